import { describe, expect, it } from 'vitest';
import { likeness, profileOf } from '../../../shared/engagements/likeness.ts';

/** The pieces of a text that each stand there once. */
const piecesOf = (text: string) => [...profileOf(text).keys()];
const liken = (one: string, other: string) => likeness(profileOf(one), profileOf(other));

describe('profileOf', () => {
  const pieces: Record<string, readonly [text: string, pieces: readonly string[]]> = {
    'four letters of each word, whose ends count as one': [
      'Kim visits',
      ['_kim', 'kim_', '_vis', 'visi', 'isit', 'sits', 'its_'],
    ],
    'a short word whole': ['to a', ['_to_', '_a_']],
    'two characters of Han': ['访问平壤', ['访问', '问平', '平壤']],
    'two characters of Kana': ['テレビ', ['テレ', 'レビ']],
    'two characters of Hangul': ['방문한 김', ['방문', '문한', '김']],
    'numbers like words': ['2024', ['_202', '2024', '024_']],
    'full-width and upper case letters as plain ones': ['ＫＩＭ', ['_kim', 'kim_']],
    'nothing of what is no letter or number': ['— …!', []],
  };
  for (const [what, [text, expected]] of Object.entries(pieces)) {
    it(`takes ${what}`, () => {
      expect(piecesOf(text)).toEqual(expected);
    });
  }

  it('counts a piece by the logarithm of how often it stands there, in a vector of length 1', () => {
    expect([...profileOf('to to to to a')]).toEqual([
      ['_to_', 3 / Math.sqrt(10)],
      ['_a_', 1 / Math.sqrt(10)],
    ]);
  });
});

describe('likeness', () => {
  it('is 1 of a text and itself, 0 of two that have no piece in common, and 0 of nothing', () => {
    expect(liken('Pak in Ulaanbaatar', 'PAK, in Ulaanbaatar!')).toBeCloseTo(1, 12);
    expect([liken('Pak in Hanoi', 'Ri, Moscow'), liken('', ''), liken('', 'Pak')]).toEqual([0, 0, 0]);
  });

  it('is the cosine: two words of which one is shared are half alike', () => {
    expect(liken('to me', 'to us')).toBeCloseTo(0.5, 12);
  });

  it('is the same from both sides, however long they are', () => {
    const [short, long] = [
      'Pak meets Battsetseg',
      'Vice minister Pak Myong Ho met Battsetseg in the capital',
    ];
    expect(liken(short, long)).toBeCloseTo(liken(long, short), 12);
  });

  it('is higher where a word has another ending only', () => {
    expect(liken('Делегация посетила Пхеньян', 'Делегацию встретил Пхеньян')).toBeGreaterThan(0.4);
    expect(liken('Делегация посетила Пхеньян', 'Делегацию встретил Пхеньян')).toBeLessThan(0.9);
  });
});
