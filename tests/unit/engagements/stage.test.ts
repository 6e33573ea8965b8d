import { describe, expect, it } from 'vitest';
import type { Actor, EngagementClassification } from '../../../shared/classify/classification.ts';
import { isOnAgain, type Stage, stageOf } from '../../../shared/engagements/stage.ts';
import type { QueuedEntry } from '../../../shared/stories/queue-message.ts';
import type { StoryLanguage } from '../../../shared/text/name-language.ts';
import { makeVisit } from '../../support/factories.ts';

const KIM: Actor = { country: 'PRK', name: 'Kim Jong Un' };
const PUTIN: Actor = { country: 'RUS', name: 'Putin', office: 'president' };
const LAVROV: Actor = { country: 'RUS', name: 'Lavrov', office: 'foreign minister' };

describe('stageOf', () => {
  const plan = { status: 'planned' } as const;
  const off = { status: 'cancelled' } as const;
  const summit = { actors: [KIM, PUTIN] } as const;
  const stages: readonly (readonly [
    Stage,
    what: string,
    Partial<EngagementClassification>,
    Partial<QueuedEntry>,
  ])[] = [
    ['announced', 'a plan', plan, { title: 'Pak to visit Mongolia' }],
    ['announced', 'a plan to sign something', plan, { title: 'Pak to sign a treaty in Ulaanbaatar' }],
    ['announced', 'a summit to come', { ...plan, ...summit }, { title: 'Kim to meet Putin' }],
    ['postponed', 'a plan that is put off', plan, { title: 'Pak postpones visit to Mongolia' }],
    [
      'postponed',
      'what is taken for called off, where its title says put off',
      off,
      { title: "Pak's visit is postponed" },
    ],
    ['called off', 'what is called off', off, { title: "Pak's visit is cancelled" }],
    ['under way', 'a visit', {}, { title: 'Pak arrives in Ulaanbaatar' }],
    ['under way', 'a visit that was put off before', {}, { title: 'Pak makes postponed visit' }],
    [
      'under way',
      'a signature that only the text tells of',
      {},
      { title: 'Pak in Ulaanbaatar', summary: 'They signed.' },
    ],
    ['agreed', 'a signature', {}, { title: 'Pak signs a treaty with the Mongolian minister' }],
    ['agreed', 'a signature of leaders', summit, { title: 'Kim and Putin meet, sign treaty' }],
    ['held', 'leaders who talk', summit, { title: 'Kim holds talks with Putin' }],
    [
      'under way',
      'a greeting between leaders',
      { ...summit, category: 'SUPPORT' },
      { title: 'Kim receives greeting from Putin' },
    ],
    ['under way', 'leaders of whom one is on his way', summit, { title: 'Kim arrives for talks with Putin' }],
    [
      'under way',
      'leaders of whose talks the title says nothing',
      summit,
      { title: 'Kim and Putin at the theatre' },
    ],
    [
      'under way',
      'the leader and a minister',
      { actors: [KIM, LAVROV] },
      { title: 'Kim holds talks with Lavrov' },
    ],
    [
      'under way',
      'a minister and a president',
      { actors: [{ country: 'PRK', name: 'Choe Son Hui' }, PUTIN] },
      { title: 'Choe holds talks with Putin' },
    ],
    [
      'held',
      'leaders of old',
      {
        actors: [
          { country: 'PRK', name: 'Kim Jong Il' },
          { country: 'JPN', office: 'prime minister' },
        ],
      },
      { title: 'Kim meets Koizumi' },
    ],
    [
      'under way',
      'the leader and one of his own, who is called president',
      { actors: [KIM, { country: 'PRK', office: 'president' }] },
      { title: 'Kim meets Kim Yong Nam' },
    ],
    [
      'under way',
      'the leader and a vice president',
      { actors: [KIM, { country: 'VNM', office: 'vice president' }] },
      { title: 'Kim meets vice president' },
    ],
    ['agreed', 'Korean', {}, { title: '북한-몽골, 협력 의정서에 서명' }],
    ['agreed', 'Chinese', {}, { title: '朝鲜与蒙古签署了合作的协定' }],
    ['agreed', 'Russian', {}, { title: 'КНДР и Монголия подписали договор' }],
    ['agreed', 'Spanish', {}, { title: 'Corea del Norte y Mongolia firman un tratado' }],
    ['agreed', 'German', {}, { title: 'Nordkorea und die Mongolei unterzeichnen den Vertrag' }],
    ['agreed', 'Mongolian', {}, { title: 'Хоёр улсын сайд нар хэлэлцээрт гарын үсэг зурлаа' }],
    ['postponed', 'Japanese', plan, { title: '北朝鮮外相の訪問が延期に' }],
    ['postponed', 'Vietnamese', plan, { title: 'Triều Tiên hoãn chuyến thăm của bộ trưởng' }],
    ['held', 'French', summit, { title: 'Kim Jong Un reçoit le président Poutine à Pyongyang' }],
    ['held', 'Polish', summit, { title: 'Kim Dzong Un spotkał się z Putinem w Rosji' }],
    ['held', 'Indonesian', summit, { title: 'Kim Jong Un bertemu presiden Rusia dengan para menteri' }],
    ['held', 'Swedish', summit, { title: 'Kim Jong Un möter Putin i Ryssland och samtalar' }],
    [
      'under way',
      'a language without words of its own',
      summit,
      { title: 'Kim Jong Un Putin ile görüştü ve bir anlaşma için', language: 'tr' },
    ],
  ];
  for (const [stage, what, classified, entry] of stages) {
    it(`is ${stage} for ${what}: "${entry.title}"`, () => {
      expect(stageOf(makeVisit(classified, entry))).toBe(stage);
    });
  }
});

describe('isOnAgain', () => {
  const titles: readonly (readonly [boolean, StoryLanguage, string])[] = [
    [true, 'en', 'Summit is back on after all'],
    [true, 'de', 'Gipfel findet doch statt'],
    [true, 'ko', '회담 예정대로 열린다'],
    [false, 'en', 'Summit is cancelled'],
    [false, 'de', 'Summit is back on after all'],
    [false, 'other', 'Summit is back on after all'],
  ];
  for (const [isOn, language, title] of titles) {
    it(`is ${isOn} for "${title}" as ${language}`, () => {
      expect(isOnAgain(title, language)).toBe(isOn);
    });
  }
});
