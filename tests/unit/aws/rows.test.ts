import { BatchGetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadMainRows } from '../../../shared/aws/rows.ts';

const dynamodb = mockClient(DynamoDBDocumentClient);
const waits: number[] = [];
vi.mock('node:timers/promises', () => ({ setTimeout: async (ms: number) => void waits.push(ms) }));
beforeEach(() => {
  dynamodb.reset();
  waits.length = 0;
});

const CONSISTENT = { isConsistent: true };
const row = (storyId: string) => ({ storyId, counterpart: '*' });
const answer = (...ids: string[]) => ({ Responses: { stories: ids.map(row) } });

describe('loadMainRows', () => {
  it('reads rows in the order of their ids, and leaves out what is not stored', async () => {
    dynamodb.on(BatchGetCommand).resolves(answer('b', 'a'));
    expect(await loadMainRows('stories', 'storyId', ['a', 'x', 'b'], CONSISTENT)).toEqual([
      row('a'),
      row('b'),
    ]);
  });

  it('asks for a hundred keys at a time, for each id once', async () => {
    dynamodb.on(BatchGetCommand).resolves({});
    await loadMainRows(
      'stories',
      'storyId',
      [...Array(150).keys()].flatMap((at) => [`${at}`, `${at}`]),
      CONSISTENT,
    );
    const sizes = dynamodb
      .commandCalls(BatchGetCommand)
      .map(({ args: [{ input }] }) => input.RequestItems?.stories?.Keys?.length);
    expect(sizes).toEqual([100, 50]);
  });

  it('asks again for what a throttled table left out', async () => {
    dynamodb
      .on(BatchGetCommand)
      .resolvesOnce({ ...answer('a'), UnprocessedKeys: { stories: { Keys: [row('b')] } } })
      .resolves(answer('b'));
    expect(await loadMainRows('stories', 'storyId', ['a', 'b'], CONSISTENT)).toEqual([row('a'), row('b')]);
    expect(dynamodb.commandCalls(BatchGetCommand)[1]?.args[0].input.RequestItems?.stories?.Keys).toEqual([
      row('b'),
    ]);
  });

  it('rejects when rows are left out time after time, and waits longer before each try', async () => {
    dynamodb.on(BatchGetCommand).resolves({ UnprocessedKeys: { stories: { Keys: [row('a')] } } });
    await expect(loadMainRows('stories', 'storyId', ['a'], CONSISTENT)).rejects.toThrow(
      'table stories: 1 rows could not be read',
    );
    expect(waits).toEqual([50, 100, 200, 400]);
  });
});
