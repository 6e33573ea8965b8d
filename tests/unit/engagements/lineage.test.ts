import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../../shared/engagements/lineage.ts';

describe('lineageOf', () => {
  const lineages: readonly (readonly [
    what: string,
    lineage: string | null,
    outlet: string,
    title: string,
    summary: string,
  ])[] = [
    [
      'its own report',
      null,
      'Steppe Wire',
      'Pak arrives in Ulaanbaatar',
      'A reporter saw him at the station.',
    ],
    [
      'an agency in brackets',
      'Reuters',
      'Steppe Wire',
      'Pak in Ulaanbaatar',
      'ULAN BATOR, March 12 (Reuters) - Pak came.',
    ],
    [
      'a stamp before an agency that is named earlier',
      'Yonhap',
      'Steppe Wire',
      'KCNA: Pak in Ulaanbaatar',
      'SEOUL (Yonhap) -- Pak came.',
    ],
    [
      'the first agency that is named, where none is stamped',
      'TASS',
      'Steppe Wire',
      'Pak in Ulaanbaatar, TASS says',
      'KCNA reported it too.',
    ],
    [
      'an agency whose own report it is not',
      'KCNA',
      'Yonhap News',
      'Pak in Ulaanbaatar',
      'SEOUL (Yonhap) -- KCNA said Pak came.',
    ],
    ['a house by its host', null, 'nbcnews.com', 'Pak in Ulaanbaatar', "NBC's reporter saw him."],
    [
      'an agency by its own name in Korean',
      null,
      '연합뉴스',
      '박명호 몽골 방문',
      '(서울=연합뉴스) 박명호가 왔다.',
    ],
    ['an agency by its own name', null, 'Reuters', 'Pak in Ulaanbaatar', 'ULAN BATOR (Reuters) - Pak came.'],
    [
      "the DPRK's media, which pass nobody on",
      null,
      'KCNA',
      'Pak in Ulaanbaatar',
      'Pyongyang (KCNA) -- TASS reported it.',
    ],
    [
      'the DPRK by its words',
      'KCNA',
      'Steppe Wire',
      'Pak in Ulaanbaatar',
      'North Korean state media said so.',
    ],
    [
      'an agency in Korean, with an ending',
      'KCNA',
      '강원신문',
      '박명호 몽골 방문',
      '조선중앙통신은 12일 이같이 보도했다.',
    ],
    [
      'an agency in Chinese, in its brackets',
      'Xinhua',
      '草原新聞',
      '朴明浩訪問蒙古',
      '【新華社烏蘭巴托電】朴明浩抵達。',
    ],
    [
      'an agency in Russian',
      'TASS',
      'Степной вестник',
      'Пак прибыл',
      'УЛАН-БАТОР, 12 марта. /ТАСС/. Пак прибыл.',
    ],
    [
      'a word that only begins with its name',
      null,
      'Steppe Wire',
      'A Reutersberg walk',
      'The Aps and the Apple.',
    ],
    [
      'an agency behind 300 characters, which is background',
      null,
      'Steppe Wire',
      'Pak came',
      `${'x '.repeat(150)}Reuters said so.`,
    ],
    ['an agency before that', 'Reuters', 'Steppe Wire', 'Pak came', `${'x '.repeat(146)}Reuters said so.`],
    ['an agency by its own name in small letters', null, 'tass', 'Pak came', 'MOSCOW /TASS/ -- Pak came.'],
    ['an outlet without a name', null, '', 'Pak came', 'SEOUL (Yonhap) -- Pak came.'],
    [
      'a statement of a ministry that is all it has',
      'ministry',
      'Steppe Wire',
      'Pak came',
      'He came on Monday, according to the foreign ministry.',
    ],
    ['a statement in Russian', 'ministry', 'Степной вестник', 'Пак прибыл', 'Об этом сообщил МИД.'],
    ['a statement in Korean', 'ministry', '강원신문', '박명호 방문', '외교부는 12일 방문 사실을 밝혔다.'],
    [
      'an agency rather than the ministry that it quotes',
      'AFP',
      'Steppe Wire',
      'Pak came',
      'AFP: He came, according to the foreign ministry.',
    ],
    [
      'an agency with a statement of its own',
      null,
      'TASS',
      'Pak came',
      'The foreign ministry said that he came.',
    ],
  ];
  for (const [what, lineage, outlet, title, summary] of lineages) {
    it(`is ${lineage} for ${what}`, () => {
      expect(lineageOf({ outlet, title, summary })).toBe(lineage);
    });
  }
});
