import type { EngagementClassification, OtherClassification } from '../../shared/classify/classification.ts';
import { type Engagement, openEngagement, settled } from '../../shared/engagements/engagement.ts';
import type { FeedMemory, FeedState, WatchedFeed } from '../../shared/feeds/feed.ts';
import { openMemoryTables } from '../../shared/replay/memory-tables.ts';
import type { QueuedEntry } from '../../shared/stories/queue-message.ts';
import type { ReportingStory, Story } from '../../shared/stories/story.ts';

/** The moment at which tests take place. */
export const NOW = new Date('2024-03-12T08:00:00.000Z');

/** An entry that reports a visit to Ulaanbaatar, two hours after it was published. */
export function makeEntry(exception: Partial<QueuedEntry> = {}): QueuedEntry {
  return {
    storyId: 'steppe-1',
    feedId: 'steppe',
    outlet: 'Steppe Wire',
    title: 'North Korean vice foreign minister Pak Myong Ho meets Mongolian foreign minister in Ulaanbaatar',
    link: 'https://steppe.test/1',
    summary: '',
    publishedAt: '2024-03-12T06:00:00.000Z',
    firstSeenAt: '2024-03-12T08:00:00.000Z',
    isFresh: true,
    ...exception,
  };
}

const VISIT: EngagementClassification = {
  version: 'test-1',
  isEngagement: true,
  probability: 0.9,
  category: 'CONSULT',
  counterparts: ['MNG'],
  status: 'done',
  direction: 'outbound',
  actors: [
    { country: 'PRK', name: 'Pak Myong Ho', office: 'vice foreign minister' },
    { country: 'MNG', office: 'foreign minister' },
  ],
  place: 'Ulaanbaatar',
  date: null,
  evidence: [{ role: 'contact', text: 'meets', start: 48, end: 53 }],
};

/** That entry as a story, classified by hand: what it is tested for does not depend on the classifier. */
export function makeVisit(
  classified: Partial<EngagementClassification> = {},
  entry: Partial<QueuedEntry> = {},
): ReportingStory {
  return { ...makeEntry(entry), classification: { ...VISIT, ...classified } };
}

/** That entry as a story that reports no engagement. */
export function makeOther(entry: Partial<QueuedEntry> = {}): Story {
  return { ...makeEntry(entry), classification: OTHER };
}

const OTHER: OtherClassification = {
  version: 'test-1',
  isEngagement: false,
  probability: 0.1,
  category: null,
  counterparts: [],
  status: null,
  direction: null,
  actors: [],
  place: null,
  date: null,
  evidence: [],
};

/** Fails a test that reads a stored record which can't be read. */
export function failUnreadable(error: Error): never {
  throw error;
}

/** The engagement that this story opens, its alert pending, and settled. */
export function makeEngagement(exception: Partial<Engagement> = {}): Engagement {
  return { ...settled(openEngagement(makeVisit(), '2024-03-12-MNG-1', NOW)), ...exception };
}

/** Engagements, and what else grouping asks for, kept as the tables keep them. */
export function storeEngagements(...engagements: readonly Engagement[]) {
  const { engagements: stored, ...tables } = openMemoryTables();
  for (const engagement of engagements) tables.list(engagement);
  return { ...tables, stored, onUnreadable: failUnreadable };
}

/** What a test may say of a feed, in whatever combination. */
export type FeedFields = Partial<
  Omit<WatchedFeed, 'state' | 'reason' | keyof FeedMemory> & FeedMemory & { state: FeedState; reason: string }
>;

/** A feed that a test changes as it likes. */
export function changeFeed(feed: WatchedFeed, fields: FeedFields): WatchedFeed {
  return { ...feed, ...fields } as WatchedFeed;
}
