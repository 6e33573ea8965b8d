import { toHttpUrl } from '../http-url.ts';
import { type Dialect, isFeedRoot, readDialect } from './dialect.ts';
import { APART, ENTRIES, type Field, findField } from './elements.ts';
import { makeLink } from './links.ts';
import { findNamedField } from './named-fields.ts';
import { canonicalName, declarePrefixes, findAbout, type Prefixes } from './namespaces.ts';
import {
  addCdfFields,
  addField,
  addSiteLink,
  endEntry,
  hasRoomFor,
  type OpenFeed,
  openEntry,
} from './open-feed.ts';
import { type OpenField, openField } from './open-field.ts';
import { type Attributes, NO_ATTRIBUTES, type Tag } from './tokens.ts';

/** Elements in one another. A feed needs ten; a hostile one would make its readers slow. */
export const MAX_DEPTH = 64;
/** Addresses by `xml:base` that are worked out: some feeds have one an entry. */
const MOST_BASES = 20_000;

/** An element that is open, and what those in it inherit. */
type OpenElement = {
  readonly name: string;
  readonly rawName: string;
  readonly prefixes: Prefixes;
  readonly base: string;
  readonly language?: string;
};

/** How far a document has been walked through. */
export type Walk = {
  readonly feed: OpenFeed;
  /** The elements that are open, but for those within a field. */
  readonly stack: OpenElement[];
  /** Absent before the feed begins. */
  dialect?: Dialect;
  root?: string;
  /** The field that the last element of the stack is. */
  field?: OpenField;
  /** The depth at which an element stands whose contents are not the feed's. */
  apart?: number;
  basesLeft: number;
  repairs: number;
  isTooDeep: boolean;
};

/** Begins to walk through a document. */
export function startWalk(feed: OpenFeed): Walk {
  return { feed, stack: [], basesLeft: MOST_BASES, repairs: 0, isTooDeep: false };
}

/** Opens an element: one of the feed, an entry, a field, or what is passed over with all that is in it. */
export function openElement(walk: Walk, { name: rawName, attributes, isClosed }: Tag): void {
  const { feed, stack } = walk;
  const prefixes = prefixesAt(walk, attributes);
  const name = canonicalName(rawName, prefixes);
  walk.root ??= rawName;
  if (walk.dialect === undefined) {
    if (!isFeedRoot(name, rawName === walk.root)) return;
    walk.dialect = readDialect(name, attributes);
    addSiteLink(feed, makeLink('x:link', { href: attributes.href ?? '' }, ''));
  }
  if (stack.length >= MAX_DEPTH) {
    walk.isTooDeep = true;
    return;
  }
  const base = baseAt(walk, attributes);
  const language = shorten(attributes['xml:lang']) ?? stack.at(-1)?.language;
  if (ENTRIES.has(name)) {
    const about = shorten(findAbout(attributes, prefixes));
    openEntry(feed, { depth: stack.length, language, about });
    addCdfFields(feed, { attributes, base, dialect: walk.dialect, isInEntry: true });
  } else if (walk.apart === undefined && APART.has(name)) {
    walk.apart = stack.length;
  }
  const field = walk.apart === undefined ? fieldAt(walk, name) : undefined;
  if (field && hasRoomFor(feed, field)) {
    const isInEntry = feed.entry !== undefined;
    walk.field = openField(field, { attributes, base, dialect: walk.dialect, isInEntry });
  }
  stack.push({ name, rawName, prefixes, base, language });
  if (isClosed) closeTo(walk, stack.length - 1);
}

/** The prefixes that hold for an element with those attributes. */
export function prefixesAt({ stack }: Walk, attributes: Attributes): Prefixes {
  return declarePrefixes(attributes, stack.at(-1)?.prefixes ?? NO_ATTRIBUTES);
}

function baseAt(walk: Walk, attributes: Attributes): string {
  const inherited = walk.stack.at(-1)?.base ?? walk.feed.url;
  const own = shorten(attributes['xml:base']);
  if (own === undefined || walk.basesLeft === 0) return inherited;
  walk.basesLeft -= 1;
  return toHttpUrl(own, inherited) ?? inherited;
}

/** What an element of nobody knows which namespace holds is its own; what one of media holds is of media. */
function fieldAt({ feed, stack }: Walk, name: string): Field | undefined {
  const parent = stack.at(-1)?.name ?? '';
  if (parent.startsWith('?:') || (parent.startsWith('media:') && !name.startsWith('media:')))
    return undefined;
  const known = findField(name, feed.entry !== undefined);
  return known ?? (feed.entry?.depth === stack.length - 1 ? findNamedField(name) : undefined);
}

function shorten(value: string | undefined): string | undefined {
  return value?.trim().slice(0, 2_000) || undefined;
}

/** Closes the element of that name that was opened last, and all within it. */
export function closeElement(walk: Walk, rawName: string): void {
  const at = walk.stack.findLastIndex((element) => element.rawName === rawName);
  if (at < walk.stack.length - 1) walk.repairs += 1;
  if (at >= 0) closeTo(walk, at);
}

/** Closes elements until so many are open. */
export function closeTo(walk: Walk, depth: number): void {
  const { feed, stack } = walk;
  if (walk.field && stack.length > depth) {
    addField(feed, walk.field);
    walk.field = undefined;
  }
  if (feed.entry && depth <= feed.entry.depth) endEntry(feed);
  if (walk.apart !== undefined && depth <= walk.apart) walk.apart = undefined;
  stack.length = Math.min(stack.length, depth);
}
