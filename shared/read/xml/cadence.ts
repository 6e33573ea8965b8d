import type { Cadence } from '../raw-feed.ts';
import { type ParsedFields, textsOf } from './parsed-fields.ts';

const PERIODS = new Map(
  Object.entries({ hourly: 3_600, daily: 86_400, weekly: 604_800, monthly: 2_592_000, yearly: 31_536_000 }),
);
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Reads what a feed asks of those who poll it; what it says unintelligibly it does not ask. */
export function readCadence(feed: ParsedFields): Cadence {
  const words = (name: string) => textsOf(feed[name]).map((text) => text.trim().toLowerCase());
  const number = (text: string | undefined) =>
    /^\d{1,7}(?:\.\d+)?$/.test(text ?? '') ? Number(text) : undefined;
  const ttl = number(words('x:ttl')[0]);
  const period = PERIODS.get(words('x:period')[0] ?? '');
  const frequency = number(words('x:frequency')[0]) || 1;
  const every = Math.max((ttl ?? 0) * 60, period === undefined ? 0 : Math.round(period / frequency));
  const hours = words('x:hour').flatMap((text) => number(text) ?? []);
  const skipHours = [...new Set(hours.filter((hour) => hour <= 24).map((hour) => Math.floor(hour) % 24))];
  const skipDays = [
    ...new Set(
      words('x:day')
        .map((text) => DAYS.indexOf(text))
        .filter((day) => day >= 0),
    ),
  ];
  return {
    ...(every > 0 && { everySeconds: every }),
    ...(skipHours.length > 0 && { skipHours: skipHours.sort((one, other) => one - other) }),
    ...(skipDays.length > 0 && { skipDays: skipDays.sort() }),
  };
}
