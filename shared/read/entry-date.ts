import { parseDate } from './date/parse-date.ts';
import type { RawEntry } from './raw-feed.ts';

/** Dates of an entry that are tried: feeds have up to four. */
const MOST_DATES = 20;

/** Gives the first date of an entry that can be read, in ISO 8601 UTC. */
export function dateOf({ dates }: RawEntry, zone?: string): string | undefined {
  for (const date of dates.slice(0, MOST_DATES)) {
    const parsed = parseDate(date, zone);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}
