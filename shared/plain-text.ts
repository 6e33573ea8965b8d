import { Parser } from 'htmlparser2';

/** Markup read of one field, in UTF-16 code units: what lies behind it is cut, so that no field costs much. */
const MAX_MARKUP = 100_000;
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/**
 * Turns a piece of HTML, or text that only may be HTML, into the text a reader would see, cleaned.
 *
 * Entities are decoded, scripts and styles left out, block elements part words. At most the first
 * 100,000 code units are read.
 */
export function htmlToText(html: string): string {
  const pieces: string[] = [];
  let silent = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SILENT.has(name)) silent += 1;
        if (!INLINE.has(name)) pieces.push('\n');
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent -= 1;
        if (!INLINE.has(name)) pieces.push('\n');
      },
      ontext(text) {
        if (silent === 0) pieces.push(text);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(0, MAX_MARKUP));
  return cleanText(pieces.join(''));
}

/** Says whether an XML document nests more elements than `depth`; reads no further than where it does. */
export function isDeeperThan(xml: string, depth: number): boolean {
  let open = 0;
  const parser = new Parser(
    {
      onopentagname() {
        open += 1;
        if (open > depth) parser.pause();
      },
      onclosetag() {
        open -= 1;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(xml);
  return open > depth;
}

/** Control characters (tab and line feed aside), non-characters, zero-width and bidi controls. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * Cleans text of what no reader sees: control and bidi characters go, lone surrogates become U+FFFD,
 * runs of white space become one space, and runs with a line break one line break.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '))
    .trim();
}

/** Cleans text and puts it on one line: for titles, mails, tables and error messages. */
export function oneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}

/** Cuts text to at most `length` UTF-16 code units, never through a surrogate pair, marking the cut with `…`. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
