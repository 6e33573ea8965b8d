import { describe, expect, it } from 'vitest';
import { DPRK_TERMS, PAIR_TERMS, SIX_PARTY_TERMS } from '../../../shared/classify/lexicon/dprk-lexicon.ts';
import { DPRK_NAMES, type Names } from '../../../shared/classify/lexicon/dprk-names.ts';
import { PEOPLE } from '../../../shared/classify/lexicon/people.ts';
import { PLACES } from '../../../shared/classify/lexicon/places.ts';
import { MODEL } from '../../../shared/classify/score/model.ts';
import { mentionsDprk } from '../../../shared/classify/words/gate.ts';
import { readKeyed, readTerms } from '../../../shared/classify/words/read-terms.ts';
import { OTHER_KOREAS } from './sentences.ts';

describe('mentionsDprk lets in the DPRK in every script', () => {
  const named = [
    'North Korea fires missile',
    'N. Korean envoy in Laos',
    'NKorea reopens border',
    'DPRK delegation leaves',
    'Talks in Pyongyang',
    'Two Koreas agree on hotline',
    'Kim Jong-un travels',
    'Choi Son-hui in Moscow',
    'Corea del Norte abre frontera',
    'La RPDC recibe delegación',
    'Korea Północna i Rosja',
    'Wizyta w Korei Północnej',
    'Pjongjang milczy',
    'КНДР и Россия',
    'Визит в Северную Корею',
    'Самолет вылетел в Пхеньян',
    '金正恩访华',
    '朝鲜代表团抵达',
    '北朝鮮、ミサイル発射',
    '日朝協議',
    '북한 대표단',
    '北, 남측에 통지문',
    '김정은 위원장',
    '남북 회담',
    'N.K. envoy in Laos',
    'North’s delegation returns',
    'Trump and Kim shake hands',
    'Kim Vows Trip to Seoul',
    'NORTH KOREA OPENS BORDER',
    'Nordkoreas Außenminister in Moskau',
    'Die DVRK und Kuba',
    'La Corée du Nord rouvre sa frontière',
    'Une délégation nord-coréenne à Paris',
    'Le Nord envoie des renforts, dit Séoul',
    'Korea Utara dan Indonesia',
    'Dubes Korut di Jakarta',
    'Nordkoreas ambassadör i Stockholm',
    'Đại sứ Triều Tiên tại Hà Nội',
    'Bắc Hàn mở cửa biên giới'.normalize('NFD'),
    'БНАСАУ-ын сайд ирлээ',
    'Хойд Солонгосын Элчин сайд',
    'Рабочие из Северной Кореи',
    'Z Korei Północnej do Rosji',
    '北韓代表團抵達',
    '朝代表团抵越',
    '如今朝鲜开放边境',
    '王朝中外交',
    '露朝首脳会談',
    'ＤＰＲＫ代表団',
    '북 대표단 방중',
    '북한 대표단'.normalize('NFD'),
    '조로 친선',
    '우리 공화국 대표단',
  ];
  for (const title of named) {
    it(title, () => expect(mentionsDprk({ title, summary: '' })).toBe(true));
  }

  it('by its summary too', () =>
    expect(mentionsDprk({ title: 'Envoy leaves', summary: 'for Pyongyang' })).toBe(true));
  it('as "here" in its own media', () => {
    const story = { title: 'Delegation Arrives', summary: 'A Lao delegation arrived here.' };
    expect([mentionsDprk({ ...story, outlet: 'KCNA' }), mentionsDprk(story)]).toEqual([true, false]);
  });
});

describe('mentionsDprk keeps out', () => {
  for (const [reason, title, summary] of OTHER_KOREAS.filter(([why]) => why !== 'passing mention')) {
    it(`${reason}: ${title}`, () => expect(mentionsDprk({ title, summary })).toBe(false));
  }
});

describe('mentionsDprk keeps out what only looks like it', () => {
  const strangers = [
    '북한산과 북한강',
    '남태평양 섬나라',
    '중국조선족 축제',
    '조선업 수주, 조선시대 유물, 조선일보 사설',
    '대북로 공사',
    '콩고민주공화국 선거',
    '朝鲜族文化节',
    '朝鲜战争老兵',
    '今朝の天気',
    '王朝と清朝',
    '朝日新聞の朝食',
    '北京朝阳区',
    '中华人民共和国外交部',
    '南北戦争の映画',
    '공중조기경보기 도입',
    '달라진 시장',
    '김성수 감독',
    'A cold north wind',
    'Business in Korea',
    'South Korea and Laos sign',
    'South Koreans in Hanoi',
    'North Carolina votes',
    'The north of Mali',
    'Kim Kardashian in Seoul',
    'South Korea hails Kim Min-jae',
    'NK cells fight cancer',
    'The NKVD archive',
    'Pressure of 30 kPa',
    'Corea del Sur y Cuba',
    'Пожар на севере Сахалина',
    'Im Norden wird es kalt',
  ];
  for (const title of strangers) {
    it(title, () => expect(mentionsDprk({ title, summary: '' })).toBe(false));
  }

  it("a newspaper's name", () =>
    expect(mentionsDprk({ title: 'Envoy leaves', summary: '', outlet: 'The Korea Herald' })).toBe(false));
});

describe('the gate', () => {
  const ownNames = (block: string) =>
    readKeyed(block)
      .filter(({ key }) => key.startsWith('PRK/'))
      .flatMap(({ key, term }) => [key.slice(4), term]);
  const written = [
    ...Object.values(DPRK_NAMES)
      .flatMap(({ state, own = '', venue = '' }: Names) => [state, own, venue])
      .flatMap(readTerms),
    ...readTerms(DPRK_TERMS.north),
    ...readKeyed(PAIR_TERMS).map(({ term }) => term),
    ...readTerms(SIX_PARTY_TERMS),
    ...ownNames(PEOPLE),
    ...ownNames(PLACES),
  ];
  const names = [...new Set(written.map((name) => name.replace(/[<>*]/g, '')))].filter((name) => name !== '');

  it('knows every name that the lexicon reads as the DPRK', () => {
    expect(names.length).toBeGreaterThan(400);
    expect(names.filter((name) => !mentionsDprk({ title: `${name}, 7`, summary: '' }))).toEqual([]);
  });

  it.each(['N', '북', 'North Nort', '朝代朝', 'D.P.R.', 'N\u0301'])(
    'reads a long text of "%s" to its end',
    (part) => {
      const summary = part.repeat(4_000).slice(0, 19_000);
      expect(mentionsDprk({ title: '', summary: `${summary} . Pyongyang` })).toBe(true);
    },
  );
});

describe('the model', () => {
  it('holds classes and single words, no sentence', () => {
    const names = [...MODEL.weights.keys()];
    expect(names.filter((name) => name.split(/[^\p{L}\p{N}]+/u).length > 8 || name.length > 60)).toEqual([]);
    expect(names.filter((name) => /^[tl][=~]/u.test(name) && name.length > 2 + 7)).toEqual([]);
  });
});
