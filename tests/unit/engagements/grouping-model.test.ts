import { describe, expect, it } from 'vitest';
import type { Actor, EngagementClassification } from '../../../shared/classify/classification.ts';
import { openEngagement } from '../../../shared/engagements/engagement.ts';
import {
  GROUPING,
  type GroupingModel,
  logOddsOfJoining,
  readGroupingModel,
  reasonsFor,
} from '../../../shared/engagements/grouping-model.ts';
import { countSignals } from '../../../shared/engagements/grouping-signals.ts';
import { reportOf, saidOf } from '../../../shared/engagements/report.ts';
import { writeVector } from '../../../shared/engagements/story-vector.ts';
import type { QueuedEntry } from '../../../shared/stories/queue-message.ts';
import { makeEntry, makeVisit, NOW } from '../../support/factories.ts';

const MODEL = { name: 'm-1', join: -0.5, merge: 4, centre: [0.1, -0.2], weights: { bias: -1, words: 2 } };

describe('readGroupingModel', () => {
  it('reads a model as it is written, and takes no heed of what else stands there', () => {
    expect(readGroupingModel({ ...MODEL, provenance: {} })).toEqual({
      ...MODEL,
      weights: new Map([
        ['bias', -1],
        ['words', 2],
      ]),
    });
  });

  const wrong: Record<string, readonly [unknown, string]> = {
    nothing: [null, 'name: expected text'],
    'no name': [{ ...MODEL, name: '' }, 'name: expected text'],
    'a threshold that is no number': [{ ...MODEL, join: '0' }, 'join: expected a number'],
    'a threshold that is missing': [{ ...MODEL, merge: undefined }, 'merge: expected a number'],
    'a threshold without end': [{ ...MODEL, merge: Number.POSITIVE_INFINITY }, 'merge: expected a number'],
    'no weights': [{ ...MODEL, weights: {} }, 'weights: expected a number for each signal'],
    'weights that are no object': [{ ...MODEL, weights: 3 }, 'weights: expected a number for each signal'],
    'a weight that is none': [
      { ...MODEL, weights: { bias: -1, words: null } },
      'weights: expected a number for each signal',
    ],
    'no centre': [{ ...MODEL, centre: undefined }, 'centre: expected a list of numbers'],
    'a centre with a hole': [{ ...MODEL, centre: [1, null] }, 'centre: expected a list of numbers'],
  };
  for (const [what, [value, fault]] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => {
      expect(() => readGroupingModel(value)).toThrow(`grouping model: ${fault}`);
    });
  }
});

describe('logOddsOfJoining', () => {
  const model = readGroupingModel(MODEL);

  it('adds up what each signal counts for, and nothing for one that the model does not know', () => {
    expect(logOddsOfJoining(model, { bias: 1, words: 0.75, unheard: 9 })).toBe(0.5);
  });
});

describe('reasonsFor', () => {
  const weights = new Map(Object.entries({ bias: 9, a: 1, b: 2, c: -3, d: 1, e: 0.1 }));
  const model: GroupingModel = { ...readGroupingModel(MODEL), weights };

  it('names the three signals that spoke most for it, the strongest first, and of equals by name', () => {
    expect(reasonsFor(model, { bias: 1, e: 1, d: 1, b: 1, a: 1 })).toEqual(['b', 'a', 'd']);
    expect(reasonsFor(model, { d: 3, b: 1 })).toEqual(['d', 'b']);
  });

  it('names none that spoke against it, or not at all', () => {
    expect(reasonsFor(model, { bias: 1, c: 1, a: 0, unheard: 1 })).toEqual([]);
  });
});

/** What one outlet reports: what the classifier makes of it, and the story itself. */
type Told = Partial<EngagementClassification> &
  Partial<Pick<QueuedEntry, 'title' | 'summary' | 'publishedAt' | 'outlet'>>;
const at = (day: string, hour = '06') => `2024-${day}T${hour}:00:00.000Z`;
const person = (country: string, name: string, office?: string): Actor => ({
  country,
  name,
  ...(office && { office }),
});
const office = (country: string, of: string): Actor => ({ country, office: of });

const PAK = person('PRK', 'Pak Myong Ho', 'vice foreign minister');
const BATTSETSEG = person('MNG', 'Battsetseg Batmunkh', 'foreign minister');
const CHOE = person('PRK', 'Choe Son Hui', 'foreign minister');
const LAVROV = person('RUS', 'Sergei Lavrov', 'foreign minister');
const KIM = person('PRK', 'Kim Jong Un');
const PUTIN = person('RUS', 'Vladimir Putin', 'president');

function toStory(
  { title, summary = '', publishedAt = at('03-12'), outlet = 'Steppe Wire', ...classified }: Told,
  storyId: string,
) {
  return makeVisit({ date: null, ...classified }, { storyId, title, summary, publishedAt, outlet });
}

/** The log-odds above the least at which a story joins: whether the second report joins what the first one opened. */
function likelihood(first: Told, second: Told, model = GROUPING): number {
  const engagement = openEngagement(toStory(first, 'first-1'), '2024-03-12-MNG-5F0C', NOW);
  const story = toStory({ outlet: 'Taiga Post', ...second }, 'second-1');
  const report = reportOf(story);
  const telling = { report, said: saidOf(report, story.classification), actors: story.classification.actors };
  return logOddsOfJoining(model, countSignals(engagement, telling, model.centre)) - model.join;
}

const PAK_VISIT: Told = {
  title: 'North Korean vice foreign minister Pak Myong Ho meets Mongolian counterpart in Ulaanbaatar',
  summary:
    'Pak Myong Ho and Foreign Minister Battsetseg Batmunkh discussed labour quotas and a railway link on Tuesday.',
  actors: [PAK, BATTSETSEG],
};
const CHOE_VISIT: Told = {
  counterparts: ['RUS'],
  place: 'Moscow',
  actors: [CHOE, LAVROV],
  title: "North Korea's Choe Son Hui holds talks with Lavrov in Moscow",
  summary:
    'The foreign ministers met at the Russian foreign ministry mansion on Tuesday and spoke of a treaty.',
};
const SUMMIT: Told = {
  counterparts: ['RUS'],
  place: 'Vostochny',
  actors: [KIM, PUTIN],
  title: 'Kim Jong Un and Putin meet at Vostochny cosmodrome',
  summary: 'The North Korean leader told the Russian president that he supported his "sacred fight".',
};
const WHEAT: Told = {
  category: 'AID',
  counterparts: ['RUS'],
  direction: 'inbound',
  place: 'Chongjin',
  actors: [],
  title: 'Russian ship unloads 2,000 tonnes of wheat at North Korean port of Chongjin',
  summary: 'The humanitarian wheat was handed over to the Red Cross of the DPRK, the Russian embassy said.',
};
const PLAN: Told = {
  ...PAK_VISIT,
  category: 'CONSULT',
  status: 'planned',
  publishedAt: at('03-07'),
  title: 'North Korean vice foreign minister Pak Myong Ho to visit Mongolia next week',
  summary: 'The foreign ministry in Ulaanbaatar said that Pak Myong Ho would meet Battsetseg Batmunkh.',
};

describe('the model that ships', () => {
  it('has a centre with the axes of what the reader reads', () => {
    expect(Buffer.from(writeVector(makeEntry()), 'base64')).toHaveLength(GROUPING.centre.length);
  });

  it('asks more for merging two engagements than for joining one', () => {
    expect(GROUPING.merge).toBeGreaterThanOrEqual(GROUPING.join);
  });

  const same: Record<string, readonly [Told, Told]> = {
    'one visit by two outlets on one day': [
      PAK_VISIT,
      {
        actors: [PAK],
        title: 'Pak Myong Ho in Ulaanbaatar for talks on labour quotas',
        summary: 'Mongolia and North Korea spoke of a railway link.',
      },
    ],
    'one visit, told again on the next day': [
      PAK_VISIT,
      {
        actors: [PAK, BATTSETSEG],
        publishedAt: at('03-13'),
        title: 'Mongolia and North Korea discuss railway link',
        summary: 'Battsetseg Batmunkh received Pak Myong Ho, who came with a delegation.',
      },
    ],
    'one visit in English and Korean': [
      PAK_VISIT,
      {
        actors: [PAK, BATTSETSEG],
        title: '북한 박명호 외무성 부상, 울란바토르서 몽골 외교장관과 회담',
        summary: '박명호 부상과 바트체체그 장관은 12일 노동자 파견과 철도 연결 문제를 논의했다.',
      },
    ],
    'one visit in English and Mongolian': [
      PAK_VISIT,
      {
        actors: [PAK, BATTSETSEG],
        title: 'Гадаад хэргийн сайд Б.Батцэцэг БНАСАУ-ын дэд сайд Пак Мён Хотой уулзлаа',
        summary: 'Талууд ажиллах хүчний квот, төмөр замын талаар ярилцав.',
      },
    ],
    'one visit in English and Russian': [
      CHOE_VISIT,
      {
        ...CHOE_VISIT,
        title: 'Лавров провел в Москве переговоры с главой МИД КНДР Чхве Сон Хи',
        summary: 'Министры иностранных дел обсудили договор и положение на Корейском полуострове.',
      },
    ],
    'one visit in Russian and Chinese': [
      {
        ...CHOE_VISIT,
        title: 'Лавров провел в Москве переговоры с главой МИД КНДР Чхве Сон Хи',
        summary: 'Министры обсудили договор.',
      },
      {
        ...CHOE_VISIT,
        title: '朝鲜外务相崔善姬在莫斯科与拉夫罗夫举行会谈',
        summary: '两国外长讨论了条约和朝鲜半岛局势。',
      },
    ],
    'one summit in English and Korean': [
      SUMMIT,
      {
        ...SUMMIT,
        title: '김정은·푸틴, 보스토치니 우주기지서 정상회담',
        summary: '김정은 국무위원장은 러시아의 성스러운 싸움을 지지한다고 말했다.',
      },
    ],
    'one summit in English and German': [
      SUMMIT,
      {
        ...SUMMIT,
        title: 'Kim Jong Un und Putin treffen sich am Weltraumbahnhof Wostotschny',
        summary: 'Der nordkoreanische Machthaber sagte dem russischen Präsidenten seine Unterstützung zu.',
      },
    ],
    'one summit in English and Spanish, on the next day': [
      SUMMIT,
      {
        ...SUMMIT,
        publishedAt: at('03-13', '01'),
        title: 'Kim Jong-un y Putin se reúnen en el cosmódromo de Vostochni',
        summary: 'El líder norcoreano expresó al presidente ruso su apoyo.',
      },
    ],
    'one summit in Japanese and French': [
      {
        ...SUMMIT,
        title: '金正恩総書記とプーチン大統領が会談 ボストーチヌイ宇宙基地で',
        summary: '北朝鮮の金正恩総書記はロシアを支持すると述べた。',
      },
      {
        ...SUMMIT,
        title: 'Kim Jong Un et Poutine se rencontrent au cosmodrome de Vostotchny',
        summary: 'Le dirigeant nord-coréen a assuré le président russe de son soutien.',
      },
    ],
    'one shipment of aid of which nobody is named': [
      WHEAT,
      {
        ...WHEAT,
        title: 'Wheat from Russia reaches Chongjin',
        summary: 'Two thousand tonnes of humanitarian wheat arrived at the North Korean port.',
      },
    ],
    'one shipment of aid in English and Polish': [
      WHEAT,
      {
        ...WHEAT,
        title: 'Rosyjska pszenica trafiła do północnokoreańskiego portu Czhongdzin',
        summary: 'Dwa tysiące ton zboża przekazano jako pomoc humanitarną.',
      },
    ],
    'a plan that comes true five days later': [PLAN, { ...PAK_VISIT }],
    'a plan that is called off on the next day': [
      PLAN,
      {
        ...PAK_VISIT,
        status: 'cancelled',
        publishedAt: at('03-08'),
        title: 'Visit of North Korean vice foreign minister Pak Myong Ho to Mongolia called off',
        summary: 'He would have met Battsetseg Batmunkh next week.',
      },
    ],
    'a plan that another outlet tells too': [
      PLAN,
      {
        ...PAK_VISIT,
        status: 'planned',
        publishedAt: at('03-07', '15'),
        title: "Pak Myong Ho, North Korea's vice foreign minister, due in Ulaanbaatar",
        summary: 'Mongolia will receive him next week.',
      },
    ],
    'talks and what is signed at their end': [
      PAK_VISIT,
      {
        category: 'AGREE',
        actors: [PAK, BATTSETSEG],
        publishedAt: at('03-12', '14'),
        title: 'Mongolia, North Korea sign railway memorandum',
        summary:
          'Pak Myong Ho and Battsetseg Batmunkh signed it in Ulaanbaatar after talks on labour quotas.',
      },
    ],
    'a person whom one of them names in full': [
      {
        actors: [person('PRK', 'Ri Chang')],
        title: "North Korea's Ri Chang visits Mongolian cashmere factory",
        summary: 'Ri Chang led a delegation of the light industry ministry.',
      },
      {
        actors: [person('PRK', 'Ri Chang Dae', 'minister')],
        title: 'North Korean minister Ri Chang Dae tours cashmere factory in Mongolia',
        summary: 'He led a delegation for light industry.',
      },
    ],
    'a foreign guest, where nobody of the DPRK is named': [
      {
        counterparts: ['SWE'],
        place: 'Pyongyang',
        direction: 'inbound',
        actors: [person('SWE', 'Andreas Bengtsson', 'ambassador')],
        title: 'Swedish ambassador Andreas Bengtsson returns to Pyongyang',
        summary: 'He is the first Western envoy to go back since the border was shut.',
      },
      {
        counterparts: ['SWE'],
        place: 'Pyongyang',
        direction: 'inbound',
        actors: [person('SWE', 'Andreas Bengtsson', 'ambassador')],
        publishedAt: at('03-13'),
        title: 'Sveriges ambassadör Andreas Bengtsson tillbaka i Pyongyang',
        summary: 'Han är den första västliga ambassadören som återvänder sedan gränsen stängdes.',
      },
    ],
    'the own media of the DPRK and those of its guest': [
      {
        outlet: 'KCNA',
        counterparts: ['VNM'],
        place: 'Pyongyang',
        direction: 'inbound',
        actors: [person('VNM', 'Le Hoai Trung')],
        title: 'Delegation of Communist Party of Vietnam Arrives',
        summary:
          'Pyongyang, March 12 (KCNA) -- A delegation headed by Le Hoai Trung arrived here on Tuesday.',
      },
      {
        outlet: 'Vietnam News',
        counterparts: ['VNM'],
        place: 'Pyongyang',
        direction: 'inbound',
        actors: [person('VNM', 'Le Hoai Trung')],
        title: 'Đoàn đại biểu Đảng Cộng sản Việt Nam thăm Triều Tiên',
        summary: 'Đoàn do ông Lê Hoài Trung dẫn đầu đã đến Bình Nhưỡng hôm thứ Ba.',
      },
    ],
    'a release, in two languages': [
      {
        category: 'RELEASE',
        counterparts: ['USA'],
        place: null,
        direction: 'mutual',
        actors: [office('USA', 'soldier')],
        title: 'North Korea frees American soldier Travis King',
        summary: 'He was handed over at the Chinese border and is on his way to Texas.',
      },
      {
        category: 'RELEASE',
        counterparts: ['USA'],
        place: null,
        direction: 'mutual',
        actors: [],
        publishedAt: at('03-12', '13'),
        title: 'Korea Utara membebaskan tentara Amerika Travis King',
        summary: 'Dia diserahkan di perbatasan dengan Tiongkok dan sedang dalam perjalanan ke Texas.',
      },
    ],
    'one of several parties to the same talks': [
      {
        ...PAK_VISIT,
        counterparts: ['MNG', 'RUS'],
        title: 'North Korea, Mongolia and Russia discuss railway link in Ulaanbaatar',
      },
      { ...PAK_VISIT, title: 'Pak Myong Ho discusses railway link with Mongolia in Ulaanbaatar' },
    ],
  };
  for (const [what, [first, second]] of Object.entries(same)) {
    it(`recognises ${what}`, () => {
      expect(likelihood(first, second)).toBeGreaterThanOrEqual(0);
    });
  }

  const different: typeof same = {
    'two people of the DPRK side in one country on one day': [
      PAK_VISIT,
      {
        category: 'COOPERATE',
        actors: [person('PRK', 'Yun Jong Ho', 'trade minister'), person('MNG', 'Ganbold', 'trade minister')],
        place: 'Darkhan',
        title: 'North Korean trade minister Yun Jong Ho tours meat plant in Darkhan',
        summary: 'He asked about frozen mutton and leather.',
      },
    ],
    'the same person on another trip six weeks later': [
      PAK_VISIT,
      {
        actors: [PAK],
        place: 'Darkhan',
        publishedAt: at('04-23'),
        title: 'North Korea’s Pak Myong Ho opens friendship farm',
        summary: 'He planted a tree with herders.',
      },
    ],
    'a visit and a break': [
      PAK_VISIT,
      {
        category: 'RUPTURE',
        actors: [office('MNG', 'prime minister')],
        place: null,
        publishedAt: at('03-14'),
        title: 'Mongolia expels North Korean workers',
        summary: 'The last builders must leave by the end of the month under sanctions.',
      },
    ],
    'the leader alone in both': [
      {
        category: 'SUPPORT',
        counterparts: ['CHN'],
        place: null,
        actors: [KIM],
        title: 'Kim Jong Un sends condolences to China over earthquake',
        summary: 'He expressed sympathy to the victims in Gansu.',
      },
      {
        counterparts: ['CHN'],
        place: 'Pyongyang',
        actors: [KIM],
        publishedAt: at('03-15'),
        title: 'Kim Jong Un watches Chinese acrobats in Pyongyang',
        summary: 'The troupe came for a festival.',
      },
    ],
    'two shipments of aid three weeks apart': [
      WHEAT,
      {
        ...WHEAT,
        place: 'Sinuiju',
        publishedAt: at('04-03'),
        title: 'Russian medicines for flood victims arrive in Sinuiju',
        summary: 'A train brought tents and vaccines.',
      },
    ],
    'two of the notes that the DPRK puts out on one day': [
      {
        outlet: 'KCNA',
        counterparts: ['CHN'],
        place: 'Pyongyang',
        direction: 'inbound',
        actors: [],
        title: 'Chinese Youth Delegation Arrives',
        summary: 'Pyongyang, March 12 (KCNA) -- A delegation of the Communist Youth League arrived here.',
      },
      {
        outlet: 'Rodong Sinmun',
        category: 'SUPPORT',
        counterparts: ['CHN'],
        direction: 'mutual',
        place: null,
        actors: [],
        title: 'Floral Basket to Chinese Embassy',
        summary: 'It was sent for the birthday of a martyr.',
      },
    ],
    'the same place two weeks later, where nobody is named': [
      {
        actors: [],
        title: 'North Koreans visit Mongolian cashmere factory',
        summary: 'Guests from Pyongyang saw the looms.',
      },
      {
        actors: [],
        category: 'COOPERATE',
        publishedAt: at('03-27'),
        title: 'Ulaanbaatar hosts wrestlers from North Korea',
        summary: 'The athletes train for the summer games.',
      },
    ],
    'headlines that share ordinary words alone': [
      {
        actors: [],
        place: null,
        title: 'North Korea says visit to Mongolia went well',
        summary: 'State media praised the hospitality of the herders.',
      },
      {
        actors: [],
        place: null,
        category: 'AID',
        direction: 'inbound',
        publishedAt: at('03-18'),
        title: 'North Korea says Mongolian livestock to arrive',
        summary: 'Ten thousand goats are a gift.',
      },
    ],
    'two events in two languages': [
      PAK_VISIT,
      {
        category: 'COOPERATE',
        actors: [person('PRK', 'Yun Jong Ho', 'minister')],
        place: 'Darkhan',
        publishedAt: at('03-15'),
        title: '북한 윤정호 대외경제상, 다르항 육류 공장 시찰',
        summary: '윤 상은 냉동 양고기와 가죽 수입에 관심을 보였다.',
      },
    ],
    'two events of one language that is not English': [
      {
        ...CHOE_VISIT,
        title: 'Лавров провел в Москве переговоры с главой МИД КНДР Чхве Сон Хи',
        summary: 'Министры обсудили договор.',
      },
      {
        counterparts: ['RUS'],
        category: 'COOPERATE',
        place: 'Khabarovsk',
        actors: [person('PRK', 'Im Chon Il')],
        publishedAt: at('03-16'),
        title: 'Студенты из КНДР приехали на олимпиаду в Хабаровск',
        summary: 'Команда решает задачи по математике.',
      },
    ],
    'two guests of one host on two days': [
      {
        ...CHOE_VISIT,
        place: 'Pyongyang',
        actors: [CHOE, LAVROV],
        title: 'Lavrov arrives in Pyongyang, is met by Choe Son Hui',
        direction: 'inbound',
      },
      {
        counterparts: ['RUS'],
        place: 'Pyongyang',
        direction: 'inbound',
        publishedAt: at('03-20'),
        actors: [
          person('PRK', 'No Kwang Chol', 'defence minister'),
          person('RUS', 'Andrei Belousov', 'defence minister'),
        ],
        title: 'Russian defence minister Belousov in Pyongyang',
        summary: 'No Kwang Chol received him at the airport; a military parade followed.',
      },
    ],
    'two messages of the leader on two feasts': [
      {
        outlet: 'KCNA',
        category: 'SUPPORT',
        counterparts: ['RUS'],
        direction: 'mutual',
        place: null,
        actors: [KIM, PUTIN],
        title: 'Kim Jong Un Sends New Year Card to Putin',
        summary: 'He wished him good health.',
        publishedAt: at('01-01'),
      },
      {
        outlet: 'KCNA',
        category: 'SUPPORT',
        counterparts: ['RUS'],
        direction: 'mutual',
        place: null,
        actors: [KIM, PUTIN],
        title: 'Kim Jong Un Congratulates Putin on Election',
        summary: 'He spoke of the will of the people.',
        publishedAt: at('03-18'),
      },
    ],
    'a plan and another thing that happens before its time': [
      PLAN,
      {
        category: 'AID',
        actors: [],
        direction: 'inbound',
        place: null,
        publishedAt: at('03-09'),
        title: 'Mongolian herders give goats to North Korea',
        summary: 'The gift was announced by a charity.',
      },
    ],
    'a plan and the fulfilment of another, two months later': [
      { ...PLAN, publishedAt: at('01-08') },
      {
        actors: [person('PRK', 'Yun Jong Ho', 'minister')],
        publishedAt: at('03-06'),
        title: 'North Korean minister Yun Jong Ho opens trade fair in Ulaanbaatar',
        summary: 'Stands show ginseng and cosmetics.',
      },
    ],
    'an envoy who arrives and one who leaves for good': [
      {
        counterparts: ['SWE'],
        place: 'Pyongyang',
        direction: 'inbound',
        actors: [person('SWE', 'Andreas Bengtsson', 'ambassador')],
        title: 'Swedish ambassador Andreas Bengtsson returns to Pyongyang',
      },
      {
        counterparts: ['SWE'],
        place: 'Stockholm',
        direction: 'outbound',
        category: 'RUPTURE',
        actors: [person('PRK', 'Ri Won Guk', 'ambassador')],
        publishedAt: at('04-02'),
        title: 'Nordkorea stänger ambassaden i Stockholm',
        summary: 'Ambassadören Ri Won Guk lämnar Sverige.',
      },
    ],
    'aid and talks on one day': [WHEAT, { ...CHOE_VISIT }],
    'a summit and the rupture of a treaty': [
      {
        ...SUMMIT,
        counterparts: ['KOR'],
        place: 'Panmunjom',
        actors: [KIM, person('KOR', 'Moon Jae In', 'president')],
        title: 'Kim Jong Un and Moon meet at Panmunjom',
        summary: 'The leaders walked across the border.',
      },
      {
        category: 'RUPTURE',
        counterparts: ['KOR'],
        place: null,
        actors: [],
        publishedAt: at('03-15'),
        title: 'North Korea cuts hotlines with South over leaflets',
        summary: 'Calls went unanswered at noon.',
      },
    ],
  };
  for (const [what, [first, second]] of Object.entries(different)) {
    it(`tells apart ${what}`, () => {
      expect(likelihood(first, second)).toBeLessThan(0);
    });
  }

  it('is surer of reports that agree in more', () => {
    const less = { title: 'Guests from North Korea in Mongolia', actors: [], place: null };
    expect(likelihood(PAK_VISIT, { ...PAK_VISIT })).toBeGreaterThan(likelihood(PAK_VISIT, less));
  });
});
