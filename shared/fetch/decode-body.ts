import { type Coding, type DecodedBody, decodeCoding, hasZlibHeader, isGzip } from './decode-coding.ts';
import { readAscii } from './read-ascii.ts';

/** Why a body can't be decoded; the message is for the operator. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
}

/** By the names that `Content-Encoding` gives them. */
const CODINGS: ReadonlyMap<string, Coding> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'br'],
  ['zstd', 'zstd'],
]);

/** The codings that are taken off, as `Accept-Encoding` says it. */
export const ACCEPTED_CODINGS = [...new Set(CODINGS.values())].join(', ');

/** One inside the other: two are met where a server and the one before it both compress. */
const MOST_CODINGS = 3;

/** Bounds on a body in bytes: as it is read, and as it was sent where that is compressed. */
export type BodyBounds = { readonly maxBytes: number; readonly maxEncodedBytes: number };

/** What `Content-Encoding` says: codings, the outermost first, and what is the name of none. */
export type SaidCodings = { readonly codings: readonly Coding[]; readonly unknown: readonly string[] };

/**
 * Reads what codings a body is said to have. Servers write much into the header that is the name of none.
 *
 * @throws BodyError for more codings than are taken off.
 */
export function readCodings(header: string): SaidCodings {
  const names = header
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => !['', 'identity', 'none'].includes(name));
  const codings = names.flatMap((name) => CODINGS.get(name) ?? []).reverse();
  if (codings.length > MOST_CODINGS) {
    throw new BodyError(`the body has ${codings.length} codings; expected at most ${MOST_CODINGS}`);
  }
  return { codings, unknown: names.filter((name) => !CODINGS.has(name)) };
}

/** A body as it is read, and what is wrong with how it was compressed, if it came to its end all the same. */
export type ReadBody = { readonly bytes: Uint8Array; readonly fault?: BodyError };

/**
 * Takes off a body's codings, one after the other. The first bytes decide what each is; what the header says is only tried first
 * where they leave that open, as they do of deflate and br.
 *
 * What comes out is counted while it does; of each coding no more than the bound is ever made.
 *
 * @throws BodyError for damaged bytes, for more than the bounds, and for codings without end.
 */
export async function decodeBody(body: Uint8Array, said: SaidCodings, bounds: BodyBounds): Promise<ReadBody> {
  let read: ReadBody = { bytes: body };
  // A server with nothing to say may still name a coding.
  for (let layer = 0; read.bytes.length > 0 && !isMarkup(read.bytes); layer += 1) {
    const guesses = guessCodings(read.bytes, said.codings[layer], layer === 0);
    if (layer === MOST_CODINGS && guesses.length > 0) {
      throw new BodyError(`the body is compressed more than ${MOST_CODINGS} times`);
    }
    const decoded = await decodeAsAny(read.bytes, guesses, bounds);
    if (decoded === undefined) {
      if (layer === 0) refuseUnread(read.bytes, said);
      return read;
    }
    read = { ...read, ...decoded };
  }
  return read;
}

/** Says that a body is larger than a bound in bytes. */
export function describeExcess(maxBytes: number, kind = ''): string {
  return `the ${kind}body is larger than ${maxBytes / 1024 / 1024} MiB`;
}

/** What a body may be compressed with. `isSure`: if it is not, it is damaged. */
type Guess = { readonly coding: Coding; readonly isSure: boolean };

function guessCodings(bytes: Uint8Array, said: Coding | undefined, isOutermost: boolean): readonly Guess[] {
  const signed = signatureOf(bytes);
  if (signed !== undefined) return [{ coding: signed, isSure: true }];
  const unsigned: readonly Coding[] = hasZlibHeader(bytes) ? ['deflate', 'br'] : ['br', 'deflate'];
  if (said !== undefined) {
    const others = unsigned.filter((coding) => coding !== said);
    return [{ coding: said, isSure: true }, ...others.map((coding) => ({ coding, isSure: false }))];
  }
  return isOutermost && !isText(bytes) ? unsigned.map((coding) => ({ coding, isSure: false })) : [];
}

/** Takes off the first coding of several that leaves markup or a further coding; answers nothing where none is sure, or the body is text. */
async function decodeAsAny(
  bytes: Uint8Array,
  guesses: readonly Guess[],
  { maxBytes, maxEncodedBytes }: BodyBounds,
): Promise<ReadBody | undefined> {
  const [first] = guesses;
  if (bytes.length > maxEncodedBytes) {
    if (!first?.isSure || isText(bytes)) return undefined;
    throw new BodyError(describeExcess(maxEncodedBytes, 'compressed '));
  }
  let sure: ReadBody | undefined;
  let damage: BodyError | undefined;
  for (const { coding, isSure } of guesses) {
    const decoded = await decodeCoding(bytes, coding, maxBytes).catch((error: NodeJS.ErrnoException) => {
      if (isSure) damage = describeDamage(error, maxBytes);
    });
    if (!decoded) continue;
    const read = toRead(decoded, maxBytes);
    if (isMarkup(read.bytes) || signatureOf(read.bytes)) return read;
    if (isSure) sure = read;
  }
  if (sure && !sure.fault) return sure;
  if (isText(bytes)) return undefined;
  if (sure?.fault ?? damage) throw sure?.fault ?? damage;
  return undefined;
}

function toRead({ bytes, fault }: DecodedBody, maxBytes: number): ReadBody {
  return { bytes, ...(fault && { fault: describeDamage(fault, maxBytes) }) };
}

function describeDamage({ code, message }: NodeJS.ErrnoException, maxBytes: number): BodyError {
  return new BodyError(
    code === 'ERR_BUFFER_TOO_LARGE' ? describeExcess(maxBytes) : `the compressed body is damaged: ${message}`,
  );
}

/** Refuses what is no text, said to be in a coding that nobody here knows. */
function refuseUnread(bytes: Uint8Array, { codings, unknown: [name] }: SaidCodings): void {
  if (codings.length === 0 && name !== undefined && !isText(bytes)) {
    throw new BodyError(`the coding "${name}" of the body is unknown`);
  }
}

/** The coding whose marks bytes begin with, where it has any. */
function signatureOf(bytes: Uint8Array): Coding | undefined {
  if (isGzip(bytes)) return 'gzip';
  return [0x28, 0xb5, 0x2f, 0xfd].every((byte, at) => bytes[at] === byte) ? 'zstd' : undefined;
}

const MARKUP = /^\s*(?:<[!?a-z]|\{\s*["}])/i;
/** Compressed bytes without a control character are as rare as can be from some hundred on, and not rare where they are few. */
const START_BYTES = { most: 256, least: 32 } as const;

/** Whether bytes begin as a document does, in an encoding that leaves ASCII as it is or in UTF-16. */
export function isMarkup(bytes: Uint8Array): boolean {
  const start = startOf(bytes);
  return start !== undefined && MARKUP.test(start);
}

function isText(bytes: Uint8Array): boolean {
  return bytes.length >= START_BYTES.least && startOf(bytes) !== undefined;
}

/** Gives the start of a text; nothing where it holds control characters. */
function startOf(bytes: Uint8Array): string | undefined {
  const start = readAscii(bytes.subarray(0, START_BYTES.most));
  // Tabs and line ends, form feeds, and the escapes of ISO 2022. Some feeds hold a zero here and there.
  const isControl = (code: number) =>
    code === 0x7f || (code < 0x20 && ![0, 9, 10, 12, 13, 27].includes(code));
  return Array.from(start, (character) => character.charCodeAt(0)).some(isControl) ? undefined : start;
}
