import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../functions/local/aws/faults.ts';
import { linkIn, makeClients, receive, type Started, startForTest } from './start-for-test.ts';

const TopicArn = 'arn:aws:sns:us-east-1:000000000000:Alerts';
const Item = { feedId: { S: 'kcna' } };

/** A call of each service, and whether it has taken effect. */
const CALLS = {
  dynamodb: {
    action: 'PutItem',
    call: ({ dynamodb }: Started) => dynamodb.send(new PutItemCommand({ TableName: 'Feeds', Item })),
    async effects({ dynamodb }: Started) {
      const found = await dynamodb.send(new GetItemCommand({ TableName: 'Feeds', Key: Item }));
      return found.Item ? 1 : 0;
    },
  },
  sqs: {
    action: 'SendMessage',
    call: ({ sqs, queueUrl }: Started) =>
      sqs.send(new SendMessageCommand({ QueueUrl: queueUrl('Audit'), MessageBody: 'a' })),
    effects: async (local: Started) => (await receive(local, 'Audit')).length,
  },
  sns: {
    action: 'Publish',
    call: ({ sns }: Started) => sns.send(new PublishCommand({ TopicArn, Message: 'news' })),
    effects: async ({ mails }: Started) => mails.filter(({ text }) => text.startsWith('news')).length,
  },
} as const;

/** Starts with a subscriber, and with clients that try each call so often. */
async function startTrying(maxAttempts: number) {
  const local = await startForTest();
  const tries = { count: 0 };
  const clients = makeClients(local.aws.endpoints, { maxAttempts });
  for (const { middlewareStack } of Object.values(clients)) {
    // biome-ignore lint/suspicious/noExplicitAny: each client has types of its own for what passes here untouched.
    (middlewareStack as any).add(
      (next: (input: unknown) => unknown) => (input: unknown) => {
        tries.count += 1;
        return next(input);
      },
      { step: 'deserialize', name: 'countTries' },
    );
  }
  await local.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: 'reader@example.org' }));
  await fetch(linkIn(local.mails.at(-1)));
  return { ...local, ...clients, tries };
}

const THROTTLED = {
  dynamodb: { name: 'ProvisionedThroughputExceededException', $metadata: { httpStatusCode: 400 } },
  sqs: { name: 'RequestThrottled', $metadata: { httpStatusCode: 403 } },
  sns: { name: 'ThrottledException', $metadata: { httpStatusCode: 429 } },
} as const;

for (const service of ['dynamodb', 'sqs', 'sns'] as const) {
  const { action, call, effects } = CALLS[service];
  const fault = (overrides: Partial<Fault> = {}): Fault => ({
    ...{ service, action, times: 1, fault: 'throttle' },
    ...overrides,
  });

  describe(`a fault of ${service}`, () => {
    it('throttles as many calls as it was asked to, which have no effect', async () => {
      const local = await startTrying(1);
      local.aws.faults.add(fault({ times: 2 }));
      for (const _call of [1, 2]) await expect(call(local)).rejects.toMatchObject(THROTTLED[service]);
      expect(await effects(local)).toBe(0);
      await call(local);
      expect(await effects(local)).toBe(1);
    });

    it('is one that a client tries again after', async () => {
      const local = await startTrying(3);
      local.aws.faults.add(fault({ times: 2 }));
      await call(local);
      expect([local.tries.count, await effects(local)]).toEqual([3, 1]);
    });

    it('lets a call take effect and resets the connection in place of an answer', async () => {
      const local = await startTrying(1);
      local.aws.faults.add(fault({ fault: 'lost-answer' }));
      await expect(call(local)).rejects.toMatchObject({ code: 'ECONNRESET' });
      expect([local.tries.count, await effects(local)]).toEqual([1, 1]);
    });

    it('befalls no other action', async () => {
      const local = await startTrying(1);
      local.aws.faults.add(fault({ action: 'Other' }));
      await call(local);
      expect(await effects(local)).toBe(1);
    });

    it('comes after the one that was added before it', async () => {
      const local = await startTrying(1);
      local.aws.faults.add(fault({ code: 'ThrottlingException' }));
      local.aws.faults.add(fault({ fault: 'lost-answer' }));
      await expect(call(local)).rejects.toMatchObject({ name: 'ThrottlingException' });
      await expect(call(local)).rejects.toMatchObject({ code: 'ECONNRESET' });
      await expect(call(local)).resolves.toBeDefined();
    });
  });
}

describe('a fault', () => {
  it('may be of the key that a topic is encrypted by', async () => {
    const local = await startTrying(1);
    local.aws.faults.add({
      ...{ service: 'sns', action: 'Publish', times: 1, fault: 'throttle', code: 'KMSThrottling' },
    });
    await expect(CALLS.sns.call(local)).rejects.toMatchObject({ name: 'KMSThrottlingException' });
  });

  it('may befall a batch, which a client then sends twice', async () => {
    const local = await startTrying(3);
    local.aws.faults.add({ service: 'sqs', action: 'SendMessageBatch', times: 1, fault: 'lost-answer' });
    const Entries = [{ Id: 'a', MessageBody: 'a' }];
    await local.sqs.send(new SendMessageBatchCommand({ QueueUrl: local.queueUrl('Audit'), Entries }));
    expect(await receive(local, 'Audit')).toHaveLength(2);
  });
});
