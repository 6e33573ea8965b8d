import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, type IFilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import {
  ALERT_WAITS,
  ALERTS_HANDED_BACK,
  SECOND_READER_ANSWERED,
  SECOND_READER_FAILED,
  SUBSCRIBERS_COUNTED,
} from '../shared/deployment/alarm-events.ts';
import type { Classifier } from './classifier.ts';
import type { Poller } from './poller.ts';
import type { Settings } from './settings.ts';

type AlarmsProps = {
  readonly settings: Settings;
  readonly operatorTopic: Topic;
  readonly poller: Poller;
  readonly classifier: Classifier;
  readonly alertTopic: Topic;
};

type AlarmRule = {
  readonly description: string;
  readonly metric: IMetric;
  /** Goes off when `breaches` of the last `periods` values are at least the threshold, or below it. */
  readonly threshold: number;
  readonly goesOff?: 'at-least' | 'below-or-missing';
  readonly periods?: number;
  readonly breaches?: number;
};

/** The alarms that reach the operator; the `README.md` beside this file says what to do about each. */
export class Alarms extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { settings, operatorTopic, poller, classifier, alertTopic }: AlarmsProps,
  ) {
    super(scope, id);
    const handedBack = this.countEvents(
      'AlertsHandedBack',
      poller,
      ALERTS_HANDED_BACK,
      Duration.minutes(4 * settings.pollMinutes),
    );
    const waiting = this.countEvents(
      'AlertsWaiting',
      classifier,
      ALERT_WAITS,
      Duration.minutes(4 * settings.pollMinutes),
    );
    const isCount = isMessage(SUBSCRIBERS_COUNTED);
    // To be looked at; no alarm.
    this.makeMetric('SubscribersConfirmed', classifier, isCount, '$.confirmed');
    const fewer = this.makeMetric(
      'SubscribersMissing',
      classifier,
      FilterPattern.all(isCount, FilterPattern.booleanValue('$.isFewer', true)),
    ).metric({ period: Duration.hours(1), statistic: 'Sum' });
    for (const [name, rule] of Object.entries(
      makeRules(settings, poller, classifier, alertTopic, { handedBack, waiting, fewer }),
    )) {
      this.addAlarm(name, rule, operatorTopic);
    }
    if (settings.secondReader === undefined) return;
    const period = Duration.days(1);
    const usingMetrics = {
      failed: this.countEvents('SecondReaderFailed', classifier, SECOND_READER_FAILED, period),
      answered: this.countEvents('SecondReaderAnswered', classifier, SECOND_READER_ANSWERED, period),
    };
    this.addAlarm(
      'SecondReaderFailing',
      {
        description:
          'In a day the second reader left three stories or more to the local one, and more than it decided.',
        // Of both, for there may be few doubtful stories a day, or so many that some failures are nothing.
        metric: new MathExpression({
          expression: 'IF(failed >= 3 AND failed > FILL(answered, 0), 1, 0)',
          ...{ usingMetrics, period },
        }),
        threshold: 1,
      },
      operatorTopic,
    );
  }

  /** Counts how often a function says something in its log. */
  private countEvents(name: string, source: Poller | Classifier, message: string, period: Duration): Metric {
    return this.makeMetric(name, source, isMessage(message)).metric({ period, statistic: 'Sum' });
  }

  /** Makes a metric of what a function says in its log: of a field of it, or else of how often it does. */
  private makeMetric(
    name: string,
    { function: { logGroup } }: Poller | Classifier,
    filterPattern: IFilterPattern,
    metricValue = '1',
  ): MetricFilter {
    const metricNamespace = Stack.of(this).stackName;
    const metric = { metricNamespace, metricName: name, metricValue };
    return new MetricFilter(this, name, { logGroup, filterPattern, ...metric });
  }

  /** The one physical name here: it is the subject of the operator's mail and a heading of the runbook. */
  private addAlarm(name: string, rule: AlarmRule, topic: Topic): void {
    const isSilence = rule.goesOff === 'below-or-missing';
    const alarm = new Alarm(this, name, {
      alarmName: `${Stack.of(this).stackName}-${name}`,
      alarmDescription: `${rule.description} What to do: infra/README.md, "${name}".`,
      metric: rule.metric,
      threshold: rule.threshold,
      comparisonOperator: isSilence
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: rule.periods ?? 1,
      datapointsToAlarm: rule.breaches ?? rule.periods ?? 1,
      treatMissingData: isSilence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    alarm.addOkAction(new SnsAction(topic));
  }
}

function makeRules(
  { pollMinutes, shards }: Settings,
  poller: Poller,
  classifier: Classifier,
  alertTopic: Topic,
  logged: { readonly handedBack: Metric; readonly waiting: Metric; readonly fewer: Metric },
): Record<string, AlarmRule> {
  const perPoll = { period: Duration.minutes(pollMinutes), statistic: 'Sum' };
  return {
    PollerSilent: {
      description: 'Polls have not started for three polling intervals.',
      metric: poller.function.metricInvocations(perPoll),
      // One schedule that is silent leaves its feeds unpolled, however busy the others are.
      threshold: shards,
      goesOff: 'below-or-missing',
      periods: 3,
    },
    PollerFailing: {
      description: 'Two of the last three polls ended in an error.',
      metric: poller.function.metricErrors(perPoll),
      threshold: 1,
      periods: 3,
      breaches: 2,
    },
    PollsLost: {
      description: 'A poll was not started, or ended in an error.',
      metric: depthOf(poller.deadLetters),
      threshold: 1,
    },
    EntriesStuck: {
      description: 'An entry has been waiting for the classifier for a quarter of an hour.',
      metric: classifier.entries.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1) }),
      threshold: 15 * 60,
      periods: 3,
    },
    AlertsLate: {
      description: 'Two of four polls found alerts that should have been sent.',
      metric: logged.handedBack,
      threshold: 2,
    },
    NobodySubscribed: {
      description: 'An alert waits, for nobody is subscribed.',
      metric: logged.waiting,
      threshold: 1,
    },
    SubscribersFewer: {
      description: 'Fewer subscribers have confirmed than when they were counted before, or none has.',
      metric: logged.fewer,
      threshold: 1,
    },
    MailsFailing: {
      description: 'SNS has given up a mail to a subscriber, which it tries for six hours.',
      metric: alertTopic.metricNumberOfNotificationsFailed({ period: Duration.hours(1), statistic: 'Sum' }),
      threshold: 1,
    },
    EntriesLost: {
      description: 'An entry could not be read, or not be classified, whatever was tried.',
      metric: depthOf(classifier.deadLetters),
      threshold: 1,
    },
  };
}

function isMessage(message: string) {
  return FilterPattern.stringValue('$.message', '=', message);
}

function depthOf(queue: Queue): Metric {
  return queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) });
}
