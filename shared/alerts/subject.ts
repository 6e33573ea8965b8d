const LONGEST_SUBJECT = 99;

/**
 * Makes a mail's subject of what it says: ASCII, 1 to 99 characters, no control characters, as SNS takes it.
 *
 * @example toSubject('Mongolia: Pak Myong Ho meets Battsetseg') // '[Envoy Watch] Mongolia: Pak Myong Ho meets Battsetseg'
 */
export function toSubject(said: string): string {
  return cutAtWord(toAscii(`[Envoy Watch] ${said}`), LONGEST_SUBJECT);
}

/** Letters that have no accent to leave off, and how they are written without them, as CLDR has it. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['øƟɵɔ', 'o'],
  ['ØƆ', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đðɗ', 'd'],
  ['ĐÐƊ', 'D'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ŋ', 'ng'],
  ['Ŋ', 'Ng'],
  ['ŧ', 't'],
  ['Ŧ', 'T'],
  ['ɓ', 'b'],
  ['Ɓ', 'B'],
  ['ƙĸ', 'k'],
  ['Ƙ', 'K'],
  ['ƴ', 'y'],
  ['Ƴ', 'Y'],
  ['əɛǝ', 'e'],
  ['ƏƐƎ', 'E'],
];
/** Marks that ASCII has another for; those of the breath in `Nuku‘alofa` and `P’yŏngyang`, too. */
const MARKS: readonly (readonly [string, string])[] = [
  ['‘’‚‛ʻʼʽʾʿ′‵‹›', "'"],
  ['“”„‟«»', '"'],
  ['–—−‐‑‒―', '-'],
  ['\u2044∕', '/'],
  ['×', 'x'],
];
const ASCII: ReadonlyMap<string, string> = new Map(
  [...LETTERS, ...MARKS].flatMap(([characters, ascii]) => [...characters].map((one) => [one, ascii])),
);

/** Writes accented letters without their accents and leaves out what ASCII has no letter for. */
function toAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/gu, (letter) => ASCII.get(letter) ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Cuts a text behind a whole word, where it has several, and says so by three dots. */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length - 2).replace(/ [^ ]*$/, '');
  return `${start.slice(0, length - 3).replace(/[ ,;:-]+$/, '')}...`;
}
