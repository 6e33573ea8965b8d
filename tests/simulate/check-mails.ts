import { digestAudienceOf, type Wishes } from '../../shared/alerts/filter-policy.ts';
import { digestDayOf, dueDigestDays, endsWeek, shiftDigestDay } from '../../shared/deployment/digest-day.ts';
import { isWithdrawn } from '../../shared/engagements/engagement.ts';
import { hash } from '../../shared/text/hash.ts';
import type { Outcome } from './check-stories.ts';
import { DIGEST_HOUR } from './setting.ts';
import { textKey, type World } from './simulate.ts';

const MINUTE = 60_000;
/** SNS sends an address so many mails a second. */
const MOST_A_SECOND = 10;
/** Of these an event has one fact, however often it is told. */
const ONE_FACT: ReadonlySet<string> = new Set([
  ...['told once', 'told by several at once', 'told again', 'taken back by one of two', 'told after all'],
]);

/** Finds alerts that are not sent, or came to nobody who asked for them, or too late. */
export function checkAlerts(world: World, outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ event, engagements, ids }) => {
    const [engagement] = engagements;
    if (engagement === undefined) return [];
    const name = `${event.kind}, ${event.place.country}`;
    const { alert } = engagement;
    const readers = world.readers.filter(
      ({ wishes }) => wishes.every === 'now' && asksFor(wishes, event.place.code),
    );
    const sendings = world.accounts.sendings.filter(({ key }) => ids.has(key.split(' ')[0] ?? ''));
    if (isWithdrawn(engagement) && sendings.length === 0 && alert.state === 'none') return [];
    if (readers.length === 0)
      return alert.state === 'none' || (alert.state === 'pending' && alert.isWaiting)
        ? []
        : [`${name}: alert ${alert.state}, asked for by nobody`];
    if (alert.state !== 'sent') return [`${name}: alert ${alert.number} is ${alert.state}`];
    const queuedAt = Math.min(
      ...event.items.flatMap(({ link, versions }) =>
        versions
          .filter(({ telling }) => telling !== 'other')
          .map(({ title }) => world.queuedAt.get(textKey(link, title)) ?? world.now),
      ),
    );
    const firstAt = Math.min(...sendings.map(({ mail }) => mail.at));
    const late = (firstAt - Math.max(queuedAt, world.faults.end)) / MINUTE;
    return [
      ...(sendings.some(({ key }) => key.endsWith(` ${alert.number}`))
        ? []
        : [`${name}: alert ${alert.number} is marked, not sent`]),
      ...readers
        .filter(({ email }) => !sendings.some(({ mail }) => mail.to.includes(email)))
        .map(({ email }) => `${name}: no mail to ${email}`),
      ...(late * MINUTE <= world.faults.boundMs ? [] : [`${name}: mailed ${late} minutes late`]),
    ];
  });
}

/** Finds mails that came more often than anybody could help, and events that were mailed more often than they have facts. */
export function checkRepeats({ accounts }: World, outcomes: readonly Outcome[]): string[] {
  const counts = Map.groupBy(accounts.sendings, ({ key }) => key);
  const repeated = [...counts].flatMap(([key, some]) => {
    const most = accounts.mayCome(key);
    return some.length <= most ? [] : [`${key} came ${some.length} times, and may have come ${most} times`];
  });
  const overtold = outcomes.flatMap(({ event, ids }) => {
    const keys = [...counts.keys()].filter((key) => ids.has(key.split(' ')[0] ?? ''));
    const firsts = keys.filter((key) => key.endsWith(' 1'));
    const most = ONE_FACT.has(event.kind)
      ? 1
      : event.items.reduce((sum, { versions }) => sum + versions.length, 0);
    return keys.length <= most && firsts.length <= 1
      ? []
      : [`${event.kind}, ${event.place.country}: mailed as ${keys.join(' and ')}`];
  });
  return [...repeated, ...overtold];
}

/** Finds addresses that got more mails within a second than SNS sends. */
export function checkPace({ readers, topic }: World): string[] {
  return readers.flatMap(({ email }) => {
    const times = topic.published.filter(({ to }) => to.includes(email)).map(({ at }) => at);
    const at = times.findIndex(
      (time, place) => (times[place + MOST_A_SECOND] ?? Number.POSITIVE_INFINITY) - time < 1_000,
    );
    return at === -1
      ? []
      : [
          `more than ${MOST_A_SECOND} mails in a second to ${email}, from ${new Date(times[at] ?? 0).toISOString()} on`,
        ];
  });
}

/** Finds digests of a day or week that did not go out, and engagements that stand in none. */
export function checkDigests(world: World, outcomes: readonly Outcome[]): string[] {
  const { scenario, readers, accounts, topic, now } = world;
  const before = shiftDigestDay(digestDayOf(new Date(scenario.start), DIGEST_HOUR), -1);
  const days = dueDigestDays(before, new Date(now - 60 * MINUTE), DIGEST_HOUR);
  return readers.flatMap(({ wishes, email }) => {
    if (wishes.every === 'now') return [];
    const audience = digestAudienceOf(wishes);
    const due = days.filter((day) => wishes.every === 'day' || endsWeek(day));
    const missing = due.filter(
      (day) => !accounts.sendings.some(({ key }) => key.startsWith(`digest ${day} ${hash(audience)}`)),
    );
    const bodies = topic.published.filter(({ digest }) => digest === audience).map(({ body }) => body);
    const untold = outcomes.filter(
      ({ event: { place }, engagements: [engagement] }) =>
        wishes.every === 'day' &&
        engagement !== undefined &&
        !isWithdrawn(engagement) &&
        asksFor(wishes, place.code) &&
        !bodies.some((body) => body.includes(place.country)),
    );
    return [
      ...missing.map((day) => `no digest of ${day} to ${email}`),
      ...untold.map(({ event }) => `${event.kind}, ${event.place.country}: in no digest to ${email}`),
    ];
  });
}

function asksFor({ counterparts }: Wishes, code: string): boolean {
  return counterparts.length === 0 || counterparts.includes(code);
}
