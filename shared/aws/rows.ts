import { setTimeout as wait } from 'node:timers/promises';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, PutCommand, paginateQuery, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { ListKey } from '../ask/query.ts';
import { UnreadableRecord } from '../text/shapes.ts';
import { dynamodb } from './clients.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Where a table keeps records, and for how long. */
export type Keeping = {
  /** The sort key of the row that is a record's own; what others have with the same id is no record. */
  readonly row: string;
  /** Days after which whatever is kept of it may be deleted; nothing where that depends on the record. */
  readonly days?: number;
};

/** How the news is kept. */
export const NEWS: Keeping = { row: '*' };
/** How proofs are kept: by the same table and code, and apart from the news, for no list loads another row than `*`, in older versions either. */
export const PROOFS: Keeping = { row: 'proof', days: 3 };

/** Makes the attribute by which a row of a record expires that was first seen at an instant. */
export function expiryOf({ days }: Keeping, firstSeenAt: string): Row {
  return days === undefined ? {} : { expiresAt: Math.floor(Date.parse(firstSeenAt) / 1000) + days * 86_400 };
}

/** Hears why a stored row can't be read. */
export type OnUnreadable = (error: UnreadableRecord) => void;

/** What one value of an index's partition key holds, between two values of its sort key (inclusive). */
export type IndexRange = {
  readonly table: string;
  readonly index: string;
  readonly partition: readonly [attribute: string, value: string];
  readonly sort: readonly [attribute: string, since: string, until: string];
  /** Whether the last come first. */
  readonly isDescending?: boolean;
  /** Rows read at once. */
  readonly pageSize?: number;
  /** Read units to spend in a second at most: between two pages it waits as long as the first has cost. */
  readonly unitsASecond?: number;
};

/** Finds the index that lists by a key; `*` is the counterpart of every main row, so it lists all by day. */
export function indexOf(by: ListKey): Pick<IndexRange, 'index' | 'partition'> {
  if (by === 'day') return { index: 'byCounterpart', partition: ['counterpart', '*'] };
  if ('counterpart' in by) return { index: 'byCounterpart', partition: ['counterpart', by.counterpart] };
  return { index: 'byCategory', partition: ['category', by.category] };
}

/** Reads the rows of an index in the order of its sort key, a page at a time, as far as the caller goes. */
export async function* queryIndex(range: IndexRange): AsyncGenerator<Row> {
  const { pageSize = 100, unitsASecond } = range;
  const query = toQuery(range);
  const pages = paginateQuery(
    { client: dynamodb, pageSize },
    unitsASecond === undefined ? query : { ...query, ReturnConsumedCapacity: 'TOTAL' },
  );
  for await (const { Items = [], ConsumedCapacity, LastEvaluatedKey } of pages) {
    yield* Items;
    if (unitsASecond === undefined || LastEvaluatedKey === undefined) continue;
    await wait((1000 * (ConsumedCapacity?.CapacityUnits ?? 0)) / unitsASecond);
  }
}

/** Counts the rows of an index, without any of them being sent. */
export async function countIndex(range: IndexRange): Promise<number> {
  let count = 0;
  const pages = paginateQuery({ client: dynamodb }, { ...toQuery(range), Select: 'COUNT' });
  for await (const { Count = 0 } of pages) count += Count;
  return count;
}

function toQuery({ table, index, partition, sort, isDescending }: IndexRange): QueryCommandInput {
  const [partitionAttribute, value] = partition;
  const [sortAttribute, since, until] = sort;
  return {
    TableName: table,
    IndexName: index,
    KeyConditionExpression: '#partition = :value AND #sort BETWEEN :since AND :until',
    ExpressionAttributeNames: { '#partition': partitionAttribute, '#sort': sortAttribute },
    ExpressionAttributeValues: { ':value': value, ':since': since, ':until': until },
    ScanIndexForward: !isDescending,
  };
}

/** DynamoDB takes at most 100 keys in one batch. */
export const MOST_KEYS = 100;
const MOST_TRIES = 5;

type Loading = {
  /** Whether rows are as they are now, or may lack what was written a moment ago and cost half. */
  readonly isConsistent: boolean;
} & Partial<Keeping>;

/**
 * Reads the main row (`counterpart` is `*`, unless told otherwise) of each id, in the order of the ids; what is not stored is left
 * out. A row that is a pointer only leads here: index rows hold keys and nothing else.
 *
 * @throws Error when DynamoDB leaves keys unprocessed time after time.
 */
export async function loadMainRows(
  table: string,
  idAttribute: string,
  ids: readonly string[],
  { isConsistent, row: main = NEWS.row }: Loading,
): Promise<Row[]> {
  const keys = [...new Set(ids)].map((id) => ({ [idAttribute]: id, counterpart: main }));
  const rows = await loadRows(table, keys, isConsistent);
  const found = new Map(rows.map((row) => [String(row[idAttribute]), row]));
  return ids.map((id) => found.get(id)).filter((row) => row !== undefined);
}

/**
 * Reads rows by their keys, of which no two are the same, in whatever order; what is not stored is left out.
 *
 * @throws Error when DynamoDB leaves keys unprocessed time after time.
 */
export async function loadRows(table: string, keys: readonly Row[], isConsistent: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < keys.length; at += MOST_KEYS)
    rows.push(...(await loadBatch(table, keys.slice(at, at + MOST_KEYS), isConsistent)));
  return rows;
}

async function loadBatch(table: string, keys: readonly Row[], isConsistent: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  let left: readonly Row[] = keys;
  for (let tries = 0; left.length > 0; tries += 1) {
    if (tries === MOST_TRIES) throw new Error(`table ${table}: ${left.length} rows could not be read`);
    if (tries > 0) await wait(25 * 2 ** tries);
    const { Responses, UnprocessedKeys } = await dynamodb.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: [...left], ConsistentRead: isConsistent } } }),
    );
    rows.push(...(Responses?.[table] ?? []));
    left = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return rows;
}

/** Parses rows one by one; of one that can't be read `onUnreadable` hears, and the others go on. */
export async function* parseRows<Item>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  parse: (row: Row) => Item,
  onUnreadable: OnUnreadable,
): AsyncGenerator<Item> {
  for await (const row of rows) {
    let item: Item;
    try {
      item = parse(row);
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      onUnreadable(error);
      continue;
    }
    yield item;
  }
}

/** Waits for a write that has a condition; answers nothing where that does not hold, for then nothing is written. */
export async function ifHeld<Answer>(write: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

/** Puts a row on top of the revision before it; answers false when that is not there, and changes nothing then. */
export async function saveRevision(
  table: string,
  row: Row & { readonly revision: number },
): Promise<boolean> {
  const condition =
    row.revision === 1
      ? { ConditionExpression: 'attribute_not_exists(revision)' }
      : {
          ConditionExpression: 'revision = :previous',
          ExpressionAttributeValues: { ':previous': row.revision - 1 },
        };
  const put = new PutCommand({ TableName: table, Item: row, ...condition });
  return (await ifHeld(dynamodb.send(put))) !== undefined;
}
