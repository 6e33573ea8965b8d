import { BodyError, decodeBody, describeExcess, readCoding } from './decode-body.ts';

/** Bounds on a body in bytes: as it is read, and as it was sent where that is compressed. */
export type BodyBounds = { readonly maxBytes: number; readonly maxEncodedBytes: number };

/**
 * Reads a body to its end and takes off its coding. Beyond a bound it stops reading, which ends the stream.
 *
 * @param contentEncoding As the header says it; empty where there is none.
 * @param onProgress Hears how many bytes have come: none at first, then after each piece. What it throws ends the reading.
 *
 * @throws BodyError for a body that is too large, damaged, or of a coding that is unknown or not the only one.
 */
export async function readBody(
  pieces: AsyncIterable<Uint8Array>,
  contentEncoding: string,
  { maxBytes, maxEncodedBytes }: BodyBounds,
  onProgress: (size: number) => void,
): Promise<Uint8Array> {
  const coding = readCoding(contentEncoding);
  const most = coding === undefined ? maxBytes : maxEncodedBytes;
  const read: Uint8Array[] = [];
  let size = 0;
  onProgress(size);
  for await (const piece of pieces) {
    size += piece.length;
    onProgress(size);
    if (size > most) throw new BodyError(describeExcess(most, coding === undefined ? '' : 'compressed '));
    read.push(piece);
  }
  return decodeBody(Buffer.concat(read), coding, { maxBytes, maxEncodedBytes });
}
