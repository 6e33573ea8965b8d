import { SendMessageBatchCommand, type SendMessageBatchCommandInput, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { queueMessages } from '../../../shared/aws/entry-queue.ts';

const sqs = mockClient(SQSClient);
const waits: number[] = [];
vi.mock('node:timers/promises', () => ({ setTimeout: async (ms: number) => void waits.push(ms) }));
beforeEach(() => {
  sqs.reset();
  waits.length = 0;
});

const messages = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ type: 'alert', engagementId: `e${at}` }) as const);

/** What each call carried, by engagement. */
const sent = () => sqs.commandCalls(SendMessageBatchCommand).map(({ args: [{ input }] }) => bodies(input));
const bodies = ({ Entries = [] }: SendMessageBatchCommandInput) =>
  Entries.map(({ MessageBody = '' }) => JSON.parse(MessageBody).engagementId);
const fail = (Id: string, SenderFault = false) => ({
  Id,
  SenderFault,
  Code: 'Throttled',
  Message: 'slow down',
});

describe('queueMessages', () => {
  it('sends ten at a time', async () => {
    sqs.on(SendMessageBatchCommand).resolves({});
    await queueMessages('url', messages(12));
    expect(sent().map((batch) => batch.length)).toEqual([10, 2]);
  });

  it('makes no call without messages', async () => {
    await queueMessages('url', []);
    expect(sent()).toEqual([]);
  });

  it('sends again only what a call that succeeded has not taken', async () => {
    sqs
      .on(SendMessageBatchCommand)
      .resolvesOnce({ Failed: [fail('1'), fail('2')] })
      .resolves({});
    await queueMessages('url', messages(4));
    expect(sent()).toEqual([
      ['e0', 'e1', 'e2', 'e3'],
      ['e1', 'e2'],
    ]);
  });

  it('rejects when the same message is refused time after time, and waits longer before each try', async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Failed: [fail('0')] });
    await expect(queueMessages('url', messages(1))).rejects.toThrow(
      'queue: 1 messages not taken: Throttled slow down',
    );
    expect(sent()).toHaveLength(4);
    expect(waits).toEqual([200, 400, 800]);
  });

  it('rejects at once when the message is at fault', async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Failed: [fail('0', true)] });
    await expect(queueMessages('url', messages(2))).rejects.toThrow('not taken');
    expect(sent()).toHaveLength(1);
  });

  it('rejects when the queue does not answer', async () => {
    sqs.on(SendMessageBatchCommand).rejects(new Error('socket hang up'));
    await expect(queueMessages('url', messages(2))).rejects.toThrow('socket hang up');
  });
});
