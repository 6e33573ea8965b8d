import { describe, expect, it } from 'vitest';
import { chooseLabel, decisionFeatures, type Signals } from '../../../shared/classify/score/decide.ts';
import { decide } from '../../../shared/classify/score/model.ts';

const SIGNALS: Signals = {
  reader: 1.5,
  named: -0.5,
  roles: -2,
  hasCounterpart: true,
  isStateText: false,
  isRuledOut: false,
  language: 'en',
};

describe('decisionFeatures', () => {
  it('are what the reader and the roles say, and the language', () => {
    expect(decisionFeatures(SIGNALS)).toEqual({
      bias: 1,
      reader: 1.5,
      named: -0.5,
      'language:en': 1,
      lexicon: 1,
      roles: -2,
    });
  });

  it('say nothing of roles in a language without a lexicon', () => {
    expect(decisionFeatures({ ...SIGNALS, roles: null, hasCounterpart: false, language: 'sv' })).toEqual({
      bias: 1,
      reader: 1.5,
      named: -0.5,
      'language:sv': 1,
    });
  });

  it('tell where the roles found nobody from abroad, and the DPRK’s own texts', () => {
    const { alone, state } = decisionFeatures({ ...SIGNALS, hasCounterpart: false, isStateText: true });
    expect([alone, state]).toEqual([1, 1]);
  });

  it('tell where nobody from abroad is named, and take no name for less likely than can be known', () => {
    const features = [null, -9].map((named) => decisionFeatures({ ...SIGNALS, named }));
    expect(features.map(({ named, unnamed }) => [named, unnamed])).toEqual([
      [undefined, 1],
      [-6, undefined],
    ]);
  });

  it('take roles for no surer than can be known', () => {
    const roles = [40, -40].map((sum) => decisionFeatures({ ...SIGNALS, roles: sum }).roles);
    expect(roles).toEqual([6, -6]);
  });
});

describe('decide', () => {
  const decision = new Map([
    ['bias', [-1]],
    ['reader', [2]],
    ['roles', [0.5]],
  ]);

  it('gives the probability that the weighed signals add up to, in steps of 1/10,000', () => {
    expect(decide({ decision }, SIGNALS)).toBe(0.7311);
    expect(decide({ decision }, { ...SIGNALS, reader: 1 })).toBe(0.5);
  });

  it('rules out what a word says to be none, unless all else speaks for it', () => {
    expect(decide({ decision }, { ...SIGNALS, isRuledOut: true })).toBe(0.0474);
  });
});

describe('chooseLabel', () => {
  const labels = ['done', 'planned', 'cancelled'] as const;

  it('takes the reader’s likeliest where the roles say nothing', () => {
    expect(chooseLabel(labels, [0, 2, 1], null, 5)).toBe('planned');
  });

  it('takes the roles’ label where it is worth more than the reader’s lead', () => {
    expect(chooseLabel(labels, [0, 2, 1], 'cancelled', 0.9)).toBe('planned');
    expect(chooseLabel(labels, [0, 2, 1], 'cancelled', 1.1)).toBe('cancelled');
  });

  it('takes the first of labels that are as likely', () => {
    expect(chooseLabel(labels, [1, 1, 0], null, 0)).toBe('done');
  });
});
