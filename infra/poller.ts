import { Duration, Stack } from 'aws-cdk-lib';
import { Grant, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Env } from '../shared/deployment/env.ts';
import { feedsAtOnce } from '../shared/deployment/poller-memory.ts';
import type { Classifier } from './classifier.ts';
import { makeDeadLetterQueue } from './dead-letter-queue.ts';
import { makeNodeFunction } from './node-function.ts';
import type { Settings } from './settings.ts';
import { grantIndexQuery, grantTable, type Storage } from './storage.ts';

type PollerProps = {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly classifier: Pick<Classifier, 'entries' | 'function'>;
  readonly operatorTopic: Topic;
  readonly proofQueue: Queue;
};

/** The schedules, one a shard of the feeds, and the function that puts new entries of the feeds that are due on the queue. */
export class Poller extends Construct {
  readonly deadLetters: Queue;
  readonly function: NodejsFunction;
  readonly timeout: Duration;
  /** In MiB. */
  readonly memorySize: number;
  readonly schedules: readonly Schedule[];

  constructor(scope: Construct, id: string, props: PollerProps) {
    super(scope, id);
    const { settings, storage, classifier, operatorTopic, proofQueue } = props;
    const interval = Duration.minutes(settings.pollMinutes);
    this.deadLetters = makeDeadLetterQueue(this);
    // At most the interval: two polls side by side would fetch feeds twice, though nothing would come of it.
    this.timeout = Duration.minutes(Math.min(settings.pollMinutes, 5));
    this.memorySize = settings.pollerMemory;
    this.function = makeNodeFunction(this, {
      name: 'poller',
      description: 'Polls the feeds that are due and queues their new entries',
      threads: ['parse-worker'],
      timeout: this.timeout,
      memorySize: this.memorySize,
      logRetention: settings.logRetentionDays,
      environment: {
        FEED_TABLE: storage.feeds.tableName,
        ENGAGEMENT_TABLE: storage.engagements.tableName,
        ENTRY_QUEUE_URL: classifier.entries.queueUrl,
        PROOF_QUEUE_URL: proofQueue.queueUrl,
        OPERATOR_TOPIC_ARN: operatorTopic.topicArn,
        SEED_FEEDS: String(settings.seedFeeds),
        POLL_MINUTES: String(settings.pollMinutes),
        DIGEST_HOUR: String(settings.digestHour),
        FEEDS_AT_ONCE: String(feedsAtOnce(settings.pollerMemory)),
        ...(settings.contact !== undefined && { CONTACT: settings.contact }),
      } satisfies Env<'poller'>,
      asynchronous: {
        maxEventAge: interval,
        onFailure: new SqsDestination(this.deadLetters),
      },
    });
    // Names are looked up in threads of which there are four: a few names that nobody answers for would hold up all others.
    this.function.addEnvironment('UV_THREADPOOL_SIZE', '32');
    this.schedules = this.schedulePolls(interval, settings);
    // Deployed behind it, for the classifier of an older version would bury what this one alone queues.
    this.function.node.addDependency(classifier.function);
    this.grantAccess(props);
  }

  /** A poll that fails is not repeated, by the schedule or by Lambda: the next poll does its work. */
  private schedulePolls(interval: Duration, { shards, paused }: Settings): Schedule[] {
    const role = new Role(this, 'ScheduleRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com').withConditions({
        StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
      }),
    });
    this.function.grantInvokeLatestVersion(role);
    this.deadLetters.grantSendMessages(role);
    const start = (shard: number) =>
      new LambdaInvoke(this.function, {
        input: ScheduleTargetInput.fromObject({ shard, shards, scheduledAt: ContextAttribute.scheduledTime }),
        // The target would allow itself to invoke every version of the function.
        role: role.withoutPolicyUpdates(),
        retryAttempts: 0,
        maxEventAge: interval,
        deadLetterQueue: this.deadLetters,
      });
    return Array.from({ length: shards }, (_, shard) => {
      const description = `Starts a poll of shard ${shard} of ${shards}, counted from 0`;
      const schedule = ScheduleExpression.rate(interval);
      return new Schedule(this, `Schedule${shard}`, {
        description,
        schedule,
        enabled: !paused,
        target: start(shard),
      });
    });
  }

  private grantAccess({
    storage: { feeds, engagements },
    classifier,
    operatorTopic,
    proofQueue,
  }: PollerProps) {
    // What it deletes is pieces of what a feed has seen, which it wrote while somebody removed the feed.
    grantTable(this.function, feeds, [
      'dynamodb:BatchGetItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
    ]);
    grantIndexQuery(this.function, feeds, ['byNextPoll']);
    grantIndexQuery(this.function, engagements, ['byAlertDue']);
    // Which digests are done.
    grantTable(this.function, engagements, ['dynamodb:GetItem']);
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['sqs:SendMessage'],
      resourceArns: [classifier.entries.queueArn],
    });
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['sqs:DeleteMessage', 'sqs:ReceiveMessage'],
      resourceArns: [proofQueue.queueArn],
    });
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['sns:Publish'],
      resourceArns: [operatorTopic.topicArn],
    });
  }
}
