import type { Feed, Verdict, WatchedFeed } from '../feeds/feed.ts';
import type { FetchedFeed, FetchFeed, Validators } from '../fetch/fetched-feed.ts';
import type { ReadOutcome } from '../read/parse-in-worker.ts';
import type { FetchedDocument } from '../read/read-feed.ts';
import type { QueueMessage } from '../stories/queue-message.ts';
import { hash } from '../text/hash.ts';
import { addressOf, moveOf } from './feed-address.ts';
import { restMs } from './feed-cadence.ts';
import { judgeUnchanged, stateOfFault, waitingOf, withState } from './feed-state.ts';
import { areWorthKeeping, withValidators } from './keep-validators.ts';
import { planReading, recovered } from './plan-reading.ts';
import { outcomeOf, type PollOutcome } from './poll-outcome.ts';
import { takeByHost } from './take-by-host.ts';

/** What polling needs done; the poller passes HTTP, threads, DynamoDB and SQS, a test passes functions of its own. */
export type PollDependencies = {
  readonly fetchFeed: FetchFeed;
  /** Reads a document where it can be stopped. Rejects only when nothing can be read at all. */
  readDocument(document: FetchedDocument): Promise<ReadOutcome>;
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
  /** Feeds polled side by side: each may be waited for, and in memory at once are as many documents of at most 10 MiB. */
  readonly feedsAtOnce: number;
};

/** No feed is started with less time left than a fetch and a reading may take, and a margin to queue and remember. */
const TIME_FOR_ONE_FEED_MS = 25_000;

/**
 * Polls feeds, a bounded number side by side and of a host one at a time (some more where hundreds of its feeds are due), and
 * answers how each went, in their order.
 *
 * A feed that fails in any way fails alone; but when a host asks to be left in peace, its other feeds rest with the one that
 * heard it. When time runs out the rest are `skipped`, which `wasOutOfTime` tells.
 *
 * @param feeds As a list has them, which may be a moment old: a record is loaded whole before it is changed.
 */
export async function pollFeeds(feeds: readonly Feed[], deps: PollDependencies): Promise<PollOutcome[]> {
  const now = deps.now();
  const rests = new Map<string, number>();
  const outcomes = new Map<Feed, PollOutcome>();
  const hostOf = (feed: Feed) => new URL(addressOf(feed, now)).host;
  await takeByHost(feeds, hostOf, deps.feedsAtOnce, async (feed, host) => {
    const { outcome, retryAfterSeconds } = await pollDueFeed(feed, rests.get(host), deps);
    if (retryAfterSeconds !== undefined && !rests.has(host)) rests.set(host, retryAfterSeconds);
    deps.report(outcome);
    outcomes.set(feed, outcome);
  });
  return feeds.flatMap((feed) => outcomes.get(feed) ?? []);
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
    if (deps.remainingMs() < TIME_FOR_ONE_FEED_MS) return { outcome: outcomeOf(feed, OUT_OF_TIME) };
    if (restSeconds !== undefined) return { outcome: await letRest(feed, restSeconds, deps) };
    return await pollFeed(feed, deps);
  } catch (error) {
    return { outcome: notStored(feed, error) };
  }
}

function notStored(feed: Feed, error: unknown): PollOutcome {
  return outcomeOf(feed, { outcome: 'not-stored', reason: String(error) });
}

const OUT_OF_TIME = { outcome: 'skipped', reason: 'no time left in this run' } as const;

/** Says whether a feed was skipped because its poll had no time for it. */
export function wasOutOfTime({ outcome, reason }: PollOutcome): boolean {
  return outcome === OUT_OF_TIME.outcome && reason === OUT_OF_TIME.reason;
}

const REMOVED = { outcome: 'skipped', reason: 'removed meanwhile' } as const;

async function letRest(feed: Feed, restSeconds: number, deps: PollDependencies): Promise<PollOutcome> {
  const nextPollAt = new Date(deps.now().getTime() + restSeconds * 1000).toISOString();
  await change(feed, deps, (whole) => ({ ...whole, nextPollAt }));
  return outcomeOf(feed, { outcome: 'skipped', reason: 'its host asked to be left in peace' });
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
  // What waits in a document that has not changed must be read of it again.
  const isBehind = waitingOf(feed) > 0;
  const fetched = await deps.fetchFeed(address, isBehind ? {} : feed.validators);
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
  if (fetched.kind === 'unchanged' || (!isBehind && hash(fetched.body) === feed.bodyHash)) {
    return { outcome: await stayUnchanged(feed, fetched.validators, movedTo, deps) };
  }
  return { outcome: await takeDocument(feed, address, fetched, movedTo, deps) };
}

async function fail(
  feed: Feed,
  verdict: Verdict & { readonly reason: string },
  deps: PollDependencies,
  retryAfterSeconds?: number,
): Promise<PollOutcome> {
  const failed = await change(feed, deps, (whole) => {
    const failures = whole.failures + 1;
    const rest = restMs(whole, failures, retryAfterSeconds);
    const nextPollAt = new Date(deps.now().getTime() + rest).toISOString();
    return { ...withState(whole, verdict, deps.now()), failures, nextPollAt };
  });
  if (!failed) return outcomeOf(feed, REMOVED);
  return outcomeOf(failed, { outcome: 'failed', reason: verdict.reason });
}

/**
 * Ends the poll of a feed that has not changed; writes its record only if it was failing, has died or has moved, or for new
 * validators, which without a write would have its server send the same document until there is something new in it.
 */
async function stayUnchanged(
  feed: Feed,
  validators: Validators,
  movedTo: Feed['movedTo'],
  deps: PollDependencies,
): Promise<PollOutcome> {
  const now = deps.now();
  const verdict = judgeUnchanged(feed, now);
  const hasMoved = movedTo?.url !== feed.movedTo?.url;
  const isSame = verdict.state === feed.state && feed.failures === 0 && !hasMoved;
  if (isSame && !areWorthKeeping(feed, validators, now)) return outcomeOf(feed, { outcome: 'unchanged' });
  const saved = await change(feed, deps, (whole) => ({
    ...withValidators(
      withState(recovered(whole, now), judgeUnchanged(whole, now), now),
      validators,
      isSame ? now : undefined,
    ),
    movedTo,
  }));
  return saved ? outcomeOf(saved, { outcome: 'unchanged' }) : outcomeOf(feed, REMOVED);
}

/** Reads a document and does what its plan says: hand on, then remember. */
async function takeDocument(
  listed: Feed,
  address: string,
  fetched: FetchedFeed & { readonly kind: 'fetched' },
  movedTo: Feed['movedTo'],
  deps: PollDependencies,
): Promise<PollOutcome> {
  const { body, contentType, validators, freshSeconds } = fetched;
  // Hashed before it is read, for the reader takes the body over and leaves it empty.
  const bodyHash = hash(body);
  const { zone, readTo } = listed;
  const read = await deps.readDocument({
    body,
    contentType,
    url: address,
    ...(zone !== undefined && { zone }),
    ...(readTo !== undefined && { readTo }),
  });
  if (read.kind === 'failed') return fail(listed, { state: read.fault, reason: read.reason }, deps);
  const feed = await deps.loadFeed(listed.feedId);
  if (!feed) return outcomeOf(listed, REMOVED);
  const document = { parsed: read.feed, bodyHash, validators, freshSeconds, movedTo, readTo };
  const { messages, next, outcome } = planReading(feed, document, deps.now());
  await deps.queueMessages(messages);
  if (next) await deps.saveFeed(next);
  return outcome;
}
