import Parser from 'rss-parser';
import { htmlToText, isDeeperThan } from './markup.ts';
import { cleanText, oneLine, truncate } from './plain-text.ts';

/** What a feed holds: text without markup, an absolute http(s) link, a date in ISO 8601 UTC. */
export type Entry = {
  /** The id that the feed gives it (guid, Atom id, `rdf:about`), if any. */
  readonly guid?: string;
  readonly title: string;
  readonly link?: string;
  readonly summary: string;
  readonly publishedAt?: string;
};

export type ParsedFeed = {
  readonly title?: string;
  readonly entries: readonly Entry[];
  /** Entries left out because they hold neither title nor text, or came after the 2,000th. */
  readonly leftOut: number;
};

/** Why a document is not a feed, in words for the operator. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}

const MAX_ENTRIES = 2_000;
/** Elements within elements: each level costs the parser memory, and a hostile document could take all there is. */
const MAX_DEPTH = 64;
const MAX_TITLE = 500;
const MAX_SUMMARY = 4_000;

/**
 * Parses RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed, recognised by content.
 *
 * @param feedUrl Relative links are made absolute against it.
 * @throws FeedError saying what the document is instead, or where it is damaged.
 */
export async function parseFeed(text: string, feedUrl: string): Promise<ParsedFeed> {
  const start = text.trimStart().slice(0, 1_000).toLowerCase();
  if (start === '') throw new FeedError('the document is empty');
  const raw = start.startsWith('{') ? parseJsonFeed(text) : await parseXmlFeed(text, start);
  const kept = raw.entries.slice(0, MAX_ENTRIES).flatMap((entry) => normalise(entry, feedUrl) ?? []);
  return {
    title: raw.title === undefined ? undefined : truncate(oneLine(htmlToText(raw.title)), 200) || undefined,
    entries: kept,
    leftOut: raw.entries.length - kept.length,
  };
}

/** An entry as the feed has it: nothing checked, nothing cleaned. */
type RawEntry = {
  readonly guid?: string;
  readonly title?: string;
  readonly links: readonly (string | undefined)[];
  readonly body?: string;
  readonly dates: readonly (string | undefined)[];
};
type RawFeed = { readonly title?: string; readonly entries: readonly RawEntry[] };

function normalise(raw: RawEntry, feedUrl: string): Entry | undefined {
  const title = truncate(oneLine(htmlToText(raw.title ?? '')), MAX_TITLE);
  const summary = truncate(htmlToText(raw.body ?? ''), MAX_SUMMARY);
  if (title === '' && summary === '') return undefined;
  const guid = cleanText(raw.guid ?? '').slice(0, 2_000);
  return {
    ...(guid !== '' && { guid }),
    title: title === '' ? truncate(oneLine(summary), 120) : title,
    link: first(raw.links, (link) => toHttpUrl(link, feedUrl)),
    summary,
    publishedAt: first(raw.dates, parseDate),
  };
}

function first<T>(
  values: readonly (string | undefined)[],
  read: (value: string) => T | undefined,
): T | undefined {
  for (const value of values) {
    const result = value === undefined ? undefined : read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** Makes a link absolute; answers nothing for what is no http or https URL. */
function toHttpUrl(link: string, feedUrl: string): string | undefined {
  const url = URL.parse(link.trim(), feedUrl);
  if (url === null || !['http:', 'https:'].includes(url.protocol) || link.trim() === '') return undefined;
  return url.href.length > 2_000 ? undefined : url.href;
}

/** Reads an RFC 822 or ISO 8601 date as UTC where it names no zone; answers nothing for anything else. */
function parseDate(text: string): string | undefined {
  const date = text.trim().slice(0, 60);
  if (!/\d{4}/.test(date) || !/\d[-/ ]|[a-z] \d/i.test(date)) return undefined;
  const hasZone =
    /:\d{2}(?:\.\d+)? ?(?:z|[+-]\d{2}:?\d{2}|(?![ap]m)[a-z]{2,4})$/i.test(date) ||
    /^\d{4}(-\d{2}){0,2}$/.test(date);
  const time = Date.parse(hasZone ? date : `${date}${/T\d/.test(date) ? 'Z' : ' UTC'}`);
  // Beyond the year 9999 an instant is written otherwise, and no longer sorts as text.
  const isWritable = time >= Date.UTC(0, 0) && time < Date.UTC(10_000, 0);
  return isWritable ? new Date(time).toISOString() : undefined;
}

/**
 * Element names that rss-parser must not see: on bodies it runs regular expressions that hang for minutes on
 * 100 kB of `<`, an Atom date it can't read loses the whole feed, and so does a link without attributes. They
 * are renamed while parsing and read back as custom fields.
 */
const SHIELDED = ['description', 'content:encoded', 'content', 'summary', 'published', 'updated', 'link'];

async function parseXmlFeed(text: string, start: string): Promise<RawFeed> {
  if (/^(?:<!doctype html|<html)/.test(start)) throw new FeedError('the document is a web page, not a feed');
  if (isDeeperThan(text, MAX_DEPTH))
    throw new FeedError(`the document nests more than ${MAX_DEPTH} elements`);
  // A new parser each time: after one damaged document a used one lets the next damaged one pass.
  const parser = new Parser<object, Record<string, unknown>>({
    defaultRSS: 2,
    xml2js: {
      tagNameProcessors: [(name: string) => (SHIELDED.includes(name) ? `x:${name}` : name)],
      // As an empty string an empty entry would have the `link` that every string has, and lose the whole feed.
      emptyTag: () => ({}),
    },
    customFields: {
      item: [
        'id',
        ...SHIELDED.map((name): [string, string, { keepArray: true }] => [
          `x:${name}`,
          `x:${name}`,
          { keepArray: true },
        ]),
      ],
    },
  });
  try {
    const feed = await parser.parseString(text.replace(/^[\s\ufeff]+/, ''));
    return { title: textOf(feed.title), entries: feed.items.map(fromXml) };
  } catch (error) {
    const reason = error instanceof Error ? oneLine(error.message.split('\n', 2).join(', ')) : 'unreadable';
    throw new FeedError(`the document is not a well-formed feed: ${reason}`, { cause: error });
  }
}

function fromXml(item: Record<string, unknown>): RawEntry {
  const fields = (name: string): unknown[] => {
    const value = item[`x:${name}`];
    return Array.isArray(value) ? value : [];
  };
  const texts = (...names: string[]) => names.flatMap((name) => fields(name).map(textOf));
  const guid = textOf(item.guid) ?? textOf(item.id) ?? textOf(item['rdf:about']);
  return {
    guid,
    title: textOf(item.title),
    links: [...linksOf(fields('link')), guid?.startsWith('http') ? guid : undefined],
    body: texts('description', 'summary', 'content:encoded', 'content').find((body) => body?.trim()),
    dates: [
      textOf(item.pubDate),
      ...texts('published', 'updated'),
      textOf(item['dc:date']),
      textOf(item.date),
    ],
  };
}

/** The addresses of link elements, those for readers first: RSS has them as text, Atom as attributes. */
function linksOf(elements: readonly unknown[]): (string | undefined)[] {
  const links = elements.map((element) => {
    const attributes = (element as { $?: Record<string, string> } | null)?.$ ?? {};
    return { rel: attributes.rel ?? 'alternate', href: textOf(element)?.trim() || attributes.href };
  });
  return [
    ...links.filter(({ rel }) => rel === 'alternate'),
    ...links.filter(({ rel }) => rel === 'related'),
  ].map(({ href }) => href);
}

/** The text of what xml2js makes of an element: a string, or an object whose children hold it. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Object.entries(value).flatMap(([key, child]) =>
    key === '$' ? [] : [child].flat().map(textOf),
  );
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}

/** Reads JSON Feed 1.x (jsonfeed.org/version/1.1). */
function parseJsonFeed(text: string): RawFeed {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch (error) {
    throw new FeedError('the document is damaged JSON', { cause: error });
  }
  const { version, title, items } = feed as Record<string, unknown>;
  if (!String(version).startsWith('https://jsonfeed.org/version/') || !Array.isArray(items)) {
    throw new FeedError('the document is JSON, but no JSON Feed');
  }
  return { title: asString(title), entries: items.map(fromJson) };
}

function fromJson(item: unknown): RawEntry {
  const { id, title, url, external_url, summary, content_html, content_text, date_published, date_modified } =
    (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  return {
    guid: asString(id),
    title: asString(title),
    links: [asString(url), asString(external_url)],
    body: asString(summary) ?? asString(content_html) ?? asString(content_text),
    dates: [asString(date_published), asString(date_modified)],
  };
}

function asString(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}
