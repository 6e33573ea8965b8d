import { styleText } from 'node:util';
import Table from 'cli-table3';
import { oneLine } from '../../shared/text/plain-text.ts';
import { outputWidth } from './output.ts';
import { wrapText } from './wrap-text.ts';

/** What stands in a cell: text, or one text a line. */
export type Cell = string | readonly string[];

const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);
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
  const lines = rows.map((row) => row.map((cell) => [cell].flat().map(oneLine)));
  const first = draw(
    header.slice(0, -1),
    lines.map((row) => row.slice(0, -1).map(joinLines)),
  );
  const taken = (first.split('\n')[0] ?? '').length + GAP.length;
  const left = Math.max(width - taken, NARROWEST);
  const table = draw(
    header,
    lines.map((row) => [
      ...row.slice(0, -1).map(joinLines),
      joinLines(row.slice(-1).flatMap((last) => last.flatMap((line) => wrapText(line, left)))),
    ]),
  );
  const [head = '', ...body] = table.split('\n').map((line) => line.trimEnd());
  return [styleText('bold', head), ...body].join('\n');
}

function joinLines(lines: readonly string[]): string {
  return lines.join('\n');
}

function draw(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: [...header],
    chars: { ...NO_LINES, middle: GAP },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
