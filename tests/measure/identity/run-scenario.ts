import { makeFeed, type WatchedFeed } from '../../../shared/feeds/feed.ts';
import { pollFeeds } from '../../../shared/poll/poll-feeds.ts';
import type { ReadOutcome } from '../../../shared/read/parse-in-worker.ts';
import { FeedError } from '../../../shared/read/raw-feed.ts';
import { type FetchedDocument, readFeed } from '../../../shared/read/read-feed.ts';
import type { QueuedEntry, QueueMessage } from '../../../shared/stories/queue-message.ts';
import { renderDocument, storyOfAuthor } from './render-document.ts';
import type { At, Misses, Scenario } from './scenario.ts';
import { HOUR_MS, iso, POLLS, polledMs } from './true-stories.ts';

/** What became of the true stories of a scenario. */
export type Figures = Misses & {
  /** True stories that the feed listed. */
  readonly served: number;
  /** Different ids that were queued. */
  readonly stories: number;
  /** Entries queued under the id that their story had already. */
  readonly again: number;
  /** Writes of the feed's record in polls in which nothing had happened since the poll before. */
  readonly idleWrites: number;
};

/** Polls at which the feed is asked a second time, an hour later, and nothing is new. */
const QUIET: ReadonlySet<number> = new Set([7, 15, 23]);

/** The requests that a feed answers: one a poll, and those that find nothing new. */
function listRequests(): (At & { readonly ms: number; readonly isQuiet: boolean })[] {
  const polls = Array.from({ length: POLLS }, (_, poll) => poll).flatMap((poll) => [
    { poll, ms: polledMs(poll), isQuiet: false },
    ...(QUIET.has(poll) ? [{ poll, ms: polledMs(poll) + HOUR_MS, isQuiet: true }] : []),
  ]);
  return polls.map((at, request) => ({ ...at, request }));
}

/** Polls a scenario's feed through the real poll and the real reader, its record in memory and the time moved by hand. */
export async function runScenario(scenario: Scenario): Promise<Figures> {
  const { url = 'https://wire.test/rss', format = 'rss', list, send } = scenario;
  let feed: WatchedFeed = makeFeed(url, iso(polledMs(0)), 'The Wire');
  const served = new Set<string>();
  const queued: QueuedEntry[] = [];
  let idleWrites = 0;
  for (const at of listRequests()) {
    const { request, isQuiet } = at;
    const entries = list(at);
    const document = renderDocument(typeof format === 'string' ? format : format(at), entries, request);
    const text = send === undefined ? document : send(document, at);
    if (text === document) for (const { story } of entries) served.add(story);
    await pollFeeds([feed], {
      fetchFeed: async () => ({
        kind: 'fetched',
        body: new Uint8Array(Buffer.from(text)),
        contentType: '',
        validators: {},
      }),
      readDocument: async (fetched) => {
        const read = await readDocument(fetched);
        if (read.kind !== 'read') return read;
        // An entry that is cut off has lost its author; it stands where it stood.
        const whole = read.feed.entries.map((entry, place) => ({
          ...entry,
          author: entry.author ?? `${entries[place]?.story}@${request}`,
        }));
        for (const { author } of whole) served.add(storyOfAuthor(author));
        return { ...read, feed: { ...read.feed, entries: whole } };
      },
      loadFeed: async () => feed,
      queueMessages: async (messages: readonly QueueMessage[]) => {
        for (const message of messages) if (message.type === 'entry') queued.push(message.entry);
      },
      saveFeed: async (saved) => {
        feed = saved;
        idleWrites += isQuiet ? 1 : 0;
      },
      report: ({ outcome, reason }) => {
        if (outcome === 'not-stored') throw new Error(`${scenario.name}: ${reason}`);
      },
      now: () => new Date(at.ms),
      remainingMs: () => 60_000,
      feedsAtOnce: 1,
    });
  }
  return { ...judge(served, queued), idleWrites };
}

async function readDocument(document: FetchedDocument): Promise<ReadOutcome> {
  try {
    return { kind: 'read', feed: await readFeed(document) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { kind: 'failed', fault: error.kind, reason: error.message };
  }
}

/** Holds what was queued against the truth: an id belongs to the true story that was told under it first. */
function judge(served: ReadonlySet<string>, queued: readonly QueuedEntry[]): Omit<Figures, 'idleWrites'> {
  const ownerOf = new Map<string, string>();
  const told = new Set<string>();
  const mistaken = new Set<string>();
  let [repeats, again] = [0, 0];
  for (const { storyId, author } of queued) {
    const story = storyOfAuthor(author);
    const owner = ownerOf.get(storyId);
    if (owner === undefined) {
      if (told.has(story)) repeats += 1;
      ownerOf.set(storyId, story);
      told.add(story);
    } else if (owner === story) again += 1;
    else mistaken.add(story);
  }
  const lost = [...served].filter((story) => !told.has(story)).length;
  return {
    served: served.size,
    stories: ownerOf.size,
    repeats,
    lost,
    mistaken: mistaken.size,
    again,
  };
}

/** Says in what a scenario went worse than its row states; nothing when it went as well or better. */
export function listWorse({ unavoidable }: Scenario, figures: Figures): string[] {
  const { repeats = 0, lost = 0, mistaken = lost } = unavoidable ?? {};
  const stated = { repeats, lost, mistaken } satisfies Misses;
  return (['repeats', 'lost', 'mistaken'] as const).flatMap((miss) =>
    figures[miss] > stated[miss] ? [`${figures[miss]} ${miss}, at most ${stated[miss]}`] : [],
  );
}
