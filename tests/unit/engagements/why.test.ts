import { describe, expect, it } from 'vitest';
import { GROUPING } from '../../../shared/engagements/grouping-model.ts';
import { sayWhy } from '../../../shared/engagements/why.ts';

describe('sayWhy', () => {
  it('has words for every signal that can speak for joining', () => {
    const names = [...GROUPING.weights.keys()].filter((name) => name !== 'bias');
    expect(names.filter((name) => sayWhy([name]).length === 0)).toEqual([]);
  });

  it('says each reason once, in the order of the signals', () => {
    expect(sayWhy(['words', 'bothCONSULT', 'kind', 'sameDay'])).toEqual([
      'telling words that both have',
      'the same kind of contact',
      'the same day',
    ]);
  });

  it('leaves out what a newer version named', () => {
    expect(sayWhy(['telepathy', 'text'])).toEqual(['like words']);
  });
});
