import { beforeAll, describe, expect, it } from 'vitest';
import { readConfirmation } from '../../shared/alerts/read-confirmation.ts';
import { confirm, listSubscribers, subscribe } from '../../shared/aws/alert-topic.ts';
import type { FeedServer } from '../support/feed-server.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

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
