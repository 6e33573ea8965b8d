import type { Feed, FeedState, FeedTrouble, Verdict, WatchedFeed } from '../feeds/feed.ts';
import type { FetchFault } from '../fetch/fetched-feed.ts';
import { MOST_ENTRIES } from '../read/newest-entries.ts';
import type { Entry } from '../read/parse-feed.ts';
import { formatInstant, span } from '../text/format-time.ts';
import type { StoryLanguage } from '../text/name-language.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import { languageOf } from './feed-language.ts';

const EMPTY: Verdict = { state: 'empty', reason: 'the feed has no entries' };

const HOUR_S = 60 * 60;
const DAY_S = 24 * HOUR_S;
/**
 * A feed counts as dead when nothing has come for twenty times as long as usually passes between two entries, but not within
 * a week, and always after three months: a wire's feed that stood for ten days was dead, a weekly's that rested for a month was not.
 */
const ZOMBIE = { rhythms: 20, leastSeconds: 7 * DAY_S, mostSeconds: 90 * DAY_S } as const;
/** Clocks and editors differ by minutes; by more than an hour only in a wrong time zone. */
const AHEAD_SECONDS = HOUR_S;
/** Entries that the rhythm is taken from; their dates must tell of more than one pause. */
const RHYTHM = { most: 50, least: 3 } as const;

/** What the entries of a document tell about its feed. */
export type Vitals = {
  readonly entryCount: number;
  /** The latest date of an entry that does not lie ahead; if all do, none. */
  readonly newestEntryAt?: string;
  readonly rhythmSeconds?: number;
  /** The language that most of them are written in; absent where there are none. */
  readonly language?: StoryLanguage;
  /** Entries dated more than an hour ahead, and how far the farthest is, in seconds. */
  readonly ahead: number;
  readonly aheadSeconds: number;
};

/** Measures of a feed's entries what shows whether it is alive, its clock right and its language one that is read. */
export function takeVitals(entries: readonly Entry[], now: Date): Vitals {
  const times = entries.flatMap(({ publishedAt }) =>
    publishedAt === undefined ? [] : Date.parse(publishedAt),
  );
  const tolerated = now.getTime() + AHEAD_SECONDS * 1000;
  const ahead = times.filter((time) => time > tolerated);
  const past = times.filter((time) => time <= tolerated).sort((one, other) => other - one);
  const [newest] = past;
  const rhythmSeconds = rhythmOf(past);
  const language = languageOf(entries);
  return {
    entryCount: entries.length,
    ...(newest !== undefined && { newestEntryAt: new Date(newest).toISOString() }),
    ...(rhythmSeconds !== undefined && { rhythmSeconds }),
    ...(language !== undefined && { language }),
    ahead: ahead.length,
    aheadSeconds: Math.round((Math.max(now.getTime(), ...ahead.slice(0, 2_000)) - now.getTime()) / 1000),
  };
}

/** The median pause between entries, newest first, in seconds. */
function rhythmOf(times: readonly number[]): number | undefined {
  const recent = times.slice(0, RHYTHM.most);
  if (recent.length < RHYTHM.least) return undefined;
  const pauses = recent.slice(1).map((time, at) => ((recent[at] ?? time) - time) / 1000);
  return Math.round(pauses.sort((one, other) => one - other)[Math.floor(pauses.length / 2)] ?? 0);
}

/** How many entries of a feed's document wait for the next polls. */
export function waitingOf({ readTo }: Pick<Feed, 'readTo'>): number {
  return readTo?.waiting ?? 0;
}

/**
 * Judges a feed whose document has been read. `isGap`: the last reading and this one share no entry.
 *
 * @param waiting How many entries are left to the next polls.
 */
export function judgeReading(
  vitals: Vitals,
  isGap: boolean,
  { changedAt, zone }: Pick<Feed, 'changedAt' | 'zone'>,
  now: Date,
  waiting = 0,
): Verdict {
  const { entryCount, ahead, aheadSeconds } = vitals;
  if (entryCount === 0) return EMPTY;
  if (waiting > 0) return behind(waiting);
  if (ahead > 0) {
    const advice =
      zone === undefined ? '; feeds whose dates name no time zone need one (feeds add --zone)' : '';
    const reason = `${countEntries(ahead)} of ${entryCount} dated ahead of time, by up to ${span(aheadSeconds)}${advice}`;
    return { state: 'clock-skewed', reason };
  }
  if (isGap) {
    const since = changedAt === undefined ? '' : `, of ${formatInstant(changedAt)} UTC`;
    const reason = `none of ${countEntries(entryCount)} was there at the last reading${since}: entries in between may be missing`;
    return { state: 'gap', reason };
  }
  return judgeAge(vitals, now) ?? { state: 'ok' };
}

function behind(waiting: number): Verdict {
  const are = waiting === 1 ? 'waits' : 'wait';
  return {
    state: 'behind',
    reason: `${countEntries(waiting)} ${are} behind those taken so far; each poll takes ${MOST_ENTRIES} of them`,
  };
}

/** States that stay as they are while the document does not change. */
const LASTING: ReadonlySet<Feed['state']> = new Set(['empty', 'gap', 'clock-skewed']);

/** Judges a feed that has answered, and whose document says nothing new. */
export function judgeUnchanged(feed: Feed, now: Date): Verdict {
  const { state, reason } = feed;
  if (feed.failures === 0 && reason !== undefined && LASTING.has(state)) return { state, reason };
  if (feed.entryCount === 0) return EMPTY;
  const waiting = waitingOf(feed);
  if (waiting > 0) return behind(waiting);
  // The feed has failed in between, which took its state; but its document, and so its dates, are as they were.
  if (feed.failures > 0 && feed.toldState === 'clock-skewed')
    return { state: 'clock-skewed', reason: 'its dates were ahead of time when it last changed' };
  return judgeAge(feed, now) ?? { state: 'ok' };
}

/** Judges whether a feed that answers, and does not change, is dead; answers nothing for one that is alive. */
export function judgeAge(
  {
    newestEntryAt,
    changedAt,
    rhythmSeconds,
  }: Partial<Pick<Feed, 'newestEntryAt' | 'changedAt' | 'rhythmSeconds'>>,
  now: Date,
): Verdict | undefined {
  const newest = newestEntryAt ?? changedAt;
  if (newest === undefined) return undefined;
  const age = (now.getTime() - Date.parse(newest)) / 1000;
  const { rhythms, leastSeconds, mostSeconds } = ZOMBIE;
  const allowed =
    rhythmSeconds === undefined
      ? mostSeconds
      : Math.min(Math.max(rhythms * rhythmSeconds, leastSeconds), mostSeconds);
  if (age <= allowed) return undefined;
  const usual = rhythmSeconds === undefined ? '' : `; usually one comes every ${span(rhythmSeconds)}`;
  return { state: 'zombie', reason: `the newest entry is ${span(age)} old${usual}` };
}

/** Puts a feed into a state. The instant since when is kept if it was in that state before. */
export function withState(feed: WatchedFeed, verdict: Verdict, now: Date): WatchedFeed {
  const { state, reason } = verdict;
  // The end of a gap is not told, so it is forgotten that the gap was: the next one is told again.
  const isForgotten = state === 'ok' && feed.toldState === 'gap';
  return {
    ...feed,
    ...(reason === undefined ? { state, reason } : { state, reason: truncate(oneLine(reason), 300) }),
    stateSince: feed.state === state ? feed.stateSince : now.toISOString(),
    toldState: isForgotten ? undefined : feed.toldState,
    toldAt: isForgotten ? undefined : feed.toldAt,
  };
}

/** The state of a feed that could not be fetched. */
export function stateOfFault(fault: FetchFault): FeedTrouble {
  return STATES[fault];
}

const STATES: Readonly<Record<FetchFault, FeedTrouble>> = {
  slow: 'slow',
  unreachable: 'unreachable',
  blocked: 'blocked',
  gone: 'retired',
  malformed: 'malformed',
};

/** Says in which state a feed is shown: as `unchanged` if it is well and its document has long been the same. */
export function shownState(
  feed: Feed,
  now: Date,
): { readonly state: FeedState | 'unchanged'; readonly since: string } {
  const { state, stateSince, changedAt, everySeconds = 0 } = feed;
  const quiet = Math.max(everySeconds, HOUR_S) * 1000;
  if (state === 'ok' && changedAt !== undefined && now.getTime() - Date.parse(changedAt) > quiet)
    return { state: 'unchanged', since: changedAt };
  return { state, since: stateSince };
}

/**
 * States that mostly pass by themselves: the operator is told of them when two polls in a row have failed. `empty` is no
 * failure, but some feeds are empty for a moment now and then: the operator is told when it has lasted for an hour.
 */
const PASSING: ReadonlySet<FeedState> = new Set(['unreachable', 'slow', 'blocked', 'empty']);

/**
 * Says whether a feed's state is one that the operator has yet to be told of, or a trouble that lasts and was not told this week: a mail may
 * have been sent and never have arrived. That a trouble is over is told when it has been for an hour.
 */
export function isToTell(
  { state, stateSince, toldState = 'ok', toldAt, failures }: Feed,
  now: Date,
): boolean {
  if (state === 'new') return false;
  if (state === toldState) return state !== 'ok' && (toldAt === undefined || !isSameWeek(toldAt, now));
  const hasLasted = now.getTime() - Date.parse(stateSince) >= HOUR_S * 1000;
  // A feed that is well at every other poll is not well: each turn of it would be a mail.
  if (state === 'ok') return hasLasted;
  return (state === 'empty' && hasLasted) || !PASSING.has(state) || failures >= 2;
}

/** Whether an instant is of the same week, from Monday to Sunday, UTC: what is told each week comes in one mail. */
function isSameWeek(instant: string, now: Date): boolean {
  // The first day of 1970 was a Thursday.
  const weekOf = (ms: number) => Math.floor((ms / (DAY_S * 1000) + 3) / 7);
  return weekOf(Date.parse(instant)) === weekOf(now.getTime());
}

function countEntries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
