import { expect, it } from 'vitest';
import { splitWords } from '../../../shared/classify/words/split-words.ts';
import { findMentions, makeTermIndex } from '../../../shared/classify/words/term-index.ts';

const found = (term: string, text: string, isName = false) => {
  const index = makeTermIndex([{ terms: [term], sense: { kind: 'theme', theme: 'aid' }, isName }]);
  return findMentions(text, splitWords(text), index).map(({ start, end }) => text.slice(start, end));
};

it.each([
  ['without case and accents', 'Ulán Bator', 'in ULAN BATOR', ['ULAN BATOR']],
  ['by a stem', 'meeting*', 'two meetings', ['meetings']],
  ['in running Chinese', '蒙古国', '访问蒙古国首都', ['蒙古国']],
  ['with its accents, where they count', '=Lào', 'sang Lào', ['Lào']],
  ['not without its accents', '=Lào', 'sang lao', []],
  ['not within a longer Korean word', '중', '집중 토론', []],
  ['alone in Korean', '중', '한 중 회담', ['중']],
  ['not as a part of a word', 'aid', 'the aide', []],
])('a term is found %s', (_, term, text, mentions) => {
  expect(found(term, text)).toEqual(mentions);
});

it.each([
  ['with a capital', 'Chad', 'in Chad', ['Chad']],
  ['not in small letters', 'Chad', 'a chad', []],
  ['in capitals alone, where it has no others', 'UN', 'the UN', ['UN']],
  ['not in small letters, where it has none', 'UN', 'un ministro', []],
  [
    'with its first word in capitals, where the last has none',
    'Nations unies',
    'aux Nations unies',
    ['Nations unies'],
  ],
  ['not where that has none', 'Nations unies', 'des nations unies', []],
])('a name is found %s', (_, term, text, mentions) => {
  expect(found(term, text, true)).toEqual(mentions);
});
