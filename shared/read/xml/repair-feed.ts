import { decodeEntities, escapeMarkup, hasBareAmpersand, toXmlText } from '../../text/entities.ts';
import { parseDate } from '../date/parse-date.ts';
import { toHttpUrl } from '../http-url.ts';
import { openNewest } from '../newest-entries.ts';
import {
  APART,
  ENTRIES,
  ENTRY_FIELDS,
  FEED_FIELDS,
  type Field,
  PARTS,
  prefixOfNamespace,
  prefixUndeclared,
  UNCLOSED,
} from './feed-elements.ts';
import { STRAY } from './strays.ts';
import { NO_ATTRIBUTES, readTokens } from './tokens.ts';

/** An entry made well-formed. */
export type RepairedEntry = {
  /** An `item` element with its title and its words. */
  readonly xml: string;
  /** Its longer texts, in HTML, under the names of `feed-elements.ts`. They are kept apart: nobody has to read them twice. */
  readonly bodies: readonly { readonly as: string; readonly html: string }[];
  /** Its links, likewise. Relative ones are relative to `base`, or to the feed's own link where there is none. */
  readonly links: readonly Link[];
};
export type Link = {
  readonly as: string;
  readonly href: string;
  readonly base?: string;
  readonly rel: string;
  readonly type: string;
};

/** A feed's document made well-formed, in one dialect. */
export type RepairedFeed = {
  /** RSS 2.0, with elements named as `feed-elements.ts` says; every title and text in it is HTML. */
  readonly head: string;
  readonly entries: readonly RepairedEntry[];
  /** What the addresses of links are relative to that have no base of their own. */
  readonly siteUrl: string;
  /** How many further entries there were, all older. */
  readonly leftOut: number;
  /** As the document calls itself, such as `RSS 1.0`; absent where it is no feed. */
  readonly format?: string;
  /** Places that had to be repaired. */
  readonly repairs: number;
  /** The first element of the document, in lower case, whatever it is. */
  readonly root?: string;
  /** Whether elements nest deeper than allowed; the rest was not read. */
  readonly isTooDeep: boolean;
};

/** Elements in one another. A feed needs ten; a hostile one would make its readers slow. */
export const MAX_DEPTH = 64;
/** The first date of a repaired entry. */
const FIRST_DATE = /<x:date:[\w:]+>([^<]{1,100})</;
/** Characters of a field's markup that are kept; a field that is longer is cut. */
const MAX_FIELD = 200_000;
/** Characters that are enough of the fields of a feed itself. */
const MAX_HEAD = 1_000_000;
/** Fields of one kind that are read of an entry, or of the feed: of thirty links the right one may be the last. */
const MOST_ALIKE = 100;
/** Addresses by `xml:base` that are worked out: some feeds have one an entry. */
const MOST_BASES = 20_000;
/** How far into a web page a feed may begin: some servers print warnings in front of it. */
const FAR = 65_536;

type Frame = {
  readonly name: string;
  readonly rawName: string;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly base: string;
  readonly language?: string;
};

/** An entry that is being read. */
type OpenEntry = {
  readonly depth: number;
  readonly pieces: string[];
  readonly bodies: { readonly as: string; readonly html: string }[];
  readonly links: Link[];
  readonly counts: Map<string, number>;
  readonly language?: string;
  readonly about?: string;
};

/** A field that is being read. */
type OpenField = {
  readonly field: Field;
  readonly rawName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly base: string;
  readonly isInEntry: boolean;
  readonly pieces: { readonly kind: 'text' | 'cdata' | 'tag'; readonly text: string }[];
  /** The names of the elements open within it. */
  readonly open: string[];
  length: number;
  hasTags: boolean;
  /** The part that is being read, and what has been read of parts. */
  part?: string;
  readonly parts: string[];
};

/**
 * Makes a well-formed document of a damaged one, entry by entry, whatever its dialect.
 *
 * A stray `&` or `<`, unknown entities, attributes without quotes, elements that are not closed, closed twice or in the
 * wrong order, and text before and behind the feed are put right; a document that ends early gives what it holds. Each
 * character is looked at a bounded number of times.
 *
 * @param feedUrl Links are relative to the nearest `xml:base`, else (RSS) to the feed's own link, else to this.
 * @param zone The time zone of dates that name none.
 */
export function repairFeed(text: string, feedUrl: string, zone?: string): RepairedFeed {
  const head: string[] = [];
  const headCounts = new Map<string, number>();
  let headLength = 0;
  const newest = openNewest(({ xml }: RepairedEntry) => parseDate(FIRST_DATE.exec(xml)?.[1] ?? '', zone));
  const stack: Frame[] = [];
  let format: string | undefined;
  let isAtom = false;
  let isAtom03 = false;
  let siteUrl: string | undefined;
  let root: string | undefined;
  let repairs = 0;
  let basesLeft = MOST_BASES;
  let isTooDeep = false;
  let entry: OpenEntry | undefined;
  let open: OpenField | undefined;
  /** The depth at which an element stands whose contents are not the feed's. */
  let apart: number | undefined;

  const top = () => stack.at(-1);

  function openElement(
    rawName: string,
    attributes: Readonly<Record<string, string>>,
    isClosed: boolean,
  ): void {
    const prefixes = declare(attributes, top()?.prefixes ?? NO_ATTRIBUTES);
    const name = nameOf(rawName, prefixes);
    root ??= rawName;
    if (format === undefined && !isFeedRoot(name, rawName === root)) return;
    if (format === undefined) begin(name, attributes);
    if (stack.length >= MAX_DEPTH) {
      isTooDeep = true;
      return;
    }
    const base = baseOf(attributes);
    const language = attributeOf(attributes, 'xml:lang') ?? top()?.language;
    if (ENTRIES.has(name)) {
      // One within another: the first was not closed.
      if (entry) endEntry();
      const about = aboutOf(attributes, prefixes);
      entry = { depth: stack.length, pieces: [], bodies: [], links: [], counts: new Map(), language, about };
      addCdfEntry(attributes, base);
    } else if (apart === undefined && APART.has(name)) {
      apart = stack.length;
    }
    const field = fieldOf(name);
    if (field && apart === undefined && hasRoomFor(field)) {
      beginField(field, rawName, attributes, base);
      if (isClosed) endField();
      else stack.push({ name, rawName, prefixes, base, language });
      return;
    }
    if (isClosed) {
      if (apart === stack.length) apart = undefined;
      if (ENTRIES.has(name)) endEntry();
      return;
    }
    stack.push({ name, rawName, prefixes, base, language });
  }

  function begin(name: string, attributes: Readonly<Record<string, string>>): void {
    const version = (attributes.version ?? '').trim().slice(0, 10);
    isAtom = name === 'feed' || name === 'entry';
    isAtom03 =
      isAtom && (version === '0.3' || Object.values(attributes).includes('http://purl.org/atom/ns#'));
    if (isAtom) format = isAtom03 ? 'Atom 0.3' : 'Atom 1.0';
    else if (name === 'rdf:rdf') format = isNetscape(attributes) ? 'RSS 0.90' : 'RSS 1.0';
    else if (name === 'channel' && attributes.href !== undefined) format = 'CDF';
    else format = /^\d[\w.]*$/.test(version) ? `RSS ${version}` : 'RSS 2.0';
    if (attributes.href !== undefined) siteUrl = toHttpUrl(attributes.href, feedUrl);
  }

  function fieldOf(name: string): Field | undefined {
    // What an element of nobody knows which namespace holds is its own; what one of media holds is of media.
    const parent = top()?.name ?? '';
    if (parent.startsWith('?:') || (parent.startsWith('media:') && !name.startsWith('media:')))
      return undefined;
    return (entry ? ENTRY_FIELDS : FEED_FIELDS).get(name);
  }

  function baseOf(attributes: Readonly<Record<string, string>>): string {
    const inherited = top()?.base ?? feedUrl;
    const own = attributeOf(attributes, 'xml:base');
    if (own === undefined || basesLeft === 0) return inherited;
    basesLeft -= 1;
    return toHttpUrl(own, inherited) ?? inherited;
  }

  function hasRoomFor({ as }: Field): boolean {
    const counts = entry?.counts ?? headCounts;
    const count = (counts.get(as) ?? 0) + 1;
    counts.set(as, count);
    return count <= MOST_ALIKE;
  }

  function addCdfEntry({ href, lastmod }: Readonly<Record<string, string>>, base: string): void {
    if (href !== undefined) addLink('x:link', { href }, '', base);
    if (lastmod !== undefined)
      entry?.pieces.push(`<x:date:lastmod>${escapeMarkup(lastmod)}</x:date:lastmod>`);
  }

  function endEntry(): void {
    if (!entry) return;
    const { pieces, language, about, bodies, links } = entry;
    const marks = [
      language === undefined ? '' : ` lang="${escapeMarkup(language)}"`,
      about === undefined ? '' : ` about="${escapeMarkup(about)}"`,
    ];
    newest.add({ xml: joinFlat(['<item', ...marks, '>', ...pieces, '</item>']), bodies, links });
    entry = undefined;
  }

  function beginField(
    field: Field,
    rawName: string,
    attributes: Readonly<Record<string, string>>,
    base: string,
  ): void {
    open = {
      field,
      rawName,
      attributes,
      base,
      isInEntry: entry !== undefined,
      pieces: [],
      open: [],
      length: 0,
      hasTags: false,
      parts: [],
    };
  }

  function endField(): void {
    if (!open) return;
    const { field, attributes, base } = open;
    const value = field.kind === 'construct' ? htmlOf(open) : textOf(open);
    if (field.kind === 'link') {
      addLink(field.as, attributes, value.trim(), base);
    } else if (entry && field.kind === 'construct' && field.as !== 'title') {
      entry.bodies.push({ as: field.as, html: joinFlat([value]) });
    } else {
      const permalink = field.as === 'x:guid' && attributes.ispermalink !== undefined;
      const mark = permalink ? ` isPermaLink="${escapeMarkup(attributes.ispermalink ?? '')}"` : '';
      const piece = `<${field.as}${mark}>${escapeMarkup(value)}</${field.as}>`;
      if (entry) entry.pieces.push(piece);
      else addToHead(piece);
    }
    open = undefined;
  }

  function addToHead(piece: string): void {
    if (headLength < MAX_HEAD) head.push(piece);
    headLength += piece.length;
  }

  function addLink(
    as: string,
    attributes: Readonly<Record<string, string>>,
    text: string,
    base: string,
  ): void {
    const href = (text || attributes.href?.trim() || attributes.url?.trim())?.replaceAll('&amp;', '&');
    if (!href) return;
    // The feed's own link, which others are relative to, may follow only at its end.
    const isRelative = base === feedUrl && !isAtom;
    const rel = (attributes.rel ?? 'alternate').trim().toLowerCase();
    if (!entry) {
      if (rel === 'alternate' && isRelative) siteUrl ??= toHttpUrl(href, feedUrl);
      return;
    }
    entry.links.push({ as, href, rel, type: attributes.type ?? '', ...(!isRelative && { base }) });
  }

  /** The words of a field: of its parts, where it has elements, else all. */
  function textOf({ field, pieces, parts, hasTags }: OpenField): string {
    if (field.kind === 'parts' && hasTags) return parts.join(', ');
    return pieces
      .map(({ kind, text }) =>
        kind === 'text' ? decodeEntities(text).replaceAll(STRAY, '<') : kind === 'cdata' ? text : ' ',
      )
      .join('');
  }

  /** The HTML of a text construct. Where it has elements its text is text; else its text is HTML, but for Atom's `text`. */
  function htmlOf({ pieces, hasTags, attributes }: OpenField): string {
    const { type = '', mode } = attributes;
    const isBase64 = mode === 'base64' || (isAtom && !isAtom03 && IS_BINARY.test(type.trim()));
    if (isBase64) return decodeBase64(pieces.map(({ text }) => text).join(''), type);
    const isHtml = isAtom03
      ? mode === 'escaped' && /html/i.test(type)
      : /^(?:html|text\/html)$/i.test(type.trim());
    const isPlain = isAtom && !isHtml && !hasTags && type !== 'xhtml';
    return pieces
      .map(({ kind, text }) => {
        if (kind === 'tag') return text;
        const value = kind === 'cdata' ? text : decodeEntities(text);
        const html = isPlain || (hasTags && !isHtml && kind === 'text') ? escapeMarkup(value) : value;
        return html.replaceAll(STRAY, '&lt;');
      })
      .join('');
  }

  function closeElement(rawName: string): void {
    const at = stack.findLastIndex((frame) => frame.rawName === rawName);
    if (at < 0) {
      repairs += 1;
      return;
    }
    if (at < stack.length - 1) repairs += 1;
    closeTo(at);
  }

  /** Closes elements until so many are open. */
  function closeTo(depth: number): void {
    if (stack.length > depth) endField();
    if (entry && depth <= entry.depth) endEntry();
    if (apart !== undefined && depth <= apart) apart = undefined;
    stack.length = Math.min(stack.length, depth);
  }

  /** An element within a field: markup of its text, one of its parts, or a sign that the field was not closed. */
  function openWithin(
    within: OpenField,
    rawName: string,
    source: string,
    attributes: Readonly<Record<string, string>>,
    isClosed: boolean,
  ): boolean {
    const name = nameOf(rawName, declare(attributes, top()?.prefixes ?? NO_ATTRIBUTES));
    if (ENTRIES.has(name) || isNextField(within, name)) {
      repairs += 1;
      closeTo(stack.length - 1);
      return false;
    }
    const isPart = within.open.length === 0 && PARTS.get(within.field.as) === name;
    if (isPart && !isClosed) within.part = '';
    within.hasTags = true;
    add(within, 'tag', source);
    if (isClosed || UNCLOSED.has(name)) return true;
    within.open.push(rawName);
    if (stack.length + within.open.length > MAX_DEPTH) isTooDeep = true;
    return true;
  }

  /** Says whether an element can't stand in a field, but stands behind it. */
  function isNextField({ field, isInEntry }: OpenField, name: string): boolean {
    if (field.kind === 'parts') return !isAtom && ['guid', 'pubdate', 'link', 'description'].includes(name);
    const known = (isInEntry ? ENTRY_FIELDS : FEED_FIELDS).get(name);
    if (!known) return false;
    if (field.kind !== 'construct' || field.as === 'title')
      return known.kind !== 'construct' || name !== 'body';
    return known.kind === 'words' || name === 'content:encoded' || name === 'description';
  }

  /** The end of an element within a field, of the field itself, or of an element that the field stands in. */
  function closeWithin(within: OpenField, rawName: string, source: string): void {
    const at = within.open.lastIndexOf(rawName);
    if (at < 0 && stack.some((frame) => frame.rawName === rawName)) {
      if (within.open.length > 0) repairs += 1;
      endPart(within);
      closeElement(rawName);
      return;
    }
    if (at >= 0) within.open.length = at;
    else if (!UNCLOSED.has(rawName)) within.open.pop();
    if (within.open.length === 0) endPart(within);
    add(within, 'tag', source);
  }

  function endPart(within: OpenField): void {
    if (within.part === undefined) return;
    const part = within.part.trim();
    if (part !== '') within.parts.push(part);
    within.part = undefined;
  }

  function add(within: OpenField, kind: 'text' | 'cdata' | 'tag', text: string): void {
    if (within.part !== undefined && kind !== 'tag')
      within.part += kind === 'text' ? decodeEntities(text) : text;
    const room = MAX_FIELD - within.length;
    if (room <= 0 || text === '') return;
    within.pieces.push({ kind, text: text.length > room ? text.slice(0, room) : text });
    within.length += text.length;
  }

  const { faults } = readTokens(toXmlText(text), {
    open(written, attributes, source, isClosed, position) {
      const rawName = written.toLowerCase();
      if (isTooDeep) return false;
      if (format === undefined && position > FAR && root === 'html') return false;
      if (open && openWithin(open, rawName, source, attributes, isClosed)) return !isTooDeep;
      openElement(rawName, attributes, isClosed);
      return !isTooDeep;
    },
    close(written, source) {
      const rawName = written.toLowerCase();
      if (open) closeWithin(open, rawName, source);
      else if (stack.length > 0) closeElement(rawName);
    },
    text(text) {
      if (!open) return;
      if (hasBareAmpersand(text)) repairs += 1;
      add(open, 'text', text);
    },
    cdata(piece) {
      if (open) add(open, 'cdata', piece);
    },
  });
  if (stack.length > 0) repairs += 1;
  if (open) endPart(open);
  closeTo(0);
  return {
    head: head.join(''),
    ...newest.end(),
    siteUrl: siteUrl ?? feedUrl,
    format,
    repairs: repairs + faults,
    root,
    isTooDeep,
  };
}

/** Copies texts into one: a text that was put together sign by sign takes thirty bytes a sign for as long as it is kept. */
function joinFlat(texts: readonly string[]): string {
  return ['', ...texts].join('');
}

/** Whether an element begins a feed; one that has lost its beginning may begin with an entry. */
function isFeedRoot(name: string, isFirst: boolean): boolean {
  return ['rss', 'feed', 'rdf:rdf', 'channel'].includes(name) || (isFirst && ENTRIES.has(name));
}

function isNetscape(attributes: Readonly<Record<string, string>>): boolean {
  return Object.values(attributes).some((value) => /netscape\.com\/rdf\/simple\/0\.9/.test(value));
}

function declare(
  attributes: Readonly<Record<string, string>>,
  inherited: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
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

/** The canonical name of an element or an attribute. */
function nameOf(rawName: string, prefixes: Readonly<Record<string, string>>): string {
  const colon = rawName.indexOf(':');
  const prefix = colon < 0 ? '' : rawName.slice(0, colon);
  const canonical = prefixes[prefix] ?? prefixUndeclared(prefix);
  return canonical === '' ? rawName.slice(colon + 1) : `${canonical}:${rawName.slice(colon + 1)}`;
}

function aboutOf(
  attributes: Readonly<Record<string, string>>,
  prefixes: Readonly<Record<string, string>>,
): string | undefined {
  const isAbout = (name: string) => name.endsWith(':about') && nameOf(name, prefixes) === 'rdf:about';
  return attributeOf(attributes, Object.keys(attributes).find(isAbout) ?? 'about');
}

function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name]?.trim().slice(0, 2_000) || undefined;
}

/** A type of which Atom 1.0 demands that its content be in Base64. */
const IS_BINARY = /^(?!text\/|\w+\/(?:[\w.-]+\+)?(?:xml|xhtml|html)\b)[\w.-]+\/[\w.+-]+$/i;

/** Decodes Base64; what is none, though it was announced, is the text itself. */
function decodeBase64(text: string, type: string): string {
  try {
    const value = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
    return /^text\/plain/i.test(type) ? escapeMarkup(value) : value;
  } catch {
    return escapeMarkup(text);
  }
}
