import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { onTestFinished } from 'vitest';
import type { Endpoints } from '../../../functions/local/aws/environment.ts';
import type { Mail } from '../../../functions/local/aws/mail.ts';
import type { Template } from '../../../functions/local/aws/resources.ts';
import { type LocalAwsOptions, startLocalAws } from '../../../functions/local/aws/start.ts';

/** A stack in the shapes that CDK's TableV2, Queue, Topic, SqsEventSource and Schedule synthesise. */
export const TEMPLATE: Template = {
  Resources: {
    Feeds: {
      Type: 'AWS::DynamoDB::GlobalTable',
      Properties: {
        AttributeDefinitions: ['feedId', 'watched', 'nextPollAt'].map((name) => ({
          AttributeName: name,
          AttributeType: 'S',
        })),
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [{ AttributeName: 'feedId', KeyType: 'HASH' }],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'byNextPoll',
            KeySchema: [
              { AttributeName: 'watched', KeyType: 'HASH' },
              { AttributeName: 'nextPollAt', KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['feed'] },
          },
        ],
        Replicas: [{ Region: { Ref: 'AWS::Region' } }],
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      },
    },
    DeadLetters: { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 1_209_600 } },
    Entries: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['DeadLetters', 'Arn'] }, maxReceiveCount: 2 },
        SqsManagedSseEnabled: true,
        VisibilityTimeout: 180,
      },
    },
    Audit: { Type: 'AWS::SQS::Queue' },
    Alerts: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: 'Envoy Watch' } },
    ClassifierRole: { Type: 'AWS::IAM::Role', Properties: {} },
    Classifier: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Timeout: 30,
        Environment: {
          Variables: {
            FEED_TABLE: { Ref: 'Feeds' },
            QUEUE_URL: { Ref: 'Entries' },
            TOPIC_ARN: { Ref: 'Alerts' },
            QUEUE_ARN: { 'Fn::GetAtt': ['Entries', 'Arn'] },
            RETENTION_DAYS: 90,
          },
        },
        Role: { 'Fn::GetAtt': ['ClassifierRole', 'Arn'] },
      },
    },
    Poller: { Type: 'AWS::Lambda::Function', Properties: { Timeout: 300 } },
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        BatchSize: 10,
        EventSourceArn: { 'Fn::GetAtt': ['Entries', 'Arn'] },
        FunctionName: { Ref: 'Classifier' },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: 2 },
      },
    },
    Schedule: {
      Type: 'AWS::Scheduler::Schedule',
      Properties: {
        ScheduleExpression: 'rate(15 minutes)',
        Target: {
          Arn: { 'Fn::GetAtt': ['Poller', 'Arn'] },
          RoleArn: { 'Fn::GetAtt': ['PollerRole', 'Arn'] },
          Input: '{"shard":0,"shards":1,"scheduledAt":"<aws.scheduler.scheduled-time>"}',
        },
      },
    },
  },
  Outputs: { FeedTable: { Value: { Ref: 'Feeds' } }, EntryQueueUrl: { Value: { Ref: 'Entries' } } },
};

/** A folder of the test's own, removed after it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'local-aws-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the emulators on a folder of their own, with real clients and a clock that a test moves by hand. */
export async function startForTest(overrides: Partial<LocalAwsOptions> = {}) {
  const dataDir = overrides.dataDir ?? makeFolder();
  const mailDir = join(dataDir, 'mails');
  const clock = { now: Date.parse('2026-03-12T06:30:00.000Z') };
  const mails: Mail[] = [];
  const aws = await startLocalAws({
    dataDir,
    mailDir,
    template: TEMPLATE,
    now: () => clock.now,
    onMail: (mail) => mails.push(mail),
    ...overrides,
  });
  onTestFinished(() => aws.stop());
  return {
    aws,
    clock,
    dataDir,
    mails,
    /** The mail files, as they stand. */
    readMailFiles: () => readdirSync(mailDir).map((name) => readFileSync(join(mailDir, name), 'utf8')),
    queueUrl: (name: string) => `${aws.endpoints.sqs}/000000000000/${name}`,
    ...makeClients(aws.endpoints),
  };
}

export type Started = Awaited<ReturnType<typeof startForTest>>;

export function makeClients(endpoints: Endpoints, options: { readonly maxAttempts?: number } = {}) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const own = { region: 'us-east-1', credentials, ...options };
  return {
    dynamodb: new DynamoDBClient({ ...own, endpoint: endpoints.dynamodb }),
    sqs: new SQSClient({ ...own, endpoint: endpoints.sqs }),
    sns: new SNSClient({ ...own, endpoint: endpoints.sns }),
  };
}

/** Takes from a queue all that is visible. */
export function receive({ aws }: Pick<Started, 'aws'>, name: string) {
  return aws.queues.receive(name, { atMost: 100_000, waitSeconds: 0 }, new AbortController().signal);
}

/** Takes the address out of a mail's text. */
export const linkIn = (mail: Mail | undefined) => /http:\S+/.exec(mail?.text ?? '')?.[0] ?? '';
