import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { queryIndex } from '../../shared/aws/rows.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { shardOf } from '../../shared/poll/shards.ts';
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

describe('the feeds of a shard', () => {
  const SHARDS = 3;
  const FEEDS = Array.from({ length: 40 }, (_, n) => makeFeed(`https://n${n}.example/rss`, ADDED.addedAt));
  const parts = Array.from({ length: SHARDS }, (_, shard) => ({ shard, shards: SHARDS }));
  const idsOf = (feeds: readonly { readonly feedId: string }[]) => feeds.map(({ feedId }) => feedId).sort();
  const table = () => pipeline.outputs.FeedTable ?? '';
  const readRow = async (feedId: string) =>
    (await dynamodb.send(new GetCommand({ TableName: table(), Key: { feedId } }))).Item ?? {};
  /** Writes a feed as an older version does, which knows no places. */
  const saveAsBefore = async (feedId: string) => {
    const row = await readRow(feedId);
    await dynamodb.send(
      new PutCommand({ TableName: table(), Item: { ...row, nextPollAt: row.feed.nextPollAt } }),
    );
  };
  /** What an older version lists: it reads from any instant to the end of time. */
  const listAsBefore = () => {
    const sort = ['nextPollAt', '0', '9'] as const;
    const range = { table: table(), index: 'byNextPoll', partition: ['watched', 'yes'], sort } as const;
    return Array.fromAsync(queryIndex(range), ({ feedId }) => ({ feedId: String(feedId) }));
  };

  beforeAll(async () => {
    for (const { feedId } of await pipeline.feeds.listFeeds()) await pipeline.feeds.removeFeed(feedId);
    for (const feed of FEEDS) await pipeline.feeds.addFeed(feed);
  });

  it('are each in one, however many shards there are, and an older version finds all of them', async () => {
    for (const shards of [1, 2, 50]) {
      const lists = await Promise.all(
        Array.from({ length: shards }, (_, shard) => pipeline.feeds.listShard({ shard, shards })),
      );
      expect(lists.map(idsOf)).toEqual(
        lists.map((_, shard) => idsOf(FEEDS.filter((feed) => shardOf(feed, shards) === shard))),
      );
    }
    expect(idsOf(await listAsBefore())).toEqual(idsOf(FEEDS));
  });

  it('are listed at once where an older version has written them, each in its shard alone, and get their places', async () => {
    for (const { feedId } of FEEDS) await saveAsBefore(feedId);
    const before = await readRow(FEEDS[0]?.feedId ?? '');
    expect(before.nextPollAt).toBe(ADDED.addedAt);
    const list = async () => (await Promise.all(parts.map(pipeline.feeds.listShard))).map(idsOf);
    const own = parts.map(({ shard }) => idsOf(FEEDS.filter((feed) => shardOf(feed, SHARDS) === shard)));
    expect(await list()).toEqual(own);
    const rows = await Promise.all(FEEDS.map(({ feedId }) => readRow(feedId)));
    expect(rows.filter(({ nextPollAt }) => !/^0[0-9a-f]{8}$/.test(nextPollAt))).toEqual([]);
    expect(await list()).toEqual(own);
    const { nextPollAt: _place, ...rest } = await readRow(FEEDS[0]?.feedId ?? '');
    expect({ ...rest, nextPollAt: before.nextPollAt }).toEqual(before);
  });

  it('are listed though they can get no place now: then each shard finds its own at the next poll', async () => {
    for (const { feedId } of FEEDS.slice(0, 3)) await saveAsBefore(feedId);
    // As many as the client tries.
    pipeline.aws.faults.add({ service: 'dynamodb', action: 'PutItem', times: 9, fault: 'throttle' });
    expect((await Promise.all(parts.map(pipeline.feeds.listShard))).flat()).toHaveLength(FEEDS.length);
    expect((await listAsBefore()).length).toBe(FEEDS.length);
    expect((await Promise.all(parts.map(pipeline.feeds.listShard))).flat()).toHaveLength(FEEDS.length);
  });
});
