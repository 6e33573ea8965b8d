import { decodeEntities } from '../../text/entities.ts';
import { toHttpUrl } from '../http-url.ts';
import type { Attributes } from './tokens.ts';

/** A link of an entry or a feed. */
export type Link = {
  /** The element that it is, by the names of `elements.ts`. */
  readonly as: string;
  readonly href: string;
  /** What it is relative to; absent where that is the feed's own link. */
  readonly base?: string;
  readonly rel: string;
  readonly type: string;
  /** Whether its address is text, as RSS has it, and no attribute. */
  readonly isText: boolean;
};

/** Of an enclosure, what somebody can read, hear or watch by following it, by its type or by the ending of its address. */
const PAGE_TYPE =
  /^(?:audio|video|text\/(?:html|plain)|application\/(?:pdf|xhtml\+xml|ogg|(?:x-|vnd\.apple\.)?mpegurl))\b/i;
const PAGE_ENDING =
  /\.(?:mp3|m4[abv]|aac|og[agv]|opus|wav|flac|mp4|mov|webm|mkv|avi|m3u8|pdf|html?)(?:$|[?#])/i;
const PICTURE_TYPE = /^(?:image|jpe?g|png|gif|webp|photo|picture)\b/i;
const PICTURE_ENDING =
  /\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|ico|tiff?|heic)(?:$|[?#:])|[?&](?:format|fm)=(?:jpe?g|png|gif|webp)\b/i;
/** Services that count who follows a link and lead on to the page. */
const REDIRECTORS =
  /^https?:\/\/(?:feedproxy\.google\.com|(?:[^/]+\.)?(?:feedburner\.com|feedsportal\.com|feedblitz\.com|feedsky\.com|pheedo\.com|follow\.it))\//i;
/** FeedBurner's paths, which it has on hosts of publishers too. */
const BURNED = /^https?:\/\/[^/]+\/~r\/[^/]+\/~\d+\//i;

/**
 * Says whether an address leads to a page through a service that counts who follows it.
 *
 * @param pages All addresses of its entry: FeedBurner stands on a publisher's own domain, if it isn't on its own.
 */
export function isRedirector(address: string, pages: readonly string[]): boolean {
  if (REDIRECTORS.test(address)) return true;
  return (
    BURNED.test(address) && pages.some((page) => page !== address && domainOf(page) === domainOf(address))
  );
}

function domainOf(address: string): string | undefined {
  return URL.parse(address)?.hostname.split('.').slice(-2).join('.');
}

/** Says whether an address is of a picture. */
export function isPicture(address: string): boolean {
  return PICTURE_ENDING.test(address);
}

/** Says whether a link says of itself that it is a picture, or is one in an attribute; what RSS has as its link is a page's. */
export function isPictured({ href, type, isText }: Link): boolean {
  return PICTURE_TYPE.test(type.trim()) || (!isText && isPicture(href));
}

/** Says whether a link is to a feed. */
export function isFeedType({ type }: Link): boolean {
  return /\b(?:rss|atom|rdf|feed)\b/i.test(type);
}

/** Says whether a link is to the page of its entry. */
export function isAlternate({ as, rel }: Link): boolean {
  return as === 'x:link' && /(?:^|\/)alternate$/.test(rel);
}

export function isEnclosure({ as, rel }: Link): boolean {
  return as === 'x:enclosure' || rel === 'enclosure';
}

/** Says whether an enclosure can stand in for a page. A picture can't, whatever type it is given. */
export function isFollowable({ href, type }: Pick<Link, 'href' | 'type'>): boolean {
  if (PICTURE_TYPE.test(type.trim()) || isPicture(href)) return false;
  return PAGE_TYPE.test(type.trim()) || PAGE_ENDING.test(href);
}

/** Makes a link of an element's attributes and text, whichever holds the address; nothing where neither does. */
export function makeLink(as: string, attributes: Attributes, text: string, base?: string): Link | undefined {
  const written = text || attributes.href?.trim() || attributes.url?.trim();
  if (!written) return undefined;
  const href = written.replaceAll('&amp;', '&').replace(/&#x?[\da-f]{1,7};/gi, decodeEntities);
  const rel = (attributes.rel ?? 'alternate').trim().toLowerCase();
  const isText = text !== '';
  return { as, href, rel, type: attributes.type ?? '', isText, ...(base !== undefined && { base }) };
}

/** Lists the addresses of links of a kind: those of RSS first, then those of web pages. */
export function listAddresses(
  links: readonly Link[],
  siteUrl: string,
  isOfKind: (link: Link) => boolean,
): string[] {
  return links
    .filter(isOfKind)
    .sort((one, other) => rankOf(one) - rankOf(other))
    .flatMap(({ href, base }) => toHttpUrl(href, base ?? siteUrl) ?? []);
}

/** The lower, the better. */
export function rankOf({ isText, type }: Link): number {
  if (isText) return 0;
  if (type.includes('html')) return 1;
  return type === '' ? 2 : 3;
}
