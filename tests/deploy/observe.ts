import { existsSync, readFileSync } from 'node:fs';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import {
  DeleteTableCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  ListTablesCommand,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { ListSubscriptionsByTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { readStackOutputs } from '../../shared/aws/stack-outputs.ts';
import { clientConfig } from './deployment.ts';
import type { Emulator } from './emulator.ts';

/** What SNS delivers to a queue: the alert as its subscribers get it. */
export type DeliveredAlert = {
  readonly Subject: string;
  readonly Message: string;
  readonly MessageAttributes: Readonly<Record<string, { readonly Type: string; readonly Value: string }>>;
};

export type Observation = ReturnType<typeof observe>;

/** Reads what a deployment holds and sends, with clients of the test's own. */
export function observe(emulator: Emulator) {
  const config = clientConfig(emulator);
  const cloudFormation = new CloudFormationClient(config);
  const dynamo = new DynamoDBClient(config);
  const documents = DynamoDBDocumentClient.from(dynamo);
  const sns = new SNSClient(config);
  const sqs = new SQSClient(config);

  return {
    /** The values of a metric so far, as the deployed metric filters make them of what functions log. */
    valuesOf(metric: string): number[] {
      const lines = existsSync(emulator.metricsFile)
        ? readFileSync(emulator.metricsFile, 'utf8').split('\n')
        : [];
      const measured = lines.filter((line) => line !== '').map((line) => JSON.parse(line));
      return measured.filter(({ name }) => name === metric).map(({ value }) => value);
    },

    /** The outputs of a stack by name; nothing when there is no such stack. */
    outputsOf: (stackName: string) => readStackOutputs(cloudFormation, stackName),

    async listTables(): Promise<string[]> {
      const { TableNames = [] } = await dynamo.send(new ListTablesCommand({}));
      return TableNames;
    },

    /** Whether a table recovers to any point in time and cannot be deleted by mistake, and by which attribute its rows expire. */
    async protectionOf(TableName: string) {
      const backups = await dynamo.send(new DescribeContinuousBackupsCommand({ TableName }));
      const { Table } = await dynamo.send(new DescribeTableCommand({ TableName }));
      const { TimeToLiveDescription } = await dynamo.send(new DescribeTimeToLiveCommand({ TableName }));
      const recovery = backups.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
      return {
        recovers: recovery?.PointInTimeRecoveryStatus === 'ENABLED',
        isProtected: Table?.DeletionProtectionEnabled === true,
        expires: TimeToLiveDescription?.AttributeName,
      };
    },

    /** Deletes a table, though it is protected. */
    async deleteTable(TableName: string): Promise<void> {
      await dynamo.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: false }));
      await dynamo.send(new DeleteTableCommand({ TableName }));
    },

    /** Everything in a table; a test may scan, the project may not. */
    async scan(tableName: string): Promise<Record<string, unknown>[]> {
      const { Items = [] } = await documents.send(
        new ScanCommand({ TableName: tableName, ConsistentRead: true }),
      );
      return Items;
    },

    async listSubscribers(topicArn: string): Promise<{ protocol?: string; endpoint?: string }[]> {
      const { Subscriptions = [] } = await sns.send(
        new ListSubscriptionsByTopicCommand({ TopicArn: topicArn }),
      );
      return Subscriptions.map(({ Protocol, Endpoint }) => ({ protocol: Protocol, endpoint: Endpoint }));
    },

    /** Makes a queue that gets every alert from now on; answers its URL. */
    async subscribeQueue(topicArn: string): Promise<string> {
      const QueueName = 'alerts-seen-by-the-test';
      const Endpoint = topicArn.replace('arn:aws:sns:', 'arn:aws:sqs:').replace(/[^:]+$/, QueueName);
      const Statement = {
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: Endpoint,
      };
      const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
      const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName, Attributes: { Policy } }));
      await sns.send(new SubscribeCommand({ TopicArn: topicArn, Protocol: 'sqs', Endpoint }));
      return QueueUrl;
    },

    /** Takes the next alerts off a queue, waiting up to `seconds` (at most 20) for the first. */
    async receiveAlerts(queueUrl: string, seconds: number): Promise<DeliveredAlert[]> {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl: queueUrl, WaitTimeSeconds: seconds, MaxNumberOfMessages: 10 }),
      );
      for (const { ReceiptHandle } of Messages) {
        await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
      }
      return Messages.map(({ Body = '' }) => JSON.parse(Body));
    },
  };
}
