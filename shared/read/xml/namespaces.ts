import { type Attributes, NO_ATTRIBUTES } from './tokens.ts';

/** The customary prefix of a namespace; none for those whose elements are a feed's own. Others are written `?`. */
const PREFIXES = new Map(
  Object.entries({
    'http://www.w3.org/2005/atom': '',
    'http://purl.org/atom/ns': '',
    'http://purl.org/rss/1.0': '',
    'http://my.netscape.com/rdf/simple/0.9': '',
    'http://channel.netscape.com/rdf/simple/0.9': '',
    'http://backend.userland.com/rss': '',
    'http://backend.userland.com/rss2': '',
    'http://blogs.law.harvard.edu/tech/rss': '',
    'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
    'http://purl.org/dc/elements/1.1': 'dc',
    'http://purl.org/dc/elements/1.0': 'dc',
    'http://purl.org/dc/terms': 'dcterms',
    'http://purl.org/rss/1.0/modules/content': 'content',
    'http://purl.org/rss/1.0/modules/syndication': 'sy',
    'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'http://search.yahoo.com/mrss': 'media',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://www.google.com/schemas/play-podcasts/1.0': 'googleplay',
    'http://news.yandex.ru': 'yandex',
    'http://turbo.yandex.ru': 'turbo',
    'http://wordpress.org/export/1.0/excerpt': 'excerpt',
    'http://wordpress.org/export/1.1/excerpt': 'excerpt',
    'http://wordpress.org/export/1.2/excerpt': 'excerpt',
    'http://www.w3.org/1999/xhtml': 'xhtml',
    'http://www.w3.org/xml/1998/namespace': 'xml',
  }),
);

/** Prefixes that mean what they say where a document forgets to declare them. */
const CUSTOMARY = new Set([...PREFIXES.values()].filter((prefix) => prefix !== ''));
/** Of these the elements are a feed's own; a document that forgets to declare one means that. */
const OWN = new Set(['', 'atom', 'atom03', 'atom10', 'a10', 'rss', 'rss1']);

/** The customary prefixes for those that a document declares, each element for itself and what stands in it. */
export type Prefixes = Readonly<Record<string, string>>;

/** Adds to the prefixes that an element inherits those that its attributes declare. */
export function declarePrefixes(attributes: Attributes, inherited: Prefixes): Prefixes {
  if (attributes === NO_ATTRIBUTES) return inherited;
  let own: Record<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    // Not a copy: within thousands of prefixes each element would cost as many.
    own ??= Object.create(inherited) as Record<string, string>;
    const prefix = name.slice(6);
    const canonical = prefixOfNamespace(attributes[name] ?? '');
    // A default namespace that nobody knows is taken for the feed's own.
    own[prefix] = prefix === '' && canonical === '?' ? '' : canonical;
  }
  return own ?? inherited;
}

/** Names an element or an attribute as `elements.ts` does, whatever prefix the document has for its namespace. */
export function canonicalName(rawName: string, prefixes: Prefixes): string {
  const colon = rawName.indexOf(':');
  const prefix = colon < 0 ? '' : rawName.slice(0, colon);
  const canonical = prefixes[prefix] ?? prefixUndeclared(prefix);
  return canonical === '' ? rawName.slice(colon + 1) : `${canonical}:${rawName.slice(colon + 1)}`;
}

/** Says whether a name has a prefix that a document declares. */
export function isDeclared(rawName: string, prefixes: Prefixes): boolean {
  const colon = rawName.indexOf(':');
  return colon > 0 && prefixes[rawName.slice(0, colon)] !== undefined;
}

/** Finds the `rdf:about` of an element, whatever prefix it has, or none. */
export function findAbout(attributes: Attributes, prefixes: Prefixes): string | undefined {
  const isAbout = (name: string) => name.endsWith(':about') && canonicalName(name, prefixes) === 'rdf:about';
  return attributes[Object.keys(attributes).find(isAbout) ?? 'about'];
}

function prefixOfNamespace(uri: string): string {
  const address = uri.trim().toLowerCase();
  return PREFIXES.get(address.replace(/^https:/, 'http:').replace(/[#/]+$/, '')) ?? '?';
}

function prefixUndeclared(prefix: string): string {
  if (OWN.has(prefix)) return '';
  return CUSTOMARY.has(prefix) ? prefix : '?';
}
