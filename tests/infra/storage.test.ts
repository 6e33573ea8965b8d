import { describe, expect, it } from 'vitest';
import { TABLES } from '../../shared/deployment/tables.ts';

import { ofType, type Resource, synthesise, theOne } from './synthesise.ts';

const GLOBAL_TABLE = 'AWS::DynamoDB::GlobalTable';

const development = synthesise();
const production = synthesise({ stage: 'prod', opsEmail: 'ops@example.org' });

describe('Storage', () => {
  for (const [name, keys] of Object.entries(TABLES)) {
    it(`keys the table of ${name} and its indexes as the functions expect`, () => {
      const { Properties: table } = theOne(
        development,
        GLOBAL_TABLE,
        `Storage${name.replace(/^./, (c) => c.toUpperCase())}`,
      );
      expect({ keys: keysOf(table.KeySchema), indexes: indexesOf(table.GlobalSecondaryIndexes) }).toEqual({
        keys: 'sortKey' in keys ? [keys.partitionKey, keys.sortKey] : [keys.partitionKey],
        indexes: Object.fromEntries(
          Object.entries(keys.indexes).map(([index, { partitionKey, sortKey, ...rest }]) => [
            index,
            { keys: [partitionKey, sortKey], include: 'include' in rest ? rest.include : [] },
          ]),
        ),
      });
    });
  }

  it('keeps the own tables just as they are where others are used in their place', () => {
    const restored = synthesise({
      ...{ stage: 'prod', opsEmail: 'ops@example.org' },
      ...{ storyTable: 'stories-2', engagementTable: 'engagements-2', feedTable: 'feeds-2' },
    });
    expect(ofType(restored, GLOBAL_TABLE)).toEqual(ofType(production, GLOBAL_TABLE));
    expect([
      restored.outputs.StoryTable,
      restored.outputs.EngagementTable,
      restored.outputs.FeedTable,
    ]).toEqual([{ Value: 'stories-2' }, { Value: 'engagements-2' }, { Value: 'feeds-2' }]);
  });

  it('lets stories expire, and of engagements what says so, but no feed', () => {
    const expiring = Object.entries(ofType(development, GLOBAL_TABLE)).flatMap(([id, { Properties }]) =>
      Properties.TimeToLiveSpecification ? [[id, Properties.TimeToLiveSpecification]] : [],
    );
    expect(expiring).toEqual([
      ['StorageStoriesC7DFB9EC', { AttributeName: TABLES.stories.timeToLiveAttribute, Enabled: true }],
      [
        'StorageEngagements8B8AB815',
        { AttributeName: TABLES.engagements.timeToLiveAttribute, Enabled: true },
      ],
    ]);
  });

  const stages = [
    { stage: 'dev', synthesis: development, DeletionPolicy: 'Delete', isProtected: false },
    { stage: 'prod', synthesis: production, DeletionPolicy: 'Retain', isProtected: true },
  ];
  for (const { stage, synthesis, DeletionPolicy, isProtected } of stages) {
    it(`${isProtected ? 'keeps and protects' : 'deletes'} the tables of stage ${stage} with their stack`, () => {
      const tables = Object.values(ofType(synthesis, GLOBAL_TABLE));
      expect(tables.map(protectionOf)).toEqual(Array(3).fill({ DeletionPolicy, isProtected }));
      expect(synthesis.terminationProtection ?? false).toBe(isProtected);
    });
  }

  it('bills by request and recovers to any point in time', () => {
    const tables = Object.values(ofType(development, GLOBAL_TABLE)).map(({ Properties }) => ({
      billing: Properties.BillingMode,
      recovers: Properties.Replicas[0].PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled,
    }));
    expect(tables).toEqual(Array(3).fill({ billing: 'PAY_PER_REQUEST', recovers: true }));
  });

  for (const { stage, synthesis } of stages) {
    it(`gives what holds something, or is attached by hand, in stage ${stage} the logical ids that it has always had`, () => {
      const types = [GLOBAL_TABLE, 'AWS::SQS::Queue', 'AWS::SNS::Topic', 'AWS::IAM::ManagedPolicy'];
      // With another id, a deployment would replace it by one that is empty, or attached to nobody. Add to this list; change nothing in it.
      expect(types.flatMap((type) => Object.keys(ofType(synthesis, type)))).toEqual([
        'StorageStoriesC7DFB9EC',
        'StorageEngagements8B8AB815',
        'StorageFeedsA21A19FB',
        'ProofsQueue5B0C9F8E',
        'ClassifierDeadLettersC049D93F',
        'ClassifierEntriesF04363FF',
        'PollerDeadLettersC14E3122',
        'AlertsTopicCF7C81C9',
        'ProofsTopic3D16E707',
        'AlarmsTopic3A2DFEBA',
        'AccessAnalystPolicyC7619980',
        'AccessOperatorPolicy6997C36B',
      ]);
    });
  }
});

function keysOf(schema: readonly { AttributeName: string }[]): string[] {
  return schema.map(({ AttributeName }) => AttributeName);
}

type Index = {
  IndexName: string;
  KeySchema: { AttributeName: string }[];
  Projection: { ProjectionType: string; NonKeyAttributes?: string[] };
};

function indexesOf(indexes: readonly Index[]) {
  return Object.fromEntries(
    indexes.map(({ IndexName, KeySchema, Projection }) => [
      IndexName,
      {
        keys: keysOf(KeySchema),
        include: Projection.ProjectionType === 'KEYS_ONLY' ? [] : Projection.NonKeyAttributes,
      },
    ]),
  );
}

function protectionOf({ DeletionPolicy, Properties }: Resource) {
  return { DeletionPolicy, isProtected: Properties.Replicas[0].DeletionProtectionEnabled };
}
