import { ArgumentError } from '../../shared/text/argument-error.ts';
import { type CsvValue, formatCsv } from '../terminal/format-csv.ts';
import { type Cell, openTable } from '../terminal/format-table.ts';
import { print, printNote, toJson } from '../terminal/output.ts';
import type { Cli } from './command-line.ts';

export type ListFormat = 'table' | 'json' | 'csv' | 'excel';
export type ListOptions = { readonly [Format in Exclude<ListFormat, 'table'>]?: boolean };

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

/**
 * Adds the options that say how a list is printed. CSV is for programs and is the same bytes wherever it goes: the BOM, without
 * which Excel takes UTF-8 for the machine's own charset, would become a part of the first column's name in `cut`, `awk` or
 * Python. So whoever opens it in Excel says so.
 */
export function addListFormats(cli: Cli): Cli {
  return cli
    .option('--json', 'print a JSON array, a record a line')
    .option('--csv', 'print CSV, in UTF-8 for programs')
    .option('--excel', 'print CSV that Excel opens with every script as it is: it begins with a BOM');
}

/** Reads which format was asked for. @throws ArgumentError when two were */
export function readFormat(options: ListOptions): ListFormat {
  const [first = 'table', second] = (['json', 'csv', 'excel'] as const).filter((format) => options[format]);
  if (second !== undefined) throw new ArgumentError(`--${second}`, `no --${first} with it`);
  return first;
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

  csv: printCsv,

  async excel(items, shape) {
    await print('\ufeff');
    await printCsv(items, shape);
  },
};

async function printCsv<Item>(
  items: AsyncIterable<Item>,
  { csvColumns, toCsv }: ListShape<Item>,
): Promise<void> {
  await print(formatCsv(csvColumns));
  for await (const item of items) {
    const record = toCsv(item);
    await print(formatCsv(csvColumns.map((column) => record[column])));
  }
}

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
