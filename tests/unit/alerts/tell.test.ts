import { describe, expect, it } from 'vitest';
import { tellEngagement } from '../../../shared/alerts/tell.ts';
import { makeEngagement } from '../../support/factories.ts';

type Exception = NonNullable<Parameters<typeof makeEngagement>[0]>;

/** What is told of a visit to Ulaanbaatar by nobody in particular, but for what the case says. */
function tell({ title = '소식', ...exception }: Exception & { readonly title?: string }): string {
  const base = { actors: [], evidence: [], stage: undefined };
  const language = /[а-я]/u.test(title) ? 'ru' : 'ko';
  return tellEngagement(makeEngagement({ ...base, ...exception }), {
    text: title,
    language,
    isTelling: false,
  });
}

const PAK = { country: 'PRK', name: 'Pak Myong Ho', office: 'vice foreign minister' };
const KIM = { country: 'PRK', name: 'Kim Jong Un', office: 'leader' };
const CHOE = { country: 'PRK', name: 'Choe Son Hui' };
const BATTSETSEG = { country: 'MNG', name: 'Batmunkh Battsetseg', office: 'foreign minister' };
const PUTIN = { country: 'RUS', name: 'Vladimir Putin', office: 'president' };
const KOZLOV = { country: 'RUS', name: 'Alexander Kozlov', office: 'minister' };
const RUS = { counterparts: ['RUS'], place: null } as const;
const IN = { direction: 'inbound', place: 'Pyongyang' } as const;
const PLAN = { status: 'planned' } as const;
const OFF = { status: 'cancelled' } as const;
const evidence = (text: string) => [{ role: 'contact', text, start: 0, end: text.length }] as const;

describe('tellEngagement', () => {
  const visits: readonly (readonly [Parameters<typeof tell>[0], string])[] = [
    [{}, 'Visit or talks between North Korea and Mongolia, in Ulaanbaatar'],
    [{ place: null }, 'Visit or talks between North Korea and Mongolia'],
    [{ actors: [PAK] }, "North Korea's vice foreign minister Pak Myong Ho visits Ulaanbaatar"],
    [{ actors: [PAK], place: null }, "North Korea's vice foreign minister Pak Myong Ho visits Mongolia"],
    [{ actors: [CHOE] }, "North Korea's Choe Son Hui visits Ulaanbaatar"],
    [{ actors: [{ country: 'PRK', office: 'premier' }] }, "North Korea's premier visits Ulaanbaatar"],
    [
      { actors: [PAK, CHOE], place: 'Ulaanbaatar' },
      'Visit or talks between North Korea and Mongolia, in Ulaanbaatar',
    ],
    [
      { actors: [{ country: 'PRK', office: 'delegation' }] },
      'Visit or talks between North Korea and Mongolia, in Ulaanbaatar',
    ],
    [
      { actors: [{ country: 'PRK', name: 'Jang Myong Ho', office: 'ambassador' }] },
      'Visit or talks between North Korea and Mongolia, in Ulaanbaatar',
    ],
    [{ actors: [PAK], place: 'Pyongyang' }, 'Visit or talks between North Korea and Mongolia'],
    [
      { actors: [PAK], direction: 'mutual' },
      'Visit or talks between North Korea and Mongolia, in Ulaanbaatar',
    ],
    [{ ...RUS, ...IN, actors: [KOZLOV] }, "Russia's minister Alexander Kozlov visits Pyongyang"],
    [
      { ...RUS, direction: 'inbound', actors: [KOZLOV] },
      "Russia's minister Alexander Kozlov visits North Korea",
    ],
    [{ ...RUS, ...IN, actors: [KOZLOV], place: 'Moscow' }, 'Visit or talks between North Korea and Russia'],
    [
      {
        counterparts: ['USA'],
        ...IN,
        actors: [{ country: 'USA', name: 'Mike Pompeo', office: 'foreign minister' }],
      },
      'US secretary of state Mike Pompeo visits Pyongyang',
    ],
    [
      { counterparts: ['LAO'], ...IN, actors: [{ country: 'LAO', name: 'Thongloun Sisoulith' }] },
      "Laos' Thongloun Sisoulith visits Pyongyang",
    ],
    [
      { ...RUS, ...IN, actors: [{ country: 'RUS', name: 'Козлов' }] },
      'Visit or talks between North Korea and Russia, in Pyongyang',
    ],
    [{ place: 'Улан-Батор' }, 'Visit or talks between North Korea and Mongolia'],
    [{ place: 'Mongolia' }, 'Visit or talks between North Korea and Mongolia'],
    [{ counterparts: ['MMR'], place: null }, 'Visit or talks between North Korea and Myanmar'],
    [{ counterparts: ['PHL'], place: null }, 'Visit or talks between North Korea and the Philippines'],
    [{ counterparts: ['ASEAN'], place: null }, 'Visit or talks between North Korea and ASEAN'],
    [{ counterparts: ['UN'], place: null }, 'Visit or talks between North Korea and the UN'],
    [{ counterparts: ['XXX'], place: null }, 'Visit or talks between North Korea and a foreign party'],
    [{ counterparts: ['RUS', 'CHN'], place: null }, 'Visit or talks between North Korea and Russia'],
    [{ counterparts: ['CIV'], place: null }, 'Visit or talks between North Korea and Côte d’Ivoire'],
    ...['São Tomé', 'Łódź', 'N’Djamena', 'Nuku‘alofa', 'Nukuʻalofa', 'Đà Nẵng'].map(
      (place) => [{ place }, `Visit or talks between North Korea and Mongolia, in ${place}`] as const,
    ),
  ];
  const meetings: typeof visits = [
    [{ title: '회담' }, 'Meeting between North Korea and Mongolia, in Ulaanbaatar'],
    [
      { title: '회담', place: 'Panmunjom', direction: 'mutual' },
      'Meeting between North Korea and Mongolia, at Panmunjom',
    ],
    [
      { title: '면담', actors: [PAK, BATTSETSEG] },
      "North Korea's vice foreign minister Pak Myong Ho and Mongolia's foreign minister Batmunkh Battsetseg meet in Ulaanbaatar",
    ],
    [{ title: '면담', actors: [PAK] }, 'Meeting between North Korea and Mongolia, in Ulaanbaatar'],
    [
      { title: 'Министр прибыл на переговоры', actors: [PAK] },
      "North Korea's vice foreign minister Pak Myong Ho visits Ulaanbaatar",
    ],
    [
      { ...RUS, stage: 'held', actors: [KIM, PUTIN] },
      "North Korea's leader Kim Jong Un and Russia's president Vladimir Putin meet",
    ],
  ];
  const plans: typeof visits = [
    [{ ...PLAN }, 'Visit or talks in prospect between North Korea and Mongolia, in Ulaanbaatar'],
    [
      { ...PLAN, category: 'AGREE', place: null },
      'Visit, talks or deal in prospect between North Korea and Mongolia',
    ],
    [
      { ...PLAN, actors: [PAK], date: '2024-12' },
      "Visit to Ulaanbaatar by North Korea's vice foreign minister Pak Myong Ho in prospect in December 2024",
    ],
    [
      { ...PLAN, ...RUS, ...IN, actors: [PUTIN], date: '2024-05-18' },
      "Visit to Pyongyang by Russia's president Vladimir Putin in prospect on 18 May 2024",
    ],
    [
      { ...PLAN, date: '2024-03-10', place: null },
      'Visit or talks in prospect between North Korea and Mongolia',
    ],
    [
      { ...PLAN, stage: 'postponed', actors: [PAK] },
      "Visit to Ulaanbaatar by North Korea's vice foreign minister Pak Myong Ho put off",
    ],
    [{ ...PLAN, stage: 'postponed', place: null }, 'Visit or talks put off between North Korea and Mongolia'],
    [{ ...OFF, actors: [KIM] }, "Visit to Ulaanbaatar by North Korea's leader Kim Jong Un called off"],
    [{ ...OFF, place: null }, 'Visit or talks called off between North Korea and Mongolia'],
  ];
  const others: typeof visits = [
    [{ category: 'SUPPORT' }, 'Gesture of friendship between North Korea and Mongolia, in Ulaanbaatar'],
    [
      { category: 'SUPPORT', ...PLAN, place: null },
      'Gesture of friendship planned between North Korea and Mongolia',
    ],
    [{ category: 'SUPPORT', stage: 'agreed' }, 'Agreement between North Korea and Mongolia, in Ulaanbaatar'],
    [
      { category: 'SUPPORT', ...RUS, actors: [KIM, PUTIN], evidence: evidence('축전') },
      "North Korea's leader Kim Jong Un sends a message or gift to Russia's president Vladimir Putin",
    ],
    [
      { category: 'SUPPORT', ...RUS, direction: 'inbound', actors: [PUTIN], evidence: evidence('축전') },
      "Russia's president Vladimir Putin sends a message or gift to North Korea",
    ],
    [
      { category: 'SUPPORT', ...RUS, direction: 'outbound', evidence: evidence('축전') },
      'Message or gift from North Korea to Russia',
    ],
    [
      {
        category: 'SUPPORT',
        counterparts: ['USA'],
        direction: 'inbound',
        actors: [KIM],
        evidence: evidence('축전'),
      },
      "Message or gift from the United States to North Korea's leader Kim Jong Un",
    ],
    [
      {
        category: 'SUPPORT',
        counterparts: ['USA'],
        direction: 'mutual',
        place: null,
        date: null,
        evidence: evidence('축전'),
      },
      'North Korea and the United States exchange messages or gifts',
    ],
    [
      { category: 'SUPPORT', ...RUS, direction: 'mutual', evidence: evidence('축전') },
      'North Korea and Russia exchange messages or gifts',
    ],
    [{ category: 'COOPERATE', ...RUS, actors: [KOZLOV] }, 'Dealings between North Korea and Russia'],
    [
      { category: 'COOPERATE', ...RUS, evidence: evidence('파병') },
      'Military dealings between North Korea and Russia',
    ],
    [
      { category: 'COOPERATE', ...RUS, evidence: evidence('예술단') },
      'Cultural or sporting exchange between North Korea and Russia',
    ],
    [
      { category: 'COOPERATE', ...RUS, ...PLAN, date: '2024-05' },
      'Dealings planned between North Korea and Russia, in May 2024',
    ],
    [{ category: 'COOPERATE', ...RUS, ...OFF }, 'Dealings called off between North Korea and Russia'],
    [{ category: 'AID', ...RUS, direction: 'inbound' }, 'Aid between North Korea and Russia'],
    [
      {
        category: 'AID',
        counterparts: ['USA'],
        direction: 'inbound',
        actors: [],
        evidence: evidence('지원'),
      },
      'The United States sends aid to North Korea',
    ],
    [
      { category: 'AID', ...RUS, direction: 'inbound', evidence: evidence('지원') },
      'Russia sends aid to North Korea',
    ],
    [
      { category: 'AID', ...RUS, ...PLAN, direction: 'inbound', evidence: evidence('지원') },
      'Russia is to send aid to North Korea',
    ],
    [
      { category: 'AID', ...RUS, ...OFF, direction: 'inbound', evidence: evidence('지원') },
      'Aid of Russia to North Korea called off',
    ],
    [{ category: 'RUPTURE', place: 'Kampala' }, 'Contacts cut back between North Korea and Mongolia'],
    [{ category: 'RUPTURE', ...OFF }, 'Contacts called off or broken off between North Korea and Mongolia'],
    [{ category: 'RUPTURE', ...PLAN }, 'Contacts to be cut back between North Korea and Mongolia'],
    [
      { category: 'RUPTURE', ...PLAN, stage: 'postponed' },
      'Contacts put off between North Korea and Mongolia',
    ],
    [{ category: 'RELEASE' }, 'Release or handover between North Korea and Mongolia'],
    [{ category: 'RELEASE', ...PLAN }, 'Release or handover planned between North Korea and Mongolia'],
  ];
  const cases = [...visits, ...meetings, ...plans, ...others];
  for (const [at, [exception, sentence]] of cases.entries()) {
    it(`tells "${sentence}" (${at + 1})`, () => {
      expect(tell(exception)).toBe(sentence);
    });
  }
});
