/** What a terminal obeys: control sequences (colours, the cursor) and commands (links, the window's title). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\n]*(?:\u0007|\u001b\\))/g;

/** Control characters (tab and line feed aside), non-characters, zero-width and bidi controls. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * Cleans text of what no reader sees: escape sequences, control and bidi characters go, lone surrogates become U+FFFD,
 * runs of white space become one space, and runs with a line break one line break.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(ESCAPES, '')
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
