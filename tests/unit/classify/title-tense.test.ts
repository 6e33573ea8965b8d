import { expect, it } from 'vitest';
import { withTense } from '../../../shared/classify/choose-fields.ts';
import { readStory } from '../../../shared/classify/read/read-story.ts';
import { titleTense } from '../../../shared/classify/read/title-tense.ts';

it.each([
  ['Монголын сайд Пхеньянд айлчлав', 'past'],
  ['БНАСАУ-ын элчин сайд итгэмжлэх жуух бичгээ өргөн барилаа', 'past'],
  ['Лаврова Пхеньянд очжээ', 'past'],
  ['Ерөнхийлөгч БНАСАУ-д айлчлахаар боллоо', 'future'],
  ['БНАСАУ-ын төлөөлөгчид Улаанбаатарт', null],
  ['Пхеньянд айлчилсан Монголын сайд', null],
  ['Bộ trưởng Triều Tiên sẽ thăm Lào', 'future'],
  ['Bộ trưởng Triều Tiên thăm Lào', 'past'],
  ['Minister of North Korea to visit Laos', null],
])('%s: %s', (title, tense) => {
  expect(titleTense(readStory({ title, summary: '' }))).toBe(tense);
});

it('makes a plan likelier or less likely than the reader says', () => {
  const told = { category: [0, 0, 0, 0, 0, 0, 0], status: [0, 0, 0], direction: [0, 0, 0] };
  const of = (tense: 'future' | 'past' | null) => {
    const { category, status, direction } = withTense(told, tense);
    return [category[1], status[1], category[0], status[0], ...direction];
  };
  expect([of('future'), of('past'), of(null)]).toEqual([
    [1.5, 1.5, 0, 0, 0, 0, 0],
    [-1, -1, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
  ]);
});
