import type { Word } from '../words/split-words.ts';
import type { Mention } from '../words/term-index.ts';

/** "Kim Jong-hyun", "Kim Kardashian": a Kim with a name of their own that the lexicon does not know. */
export function isOtherKim(words: readonly Word[], { last }: Mention): boolean {
  const next = words[last + 1];
  const kim = words[last];
  const isNear = next !== undefined && kim !== undefined && next.start === kim.end + 1 && !kim.isPossessive;
  return isNear && KOREAN_SYLLABLES.test(next.key) && next.isCapitalised;
}

const KOREAN_SYLLABLES =
  /^(?:jong|jung|yong|young|hyun|hyon|sung|song|min|ji|su|soo|seo|eun|kyung|kyong|dong|tae|thae|chol|chul|hak|kwan|gun|geun|hyok|hyuk|in|jin|joo|ju|ki|gi|kun|kwang|gwang|mi|myong|myung|nam|pyong|ryong|sang|seok|sik|sok|un|won|woo|yang|ye|yo|yeon|yon|yu|keon|hee|hui|il|jae|jeong|hong|moon|mun|byung|sun|soon|hwan|ok|hyong|hyung|dae|kardashian)/;
