import { describe, expect, it } from 'vitest';
import { findRemoved } from '../../../shared/identify/find-removed.ts';
import type { Memory } from '../../../shared/identify/memory.ts';
import type { Remembered } from '../../../shared/identify/seen-entry.ts';

/** Stories of the last document, as they stood in it: their ids and the hours of their dates, where they have one. */
const remember = (...stories: readonly (readonly [storyId: string, hour?: number])[]): Remembered[] =>
  stories.map(([storyId, hour]) => ({
    storyId,
    pastTexts: [],
    hasTurned: false,
    ...(hour !== undefined && { seconds: hour * 3_600 }),
  }));

describe('findRemoved', () => {
  const last = remember(['c', 3], ['b', 2], ['a', 1]);
  const undated = remember(['c'], ['b'], ['a']);
  const cases: Readonly<Record<string, readonly [readonly Remembered[], present: string, removed: string]>> =
    {
      'what is gone from between others': [last, 'c a', 'b'],
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
      const shown = { present: new Set(ids(present)), added: [], isAhead: false };
      expect(findRemoved({ window: remembered, left: [] }, shown).removed).toEqual(ids(removed));
    });
  }

  const find = (memory: Memory, present: readonly string[], hours: readonly number[] = [], isAhead = false) =>
    findRemoved(memory, {
      present: new Set(present),
      added: hours.map((hour) => ({ seconds: hour * 3_600 })),
      isAhead,
    });
  it('finds what is gone from the top as soon as something newer has come', () => {
    const memory = { window: last, left: [] };
    expect(find(memory, ['b', 'a'])).toEqual({ removed: [], isOlder: true });
    expect(find(memory, ['b', 'a'], [2.5])).toEqual({ removed: [], isOlder: false });
    expect(find(memory, ['b', 'a'], [4], true)).toEqual({ removed: ['c'], isOlder: false });
    expect(find({ window: undated, left: [] }, ['b', 'a'], [], true).removed).toEqual(['c']);
  });

  it('finds nothing where most of what stood between is gone, or what was gone is back between others', () => {
    const long = remember(['f', 6], ['e', 5], ['d', 4], ['c', 3], ['b', 2], ['a', 1]);
    expect(find({ window: long, left: [] }, ['f', 'a']).removed).toEqual([]);
    expect(find({ window: long, left: [] }, ['f', 'd', 'a']).removed).toEqual(['e', 'c', 'b']);
    const left = remember(['x', 2.5], ['y', 0]);
    expect(find({ window: last, left }, ['c', 'a', 'x']).removed).toEqual([]);
    expect(find({ window: last, left }, ['c', 'a', 'y']).removed).toEqual(['b']);
  });
});
