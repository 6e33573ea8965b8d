import { type Feed, hash, outletOf, type WatchedFeed } from '../feeds/feed.ts';
import type { FetchedFeed, FetchFeed } from '../fetch/fetch-feed.ts';
import { isStateMedia } from '../identify/state-media.ts';
import type { ReadDocument } from '../read/parse-in-worker.ts';
import type { Document } from '../read/read-feed.ts';
import type { QueueMessage } from '../stories/queue-message.ts';
import { addressOf, everySecondsOf, moveOf, restMs } from './feed-cadence.ts';
import { judgeReading, judgeUnchanged, stateOfFault, type Verdict, withState } from './feed-state.ts';
import { toQueuedEntries } from './queue-entries.ts';
import { mapSideBySide } from './side-by-side.ts';
import { takeReading } from './take-reading.ts';

/** What polling needs done; the poller passes HTTP, threads, DynamoDB and SQS, a test passes functions of its own. */
export type PollDependencies = {
  readonly fetchFeed: FetchFeed;
  /** Reads a document where it can be stopped. Rejects only when nothing can be read at all. */
  readDocument(document: Document): Promise<ReadDocument>;
  /** The feed's whole record, read afresh; nothing when it has been removed meanwhile. */
  loadFeed(feedId: string): Promise<WatchedFeed | undefined>;
  /** Resolves when every message is on the queue; rejects when one is not. */
  queueMessages(messages: readonly QueueMessage[]): Promise<void>;
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
  readonly state: Feed['state'];
  readonly newEntries: number;
  /** Known entries that read otherwise than before, and those of state media that are gone. */
  readonly changedEntries: number;
  /** Entries that could not be read, were too many, or repeat another's identity. */
  readonly leftOut: number;
  /** Why it failed or was skipped. */
  readonly reason?: string;
};

/** Hosts polled side by side: each may be waited for, and in memory at once are as many bodies of at most 10 MiB. */
const CONCURRENCY = 32;
/** No feed is started with less time left than a fetch and a reading may take, and a margin to queue and remember. */
const TIME_FOR_ONE_FEED_MS = 25_000;

/**
 * Polls feeds, a bounded number of hosts side by side and one feed of a host at a time, and answers how each went.
 *
 * A feed that fails in any way fails alone; but when a host asks to be left in peace, its other feeds rest with the one that
 * heard it. When time runs out the rest are `skipped`: they stay due.
 *
 * @param feeds As a list has them, which may be a moment old: a record is loaded whole before it is changed.
 */
export async function pollFeeds(feeds: readonly Feed[], deps: PollDependencies): Promise<PollOutcome[]> {
  const now = deps.now();
  const hosts = Map.groupBy(feeds, (feed) => new URL(addressOf(feed, now)).host);
  const outcomes = await mapSideBySide(hosts.values(), CONCURRENCY, (ofHost) => pollHost(ofHost, deps));
  return outcomes.flat();
}

/** Polls the feeds of one host, one after the other. */
async function pollHost(feeds: readonly Feed[], deps: PollDependencies): Promise<PollOutcome[]> {
  const outcomes: PollOutcome[] = [];
  let restSeconds: number | undefined;
  for (const feed of feeds) {
    const { outcome, retryAfterSeconds } = await pollDueFeed(feed, restSeconds, deps);
    restSeconds ??= retryAfterSeconds;
    deps.report(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

type Polled = {
  readonly outcome: PollOutcome;
  /** How long the host asked to be left in peace. */
  readonly retryAfterSeconds?: number;
};

async function pollDueFeed(
  feed: Feed,
  restSeconds: number | undefined,
  deps: PollDependencies,
): Promise<Polled> {
  try {
    if (deps.remainingMs() < TIME_FOR_ONE_FEED_MS) {
      return { outcome: outcomeOf(feed, 'skipped', { reason: 'no time left in this run' }) };
    }
    if (restSeconds !== undefined) return { outcome: await letRest(feed, restSeconds, deps) };
    return await pollFeed(feed, deps);
  } catch (error) {
    return { outcome: notStored(feed, error) };
  }
}

function notStored(feed: Feed, error: unknown): PollOutcome {
  return outcomeOf(feed, 'not-stored', { reason: String(error) });
}

function outcomeOf(
  feed: Feed,
  outcome: PollOutcome['outcome'],
  more: Partial<PollOutcome> = {},
): PollOutcome {
  const { feedId, url, state } = feed;
  const none = { newEntries: 0, changedEntries: 0, leftOut: 0 };
  return { feedId, url, outlet: outletOf(feed), outcome, state, ...none, ...more };
}

const REMOVED = { reason: 'removed meanwhile' };

async function letRest(feed: Feed, restSeconds: number, deps: PollDependencies): Promise<PollOutcome> {
  const nextPollAt = new Date(deps.now().getTime() + restSeconds * 1000).toISOString();
  await change(feed, deps, (whole) => ({ ...whole, nextPollAt }));
  return outcomeOf(feed, 'skipped', { reason: 'its host asked to be left in peace' });
}

/** Loads the whole record of a feed, and saves it changed; answers it, or nothing when it has been removed meanwhile. */
async function change(
  { feedId }: Feed,
  { loadFeed, saveFeed }: PollDependencies,
  make: (whole: WatchedFeed) => WatchedFeed,
): Promise<WatchedFeed | undefined> {
  const whole = await loadFeed(feedId);
  if (!whole) return undefined;
  const changed = make(whole);
  await saveFeed(changed);
  return changed;
}

/**
 * Polls one feed: what is new in it goes to the queue, and only then is anything remembered. A crash in between
 * repeats the poll; it never loses an entry behind a validator or in the seen-set.
 */
async function pollFeed(feed: Feed, deps: PollDependencies): Promise<Polled> {
  const address = addressOf(feed, deps.now());
  const fetched = await deps.fetchFeed(address, feed.validators);
  if (fetched.kind === 'failed') {
    const { fault, reason, retryAfterSeconds } = fetched;
    const verdict = { state: stateOfFault(fault), reason };
    const outcome = await fail(feed, verdict, deps, retryAfterSeconds).catch((error) =>
      notStored(feed, error),
    );
    // What the host asked for holds, though we could not write it down.
    return { outcome, retryAfterSeconds };
  }
  const movedTo = moveOf(feed, address, fetched.permanentUrl, deps.now());
  if (fetched.kind === 'unchanged' || hash(fetched.body) === feed.bodyHash) {
    return { outcome: await stayUnchanged(feed, movedTo, deps) };
  }
  return { outcome: await takeDocument(feed, address, fetched, movedTo, deps) };
}

async function fail(
  feed: Feed,
  verdict: Verdict,
  deps: PollDependencies,
  retryAfterSeconds?: number,
): Promise<PollOutcome> {
  const failed = await change(feed, deps, (whole) => {
    const failures = whole.failures + 1;
    const rest = restMs(whole, failures, retryAfterSeconds);
    const nextPollAt = new Date(deps.now().getTime() + rest).toISOString();
    return { ...withState(whole, verdict, deps.now()), failures, nextPollAt };
  });
  if (!failed) return outcomeOf(feed, 'skipped', REMOVED);
  return outcomeOf(failed, 'failed', { reason: verdict.reason });
}

/** Nothing is written for a feed that has not changed, unless it was failing, has died or has moved. */
async function stayUnchanged(
  feed: Feed,
  movedTo: Feed['movedTo'],
  deps: PollDependencies,
): Promise<PollOutcome> {
  const now = deps.now();
  const verdict = judgeUnchanged(feed, now);
  const hasMoved = movedTo?.url !== feed.movedTo?.url;
  if (verdict.state === feed.state && feed.failures === 0 && !hasMoved) return outcomeOf(feed, 'unchanged');
  const saved = await change(feed, deps, (whole) => {
    const { movedTo: _before, ...rest } = recovered(whole, now);
    return { ...withState(rest, judgeUnchanged(whole, now), now), ...(movedTo && { movedTo }) };
  });
  return saved ? outcomeOf(saved, 'unchanged') : outcomeOf(feed, 'skipped', REMOVED);
}

/** A feed that answers again: its failures are forgotten, and it is due with the others. */
function recovered(feed: WatchedFeed, now: Date): WatchedFeed {
  return feed.failures === 0 ? feed : { ...feed, failures: 0, nextPollAt: now.toISOString() };
}

async function takeDocument(
  listed: Feed,
  address: string,
  fetched: FetchedFeed & { readonly kind: 'fetched' },
  movedTo: Feed['movedTo'],
  deps: PollDependencies,
): Promise<PollOutcome> {
  const { body, contentType, validators, freshSeconds } = fetched;
  // The reader takes the body over.
  const bodyHash = hash(body);
  const { zone } = listed;
  const read = await deps.readDocument({
    body,
    contentType,
    url: address,
    ...(zone !== undefined && { zone }),
  });
  if (read.kind === 'failed') return fail(listed, { state: read.fault, reason: read.reason }, deps);
  const feed = await deps.loadFeed(listed.feedId);
  if (!feed) return outcomeOf(listed, 'skipped', REMOVED);

  const now = deps.now();
  const { feed: document } = read;
  const titled = { ...feed, title: feed.title ?? document.title };
  const { reading, vitals, leftOut } = takeReading(feed, document, now);
  const fresh = reading.identified.filter(({ change }) => change === 'new');
  const changed = reading.identified.filter(({ change }) => change === 'changed');
  const removed = isStateMedia(feed.url) || isStateMedia(outletOf(titled)) ? reading.removedStoryIds : [];
  await deps.queueMessages([
    ...toQueuedEntries(titled, [...fresh, ...changed], now).map((entry) => ({
      type: 'entry' as const,
      entry,
    })),
    ...removed.map((storyId) => ({ type: 'removed' as const, storyId, seenAt: now.toISOString() })),
  ]);

  const isFirst = feed.bodyHash === undefined;
  const isGap = !isFirst && feed.seen.length > 0 && reading.known === 0 && fresh.length > 1;
  const isSame =
    !isFirst &&
    fresh.length + changed.length + removed.length === 0 &&
    reading.seen.length === feed.entryCount &&
    movedTo?.url === feed.movedTo?.url;
  // Other bytes that say the same must not bring a feed back to life that has had nothing new.
  const verdict = isSame ? judgeUnchanged(feed, now) : judgeReading(vitals, isGap, feed, now);
  const judged = withState(recovered(titled, now), verdict, now);
  const next = isSame
    ? judged
    : withMemory(judged, {
        validators,
        bodyHash,
        changedAt: now.toISOString(),
        entryCount: reading.seen.length,
        newestEntryAt: vitals.newestEntryAt,
        rhythmSeconds: vitals.rhythmSeconds,
        everySeconds: everySecondsOf({
          document: document.asks,
          freshSeconds,
          rhythmSeconds: vitals.rhythmSeconds,
        }),
        skipHours: document.asks.skipHours,
        skipDays: document.asks.skipDays,
        movedTo,
        // A feed that is empty for once has not forgotten what it had.
        seen: reading.seen.length > 0 ? reading.seen : feed.seen,
      });
  // Many a document only says anew when it was made; that is not worth a write.
  if (!isSame || next.state !== feed.state || feed.failures > 0) await deps.saveFeed(next);
  return outcomeOf(next, fresh.length > 0 ? 'new-entries' : 'unchanged', {
    newEntries: fresh.length,
    changedEntries: changed.length + removed.length,
    leftOut,
  });
}

/** A feed with what a reading told; what it does not tell any more is forgotten. */
function withMemory(
  feed: WatchedFeed,
  learned: { readonly [Key in keyof WatchedFeed]?: WatchedFeed[Key] | undefined },
): WatchedFeed {
  const known = Object.entries({ ...feed, ...learned }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as WatchedFeed;
}
