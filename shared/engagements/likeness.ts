/** How often each piece of a text stands in it, as a vector of length 1. */
export type Profile = ReadonlyMap<string, number>;

const PIECE = 4;
const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts whose words are short or not set apart: two characters tell as much as four letters do elsewhere. */
const SYLLABIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/**
 * Makes the profile of a text: pieces of four letters of its words, of two characters in Han, Kana and Hangul, each counting by the
 * logarithm of how often it stands there. Words shorter than that are pieces themselves.
 */
export function profileOf(text: string): Profile {
  const counts = new Map<string, number>();
  const add = (piece: string) => counts.set(piece, (counts.get(piece) ?? 0) + 1);
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    const isSyllabic = SYLLABIC.test(word);
    const letters = isSyllabic ? word : `_${word}_`;
    const length = isSyllabic ? 2 : PIECE;
    if (letters.length <= length) add(letters);
    else for (let at = 0; at + length <= letters.length; at += 1) add(letters.slice(at, at + length));
  }
  const weights = [...counts].map(([piece, count]) => [piece, 1 + Math.log2(count)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(weights.map(([piece, weight]) => [piece, weight / length]));
}

/** How much two profiles have in common, from 0 to 1: the cosine of the angle between them. */
export function likeness(one: Profile, other: Profile): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [piece, weight] of few) sum += weight * (many.get(piece) ?? 0);
  return sum;
}
