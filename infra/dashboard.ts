import { Duration, Fn, Stack } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { POLL_ENDED } from '../shared/deployment/alarm-events.ts';
import { FEED_STATES } from '../shared/feeds/feed.ts';
import type { Alarms } from './alarms.ts';
import type { Classifier } from './classifier.ts';
import { costsThisMonth } from './costs.ts';
import type { Poller } from './poller.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export type DashboardProps = {
  readonly settings: Settings;
  readonly alarms: Alarms;
  readonly poller: Poller;
  readonly classifier: Classifier;
  readonly storage: Storage;
  readonly alertTopic: Topic;
};

const HOUR = { period: Duration.hours(1), statistic: 'Sum' };
/** Of the 24 columns that a dashboard has. */
const WIDE = { width: 12, height: 6 };

/** One page that says how Envoy Watch is doing, to somebody who knows nothing of how it is built. */
export class Dashboard extends Construct {
  /** Where it is shown. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { stackName, region } = Stack.of(this);
    new CloudWatchDashboard(this, 'Page', {
      dashboardName: stackName,
      defaultInterval: Duration.days(3),
      widgets: [
        [
          new AlarmStatusWidget({
            title: 'What is wrong now (what to do: the runbook)',
            alarms: [...props.alarms.all],
            ...{ width: 24, height: 4 },
          }),
        ],
        [showStories(props), showMails(props)],
        [showWaiting(props), showLosses(props)],
        [showFeeds(props), showEntries(props)],
        [showProofs(props)],
        ...showCosts(props),
      ],
    });
    this.url = Fn.join('', [
      'https://console.aws.amazon.com/cloudwatch/home?region=',
      region,
      `#dashboards/dashboard/${stackName}`,
    ]);
  }
}

function showStories({ alarms: { logged } }: DashboardProps): GraphWidget {
  return new GraphWidget({
    title: 'Stories an hour, and how many of them were flagged as engagements',
    left: [logged.StoriesTaken.metric({ ...HOUR, label: 'stories' })],
    right: [logged.StoriesFlagged.metric({ ...HOUR, label: 'flagged (right-hand scale)' })],
    ...WIDE,
  });
}

function showMails({ alarms: { logged }, alertTopic }: DashboardProps): GraphWidget {
  return new GraphWidget({
    title: 'Mails an hour, and mails that could not be delivered',
    left: [
      logged.AlertsSent.metric({ ...HOUR, label: 'engagements told' }),
      alertTopic.metricNumberOfNotificationsDelivered({
        ...HOUR,
        label: 'mails delivered, to all subscribers',
      }),
      alertTopic.metricNumberOfNotificationsFailed({ ...HOUR, label: 'mails given up' }),
    ],
    ...WIDE,
  });
}

function showWaiting({ classifier }: DashboardProps): GraphWidget {
  return new GraphWidget({
    title: 'How long the oldest entry has waited to be classified, in seconds',
    left: [
      classifier.entries.metricApproximateAgeOfOldestMessage({
        period: Duration.minutes(5),
        label: 'age of the oldest entry',
      }),
    ],
    leftAnnotations: [{ value: 15 * 60, label: 'from here on it is told' }],
    ...WIDE,
  });
}

function showLosses({ classifier, poller }: DashboardProps): GraphWidget {
  const period = Duration.minutes(5);
  return new GraphWidget({
    title: 'Lost until somebody looks: what lies in the dead-letter queues',
    left: [
      classifier.deadLetters.metricApproximateNumberOfMessagesVisible({ period, label: 'entries' }),
      poller.deadLetters.metricApproximateNumberOfMessagesVisible({ period, label: 'polls' }),
    ],
    ...WIDE,
  });
}

/** From the log, for a metric of each state would cost more than all the rest of the dashboard. */
function showFeeds({ poller, settings: { shards } }: DashboardProps): LogQueryWidget {
  // Each poll counts the feeds of its shard.
  const counts = FEED_STATES.map((state) => `avg(\`states.${state}\`) * ${shards} as \`${state}\``);
  return new LogQueryWidget({
    title: 'Feeds by state (what each means: the runbook)',
    logGroupNames: [poller.function.logGroup.logGroupName],
    queryLines: [`filter message = "${POLL_ENDED}"`, `stats ${counts.join(', ')} by bin(1h)`],
    view: LogQueryVisualizationType.STACKEDAREA,
    ...WIDE,
  });
}

function showEntries({ alarms: { logged } }: DashboardProps): GraphWidget {
  return new GraphWidget({
    title: 'New entries that the feeds had, an hour',
    left: [logged.NewEntries.metric({ ...HOUR, label: 'new entries' })],
    ...WIDE,
  });
}

function showProofs({ alarms: { logged } }: DashboardProps): GraphWidget {
  const hour = { period: Duration.hours(1), statistic: 'Maximum' };
  return new GraphWidget({
    title: 'Seconds that the made-up story of each hour took for its whole way, and for each part of it',
    left: [
      logged.ProofSeconds.metric({ ...hour, label: 'whole way' }),
      logged.ProofQueuedSeconds.metric({ ...hour, label: 'made and queued' }),
      logged.ProofTakenSeconds.metric({ ...hour, label: 'waited to be classified' }),
      logged.ProofPublishedSeconds.metric({ ...hour, label: 'classified, grouped and published' }),
      logged.ProofArrivedSeconds.metric({ ...hour, label: 'delivered' }),
    ],
    ...WIDE,
  });
}

function showCosts(props: DashboardProps): (SingleValueWidget | TextWidget)[][] {
  const costs = costsThisMonth(props);
  return [
    [
      new SingleValueWidget({
        title: 'Cost so far this month, in US dollars, estimated from list prices without any free tier',
        metrics: costs,
        start: '-P31D',
        ...{ width: 24, height: 4, fullPrecision: false },
      }),
    ],
    [
      new TextWidget({
        markdown:
          'Counted from the first of the month, UTC, by list prices of us-east-1 in 2026. Not counted: what is stored, what a model is asked, and what your account pays for otherwise.',
        ...{ width: 24, height: 2 },
      }),
    ],
  ];
}
