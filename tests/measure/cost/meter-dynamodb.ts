import { createRequire } from 'node:module';
import { type Index, type Item, readUnits, refusedUnits, storedBytes, writeUnits } from './capacity.ts';
import type { Usage } from './usage.ts';

type Row = Readonly<Record<string, unknown>>;
type Table = {
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly GlobalSecondaryIndexes?: readonly {
    readonly KeySchema: Table['KeySchema'];
    readonly Projection: { readonly ProjectionType: string; readonly NonKeyAttributes?: readonly string[] };
  }[];
};
type Answer = (error: unknown, result?: { readonly Items?: readonly Item[] }) => void;

/** What we touch of dynalite 4.0.0 (pinned): it passes through these whatever it reads and writes. */
type Internals = {
  updateIndexes(store: object, table: Table, before: Item | null, after: Item | null, done: unknown): void;
  checkConditional(data: Row, existing: Item | undefined): unknown;
  addConsumedCapacity(data: Row, isRead: boolean, item?: Item, old?: Item): unknown;
  queryTable(store: object, table: Table, data: Row, ...others: readonly unknown[]): void;
};

type Metered = Pick<Usage, 'writeUnits' | 'readUnits' | 'tableBytes' | 'indexBytes'>;

/**
 * Meters from now on what every dynalite of this process reads and writes, as DynamoDB bills it, and answers how much that is so far. To be
 * called once a process, after the emulator, which also changes these functions, has been loaded.
 *
 * Dynalite itself leaves indexes out of what a write takes, counts letters and not bytes, and bills a query that finds nothing as none.
 */
export function meterDynamoDb(): () => Metered {
  const internals = createRequire(import.meta.url)('dynalite/db') as Internals;
  const { updateIndexes, checkConditional, addConsumedCapacity, queryTable } = internals;
  const spent = { writeUnits: 0, readUnits: 0, tableBytes: 0, indexBytes: 0 };

  internals.updateIndexes = (store, table, before, after, done) => {
    const indexes = indexesOf(table);
    const [old, next] = [before ?? undefined, after ?? undefined];
    spent.writeUnits += writeUnits({ before: old, after: next }, indexes);
    const [was, is] = [old, next].map((item) => storedBytes(item, indexes));
    spent.tableBytes += (is?.table ?? 0) - (was?.table ?? 0);
    spent.indexBytes += (is?.indexes ?? 0) - (was?.indexes ?? 0);
    updateIndexes(store, table, before, after, done);
  };
  internals.checkConditional = (data, existing) => {
    const refusal = checkConditional(data, existing);
    if (refusal != null) spent.writeUnits += refusedUnits(existing);
    return refusal;
  };
  internals.addConsumedCapacity = (data, isRead, item, old) => {
    if (isRead) spent.readUnits += readUnits(item ? [item] : [], data.ConsistentRead === true);
    return addConsumedCapacity(data, isRead, item, old);
  };
  internals.queryTable = (store, table, data, ...others) => {
    // Once more for the meter alone: what is counted, filtered or left out of the answer is read and billed as well.
    const whole = { ...data, Select: undefined, _filter: undefined, _projection: undefined };
    const meter: Answer = (error, { Items = [] } = {}) => {
      if (!error) spent.readUnits += readUnits(Items, data.ConsistentRead === true);
      queryTable(store, table, data, ...others);
    };
    queryTable(store, table, whole, ...others.slice(0, -1), meter);
  };
  return () => ({ ...spent });
}

function indexesOf({ KeySchema, GlobalSecondaryIndexes = [] }: Table): Index[] {
  const namesOf = (schema: Table['KeySchema']) => schema.map(({ AttributeName }) => AttributeName);
  return GlobalSecondaryIndexes.map(({ KeySchema: own, Projection }) => ({
    keys: namesOf(own),
    holds:
      Projection.ProjectionType === 'ALL'
        ? 'all'
        : [...namesOf(own), ...namesOf(KeySchema), ...(Projection.NonKeyAttributes ?? [])],
  }));
}
