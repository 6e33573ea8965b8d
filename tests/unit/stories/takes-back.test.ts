import { describe, expect, it } from 'vitest';
import { addVersion } from '../../../shared/stories/add-version.ts';
import type { Story } from '../../../shared/stories/story.ts';
import { takesBack } from '../../../shared/stories/takes-back.ts';
import { makeOther, makeVisit } from '../../support/factories.ts';

const later = { firstSeenAt: '2024-03-12T09:00:00.000Z' };
const rice = { ...later, title: 'Rice prices climb in the markets of Hyesan' };
const visit = makeVisit({}, { summary: 'Pak Myong Ho held talks. They spoke of trade, rail and roads.' });
/** The visit, and a version of it that reports none, as sure as is said. */
const edited = (entry: Parameters<typeof makeOther>[0], said: object = {}): Story => {
  const { classification, ...story } = makeOther({ ...rice, ...entry });
  return addVersion(visit, { ...story, classification: { ...classification, ...said } as never });
};

describe('takesBack', () => {
  it('is said of a version that reports none, and of none that reports one', () => {
    expect([edited({}), visit].map(takesBack)).toEqual([true, false]);
  });

  it('is not said where the classifier doubts it', () => {
    const sure = [0.24, 0.25, 0.4].map((probability) => takesBack(edited({}, { probability })));
    expect(sure).toEqual([true, false, false]);
  });

  it('is not said of a version in a language that is not read', () => {
    expect(takesBack(edited({}, { unread: true }))).toBe(false);
  });

  const { title } = visit;
  const texts: Record<string, readonly [entry: Parameters<typeof makeOther>[0], takesBack: boolean]> = {
    'has lost its summary': [{ title, summary: '' }, false],
    'has lost the end of its summary': [{ title, summary: 'Pak Myong Ho held talks.' }, false],
    'has lost it in the middle of a sentence': [{ title, summary: 'Pak Myong Ho held talks. They…' }, false],
    'has another summary': [{ title, summary: 'Corrects: nobody met.' }, true],
    'has lost its summary and has another title': [{ summary: '' }, true],
  };
  for (const [what, [entry, isTakenBack]] of Object.entries(texts)) {
    it(`is ${isTakenBack ? '' : 'not '}said of a version that ${what}`, () => {
      expect(takesBack(edited(entry))).toBe(isTakenBack);
    });
  }
});
