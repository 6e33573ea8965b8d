import type { WatchedFeed } from '../feeds/feed.ts';
import { toQueuedEntries } from '../poll/queue-entries.ts';
import { takeReading } from '../poll/take-reading.ts';
import type { ParsedFeed } from '../read/parse-feed.ts';
import type { QueuedEntry } from '../stories/queue-message.ts';

/** What a kept document of a feed tells. */
export type ArchivedFeed = {
  readonly entries: readonly QueuedEntry[];
  /** Entries that could not be read, were too many, or repeat another's identity. */
  readonly leftOut: number;
  /** Entries that say no day, or one that lies ahead: when they were news nobody knows. */
  readonly undated: number;
};

/**
 * Takes the entries of a kept document as a poll of its feed would identify them, so that each is the story that the feed has
 * brought, or will bring.
 *
 * @param feed Whose document it is, with the entries last seen where it is watched; its record stays as it is.
 */
export function takeArchivedFeed(feed: WatchedFeed, parsed: ParsedFeed, now: Date): ArchivedFeed {
  const { identification, leftOut } = takeReading(feed, parsed, now);
  const dated = identification.identified.filter(
    ({ entry: { publishedAt } }) => publishedAt !== undefined && publishedAt <= now.toISOString(),
  );
  const titled = { ...feed, title: feed.title ?? parsed.title };
  return {
    entries: toQueuedEntries(titled, dated, now).map((entry) => ({ ...entry, isFresh: false })),
    leftOut,
    undated: identification.identified.length - dated.length,
  };
}

/** Lists what may be the id of a feed in the path of a file that is named after it, or lies in a folder that is: the nearest first. */
export function feedIdsOfPath(path: string): string[] {
  const names = path.split(/[\\/]/).reverse();
  return names.flatMap((name) => /^[0-9a-f]{12}(?![0-9a-z])/.exec(name)?.[0] ?? []);
}
