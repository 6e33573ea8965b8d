import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, type ITableV2, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { TABLES } from '../shared/deployment/tables.ts';
import type { Settings } from './settings.ts';

type StorageProps = {
  readonly settings: Settings;
  /** Whether the tables survive their stack and cannot be deleted by mistake. */
  readonly isRetained: boolean;
};

type TableKeys = {
  readonly partitionKey: string;
  readonly sortKey?: string;
  readonly timeToLiveAttribute?: string;
  readonly indexes: Readonly<Record<string, IndexKeys>>;
};

type IndexKeys = {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** Attributes held by the index beside the keys. */
  readonly include?: readonly string[];
};

/** Stories, engagements and feeds, keyed as `shared/deployment/env.ts` says. */
export class Storage extends Construct {
  readonly stories: ITableV2;
  readonly engagements: ITableV2;
  readonly feeds: ITableV2;

  /**
   * Makes the stack's own tables in any case, and uses others in their place where the settings name some: what the own
   * ones hold stays where it is, protected as before, and comes back into use when the setting goes.
   */
  constructor(scope: Construct, id: string, { settings, isRetained }: StorageProps) {
    super(scope, id);
    const makeTable = (name: string, keys: TableKeys, tableName: string | undefined): ITableV2 => {
      const own = new TableV2(this, name, {
        partitionKey: toKey(keys.partitionKey),
        ...(keys.sortKey !== undefined && { sortKey: toKey(keys.sortKey) }),
        timeToLiveAttribute: keys.timeToLiveAttribute,
        globalSecondaryIndexes: Object.entries(keys.indexes).map(([indexName, index]) =>
          toIndex(indexName, index),
        ),
        billing: Billing.onDemand(),
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
        deletionProtection: isRetained,
        removalPolicy: isRetained ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      });
      return tableName === undefined ? own : TableV2.fromTableName(this, `${name}InUse`, tableName);
    };
    this.stories = makeTable('Stories', TABLES.stories, settings.storyTable);
    this.engagements = makeTable('Engagements', TABLES.engagements, settings.engagementTable);
    this.feeds = makeTable('Feeds', TABLES.feeds, settings.feedTable);
  }
}

/** Allows actions on a table itself; `table.grant` would add every index by a wildcard. */
export function grantTable(
  grantee: IGrantable,
  table: ITableV2,
  actions: readonly `dynamodb:${string}`[],
): void {
  Grant.addToPrincipal({ grantee, actions: [...actions], resourceArns: [table.tableArn] });
}

/** Allows queries of the named indexes of a table, and nothing else. */
export function grantIndexQuery(grantee: IGrantable, table: ITableV2, indexes: readonly string[]): void {
  const resourceArns = indexes.map((name) => `${table.tableArn}/index/${name}`);
  Grant.addToPrincipal({ grantee, actions: ['dynamodb:Query'], resourceArns });
}

function toKey(name: string) {
  return { name, type: AttributeType.STRING };
}

function toIndex(indexName: string, { partitionKey, sortKey, include }: IndexKeys) {
  return {
    indexName,
    partitionKey: toKey(partitionKey),
    sortKey: toKey(sortKey),
    ...(include
      ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...include] }
      : { projectionType: ProjectionType.KEYS_ONLY }),
  };
}
