import { normaliseDate } from './normalise-date.ts';
import { type Day, readDay } from './read-day.ts';
import { takeTime } from './take-time.ts';
import { takeZone } from './take-zone.ts';
import type { Zone } from './zone-offset.ts';

/** What a date says, not yet checked; month and day count from 1. */
export type DateFields = Day & {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milliseconds: number;
};

/**
 * Reads a date as people and odd programs write it. It is taken apart piece by piece: brackets, time, zone, then the day; what
 * remains must be week days and filling words, else the text is no date. No part of it is checked against the calendar.
 *
 * Own code, for of 308 dates like those in the tests luxon and date-fns read 107 and 83, any-date-parser and chrono 198 and 135,
 * and those two gave a wrong day for nearly all of the rest and for half of what is no date.
 *
 * @param text At most 100 characters.
 */
export function readWrittenDate(
  text: string,
  feedZone: string | undefined,
): (DateFields & { readonly zone?: Zone }) | undefined {
  const { outside, inside } = splitBrackets(normaliseDate(text));
  const { rest: untimed, ...time } = takeTime(outside);
  const { rest, zone, isUnknown } = takeZone(untimed, inside, feedZone);
  // A year alone is a date, but no time of day belongs to it.
  const isYearWithTime = /^\d{4}$/.test(rest) && rest !== outside.trim();
  const day = isUnknown || isYearWithTime ? undefined : readDay(rest);
  return day && { ...day, ...time, zone };
}

/** Takes comments out; what they say counts only where it names a zone that stands nowhere else. */
function splitBrackets(text: string): { readonly outside: string; readonly inside: readonly string[] } {
  const inside: string[] = [];
  const outside = text.replace(/\(([^()]*)\)|\[([^[\]\d]*)\]/g, (_, ...found: string[]) => {
    inside.push(found[0] ?? found[1] ?? '');
    return ' ';
  });
  return { outside: outside.replace(/[[\]]/g, ' '), inside };
}
