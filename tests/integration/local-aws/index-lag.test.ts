import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { type Started, startForTest } from './start-for-test.ts';

const TableName = 'Feeds';

const put = ({ dynamodb }: Started, feedId: string, nextPollAt: string) =>
  dynamodb.send(
    new PutItemCommand({
      TableName,
      Item: { feedId: { S: feedId }, watched: { S: 'yes' }, nextPollAt: { S: nextPollAt } },
    }),
  );

/** What a query of the index shows, a feed a line; two feeds a page. */
async function queryIndex({ dynamodb }: Started): Promise<string[]> {
  const shown: string[] = [];
  let ExclusiveStartKey: QueryCommand['input']['ExclusiveStartKey'];
  do {
    const { Items = [], LastEvaluatedKey } = await dynamodb.send(
      new QueryCommand({
        TableName,
        IndexName: 'byNextPoll',
        KeyConditionExpression: 'watched = :yes',
        ExpressionAttributeValues: { ':yes': { S: 'yes' } },
        Limit: 2,
        ExclusiveStartKey,
      }),
    );
    shown.push(...Items.map(({ feedId, nextPollAt }) => `${feedId?.S} ${nextPollAt?.S}`));
    ExclusiveStartKey = LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return shown;
}

describe('an index', () => {
  it('shows what was written at once, unless it is to lag', async () => {
    const local = await startForTest();
    await put(local, 'kcna', '06:00');
    expect(await queryIndex(local)).toEqual(['kcna 06:00']);
  });

  it('that lags shows a row as it was before, and a new one not at all, until the lag is over', async () => {
    const local = await startForTest({ indexLagMs: 5_000 });
    await put(local, 'kcna', '06:00');
    await put(local, 'yonhap', '06:05');
    await put(local, 'tass', '06:10');
    expect(await queryIndex(local)).toEqual([]);
    local.clock.now += 5_000;
    expect(await queryIndex(local)).toEqual(['kcna 06:00', 'yonhap 06:05', 'tass 06:10']);

    await put(local, 'kcna', '07:00');
    await put(local, 'xinhua', '06:01');
    await local.dynamodb.send(new DeleteItemCommand({ TableName, Key: { feedId: { S: 'yonhap' } } }));
    local.clock.now += 4_999;
    expect(await queryIndex(local)).toEqual(['kcna 06:00', 'yonhap 06:05', 'tass 06:10']);
    local.clock.now += 1;
    expect(await queryIndex(local)).toEqual(['xinhua 06:01', 'tass 06:10', 'kcna 07:00']);
  });

  it('that lags shows each write when its own time has come', async () => {
    const local = await startForTest({ indexLagMs: 5_000 });
    for (const at of ['06:00', '06:15', '06:30']) {
      await put(local, 'kcna', at);
      local.clock.now += 1_000;
    }
    const shown: string[][] = [];
    for (let second = 3; second <= 8; second += 1) {
      shown.push(await queryIndex(local));
      local.clock.now += 1_000;
    }
    expect(shown).toEqual([[], [], ['kcna 06:00'], ['kcna 06:15'], ['kcna 06:30'], ['kcna 06:30']]);
  });

  it('that lags shows a row no more that left it, when the lag is over', async () => {
    const local = await startForTest({ indexLagMs: 5_000 });
    await put(local, 'kcna', '06:00');
    local.clock.now += 5_000;
    await local.dynamodb.send(
      new UpdateItemCommand({
        TableName,
        Key: { feedId: { S: 'kcna' } },
        UpdateExpression: 'REMOVE watched',
      }),
    );
    expect(await queryIndex(local)).toEqual(['kcna 06:00']);
    local.clock.now += 5_000;
    expect(await queryIndex(local)).toEqual([]);
  });

  it('that lags holds no read of the table itself back', async () => {
    const local = await startForTest({ indexLagMs: 5_000 });
    await put(local, 'kcna', '06:00');
    const { Item } = await local.dynamodb.send(
      new GetItemCommand({ TableName, Key: { feedId: { S: 'kcna' } } }),
    );
    expect(Item?.nextPollAt?.S).toBe('06:00');
  });
});
