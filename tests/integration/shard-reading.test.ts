import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { placeOf } from '../../shared/poll/shards.ts';
import { meterDynamodb } from '../support/meter-dynamodb.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/** Feeds as they are after years: with validators, a language, a title and a reading. */
const FEEDS = Array.from({ length: 2_000 }, (_, n) => ({
  ...makeFeed(`https://outlet-${n}.example/news/rss.xml`, '2026-03-12T06:00:00.000Z', `The Outlet No. ${n}`),
  state: 'ok',
  validators: { etag: `"${n}-5f0a1c3d9b7e2"`, lastModified: 'Thu, 12 Mar 2026 06:00:00 GMT' },
  bodyHash: 'a'.repeat(64),
  changedAt: '2026-03-12T06:00:00.000Z',
  entryCount: 20,
  newestEntryAt: '2026-03-12T06:00:00.000Z',
  rhythmSeconds: 3_600,
  language: 'en',
}));

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  const rows = FEEDS.map(({ seen, ...feed }) => ({
    PutRequest: {
      Item: { feedId: feed.feedId, watched: 'yes', nextPollAt: `0${placeOf(feed)}`, feed, seen },
    },
  }));
  for (let at = 0; at < rows.length; at += 25) {
    const RequestItems = { [pipeline.outputs.FeedTable ?? '']: rows.slice(at, at + 25) };
    await dynamodb.send(new BatchWriteCommand({ RequestItems }));
  }
  return pipeline.end;
}, 60_000);

/** Read units that DynamoDB counts for listing the feeds of a shard. */
async function meter(shard: number, shards: number) {
  let units = 0;
  const end = meterDynamodb((call) => {
    units += call.units;
  });
  try {
    const { length } = await pipeline.feeds.listShard({ shard, shards });
    return { feeds: length, units };
  } finally {
    end();
  }
}

it('a shard reads about its share of the read units that one for all feeds takes, and all together no more than that', async () => {
  const whole = await meter(0, 1);
  expect(whole.feeds).toBe(FEEDS.length);
  for (const shards of [10, 50]) {
    const parts = [];
    for (let shard = 0; shard < shards; shard += 1) parts.push(await meter(shard, shards));
    expect(parts.reduce((sum, { feeds }) => sum + feeds, 0)).toBe(FEEDS.length);
    const perFeed = whole.units / whole.feeds;
    // Beside its share half a unit for rows without a place, and what each page rounds up.
    for (const { feeds, units } of parts)
      expect(units).toBeLessThanOrEqual(feeds * perFeed + 0.5 + Math.ceil(feeds / 100));
  }
}, 120_000);
