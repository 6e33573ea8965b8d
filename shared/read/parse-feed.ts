import { htmlToText } from '../text/html-to-text.ts';
import { cleanText, oneLine, truncate } from '../text/plain-text.ts';
import type { DayOrder } from './date/read-day.ts';
import { LANGUAGE_TAG, MAX_ID, MAX_NAME, MAX_SUMMARY, MAX_TEXT, MAX_TITLE } from './entry-bounds.ts';
import { dateOf, orderIn } from './entry-date.ts';
import { first } from './first.ts';
import { toHttpUrl } from './http-url.ts';
import type { Newest, ReadTo } from './newest-entries.ts';
import { parseJsonFeed } from './parse-json-feed.ts';
import { type Cadence, FeedError, type RawEntry } from './raw-feed.ts';
import { parseXmlFeed } from './xml/parse-xml-feed.ts';

/** What a feed holds: text without markup, an absolute http(s) link, a date in ISO 8601 UTC. */
export type Entry = {
  /** The id that the feed gives it: guid, Atom id, `rdf:about`, `dc:identifier`, JSON id. */
  readonly guid?: string;
  /** At most 500 code units; the beginning of the text, where there is none; empty, where there is no text either. */
  readonly title: string;
  readonly link?: string;
  /** What the feed gives as its summary, else the full text; at most 4,000 code units. */
  readonly summary: string;
  /** The full text, where the feed has one beside the summary; at most 20,000 code units. */
  readonly text?: string;
  readonly publishedAt?: string;
  readonly author?: string;
  /** As the feed says it, such as `ko` or `en-GB`. */
  readonly language?: string;
  /** Whom the entry was taken from, where the feed collects others' entries. */
  readonly source?: string;
};

export type ParsedFeed = Newest<Entry> & {
  /** As the document calls itself: `RSS 2.0`, `Atom 1.0`, `JSON Feed 1.1` and so on. */
  readonly format: string;
  readonly title?: string;
  /** Entries left out because they hold nothing. */
  readonly leftOut: number;
  /** Places in the document that had to be repaired. */
  readonly repairs: number;
  readonly asks: Cadence;
};

/**
 * Parses RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF and JSON Feed, recognised by content. Damaged XML gives the entries
 * that can be saved.
 *
 * @param feedUrl Relative links are made absolute against it.
 * @param zone The time zone of dates that name none: an IANA name or an offset like `+09:00`; UTC, if left out.
 * @param readTo How far the document has been read; nothing where its newest entries alone are asked for.
 * @throws FeedError saying what the document is instead.
 */
export async function parseFeed(
  text: string,
  feedUrl: string,
  zone?: string,
  readTo?: ReadTo,
): Promise<ParsedFeed> {
  const start = text.slice(0, 1_000).trimStart();
  if (start === '' && text.trim() === '') throw new FeedError('empty', 'the document is empty');
  const raw = /^[{[]/.test(start)
    ? parseJsonFeed(text, zone, readTo)
    : await parseXmlFeed(text, feedUrl, zone, readTo);
  const { format, title, language, newestEnd, olderEnd, repairs, asks } = raw;
  const dating = { zone, order: orderIn([...raw.entries, ...raw.older]) };
  const toEntries = (some: readonly RawEntry[]) =>
    some.flatMap((entry) => normalise(entry, feedUrl, dating, language) ?? []);
  const entries = toEntries(raw.entries);
  const name = title === undefined ? '' : truncate(oneLine(htmlToText(title)), MAX_NAME);
  return {
    format,
    ...(name !== '' && { title: name }),
    entries,
    older: toEntries(raw.older),
    ...(newestEnd && { newestEnd }),
    ...(olderEnd && { olderEnd }),
    leftOut: raw.leftOut + raw.entries.length - entries.length,
    repairs,
    asks,
  };
}

/** What a feed's dates have in common. */
type Dating = { readonly zone: string | undefined; readonly order: DayOrder | undefined };

function normalise(
  raw: RawEntry,
  feedUrl: string,
  { zone, order }: Dating,
  feedLanguage?: string,
): Entry | undefined {
  if (isBlank(raw)) return undefined;
  const title = first(raw.titles, (html) => truncate(oneLine(htmlToText(html)), MAX_TITLE) || undefined);
  const summaryText = first(
    raw.summaries,
    (html) => truncate(htmlToText(html, MAX_SUMMARY), MAX_SUMMARY) || undefined,
  );
  const text = first(raw.texts, (html) => truncate(htmlToText(html, MAX_TEXT), MAX_TEXT) || undefined);
  const summary = summaryText ?? truncate(text ?? '', MAX_SUMMARY);
  const guid = cleanText(raw.guid ?? '')
    .slice(0, MAX_ID)
    .toWellFormed();
  const link = first(raw.links, (href) => toHttpUrl(href, feedUrl));
  const publishedAt = dateOf(raw, zone, order);
  const author = nameOf(raw.author);
  const source = nameOf(raw.source);
  const language = languageOf(raw.language) ?? languageOf(feedLanguage);
  return {
    ...(guid !== '' && { guid }),
    title: title ?? truncate(oneLine(summary), 120),
    ...(link !== undefined && { link }),
    summary,
    ...(text !== undefined && text !== summary && { text }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(author !== undefined && { author }),
    ...(language !== undefined && { language }),
    ...(source !== undefined && { source }),
  };
}

/** Whether a feed says nothing at all of an entry. */
function isBlank({ guid = '', titles, links, summaries, texts, dates }: RawEntry): boolean {
  return [guid, ...titles, ...links, ...summaries, ...texts, ...dates].every((value) => value.trim() === '');
}

/** A person or an outlet; of "mail@address (Name)", as RSS writes authors, the name. */
function nameOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const name = oneLine(htmlToText(text.slice(0, 1_000)));
  const inBrackets = /^[^\s@]+@[^\s@]+ \((.+)\)$/.exec(name)?.[1];
  return truncate(inBrackets ?? name, MAX_NAME) || undefined;
}

function languageOf(text: string | undefined): string | undefined {
  return LANGUAGE_TAG.exec(text?.trim() ?? '')?.[0];
}
