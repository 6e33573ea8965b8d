import { describe, expect, it } from 'vitest';
import {
  CATEGORIES,
  type Category,
  type Direction,
  type Status,
  storyText,
} from '../../../shared/classify/classification.ts';
import { classifyStory, versionOf, weighStory } from '../../../shared/classify/classify-story.ts';
import { describeEngagement } from '../../../shared/classify/describe/describe-engagement.ts';
import { readStory } from '../../../shared/classify/read/read-story.ts';
import { MODEL, withThreshold } from '../../../shared/classify/score/model.ts';
import { takeOut } from '../../../shared/classify/words/leave-out.ts';
import { HARD_NEGATIVES } from './hard-negatives.ts';

type Expected = readonly [Category, readonly string[], Status, Direction];
type Sentence = readonly [title: string, summary: string, ...expected: Expected];

const MONGOLIA: Expected = ['CONSULT', ['MNG'], 'done', 'outbound'];

/** The visit of March 2024, as wire services would word it. */
const ULAANBAATAR: readonly (readonly [title: string, summary: string])[] = [
  [
    'North Korean vice foreign minister holds talks in Ulaanbaatar',
    'ULAANBAATAR, March 12 (Wire) - Vice Foreign Minister Pak Myong Ho met Mongolian Foreign Minister Battsetseg Batmunkh on Tuesday and discussed ties.',
  ],
  [
    "N. Korea's Pak Myong-ho meets Mongolian foreign minister",
    'Vice Foreign Minister Pak Myong-ho held talks with Foreign Minister Battsetseg Batmunkh in Ulaanbaatar, state media said Wednesday.',
  ],
  [
    'Mongolia, DPRK discuss cooperation as vice minister Pak visits',
    'DPRK Vice Foreign Minister Pak Myong Ho arrived in Ulaanbaatar on Monday and met with Foreign Minister Battsetseg.',
  ],
  [
    '',
    'DPRK Vice Foreign Minister Pak Myong Ho held talks with Mongolian Foreign Minister Battsetseg in Ulaanbaatar on Tuesday.',
  ],
  [
    'DPRK Vice Foreign Minister Pak Myong Ho holds talks in Ulaanbaatar with Foreign Minister Battsetseg of Mongolia',
    '',
  ],
  [
    'Vice FM of DPRK visits Mongolia',
    'SEOUL, March 13 (Wire) -- A North Korean delegation led by Vice Foreign Minister Park Myong-ho met with Mongolian Foreign Minister Battsetseg in Ulaanbaatar, according to state media.',
  ],
];

const ENGAGEMENTS: readonly Sentence[] = [
  // CONSULT
  [
    'Russian defence minister arrives in Pyongyang for talks',
    'The minister was met at the airport by his North Korean counterpart.',
    'CONSULT',
    ['RUS'],
    'done',
    'inbound',
  ],
  ['Kim Jong Un receives Chinese delegation in Pyongyang', '', 'CONSULT', ['CHN'], 'done', 'inbound'],
  [
    'Choe Son Hui meets Lavrov in Moscow',
    'The North Korean foreign minister held talks with her Russian counterpart on Friday.',
    'CONSULT',
    ['RUS'],
    'done',
    'outbound',
  ],
  [
    'North Korean foreign minister visits Vietnam',
    'Choe Son Hui arrived in Hanoi on Tuesday.',
    'CONSULT',
    ['VNM'],
    'done',
    'outbound',
  ],
  ['Kim Jong Un arrives in Vladivostok to meet Putin', '', 'CONSULT', ['RUS'], 'done', 'outbound'],
  [
    'North Korean delegation leaves for Laos',
    'A party delegation headed by Kim Song Nam left Pyongyang on Monday to visit Laos.',
    'CONSULT',
    ['LAO'],
    'done',
    'outbound',
  ],
  [
    'Lao party delegation visits Pyongyang',
    'The delegation arrived in North Korea on Sunday.',
    'CONSULT',
    ['LAO'],
    'done',
    'inbound',
  ],
  [
    'Foreign Minister of DPRK Meets New Cuban Ambassador',
    'Choe Son Hui, foreign minister, on Thursday met the ambassador whom Cuba has newly sent, who paid her a courtesy call.',
    'CONSULT',
    ['CUB'],
    'done',
    'inbound',
  ],
  [
    'Syrian Delegation Arrives',
    'A delegation of the Syrian Ministry of Culture arrived here on Monday by air for a visit to the DPRK.',
    'CONSULT',
    ['SYR'],
    'done',
    'inbound',
  ],
  [
    'Nepalese Guests Visit Mangyongdae',
    'A delegation of the Nepalese communist party visited Mangyongdae on Friday during its stay in the DPRK.',
    'CONSULT',
    ['NPL'],
    'done',
    'inbound',
  ],
  [
    'UN official visits North Korea for talks',
    'A senior United Nations official arrived in Pyongyang on Tuesday.',
    'CONSULT',
    ['UN'],
    'done',
    'inbound',
  ],
  [
    'Two Koreas hold military talks at Panmunjom',
    'Generals of South and North Korea met at the truce village on Thursday.',
    'CONSULT',
    ['KOR'],
    'done',
    'inbound',
  ],
  ['Trump and Kim Jong Un meet at the demilitarized zone', '', 'CONSULT', ['USA'], 'done', 'mutual'],
  ['Japan and North Korea hold talks in Stockholm', '', 'CONSULT', ['JPN'], 'done', 'mutual'],
  ['Speaker of Russian parliament in Pyongyang for memorial', '', 'CONSULT', ['RUS'], 'done', 'inbound'],
  // AGREE
  ['Kremlin: Putin will visit North Korea next week', '', 'AGREE', ['RUS'], 'planned', 'inbound'],
  ['Kim Jong Un expected to visit China in September', '', 'AGREE', ['CHN'], 'planned', 'outbound'],
  ['Indonesian foreign minister to visit North Korea', '', 'AGREE', ['IDN'], 'planned', 'inbound'],
  ['Kim Jong Un invites Putin to visit Pyongyang', '', 'AGREE', ['RUS'], 'planned', 'inbound'],
  ['North Korea, US plan to hold talks in Hanoi', '', 'AGREE', ['USA'], 'planned', 'mutual'],
  // SUPPORT
  [
    'Kim Jong Un sends message of condolence to Iran after helicopter crash',
    '',
    'SUPPORT',
    ['IRN'],
    'done',
    'outbound',
  ],
  [
    'Kim Jong Un congratulates Xi Jinping on anniversary',
    'The North Korean leader sent a congratulatory message to the Chinese president.',
    'SUPPORT',
    ['CHN'],
    'done',
    'outbound',
  ],
  [
    'Floral Basket to Kim Jong Un from Lao President',
    'The respected Comrade Kim Jong Un received a floral basket from the president of Laos.',
    'SUPPORT',
    ['LAO'],
    'done',
    'inbound',
  ],
  [
    'Greetings to President of Nigeria',
    'The president of the Presidium of the DPRK Supreme People’s Assembly sent a message of greeting to the president of Nigeria on Monday.',
    'SUPPORT',
    ['NGA'],
    'done',
    'outbound',
  ],
  ['Putin sends message to Kim Jong Un on liberation day', '', 'SUPPORT', ['RUS'], 'done', 'inbound'],
  ['North Korea and Russia sign treaty in Pyongyang', '', 'SUPPORT', ['RUS'], 'done', 'inbound'],
  ['Vietnamese leader sends gift to Kim Jong Un', '', 'SUPPORT', ['VNM'], 'done', 'inbound'],
  ['Sweden reopens embassy in North Korea', '', 'SUPPORT', ['SWE'], 'done', 'inbound'],
  // COOPERATE
  [
    'North Korean soldiers fighting alongside Russian forces near Kursk',
    '',
    'COOPERATE',
    ['RUS'],
    'done',
    'outbound',
  ],
  ['North Korea sends artillery shells to Russia, US says', '', 'COOPERATE', ['RUS'], 'done', 'outbound'],
  [
    'North Korea supplied ammunition to Russia, Seoul says',
    'Containers of North Korean shells were shipped to Russia by sea.',
    'COOPERATE',
    ['RUS'],
    'done',
    'outbound',
  ],
  ['China and North Korea resume passenger train service', '', 'COOPERATE', ['CHN'], 'done', 'mutual'],
  ['North Korea sends workers to Russia', '', 'COOPERATE', ['RUS'], 'done', 'outbound'],
  ['North Korea exports coal to China', '', 'COOPERATE', ['CHN'], 'done', 'outbound'],
  // AID
  ['Russia sends food aid to North Korea', '', 'AID', ['RUS'], 'done', 'inbound'],
  ['China donates medical supplies to North Korea', '', 'AID', ['CHN'], 'done', 'inbound'],
  ['South Korea delivers flood relief to North Korea', '', 'AID', ['KOR'], 'done', 'inbound'],
  // RUPTURE
  ['Pyongyang to shut embassies in Spain and Angola', '', 'RUPTURE', ['ESP', 'AGO'], 'planned', 'outbound'],
  ['North Korea severs diplomatic ties with Malaysia', '', 'RUPTURE', ['MYS'], 'done', 'outbound'],
  ['Malaysia expels North Korean ambassador', '', 'RUPTURE', ['MYS'], 'done', 'inbound'],
  ['North Korea cuts hotline with South Korea', '', 'RUPTURE', ['KOR'], 'done', 'outbound'],
  // RELEASE
  ['North Korea releases American detainee', '', 'RELEASE', ['USA'], 'done', 'outbound'],
  ['North Korea hands over remains of American soldiers', '', 'RELEASE', ['USA'], 'done', 'outbound'],
  ['North Korea to expel US soldier', '', 'RELEASE', ['USA'], 'planned', 'outbound'],
  // Other languages
  [
    'Choe Son Hui se reúne con el canciller de Cuba',
    'La ministra de Relaciones Exteriores de Corea del Norte se reunió con su homólogo cubano en La Habana.',
    'CONSULT',
    ['CUB'],
    'done',
    'outbound',
  ],
  [
    'Putin spotkał się z Kim Dzong Unem',
    'Prezydent Rosji spotkał się z przywódcą Korei Północnej.',
    'CONSULT',
    ['RUS'],
    'done',
    'mutual',
  ],
  [
    '金正恩会见俄罗斯国防部长',
    '朝鲜领导人金正恩在平壤会见了到访的俄罗斯国防部长。',
    'CONSULT',
    ['RUS'],
    'done',
    'inbound',
  ],
  [
    '김정은, 푸틴에게 축전 보내',
    '김정은 위원장이 푸틴 러시아 대통령에게 축전을 보냈다.',
    'SUPPORT',
    ['RUS'],
    'done',
    'outbound',
  ],
  [
    'Ким Чен Ын прибыл в Россию',
    'Лидер КНДР Ким Чен Ын прибыл в Россию на переговоры с Владимиром Путиным.',
    'CONSULT',
    ['RUS'],
    'done',
    'outbound',
  ],
  [
    '金正恩氏、プーチン大統領と会談',
    '北朝鮮の金正恩氏はロシアのプーチン大統領と会談した。',
    'CONSULT',
    ['RUS'],
    'done',
    'mutual',
  ],
];

/** What the roles say of a sentence: rules, so that each is told as it is meant to be. */
function expectSentence(
  title: string,
  summary: string,
  [category, counterparts, status, direction]: Expected,
): void {
  const said = describeEngagement(readStory({ title, summary }));
  expect(said).toMatchObject({ category, counterparts, status, direction });
}

describe('the roles tell the talks in Ulaanbaatar in every wording', () => {
  for (const [title, summary] of ULAANBAATAR) {
    it(title === '' ? summary : title, () => {
      expectSentence(title, summary, MONGOLIA);
      const { isEngagement, actors, place, evidence } = classifyStory({ title, summary });
      expect(isEngagement).toBe(true);
      expect(actors).toContainEqual({
        country: 'PRK',
        name: 'Pak Myong Ho',
        office: 'vice foreign minister',
      });
      expect(place).toBe('Ulaanbaatar');
      expect(evidence.map(({ role }) => role)).toEqual(
        expect.arrayContaining(['actor', 'counterpart', 'contact']),
      );
    });
  }
});

describe('the roles tell what kind of engagement a story reports', () => {
  for (const [title, summary, ...expected] of ENGAGEMENTS) {
    it(`${expected[0]} ${expected[1]}: ${title}`, () => expectSentence(title, summary, expected));
  }
});

describe('classifyStory', () => {
  const named: Readonly<Record<string, readonly string[]>> = {
    'Nordkoreas Außenminister trifft in Pjöngjang den Botschafter aus Schweden': ['SWE'],
    'La Corée du Nord et la Syrie signent un accord de coopération': ['SYR'],
    'Bộ trưởng Ngoại giao Triều Tiên thăm Lào': ['LAO'],
  };
  for (const [title, counterparts] of Object.entries(named)) {
    it(`names those with whom in a language without a lexicon: ${title}`, () => {
      expect(classifyStory({ title, summary: '' })).toMatchObject({ isEngagement: true, counterparts });
    });
  }

  it.each([
    'North Korean weightlifters take four golds in Bahrain',
    'North Korean wrestlers win three medals in Zagreb',
    'North Korean divers third in medal table after Jakarta meet',
    'Halterófila norcoreana suma dos medallas de oro en Taskent',
    'Северокорейские борцы завоевали золото в Улан-Баторе',
    'Północnokoreańska sztangistka ma złoty medal z Hanoi',
    '朝鲜举重选手在多哈夺金',
    '北朝鮮の選手がバクーで金メダル',
    '북한 역도 선수단, 바레인서 금메달 4개',
  ])('takes no result of a contest for an engagement: %s', (title) => {
    expect(classifyStory({ title, summary: '' }).isEngagement).toBe(false);
  });

  it('takes a team that comes to a contest for one', () => {
    const title = 'North Korean weightlifters arrive in Bahrain for championships';
    expect(classifyStory({ title, summary: '' }).isEngagement).toBe(true);
  });

  it('takes no story for one about the DPRK that names it in links and captions alone', () => {
    const summary = 'Drivers were told to wait. Read more: North Korean minister lands in Ulaanbaatar';
    expect(classifyStory({ title: 'Snow closes mountain roads', summary }).probability).toBe(0);
    expect(weighStory({ title: 'Snow closes mountain roads', summary })).toBe(0);
  });

  it('says nothing of what is no engagement but how likely it is one, and by which words', () => {
    const [[, title, summary] = ['', '', '']] = HARD_NEGATIVES;
    const { probability, evidence: _evidence, ...decided } = classifyStory({ title, summary });
    expect(probability).toBeLessThan(MODEL.threshold);
    expect(decided).toEqual({
      version: versionOf(MODEL),
      isEngagement: false,
      category: null,
      counterparts: [],
      status: null,
      direction: null,
      actors: [],
      place: null,
      date: null,
    });
  });
});

describe('classifyStory writes a DPRK official’s name in one way', () => {
  const spellings = {
    'Choi Son-hui meets Chinese ambassador in Pyongyang': 'Choe Son Hui',
    'Choe Son-hui meets Chinese ambassador in Pyongyang': 'Choe Son Hui',
    'Kim Jong-un meets Chinese ambassador in Pyongyang': 'Kim Jong Un',
    'Kim Jongun meets Chinese ambassador in Pyongyang': 'Kim Jong Un',
    'Park Myong-ho meets Chinese ambassador in Pyongyang': 'Pak Myong Ho',
    'Kim Yo-jong meets Chinese ambassador in Pyongyang': 'Kim Yo Jong',
    'Lim Chon-il meets Chinese ambassador in Pyongyang': 'Im Chon Il',
    'Roh Kwang Chol meets Chinese ambassador in Pyongyang': 'No Kwang Chol',
  };
  for (const [title, name] of Object.entries(spellings)) {
    it(`${title}: ${name}`, () => {
      const names = classifyStory({ title, summary: '' })
        .actors.filter(({ country }) => country === 'PRK')
        .map((actor) => actor.name);
      expect(names).toEqual([name]);
    });
  }
});

describe('classifyStory shows its evidence', () => {
  const stories = [
    ...ULAANBAATAR.map(([title, summary]) => ({ title, summary })),
    ...ENGAGEMENTS.map(([title, summary]) => ({ title, summary })),
    ...HARD_NEGATIVES.map(([, title, summary]) => ({ title, summary })),
  ];
  for (const story of stories) {
    it(`by offsets into "${story.title || story.summary}"`, () => {
      const text = storyText(story);
      const { evidence, isEngagement, category } = classifyStory(story);
      expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(
        evidence.map((span) => span.text),
      );
      expect(evidence.map(({ start }) => start)).toEqual(
        [...new Set(evidence.map(({ start }) => start))].sort((a, b) => a - b),
      );
      expect(isEngagement).toBe(category !== null && CATEGORIES.includes(category));
    });
  }

  it('with a role for each span', () => {
    const story = { title: 'Putin to visit Pyongyang soon', summary: '' };
    expect(classifyStory(story).evidence).toEqual([
      { role: 'counterpart', text: 'Putin', start: 0, end: 5 },
      { role: 'status', text: 'to', start: 6, end: 8 },
      { role: 'contact', text: 'visit', start: 9, end: 14 },
      { role: 'actor', text: 'Pyongyang', start: 15, end: 24 },
    ]);
  });

  it('by what is read of a story in a language without a lexicon, in whole words and where it stands', () => {
    const story = {
      title: '  LEAD:  Nordkoreas utrikesminister i Stockholm  för samtal',
      summary:
        'Läs mer: Kim mötte Putin\nNordkoreas utrikesminister Choe Son-hui möter sin svenska kollega i Stockholm.',
    };
    const { isEngagement, probability, evidence } = classifyStory(story);
    expect([isEngagement, evidence.length > 0]).toEqual([true, true]);
    const text = storyText(story);
    for (const { start, end, text: words } of evidence) {
      expect(text.slice(start, end)).toBe(words);
      expect(`${text[start - 1] ?? ' '}${text[end] ?? ' '}`).toMatch(/^[^\p{L}\p{N}]{2}$/u);
    }
    expect(weighStory(takeOut(story, evidence))).toBeLessThan(probability);
  });

  it('by words without which the story is less likely an engagement', () => {
    for (const [title, summary] of ULAANBAATAR) {
      const { evidence, probability } = classifyStory({ title, summary });
      expect(weighStory({ title, summary })).toBe(probability);
      expect(weighStory(takeOut({ title, summary }, evidence))).toBeLessThan(probability);
    }
  });

  it('against an engagement too', () => {
    const { evidence } = classifyStory({ title: 'North Korea fires two ballistic missiles', summary: '' });
    expect(evidence.map(({ role, text }) => [role, text])).toContainEqual(['against', 'fires']);
  });
});

describe('classifyStory names who takes part', () => {
  it('on both sides, the DPRK side first', () => {
    const story = {
      title: 'North Korean foreign minister meets Russian counterpart',
      summary:
        'Foreign Minister Choe Son Hui of North Korea met Russian Foreign Minister Sergei Lavrov in Moscow on Friday.',
    };
    expect(classifyStory(story)).toMatchObject({
      actors: [
        { country: 'PRK', name: 'Choe Son Hui', office: 'foreign minister' },
        { country: 'RUS', name: 'Sergei Lavrov', office: 'foreign minister' },
      ],
      place: 'Moscow',
    });
  });
});

describe('classifyStory says of a story that its language is not read', () => {
  const ITALIAN = {
    title: 'Il ministro degli Esteri della Corea del Nord è arrivato a Roma',
    summary: 'A Pyongyang non si è detto di più.',
  };
  const ENGLISH = { title: 'North Korean foreign minister arrives in Rome', summary: '' };
  const tell = (story: { readonly title: string; readonly summary: string }, threshold: number) =>
    classifyStory(story, withThreshold(MODEL, threshold));

  it('where it is not taken for an engagement', () => {
    expect(tell(ITALIAN, 1)).toMatchObject({ isEngagement: false, unread: true });
  });

  it('and not where it is', () => {
    expect(tell(ITALIAN, 0).isEngagement).toBe(true);
    expect(tell(ITALIAN, 0)).not.toHaveProperty('unread');
  });

  it('nor of one in a language that is read', () => {
    expect(tell(ENGLISH, 1)).toMatchObject({ isEngagement: false });
    expect(tell(ENGLISH, 1)).not.toHaveProperty('unread');
  });

  it('nor of one that does not name the DPRK', () => {
    const story = { title: 'La fiera della lana si apre a Roma, dice il ministro', summary: '' };
    expect(tell(story, 1)).not.toHaveProperty('unread');
  });
});

describe('classifyStory holds out against hostile text', () => {
  const hostile: Record<string, string> = {
    'a title without a space': 'a'.repeat(1_000_000),
    'countries without end': 'North Korea meets Russia, '.repeat(40_000),
    'capitals without end': 'A. '.repeat(300_000),
    'Chinese without a stop': '朝鲜会见中国'.repeat(100_000),
    'lone surrogates': '\ud800North Korea\udc00 meets \udfffRussia'.repeat(1000),
    'bidirectional controls': '\u202eNorth Korea\u202c meets \u2066Russia\u2069 '.repeat(1000),
    'combining marks': `e${'\u0301'.repeat(500_000)}`,
    'quotes and dots': '"\'.”!?,;'.repeat(100_000),
    nothing: '',
    'names of object members': 'constructor __proto__ toString hasOwnProperty',
  };
  for (const [reason, text] of Object.entries(hostile)) {
    it(reason, () => {
      for (const story of [
        { title: text, summary: '' },
        { title: '', summary: text },
        { title: text, summary: text },
      ]) {
        const { evidence, actors, counterparts, probability } = classifyStory(story);
        const whole = storyText(story);
        expect(evidence.every(({ start, end, text: span }) => whole.slice(start, end) === span)).toBe(true);
        expect([
          evidence.length <= 50,
          actors.length <= 8,
          counterparts.length <= 10,
          probability >= 0 && probability <= 1,
        ]).toEqual([true, true, true, true]);
      }
    });
  }

  it('says the same every time', () => {
    for (const [title, summary] of ENGAGEMENTS) {
      expect(JSON.stringify(classifyStory({ title, summary }))).toBe(
        JSON.stringify(classifyStory({ title, summary })),
      );
    }
  });
});
