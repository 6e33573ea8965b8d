import { UNKNOWN } from './pieces.ts';
import type { Readable, Reader, StoryPiece } from './reader.ts';

/** A word of a story as the reader takes it: where it stands in the title or the summary, and the numbers of its pieces. */
export type ReadWord = Pick<StoryPiece, 'field' | 'start' | 'end'> & { readonly pieces: readonly number[] };

/** A story whose words can be hidden from the reader. */
export type Masked = {
  /** What is read of the story, in order; what has no letter and no digit is no word. */
  readonly words: readonly ReadWord[];
  /** The reader's log-odds of an engagement when these words, by their places in `words`, are unknown to it. */
  readonly yesWithout: (hidden: readonly number[]) => number;
};

/** Ends and begins with a letter of an alphabet, of Hangul, or a digit: what Chinese and Japanese are written with stands alone. */
const JOINS_NEXT = /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])[\p{L}\p{M}\p{N}]$/u;
const JOINS_LAST = /^(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])[\p{L}\p{M}\p{N}]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Splits what the reader reads of a story into words, and reads it without some of them. */
export function maskWords(reader: Reader, story: Readable): Masked {
  const pieces = reader.pieces(story);
  const words: ReadWord[] = [];
  for (const [at, { field, start, end }] of pieces.entries()) {
    const text = story[field];
    const last = words.at(-1);
    // Between title and summary stands a piece of no letters, which nothing joins.
    const isJoined =
      last?.end === start &&
      start < end &&
      JOINS_NEXT.test(text.slice(last.start, last.end)) &&
      JOINS_LAST.test(text.slice(start, end));
    if (isJoined) words[words.length - 1] = { ...last, end, pieces: [...last.pieces, at] };
    else words.push({ field, start, end, pieces: [at] });
  }
  const real = words.filter(({ field, start, end }) => WORD.test(story[field].slice(start, end)));
  return {
    words: real,
    yesWithout(hidden) {
      const unknown = new Set(hidden.flatMap((word) => real[word]?.pieces ?? []));
      const left = pieces.map((piece, at) => (unknown.has(at) ? { ...piece, id: UNKNOWN } : piece));
      return reader.readPieces(left).yes;
    },
  };
}
