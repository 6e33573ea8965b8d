import { describe, expect, it } from 'vitest';
import { findFilterPolicyFault, passesFilterPolicy } from '../../../functions/local/aws/filter-policy.ts';
import {
  composeFilterPolicy,
  describeWishes,
  parseFilterPolicy,
  parseWishes,
} from '../../../shared/alerts/filter-policy.ts';
import { CATEGORIES } from '../../../shared/classify/classification.ts';

const policies = [
  [{}, '{}', 'every engagement'],
  [{ counterpart: 'MNG' }, '{"counterpart":["MNG"]}', 'every engagement with Mongolia (MNG)'],
  [
    { counterpart: 'mng,Russia,un', category: 'CONSULT', minConfidence: '0.8' },
    '{"counterpart":["MNG","RUS","UN"],"category":["CONSULT"],"confidence":[{"numeric":[">=",0.8]}]}',
    'every engagement with Mongolia (MNG), Russia (RUS) or UN that is talks or a visit (CONSULT) of which the classifier is 80 % sure or more',
  ],
  [{ minConfidence: '0' }, '{}', 'every engagement'],
] as const;

describe('a subscriber’s filter policy', () => {
  for (const [options, policy, words] of policies) {
    it(`is ${policy} for ${JSON.stringify(options)}, and reads back`, () => {
      const wishes = parseWishes(options);
      expect(composeFilterPolicy(wishes)).toBe(policy);
      expect(findFilterPolicyFault(policy)).toBeUndefined();
      expect(parseFilterPolicy(policy)).toEqual(wishes);
      expect(describeWishes(wishes)).toBe(words);
    });
  }

  it('lets pass what was wished for', () => {
    const policy = composeFilterPolicy(parseWishes({ counterpart: 'MNG,RUS', minConfidence: '0.8' }));
    const alert = { counterpart: ['CHN', 'RUS'], category: 'AID', confidence: 0.8 };
    expect(passesFilterPolicy(policy, alert)).toBe(true);
    expect(passesFilterPolicy(policy, { ...alert, confidence: 0.79 })).toBe(false);
    expect(passesFilterPolicy(policy, { ...alert, counterpart: ['CHN'] })).toBe(false);
  });

  it('refuses more combinations than SNS takes', () => {
    const counterpart =
      'MNG,RUS,CHN,CUB,VNM,LAO,KHM,IDN,MYS,THA,SGP,PHL,MMR,IND,PAK,IRN,SYR,EGY,NGA,ETH,UGA,BLR';
    expect(() => parseWishes({ counterpart, category: CATEGORIES.join() })).toThrow(
      '--counterpart: expected at most 150 counterparts times categories, as SNS does, got "154"',
    );
  });

  it('refuses a bound finer than the hundredths that alerts carry', () => {
    expect(() => parseWishes({ minConfidence: '0.805' })).toThrow(
      '--min-confidence: expected at most two decimals, like 0.85, got "0.805"',
    );
  });

  const foreign = [
    '',
    'null',
    '[]',
    '{"counterpart":"MNG"}',
    '{"category":["X"]}',
    '{"status":["done"]}',
    '{"confidence":[]}',
    '{"counterpart":[1]}',
  ];
  for (const policy of foreign) {
    it(`does not read what it would not write: ${policy}`, () => {
      expect(parseFilterPolicy(policy)).toBeUndefined();
    });
  }
});
