/*
 * The elements of feeds that are read, by canonical names: lower case, the prefix that is customary for the namespace. What is
 * not listed is not read. RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, CDF.
 */

/** What an element of an entry or a feed holds: a text construct (HTML or text), a link, words, or parts of its own. */
export type FieldKind = 'construct' | 'link' | 'words' | 'parts';
/** `as` is what it is called in the repaired document. */
export type Field = { readonly as: string; readonly kind: FieldKind };

const tableOf = (fields: Readonly<Record<string, Field>>): ReadonlyMap<string, Field> =>
  new Map(Object.entries(fields));
const words = (as: string): Field => ({ as, kind: 'words' });
const construct = (as: string): Field => ({ as, kind: 'construct' });

/** Elements with the dates of an entry, the best first: when it was published, and if nothing says so, when it was changed. */
export const DATES = [
  ...[
    'published',
    'pubdate',
    'issued',
    'dc:date',
    'dcterms:issued',
    'dcterms:created',
    'created',
    'dcterms:date',
    'named-published',
  ],
  ...['updated', 'modified', 'dcterms:modified', 'lastmod', 'named-updated'],
] as const;

export const ENTRY_FIELDS = tableOf({
  title: construct('title'),
  'dc:title': construct('x:title'),
  link: { as: 'x:link', kind: 'link' },
  enclosure: { as: 'x:enclosure', kind: 'link' },
  'feedburner:origlink': words('x:origlink'),
  guid: words('x:guid'),
  id: words('x:id'),
  'dc:identifier': words('x:identifier'),
  description: construct('x:summary'),
  summary: construct('x:summary'),
  abstract: construct('x:summary'),
  'dc:description': construct('x:abstract'),
  'dcterms:abstract': construct('x:abstract'),
  'content:encoded': construct('x:content'),
  content: construct('x:content'),
  'xhtml:body': construct('x:content'),
  body: construct('x:content'),
  'media:description': construct('x:caption'),
  'yandex:full-text': construct('x:text'),
  'turbo:content': construct('x:text'),
  'excerpt:encoded': construct('x:excerpt'),
  'itunes:summary': construct('x:excerpt'),
  'googleplay:description': construct('x:excerpt'),
  'itunes:subtitle': construct('x:subtitle'),
  'named-text': construct('x:text'),
  'named-excerpt': construct('x:excerpt'),
  'named-subtitle': construct('x:subtitle'),
  'named-foreign': construct('x:caption'),
  author: { as: 'x:author', kind: 'parts' },
  'dc:creator': { as: 'x:creator', kind: 'parts' },
  'dc:language': words('x:language'),
  source: { as: 'x:source', kind: 'parts' },
  ...Object.fromEntries(DATES.map((name) => [name, words(`x:date:${name}`)])),
});

export const FEED_FIELDS = tableOf({
  title: construct('title'),
  'dc:title': construct('x:title'),
  link: { as: 'x:link', kind: 'link' },
  language: words('x:language'),
  'dc:language': words('x:language'),
  ttl: words('x:ttl'),
  'sy:updateperiod': words('x:period'),
  'sy:updatefrequency': words('x:frequency'),
  hour: words('x:hour'),
  day: words('x:day'),
});

/** Finds the field of that name which an entry has, or a feed. */
export function findField(name: string, isInEntry: boolean): Field | undefined {
  return (isInEntry ? ENTRY_FIELDS : FEED_FIELDS).get(name);
}

/** Elements of entries that are not read. */
const UNREAD = new Set([
  'category',
  'comments',
  'rights',
  'copyright',
  'contributor',
  'image',
  'subject',
  'keywords',
]);

/** Says whether feeds have elements of that name in their entries, or in themselves, which no text has as its markup. */
export function isOfEntry(name: string, isInEntry: boolean): boolean {
  if (name === 'body' || name === 'xhtml:body') return false;
  return findField(name, isInEntry) !== undefined || UNREAD.has(name);
}

/** Elements that begin an entry. */
export const ENTRIES = new Set(['item', 'entry']);
/** Elements within a feed that hold a title, a link and so on which are not the feed's or the entry's. */
export const APART = new Set(['image', 'textinput', 'cloud', 'contributor', 'webmaster', 'managingeditor']);
/** The part of a field with parts that is read; the text of the field itself where it has none of them. */
export const PARTS: ReadonlyMap<string, string> = new Map([
  ['x:author', 'name'],
  ['x:creator', 'name'],
  ['x:source', 'title'],
]);
/** Elements of HTML that are not closed, or need not be. */
export const UNCLOSED = new Set(
  'area base basefont br col dd dt embed frame hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);
