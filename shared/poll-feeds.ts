import pMap from 'p-map';
import { decodeFeed } from './decode-feed.ts';
import {
  afterFailure,
  afterSuccess,
  type Feed,
  hash,
  outletOf,
  storyIdOf,
  type WatchedFeed,
} from './feed.ts';
import type { FetchedFeed, Validators } from './fetch-feed.ts';
import { type Entry, FeedError, parseFeed } from './parse-feed.ts';
import type { QueuedEntry } from './queue-message.ts';

/** What polling needs done; the poller passes HTTP, DynamoDB and SQS, a test passes functions of its own. */
export type PollDependencies = {
  fetchFeed(url: string, validators: Validators): Promise<FetchedFeed>;
  /** The feed's record, read afresh; nothing when it has been removed meanwhile. */
  loadFeed(feedId: string): Promise<WatchedFeed | undefined>;
  /** Resolves when every entry is on the queue; rejects when one is not. */
  queueEntries(entries: readonly QueuedEntry[]): Promise<void>;
  /** Saves a feed's record, unless it has been removed meanwhile. */
  saveFeed(feed: WatchedFeed): Promise<void>;
  /** Hears how each feed's poll went, as soon as it has ended. */
  report(outcome: PollOutcome): void;
  now(): Date;
  /** Milliseconds left to work in. */
  remainingMs(): number;
};

/** How a feed's poll went. */
export type PollOutcome = {
  readonly feedId: string;
  readonly url: string;
  readonly outlet: string;
  /** `not-stored` is our own failure, of the queue or the table; the feed itself is not to blame, and stays due. */
  readonly outcome: 'new-entries' | 'unchanged' | 'failed' | 'not-stored' | 'skipped';
  readonly newEntries: number;
  /** Entries that could not be read, were too many, or repeat another's identity. */
  readonly leftOut: number;
  readonly reason?: string;
};

/** Feeds polled side by side: in memory at once are as many bodies of at most 10 MiB, and one parsed document. */
const CONCURRENCY = 16;
/** No feed is started with less time left than a fetch may take, and a margin to queue and remember. */
const TIME_FOR_ONE_FEED_MS = 20_000;
const HOUR_MS = 60 * 60_000;
/**
 * How old an entry may be for its engagement to be news: at a feed's first poll, and later, when an old entry is one that a
 * feed has put in late or given a new id.
 */
const FRESH_MS = { first: 48 * HOUR_MS, later: 7 * 24 * HOUR_MS };

/**
 * Polls feeds, a bounded number side by side, and answers how each went, in their order.
 *
 * A feed that fails in any way fails alone. When time runs out the rest are `skipped`: they stay due.
 */
export function pollFeeds(
  feeds: readonly Pick<Feed, 'feedId' | 'url' | 'title'>[],
  deps: PollDependencies,
): Promise<PollOutcome[]> {
  return pMap(
    feeds,
    async (due) => {
      const outcome = await pollDueFeed(due, deps);
      deps.report(outcome);
      return outcome;
    },
    { concurrency: CONCURRENCY },
  );
}

async function pollDueFeed(
  due: Pick<Feed, 'feedId' | 'url' | 'title'>,
  deps: PollDependencies,
): Promise<PollOutcome> {
  const { feedId, url } = due;
  const unpolled = { feedId, url, outlet: outletOf(due), newEntries: 0, leftOut: 0 };
  if (deps.remainingMs() < TIME_FOR_ONE_FEED_MS) {
    return { ...unpolled, outcome: 'skipped', reason: 'no time left in this run' };
  }
  try {
    const feed = await deps.loadFeed(feedId);
    if (!feed) return { ...unpolled, outcome: 'skipped', reason: 'removed meanwhile' };
    return await pollFeed(feed, deps);
  } catch (error) {
    return { ...unpolled, outcome: 'not-stored', reason: String(error) };
  }
}

/**
 * Polls one feed: what is new in it goes to the queue, and only then is anything remembered. A crash in between
 * repeats the poll; it never loses an entry behind a validator or in the seen-set.
 */
async function pollFeed(feed: WatchedFeed, deps: PollDependencies): Promise<PollOutcome> {
  const { feedId, url } = feed;
  const polled = { feedId, url, outlet: outletOf(feed), newEntries: 0, leftOut: 0 };
  const fail = async (reason: string): Promise<PollOutcome> => {
    await deps.saveFeed({ ...afterFailure(feed, reason, deps.now()), seen: feed.seen });
    return { ...polled, outcome: 'failed', reason };
  };
  const remember = async (learned: Partial<WatchedFeed>) => {
    const next = afterSuccess(feed, learned, deps.now());
    if (next !== feed) await deps.saveFeed(next);
  };

  const fetched = await deps.fetchFeed(url, feed.validators);
  if (fetched.kind === 'failed') return fail(fetched.reason);
  if (fetched.kind === 'unchanged') {
    await remember({});
    return { ...polled, outcome: 'unchanged' };
  }
  const bodyHash = hash(fetched.body);
  if (bodyHash === feed.bodyHash) {
    await remember({});
    return { ...polled, outcome: 'unchanged' };
  }
  let parsed: Awaited<ReturnType<typeof parseFeed>>;
  try {
    parsed = await parseFeed(decodeFeed(fetched.body, fetched.contentType), url);
  } catch (error) {
    return fail(
      error instanceof FeedError ? error.message : `the document could not be read: ${String(error)}`,
    );
  }
  const titled = { ...feed, title: feed.title ?? parsed.title };
  const entries = toQueuedEntries(titled, parsed.entries, deps.now());
  const seen = new Set(feed.seen);
  const fresh = entries.filter(({ storyId }) => !seen.has(storyId));
  await deps.queueEntries(fresh);
  const isSame = fresh.length === 0 && entries.length === seen.size && feed.bodyHash !== undefined;
  // Many a document only says anew when it was made; that is not worth a write.
  if (isSame) await remember({});
  else {
    await remember({
      ...(titled.title !== undefined && { title: titled.title }),
      validators: fetched.validators,
      bodyHash,
      entryCount: entries.length,
      ...newest(parsed.entries),
      seen: entries.map(({ storyId }) => storyId),
    });
  }
  return {
    ...polled,
    outlet: outletOf(titled),
    outcome: fresh.length > 0 ? 'new-entries' : 'unchanged',
    newEntries: fresh.length,
    leftOut: parsed.leftOut + parsed.entries.length - entries.length,
  };
}

/** What the poller would queue of a document, without repeats, in the document's order. */
export function toQueuedEntries(feed: WatchedFeed, entries: readonly Entry[], now: Date): QueuedEntry[] {
  const firstSeenAt = now.toISOString();
  const isFirstPoll = feed.bodyHash === undefined;
  const age = isFirstPoll ? FRESH_MS.first : FRESH_MS.later;
  const oldest = new Date(now.getTime() - age).toISOString();
  const byId = new Map<string, QueuedEntry>();
  for (const entry of entries) {
    const storyId = storyIdOf(feed.feedId, entry);
    if (byId.has(storyId)) continue;
    // A date in the future is no date to go by: the entry exists now.
    const isDated = entry.publishedAt !== undefined && entry.publishedAt <= firstSeenAt;
    const publishedAt = isDated && entry.publishedAt ? entry.publishedAt : firstSeenAt;
    byId.set(storyId, {
      storyId,
      feedId: feed.feedId,
      outlet: outletOf(feed),
      title: entry.title,
      ...(entry.link !== undefined && { link: entry.link }),
      summary: entry.summary,
      publishedAt,
      firstSeenAt,
      isFresh: entry.publishedAt === undefined ? !isFirstPoll : publishedAt >= oldest,
    });
  }
  return [...byId.values()];
}

/** The date of the newest dated entry, if there is one. */
export function newest(entries: readonly Entry[]): { newestEntryAt?: string } {
  const dates = entries.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const newestEntryAt = dates.at(-1);
  return newestEntryAt === undefined ? {} : { newestEntryAt };
}
