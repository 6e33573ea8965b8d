import type { SendMessageBatchCommandInput } from '@aws-sdk/client-sqs';
import { beforeAll, expect, it } from 'vitest';
import { OPERATOR } from '../../functions/local/pipeline.ts';
import { sqs } from '../../shared/aws/clients.ts';
import type { QueueMessage } from '../../shared/stories/queue-message.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

let pipeline: TestPipeline;
/** The stories that polls put on the queue, each time that they do. */
const queued: string[] = [];
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  sqs.middlewareStack.add(
    (next) => async (args) => {
      const { Entries = [] } = args.input as Partial<SendMessageBatchCommandInput>;
      const messages = Entries.map(({ MessageBody = '' }) => JSON.parse(MessageBody) as QueueMessage);
      queued.push(...messages.flatMap((message) => (message.type === 'entry' ? message.entry.storyId : [])));
      return next(args);
    },
    { step: 'initialize', name: 'queued' },
  );
  return pipeline.end;
});

it('5,000 new entries in one document are all taken by three polls, each once, and the operator is told before, and an hour after', async () => {
  const feed = await pipeline.addFeed('Wagon scale');
  for (let at = 0; at < 5_000; at += 1)
    feed.publish({ path: `wagon-${at}`, title: `Wagon ${at} is weighed`, summary: '' });
  const taken: number[] = [];
  const told: string[][] = [];
  for (let at = 0; at < 7; at += 1) {
    const [before, mails] = [queued.length, pipeline.mails.length];
    await pipeline.poll();
    pipeline.advance(900);
    taken.push(queued.length - before);
    const toOperator = pipeline.mails.slice(mails).filter(({ to }) => to === OPERATOR);
    told.push(toOperator.map(({ subject }) => subject));
  }
  expect(taken).toEqual([2_000, 2_000, 1_000, 0, 0, 0, 0]);
  expect(new Set(queued).size).toBe(5_000);
  expect(told).toEqual([['[Envoy Watch] Feed: 1 behind'], [], [], [], [], [], ['[Envoy Watch] Feed: 1 ok']]);
}, 60_000);

it('what comes beside it is taken at once', async () => {
  const feed = await pipeline.addFeed('Second scale');
  for (let at = 0; at < 2_500; at += 1)
    feed.publish({ path: `cart-${at}`, title: `Cart ${at} is weighed`, summary: '' });
  await pipeline.poll();
  pipeline.advance(900);
  feed.publish({ path: 'talks', title: 'Envoys meet at the scale', summary: '' });
  const before = queued.length;
  await pipeline.poll();
  expect(queued.length - before).toBe(501);
}, 60_000);
