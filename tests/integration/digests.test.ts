import { beforeAll, describe, expect, it } from 'vitest';
import { ALL, composeFilterPolicy, type Wishes } from '../../shared/alerts/filter-policy.ts';
import { unsubscribe } from '../../shared/aws/alert-topic.ts';
import { ALERT_WAITS } from '../../shared/deployment/alarm-events.ts';
import type { FeedServer } from '../support/feed-server.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

const DAY = 86_400;
const HOUR = 3_600;

let pipeline: TestPipeline;
let feed: FeedServer;
beforeAll(async () => {
  pipeline = await startPipelineForTest({ mostMails: 1000 });
  feed = await pipeline.addFeed('Steppe Courier');
  return pipeline.end;
});

const VISITED =
  'Mongolia Vietnam Laos Cuba Iran Syria Egypt Kenya Nepal India Brazil Peru Ghana Mali Qatar'.split(' ');
const titleOf = (country: string) =>
  `North Korean vice foreign minister Pak Myong Ho holds talks with officials of ${country}`;
const publish = (country: string) => feed.publish({ path: country, title: titleOf(country), summary: '' });

/** What an address was mailed but for the mail that asked it to confirm, oldest first. */
const mailsTo = (address: string) =>
  pipeline.mails.filter(({ to, subject }) => to === address && subject.startsWith('[Envoy Watch] '));
const subjectsTo = (address: string) =>
  mailsTo(address).map(({ subject }) => subject.slice('[Envoy Watch] '.length));
const add = (address: string, wishes: Partial<Wishes>) =>
  pipeline.addSubscriber(address, JSON.parse(composeFilterPolicy({ ...ALL, ...wishes })));
const alertStates = async () =>
  (await pipeline.engagements()).map(({ alert }) =>
    alert.state === 'pending' && alert.isWaiting ? 'waiting' : alert.state,
  );

describe('an alert that nobody would get', () => {
  it('is told to the operator, waits, and reaches whoever confirms minutes later in one mail with the others', async () => {
    await unsubscribe(pipeline.outputs.AlertTopicArn ?? '', 'reader@example.org');
    const before = pipeline.events.length;
    for (const country of ['Jordan', 'Latvia', 'Malta']) publish(country);
    await pipeline.pollAndDrain();
    expect(await alertStates()).toEqual(['waiting', 'waiting', 'waiting']);
    expect(pipeline.events.slice(before).filter(({ message }) => message === ALERT_WAITS)).toHaveLength(3);

    pipeline.advance(120);
    await add('slow@example.org', {});
    await pipeline.pollAndDrain();
    expect(subjectsTo('slow@example.org')).toEqual(['3 engagements: Jordan, Latvia, Malta']);
    expect(await alertStates()).toEqual(['sent', 'sent', 'sent']);
    pipeline.advance(900);
    await pipeline.pollAndDrain();
    expect(mailsTo('slow@example.org')).toHaveLength(1);
  });

  it('waits while those who are subscribed ask for something else, and goes to no one of them', async () => {
    await unsubscribe(pipeline.outputs.AlertTopicArn ?? '', 'slow@example.org');
    await add('russia@example.org', { counterparts: ['RUS'] });
    await add('daily@example.org', { every: 'day' });
    publish('Niger');
    await pipeline.pollAndDrain();
    expect(await alertStates()).toContain('waiting');
    await add('africa@example.org', { counterparts: ['NER'] });
    pipeline.advance(900);
    await pipeline.pollAndDrain();
    expect([mailsTo('russia@example.org'), subjectsTo('africa@example.org')]).toEqual([
      [],
      [expect.stringMatching(/^Niger: /)],
    ]);
  });

  it('is news no longer after three days', async () => {
    publish('Oman');
    await pipeline.pollAndDrain();
    expect(await alertStates()).toContain('waiting');
    pipeline.advance(3 * DAY + HOUR);
    await pipeline.pollAndDrain();
    expect(await alertStates()).not.toContain('waiting');
    await add('late@example.org', {});
    await pipeline.pollAndDrain();
    expect(mailsTo('late@example.org')).toEqual([]);
    await unsubscribe(pipeline.outputs.AlertTopicArn ?? '', 'late@example.org');
    await unsubscribe(pipeline.outputs.AlertTopicArn ?? '', 'daily@example.org');
  });
});

/** Lets time go on to the next half past some hour, UTC. */
function advanceTo(hour: number): void {
  const seconds = (Date.now() / 1000) % DAY;
  const wanted = hour * HOUR + HOUR / 2;
  pipeline.advance(wanted > seconds ? wanted - seconds : wanted + DAY - seconds);
}

/** Polls until the feed has had its turn: with an entry a day it has one an hour. */
async function pollFeed(): Promise<void> {
  const known = pipeline.events.length;
  const isPolled = () => pipeline.events.slice(known).some(({ message }) => message === 'feed polled');
  for (let poll = 0; poll < 4 && !isPolled(); poll += 1) {
    pipeline.advance(900);
    await pipeline.pollAndDrain();
  }
}

describe('a month of digests', () => {
  it('comes once a day and once a week, each engagement once in each, and says on quiet days that all is well', {
    timeout: 120_000,
  }, async () => {
    // To a Monday, half an hour behind the hour at which a day of digests ends.
    do advanceTo(6);
    while (new Date().getUTCDay() !== 1);
    await pipeline.pollAndDrain();
    await add('day@example.org', { every: 'day' });
    await add('week@example.org', { every: 'week' });
    await add('iran@example.org', { every: 'day', counterparts: ['IRN'] });
    for (let day = 0; day < 28; day += 1) {
      const country = day % 2 === 0 ? VISITED[day / 2] : undefined;
      advanceTo(16);
      if (country !== undefined) publish(country);
      else feed.publish({ path: `sheep-${day}`, title: `Herders count ${day} sheep`, summary: '' });
      await pollFeed();
      advanceTo(6);
      // The schedule fires twice.
      await Promise.all([pipeline.poll(), pipeline.poll()]);
      await pipeline.drain();
    }
    const days = subjectsTo('day@example.org');
    expect(days).toHaveLength(28);
    expect(days.filter((subject) => /: nothing found, all is well$/.test(subject))).toHaveLength(14);
    expect(days.filter((subject) => /: 1 engagement: /.test(subject))).toHaveLength(14);
    const told = (address: string) =>
      mailsTo(address).flatMap(({ text }) => VISITED.filter((country) => text.includes(titleOf(country))));
    expect(told('day@example.org')).toEqual(VISITED.slice(0, 14));
    expect([subjectsTo('week@example.org').length, told('week@example.org').toSorted()]).toEqual([
      4,
      VISITED.slice(0, 14).toSorted(),
    ]);
    expect(told('iran@example.org')).toEqual(['Iran']);
    expect(mailsTo('iran@example.org')).toHaveLength(28);
    expect(mailsTo('day@example.org').filter(({ text }) => /All is well\./.test(text))).toHaveLength(14);
  });

  it('never says that all is well while a feed is in trouble', async () => {
    await feed.close();
    await pollFeed();
    pipeline.advance(DAY);
    await pipeline.pollAndDrain();
    const { subject = '', text = '' } = mailsTo('day@example.org').at(-1) ?? {};
    expect(subject).toMatch(/nothing found, but not all is well$/);
    expect(text).toMatch(
      /in trouble, so that something may have been missed:\n- Steppe Courier: does not answer, since/,
    );
  });
});
