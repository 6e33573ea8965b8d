import { describe, expect, it } from 'vitest';
import { findFilterPolicyFault, passesFilterPolicy } from '../../../functions/local/aws/filter-policy.ts';
import {
  ALL,
  attributesOf,
  composeFilterPolicy,
  digestAudienceOf,
  parseFilterPolicy,
  publishedAttributes,
  publishedTogether,
  RHYTHMS,
  type Wishes,
  wants,
} from '../../../shared/alerts/filter-policy.ts';
import { foldName } from '../../../shared/alerts/fold-name.ts';
import { type Actor, CATEGORIES, DIRECTIONS, STATUSES } from '../../../shared/classify/classification.ts';
import { joinStory } from '../../../shared/engagements/engagement.ts';
import { makeRandom } from '../../measure/fuzz/make-random.ts';
import { makeEngagement, makeVisit, NOW } from '../../support/factories.ts';

const EVERYTHING: Wishes = {
  every: 'now',
  counterparts: ['RUS', 'MNG'],
  categories: ['CONSULT', 'AID'],
  statuses: ['done'],
  directions: ['outbound'],
  languages: ['ko', 'zh'],
  people: ['choe son hui', '김선경'],
  minConfidence: 0.8,
};

const POLICIES: readonly (readonly [string, Partial<Wishes>, string])[] = [
  ['everything at once, but no digest', {}, '{"digest":[{"exists":false}]}'],
  ['one filter', { counterparts: ['MNG'] }, '{"counterpart":["MNG"]}'],
  [
    'every filter',
    EVERYTHING,
    '{"counterpart":["RUS","MNG"],"category":["CONSULT","AID"],"status":["done"],"direction":["outbound"],"language":["ko","zh"],"person":["choe son hui","김선경"],"confidence":[{"numeric":[">=",0.8]}]}',
  ],
  ['everything of a day', { every: 'day' }, '{"digest":["day"]}'],
  [
    'every filter of a week',
    {
      ...EVERYTHING,
      every: 'week',
      counterparts: ['MNG', 'RUS'],
      categories: ['AID', 'CONSULT'],
    },
    '{"digest":["week; counterpart=MNG,RUS; category=AID,CONSULT; status=done; direction=outbound; language=ko,zh; person=choe son hui,김선경; confidence=0.8"]}',
  ],
];

describe('a filter policy', () => {
  for (const [what, wishes, policy] of POLICIES) {
    it(`for ${what} is ${policy}, and reads back`, () => {
      expect(composeFilterPolicy({ ...ALL, ...wishes })).toBe(policy);
      expect(parseFilterPolicy(policy)).toEqual({ ...ALL, ...wishes });
    });
  }

  const older: Record<string, Wishes> = {
    '{}': ALL,
    ' { } ': ALL,
    '{"counterpart":["MNG","RUS"],"category":["AID"],"confidence":[{"numeric":[">=",0.8]}]}': {
      ...ALL,
      counterparts: ['MNG', 'RUS'],
      categories: ['AID'],
      minConfidence: 0.8,
    },
  };
  for (const [policy, wishes] of Object.entries(older)) {
    it(`that an older version wrote is read: ${policy}`, () => {
      expect(parseFilterPolicy(policy)).toEqual(wishes);
    });
  }

  const foreign = [
    '',
    'null',
    '[]',
    '"{}"',
    '{"counterpart":"MNG"}',
    '{"counterpart":[1]}',
    '{"counterpart":[]}',
    '{"category":["X"]}',
    '{"status":["over"]}',
    '{"status":["done"],"category":["AID"]}',
    '{"colour":["red"]}',
    '{"language":["!"]}',
    '{"confidence":[]}',
    '{"confidence":[{"numeric":[">=","0.8"]}]}',
    '{"confidence":[{"numeric":[">=",2]}]}',
    '{"confidence":[{"numeric":[">",0.8]}]}',
    '{"digest":[]}',
    '{"digest":[{"exists":true}]}',
    '{"digest":[{"exists":false}],"category":["AID"]}',
    '{"digest":["now"]}',
    '{"digest":["month"]}',
    '{"digest":["day","week"]}',
    '{"digest":["day; counterpart=RUS,MNG"]}',
    '{"digest":["day; counterpart="]}',
    '{"digest":["day; colour=red"]}',
    '{"digest":["day; category=X"]}',
    '{"digest":["day; confidence=x"]}',
    '{"digest":["day; confidence=0.80"]}',
  ];
  for (const policy of foreign) {
    it(`is not read where nobody here writes it: ${policy}`, () => {
      expect(parseFilterPolicy(policy)).toBeUndefined();
    });
  }
});

describe('the audience of a digest', () => {
  it('is the same for the same wishes in any order, and another for other wishes', () => {
    const wishes: Wishes = { ...EVERYTHING, every: 'day' };
    const reversed: Wishes = {
      ...wishes,
      counterparts: ['MNG', 'RUS', 'MNG'],
      categories: ['AID', 'CONSULT'],
      languages: ['zh', 'ko'],
      people: wishes.people.toReversed(),
    };
    expect(digestAudienceOf(reversed)).toBe(digestAudienceOf(wishes));
    const others: readonly Wishes[] = [
      { ...wishes, every: 'week' },
      { ...wishes, counterparts: [] },
      { ...wishes, statuses: ['done', 'planned'] },
      { ...wishes, minConfidence: 0.81 },
    ];
    expect(new Set([wishes, ...others].map(digestAudienceOf)).size).toBe(5);
  });

  it('has no character that SNS wants escaped twice', () => {
    expect(digestAudienceOf({ ...EVERYTHING, every: 'day' })).not.toMatch(/["\\]/);
  });
});

describe('attributesOf', () => {
  it('gives what filter policies select by', () => {
    const joined = joinStory(
      makeEngagement({ actors: [{ country: 'PRK', name: 'Pak Myong Ho', office: 'vice foreign minister' }] }),
      makeVisit({ actors: [] }, { storyId: 'tuul-1', title: '박명호 외무성 부상 몽골 방문', summary: '' }),
      NOW,
    );
    expect(attributesOf(joined)).toEqual({
      counterparts: ['MNG'],
      category: 'CONSULT',
      status: 'done',
      direction: 'outbound',
      languages: ['en', 'ko'],
      people: ['pak myong ho', 'pak', 'myong', 'ho'],
      confidence: 0.9,
    });
  });

  const peopleOf = (...actors: readonly Actor[]) => attributesOf(makeEngagement({ actors })).people;

  it('names who takes part in lower case, without accents, hyphens and apostrophes, whole and by each word', () => {
    expect(
      peopleOf(
        { country: 'PRK', name: 'Choe Son-Hui' },
        { country: 'FRA', name: "Éric d'Aubigné" },
        { country: 'PRK', name: 'Choe Ryong Hae' },
        { country: 'RUS', name: '…' },
        { country: 'ZZZ', office: 'envoy' },
      ),
    ).toEqual([
      ...['choe son hui', 'eric daubigne', 'choe ryong hae'],
      ...['choe', 'son', 'hui', 'eric', 'daubigne', 'ryong', 'hae'],
    ]);
  });

  it('names who held an office that the reports do not name anybody for', () => {
    expect(peopleOf({ country: 'RUS', office: 'foreign minister' })).toEqual([
      'sergei lavrov',
      'sergei',
      'lavrov',
    ]);
  });

  it('names fifty at most, whole names first', () => {
    const actors = Array.from({ length: 20 }, (_, at) => ({ country: 'RUS', name: `A${at} B${at} C${at}` }));
    const people = peopleOf(...actors);
    expect(people).toHaveLength(50);
    expect(people.slice(0, 20)).toEqual(actors.map(({ name }) => name.toLowerCase()));
  });
});

describe('foldName', () => {
  const names = { "N'Djamena-Élan": 'ndjamena elan', '  Choe  Son­Hui ': 'choe son hui', Ы: 'ы', '!?': '' };
  for (const [name, folded] of Object.entries(names)) {
    it(`folds "${name}" to "${folded}", and that to itself`, () => {
      expect(foldName(name)).toBe(folded);
      expect(foldName(folded)).toBe(folded);
    });
  }
});

/** Some of a list, in the order of the list; often none. */
function someOf<Value>({ below }: ReturnType<typeof makeRandom>, values: readonly Value[]): Value[] {
  return below(2) === 0 ? [] : values.filter(() => below(2) === 0);
}

describe('wants', () => {
  const random = makeRandom(24);
  const { pick } = random;
  const codes = ['MNG', 'RUS', 'CHN'];
  const names = ['choe', 'choe son hui', 'lavrov'];
  const hundredths = [0, 0.5, 0.79, 0.8, 0.81, 1];
  const cases = Array.from({ length: 2_000 }, () => ({
    wishes: {
      every: 'now',
      counterparts: someOf(random, codes),
      categories: someOf(random, CATEGORIES),
      statuses: someOf(random, STATUSES),
      directions: someOf(random, DIRECTIONS),
      languages: someOf(random, ['en', 'ko']),
      people: someOf(random, names),
      minConfidence: pick(hundredths),
    } satisfies Wishes,
    attributes: {
      counterparts: [pick(codes), ...someOf(random, codes)] as [string, ...string[]],
      category: pick(CATEGORIES),
      status: pick(STATUSES),
      direction: pick(DIRECTIONS),
      languages: someOf(random, ['en', 'ko', 'ja']),
      people: someOf(random, names),
      confidence: pick(hundredths),
    },
  }));

  it('says what SNS does with the policy of one who is mailed at once, who gets no digest', () => {
    const answers = cases.map(({ wishes, attributes }) => {
      const policy = composeFilterPolicy(wishes);
      expect(passesFilterPolicy(policy, { digest: 'day' })).toBe(false);
      return [wants(wishes, attributes), passesFilterPolicy(policy, publishedAttributes(attributes))];
    });
    expect(answers.filter(([ours, theirs]) => ours !== theirs)).toEqual([]);
    expect(new Set(answers.map(([ours]) => ours))).toEqual(new Set([true, false]));
  });

  it('says the same whichever the rhythm, and only the digest of one’s own audience passes', () => {
    for (const { wishes, attributes } of cases.slice(0, 500)) {
      for (const every of RHYTHMS.filter((one) => one !== 'now')) {
        const own = { ...wishes, every };
        const policy = composeFilterPolicy(own);
        expect(findFilterPolicyFault(policy)).toBeUndefined();
        expect(wants(own, attributes)).toBe(wants(wishes, attributes));
        expect(passesFilterPolicy(policy, publishedAttributes(attributes))).toBe(false);
        expect(passesFilterPolicy(policy, { digest: digestAudienceOf(own) })).toBe(true);
        expect(passesFilterPolicy(policy, { digest: `${digestAudienceOf(own)}x` })).toBe(false);
        expect(parseFilterPolicy(policy) && digestAudienceOf(parseFilterPolicy(policy) as Wishes)).toBe(
          digestAudienceOf(own),
        );
      }
    }
  });

  it('lets a mail of several pass for whoever asks for one of them, and no digest', () => {
    for (let at = 0; at + 4 <= cases.length; at += 4) {
      const four = cases.slice(at, at + 4);
      const published = publishedTogether(four.map(({ attributes }) => attributes));
      for (const { wishes } of four) {
        const isOneWanted = four.some(({ attributes }) => wants(wishes, attributes));
        const policy = composeFilterPolicy(wishes);
        if (isOneWanted) expect([policy, passesFilterPolicy(policy, published)]).toEqual([policy, true]);
        expect(passesFilterPolicy(composeFilterPolicy({ ...wishes, every: 'day' }), published)).toBe(false);
      }
    }
  });
});

describe('the attributes of a mail of several', () => {
  it('are those of each of them, each once, and the highest confidence', () => {
    const other = { counterparts: ['RUS', 'MNG'], category: 'AID', status: 'planned', actors: [] } as const;
    const several = [makeEngagement({ probability: 0.7 }), makeEngagement({ ...other, probability: 0.95 })];
    expect(publishedTogether(several.map(attributesOf))).toEqual({
      counterpart: ['MNG', 'RUS'],
      category: ['CONSULT', 'AID'],
      status: ['done', 'planned'],
      direction: ['outbound'],
      language: ['en'],
      person: attributesOf(makeEngagement()).people,
      confidence: 0.95,
    });
  });

  it('leave room for the mail, however many people take part under names of whatever length', () => {
    for (const letter of ['x', '김', '"']) {
      const attributes = attributesOf(makeEngagement());
      const several = Array.from({ length: 400 }, (_, at) => ({
        ...attributes,
        people: Array.from({ length: 50 }, (__, n) => `${letter.repeat(n)} ${at}`),
      }));
      const { person } = publishedTogether(several);
      expect(person.slice(0, 2)).toEqual([' 0', `${letter} 0`]);
      expect(Buffer.byteLength(JSON.stringify(person))).toBeLessThanOrEqual(40_000);
      expect(Buffer.byteLength(JSON.stringify(person))).toBeGreaterThan(39_000);
    }
  });
});
