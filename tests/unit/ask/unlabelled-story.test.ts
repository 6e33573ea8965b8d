import { describe, expect, it } from 'vitest';
import { parseUnlabelledStory } from '../../../shared/ask/unlabelled-story.ts';

describe('parseUnlabelledStory', () => {
  it('reads a story of a title or a text alone', () => {
    const lines = ['{"id":"1","title":"a"}', '{"id":"2","text":"b","more":1}'];
    expect(lines.map(parseUnlabelledStory)).toEqual([
      { id: '1', title: 'a', text: '' },
      { id: '2', title: '', text: 'b' },
    ]);
  });

  for (const line of ['{"id":"1"}', '{"id":"1","title":" ","text":"\\n"}']) {
    it(`refuses a story without both: ${line}`, () => {
      expect(() => parseUnlabelledStory(line)).toThrow('story: expected a title or a text');
    });
  }
});
