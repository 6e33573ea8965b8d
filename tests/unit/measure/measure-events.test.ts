import { describe, expect, it } from 'vitest';
import {
  type GroupedStory,
  measureEvents,
  measureLanguagePairs,
} from '../../../shared/measure/measure-events.ts';

/** A story of an event in an engagement, in English, that told nothing new and caused no mail. */
const put = (event: string, engagementId: string, exception: Partial<GroupedStory> = {}): GroupedStory => ({
  ...{ event, engagementId, tells: [], lang: 'en', mails: 0 },
  ...exception,
});
/** A story of an event that the product took for no engagement. */
const missed = (event: string, tells: readonly string[] = []): GroupedStory => ({
  ...{ event, tells, lang: 'en', mails: 0 },
});
const mailed = { mails: 1 };

describe('measureEvents', () => {
  it('finds nothing wrong where each event has its engagement, and one mail', () => {
    expect(
      measureEvents([
        put('visit', 'V', mailed),
        put('letter', 'L', mailed),
        put('visit', 'V', { lang: 'ko' }),
        put('letter', 'L'),
      ]),
    ).toEqual({
      ...{ stories: 4, events: 2, precision: 1, recall: 1, f1: 1, split: 0, merged: 0, repeats: 0 },
      ...{ rightNumber: 1, facts: 0, factsMissed: 0, languagesJoined: 1, mails: 2 },
    });
  });

  it('weighs each story by those it was put together with, and those it should have been', () => {
    const figures = measureEvents([
      put('visit', 'V', mailed),
      put('visit', 'V'),
      put('visit', 'X', mailed),
      put('letter', 'X'),
    ]);
    // Precision (1 + 1 + 1/2 + 1/2) / 4, recall (2/3 + 2/3 + 1/3 + 1) / 4.
    expect(figures.precision).toBeCloseTo(3 / 4);
    expect(figures.recall).toBeCloseTo(2 / 3);
    expect(figures.f1).toBeCloseTo(12 / 17);
    // Of one event with several stories, and of the engagements V and X.
    expect([figures.split, figures.merged]).toEqual([1, 1 / 2]);
    // The second mail about the visit told nothing new; the letter was told of in none.
    expect([figures.mails, figures.repeats, figures.rightNumber]).toEqual([2, 1 / 2, 0]);
  });

  it('takes a mail for news when it is the first of its event, or tells a fact that none told before', () => {
    const { mails, repeats, rightNumber, facts, factsMissed } = measureEvents([
      put('visit', 'V', mailed),
      put('visit', 'V', { ...mailed, tells: ['held'] }),
      put('visit', 'V', { ...mailed, tells: ['held'] }),
      put('visit', 'V', { tells: ['signed'] }),
    ]);
    expect({ mails, repeats, rightNumber, facts, factsMissed }).toEqual({
      ...{ mails: 3, repeats: 1 / 3, rightNumber: 0, facts: 2, factsMissed: 1 },
    });
  });

  it('counts each mail but one of a story that caused several as a repeat', () => {
    const { mails, repeats } = measureEvents([put('visit', 'V', { mails: 3 }), put('letter', 'L', mailed)]);
    expect([mails, repeats]).toEqual([4, 1 / 2]);
  });

  it('asks of events of several stories alone whether they have the right number of mails', () => {
    const { rightNumber } = measureEvents([
      put('visit', 'V', mailed),
      put('visit', 'V', { ...mailed, tells: ['held'] }),
      put('summit', 'S', mailed),
      put('summit', 'S', mailed),
      put('letter', 'L', mailed),
    ]);
    expect(rightNumber).toBe(1 / 2);
  });

  it('counts a story that was taken for no engagement in the facts missed alone', () => {
    const found = [put('visit', 'V', mailed), put('visit', 'V')];
    expect(measureEvents([...found, missed('visit', ['held']), missed('letter', ['signed'])])).toEqual({
      ...measureEvents(found),
      ...{ facts: 2, factsMissed: 2, rightNumber: 0 },
    });
  });

  it('takes an event for joined when stories in two of its languages are in one engagement', () => {
    const { languagesJoined } = measureEvents([
      put('visit', 'V'),
      put('visit', 'V', { lang: 'ko' }),
      put('visit', 'X', { lang: 'mn' }),
      put('letter', 'L'),
      put('letter', 'M', { lang: 'vi' }),
      put('summit', 'S'),
      put('summit', 'S'),
    ]);
    expect(languagesJoined).toBe(1 / 2);
  });

  it('has no share of stories or mails where there are none', () => {
    const unmeasured = ['precision', 'recall', 'split', 'merged', 'rightNumber', 'languagesJoined'];
    expect(measureEvents([])).toMatchObject(Object.fromEntries(unmeasured.map((name) => [name, Number.NaN])));
    expect(measureEvents([])).toMatchObject({ stories: 0, f1: Number.NaN, repeats: Number.NaN, mails: 0 });
  });
});

describe('measureLanguagePairs', () => {
  const told = [
    put('visit', 'V'),
    put('visit', 'V', { lang: 'ko' }),
    put('visit', 'X', { lang: 'mn' }),
    put('letter', 'L'),
    put('letter', 'M', { lang: 'ko' }),
    put('summit', 'S', { lang: 'mn' }),
    put('summit', 'S', { lang: 'ko' }),
    put('summit', 'S', { lang: 'ko' }),
  ];

  it('counts the events told in two languages, and those that one engagement holds in both', () => {
    expect(measureLanguagePairs(told, 1)).toEqual([
      { languages: ['en', 'ko'], events: 2, joined: 1 / 2 },
      { languages: ['ko', 'mn'], events: 2, joined: 1 / 2 },
      { languages: ['en', 'mn'], events: 1, joined: 0 },
    ]);
  });

  it('leaves out pairs with too few events, and stories that were taken for no engagement', () => {
    expect(measureLanguagePairs([...told, missed('summit')], 2).map(({ languages }) => languages)).toEqual([
      ['en', 'ko'],
      ['ko', 'mn'],
    ]);
    expect(measureLanguagePairs(told, 3)).toEqual([]);
  });
});
