import { parseDate } from '../date/parse-date.ts';
import { toSiteUrl } from '../http-url.ts';
import { openNewest, type ReadTo } from '../newest-entries.ts';
import type { Field } from './elements.ts';
import { listDates, readFieldText } from './field-text.ts';
import { isFeedType, type Link, makeLink, rankOf } from './links.ts';
import type { OpenField, Place } from './open-field.ts';
import { joinFlat, writeElement, writeItem } from './write-rss.ts';

/** A text of an entry, in HTML, under a name of `elements.ts`. */
export type Body = { readonly as: string; readonly html: string };

/** An entry made well-formed. */
export type RepairedEntry = {
  /** An `item` element with its title and its words. */
  readonly xml: string;
  /** Its longer texts. They are kept apart: nobody has to read them twice. */
  readonly bodies: readonly Body[];
  /** Its links, likewise. */
  readonly links: readonly Link[];
};

/** The first date of a repaired entry. */
const FIRST_DATE = /<x:date:[\w:]+>([^<]{1,100})</;
/** Characters that are enough of the fields of a feed itself. */
const MAX_HEAD = 1_000_000;
/** Fields of one kind that are read of an entry, or of the feed: of thirty links the right one may be the last. */
const MOST_ALIKE = 100;

/** An entry that is being read. */
type OpenEntry = {
  /** How many elements it stands in. */
  readonly depth: number;
  readonly language?: string;
  readonly about?: string;
  readonly elements: string[];
  readonly bodies: Body[];
  readonly links: Link[];
  readonly counts: Map<string, number>;
};

/** What has been read of a feed. */
export type OpenFeed = {
  readonly url: string;
  /** What the addresses of links are relative to that have no base of their own. */
  siteUrl?: string;
  siteRank: number;
  readonly head: string[];
  headLength: number;
  readonly counts: Map<string, number>;
  readonly newest: ReturnType<typeof openNewest<RepairedEntry>>;
  entry?: OpenEntry;
};

/** Begins a feed, of which nothing has been read. */
export function openFeed(url: string, zone?: string, readTo?: ReadTo): OpenFeed {
  const dateOf = ({ xml }: RepairedEntry) => parseDate(FIRST_DATE.exec(xml)?.[1] ?? '', zone);
  const newest = openNewest(dateOf, readTo);
  return { url, siteRank: Number.POSITIVE_INFINITY, head: [], headLength: 0, counts: new Map(), newest };
}

/** Begins an entry. One within another ends that: it was not closed. */
export function openEntry(feed: OpenFeed, about: Pick<OpenEntry, 'depth' | 'language' | 'about'>): void {
  endEntry(feed);
  feed.entry = { ...about, elements: [], bodies: [], links: [], counts: new Map() };
}

/** Ends the entry that is being read, if there is one. */
export function endEntry(feed: OpenFeed): void {
  if (!feed.entry) return;
  const { elements, language, about, bodies, links } = feed.entry;
  feed.newest.add({ xml: writeItem(elements, { lang: language, about }), bodies, links });
  feed.entry = undefined;
}

/** Counts a field, and says whether it is to be read. */
export function hasRoomFor({ entry, counts }: OpenFeed, { as }: Field): boolean {
  const alike = entry?.counts ?? counts;
  const count = (alike.get(as) ?? 0) + 1;
  alike.set(as, count);
  return count <= MOST_ALIKE;
}

/** Adds a field that has been read to the entry that it stands in, else to the feed. */
export function addField(feed: OpenFeed, field: OpenField): void {
  const { as, kind, attributes } = field;
  const text = readFieldText(field);
  if (kind === 'link') {
    const [address = ''] = field.isCut ? text.trim().split(/\s/, 1) : [text.trim()];
    addLink(feed, makeLink(as, attributes, address, baseIn(feed, field)));
  } else if (as.startsWith('x:date:')) {
    for (const date of listDates(field)) addElement(feed, writeElement(as, date));
  } else if (feed.entry && kind === 'construct' && as !== 'title') {
    feed.entry.bodies.push({ as, html: joinFlat([text]) });
  } else {
    const isPermaLink = as === 'x:guid' ? attributes.ispermalink : undefined;
    addElement(feed, writeElement(as, text, { isPermaLink }));
  }
}

/** Adds what an entry of CDF has as attributes. */
export function addCdfFields(feed: OpenFeed, place: Place): void {
  const { href, lastmod } = place.attributes;
  if (href !== undefined) addLink(feed, makeLink('x:link', { href }, '', baseIn(feed, place)));
  if (lastmod !== undefined) addElement(feed, writeElement('x:date:lastmod', lastmod));
}

/** In RSS links are relative to the feed's own, which may follow only at its end, unless an element says otherwise. */
function baseIn({ url }: OpenFeed, { base, dialect }: Place): string | undefined {
  return base === url && !dialect.isAtom ? undefined : base;
}

function addLink(feed: OpenFeed, link: Link | undefined): void {
  if (!link) return;
  if (feed.entry) feed.entry.links.push(link);
  else if (link.rel === 'alternate' && link.base === undefined) addSiteLink(feed, link);
}

/** Keeps the address of the site that the best of the feed's links has, if one has any; what is relative is no base. */
export function addSiteLink(feed: OpenFeed, link: Link | undefined): void {
  if (!link) return;
  const rank = rankOf(link);
  if (rank >= feed.siteRank || isFeedType(link)) return;
  const siteUrl = toSiteUrl(link.href, feed.url);
  if (siteUrl === undefined) return;
  feed.siteUrl = siteUrl;
  feed.siteRank = rank;
}

function addElement(feed: OpenFeed, element: string): void {
  if (feed.entry) {
    feed.entry.elements.push(element);
    return;
  }
  if (feed.headLength < MAX_HEAD) feed.head.push(element);
  feed.headLength += element.length;
}
