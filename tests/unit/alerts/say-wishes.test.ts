import { describe, expect, it } from 'vitest';
import { makeWishes, readWishes, type WishOptions } from '../../../shared/alerts/read-wishes.ts';
import { describeWishes } from '../../../shared/alerts/say-wishes.ts';

const SAID: readonly (readonly [WishOptions, string])[] = [
  [{}, 'every engagement'],
  [{ counterpart: 'MNG' }, 'every engagement with Mongolia (MNG)'],
  [{ category: 'AID' }, 'every engagement that is aid (AID)'],
  [
    { counterpart: 'MNG,RUS,UN', category: 'CONSULT', minConfidence: '0.8' },
    'every engagement with Mongolia (MNG), Russia (RUS) or UN, that is talks or a visit (CONSULT), of which the classifier is 80 % sure or more',
  ],
  [
    {
      every: 'day',
      status: 'planned,done',
      direction: 'outbound',
      language: 'ko,id',
      person: 'Lavrov,최선희',
    },
    'every engagement that is planned or announced (planned) or took place or is under way (done), in which North Korea travels or sends (outbound), reported in Korean or in Indonesian or Malay, naming Lavrov or Choe Son Hui',
  ],
];

describe('describeWishes', () => {
  for (const [options, words] of SAID) {
    it(`says of ${JSON.stringify(options)}: ${words}`, () => {
      expect(describeWishes(makeWishes(readWishes(options)))).toBe(words);
    });
  }
});
