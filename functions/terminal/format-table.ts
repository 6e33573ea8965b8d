import { styleText } from 'node:util';
import { oneLine } from '../../shared/text/plain-text.ts';
import { outputWidth } from './output.ts';
import { countColumns, wrapText } from './wrap-text.ts';

/** What stands in a cell: text, or one text a line. */
export type Cell = string | readonly string[];

const GAP = '  ';
const NARROWEST = 24;

/**
 * Formats rows as a table without lines, what no terminal should be sent taken out of each cell. The last column takes
 * what the others leave of the width, and is wrapped to it.
 *
 * @param width In columns; by default what the terminal has.
 */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  width = outputWidth(),
): string {
  return openTable(header, width)(rows);
}

/** Begins a table, as `formatTable` formats one, whose rows come a page at a time; a later page may need wider columns. */
export function openTable(
  header: readonly string[],
  width = outputWidth(),
): (rows: readonly (readonly Cell[])[]) => string {
  let widths = header.slice(0, -1).map(countColumns);
  let isBegun = false;
  return (rows) => {
    const cells = rows.map((row) => row.map((cell) => [cell].flat().map(oneLine)));
    widths = widths.map((least, at) => cells.flatMap((row) => row[at] ?? []).reduce(widen, least));
    const left = Math.max(width - widths.reduce((sum, taken) => sum + taken + GAP.length, 0), NARROWEST);
    const wrapped = cells.map((row) => [
      ...row.slice(0, -1),
      row.slice(-1).flatMap((last) => last.flatMap((line) => wrapText(line, left))),
    ]);
    const head = isBegun ? [] : [styleText('bold', joinLine(header, widths))];
    isBegun = true;
    return [...head, ...wrapped.flatMap((row) => layOutRow(row, widths))].join('\n');
  };
}

function widen(width: number, line: string): number {
  return Math.max(width, countColumns(line));
}

/** The lines of a row, which has as many as its highest cell. */
function layOutRow(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const height = cells.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: height }, (_, at) =>
    joinLine(
      cells.map((lines) => lines[at] ?? ''),
      widths,
    ),
  );
}

/** Joins texts to a line, each padded to its column; the last one needs no padding. */
function joinLine(texts: readonly string[], widths: readonly number[]): string {
  return texts
    .map((text, at) => text + ' '.repeat(Math.max((widths[at] ?? 0) - countColumns(text), 0)))
    .join(GAP)
    .trimEnd();
}
