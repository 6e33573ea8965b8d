import { plainForm } from './canonical-link.ts';
import { makeKey } from './entry-keys.ts';
import type { KeyedEntry } from './group-repeats.ts';
import type { Memory } from './memory.ts';
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
 * where the form of a link differed, and would else be told anew. A link that the document spells otherwise than the last one did
 * is left as it is.
 *
 * @param entries Those of the document; only of those whose links the last one had not in today's form another form is made.
 */
export function renewLinkKeys({ window, left }: Memory, entries: readonly KeyedEntry[]): Memory {
  const [shown, gone] = [linksOf(window), linksOf(left)];
  const renewed: (readonly [former: string, today: string])[] = [];
  for (const { entry, keys } of shown.size + gone.size === 0 ? [] : entries) {
    if (keys.link === undefined || shown.has(keys.link)) continue;
    const former = formerLink(entry.link ?? '');
    if (former !== undefined) renewed.push([makeKey(former), keys.link]);
  }
  return {
    window: renew(window, renewed),
    left: renew(
      left,
      renewed.filter(([, today]) => !gone.has(today)),
    ),
  };
}

function linksOf(stories: readonly Remembered[]): ReadonlySet<string> {
  return new Set(stories.flatMap(({ link }) => link ?? []));
}

function renew(
  stories: readonly Remembered[],
  renewed: readonly (readonly [former: string, today: string])[],
): readonly Remembered[] {
  if (renewed.length === 0) return stories;
  const today = new Map(renewed);
  return stories.map((story) => {
    const link = story.link === undefined ? undefined : today.get(story.link);
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
