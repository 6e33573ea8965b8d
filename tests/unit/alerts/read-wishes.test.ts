import { describe, expect, it } from 'vitest';
import { findFilterPolicyFault } from '../../../functions/local/aws/filter-policy.ts';
import { ALL, composeFilterPolicy, type Wishes } from '../../../shared/alerts/filter-policy.ts';
import { makeWishes, readWishes, type WishOptions } from '../../../shared/alerts/read-wishes.ts';
import { CATEGORIES } from '../../../shared/classify/classification.ts';

const SOME: Wishes = {
  every: 'week',
  counterparts: ['MNG'],
  categories: ['AID'],
  statuses: ['planned'],
  directions: ['inbound'],
  languages: ['ko'],
  people: ['lavrov'],
  minConfidence: 0.8,
};

const parseWishes = (options: WishOptions, before?: Wishes) => makeWishes(readWishes(options), before);

const READ: readonly (readonly [WishOptions, Partial<Wishes>])[] = [
  [{}, {}],
  [{ every: 'Day' }, { every: 'day' }],
  [{ counterpart: 'mng, Russia,un,MNG' }, { counterparts: ['MNG', 'RUS', 'UN'] }],
  [{ category: 'aid,CONSULT' }, { categories: ['AID', 'CONSULT'] }],
  [{ status: 'done,Planned' }, { statuses: ['done', 'planned'] }],
  [{ onlyHappened: true }, { statuses: ['done'] }],
  [{ direction: 'outbound' }, { directions: ['outbound'] }],
  [{ language: 'KO,zh' }, { languages: ['ko', 'zh'] }],
  [{ minConfidence: '0.85' }, { minConfidence: 0.85 }],
  [{ minConfidence: '0' }, {}],
  [{ person: 'Choe Son Hui' }, { people: ['choe son hui'] }],
  [{ person: 'Choi Sun-hee,최선희,崔善姬' }, { people: ['choe son hui'] }],
  [{ person: 'Sergey Lavrov' }, { people: ['sergei lavrov'] }],
  [{ person: 'Lavrov' }, { people: ['lavrov'] }],
  [{ person: 'Ким Чен Ын' }, { people: ['kim jong un'] }],
  [{ person: "Nobody D'Où-Là , Kim" }, { people: ['nobody dou la', 'kim'] }],
];

describe('readWishes', () => {
  for (const [options, expected] of READ) {
    it(`reads ${JSON.stringify(options)}`, () => {
      expect(parseWishes(options)).toEqual({ ...ALL, ...expected });
    });
  }

  it('keeps what held before where an option is not named, and changes it where one is', () => {
    expect(readWishes({ language: 'all' })).toEqual({ languages: [] });
    expect(parseWishes({}, SOME)).toEqual(SOME);
    expect(parseWishes({ every: 'now', counterpart: 'RUS', status: 'all' }, { ...SOME, people: [] })).toEqual(
      { ...SOME, every: 'now', counterparts: ['RUS'], statuses: [], people: [] },
    );
  });

  it('lifts a filter by "all", and that of confidence by 0', () => {
    const all = 'All';
    const lifted = {
      ...{ counterpart: all, category: all, status: all, direction: all, language: all, person: all },
      minConfidence: '0',
      every: 'now',
    };
    expect(parseWishes(lifted, SOME)).toEqual(ALL);
  });

  const person = 'a name of at most 100 letters, like Choe Son Hui';
  const refused: Record<string, readonly [WishOptions, string]> = {
    'another rhythm': [{ every: 'hour' }, '--every: expected one of now, day, week, got "hour"'],
    'another status': [
      { status: 'done,over' },
      '--status: expected one of planned, done, cancelled, got "over"',
    ],
    'two statuses at odds': [
      { onlyHappened: true, status: 'planned' },
      '--only-happened: expected no --status with it, got "planned"',
    ],
    'another direction': [
      { direction: 'up' },
      '--direction: expected one of outbound, inbound, mutual, got "up"',
    ],
    'a language that is not read': [
      { language: 'other' },
      '--language: expected one of en, es, zh, ko, ja, ru, pl, mn, vi, de, fr, id, sv, got "other"',
    ],
    'no name': [{ person: '' }, `--person: expected ${person}, got ""`],
    'a name that has no letters': [{ person: 'Choe,--' }, `--person: expected ${person}, got "--"`],
    'a name with a control character': [
      { person: 'Choe\u0007Son' },
      `--person: expected ${person}, got "ChoeSon"`,
    ],
    'a name that turns the line': [
      { person: 'Choe\u202eSon' },
      `--person: expected ${person}, got "ChoeSon"`,
    ],
    'half a character': [{ person: 'Choe\ud800' }, `--person: expected ${person}, got "Choe\ufffd"`],
    'a name of 300 letters': [
      { person: 'x'.repeat(300) },
      `--person: expected ${person}, got "${'x'.repeat(99)}…"`,
    ],
    'more names than alerts name': [
      { person: Array.from({ length: 51 }, (_, at) => `x${at}`).join() },
      '--person: expected at most 50 names, got "51"',
    ],
    'a bound finer than the hundredths that alerts carry': [
      { minConfidence: '0.805' },
      '--min-confidence: expected at most two decimals, like 0.85, got "0.805"',
    ],
  };
  for (const [what, [options, message]] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      expect(() => parseWishes(options)).toThrow(message);
    });
  }
});

describe('what SNS can not filter mails at once by', () => {
  const TWENTY_TWO =
    'MNG,RUS,CHN,CUB,VNM,LAO,KHM,IDN,MYS,THA,SGP,PHL,MMR,IND,PAK,IRN,SYR,EGY,NGA,ETH,UGA,BLR';
  const five = { counterpart: 'MNG', category: 'AID', status: 'done', direction: 'inbound', language: 'ko' };
  const tooMuch: Record<string, readonly [WishOptions, string]> = {
    'a sixth kind': [
      { ...five, minConfidence: '0.8' },
      '--every: expected day or week with 6 kinds of filter: AWS takes 5 at most for mails at once, and a digest can have them all',
    ],
    'more combinations': [
      { counterpart: TWENTY_TWO, category: CATEGORIES.join() },
      '--every: expected day or week with 154 combinations of what the filters name: AWS takes 150 at most for mails at once, and a digest can have them all',
    ],
  };
  for (const [what, [options, message]] of Object.entries(tooMuch)) {
    it(`is refused, and a digest can have it: ${what}`, () => {
      expect(() => parseWishes(options)).toThrow(message);
      expect(() => parseWishes({ ...options, every: 'now' }, SOME)).toThrow(/^--every: expected day or week/);
      expect(findFilterPolicyFault(composeFilterPolicy(parseWishes({ ...options, every: 'day' })))).toBe(
        undefined,
      );
    });
  }

  it('is no five kinds, and no 150 combinations', () => {
    const most = parseWishes({
      counterpart: TWENTY_TWO.slice(0, 59),
      category: CATEGORIES.slice(0, 5).join(),
    });
    for (const wishes of [parseWishes(five), parseWishes({ ...five, every: 'now' }), most]) {
      expect(findFilterPolicyFault(composeFilterPolicy(wishes))).toBeUndefined();
    }
  });
});
