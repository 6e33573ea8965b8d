import type { RawEntry } from '../raw-feed.ts';
import { DATES } from './elements.ts';
import {
  isAlternate,
  isEnclosure,
  isFollowable,
  isPicture,
  isPictured,
  isRedirector,
  listAddresses,
} from './links.ts';
import type { RepairedEntry } from './open-feed.ts';
import { firstAttribute, type ParsedFields, textsOf } from './parsed-fields.ts';

/** Of the shorter texts, the best first. */
const SUMMARIES = ['x:summary', 'x:abstract', 'x:excerpt', 'x:subtitle'];
const DATE_NAMES = DATES.map((name) => `x:date:${name}`);

/**
 * Makes an entry of what rss-parser read and of what was kept apart, the better ones of several first.
 *
 * @param siteUrl What links are relative to that have no base of their own.
 */
export function toEntry(
  fields: ParsedFields,
  repaired: RepairedEntry | undefined,
  siteUrl: string,
): RawEntry {
  const { bodies = [], links = [] } = repaired ?? {};
  const all = (name: string) => textsOf(fields[name]);
  const texts = (name: string) => bodies.flatMap(({ as, html }) => (as === name ? html : []));
  const marks = (fields.$ ?? {}) as { readonly lang?: string; readonly about?: string };
  const [guid] = all('x:guid');
  const ids = [guid, ...all('x:id'), marks.about, ...all('x:identifier')].filter((id) => id?.trim());
  const isPermalink = firstAttribute(fields['x:guid'], 'isPermaLink')?.trim().toLowerCase() !== 'false';
  const permalinks = [...(isPermalink && guid !== undefined ? [guid] : []), ...all('x:id')];
  const summaries = SUMMARIES.flatMap(texts);
  const pages = [
    ...listAddresses(links, siteUrl, (link) => isAlternate(link) && !isPictured(link)),
    ...all('x:origlink'),
    ...listAddresses(links, siteUrl, (link) => link.rel === 'canonical'),
    ...permalinks.filter((id) => /^\s*https?:\/\//i.test(id) && !isPicture(id)),
  ];
  const isLedOn = (address: string) => isRedirector(address, pages);
  return {
    guid: ids[0],
    titles: [...all('title'), ...texts('x:title')],
    links: [
      ...pages.filter((address) => !isLedOn(address)),
      ...pages.filter(isLedOn),
      ...listAddresses(links, siteUrl, (link) => link.rel === 'related' && !isPictured(link)),
      ...listAddresses(links, siteUrl, (link) => isEnclosure(link) && isFollowable(link)),
    ],
    summaries,
    // A video has its text in a caption; beside a text of its own an entry has but the words below a picture there.
    texts: [
      ...texts('x:content'),
      ...texts('x:text'),
      ...(summaries.some((html) => html.trim() !== '') ? [] : texts('x:caption')),
    ],
    dates: DATE_NAMES.flatMap(all),
    author: all('x:creator').join(', ') || all('x:author').join(', '),
    language: all('x:language')[0] ?? marks.lang,
    source: all('x:source')[0],
  };
}
