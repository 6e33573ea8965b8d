import { describe, expect, it } from 'vitest';
import { classifyStory } from '../../../shared/classify/classify-story.ts';

/** A Wednesday. */
const publishedAt = '2024-03-13T06:30:00Z';

/** The talks that this software was made for, as told in thirteen languages. */
const WORDINGS: readonly (readonly [language: string, title: string, summary: string])[] = [
  [
    'en',
    "North Korea's Pak Myong Ho meets Mongolian foreign minister Battsetseg in Ulaanbaatar",
    'Vice Foreign Minister Pak Myong Ho and Foreign Minister Battsetseg of Mongolia held talks on Tuesday.',
  ],
  [
    'en',
    'DPRK vice foreign minister holds talks in Ulaanbaatar',
    'Pak Myong-ho met Mongolian Foreign Minister B. Battsetseg on March 12, the ministry in Ulaanbaatar said.',
  ],
  [
    'en',
    'N. Korean diplomat visits Mongolia',
    'Vice Foreign Minister Park Myong Ho met Foreign Minister Batmunkh Battsetseg in Ulaanbaatar on Tuesday.',
  ],
  [
    'en',
    'Battsetseg receives vice minister Pak Myong Ho of DPRK in Ulaanbaatar',
    'The Mongolian foreign minister and the North Korean vice foreign minister met on 12 March.',
  ],
  [
    'es',
    'Viceministro norcoreano Pak Myong Ho se reúne en Ulán Bator con la canciller de Mongolia, Battsetseg',
    'El viceministro de Exteriores y la ministra conversaron el martes.',
  ],
  ['zh', '朝鲜外务省副相朴明浩在乌兰巴托会见蒙古国外长巴特策策格', '双方12日举行会谈。'],
  ['zh', '蒙古國外長巴特策策格與北韓外務省副相朴明浩在烏蘭巴托會談', '會談於週二舉行。'],
  ['ko', '박명호 북한 외무성 부상, 울란바토르서 바트체첵 몽골 외무장관과 회담', '양측은 12일 회담했다.'],
  ['ko', '北 박명호 외무성 부상, 몽골 방문해 바트체첵 외교장관 면담', '지난 12일 울란바토르에서 만났다.'],
  ['ja', '北朝鮮の朴明浩外務次官、ウランバートルでモンゴルのバトツェツェグ外相と会談', '12日に会談した。'],
  [
    'ru',
    'Замминистра иностранных дел КНДР Пак Мен Хо встретился в Улан-Баторе с главой МИД Монголии Батцэцэг',
    'Переговоры прошли во вторник.',
  ],
  [
    'ru',
    'Глава МИД Монголии Батцэцэг приняла в Улан-Баторе замглавы МИД КНДР Пак Мен Хо',
    'Встреча состоялась 12 марта.',
  ],
  [
    'pl',
    'Wiceminister spraw zagranicznych KRLD Pak Myong Ho spotkał się w Ułan Bator z szefową MSZ Mongolii Battsetseg',
    'Rozmowy odbyły się we wtorek.',
  ],
  [
    'mn',
    'БНАСАУ-ын Гадаад хэргийн дэд сайд Пак Мён Хо Улаанбаатарт Гадаад харилцааны сайд Б.Батцэцэгтэй уулзав',
    'Талууд 3 дугаар сарын 12-нд уулзсан.',
  ],
  [
    'mn',
    'Монгол Улсын Гадаад харилцааны сайд Б.Батцэцэг Хойд Солонгосын Гадаад хэргийн дэд сайд Пак Мён Хотой Улаанбаатар хотод хэлэлцээ хийв',
    'Уулзалт мягмар гарагт болов.',
  ],
  [
    'vi',
    'Thứ trưởng Ngoại giao Triều Tiên Pak Myong Ho hội đàm với Ngoại trưởng Mông Cổ Battsetseg tại Ulaanbaatar',
    'Hai bên gặp nhau ngày 12/3.',
  ],
  [
    'de',
    'Nordkoreas Vizeaußenminister Pak Myong Ho trifft mongolische Außenministerin Battsetseg in Ulaanbaatar',
    'Die Gespräche fanden am Dienstag statt.',
  ],
  [
    'fr',
    'Le vice-ministre nord-coréen des Affaires étrangères Pak Myong Ho rencontre à Oulan-Bator la ministre mongole Battsetseg',
    'Les entretiens ont eu lieu mardi.',
  ],
  [
    'id',
    'Wakil Menlu Korea Utara Pak Myong Ho bertemu Menlu Mongolia Battsetseg di Ulaanbaatar',
    'Pertemuan berlangsung Selasa (12/3).',
  ],
  [
    'sv',
    'Nordkoreas vice utrikesminister Pak Myong Ho mötte Mongoliets utrikesminister Battsetseg i Ulaanbaatar',
    'Samtalen hölls på tisdagen.',
  ],
];

describe('the talks in Ulaanbaatar are told whole', () => {
  it.each(WORDINGS)('%s: %s', (language, title, summary) => {
    const { category, counterparts, status, direction, place, date, actors } = classifyStory({
      ...{ title, summary, publishedAt, language },
    });
    expect({ category, counterparts, status, direction, place, date }).toEqual({
      ...{ category: 'CONSULT', counterparts: ['MNG'], status: 'done', direction: 'outbound' },
      ...{ place: 'Ulaanbaatar', date: '2024-03-12' },
    });
    expect(actors.map(({ country, name }) => [country, name])).toEqual([
      ['PRK', 'Pak Myong Ho'],
      ['MNG', 'Batmunkh Battsetseg'],
    ]);
  });
});
