import {
  type BodyBounds,
  BodyError,
  decodeBody,
  describeExcess,
  isMarkup,
  readCodings,
} from './decode-body.ts';
import { isWholeDocument } from './whole-document.ts';

/** A body as it comes, and what broke it off, when it has ended. */
export type SentBody = { readonly body: AsyncIterable<Uint8Array>; breach(): Error | undefined };

export type BodyReading = {
  /** As the header says it; empty where there is none. */
  readonly contentEncoding: string;
  /** Whether only its end shows that the body is whole: nothing else says how long it is. */
  readonly mustEnd: boolean;
  /** Hears how many bytes have come: none at first, then after each piece. What it throws ends the reading. */
  onProgress(size: number): void;
};

/**
 * Reads a body to its end and takes off its codings. Beyond a bound it stops reading, which ends the stream.
 *
 * A transfer that breaks off, or coding that is cut or has something behind it, does no harm where the document had come to its end.
 *
 * @throws BodyError for a body that is too large, damaged, or of a coding that is unknown.
 * @throws Error of the stream that breaks off within the document.
 */
export async function readBody(
  { body, breach: breachOf }: SentBody,
  bounds: BodyBounds,
  { contentEncoding, mustEnd, onProgress }: BodyReading,
): Promise<Uint8Array> {
  const said = readCodings(contentEncoding);
  const read: Uint8Array[] = [];
  let size = 0;
  onProgress(size);
  for await (const piece of body) {
    size += piece.length;
    onProgress(size);
    const isEncoded = said.codings.length > 0 && !isMarkup(read[0] ?? piece);
    const most = isEncoded ? bounds.maxEncodedBytes : bounds.maxBytes;
    if (size > most) throw new BodyError(describeExcess(most, isEncoded ? 'compressed ' : ''));
    read.push(piece);
  }
  const breach = breachOf();
  const sent = Buffer.concat(read);
  // Twice in memory only for this moment.
  read.length = 0;
  const { bytes, fault } = await decodeBody(sent, said, bounds).catch((error) => {
    throw breach ?? error;
  });
  if ((breach !== undefined || fault || mustEnd) && !isWholeDocument(bytes)) {
    throw breach ?? fault ?? new BodyError('the document is cut');
  }
  return bytes;
}
