import { refuseUrl } from '../fetch/fetch-feed.ts';

/** Schemes that stand before an address, or in the place of `http:`, to say that a feed reader shall open it. */
const READER_SCHEME = /^(?:feed|rss|itpc|pcast|podcast)(s?):(?=\/\/|https?:)/i;
/** A host without a scheme: labels with a dot, as nobody names a file or a command. */
const HOST =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]+(?::\d{1,5})?(?=[/?#]|$)/u;
const FILE = /^[^/]*\.(?:xml|rss|rdf|atom|json|opml|txt|html?|php|aspx?|exe|sh|py)$/i;

/** An address that can be fetched, or why it can't. */
export type FeedAddress =
  | { readonly url: string; readonly refusal?: undefined }
  | { readonly refusal: string; readonly url?: undefined };

/**
 * Reads the address of a feed as people and feed readers write it: `feed://host/rss` and `feed:https://host/rss`, which a
 * browser hands to a feed reader, and `host/rss` as it is spoken, which is taken for https. All else than http and https is
 * refused, and so is a user or password, however it is written.
 *
 * @example readFeedAddress('feed://tuul.example/rss') // { url: 'http://tuul.example/rss' }
 */
export function readFeedAddress(text: string): FeedAddress {
  const written = text.trim();
  const url = withScheme(written);
  const refusal = refuseUrl(url);
  return refusal === undefined ? { url } : { refusal };
}

function withScheme(written: string): string {
  const [scheme, secure] = READER_SCHEME.exec(written) ?? [];
  if (scheme !== undefined) {
    const address = written.slice(scheme.length);
    return address.startsWith('//') ? `http${secure}:${address}` : address;
  }
  if (/^\/\/[^/]/.test(written)) return `https:${written}`;
  // As `user@host/rss`, so that it is refused for its user.
  const host = written.replace(/^[^/?#\s:]*@/, '');
  return HOST.test(host) && !FILE.test(host) ? `https://${written}` : written;
}
