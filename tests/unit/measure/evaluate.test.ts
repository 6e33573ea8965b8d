import { describe, expect, it } from 'vitest';
import { bandsOf, type Judged, measure, worstMistakes } from '../../../shared/measure/evaluate.ts';
import type { Answer, GoldStory } from '../../../shared/measure/gold-story.ts';
import { makeVisit } from '../../support/factories.ts';

/** A visit that was labelled and found so; a test states what is otherwise. */
function judge(gold: Partial<GoldStory> = {}, answer: Partial<Answer> = {}): Judged {
  return {
    gold: {
      id: 'one',
      stratum: 'wires',
      lang: 'en',
      date: '2024-03-12',
      outlet: 'Steppe Wire',
      title: 'Pak meets Battsetseg',
      text: '',
      engagement: 'yes',
      category: 'CONSULT',
      counterparts: ['MNG'],
      status: 'done',
      direction: 'outbound',
      ...gold,
    },
    answer: { ...makeVisit().classification, ...answer },
  };
}
const no = { isEngagement: false, probability: 0.1, category: null, counterparts: [] };
const found = judge();
const missed = judge({ id: 'missed' }, no);
const invented = judge({ id: 'invented', engagement: 'no' });
const rejected = judge({ id: 'rejected', engagement: 'no' }, no);
const repeat = (times: number, one: Judged) => Array.from({ length: times }, () => one);

describe('measure', () => {
  it('counts what was found, missed and invented', () => {
    const { stories, engagements, precision, recall, f1 } = measure([
      ...repeat(8, found),
      ...repeat(2, missed),
      ...repeat(4, invented),
      ...repeat(6, rejected),
    ]);
    expect({ stories, engagements }).toEqual({ stories: 20, engagements: 10 });
    expect(precision.value).toBeCloseTo(8 / 12);
    expect(recall.value).toBeCloseTo(8 / 10);
    expect(f1.value).toBeCloseTo(16 / 22);
    // Wilson's interval for 8 of 10, by hand.
    expect(recall.low).toBeCloseTo(0.49, 2);
    expect(recall.high).toBeCloseTo(0.943, 2);
    expect(f1.low).toBeLessThan(f1.value);
    expect(f1.high).toBeGreaterThan(f1.value);
  });

  it('leaves out what careful readers differ on', () => {
    expect(measure([found, judge({ engagement: 'borderline' }, no)])).toEqual(measure([found]));
  });

  it('takes a set of counterparts for right only when it is exactly that', () => {
    const judged = [
      judge({ counterparts: ['MNG', 'RUS'] }, { counterparts: ['RUS', 'MNG'] }),
      judge({ counterparts: ['MNG', 'RUS'] }, { counterparts: ['MNG'] }),
      judge({ counterparts: ['MNG'] }, { counterparts: ['MNG', 'RUS'] }),
      missed,
    ];
    expect(measure(judged).counterparts).toBeCloseTo(1 / 3);
  });

  it('weighs each category alike, however many stories it has', () => {
    const judged = [...repeat(9, found), judge({ category: 'AID' })];
    expect(measure(judged).categoryMacroF1).toBeCloseTo((18 / 19 + 0) / 2);
  });

  it('takes a break that has happened for done and for cancelled alike', () => {
    const rupture = { category: 'RUPTURE', status: 'done' } as const;
    const judged = [
      judge(rupture, { status: 'cancelled' }),
      judge(rupture, { status: 'planned' }),
      judge({ status: 'done' }, { status: 'cancelled' }),
    ];
    expect(measure(judged).status).toBeCloseTo(1 / 3);
  });

  it('measures how far probabilities are from the truth', () => {
    const sure = { ...no, probability: 0.2 };
    const honest = [...repeat(4, judge({ engagement: 'no' }, sure)), judge({}, sure)];
    expect(measure(honest).calibrationError).toBeCloseTo(0);
    expect(measure(repeat(5, judge({}, sure))).calibrationError).toBeCloseTo(0.8);
  });

  it('has the same figures for the same answers', () => {
    const judged = [...repeat(30, found), ...repeat(7, missed), ...repeat(5, invented)];
    expect(measure(judged)).toEqual(measure(judged));
  });
});

describe('bandsOf', () => {
  it('puts certainty into the highest band', () => {
    const bands = bandsOf([judge({}, { probability: 1 }), judge({}, { probability: 0 })]);
    expect(bands.map(({ stories }) => stories)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
});

describe('worstMistakes', () => {
  it('lists what was furthest from the label first, and nothing that was right', () => {
    const close = judge({ id: 'close' }, { ...no, probability: 0.5 });
    const worst = worstMistakes([found, close, rejected, missed, invented], 2);
    expect(worst.map(({ gold }) => gold.id)).toEqual(['invented', 'missed']);
  });
});
