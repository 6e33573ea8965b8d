import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyLocalEnvironment } from '../../functions/local/aws/environment.ts';
import { type LocalAws, startLocalAws } from '../../functions/local/aws/start.ts';
import { synthesise } from '../../functions/local/synthesise.ts';
import { openEngagement } from '../../shared/engagements/engagement.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { failUnreadable, makeVisit, NOW } from '../support/factories.ts';
import { runCliProcess } from '../support/run-cli.ts';

/** Each table holds a row that can be read and one that cannot. */
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-unreadable-'));
const data = join(folder, 'data');
const publishedAt = NOW.toISOString();
let aws: LocalAws;

beforeAll(async () => {
  aws = await startLocalAws({ dataDir: data, mailDir: join(data, 'mails'), template: await synthesise() });
  applyLocalEnvironment(aws.environment);
  const { FeedTable = '', StoryTable = '', EngagementTable = '' } = aws.resources.outputs;
  const [{ dynamodb }, { openStoryTable }, { openEngagementTable }, { openFeedTable }] = await Promise.all([
    import('../../shared/aws/clients.ts'),
    import('../../shared/aws/story-table.ts'),
    import('../../shared/aws/engagement-table.ts'),
    import('../../shared/aws/feed-table.ts'),
  ]);
  const visit = makeVisit();
  const engagement = openEngagement(visit, '2024-03-12-MNG-1', NOW);
  const stories = openStoryTable(StoryTable, failUnreadable);
  await stories.saveStory(visit, 90);
  await openEngagementTable(EngagementTable, failUnreadable).saveEngagement(engagement);
  await stories.saveGrouping(visit, engagement);
  await openFeedTable(FeedTable, failUnreadable).addFeed(makeFeed('https://steppe.test/rss', publishedAt));

  const put = (TableName: string, Item: Record<string, unknown>) =>
    dynamodb.send(new PutCommand({ TableName, Item }));
  await put(FeedTable, { feedId: 'f00d', watched: 'yes', nextPollAt: publishedAt, feed: { url: 'none' } });
  await put(EngagementTable, { engagementId: 'x-1', counterpart: '*', day: '2024-03-12' });
  await put(StoryTable, { storyId: 's-1', counterpart: '*', publishedAt, category: 'AID' });
  const newer = { ...visit.classification, category: 'DEPLOY' };
  await put(StoryTable, {
    ...makeVisit({}, { storyId: 's-2', publishedAt: '2024-02-12T06:00:00.000Z' }),
    ...{ counterpart: '*', category: 'DEPLOY', classification: newer },
  });
});

afterAll(async () => {
  await aws.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a row that cannot be read', () => {
  const MARCH = ['--since', '2024-03-01', '--until', '2024-03-31', '--json'];
  const lists: readonly (readonly [args: readonly string[], shown: string, left: string])[] = [
    [['stories', ...MARCH], '"storyId":"steppe-1"', 'story s-1: feedId: is missing'],
    [['engagements', ...MARCH], '"engagementId":"2024-03-12-MNG-1"', 'engagement x-1: category: is missing'],
    [['feeds', 'list', '--json'], '"url":"https://steppe.test/rss"', 'feed f00d: url: expected a URL'],
    [['feeds', 'export'], 'xmlUrl="https://steppe.test/rss"', 'feed f00d: url: expected a URL'],
  ];
  for (const [args, shown, left] of lists) {
    it(`is left out by \`${args.join(' ')}\`, which notes it and prints the others`, async () => {
      const { status, stdout, stderr } = await runCliProcess(folder, [...args, '--data', data]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: `envoy-watch: left out: stored ${left}\n` });
      expect(stdout).toContain(shown);
    });
  }
});

describe('a story of a category that only a newer version knows', () => {
  it('is left out by every list, and noted by one of all', async () => {
    const february = ['stories', '--since', '2024-02-01', '--until', '2024-02-28', '--json', '--data', data];
    const [known, all] = [
      await runCliProcess(folder, february),
      await runCliProcess(folder, [...february, '--all']),
    ];
    expect(known).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
    expect(all).toEqual({
      status: 0,
      stdout: '[]\n',
      stderr: `envoy-watch: left out: stored story s-2: classification.category: expected one of CONSULT, AGREE, SUPPORT, COOPERATE, AID, RUPTURE, RELEASE
envoy-watch: looked at 1 story for the 0 shown, those too that report no engagement
`,
    });
  });
});
