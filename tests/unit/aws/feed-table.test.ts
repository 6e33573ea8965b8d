import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openFeedTable } from '../../../shared/aws/feed-table.ts';
import { failUnreadable } from '../../support/factories.ts';

const dynamodb = mockClient(DynamoDBDocumentClient);
/** A clock that only waiting moves: as if AWS answered at once. */
let clock = 0;
const reads: { readonly at: number; readonly units: number }[] = [];
vi.mock('node:timers/promises', () => ({
  setTimeout: async (ms: number) => {
    clock += ms;
  },
}));
beforeEach(() => {
  dynamodb.reset();
  clock = 0;
  reads.length = 0;
});

/** What 100 feeds take; `tests/integration/shard-reading.test.ts` meters it. */
const UNITS_A_PAGE = 6.5;
/** What DynamoDB promises of one value of a key, in a second. */
const MOST_A_SECOND = 3_000;

/** Answers the queries that follow with so many pages; one without a row costs half a unit. */
function servePages(pages: number): void {
  let left = pages;
  dynamodb.on(QueryCommand).callsFake(({ ExpressionAttributeValues: { ':since': since } }) => {
    const isUnplaced = since === '1';
    const units = isUnplaced ? 0.5 : UNITS_A_PAGE;
    reads.push({ at: clock, units });
    if (!isUnplaced) left -= 1;
    return {
      Items: [],
      ConsumedCapacity: { CapacityUnits: units },
      ...(!isUnplaced && left > 0 && { LastEvaluatedKey: { feedId: String(left) } }),
    };
  });
}

async function readsOf(pages: number, list: (table: ReturnType<typeof openFeedTable>) => Promise<unknown>) {
  servePages(pages);
  clock = 0;
  reads.length = 0;
  await list(openFeedTable('feeds', failUnreadable));
  return reads.slice();
}

/** The most units that are read within a second. */
function peakOf(all: readonly { readonly at: number; readonly units: number }[]): number {
  const within = (start: number) => all.filter(({ at }) => at >= start && at < start + 1_000);
  return Math.max(...all.map(({ at }) => within(at).reduce((sum, { units }) => sum + units, 0)));
}

describe('the reading of 50,000 feeds', () => {
  it('by 50 shards at once, and of the whole beside it, stays below what one value of a key may be read', async () => {
    const ofShard = await readsOf(10, (table) => table.listShard({ shard: 7, shards: 50 }));
    const ofWhole = await readsOf(500, (table) => table.listFeeds());
    const ofShards = ofShard.map(({ at, units }) => ({ at, units: 50 * units }));
    expect(ofShards.reduce((sum, { units }) => sum + units, 0)).toBe(50 * (10 * UNITS_A_PAGE + 0.5));
    expect(peakOf(ofShards)).toBeGreaterThan(2_000);
    expect(peakOf([...ofShards, ...ofWhole])).toBeLessThan(MOST_A_SECOND);
  });

  it('waits no longer than that needs', async () => {
    const last = (await readsOf(10, (table) => table.listShard({ shard: 7, shards: 50 }))).at(-1);
    expect(last?.at).toBeLessThan(1_500);
  });
});

it('a shard that reads alone hardly waits between two pages, and not at all behind the last', async () => {
  const last = (await readsOf(10, (table) => table.listShard({ shard: 0, shards: 1 }))).at(-1);
  expect([last?.at, clock]).toEqual([9 * 3.25, 9 * 3.25]);
});
