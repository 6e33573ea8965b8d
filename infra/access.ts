import { Stack, Validations } from 'aws-cdk-lib';
import { Grant, ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { grantIndexQuery, grantTable, type Storage } from './storage.ts';

type AccessProps = {
  readonly storage: Storage;
  readonly alertTopic: Topic;
  readonly operatorTopic: Topic;
  readonly entries: Queue;
  readonly proofQueue: Queue;
};

/** What people may do who use the command line on this stack: two policies, which nobody has until they are attached. */
export class Access extends Construct {
  /** Lets its bearer ask for stories, engagements and feeds, and change nothing. */
  readonly analyst: ManagedPolicy;
  /** The same, to choose the feeds and the subscribers, to backfill stories, and to prove that all works. */
  readonly operator: ManagedPolicy;

  constructor(scope: Construct, id: string, props: AccessProps) {
    super(scope, id);
    // Without a description: another one would be another policy, attached to nobody.
    this.analyst = new ManagedPolicy(this, 'AnalystPolicy');
    this.operator = new ManagedPolicy(this, 'OperatorPolicy');
    for (const policy of [this.analyst, this.operator]) this.grantAsking(policy, props);
    this.grantChoosing(this.operator, props);
    this.grantProving(this.operator, props);
  }

  private grantAsking(grantee: ManagedPolicy, { storage, operatorTopic }: AccessProps): void {
    const { stories, engagements, feeds } = storage;
    grantTable(grantee, stories, ['dynamodb:BatchGetItem', 'dynamodb:GetItem']);
    grantIndexQuery(grantee, stories, ['byCounterpart', 'byCategory', 'byEngagement']);
    grantTable(grantee, engagements, ['dynamodb:BatchGetItem', 'dynamodb:GetItem']);
    grantIndexQuery(grantee, engagements, ['byCounterpart', 'byCategory']);
    grantIndexQuery(grantee, feeds, ['byNextPoll']);
    // `feeds list` warns of an operator who has not confirmed.
    Grant.addToPrincipal({
      grantee,
      actions: ['sns:ListSubscriptionsByTopic'],
      resourceArns: [operatorTopic.topicArn],
    });
    const stack = Stack.of(this);
    const resourceName = `${stack.stackName}/*`;
    Grant.addToPrincipal({
      grantee,
      actions: ['cloudformation:DescribeStacks'],
      resourceArns: [stack.formatArn({ service: 'cloudformation', resource: 'stack', resourceName })],
    });
    Validations.of(grantee).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:cloudformation:<AWS::Region>:<AWS::AccountId>:stack/${resourceName}]`,
      reason: 'Whoever asks for a stack by its name is asked for permission on that name with any id.',
    });
  }

  /** To put a proof into the entries queue, which takes whatever else is put into it, too, and to see it arrive. */
  private grantProving(grantee: ManagedPolicy, { entries, proofQueue }: AccessProps): void {
    Grant.addToPrincipal({ grantee, actions: ['sqs:SendMessage'], resourceArns: [entries.queueArn] });
    Grant.addToPrincipal({
      grantee,
      actions: ['sqs:DeleteMessage', 'sqs:ReceiveMessage'],
      resourceArns: [proofQueue.queueArn],
    });
  }

  private grantChoosing(grantee: ManagedPolicy, { storage, alertTopic }: AccessProps): void {
    grantTable(grantee, storage.feeds, [
      'dynamodb:BatchGetItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
    ]);
    // `backfill` stores stories, and groups them.
    grantTable(grantee, storage.stories, ['dynamodb:PutItem', 'dynamodb:UpdateItem']);
    grantTable(grantee, storage.engagements, ['dynamodb:PutItem']);
    Grant.addToPrincipal({
      grantee,
      actions: ['sns:ConfirmSubscription', 'sns:ListSubscriptionsByTopic'],
      resourceArns: [alertTopic.topicArn],
    });
    Grant.addToPrincipal({
      grantee,
      actions: ['sns:Subscribe'],
      resourceArns: [alertTopic.topicArn],
      conditions: { StringEquals: { 'sns:Protocol': 'email' } },
    });
    // SNS knows no resource that these could be narrowed to.
    Grant.addToPrincipal({
      grantee,
      actions: ['sns:GetSubscriptionAttributes', 'sns:SetSubscriptionAttributes', 'sns:Unsubscribe'],
      resourceArns: ['*'],
    });
    Validations.of(grantee).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'What is done to one subscription can be granted for no resource of its own.',
    });
  }
}
