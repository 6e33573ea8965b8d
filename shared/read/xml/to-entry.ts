import type { RawEntry } from '../raw-feed.ts';
import { DATES } from './elements.ts';
import { listAddresses } from './links.ts';
import type { RepairedEntry } from './open-feed.ts';
import { firstAttribute, type ParsedFields, textsOf } from './parsed-fields.ts';

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
  return {
    guid: ids[0],
    titles: [...all('title'), ...texts('x:title')],
    links: [
      ...listAddresses(links, siteUrl, ({ as, rel }) => as === 'x:link' && /(?:^|\/)alternate$/.test(rel)),
      ...all('x:origlink'),
      ...permalinks.filter((id) => /^\s*https?:\/\//i.test(id)),
      ...listAddresses(links, siteUrl, ({ rel }) => rel === 'related'),
      ...listAddresses(links, siteUrl, ({ as, rel }) => as === 'x:enclosure' || rel === 'enclosure'),
    ],
    summaries: [...texts('x:summary'), ...texts('x:abstract')],
    // A video has its text there; beside a text of its own an entry has but the words below a picture.
    texts: [...texts('x:content'), ...(texts('x:summary').length === 0 ? texts('x:caption') : [])],
    dates: DATE_NAMES.flatMap(all),
    author: all('x:creator').join(', ') || all('x:author').join(', '),
    language: all('x:language')[0] ?? marks.lang,
    source: all('x:source')[0],
  };
}
