import { Stack } from 'aws-cdk-lib';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import {
  ALERT_WAITS,
  ALERTS_HANDED_BACK,
  SECOND_READER_ANSWERED,
  SECOND_READER_FAILED,
  SUBSCRIBERS_COUNTED,
} from '../shared/deployment/alarm-events.ts';

/** What a metric is made of: of each line that says something, a field of it, or else one. */
type Said = {
  readonly by: 'poller' | 'classifier';
  readonly message: string;
  /** The field that is the metric's value. */
  readonly value?: string;
  /** The field that must be true for a line to count. */
  readonly where?: string;
};

const SAID = {
  AlertsHandedBack: { by: 'poller', message: ALERTS_HANDED_BACK },
  AlertsWaiting: { by: 'classifier', message: ALERT_WAITS },
  // To be looked at; no alarm.
  SubscribersConfirmed: { by: 'classifier', message: SUBSCRIBERS_COUNTED, value: 'confirmed' },
  SubscribersMissing: { by: 'classifier', message: SUBSCRIBERS_COUNTED, where: 'isFewer' },
} as const satisfies Record<string, Said>;

/** What is said only where there is a second reader. */
const SAID_OF_SECOND_READER = {
  SecondReaderFailed: { by: 'classifier', message: SECOND_READER_FAILED },
  SecondReaderAnswered: { by: 'classifier', message: SECOND_READER_ANSWERED },
} as const satisfies Record<string, Said>;

type Logs = Readonly<Record<Said['by'], ILogGroup>>;
type Filters<Name extends string> = Readonly<Record<Name, MetricFilter>>;
export type LogMetrics = Filters<keyof typeof SAID>;

/** Makes the metrics that count what the functions say in their logs; their namespace is the stack's name. */
export function makeLogMetrics(scope: Construct, logs: Logs): LogMetrics {
  return makeFilters(scope, logs, SAID);
}

/** Makes those of a second reader. */
export function makeSecondReaderMetrics(
  scope: Construct,
  logs: Logs,
): Filters<keyof typeof SAID_OF_SECOND_READER> {
  return makeFilters(scope, logs, SAID_OF_SECOND_READER);
}

function makeFilters<Name extends string>(scope: Construct, logs: Logs, table: Readonly<Record<Name, Said>>) {
  const filters = Object.entries<Said>(table).map(([name, said]) => [
    name,
    makeFilter(scope, logs, name, said),
  ]);
  return Object.fromEntries(filters) as Filters<Name>;
}

function makeFilter(scope: Construct, logs: Logs, name: string, { by, message, value, where }: Said) {
  const isSaid = FilterPattern.stringValue('$.message', '=', message);
  return new MetricFilter(scope, name, {
    logGroup: logs[by],
    filterPattern:
      where === undefined
        ? isSaid
        : FilterPattern.all(isSaid, FilterPattern.booleanValue(`$.${where}`, true)),
    metricNamespace: Stack.of(scope).stackName,
    metricName: name,
    metricValue: value === undefined ? '1' : `$.${value}`,
  });
}
