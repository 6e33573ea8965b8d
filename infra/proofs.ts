import { Duration, Validations } from 'aws-cdk-lib';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** Where made-up stories end: a topic that nobody can be subscribed to by the command line, and the queue in which the poller looks for them. */
export class Proofs extends Construct {
  readonly topic: Topic;
  readonly queue: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      displayName: 'Envoy Watch proofs',
      enforceSSL: true,
      // Encrypted as that of the alerts, so that it fails as that does.
      masterKey: Alias.fromAliasName(this, 'Key', 'alias/aws/sns'),
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // The poller and whoever has asked for a proof see those of the other, and leave them: for so long they hide them.
      visibilityTimeout: Duration.seconds(5),
      // Asked without waiting SQS looks at some of its servers only, and may overlook what is there.
      receiveMessageWaitTime: Duration.seconds(1),
      retentionPeriod: Duration.days(2),
    });
    this.topic.addSubscription(new SqsSubscription(this.queue));
    const reason =
      'A proof that is lost is what the alarm ProofMissing tells of; nobody reads it but for its times.';
    Validations.of(this.queue).acknowledge(
      { id: 'AwsSolutions-SQS3', reason },
      { id: 'Serverless-SQSRedrivePolicy', reason },
    );
    Validations.of(this).acknowledge({ id: 'Serverless-SNSRedrivePolicy', reason });
  }
}
