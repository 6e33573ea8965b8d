import { UnreadableRecord } from '../../text/shapes.ts';
import { layerOf, type Matrix, planMemory, type Rows, wholeRows } from './matrices.ts';
import { floatsOf, type Safetensors, tensorOf } from './safetensors.ts';

/** How many pieces are read together, and how many of those stand before the one that is read. */
const WINDOWS = [
  { pieces: 2, before: 0 },
  { pieces: 3, before: 1 },
  { pieces: 5, before: 2 },
] as const;
/** Rows of zeros before the first piece and behind the last: no window reaches further. */
const MARGIN = 2;

/** Reads pieces, given by their numbers and segments, and gives what the last layer says. */
export type Network = (ids: readonly number[], segments: readonly number[]) => Float32Array;

/** What brings the numbers of a row to a mean and a spread that were learned. */
type Norm = { readonly gain: Float32Array; readonly bias: Float32Array; readonly eps: number };

/** What reads some pieces together; `to` is where in a row of all that is read of a piece its numbers stand. */
type Window = {
  readonly before: number;
  readonly width: number;
  readonly to: number;
  readonly project: Matrix;
  readonly norm: Norm;
  readonly first: Matrix;
  readonly second: Matrix;
};

/**
 * Opens the network of a file. Its matrices are put into the kernel's memory once, with room for `most` pieces; the embedding
 * stays in the file.
 *
 * @param outputs How many numbers the last layer gives.
 * @returns A network that throws a RangeError when it is given no pieces, more than `most`, or one that it does not have.
 * @throws UnreadableRecord when a tensor is missing or not of its kind and shape, or `eps` is no number above 0.
 */
export function openNetwork(file: Safetensors, most: number, outputs: number): Network {
  const eps = Number(file.metadata.get('eps'));
  if (!(eps > 0)) throw new UnreadableRecord('reader: __metadata__: eps: expected a number above 0');
  const norm = (name: string, width: number): Norm => ({
    ...{ gain: floatsOf(file, `ln_g${name}`, [width]), bias: floatsOf(file, `ln_b${name}`, [width]), eps },
  });
  const plan = planMemory();

  const [size = 0] = tensorOf(file, 'scores', ['F16', 'F32'], [null]).shape;
  const { shape, bytes } = tensorOf(file, 'embedding', ['I8'], [size, null]);
  const embedded = shape[1] ?? 0;
  const embedding = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const scales = floatsOf(file, 'embedding_scale', [size]);

  let width = embedded;
  const windows = WINDOWS.map(({ pieces, before }): Window => {
    const project = layerOf(file, `proj${pieces}`, `proj_b${pieces}`, embedded, null);
    const { columns } = project;
    const convolve = (at: number) =>
      plan.put(layerOf(file, `w${at}_${pieces}`, `b${at}_${pieces}`, pieces * columns, columns));
    width += columns;
    return {
      ...{ before, width: columns, to: width - columns, project: plan.put(project) },
      ...{ norm: norm(`${pieces}`, columns), first: convolve(1), second: convolve(2) },
    };
  });
  const lastNorm = norm('', width);
  const segment = floatsOf(file, 'segment', [2, width]);
  const key = layerOf(file, 'key', 'key_b', width, null);
  const value = layerOf(file, 'value', 'value_b', width, null);
  const heads = plan.put(key, value, layerOf(file, 'pool', 'pool_b', width, value.columns));
  const pooledWidth = (key.columns + 2) * value.columns;
  const hiddenLayer = layerOf(file, 'hidden', 'hidden_b', pooledWidth, null);
  const hidden = plan.put(hiddenLayer);
  const out = plan.put(layerOf(file, 'out', 'out_b', hiddenLayer.columns, outputs));

  const rows = wholeRows(most);
  const widest = Math.max(...windows.map((window) => window.width));
  const all = { at: plan.room(rows * width), step: width };
  const read = plan.room((rows + 2 * MARGIN) * widest);
  const convolved = plan.room((rows + 2 * MARGIN) * widest);
  const pooled = { at: plan.room(Math.max(pooledWidth, hidden.columns)), step: 0 };
  const matrices = [hidden, out, heads, ...windows.flatMap(({ project, first }) => [project, first])];
  const product = plan.room(rows * Math.max(...matrices.map(({ columns }) => columns)));
  const { floats, multiply } = plan.open();

  const embed = (ids: readonly number[]): void => {
    for (const [row, id] of ids.entries()) {
      const scale = scales[id];
      if (scale === undefined) throw new RangeError(`the reader has no piece ${id}`);
      const to = all.at + row * width;
      for (let at = 0; at < embedded; at++) floats[to + at] = scale * (embedding[id * embedded + at] ?? 0);
    }
  };

  /** Reads each piece together with those around it, twice, and adds what it was before. */
  const readWindow = (window: Window, count: number): void => {
    const { before, width: step } = window;
    const margin = MARGIN * step;
    const reach = margin - before * step;
    for (const start of [read, convolved]) {
      const end = start + margin + count * step;
      floats.fill(0, start, start + margin).fill(0, end, end + margin);
    }
    const was = { at: read + margin, step };
    const once = { at: convolved + margin, step };
    const twice = { at: all.at + window.to, step: width };
    const fresh = { at: product, step: window.first.columns };
    multiply(all, count, window.project, product);
    normaliseRows(floats, fresh, was, count, window.norm);
    multiply({ at: read + reach, step }, count, window.first, product);
    addPositive(floats, fresh, was, once, count, step);
    multiply({ at: convolved + reach, step }, count, window.second, product);
    addPositive(floats, fresh, once, twice, count, step);
  };

  return (ids, segments) => {
    const count = ids.length;
    if (count === 0 || count > most)
      throw new RangeError(`the reader reads 1 to ${most} pieces, not ${count}`);
    embed(ids);
    for (const window of windows) readWindow(window, count);
    normaliseRows(floats, all, all, count, lastNorm);
    for (const [row, which] of segments.entries()) {
      const to = all.at + row * width;
      const from = which * width;
      for (let at = 0; at < width; at++) floats[to + at] = (floats[to + at] ?? 0) + (segment[from + at] ?? 0);
    }
    multiply(all, count, heads, product);
    const table = { at: product, step: heads.columns };
    pool(floats, table, count, key.columns, value.columns, pooled.at);
    multiply(pooled, 1, hidden, product);
    for (let at = 0; at < hidden.columns; at++)
      floats[pooled.at + at] = Math.max(floats[product + at] ?? 0, 0);
    multiply(pooled, 1, out, product);
    return floats.slice(product, product + outputs);
  };
}

/** Brings each row to a mean of 0 and a spread of 1, and then to those learned. */
function normaliseRows(floats: Float32Array, from: Rows, to: Rows, count: number, norm: Norm): void {
  const { gain, bias, eps } = norm;
  const width = gain.length;
  for (let row = 0; row < count; row++) {
    const start = from.at + row * from.step;
    let sum = 0;
    for (let at = 0; at < width; at++) sum += floats[start + at] ?? 0;
    const mean = sum / width;
    let squares = 0;
    for (let at = 0; at < width; at++) squares += ((floats[start + at] ?? 0) - mean) ** 2;
    const scale = 1 / Math.sqrt(squares / width + eps);
    const end = to.at + row * to.step;
    for (let at = 0; at < width; at++)
      floats[end + at] = ((floats[start + at] ?? 0) - mean) * scale * (gain[at] ?? 0) + (bias[at] ?? 0);
  }
}

/** Adds to each row what is above zero in another. */
function addPositive(
  floats: Float32Array,
  from: Rows,
  addend: Rows,
  to: Rows,
  count: number,
  width: number,
): void {
  for (let row = 0; row < count; row++) {
    const a = from.at + row * from.step;
    const b = addend.at + row * addend.step;
    const c = to.at + row * to.step;
    for (let at = 0; at < width; at++)
      floats[c + at] = Math.max(floats[a + at] ?? 0, 0) + (floats[b + at] ?? 0);
  }
}

/**
 * Makes one row of all: for each key what its pieces' values come to, each piece counting as much as its key says beside those of the
 * others; then the mean and the most of what is pooled. A row of `table` has the keys, the values, and what is pooled.
 */
function pool(
  floats: Float32Array,
  table: Rows,
  count: number,
  keys: number,
  values: number,
  to: number,
): void {
  const cell = (row: number, column: number): number => floats[table.at + row * table.step + column] ?? 0;
  const shares = new Float64Array(count);
  for (let key = 0; key < keys; key++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < count; row++) most = Math.max(most, cell(row, key));
    let sum = 0;
    for (let row = 0; row < count; row++) sum += shares[row] = Math.exp(cell(row, key) - most);
    for (let value = 0; value < values; value++) {
      let total = 0;
      for (let row = 0; row < count; row++) total += (shares[row] ?? 0) * cell(row, keys + value);
      floats[to + key * values + value] = total / sum;
    }
  }
  for (let value = 0; value < values; value++) {
    let sum = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < count; row++) {
      const pooled = cell(row, keys + values + value);
      sum += pooled;
      most = Math.max(most, pooled);
    }
    floats[to + keys * values + value] = sum / count;
    floats[to + (keys + 1) * values + value] = most;
  }
}
