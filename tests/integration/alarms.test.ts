import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listSubscribers, unsubscribe } from '../../shared/aws/alert-topic.ts';
import { sqs } from '../../shared/aws/clients.ts';
import { openEngagementTable } from '../../shared/aws/engagement-table.ts';
import { nextAlert } from '../../shared/engagements/alert.ts';
import { alarmNames } from '../support/alarms/alarm-states.ts';
import { failUnreadable, makeEngagement } from '../support/factories.ts';
import type { FeedServer } from '../support/feed-server.ts';
import { type Told, type Watch, watchAlarms } from './watch-alarms.ts';

/** Polls in a day and in an hour. */
const DAY = 96;
const HOUR = 4;
/** Where somebody goes, each time to another country, so that no two are one engagement. */
const COUNTRIES = [
  ...['Mongolia', 'Vietnam', 'Laos', 'Cuba', 'Iran', 'Syria', 'Egypt', 'Kenya', 'Nepal', 'India', 'Brazil'],
  ...['Peru', 'Ghana', 'Mali', 'Qatar', 'Oman', 'Chile', 'Angola', 'Sweden', 'Poland', 'Norway', 'Thailand'],
];

let watch: Watch;
let feed: FeedServer;
beforeAll(async () => {
  watch = await watchAlarms();
  feed = await watch.addFeed('Steppe Courier');
  return watch.end;
});

let visits = 0;
/** Puts a story about a visit into the feed. */
function publishVisit() {
  const country = COUNTRIES[visits % COUNTRIES.length];
  visits += 1;
  const title = `North Korean envoy number ${visits} holds talks with officials of ${country} in ${country}`;
  feed.publish({ path: `visit-${visits}`, title, summary: '' });
}
let fairs = 0;
/** Puts one about nothing of that kind into it. */
function publishOther() {
  fairs += 1;
  feed.publish({ path: `wool-${fairs}`, title: `Wool fair number ${fairs} opens`, summary: '' });
}

const sendPoison = () =>
  sqs.send(new SendMessageCommand({ QueueUrl: watch.outputs.EntryQueueUrl, MessageBody: 'no entry' }));
/** Lets AWS refuse what the next poll asks of the table of feeds, as often as it asks. */
const failPoll = () =>
  watch.aws.faults.add({ service: 'dynamodb', action: 'Query', times: 3, fault: 'throttle' });
const unsubscribeAll = async () => {
  const topic = watch.outputs.AlertTopicArn ?? '';
  for (const { email } of await listSubscribers(topic)) await unsubscribe(topic, email);
};

/** A fault, and what every alarm tells from its beginning on until some time after it has ended: at which minute. */
type Driven = {
  readonly fault: () => Promise<void>;
  readonly told: Readonly<Record<string, readonly Told[]>>;
};

/** What is driven in a file of its own: `feed-alarms.test.ts`. */
const ELSEWHERE = ['FeedsSkipped', 'FeedsUnreadable', 'NoFeeds'];

const DRIVEN: Readonly<Record<string, Driven>> = {
  'schedules that start no poll for an hour': {
    fault: async () => {
      watch.pass(60);
      await watch.round(3);
    },
    told: {
      PollerSilent: [
        ['ALARM', 31],
        ['OK', 61],
      ],
    },
  },
  'a poll that fails alone': {
    fault: async () => {
      failPoll();
      await watch.round(HOUR);
      watch.aws.queues.purge(watch.ids.deadPolls);
      await watch.round();
    },
    told: {
      PollsLost: [
        ['ALARM', 2],
        ['OK', 62],
      ],
    },
  },
  'polls that fail one after the other, for AWS refuses what they ask': {
    fault: async () => {
      for (let poll = 0; poll < 2; poll += 1) {
        failPoll();
        await watch.round();
      }
      await watch.round(6);
      watch.aws.queues.purge(watch.ids.deadPolls);
      await watch.round();
    },
    told: {
      PollerFailing: [
        ['ALARM', 16],
        ['OK', 46],
      ],
      PollsLost: [
        ['ALARM', 2],
        ['OK', 122],
      ],
      PollsLostAgain: [
        ['ALARM', 17],
        ['OK', 77],
      ],
      Throttled: [
        ['ALARM', 16],
        ['OK', 31],
      ],
    },
  },
  'a poll that fails when an earlier one still lies in the dead-letter queue': {
    fault: async () => {
      failPoll();
      await watch.round(2 * HOUR);
      failPoll();
      await watch.round(2 * HOUR);
      watch.aws.queues.purge(watch.ids.deadPolls);
      await watch.round();
    },
    told: {
      PollsLost: [
        ['ALARM', 2],
        ['OK', 242],
      ],
      PollsLostAgain: [
        ['ALARM', 122],
        ['OK', 182],
      ],
    },
  },
  'polls that take nearly all of their time': {
    fault: async () => {
      for (let poll = 0; poll < 2; poll += 1) {
        watch.report('AWS/Lambda Duration', 'poller', 250_000);
        await watch.round();
      }
      await watch.round(HOUR);
    },
    told: {
      PollerSlow: [
        ['ALARM', 16],
        ['OK', 46],
      ],
    },
  },
  'a classifier that Lambda does not start, for the account has no more concurrency': {
    fault: async () => {
      for (let time = 0; time < 3; time += 1) {
        watch.report('AWS/Lambda Throttles', 'classifier', 5);
        watch.pass(5);
      }
      await watch.round(HOUR);
    },
    told: {
      Throttled: [
        ['ALARM', 6],
        ['OK', 36],
      ],
    },
  },
  'feeds that say for a day that nothing has changed': {
    fault: async () => {
      await watch.round(DAY);
      publishVisit();
      await watch.round(2 * HOUR);
    },
    told: {
      FeedsSilent: [
        ['ALARM', 1440],
        ['OK', 1500],
      ],
    },
  },
  'entries that nobody takes for seven hours': {
    fault: async () => {
      publishVisit();
      for (let poll = 0; poll < 7 * HOUR; poll += 1) {
        await watch.poll();
        watch.pass(15);
      }
      await watch.drain();
      await watch.round(HOUR);
    },
    told: {
      EntriesStuck: [
        ['ALARM', 19],
        ['OK', 422],
      ],
      EntriesStuckLong: [
        ['ALARM', 364],
        ['OK', 422],
      ],
      ProofMissing: [
        ['ALARM', 31],
        ['OK', 436],
      ],
    },
  },
  'a classifier that for two days says no to everything': {
    fault: async () => {
      publishOther();
      await watch.round();
      watch.repeat(1_200, 48 * 60);
      publishVisit();
      await watch.round(2 * HOUR);
    },
    told: {
      NothingFlagged: [
        ['ALARM', 2880],
        ['OK', 2940],
      ],
    },
  },
  'an alert that nobody sends': {
    fault: async () => {
      const { outputs } = watch;
      const table = openEngagementTable(outputs.EngagementTable ?? '', failUnreadable);
      const alert = nextAlert(undefined, undefined, new Date());
      await table.saveEngagement(makeEngagement({ engagementId: '2026-03-12-FJI-1', alert }));
      watch.pass(15);
      for (let poll = 0; poll < 2; poll += 1) {
        await watch.poll();
        watch.pass(15);
      }
      await watch.round(2 * HOUR);
    },
    told: {
      AlertsLate: [
        ['ALARM', 31],
        ['OK', 91],
      ],
      EntriesStuck: [
        ['ALARM', 34],
        ['OK', 47],
      ],
      ProofMissing: [
        ['ALARM', 46],
        ['OK', 76],
      ],
    },
  },
  'subscribers of whom none is left when there is an alert': {
    fault: async () => {
      await unsubscribeAll();
      publishVisit();
      await watch.round(2);
      await watch.addSubscriber('new-reader@example.org');
      await watch.round(2 * HOUR);
    },
    told: {
      NobodySubscribed: [
        ['ALARM', 1],
        ['OK', 76],
      ],
    },
  },
  'a subscriber who is gone at the count of a day': {
    fault: async () => {
      await watch.addSubscriber('reader@example.org');
      await watch.addSubscriber('gone@example.org');
      await watch.goTo('05:20');
      await watch.begin();
      await watch.round(2);
      await unsubscribe(watch.outputs.AlertTopicArn ?? '', 'gone@example.org');
      await watch.goTo('05:20');
      await watch.begin();
      await watch.round(3 * HOUR);
    },
    told: {
      SubscribersFewer: [
        ['ALARM', 16],
        ['OK', 76],
      ],
    },
  },
  'a mail that SNS gives up': {
    fault: async () => {
      watch.report('AWS/SNS NumberOfNotificationsFailed', 'alerts', 1);
      await watch.round(2 * HOUR);
    },
    told: {
      MailsFailing: [
        ['ALARM', 1],
        ['OK', 61],
      ],
    },
  },
  'entries that cannot be read, one after the other': {
    fault: async () => {
      for (let time = 0; time < 3; time += 1) {
        await sendPoison();
        await watch.round(2 * HOUR);
      }
      watch.aws.queues.purge(watch.ids.deadEntries);
      await watch.round();
    },
    told: {
      EntriesLost: [
        ['ALARM', 2],
        ['OK', 362],
      ],
      // Each further one is told, though the first still lies there.
      EntriesLostAgain: [
        ['ALARM', 122],
        ['OK', 182],
        ['ALARM', 242],
        ['OK', 302],
      ],
    },
  },
};

beforeEach(async () => {
  // A month of its own for each, so that no engagement of another is near.
  await watch.goTo('06:40', 30);
  publishVisit();
  await watch.begin();
});

describe('alarms', () => {
  it('are silent for a day on which all is well', async () => {
    for (let time = 0; time < DAY / 5; time += 1) {
      publishVisit();
      publishOther();
      await watch.round(5);
    }
    expect(watch.told()).toEqual({});
    expect(watch.events.filter(({ message }) => message === 'alert sent').length).toBeGreaterThan(15);
    // As long as a hundred polls may take on a busy machine.
  }, 120_000);

  it('are silent for two days of as many stories as make one suspect a classifier that flags none, where it flags one', async () => {
    publishOther();
    await watch.round();
    watch.repeat(600, 24 * 60);
    publishVisit();
    await watch.round();
    watch.repeat(1, 24 * 60);
    expect(watch.told()).toEqual({});
  });

  for (const [title, { fault, told }] of Object.entries(DRIVEN)) {
    it(`tell of ${title}, and that it is over`, async () => {
      await fault();
      expect(watch.told()).toEqual(told);
    });
  }

  it('are each driven by a fault, here or elsewhere', () => {
    const driven = new Set([...Object.values(DRIVEN).flatMap(({ told }) => Object.keys(told)), ...ELSEWHERE]);
    expect(alarmNames(watch.template).filter((name) => !driven.has(name))).toEqual([]);
  });
});
