import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { receive, type Started, startForTest } from './start-for-test.ts';

/** Sends texts to a queue, one after the other, and returns their ids. */
async function send({ sqs, queueUrl }: Started, name: string, ...bodies: string[]) {
  const ids: (string | undefined)[] = [];
  for (const MessageBody of bodies) {
    const sent = await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl(name), MessageBody }));
    ids.push(sent.MessageId);
  }
  return ids;
}

const bodiesOn = async (local: Started, name: string) => (await receive(local, name)).map(({ body }) => body);

describe('a queue', () => {
  it('gives a message with its attributes back as it was sent', async () => {
    const local = await startForTest();
    const attributes = {
      lang: { DataType: 'String', StringValue: 'ko' },
      score: { DataType: 'Number', StringValue: '0.8' },
    };
    const body = '{"title":"최선희, 울란바타르 도착 – <b>\\n"}';
    const QueueUrl = local.queueUrl('Entries');
    const { MessageId } = await local.sqs.send(
      new SendMessageCommand({ QueueUrl, MessageBody: body, MessageAttributes: attributes }),
    );
    expect(await receive(local, 'Entries')).toEqual([
      {
        messageId: MessageId,
        receiptHandle: expect.any(String),
        body,
        attributes,
        system: { SentTimestamp: String(local.clock.now), ApproximateReceiveCount: '1' },
      },
    ]);
  });

  it('gives what it has to a client that asks, and nothing to one that asks for too much', async () => {
    const local = await startForTest();
    const QueueUrl = local.queueUrl('Audit');
    const ask = (input: object) => local.sqs.send(new ReceiveMessageCommand({ QueueUrl, ...input }));
    expect((await ask({ WaitTimeSeconds: 0 })).Messages).toBeUndefined();
    await send(local, 'Audit', 'a', 'b', 'c');
    const { Messages = [] } = await ask({ MaxNumberOfMessages: 2, MessageSystemAttributeNames: ['All'] });
    expect(Messages).toEqual(
      ['a', 'b'].map((Body) => ({
        Body,
        MD5OfBody: expect.any(String),
        MessageId: expect.any(String),
        ReceiptHandle: expect.any(String),
        Attributes: { SentTimestamp: String(local.clock.now), ApproximateReceiveCount: '1' },
      })),
    );
    await local.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages[0]?.ReceiptHandle }));
    local.clock.now += 30_000;
    expect(await bodiesOn(local, 'Audit')).toEqual(['b', 'c']);
    await expect(ask({ MaxNumberOfMessages: 11 })).rejects.toThrow('expected 1 to 10 messages');
  });

  it('hides a received message for the visibility timeout and then gives it out again', async () => {
    const local = await startForTest();
    await send(local, 'Entries', 'a');
    const [first] = await receive(local, 'Entries');
    local.clock.now += 179_999;
    expect(await receive(local, 'Entries')).toEqual([]);
    expect(local.aws.queues.count('Entries')).toEqual({ visible: 0, inFlight: 1 });
    local.clock.now += 1;
    const [again] = await receive(local, 'Entries');
    expect(again).toMatchObject({
      messageId: first?.messageId,
      system: { ApproximateReceiveCount: '2' },
    });
    expect(again?.receiptHandle).not.toBe(first?.receiptHandle);
  });

  it('deletes by the latest receipt handle only', async () => {
    const local = await startForTest();
    const { queues } = local.aws;
    await send(local, 'Audit', 'a');
    const [old] = await receive(local, 'Audit');
    local.clock.now += 30_000;
    const [latest] = await receive(local, 'Audit');
    queues.remove('Audit', old?.receiptHandle ?? '');
    queues.remove('Entries', latest?.receiptHandle ?? '');
    expect(queues.count('Audit')).toEqual({ visible: 0, inFlight: 1 });
    queues.remove('Audit', latest?.receiptHandle ?? '');
    expect(queues.count('Audit')).toEqual({ visible: 0, inFlight: 0 });
  });

  it('moves a message received too often to the dead-letter queue, with its id', async () => {
    const local = await startForTest();
    const [id] = await send(local, 'Entries', 'poison');
    for (const _try of [1, 2]) {
      expect(await receive(local, 'Entries')).toHaveLength(1);
      local.clock.now += 180_000;
    }
    expect(await receive(local, 'Entries')).toEqual([]);
    expect(await receive(local, 'DeadLetters')).toMatchObject([{ messageId: id, body: 'poison' }]);
  });

  it('forgets a message when its retention ends, counted from when it was sent', async () => {
    const local = await startForTest();
    await send(local, 'Audit', 'old');
    local.clock.now += 345_600_000;
    await send(local, 'Audit', 'new');
    expect(await bodiesOn(local, 'Audit')).toEqual(['new']);
  });

  it('ends the wait of who receives when a message arrives, and gives none to one that left', async () => {
    const local = await startForTest();
    const [leaving, staying] = [new AbortController(), new AbortController()];
    const left = local.aws.queues.receive('Audit', { atMost: 1, waitSeconds: 20 }, leaving.signal);
    const waiting = local.aws.queues.receive('Audit', { atMost: 1, waitSeconds: 20 }, staying.signal);
    leaving.abort();
    expect(await left).toEqual([]);
    await send(local, 'Audit', 'at last');
    expect((await waiting).map(({ body }) => body)).toEqual(['at last']);
  });

  it('is empty when it was purged', async () => {
    const local = await startForTest();
    await send(local, 'Audit', 'a', 'b');
    local.aws.queues.purge('Audit');
    expect(local.aws.queues.count('Audit')).toEqual({ visible: 0, inFlight: 0 });
  });
});

describe('the SQS emulator', () => {
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
    expect(await bodiesOn(local, 'Audit')).toEqual(['a', '😀']);
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
      expect(await receive(local, 'Audit')).toEqual([]);
    });
  }

  const nowhere = { QueueUrl: 'http://127.0.0.1/000000000000/Nowhere' };
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
    ['what is not emulated', 'UnsupportedOperation', { DelaySeconds: 10 }],
    ['a queue that is not there', 'QueueDoesNotExist', nowhere],
  ];
  for (const [what, name, parameters] of badMessages) {
    it(`refuses a message with ${what}`, async () => {
      const local = await startForTest();
      const command = { QueueUrl: local.queueUrl('Audit'), MessageBody: 'a', ...parameters };
      await expect(local.sqs.send(new SendMessageCommand(command))).rejects.toMatchObject({ name });
      expect(await receive(local, 'Audit')).toEqual([]);
    });
  }

  it('refuses a batch for a queue that is not there', async () => {
    const { sqs } = await startForTest();
    const batch = new SendMessageBatchCommand({ ...nowhere, Entries: [{ Id: 'a', MessageBody: 'a' }] });
    await expect(sqs.send(batch)).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  });
});
