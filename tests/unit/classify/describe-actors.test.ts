import { describe, expect, it } from 'vitest';
import { choosePeople } from '../../../shared/classify/describe/choose-people.ts';
import { readActors } from '../../../shared/classify/describe/describe-actors.ts';
import { readStory } from '../../../shared/classify/read/read-story.ts';

/** Whom the rules read, all of them taken, side by side. */
const told = (title: string, counterparts: readonly string[], summary = '') =>
  choosePeople(
    new Map(),
    readActors(readStory({ title, summary }), counterparts, '2024-03-13T06:30:00Z').map((actor) => ({
      actor,
      sort: 'read',
    })),
    counterparts,
  ).map(({ country, name = '', office = '' }) => [country, name, office].join('/'));

describe('readActors names whom the register knows, in whichever script', () => {
  const rows: readonly (readonly [title: string, counterpart: string, ...actors: string[]])[] = [
    ['Choi Sun-hee holds talks with Lavrov', 'RUS', 'PRK/Choe Son Hui/', 'RUS/Sergei Lavrov/'],
    ['최선희, 라브로프와 회담', 'RUS', 'PRK/Choe Son Hui/', 'RUS/Sergei Lavrov/'],
    ['崔善姬与拉夫罗夫会谈', 'RUS', 'PRK/Choe Son Hui/', 'RUS/Sergei Lavrov/'],
    ['Цой Сон Хи встретилась с Лавровым', 'RUS', 'PRK/Choe Son Hui/', 'RUS/Sergei Lavrov/'],
  ];
  it.each(rows)('%s', (title, counterpart, ...actors) => {
    expect(told(title, [counterpart])).toEqual(actors);
  });
});

describe('readActors reads a name that no register has', () => {
  const rows: readonly (readonly [text: string, actor: string])[] = [
    [
      'North Korean officials met Mongolian foreign minister Tsend Bold-Erdene on Friday.',
      'MNG/Tsend Bold-Erdene/foreign minister',
    ],
    [
      'North Korean officials met Tsend Bold, foreign minister of Mongolia, on Friday.',
      'MNG/Tsend Bold/foreign minister',
    ],
    ['北韩官员会见蒙古国外长策恩德，双方表示满意', 'MNG/策恩德/foreign minister'],
    ['北朝鮮の高官がモンゴルのツェンド外相と会談', 'MNG/ツェンド/foreign minister'],
    ['북한 대표단, 첸드 몽골 외무장관과 회담', 'MNG/첸드/foreign minister'],
    [
      'Делегация КНДР встретилась с министром иностранных дел Монголии Цэндом Болдом в пятницу.',
      'MNG/Цэндом Болдом/foreign minister',
    ],
  ];
  it.each(rows)('%s', (text, actor) => {
    expect(told('', ['MNG'], text)).toContain(actor);
  });
});

describe('readActors takes for no name', () => {
  const rows: readonly (readonly [reason: string, text: string, counterpart: string])[] = [
    ['a verb of a headline', 'Russian Foreign Minister Meets with North Korean Counterpart', 'RUS'],
    ['a weekday', 'North Korea received the Russian ambassador Tuesday in Pyongyang.', 'RUS'],
    [
      'the beginning of a sentence',
      'On Monday, the Chinese foreign minister met North Korean officials.',
      'CHN',
    ],
    ['a day in Korean', '북한, 오늘 중국 외교부장 만나', 'CHN'],
    ['an adverb in Chinese', '俄罗斯外长高度评价朝鲜', 'RUS'],
    ['a Kim from elsewhere', 'US envoy Sung Kim meets North Korean diplomats', 'KOR'],
  ];
  it.each(rows)('%s', (_, text, counterpart) => {
    expect(told('', [counterpart], text).map((one) => one.split('/')[1])).toEqual(['', '']);
  });
});

describe('readActors names whom a story calls by surname', () => {
  it('of a country that takes part', () => {
    expect(told('Bolivia’s Morales receives North Korean envoy', ['BOL'])).toContain('BOL/Evo Morales/');
    expect(told('Bolivia’s Morales receives North Korean envoy', ['PER'])).toEqual(['PRK//envoy', 'PER//']);
  });
});

describe('readActors leaves out', () => {
  it('the dead whose names things bear', () => {
    expect(told('Chinese ambassador visits Kim Il Sung University in North Korea', ['CHN'])).not.toContain(
      'PRK/Kim Il Sung/',
    );
  });

  it('a country that is somebody’s given name', () => {
    const { parties } = readStory({ title: 'Tourist Jordan Smith released by North Korea', summary: '' });
    expect(parties.map(({ country }) => country)).toEqual(['PRK']);
    const headline = readStory({ title: 'Jordan Sends Envoy to North Korea', summary: '' }).parties;
    expect(headline.map(({ country }) => country)).toEqual(['JOR', 'PRK']);
  });
});

describe('readActors names people of organisations, and the Kim of the day', () => {
  it('by whole names', () => {
    expect(told('UN chief Antonio Guterres to visit North Korea', ['UN'])).toContain('UN/Antonio Guterres/');
  });

  it('by the day', () => {
    const day = (publishedAt: string) =>
      readActors(readStory({ title: 'Kim meets Putin in North Korea', summary: '' }), ['RUS'], publishedAt)[0]
        ?.name;
    expect(['2000-07-20T00:00:00Z', '2024-06-20T00:00:00Z'].map(day)).toEqual(['Kim Jong Il', 'Kim Jong Un']);
  });
});

describe('readActors does not read a name', () => {
  it('where every word has a capital', () => {
    expect(told('DPRK Meets Mongolian Foreign Minister Visiting From Ulaanbaatar', ['MNG'])).toEqual([
      'PRK//',
      'MNG//foreign minister',
    ]);
  });

  it('of a side that takes no part', () => {
    expect(told('Choe Son Hui meets Lavrov as Wang Yi waits', ['RUS'])).toEqual([
      'PRK/Choe Son Hui/',
      'RUS/Sergei Lavrov/',
    ]);
  });
});
