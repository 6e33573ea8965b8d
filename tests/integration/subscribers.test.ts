import { beforeAll, describe, expect, it } from 'vitest';
import { readConfirmation } from '../../shared/alerts/read-confirmation.ts';
import { confirm, listSubscribers, subscribe, unsubscribe } from '../../shared/aws/alert-topic.ts';
import { SUBSCRIBERS_COUNTED } from '../../shared/deployment/alarm-events.ts';
import type { FeedServer } from '../support/feed-server.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

const DAY = 86_400;
const CONTACT = 'https://example.org/envoy-watch';

let pipeline: TestPipeline;
let feed: FeedServer;
let topicArn: string;
beforeAll(async () => {
  pipeline = await startPipelineForTest({ contact: CONTACT });
  feed = await pipeline.addFeed('Steppe Courier');
  topicArn = pipeline.outputs.AlertTopicArn ?? '';
  return pipeline.end;
});

const lastMailTo = (email: string) => pipeline.mails.findLast(({ to }) => to === email)?.text ?? '';
const linksIn = (text: string) => text.match(/http:\S+/g) ?? [];
const protections = async () =>
  Object.fromEntries((await listSubscribers(topicArn)).map((one) => [one.email, one.isProtected]));

/** Lets days pass, polls at the end, and answers what was told of counts meanwhile: confirmed, before, whether that is fewer. */
async function passDays(days = 1) {
  const known = pipeline.events.length;
  pipeline.advance(days * DAY);
  // The schedule fires twice, and then for a second poll.
  await Promise.all([pipeline.poll(), pipeline.poll()]);
  await pipeline.drain();
  await pipeline.pollAndDrain();
  return pipeline.events
    .slice(known)
    .filter((event) => event.message === SUBSCRIBERS_COUNTED)
    .map(({ day, confirmed, before, isFewer }) => ({ day, counts: [before, confirmed], isFewer }));
}

describe('a subscriber who is confirmed with authentication', () => {
  it('stays when a scanner opens every link in the mails, where another is gone', async () => {
    const email = 'protected@example.org';
    await subscribe(topicArn, email, '{}');
    const [link = ''] = linksIn(lastMailTo(email));
    const confirmed = { email, isConfirmed: true, isProtected: true, filterPolicy: '{}' };
    expect(await confirm(topicArn, readConfirmation('LINK', link, topicArn))).toEqual(confirmed);
    const title = 'North Korean vice foreign minister Pak Myong Ho holds talks with officials of Mongolia';
    feed.publish({ path: 'visit', title, summary: '' });
    await pipeline.pollAndDrain();
    expect(await protections()).toEqual({ 'reader@example.org': false, [email]: true });

    const statuses: Record<string, number[]> = {};
    for (const to of ['reader@example.org', email]) {
      const links = linksIn(lastMailTo(to)).filter((url) => url.includes('Action=Unsubscribe'));
      statuses[to] = await Promise.all(links.map(async (url) => (await fetch(url)).status));
    }
    expect(statuses).toEqual({ 'reader@example.org': [200], [email]: [403] });
    expect(await protections()).toEqual({ [email]: true });
  });

  it('is told in each mail whom to ask, and what the link in it may answer', () => {
    expect(lastMailTo('protected@example.org')).toContain(`
You get this because you asked Envoy Watch for it.
To stop it, or to change which engagements you are told of, ask the operator (${CONTACT}).
The link below stops it too, unless it answers that it could not.
`);
  });

  it('is not protected afterwards, where SNS has confirmed it by its link before, and that is told', async () => {
    await pipeline.addSubscriber('early@example.org');
    const [link = ''] = linksIn(lastMailTo('early@example.org'));
    expect(await confirm(topicArn, readConfirmation('LINK', link, topicArn))).toMatchObject({
      email: 'early@example.org',
      isProtected: false,
    });
  });
});

describe('subscribers', () => {
  const told = (before: number, confirmed: number, isFewer: boolean) => [
    { day: expect.any(String), counts: [before, confirmed], isFewer },
  ];

  it('are counted once a day, and told when they are fewer than the day before, or none', async () => {
    for (const { email } of await listSubscribers(topicArn)) await unsubscribe(topicArn, email);
    await pipeline.addSubscriber('one@example.org');
    await pipeline.addSubscriber('two@example.org', { colour: ['red'] });
    await passDays();
    expect(await passDays()).toEqual(told(2, 2, false));
    await unsubscribe(topicArn, 'two@example.org');
    expect(await passDays()).toEqual(told(2, 1, true));
    expect(await passDays()).toEqual(told(1, 1, false));
    await unsubscribe(topicArn, 'one@example.org');
    await subscribe(topicArn, 'asked@example.org', '{}');
    expect(await passDays()).toEqual(told(1, 0, true));
    expect(await passDays()).toEqual(told(0, 0, true));
    await pipeline.addSubscriber('three@example.org');
    expect(await passDays()).toEqual(told(0, 1, false));
  });

  it('are compared with the last count where days were missed, and fewer only on the first of these', async () => {
    await pipeline.addSubscriber('four@example.org');
    await pipeline.addSubscriber('five@example.org');
    const [last] = await passDays();
    await unsubscribe(topicArn, 'five@example.org');
    const missed = await passDays(3);
    expect(missed.map(({ isFewer }) => isFewer)).toEqual([true, false, false]);
    expect(missed[0]?.counts[0]).toBe(last?.counts[1]);
    expect(new Set(missed.map(({ day }) => day)).size).toBe(3);
  });

  it('are told once where the answer is lost that the count is remembered', async () => {
    pipeline.aws.faults.add({ service: 'dynamodb', action: 'UpdateItem', times: 1, fault: 'lost-answer' });
    expect([(await passDays()).length, (await passDays()).length]).toEqual([1, 1]);
  });
});
