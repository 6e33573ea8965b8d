import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

/** Codings that a body may have. */
export type Coding = 'gzip' | 'deflate' | 'br' | 'zstd';

const CHUNKS = { chunkSize: 64 * 1024 };
/** As much memory as RFC 9659 lets a body ask for, 8 MiB; the library would grant 128 MiB. */
const ZSTD_PARAMS = { [zlib.constants.ZSTD_d_windowLogMax]: 23 };
const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH, ZSTD_e_flush } = zlib.constants;
/** Of a body with something behind its last one; each is taken off by itself then. */
const MOST_MEMBERS = 100;
const TRAILER_BYTES = 8;

type Bound = { readonly maxOutputLength: number };
type Decode = (body: Uint8Array, bound: Bound) => Promise<Uint8Array>;

/** Many a server sends bare deflate under this name, without the zlib header that RFC 9110 asks for. */
const inflateOf = (body: Uint8Array) => promisify(hasZlibHeader(body) ? zlib.inflate : zlib.inflateRaw);

/** Take off a coding, and refuse what is damaged or cut. */
const STRICT: Readonly<Record<Coding, Decode>> = {
  gzip: (body, bound) => promisify(zlib.gunzip)(body, { ...CHUNKS, ...bound }),
  deflate: (body, bound) => inflateOf(body)(body, { ...CHUNKS, ...bound }),
  br: (body, bound) => promisify(zlib.brotliDecompress)(body, { ...CHUNKS, ...bound }),
  zstd: (body, bound) => promisify(zlib.zstdDecompress)(body, { ...CHUNKS, params: ZSTD_PARAMS, ...bound }),
};

/** Take off as much of a coding as has come. */
const LENIENT: Readonly<Record<Coding, Decode>> = {
  gzip: inflateMembers,
  deflate: (body, bound) => inflateOf(body)(body, { ...CHUNKS, ...bound, finishFlush: Z_SYNC_FLUSH }),
  br: (body, bound) =>
    promisify(zlib.brotliDecompress)(body, { ...CHUNKS, ...bound, finishFlush: BROTLI_OPERATION_FLUSH }),
  zstd: (body, bound) =>
    promisify(zlib.zstdDecompress)(body, {
      ...CHUNKS,
      params: ZSTD_PARAMS,
      ...bound,
      finishFlush: ZSTD_e_flush,
    }),
};

/** A body without its coding; with the fault, where it was cut or something stood behind it. */
export type DecodedBody = { readonly bytes: Uint8Array; readonly fault?: NodeJS.ErrnoException };

/**
 * Takes off one coding. No more than the bound in bytes is ever made.
 *
 * @throws Error of the library for what is damaged (by its own check sum, too), and `ERR_BUFFER_TOO_LARGE` beyond the bound.
 */
export async function decodeCoding(body: Uint8Array, coding: Coding, maxBytes: number): Promise<DecodedBody> {
  const bound = { maxOutputLength: maxBytes };
  try {
    return { bytes: await STRICT[coding](body, bound) };
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    const isCut = fault.code === 'Z_BUF_ERROR';
    // What stands behind a member of gzip is taken for the next one.
    const hasMore = coding === 'gzip' && fault.message === 'incorrect header check';
    if (!isCut && !hasMore) throw fault;
    return { bytes: await LENIENT[coding](body, bound), fault };
  }
}

/** RFC 1950: the method is 8, and the first two bytes are a multiple of 31. */
export function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

/** Whether bytes begin with a member of gzip, whose method is 8. */
export function isGzip([first, second, method = 8]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && method === 8;
}

/** Takes off gzip member by member, without its check sums: until what comes is none. */
async function inflateMembers(body: Uint8Array, { maxOutputLength }: Bound): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let rest = body;
  for (let members = 0; members < MOST_MEMBERS && isGzip(rest); members += 1) {
    const deflated = rest.subarray(headerLength(rest));
    const { buffer, engine } = await inflateRaw(deflated, maxOutputLength - size);
    parts.push(buffer);
    size += buffer.length;
    rest = deflated.subarray(engine.bytesWritten + TRAILER_BYTES);
  }
  return Buffer.concat(parts);
}

/** Inflates, and says how many bytes that took. */
function inflateRaw(
  bytes: Uint8Array,
  maxOutputLength: number,
): Promise<{ readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } }> {
  const options = {
    ...CHUNKS,
    info: true,
    finishFlush: Z_SYNC_FLUSH,
    maxOutputLength: Math.max(1, maxOutputLength),
  };
  return promisify(zlib.inflateRaw)(bytes, options) as never;
}

/** How long the header of a member is, after RFC 1952. */
function headerLength(member: Uint8Array): number {
  const flags = member[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (member[at] ?? 0) + 256 * (member[at + 1] ?? 0);
  for (const text of [8, 16]) if (flags & text) at = pastZero(member, at);
  return flags & 2 ? at + 2 : at;
}

function pastZero(bytes: Uint8Array, at: number): number {
  const zero = bytes.indexOf(0, at);
  return zero < 0 ? bytes.length : zero + 1;
}
