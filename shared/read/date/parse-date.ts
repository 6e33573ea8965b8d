import { isKnown, listPhrasesIn } from './date-words.ts';
import { fold } from './fold.ts';
import { saysElse } from './label-words.ts';
import type { DayOrder } from './read-day.ts';
import { type DateFields, readWrittenDate } from './read-written-date.ts';
import { MONTHS } from './translate-date.ts';
import { minutesOf, toInstant, type Zone, zoneOf, zoneOfName } from './zone-offset.ts';
import { namesPlace } from './zone-words.ts';

/** The longest text that is read as a date, in UTF-16 code units without the space around it. */
const MAX_LENGTH = 100;

const RFC_822 =
  /^(?:[A-Za-z]{3}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? ([+-]\d{4}|[A-Z]{2,4})$/;
const ISO_8601 = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?$/;
/** Before 1970 no feed was written; beyond 9999 an instant is written otherwise, and no longer sorts as text. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;

/** A week day in whatever language, or what a cut has left of it, in front of a date that needs none. */
const WEEK_DAY = /^(?:[^\d,]{1,20}|\d{3,4}),\s{0,5}(?=\d{1,2} )/;

/** A week day of one letter: `목, 12 3월 2026`. */
const LETTER = /^\p{L},\s{0,5}/u;

/** Since 1970, in seconds or a thousandth or a millionth of one; also as JavaScript's `/Date(1773297000000)/`. */
const EPOCH =
  /^(?:\/?(?:new )?Date\((\d{10,13})(?:[+-]\d{4})?\)\/?|@?(\d{10})(?:\.(\d{1,9}))?|(\d{13})(?:\.\d{1,9})?|(\d{16}))$/;
/** Years of the Buddhist era that are those from 1970 to 2099, and how far it is ahead. No feed tells of that future. */
const BUDDHIST = { first: 2513, last: 2642, ahead: 543 };

/**
 * Reads the date of a feed as the instant that it names: RFC 822 and ISO 8601 in every shape seen, and the ways in which people
 * write dates in the languages of the feeds polled.
 *
 * @param zone IANA name or offset (`+09:00`) of the dates that name none; UTC where it is absent or no zone.
 * @param order Of day and month in the feed's other dates, where they show it (`dayOrderOf`).
 * @returns ISO 8601 in UTC, years 1970 to 9999; nothing for what is no date, or no day of the calendar.
 * @example
 * parseDate('2026년 3월 12일 오후 3시 30분', 'Asia/Seoul'); // '2026-03-12T06:30:00.000Z'
 */
export function parseDate(text: string, zone?: string, order?: DayOrder): string | undefined {
  const whole = text.trim();
  if (whole.length < 4 || whole.length > MAX_LENGTH) return undefined;
  const usual = readUsual(whole, zone);
  if (usual) return write(usual, usual.zone ?? zoneOf(zone ?? '') ?? 0);
  const epoch = EPOCH.exec(whole);
  if (epoch) return writeInstant(sinceEpoch(epoch));
  const written = readWrittenDate(whole.replace(LETTER, ''), zone, order);
  return written && write(written, written.zone ?? zoneOf(zone ?? '') ?? 0);
}

/** The two standards; the week day in front may be of any language, but no place, whose zone could be meant. */
function readUsual(whole: string, zone: string | undefined): Read | undefined {
  const usual = readIso(whole) ?? readMail(whole, zone);
  const lead = usual ? undefined : WEEK_DAY.exec(whole)?.[0];
  if (lead === undefined) return usual;
  const folded = fold(lead);
  const words = listPhrasesIn(folded);
  const isWeekDay = words.length < 2 || words.every(({ text }) => isKnown(text));
  return !isWeekDay || saysElse(folded) || namesPlace(folded)
    ? undefined
    : readMail(whole.slice(lead.length), zone);
}

function sinceEpoch([
  ,
  called = '',
  seconds,
  fraction = '',
  thousandths,
  millionths,
]: RegExpExecArray): number {
  if (seconds !== undefined) return Number(seconds) * 1_000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  return millionths === undefined ? Number(thousandths ?? called) : Math.floor(Number(millionths) / 1_000);
}

type Read = DateFields & { readonly zone?: Zone };

function readIso(date: string): Read | undefined {
  const found = ISO_8601.exec(date);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second = 0, fraction = '', zone] = found;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (zone !== undefined && offset === undefined) return undefined;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    milliseconds: Number(fraction.slice(0, 3).padEnd(3, '0')),
    zone: offset,
  };
}

function readMail(date: string, feedZone: string | undefined): Read | undefined {
  const found = RFC_822.exec(date);
  if (!found) return undefined;
  const [, day, month = '', year, hour, minute, second = 0, name = ''] = found;
  const zone = /^[+-]/.test(name) ? offsetOf(name) : zoneOfName(name.toLowerCase(), feedZone);
  const at = MONTHS.indexOf(month.toLowerCase());
  if (zone === undefined || at < 0) return undefined;
  return {
    year: Number(year),
    month: at + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    milliseconds: 0,
    zone,
  };
}

function offsetOf(text: string): number | undefined {
  return text === 'Z' ? 0 : minutesOf(text.slice(0, 1), text.slice(1, 3), text.slice(-2));
}

/** Checks the fields against calendar and clock; midnight may be 24:00, and a leap second passes into the next minute. */
function write(fields: DateFields, zone: Zone): string | undefined {
  const { month, day, hour, minute, second, milliseconds } = fields;
  const isBuddhist = fields.year >= BUDDHIST.first && fields.year <= BUDDHIST.last;
  const year = isBuddhist ? fields.year - BUDDHIST.ahead : fields.year;
  if (!(year >= FIRST_YEAR - 1 && year <= LAST_YEAR) || minute > 59 || second > 60) return undefined;
  if (hour > 23 && (hour > 24 || minute + second + milliseconds > 0)) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  if (month < 1 || month > 12 || new Date(midnight).getUTCDate() !== day) return undefined;
  return writeInstant(
    toInstant(midnight + hour * 3_600_000 + minute * 60_000 + second * 1_000 + milliseconds, zone),
  );
}

function writeInstant(instant: number): string | undefined {
  const isInRange = instant >= 0 && instant < Date.UTC(LAST_YEAR + 1, 0);
  return isInRange ? new Date(instant).toISOString() : undefined;
}
