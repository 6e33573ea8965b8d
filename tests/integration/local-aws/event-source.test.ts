import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { drainQueue, type EventSource, runEventSource } from '../../../functions/local/aws/event-source.ts';
import { type Started, startForTest } from './start-for-test.ts';

async function send({ sqs, queueUrl }: Started, ...bodies: string[]) {
  for (const MessageBody of bodies) {
    const MessageAttributes = { lang: { DataType: 'String', StringValue: 'en' } };
    await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl('Entries'), MessageBody, MessageAttributes }));
  }
}

/** An event source that keeps the bodies it gave out; a handler may fail them. */
function makeSource({ aws }: Started, overrides: Partial<EventSource> = {}) {
  const batches: string[][] = [];
  const errors: unknown[] = [];
  const source: EventSource = {
    queues: aws.queues,
    queueName: 'Entries',
    batchSize: 10,
    batchesAtOnce: 1,
    functionTimeoutSeconds: 30,
    reportsBatchItemFailures: true,
    signal: new AbortController().signal,
    onError: (error) => errors.push(error),
    ...overrides,
    handler: async (event, context) => {
      batches.push(event.Records.map(({ body }) => body));
      return overrides.handler?.(event, context) ?? { batchItemFailures: [] };
    },
  };
  return { source, batches, errors };
}

const failuresOf = (event: SQSEvent, ...bodies: string[]) => ({
  batchItemFailures: event.Records.filter(({ body }) => bodies.includes(body)).map(({ messageId }) => ({
    itemIdentifier: messageId,
  })),
});

const EMPTY = { visible: 0, inFlight: 0 };

describe('drainQueue', () => {
  it('gives every message to the function in batches, and deletes them', async () => {
    const local = await startForTest();
    await send(local, 'a', 'b', 'c');
    const { source, batches } = makeSource(local, { batchSize: 2 });
    await drainQueue(source);
    expect(batches).toEqual([['a', 'b'], ['c']]);
    expect(local.aws.queues.count('Entries')).toEqual(EMPTY);
  });

  it('gives the function an event as Lambda does', async () => {
    const local = await startForTest();
    await send(local, 'a');
    const events: SQSEvent[] = [];
    const { source } = makeSource(local, {
      handler: async (event) => {
        events.push(event);
        return { batchItemFailures: [] };
      },
    });
    await drainQueue(source);
    expect(events).toEqual([
      {
        Records: [
          {
            messageId: expect.stringMatching(/^[\da-f-]{36}$/),
            receiptHandle: expect.any(String),
            body: 'a',
            md5OfBody: '0cc175b9c0f1b6a831c399e269772661',
            attributes: {
              SentTimestamp: String(local.clock.now),
              ApproximateReceiveCount: '1',
            },
            messageAttributes: {
              lang: { dataType: 'String', stringValue: 'en', stringListValues: [], binaryListValues: [] },
            },
            eventSource: 'aws:sqs',
            eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:Entries',
            awsRegion: 'us-east-1',
          },
        ],
      },
    ]);
  });

  it('leaves what failed to its visibility timeout, then to the dead-letter queue', async () => {
    const local = await startForTest();
    await send(local, 'good', 'poison');
    const { source, batches } = makeSource(local, {
      handler: async (event) => {
        // The next look at the queue finds the visibility timeout over.
        local.clock.now += 180_000;
        return failuresOf(event, 'poison');
      },
    });
    await drainQueue(source);
    expect(batches).toEqual([['good', 'poison'], ['poison']]);
    expect(local.aws.queues.count('DeadLetters')).toEqual({ ...EMPTY, visible: 1 });
  });

  const failures: Record<string, Partial<EventSource>> = {
    throws: {
      handler: async () => {
        throw new Error('throttled');
      },
    },
    'names a message that is not of the batch': {
      handler: async () => ({ batchItemFailures: [{ itemIdentifier: 'unknown' }] }),
    },
    'runs out of time': { functionTimeoutSeconds: 0, handler: () => new Promise(() => {}) },
  };
  for (const [what, overrides] of Object.entries(failures)) {
    it(`takes the whole batch back when the function ${what}`, async () => {
      const local = await startForTest();
      await send(local, 'a', 'b');
      const stop = new AbortController();
      const { source, errors } = makeSource(local, {
        ...overrides,
        signal: stop.signal,
        onError: () => stop.abort(),
      });
      await drainQueue(source);
      expect([local.aws.queues.count('Entries'), errors]).toEqual([{ ...EMPTY, inFlight: 2 }, []]);
    });
  }

  it('deletes what the function named as failed when the mapping does not ask for that', async () => {
    const local = await startForTest();
    await send(local, 'a');
    const { source } = makeSource(local, {
      reportsBatchItemFailures: false,
      handler: async (event) => failuresOf(event, 'a'),
    });
    await drainQueue(source);
    expect(local.aws.queues.count('Entries')).toEqual(EMPTY);
  });
});

describe('runEventSource', () => {
  it('waits for messages and finishes the batch that runs when it is told to stop', async () => {
    const local = await startForTest();
    const stop = new AbortController();
    const { source, batches } = makeSource(local, {
      signal: stop.signal,
      handler: async () => {
        stop.abort();
        return { batchItemFailures: [] };
      },
    });
    const running = runEventSource(source);
    await send(local, 'a');
    await running;
    expect([batches, local.aws.queues.count('Entries')]).toEqual([[['a']], EMPTY]);
  });
});
