import { hasBareAmpersand, toXmlText } from '../../text/entities.ts';
import type { Newest, ReadTo } from '../newest-entries.ts';
import { canonicalName, isDeclared } from './namespaces.ts';
import { openFeed, type RepairedEntry } from './open-feed.ts';
import { addPiece, closeWithin, endPart, type OpenField, openWithin, standsBehind } from './open-field.ts';
import type { Outlook } from './outlook.ts';
import { readTokens, type Tag, type TokenListener } from './tokens.ts';
import {
  closeElement,
  closeTo,
  MAX_DEPTH,
  openElement,
  prefixesAt,
  startWalk,
  type Walk,
} from './walk-feed.ts';

/** A feed's document made well-formed, in one dialect. */
export type RepairedFeed = Newest<RepairedEntry> & {
  /** Elements of RSS 2.0, named as `elements.ts` says; every title and text in them is HTML. */
  readonly head: string;
  /** What the addresses of links are relative to that have no base of their own. */
  readonly siteUrl: string;
  /** As the document calls itself, such as `RSS 1.0`; absent where it is no feed. */
  readonly format?: string;
  /** Places that had to be repaired. */
  readonly repairs: number;
  /** The first element of the document, in lower case, whatever it is. */
  readonly root?: string;
  /** Whether elements nest deeper than allowed; the rest was not read. */
  readonly isTooDeep: boolean;
};

/** How far into a web page a feed may begin: some servers print warnings in front of it. */
const FAR = 65_536;

/**
 * Makes a well-formed document of a damaged one, entry by entry, whatever its dialect.
 *
 * A stray `&` or `<`, unknown entities, attributes without quotes, elements that are not closed, closed twice or in the
 * wrong order, and text before and behind the feed are put right; a document that ends early gives what it holds. Each
 * character is looked at a bounded number of times.
 *
 * @param feedUrl Links are relative to the nearest `xml:base`, else (RSS) to the feed's own link, else to this.
 * @param zone The time zone of dates that name none.
 * @param readTo How far the document has been read.
 */
export function repairFeed(text: string, feedUrl: string, zone?: string, readTo?: ReadTo): RepairedFeed {
  const feed = openFeed(feedUrl, zone, readTo);
  const walk = startWalk(feed);
  const { faults } = readTokens(toXmlText(text), listenFor(walk));
  if (walk.stack.length > 0) walk.repairs += 1;
  if (walk.field) endPart(walk.field);
  closeTo(walk, 0);
  return {
    head: feed.head.join(''),
    ...feed.newest.end(),
    siteUrl: feed.siteUrl ?? feedUrl,
    format: walk.dialect?.format,
    repairs: walk.repairs + faults,
    root: walk.root,
    isTooDeep: walk.isTooDeep,
  };
}

function listenFor(walk: Walk): TokenListener {
  return {
    open(tag, outlook) {
      if (walk.isTooDeep) return false;
      if (walk.dialect === undefined && tag.position > FAR && walk.root === 'html') return false;
      if (!walk.field || !takeWithin(walk, walk.field, tag, outlook)) openElement(walk, tag);
      return !walk.isTooDeep;
    },
    close(rawName, source) {
      if (walk.field) endWithin(walk, walk.field, rawName, source);
      else if (walk.stack.length > 0) closeElement(walk, rawName);
    },
    text(piece) {
      if (!walk.field) return;
      if (hasBareAmpersand(piece)) walk.repairs += 1;
      addPiece(walk.field, 'text', piece);
    },
    cdata(piece) {
      if (walk.field) addPiece(walk.field, 'cdata', piece);
    },
  };
}

/** Takes an element for one within a field, unless it shows that the field was not closed: then it closes it, and answers no. */
function takeWithin(walk: Walk, field: OpenField, tag: Tag, outlook: Outlook): boolean {
  const prefixes = prefixesAt(walk, tag.attributes);
  const name = canonicalName(tag.name, prefixes);
  const rawName = walk.stack.at(-1)?.rawName ?? '';
  const isClosed = () => outlook.isClosedBehind(rawName, tag.position);
  if (standsBehind(field, name, { isDeclared: isDeclared(tag.name, prefixes), isClosed })) {
    field.isCut = true;
    walk.repairs += 1;
    closeTo(walk, walk.stack.length - 1);
    return false;
  }
  openWithin(field, name, tag);
  if (walk.stack.length + field.within.length > MAX_DEPTH) walk.isTooDeep = true;
  return true;
}

/** The end of an element within a field, of the field itself, or of an element that the field stands in. */
function endWithin(walk: Walk, field: OpenField, rawName: string, source: string): void {
  if (field.within.includes(rawName) || !walk.stack.some((element) => element.rawName === rawName)) {
    closeWithin(field, rawName, source);
    return;
  }
  if (field.within.length > 0) walk.repairs += 1;
  if (walk.stack.at(-1)?.rawName !== rawName) field.isCut = true;
  endPart(field);
  closeElement(walk, rawName);
}
