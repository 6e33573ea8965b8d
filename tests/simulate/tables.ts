import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { TABLES } from '../../shared/deployment/tables.ts';
import type { Call } from './calls.ts';
import { type Bindings, meets, type Row, update } from './expressions.ts';
import type { Run, Timeline } from './timeline.ts';

/** How one table is keyed. */
type Definition = {
  readonly partitionKey: string;
  readonly sortKey?: string;
  readonly timeToLiveAttribute?: string;
  readonly indexes: Readonly<
    Record<
      string,
      { readonly partitionKey: string; readonly sortKey: string; readonly include?: readonly string[] }
    >
  >;
};
type Table = {
  readonly definition: Definition;
  readonly rows: Map<string, Row>;
  /** The rows as the indexes show them, and what they have yet to show. */
  readonly shown: Map<string, Row>;
  readonly hidden: { readonly shownAt: number; readonly key: string; readonly row: Row | undefined }[];
};
type Request = Bindings & {
  readonly TableName: string;
  readonly Key: Row;
  readonly Item: Row;
  readonly ConditionExpression?: string;
  readonly KeyConditionExpression: string;
  readonly UpdateExpression: string;
  readonly IndexName?: string;
  readonly ScanIndexForward?: boolean;
  readonly Limit?: number;
  readonly Select?: string;
  readonly RequestItems: Readonly<Record<string, { readonly Keys: readonly Row[] }>>;
};

export type TableOptions = {
  /** How long an index does not show a write, in milliseconds; asked at each. */
  lagMs(): number;
  /** How much later than its time a row is deleted, in milliseconds; asked for each. */
  lateMs(): number;
  /** How many of the keys of one batch are left unprocessed. */
  leftOf(keys: number): number;
  /** Hears of each write of a row, before its writer does. */
  onWrite(table: string, before: Row | undefined, after: Row | undefined, run: Run | undefined): void;
};

export type Tables = ReturnType<typeof openTables>;

/** Tables in memory, keyed as those of the stack, that take the calls of DynamoDB which the product makes. Each takes effect at once. */
export function openTables(timeline: Timeline, { lagMs, lateMs, leftOf, onWrite }: TableOptions) {
  const tables = new Map(
    Object.entries(TABLES).map(([name, definition]): [string, Table] => [
      name,
      { definition, rows: new Map(), shown: new Map(), hidden: [] },
    ]),
  );

  function tableOf(name: string): Table {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`not simulated: a table ${name}`);
    return table;
  }

  function write(name: string, key: string, row: Row | undefined, run?: Run): void {
    const table = tableOf(name);
    const before = table.rows.get(key);
    onWrite(name, before, row, run);
    if (row === undefined) table.rows.delete(key);
    else table.rows.set(key, row);
    // Of one row an index shows the writes in their order.
    const shownAt = Math.max(
      timeline.now() + lagMs(),
      table.hidden.findLast((one) => one.key === key)?.shownAt ?? 0,
    );
    table.hidden.push({ shownAt, key, row });
    expire(name, key, row);
  }

  function expire(name: string, key: string, row: Row | undefined): void {
    const { timeToLiveAttribute: attribute } = tableOf(name).definition;
    const seconds = attribute === undefined ? undefined : row?.[attribute];
    if (attribute === undefined || typeof seconds !== 'number') return;
    timeline.at(seconds * 1000 + lateMs(), () => {
      if (tableOf(name).rows.get(key)?.[attribute] === seconds) write(name, key, undefined);
    });
  }

  function check({ ConditionExpression: condition, ...bindings }: Request, row: Row | undefined): void {
    if (condition === undefined || meets(condition, row ?? {}, bindings)) return;
    throw new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });
  }

  function query(request: Request): Row[] {
    const { definition, rows, shown, hidden } = tableOf(request.TableName);
    const index = request.IndexName === undefined ? undefined : definition.indexes[request.IndexName];
    const { partitionKey, sortKey = '' } = index ?? definition;
    if (index) {
      const due = hidden.filter(({ shownAt }) => shownAt <= timeline.now());
      for (const { key, row } of due) {
        if (row === undefined) shown.delete(key);
        else shown.set(key, row);
      }
      if (due.length > 0) hidden.splice(0, hidden.length, ...hidden.filter((one) => !due.includes(one)));
    }
    const sign = request.ScanIndexForward === false ? -1 : 1;
    const kept = [
      partitionKey,
      sortKey,
      definition.partitionKey,
      definition.sortKey ?? '',
      ...(index?.include ?? []),
    ];
    return [...(index ? shown : rows).values()]
      .filter((row) => row[partitionKey] !== undefined && row[sortKey] !== undefined)
      .filter((row) => meets(request.KeyConditionExpression, row, request))
      .sort((one, other) => sign * compare(one[sortKey], other[sortKey]))
      .slice(0, request.Limit)
      .map((row) =>
        index ? Object.fromEntries(Object.entries(row).filter(([name]) => kept.includes(name))) : row,
      );
  }

  const answers: Readonly<Record<string, (request: Request, run: Run | undefined) => object>> = {
    Get: ({ TableName, Key }) => ({ Item: tableOf(TableName).rows.get(keyOf(tableOf(TableName), Key)) }),
    Put(request, run) {
      const table = tableOf(request.TableName);
      const key = keyOf(table, request.Item);
      check(request, table.rows.get(key));
      write(request.TableName, key, copy(request.Item), run);
      return {};
    },
    Update(request, run) {
      const table = tableOf(request.TableName);
      const key = keyOf(table, request.Key);
      check(request, table.rows.get(key));
      const row = copy(update(request.UpdateExpression, table.rows.get(key) ?? request.Key, request));
      write(request.TableName, key, row, run);
      return { Attributes: row };
    },
    Delete(request, run) {
      const table = tableOf(request.TableName);
      const key = keyOf(table, request.Key);
      const before = table.rows.get(key);
      check(request, before);
      write(request.TableName, key, undefined, run);
      return { Attributes: before };
    },
    Query(request) {
      const rows = query(request);
      return { Count: rows.length, ...(request.Select !== 'COUNT' && { Items: rows }) };
    },
    BatchGet({ RequestItems }) {
      const [[name, { Keys }] = ['', { Keys: [] }]] = Object.entries(RequestItems);
      const table = tableOf(name);
      const left = Keys.slice(Keys.length - leftOf(Keys.length));
      const read = Keys.filter((key) => !left.includes(key));
      return {
        Responses: { [name]: read.flatMap((key) => table.rows.get(keyOf(table, key)) ?? []) },
        UnprocessedKeys: left.length === 0 ? {} : { [name]: { Keys: left } },
      };
    },
  };

  return {
    answer({ action, input, run }: Call): object {
      const answer = answers[action];
      if (answer === undefined) throw new Error(`not simulated: DynamoDB's ${action}`);
      return answer(input as Request, run);
    },
    /** All rows of a table, as they are stored. */
    rows: (name: keyof typeof TABLES): readonly Row[] => [...tableOf(name).rows.values()],
    /** Puts a changed row in the place of one. */
    rewrite: (name: keyof typeof TABLES, row: Row) => write(name, keyOf(tableOf(name), row), copy(row)),
  };
}

function keyOf({ definition: { partitionKey, sortKey } }: Table, row: Row): string {
  return sortKey === undefined ? String(row[partitionKey]) : `${row[partitionKey]}\n${row[sortKey]}`;
}

/** As the client would write it, without what is undefined; nobody can change it, for whoever reads a row gets this one. */
function copy(row: Row): Row {
  return freeze(JSON.parse(JSON.stringify(row)));
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

function compare(one: unknown, other: unknown): number {
  return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0;
}
