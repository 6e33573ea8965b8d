import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../functions/local/pipeline.ts';
import { dynamodb, sqs } from '../../shared/aws/clients.ts';
import { openPollSlots } from '../../shared/aws/poll-slots.ts';
import { shardOf } from '../../shared/poll/shards.ts';
import type { FeedServer } from '../support/feed-server.ts';
import { meterDynamodb } from '../support/meter-dynamodb.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

type Handler = typeof import('../../functions/poller.ts')['handler'];

let pipeline: TestPipeline;
let handler: Handler;
let feed: FeedServer;
let messages = 0;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  ({ handler } = await import('../../functions/poller.ts'));
  feed = await pipeline.addFeed('Steppe Courier');
  sqs.middlewareStack.add(
    (next) => async (args) => {
      const { Entries } = args.input as { readonly Entries?: readonly unknown[] };
      messages += Entries?.length ?? 0;
      return next(args);
    },
    { step: 'initialize', name: 'messages' },
  );
  await pipeline.poll();
  return pipeline.end;
});
beforeEach(() => pipeline.advance(3 * 86_400));

/** Starts the poller as its schedule does for an instant. */
const fire = (scheduledAt: string, part = { shard: 0, shards: 1 }) =>
  handler({ ...part, scheduledAt }, { getRemainingTimeInMillis: () => 60_000 });
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

/** What is fetched, queued and mailed by polls of a feed that has a new entry, dated ahead of time: the operator is told. */
async function spentBy(poll: () => Promise<unknown>) {
  pipeline.advance(2 * 86_400);
  feed.publish({ path: `sheep-${Date.now()}`, title: `Herders count ${Date.now()} sheep`, summary: '' });
  pipeline.advance(-2 * 86_400);
  const before = { events: pipeline.events.length, mails: pipeline.mails.length };
  messages = 0;
  await poll();
  const said = pipeline.events.slice(before.events).map(({ message }) => message);
  return {
    polled: said.filter((message) => message === 'feed polled').length,
    refused: said.filter((message) => message === 'poll skipped, for its slot is taken').length,
    messages,
    mails: pipeline.mails.slice(before.mails).filter(({ to }) => to === OPERATOR).length,
  };
}

describe('a schedule that fires twice for one instant', () => {
  it('polls once when both polls run at once: one fetch, the entry queued once, one mail to the operator', async () => {
    const slot = inSeconds(0);
    const spent = await spentBy(() => Promise.all([fire(slot), fire(slot)]));
    // Beside the entry a proof is sent, and the digests of three days are asked for.
    expect(spent).toEqual({ polled: 1, refused: 1, messages: 5, mails: 1 });
  });

  it('polls once when the second poll comes after the first, or after the next', async () => {
    const [slot, next] = [inSeconds(0), inSeconds(60)];
    const spent = await spentBy(async () => {
      for (const at of [slot, slot, next, slot]) await fire(at);
    });
    expect(spent).toMatchObject({ polled: 2, refused: 2 });
  });

  it('polls though the answer to its taking of the slot is lost, and the write is repeated', async () => {
    pipeline.aws.faults.add({ service: 'dynamodb', action: 'PutItem', times: 1, fault: 'lost-answer' });
    expect(await fire(inSeconds(0))).toBeDefined();
    expect(await fire(inSeconds(0))).toBeUndefined();
  });
});

describe('a slot', () => {
  it('is taken once, and never an earlier one', async () => {
    const slots = openPollSlots(pipeline.outputs.FeedTable ?? '');
    const take = (scheduledAt: string, taker: string) =>
      slots.takeSlot({ shard: 3, shards: 7, scheduledAt: new Date(scheduledAt) }, taker, new Date());
    const [early, slot, late] = [inSeconds(-1), inSeconds(0), inSeconds(1)];
    expect(await take(slot, 'one')).toEqual([]);
    expect(await take(slot, 'two')).toBeUndefined();
    expect(await take(early, 'three')).toBeUndefined();
    expect(await take(late, 'four')).toEqual([]);
  });

  it('that lies far ahead, by a mistaken event or clock, keeps no poll from the next ones', async () => {
    expect(await fire('2099-01-01T00:00:00Z')).toBeDefined();
    expect(await fire(inSeconds(0))).toBeDefined();
    expect(await fire(inSeconds(0))).toBeUndefined();
  });

  it('keeps no poll waiting for more than five minutes', async () => {
    expect(await fire(inSeconds(300))).toBeDefined();
    expect(await fire(inSeconds(0))).toBeUndefined();
    pipeline.advance(300);
    expect(await fire(inSeconds(1))).toBeDefined();
  });

  it('is another one for each number of shards, so that none is blocked when that is changed', async () => {
    const slot = inSeconds(0);
    for (const part of [
      { shard: 0, shards: 2 },
      { shard: 1, shards: 2 },
      { shard: 0, shards: 1 },
    ])
      expect(await fire(slot, part)).toBeDefined();
  });

  it('is not asked for by a poll that was started by hand, with no time: it is due now', async () => {
    const byHand = () => handler({}, { getRemainingTimeInMillis: () => 60_000 });
    expect(await byHand()).toBeDefined();
    pipeline.advance(1);
    expect(await byHand()).toBeDefined();
  });

  it('costs one write unit a poll, and is no feed that could be listed or removed', async () => {
    const units: number[] = [];
    const end = meterDynamodb((call) => {
      if (/^(Put|Update|Delete)/.test(call.name)) units.push(call.units);
    });
    // Of a shard that has no feed, of which something could be written.
    await fire(inSeconds(0), { shard: (shardOf(feed, 50) + 1) % 50, shards: 50 });
    end();
    expect(units).toEqual([1]);
    expect(await pipeline.feeds.removeFeed('slot 0/1')).toBe(false);
    expect((await pipeline.feeds.listFeeds()).map(({ title }) => title)).toEqual(['Steppe Courier']);
  });
});

describe('the feeds that a poll had no time for', () => {
  const part = { shard: 2, shards: 5 };
  const open = () => openPollSlots(pipeline.outputs.FeedTable ?? '');

  it('are answered to the next poll of the shard, and to no later one', async () => {
    const { takeSlot, keepSkipped } = open();
    const slots = [0, 1, 2].map((at) => ({ ...part, scheduledAt: new Date(inSeconds(at)) }));
    const [first, second, third] = slots as [(typeof slots)[0], (typeof slots)[0], (typeof slots)[0]];
    await takeSlot(first, 'one', new Date());
    await keepSkipped(first, ['a', 'b']);
    expect(await takeSlot({ ...second, shard: 1 }, 'two', new Date())).toEqual([]);
    expect(await takeSlot(second, 'three', new Date())).toEqual(['a', 'b']);
    // The first poll still runs, and finds that the second has begun.
    await keepSkipped(first, ['c']);
    expect(await takeSlot(third, 'four', new Date())).toEqual([]);
  });

  it('are remembered up to a bound', async () => {
    const { takeSlot, keepSkipped } = open();
    const request = { ...part, scheduledAt: new Date(inSeconds(0)) };
    await takeSlot(request, 'one', new Date());
    await keepSkipped(
      request,
      Array.from({ length: 60_000 }, (_, at) => `feed-${at}`),
    );
    const { Item } = await dynamodb.send(
      new GetCommand({ TableName: pipeline.outputs.FeedTable, Key: { feedId: 'slot 2/5' } }),
    );
    expect(Item?.skipped).toHaveLength(10_000);
  });
});
