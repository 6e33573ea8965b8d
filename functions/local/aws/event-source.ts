import { setTimeout as delay } from 'node:timers/promises';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type Queues, queueArn, type ReceivedMessage } from './queues.ts';
import type { LocalEventSource } from './resources.ts';
import { md5 } from './sqs.ts';

export type EventSource = Pick<
  LocalEventSource,
  'queueName' | 'batchSize' | 'batchesAtOnce' | 'reportsBatchItemFailures'
> & {
  readonly queues: Queues;
  readonly functionTimeoutSeconds: number;
  readonly handler: (
    event: SQSEvent,
    context: Pick<Context, 'getRemainingTimeInMillis'>,
  ) => Promise<SQSBatchResponse | undefined>;
  /** Hears of a batch that failed as a whole; Lambda would write it to its log. */
  readonly onError: (error: unknown) => void;
  /** Ends it: the batches that run are finished first. */
  readonly signal: AbortSignal;
};

/**
 * Gives a function the messages of its queue, as Lambda's event source mapping does, until the signal.
 *
 * What the function did not report as failed is deleted; the rest comes back after the visibility timeout. A
 * throw, a time-out or an answer that names an unknown message fails the whole batch.
 */
export async function runEventSource(source: EventSource): Promise<void> {
  await inLanes(source, 1, () => !source.signal.aborted);
}

/** Hands the queue's messages to the function until the queue is empty: nothing waits and nothing is in flight. */
export async function drainQueue(source: EventSource): Promise<void> {
  await inLanes(source, 0.05, () => {
    const { visible, inFlight } = source.queues.count(source.queueName);
    return !source.signal.aborted && visible + inFlight > 0;
  });
}

async function inLanes(source: EventSource, waitSeconds: number, goesOn: () => boolean): Promise<void> {
  const lane = async () => {
    while (goesOn()) {
      const options = { atMost: source.batchSize, waitSeconds };
      const messages = await source.queues.receive(source.queueName, options, source.signal);
      if (messages.length > 0) await handle(source, messages);
    }
  };
  await Promise.all(Array.from({ length: source.batchesAtOnce }, lane));
}

async function handle(source: EventSource, messages: readonly ReceivedMessage[]): Promise<void> {
  const { handler, functionTimeoutSeconds: seconds, queueName } = source;
  const records = messages.map((message) => toRecord(message, queueName));
  const stop = new AbortController();
  const timeUp = delay(seconds * 1000, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`the function for ${queueName} timed out after ${seconds} s`);
  });
  try {
    const end = performance.now() + seconds * 1000;
    const context = { getRemainingTimeInMillis: () => end - performance.now() };
    const response = await Promise.race([handler({ Records: records }, context), timeUp]);
    const failed = source.reportsBatchItemFailures ? readFailures(response, messages) : [];
    const done = messages.filter(({ messageId }) => !failed.includes(messageId));
    for (const { receiptHandle } of done) source.queues.remove(queueName, receiptHandle);
  } catch (error) {
    source.onError(error);
  } finally {
    stop.abort();
  }
}

function readFailures(
  response: SQSBatchResponse | undefined,
  messages: readonly ReceivedMessage[],
): string[] {
  const failed = (response?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  const unknown = failed.find((id) => !messages.some(({ messageId }) => messageId === id));
  if (unknown === undefined) return failed;
  throw new Error(`batchItemFailures names "${unknown}", which is not of the batch`);
}

function toRecord(message: ReceivedMessage, queueName: string): SQSRecord {
  const attributes = Object.entries(message.attributes).map(([name, { DataType, StringValue }]) => [
    name,
    { dataType: DataType, stringValue: StringValue, stringListValues: [], binaryListValues: [] },
  ]);
  return {
    messageId: message.messageId,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: message.system as unknown as SQSRecord['attributes'],
    messageAttributes: Object.fromEntries(attributes),
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn(queueName),
    awsRegion: 'us-east-1',
  };
}
