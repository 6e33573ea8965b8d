/** From one digest to the next is a day of its own: it begins at an hour, UTC, and goes by the date on which it begins. */
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DAYS_A_WEEK = 7;
const SUNDAY = 0;

/**
 * Gives the digest's day that an instant falls into.
 *
 * @param hour At which a digest's day begins, 0 to 23, UTC.
 * @example digestDayOf(new Date('2024-03-12T05:59:00Z'), 6) // '2024-03-11'
 */
export function digestDayOf(now: Date, hour: number): string {
  return new Date(now.getTime() - hour * HOUR_MS).toISOString().slice(0, 10);
}

/** Gives the day that is so many days after another, or before it. */
export function shiftDigestDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a week's digest is due when a day has ended: weeks go from Monday to Sunday. */
export function endsWeek(day: string): boolean {
  return new Date(day).getUTCDay() === SUNDAY;
}

/** Gives the days of the week that ends with a day, the first one first. */
export function weekOf(lastDay: string): string[] {
  return Array.from({ length: DAYS_A_WEEK }, (_, at) => shiftDigestDay(lastDay, at + 1 - DAYS_A_WEEK));
}

/** Gives the first and the last instant of some days in a row, which no other day has. */
export function spanOf(
  days: readonly string[],
  hour: number,
): { readonly since: string; readonly until: string } {
  const at = (day: string, moreMs: number) =>
    new Date(Date.parse(day) + hour * HOUR_MS + moreMs).toISOString();
  return { since: at(days[0] ?? '', 0), until: at(days.at(-1) ?? '', DAY_MS - 1) };
}

/** What is found at the end of a day is classified, and late alerts are swept, before its digests go out. */
const GRACE_MS = 30 * 60_000;

/** Gives the day under which the news of an alert is kept that came to be at an instant: an ended one only while its digests wait for it. */
export function newsDayOf(madeAt: Date, now: Date, hour: number): string {
  const [own, open] = [digestDayOf(madeAt, hour), digestDayOf(new Date(now.getTime() - GRACE_MS), hour)];
  return own > open ? own : open;
}

/**
 * Gives the days whose digests are due, the earliest first: those that have ended half an hour ago since the last that is done, at most a
 * week's.
 *
 * @param doneDay The last day whose digests are done; nothing where none ever was: then the day that ended last.
 */
export function dueDigestDays(doneDay: string | undefined, now: Date, hour: number): string[] {
  const ended = shiftDigestDay(digestDayOf(new Date(now.getTime() - GRACE_MS), hour), -1);
  return weekOf(ended).filter((day) => (doneDay === undefined ? day === ended : day > doneDay));
}
