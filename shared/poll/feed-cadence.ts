import type { Feed } from '../feeds/feed.ts';
import type { Cadence } from '../read/raw-feed.ts';
import { hash } from '../text/hash.ts';

const MINUTE_MS = 60_000;
const HOUR_S = 60 * 60;
const DAY_S = 24 * HOUR_S;
/** The longest pause that a feed may ask for. */
const MOST_SECONDS = DAY_S;
/** A feed that rarely has news is polled eight times in its usual pause, and at least once an hour. */
const RHYTHM = { polls: 8, mostSeconds: HOUR_S } as const;
const FIRST_BACK_OFF_MS = 15 * MINUTE_MS;
const LONGEST_BACK_OFF_MS = DAY_S * 1000;
/** Taken off each rest: it begins when the feed fails, while the next poll is counted from the start of this one. */
const BACK_OFF_MARGIN_MS = MINUTE_MS;
/** From the second failure on a feed rests up to a quarter longer, so that feeds that failed together do not return together. */
const JITTER = 0.25;

/** When a poll takes place: the instant it was scheduled for, and the seconds from one scheduled poll to the next. */
export type PollSlot = { readonly scheduledAt: Date; readonly pollSeconds: number };

/**
 * Says whether a feed is due for a poll.
 *
 * One that is to be polled less often than polls take place is due at each n-th, counted from the epoch and beginning at one that
 * follows from its id. So feeds spread over their interval, none is polled twice in it, and nothing has to be written
 * after a poll that found no change.
 *
 * @param wasSkipped Whether the last poll had no time for it: then it need not wait for its next turn.
 */
export function isDue(feed: Feed, { scheduledAt, pollSeconds }: PollSlot, wasSkipped = false): boolean {
  if (feed.state === 'retired' || feed.nextPollAt > scheduledAt.toISOString()) return false;
  if (feed.state === 'new') return true;
  const time = scheduledAt.getTime();
  if (isAsleep(feed, time)) return false;
  if (feed.failures > 0 || wasSkipped) return true;
  const every = Math.ceil((feed.everySeconds ?? 0) / pollSeconds);
  if (every <= 1) return true;
  const pollMs = pollSeconds * 1000;
  const phase = toNumber(feed.feedId);
  const isTurn = (at: number) => (Math.floor(at / pollMs) + phase) % every === 0;
  // A feed whose turn came in its skipHours or skipDays takes it as soon as they end.
  let at = time;
  while (!isTurn(at)) {
    at -= pollMs;
    if (!isAsleep(feed, at)) return false;
  }
  return true;
}

/** Whether a feed asks not to be polled at an instant. A feed that excludes every hour or day is polled all the same. */
function isAsleep({ skipHours = [], skipDays = [] }: Feed, time: number): boolean {
  const date = new Date(time);
  const isNight = skipHours.length < 24 && skipHours.includes(date.getUTCHours());
  return isNight || (skipDays.length < 7 && skipDays.includes(date.getUTCDay()));
}

/** Computes the seconds to leave between two polls of a feed: the longest pause asked for, at most a day; nothing without one. */
export function everySecondsOf(asks: {
  /** What the document asks for. */
  readonly document: Cadence;
  /** How long its server says that it stays fresh. */
  readonly freshSeconds?: number;
  readonly rhythmSeconds?: number;
}): number | undefined {
  const { document, freshSeconds = 0, rhythmSeconds = 0 } = asks;
  const rhythm = Math.min(rhythmSeconds / RHYTHM.polls, RHYTHM.mostSeconds);
  const every = Math.ceil(Math.max(document.everySeconds ?? 0, freshSeconds, rhythm));
  return every > 0 ? Math.min(every, MOST_SECONDS) : undefined;
}

/**
 * Computes how long a feed rests after a number of failures in a row, in milliseconds: about twice as long each time, at
 * most a day, but not less than its server asked for.
 */
export function restMs({ feedId }: Pick<Feed, 'feedId'>, failures: number, retryAfterSeconds = 0): number {
  const rest = Math.min(FIRST_BACK_OFF_MS * 2 ** (failures - 1), LONGEST_BACK_OFF_MS);
  const chance = toNumber(hash(feedId, String(failures))) / 2 ** 32;
  const jitter = failures > 1 ? rest * JITTER * chance : 0;
  return Math.max(Math.round(rest + jitter) - BACK_OFF_MARGIN_MS, retryAfterSeconds * 1000);
}

/** The first 32 bits of a hash. */
function toNumber(hexadecimal: string): number {
  return Number.parseInt(hexadecimal.slice(0, 8), 16);
}
