import { describe, expect, it } from 'vitest';
import { findRemoved } from '../../../shared/identify/find-removed.ts';
import type { Remembered } from '../../../shared/identify/seen-entry.ts';

/** Stories of the last document, as they stood in it: their ids and the hours of their dates, where they have one. */
const remember = (...stories: readonly (readonly [storyId: string, hour?: number])[]): Remembered[] =>
  stories.map(([storyId, hour]) => ({ storyId, ...(hour !== undefined && { seconds: hour * 3_600 }) }));

describe('findRemoved', () => {
  const last = remember(['c', 3], ['b', 2], ['a', 1]);
  const undated = remember(['c'], ['b'], ['a']);
  const cases: Readonly<Record<string, readonly [readonly Remembered[], present: string, removed: string]>> =
    {
      'what is gone from between others': [last, 'c a', 'b'],
      'what is gone from the top': [last, 'b a', 'c'],
      'nothing that fell off the end': [last, 'c b', ''],
      'nothing that fell off the end, without dates': [undated, 'c b', ''],
      'what is gone from between others, without dates': [undated, 'c a', 'b'],
      'what is gone from between others, the oldest first': [last.toReversed(), 'c a', 'b'],
      'nothing that was pinned to the top': [
        remember(['pinned', 0], ...[['b', 2] as const, ['a', 1] as const]),
        'b a',
        '',
      ],
      'nothing where all are gone': [last, '', ''],
    };
  for (const [title, [remembered, present, removed]] of Object.entries(cases)) {
    it(`finds ${title}`, () => {
      const ids = (text: string) => text.split(' ').filter(Boolean);
      expect(findRemoved(remembered, new Set(ids(present)))).toEqual(ids(removed));
    });
  }
});
