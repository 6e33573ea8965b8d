import { Duration } from 'aws-cdk-lib';
import { MathExpression, type Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type AlarmRule, addAlarm } from './alarm-rule.ts';
import type { Classifier } from './classifier.ts';
import { type LogMetrics, makeLogMetrics, makeSecondReaderMetrics } from './log-metrics.ts';
import type { Poller } from './poller.ts';
import type { Settings } from './settings.ts';

type AlarmsProps = {
  readonly settings: Settings;
  readonly operatorTopic: Topic;
  readonly poller: Poller;
  readonly classifier: Classifier;
  readonly alertTopic: Topic;
};
type Watched = AlarmsProps & { readonly logged: LogMetrics };
type Rules = Readonly<Record<string, AlarmRule>>;

/** The alarms that reach the operator; the `README.md` beside this file says what to do about each. */
export class Alarms extends Construct {
  /** What the functions say, counted. */
  readonly logged: LogMetrics;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { settings, operatorTopic, poller, classifier } = props;
    const logs = { poller: poller.function.logGroup, classifier: classifier.function.logGroup };
    this.logged = makeLogMetrics(this, logs);
    const watched = { ...props, logged: this.logged };
    const rules = {
      ...pollRules(watched),
      ...entryRules(watched),
      ...mailRules(watched),
      ...lossRules(watched),
      ...(settings.secondReader !== undefined && secondReaderRules(makeSecondReaderMetrics(this, logs))),
    };
    for (const [name, rule] of Object.entries<AlarmRule>(rules)) {
      addAlarm(this, name, rule, operatorTopic, settings.runbook);
    }
  }
}

function pollRules({ poller, settings: { pollMinutes, shards } }: Watched): Rules {
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
  };
}

function entryRules({ classifier }: Watched): Rules {
  return {
    EntriesStuck: {
      description: 'An entry has been waiting for the classifier for a quarter of an hour.',
      metric: classifier.entries.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1) }),
      threshold: 15 * 60,
      periods: 3,
    },
  };
}

function mailRules({ logged, alertTopic, settings: { pollMinutes } }: Watched): Rules {
  const perFourPolls = Duration.minutes(4 * pollMinutes);
  return {
    AlertsLate: {
      description: 'Two of four polls found alerts that should have been sent.',
      metric: sumOf(logged.AlertsHandedBack, perFourPolls),
      threshold: 2,
    },
    NobodySubscribed: {
      description: 'An alert waits, for nobody is subscribed.',
      metric: sumOf(logged.AlertsWaiting, perFourPolls),
      threshold: 1,
    },
    SubscribersFewer: {
      description: 'Fewer subscribers have confirmed than when they were counted before, or none has.',
      metric: sumOf(logged.SubscribersMissing, Duration.hours(1)),
      threshold: 1,
    },
    MailsFailing: {
      description: 'SNS has given up a mail to a subscriber, which it tries for six hours.',
      metric: alertTopic.metricNumberOfNotificationsFailed({ period: Duration.hours(1), statistic: 'Sum' }),
      threshold: 1,
    },
  };
}

function lossRules({ classifier }: Watched): Rules {
  return {
    EntriesLost: {
      description: 'An entry could not be read, or not be classified, whatever was tried.',
      metric: depthOf(classifier.deadLetters),
      threshold: 1,
    },
  };
}

function secondReaderRules(said: ReturnType<typeof makeSecondReaderMetrics>): Rules {
  const period = Duration.days(1);
  const usingMetrics = {
    failed: sumOf(said.SecondReaderFailed, period),
    answered: sumOf(said.SecondReaderAnswered, period),
  };
  return {
    SecondReaderFailing: {
      description:
        'In a day the second reader left three stories or more to the local one, and more than it decided.',
      // Of both, for there may be few doubtful stories a day, or so many that some failures are nothing.
      metric: new MathExpression({
        expression: 'IF(failed >= 3 AND failed > FILL(answered, 0), 1, 0)',
        ...{ usingMetrics, period },
      }),
      threshold: 1,
    },
  };
}

function sumOf(said: MetricFilter, period: Duration): Metric {
  return said.metric({ period, statistic: 'Sum' });
}

function depthOf(queue: Queue): Metric {
  return queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) });
}
