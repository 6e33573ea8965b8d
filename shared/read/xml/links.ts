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
};

/** Makes a link of an element's attributes and text, whichever holds the address; nothing where neither does. */
export function makeLink(as: string, attributes: Attributes, text: string, base?: string): Link | undefined {
  const href = (text || attributes.href?.trim() || attributes.url?.trim())?.replaceAll('&amp;', '&');
  if (!href) return undefined;
  const rel = (attributes.rel ?? 'alternate').trim().toLowerCase();
  return { as, href, rel, type: attributes.type ?? '', ...(base !== undefined && { base }) };
}

/** Lists the addresses of links of a kind, those of web pages first. */
export function listAddresses(
  links: readonly Link[],
  siteUrl: string,
  isOfKind: (link: Link) => boolean,
): string[] {
  const rankOf = ({ type }: Link) => (type.includes('html') ? 0 : type === '' ? 1 : 2);
  return links
    .filter(isOfKind)
    .sort((one, other) => rankOf(one) - rankOf(other))
    .flatMap(({ href, base }) => toHttpUrl(href, base ?? siteUrl) ?? []);
}
