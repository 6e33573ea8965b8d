import type { Validators } from '../fetch/fetched-feed.ts';
import type { ReadEnd } from '../read/newest-entries.ts';
import { hash } from '../text/hash.ts';
import { maskSecrets } from '../text/mask-secrets.ts';
import { STORY_LANGUAGES, type StoryLanguage } from '../text/name-language.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import {
  address,
  count,
  filledText,
  ifReadable,
  instant,
  listOf,
  oneOf,
  optional,
  parseShape,
  readAs,
  record,
  type ShapeOf,
  text,
} from '../text/shapes.ts';

/**
 * How a feed is doing, as its last poll saw it: `new` before the first, `ok`, or what is wrong with it.
 *
 * `empty`, `html` (a web page or a form to log in) and `malformed`: what its server sends is no feed, or one without entries.
 * `zombie`: its newest entry is older than its own rhythm allows. `gap`: entries fell out between two readings. `behind`: it has
 * more entries than one poll takes, and the next polls take the rest.
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
  'behind',
  'blocked',
  'unreachable',
  'malformed',
  'slow',
  'clock-skewed',
  'retired',
] as const;
export type FeedState = (typeof FEED_STATES)[number];
/** The states of a feed that something is wrong with. */
export type FeedTrouble = Exclude<FeedState, 'new' | 'ok'>;

/** Who a feed is: what its operator says of it. Instants are ISO 8601 in UTC. */
type FeedIdentity = {
  readonly feedId: string;
  readonly url: string;
  /** The outlet's name as alerts give it: set by the operator, else taken from the feed. */
  readonly title?: string;
  /** The time zone of dates that name none, set by the operator: an IANA name or an offset like `+09:00`; else UTC. */
  readonly zone?: string;
  readonly addedAt: string;
};

/** A state, and what shows that a feed is in it, in words for the operator; nothing while all is well. */
export type Verdict =
  | { readonly state: 'new' | 'ok'; readonly reason?: undefined }
  | { readonly state: FeedTrouble; readonly reason: string };

type FeedHealth = Verdict & {
  readonly stateSince: string;
  /** The trouble that the operator was told of last; absent if none, or if they have been told that it is over. */
  readonly toldState?: FeedState;
  /** When the operator was told so last. */
  readonly toldAt?: string;
  /** Polls that failed in a row. */
  readonly failures: number;
};

type Kind = 'guid' | 'link';
/** The kinds of keys that change each time, those that tell a place in the document, and the id of the story whose page was last written anew. */
type KnownKinds = {
  readonly unsteady: readonly Kind[];
  readonly places: readonly Kind[];
  readonly rewritten?: string;
};

/** What the last reading of a feed's document told. */
export type FeedMemory = {
  /** SHA-256 of the body last read, so that an unchanged one is not parsed again. */
  readonly bodyHash: string;
  /** When a reading last found the document changed. */
  readonly changedAt: string;
  /** Entries in the document last read. */
  readonly entryCount: number;
  readonly newestEntryAt?: string;
  /** Seconds that usually pass between two entries, where the document last read tells. */
  readonly rhythmSeconds?: number;
  /** The language that most of its entries were written in when last it had any; `other` is none that is read. */
  readonly language?: StoryLanguage;
  /** Seconds to leave between two polls, by what the feed asks for and its rhythm; absent for every poll. */
  readonly everySeconds?: number;
  /** Hours (0 to 23, GMT) and days (0 for Sunday) at which the feed asks not to be polled. */
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly number[];
  /** How far a document of more than 2,000 entries has been read, and how many wait behind that; absent where there never was one. */
  readonly readTo?: ReadEnd;
  /** What its documents have shown of the keys of their entries; absent where these are to be trusted. */
  readonly kinds?: KnownKinds;
};
/** A feed of which no document has been read yet. */
type NoMemory = { readonly [Name in keyof FeedMemory]?: undefined };
const NO_MEMORY = {
  bodyHash: undefined,
  changedAt: undefined,
  entryCount: undefined,
  newestEntryAt: undefined,
  rhythmSeconds: undefined,
  language: undefined,
  everySeconds: undefined,
  skipHours: undefined,
  skipDays: undefined,
  readTo: undefined,
  kinds: undefined,
} satisfies Record<keyof FeedMemory, undefined>;

/** When and where a feed is polled next, and what its server is told then. */
type FeedPace = {
  readonly validators: Validators;
  /** When they were last written though nothing else was new; absent if that never was. */
  readonly validatorsAt?: string;
  /** Where its server says that it has moved for good, and since when. */
  readonly movedTo?: { readonly url: string; readonly since: string };
  /** The feed is not polled before this instant. */
  readonly nextPollAt: string;
};

/** A source that is polled, and how it is doing. */
export type Feed = FeedIdentity & FeedHealth & FeedPace & (FeedMemory | NoMemory);

/**
 * A feed with the stories that it is remembered to have told, as `identify/seen-entry.ts` writes them: first the `entryCount` of
 * its document when it was last read, then those that had left it.
 */
export type WatchedFeed = Feed & { readonly seen: readonly string[] };

/** A feed as it is stored: rows of an index have no `seen`, and what cannot be read is as good as missing. */
type StoredFeed = Pick<FeedIdentity, 'feedId' | 'url' | 'addedAt'> &
  Partial<
    FeedIdentity &
      Omit<FeedHealth, 'state' | 'reason'> & {
        readonly state: FeedState;
        readonly reason: string;
      } & FeedPace &
      FeedMemory &
      Pick<WatchedFeed, 'seen'>
  >;

/** The shape of a state. One that this version does not know counts as some trouble; the next poll judges the feed anew. */
const state: ShapeOf<FeedState> = readAs(
  text,
  (word) => FEED_STATES.find((known) => known === word) ?? 'unreachable',
);
const validators = record<Validators>({ etag: optional(text), lastModified: optional(text) }, 'validators');
const move = record<NonNullable<Feed['movedTo']>>({ url: address, since: instant }, 'where it moved');
const readEnd = record<ReadEnd>({ date: filledText, entries: count, waiting: count }, 'how far it was read');
const kinds = listOf(oneOf<Kind>(['guid', 'link']));
const knownKinds = record<KnownKinds>(
  { unsteady: kinds, places: kinds, rewritten: optional(text) },
  'what is known of its keys',
);
/** The shape of a stored feed: who it is must be readable, the rest is as good as missing where it is not. */
const STORED_FEED = record<StoredFeed>(
  {
    feedId: filledText,
    url: address,
    title: ifReadable(text),
    addedAt: instant,
    state: ifReadable(state),
    stateSince: ifReadable(instant),
    reason: ifReadable(text),
    toldState: ifReadable(state),
    toldAt: ifReadable(instant),
    failures: ifReadable(count),
    validators: ifReadable(validators),
    validatorsAt: ifReadable(instant),
    zone: ifReadable(text),
    bodyHash: ifReadable(text),
    changedAt: ifReadable(instant),
    entryCount: ifReadable(count),
    newestEntryAt: ifReadable(instant),
    rhythmSeconds: ifReadable(count),
    language: ifReadable(oneOf(STORY_LANGUAGES)),
    everySeconds: ifReadable(count),
    skipHours: ifReadable(listOf(count)),
    skipDays: ifReadable(listOf(count)),
    readTo: ifReadable(readEnd),
    kinds: ifReadable(knownKinds),
    movedTo: ifReadable(move),
    nextPollAt: ifReadable(instant),
    seen: ifReadable(listOf(text)),
  },
  'a feed',
);

/**
 * Reads a stored feed; a row of an index, which lacks the entries last seen, has none.
 *
 * @throws UnreadableRecord naming it, the field that is wrong, and what was expected.
 */
export function parseFeedRecord(row: Readonly<Record<string, unknown>>): WatchedFeed {
  const stored = parseShape(`stored feed ${row.feedId}`, STORED_FEED, row);
  const { addedAt, state = 'unreachable', reason = 'what shows it was not stored', ...known } = stored;
  const { stateSince = addedAt, failures = 0, validators = {}, nextPollAt = addedAt, seen = [] } = known;
  const { bodyHash, changedAt = stateSince, entryCount = seen.length } = known;
  const verdict: Verdict = state === 'new' || state === 'ok' ? { state } : { state, reason };
  const rest = { ...known, ...verdict, addedAt, stateSince, failures, validators, nextPollAt, seen };
  return bodyHash === undefined ? { ...rest, ...NO_MEMORY } : { ...rest, bodyHash, changedAt, entryCount };
}

/** What an id of a feed is. */
export const FEED_ID = /^[0-9a-f]{12}$/;

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

/** Gives a feed for logs, mails and lists: without what may be a secret in where it is, has moved to, and what is wrong with it. */
export function maskFeed<One extends Feed>(feed: One): One {
  const { url, movedTo, reason } = feed;
  return {
    ...feed,
    url: maskSecrets(url),
    ...(movedTo && { movedTo: { ...movedTo, url: maskSecrets(movedTo.url) } }),
    ...(reason !== undefined && { reason: maskSecrets(reason) }),
  };
}
