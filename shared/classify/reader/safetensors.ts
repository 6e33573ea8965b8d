import {
  checked,
  count,
  type FieldsOf,
  listOf,
  message,
  parseJson,
  parseShape,
  record,
  text,
  UnreadableRecord,
} from '../../text/shapes.ts';

/** Numbers of one kind in a box of any dimensions, the last one changing fastest. */
export type Tensor = {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
};

/** What a safetensors file holds: texts about it, and tensors by name, whose bytes are those of the file itself. */
export type Safetensors = {
  readonly metadata: ReadonlyMap<string, string>;
  readonly tensors: ReadonlyMap<string, Tensor>;
};

const BYTES: Readonly<Record<string, number>> = { U8: 1, I8: 1, F16: 2, F32: 4 };
const LENGTH_BYTES = 8;

type Entry = {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly number[];
};
const ENTRY: FieldsOf<Entry> = {
  dtype: checked(text, (value) => value in BYTES, `one of ${Object.keys(BYTES).join(', ')}`),
  shape: listOf(count),
  data_offsets: checked(listOf(count), (offsets) => offsets.length === 2, 'where its bytes start and end'),
};

/**
 * Reads a safetensors file: the length of a header in 8 bytes, lowest first, the header in JSON, and the tensors' bytes.
 *
 * @throws UnreadableRecord naming what is wrong, and of which tensor.
 */
export function readSafetensors(file: Uint8Array): Safetensors {
  if (file.length < LENGTH_BYTES)
    throw new UnreadableRecord(`reader: the file ends after ${file.length} bytes`);
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const data = LENGTH_BYTES + Number(view.getBigUint64(0, true));
  if (data > file.length)
    throw new UnreadableRecord(`reader: the header ends at ${data}, the file at ${file.length}`);
  const json = new TextDecoder().decode(file.subarray(LENGTH_BYTES, data));
  const { __metadata__: metadata = {}, ...entries } = parseJson(
    'reader: header',
    record<Readonly<Record<string, unknown>>>({}, 'names of tensors'),
    json,
  );
  const texts = parseShape('reader: __metadata__', record<object>({}, 'names and texts'), metadata);
  const tensors = Object.entries(entries).map(
    ([name, entry]) => [name, readTensor(name, entry, file.subarray(data))] as const,
  );
  return {
    metadata: new Map(Object.entries(texts).map(([name, value]) => [name, String(value)])),
    tensors: new Map(tensors),
  };
}

function readTensor(name: string, entry: unknown, data: Uint8Array): Tensor {
  const what = `reader: tensor ${name}`;
  const { dtype, shape, data_offsets } = parseShape(what, message(ENTRY, 'a tensor'), entry);
  const [start = 0, end = 0] = data_offsets;
  const size = shape.reduce((product, width) => product * width, BYTES[dtype] ?? 0);
  if (end > data.length) throw new UnreadableRecord(`${what}: ends at ${end}, the data at ${data.length}`);
  if (end - start !== size) {
    throw new UnreadableRecord(
      `${what}: has ${end - start} bytes, ${dtype} [${shape.join(', ')}] takes ${size}`,
    );
  }
  return { dtype, shape, bytes: data.subarray(start, end) };
}

/**
 * Finds a tensor of which it is known what it must be.
 *
 * @param dtypes The kinds of number that it may have.
 * @param shape Its widths; `null` where any will do.
 * @throws UnreadableRecord when there is none of that name, kind and shape.
 */
export function tensorOf(
  { tensors }: Safetensors,
  name: string,
  dtypes: readonly string[],
  shape: readonly (number | null)[],
): Tensor {
  const tensor = tensors.get(name);
  if (tensor === undefined) throw new UnreadableRecord(`reader: tensor ${name} is missing`);
  const fits =
    dtypes.includes(tensor.dtype) &&
    tensor.shape.length === shape.length &&
    shape.every((width, at) => width === null || width === tensor.shape[at]);
  if (fits) return tensor;
  const asText = (kind: string, widths: readonly (number | null)[]) =>
    `${kind} [${widths.map((width) => width ?? 'any').join(', ')}]`;
  throw new UnreadableRecord(
    `reader: tensor ${name}: expected ${asText(dtypes.join(' or '), shape)}, got ${asText(tensor.dtype, tensor.shape)}`,
  );
}

/** Finds a tensor as `tensorOf` does, of fractions in 16 or 32 bits, and gives its numbers in 32. */
export function floatsOf(
  file: Safetensors,
  name: string,
  shape: readonly (number | null)[],
): Float32Array<ArrayBuffer> {
  const { dtype, bytes } = tensorOf(file, name, ['F16', 'F32'], shape);
  // A copy starts where numbers of its kind may; both the file and every machine that Node runs on have the lowest byte first.
  const { buffer } = Uint8Array.from(bytes);
  const floats = dtype === 'F32' ? new Float32Array(buffer) : fromHalves(new Uint16Array(buffer));
  if (!floats.every(Number.isFinite)) throw new UnreadableRecord(`reader: tensor ${name}: expected numbers`);
  return floats;
}

/** The exponent of a half is 5 bits about 15, that of a float 8 bits about 127. */
const EXPONENTS_APART = 2 ** (127 - 15);

function fromHalves(halves: Uint16Array): Float32Array<ArrayBuffer> {
  const bits = new Uint32Array(halves.length);
  const floats = new Float32Array(bits.buffer);
  for (const [at, half] of halves.entries()) {
    bits[at] = ((half & 0x8000) << 16) | ((half & 0x7fff) << 13);
    const isNumber = (half & 0x7c00) !== 0x7c00;
    floats[at] = isNumber ? (floats[at] ?? 0) * EXPONENTS_APART : Number.NaN;
  }
  return floats;
}
