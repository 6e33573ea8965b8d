import { describe, expect, it } from 'vitest';
import { TIMINGS } from '../../shared/deployment/timings.ts';

import { ofType, synthesise, theOne } from './synthesise.ts';

const stack = synthesise({ pollMinutes: 15, retentionDays: 30, logRetentionDays: 7 });
const entries = theOne(stack, 'AWS::SQS::Queue', 'ClassifierEntries');
const classifier = theOne(stack, 'AWS::Lambda::Function', 'Classifier');

describe('each function', () => {
  for (const [name, MemorySize] of [
    ['Poller', 1024],
    ['Classifier', 768],
  ] as const) {
    it(`runs on Node 24 and arm64, and writes JSON to a log group of its own: ${name}`, () => {
      const { Properties } = theOne(stack, 'AWS::Lambda::Function', name);
      const logs = theOne(stack, 'AWS::Logs::LogGroup', name);
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        MemorySize,
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: logs.id } },
      });
      expect(logs.Properties.RetentionInDays).toBe(7);
    });
  }
});

describe('the entries queue', () => {
  it('hides a message longer than an alert is leased, and longest after six tries of the classifier', () => {
    const timeout = classifier.Properties.Timeout;
    const hidden = entries.Properties.VisibilityTimeout;
    expect(timeout).toBeLessThan(TIMINGS.alertLeaseSeconds);
    expect(TIMINGS.alertLeaseSeconds).toBeLessThan(hidden);
    expect(hidden).toBeGreaterThanOrEqual(6 * timeout);
  });

  it('gives up on a message after five tries, and then keeps it longer than it would have waited', () => {
    const deadLetters = theOne(stack, 'AWS::SQS::Queue', 'ClassifierDeadLetters');
    expect(entries.Properties.RedrivePolicy).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': [deadLetters.id, 'Arn'] },
      maxReceiveCount: 600,
    });
    expect(deadLetters.Properties.MessageRetentionPeriod).toBeGreaterThan(
      entries.Properties.MessageRetentionPeriod,
    );
  });

  it('feeds the classifier in batches of which only the failed part comes back', () => {
    expect(theOne(stack, 'AWS::Lambda::EventSourceMapping').Properties).toEqual({
      EventSourceArn: { 'Fn::GetAtt': [entries.id, 'Arn'] },
      FunctionName: { Ref: classifier.id },
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 2 },
    });
  });
});

describe('the classifier', () => {
  it("decides by the threshold that is set, or by the model's own", () => {
    const thresholdOf = (settings: Readonly<Record<string, unknown>>) =>
      theOne(synthesise(settings), 'AWS::Lambda::Function', 'Classifier').Properties.Environment.Variables
        .THRESHOLD;
    expect([thresholdOf({}), thresholdOf({ threshold: 0.6 })]).toEqual(['model', '0.6']);
  });

  it('is told of a second reader and its bounds, and of none where there is none', () => {
    const variablesOf = (settings: Readonly<Record<string, unknown>>) => {
      const { Variables } = theOne(synthesise(settings), 'AWS::Lambda::Function', 'Classifier').Properties
        .Environment;
      return Object.fromEntries(
        Object.entries(Variables).filter(([name]) => name.startsWith('SECOND_READER')),
      );
    };
    expect(variablesOf({ secondReaderCalls: 20 })).toEqual({});
    expect(variablesOf({ secondReader: 'amazon.nova-pro-v1:0', secondReaderCalls: 20 })).toEqual({
      SECOND_READER_MODEL: 'amazon.nova-pro-v1:0',
      SECOND_READER_FROM: '0.05',
      SECOND_READER_TO: '0.95',
      SECOND_READER_CALLS_A_DAY: '20',
      SECOND_READER_WORDS_A_CALL: '400',
    });
  });

  it('is told how long to keep a story that is no engagement', () => {
    expect(classifier.Properties.Environment.Variables.RETENTION_DAYS).toBe('30');
  });
});

describe('the poller', () => {
  const intervals = [
    { pollMinutes: 1, rate: 'rate(1 minute)', timeout: 60, eventAge: 60, asyncAge: 60 },
    { pollMinutes: 15, rate: 'rate(15 minutes)', timeout: 300, eventAge: 900, asyncAge: 900 },
  ];
  for (const { pollMinutes, rate, timeout, eventAge, asyncAge } of intervals) {
    it(`runs every ${pollMinutes} minutes, is never tried again, and has ended before the next run`, () => {
      const synthesis = synthesise({ pollMinutes });
      const poller = theOne(synthesis, 'AWS::Lambda::Function', 'Poller');
      const deadLetters = {
        'Fn::GetAtt': [theOne(synthesis, 'AWS::SQS::Queue', 'PollerDeadLetters').id, 'Arn'],
      };
      const { ScheduleExpression, Target } = theOne(synthesis, 'AWS::Scheduler::Schedule').Properties;
      expect(poller.Properties.Timeout).toBe(timeout);
      expect({ ScheduleExpression, ...Target }).toMatchObject({
        ScheduleExpression: rate,
        Arn: { 'Fn::GetAtt': [poller.id, 'Arn'] },
        DeadLetterConfig: { Arn: deadLetters },
        RetryPolicy: { MaximumEventAgeInSeconds: eventAge, MaximumRetryAttempts: 0 },
      });
      expect(theOne(synthesis, 'AWS::Lambda::EventInvokeConfig').Properties).toMatchObject({
        FunctionName: { Ref: poller.id },
        MaximumEventAgeInSeconds: asyncAge,
        MaximumRetryAttempts: 0,
        DestinationConfig: { OnFailure: { Destination: deadLetters } },
      });
    });
  }

  it('is started once a shard and interval, and told its shard and the time that was meant', () => {
    const schedules = Object.values(ofType(synthesise({ shards: 3 }), 'AWS::Scheduler::Schedule'));
    const started = schedules.map(
      ({ Properties: { ScheduleExpression, State, FlexibleTimeWindow, Target } }) => ({
        rate: ScheduleExpression,
        isExact: State !== 'DISABLED' && FlexibleTimeWindow.Mode === 'OFF',
        input: Target.Input,
      }),
    );
    const inputs = [0, 1, 2].map(
      (shard) => `{"shard":${shard},"shards":3,"scheduledAt":"<aws.scheduler.scheduled-time>"}`,
    );
    expect(started).toEqual(inputs.map((input) => ({ rate: 'rate(15 minutes)', isExact: true, input })));
  });

  it('is started by no schedule while it is paused', () => {
    const schedules = Object.values(
      ofType(synthesise({ shards: 2, paused: true }), 'AWS::Scheduler::Schedule'),
    );
    expect(schedules.map(({ Properties: { State } }) => State)).toEqual(['DISABLED', 'DISABLED']);
  });

  it('is told everything that it reads from its environment, and of no host that may be local', () => {
    const synthesis = synthesise({ pollMinutes: 20, contact: 'https://example.org/feeds' });
    const [, engagements, feeds] = Object.keys(ofType(synthesis, 'AWS::DynamoDB::GlobalTable'));
    const poller = theOne(synthesis, 'AWS::Lambda::Function', 'Poller');
    expect(poller.Properties.Environment.Variables).toEqual({
      FEED_TABLE: { Ref: feeds },
      ENGAGEMENT_TABLE: { Ref: engagements },
      ENTRY_QUEUE_URL: { Ref: theOne(synthesis, 'AWS::SQS::Queue', 'ClassifierEntries').id },
      PROOF_QUEUE_URL: { Ref: theOne(synthesis, 'AWS::SQS::Queue', 'Proofs').id },
      OPERATOR_TOPIC_ARN: { Ref: theOne(synthesis, 'AWS::SNS::Topic', 'Alarms').id },
      SEED_FEEDS: 'true',
      POLL_MINUTES: '20',
      DIGEST_HOUR: '6',
      FEEDS_AT_ONCE: '32',
      CONTACT: 'https://example.org/feeds',
      UV_THREADPOOL_SIZE: '32',
    });
  });

  it('and the classifier are told of no contact when there is none', () => {
    for (const name of ['Poller', 'Classifier']) {
      const { Environment } = theOne(stack, 'AWS::Lambda::Function', name).Properties;
      expect(Environment.Variables).not.toHaveProperty('CONTACT');
    }
  });

  for (const seedFeeds of [true, false]) {
    it(`is told ${seedFeeds ? '' : 'not '}to start with the default feeds`, () => {
      const poller = theOne(synthesise({ seedFeeds }), 'AWS::Lambda::Function', 'Poller');
      expect(poller.Properties.Environment.Variables.SEED_FEEDS).toBe(String(seedFeeds));
    });
  }
});

describe('proofs', () => {
  it('end in a queue of their own, by a topic to which nothing else is subscribed and which no other function publishes to', () => {
    const [topic, queue] = [
      theOne(stack, 'AWS::SNS::Topic', 'Proofs'),
      theOne(stack, 'AWS::SQS::Queue', 'Proofs'),
    ];
    const subscribed = Object.values(ofType(stack, 'AWS::SNS::Subscription')).map(
      ({ Properties }) => Properties,
    );
    expect(subscribed.filter(({ TopicArn }) => TopicArn.Ref === topic.id)).toEqual([
      { Protocol: 'sqs', TopicArn: { Ref: topic.id }, Endpoint: { 'Fn::GetAtt': [queue.id, 'Arn'] } },
    ]);
    expect(classifier.Properties.Environment.Variables).toMatchObject({
      PROOF_TOPIC_ARN: { Ref: topic.id },
      ALERT_TOPIC_ARN: { Ref: theOne(stack, 'AWS::SNS::Topic', 'Alerts').id },
    });
    expect(queue.Properties).toMatchObject({
      VisibilityTimeout: 5,
      MessageRetentionPeriod: 2 * 86_400,
      ReceiveMessageWaitTimeSeconds: 1,
    });
  });

  it('are sent by no poller that is deployed before the classifier that knows them', () => {
    const { DependsOn } = stack.resources[theOne(stack, 'AWS::Lambda::Function', 'Poller').id] as {
      readonly DependsOn?: readonly string[];
    };
    expect(DependsOn).toContain(classifier.id);
  });
});

describe('the stack', () => {
  it('says at the end of a deployment what its operator must do', () => {
    const { outputs } = synthesise({ stage: 'prod', opsEmail: 'ops@example.org' });
    expect(outputs.OperatorToConfirm).toEqual({
      Value:
        'ops@example.org is told of nothing before the link is opened that AWS mails there; whether it has been: feeds list --stack EnvoyWatch-prod',
    });
  });

  it('tells the command line where everything is', () => {
    const tables = Object.keys(ofType(stack, 'AWS::DynamoDB::GlobalTable'));
    expect(stack.outputs).toEqual({
      StoryTable: { Value: { Ref: tables[0] } },
      EngagementTable: { Value: { Ref: tables[1] } },
      FeedTable: { Value: { Ref: tables[2] } },
      Threshold: { Value: 'model' },
      RetentionDays: { Value: '30' },
      AlertTopicArn: { Value: { Ref: theOne(stack, 'AWS::SNS::Topic', 'Alerts').id } },
      OperatorTopicArn: { Value: { Ref: theOne(stack, 'AWS::SNS::Topic', 'Alarms').id } },
      ProofQueueUrl: { Value: { Ref: theOne(stack, 'AWS::SQS::Queue', 'Proofs').id } },
      EntryQueueUrl: { Value: { Ref: entries.id } },
      EntryQueueArn: { Value: { 'Fn::GetAtt': [entries.id, 'Arn'] } },
      DeadLetterQueueArn: {
        Value: { 'Fn::GetAtt': [theOne(stack, 'AWS::SQS::Queue', 'ClassifierDeadLetters').id, 'Arn'] },
      },
      DeadLetterQueueUrl: { Value: { Ref: theOne(stack, 'AWS::SQS::Queue', 'ClassifierDeadLetters').id } },
      PollerDeadLetterQueueUrl: { Value: { Ref: theOne(stack, 'AWS::SQS::Queue', 'PollerDeadLetters').id } },
      PollerFunction: { Value: { Ref: theOne(stack, 'AWS::Lambda::Function', 'Poller').id } },
      PollerLogGroup: { Value: { Ref: theOne(stack, 'AWS::Logs::LogGroup', 'Poller').id } },
      PollerSchedules: { Value: { Ref: theOne(stack, 'AWS::Scheduler::Schedule').id } },
      ClassifierFunction: { Value: { Ref: classifier.id } },
      ClassifierLogGroup: { Value: { Ref: theOne(stack, 'AWS::Logs::LogGroup', 'Classifier').id } },
      DashboardUrl: {
        Value: {
          'Fn::Join': [
            '',
            [
              'https://console.aws.amazon.com/cloudwatch/home?region=',
              { Ref: 'AWS::Region' },
              '#dashboards/dashboard/EnvoyWatch-dev',
            ],
          ],
        },
      },
      AnalystPolicyArn: { Value: { Ref: theOne(stack, 'AWS::IAM::ManagedPolicy', 'AccessAnalyst').id } },
      OperatorPolicyArn: { Value: { Ref: theOne(stack, 'AWS::IAM::ManagedPolicy', 'AccessOperator').id } },
    });
  });
});
