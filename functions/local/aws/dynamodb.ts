import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { isDeepStrictEqual, promisify } from 'node:util';

type Row = Readonly<Record<string, unknown>>;
type Change = { readonly type: 'put' | 'del'; readonly key: string; readonly value?: unknown };
type IndexChange = { readonly index: string; readonly key: string; readonly item?: unknown };
type Indexes = readonly Row[] | undefined;
type Callback = (error?: unknown) => void;

/** What we touch of dynalite 4.0.0 (pinned), which brings no types. */
type Store = {
  readonly db: { batch(changes: readonly Change[], done: Callback): void };
  readonly tableDb: { put(name: string, table: Row, done: Callback): void };
  getTable(name: string, isReady: false, done: (error: unknown, table?: Row) => void): void;
};
type Internals = {
  create(options: object): Store;
  createKey(row: Row, table: Row): string;
  getIndexActions(
    indexes: Indexes,
    before: Row | null,
    after: Row | null,
    table: Row,
  ): { puts: readonly IndexChange[]; deletes: readonly IndexChange[] };
  updateIndexes(store: Store, table: Row, before: Row | null, after: Row | null, done: Callback): void;
};

const require = createRequire(import.meta.url);
const internals = require('dynalite/db') as Internals;
const dynalite = require('dynalite') as (options: object) => Server;

/**
 * Writes a row and its index rows in one step.
 *
 * Dynalite writes them one after the other; a process killed in between would leave a feed without its place
 * in `byNextPoll`, never to be polled again. It writes the row once more afterwards, which changes nothing.
 */
internals.updateIndexes = (store, table, before, after, done) => {
  const row = after ?? before;
  if (!row) return done();
  const indexes = table.GlobalSecondaryIndexes as Indexes;
  const { puts, deletes } = internals.getIndexActions(indexes ?? [], before, after, table);
  const place = ({ index, key }: IndexChange) => `index-global~${table.TableName}~${index}~${key}`;
  const key = `item-${table.TableName}~${internals.createKey(row, table)}`;
  store.db.batch(
    [
      ...deletes.map((change): Change => ({ type: 'del', key: place(change) })),
      ...puts.map((change): Change => ({ type: 'put', key: place(change), value: change.item })),
      after ? { type: 'put', key, value: after } : { type: 'del', key },
    ],
    done,
  );
};

/** A table as `CreateTable` describes it, as far as the emulator goes. */
export type TableDefinition = {
  readonly TableName: string;
  readonly AttributeDefinitions: readonly Row[];
  readonly KeySchema: readonly Row[];
  readonly GlobalSecondaryIndexes?: readonly Row[];
};

/**
 * Makes a DynamoDB with these tables on a folder that must be this process's alone; it has yet to listen.
 *
 * @throws Error when the folder has a table of that name with other keys or indexes.
 */
export async function makeDynamoDb(path: string, tables: readonly TableDefinition[]): Promise<Server> {
  const { create } = internals;
  const stores: Store[] = [];
  internals.create = (options) => {
    const store = create(options);
    stores.push(store);
    return store;
  };
  const server = dynalite({ path });
  internals.create = create;
  for (const store of stores) {
    for (const table of tables) await saveTable(store, path, table);
  }
  return server;
}

/** Written in one step as active: a table that a killed process left "CREATING" could never be used again. */
async function saveTable(store: Store, path: string, definition: TableDefinition): Promise<void> {
  const { TableName: name } = definition;
  const existing = await new Promise<Row | undefined>((resolve) => {
    store.getTable(name, false, (_notFound, table) => resolve(table));
  });
  if (existing && isDeepStrictEqual(keysOf(existing), keysOf(definition))) return;
  if (existing)
    throw new Error(`${path}: ${name} has other keys or indexes than the template; delete the folder`);
  const active = { IndexStatus: 'ACTIVE', IndexSizeBytes: 0, ItemCount: 0 };
  const table = {
    ...definition,
    ...(definition.GlobalSecondaryIndexes && {
      GlobalSecondaryIndexes: definition.GlobalSecondaryIndexes.map((index) => ({ ...index, ...active })),
    }),
    TableStatus: 'ACTIVE',
    TableArn: `arn:aws:dynamodb:us-east-1:000000000000:table/${name}`,
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    CreationDateTime: Date.now() / 1000,
  };
  await promisify(store.tableDb.put)(name, table);
}

function keysOf({ KeySchema, GlobalSecondaryIndexes }: Row) {
  const indexes = (GlobalSecondaryIndexes ?? []) as readonly Row[];
  return {
    KeySchema,
    indexes: indexes.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection })),
  };
}
