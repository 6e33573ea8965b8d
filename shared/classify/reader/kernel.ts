/*
 * The one product of matrices that the reader's time goes into, as a WebAssembly module written out byte by byte:
 * C = bias + A × B in 32-bit floats, four numbers at a time. Only operations that give the same bits on every machine.
 */

/** Rows of A that share what is loaded of B. */
export const ROWS = 4;
/** Columns of B that stand together in memory, as one panel: two vectors of four numbers. */
export const COLUMNS = 8;
/** Rows of B that one turn of the innermost loop takes. */
export const DEPTH = 4;

const FLOAT = 4;
const VECTORS = COLUMNS / 4;

/**
 * What the module does: all places and steps are in bytes, and may be any.
 *
 * `rows` is a multiple of `ROWS`, `depth` one of `DEPTH`. B lies in `panels` panels of `COLUMNS` columns, each a row of biases and
 * then `depth` rows; a row of C is as long as all panels together.
 */
export type Multiply = (
  a: number,
  aStep: number,
  b: number,
  c: number,
  cStep: number,
  depth: number,
  rows: number,
  panels: number,
) => void;

/** The memory that matrices lie in, and the product of those that do. */
export type Kernel = { readonly memory: ArrayBuffer; readonly multiply: Multiply };

/** What of WebAssembly is used here; the types of Node do not have it. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly multiply: Multiply } };
};

const PAGE = 65_536;

/**
 * Opens a kernel with memory of at least so many bytes, all zero.
 *
 * @throws RangeError when there is no such memory.
 */
export function openKernel(bytes: number): Kernel {
  const pages = Math.ceil(bytes / PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const module = new WebAssembly.Module(kernelBytes());
  return {
    memory: memory.buffer,
    multiply: new WebAssembly.Instance(module, { reader: { memory } }).exports.multiply,
  };
}

type Code = readonly number[];

// Codes of the WebAssembly specification, "Binary Format".
const I32 = 0x7f;
const V128 = 0x7b;
const END = 0x0b;
const ADD = 0x6a;
const SUBTRACT = 0x6b;
const vector = (code: number): Code => [0xfd, ...number(code)];
const get = (local: number): Code => [0x20, ...number(local)];
const set = (local: number): Code => [0x21, ...number(local)];
const keep = (local: number): Code => [0x22, ...number(local)];
const constant = (value: number): Code => [0x41, ...signed(value)];
/** Addresses are on any byte, and `offset` is added to them. */
const load = (offset: number): Code => [...vector(0), 0, ...number(offset)];
const loadIntoAll = (offset: number): Code => [...vector(9), 0, ...number(offset)];
const store = (offset: number): Code => [...vector(11), 0, ...number(offset)];
const MULTIPLY_FLOATS = vector(230);
const ADD_FLOATS = vector(228);

/** An unsigned number in LEB128. */
function number(value: number): Code {
  return value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))];
}

/** A small signed number in LEB128. */
function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}

const list = (items: readonly Code[]): Code => [...number(items.length), ...items.flat()];
const sized = (code: Code): Code => [...number(code.length), ...code];
const section = (id: number, content: Code): Code => [id, ...sized(content)];
const name = (text: string): Code => sized([...new TextEncoder().encode(text)]);
const each = (count: number, code: (at: number) => Code): Code =>
  Array.from({ length: count }, (_, at) => code(at)).flat();
const addTo = (local: number, amount: Code): Code => [...get(local), ...amount, ADD, ...set(local)];
/** Does `code` until `counter`, which each turn takes `step` from, is zero; at least once. */
const repeat = (counter: number, step: number, code: Code): Code => [
  ...[0x03, 0x40, ...code],
  ...[...get(counter), ...constant(step), SUBTRACT, ...keep(counter), 0x0d, 0, END],
];

const PARAMETERS = 8;
/** Counters of rows and of depth, places in B and in C, the place of the next row of A, and one in each row. */
const PLACES = 5 + ROWS;
/** The sums of each row, and what is loaded of B. */
const NUMBERS = (ROWS + 1) * VECTORS;

function kernelBytes(): Uint8Array {
  const type = [0x60, ...list(Array<Code>(PARAMETERS).fill([I32])), 0];
  const locals = list([
    [PLACES, I32],
    [NUMBERS, V128],
  ]);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([type])),
    ...section(2, list([[...name('reader'), ...name('memory'), 2, 0, 1]])),
    ...section(3, list([[0]])),
    ...section(7, list([[...name('multiply'), 0, 0]])),
    ...section(10, list([sized([...locals, ...product(), END])])),
  ]);
}

/** For each panel, for each few rows: their sums start as the biases, and are stored when all of the depth is added. */
function product(): Code {
  const [a, aStep, b, c, cStep, depth, rows, panels] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const rowsLeft = PARAMETERS;
  const depthLeft = rowsLeft + 1;
  const [from, to, next] = [rowsLeft + 2, rowsLeft + 3, rowsLeft + 4];
  const place = (row: number) => next + 1 + row;
  const sum = (row: number, at: number) => PARAMETERS + PLACES + row * VECTORS + at;
  const loaded = (at: number) => sum(ROWS, at);

  const loadRow = (deep: number): Code =>
    each(VECTORS, (at) => [...get(from), ...load((deep * VECTORS + at) * 16), ...set(loaded(at))]);
  const addProducts = (row: number, deep: number): Code =>
    each(VECTORS, (at) => [
      ...[...get(sum(row, at)), ...get(loaded(at)), ...get(place(row)), ...loadIntoAll(deep * FLOAT)],
      ...[...MULTIPLY_FLOATS, ...ADD_FLOATS, ...set(sum(row, at))],
    ]);
  const addDepth: Code = [
    ...each(DEPTH, (deep) => [...loadRow(deep), ...each(ROWS, (row) => addProducts(row, deep))]),
    ...addTo(from, constant(DEPTH * COLUMNS * FLOAT)),
    ...each(ROWS, (row) => addTo(place(row), constant(DEPTH * FLOAT))),
  ];
  const someRows: Code = [
    ...each(ROWS, (row) => [...get(next), ...set(place(row)), ...addTo(next, get(aStep))]),
    ...[...get(b), ...set(from), ...loadRow(0), ...addTo(from, constant(COLUMNS * FLOAT))],
    ...each(ROWS, (row) => each(VECTORS, (at) => [...get(loaded(at)), ...set(sum(row, at))])),
    ...[...get(depth), ...set(depthLeft), ...repeat(depthLeft, DEPTH, addDepth)],
    ...each(ROWS, (row) => [
      ...each(VECTORS, (at) => [...get(to), ...get(sum(row, at)), ...store(at * 16)]),
      ...addTo(to, get(cStep)),
    ]),
  ];
  return repeat(panels, 1, [
    ...[...get(a), ...set(next), ...get(c), ...set(to), ...get(rows), ...set(rowsLeft)],
    ...repeat(rowsLeft, ROWS, someRows),
    ...[...get(from), ...set(b), ...addTo(c, constant(COLUMNS * FLOAT))],
  ]);
}
