import { type EntryKeys, KINDS, type Kind } from './entry-keys.ts';
import type { Trust } from './key-trust.ts';
import type { Remembered } from './seen-entry.ts';
import { countShared, hasSameNumbers } from './title-sketch.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;
/** What is to be the next day's comes at about the time of the day before. */
const NEXT_DAY = { least: 20 * HOUR, tolerance: 1.5 * HOUR } as const;
/** Samples of 8 that titles share which read alike: where all hangs on it, and where the second agrees too. */
const ALIKE = { alone: 3, sameSecond: 2 } as const;

/** Says whether the dates of an entry and a story are the same second, or moved as all dates of the document are. */
export function isSameSecond(
  { seconds }: EntryKeys,
  story: Remembered,
  { shift }: Pick<Trust, 'shift'>,
): boolean {
  if (seconds === undefined || story.seconds === undefined) return false;
  return seconds === story.seconds || seconds === story.seconds + shift;
}

/** Says whether two titles read alike, numbers included; of a story that an older version has remembered nobody knows. */
export function isAlike({ sketch }: EntryKeys, story: Remembered): boolean | undefined {
  if (sketch === undefined || story.sketch === undefined) return undefined;
  return countShared(sketch, story.sketch) >= ALIKE.alone && hasSameNumbers(sketch, story.sketch);
}

/** Says whether two titles of one second can be versions of one. */
export function isRoughlyAlike({ sketch }: EntryKeys, story: Remembered): boolean {
  if (sketch === undefined || story.sketch === undefined) return false;
  return countShared(sketch, story.sketch) >= ALIKE.sameSecond;
}

/** Lists the kinds of which an entry has another key than a story. */
export function listDiffering(keys: EntryKeys, story: Remembered): Kind[] {
  return KINDS.filter(
    (kind) => keys[kind] !== undefined && story[kind] !== undefined && keys[kind] !== story[kind],
  );
}

/** Says whether nothing that the feed is to be trusted in tells an entry and a story apart. */
export function isUndecided(keys: EntryKeys, story: Remembered, { unsteady, places }: Trust): boolean {
  return listDiffering(keys, story).every((kind) => unsteady.has(kind) || places.has(kind));
}

/**
 * Says whether an entry is the next edition of a column rather than a version of a story: its title and link are those of before, and
 * it has no guid of its own, but its date is a later day's and its text another. Where there is no text, one that comes a day later, or some,
 * at the same hour is.
 */
export function isNextEdition(keys: EntryKeys, story: Remembered, hasSummary: boolean): boolean {
  if (keys.title !== story.title || keys.seconds === undefined || story.seconds === undefined) return false;
  const later = keys.seconds - story.seconds;
  if (later < NEXT_DAY.least) return false;
  if (keys.guid === undefined) return hasSummary ? keys.text !== story.text : isDaysLater(later);
  // A guid that is the link says no more than the link does.
  return keys.guid === keys.link && hasSummary && keys.text !== story.text && isDaysLater(later);
}

/** Whether so many seconds are whole days, or nearly. */
export function isDaysLater(seconds: number): boolean {
  const beyond = seconds % DAY;
  return seconds >= NEXT_DAY.least && Math.min(beyond, DAY - beyond) <= NEXT_DAY.tolerance;
}

/** Says whether two titles are one but for the publisher. */
export function isSameWithoutPublisher({ sketch }: EntryKeys, story: Remembered): boolean {
  return sketch !== undefined && sketch === story.sketch;
}
