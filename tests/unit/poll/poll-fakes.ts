import { type Feed, makeFeed, outletOf, type WatchedFeed } from '../../../shared/feeds/feed.ts';
import type { FetchedFeed, FetchFault } from '../../../shared/fetch/fetched-feed.ts';
import { type PollDependencies, pollFeeds } from '../../../shared/poll/poll-feeds.ts';
import type { PollOutcome } from '../../../shared/poll/poll-outcome.ts';
import type { ReadOutcome } from '../../../shared/read/parse-in-worker.ts';
import { FeedError } from '../../../shared/read/raw-feed.ts';
import { type FetchedDocument, readFeed } from '../../../shared/read/read-feed.ts';
import type { QueuedEntry, QueueMessage } from '../../../shared/stories/queue-message.ts';
import { NOW } from '../../support/factories.ts';

export const ADDED_AT = '2024-03-01T00:00:00.000Z';
export const STEPPE = makeFeed('https://steppe.test/rss', ADDED_AT);
export const TAIGA = makeFeed('https://taiga.test/rss', ADDED_AT);

/** An entry of a document: its guid, when it was published, and what else stands in it. */
export type Listed = readonly [guid: string, publishedAt?: string, more?: string];

export const TODAY: Listed = ['today', '2024-03-12T06:00:00.000Z'];
export const YESTERDAY: Listed = ['yesterday', '2024-03-11T06:00:00.000Z'];

/** What a server says beside a document. */
export type Told = Partial<Omit<FetchedFeed & { readonly kind: 'fetched' }, 'kind' | 'body'>>;

/** A document that holds a text, as its server sends it. */
export function sent(text: string, told: Told = {}): FetchedFeed {
  // In memory of its own, for whoever reads it takes it over.
  const body = new Uint8Array(Buffer.from(text));
  return { kind: 'fetched', body, contentType: 'text/xml', validators: { etag: '"1"' }, ...told };
}

/** A document with the entries listed; `more` stands before them. */
export function fetched(listed: readonly Listed[], told: Told = {}, more = ''): FetchedFeed {
  const entries = listed.map(
    ([guid, date = '', rest = '']) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>Talks ${guid}</title><pubDate>${date}</pubDate>${rest}</item>`,
  );
  return sent(
    `<rss version="2.0"><channel><title>The Wire</title>${more}${entries.join('')}</channel></rss>`,
    told,
  );
}

export const unchanged = (told: Told = {}): FetchedFeed => ({ kind: 'unchanged', validators: {}, ...told });
export const failed = (fault: FetchFault, reason: string, retryAfterSeconds?: number): FetchedFeed => ({
  kind: 'failed',
  fault,
  reason,
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});

/** Feeds in a table, whose servers have one entry of today each; a test overrides what it is about. */
export function fakes(feeds: readonly WatchedFeed[], overrides: Partial<PollDependencies> = {}) {
  const stored = new Map(feeds.map((feed) => [feed.feedId, feed]));
  const messages: QueueMessage[] = [];
  /** What was queued and saved, in order. */
  const log: string[] = [];
  const deps: PollDependencies = {
    fetchFeed: async () => fetched([TODAY]),
    readDocument,
    loadFeed: async (feedId) => stored.get(feedId),
    queueMessages: async (queued) => {
      if (queued.length > 0) log.push(`queue ${queued.length}`);
      messages.push(...queued);
    },
    saveFeed: async (feed) => {
      log.push('save');
      stored.set(feed.feedId, feed);
    },
    report: () => {},
    now: () => NOW,
    remainingMs: () => 60_000,
    feedsAtOnce: 32,
    ...overrides,
  };
  return {
    deps,
    stored,
    messages,
    log,
    queued: () => messages.flatMap((message) => (message.type === 'entry' ? [message.entry] : [])),
    poll: (exception: Partial<PollDependencies> = {}) =>
      pollFeeds([...stored.values()].map(listed), { ...deps, ...exception }),
  };
}

/** A feed as a list of feeds has it. */
function listed({ seen: _seen, ...feed }: WatchedFeed): Feed {
  return feed;
}

/** Reads a document as a thread does, which takes the memory of its body over. */
async function readDocument(document: FetchedDocument): Promise<ReadOutcome> {
  const body = structuredClone(document.body, { transfer: [document.body.buffer as ArrayBuffer] });
  try {
    return { kind: 'read', feed: await readFeed({ ...document, body }) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { kind: 'failed', fault: error.kind, reason: error.message };
  }
}

/** An answer of the feed's server, and when it was polled; at the moment of the tests, if that is left out. */
export type Step = readonly [answer: FetchedFeed, at?: string];

/** Polls one feed again and again; answers its outcome, its record, and what each poll queued and saved. */
export async function pollInTurn(feed: WatchedFeed, ...steps: readonly Step[]) {
  const { stored, messages, log, poll, queued } = fakes([feed]);
  const polls: { outcome: PollOutcome; feed: WatchedFeed; log: readonly string[] }[] = [];
  for (const [answer, at] of steps) {
    log.length = 0;
    const now = () => (at === undefined ? NOW : new Date(at));
    const [outcome] = await poll({ fetchFeed: async () => answer, now });
    const record = stored.get(feed.feedId);
    if (!outcome || !record) throw new Error('the feed was not polled');
    polls.push({ outcome, feed: record, log: [...log] });
  }
  const [last] = polls.slice(-1);
  if (!last) throw new Error('no poll was asked for');
  return { polls, last, messages, queued: queued() };
}

/** A feed that has been polled once and is well. */
export async function polledOnce(...entries: readonly Listed[]): Promise<WatchedFeed> {
  return (await pollInTurn(STEPPE, [fetched(entries)])).last.feed;
}

/** How a feed's poll went that changed nothing. */
export const outcomeOf = (
  feed: WatchedFeed,
  exception: { readonly [Name in keyof PollOutcome]?: PollOutcome[Name] },
): object => ({
  feedId: feed.feedId,
  url: feed.url,
  outlet: outletOf(feed),
  outcome: 'unchanged',
  state: 'ok',
  newEntries: 0,
  changedEntries: 0,
  leftOut: 0,
  ...exception,
});

export const guidsOf = (entries: readonly QueuedEntry[]) =>
  entries.map(({ title }) => title.replace('Talks ', ''));

export async function refuse(): Promise<never> {
  throw new Error('throttled');
}
