import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { startLocalAws } from '../../../functions/local/aws/start.ts';
import { makeClients, TEMPLATE } from './start-for-test.ts';

/** Writes to the emulators of a folder for ever and prints each change once it is acknowledged. */
const [, , dataDir = ''] = process.argv;
const aws = await startLocalAws({ dataDir, mailDir: `${dataDir}/mails`, template: TEMPLATE });
const { dynamodb, sqs } = makeClients(aws.endpoints);
const QueueUrl = aws.resources.outputs.EntryQueueUrl;

async function sendAndDelete(client: SQSClient): Promise<void> {
  for (;;) {
    const { MessageId } = await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' }));
    process.stdout.write(`sent ${MessageId}\n`);
    const kept = await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' }));
    process.stdout.write(`sent ${kept.MessageId}\n`);
    const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl }));
    for (const message of Messages) {
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
      process.stdout.write(`deleted ${message.MessageId}\n`);
    }
  }
}

/** Moves the same few feeds to another place in their index again and again. */
async function postponeFeeds(): Promise<void> {
  for (let at = 0; ; at += 1) {
    await dynamodb.send(
      new UpdateItemCommand({
        TableName: 'Feeds',
        Key: { feedId: { S: `feed-${at % 5}` } },
        UpdateExpression: 'SET watched = :yes, nextPollAt = :at, feed = :at',
        ExpressionAttributeValues: { ':yes': { S: 'yes' }, ':at': { S: `at ${at}` } },
      }),
    );
  }
}

await Promise.all([sendAndDelete(sqs), postponeFeeds(), postponeFeeds()]);
