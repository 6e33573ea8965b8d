import type { Entry } from '../../shared/read/parse-feed.ts';
import { FeedError } from '../../shared/read/raw-feed.ts';
import { type FetchedDocument, readFeed } from '../../shared/read/read-feed.ts';
import type { Expectation } from './feed-files.ts';

/** A value that a feed file's expectation can state; in this order they are reported. */
export const FIELDS = [
  ...['fails', 'count', 'title', 'link', 'date', 'id'],
  ...['author', 'language', 'summary', 'text', 'source', 'format', 'feedTitle', 'repaired'],
] as const;

type EntryReading = Readonly<Record<string, string | undefined>>;

/** What a parser makes of a document, under the names of an expectation; with `fails` it makes nothing of it. */
export type Reading = {
  readonly fails?: string;
  readonly format?: string;
  readonly feedTitle?: string;
  readonly count?: number;
  readonly repaired?: boolean;
  readonly entries?: readonly EntryReading[];
};

/** A stated value and what a reading has in its place; `null` is none. `name` says where, as `entries[0].title`. */
export type Stated = {
  readonly field: string;
  readonly name: string;
  readonly expected: string | number | boolean | null;
  readonly got: string | number | boolean | null;
};

/** Reads a document as the poller does. Anything thrown but a FeedError is thrown on. */
export async function readOurs(document: FetchedDocument): Promise<Reading> {
  try {
    const { format, title, entries, repairs } = await readFeed(document);
    const repaired = repairs > 0;
    return { format, feedTitle: title, count: entries.length, repaired, entries: entries.map(readEntry) };
  } catch (error) {
    if (error instanceof FeedError) return { fails: error.kind };
    throw error;
  }
}

function readEntry({ guid, publishedAt, ...rest }: Entry): EntryReading {
  return { ...rest, id: guid, date: publishedAt };
}

/** Lists each value that is stated, beside what was read. That a document fails or does not is always stated. */
export function listStated(expectation: Expectation, reading: Reading): Stated[] {
  const { fails = null, format, feedTitle, count, repaired, entries = [] } = expectation;
  // Whoever says that any failure will do, or does not tell of which kind his is, agrees with each.
  const isAny = fails !== null && reading.fails !== undefined && [fails, reading.fails].includes('any');
  return [
    { field: 'fails', name: 'fails', expected: fails, got: isAny ? fails : (reading.fails ?? null) },
    ...pair({ format, feedTitle, count, repaired }, { ...reading }, ''),
    ...entries.flatMap((entry, at) => pair(entry, reading.entries?.[at] ?? {}, `entries[${at}].`)),
  ];
}

type Values = Readonly<Record<string, unknown>>;

function pair(expected: Values, got: Values, prefix: string): Stated[] {
  return Object.entries(expected).flatMap(([field, value]) =>
    value === undefined
      ? []
      : [{ field, name: prefix + field, expected: value, got: got[field] ?? null } as Stated],
  );
}
