import { cleanText } from './plain-text.ts';
import { tokenize } from './tokenize.ts';

/** Markup read of one field, in UTF-16 code units: what lies behind it is cut, so that no field costs much. */
const MAX_MARKUP = 100_000;
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head']);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/**
 * Turns a piece of HTML, or text that only may be HTML, into the text a reader would see, cleaned.
 *
 * Entities are decoded, scripts and styles left out, block elements part words. At most the first
 * 100,000 code units are read.
 */
export function htmlToText(html: string): string {
  return readMarkup(html, MAX_MARKUP).text;
}

/** Turns HTML into text as `htmlToText` does, up to another bound, and says whether something was left unread. */
export function readMarkup(html: string, bound: number): { readonly text: string; readonly isCut: boolean } {
  const read = html.slice(0, bound);
  return { text: cleanText(/[<&]/.test(read) ? readText(read) : read), isCut: html.length > bound };
}

function readText(html: string): string {
  const pieces: string[] = [];
  /** The silent element that is open, and how often it stands in itself. */
  let silent = '';
  let depth = 0;
  const nameAt = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    return name.slice(name.indexOf(':') + 1);
  };
  tokenize(html, 'html', () => ({
    onopentagname(start, end) {
      const name = nameAt(start, end);
      if (silent === 'head' && name === 'body') silent = '';
      if (silent === '' && SILENT.has(name)) silent = name;
      if (silent === name) depth += 1;
      if (!INLINE.has(name)) pieces.push('\n');
    },
    onclosetag(start, end) {
      const name = nameAt(start, end);
      if (silent === name) depth -= 1;
      if (depth <= 0) silent = '';
      if (!INLINE.has(name)) pieces.push('\n');
    },
    ontext(start, end) {
      if (silent === '') pieces.push(html.slice(start, end));
    },
    ontextentity(codePoint) {
      if (silent === '') pieces.push(String.fromCodePoint(codePoint));
    },
  }));
  return pieces.join('');
}
