import { beforeAll, describe, expect, it } from 'vitest';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  return pipeline.end;
});

const URL_OF_FEED = 'https://news.example/rss';
const ADDED = makeFeed(URL_OF_FEED, '2026-03-12T06:00:00.000Z');

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
