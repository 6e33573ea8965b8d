import { UnreadableRecord } from '../../text/shapes.ts';
import { COLUMNS, DEPTH, openKernel, ROWS } from './kernel.ts';
import { floatsOf, type Safetensors } from './safetensors.ts';

const FLOAT = 4;

/** Weights, a row for each number that goes in and a column for each that comes out, and what is added to each of those. */
export type Layer = {
  readonly depth: number;
  readonly columns: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
};

/** Layers beside each other as they lie in memory, in panels; `columns` are those of whole panels. */
export type Matrix = { readonly at: number; readonly depth: number; readonly columns: number };

/** Where rows of floats lie in memory, and how far it is from each to the next; 0 where there is one. */
export type Rows = { readonly at: number; readonly step: number };

/**
 * Finds a layer in a file.
 *
 * @param columns How many numbers must come out of it; `null` where any will do.
 * @throws UnreadableRecord when it is not there, not of that size, or more numbers go in than the kernel takes together.
 */
export function layerOf(
  file: Safetensors,
  name: string,
  bias: string,
  depth: number,
  columns: number | null,
): Layer {
  if (depth === 0 || depth % DEPTH !== 0)
    throw new UnreadableRecord(`reader: tensor ${name}: ${depth} rows are not a multiple of ${DEPTH}`);
  const weights = floatsOf(file, name, [depth, columns]);
  return {
    ...{ depth, columns: weights.length / depth },
    ...{ weights, bias: floatsOf(file, bias, [weights.length / depth]) },
  };
}

/** Memory of floats, with what was put into it. */
export type Memory = {
  readonly floats: Float32Array;
  /** Multiplies the first `count` rows at `from` by a matrix, into as many at `to`, which follow each other. */
  readonly multiply: (from: Rows, count: number, matrix: Matrix, to: number) => void;
};

/** Gives places in a memory, which is opened when all are given. Places are in floats. */
export function planMemory() {
  const contents: { readonly at: number; readonly numbers: Float32Array }[] = [];
  let size = 0;
  /** Gives room for so many floats. */
  const room = (length: number): number => {
    size += length;
    return size - length;
  };
  /** Gives layers of the same depth a place beside each other. */
  const put = (...layers: readonly [Layer, ...Layer[]]): Matrix => {
    const { depth } = layers[0];
    const numbers = packPanels(layers, depth);
    const at = room(numbers.length);
    contents.push({ at, numbers });
    return { at, depth, columns: numbers.length / (depth + 1) };
  };
  const open = (): Memory => {
    const kernel = openKernel(size * FLOAT);
    const floats = new Float32Array(kernel.memory);
    for (const { at, numbers } of contents) floats.set(numbers, at);
    return {
      floats,
      multiply(from, count, { at, depth, columns }, to) {
        const toStep = from.step === 0 ? 0 : columns * FLOAT;
        const [a, b, c] = [from.at * FLOAT, at * FLOAT, to * FLOAT];
        kernel.multiply(a, from.step * FLOAT, b, c, toStep, depth, wholeRows(count), columns / COLUMNS);
      },
    };
  };
  return { room, put, open };
}

/** How many rows the kernel takes and writes for `count` of them. */
export function wholeRows(count: number): number {
  return Math.ceil(count / ROWS) * ROWS;
}

/** The columns of layers beside each other in panels, each its biases and then its rows; the last is filled up with zeros. */
function packPanels(layers: readonly Layer[], depth: number): Float32Array {
  const columns = layers.reduce((sum, layer) => sum + layer.columns, 0);
  const panelSize = (depth + 1) * COLUMNS;
  const packed = new Float32Array(Math.ceil(columns / COLUMNS) * panelSize);
  let before = 0;
  for (const { weights, bias, columns: own } of layers) {
    const first = before;
    const place = (row: number, column: number) =>
      Math.floor((first + column) / COLUMNS) * panelSize + row * COLUMNS + ((first + column) % COLUMNS);
    for (const [column, one] of bias.entries()) packed[place(0, column)] = one;
    for (let row = 0; row < depth; row++)
      for (let column = 0; column < own; column++)
        packed[place(row + 1, column)] = weights[row * own + column] ?? 0;
    before += own;
  }
  return packed;
}
