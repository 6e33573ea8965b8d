import { decodeFeed } from './decode-feed.ts';
import type { ReadTo } from './newest-entries.ts';
import { type ParsedFeed, parseFeed } from './parse-feed.ts';

/** A document as it was fetched. */
export type FetchedDocument = {
  readonly body: Uint8Array;
  /** The header of that name; empty when the server sent none. */
  readonly contentType: string;
  /** Relative links are made absolute against it. */
  readonly url: string;
  /** The zone of dates that name none: an IANA name or an offset like +09:00. */
  readonly zone?: string;
  /** How far it has been read; nothing where its newest entries alone are asked for. */
  readonly readTo?: ReadTo;
};

/**
 * Decodes a document and parses it as a feed.
 *
 * @throws FeedError saying what the document is instead, or where it is damaged.
 */
export async function readFeed({
  body,
  contentType,
  url,
  zone,
  readTo,
}: FetchedDocument): Promise<ParsedFeed> {
  return parseFeed(decodeFeed(body, contentType), url, zone, readTo);
}
