import { describe, expect, it } from 'vitest';
import { maskWords } from '../../../../shared/classify/reader/mask-words.ts';
import { UNKNOWN } from '../../../../shared/classify/reader/pieces.ts';
import { openReader, type Readable } from '../../../../shared/classify/reader/reader.ts';
import { tinyTensors, writeSafetensors } from '../../../support/tiny-reader.ts';

const reader = openReader(writeSafetensors(tinyTensors()));
const wordsOf = (story: Readable) =>
  maskWords(reader, story).words.map(({ field, start, end }) => story[field].slice(start, end));

describe('maskWords', () => {
  it.each([
    ['joins the pieces of a word', 'overdone river', ['overdone', 'river']],
    ['joins what has marks on its letters', 'cafe\u0301s over', ['cafe\u0301s', 'over']],
    ['joins Hangul', '북한은 조선', ['북한은', '조선']],
    ['parts what is written without spaces by pieces', '朝鲜中方', ['朝鲜', '中', '方']],
    ['parts a word from what is none', 'envoy, over. 😀', ['envoy', 'over']],
    ['parts an alphabet from Chinese', 'a中over', ['a', '中', 'over']],
  ])('%s', (_, title, words) => {
    expect(wordsOf({ title, summary: '' })).toEqual(words);
  });

  it('joins nothing across title and summary, and finds none in nothing', () => {
    expect(wordsOf({ title: 'river', summary: 'over' })).toEqual(['river', 'over']);
    expect(wordsOf({ title: '', summary: ' ' })).toEqual([]);
  });

  it('reads a story as if it did not know the pieces of some words', () => {
    const story = { title: 'envoy visits 朝鲜', summary: 'the river is over' };
    const { words, yesWithout } = maskWords(reader, story);
    expect(yesWithout([])).toBe(reader.read(story, []).yes);
    const [first, last] = [0, words.length - 1];
    const unknown = new Set([first, last].flatMap((at) => words[at]?.pieces ?? []));
    const left = reader
      .pieces(story)
      .map((piece, at) => (unknown.has(at) ? { ...piece, id: UNKNOWN } : piece));
    expect(yesWithout([first, last])).toBe(reader.readPieces(left).yes);
    expect(yesWithout([first, last])).not.toBe(yesWithout([first]));
  });
});
