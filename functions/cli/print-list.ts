import { ArgumentError } from '../../shared/text/argument-error.ts';
import { type CsvValue, formatCsv } from '../terminal/format-csv.ts';
import { type Cell, openTable } from '../terminal/format-table.ts';
import { print, printNote, toJson } from '../terminal/output.ts';

export type ListOptions = { readonly json?: boolean; readonly csv?: boolean };
export type ListFormat = 'table' | 'json' | 'csv';

/** How records of one sort are shown. */
export type ListShape<Item> = {
  readonly columns: readonly string[];
  readonly toCells: (item: Item) => readonly Cell[];
  readonly toCsv: (item: Item) => Readonly<Record<string, CsvValue>>;
  /** The names of the CSV columns, also when there is no record. */
  readonly csvColumns: readonly string[];
  /** What is noted when there is no record. */
  readonly none: string;
};

/** Reads which format was asked for. @throws ArgumentError when two were */
export function readFormat({ json, csv }: ListOptions): ListFormat {
  if (json && csv) throw new ArgumentError('--csv', 'no --json with it');
  return json ? 'json' : csv ? 'csv' : 'table';
}

/** Prints all of some records, or says that there is none. */
export async function printList<Item>(
  items: Iterable<Item>,
  format: ListFormat,
  shape: ListShape<Item>,
): Promise<void> {
  const { count } = await printRecords(items, format, shape);
  if (count === 0 && format === 'table') printNote(shape.none);
}

/** Prints records as they come, at most `limit`; answers how many there were, and whether there are more. */
export async function printRecords<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  format: ListFormat,
  shape: ListShape<Item>,
  limit = Number.POSITIVE_INFINITY,
): Promise<{ readonly count: number; readonly isCut: boolean }> {
  let count = 0;
  let isCut = false;
  async function* shown() {
    for await (const item of items) {
      isCut = count === limit;
      if (isCut) return;
      count += 1;
      yield item;
    }
  }
  await PRINTERS[format](shown(), shape);
  return { count, isCut };
}

/** Rows that the widths of a table's columns are computed from at once, so that a long one is shown as it comes. */
const ROWS_OF_A_PAGE = 100;

type Printer = <Item>(items: AsyncIterable<Item>, shape: ListShape<Item>) => Promise<void>;

const PRINTERS: Readonly<Record<ListFormat, Printer>> = {
  async table(items, { columns, toCells }) {
    const format = openTable(columns);
    for await (const page of inPages(items, ROWS_OF_A_PAGE)) await print(`${format(page.map(toCells))}\n`);
  },

  /** Prints one array, a record a line. */
  async json(items) {
    let before = '[\n';
    for await (const item of items) {
      await print(`${before}${toJson(item)}`);
      before = ',\n';
    }
    await print(before === '[\n' ? '[]\n' : '\n]\n');
  },

  async csv(items, { csvColumns, toCsv }) {
    await print(formatCsv(csvColumns));
    for await (const item of items) {
      const record = toCsv(item);
      await print(formatCsv(csvColumns.map((column) => record[column])));
    }
  },
};

async function* inPages<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let page: Item[] = [];
  for await (const item of items) {
    page.push(item);
    if (page.length < size) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
