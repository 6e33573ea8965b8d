import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

type OperatorProps = { readonly opsEmail: string | undefined };

/** The topic by which the operator is told of alarms and of feeds whose state has changed. */
export class Operator extends Construct {
  readonly topic: Topic;

  /**
   * Alarms could not reach a topic encrypted with the key of SNS, which knows no CloudWatch, and a key of our own
   * costs a dollar a month. So it has none: all it ever holds is names of alarms, and faults and addresses of feeds,
   * in which what may be a secret is masked.
   */
  constructor(scope: Construct, id: string, { opsEmail }: OperatorProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Envoy Watch operations', enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        // Demanding SSL replaces the policy that AWS gives a topic, under which alarms may publish. The poller may by its role.
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (opsEmail !== undefined) this.topic.addSubscription(new EmailSubscription(opsEmail));
    Validations.of(this.topic).acknowledge({
      id: 'Serverless-SNSRedrivePolicy',
      reason:
        'What a lost mail said can still be seen: an alarm in CloudWatch until its cause is gone, the state of a feed in `feeds list`.',
    });
  }
}
