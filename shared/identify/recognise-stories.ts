import { allKeysOf, type EntryKeys, joinKeys, strongKeysOf, titleKeyOf } from './entry-keys.ts';
import { type EntryGroup, type KeyedEntry, SPAN_DAYS } from './group-repeats.ts';
import type { Remembered } from './seen-entry.ts';

/** The remembered story of each group that has one. */
export type Known = ReadonlyMap<EntryGroup, Remembered>;
type Find = (group: EntryGroup) => readonly (Remembered | undefined)[];
export type Claims = ReturnType<typeof makeClaims>;

/** Gives stories to groups, one each, to the first that claims it. */
export function makeClaims(groups: readonly EntryGroup[]) {
  const stories = new Map<EntryGroup, Remembered>();
  const taken = new Set<string>();
  const claim = (find: Find): void => {
    for (const group of groups.filter((one) => !stories.has(one))) {
      const story = find(group).find((one) => one && !taken.has(one.storyId));
      if (!story) continue;
      stories.set(group, story);
      taken.add(story.storyId);
    }
  };
  return { stories: stories as Known, claim };
}

/** Finds the keys that stand at one story alone, both in this document and in the last one. */
export function findUsableKeys(
  groups: readonly EntryGroup[],
  remembered: readonly Remembered[],
): ReadonlySet<string> {
  const held = indexUnique(groups, ({ members }) => members.flatMap(({ keys }) => allKeysOf(keys)));
  const usable = new Set<string>();
  for (const [key, group] of held) if (group) usable.add(key);
  for (const [key, story] of indexUnique(remembered, strongKeysOf)) if (!story) usable.delete(key);
  return usable;
}

/** Lists the stories of which a guid or link still stands in the document, also where it tells another story now. */
export function listPresent(groups: readonly EntryGroup[], remembered: readonly Remembered[]): string[] {
  const byKey = indexUnique(remembered, strongKeysOf);
  const keys = groups.flatMap(({ members }) => members.flatMap((member) => strongKeysOf(member.keys)));
  return keys.flatMap((key) => byKey.get(key)?.storyId ?? []);
}

/** Claims what is in all as it was, then what guid or link and the title agree on, then by guid, then by link. */
export function recogniseByKeys(
  { claim }: Claims,
  remembered: readonly Remembered[],
  usable: ReadonlySet<string>,
): void {
  const byAll = indexUnique(remembered, (story) => [joinKeys(story)]);
  const byKey = indexUnique(remembered, strongKeysOf);
  const find = ({ keys }: KeyedEntry) =>
    strongKeysOf(keys).map((key) => (usable.has(key) ? byKey.get(key) : undefined));
  claim(({ members }) => members.map(({ keys }) => byAll.get(joinKeys(keys))));
  claim(({ members }) =>
    members.flatMap((member) => find(member).filter((story) => story?.title === member.keys.title)),
  );
  for (const at of [0, 1]) claim(({ members }) => members.map((member) => find(member)[at]));
}

/**
 * Claims by the title, where it may decide: for what has no other key that can be used, for versions of the same day or
 * the next, and where titles are all there is to go by.
 */
export function recogniseByTitle(
  { claim }: Claims,
  remembered: readonly Remembered[],
  usable: ReadonlySet<string>,
  byTitleAlone: boolean,
): void {
  const byTitle = indexUnique(remembered, (story) => [titleKeyOf(story)]);
  const days = daysNear(byTitleAlone ? SPAN_DAYS.publisher : SPAN_DAYS.marked);
  claim(({ members }) => {
    const isKeyless = !members.some(({ keys }) => strongKeysOf(keys).some((key) => usable.has(key)));
    const decides = (keys: EntryKeys, away: number, story: Remembered | undefined) => {
      const isVersion = keys.isMarked || story?.isMarked;
      const isAlone = isKeyless || (story && strongKeysOf(story).length === 0);
      return byTitleAlone || isVersion || (away === 0 && isAlone);
    };
    return members
      .filter(({ keys }) => byTitleAlone || usable.has(titleKeyOf(keys)))
      .flatMap(({ keys }) =>
        days.map((away) => {
          const story = byTitle.get(titleKeyOf(keys, away));
          return decides(keys, away, story) ? story : undefined;
        }),
      );
  });
}

/** 0, then a day earlier, a day later, and so on. */
function daysNear(reach: number): number[] {
  return [0, ...Array.from({ length: reach }, (_, at) => [-at - 1, at + 1]).flat()];
}

/** Values by their keys; nothing for a key that several share. */
function indexUnique<Value>(
  values: readonly Value[],
  keysOfValue: (value: Value) => readonly string[],
): ReadonlyMap<string, Value | undefined> {
  const index = new Map<string, Value | undefined>();
  for (const value of values) {
    for (const key of keysOfValue(value)) {
      if (key !== '') index.set(key, !index.has(key) || index.get(key) === value ? value : undefined);
    }
  }
  return index;
}
