import Parser from 'rss-parser';
import { oneLine, truncate } from '../../text/plain-text.ts';
import { toHttpUrl } from '../http-url.ts';
import { type Cadence, FeedError, type RawEntry, type RawFeed } from '../raw-feed.ts';
import { DATES, ENTRY_FIELDS, FEED_FIELDS } from './feed-elements.ts';
import { type Link, MAX_DEPTH, type RepairedEntry, repairFeed } from './repair-feed.ts';

/**
 * Characters of a repaired document, without its texts and links: 4,000 for each of 2,000 entries. One string of twice that many
 * bytes is what a thread at the limit of its memory can still be given; for more the whole process would end.
 */
const MAX_XML = 8_000_000;

/** What rss-parser is to read beside titles: all elements of a name, as they stand. */
const CUSTOM_FIELDS = {
  feed: toCustomFields([...FEED_FIELDS.values()]),
  item: toCustomFields([
    { as: '$' },
    ...[...ENTRY_FIELDS.values()].filter(({ kind }) => kind === 'words' || kind === 'parts'),
  ]),
};

function toCustomFields(fields: readonly { readonly as: string }[]) {
  const names = new Set(fields.map(({ as }) => as));
  return [...names].map((name) => [name, name, { keepArray: true }]) as never;
}

/**
 * Parses a feed in XML, of whatever dialect, well-formed or not.
 *
 * Of the repaired document rss-parser gets no bodies, and dates under names of our own: on bodies it runs regular
 * expressions that hang for minutes on 100 kB of `<`, and a date that it can't read may lose it the whole feed.
 *
 * @throws FeedError saying what the document is instead.
 */
export async function parseXmlFeed(text: string, feedUrl: string, zone?: string): Promise<RawFeed> {
  const { head, entries, siteUrl, ...repaired } = repairFeed(text, feedUrl, zone);
  const { format, repairs, leftOut, root, isTooDeep } = repaired;
  if (isTooDeep) throw new FeedError('malformed', `the document nests more than ${MAX_DEPTH} elements`);
  if (format === undefined) throw refuse(text, root);
  if (entries.reduce((length, { xml }) => length + xml.length, head.length) > MAX_XML)
    throw new FeedError('malformed', 'the titles and names in the document are too long');
  const xml = `<rss version="2.0"><channel>${head}${entries.map((entry) => entry.xml).join('')}</channel></rss>`;
  // A new parser each time: after one damaged document a used one lets the next damaged one pass.
  const parser = new Parser<Fields, Fields>({
    // As an empty string an empty element would have the `link` that every string has.
    xml2js: { emptyTag: () => ({}) },
    customFields: CUSTOM_FIELDS,
  });
  const feed = await parser.parseString(xml);
  return {
    format,
    title: [...textsOf(feed.title), ...textsOf(feed['x:title'])][0],
    language: textsOf(feed['x:language'])[0],
    entries: feed.items.map((fields, at) => fromXml(fields, entries[at], siteUrl)),
    repairs,
    asks: readCadence(feed),
    leftOut,
  };
}

type Fields = Record<string, unknown>;

const DATE_NAMES = DATES.map((name) => `x:date:${name}`);

function refuse(text: string, root: string | undefined): FeedError {
  if (
    /^(?:html|head|body|meta|script|title|xhtml:html|div|p)$/.test(root ?? '') ||
    /<!doctype html/i.test(text.slice(0, 1_000))
  )
    return new FeedError('html', 'the document is a web page, not a feed');
  if (root === undefined) return new FeedError('malformed', 'the document is text, not a feed');
  return new FeedError(
    'malformed',
    `the document is no feed: its first element is ${truncate(oneLine(root), 60)}`,
  );
}

function fromXml(fields: Fields, repaired: RepairedEntry | undefined, siteUrl: string): RawEntry {
  const { bodies = [], links = [] } = repaired ?? {};
  const all = (name: string) => textsOf(fields[name]);
  const texts = (name: string) => bodies.flatMap(({ as, html }) => (as === name ? html : []));
  const marks = (fields.$ ?? {}) as { readonly lang?: string; readonly about?: string };
  const [guid] = all('x:guid');
  const ids = [guid, ...all('x:id'), marks.about, ...all('x:identifier')].filter((id) => id?.trim());
  const isPermalink = attributeOf(fields['x:guid'], 'isPermaLink')?.trim().toLowerCase() !== 'false';
  const permalinks = [...(isPermalink && guid !== undefined ? [guid] : []), ...all('x:id')];
  return {
    guid: ids[0],
    titles: [...all('title'), ...texts('x:title')],
    links: [
      ...listLinks(links, siteUrl, ({ as, rel }) => as === 'x:link' && /(?:^|\/)alternate$/.test(rel)),
      ...all('x:origlink'),
      ...permalinks.filter((id) => /^\s*https?:\/\//i.test(id)),
      ...listLinks(links, siteUrl, ({ rel }) => rel === 'related'),
      ...listLinks(links, siteUrl, ({ as, rel }) => as === 'x:enclosure' || rel === 'enclosure'),
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

/** The addresses of links of a kind, those of web pages first. */
function listLinks(links: readonly Link[], siteUrl: string, isOfKind: (link: Link) => boolean): string[] {
  const rankOf = ({ type }: Link) => (type.includes('html') ? 0 : type === '' ? 1 : 2);
  return links
    .filter(isOfKind)
    .sort((one, other) => rankOf(one) - rankOf(other))
    .flatMap(({ href, base }) => toHttpUrl(href, base ?? siteUrl) ?? []);
}

const PERIODS = new Map(
  Object.entries({ hourly: 3_600, daily: 86_400, weekly: 604_800, monthly: 2_592_000, yearly: 31_536_000 }),
);
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function readCadence(feed: Fields): Cadence {
  const words = (name: string) => textsOf(feed[name]).map((text) => text.trim().toLowerCase());
  const number = (text: string | undefined) =>
    /^\d{1,7}(?:\.\d+)?$/.test(text ?? '') ? Number(text) : undefined;
  const ttl = number(words('x:ttl')[0]);
  const period = PERIODS.get(words('x:period')[0] ?? '');
  const frequency = number(words('x:frequency')[0]) || 1;
  const every = Math.max((ttl ?? 0) * 60, period === undefined ? 0 : Math.round(period / frequency));
  const hours = words('x:hour').flatMap((text) => number(text) ?? []);
  const skipHours = [...new Set(hours.filter((hour) => hour <= 24).map((hour) => Math.floor(hour) % 24))];
  const skipDays = [
    ...new Set(
      words('x:day')
        .map((text) => DAYS.indexOf(text))
        .filter((day) => day >= 0),
    ),
  ];
  return {
    ...(every > 0 && { everySeconds: every }),
    ...(skipHours.length > 0 && { skipHours: skipHours.sort((one, other) => one - other) }),
    ...(skipDays.length > 0 && { skipDays: skipDays.sort() }),
  };
}

/** The texts of what xml2js makes of elements of a name: strings, or objects where they have attributes. */
function textsOf(elements: unknown): string[] {
  if (typeof elements === 'string') return [elements];
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element) => {
    const text = typeof element === 'string' ? element : (element as { readonly _?: unknown })._;
    return typeof text === 'string' ? text : [];
  });
}

/** An attribute of the first of such elements. */
function attributeOf(elements: unknown, name: string): string | undefined {
  const [element] = Array.isArray(elements) ? elements : [];
  return (element as { readonly $?: Readonly<Record<string, string>> } | undefined)?.$?.[name];
}
