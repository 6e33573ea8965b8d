import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { ofType, type Resource, synthesise, theOne } from './synthesise.ts';

/** With everything that a setting can add. */
const SETTINGS = {
  stage: 'prod',
  opsEmail: 'operator@example.org',
  contact: 'https://example.org/',
  shards: 3,
  secondReader: 'amazon.nova-pro-v1:0',
};
const stack = synthesise(SETTINGS);

type Statement = {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
};

describe('the rule packs of cdk-nag', () => {
  it('find nothing that is not acknowledged', () => {
    const { findings } = synthesise(SETTINGS, (app) => {
      Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
    });
    expect(findings).toEqual([]);
  });

  it('are answered with a reason wherever they are not followed', () => {
    const reasons = stack.app.node
      .findAll()
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.values<string>(data));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => reason.split(' ').length < 6)).toEqual([]);
  });
});

describe('permissions', () => {
  it('name every action and every resource', () => {
    const allowed = Object.values(stack.resources).flatMap(statementsOf).filter(isAllowed);
    const unnamed = allowed
      .filter((statement) => JSON.stringify(statement).includes('*'))
      .map(({ Action, Resource }) => [nameOf(Resource), Action]);
    const stackByName =
      'arn:AWS::Partition:cloudformation:AWS::Region:AWS::AccountId:stack/EnvoyWatch-prod/*';
    expect(unnamed).toEqual([
      // SNS lets nobody be granted these for one topic or subscription.
      ['*', 'sns:GetSubscriptionAttributes'],
      [stackByName, 'cloudformation:DescribeStacks'],
      [stackByName, 'cloudformation:DescribeStacks'],
      ['*', ['sns:GetSubscriptionAttributes', 'sns:SetSubscriptionAttributes', 'sns:Unsubscribe']],
    ]);
  });

  it('are never those of a policy that AWS manages', () => {
    const roles = Object.values(ofType(stack, 'AWS::IAM::Role'));
    expect(roles.map(({ Properties }) => Properties.ManagedPolicyArns)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of the poller are to know feeds and to take back pieces of what one has seen, to find alerts and digests that are due, to queue entries, to see proofs arrive and to tell the operator', () => {
    expect(permissionsOf('PollerRole')).toEqual({
      PollerLogs: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      PollerDeadLetters: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'],
      StorageFeeds: ['dynamodb:BatchGetItem', 'dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
      'StorageFeeds/index/byNextPoll': ['dynamodb:Query'],
      'StorageEngagements/index/byAlertDue': ['dynamodb:Query'],
      StorageEngagements: ['dynamodb:GetItem'],
      ClassifierEntries: ['sqs:SendMessage'],
      ProofsQueue: ['sqs:DeleteMessage', 'sqs:ReceiveMessage'],
      AlarmsTopic: ['sns:Publish'],
    });
  });

  it('of the classifier are to take entries, to keep stories and engagements, to know who is subscribed, and to publish', () => {
    expect(permissionsOf('ClassifierRole')).toEqual({
      ClassifierLogs: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      ClassifierEntries: [
        'sqs:ChangeMessageVisibility',
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
        'sqs:GetQueueUrl',
        'sqs:ReceiveMessage',
      ],
      StorageStories: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      StorageEngagements: [
        'dynamodb:BatchGetItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
      ],
      'StorageEngagements/index/byCounterpart': ['dynamodb:Query'],
      'StorageStories/index/byCounterpart': ['dynamodb:Query'],
      AlertsTopic: ['sns:ListSubscriptionsByTopic', 'sns:Publish'],
      ProofsTopic: ['sns:Publish'],
      '*': ['sns:GetSubscriptionAttributes'],
      ClassifierDeadLetters: ['sqs:SendMessage'],
      'arn:AWS::Partition:bedrock:AWS::Region::foundation-model/amazon.nova-pro-v1:0': [
        'bedrock:InvokeModel',
      ],
    });
  });

  const ASKING = {
    StorageStories: ['dynamodb:BatchGetItem', 'dynamodb:GetItem'],
    'StorageStories/index/byCounterpart': ['dynamodb:Query'],
    'StorageStories/index/byCategory': ['dynamodb:Query'],
    'StorageStories/index/byEngagement': ['dynamodb:Query'],
    StorageEngagements: ['dynamodb:BatchGetItem', 'dynamodb:GetItem'],
    'StorageEngagements/index/byCounterpart': ['dynamodb:Query'],
    'StorageEngagements/index/byCategory': ['dynamodb:Query'],
    'StorageFeeds/index/byNextPoll': ['dynamodb:Query'],
    AlarmsTopic: ['sns:ListSubscriptionsByTopic'],
    'arn:AWS::Partition:cloudformation:AWS::Region:AWS::AccountId:stack/EnvoyWatch-prod/*': [
      'cloudformation:DescribeStacks',
    ],
  };

  it('of an analyst are to ask for stories, engagements and feeds', () => {
    expect(permissionsOf('AccessAnalystPolicy', 'AWS::IAM::ManagedPolicy')).toEqual(ASKING);
  });

  it('of an operator are these, to choose feeds, to backfill stories, to choose subscribers by e-mail alone, and to send a proof and see it arrive', () => {
    expect(permissionsOf('AccessOperatorPolicy', 'AWS::IAM::ManagedPolicy')).toEqual({
      ...ASKING,
      StorageStories: [...ASKING.StorageStories, 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      StorageEngagements: [...ASKING.StorageEngagements, 'dynamodb:PutItem'],
      StorageFeeds: ['dynamodb:BatchGetItem', 'dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
      AlertsTopic: ['sns:ConfirmSubscription', 'sns:ListSubscriptionsByTopic', 'sns:Subscribe'],
      '*': ['sns:GetSubscriptionAttributes', 'sns:SetSubscriptionAttributes', 'sns:Unsubscribe'],
      ClassifierEntries: ['sqs:SendMessage'],
      ProofsQueue: ['sqs:DeleteMessage', 'sqs:ReceiveMessage'],
    });
    const subscribing = statementsOf(theOne(stack, 'AWS::IAM::ManagedPolicy', 'AccessOperator')).filter(
      ({ Action }) => Action === 'sns:Subscribe',
    );
    expect(subscribing.map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { 'sns:Protocol': 'email' } },
    ]);
  });

  it('of an analyst and an operator are nobody’s until they are attached', () => {
    const attached = Object.values(ofType(stack, 'AWS::IAM::ManagedPolicy')).map(
      ({ Properties: { Users, Groups, Roles, Description } }) => ({ Users, Groups, Roles, Description }),
    );
    // Another description would be another policy.
    expect(attached).toEqual(Array(2).fill({ Description: '' }));
  });

  it('name no Bedrock at all where there is no second reader, and one model in one statement where there is', () => {
    const without = synthesise({ ...SETTINGS, secondReader: undefined });
    expect(JSON.stringify([without.resources, without.outputs])).not.toMatch(/bedrock|second.?reader/i);
    const statements = Object.values(stack.resources)
      .flatMap(statementsOf)
      .filter((statement) => JSON.stringify(statement).includes('bedrock'));
    expect(statements).toEqual([
      {
        Effect: 'Allow',
        Action: 'bedrock:InvokeModel',
        Resource: {
          'Fn::Join': [
            '',
            [
              ...['arn:', { Ref: 'AWS::Partition' }, ':bedrock:', { Ref: 'AWS::Region' }],
              '::foundation-model/amazon.nova-pro-v1:0',
            ],
          ],
        },
      },
    ]);
  });

  it('name an inference profile and its one model wherever it leads, in one statement, where that is the second reader', () => {
    const id = 'eu.anthropic.claude-haiku-4-5-20251001-v1:0';
    const { resources, findings } = synthesise({ ...SETTINGS, secondReader: id }, (app) => {
      Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
    });
    const statements = Object.values(resources)
      .flatMap(statementsOf)
      .filter((statement) => JSON.stringify(statement).includes('bedrock'));
    expect(statements.map(({ Action, Resource }) => [Action, [Resource].flat().map(nameOf)])).toEqual([
      [
        'bedrock:InvokeModel',
        [
          `arn:AWS::Partition:bedrock:AWS::Region:AWS::AccountId:inference-profile/${id}`,
          'arn:AWS::Partition:bedrock:*::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0',
        ],
      ],
    ]);
    expect(findings).toEqual([]);
  });

  it('name the tables that are set, and none of the own ones, wherever they would name those', () => {
    const tables = { storyTable: 'stories-2', engagementTable: 'engagements-2', feedTable: 'feeds-2' };
    const restored = synthesise({ ...SETTINGS, ...tables });
    const inUse = (name: string) =>
      name.replace(/^Storage(Stories|Engagements|Feeds)/, (_own, [first = '', ...rest]) => {
        const table = `${first.toLowerCase()}${rest.join('')}-2`;
        return `arn:AWS::Partition:dynamodb:AWS::Region:AWS::AccountId:table/${table}`;
      });
    for (const [holder, type] of [
      ['PollerRole', 'AWS::IAM::Policy'],
      ['ClassifierRole', 'AWS::IAM::Policy'],
      ['AccessAnalystPolicy', 'AWS::IAM::ManagedPolicy'],
      ['AccessOperatorPolicy', 'AWS::IAM::ManagedPolicy'],
    ] as const) {
      const own = Object.entries(permissionsOf(holder, type));
      expect(permissionsOf(holder, type, restored)).toEqual(
        Object.fromEntries(own.map(([name, actions]) => [inUse(name), actions])),
      );
    }
    expect(Object.values(restored.resources).filter((one) => mentions(one, 'Storage'))).toEqual([]);
  });

  it('of the schedules are to start the poller and to keep what it could not start', () => {
    expect(permissionsOf('PollerScheduleRole')).toEqual({
      PollerFunction: ['lambda:InvokeFunction'],
      'PollerFunction:$LATEST': ['lambda:InvokeFunction'],
      PollerDeadLetters: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'],
    });
  });
});

describe('queues and topics', () => {
  it('are encrypted, but for the topic of the operator, which alarms could not reach', () => {
    const queues = Object.values(ofType(stack, 'AWS::SQS::Queue'));
    expect(queues.map(({ Properties }) => Properties.SqsManagedSseEnabled)).toEqual([true, true, true, true]);
    for (const name of ['Alerts', 'Proofs']) {
      const { KmsMasterKeyId } = theOne(stack, 'AWS::SNS::Topic', name).Properties;
      expect(KmsMasterKeyId['Fn::Join'][1].at(-1)).toBe(':alias/aws/sns');
    }
    expect(theOne(stack, 'AWS::SNS::Topic', 'Alarms').Properties).not.toHaveProperty('KmsMasterKeyId');
  });

  it('refuse whoever comes without SSL', () => {
    const policies = [
      ...Object.values(ofType(stack, 'AWS::SQS::QueuePolicy')),
      ...Object.values(ofType(stack, 'AWS::SNS::TopicPolicy')),
    ];
    const refused = policies.flatMap(({ Properties }) => {
      const refusesPlain = statementsOf({ Type: '', Properties }).some(
        ({ Effect, Condition }) =>
          Effect === 'Deny' && JSON.stringify(Condition) === '{"Bool":{"aws:SecureTransport":"false"}}',
      );
      return refusesPlain ? [...(Properties.Queues ?? Properties.Topics)] : [];
    });
    const all = [
      ...Object.keys(ofType(stack, 'AWS::SQS::Queue')),
      ...Object.keys(ofType(stack, 'AWS::SNS::Topic')),
    ];
    expect(refused.map(({ Ref }) => Ref).sort()).toEqual(all.sort());
  });
});

function statementsOf({ Properties }: Resource): readonly Statement[] {
  return Properties?.PolicyDocument?.Statement ?? Properties?.AssumeRolePolicyDocument?.Statement ?? [];
}

/** Whether a resource refers to others whose logical ids begin so. */
function mentions({ Properties }: Resource, prefix: string): boolean {
  const written = JSON.stringify(Properties ?? {});
  return written.includes(`{"Ref":"${prefix}`) || written.includes(`{"Fn::GetAtt":["${prefix}`);
}

function isAllowed({ Effect }: Statement): boolean {
  return Effect === 'Allow';
}

/** What a role, or whoever has a policy, may do, by the name of each thing without the hash of its logical id. */
function permissionsOf(
  holder: string,
  type = 'AWS::IAM::Policy',
  synthesis = stack,
): Record<string, string[]> {
  const statements = statementsOf(theOne(synthesis, type, holder)).filter(isAllowed);
  const permissions: Record<string, string[]> = {};
  for (const { Action, Resource } of statements) {
    for (const resource of [Resource].flat()) {
      const name = nameOf(resource);
      permissions[name] = [...(permissions[name] ?? []), ...[Action].flat()];
    }
  }
  return permissions;
}

function nameOf(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const reference = resource as {
    readonly Ref?: string;
    readonly 'Fn::GetAtt'?: readonly string[];
    readonly 'Fn::Join'?: readonly [string, readonly unknown[]];
  };
  const [, parts] = reference['Fn::Join'] ?? [];
  if (parts) return parts.map(nameOf).join('');
  return (reference.Ref ?? reference['Fn::GetAtt']?.[0] ?? '').replace(/[0-9A-F]{8}$/, '');
}
