import papaparse from 'papaparse';
import { oneLine } from '../../shared/text/plain-text.ts';

export type CsvValue = string | number | boolean | null | undefined;

/** First characters by which a spreadsheet takes a cell for a formula, in half and full width. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** Formats a line of CSV (RFC 4180, with its line break); a cell that a spreadsheet would run gets a `'` in front. */
export function formatCsv(values: readonly CsvValue[]): string {
  const cells = values.map((value) => (typeof value === 'string' ? oneLine(value) : (value ?? '')));
  return `${papaparse.unparse([cells], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
