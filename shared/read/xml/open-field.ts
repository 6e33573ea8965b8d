import { decodeEntities } from '../../text/entities.ts';
import type { Dialect } from './dialect.ts';
import { ENTRIES, type Field, findField, isOfEntry, PARTS, UNCLOSED } from './elements.ts';
import type { Attributes, Tag } from './tokens.ts';

/** Characters of a field's markup that are kept; a field that is longer is cut. */
const MAX_FIELD = 200_000;

/** What stands in a field: text with its entities, the text of a CDATA section, a tag. */
export type Piece = { readonly kind: 'text' | 'cdata' | 'tag'; readonly text: string };

/** Where a field stands. */
export type Place = {
  readonly attributes: Attributes;
  readonly base: string;
  readonly dialect: Dialect;
  readonly isInEntry: boolean;
};

/** A field that is being read. */
export type OpenField = Field &
  Place & {
    readonly pieces: Piece[];
    /** The names of the elements open within it. */
    readonly within: string[];
    length: number;
    hasTags: boolean;
    /** Whether it ended otherwise than by its own end. */
    isCut: boolean;
    /** The part that is being read, and what has been read of parts. */
    part?: string;
    readonly parts: string[];
  };

/** Begins a field, of which nothing has been read. */
export function openField({ as, kind }: Field, { attributes, base, dialect, isInEntry }: Place): OpenField {
  // Not spread: fields come in tens of thousands.
  return {
    as,
    kind,
    attributes,
    base,
    dialect,
    isInEntry,
    pieces: [],
    within: [],
    length: 0,
    hasTags: false,
    isCut: false,
    part: undefined,
    parts: [],
  };
}

/** What is known of an element within a field: whether its prefix is declared, and whether the field is closed behind it. */
export type Within = { readonly isDeclared: boolean; readonly isClosed: () => boolean };

/** Elements of HTML that have titles, links, summaries and sources of their own. */
const HOLDERS = new Set(['head', 'html', 'svg', 'math', 'video', 'audio', 'picture', 'details']);

/**
 * Says whether an element can't stand in a field, but stands behind one that was not closed. An address ends at any element.
 * Where the field is closed nowhere in its entry, any element that entries have is behind it.
 */
export function standsBehind(field: OpenField, name: string, { isDeclared, isClosed }: Within): boolean {
  if (ENTRIES.has(name) || isNeverWithin(field, name)) return true;
  if (field.kind === 'link' && hasWords(field)) return true;
  if (!isOfEntry(name, field.isInEntry) && (!isDeclared || name.startsWith('xhtml:'))) return false;
  if (field.as === 'x:source' && field.dialect.isAtom) return false;
  return !field.within.some((open) => HOLDERS.has(open)) && !isClosed();
}

/** Says so of elements that nobody has meant to stand in a field, though it may be closed behind them. */
function isNeverWithin({ as, kind, dialect, isInEntry }: OpenField, name: string): boolean {
  if (kind === 'parts') return !dialect.isAtom && ['guid', 'pubdate', 'link', 'description'].includes(name);
  const known = findField(name, isInEntry);
  if (!known) return false;
  if (kind !== 'construct' || as === 'title') return known.kind !== 'construct' || name !== 'body';
  return known.kind === 'words' || name === 'content:encoded' || name === 'description';
}

function hasWords({ pieces }: OpenField): boolean {
  return pieces.some(({ kind, text }) => kind !== 'tag' && text.trim() !== '');
}

/** Adds text or a tag; what is too much is left out. */
export function addPiece(field: OpenField, kind: Piece['kind'], text: string): void {
  if (field.part !== undefined && kind !== 'tag') field.part += kind === 'text' ? decodeEntities(text) : text;
  const room = MAX_FIELD - field.length;
  if (room <= 0 || text === '') return;
  field.pieces.push({ kind, text: text.length > room ? text.slice(0, room) : text });
  field.length += text.length;
}

/** Begins an element within a field, of that canonical name: markup of its text, or one of its parts. */
export function openWithin(field: OpenField, name: string, tag: Tag): void {
  const isPart = field.within.length === 0 && PARTS.get(field.as) === name;
  if (isPart && !tag.isClosed) field.part = '';
  field.hasTags = true;
  addPiece(field, 'tag', tag.source);
  if (!tag.isClosed && !UNCLOSED.has(name)) field.within.push(tag.name);
}

/** Ends an element within a field; a name that is not open ends the one that is. */
export function closeWithin(field: OpenField, rawName: string, source: string): void {
  const at = field.within.lastIndexOf(rawName);
  if (at >= 0) field.within.length = at;
  else if (!UNCLOSED.has(rawName)) field.within.pop();
  if (field.within.length === 0) endPart(field);
  addPiece(field, 'tag', source);
}

/** Ends the part that is being read, if there is one. */
export function endPart(field: OpenField): void {
  const part = field.part?.trim() ?? '';
  if (part !== '') field.parts.push(part);
  field.part = undefined;
}
