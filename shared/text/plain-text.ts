/** What a terminal obeys: control sequences (colours, the cursor) and commands (links, the window's title). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\n]*(?:\u0007|\u001b\\))/g;

/** Control characters (those of white space aside), non-characters, zero-width and bidi controls. */
const UNSEEN =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\ufffe\\uffff';
const UNSEEN_ONES = new RegExp(`[${UNSEEN}]+`, 'g');
/** White space and what is not seen, side by side; but no space by itself, of which text is full. */
const GAPS = new RegExp(`(?:[${UNSEEN}]|[^\\S ]| (?=[\\s${UNSEEN}]))[\\s${UNSEEN}]*`, 'g');

/** What needs cleaning at all; most text does not. */
const UNCLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufffe\uffff]| {2}/;

/**
 * Cleans text of what no reader sees: escape sequences, control and bidi characters go, lone surrogates become U+FFFD,
 * runs of white space become one space, and runs with a line break one line break.
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text.trim();
  return withoutEscapes(text).toWellFormed().replace(GAPS, closeGap).trim();
}

function closeGap(gap: string): string {
  const seen = gap.replace(UNSEEN_ONES, '');
  if (seen === '') return '';
  return /[\n\r]/.test(seen) ? '\n' : ' ';
}

/** Takes out what a terminal obeys. */
export function withoutEscapes(text: string): string {
  return text.includes('\u001b') ? text.replace(ESCAPES, '') : text;
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
