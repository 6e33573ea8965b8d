import { describe, expect, it } from 'vitest';
import { choosePeople, personCandidates } from '../../../shared/classify/describe/choose-people.ts';
import { isKoreanName } from '../../../shared/classify/describe/korean-name.ts';
import { nameRuns } from '../../../shared/classify/read/name-runs.ts';
import { namedMentions } from '../../../shared/classify/read/named-mentions.ts';
import { readStory } from '../../../shared/classify/read/read-story.ts';

const DAY = '2024-03-13T06:30:00Z';
const WEIGHTS = new Map(['known', 'read', 'run'].map((sort) => [`reader:${sort}`, [1]]));

const runsOf = (title: string, summary = '') => {
  const reading = readStory({ title, summary });
  return nameRuns(reading).map(({ start, end }) => reading.text.slice(start, end));
};

/** Whom a reader takes for taking part that knows these names, or parts of them. */
const chosen = (title: string, counterparts: readonly string[], likely: readonly string[], summary = '') => {
  const reading = readStory({ title, summary });
  const logit = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const person = likely.includes(reading.text.slice(start, end)) ? 2 : -2;
    return { counterpart: 0, place: 0, person, goes: 0 };
  };
  const names = {
    named: namedMentions(reading).map(({ mention }) => logit(mention)),
    runs: nameRuns(reading).map(logit),
  };
  return choosePeople(WEIGHTS, personCandidates(reading, counterparts, DAY, names), counterparts).map(
    ({ country, name = '', office = '' }) => [country, name, office].join('/'),
  );
};

describe('nameRuns finds what may be names', () => {
  const rows: readonly (readonly [title: string, ...runs: string[]])[] = [
    ['Jeremić walks in on talks with North Korea', 'Jeremić'],
    ['North Korea frees Alek Sigley, says Jan van der Berg', 'Alek Sigley', 'Jan van der Berg'],
    ['Ч. Болдбаатар БНАСАУ-ын элчинтэй уулзав', 'Ч. Болдбаатар'],
    [
      'Kim Yong Nam Wishes Bouteflika Speedy Recovery in Message',
      'Wishes',
      'Bouteflika',
      'Speedy',
      'Recovery',
      'Message',
    ],
    ['朝鲜代表团会见乔姆斯基', '乔姆斯基'],
    ['北朝鮮、ムンフバト氏を招く', 'ムンフバト'],
    ['北朝鮮の代表団が山田氏と面会', '山田'],
    ['북한, 바트볼드 씨 초청', '바트볼드'],
    ['North Korea’s talks with the North’s allies'],
  ];
  it.each(rows)('%s', (title, ...runs) => {
    expect(runsOf(title)).toEqual(runs);
  });

  it('neither in links to other stories nor in what no news stands in', () => {
    expect(runsOf('Talks of North Korea in Hanoi', `${'they spoke. '.repeat(130)}Jan Berg`)).toEqual([
      'Talks',
    ]);
  });
});

describe('choosePeople', () => {
  it('takes those of whom the reader says that they take part, each on its side', () => {
    const title = 'Jeremić and Pak Un Chol find ten minutes in North Korea, says Ana Brnabić';
    expect(chosen(title, ['SRB'], ['Jeremić', 'Pak Un Chol'])).toEqual(['PRK/Pak Un Chol/', 'SRB/Jeremić/']);
  });

  it('leaves out whom the rules read, where the reader says that he takes no part', () => {
    const title = 'Lavrov in North Korea meets Choe Son Hui';
    expect(chosen(title, ['RUS'], ['Choe Son Hui'])).toEqual(['PRK/Choe Son Hui/', 'RUS//']);
    expect(chosen(title, ['RUS'], ['Choe Son Hui', 'Lavrov'])).toEqual([
      'PRK/Choe Son Hui/',
      'RUS/Sergei Lavrov/',
    ]);
  });

  it('gives a name to the side that is named nearest', () => {
    const title = 'Envoys of Cuba met North Koreans before Abdullah Saleh of Yemen';
    expect(chosen(title, ['CUB', 'YEM'], ['Abdullah Saleh'])).toEqual([
      'PRK//',
      'CUB//',
      'YEM/Abdullah Saleh/',
    ]);
  });

  it('leaves a name on the side that an office beside it gives it', () => {
    const title = 'North Koreans met Mongolian foreign minister Tsend Dorj, Cuba said';
    expect(chosen(title, ['CUB', 'MNG'], ['Tsend Dorj'])).toEqual([
      'PRK//',
      'CUB//',
      'MNG/Tsend Dorj/foreign minister',
    ]);
  });

  it('tells a name of the South from one of the North by how it is written', () => {
    expect(chosen('Hong Yong-pyo sees North Koreans', ['KOR'], ['Hong Yong-pyo'])).toEqual([
      'PRK//',
      'KOR/Hong Yong-pyo/',
    ]);
    expect(chosen('Ri Kyong Son sees South Koreans', ['KOR'], ['Ri Kyong Son'])).toEqual([
      'PRK/Ri Kyong Son/',
      'KOR//',
    ]);
  });
});

it('gives a Korean name in Korean to the side named nearest, and a foreign one to the counterpart', () => {
  expect(chosen('북한 대표단, 남측 이정훈 씨 초청', ['KOR'], ['이정훈'])).toEqual([
    'PRK//delegation',
    'KOR/이정훈/',
  ]);
  expect(chosen('남측, 북한 박철호 씨 초청', ['KOR'], ['박철호'])).toEqual(['PRK/박철호/', 'KOR//']);
  expect(chosen('북한, 바트볼드 씨 초청', ['MNG'], ['바트볼드'])).toEqual(['PRK//', 'MNG/바트볼드/']);
});

it.each([
  ['Ri Kyong Son', true],
  ['Yang Jiechi', false],
  ['이정훈', true],
  ['바트볼드', false],
  ['Pak Ui-chun', true],
  ['Пак Мен Хо', true],
  ['Jan Berg', false],
  ['Kim', false],
  ['Ban Ki-moon of', false],
])('%s is written as a Korean name: %s', (name, is) => {
  expect(isKoreanName(name)).toBe(is);
});
