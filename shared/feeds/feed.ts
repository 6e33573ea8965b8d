import { createHash } from 'node:crypto';
import type { Validators } from '../fetch/fetch-feed.ts';
import type { Entry } from '../read/parse-feed.ts';
import { oneLine, truncate } from '../text/plain-text.ts';

/**
 * How a feed is doing, as its last poll saw it: `new` before the first, `ok`, or what is wrong with it.
 *
 * `empty`, `html` (a web page or a form to log in) and `malformed`: what its server sends is no feed, or one without entries.
 * `zombie`: its newest entry is older than its own rhythm allows. `gap`: entries fell out between two readings.
 * `clock-skewed`: it dates entries ahead of time. `blocked`: its server refuses us. `unreachable`, `slow`: no answer, or none
 * in time. `retired`: gone for good, and polled no more.
 */
export const FEED_STATES = [
  'new',
  'ok',
  'empty',
  'html',
  'zombie',
  'gap',
  'blocked',
  'unreachable',
  'malformed',
  'slow',
  'clock-skewed',
  'retired',
] as const;
export type FeedState = (typeof FEED_STATES)[number];

/** A source that is polled, and how it is doing. Instants are ISO 8601 in UTC. */
export type Feed = {
  readonly feedId: string;
  readonly url: string;
  /** The outlet's name as alerts give it: set by the operator, else taken from the feed. */
  readonly title?: string;
  /** The time zone of dates that name none, set by the operator: an IANA name or an offset like `+09:00`; else UTC. */
  readonly zone?: string;
  readonly addedAt: string;
  readonly state: FeedState;
  readonly stateSince: string;
  /** What shows that it is in this state, in words; absent while all is well. */
  readonly reason?: string;
  /** The state that the operator was told of last; absent while that is none but well. */
  readonly toldState?: FeedState;
  /** Polls that failed in a row. */
  readonly failures: number;
  readonly validators: Validators;
  /** SHA-256 of the body last read, so that an unchanged one is not parsed again. */
  readonly bodyHash?: string;
  /** When a reading last found the document changed. */
  readonly changedAt?: string;
  /** Entries in the document last read. */
  readonly entryCount?: number;
  readonly newestEntryAt?: string;
  /** Seconds that usually pass between two entries, where the document last read tells. */
  readonly rhythmSeconds?: number;
  /** Seconds to leave between two polls, by what the feed asks for and its rhythm; absent for every poll. */
  readonly everySeconds?: number;
  /** Hours (0 to 23, GMT) and days (0 for Sunday) at which the feed asks not to be polled. */
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly number[];
  /** Where its server says that it has moved for good, and since when. */
  readonly movedTo?: { readonly url: string; readonly since: string };
  /** The feed is not polled before this instant. */
  readonly nextPollAt: string;
};

/** A feed with the ids of the stories that its document held when it was last read. */
export type WatchedFeed = Feed & { readonly seen: readonly string[] };

/** Makes the record of a feed nobody has polled yet. Its id follows from its URL alone. */
export function makeFeed(url: string, addedAt: string, title?: string, zone?: string): WatchedFeed {
  const { href } = new URL(url);
  const name = truncate(oneLine(title ?? ''), 200);
  return {
    feedId: hash(href).slice(0, 12),
    url: href,
    ...(name !== '' && { title: name }),
    ...(zone !== undefined && { zone }),
    addedAt,
    state: 'new',
    stateSince: addedAt,
    failures: 0,
    validators: {},
    nextPollAt: addedAt,
    seen: [],
  };
}

/** Gives the outlet's name for alerts and tables: the feed's title, else its host. */
export function outletOf({ title, url }: Pick<Feed, 'title' | 'url'>): string {
  return title ?? new URL(url).hostname.replace(/^www\./, '');
}

/**
 * Identifies a story by what it is: its feed, then the guid, else the link, else title and day. The same entry
 * seen twice is the same story, whatever else changed about it.
 */
export function storyIdOf(feedId: string, { guid, link, title, publishedAt }: Entry): string {
  const identity = guid ?? link ?? `${title}\n${publishedAt?.slice(0, 10) ?? ''}`;
  const kind = guid !== undefined ? 'guid' : link !== undefined ? 'link' : 'title';
  return hash(feedId, kind, identity).slice(0, 32);
}

/** Hashes bytes or text parts to SHA-256, in 64 hexadecimal digits. */
export function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}
