import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  return pipeline.end;
});

const URL_OF_FEED = 'https://news.example/rss';
const ADDED = makeFeed(URL_OF_FEED, '2026-03-12T06:00:00.000Z');

describe('a feed that is added', () => {
  it('is there once: added again it is told to be there, and stays as it was', async () => {
    const { feeds } = pipeline;
    expect(await feeds.addFeed(ADDED)).toBe(true);
    expect(await feeds.addFeed({ ...ADDED, title: 'Another' })).toBe(false);
    expect(await feeds.loadFeed(ADDED.feedId)).toEqual(ADDED);
    expect([await feeds.removeFeed(ADDED.feedId), await feeds.removeFeed(ADDED.feedId)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a feed that is saved', () => {
  it('is as it was saved', async () => {
    await pipeline.feeds.addFeed(ADDED);
    const polled = { ...ADDED, state: 'ok', reason: undefined, seen: ['a story'] } as const;
    await pipeline.feeds.saveFeed(polled);
    expect(await pipeline.feeds.loadFeed(ADDED.feedId)).toEqual(polled);
  });

  it('stays removed when it was removed meanwhile', async () => {
    await pipeline.feeds.removeFeed(ADDED.feedId);
    await pipeline.feeds.saveFeed(ADDED);
    expect(await pipeline.feeds.loadFeed(ADDED.feedId)).toBeUndefined();
  });

  it('keeps the zone with which it was added again meanwhile', async () => {
    const again = makeFeed(URL_OF_FEED, '2026-03-12T06:29:00.000Z', 'News', 'Asia/Seoul');
    await pipeline.feeds.addFeed(again);
    await pipeline.feeds.saveFeed(ADDED);
    expect(await pipeline.feeds.loadFeed(ADDED.feedId)).toEqual(again);
  });
});

describe('the default list', () => {
  const LIST = ['https://one.example/rss', 'https://two.example/rss'].map((url) =>
    makeFeed(url, '2026-03-12T06:00:00.000Z'),
  );
  const urls = async () => (await pipeline.feeds.listFeeds()).map(({ url }) => url).sort();

  it('is not put in beside feeds that somebody has chosen, and never later', async () => {
    const chosen = await urls();
    expect(chosen).toEqual([URL_OF_FEED]);
    expect(await pipeline.feeds.seed(LIST)).toBe(0);
    for (const { feedId } of await pipeline.feeds.listFeeds()) await pipeline.feeds.removeFeed(feedId);
    expect(await pipeline.feeds.seed(LIST)).toBe(0);
    expect(await urls()).toEqual([]);
  });

  it('is put in once, where nothing is watched, and completed after a crash half-way', async () => {
    await dynamodb.send(
      new DeleteCommand({ TableName: pipeline.outputs.FeedTable, Key: { feedId: 'seeded' } }),
    );
    const [first] = LIST;
    if (first) await pipeline.feeds.addFeed(first);
    expect(await pipeline.feeds.seed(LIST)).toBe(1);
    expect(await urls()).toEqual(LIST.map(({ url }) => url));
    await pipeline.feeds.removeFeed(first?.feedId ?? '');
    expect(await pipeline.feeds.seed(LIST)).toBe(0);
    expect(await urls()).toEqual(['https://two.example/rss']);
  });
});
