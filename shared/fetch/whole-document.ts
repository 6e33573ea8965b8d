import { readAscii } from './read-ascii.ts';

/** What cannot be markup of the document's own: it ends with these words, wherever `<` stands in between. */
const PASSED: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];
const WHITE = /\s*/y;
/** The elements that a feed is in; whatever else stands before them is none of its own. */
const ROOT = /^(?:[\w.-]+:)?(?:rss|feed|rdf|channel)$/;
const NAME = /[A-Za-z_:][\w:.-]*/y;

/**
 * Tells whether a document has come to its end, though its transfer may not have: whether the end tag of its root element is
 * there, outside of comments and CDATA, or the closing brace of its JSON. What follows does not matter.
 *
 * Nothing is known of encodings here; those that leave ASCII as it is and UTF-16 are understood, in others no document is whole.
 */
export function isWholeDocument(bytes: Uint8Array): boolean {
  const text = readAscii(bytes);
  const start = skipWhite(text, 0);
  return text[start] === '{' ? isWholeJson(text, start) : isWholeXml(text, start);
}

function skipWhite(text: string, at: number): number {
  WHITE.lastIndex = at;
  return at + (WHITE.exec(text)?.[0].length ?? 0);
}

/** Counts elements of the root's name, the only ones that matter: what others leave open is not its end. */
function isWholeXml(text: string, start: number): boolean {
  let root: string | undefined;
  let depth = 0;
  for (let at = text.indexOf('<', start); at >= 0; at = text.indexOf('<', at)) {
    const passed = PASSED.find(([words]) => text.startsWith(words, at));
    if (passed) {
      const end = text.indexOf(passed[1], at + passed[0].length);
      if (end < 0) return false;
      at = end;
      continue;
    }
    if (text[at + 1] === '!') {
      at = endOfDeclaration(text, at);
      if (at < 0) return false;
      continue;
    }
    const isEnd = text[at + 1] === '/';
    NAME.lastIndex = at + (isEnd ? 2 : 1);
    const name = NAME.exec(text)?.[0].toLowerCase();
    at += 1;
    // Some servers write their warnings before a feed.
    const isRoot = root === undefined ? !isEnd && ROOT.test(name ?? '') : name === root;
    if (!isRoot) continue;
    const end = text.indexOf('>', at);
    if (end < 0) return false;
    root = name;
    if (isEnd) depth -= 1;
    else if (text[end - 1] !== '/') depth += 1;
    if (depth <= 0) return true;
  }
  return false;
}

/** Finds where a document type ends, whose own declarations may hold markup; before the beginning if it is cut. */
function endOfDeclaration(text: string, start: number): number {
  const end = text.indexOf('>', start);
  if (end < 0 || !text.slice(start, end).includes('[')) return end;
  const inner = text.indexOf(']', start);
  return inner < 0 ? inner : text.indexOf('>', inner);
}

/** Counts braces and brackets outside of strings. */
function isWholeJson(text: string, start: number): boolean {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      for (at += 1; text[at] !== '"' && at < text.length; at += 1) if (text[at] === '\\') at += 1;
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return true;
    }
  }
  return false;
}
