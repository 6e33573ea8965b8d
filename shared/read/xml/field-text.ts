import { decodeEntities, escapeMarkup } from '../../text/entities.ts';
import type { Dialect } from './dialect.ts';
import type { OpenField, Piece } from './open-field.ts';
import { STRAY } from './strays.ts';
import { type Attributes, NO_ATTRIBUTES } from './tokens.ts';

/** What the text of a field is read by. */
export type FieldSource = Pick<OpenField, 'kind' | 'dialect' | 'attributes' | 'pieces' | 'hasTags' | 'parts'>;

/** Reads what a field says: of a text construct its HTML, of any other its words. */
export function readFieldText(source: FieldSource): string {
  return source.kind === 'construct' ? htmlOf(source) : textOf(source);
}

/** An attribute in which a date stands for machines to read, beside what is written for people. */
const MACHINE_DATE =
  /[\s"'](?:datetime|content|title|value|iso)\s{0,9}=\s{0,9}["']?(\d{4}-\d{2}-\d{2}[^"'<>]{0,40})/i;
const DATE_ATTRIBUTES = ['datetime', 'content', 'title', 'value', 'iso'] as const;
const TAGS = /<[^<>]{0,1000}>/g;

/** Lists the dates that a field holds: those in attributes, of the field or of a tag in it, escaped or not, and its words. */
export function listDates(source: FieldSource): string[] {
  const [only] = source.pieces;
  if (source.pieces.length === 1 && source.attributes === NO_ATTRIBUTES && only && !/[&<]/.test(only.text))
    return [only.text];
  const marked = source.pieces.map((piece) => (piece.kind === 'tag' ? piece.text : wordsOf(piece))).join('');
  const own = DATE_ATTRIBUTES.map((name) => source.attributes[name] ?? '');
  const words = marked.includes('<') ? marked.replace(TAGS, ' ') : marked;
  const dates = [
    ...own.filter((value) => /^\d{4}-\d{2}-\d{2}/.test(value.trim())),
    ...machineDates(marked),
    words,
  ];
  return dates.filter((date) => date.trim() !== '');
}

function machineDates(marked: string): string[] {
  const [, date] = marked.includes('=') ? (MACHINE_DATE.exec(marked) ?? []) : [];
  return date === undefined ? [] : [date];
}

/** Of parts, where it has elements, else of all. */
function textOf({ kind, pieces, parts, hasTags }: FieldSource): string {
  if (kind === 'parts' && hasTags) return parts.join(', ');
  return pieces.map(wordsOf).join('');
}

function wordsOf({ kind, text }: Piece): string {
  if (kind === 'tag') return ' ';
  return kind === 'cdata' ? text : decodeEntities(text).replaceAll(STRAY, '<');
}

/** Where a text construct has elements its text is text; else its text is HTML, but for Atom's `text`. */
function htmlOf({ pieces, hasTags, attributes, dialect }: FieldSource): string {
  if (isBase64(attributes, dialect))
    return decodeBase64(pieces.map(({ text }) => text).join(''), attributes.type ?? '');
  const isMarkup = isHtml(attributes, dialect);
  const isPlain = dialect.isAtom && !isMarkup && !hasTags && attributes.type !== 'xhtml';
  return pieces
    .map(({ kind, text }) => {
      if (kind === 'tag') return text;
      const value = kind === 'cdata' ? text : decodeEntities(text);
      const html = isPlain || (hasTags && !isMarkup && kind === 'text') ? escapeMarkup(value) : value;
      return html.replaceAll(STRAY, '&lt;');
    })
    .join('');
}

function isHtml({ type = '', mode }: Attributes, { isAtom03 }: Dialect): boolean {
  return isAtom03 ? mode === 'escaped' && /html/i.test(type) : /^(?:html|text\/html)$/i.test(type.trim());
}

/** A type of which Atom 1.0 demands that its content be in Base64. */
const IS_BINARY = /^(?!text\/|\w+\/(?:[\w.-]+\+)?(?:xml|xhtml|html)\b)[\w.-]+\/[\w.+-]+$/i;

function isBase64({ type = '', mode }: Attributes, { isAtom, isAtom03 }: Dialect): boolean {
  return mode === 'base64' || (isAtom && !isAtom03 && IS_BINARY.test(type.trim()));
}

/** Decodes Base64; what is none, though it was announced, is the text itself. */
function decodeBase64(text: string, type: string): string {
  try {
    const value = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
    return /^text\/plain/i.test(type) ? escapeMarkup(value) : value;
  } catch {
    return escapeMarkup(text);
  }
}
