import { Parser, Tokenizer } from 'htmlparser2';
import { cleanText } from './plain-text.ts';

/** Markup read of one field, in UTF-16 code units: what lies behind it is cut, so that no field costs much. */
const MAX_MARKUP = 100_000;
/** Elements in one another that are read: the parser takes time by the square of the depth. */
const MAX_DEPTH = 1_000;
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head']);
const INLINE = new Set('a abbr b em font i mark q s small span strong sub sup u'.split(' '));

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
  const pieces: string[] = [];
  let silent = 0;
  let open = 0;
  let isCut = html.length > bound;
  const parser = new Parser(
    {
      onopentagname(name) {
        open += 1;
        if (open > MAX_DEPTH) {
          isCut = true;
          parser.pause();
        }
        if (SILENT.has(name)) silent += 1;
        if (!INLINE.has(name)) pieces.push('\n');
      },
      onclosetag(name) {
        open -= 1;
        if (SILENT.has(name)) silent -= 1;
        if (!INLINE.has(name)) pieces.push('\n');
      },
      ontext(text) {
        if (silent === 0) pieces.push(text);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(0, bound));
  return { text: cleanText(pieces.join('')), isCut };
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

const IGNORE = () => {};

/**
 * Finds the name of an element that an XML document opens and does not close, or closes out of turn. The rest of what
 * makes a document well-formed is not looked at.
 */
export function findUnclosedElement(xml: string): string | undefined {
  const open: string[] = [];
  let unclosed: string | undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname(start, end) {
        open.push(xml.slice(start, end));
      },
      onselfclosingtag() {
        open.pop();
      },
      onclosetag(start, end) {
        const [opened, closed] = [open.pop(), xml.slice(start, end)];
        if (opened !== closed) unclosed ??= opened ?? closed;
      },
      ...{ onattribdata: IGNORE, onattribentity: IGNORE, onattribend: IGNORE, onattribname: IGNORE },
      ...{ oncdata: IGNORE, oncomment: IGNORE, ondeclaration: IGNORE, onprocessinginstruction: IGNORE },
      ...{ onend: IGNORE, onopentagend: IGNORE, ontext: IGNORE, ontextentity: IGNORE },
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  return unclosed ?? open.at(-1);
}
