import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

/** Why a body can't be decoded; the message is for the operator. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
}

type Decode = (body: Uint8Array, maxOutputLength: number) => Promise<Uint8Array>;

const CHUNKS = { chunkSize: 64 * 1024 };
/** As much memory as RFC 9659 lets a body ask for, 8 MiB; the library would grant 128 MiB. */
const ZSTD_PARAMS = { [zlib.constants.ZSTD_d_windowLogMax]: 23 };

const decodeGzip: Decode = (body, maxOutputLength) =>
  promisify(zlib.gunzip)(body, { ...CHUNKS, maxOutputLength });
/** Many a server sends bare deflate under this name, without the zlib header that RFC 9110 asks for. */
const decodeDeflate: Decode = (body, maxOutputLength) =>
  promisify(hasZlibHeader(body) ? zlib.inflate : zlib.inflateRaw)(body, { ...CHUNKS, maxOutputLength });
const decodeBrotli: Decode = (body, maxOutputLength) =>
  promisify(zlib.brotliDecompress)(body, { ...CHUNKS, maxOutputLength });
const decodeZstandard: Decode = (body, maxOutputLength) =>
  promisify(zlib.zstdDecompress)(body, { ...CHUNKS, params: ZSTD_PARAMS, maxOutputLength });

const DECODERS: ReadonlyMap<string, Decode> = new Map([
  ['gzip', decodeGzip],
  ['x-gzip', decodeGzip],
  ['deflate', decodeDeflate],
  ['br', decodeBrotli],
  // In Node from 22.15 on.
  ...(typeof zlib.zstdDecompress === 'function' ? [['zstd', decodeZstandard] as const] : []),
]);

/** The codings that are taken off, as `Accept-Encoding` says it. */
export const ACCEPTED_CODINGS = [...DECODERS.keys()].filter((name) => name !== 'x-gzip').join(', ');

/** What servers write into `Content-Encoding` that is no coding of the body. */
const NO_CODINGS: readonly string[] = ['', 'identity', 'none', 'utf-8'];

/**
 * Reads the one coding that a body may have from its `Content-Encoding`; answers nothing when it has none.
 *
 * @throws BodyError for a coding that is unknown, and for more than one.
 */
export function readCoding(header: string): string | undefined {
  const names = header.split(',').map((name) => name.trim().toLowerCase());
  const [coding, ...others] = names.filter((name) => !NO_CODINGS.includes(name));
  if (others.length > 0) throw new BodyError(`the body has ${others.length + 1} codings; expected one`);
  if (coding !== undefined && !DECODERS.has(coding)) {
    throw new BodyError(`the coding "${coding}" of the body is unknown`);
  }
  return coding;
}

/**
 * Takes off a body's coding: the one that its header says, or else gzip, where its first bytes are those of gzip.
 *
 * What comes out is counted while it does; no more than the bound is ever made.
 *
 * @throws BodyError for damaged or cut bytes, for gzip inside a coding, and for more than the bounds, both in bytes.
 */
export async function decodeBody(
  body: Uint8Array,
  coding: string | undefined,
  { maxBytes, maxEncodedBytes }: { readonly maxBytes: number; readonly maxEncodedBytes: number },
): Promise<Uint8Array> {
  const decode = DECODERS.get(coding ?? (isGzip(body) ? 'gzip' : ''));
  // A server with nothing to say may still name a coding.
  if (!decode || body.length === 0) return body;
  if (body.length > maxEncodedBytes) throw new BodyError(describeExcess(maxEncodedBytes, 'compressed '));
  const decoded = await decode(body, maxBytes).catch((error: NodeJS.ErrnoException) => {
    throw new BodyError(
      error.code === 'ERR_BUFFER_TOO_LARGE'
        ? describeExcess(maxBytes)
        : `the compressed body is damaged: ${error.message}`,
    );
  });
  if (isGzip(decoded)) throw new BodyError('the body is compressed more than once');
  return decoded;
}

/** Says that a body is larger than a bound in bytes. */
export function describeExcess(maxBytes: number, kind = ''): string {
  return `the ${kind}body is larger than ${maxBytes / 1024 / 1024} MiB`;
}

function isGzip(body: Uint8Array): boolean {
  return body[0] === 0x1f && body[1] === 0x8b;
}

/** RFC 1950: the method is 8, and the first two bytes are a multiple of 31. */
function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
