import { isAlike, isDaysLater } from './compare-keys.ts';
import {
  anyDayKeyOf,
  asWrittenKeyOf,
  type EntryKeys,
  instantKeyOf,
  KINDS,
  type Kind,
  strongKeysOf,
} from './entry-keys.ts';
import type { EntryGroup } from './group-repeats.ts';
import type { KeysKept, KnownKinds, TitlesKept, Trust } from './key-trust.ts';
import type { Memory } from './memory.ts';
import type { Remembered } from './seen-entry.ts';
import type { Settled } from './settle-stories.ts';
import { indexStories, indexUnique } from './story-index.ts';

/** Dates move by time zones, of which the farthest are 14 hours off, in quarters of an hour. */
const ZONES = { mostSeconds: 14 * 3_600, stepSeconds: 900 } as const;
const DAY = 86_400;
/** So many keys must have changed before a kind is held for unsteady, and so many times as many as have stayed. */
const UNSTEADY = { least: 2, times: 4 } as const;
/** So few show nothing. */
const SEVERAL = 3;

/**
 * Weighs the kinds of keys by what the document and the memory of its feed show: an entry of the same title and second (or, without
 * dates, of the same text) is the same story, and shows whether its guid and its link are found again; and a guid that stands at
 * another story, or at one that has nothing else in common with the one it stood at, tells a place.
 *
 * @param before What documents before have shown, which holds where this one shows too little.
 */
export function weighKeys({ groups, memory, apart }: Settled, whole: Whole, before: KnownKinds): Trust {
  const settled = [...apart];
  const titlePairs = [...pairBy(groups, memory, anyDayKeyOf), ...settled];
  const shift = findShift(titlePairs);
  const pairs = new Map([
    ...pairBy(groups, memory, asWrittenKeyOf),
    ...pairBy(groups, memory, instantKeyOf, shift),
    ...settled,
  ]);
  const weights = { guid: weighKind(groups, memory, pairs, 0), link: weighKind(groups, memory, pairs, 1) };
  const { rewritten } = before;
  const now = [...weights.guid.unlike, ...weights.link.unlike][0] ?? rewritten;
  return {
    ...weights,
    unsteady: new Set(KINDS.filter((kind) => isUnsteady(weights[kind], before.unsteady.includes(kind)))),
    places: new Set(
      KINDS.filter((kind) => before.places.includes(kind) || isPlace(weights[kind], rewritten)),
    ),
    ...(now !== undefined && { rewritten: now }),
    shift,
    isCoarse: isCoarse(whole.groups, whole.memory),
    titles: weighTitles(titlePairs, Math.min(whole.groups.length, whole.memory.window.length)),
  };
}

/** All groups of a document, and all that is remembered of its feed. */
type Whole = { readonly groups: readonly EntryGroup[]; readonly memory: Memory };
type Pair = readonly [group: EntryGroup, story: Remembered];

/** Pairs entries with the stories that have the same key, where it stands at one of either alone. */
function pairBy(
  groups: readonly EntryGroup[],
  memory: Memory,
  keyOf: (keys: Partial<EntryKeys>, later?: number) => string,
  shift = 0,
): Pair[] {
  const stories = indexStories(memory, (story) => [keyOf(story)]);
  if (stories.size === 0) return [];
  const held = indexUnique(groups, ({ members }) => members.map(({ keys }) => keyOf(keys)));
  return groups.flatMap((group) => {
    const { keys } = group.newest;
    if (held.get(keyOf(keys)) === undefined) return [];
    const story = stories.get(keyOf(keys)) ?? (shift === 0 ? undefined : stories.get(keyOf(keys, -shift)));
    return story ? [[group, story] as const] : [];
  });
}

type Weight = KeysKept & {
  /** Keys that stand at another story than before, by what tells both. */
  readonly wandered: number;
  /** Keys that stand at an entry that has neither title nor second of the story. */
  readonly reused: number;
  /** The ids of those of these stories whose titles do not read alike either. */
  readonly unlike: readonly string[];
};

function weighKind(
  groups: readonly EntryGroup[],
  memory: Memory,
  pairs: ReadonlyMap<EntryGroup, Remembered>,
  at: 0 | 1,
): Weight {
  const kind = KINDS[at];
  const weight = { kept: 0, lost: 0, wandered: 0, reused: 0, unlike: [] as string[] };
  for (const [{ newest }, own] of pairs) {
    const key = newest.keys[kind];
    if (key !== undefined && own[kind] !== undefined) weight[key === own[kind] ? 'kept' : 'lost'] += 1;
  }
  const stories = indexStories(memory, (story) => [strongKeysOf(story)[at] ?? '']);
  for (const group of groups) {
    const { keys } = group.newest;
    const own = pairs.get(group);
    const holder = stories.get(strongKeysOf(keys)[at] ?? '');
    if (!holder || own === holder) continue;
    if (own) weight.wandered += 1;
    else if (isOther(keys, holder)) {
      weight.reused += 1;
      if (isAlike(keys, holder) === false) weight.unlike.push(holder.storyId);
    }
  }
  return weight;
}

/** Whether an entry and a story have neither title nor second in common. */
function isOther(keys: EntryKeys, story: Remembered): boolean {
  return keys.title !== story.title && (keys.seconds === undefined || keys.seconds !== story.seconds);
}

function isUnsteady({ kept, lost }: Weight, wasBefore: boolean): boolean {
  if (lost >= UNSTEADY.least && lost >= UNSTEADY.times * kept) return true;
  return wasBefore && !(kept >= UNSTEADY.least && kept > lost);
}

/** One page may be written anew again and again, but not several, at once or one after the other. */
function isPlace({ kept, wandered, reused, unlike }: Weight, rewritten?: string): boolean {
  if (wandered > 0 && wandered >= kept) return true;
  const isAnother = rewritten !== undefined && unlike.some((storyId) => storyId !== rewritten);
  return unlike.length > 0 && (reused > 1 || isAnother);
}

/** Finds by how many seconds the dates of most entries have moved, as when a feed states its zone otherwise or dates all anew. */
function findShift(pairs: readonly Pair[]): number {
  const counts = new Map<number, { times: number; texts: number }>();
  for (const [{ newest }, story] of pairs) {
    const { seconds, text } = newest.keys;
    if (seconds === undefined || story.seconds === undefined) continue;
    const moved = seconds - story.seconds;
    const count = counts.get(moved) ?? { times: 0, texts: 0 };
    counts.set(moved, { times: count.times + 1, texts: count.texts + Number(text === story.text) });
  }
  const none = [0, { times: 0, texts: 0 }] as const;
  const [moved, { times, texts }] = [...counts].reduce(
    (best, one) => (one[1].times > best[1].times ? one : best),
    none as readonly [number, { times: number; texts: number }],
  );
  const isZone = Math.abs(moved) <= ZONES.mostSeconds && moved % ZONES.stepSeconds === 0;
  if (isZone) return times > 1 ? moved : 0;
  // A page of columns has the same titles each day, and other texts.
  return times >= SEVERAL && texts * 2 > times && !isDaysLater(Math.abs(moved)) ? moved : 0;
}

/** Whether all dates have one time of the day, as those have that are made of days; two where clocks change in between. */
function isCoarse(groups: readonly EntryGroup[], { window }: Memory): boolean {
  const all = [...groups.map(({ newest }) => newest.keys), ...window].flatMap(({ seconds }) => seconds ?? []);
  const days = new Set(all.map((seconds) => Math.floor(seconds / DAY))).size;
  const times = new Set(all.map((seconds) => seconds % DAY)).size;
  return (times === 1 && days >= 3) || (times === 2 && days >= 6);
}

function weighTitles(pairs: readonly Pair[], entries: number): TitlesKept {
  const isSame = ([{ newest }, story]: Pair, kind: Kind) =>
    newest.keys[kind] !== undefined && newest.keys[kind] === story[kind];
  const hasKept = pairs.some((pair) => KINDS.some((kind) => isSame(pair, kind)));
  const areMany = pairs.length >= Math.max(SEVERAL, entries / 3);
  const datedAnew = pairs.filter(([{ newest }, { seconds }]) => newest.keys.seconds !== seconds);
  return {
    isAllThatStays: areMany && !hasKept,
    areDatedAnew: areMany && datedAnew.length * 2 > pairs.length,
    kept: pairs.length,
    keptTexts: pairs.filter(([{ newest }, { text }]) => newest.keys.text === text).length,
  };
}
