import { areJoined, type Word } from './split-words.ts';

/** How a term is written. */
export type TermShape = {
  readonly keys: readonly string[];
  /** Whether a space stands in front of each key in the term as written; unspaced scripts may have one only there. */
  readonly spaces: readonly boolean[];
  readonly isStem: boolean;
  /** The words as written, where their accents count. */
  readonly accented?: readonly string[];
  /** `name`: the last word must be capitalised; `first`: the first one; `acronym`: written in capitals throughout; `any`: as it comes. */
  readonly casing: 'any' | 'name' | 'first' | 'acronym';
};

const HANGUL = /^\p{sc=Hangul}$/u;

/** Whether a syllable is part of a longer Korean word: 중 is China alone, but not in 집중. */
function isInsideWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const [before, behind] = [words[at - 1], words[at + 1]];
  return (
    (before !== undefined && before.end === word?.start && HANGUL.test(before.key)) ||
    (behind !== undefined && behind.start === word?.end && HANGUL.test(behind.key))
  );
}

/** Whether a term stands in a text from a word on. */
export function fits(term: TermShape, text: string, words: readonly Word[], at: number): boolean {
  const { keys, spaces, isStem, casing, accented } = term;
  if (keys.length === 1 && HANGUL.test(keys[0] ?? '') && isInsideWord(words, at)) {
    return false;
  }
  for (let i = 0; i < keys.length; i += 1) {
    const word = words[at + i];
    const key = keys[i] ?? '';
    const isLast = i === keys.length - 1;
    if (word !== undefined && accented && accented[i] !== accentsOf(text, word)) return false;
    if (word === undefined || !(isLast && isStem ? word.key.startsWith(key) : word.key === key)) {
      return false;
    }
    const previous = words[at + i - 1];
    const isParted = spaces[i] === true && text.slice(previous?.end, word.start) === ' ';
    if (i > 0 && previous !== undefined && !isParted && !areJoined(text, previous, word)) {
      return false;
    }
    if (casing === 'acronym' && !isUpperCase(text, word)) return false;
    if (casing === 'name' && isLast && !word.isCapitalised) return false;
    if (casing === 'first' && i === 0 && !word.isCapitalised) return false;
  }
  return true;
}

/** A word as it is written, in small letters. */
export function accentsOf(text: string, { start, end }: Pick<Word, 'start' | 'end'>): string {
  return text.slice(start, end).normalize('NFC').toLowerCase();
}

function isUpperCase(text: string, { start, end }: Word): boolean {
  const raw = text.slice(start, end);
  return raw === raw.toUpperCase();
}
