import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { PublishCommand } from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import { makeScheduledEvent, type Template } from '../../../functions/local/aws/resources.ts';
import { makeFolder, startForTest, TEMPLATE } from './start-for-test.ts';

/** The template with one resource changed or added. */
function withResource(id: string, Type: string, Properties: Record<string, unknown>): Template {
  return { ...TEMPLATE, Resources: { ...TEMPLATE.Resources, [id]: { Type, Properties } } };
}

const withInput = (Input: unknown) =>
  withResource('Schedule', 'AWS::Scheduler::Schedule', {
    ScheduleExpression: 'rate(15 minutes)',
    Target: { Arn: { 'Fn::GetAtt': ['Poller', 'Arn'] }, Input },
  });

const withVariable = (value: unknown) =>
  withResource('Reader', 'AWS::Lambda::Function', { Environment: { Variables: { X: value } } });

describe('the resources of a template', () => {
  it('resolve to the local ones', async () => {
    const { aws } = await startForTest();
    const queueUrl = `${aws.endpoints.sqs}/000000000000/Entries`;
    expect(aws.resources).toEqual({
      functions: {
        Classifier: {
          timeoutSeconds: 30,
          environment: {
            FEED_TABLE: 'Feeds',
            QUEUE_URL: queueUrl,
            TOPIC_ARN: 'arn:aws:sns:us-east-1:000000000000:Alerts',
            QUEUE_ARN: 'arn:aws:sqs:us-east-1:000000000000:Entries',
            RETENTION_DAYS: '90',
          },
        },
        Poller: { timeoutSeconds: 300, environment: {} },
      },
      eventSources: [
        {
          functionId: 'Classifier',
          queueName: 'Entries',
          batchSize: 10,
          batchesAtOnce: 2,
          reportsBatchItemFailures: true,
        },
      ],
      schedules: [
        {
          functionId: 'Poller',
          everySeconds: 900,
          input: '{"shard":0,"shards":1,"scheduledAt":"<aws.scheduler.scheduled-time>"}',
        },
      ],
      outputs: { FeedTable: 'Feeds', EntryQueueUrl: queueUrl },
    });
  });

  it('resolve to one text where the template joins several, with the region of the emulators', async () => {
    const joined = {
      'Fn::Join': [' ', ['in', { Ref: 'AWS::Region' }, { Ref: 'Entries' }, { Ref: 'Schedule' }]],
    };
    const { aws } = await startForTest({ template: withVariable(joined) });
    const queueUrl = `${aws.endpoints.sqs}/000000000000/Entries`;
    expect(aws.resources.functions.Reader?.environment).toEqual({ X: `in us-east-1 ${queueUrl} Schedule` });
  });

  it('become tables with their keys and indexes', async () => {
    const { dynamodb } = await startForTest();
    const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: 'Feeds' }));
    expect(Table).toMatchObject({
      TableStatus: 'ACTIVE',
      KeySchema: [{ AttributeName: 'feedId', KeyType: 'HASH' }],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byNextPoll',
          IndexStatus: 'ACTIVE',
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['feed'] },
        },
      ],
    });
  });

  it('give variables as text', async () => {
    const { aws } = await startForTest({ template: withVariable(true) });
    expect(aws.resources.functions.Reader?.environment).toEqual({ X: 'true' });
  });

  it('subscribe what the template subscribes, once', async () => {
    const dataDir = makeFolder();
    const template = withResource('Reader', 'AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@example.org',
      TopicArn: { Ref: 'Alerts' },
      FilterPolicy: { category: ['CONSULT'] },
    });
    const { aws, mails } = await startForTest({ dataDir, template });
    await aws.stop();
    const again = await startForTest({ dataDir, template });
    expect([mails.map(({ to }) => to), again.mails]).toEqual([['ops@example.org'], []]);
  });

  it('subscribe an address that is confirmed from the start, also one that was to confirm before', async () => {
    const dataDir = makeFolder();
    const template = withResource('Reader', 'AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@example.org',
      TopicArn: { Ref: 'Alerts' },
    });
    const publish = new PublishCommand({
      TopicArn: 'arn:aws:sns:us-east-1:000000000000:Alerts',
      Message: 'A feed has changed.',
    });
    const before = await startForTest({ dataDir, template });
    await before.sns.send(publish);
    await before.aws.stop();
    const after = await startForTest({ dataDir, template, confirmed: ['ops@example.org'] });
    await after.sns.send(publish);
    const fresh = await startForTest({ template, confirmed: ['ops@example.org'] });
    await fresh.sns.send(publish);
    expect([before, after, fresh].map(({ mails }) => mails.map(({ subject }) => subject))).toEqual([
      ['Envoy Watch: please confirm your subscription'],
      ['Envoy Watch'],
      ['Envoy Watch'],
    ]);
  });

  it('let an address that is confirmed from the start take the place of the one before', async () => {
    const dataDir = makeFolder();
    const subscribing = (Endpoint: string) =>
      withResource('Reader', 'AWS::SNS::Subscription', {
        Protocol: 'email',
        Endpoint,
        TopicArn: { Ref: 'Alerts' },
      });
    const [first, second] = ['ops@example.org', 'new-ops@example.org'];
    const before = await startForTest({ dataDir, template: subscribing(first), confirmed: [first] });
    await before.aws.stop();
    const after = await startForTest({ dataDir, template: subscribing(second), confirmed: [second] });
    await after.sns.send(
      new PublishCommand({
        TopicArn: 'arn:aws:sns:us-east-1:000000000000:Alerts',
        Message: 'A feed has changed.',
      }),
    );
    expect(after.mails.map(({ to }) => to)).toEqual([second]);
  });

  const inputs: readonly (readonly [input: string, event: unknown])[] = [
    ['{}', {}],
    ['{"at":"<aws.scheduler.scheduled-time>","shard":1}', { at: '2026-03-12T06:30:00Z', shard: 1 }],
    [
      '["<aws.scheduler.scheduled-time>","<aws.scheduler.scheduled-time>"]',
      ['2026-03-12T06:30:00Z', '2026-03-12T06:30:00Z'],
    ],
  ];
  for (const [input, event] of inputs) {
    it(`start what a schedule starts with ${input}, the time put in to the second`, () => {
      expect(makeScheduledEvent({ input }, new Date('2026-03-12T06:30:00.250Z'))).toEqual(event);
    });
  }

  it('start what a schedule without input starts with nothing', async () => {
    const { aws } = await startForTest({ template: withInput(undefined) });
    expect(aws.resources.schedules).toEqual([{ functionId: 'Poller', everySeconds: 900, input: '{}' }]);
  });

  const refused: Record<string, [Template, RegExp]> = {
    'a reference to nothing': [
      withVariable({ Ref: 'Nobody' }),
      /^Reader: Ref to Nobody \(no such resource\): expected a table, queue/,
    ],
    'a reference to what is not emulated': [
      withVariable({ Ref: 'ClassifierRole' }),
      /^Reader: Ref to ClassifierRole \(AWS::IAM::Role\)/,
    ],
    'an attribute that is not emulated': [
      withVariable({ 'Fn::GetAtt': ['Feeds', 'StreamArn'] }),
      /^Reader: Fn::GetAtt Feeds\.StreamArn \(AWS::DynamoDB::GlobalTable\): not emulated$/,
    ],
    'an unknown function': [
      withVariable({ 'Fn::ImportValue': 'x' }),
      /^Reader: Fn::ImportValue: not emulated$/,
    ],
    'a FIFO queue': [
      withResource('Ordered', 'AWS::SQS::Queue', { FifoQueue: true }),
      /^Ordered: FifoQueue: not emulated$/,
    ],
    'a queue that delays': [
      withResource('Slow', 'AWS::SQS::Queue', { DelaySeconds: 5 }),
      /^Slow: DelaySeconds: not emulated$/,
    ],
    'a table without keys': [withResource('Bare', 'AWS::DynamoDB::Table', {}), /^Bare: expected KeySchema, /],
    'a schedule that is no rate': [
      withResource('Schedule', 'AWS::Scheduler::Schedule', {
        ...TEMPLATE.Resources.Schedule?.Properties,
        ScheduleExpression: 'cron(0 8 * * ? *)',
      }),
      /^Schedule: ScheduleExpression "cron\(0 8 \* \* \? \*\)": expected rate/,
    ],
    'a schedule that tells what is not emulated': [
      withInput('{"id":"<aws.scheduler.execution-id>"}'),
      /^Schedule: Input: <aws\.scheduler\.execution-id>: not emulated$/,
    ],
    'a schedule whose input is no JSON': [withInput('poll'), /^Schedule: Input: expected JSON: /],
    'a function that may run longer than its messages stay hidden': [
      withResource('Classifier', 'AWS::Lambda::Function', { Timeout: 181 }),
      /^Mapping: the function may run 181 s, longer than the visibility timeout: AWS refuses that$/,
    ],
    'a subscription of a protocol that is not emulated': [
      withResource('Hook', 'AWS::SNS::Subscription', {
        Protocol: 'https',
        Endpoint: 'https://example.org',
        TopicArn: { Ref: 'Alerts' },
      }),
      /^Hook: Invalid parameter: Protocol: expected email or sqs here, not "https"$/,
    ],
  };
  for (const [what, [template, message]] of Object.entries(refused)) {
    it(`are refused by name with ${what}, and the folder is free again`, async () => {
      const dataDir = makeFolder();
      await expect(startForTest({ dataDir, template })).rejects.toThrow(message);
      await expect(startForTest({ dataDir })).resolves.toBeDefined();
    });
  }

  it('are refused when the folder has a table of the same name with other indexes', async () => {
    const dataDir = makeFolder();
    await (await startForTest({ dataDir })).aws.stop();
    const { GlobalSecondaryIndexes, ...Properties } = TEMPLATE.Resources.Feeds?.Properties ?? {};
    const template = withResource('Feeds', 'AWS::DynamoDB::GlobalTable', Properties);
    await expect(startForTest({ dataDir, template })).rejects.toThrow(
      /Feeds has other keys or indexes than the template; delete the folder$/,
    );
  });
});
