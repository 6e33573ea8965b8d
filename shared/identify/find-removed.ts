import type { EntryKeys } from './entry-keys.ts';
import type { Memory } from './memory.ts';
import type { Remembered } from './seen-entry.ts';

/** What a document shows of the stories that were remembered. */
export type Shown = {
  /** The ids of the stories that it has. */
  readonly present: ReadonlySet<string>;
  /** The keys of its entries that tell new stories, in its order. */
  readonly added: readonly Pick<EntryKeys, 'seconds'>[];
  /** Whether a new story stands before all that are known, or behind them where the oldest is first. */
  readonly isAhead: boolean;
};

/** What is gone from a feed. */
export type Gone = {
  readonly removed: readonly string[];
  /** Whether it is an older document than the last: of this it lacks the newest stories, and shows nothing instead. */
  readonly isOlder: boolean;
};

/**
 * Finds the stories of the last document that are gone from between those that are still there: an older one stands
 * behind them, and before them, or now on top, a newer. What merely fell off the end of a feed has none behind, nor has what was
 * pinned to its top; and a document without the newest may be one from before they came.
 *
 * Nothing is said of a feed that shows a selection: one that lacks most of what stood between, or shows again between others what it had
 * hidden.
 */
export function findRemoved({ window, left }: Memory, { present, added, isAhead }: Shown): Gone {
  const newestFirst = isOldestFirst(window) ? window.toReversed() : window;
  const firstLeft = newestFirst.findIndex(({ storyId }) => present.has(storyId));
  const isGone = ({ storyId }: Remembered) => !present.has(storyId);
  const newest = added.reduce((most, { seconds = 0 }) => Math.max(most, seconds), 0);
  const hasNewer = ({ seconds }: Remembered, at: number) =>
    at > firstLeft || (seconds === undefined ? isAhead : newest > seconds);
  const gone = new Set<string>();
  let isFollowed = false;
  let oldestBehind = Number.POSITIVE_INFINITY;
  let shown = 0;
  for (let at = newestFirst.length - 1; at >= 0; at -= 1) {
    const story = newestFirst[at];
    if (!story) continue;
    const { seconds } = story;
    if (!isGone(story)) {
      isFollowed = true;
      shown += 1;
      oldestBehind = Math.min(oldestBehind, seconds ?? Number.POSITIVE_INFINITY);
    } else if (isFollowed && (seconds === undefined || seconds > oldestBehind) && hasNewer(story, at)) {
      gone.add(story.storyId);
    }
  }
  const isBackBetween = left.some(
    ({ storyId, seconds = 0 }) => present.has(storyId) && seconds > oldestBehind,
  );
  const isSelection = isBackBetween || gone.size > shown;
  const isOlder =
    firstLeft > 0 && added.length === 0 && newestFirst.slice(firstLeft).every((one) => !isGone(one));
  return {
    removed: isSelection ? [] : window.flatMap(({ storyId }) => (gone.has(storyId) ? storyId : [])),
    isOlder,
  };
}

function isOldestFirst(remembered: readonly Remembered[]): boolean {
  const seconds = remembered.flatMap((story) => story.seconds ?? []);
  const steps = seconds.slice(1).map((later, at) => Math.sign(later - (seconds[at] ?? later)));
  return steps.reduce((sum, step) => sum + step, 0) > 0;
}
