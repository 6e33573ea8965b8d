import type { Template } from '../../../functions/local/aws/resources.ts';
import { fieldOf, parsePattern } from './filter-pattern.ts';
import { computeMath, type Series } from './metric-math.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON whose shape differs with each type of resource.
type Properties = Readonly<Record<string, any>>;

/** A line of a log: when it was written, in milliseconds, into the log group of which logical id, and what it says. */
export type LogLine = { readonly at: number; readonly logGroup: string; readonly event: object };

/** A value that AWS reports by itself. */
export type DataPoint = {
  readonly at: number;
  /** As `AWS/SQS ApproximateNumberOfMessagesVisible`. */
  readonly metric: string;
  /** The logical id of the queue, topic or function that it is about. */
  readonly of: string;
  readonly value: number;
};

/** What a deployed stack was seen to do. */
export type Seen = { readonly log: readonly LogLine[]; readonly points: readonly DataPoint[] };
export type Span = { readonly since: number; readonly until: number };
export type AlarmState = 'OK' | 'ALARM';
/** A change of an alarm's state, which is what CloudWatch mails. */
export type StateChange = { readonly at: string; readonly state: AlarmState };

type Metric = { readonly key: string; readonly stat: string };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Says how an alarm of a template changes its state, which is OK at first, by what was logged and what AWS reports: by way of the template's
 * own metric filters, and the alarm's own metric or expression, statistic, period, threshold, datapoints and rule for missing data. It is
 * judged each minute, and where its period is longer than an hour each hour, by the periods that end then.
 *
 * @param name The alarm's, without that of the stack.
 * @throws Error where the template has what is not emulated.
 */
export function changesOf(
  template: Template,
  name: string,
  seen: Seen,
  { since, until }: Span,
): StateChange[] {
  const alarm = findAlarm(template, name);
  const values = openValues(template, seen);
  const periodMs = periodOf(alarm) * 1000;
  const periods = Number(alarm.EvaluationPeriods);
  const changes: StateChange[] = [];
  let state: AlarmState = 'OK';
  for (let now = since; now <= until; now += periodMs > HOUR ? HOUR : MINUTE) {
    // One more, of which a difference is computed.
    const times = Array.from({ length: periods + 1 }, (_, at) => now - (periods + 1 - at) * periodMs);
    const latest = seriesOf(alarm, times, values).slice(1);
    const breaches = latest.filter((value) => isBreach(alarm, value)).length;
    const next = breaches >= Number(alarm.DatapointsToAlarm ?? periods) ? 'ALARM' : 'OK';
    if (next !== state) changes.push({ at: new Date(now).toISOString(), state: next });
    state = next;
  }
  return changes;
}

/** The names of a template's alarms, without that of the stack. */
export function alarmNames(template: Template): string[] {
  return alarmsOf(template).map(({ AlarmName }) => shortName(AlarmName));
}

function alarmsOf({ Resources }: Template): Properties[] {
  return Object.values(Resources).flatMap(({ Type, Properties = {} }) =>
    Type === 'AWS::CloudWatch::Alarm' ? [Properties] : [],
  );
}

function findAlarm(template: Template, name: string): Properties {
  const found = alarmsOf(template).find(({ AlarmName }) => shortName(AlarmName) === name);
  if (found === undefined) throw new Error(`no alarm ${name}`);
  return found;
}

function shortName(alarmName: string): string {
  return alarmName.split('-').at(-1) ?? '';
}

function periodOf({ Period, Metrics = [] }: Properties): number {
  return Number(Period ?? Metrics.find((one: Properties) => one.MetricStat)?.MetricStat.Period);
}

function isBreach(alarm: Properties, value: number | undefined): boolean {
  if (value === undefined) return alarm.TreatMissingData === 'breaching';
  const { ComparisonOperator: operator, Threshold: threshold } = alarm;
  if (operator === 'GreaterThanOrEqualToThreshold') return value >= threshold;
  if (operator === 'LessThanThreshold') return value < threshold;
  throw new Error(`alarm with ${operator}: not emulated`);
}

function seriesOf(
  alarm: Properties,
  times: readonly number[],
  values: ReturnType<typeof openValues>,
): Series {
  const { Metrics } = alarm;
  if (Metrics === undefined) return values(toMetric(alarm, alarm.Statistic), times);
  const named = Metrics.filter((one: Properties) => one.MetricStat).map((one: Properties) => [
    one.Id,
    values(toMetric(one.MetricStat.Metric, one.MetricStat.Stat), times),
  ]);
  const shown = Metrics.find((one: Properties) => one.ReturnData !== false);
  return computeMath(shown.Expression, { times, series: Object.fromEntries(named) });
}

function toMetric({ Namespace, MetricName, Dimensions = [] }: Properties, stat: string): Metric {
  const ids = Dimensions.map(({ Value }: Properties) => logicalIdOf(Value));
  return { key: [Namespace, MetricName, ...ids].join(' '), stat };
}

function logicalIdOf(value: Properties | string): string {
  return typeof value === 'string' ? value : (value.Ref ?? value['Fn::GetAtt'][0]);
}

const STATS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  Sum: (values) => values.reduce((sum, value) => sum + value, 0),
  Maximum: (values) => Math.max(...values),
  Minimum: (values) => Math.min(...values),
  Average: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
};

/** Collects the values of every metric, and answers what gives one's statistic for each period; nothing where it has no value. */
function openValues(template: Template, { log, points }: Seen) {
  const ofAws = points.map(({ at, metric, of, value }) => ({ at, key: `${metric} ${of}`, value }));
  const all = Map.groupBy(
    [...ofAws, ...filtered(template, log)].toSorted((one, other) => one.at - other.at),
    ({ key }) => key,
  );
  return ({ key, stat }: Metric, times: readonly number[]): Series => {
    const compute = STATS[stat];
    if (compute === undefined) throw new Error(`statistic ${stat}: not emulated`);
    const known = all.get(key) ?? [];
    const periodMs = (times[1] ?? 0) - (times[0] ?? 0);
    return times.map((time) => {
      const [from, to] = [time, time + periodMs].map((instant) => firstFrom(known, instant));
      return from === to ? undefined : compute(known.slice(from, to).map(({ value }) => value));
    });
  };
}

/** Finds the place of the first value that is not before an instant; they are in order. */
function firstFrom(values: readonly { readonly at: number }[], instant: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle]?.at ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the metric filters of a template make of a log. One with a default gives it for each minute that has lines, and none that match. */
function filtered({ Resources }: Template, log: readonly LogLine[]) {
  return Object.values(Resources).flatMap(({ Type, Properties = {} }) => {
    if (Type !== 'AWS::Logs::MetricFilter') return [];
    const { FilterPattern, LogGroupName, MetricTransformations } = Properties as Properties;
    const matches = parsePattern(FilterPattern);
    const lines = log.filter(({ logGroup }) => logGroup === LogGroupName.Ref);
    const matching = lines.filter(({ event }) => matches(event as Properties));
    return MetricTransformations.flatMap((transformation: Properties) => {
      const { MetricNamespace, MetricName, MetricValue, DefaultValue } = transformation;
      const key = `${MetricNamespace} ${MetricName}`;
      const found = matching.map(({ at, event }) => ({ at, key, value: takeValue(MetricValue, event) }));
      if (DefaultValue === undefined) return found;
      const minutes = new Set(matching.map(({ at }) => Math.floor(at / MINUTE)));
      const others = new Set(lines.map(({ at }) => Math.floor(at / MINUTE))).difference(minutes);
      return [...found, ...[...others].map((at) => ({ at: at * MINUTE, key, value: Number(DefaultValue) }))];
    });
  });
}

function takeValue(metricValue: string, event: object): number {
  if (!metricValue.startsWith('$.')) return Number(metricValue);
  return Number(fieldOf(event, metricValue.slice('$.'.length).split('.')));
}
