import { Stack } from 'aws-cdk-lib';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import {
  ALERT_SENT,
  ALERT_WAITS,
  ALERTS_HANDED_BACK,
  CALL_THROTTLED,
  FEED_UNREADABLE,
  FEEDS_SKIPPED,
  NO_FEEDS,
  POLL_ENDED,
  PROOF_ARRIVED,
  PROOF_MISSING,
  SECOND_READER_ANSWERED,
  SECOND_READER_FAILED,
  STORY_TAKEN,
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
  /** The value for each minute in which others are said and this is not; there is none, unless given. */
  readonly otherwise?: number;
  /** The metric's name, where two functions say the same. */
  readonly metric?: string;
};

const SAID = {
  AlertsHandedBack: { by: 'poller', message: ALERTS_HANDED_BACK },
  AlertsWaiting: { by: 'classifier', message: ALERT_WAITS },
  NewEntries: { by: 'poller', message: POLL_ENDED, value: 'newEntries' },
  StoriesTaken: { by: 'classifier', message: STORY_TAKEN },
  // A classifier that flags nothing must not be one of which nothing is known.
  StoriesFlagged: { by: 'classifier', message: STORY_TAKEN, where: 'isEngagement', otherwise: 0 },
  PollerThrottled: { by: 'poller', message: CALL_THROTTLED, metric: 'CallsThrottled' },
  ClassifierThrottled: { by: 'classifier', message: CALL_THROTTLED, metric: 'CallsThrottled' },
  PollsSkippingAgain: { by: 'poller', message: FEEDS_SKIPPED, where: 'isAgain' },
  FeedsNotRead: { by: 'poller', message: FEED_UNREADABLE },
  PollsWithoutFeeds: { by: 'poller', message: NO_FEEDS },
  // To be looked at; no alarm.
  AlertsSent: { by: 'classifier', message: ALERT_SENT },
  SubscribersConfirmed: { by: 'classifier', message: SUBSCRIBERS_COUNTED, value: 'confirmed' },
  SubscribersMissing: { by: 'classifier', message: SUBSCRIBERS_COUNTED, where: 'isFewer' },
  ProofsMissing: { by: 'poller', message: PROOF_MISSING },
  // How long made-up stories took for their whole way and for each hop of it; of how many, the number of values says.
  ProofSeconds: { by: 'poller', message: PROOF_ARRIVED, value: 'seconds' },
  ProofQueuedSeconds: { by: 'poller', message: PROOF_ARRIVED, value: 'queuedSeconds' },
  ProofTakenSeconds: { by: 'poller', message: PROOF_ARRIVED, value: 'takenSeconds' },
  ProofPublishedSeconds: { by: 'poller', message: PROOF_ARRIVED, value: 'publishedSeconds' },
  ProofArrivedSeconds: { by: 'poller', message: PROOF_ARRIVED, value: 'arrivedSeconds' },
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

function makeFilter(scope: Construct, logs: Logs, name: string, { by, message, ...said }: Said) {
  const isSaid = FilterPattern.stringValue('$.message', '=', message);
  return new MetricFilter(scope, name, {
    logGroup: logs[by],
    filterPattern:
      said.where === undefined
        ? isSaid
        : FilterPattern.all(isSaid, FilterPattern.booleanValue(`$.${said.where}`, true)),
    metricNamespace: Stack.of(scope).stackName,
    metricName: said.metric ?? name,
    metricValue: said.value === undefined ? '1' : `$.${said.value}`,
    defaultValue: said.otherwise,
  });
}
