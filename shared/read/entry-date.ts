import { dayOrderOf } from './date/day-order.ts';
import { parseDate } from './date/parse-date.ts';
import type { DayOrder } from './date/read-day.ts';
import { first } from './first.ts';
import type { RawEntry } from './raw-feed.ts';

/** Dates of an entry that are tried: feeds have up to four. */
const MOST_DATES = 20;

/** Gives the first date of an entry that can be read, in ISO 8601 UTC. */
export function dateOf({ dates }: RawEntry, zone?: string, order?: DayOrder): string | undefined {
  return first(dates.slice(0, MOST_DATES), (date) => parseDate(date, zone, order));
}

/** Tells which of day and month the dates of a feed have first, where they show it. */
export function orderIn(entries: readonly RawEntry[]): DayOrder | undefined {
  return dayOrderOf(entries.flatMap(({ dates }) => dates.slice(0, MOST_DATES)));
}
