import { type FeedMemory, outletOf, type WatchedFeed } from '../feeds/feed.ts';
import { isStateOutlet } from '../feeds/state-outlet.ts';
import type { FetchedFeed } from '../fetch/fetched-feed.ts';
import { type IdentifiedEntry, identifyEntries } from '../identify/identify-entries.ts';
import type { ReadEnd } from '../read/newest-entries.ts';
import type { ParsedFeed } from '../read/parse-feed.ts';
import type { QueueMessage } from '../stories/queue-message.ts';
import { everySecondsOf } from './feed-cadence.ts';
import { judgeReading, judgeUnchanged, withState } from './feed-state.ts';
import { areWorthKeeping, withValidators } from './keep-validators.ts';
import { outcomeOf, type PollOutcome } from './poll-outcome.ts';
import { toQueuedEntries } from './queue-entries.ts';
import { type FeedReading, takeReading } from './take-reading.ts';

/** A document that has been fetched and parsed. */
export type ReadFeed = Pick<FetchedFeed & { readonly kind: 'fetched' }, 'validators' | 'freshSeconds'> & {
  readonly bodyHash: string;
  readonly parsed: ParsedFeed;
  /** Where the feed is to be polled from now on, by what its server said. */
  readonly movedTo: WatchedFeed['movedTo'];
  /** How far it had been read, by which its older entries were chosen. */
  readonly readTo?: WatchedFeed['readTo'];
};

/** What is to be done about a document: first queue the messages, then save the record, where there is one. */
export type ReadingPlan = {
  readonly messages: readonly QueueMessage[];
  readonly next?: WatchedFeed;
  readonly outcome: PollOutcome;
};

/**
 * Decides what a document that has been read means for its feed: which entries go to the queue, and what is remembered.
 *
 * @param feed The record as it is before.
 */
export function planReading(feed: WatchedFeed, document: ReadFeed, now: Date): ReadingPlan {
  const { movedTo, parsed } = document;
  const titled: WatchedFeed = { ...feed, title: feed.title ?? parsed.title };
  const reading = takeReading(feed, parsed, now);
  const { identified, isOlder } = reading.identification;
  const fresh = identified.filter(({ change }) => change === 'new');
  const changed = identified.filter(({ change }) => change === 'changed');
  const removed = listRemoved(titled, reading);
  const { older, readTo } = takeOlder(feed, document, reading);
  const isSame =
    feed.bodyHash !== undefined &&
    fresh.length + changed.length + removed.length + older.length === 0 &&
    (identified.length === feed.entryCount || isOlder) &&
    isSameEnd(readTo, feed.readTo) &&
    movedTo?.url === feed.movedTo?.url;
  const isWell = feed.failures === 0 && judgeUnchanged(feed, now).state === feed.state;
  const next = isSame
    ? stay(titled, document.validators, isWell, now)
    : remember(titled, document, reading, readTo, now);
  const entries = [
    ...toQueuedEntries(titled, [...fresh, ...changed], now),
    ...toQueuedEntries(titled, older, now, true),
  ];
  return {
    messages: [
      ...entries.map((entry) => ({ type: 'entry' as const, entry })),
      ...removed.map((storyId) => ({ type: 'removed' as const, storyId, seenAt: now.toISOString() })),
    ],
    // In many a document only the time of its making has changed; that alone is not worth a write.
    ...((!isSame || !isWell || areWorthKeeping(feed, document.validators, now)) && { next }),
    outcome: outcomeOf(next, {
      outcome: fresh.length + older.length > 0 ? 'new-entries' : 'unchanged',
      newEntries: fresh.length + older.length,
      changedEntries: changed.length + removed.length,
      leftOut: reading.leftOut + (readTo?.waiting ?? 0),
    }),
  };
}

/**
 * Takes the older entries of a long document that are next, and says how far it has been read with them. They are not remembered:
 * each is behind where the last reading came to.
 *
 * Where the oldest of the newest ones is not known it begins anew, behind them: it is the first reading, or more have come since than are
 * read at a time.
 */
function takeOlder(
  feed: WatchedFeed,
  { parsed, readTo }: ReadFeed,
  { identification: { identified } }: FeedReading,
): { readonly older: readonly IdentifiedEntry[]; readonly readTo?: ReadEnd } {
  // A feed that is empty for once has still been read so far.
  if (identified.length === 0) return { older: [], ...(readTo && { readTo }) };
  if (readTo === undefined || oldestOf(identified)?.change === 'new')
    return { older: [], ...(parsed.newestEnd && { readTo: parsed.newestEnd }) };
  const taken = new Set(identified.map(({ storyId }) => storyId));
  const titled = parsed.older.filter(({ title }) => title !== '');
  const older = identifyEntries(feed, titled).identified.filter(
    ({ storyId, change }) => change === 'new' && !taken.has(storyId),
  );
  return { older, readTo: parsed.olderEnd ?? readTo };
}

/** The oldest of a document's newest entries; one without a date is as old as the one before it. */
function oldestOf(identified: readonly IdentifiedEntry[]): IdentifiedEntry | undefined {
  let [oldest, least, date] = [identified[0], '9', '9'];
  for (const one of identified) {
    date = one.entry.publishedAt ?? date;
    if (date <= least) [oldest, least] = [one, date];
  }
  return oldest;
}

function isSameEnd(one: ReadEnd | undefined, other: ReadEnd | undefined): boolean {
  return one?.date === other?.date && one?.entries === other?.entries && one?.waiting === other?.waiting;
}

/** Forgets the failures of a feed that answers again, and makes it due with the others. */
export function recovered(feed: WatchedFeed, now: Date): WatchedFeed {
  return feed.failures === 0 ? feed : { ...feed, failures: 0, nextPollAt: now.toISOString() };
}

/** Lists the stories that a feed has taken back; of state media only, for of others that is no news. */
function listRemoved(feed: WatchedFeed, { identification }: FeedReading): readonly string[] {
  return isStateOutlet(feed.url) || isStateOutlet(outletOf(feed)) ? identification.removedStoryIds : [];
}

/** Keeps what is known of a feed whose document says the same in other bytes: that alone is no sign of life. */
function stay(
  feed: WatchedFeed,
  validators: ReadFeed['validators'],
  isWell: boolean,
  now: Date,
): WatchedFeed {
  const stayed = withState(recovered(feed, now), judgeUnchanged(feed, now), now);
  return withValidators(stayed, validators, isWell ? now : undefined);
}

function remember(
  feed: WatchedFeed,
  document: ReadFeed,
  reading: FeedReading,
  readTo: ReadEnd | undefined,
  now: Date,
): WatchedFeed {
  const { validators, bodyHash, freshSeconds, parsed, movedTo } = document;
  const { identification, vitals } = reading;
  const { newestEntryAt, rhythmSeconds } = vitals;
  const { identified, seen, kinds } = identification;
  const memory = {
    bodyHash,
    changedAt: now.toISOString(),
    entryCount: identified.length,
    newestEntryAt,
    rhythmSeconds,
    // A feed that is empty for once still has the language it had.
    language: vitals.language ?? feed.language,
    everySeconds: everySecondsOf({ document: parsed.asks, freshSeconds, rhythmSeconds }),
    skipHours: parsed.asks.skipHours,
    skipDays: parsed.asks.skipDays,
    readTo,
    kinds: Object.values(kinds).some(({ length }) => length > 0) ? kinds : undefined,
  } satisfies { [Name in keyof Required<FeedMemory>]: FeedMemory[Name] };
  const verdict = judgeReading(vitals, isGap(feed, reading), feed, now, readTo?.waiting);
  const judged = withState(recovered(feed, now), verdict, now);
  return { ...judged, ...memory, validators, movedTo, seen };
}

/** Whether entries fell out between the last reading and this one: they share none, and there is more than one new. */
function isGap({ bodyHash, seen }: WatchedFeed, { identification }: FeedReading): boolean {
  const { identified, known } = identification;
  const newEntries = identified.filter(({ change }) => change === 'new').length;
  return bodyHash !== undefined && seen.length > 0 && known === 0 && newEntries > 1;
}
