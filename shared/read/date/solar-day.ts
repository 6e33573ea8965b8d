import type { Day } from './read-day.ts';

const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const DAY_MS = 86_400_000;

/** Years of the Persian calendar from 1970 to 2099; up to 2038 no lunar year that a feed could name is the same. */
const YEARS = { first: 1349, sure: 1417, last: 1478 };

/**
 * Puts our day in the place of one of the Persian calendar.
 *
 * @param isNamed Whether its month has the name of a Persian one: then its year must be Persian too.
 * @param isPersian Whether a year that could be Persian is.
 * @returns The day itself where it is ours; nothing for one that the Persian calendar does not have.
 */
export function solarDay(day: Day, isNamed: boolean, isPersian: boolean): Day | undefined {
  const { year } = day;
  const isSolar = isNamed || (isPersian && year >= YEARS.first && year <= YEARS.sure);
  if (!isSolar) return day;
  const midnight = year >= YEARS.first && year <= YEARS.last ? midnightOf(day) : undefined;
  if (midnight === undefined) return undefined;
  const date = new Date(midnight);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reckons a day near it, and asks for the calendar of those about. */
function midnightOf({ year, month, day }: Day): number | undefined {
  if (month < 1 || month > 12) return undefined;
  const before = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const near = Date.UTC(year + 621, 2, 20) + (before + day) * DAY_MS;
  return [near - DAY_MS, near, near + DAY_MS].find((instant) => {
    const parts = PERSIAN.formatToParts(instant);
    const numberOf = (kind: string) => Number(parts.find(({ type }) => type === kind)?.value);
    return numberOf('year') === year && numberOf('month') === month && numberOf('day') === day;
  });
}
