import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Grant } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Env } from '../shared/deployment/env.ts';
import { foundationModelOf } from '../shared/deployment/second-reader.ts';
import { MOST_RECEIVES, TIMINGS } from '../shared/deployment/timings.ts';
import { makeDeadLetterQueue } from './dead-letter-queue.ts';
import { makeNodeFunction } from './node-function.ts';
import type { Settings } from './settings.ts';
import { grantIndexQuery, grantTable, type Storage } from './storage.ts';

type ClassifierProps = {
  readonly settings: Settings;
  readonly storage: Storage;
  readonly alertTopic: Topic;
  readonly proofTopic: Topic;
};

/** The entries queue, and the function that classifies, stores and alerts what comes out of it. */
export class Classifier extends Construct {
  readonly entries: Queue;
  readonly deadLetters: Queue;
  readonly function: NodejsFunction;
  /** In MiB, of which it uses some 200; the share of a processor that comes with the rest opens the reader in well under a second. */
  readonly memorySize = 768;

  constructor(scope: Construct, id: string, props: ClassifierProps) {
    super(scope, id);
    const { settings, storage, alertTopic, proofTopic } = props;
    this.deadLetters = makeDeadLetterQueue(this);
    this.entries = new Queue(this, 'Entries', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(TIMINGS.visibilityTimeoutSeconds),
      // Shorter than the dead-letter queue's, which counts from the first day too.
      retentionPeriod: Duration.days(7),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MOST_RECEIVES },
    });
    this.function = makeNodeFunction(this, {
      name: 'classifier',
      // A bundle of its own, so that without a second reader nothing of it is loaded, or even there.
      ...(settings.secondReader !== undefined && { entry: 'functions/asking-classifier.ts' }),
      description: 'Classifies each queued entry, stores it and alerts subscribers once an engagement',
      timeout: Duration.seconds(TIMINGS.classifierTimeoutSeconds),
      files: ['classify/reader/reader.safetensors'],
      memorySize: this.memorySize,
      logRetention: settings.logRetentionDays,
      environment: {
        STORY_TABLE: storage.stories.tableName,
        ENGAGEMENT_TABLE: storage.engagements.tableName,
        ALERT_TOPIC_ARN: alertTopic.topicArn,
        PROOF_TOPIC_ARN: proofTopic.topicArn,
        ENTRY_QUEUE_URL: this.entries.queueUrl,
        DEAD_LETTER_QUEUE_URL: this.deadLetters.queueUrl,
        RETENTION_DAYS: String(settings.retentionDays),
        THRESHOLD: String(settings.threshold ?? 'model'),
        MOST_MAILS: String(settings.mostMails),
        POLL_MINUTES: String(settings.pollMinutes),
        DIGEST_HOUR: String(settings.digestHour),
        ...(settings.contact !== undefined && { CONTACT: settings.contact }),
        ...(settings.secondReader !== undefined && variablesOf(settings.secondReader, settings)),
      } satisfies Env<'classifier'>,
    });
    this.function.addEventSource(
      new SqsEventSource(this.entries, {
        batchSize: 10,
        reportBatchItemFailures: true,
        // Together with the classifier's pause after each mail this keeps to what SNS sends to one address.
        maxConcurrency: 2,
      }),
    );
    Validations.of(this.function).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: 'Lambda offers no destination for a queue; the queue has its dead-letter queue.',
    });
    this.grantAccess(props);
    if (settings.secondReader !== undefined) this.grantSecondReader(settings.secondReader);
  }

  /**
   * One model, and nothing else: in the stack's own region, or by an inference profile. For that AWS asks for the profile, and for the
   * model in every region that it leads to.
   */
  private grantSecondReader(id: string): void {
    const stack = Stack.of(this);
    const model = foundationModelOf(id);
    const ofModel = { service: 'bedrock', account: '', resource: 'foundation-model', resourceName: model };
    const ofProfile = { service: 'bedrock', resource: 'inference-profile', resourceName: id };
    const isProfile = model !== id;
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['bedrock:InvokeModel'],
      resourceArns: isProfile
        ? [stack.formatArn(ofProfile), stack.formatArn({ ...ofModel, region: '*' })]
        : [stack.formatArn(ofModel)],
    });
    if (!isProfile) return;
    Validations.of(this).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${model}]`,
      reason:
        'AWS may change the regions that an inference profile leads to; it is one model in any of them.',
    });
  }

  private grantAccess({ storage: { stories, engagements }, alertTopic, proofTopic }: ClassifierProps): void {
    grantTable(this.function, stories, ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem']);
    grantTable(this.function, engagements, [
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ]);
    grantIndexQuery(this.function, engagements, ['byCounterpart']);
    // To count the stories that a digest covers.
    grantIndexQuery(this.function, stories, ['byCounterpart']);
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['sqs:SendMessage'],
      resourceArns: [this.deadLetters.queueArn],
    });
    // The key of SNS lets whoever may publish use it: no KMS action is needed.
    Grant.addToPrincipal({
      grantee: this.function,
      // It asks who is subscribed, for an alert that nobody would get waits, and digests are composed for who asked for them.
      actions: ['sns:Publish', 'sns:ListSubscriptionsByTopic'],
      resourceArns: [alertTopic.topicArn],
    });
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['sns:Publish'],
      resourceArns: [proofTopic.topicArn],
    });
    // SNS knows no resource that it could be narrowed to.
    Grant.addToPrincipal({
      grantee: this.function,
      actions: ['sns:GetSubscriptionAttributes'],
      resourceArns: ['*'],
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'GetSubscriptionAttributes reads, and can be granted for no resource of its own.',
    });
  }
}

function variablesOf(modelId: string, settings: Settings): Env<'secondReader'> {
  return {
    SECOND_READER_MODEL: modelId,
    SECOND_READER_FROM: String(settings.secondReaderFrom),
    SECOND_READER_TO: String(settings.secondReaderTo),
    SECOND_READER_CALLS_A_DAY: String(settings.secondReaderCalls),
    SECOND_READER_WORDS_A_CALL: String(settings.secondReaderWords),
  };
}
