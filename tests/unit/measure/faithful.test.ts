import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../shared/classify/classification.ts';
import type { Judged } from '../../../shared/measure/evaluate.ts';
import { isFaithful, measureEvidence, testEvidence } from '../../../shared/measure/faithful.ts';

const STORY = { title: 'Kim meets To Lam', summary: 'They spoke of rice and of rain in Hanoi today.' };
const TEXT = `${STORY.title}\n${STORY.summary}`;
const span = (text: string, role: Evidence['role'] = 'contact'): Evidence => {
  const start = TEXT.indexOf(text);
  return { role, text, start, end: start + text.length };
};

/** Tests evidence by a classifier that wants to see some words, and tells what it was given. */
function test(evidence: readonly Evidence[], wants = ['meets'], story = STORY) {
  const seen: string[] = [];
  const tested = testEvidence(story, evidence, ({ title, summary }) => {
    seen.push(`${title.trim()} | ${summary.trim()}`);
    return wants.filter((word) => `${title} ${summary}`.includes(word)).length / wants.length;
  });
  return { seen, tested };
}

describe('testEvidence', () => {
  it('weighs a story whole, without its evidence, and without as many other words three times', () => {
    const { seen, tested } = test([span('meets'), span('Hanoi', 'place')]);
    expect(seen).toEqual([
      'Kim meets To Lam | They spoke of rice and of rain in Hanoi today.',
      'Kim To Lam | They spoke of rice and of rain in today.',
      'Kim meets Lam | They spoke of rice of rain in Hanoi today.',
      'Kim meets To Lam | spoke of rice and of in Hanoi today.',
      'Kim meets To Lam | They spoke rice and of rain in Hanoi .',
    ]);
    expect(tested).toEqual({ probability: 1, without: 0, withoutOthers: 1 });
  });

  it('takes the mean of the draws', () => {
    expect(test([span('today')], ['meets', 'Kim', 'To']).tested).toEqual({
      probability: 1,
      without: 1,
      withoutOthers: expect.closeTo(8 / 9),
    });
  });

  it('does not take out what speaks against it, nor counts what was left out for other words', () => {
    const { seen } = test([span('meets'), span('Kim', 'against'), span(STORY.summary, 'left out')]);
    expect(seen.slice(1, 2)).toEqual([`Kim To Lam | ${STORY.summary}`]);
    expect(seen.slice(2).every((text) => text.endsWith(`| ${STORY.summary}`))).toBe(true);
  });

  it('takes all other words where there are no more of them', () => {
    const story = { title: STORY.title, summary: '' };
    expect(test([span('Kim meets To')], ['meets'], story).seen).toEqual([
      'Kim meets To Lam | ',
      'Lam | ',
      'Kim meets To | ',
    ]);
  });

  it('takes none where there are none', () => {
    const story = { title: STORY.title, summary: '' };
    expect(test([span(STORY.title)], ['meets'], story).tested.withoutOthers).toBeNull();
  });
});

describe('isFaithful', () => {
  it.each([
    [{ probability: 0.9, without: 0.2, withoutOthers: 0.8 }, true],
    [{ probability: 0.9, without: 0.8, withoutOthers: 0.8 }, false],
    [{ probability: 0.9, without: 0.9, withoutOthers: 0.95 }, false],
    [{ probability: 0.9, without: 0.2, withoutOthers: null }, true],
    [{ probability: 0.9, without: 0.9, withoutOthers: null }, false],
  ])('%j: %s', (tested, expected) => expect(isFaithful(tested)).toBe(expected));
});

describe('measureEvidence', () => {
  const judge = (
    lang: string,
    evidence: Evidence,
    more: Partial<Judged['answer'] & Judged['gold']> = {},
  ): Judged => ({
    gold: {
      ...{
        id: 'one',
        stratum: 'all',
        lang,
        date: '',
        outlet: 'Wire',
        title: STORY.title,
        text: STORY.summary,
      },
      engagement: more.engagement ?? 'no',
    },
    answer: {
      ...{
        version: 'test-1',
        probability: 1,
        category: null,
        counterparts: [],
        status: null,
        direction: null,
        place: null,
        date: null,
        actors: [],
      },
      ...{ isEngagement: more.isEngagement ?? true, evidence: [evidence] },
    },
  });

  it('counts what was flagged, over all and by language, without what careful readers differ on', () => {
    const judged = [
      judge('vi', span('meets')),
      judge('en', span('meets')),
      judge('en', span('rice')),
      judge('en', span('rice'), { isEngagement: false }),
      judge('en', span('rice'), { engagement: 'borderline' }),
    ];
    const weigh = ({ title, outlet }: { title: string; outlet: string }) =>
      outlet === 'Wire' && title.includes('meets') ? 1 : 0;
    expect(measureEvidence(judged, weigh)).toEqual([
      { name: 'all', flagged: 3, faithful: 2 / 3 },
      { name: 'in en', flagged: 2, faithful: 1 / 2 },
      { name: 'in vi', flagged: 1, faithful: 1 },
    ]);
    expect(measureEvidence([], weigh)).toEqual([{ name: 'all', flagged: 0, faithful: Number.NaN }]);
  });
});
