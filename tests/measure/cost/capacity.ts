/** A value as DynamoDB's API writes it, like `{ S: 'Ulaanbaatar' }`. */
export type AttributeValue = {
  readonly S?: string;
  readonly N?: string;
  readonly B?: string;
  readonly BOOL?: boolean;
  readonly NULL?: boolean;
  readonly SS?: readonly string[];
  readonly NS?: readonly string[];
  readonly BS?: readonly string[];
  readonly L?: readonly AttributeValue[];
  readonly M?: { readonly [name: string]: AttributeValue };
};
export type Item = Readonly<Record<string, AttributeValue>>;

/** A secondary index: its own keys, and every attribute that it holds, those of the table's keys included. */
export type Index = { readonly keys: readonly string[]; readonly holds: readonly string[] | 'all' };

/** An item as it was, and as it is; absent where there is none. */
export type Change = { readonly before?: Item; readonly after?: Item };

const WRITE_UNIT_BYTES = 1024;
const READ_UNIT_BYTES = 4 * 1024;
/** What SQS and SNS count as one request. */
const REQUEST_BYTES = 64 * 1024;
/** What DynamoDB stores beside an item, in a table and in each index; it is billed as storage alone. */
const OVERHEAD_BYTES = 100;

/** Computes what an item counts for, in bytes: the names of its attributes in UTF-8, and their values. */
export function itemBytes(item: Item): number {
  return sumOf(Object.entries(item), ([name, value]) => Buffer.byteLength(name) + valueBytes(value));
}

function sumOf<Value>(values: readonly Value[], bytes: (value: Value) => number): number {
  return values.reduce((sum, value) => sum + bytes(value), 0);
}

function valueBytes({ S, N, B, SS, NS, BS, L, M }: AttributeValue): number {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return numberBytes(N);
  if (B !== undefined) return Buffer.byteLength(B, 'base64');
  if (SS) return sumOf(SS, (text) => Buffer.byteLength(text));
  if (NS) return sumOf(NS, numberBytes);
  if (BS) return sumOf(BS, (bytes) => Buffer.byteLength(bytes, 'base64'));
  // A list and a map take three bytes, and one more for each of what they hold.
  if (L) return 3 + sumOf(L, (value) => 1 + valueBytes(value));
  if (M) return 3 + Object.keys(M).length + itemBytes(M);
  return 1;
}

/** A byte for two significant digits, one more, and one for a sign. */
function numberBytes(number: string): number {
  const digits = number
    .replace(/e.*$/i, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
  return Math.ceil(digits.length / 2) + 1 + Number(number.startsWith('-'));
}

/** Computes what writing takes in write units: the larger of before and after, a unit for each 1,024 bytes begun, and the indexes that change. */
export function writeUnits({ before, after }: Change, indexes: readonly Index[]): number {
  const ofTable = unitsOf(Math.max(before ? itemBytes(before) : 0, after ? itemBytes(after) : 0));
  return ofTable + sumOf(indexes, (index) => indexUnits({ before, after }, index));
}

/** A write that its condition refused is billed by the item that was there. */
export function refusedUnits(existing: Item | undefined): number {
  return unitsOf(existing ? itemBytes(existing) : 0);
}

function unitsOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / WRITE_UNIT_BYTES));
}

/** An index row that comes or goes is a write, one whose keys change is two, one that stays as it is none. */
function indexUnits({ before, after }: Change, index: Index): number {
  const [old, next] = [before, after].map((item) => item && project(item, index));
  if (!old && !next) return 0;
  if (!old || !next) return unitsOf(itemBytes(old ?? next ?? {}));
  const isSame = (names: readonly string[]) =>
    names.every((name) => JSON.stringify(old[name]) === JSON.stringify(next[name]));
  if (!isSame(index.keys)) return unitsOf(itemBytes(old)) + unitsOf(itemBytes(next));
  if (isSame([...new Set([...Object.keys(old), ...Object.keys(next)])])) return 0;
  return unitsOf(Math.max(itemBytes(old), itemBytes(next)));
}

/** The row that an index has of an item; none of one without its keys. */
function project(item: Item, { keys, holds }: Index): Item | undefined {
  if (keys.some((key) => item[key] === undefined)) return undefined;
  if (holds === 'all') return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => holds.includes(name)));
}

/**
 * Computes what reading takes in read units, a unit for each 4,096 bytes begun, and half of it where the read may be a moment behind.
 *
 * @param items What one call rounds together: one item that is read by its key, or none; all that a query passes.
 */
export function readUnits(items: readonly Item[], isConsistent: boolean): number {
  const bytes = sumOf(items, itemBytes);
  return Math.max(1, Math.ceil(bytes / READ_UNIT_BYTES)) * (isConsistent ? 1 : 0.5);
}

/** Computes what an item takes to store, in bytes, in the table and in its indexes. */
export function storedBytes(
  item: Item | undefined,
  indexes: readonly Index[],
): { readonly table: number; readonly indexes: number } {
  if (!item) return { table: 0, indexes: 0 };
  const rows = indexes.map((index) => project(item, index)).filter((row) => row !== undefined);
  return {
    table: itemBytes(item) + OVERHEAD_BYTES,
    indexes: sumOf(rows, (row) => itemBytes(row) + OVERHEAD_BYTES),
  };
}

/** Computes how many requests SQS and SNS make of a call: one for each 64 kB begun. A batch of messages is one call. */
export function requestsOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / REQUEST_BYTES));
}
