import { type EntryKeys, joinKeys } from './entry-keys.ts';
import type { EntryGroup } from './group-repeats.ts';
import type { Memory } from './memory.ts';
import type { Remembered } from './seen-entry.ts';
import { indexStories } from './story-index.ts';

/** The remembered story of each group that has one. */
export type Known = ReadonlyMap<EntryGroup, Remembered>;

/** What needs no weighing, and what does. */
export type Settled = {
  /** The groups that have guid, link, title and second as they were, and their stories. */
  readonly known: Known;
  /** Those of them that nothing of the rest has a key of. */
  readonly apart: Known;
  /** The other groups: the rest, and what shares a key with it. */
  readonly groups: readonly EntryGroup[];
  /** The stories that share a key with the rest. */
  readonly memory: Memory;
};

/**
 * Settles which entries are as they were, most of a document as a rule, so that the rest alone has to be weighed, with all that it could
 * be taken for.
 */
export function settleStories(groups: readonly EntryGroup[], memory: Memory): Settled {
  const stories = indexStories(memory, (story) => [joinKeys(story)]);
  const known = new Map<EntryGroup, Remembered>();
  const taken = new Set<Remembered>();
  for (const group of groups) {
    for (const { keys } of group.members) {
      const story = stories.get(joinKeys(keys));
      if (!story || taken.has(story) || known.has(group)) continue;
      known.set(group, story);
      taken.add(story);
    }
  }
  const wanted = new Set<string | number>();
  for (const group of groups) {
    // Of several members one alone is as it was; the others may be so by another story.
    if (known.has(group) && group.members.length === 1) continue;
    for (const { keys } of group.members) for (const key of keysIn(keys)) wanted.add(key);
  }
  const isNear = (keys: Partial<EntryKeys>) => keysIn(keys).some((key) => wanted.has(key));
  const near = groups.filter(({ members }) => members.some(({ keys }) => isNear(keys)));
  const nearGroups = new Set(near);
  return {
    known,
    apart: new Map([...known].filter(([group]) => !nearGroups.has(group))),
    groups: near,
    memory: { window: memory.window.filter(isNear), left: memory.left.filter(isNear) },
  };
}

function keysIn({ guid, link, title, seconds, summary }: Partial<EntryKeys>): (string | number)[] {
  return [guid ?? '', link ?? '', title ?? '', seconds ?? '', summary ?? ''].filter((key) => key !== '');
}
