import { beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../functions/local/pipeline.ts';
import { dynamodb, sns, sqs } from '../../shared/aws/clients.ts';
import { isDue } from '../../shared/poll/feed-cadence.ts';
import type { FeedServer } from '../support/feed-server.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/** The poller dies after each call to AWS in turn: the call has had its effect, and no further one is made. */
type Client = {
  // biome-ignore lint/suspicious/noExplicitAny: each client has types of its own for what passes here untouched.
  readonly middlewareStack: { add(middleware: any, options: any): void };
};
type Call = (input: unknown) => Promise<unknown>;

const DAY = 86_400;
const POLL_SECONDS = 900;

let pipeline: TestPipeline;
let feed: FeedServer;
let calls: string[] = [];
let callsLeft = Number.POSITIVE_INFINITY;

beforeAll(async () => {
  pipeline = await startPipelineForTest();
  feed = await pipeline.addFeed('Steppe Courier');
  // As many as make what the feed has seen stand in rows of its own.
  for (let day = 1; day <= 100; day += 1)
    feed.publish({ path: `day-${day}`, title: `Herders count their sheep on day ${day}`, summary: '' });
  await pipeline.pollAndDrain();
  for (const client of [dynamodb, sns, sqs]) dieOnTime(client);
  return pipeline.end;
});

function dieOnTime({ middlewareStack }: Client): void {
  middlewareStack.add(
    (next: Call, { commandName }: { readonly commandName: string }) =>
      async (input: unknown) => {
        if (callsLeft <= 0) throw new Error('the process is dead');
        callsLeft -= 1;
        calls.push(commandName);
        const output = await next(input);
        if (callsLeft <= 0) throw new Error('killed');
        return output;
      },
    { step: 'initialize', name: 'dieOnTime' },
  );
}

/** Polls and dies after so many calls; answers the last one, and nothing when the poll ended before. */
async function pollAndDie(count: number): Promise<string | undefined> {
  calls = [];
  callsLeft = count;
  await pipeline.poll().catch(() => {});
  const isDead = callsLeft <= 0;
  callsLeft = Number.POSITIVE_INFINITY;
  return isDead ? calls.at(-1) : undefined;
}

async function waitUntilDue(): Promise<void> {
  const [record] = await pipeline.feeds.listFeeds();
  const isReady = () => record && isDue(record, { scheduledAt: new Date(), pollSeconds: POLL_SECONDS });
  while (!isReady()) pipeline.advance(POLL_SECONDS);
}

/** Polls until the operator has been told that all is well again, which has to last for an hour. */
async function letRecover(at: number): Promise<void> {
  pipeline.advance(1.5 * DAY);
  feed.publish({ path: `goats-${at}`, title: `Herders count ${at} goats`, summary: '' });
  for (let polls = 0; polls < 2; polls += 1) {
    await waitUntilDue();
    await pipeline.pollAndDrain();
    pipeline.advance(DAY / 24);
  }
}

async function count() {
  return {
    stories: (await pipeline.stories()).length,
    mails: pipeline.mails.filter(({ to }) => to === OPERATOR).length,
  };
}

describe('a poller that is killed', () => {
  it('after any call to AWS loses no entry, and tells a change again only after the mail was out', async () => {
    const outcomes: string[] = [];
    for (let at = 1; at < 30; at += 1) {
      await letRecover(at);
      const before = await count();
      // A date ahead of time is told at once.
      pipeline.advance(2 * DAY + DAY);
      feed.publish({ path: `sheep-${at}`, title: `Herders count ${at} sheep`, summary: '' });
      pipeline.advance(-DAY);
      await waitUntilDue();
      const killedAfter = await pollAndDie(at);
      await pipeline.pollAndDrain();
      const after = await count();
      if (killedAfter === undefined) break;
      outcomes.push(`${killedAfter}: ${after.stories - before.stories} ${after.mails - before.mails}`);
    }
    expect(outcomes).toEqual([
      'PutItemCommand: 1 1', // that this poll has its slot
      'QueryCommand: 1 1', // alerts that are due
      'QueryCommand: 1 1', // alerts that wait for a subscriber
      'GetItemCommand: 1 1', // which proofs were sent
      'ReceiveMessageCommand: 1 1', // those that have arrived
      'SendMessageBatchCommand: 1 1', // the proof of this hour
      'PutItemCommand: 1 1', // that it was sent
      'QueryCommand: 1 1', // feeds that an older version has written
      'QueryCommand: 1 1', // the feeds
      'GetItemCommand: 1 1', // the feed's whole record
      'BatchGetItemCommand: 1 1', // the pieces of what it has seen
      'SendMessageBatchCommand: 1 1', // its new entry
      'PutItemCommand: 1 1', // the piece that has the new entry
      'PutItemCommand: 1 1', // the feed, in its new state
      'GetItemCommand: 1 1', // the last day whose digests are done
      'QueryCommand: 1 1', // how the feeds are doing now
      'SendMessageBatchCommand: 1 1', // the digests of the days since
      'GetItemCommand: 1 1', // the feed, of which there is something to tell
      'BatchGetItemCommand: 1 1', // what it has seen
      'PublishCommand: 1 2', // from here on a mail is out
      'PutItemCommand: 1 1', // that it has been told
    ]);
  }, 120_000);
});
