import { describe, expect, it } from 'vitest';
import { classifyStory } from '../../../shared/classify/classify-story.ts';

/** A Wednesday. */
const PUBLISHED = '2024-03-13T06:30:00.000Z';
const MET = 'Vice Foreign Minister Pak Myong Ho of North Korea met his Mongolian counterpart in Ulaanbaatar';
const PLAN = 'Vladimir Putin will visit North Korea';

describe('the date of an engagement', () => {
  const dates: readonly (readonly [summary: string, date: string | null])[] = [
    [`${MET} on March 12, the ministry said.`, '2024-03-12'],
    [`${MET} on 12 March 2024.`, '2024-03-12'],
    [`${MET} on Tuesday, state media reported.`, '2024-03-12'],
    [`${MET} on Friday.`, '2024-03-08'],
    [`${MET} yesterday.`, '2024-03-12'],
    [`${PLAN} on Friday, the Kremlin said.`, '2024-03-15'],
    [`${PLAN} on April 2, the Kremlin said.`, '2024-04-02'],
    [`SEOUL, March 13 (Wire) -- ${MET} on Tuesday.`, '2024-03-12'],
    [`SEOUL, March 13 (Wire) -- ${MET}.`, null],
    [`${MET} this week, Pyongyang's state media reported Tuesday.`, null],
    [`The ministry said on Tuesday that ${MET} on Monday.`, '2024-03-11'],
    [`${MET} on June 25.`, '2023-06-25'],
    [`${MET} on April 25.`, null],
    [`${MET} on March 14.`, null],
    [`${PLAN} next month, on April 9.`, '2024-04-09'],
    [`${PLAN} next month, and Hanoi on May 9.`, '2024-04'],
    [`${PLAN} in 3000000 days.`, null],
    [`${MET}.`, null],
    [`${MET} for three days.`, null],
    [`${MET} on February 31.`, null],
    ['Пак Мен Хо из КНДР провел переговоры в Улан-Баторе во вторник.', '2024-03-12'],
    ['Rice prices rose in Hyesan on Tuesday, traders say.', null],
  ];
  for (const [summary, date] of dates) {
    it(`is ${date ?? 'not told'}: ${summary}`, () => {
      expect(classifyStory({ title: '', summary, publishedAt: PUBLISHED }).date).toBe(date);
    });
  }

  it('is not told of a story of which nobody knows when it was published', () => {
    expect(classifyStory({ title: '', summary: `${MET} on Tuesday.` }).date).toBeNull();
    for (const publishedAt of ['0', 'March 12', '2024-02-30', '2024-03-12T00:30', '-1'])
      expect(classifyStory({ title: '', summary: `${MET} on Tuesday.`, publishedAt }).date).toBeNull();
    expect(
      classifyStory({ title: '', summary: `${MET} on Tuesday.`, publishedAt: 'lately' }).date,
    ).toBeNull();
  });
});
