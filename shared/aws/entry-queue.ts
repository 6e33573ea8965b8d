import { setTimeout as wait } from 'node:timers/promises';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { QueueMessage } from '../stories/queue-message.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import { sqs } from './clients.ts';

/** What SQS takes at once. */
const BATCH = 10;
const MOST_TRIES = 4;

/**
 * Sends messages to the entries queue. A call that succeeds may still have failed in part; only that part is sent again.
 *
 * @throws Error when a message has not been taken in four tries; some of the others may be on the queue then.
 */
export async function queueMessages(queueUrl: string, messages: readonly QueueMessage[]): Promise<void> {
  for (let at = 0; at < messages.length; at += BATCH) {
    const entries = messages
      .slice(at, at + BATCH)
      .map((message, index) => ({ Id: String(index), MessageBody: JSON.stringify(message) }));
    await sendBatch(queueUrl, entries);
  }
}

async function sendBatch(queueUrl: string, batch: readonly SendMessageBatchRequestEntry[]): Promise<void> {
  let left = batch;
  for (let tries = 1; ; tries += 1) {
    const { Failed = [] } = await sqs.send(
      new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: [...left] }),
    );
    const [failure] = Failed;
    if (!failure) return;
    if (tries === MOST_TRIES || Failed.some(({ SenderFault }) => SenderFault)) {
      throw new Error(
        `queue: ${Failed.length} messages not taken: ${failure.Code} ${failure.Message ?? ''}`.trim(),
      );
    }
    const failed = new Set(Failed.map(({ Id }) => Id));
    left = left.filter(({ Id }) => failed.has(Id));
    await wait(100 * 2 ** tries);
  }
}

/** Puts a message that can't be processed where the operator finds it, with its cause as the attribute `cause`. */
export async function buryMessage(deadLetterQueueUrl: string, body: string, cause: string): Promise<void> {
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: deadLetterQueueUrl,
      MessageBody: body,
      MessageAttributes: { cause: { DataType: 'String', StringValue: truncate(oneLine(cause), 500) } },
    }),
  );
}

/** Deletes a message that was received, by the handle that its latest receipt gave it. */
export async function deleteMessage(queueUrl: string, receiptHandle: string): Promise<void> {
  await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: receiptHandle }));
}

/** Keeps a message that was received from being received again for some seconds from now on, at most twelve hours. */
export async function hideMessage(queueUrl: string, receiptHandle: string, seconds: number): Promise<void> {
  const hidden = { ReceiptHandle: receiptHandle, VisibilityTimeout: seconds };
  await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ...hidden }));
}
