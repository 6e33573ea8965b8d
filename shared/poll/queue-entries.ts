import { outletOf, type WatchedFeed } from '../feeds/feed.ts';
import type { IdentifiedEntry } from '../identify/identify-entries.ts';
import type { QueuedEntry } from '../stories/queue-message.ts';

const HOUR_MS = 60 * 60_000;
/**
 * How old an entry may be for its engagement to be news: at a feed's first poll, and later, when an old entry is one that a
 * feed has put in late or given a new id.
 */
const FRESH_MS = { first: 48 * HOUR_MS, later: 7 * 24 * HOUR_MS };

/**
 * How far ahead of time a date may lie and still be one of today: no zone is farther from UTC, so a date that does not name its own can
 * be wrong by as much. One that is farther ahead says nothing of when its entry was published: it may be of another calendar.
 */
const AHEAD_MS = 14 * HOUR_MS;

/**
 * Makes of identified entries what the poller queues, in their order.
 *
 * @param isFirstPoll Whether they are judged as those of a feed's first poll.
 */
export function toQueuedEntries(
  feed: WatchedFeed,
  identified: readonly IdentifiedEntry[],
  now: Date,
  isFirstPoll = feed.bodyHash === undefined,
): QueuedEntry[] {
  const firstSeenAt = now.toISOString();
  const age = isFirstPoll ? FRESH_MS.first : FRESH_MS.later;
  const oldest = new Date(now.getTime() - age).toISOString();
  const latest = new Date(now.getTime() + AHEAD_MS).toISOString();
  return identified.map(({ entry, storyId }) => {
    const { outlet, title, summary, publishedAt: claimed, link, author, language } = entry;
    // The entry exists already, so a date in the future cannot be that of its publication.
    const isAhead = claimed !== undefined && claimed > firstSeenAt;
    const publishedAt = claimed === undefined || isAhead ? firstSeenAt : claimed;
    return {
      storyId,
      feedId: feed.feedId,
      outlet: outlet ?? outletOf(feed),
      title,
      ...(link !== undefined && { link }),
      summary,
      publishedAt,
      ...(isAhead && { claimedAt: claimed }),
      firstSeenAt,
      ...(author !== undefined && { author }),
      ...(language !== undefined && { language }),
      isFresh: claimed === undefined || claimed > latest ? !isFirstPoll : publishedAt >= oldest,
    };
  });
}
