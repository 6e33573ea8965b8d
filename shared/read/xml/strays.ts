/** Stands for a `<` that begins no tag: a character that no text has. */
export const STRAY = '\ufdd0';
const STRAY_MARKS = /\ufdd0+/g;
/** So many `<` that begin no tag are told from tags: a document with more is an attack. */
const MOST_STRAYS = 100_000;
/** A `<` before what no name begins with, or with the next `<`, within a thousand signs, before any `>` or quoted value. */
const STRAYS = /<(?![A-Za-z_:!?/\u0080-\uffff])|<(?![!?/])(?=(?:[^<>=]|=(?!\s{0,9}["'])){0,1000}<)/g;

/**
 * Marks each `<` of a document that begins no tag, so that no reader of tags stumbles over it. Does so without a callback
 * for each, which would build a list that no limit of memory stops in time.
 */
export function markStrays(document: string): string {
  const text = document.includes(STRAY) ? document.replace(STRAY_MARKS, '') : document;
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(STRAYS)) {
    pieces.push(text.slice(from, index));
    from = index + 1;
    if (pieces.length === MOST_STRAYS) break;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(from)].join(STRAY);
}

/** Counts the marks in a part of a document. */
export function countStrays(text: string): number {
  let count = 0;
  for (let at = text.indexOf(STRAY); at >= 0; at = text.indexOf(STRAY, at + 1)) count += 1;
  return count;
}

/** Puts back what was marked. */
export function restoreStrays(text: string): string {
  return text.includes(STRAY) ? text.replaceAll(STRAY, '<') : text;
}
