import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { startLocalAws } from '../../../functions/local/aws/start.ts';
import { makeClients, receive, TEMPLATE } from './start-for-test.ts';

/** Writes to the emulators of a folder for ever and prints each change once it is acknowledged. */
const [, , dataDir = ''] = process.argv;
const aws = await startLocalAws({ dataDir, mailDir: `${dataDir}/mails`, template: TEMPLATE });
const { dynamodb, sqs } = makeClients(aws.endpoints);
const QueueUrl = aws.resources.outputs.EntryQueueUrl;

async function sendAndDelete(): Promise<void> {
  for (;;) {
    for (const _message of ['deleted', 'kept']) {
      const { MessageId } = await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' }));
      process.stdout.write(`sent ${MessageId}\n`);
    }
    const [message] = await receive({ aws }, 'Entries');
    if (!message) continue;
    aws.queues.remove('Entries', message.receiptHandle);
    process.stdout.write(`deleted ${message.messageId}\n`);
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

await Promise.all([sendAndDelete(), postponeFeeds(), postponeFeeds()]);
