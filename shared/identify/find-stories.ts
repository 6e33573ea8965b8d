import {
  isAlike,
  isDaysLater,
  isNextEdition,
  isRoughlyAlike,
  isSameSecond,
  isSameWithoutPublisher,
  isUndecided,
} from './compare-keys.ts';
import {
  allKeysOf,
  anyDayKeyOf,
  asWrittenKeyOf,
  type EntryKeys,
  instantKeyOf,
  KINDS,
  type Kind,
  secondKeyOf,
  strongKeysOf,
  summaryKeyOf,
  titleKeyOf,
} from './entry-keys.ts';
import { type EntryGroup, type KeyedEntry, SPAN_DAYS } from './group-repeats.ts';
import type { Trust } from './key-trust.ts';
import type { Memory } from './memory.ts';
import type { Remembered } from './seen-entry.ts';
import type { Settled } from './settle-stories.ts';
import { indexStories, indexUnique } from './story-index.ts';

/** The story that an entry may tell, and nothing where it tells none. */
export type Find = (member: KeyedEntry) => Remembered | undefined;

/** What recognising goes by. */
export type Evidence = Pick<Settled, 'known' | 'groups' | 'memory'> & {
  /** All groups of the document, in its order, and all stories that are remembered. */
  readonly whole: Pick<Settled, 'groups' | 'memory'>;
  readonly trust: Trust;
  /** The keys that stand at one entry alone, and stood at one story of the last document at most. */
  readonly usable: ReadonlySet<string>;
  /** Whether the feed collects what others publish: a title decides there, and no other key speaks against it. */
  readonly byPublisher: boolean;
  /** Gives the ids that can be made of a group's keys, of which some are usable. */
  readonly makeIds: (group: EntryGroup, usable: ReadonlySet<string>) => readonly string[];
};

/** Finds the keys that stand at one story alone, both in this document and in the last one. */
export function findUsableKeys(groups: readonly EntryGroup[], { window }: Memory): ReadonlySet<string> {
  const held = indexUnique(groups, ({ members }) => members.flatMap(({ keys }) => allKeysOf(keys)));
  const usable = new Set<string>();
  for (const [key, group] of held) if (group) usable.add(key);
  for (const [key, story] of indexUnique(window, strongKeysOf)) if (!story) usable.delete(key);
  return usable;
}

/** Lists the stories of which a guid or link still stands in the document, also where it tells another story now. */
export function listPresent(groups: readonly EntryGroup[], memory: Memory): string[] {
  const byKey = indexStories(memory, strongKeysOf);
  const keys = groups.flatMap(({ members }) => members.flatMap((member) => strongKeysOf(member.keys)));
  return keys.flatMap((key) => byKey.get(key)?.storyId ?? []);
}

/** Finds by guid, and by link, where these can be used, what is not the next edition of a column. */
export function findStrong({ memory, usable }: Evidence): readonly Find[] {
  const byKey = indexStories(memory, strongKeysOf);
  return KINDS.map((_, at) => ({ keys, entry }) => {
    const key = strongKeysOf(keys)[at] ?? '';
    const story = usable.has(key) ? byKey.get(key) : undefined;
    return story && !isNextEdition(keys, story, entry.summary !== '') ? story : undefined;
  });
}

/**
 * Finds by title and second, whatever guid and link are: of two stories one is not taken out in the moment in which the other
 * is put in under its title and date. But dates that tell days alone, and entries without dates, need more: that these keys are known to change, or the text.
 */
export function findByInstant({ groups, memory, usable, trust }: Evidence): Find {
  const stories = indexStories(memory, (story) => [instantKeyOf(story)]);
  const written = indexStories(memory, (story) => [asWrittenKeyOf(story)]);
  const holders = indexUnique(groups, ({ members }) => members.flatMap(({ keys }) => strongKeysOf(keys)));
  /** Whether another entry is the story rather, by its guid or link. */
  const isElsewhere = (story: Remembered, place: number) =>
    strongKeysOf(story).some((key) => {
      const { newest } = holders.get(key) ?? {};
      return newest && newest.place !== place && isSameSecond(newest.keys, story, trust);
    });
  const find = ({ keys }: KeyedEntry) => {
    const key = instantKeyOf(keys);
    if (usable.has(key)) {
      const story = stories.get(key) ?? stories.get(instantKeyOf(keys, -trust.shift));
      if (story) return story;
    }
    return usable.has(asWrittenKeyOf(keys)) ? written.get(asWrittenKeyOf(keys)) : undefined;
  };
  return (member) => {
    const { keys, entry, place } = member;
    const story = find(member);
    if (!story || isElsewhere(story, place)) return undefined;
    const isPrecise = keys.seconds !== undefined && keys.seconds % 86_400 !== 0 && !trust.isCoarse;
    const isText = keys.seconds !== undefined && entry.summary !== '' && keys.text === story.text;
    return isPrecise || isText || isUndecided(keys, story, trust) ? story : undefined;
  };
}

/** Finds by one of guid and link alone: something else must agree, for both may be those of a place that another story has now. */
export function findByOne({ trust }: Evidence, kind: Kind, find: Find = () => undefined): Find {
  return (member) => {
    const story = find(member);
    return story && agreesToo(member.keys, story, trust, kind) ? story : undefined;
  };
}

function agreesToo(keys: EntryKeys, story: Remembered, trust: Trust, kind: Kind): boolean {
  if (keys.title === story.title || isSameSecond(keys, story, trust)) return true;
  if (trust.places.has(kind)) return false;
  if (KINDS.every((one) => keys[one] !== undefined && keys[one] === story[one])) return true;
  const isUndated = keys.seconds === undefined || story.seconds === undefined;
  const isAll = isUndecided(keys, story, trust);
  if ((isUndated || isAll) && isAlike(keys, story) !== false) return true;
  // Where others' are found again, one that is all there is is that of a page which is written anew, as live pages are.
  return isAll && trust[kind].kept >= 3 && trust[kind].reused < 2;
}

/**
 * Finds by the title, where it may decide: for what has no other key that can be used, for versions of the same day or the
 * next, and where others' titles are collected.
 */
export function findByTitle({ memory, usable, byPublisher, trust }: Evidence): readonly Find[] {
  const byTitle = indexStories(memory, (story) => [titleKeyOf(story)]);
  const byTitleShown = indexUnique(memory.window, (story) => [titleKeyOf(story)]);
  const byAnyDay = indexStories(memory, (story) => [anyDayKeyOf(story)]);
  const isUsable = ({ keys }: KeyedEntry) => byPublisher || usable.has(titleKeyOf(keys));
  const isKeyless = (keys: EntryKeys) => !strongKeysOf(keys).some((key) => usable.has(key));
  /** Whether no other has the title: one that several have is that of a column, which may come out several times a day. */
  const isOnlyOne = (keys: EntryKeys, story: Remembered) =>
    usable.has(anyDayKeyOf(keys)) && byAnyDay.get(anyDayKeyOf(keys)) === story;
  const near = daysNear(byPublisher ? SPAN_DAYS.publisher : SPAN_DAYS.marked).map((away): Find => {
    return (member) => {
      const { keys, entry } = member;
      const stories = away === 0 ? byTitle : byTitleShown;
      const story = isUsable(member) ? stories.get(titleKeyOf(keys, away)) : undefined;
      if (!story) return undefined;
      if (byPublisher) return isDaysLater((keys.seconds ?? 0) - (story.seconds ?? 0)) ? undefined : story;
      const isVersion = keys.isMarked || story.isMarked;
      const isAlone = isKeyless(keys) || strongKeysOf(story).length === 0;
      if (isVersion) return story;
      const isAsItWas = keys.seconds === story.seconds || (entry.summary !== '' && keys.text === story.text);
      return away === 0 && isAlone && (isAsItWas || isOnlyOne(keys, story)) ? story : undefined;
    };
  });
  const moved: Find = ({ keys }) => {
    const story =
      usable.has(anyDayKeyOf(keys)) && isKeyless(keys) ? byAnyDay.get(anyDayKeyOf(keys)) : undefined;
    return story && isSameSecond(keys, story, trust) ? story : undefined;
  };
  return [...near, moved];
}

/** 0, then a day earlier, a day later, and so on. */
function daysNear(reach: number): number[] {
  return [0, ...Array.from({ length: reach }, (_, at) => [-at - 1, at + 1]).flat()];
}

/**
 * Finds by the title alone where guid and link are known to change or lacking, or where nothing but titles has stayed of the whole
 * document. Of what is dated otherwise too the text must be as it was, for a page of columns has the same titles each day.
 */
export function findMoved({ memory, usable, trust }: Evidence): Find {
  const stories = indexStories(memory, (story) => [anyDayKeyOf(story)]);
  const { isAllThatStays, areDatedAnew, kept, keptTexts } = trust.titles;
  return ({ keys, entry }) => {
    const story = usable.has(anyDayKeyOf(keys)) ? stories.get(anyDayKeyOf(keys)) : undefined;
    if (!story) return undefined;
    const isAll = isUndecided(keys, story, trust);
    if (!isAll && !isAllThatStays) return undefined;
    const isSameText = entry.summary !== '' && keys.text === story.text;
    if (keys.seconds === undefined || story.seconds === undefined)
      return isAll || isSameText ? story : undefined;
    const isNextDay = isDaysLater(Math.abs(keys.seconds - story.seconds));
    const areTextsKept = kept >= 5 && keptTexts * 2 > kept;
    const isMoved = isSameText ? !isNextDay || areDatedAnew : areTextsKept && areDatedAnew && !isNextDay;
    return isMoved ? story : undefined;
  };
}

/** Finds by the second, where it stands at one story alone and the titles read alike: what has been edited together with its address. */
export function findBySecond({ memory, usable, trust, byPublisher }: Evidence): Find {
  const stories = indexStories(memory, (story) => [secondKeyOf(story)]);
  return ({ keys }) => {
    const { seconds = 0 } = keys;
    const story = usable.has(secondKeyOf(keys)) ? stories.get(secondKeyOf(keys)) : undefined;
    if (!story || keys.title === story.title || seconds % 86_400 === 0 || trust.isCoarse) return undefined;
    // Publishers whose dates tell the day alone have them at one hour.
    if (byPublisher)
      return isSameWithoutPublisher(keys, story) || (seconds % 3_600 !== 0 && isAlike(keys, story))
        ? story
        : undefined;
    return isAlike(keys, story) || (isUndecided(keys, story, trust) && isRoughlyAlike(keys, story))
      ? story
      : undefined;
  };
}

/** Finds by the text without its title, where it stands at one story alone, no key speaks against it and the titles read alike. */
export function findBySummary({ memory, usable, trust, byPublisher }: Evidence): Find {
  const stories = indexStories(memory, (story) => [summaryKeyOf(story)]);
  return ({ keys }) => {
    const story = usable.has(summaryKeyOf(keys)) ? stories.get(summaryKeyOf(keys)) : undefined;
    if (!story || byPublisher || keys.title === story.title) return undefined;
    return isUndecided(keys, story, trust) && isAlike(keys, story) ? story : undefined;
  };
}
