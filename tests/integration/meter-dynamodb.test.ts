import {
  BatchGetItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeAll, expect, it } from 'vitest';
import { meterDynamoDb } from '../measure/cost/meter-dynamodb.ts';
import { startForTest } from './local-aws/start-for-test.ts';

const TableName = 'Feeds';
let readMeter: ReturnType<typeof meterDynamoDb>;
beforeAll(() => {
  readMeter = meterDynamoDb();
});

/** Does something, and answers what was metered meanwhile: written, read, and stored in the table and its index. */
async function meter(act: () => Promise<unknown>): Promise<readonly number[]> {
  const before = readMeter();
  await act();
  const after = readMeter();
  return (['writeUnits', 'readUnits', 'tableBytes', 'indexBytes'] as const).map(
    (name) => after[name] - before[name],
  );
}

const texts = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, { S: text }]));
/** A row of a kilobyte and a half in the table, `seen` in Korean, and of half a kilobyte in the index. */
const KEYS = { feedId: 'one', watched: 'yes', nextPollAt: '2026' };
const ROW = texts({ ...KEYS, feed: 'x'.repeat(500), seen: '가'.repeat(333) });
const TABLE_BYTES = 6 + 3 + 7 + 3 + 10 + 4 + 4 + 500 + 4 + 999 + 100;
const INDEX_BYTES = 6 + 3 + 7 + 3 + 10 + 4 + 4 + 500 + 100;

it('meters what is written as DynamoDB bills it, with each index that changes and what a condition refuses', async () => {
  const { dynamodb } = await startForTest();
  const put = (Item: typeof ROW, ConditionExpression?: string) =>
    dynamodb.send(new PutItemCommand({ TableName, Item, ConditionExpression }));
  const Key = texts({ feedId: 'one' });
  const set = (name: string, value: string) =>
    dynamodb.send(
      new UpdateItemCommand({
        ...{ TableName, Key, UpdateExpression: `SET ${name} = :value` },
        ExpressionAttributeValues: texts({ ':value': value }),
      }),
    );
  const refused = () => expect(put(ROW, 'attribute_not_exists(feedId)')).rejects.toThrow();

  expect(await meter(() => put(ROW))).toEqual([2 + 1, 0, TABLE_BYTES, INDEX_BYTES]);
  expect(await meter(() => put(ROW))).toEqual([2, 0, 0, 0]);
  expect(await meter(refused)).toEqual([2, 0, 0, 0]);
  expect(await meter(() => set('nextPollAt', '2027'))).toEqual([2 + 2, 0, 0, 0]);
  expect(await meter(() => set('feed', 'y'.repeat(500)))).toEqual([2 + 1, 0, 0, 0]);
  expect(await meter(() => set('seen', 'y'))).toEqual([2, 0, -998, 0]);
  expect(await meter(() => dynamodb.send(new DeleteItemCommand({ TableName, Key })))).toEqual([
    ...[1 + 1, 0],
    ...[998 - TABLE_BYTES, -INDEX_BYTES],
  ]);
  expect(await meter(() => dynamodb.send(new DeleteItemCommand({ TableName, Key })))).toEqual([1, 0, 0, 0]);
});

it('meters what is read as DynamoDB bills it: in bytes, by item or by query, and where nothing is found', async () => {
  const { dynamodb } = await startForTest();
  const ids = ['one', 'two', 'three'];
  for (const feedId of ids) {
    const Item = { ...ROW, ...texts({ feedId, seen: '가'.repeat(1200) }) };
    await dynamodb.send(new PutItemCommand({ TableName, Item }));
  }
  const get = (feedId: string, ConsistentRead: boolean) =>
    dynamodb.send(new GetItemCommand({ TableName, Key: texts({ feedId }), ConsistentRead }));
  const query = (value: string, more: Partial<QueryCommandInput> = {}) =>
    dynamodb.send(
      new QueryCommand({
        ...{ TableName, IndexName: 'byNextPoll', KeyConditionExpression: 'watched = :value' },
        ...{ ExpressionAttributeValues: texts({ ':value': value }), ...more },
      }),
    );
  const batch = () =>
    dynamodb.send(
      new BatchGetItemCommand({
        RequestItems: {
          [TableName]: { Keys: [...ids, 'four'].map((feedId) => texts({ feedId })), ConsistentRead: true },
        },
      }),
    );
  const read = async (act: () => Promise<unknown>) => (await meter(act))[1];

  expect(await read(() => get('one', true))).toBe(2);
  expect(await read(() => get('one', false))).toBe(1);
  expect(await read(() => get('four', true))).toBe(1);
  expect(await read(batch)).toBe(2 + 2 + 2 + 1);
  expect(await read(() => query('yes'))).toBe(0.5);
  expect(await read(() => query('yes', { Select: 'COUNT' }))).toBe(0.5);
  expect(await read(() => query('no'))).toBe(0.5);

  const Item = { ...ROW, ...texts({ feedId: 'four', feed: 'x'.repeat(4000) }) };
  await dynamodb.send(new PutItemCommand({ TableName, Item }));
  const narrowed: Partial<QueryCommandInput> = {
    ...{ FilterExpression: 'feedId = :one', ProjectionExpression: 'feedId' },
    ExpressionAttributeValues: texts({ ':value': 'yes', ':one': 'one' }),
  };
  expect(await read(() => query('yes', narrowed))).toBe(1);
  expect((await query('yes', narrowed)).Items).toEqual([texts({ feedId: 'one' })]);
});
