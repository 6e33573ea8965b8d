import { createHash } from 'node:crypto';
import type { Validators } from './fetch-feed.ts';
import type { Entry } from './parse-feed.ts';
import { oneLine, truncate } from './plain-text.ts';

/** A source that is polled, and how it is doing. Instants are ISO 8601 in UTC. */
export type Feed = {
  readonly feedId: string;
  readonly url: string;
  /** The outlet's name as alerts give it: set by the operator, else taken from the feed. */
  readonly title?: string;
  readonly addedAt: string;
  /** `new` until the first poll that worked. */
  readonly state: 'new' | 'ok' | 'failing';
  readonly stateSince: string;
  /** Why the feed fails; absent while it does not. */
  readonly reason?: string;
  /** Polls that failed in a row. */
  readonly failures: number;
  readonly validators: Validators;
  /** SHA-256 of the body last read, so that an unchanged one is not parsed again. */
  readonly bodyHash?: string;
  /** Entries in the document last read. */
  readonly entryCount?: number;
  readonly newestEntryAt?: string;
  /** The feed is due from this instant on. */
  readonly nextPollAt: string;
};

/** A feed with the ids of the stories that its document held when it was last read. */
export type WatchedFeed = Feed & { readonly seen: readonly string[] };

/** Makes the record of a feed nobody has polled yet. Its id follows from its URL alone. */
export function makeFeed(url: string, addedAt: string, title?: string): WatchedFeed {
  const { href } = new URL(url);
  const name = truncate(oneLine(title ?? ''), 200);
  return {
    feedId: hash(href).slice(0, 12),
    url: href,
    ...(name !== '' && { title: name }),
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

const FIRST_BACK_OFF_MS = 15 * 60_000;
const LONGEST_BACK_OFF_MS = 24 * 60 * 60_000;
/** The poll that a feed is to be due for begins a full interval after the last began, which is less after it failed. */
const BACK_OFF_MARGIN_MS = 60_000;

/** A feed after a poll that failed: it rests about twice as long after each further failure, at most a day. */
export function afterFailure(feed: Feed, reason: string, now: Date): Feed {
  const failures = feed.failures + 1;
  const rest = Math.min(FIRST_BACK_OFF_MS * 2 ** (failures - 1), LONGEST_BACK_OFF_MS) - BACK_OFF_MARGIN_MS;
  return {
    ...feed,
    state: 'failing',
    stateSince: feed.state === 'failing' ? feed.stateSince : now.toISOString(),
    reason: truncate(reason, 300),
    failures,
    nextPollAt: new Date(now.getTime() + rest).toISOString(),
  };
}

/** A feed after a poll that worked; the same object when there is nothing new to remember about it. */
export function afterSuccess<T extends Feed>(feed: T, learned: Partial<T>, now: Date): T {
  const { reason: _reason, ...rest } = feed;
  const healthy = {
    ...(rest as T),
    state: 'ok' as const,
    stateSince: feed.state === 'ok' ? feed.stateSince : now.toISOString(),
    failures: 0,
    nextPollAt: feed.failures > 0 ? now.toISOString() : feed.nextPollAt,
    ...learned,
  };
  return JSON.stringify(healthy) === JSON.stringify(feed) ? feed : healthy;
}
