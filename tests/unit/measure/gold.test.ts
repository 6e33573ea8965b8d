import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCountry } from '../../../shared/classify/words/country-name.ts';
import { type GoldStory, parseGoldStory } from '../../../shared/measure/gold-story.ts';

const lines = globSync('tests/gold/*.jsonl')
  .sort()
  .flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));
const stories = lines.map(parseGoldStory);
const idsOf = (isWrong: (story: GoldStory) => boolean) =>
  stories.filter(isWrong).map(({ id, title }) => `${id} ${title}`);

/** Months that other measurements keep for themselves: nothing is dated in them. */
const isKeptFree = (month: string) =>
  (month >= '2023-08' && month <= '2023-12') ||
  (month >= '2024-07' && month <= '2024-11') ||
  month > '2025-06';

describe('the open gold set', () => {
  it('holds at least 8,000 stories, of which a third is held out, in fourteen languages', () => {
    const heldOut = stories.filter(({ stratum }) => stratum === 'held out');
    expect(stories.length).toBeGreaterThanOrEqual(8_000);
    expect(heldOut.length / stories.length).toBeCloseTo(1 / 3, 1);
    expect(new Set(stories.map(({ lang }) => lang)).size).toBe(14);
    expect(new Set(heldOut.map(({ lang }) => lang)).size).toBe(14);
  });

  it('names each story once', () => {
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
  });

  it('says of each engagement what it is, and of others nothing', () => {
    const partsOf = ({ category, counterparts, status, direction }: GoldStory) =>
      [category, counterparts, status, direction].filter((part) => part !== undefined).length;
    expect(idsOf((story) => partsOf(story) !== (story.engagement === 'yes' ? 4 : 0))).toEqual([]);
  });

  it('names counterparts by the codes of countries, or acronyms, and never the DPRK itself', () => {
    const isCode = (code: string) => code !== 'PRK' && (isCountry(code) || /^[A-Z]{2,8}$/.test(code));
    expect(idsOf(({ counterparts = [] }) => !counterparts.every(isCode))).toEqual([]);
    expect(
      idsOf(({ engagement, counterparts }) => engagement === 'yes' && counterparts?.length === 0),
    ).toEqual([]);
  });

  it('is dated, outside of the months that are kept free', () => {
    expect(
      idsOf(({ date }) => !/^(?:19|20)\d\d-\d\d-\d\d$/.test(date) || isKeptFree(date.slice(0, 7))),
    ).toEqual([]);
  });
});
