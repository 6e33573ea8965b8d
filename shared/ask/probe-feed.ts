import { type FeedState, makeFeed, outletOf } from '../feeds/feed.ts';
import type { FetchFeed } from '../fetch/fetched-feed.ts';
import { everySecondsOf } from '../poll/feed-cadence.ts';
import { tagOf } from '../poll/feed-language.ts';
import { judgeReading, stateOfFault } from '../poll/feed-state.ts';
import { toQueuedEntries } from '../poll/queue-entries.ts';
import { takeReading } from '../poll/take-reading.ts';
import { FeedError } from '../read/raw-feed.ts';
import { readFeed } from '../read/read-feed.ts';
import { makeStory } from '../stories/make-story.ts';
import type { Story } from '../stories/story.ts';
import type { StoryLanguage } from '../text/name-language.ts';

/** What the poller and the classifier would make of a feed. */
export type Probe =
  | { readonly kind: 'failed'; readonly url: string; readonly state: FeedState; readonly reason: string }
  | {
      readonly kind: 'read';
      readonly url: string;
      readonly format: string;
      readonly outlet: string;
      /** The state that the feed would be in. */
      readonly state: FeedState;
      readonly reason?: string;
      readonly leftOut: number;
      /** Places in the document that had to be repaired. */
      readonly repairs: number;
      /** The latest date of an entry that does not lie ahead. */
      readonly newestEntryAt?: string;
      readonly rhythmSeconds?: number;
      /** The language that most entries are written in; `other` is none that is read. */
      readonly language?: StoryLanguage;
      /** The tag of that language, also where it is not read: `pt`. */
      readonly spoken?: string;
      /** Seconds to leave between two polls; absent, where every poll is welcome. */
      readonly everySeconds?: number;
      /** Where it has moved to for good. */
      readonly movedTo?: string;
      readonly stories: readonly Story[];
    };

/** Fetches a feed once and takes its entries as a first poll would; keeps and sends nothing. */
export async function probeFeed(url: string, now: Date, fetchFeed: FetchFeed, zone?: string): Promise<Probe> {
  const fetched = await fetchFeed(url, {});
  if (fetched.kind === 'failed') {
    return { kind: 'failed', url, state: stateOfFault(fetched.fault), reason: fetched.reason };
  }
  if (fetched.kind === 'unchanged') {
    return { kind: 'failed', url, state: 'unreachable', reason: 'HTTP status 304 to a first request' };
  }
  const { body, contentType, freshSeconds, permanentUrl } = fetched;
  try {
    const parsed = await readFeed({ body, contentType, url, ...(zone !== undefined && { zone }) });
    const feed = makeFeed(url, now.toISOString(), parsed.title);
    const { identification, vitals, leftOut } = takeReading(feed, parsed, now);
    const { newestEntryAt, rhythmSeconds, language } = vitals;
    const spoken = tagOf(parsed.entries);
    const everySeconds = everySecondsOf({ document: parsed.asks, freshSeconds, rhythmSeconds });
    return {
      kind: 'read',
      url: feed.url,
      format: parsed.format,
      outlet: outletOf(feed),
      ...judgeReading(vitals, false, feed, now, parsed.newestEnd?.waiting),
      leftOut: leftOut + (parsed.newestEnd?.waiting ?? 0),
      repairs: parsed.repairs,
      ...(newestEntryAt !== undefined && { newestEntryAt }),
      ...(rhythmSeconds !== undefined && { rhythmSeconds }),
      ...(language !== undefined && { language }),
      ...(spoken !== undefined && { spoken }),
      ...(everySeconds !== undefined && { everySeconds }),
      ...(permanentUrl !== undefined && { movedTo: permanentUrl }),
      stories: toQueuedEntries(feed, identification.identified, now).map((entry) => makeStory(entry)),
    };
  } catch (error) {
    if (error instanceof FeedError) return { kind: 'failed', url, state: error.kind, reason: error.message };
    throw error;
  }
}
