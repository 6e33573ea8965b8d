import { describe, expect, it } from 'vitest';
import { rareWords, tableOf } from '../../../shared/engagements/word-rarity.ts';

const wordsOf = (text: string) => [...rareWords(text).keys()];

describe('rareWords', () => {
  it('lists each word of three letters or more once, in whatever case and width it is written', () => {
    expect(wordsOf('Pak met PAK in ＰＡＫ, to sign 2024')).toEqual(['pak', 'met', 'sign', '2024']);
  });

  it('takes a letter and its marks for one word, and a run of Han for one', () => {
    expect(wordsOf('नमस्ते, 朴明浩访问蒙古 — 박명호')).toEqual(['नमस्ते', '朴明浩访问蒙古', '박명호']);
  });

  it('finds a name rarer than what most stories of the DPRK say', () => {
    const rarity = rareWords('North Korea delegation cashmere Ulaanbaatar');
    const of = (word: string) => rarity.get(word) ?? Number.NaN;
    expect(of('north')).toBeLessThan(of('delegation'));
    expect(of('delegation')).toBeLessThan(of('cashmere'));
    expect(of('korea')).toBeLessThan(2.5);
    expect(of('cashmere')).toBeGreaterThan(4.5);
  });
});

describe('tableOf', () => {
  /** How rare a word is when a table has a bucket for each hash. */
  const steps = (ratio: number) => Math.round(Math.log(ratio) * 24);
  const histogram = (stories: readonly string[], size: number) =>
    [...Map.groupBy(tableOf(stories, size), (one) => one)].map(([one, all]) => [one, all.length]).sort();

  it('counts each story once for each of its words, by the logarithm of how few have them', () => {
    const stories = ['kim kim putin', 'Kim meets', 'kim', 'so'];
    expect(histogram(stories, 4_096)).toEqual(
      [
        [steps(5 / 4), 1],
        [steps(5 / 2), 2],
        [steps(5 / 1), 4_093],
      ].sort(),
    );
  });

  it('gives all words one rarity that share a bucket', () => {
    expect([...tableOf(['kim', 'putin'], 1)]).toEqual([0]);
  });

  it('ends at what a byte holds', () => {
    expect(
      Math.max(
        ...tableOf(
          Array.from({ length: 50_000 }, () => 'kim'),
          64,
        ),
      ),
    ).toBe(255);
  });
});
