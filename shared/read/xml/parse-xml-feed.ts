import Parser from 'rss-parser';
import { oneLine, truncate } from '../../text/plain-text.ts';
import type { ReadTo } from '../newest-entries.ts';
import { FeedError, type RawFeed } from '../raw-feed.ts';
import { readCadence } from './cadence.ts';
import { ENTRY_FIELDS, FEED_FIELDS } from './elements.ts';
import type { RepairedEntry } from './open-feed.ts';
import { type ParsedFields, textsOf } from './parsed-fields.ts';
import { repairFeed } from './repair-feed.ts';
import { toEntry } from './to-entry.ts';
import { MAX_DEPTH } from './walk-feed.ts';
import { writeRss } from './write-rss.ts';

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
 * Older entries for which there is no room beside the newest stay unread.
 *
 * @throws FeedError saying what the document is instead.
 */
export async function parseXmlFeed(
  text: string,
  feedUrl: string,
  zone?: string,
  readTo?: ReadTo,
): Promise<RawFeed> {
  const { head, siteUrl, ...repaired } = repairFeed(text, feedUrl, zone, readTo);
  const { format, repairs, root, isTooDeep, newestEnd } = repaired;
  if (isTooDeep) throw new FeedError('malformed', `the document nests more than ${MAX_DEPTH} elements`);
  if (format === undefined) throw refuse(text, root);
  const room = MAX_XML - head.length - lengthOf(repaired.entries);
  if (room < 0) throw new FeedError('malformed', 'the titles and names in the document are too long');
  const { older, olderEnd } =
    lengthOf(repaired.older) <= room ? repaired : { older: [], olderEnd: undefined };
  const entries = [...repaired.entries, ...older];
  // A new parser each time: after one damaged document a used one lets the next damaged one pass.
  const parser = new Parser<ParsedFields, ParsedFields>({
    // As an empty string an empty element would have the `link` that every string has.
    xml2js: { emptyTag: () => ({}) },
    customFields: CUSTOM_FIELDS,
  });
  const feed = await parser.parseString(writeRss(head, entries));
  const read = feed.items.map((fields, at) => toEntry(fields, entries[at], siteUrl));
  return {
    format,
    title: [...textsOf(feed.title), ...textsOf(feed['x:title'])][0],
    language: textsOf(feed['x:language'])[0],
    entries: read.slice(0, repaired.entries.length),
    older: read.slice(repaired.entries.length),
    ...(newestEnd && { newestEnd }),
    ...(olderEnd && { olderEnd }),
    repairs,
    asks: readCadence(feed),
    leftOut: 0,
  };
}

function lengthOf(entries: readonly RepairedEntry[]): number {
  return entries.reduce((length, { xml }) => length + xml.length, 0);
}

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
