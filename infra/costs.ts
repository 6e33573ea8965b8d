import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { PRICES } from '../shared/deployment/prices.ts';
import { TABLES } from '../shared/deployment/tables.ts';
import type { Alarms } from './alarms.ts';
import type { Classifier } from './classifier.ts';
import type { Poller } from './poller.ts';
import type { Storage } from './storage.ts';

type CostsProps = {
  readonly alarms: Alarms;
  readonly poller: Poller;
  readonly classifier: Classifier;
  readonly storage: Storage;
  readonly alertTopic: Topic;
};

/** What is used of AWS, and what it costs. */
type Meter = {
  readonly label: string;
  /** Sums of a day. */
  readonly used: readonly IMetric[];
  /** Makes the expression that says what these cost, in dollars. */
  readonly price: (used: readonly string[]) => string;
};

const DAY = Duration.days(1);
const DAYS_A_MONTH = 30;
const A_DAY = { period: DAY, statistic: 'Sum' };
/** Those of the metrics made of logs that have a value in each hour. */
const STEADY_METRICS = 8;

/**
 * Makes a metric a meter that says what has been spent on it since the first of the month, UTC, in dollars, where it is shown over 31 days.
 *
 * CloudWatch knows no "this month": of each day of these the month is compared with that of the last one.
 */
export function costsThisMonth(props: CostsProps): MathExpression[] {
  const polls = props.poller.function.metricInvocations(A_DAY);
  const month = new MathExpression({
    expression: 'TIME_SERIES(SUM(IF(EPOCH(polls) == MAX(EPOCH(polls)), MONTH(polls), 0)))',
    usingMetrics: { polls },
    period: DAY,
  });
  return metersOf(props, polls).map(({ label, used, price }, at) => {
    const usingMetrics = Object.fromEntries(used.map((metric, of) => [`m${at}u${of}`, metric]));
    const expression = price(Object.keys(usingMetrics));
    const spent = new MathExpression({ expression, usingMetrics, period: DAY });
    return new MathExpression({
      expression: `TIME_SERIES(SUM(IF(MONTH(m${at}) == month, m${at}, 0)))`,
      usingMetrics: { [`m${at}`]: spent, month },
      period: DAY,
      label,
    });
  });
}

function metersOf(props: CostsProps, polls: IMetric): Meter[] {
  const { alarms, poller, classifier, storage, alertTopic } = props;
  const steady = (alarms.metricCount * PRICES.alarmMetric + STEADY_METRICS * PRICES.metric) / DAYS_A_MONTH;
  return [
    {
      label: 'DynamoDB, writing',
      used: consumed('ConsumedWriteCapacityUnits', storage),
      price: (units) => perMillion(units, PRICES.millionWriteUnits),
    },
    {
      label: 'DynamoDB, reading',
      used: consumed('ConsumedReadCapacityUnits', storage),
      price: (units) => perMillion(units, PRICES.millionReadUnits),
    },
    {
      label: 'Lambda, the poller',
      used: usedBy(poller.function),
      price: (used) => lambdaPrice(used, poller.memorySize),
    },
    {
      label: 'Lambda, the classifier',
      used: usedBy(classifier.function),
      price: (used) => lambdaPrice(used, classifier.memorySize),
    },
    {
      label: 'SQS (at most)',
      // Messages go in batches, of which each is one request.
      used: [
        classifier.entries.metricNumberOfMessagesSent(A_DAY),
        classifier.entries.metricNumberOfMessagesReceived(A_DAY),
        classifier.entries.metricNumberOfMessagesDeleted(A_DAY),
        classifier.entries.metricNumberOfEmptyReceives(A_DAY),
      ],
      price: (requests) => perMillion(requests, PRICES.millionQueueRequests),
    },
    {
      label: 'SNS, mails',
      used: [
        alertTopic.metricNumberOfMessagesPublished(A_DAY),
        alertTopic.metricNumberOfNotificationsDelivered(A_DAY),
      ],
      price: ([published = '', delivered = '']) =>
        `SUM([${published} * ${PRICES.millionPublishes}, ${delivered} * ${PRICES.millionMails}]) / 1000000`,
    },
    {
      label: 'CloudWatch, logs',
      used: [poller, classifier].map(
        ({ function: { logGroup } }) =>
          new Metric({
            namespace: 'AWS/Logs',
            metricName: 'IncomingBytes',
            dimensionsMap: { LogGroupName: logGroup.logGroupName },
            ...A_DAY,
          }),
      ),
      price: (bytes) => `SUM([${bytes.join(', ')}]) * ${PRICES.gbOfLogs} / 1000000000`,
    },
    {
      label: 'CloudWatch, alarms and metrics',
      used: [polls],
      // So much a day, whatever is done.
      price: ([days = '']) => `IF(${days} > 0, ${steady.toFixed(4)}, 0)`,
    },
  ];
}

function perMillion(units: readonly string[], dollars: number): string {
  return `SUM([${units.join(', ')}]) * ${dollars} / 1000000`;
}

function lambdaPrice([milliseconds = '', invocations = '']: readonly string[], memoryMiB: number): string {
  const aSecond = (PRICES.millionGbSeconds * memoryMiB) / 1024;
  return `(${milliseconds} / 1000 * ${aSecond} + ${invocations} * ${PRICES.millionInvocations}) / 1000000`;
}

function usedBy(nodeFunction: NodejsFunction): IMetric[] {
  return [nodeFunction.metricDuration(A_DAY), nodeFunction.metricInvocations(A_DAY)];
}

/** The units that the tables and their indexes use; what an index uses is not within what its table does. */
function consumed(metricName: string, storage: Storage): IMetric[] {
  const names = Object.keys(TABLES) as readonly (keyof typeof TABLES)[];
  return names.flatMap((name) => {
    const { tableName: TableName } = storage[name];
    const ofIndexes = Object.keys(TABLES[name].indexes).map((index) => ({
      TableName,
      GlobalSecondaryIndexName: index,
    }));
    return [{ TableName }, ...ofIndexes].map(
      (dimensionsMap) => new Metric({ namespace: 'AWS/DynamoDB', metricName, dimensionsMap, ...A_DAY }),
    );
  });
}
