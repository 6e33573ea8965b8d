import type { Remembered } from './seen-entry.ts';

/**
 * Finds the stories of the last document that are gone from between those that are still there: an older one stands
 * behind them. What merely fell off the end of a feed has none, nor has what was pinned to its top.
 *
 * @param present The ids of the stories that this document has.
 */
export function findRemoved(remembered: readonly Remembered[], present: ReadonlySet<string>): string[] {
  const newestFirst = isOldestFirst(remembered) ? remembered.toReversed() : remembered;
  const removed: string[] = [];
  let isFollowed = false;
  let oldestBehind = Number.POSITIVE_INFINITY;
  for (const { storyId, seconds } of newestFirst.toReversed()) {
    if (present.has(storyId)) {
      isFollowed = true;
      oldestBehind = Math.min(oldestBehind, seconds ?? Number.POSITIVE_INFINITY);
    } else if (isFollowed && (seconds === undefined || seconds > oldestBehind)) {
      removed.push(storyId);
    }
  }
  const order = new Set(removed);
  return remembered.flatMap(({ storyId }) => (order.has(storyId) ? storyId : []));
}

function isOldestFirst(remembered: readonly Remembered[]): boolean {
  const seconds = remembered.flatMap((story) => story.seconds ?? []);
  const steps = seconds.slice(1).map((later, at) => Math.sign(later - (seconds[at] ?? later)));
  return steps.reduce((sum, step) => sum + step, 0) > 0;
}
