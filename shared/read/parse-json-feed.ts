import { escapeMarkup } from '../text/entities.ts';
import { dateOf } from './entry-date.ts';
import { openNewest, type ReadTo } from './newest-entries.ts';
import { FeedError, type RawEntry, type RawFeed } from './raw-feed.ts';

/** Values within one another; a feed needs five. */
const MAX_DEPTH = 64;
/** Objects, arrays and what they hold. A feed of 10 MiB has a tenth of them, more would not fit a thread's memory. */
const MAX_VALUES = 500_000;

/**
 * Parses JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).
 *
 * @param zone The time zone of dates that name none.
 * @param readTo How far the document has been read.
 * @throws FeedError where the document is damaged JSON, or JSON that is no feed.
 */
export function parseJsonFeed(text: string, zone?: string, readTo?: ReadTo): RawFeed {
  refuseBomb(text);
  let feed: unknown;
  try {
    feed = JSON.parse(text.trim());
  } catch (error) {
    throw new FeedError('malformed', 'the document is damaged JSON', { cause: error });
  }
  const { version, title, items, language } = asRecord(feed);
  const [, number = ''] =
    /^(?:https?:\/\/(?:www\.)?jsonfeed\.org\/version\/)?(1(?:\.\d{1,3})?)\/?$/.exec(
      asString(version) ?? '',
    ) ?? [];
  if (number === '' || !Array.isArray(items)) {
    throw new FeedError('malformed', 'the document is JSON, but no JSON Feed');
  }
  const objects = items.filter(isRecord);
  const newest = openNewest((entry: RawEntry) => dateOf(entry, zone), readTo);
  // One by one: all together could take too much memory.
  for (const entry of objects) newest.add(fromJson(entry));
  return {
    format: `JSON Feed ${number.includes('.') ? number : `${number}.0`}`,
    title: escaped(title),
    language: asString(language),
    ...newest.end(),
    repairs: 0,
    asks: {},
    leftOut: items.length - objects.length,
  };
}

/** Counts before parsing, for that is one call into the engine, which no limit of a thread's memory stops in time. */
function refuseBomb(text: string): void {
  let depth = 0;
  let values = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted && sign === '\\') at += 1;
    if (isQuoted) continue;
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    if (sign === '[' || sign === '{' || sign === ',') values += 1;
    if (depth > MAX_DEPTH)
      throw new FeedError('malformed', `the document nests more than ${MAX_DEPTH} values`);
    if (values > MAX_VALUES)
      throw new FeedError('malformed', `the document has more than ${MAX_VALUES} values`);
  }
}

function fromJson(entry: Record<string, unknown>): RawEntry {
  const people = Array.isArray(entry.authors) && entry.authors.length > 0 ? entry.authors : [entry.author];
  const names = people.flatMap((person) => asString(asRecord(person).name) ?? []);
  const id = asString(entry.id);
  return {
    guid: id,
    titles: list(escaped(entry.title)),
    links: list(asText(entry.url), /^https?:/i.test(id ?? '') ? id : undefined, asText(entry.external_url)),
    summaries: list(escaped(entry.summary)),
    texts: list(asString(entry.content_html), escaped(entry.content_text)),
    dates: list(asString(entry.date_published), asString(entry.date_modified)),
    ...(names.length > 0 && { author: escapeMarkup(names.join(', ')) }),
    language: asString(entry.language),
  };
}

function list(...values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asString(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : asText(value);
}

/** Plain text as HTML, which all texts of an entry are taken for. */
function escaped(value: unknown): string | undefined {
  const text = asString(value);
  return text === undefined ? undefined : escapeMarkup(text);
}
