import { Duration } from 'aws-cdk-lib';
import { type Alarm, MathExpression, type Metric } from 'aws-cdk-lib/aws-cloudwatch';
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
  readonly all: readonly Alarm[];
  /** How many metrics they look at, which is what is paid for. */
  readonly metricCount: number;

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
      ...loadRules(watched),
      ...feedRules(watched),
      ...(settings.secondReader !== undefined && secondReaderRules(makeSecondReaderMetrics(this, logs))),
    };
    this.all = Object.entries<AlarmRule>(rules).map(([name, rule]) =>
      addAlarm(this, name, rule, operatorTopic, settings.runbook),
    );
    this.metricCount = Object.values<AlarmRule>(rules).reduce(
      (sum, { metric }) => sum + countMetrics(metric),
      0,
    );
  }
}

function pollRules({ poller, logged, settings: { pollMinutes, shards } }: Watched): Rules {
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
    FeedsSilent: {
      description: 'For a day no feed has had a new entry.',
      // In two hours there is a poll, whatever their pace. Where there is none, PollerSilent says so.
      metric: sumOf(logged.NewEntries, Duration.hours(2)),
      threshold: 1,
      goesOff: 'below',
      periods: 12,
    },
  };
}

function entryRules({ classifier, logged }: Watched): Rules {
  const period = Duration.hours(12);
  const usingMetrics = {
    taken: sumOf(logged.StoriesTaken, period),
    flagged: sumOf(logged.StoriesFlagged, period),
  };
  return {
    EntriesStuck: {
      description: 'An entry has been waiting for the classifier for a quarter of an hour.',
      metric: classifier.entries.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1) }),
      threshold: 15 * 60,
      periods: 3,
    },
    EntriesStuckLong: {
      description: 'An entry has been waiting for the classifier for six hours.',
      metric: classifier.entries.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(1) }),
      threshold: 6 * 60 * 60,
      periods: 3,
    },
    NothingFlagged: {
      description: 'For two days no story was taken for an engagement, though a thousand or more came.',
      // Of 2,000 stories a day one in a hundred is an engagement. Where that is so, a thousand without any are chance once in 20,000 times.
      metric: new MathExpression({
        expression: 'IF(taken >= 250 AND flagged < 1, 1, 0)',
        ...{ usingMetrics, period },
      }),
      threshold: 1,
      periods: 4,
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
    ProofMissing: {
      description: 'A made-up story, sent on the whole way, has not arrived within two polls.',
      metric: sumOf(logged.ProofsMissing, Duration.minutes(2 * pollMinutes)),
      threshold: 1,
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

function lossRules({ classifier, poller }: Watched): Rules {
  return {
    EntriesLost: {
      description: 'An entry could not be read, or not be classified, whatever was tried.',
      metric: depthOf(classifier.deadLetters),
      threshold: 1,
    },
    EntriesLostAgain: {
      description: 'Further entries were lost, while earlier ones lie in the dead-letter queue.',
      ...growthOf(classifier.deadLetters),
    },
    PollsLostAgain: {
      description: 'Further polls were lost, while earlier ones lie in the dead-letter queue.',
      ...growthOf(poller.deadLetters),
    },
  };
}

/** What shows in time that there is more to do than can be done. */
function loadRules({ poller, classifier, logged, settings: { pollMinutes } }: Watched): Rules {
  const period = Duration.minutes(5);
  const ofFunction = { period, statistic: 'Sum' };
  const usingMetrics = {
    calls: sumOf(logged.PollerThrottled, period),
    poller: poller.function.metricThrottles(ofFunction),
    classifier: classifier.function.metricThrottles(ofFunction),
  };
  return {
    PollerSlow: {
      description: 'Two of the last three polls took more than four fifths of their time.',
      metric: poller.function.metricDuration({ period: Duration.minutes(pollMinutes), statistic: 'Maximum' }),
      threshold: 0.8 * poller.timeout.toMilliseconds(),
      periods: 3,
      breaches: 2,
    },
    Throttled: {
      description: 'AWS has repeatedly refused calls, or starts of a function, for being too many.',
      metric: new MathExpression({
        // A metric of which there is nothing has no value, not zero.
        expression: 'SUM([calls, poller, classifier])',
        ...{ usingMetrics, period },
      }),
      // One that is tried again is nothing; three are one call that was given up.
      threshold: 3,
      // Of two polls, whatever their pace.
      periods: Math.max(6, Math.ceil((2 * pollMinutes) / 5)),
      breaches: 2,
    },
  };
}

/** Of feeds that polls do not poll. */
function feedRules({ logged, settings: { pollMinutes } }: Watched): Rules {
  const perPoll = Duration.minutes(pollMinutes);
  return {
    FeedsSkipped: {
      description: 'Two polls in a row had no time for some feeds.',
      metric: sumOf(logged.PollsSkippingAgain, perPoll),
      threshold: 1,
    },
    FeedsUnreadable: {
      description: 'Stored feeds cannot be read, and so are not polled.',
      metric: sumOf(logged.FeedsNotRead, perPoll),
      threshold: 1,
    },
    NoFeeds: {
      description: 'Two polls in a row found no feed at all.',
      metric: sumOf(logged.PollsWithoutFeeds, perPoll),
      threshold: 1,
      periods: 2,
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

/**
 * Goes off when a queue grows in which something lies already, and stays so until it has not grown for an hour: each loss is told that comes
 * after a quiet hour, and a lasting one once.
 */
function growthOf(queue: Queue): Omit<AlarmRule, 'description'> {
  const period = Duration.minutes(5);
  // The most within a period: who looks at a message hides it for a moment, and that it comes back is no loss.
  const letters = queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' });
  const expression = 'IF(DIFF(letters) > 0 AND letters > DIFF(letters), 1, 0)';
  return {
    metric: new MathExpression({ expression, usingMetrics: { letters }, period }),
    threshold: 1,
    periods: 12,
    breaches: 1,
  };
}

function countMetrics(metric: AlarmRule['metric']): number {
  return metric instanceof MathExpression ? Object.keys(metric.usingMetrics).length : 1;
}

function depthOf(queue: Queue): Metric {
  return queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) });
}
