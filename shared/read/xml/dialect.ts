import { ENTRIES } from './elements.ts';
import type { Attributes } from './tokens.ts';

/** The kind of feed that a document is, by its first elements. */
export type Dialect = {
  /** As the document calls itself, such as `RSS 1.0`. */
  readonly format: string;
  readonly isAtom: boolean;
  /** Atom 0.3 says otherwise than 1.0 what the text of a field is. */
  readonly isAtom03: boolean;
};

/** Says whether an element begins a feed; one that has lost its beginning may begin with an entry. */
export function isFeedRoot(name: string, isFirst: boolean): boolean {
  return ['rss', 'feed', 'rdf:rdf', 'channel'].includes(name) || (isFirst && ENTRIES.has(name));
}

/** Reads from the element that begins a feed which dialect it is of. */
export function readDialect(name: string, attributes: Attributes): Dialect {
  const version = (attributes.version ?? '').trim().slice(0, 10);
  const values = Object.values(attributes);
  const isAtom = name === 'feed' || name === 'entry';
  const isAtom03 = isAtom && (version === '0.3' || values.includes('http://purl.org/atom/ns#'));
  if (isAtom) return { format: isAtom03 ? 'Atom 0.3' : 'Atom 1.0', isAtom, isAtom03 };
  return { format: rssFormat(name, version, attributes), isAtom, isAtom03 };
}

function rssFormat(name: string, version: string, attributes: Attributes): string {
  if (name === 'rdf:rdf') return isNetscape(attributes) ? 'RSS 0.90' : 'RSS 1.0';
  if (name === 'channel' && attributes.href !== undefined) return 'CDF';
  return /^\d[\w.]*$/.test(version) ? `RSS ${version}` : 'RSS 2.0';
}

function isNetscape(attributes: Attributes): boolean {
  return Object.values(attributes).some((value) => /netscape\.com\/rdf\/simple\/0\.9/.test(value));
}
