import type { Random } from '../measure/fuzz/make-random.ts';
import type { Scenario } from './scenario.ts';
import type { Run } from './timeline.ts';

export type Service = 'dynamodb' | 'sqs' | 'sns';
/** What befalls a call: it is done; it is refused; or it is done and not answered. And how long that takes, before it has its effect and after. */
export type Fate = {
  readonly kind: 'done' | 'refused' | 'unanswered';
  readonly beforeMs: number;
  readonly afterMs: number;
};
type Window = {
  readonly service: Service | 'feeds';
  readonly kind: 'down' | 'throttled' | 'unanswered' | 'slow';
  readonly since: number;
  readonly until: number;
};

export type Faults = ReturnType<typeof planFaults>;

const MINUTE = 60_000;
/**
 * The longest pause of a message, and a minute to do its work; behind other faults that an alert is due to be swept only after a lease, seven
 * minutes, with clocks that differ by a minute and a half, and the next poll that looks for it.
 */
const BOUND_MINUTES = { ofOutage: 16, ofAll: 45 };
/** The client waits so long for an answer. */
const TIME_OUT_MS = 6_000;

/** What may be out of order for some time, in minutes at most. */
const MAY_BE: readonly (readonly [Window['service'], Window['kind'], mostMinutes: number])[] = [
  ['dynamodb', 'down', 120],
  ['sqs', 'down', 120],
  ['sns', 'down', 120],
  ['feeds', 'down', 120],
  ['dynamodb', 'throttled', 60],
  ['dynamodb', 'slow', 600],
  ['sns', 'unanswered', 60],
];

/**
 * Plans what goes wrong in a scenario until its end: of each kind of fault there is some in about a third of the plans, and nothing afterwards.
 *
 * @param outage An outage of the tables alone, in minutes, in place of all that.
 */
export function planFaults(random: Random, scenario: Scenario, outage?: number) {
  const some = (chance: number) => (outage === undefined && random.below(3) === 0 ? chance : 0);
  const chances = {
    throttled: some(0.05),
    unanswered: some(0.02),
    lagging: some(1),
    givenTwice: some(0.15),
    polledTwice: some(0.1),
    notPolled: some(0.1),
    killed: some(0.06),
    skewed: some(1),
    lateDeletion: some(1),
    rewritten: some(1),
    unreadable: some(1),
    leftUnprocessed: some(0.1),
  };
  const windows =
    outage === undefined
      ? drawWindows(random, scenario, () => random.below(3) === 0)
      : [outageOf(scenario, random.below(30) * MINUTE, outage * MINUTE)];
  const over = Math.max(...windows.map(({ until }) => until), outage === undefined ? scenario.end : 0);

  const isOver = (now: number) => now >= over;
  const within = (low: number, high: number) => low + random.below(high - low);
  const happens = (chance: number) => chance > 0 && random.below(1_000_000) < chance * 1_000_000;
  const at = (service: Window['service'], now: number) =>
    new Set(
      windows
        .filter((one) => one.service === service && one.since <= now && now < one.until)
        .map(({ kind }) => kind),
    );

  function kindOf(kinds: ReadonlySet<Window['kind']>, isPublish: boolean): Fate['kind'] {
    if (kinds.has('down')) return 'refused';
    if (kinds.has('throttled') && happens(0.5)) return 'refused';
    if (isPublish && kinds.has('unanswered')) return 'unanswered';
    if (happens(chances.throttled)) return 'refused';
    return happens(chances.unanswered) ? 'unanswered' : 'done';
  }

  return {
    chances,
    windows,
    /** From when on nothing goes wrong any more. */
    end: over,
    /** Mails are out so long after their entries are on the queue, once nothing goes wrong any more, in milliseconds. */
    boundMs: (outage === undefined ? BOUND_MINUTES.ofAll : BOUND_MINUTES.ofOutage) * MINUTE,
    happens: (fault: keyof typeof chances, now: number) => !isOver(now) && happens(chances[fault]),
    isFeedDown: (now: number) => at('feeds', now).has('down'),
    isDown: (service: Service, now: number) => at(service, now).has('down'),

    /** What befalls one try of a call. */
    fateOf(service: Service, action: string, now: number): Fate {
      const kinds = at(service, now);
      const isSlow = kinds.has('slow');
      const ms = () => (isSlow ? within(75, 150) : within(2, 10));
      const kind = isOver(now) ? 'done' : kindOf(kinds, action === 'Publish');
      const isTimeOut = kind === 'unanswered' && service === 'sns';
      return { kind, beforeMs: ms(), afterMs: isTimeOut ? TIME_OUT_MS : ms() };
    },

    /** When a run is to die, if it is. */
    deathOf(now: number): Run['dies'] {
      if (isOver(now) || !happens(chances.killed)) return undefined;
      return { atCall: 1 + random.below(30), isAfter: random.below(2) === 0 };
    },
    skewMs: (now: number) => (chances.skewed > 0 && !isOver(now) ? random.below(90_001) - 45_000 : 0),
    lagMs: (now: number) => (chances.lagging > 0 && !isOver(now) ? random.below(5_001) : 0),
    lateMs: () => (chances.lateDeletion > 0 ? random.below(72 * 60) * MINUTE : 0),
  };
}

/** When something begins to happen. */
function momentsOf({ events, start }: Scenario): number[] {
  return events.map(({ items }) => items[0]?.versions[0].at ?? start);
}

/** An outage of the tables that begins some time after something has happened for the first time. */
function outageOf(scenario: Scenario, afterMs: number, ms: number): Window {
  const since = Math.min(...momentsOf(scenario)) + afterMs;
  return { service: 'dynamodb', kind: 'down', since, until: since + ms };
}

/** Draws when what is out of order, mostly when something happens: at other times there is little that could go wrong. */
function drawWindows(random: Random, scenario: Scenario, isDrawn: () => boolean): readonly Window[] {
  const { start, end } = scenario;
  const moments = momentsOf(scenario);
  return MAY_BE.flatMap(([service, kind, mostMinutes]) => {
    if (!isDrawn()) return [];
    const length = 5 + random.below(mostMinutes - 5);
    const latest = end - length * MINUTE;
    const at = random.below(4) === 0 ? start + random.below(end - start) : random.pick(moments);
    const since = Math.max(start, Math.min(at - random.below(length) * MINUTE, latest));
    return [{ service, kind, since, until: since + length * MINUTE }];
  });
}
