import type { Server } from 'node:http';
import { createRequire } from 'node:module';

export type Row = Readonly<Record<string, unknown>>;
type Change = { readonly type: 'put' | 'del'; readonly key: string; readonly value?: unknown };
type IndexChange = { readonly index: string; readonly key: string; readonly item?: unknown };
type Indexes = readonly Row[] | undefined;
type Callback = (error?: unknown) => void;

/** What we touch of dynalite 4.0.0 (pinned), which brings no types. */
export type Store = {
  readonly db: {
    open(): Promise<void>;
    close(): Promise<void>;
    batch(changes: readonly Change[], done: Callback): void;
  };
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
  queryTable(store: Store, ...others: readonly unknown[]): void;
};

const require = createRequire(import.meta.url);
const internals = require('dynalite/db') as Internals;
const dynalite = require('dynalite') as (options: object) => Server;
const { create, queryTable } = internals;

/** How far the indexes of a store are behind. */
export type IndexLag = { readonly ms: number; readonly now: () => number };
type HiddenChange = Change & { readonly shownAt: number };

/** What the indexes of a store that lag do not show yet, oldest first. */
const lagging = new WeakMap<Store, IndexLag & { readonly hidden: HiddenChange[] }>();

/**
 * Makes a dynalite on a folder; it has yet to listen.
 *
 * @param lag Lets queries of an index see it as it was so long ago. What it has yet to show when the process ends, it
 *   never will.
 */
export function makeDynalite(
  path: string,
  lag: IndexLag,
): { readonly server: Server; readonly store: Store } {
  const store = create({ path });
  if (lag.ms > 0) lagging.set(store, { ...lag, hidden: [] });
  internals.create = () => store;
  const server = dynalite({ path });
  internals.create = create;
  return { server, store };
}

/**
 * Writes a row and its index rows in one step, or keeps the index rows back if the index lags.
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
  const ofRow: Change = after ? { type: 'put', key, value: after } : { type: 'del', key };
  const ofIndexes = [
    ...deletes.map((change): Change => ({ type: 'del', key: place(change) })),
    ...puts.map((change): Change => ({ type: 'put', key: place(change), value: change.item })),
  ];
  const lag = lagging.get(store);
  if (!lag) return store.db.batch([...ofIndexes, ofRow], done);
  lag.hidden.push(...ofIndexes.map((change) => ({ ...change, shownAt: lag.now() + lag.ms })));
  store.db.batch([ofRow], done);
};

/** Queries, having written to the indexes what they are to show by now. */
internals.queryTable = (store, ...others) => {
  const { hidden = [], now = () => 0 } = lagging.get(store) ?? {};
  const due = hidden.splice(0, hidden.filter(({ shownAt }) => shownAt <= now()).length);
  if (due.length === 0) return queryTable(store, ...others);
  const done = others.at(-1) as Callback;
  store.db.batch(due, (error) => (error ? done(error) : queryTable(store, ...others)));
};
