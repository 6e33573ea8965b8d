import { canonicalLink, plainForm } from './canonical-link.ts';
import { makeKey } from './entry-keys.ts';
import type { Remembered } from './seen-entry.ts';

/** What was taken for tracking then. */
const TRACKING = [
  /^(?:utm|mtm|pk|hsa|_hs)_?\w*$/i,
  /^(?:fbclid|gclid|dclid|gbraid|wbraid|yclid|msclkid|twclid|ttclid|igshid|mkt_tok|mc_[ce]id)$/i,
  /^(?:cmp|cmpid|ito|ocid|ncid|ref_src|ref_url|wt\.\w+|at_(?:medium|campaign)|ns_\w+|s_cid|smid|sr_share)$/i,
];
const FROM_FEED = /^(?:from|source|ref)$/;
const LONGEST = 600;

/**
 * Gives the remembered stories the keys that their links have today: what was remembered by an earlier version has another key
 * where the form of a link differed, and would else be told anew.
 *
 * @param links Those of the document. A link that the document spells otherwise than the last one did is left as it is.
 */
export function renewLinkKeys(
  remembered: readonly Remembered[],
  links: readonly (string | undefined)[],
): readonly Remembered[] {
  const known = new Set(remembered.flatMap(({ link }) => link ?? []));
  const renewed = new Map<string, string>();
  for (const link of known.size === 0 ? [] : links) {
    const page = link === undefined ? undefined : canonicalLink(link);
    if (link === undefined || page === undefined || known.has(makeKey(page))) continue;
    const former = formerLink(link);
    if (former !== undefined) renewed.set(makeKey(former), makeKey(page));
  }
  if (renewed.size === 0) return remembered;
  return remembered.map((story) => {
    const link = story.link === undefined ? undefined : renewed.get(story.link);
    return link === undefined ? story : { ...story, link };
  });
}

/** The form in which links were compared before forms for small screens, sessions and redirectors were. */
function formerLink(link: string): string | undefined {
  const url = URL.parse(link);
  if (url === null) return undefined;
  if (url.href.length > LONGEST) return url.href;
  const isTold = ([name, value]: readonly [string, string]) =>
    (FROM_FEED.test(name) && /^(?:rss|feed|atom)/i.test(value)) ||
    (name === 'rss' && /^(?:1|true|yes)?$/i.test(value));
  const told = [...url.searchParams].filter(isTold);
  for (const [name] of told) url.searchParams.delete(name);
  return plainForm(url.href, TRACKING);
}
