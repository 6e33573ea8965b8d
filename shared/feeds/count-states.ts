import { FEED_STATES, type Feed, type FeedState } from './feed.ts';

/**
 * Counts feeds by their state; each state is named, also that of none.
 *
 * @param feeds As a list has them.
 * @param polled What polls have made of some of them since.
 */
export function countStates(
  feeds: readonly Pick<Feed, 'feedId' | 'state'>[],
  polled: readonly Pick<Feed, 'feedId' | 'state'>[],
): Record<FeedState, number> {
  const latest = new Map([...feeds, ...polled].map(({ feedId, state }) => [feedId, state]));
  const counts = Object.fromEntries(FEED_STATES.map((state) => [state, 0])) as Record<FeedState, number>;
  for (const state of latest.values()) counts[state] += 1;
  return counts;
}
