import { Duration, Stack } from 'aws-cdk-lib';
import { Grant, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Env } from '../shared/env.ts';
import { makeDeadLetterQueue } from './dead-letter-queue.ts';
import { makeNodeFunction } from './node-function.ts';
import type { Settings } from './settings.ts';
import { grantIndexQuery, grantTable, type Storage } from './storage.ts';

type PollerProps = { readonly settings: Settings; readonly storage: Storage; readonly entries: Queue };

/** The schedule, and the function that puts new entries of the feeds that are due on the queue. */
export class Poller extends Construct {
  readonly deadLetters: Queue;
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, { settings, storage, entries }: PollerProps) {
    super(scope, id);
    const interval = Duration.minutes(settings.pollMinutes);
    this.deadLetters = makeDeadLetterQueue(this);
    this.function = makeNodeFunction(this, {
      name: 'poller',
      description: 'Polls the feeds that are due and queues their new entries',
      // At most the interval: two polls side by side would fetch feeds twice, though nothing would come of it.
      timeout: Duration.minutes(Math.min(settings.pollMinutes, 5)),
      // A document of 10 MiB takes some 400 MB while it is parsed, beside the bodies of the feeds polled with it.
      memorySize: 1024,
      logRetention: settings.logRetentionDays,
      environment: {
        FEED_TABLE: storage.feeds.tableName,
        ENGAGEMENT_TABLE: storage.engagements.tableName,
        ENTRY_QUEUE_URL: entries.queueUrl,
        SEED_FEEDS: String(settings.seedFeeds),
      } satisfies Env<'poller'>,
      asynchronous: {
        maxEventAge: interval,
        onFailure: new SqsDestination(this.deadLetters),
      },
    });
    this.schedulePolls(interval);
    this.grantAccess(storage, entries);
  }

  /** A poll that fails is not repeated, by the schedule or by Lambda: the next poll does its work. */
  private schedulePolls(interval: Duration): void {
    const role = new Role(this, 'ScheduleRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com').withConditions({
        StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
      }),
    });
    this.function.grantInvokeLatestVersion(role);
    this.deadLetters.grantSendMessages(role);
    new Schedule(this, 'Schedule', {
      description: 'Starts a poll',
      schedule: ScheduleExpression.rate(interval),
      target: new LambdaInvoke(this.function, {
        // The target would allow itself to invoke every version of the function.
        role: role.withoutPolicyUpdates(),
        retryAttempts: 0,
        maxEventAge: interval,
        deadLetterQueue: this.deadLetters,
      }),
    });
  }

  private grantAccess({ feeds, engagements }: Storage, entries: Queue): void {
    grantTable(this.function, feeds, ['dynamodb:GetItem', 'dynamodb:PutItem']);
    grantIndexQuery(this.function, feeds, ['byNextPoll']);
    grantIndexQuery(this.function, engagements, ['byAlertDue']);
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['sqs:SendMessage'],
      resourceArns: [entries.queueArn],
    });
  }
}
