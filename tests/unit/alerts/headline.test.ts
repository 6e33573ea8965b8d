import { describe, expect, it } from 'vitest';
import { cleanHeadline, headlineOf } from '../../../shared/alerts/headline.ts';
import { makeEngagement } from '../../support/factories.ts';

describe('a headline', () => {
  const cleaned = [
    ['Pak meets Battsetseg - Tuul Daily', 'Pak meets Battsetseg'],
    ['Pak meets Battsetseg | Tuul Daily', 'Pak meets Battsetseg'],
    ['Pak meets Battsetseg – Reuters', 'Pak meets Battsetseg'],
    ['Pak meets Battsetseg - for the first time', 'Pak meets Battsetseg - for the first time'],
    ['(LEAD) (URGENT) Pak meets Battsetseg', 'Pak meets Battsetseg'],
    ['(2nd LD) Pak meets Battsetseg', 'Pak meets Battsetseg'],
    ['KCNA: Pak meets Battsetseg', 'Pak meets Battsetseg'],
    ['UPDATE 2-Pak meets Battsetseg', 'Pak meets Battsetseg'],
    ['BREAKING: Pak meets Battsetseg.', 'Pak meets Battsetseg'],
    ['North answers call at 2 p.m.', 'North answers call at 2 p.m.'],
    ['Lead: Pak meets\nBattsetseg', 'Pak meets Battsetseg'],
  ] as const;
  for (const [headline, expected] of cleaned) {
    it(`"${headline}" is told as "${expected}"`, () => {
      expect(cleanHeadline(headline, 'Tuul Daily')).toBe(expected);
    });
  }

  it('is cleaned of however much stands in front', () => {
    expect(cleanHeadline(`${'LEAD: '.repeat(20_000)}Pak meets Battsetseg`)).toBe('Pak meets Battsetseg');
  });

  const telling: Readonly<Record<string, boolean>> = {
    'Russia thanks North Korea as 1,000 sappers arrive in Kursk': true,
    'Lao president calls off trip to Pyongyang after floods': true,
    'Floral Basket from Communist Party of Belarus': true,
    'PAK MEETS BATTSETSEG IN ULAANBAATAR': false,
    'Will Kim Jong Un visit Moscow this year?': false,
    'Live: Putin and Kim toast new treaty': false,
    'Kim in Russia: live updates': false,
    'Full Text of Treaty between DPRK and Russia': false,
    'Photos: Pak in Ulaanbaatar': false,
    Talks: false,
    'Pak spotkał się w Ułan Bator z szefową dyplomacji Mongolii': false,
    '北 박명호, 몽골 외무상 면담': false,
  };
  for (const [headline, isTelling] of Object.entries(telling)) {
    it(`"${headline}" ${isTelling ? 'tells' : 'does not tell'} what happened`, () => {
      expect(headlineOf(makeEngagement({ headline, reports: [] })).isTelling).toBe(isTelling);
    });
  }

  it('is in the language that its story was read in', () => {
    const engagement = makeEngagement();
    const [report] = engagement.reports;
    const reports = report?.said ? [{ ...report, said: { ...report.said, language: 'sv' } }] : [];
    expect(headlineOf({ ...engagement, reports })).toMatchObject({ language: 'sv', isTelling: false });
  });
});
