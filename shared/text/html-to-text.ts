import { decodeLenientEntities } from './entities.ts';
import { cleanText } from './plain-text.ts';
import { tokenize } from './tokenize.ts';

/** Markup read of one field, in UTF-16 code units: what lies behind it is cut, so that no field costs much. */
const MAX_MARKUP = 100_000;
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head']);
/** Elements in whose text a web page has no entities. */
const RAW = new Set(['iframe', 'noembed', 'noframes', 'plaintext', 'xmp']);
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
 *
 * @param enough So many code units of the text are asked for: it may end behind them, for of a long one the rest costs most.
 */
export function htmlToText(html: string, enough = Number.POSITIVE_INFINITY): string {
  return readMarkup(html, MAX_MARKUP, enough).text;
}

/** Turns HTML into text as `htmlToText` does, up to another bound, and says whether something was left unread. */
export function readMarkup(
  html: string,
  bound: number,
  enough = Number.POSITIVE_INFINITY,
): { readonly text: string; readonly isCut: boolean } {
  const read = html.slice(0, bound);
  return { text: cleanText(/[<&]/.test(read) ? readText(read, enough) : read), isCut: html.length > bound };
}

function readText(html: string, enough: number): string {
  const pieces = openPieces(enough);
  /** The silent element that is open, and how often it stands in itself. */
  let silent = '';
  let depth = 0;
  let isRaw = false;
  const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
  tokenize(html, 'html', (stop) => ({
    onopentagname(start, end) {
      const written = nameAt(start, end);
      isRaw = RAW.has(written);
      const name = withoutPrefix(written);
      if (silent === 'head' && name === 'body') silent = '';
      if (silent === '' && SILENT.has(name)) silent = name;
      if (silent === name) depth += 1;
      if (!INLINE.has(name)) pieces.push('\n');
    },
    onclosetag(start, end) {
      isRaw = false;
      const name = withoutPrefix(nameAt(start, end));
      if (silent === name) depth -= 1;
      if (depth <= 0) silent = '';
      if (!INLINE.has(name)) pieces.push('\n');
    },
    ontext(start, end) {
      if (silent !== '') return;
      const text = html.slice(start, end);
      pieces.push(isRaw ? text : decodeLenientEntities(text));
      if (pieces.areEnough()) stop();
    },
  }));
  return pieces.join();
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Collects the pieces of a text until so many code units of it, cleaned, are there. */
function openPieces(enough: number) {
  const pieces: string[] = [];
  let length = 0;
  let looked = enough;
  const join = () => pieces.join('');
  return {
    join,
    push(piece: string): void {
      pieces.push(piece);
      length += piece.length;
    },
    areEnough(): boolean {
      if (length <= looked) return false;
      const text = join();
      // How far what a terminal obeys reaches is known only at its end. White space may leave little of much.
      looked = text.includes('\u001b') ? Number.POSITIVE_INFINITY : 1.25 * length;
      return looked < Number.POSITIVE_INFINITY && cleanText(text).length > enough;
    },
  };
}
