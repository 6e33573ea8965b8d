/** A tensor as a test writes it. */
export type Written = {
  readonly dtype: 'U8' | 'I8' | 'F16' | 'F32';
  readonly shape: readonly number[];
  readonly values: readonly number[];
};

/** The pieces of the tiny reader: the model's signs, single letters, and a few longer ones. */
export const TINY_PIECES =
  '<unk> <s> </s> <sign> ▁ a b c d e g h i k m n o r s t u v y . , ▁a ▁in ▁the ▁en vo envo ▁envoy ov er ▁ov ver st visit 조선 ▁북 한 ▁북한 朝 鲜 朝鲜 中 方 к н др кн ▁кндр 😀'.split(
    ' ',
  );

/** How wide the tiny reader is; no two windows are as wide. */
export const TINY = {
  embedded: 8,
  keys: 2,
  values: 4,
  hidden: 20,
  outputs: 18,
  mention: 12,
  asked: 6,
  around: 4,
  roles: 4,
};
export const TINY_WINDOWS = [
  { size: 2, before: 0, width: 12 },
  { size: 3, before: 1, width: 16 },
  { size: 5, before: 2, width: 8 },
] as const;

/** Numbers between -1 and 1 that look like chance and are the same every time. */
export function numbersFrom(seed: number, count: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state / 2 ** 31;
  });
}

/** The tensors of a whole reader. */
export function tinyTensors(): Record<string, Written> {
  const { embedded, keys, values, hidden, outputs, mention, asked, around, roles } = TINY;
  const all = TINY_WINDOWS.reduce((sum, { width }) => sum + width, embedded);
  const pooled = (keys + 2) * values;
  let seed = 0;
  const floats = (dtype: 'F16' | 'F32', ...shape: number[]): Written => {
    const count = shape.reduce((product, one) => product * one, 1);
    return { dtype, shape, values: numbersFrom(++seed, count) };
  };
  const count = TINY_PIECES.length;
  const bytes = [...new TextEncoder().encode(TINY_PIECES.join('\n'))];
  const windows = TINY_WINDOWS.map(({ size, width }) => ({
    [`proj${size}`]: floats('F16', embedded, width),
    [`proj_b${size}`]: floats('F32', width),
    [`ln_g${size}`]: floats('F32', width),
    [`ln_b${size}`]: floats('F32', width),
    [`w1_${size}`]: floats('F16', size * width, width),
    [`b1_${size}`]: floats('F32', width),
    [`w2_${size}`]: floats('F16', size * width, width),
    [`b2_${size}`]: floats('F32', width),
  }));
  return {
    pieces: { dtype: 'U8', shape: [bytes.length], values: bytes },
    // A piece is likelier than what it is made of; what is certain is a sign, and the first three are whatever they score.
    scores: {
      dtype: 'F32',
      shape: [count],
      values: TINY_PIECES.map((piece, id) => (id < 4 ? (id - 3) / 2 : -6 - piece.length / 4 - (id % 5) / 8)),
    },
    embedding: {
      dtype: 'I8',
      shape: [count, embedded],
      values: numbersFrom(99, count * embedded).map((one) => Math.round(one * 127)),
    },
    embedding_scale: { dtype: 'F16', shape: [count], values: TINY_PIECES.map((_, id) => (1 + id) / 1024) },
    ...Object.assign({}, ...windows),
    ln_g: floats('F32', all),
    ln_b: floats('F32', all),
    segment: floats('F16', 2, all),
    key: floats('F16', all, keys),
    key_b: floats('F32', keys),
    value: floats('F16', all, values),
    value_b: floats('F32', values),
    pool: floats('F16', all, values),
    pool_b: floats('F32', values),
    hidden: floats('F16', pooled, hidden),
    hidden_b: floats('F32', hidden),
    out: floats('F16', hidden, outputs),
    out_b: floats('F32', outputs),
    mention: floats('F16', all, mention),
    mention_b: floats('F32', mention),
    ask: floats('F16', all, asked),
    ask_b: floats('F32', asked),
    answer: floats('F16', all, asked),
    answer_b: floats('F32', asked),
    around: floats('F16', pooled, around),
    around_b: floats('F32', around),
    mention_hidden: floats('F16', 2 * mention + around, mention),
    mention_hidden_b: floats('F32', mention),
    mention_out: floats('F16', mention, roles),
    mention_out_b: floats('F32', roles),
  };
}

/** The texts that stand in the tiny reader's file. */
export const TINY_METADATA = { name: 'tiny-1', languages: 'en,ko,zh', eps: '1e-6' };

/** A safetensors file of these tensors. */
export function writeSafetensors(
  tensors: Readonly<Record<string, Written>>,
  metadata: Readonly<Record<string, string>> = TINY_METADATA,
): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: metadata };
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const [name, { dtype, shape, values }] of Object.entries(tensors)) {
    const bytes = bytesOf(dtype, values);
    header[name] = { dtype, shape, data_offsets: [end, end + bytes.length] };
    parts.push(bytes);
    end += bytes.length;
  }
  return withHeader(JSON.stringify(header), Buffer.concat(parts));
}

/** A safetensors file of a header and data that may be anything. */
export function withHeader(header: string, data: Uint8Array): Uint8Array {
  const text = Buffer.from(header);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Uint8Array.from(Buffer.concat([length, text, data]));
}

/** A number as the nearest half, in bits: rounded to 10 bits below its highest one. */
export function toHalf(value: number): number {
  const sign = value < 0 ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(size)) return 0x7e00;
  if (size >= 65_520) return sign | 0x7c00;
  const exponent = Math.max(Math.floor(Math.log2(size || 2 ** -20)), -14);
  const steps = Math.round((size / 2 ** exponent) * 1024);
  return sign + (exponent + 14) * 1024 + steps;
}

function bytesOf(dtype: Written['dtype'], values: readonly number[]): Uint8Array {
  if (dtype === 'F32') return new Uint8Array(Float32Array.from(values).buffer);
  if (dtype === 'F16') return new Uint8Array(Uint16Array.from(values, toHalf).buffer);
  return Uint8Array.from(values);
}
