import type { DayOrder } from './read-day.ts';

const WITH_SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?!\d)/;
const MONTHS = 12;

/**
 * Tells from the dates of one feed, which all have one order, whether the day or the month stands first in `03/04/2026`: one of
 * them with a number beyond twelve shows it.
 *
 * @returns Nothing where no date shows it, or two show different orders.
 */
export function dayOrderOf(dates: Iterable<string>): DayOrder | undefined {
  const orders = new Set<DayOrder>();
  for (const date of dates) {
    const [, first, second] = WITH_SLASHES.exec(date.slice(0, 100)) ?? [];
    if (Number(first) > MONTHS) orders.add('day first');
    if (Number(second) > MONTHS) orders.add('month first');
  }
  const [order] = orders;
  return orders.size === 1 ? order : undefined;
}
