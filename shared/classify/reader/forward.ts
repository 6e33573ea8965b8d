import { UnreadableRecord } from '../../text/shapes.ts';
import { exponential } from '../exponential.ts';
import { layerOf, type Matrix, planMemory, type Rows, wholeRows } from './matrices.ts';
import { type MentionTable, mentionLayersOf, type PieceRange, readMention } from './read-mention.ts';
import { floatsOf, type Safetensors, tensorOf } from './safetensors.ts';

/** How many pieces are read together, and how many of those stand before the one that is read. */
const WINDOWS = [
  { pieces: 2, before: 0 },
  { pieces: 3, before: 1 },
  { pieces: 5, before: 2 },
] as const;
/** Rows of zeros before the first piece and behind the last: no window reaches further. */
const MARGIN = 2;

/**
 * Reads pieces, given by their numbers and segments, and gives what the last layer says; behind it stands, for each of some mentions, what
 * is said of its pieces, and then the mean of what is read of all pieces. Where as many were read the time before, only what stands near those that differ is worked out anew, from the
 * first to the last of them; that changes no bit of what is given.
 */
export type Network = (
  ids: readonly number[],
  segments: readonly number[],
  mentions: readonly PieceRange[],
) => Float32Array;

/** What brings the numbers of a row to a mean and a spread that were learned. */
type Norm = { readonly gain: Float32Array; readonly bias: Float32Array; readonly eps: number };

/**
 * What reads some pieces together; `to` is where in a row of all that is read of a piece its numbers stand. What it made of each piece
 * stays in memory behind `read`, and what it made of those, read once, behind `convolved`.
 */
type Window = {
  readonly before: number;
  readonly after: number;
  readonly width: number;
  readonly to: number;
  readonly read: number;
  readonly convolved: number;
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
 * @param roles How many are given of each mention.
 * @returns A network that throws a RangeError when it is given no pieces, more than `most`, or one that it does not have; or a mention of none.
 * @throws UnreadableRecord when a tensor is missing or not of its kind and shape, or `eps` is no number above 0.
 */
export function openNetwork(file: Safetensors, most: number, outputs: number, roles: number): Network {
  const eps = Number(file.metadata.get('eps'));
  if (!(eps > 0)) throw new UnreadableRecord('reader: __metadata__: eps: expected a number above 0');
  const norm = (name: string, width: number): Norm => ({
    ...{ gain: floatsOf(file, `ln_g${name}`, [width]), bias: floatsOf(file, `ln_b${name}`, [width]), eps },
  });
  const plan = planMemory();
  // The kernel takes whole rows of a few at once, from any row on: what it reads behind the last is in memory, and never used.
  const rows = wholeRows(most) + wholeRows(1);

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
      ...{ before, after: pieces - 1 - before, width: columns, to: width - columns },
      ...{
        read: plan.room((rows + 2 * MARGIN) * columns),
        convolved: plan.room((rows + 2 * MARGIN) * columns),
      },
      project: plan.put(project),
      ...{ norm: norm(`${pieces}`, columns), first: convolve(1), second: convolve(2) },
    };
  });
  const lastNorm = norm('', width);
  const segment = floatsOf(file, 'segment', [2, width]);
  const key = layerOf(file, 'key', 'key_b', width, null);
  const value = layerOf(file, 'value', 'value_b', width, null);
  const pooledWidth = (key.columns + 2) * value.columns;
  const ofMention = mentionLayersOf(file, width, pooledWidth, roles);
  const poolLayer = layerOf(file, 'pool', 'pool_b', width, value.columns);
  const heads = plan.put(key, value, poolLayer, ofMention.read, ofMention.ask, ofMention.answer);
  const around = plan.put(ofMention.around);
  const hiddenLayer = layerOf(file, 'hidden', 'hidden_b', pooledWidth, null);
  const hidden = plan.put(hiddenLayer);
  const out = plan.put(layerOf(file, 'out', 'out_b', hiddenLayer.columns, outputs));

  const all = { at: plan.room(rows * width), step: width };
  const normal = { at: plan.room(rows * width), step: width };
  const table = { at: plan.room(rows * heads.columns), step: heads.columns };
  const pooled = { at: plan.room(Math.max(pooledWidth, hidden.columns)), step: 0 };
  const aroundAt = plan.room(around.columns);
  const matrices = [hidden, out, ...windows.flatMap(({ project, first }) => [project, first])];
  const multiplied = plan.room(rows * Math.max(...matrices.map(({ columns }) => columns)));
  const { floats, multiply } = plan.open();

  /** Puts the pieces from one row to before another into all rows. */
  const embed = (ids: readonly number[], from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const id = ids[row] ?? -1;
      const scale = scales[id] ?? 0;
      const start = all.at + row * width;
      for (let at = 0; at < embedded; at++) floats[start + at] = scale * (embedding[id * embedded + at] ?? 0);
    }
  };

  /** Reads each piece together with those around it, twice, and adds what it was before; only where the pieces of some rows count. */
  const readWindow = (window: Window, count: number, from: number, to: number): void => {
    const { before, after, width: step, read, convolved } = window;
    const margin = MARGIN * step;
    for (const start of [read, convolved]) {
      const end = start + margin + count * step;
      floats.fill(0, start, start + margin).fill(0, end, end + margin);
    }
    const product = { at: multiplied, step: window.first.columns };
    multiply(rowsFrom(all, from), to - from, window.project, multiplied);
    const was = { at: read + margin, step };
    normaliseRows(floats, product, rowsFrom(was, from), to - from, window.norm);
    const first = Math.max(from - after, 0);
    const firstCount = Math.min(to + before, count) - first;
    const once = { at: convolved + margin, step };
    multiply(rowsFrom(was, first - before), firstCount, window.first, multiplied);
    addPositive(floats, product, rowsFrom(was, first), rowsFrom(once, first), firstCount, step);
    const second = Math.max(first - after, 0);
    const secondCount = Math.min(first + firstCount + before, count) - second;
    const twice = { at: all.at + window.to, step: width };
    multiply(rowsFrom(once, second - before), secondCount, window.second, multiplied);
    addPositive(floats, product, rowsFrom(once, second), rowsFrom(twice, second), secondCount, step);
  };

  let lastIds: readonly number[] = [];
  let lastSegments: readonly number[] = [];
  return (ids, segments, mentions) => {
    const count = ids.length;
    if (count === 0 || count > most)
      throw new RangeError(`the reader reads 1 to ${most} pieces, not ${count}`);
    const stranger = ids.find((id) => scales[id] === undefined);
    if (stranger !== undefined) throw new RangeError(`the reader has no piece ${stranger}`);
    const beyond = mentions.find(({ from, to }) => !(from >= 0 && from < to && to <= count));
    if (beyond) throw new RangeError(`the reader has no pieces ${beyond.from} to ${beyond.to} of ${count}`);
    const differs = (id: number, at: number) => id !== lastIds[at] || segments[at] !== lastSegments[at];
    const isAsLong = lastIds.length === count;
    const from = isAsLong ? ids.findIndex(differs) : 0;
    const to = isAsLong ? ids.findLastIndex(differs) + 1 : count;
    lastIds = [...ids];
    lastSegments = [...segments];
    if (from !== -1) {
      embed(ids, from, to);
      for (const window of windows) readWindow(window, count, from, to);
      const first = Math.max(from - 2 * MARGIN, 0);
      const firstCount = Math.min(to + 2 * MARGIN, count) - first;
      normaliseRows(floats, rowsFrom(all, first), rowsFrom(normal, first), firstCount, lastNorm);
      for (const [row, which] of segments.slice(first, first + firstCount).entries()) {
        const start = normal.at + (first + row) * width;
        for (let at = 0; at < width; at++)
          floats[start + at] = (floats[start + at] ?? 0) + (segment[which * width + at] ?? 0);
      }
      multiply(rowsFrom(normal, first), firstCount, heads, rowsFrom(table, first).at);
    }
    pool(floats, table, count, key.columns, value.columns, pooled.at);
    const meanAt = pooled.at + key.columns * value.columns;
    const mean = floats.slice(meanAt, meanAt + value.columns);
    if (mentions.length > 0) multiply(pooled, 1, around, aroundAt);
    multiply(pooled, 1, hidden, multiplied);
    for (let at = 0; at < hidden.columns; at++)
      floats[pooled.at + at] = Math.max(floats[multiplied + at] ?? 0, 0);
    multiply(pooled, 1, out, multiplied);
    const said = new Float32Array(outputs + roles * mentions.length + mean.length);
    said.set(mean, said.length - mean.length);
    said.set(floats.subarray(multiplied, multiplied + outputs));
    const first = table.at + key.columns + 2 * value.columns;
    const read: MentionTable = {
      count,
      cell: (row, column) => floats[first + row * table.step + column] ?? 0,
      around: (column) => floats[aroundAt + column] ?? 0,
    };
    for (const [at, range] of mentions.entries())
      said.set(readMention(ofMention, read, range), outputs + at * roles);
    return said;
  };
}

/** Rows from one of them on. */
function rowsFrom({ at, step }: Rows, row: number): Rows {
  return { at: at + row * step, step };
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
  const startOf = (row: number, column: number): number => table.at + row * table.step + column;
  const shares = new Float64Array(count);
  const totals = new Float64Array(values);
  for (let key = 0; key < keys; key++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < count; row++) most = Math.max(most, floats[startOf(row, key)] ?? 0);
    let sum = 0;
    for (let row = 0; row < count; row++)
      sum += shares[row] = exponential((floats[startOf(row, key)] ?? 0) - most);
    totals.fill(0);
    for (let row = 0; row < count; row++) {
      const [start, share] = [startOf(row, keys), shares[row] ?? 0];
      for (let value = 0; value < values; value++)
        totals[value] = (totals[value] ?? 0) + share * (floats[start + value] ?? 0);
    }
    for (let value = 0; value < values; value++)
      floats[to + key * values + value] = (totals[value] ?? 0) / sum;
  }
  const peaks = new Float64Array(values).fill(Number.NEGATIVE_INFINITY);
  totals.fill(0);
  for (let row = 0; row < count; row++) {
    const start = startOf(row, keys + values);
    for (let value = 0; value < values; value++) {
      const pooled = floats[start + value] ?? 0;
      totals[value] = (totals[value] ?? 0) + pooled;
      peaks[value] = Math.max(peaks[value] ?? 0, pooled);
    }
  }
  for (let value = 0; value < values; value++) {
    floats[to + keys * values + value] = (totals[value] ?? 0) / count;
    floats[to + (keys + 1) * values + value] = peaks[value] ?? 0;
  }
}
