import { describe, expect, it } from 'vitest';
import { hashText } from '../../../shared/identify/text-hash.ts';
import { addVersion } from '../../../shared/stories/add-version.ts';
import type { Story } from '../../../shared/stories/story.ts';
import { makeVisit } from '../../support/factories.ts';

const at = (minute: number) => new Date(Date.UTC(2024, 2, 12, 8, minute)).toISOString();
const make = (minute: number, text: string, exception: Partial<Story> = {}): Story => ({
  ...makeVisit({ classified: text } as never, { firstSeenAt: at(minute), title: text, summary: `${text}.` }),
  textHash: hashText({ title: text, summary: `${text}.` }),
  ...exception,
});
const addAll = (first: Story, ...versions: readonly Story[]) => versions.reduce(addVersion, first);
const editsOf = ({ edits = [] }: Story) =>
  edits.map(({ seenAt, title, returned }) => [seenAt, title, ...(returned ? ['returned'] : [])]);

describe('addVersion', () => {
  it('answers the same object for the text that the story has', () => {
    const story = make(0, 'a');
    expect(addVersion(story, story)).toBe(story);
    expect(addVersion(story, make(5, 'a'))).toBe(story);
    const { textHash: _textHash, ...old } = story;
    expect(addVersion(old, make(5, 'a'))).toBe(old);
  });

  it('takes text, link, author, language and freshness of the newest, and keeps the rest', () => {
    const newest = make(1, 'b', {
      ...{ link: 'https://steppe.test/2', author: 'Bat', language: 'mn', isFresh: false },
      ...{ outlet: 'Taiga Post', publishedAt: at(1), claimedAt: at(9) },
    });
    const story = make(0, 'a');
    expect(addVersion(story, newest)).toEqual({
      ...newest,
      ...{ outlet: story.outlet, publishedAt: story.publishedAt, firstSeenAt: at(0), claimedAt: undefined },
      first: { title: 'a', summary: 'a.', textHash: story.textHash },
      edits: [{ seenAt: at(1), title: 'b', textHash: newest.textHash }],
      editCount: 1,
    });
  });

  it('keeps link, author and language where the newest names none', () => {
    const named = { link: 'https://steppe.test/1', author: 'Bat', language: 'mn' };
    expect(addVersion(make(0, 'a', named), make(1, 'b', { link: undefined }))).toMatchObject(named);
  });

  const [a, b, c] = [make(0, 'a'), make(1, 'b'), make(2, 'c')];
  const orders: readonly (readonly [Story, Story, Story])[] = [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ];
  for (const [first, ...others] of orders) {
    const names = [first, ...others].map(({ title }) => title).join(', ');
    it(`ends the same when versions come in the order ${names}, each twice`, () => {
      expect(addAll(first, ...others, ...others, first)).toEqual(addAll(a, b, c));
    });
  }

  it('records a text that comes back', () => {
    expect(editsOf(addAll(a, b, make(2, 'a')))).toEqual([
      [at(1), 'b'],
      [at(2), 'a'],
    ]);
  });

  it('keeps the last 20 edits, counts all, and forgets the first text never', () => {
    const versions = Array.from({ length: 30 }, (_, n) => make(n + 1, `v${n + 1}`));
    const story = addAll(a, ...versions);
    expect([story.edits?.length, story.edits?.[0]?.title, story.editCount]).toEqual([20, 'v11', 30]);
    expect([story.title, story.first?.title]).toEqual(['v30', 'a']);
    expect(addAll(story, ...versions)).toBe(story);
  });

  it('records once that a removed story has come back, though it reads as before', () => {
    const removed = { ...a, removedAt: at(5) };
    const back = addAll(removed, make(6, 'a'), make(7, 'a'));
    expect(editsOf(back)).toEqual([[at(6), 'a', 'returned']]);
    expect([back.removedAt, back.editCount]).toEqual([at(5), 1]);
    expect(addVersion(removed, make(4, 'a'))).toBe(removed);
    expect(editsOf(addAll(removed, make(4, 'b'), make(6, 'c'), make(7, 'd')))).toEqual([
      [at(4), 'b'],
      [at(6), 'c', 'returned'],
      [at(7), 'd'],
    ]);
  });
});
