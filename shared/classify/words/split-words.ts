/** A word of the text, or one character of a script written without spaces. Offsets are UTF-16 code units. */
export type Word = {
  /** Lower case, no accents: what the lexicon is looked up by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital; always true in scripts that have none. */
  readonly isCapitalised: boolean;
  /** Number of the sentence; the title is 0. */
  readonly sentence: number;
  /** Number of the clause within the text. */
  readonly clause: number;
  /** Whether an apostrophe and s follow: "Mongolia's". */
  readonly isPossessive: boolean;
};

const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]|[\p{sc=Latin}\p{sc=Cyrillic}\p{M}\p{N}]+|[\p{L}]+/gu;
/** A character of a script written without spaces. */
export const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]$/u;
const CLAUSE_BREAK = /[,;:()–—"“”，；：、]| - | -- /;
const SENTENCE_END = /[.!?…]["'”’)]*\s|[。！？\n]/;
/** Words that a dot behind them ends no sentence with. */
export const ABBREVIATION =
  /^(?:\p{L}|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|gen|mr|mrs|ms|dr|prof|st|mt|lt|col|maj|sgt|pvt|gov|sen|rep|vs|no|dept|int|co|ltd|inc|adm|capt)$/u;
const LONGEST_KEY = 40;
/** A headline and its lead are shorter; what follows decides nothing and would only cost time. */
const MOST_WORDS = 700;

/** Folds a word to the key that lexicons use: lower case, without accents; at most 40 code units of it. */
export function foldWord(word: string): string {
  if (UNSPACED.test(word)) {
    return word;
  }
  const folded = word.slice(0, LONGEST_KEY).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return folded.replaceAll('ł', 'l').replaceAll('ø', 'o');
}

/** Splits a text into words, in time proportional to its length. The first line is sentence 0 if it is followed by another. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let sentence = 0;
  let clause = 0;
  for (const found of text.matchAll(WORD)) {
    if (words.length === MOST_WORDS) {
      break;
    }
    const raw = found[0];
    const gap = text.slice(end, Math.min(found.index, end + 12));
    const last = words.at(-1);
    if (raw === 's' && last !== undefined && /^['’]$/.test(gap)) {
      words[words.length - 1] = { ...last, isPossessive: true };
      end = found.index + 1;
      continue;
    }
    const isSentenceEnd =
      SENTENCE_END.test(gap) && !(gap.startsWith('. ') && ABBREVIATION.test(last?.key ?? ''));
    sentence += isSentenceEnd ? 1 : 0;
    clause += isSentenceEnd || CLAUSE_BREAK.test(gap) ? 1 : 0;
    end = found.index + raw.length;
    words.push({
      key: foldWord(raw),
      start: found.index,
      end,
      isCapitalised: UNSPACED.test(raw) || raw !== raw.toLowerCase(),
      sentence,
      clause,
      isPossessive: false,
    });
  }
  return words;
}

/** Whether two neighbouring words can belong to one term: nothing but a space, hyphen, dot or apostrophe between them. */
export function areJoined(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, Math.min(right.start, left.end + 4));
  if (gap === '') {
    return true;
  }
  if (/^[\s'’·・-]{1,2}$|^['’]s?\s$|^['’]s[- ]$/.test(gap) && !gap.includes('\n')) {
    return !UNSPACED.test(right.key) || gap === '·' || gap === '・';
  }
  return /^\.[\s-]?$/.test(gap) && left.end - left.start <= 2;
}
