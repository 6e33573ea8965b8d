import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArchivedEntry } from '../../shared/backfill/archived-entry.ts';
import { feedIdsOfPath, takeArchivedFeed } from '../../shared/backfill/archived-feed.ts';
import { makeFeed, type WatchedFeed } from '../../shared/feeds/feed.ts';
import type { ReadEnd } from '../../shared/read/newest-entries.ts';
import type { ReadOutcome } from '../../shared/read/parse-in-worker.ts';
import type { FetchedDocument } from '../../shared/read/read-feed.ts';
import type { QueuedEntry } from '../../shared/stories/queue-message.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { UnreadableRecord } from '../../shared/text/shapes.ts';
import { readInput } from './read-input.ts';
import { type Line, readLines } from './read-lines.ts';

/** What reading an archive needs: the threads that feeds are read in, the feeds that are watched, and who hears what is left out. */
export type ArchiveReaders = {
  /** The feed of documents and stories that do not say theirs. */
  readonly feedUrl?: string;
  readDocument(document: FetchedDocument): Promise<ReadOutcome>;
  loadFeed(feedId: string): Promise<WatchedFeed | undefined>;
  /** Hears what is left out, and why; how many, where it is several at once. */
  onLeftOut(where: string, why: string, count?: number): void;
  now(): Date;
};

/** Far more than any story has. */
const MOST_LINE_BYTES = 2 ** 20;

/**
 * Lists files, and those in folders at whatever depth, in the order of their names; hidden ones and links are left out.
 *
 * @throws ArgumentError naming what is not there.
 */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new ArgumentError('PATH', `a file or folder that can be read (${error.code})`, path);
    });
    if (!found.isDirectory()) {
      files.push(path);
      continue;
    }
    const inside = await readdir(path, { withFileTypes: true });
    const names = inside.filter((one) => !one.name.startsWith('.') && (one.isFile() || one.isDirectory()));
    files.push(...(await listFiles(names.map(({ name }) => join(path, name)).sort())));
  }
  return files;
}

/** Reads the entries of an archive, file by file: stories as JSON lines, or documents of feeds. */
export async function* readArchiveFiles(
  files: readonly string[],
  readers: ArchiveReaders,
): AsyncGenerator<QueuedEntry> {
  for (const file of files) {
    yield* /\.jsonl$/i.test(file) ? readStories(file, readers) : readDocument(file, readers);
  }
}

async function* readStories(file: string, readers: ArchiveReaders): AsyncGenerator<QueuedEntry> {
  for await (const { number, text } of linesOf(file, readers)) {
    const where = `${file} line ${number}`;
    if (text === undefined) readers.onLeftOut(where, `longer than ${MOST_LINE_BYTES / 2 ** 20} MiB`);
    // What `stories --json` prints is one array, a record a line.
    const record = text?.trim().replace(/^(?:\[\]?|\])$|,$/, '');
    if (record === undefined || record === '') continue;
    let entry: QueuedEntry;
    try {
      entry = parseArchivedEntry(record, readers.now(), readers.feedUrl);
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      readers.onLeftOut(where, error.message);
      continue;
    }
    yield entry;
  }
}

/** Reads the lines of a file as far as it can be read. */
async function* linesOf(file: string, { onLeftOut }: ArchiveReaders): AsyncGenerator<Line> {
  try {
    yield* readLines(file, MOST_LINE_BYTES);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    onLeftOut(file, `cannot be read to its end: ${(error as Error).message}`);
  }
}

async function* readDocument(file: string, readers: ArchiveReaders): AsyncGenerator<QueuedEntry> {
  const feed = await findFeed(file, readers);
  if (typeof feed === 'string') return readers.onLeftOut(file, feed);
  const body = await readInput(file, { argument: 'PATH' }).catch((error: Error) => error);
  if (body instanceof Error) return readers.onLeftOut(file, body.message);
  const { url, zone } = feed;
  const document = { body, contentType: '', url, ...(zone !== undefined && { zone }) };
  let end: ReadEnd | undefined;
  do {
    const read = await readers.readDocument({ ...document, ...(end && { readTo: end }) });
    if (read.kind === 'failed') return readers.onLeftOut(file, `${read.fault}: ${read.reason}`);
    // Of a long document the newest entries are read first, and then again and again those behind.
    const part = end === undefined ? read.feed : { ...read.feed, entries: read.feed.older, leftOut: 0 };
    const { entries, leftOut, undated } = takeArchivedFeed(feed, part, readers.now());
    if (leftOut > 0) readers.onLeftOut(file, `${leftOut} entries cannot be read, or repeat others`, leftOut);
    if (undated > 0)
      readers.onLeftOut(file, `${undated} entries say no day, or one that lies ahead`, undated);
    yield* entries;
    end = end === undefined ? read.feed.newestEnd : read.feed.olderEnd;
  } while (end !== undefined && end.waiting > 0);
}

/** Finds whose document a file is; or says why nobody's. */
async function findFeed(
  file: string,
  { feedUrl, loadFeed, now }: ArchiveReaders,
): Promise<WatchedFeed | string> {
  if (feedUrl !== undefined) {
    const feed = makeFeed(feedUrl, now().toISOString());
    return (await loadFeed(feed.feedId)) ?? feed;
  }
  const feedIds = feedIdsOfPath(file);
  for (const feedId of feedIds) {
    const feed = await loadFeed(feedId);
    if (feed) return feed;
  }
  return feedIds.length === 0
    ? 'whose feed it is neither its name nor its folder’s says; --feed does'
    : `feed ${feedIds.join(' or ')} is not watched; --feed says its address`;
}
