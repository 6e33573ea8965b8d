import { CATEGORIES, type Category } from '../classify/classification.ts';
import { STORY_ID } from '../identify/story-id.ts';
import { ArgumentError } from '../text/argument-error.ts';
import { isEmailAddress } from '../text/email-address.ts';
import { findCounterpart } from './find-counterpart.ts';

const HOUR_MS = 3_600_000;
const UNIT_MS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 168 * HOUR_MS };

/**
 * Reads a moment: a day, an instant with its zone, or how long ago (`12h`, `7d`, `2w`).
 *
 * @param edge Which end of a day is meant when only the day is said, in UTC.
 * @throws ArgumentError
 * @example readMoment('--since', '2024-03-12', 'start', now) // 2024-03-12T00:00:00.000Z
 */
export function readMoment(argument: string, text: string, edge: 'start' | 'end', now: Date): Date {
  const [, count, unit = ''] = /^(\d{1,4})([hdw])$/.exec(text.trim()) ?? [];
  if (count !== undefined) return new Date(now.getTime() - Number(count) * (UNIT_MS[unit] ?? 0));
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text.trim()) ?? [];
  const midnight = new Date(`${day}T00:00:00.000Z`);
  // A day that the month does not have would become one of the next month.
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === day;
  const moment = time === undefined ? endOf(midnight, edge) : new Date(`${day}${time}`);
  if (isDay && !Number.isNaN(moment.getTime())) return moment;
  throw new ArgumentError(
    argument,
    'a day (2024-03-12), an instant (2024-03-12T06:30Z) or how long ago (7d)',
    text,
  );
}

function endOf(midnight: Date, edge: 'start' | 'end'): Date {
  return edge === 'start' ? midnight : new Date(midnight.getTime() + 24 * HOUR_MS - 1);
}

/** Reads a category by its name, in upper or lower case. @throws ArgumentError */
export function readCategory(argument: string, text: string): Category {
  return readWord(argument, text, CATEGORIES);
}

/** Reads one of a few words, in upper or lower case. @throws ArgumentError naming them all */
export function readWord<const Word extends string>(
  argument: string,
  text: string,
  words: readonly Word[],
): Word {
  const word = words.find((one) => one.toLowerCase() === text.trim().toLowerCase());
  if (word !== undefined) return word;
  throw new ArgumentError(argument, `one of ${words.join(', ')}`, text);
}

/** Reads a probability, 0 to 1. @throws ArgumentError */
export function readConfidence(argument: string, text: string): number {
  if (/^(?:0|1|0?\.\d{1,6}|0\.\d{1,6}|1\.0{1,6})$/.test(text.trim())) return Number(text);
  throw new ArgumentError(argument, 'a number from 0 to 1, like 0.8', text);
}

/** Reads how many to show at most. @throws ArgumentError */
export function readLimit(argument: string, text: string): number {
  const limit = /^\d{1,7}$/.test(text.trim()) ? Number(text) : 0;
  if (limit >= 1 && limit <= 1_000_000) return limit;
  throw new ArgumentError(argument, 'a whole number from 1 to 1000000', text);
}

/** Reads words to look for, in lower case. @throws ArgumentError when there are none */
export function readWords(argument: string, text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length > 0) return words;
  throw new ArgumentError(argument, 'words', text);
}

/** Reads a list parted by commas, without repeats. @throws ArgumentError */
export function readList<Item>(
  argument: string,
  text: string,
  read: (argument: string, item: string) => Item,
): Item[] {
  return [...new Set(text.split(',').map((item) => read(argument, item)))];
}

export const readCounterparts = (argument: string, text: string) => readList(argument, text, findCounterpart);

export const readCategories = (argument: string, text: string) => readList(argument, text, readCategory);

/** Reads an e-mail address. @throws ArgumentError */
export function readEmail(argument: string, text: string): string {
  const address = text.trim();
  if (isEmailAddress(address)) return address;
  throw new ArgumentError(argument, 'an e-mail address like analyst@example.org', text);
}

/** Reads the id of an engagement, in upper or lower case. @throws ArgumentError */
export function readEngagementId(argument: string, text: string): string {
  const id = text.trim().toUpperCase();
  if (/^\d{4}-\d\d-\d\d-[A-Z]{2,8}-[\dA-F]{1,16}$/.test(id)) return id;
  throw new ArgumentError(argument, 'an id like 2024-03-12-MNG-5F0C', text);
}

/** Reads the id of a story. @throws ArgumentError */
export function readStoryId(argument: string, text: string): string {
  const id = text.trim().toLowerCase();
  if (STORY_ID.test(id)) return id;
  throw new ArgumentError(argument, 'an id of 32 hexadecimal digits, as `stories` shows it', text);
}
