import { describe, expect, it } from 'vitest';
import { fitDecision, fitLabels, type Unseen } from '../../../functions/train/fit-decision.ts';
import type { Signals } from '../../../shared/classify/score/decide.ts';
import type { GoldStory } from '../../../shared/measure/gold-story.ts';

/** Stories of which the reader is right in most, and the roles of their labels in all. */
const STORIES = Array.from({ length: 60 }, (_, at) => makeUnseen(at % 2 === 1, at % 7 === 0, at));

function makeUnseen(isEngagement: boolean, isMisread: boolean, at: number): Unseen {
  const isRead = isEngagement !== isMisread;
  const gold: GoldStory = {
    id: `story ${at}`,
    stratum: 'open',
    lang: 'en',
    date: '',
    outlet: '',
    title: '',
    text: '',
    engagement: isEngagement ? 'yes' : 'no',
    ...(isEngagement && { category: at % 3 === 0 ? 'AID' : 'CONSULT', status: 'done', direction: 'mutual' }),
  };
  const signals: Signals = {
    reader: isRead ? 2 : -2,
    named: null,
    roles: null,
    hasCounterpart: false,
    isStateText: false,
    isRuledOut: false,
    language: 'sv',
  };
  const told = { category: [1, 0, 0, 0, 0.5, 0, 0], status: [1, 0, 0], direction: [0, 0, 1] };
  return { gold, signals, told, said: isEngagement ? gold : null };
}

describe('fitDecision', () => {
  it('weighs what the reader says, and nothing that no story has', () => {
    const decision = fitDecision(STORIES);
    expect([...decision.keys()]).toEqual(['bias', 'language:sv', 'reader', 'unnamed']);
    expect(decision.get('reader')?.[0]).toBeGreaterThan(0.3);
  });

  it('fits the same weights to the same stories', () => {
    expect(fitDecision(STORIES)).toEqual(fitDecision(STORIES));
  });
});

describe('fitLabels', () => {
  it('makes the roles worth what labels best, and nothing where the reader needs no help', () => {
    const { category, status } = fitLabels(STORIES);
    expect(category).toBeGreaterThan(0.5);
    expect(status).toBe(0);
  });
});
