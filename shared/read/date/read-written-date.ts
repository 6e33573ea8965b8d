import { hasOtherSign, saysElse } from './label-words.ts';
import { hasOtherEra, normaliseDate } from './normalise-date.ts';
import { type Day, type DayOrder, readDay } from './read-day.ts';
import { isPlain, skipLabels } from './skip-labels.ts';
import { solarDay } from './solar-day.ts';
import { takeTime } from './take-time.ts';
import { takeZone } from './take-zone.ts';
import { translateDate } from './translate-date.ts';
import type { Zone } from './zone-offset.ts';
import { takePlace } from './zone-words.ts';

/** What a date says, not yet checked; month and day count from 1. */
export type DateFields = Day & {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milliseconds: number;
};

/** Digits that Arabic does not share with Persian, whose calendar then counts; so it does in the zones of its countries. */
const PERSIAN_DIGIT = /[\u06f0-\u06f9]/;
const PERSIAN_ZONE = /^asia\/(?:tehran|kabul)$/i;

/**
 * Reads a date as people and odd programs write it. It is taken apart piece by piece: brackets, the zone of a place, labels, names
 * of any language, time, zone, then the day; what remains must be week days and filling words, else the text is no date. No part
 * of it is checked against the calendar, but that of Persia.
 *
 * Own code, for of 308 dates like those in the tests luxon and date-fns read 107 and 83, any-date-parser and chrono 198 and 135,
 * and those two gave a wrong day for nearly all of the rest and for half of what is no date.
 *
 * @param text At most 100 characters.
 */
export function readWrittenDate(
  text: string,
  feedZone: string | undefined,
  feedOrder: DayOrder | undefined,
): (DateFields & { readonly zone?: Zone }) | undefined {
  const normal = normaliseDate(text);
  const isOfDate = isPlain(normal);
  if (hasOtherSign(normal) || hasOtherEra(normal) || (!isOfDate && saysElse(normal))) return undefined;
  const { outside, inside } = splitBrackets(normal);
  const place = takePlace(outside);
  const labelled = place.isUnsure ? undefined : isOfDate ? place.rest : skipLabels(place.rest, text);
  const translated = labelled === undefined ? undefined : translateDate(labelled);
  if (!translated) return undefined;
  const { rest: untimed, isAmerican, ...time } = takeTime(translated.text);
  const { rest, zone = place.zone, isUnknown } = takeZone(untimed, inside, feedZone);
  // A year alone is a date, but no time of day belongs to it.
  const isYearWithTime = /^\d{4}$/.test(rest) && rest !== outside.trim();
  const order = feedOrder ?? (isAmerican && !translated.isForeign ? 'month first' : undefined);
  const day = isUnknown || isYearWithTime ? undefined : readDay(rest, order);
  const isPersian = PERSIAN_DIGIT.test(text) || PERSIAN_ZONE.test(feedZone ?? '');
  const common = day && solarDay(day, translated.isSolar, isPersian);
  return common && { ...common, ...time, zone };
}

/** Takes comments out; what they say counts only where it is the time, or names a zone, that stands nowhere else. */
function splitBrackets(text: string): { readonly outside: string; readonly inside: readonly string[] } {
  const inside: string[] = [];
  const isTimed = /\d:\d\d/.test(text.replace(/\([^()]*\)/g, ' '));
  const outside = text.replace(/\(([^()]*)\)|\[([^[\]\d]*)\]/g, (_, ...found: string[]) => {
    const [comment = found[1] ?? ''] = found;
    if (!isTimed && /\d:\d\d/.test(comment)) return ` ${comment} `;
    inside.push(comment);
    return ' ';
  });
  return { outside: outside.replace(/[[\]]/g, ' '), inside };
}
