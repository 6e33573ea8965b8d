import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../../functions/train/fit-logistic.ts';
import { fitModel } from '../../../functions/train/fit-model.ts';
import { splitFolds } from '../../../functions/train/split-folds.ts';
import { formatModel, nameModel } from '../../../functions/train/write-model.ts';
import { readModel } from '../../../shared/classify/score/model.ts';
import type { GoldStory } from '../../../shared/measure/gold-story.ts';

function makeGold(exception: Partial<GoldStory>): GoldStory {
  return {
    id: 'a',
    stratum: 'test',
    lang: 'en',
    date: '2024-03-12',
    outlet: '',
    title: '',
    text: '',
    engagement: 'no',
    ...exception,
  };
}

describe('splitFolds', () => {
  it('keeps a month in one fold', () => {
    const stories = Array.from({ length: 40 }, (_, i) =>
      makeGold({ date: `2024-${String(1 + (i % 8)).padStart(2, '0')}-15` }),
    );
    const folds = new Map(splitFolds(stories, 4).map(({ block, fold }) => [block, fold]));
    expect([folds.size, new Set(folds.values()).size]).toEqual([8, 4]);
  });

  it('keeps neighbours in a list of the gold set in one fold, whenever they are dated', () => {
    const stories = [0, 1, 11, 12, 24].map((number) =>
      makeGold({ id: `w7-${String(number).padStart(4, '0')}`, date: `20${10 + number}-01-01` }),
    );
    expect(splitFolds(stories, 2).map(({ block }) => block)).toEqual([
      'w7 0',
      'w7 0',
      'w7 0',
      'w7 1',
      'w7 2',
    ]);
  });

  it('keeps an event in the month it began in', () => {
    const stories = [
      makeGold({
        date: '2024-03-30',
        engagement: 'yes',
        counterparts: ['MNG'],
        title: 'Talks in Ulaanbaatar',
      }),
      makeGold({ date: '2024-04-01', engagement: 'yes', counterparts: ['MNG'], title: 'Pak leaves' }),
      makeGold({ date: '2024-04-02', title: 'Ulaanbaatar talks end' }),
      makeGold({ date: '2024-04-20', title: 'Something else' }),
    ];
    expect(splitFolds(stories, 2).map(({ block }) => block)).toEqual([
      '2024-03',
      '2024-03',
      '2024-03',
      '2024-04',
    ]);
  });
});

describe('fitLogistic', () => {
  it('finds which column tells, and draws the other to nought', () => {
    const examples = Array.from({ length: 40 }, (_, i) => ({
      columns: [0, 1],
      values: [i % 2, i % 3],
      isOne: i % 2 === 1,
    }));
    const [first = 0, second = 0] = fitLogistic(examples, 2, 1);
    expect([first > 1, Math.abs(second) < first / 2]).toEqual([true, true]);
  });

  it('fits the same weights to the same examples', () => {
    const examples = [{ columns: [0], values: [1], isOne: true, offset: -1 }];
    expect(fitLogistic(examples, 1, 1)).toEqual(fitLogistic(examples, 1, 1));
  });
});

describe('fitModel', () => {
  const stories = Array.from({ length: 60 }, (_, i) => ({
    features: {
      bias: 1,
      ...(i % 2 === 1 ? { 'frame:title:tight': 1 } : {}),
      ...(i < 12 ? { 't~rare': 1 } : {}),
    },
    domain: 'spaced' as const,
    isEngagement: i % 2 === 1,
    block: i < 12 ? 'one' : `month ${i % 5}`,
  }));

  it('weighs what tells and leaves out what one event alone taught', () => {
    const weights = fitModel(stories);
    expect([(weights.get('frame:title:tight')?.[0] ?? 0) > 0.5, weights.has('t~rare')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('formatModel', () => {
  it('writes what readModel reads, under a name that its content gives it', () => {
    const weights = new Map([
      ['bias', [-1, -1, -1]],
      ['frame:title:tight', [3, 2, 1]],
    ]);
    const decision = new Map([
      ['bias', [-0.5]],
      ['reader', [0.8]],
    ]);
    const [counterparts, place] = [new Map([['framed', [1.5]]]), new Map([['city', [0.5]]])];
    const labels = { category: 1, status: 2 };
    const [people, direction] = [new Map([['own', [0.25]]]), new Map([['state', [1, -1, 0]]])];
    const fields = { counterparts, place, people, direction };
    const content = { threshold: 0.4, decision, labels, ...fields, weights };
    const model = { name: nameModel(content, 'abc'), ...content };
    const provenance = {
      sha256: 'a',
      stories: 2,
      engagements: 1,
      fittedOn: '2024-03-12',
      reader: 'abc',
      crossValidated: {},
    };
    expect(readModel(JSON.parse(formatModel(model, provenance)))).toEqual({
      ...model,
      weights: new Map([
        ['bias', [-1]],
        ['frame:title:tight', [3, 2, 1]],
      ]),
    });
    expect(nameModel({ ...content, threshold: 0.5 }, 'abc')).not.toBe(model.name);
    expect(nameModel(content, 'abd')).not.toBe(model.name);
  });
});
