import { ArgumentError } from '../../shared/text/argument-error.ts';
import { type CsvValue, formatCsv } from '../terminal/format-csv.ts';
import { type Cell, formatTable } from '../terminal/format-table.ts';
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

/** Prints records as they come, at most `limit`, and says when there are more. */
export async function printList<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  format: ListFormat,
  shape: ListShape<Item>,
  limit = Number.POSITIVE_INFINITY,
): Promise<void> {
  let isCut = false;
  async function* shown() {
    let count = 0;
    for await (const item of items) {
      isCut = count === limit;
      if (isCut) return;
      count += 1;
      yield item;
    }
  }
  await PRINTERS[format](shown(), shape);
  const these = limit === 1 ? 'this one' : `these ${limit}`;
  if (isCut) printNote(`there are more than ${these}; --limit shows more, --since and --until others`);
}

type Printer = <Item>(items: AsyncIterable<Item>, shape: ListShape<Item>) => Promise<void>;

const PRINTERS: Readonly<Record<ListFormat, Printer>> = {
  async table(items, { columns, toCells, none }) {
    const rows = await Array.fromAsync(items, toCells);
    if (rows.length === 0) return printNote(none);
    await print(`${formatTable(columns, rows)}\n`);
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
