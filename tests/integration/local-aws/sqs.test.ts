import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { type Started, startForTest } from './start-for-test.ts';

/** Sends texts to a queue and returns their ids. */
async function send({ sqs, queueUrl }: Started, name: string, ...bodies: string[]) {
  const sent = await Promise.all(
    bodies.map((MessageBody) => sqs.send(new SendMessageCommand({ QueueUrl: queueUrl(name), MessageBody }))),
  );
  return sent.map(({ MessageId }) => MessageId);
}

async function receive({ sqs, queueUrl }: Started, name: string, options: object = {}) {
  const command = { QueueUrl: queueUrl(name), MaxNumberOfMessages: 10, ...options };
  return (await sqs.send(new ReceiveMessageCommand(command))).Messages ?? [];
}

async function countOf({ sqs, queueUrl }: Started, name: string) {
  const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl(name), AttributeNames: ['All'] });
  const { Attributes } = await sqs.send(command);
  return [
    Attributes?.ApproximateNumberOfMessages,
    Attributes?.ApproximateNumberOfMessagesNotVisible,
    Attributes?.ApproximateNumberOfMessagesDelayed,
  ].map(Number);
}

describe('the SQS emulator', () => {
  it('gives a message with its attributes back as it was sent', async () => {
    const local = await startForTest();
    const attributes = {
      lang: { DataType: 'String', StringValue: 'ko' },
      score: { DataType: 'Number', StringValue: '0.8' },
      bytes: { DataType: 'Binary', BinaryValue: new Uint8Array([1, 2, 255]) },
    };
    const body = '{"title":"최선희, 울란바타르 도착 – <b>\\n"}';
    const sent = await local.sqs.send(
      new SendMessageCommand({
        QueueUrl: local.queueUrl('Entries'),
        MessageBody: body,
        MessageAttributes: attributes,
      }),
    );
    const [message] = await receive(local, 'Entries', {
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['lang', 'by*', 'b.*', 'All'],
    });
    expect(message).toEqual({
      MessageId: sent.MessageId,
      ReceiptHandle: expect.any(String),
      Body: body,
      MD5OfBody: sent.MD5OfMessageBody,
      MD5OfMessageAttributes: sent.MD5OfMessageAttributes,
      MessageAttributes: attributes,
      Attributes: {
        SenderId: '000000000000',
        SentTimestamp: String(local.clock.now),
        ApproximateReceiveCount: '1',
        ApproximateFirstReceiveTimestamp: String(local.clock.now),
      },
    });
  });

  it('hides a received message for the visibility timeout and then gives it out again', async () => {
    const local = await startForTest();
    await send(local, 'Entries', 'a');
    const [first] = await receive(local, 'Entries');
    local.clock.now += 179_999;
    expect(await receive(local, 'Entries')).toEqual([]);
    expect(await countOf(local, 'Entries')).toEqual([0, 1, 0]);
    local.clock.now += 1;
    const [again] = await receive(local, 'Entries', {
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
    });
    expect(again).toMatchObject({
      MessageId: first?.MessageId,
      Attributes: { ApproximateReceiveCount: '2' },
    });
    expect(again?.ReceiptHandle).not.toBe(first?.ReceiptHandle);
  });

  it('deletes by the latest receipt handle only', async () => {
    const local = await startForTest();
    const [id] = await send(local, 'Audit', 'a');
    const [old] = await receive(local, 'Audit', { VisibilityTimeout: 0 });
    const [latest] = await receive(local, 'Audit');
    const remove = (ReceiptHandle = '') =>
      local.sqs.send(new DeleteMessageCommand({ QueueUrl: local.queueUrl('Audit'), ReceiptHandle }));
    await remove(old?.ReceiptHandle);
    expect(await countOf(local, 'Audit')).toEqual([0, 1, 0]);
    await remove(latest?.ReceiptHandle);
    await remove(latest?.ReceiptHandle);
    expect(await countOf(local, 'Audit')).toEqual([0, 0, 0]);
    expect(latest?.MessageId).toBe(id);
    await expect(remove('nonsense')).rejects.toMatchObject({ name: 'ReceiptHandleIsInvalid' });
  });

  it('moves a message received too often to the dead-letter queue, with its id and origin', async () => {
    const local = await startForTest();
    const [id] = await send(local, 'Entries', 'poison');
    for (const _try of [1, 2]) {
      expect(await receive(local, 'Entries')).toHaveLength(1);
      local.clock.now += 180_000;
    }
    expect(await receive(local, 'Entries')).toEqual([]);
    const [dead] = await receive(local, 'DeadLetters', { MessageSystemAttributeNames: ['All'] });
    expect(dead).toMatchObject({
      MessageId: id,
      Body: 'poison',
      Attributes: { DeadLetterQueueSourceArn: 'arn:aws:sqs:us-east-1:000000000000:Entries' },
    });
  });

  it('forgets a message when its retention ends, counted from when it was first sent', async () => {
    const local = await startForTest();
    await send(local, 'Audit', 'old');
    local.clock.now += 345_600_000;
    await send(local, 'Audit', 'new');
    expect((await receive(local, 'Audit')).map(({ Body }) => Body)).toEqual(['new']);
  });

  it('changes the visibility timeout of a message in flight only', async () => {
    const local = await startForTest();
    await send(local, 'Entries', 'a');
    const [message] = await receive(local, 'Entries');
    const hide = (VisibilityTimeout: number) =>
      local.sqs.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: local.queueUrl('Entries'),
          ReceiptHandle: message?.ReceiptHandle,
          VisibilityTimeout,
        }),
      );
    await hide(600);
    local.clock.now += 599_000;
    expect(await countOf(local, 'Entries')).toEqual([0, 1, 0]);
    await hide(0);
    expect(await countOf(local, 'Entries')).toEqual([1, 0, 0]);
    await expect(hide(10)).rejects.toMatchObject({ name: 'MessageNotInflight' });
    await expect(hide(43_201)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });

  it('delays a message as asked', async () => {
    const local = await startForTest();
    const command = { QueueUrl: local.queueUrl('Audit'), MessageBody: 'later', DelaySeconds: 60 };
    await local.sqs.send(new SendMessageCommand(command));
    expect(await countOf(local, 'Audit')).toEqual([0, 0, 1]);
    local.clock.now += 60_000;
    expect(await countOf(local, 'Audit')).toEqual([1, 0, 0]);
  });

  it('ends a long poll when a message arrives, and takes none for a caller that left', async () => {
    const local = await startForTest();
    const leaving = new AbortController();
    const left = local.aws.queues.receive('Audit', { atMost: 1, waitSeconds: 20 }, leaving.signal);
    const waiting = receive(local, 'Audit', { WaitTimeSeconds: 20 });
    leaving.abort();
    expect(await left).toEqual([]);
    await send(local, 'Audit', 'at last');
    expect((await waiting).map(({ Body }) => Body)).toEqual(['at last']);
  });

  it('sends the good entries of a batch and names the bad ones', async () => {
    const local = await startForTest();
    const bodies = {
      good: 'a',
      control: 'a\u0000',
      half: '\ud800',
      noncharacter: '\uffff',
      empty: '',
      also: '😀',
    };
    const Entries = Object.entries(bodies).map(([Id, MessageBody]) => ({ Id, MessageBody }));
    const { Successful, Failed } = await local.sqs.send(
      new SendMessageBatchCommand({ QueueUrl: local.queueUrl('Audit'), Entries }),
    );
    expect(Successful?.map(({ Id }) => Id)).toEqual(['good', 'also']);
    expect(Failed?.map(({ Id, Code, SenderFault }) => [Id, Code, SenderFault])).toEqual([
      ['control', 'InvalidMessageContents', true],
      ['half', 'InvalidMessageContents', true],
      ['noncharacter', 'InvalidMessageContents', true],
      ['empty', 'MissingParameter', true],
    ]);
    expect((await receive(local, 'Audit')).map(({ Body }) => Body)).toEqual(['a', '😀']);
  });

  const long = 'x'.repeat(600_000);
  const badBatches = {
    EmptyBatchRequest: [],
    TooManyEntriesInBatchRequest: Array.from({ length: 11 }, (_, at) => ({ Id: `e${at}`, MessageBody: 'a' })),
    BatchEntryIdsNotDistinct: ['a', 'a'].map((Id) => ({ Id, MessageBody: 'a' })),
    InvalidBatchEntryId: [{ Id: 'a b', MessageBody: 'a' }],
    BatchRequestTooLong: ['a', 'b'].map((Id) => ({ Id, MessageBody: long })),
  };
  for (const [name, Entries] of Object.entries(badBatches)) {
    it(`refuses a batch as a whole with ${name}`, async () => {
      const local = await startForTest();
      const sent = local.sqs.send(
        new SendMessageBatchCommand({ QueueUrl: local.queueUrl('Audit'), Entries }),
      );
      await expect(sent).rejects.toMatchObject({ name });
      expect(await countOf(local, 'Audit')).toEqual([0, 0, 0]);
    });
  }

  const badMessages: [string, string, object][] = [
    ['a forbidden character', 'InvalidMessageContents', { MessageBody: 'a\u0007' }],
    ['more than 1 MiB', 'InvalidParameterValue', { MessageBody: 'x'.repeat(1_048_577) }],
    [
      'an attribute of unknown type',
      'InvalidParameterValue',
      { MessageAttributes: { a: { DataType: 'Text', StringValue: 'a' } } },
    ],
    [
      'an attribute without a value',
      'InvalidParameterValue',
      { MessageAttributes: { a: { DataType: 'String', StringValue: '' } } },
    ],
    ['a delay of more than 15 minutes', 'InvalidParameterValue', { DelaySeconds: 901 }],
    ['a queue that is not there', 'QueueDoesNotExist', { QueueUrl: 'http://127.0.0.1/000000000000/Nowhere' }],
  ];
  for (const [what, name, parameters] of badMessages) {
    it(`refuses a message with ${what}`, async () => {
      const local = await startForTest();
      const command = { QueueUrl: local.queueUrl('Audit'), MessageBody: 'a', ...parameters };
      const sent = local.sqs.send(new SendMessageCommand(command));
      await expect(sent).rejects.toMatchObject({ name });
    });
  }

  it('deletes a batch and names the entries it could not read', async () => {
    const local = await startForTest();
    await send(local, 'Audit', 'a', 'b');
    const received = await receive(local, 'Audit');
    const Entries = [...received, { ReceiptHandle: 'nonsense' }].map(({ ReceiptHandle }, at) => ({
      Id: `e${at}`,
      ReceiptHandle,
    }));
    const answer = await local.sqs.send(
      new DeleteMessageBatchCommand({ QueueUrl: local.queueUrl('Audit'), Entries }),
    );
    expect(answer.Successful).toEqual([{ Id: 'e0' }, { Id: 'e1' }]);
    expect(answer.Failed).toMatchObject([{ Id: 'e2', Code: 'ReceiptHandleIsInvalid' }]);
    expect(await countOf(local, 'Audit')).toEqual([0, 0, 0]);
  });

  it('creates, finds, lists and purges queues', async () => {
    const local = await startForTest();
    const create = (Attributes: Record<string, string>) =>
      local.sqs.send(new CreateQueueCommand({ QueueName: 'error', Attributes }));
    const { QueueUrl } = await create({ VisibilityTimeout: '5' });
    expect(await create({ VisibilityTimeout: '5' })).toMatchObject({ QueueUrl });
    await expect(create({ VisibilityTimeout: '6' })).rejects.toMatchObject({ name: 'QueueNameExists' });
    expect(await local.sqs.send(new GetQueueUrlCommand({ QueueName: 'error' }))).toMatchObject({ QueueUrl });
    const { QueueUrls } = await local.sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'e' }));
    expect(QueueUrls).toEqual([QueueUrl]);
    await send(local, 'error', 'a', 'b');
    await local.sqs.send(new PurgeQueueCommand({ QueueUrl }));
    expect(await countOf(local, 'error')).toEqual([0, 0, 0]);
  });

  it('tells the attributes that the template gave a queue', async () => {
    const local = await startForTest();
    const { Attributes } = await local.sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: local.queueUrl('Entries'),
        AttributeNames: ['QueueArn', 'VisibilityTimeout', 'RedrivePolicy'],
      }),
    );
    expect(Attributes).toEqual({
      QueueArn: 'arn:aws:sqs:us-east-1:000000000000:Entries',
      VisibilityTimeout: '180',
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:DeadLetters',
        maxReceiveCount: 2,
      }),
    });
  });
});
