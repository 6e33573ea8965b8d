import { describe, expect, it } from 'vitest';
import { COLUMNS, DEPTH, openKernel, ROWS } from '../../../../shared/classify/reader/kernel.ts';
import { numbersFrom } from '../../../support/tiny-reader.ts';

const FLOAT = 4;

/** Multiplies on the kernel: A has `depth` and a gap of 3 in each row, C a gap of 2 behind all panels. */
function multiply(rows: number, depth: number, panels: number) {
  const columns = panels * COLUMNS;
  const [aStep, cStep] = [depth + 3, columns + 2];
  const [b, c] = [rows * aStep, rows * aStep + panels * (depth + 1) * COLUMNS];
  const kernel = openKernel((c + rows * cStep) * FLOAT);
  const floats = new Float32Array(kernel.memory);
  floats.set(numbersFrom(rows + depth, c));
  floats.fill(7, c);
  const sizes = [depth, rows, panels] as const;
  kernel.multiply(0, aStep * FLOAT, b * FLOAT, c * FLOAT, cStep * FLOAT, ...sizes);
  const plain = (row: number, column: number): number => {
    const start = b + Math.floor(column / COLUMNS) * (depth + 1) * COLUMNS + (column % COLUMNS);
    let sum = floats[start] ?? 0;
    for (let at = 0; at < depth; at++) {
      const product = Math.fround(
        (floats[row * aStep + at] ?? 0) * (floats[start + (at + 1) * COLUMNS] ?? 0),
      );
      sum = Math.fround(sum + product);
    }
    return sum;
  };
  const expected = Array.from({ length: rows * cStep }, (_, at) =>
    at % cStep < columns ? plain(Math.floor(at / cStep), at % cStep) : 7,
  );
  return { got: [...floats.subarray(c, c + rows * cStep)], expected };
}

describe('the kernel', () => {
  for (const [rows, depth, panels] of [
    [ROWS, DEPTH, 1],
    [3 * ROWS, 5 * DEPTH, 3],
    [2 * ROWS, 64 * DEPTH, 2],
  ] as const) {
    it(`multiplies ${rows} × ${depth} by ${panels} panels to the bit, and writes nowhere else`, () => {
      const { got, expected } = multiply(rows, depth, panels);
      expect(got).toEqual(expected);
    });
  }
});
