import { decodeHTMLStrict, escapeUTF8 } from 'entities';
import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { cleanText, withoutEscapes } from './plain-text.ts';

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
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...DEAF,
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
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return pieces.join('');
}

const IGNORE = () => {};
/** Listens to no token. */
const DEAF: TokenizerCallbacks = {
  onattribdata: IGNORE,
  onattribend: IGNORE,
  onattribentity: IGNORE,
  onattribname: IGNORE,
  oncdata: IGNORE,
  onclosetag: IGNORE,
  oncomment: IGNORE,
  ondeclaration: IGNORE,
  onend: IGNORE,
  onopentagend: IGNORE,
  onopentagname: IGNORE,
  onprocessinginstruction: IGNORE,
  onselfclosingtag: IGNORE,
  ontext: IGNORE,
  ontextentity: IGNORE,
};

/** What is heard of a document's tokens, in its order: elements by the names they have, attributes by theirs in lower case. */
export type TokenListener = {
  /**
   * An element begins, at `position`; `source` is its tag. One that `isClosed` has nothing in it, and no `close` follows.
   *
   * @returns Whether to read on.
   */
  open(name: string, attributes: Attributes, source: string, isClosed: boolean, position: number): boolean;
  close(name: string, source: string): void;
  /** Text as it stands, with its entities; a `<` that begins no tag is `STRAY` in it. */
  text?(piece: string): void;
  cdata?(piece: string): void;
};
export type Attributes = Readonly<Record<string, string>>;

/** What an element without attributes has; never another object, so that it can be told by its identity. */
export const NO_ATTRIBUTES: Record<string, string> = Object.freeze(Object.create(null));
/** Stands for a `<` that begins no tag: a character that no text has. */
export const STRAY = '\ufdd0';
const STRAY_MARKS = /\ufdd0+/g;
/** So many `<` that begin no tag are told from tags: a document with more is an attack. */
const MOST_STRAYS = 100_000;
/** Tags that one end tag may swallow. */
const MOST_SWALLOWED = 64;
const MOST_ATTRIBUTES = 200;
/** Characters of an attribute that are kept: addresses have up to 2,000. */
const MAX_VALUE = 10_000;
/** References to entities of its own that a document gets replaced. */
const MOST_EXPANSIONS = 10_000;
/** A `<` before what no name begins with, or with the next `<`, within a thousand signs, before any `>` or quoted value. */
const STRAYS = /<(?![A-Za-z_:!?/\u0080-\uffff])|<(?![!?/])(?=(?:[^<>=]|=(?!\s{0,9}["'])){0,1000}<)/g;

/**
 * Reads the tokens of an XML document, however damaged: elements, attributes without quotes or values, text, CDATA.
 *
 * @returns How many stray `<` there were, `&` of no entity in attributes, and attributes without quotes or values.
 */
export function readTokens(document: string, listener: TokenListener): { readonly faults: number } {
  const xml = markStrays(document);
  const hasStrays = xml.includes(STRAY);
  const restore = (text: string) => (hasStrays ? text.replaceAll(STRAY, '<') : text);
  const expansions = openExpansions();
  let faults = 0;
  let name = '';
  let attributes: Record<string, string> = NO_ATTRIBUTES;
  let count = 0;
  let attributeName = '';
  let value = '';
  let position = 0;
  const open = (end: number, isClosed: boolean) => {
    const source = restore(xml.slice(position, end + 1));
    if (!listener.open(name, attributes, source, isClosed, position)) tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ...DEAF,
      onopentagname(start, end) {
        name = xml.slice(start, end);
        position = start - 1;
        attributes = NO_ATTRIBUTES;
        count = 0;
      },
      onattribname(start, end) {
        attributeName = xml.slice(start, end).toLowerCase();
        value = '';
        count += 1;
      },
      onattribdata(start, end) {
        if (count <= MOST_ATTRIBUTES)
          value += xml.slice(start, Math.min(end, start + MAX_VALUE - value.length));
      },
      onattribend(quote) {
        value = expansions.expand(value);
        if (quote === QuoteType.NoValue || quote === QuoteType.Unquoted || hasBareAmpersand(value))
          faults += 1;
        if (hasStrays) faults += countStrays(value);
        if (count > MOST_ATTRIBUTES) return;
        if (attributes === NO_ATTRIBUTES) attributes = Object.create(null);
        attributes[attributeName] ??= decodeEntities(restore(value));
      },
      onopentagend: (end) => open(end, false),
      onselfclosingtag: (end) => open(end, true),
      onclosetag(start, end) {
        // `</title<link>`: a tag that was not ended.
        const [closed = '', ...begun] = xml.slice(start, end).split('<', MOST_SWALLOWED);
        listener.close(closed, `</${closed}>`);
        for (const next of begun) listener.open(next, {}, `<${next}>`, false, start);
      },
      ontext(start, end) {
        const piece = xml.slice(start, end);
        if (hasStrays) faults += countStrays(piece);
        listener.text?.(expansions.expand(piece));
      },
      oncdata: (start, end, offset) => listener.cdata?.(restore(xml.slice(start, end - offset))),
      ondeclaration(start, end) {
        const [, entity = '', , text = ''] = ENTITY.exec(xml.slice(Math.max(start, end - 400), end)) ?? [];
        if (entity !== '') expansions.declare(entity, text);
      },
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  return { faults };
}

/** Marks without a callback for each, which would build a list that no limit of memory stops in time. */
function markStrays(document: string): string {
  const text = document.replace(STRAY_MARKS, '');
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(STRAYS)) {
    pieces.push(text.slice(from, index));
    from = index + 1;
    if (pieces.length === MOST_STRAYS) break;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(from)].join(STRAY);
}

function countStrays(text: string): number {
  let count = 0;
  for (let at = text.indexOf(STRAY); at >= 0; at = text.indexOf(STRAY, at + 1)) count += 1;
  return count;
}

/** Puts in the entities that a document declares; once, and not those within them. */
function openExpansions() {
  const entities = new Map<string, string>();
  let left = MOST_EXPANSIONS;
  return {
    declare(name: string, value: string): void {
      if (!entities.has(name)) entities.set(name, value);
    },

    expand(text: string): string {
      if (entities.size === 0 || !text.includes('&')) return text;
      const pieces: string[] = [];
      let from = 0;
      for (const { 0: reference, 1: name = '', index } of text.matchAll(REFERENCE)) {
        const value = entities.get(name);
        if (value === undefined) continue;
        if (left === 0) break;
        left -= 1;
        pieces.push(text.slice(from, index), value);
        from = index + reference.length;
      }
      return pieces.join('') + text.slice(from);
    },
  };
}

const REFERENCE = /&([\w.-]{1,64});/g;
/** The declaration of an entity of at most 256 characters. */
const ENTITY = /ENTITY\s{1,9}([\w.-]{1,64})\s{1,9}(["'])([^"'<]{0,256})\2\s*$/;

/** An `&` that does not begin a reference which XML knows by itself, and the reference that it may begin. */
const UNUSUAL = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)(?:#?\w{1,40};)?/gi;

/** Says whether a text as it stands in XML has an `&` that begins no reference. */
export function hasBareAmpersand(text: string): boolean {
  if (!text.includes('&')) return false;
  for (const [reference] of text.matchAll(UNUSUAL)) {
    if (decodeHTMLStrict(reference) === reference) return true;
  }
  return false;
}

/** Decodes the entities of XML and HTML that end in `;`; what is none stays as it is. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
const NOT_OF_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]+/g;

/** Leaves out the characters that XML does not allow, and what a terminal would obey. */
export function toXmlText(text: string): string {
  return withoutEscapes(text).toWellFormed().replace(NOT_OF_XML, '');
}

/** Escapes text for XML and HTML, without the characters that XML does not allow. */
export function escapeMarkup(text: string): string {
  return escapeUTF8(toXmlText(text));
}

/**
 * Finds the name of an element that an XML document opens and does not close, or closes out of turn. The rest of what
 * makes a document well-formed is not looked at.
 */
export function findUnclosedElement(xml: string): string | undefined {
  const open: string[] = [];
  let unclosed: string | undefined;
  readTokens(xml, {
    open(name, _attributes, _source, isClosed) {
      if (!isClosed) open.push(name);
      return true;
    },
    close(name) {
      const opened = open.pop();
      if (opened !== name) unclosed ??= opened ?? name;
    },
  });
  return unclosed ?? open.at(-1);
}
