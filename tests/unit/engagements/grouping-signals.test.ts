import { describe, expect, it } from 'vitest';
import type { Actor, EngagementClassification } from '../../../shared/classify/classification.ts';
import { type Engagement, joinStory, openEngagement } from '../../../shared/engagements/engagement.ts';
import { countSignals, type Signals } from '../../../shared/engagements/grouping-signals.ts';
import { likeness, profileOf } from '../../../shared/engagements/likeness.ts';
import { reportOf, saidOf } from '../../../shared/engagements/report.ts';
import { rareWords } from '../../../shared/engagements/word-rarity.ts';
import type { QueuedEntry } from '../../../shared/stories/queue-message.ts';
import type { ReportingStory } from '../../../shared/stories/story.ts';
import { makeVisit, NOW } from '../../support/factories.ts';

type Classified = Partial<EngagementClassification>;
type Entry = Partial<QueuedEntry>;
type Of = readonly [classified?: Classified, entry?: Entry];

/** The engagement that several reports of the visit make, in their order. */
function engagementOf(...reports: readonly Of[]): Engagement {
  const [first, ...more] = reports.map(([classified, entry], at) =>
    makeVisit(classified, { storyId: `s${at}`, ...entry }),
  );
  const opened = openEngagement(first ?? makeVisit(), '2024-03-12-MNG-5F0C', NOW);
  return more.reduce((engagement, story) => joinStory(engagement, story, NOW), opened);
}

const tellingOf = (story: ReportingStory) => {
  const report = reportOf(story);
  return { report, said: saidOf(report, story.classification), actors: story.classification.actors };
};

/** What is counted of one more report of the visit, with a centre that likens no vectors. */
const count = (engagement: Engagement, [classified, entry]: Of = []): Signals =>
  countSignals(engagement, tellingOf(makeVisit(classified, { storyId: 'taiga-1', ...entry })), []);

/** Some signals by name, without the last digits; those that are absent are so in the answer, too. */
const pick = (signals: Signals, expected: object) =>
  Object.fromEntries(Object.keys(expected).map((name) => [name, rounded(signals[name])]));
const rounded = (value: number | undefined) => value && Math.round(value * 1e9) / 1e9;

const on = (publishedAt: string): Entry => ({ publishedAt });
const PRK = (name: string, office?: string): Actor => ({ country: 'PRK', name, ...(office && { office }) });
const MNG = (name: string, office?: string): Actor => ({ country: 'MNG', name, ...(office && { office }) });
const KIM = PRK('Kim Jong Un');
const no = undefined;

describe('countSignals', () => {
  /** Reports of an engagement, one more report, and what is counted of it. */
  const counted: Record<
    string,
    readonly [known: readonly Of[], more: Of, signals: Record<string, number | undefined>]
  > = {
    'the time to the nearest report, in logarithms of days': [
      [
        [{}, on('2024-03-01T06:00:00.000Z')],
        [{}, on('2024-03-09T06:00:00.000Z')],
      ],
      [{}, on('2024-03-12T06:00:00.000Z')],
      { bias: 1, near: 2, sameDay: no, over1: 1, over3: no, over7: no, over14: no },
    ],
    'the time to a report that came later': [
      [[{}, on('2024-03-12T06:00:00.000Z')]],
      [{}, on('2024-03-11T06:00:00.000Z')],
      { near: 1, sameDay: no, over1: no },
    ],
    'the same day, up to 14 hours and some minutes': [
      [[{}, on('2024-03-12T00:00:00.000Z')]],
      [{}, on('2024-03-12T14:24:00.000Z')],
      { sameDay: 1, over1: no },
    ],
    'another day from there on': [
      [[{}, on('2024-03-12T00:00:00.000Z')]],
      [{}, on('2024-03-12T14:24:01.000Z')],
      { sameDay: no },
    ],
    'each mark of distance that is behind': [
      [[{}, on('2024-03-01T00:00:00.000Z')]],
      [{}, on('2024-03-09T00:00:00.000Z')],
      { over1: 1, over3: 1, over7: 1, over14: no },
    ],
    'what is more than two weeks off': [
      [[{}, on('2024-02-01T00:00:00.000Z')]],
      [{}, on('2024-02-15T01:00:00.000Z')],
      { over1: 1, over3: 1, over7: 1, over14: 1 },
    ],
    'the same title and text as alike': [
      [[]],
      [],
      { title: 1, text: 1, words: 1, otherLanguage: no, across: 0 },
    ],
    'the likest of the titles': [
      [
        [{}, { title: 'Rice prices climb in Hyesan' }],
        [{}, { title: 'Pak in Ulaanbaatar' }],
      ],
      [{}, { title: 'Pak in Ulaanbaatar' }],
      { title: 1 },
    ],
    'titles of nothing in common as unlike': [
      [[{}, { title: 'Pak in Hanoi' }]],
      [{}, { title: 'Battsetseg hosts guests' }],
      { title: 0, text: 0, textNear: 0, words: 0, rare: 0 },
    ],
    'titles by themselves, and texts with them': [
      [[{}, { title: 'Pak in Hanoi', summary: 'Battsetseg hosts guests.' }]],
      [{}, { title: 'Battsetseg hosts guests.', summary: 'Pak in Hanoi' }],
      { title: 0, text: 1 },
    ],
    'the text, and how far in time it is': [
      [[{}, on('2024-03-09T06:00:00.000Z')]],
      [],
      { text: 1, near: 2, textNear: 2 },
    ],
    'reports in other languages apart from those in its own': [
      [[{}, { title: '박명호 부상, 울란바토르 방문' }]],
      [{}, { title: 'Pak visits the capital of Mongolia' }],
      {
        otherLanguage: 1,
        title: no,
        text: no,
        textNear: no,
        otherAcross: 0,
        otherKind: 1,
        otherSameDay: 1,
        otherNear: 0,
      },
    ],
    'in another language: other kinds, people and days': [
      [
        [
          { actors: [MNG('Battsetseg Batmunkh')] },
          { title: '박명호 부상, 울란바토르 방문', ...on('2024-03-09T06:00:00.000Z') },
        ],
      ],
      [
        { category: 'AID', actors: [MNG('Battsetseg Batmunkh')] },
        { title: 'Rice arrives in the North for the needy' },
      ],
      { otherKind: no, otherTheirs: 1, otherSameDay: no, otherNear: 2 },
    ],
    'its own language, where one report is in it': [
      [[{}, { title: '박명호 부상, 울란바토르 방문' }], []],
      [],
      { otherLanguage: no, otherKind: no, title: 1 },
    ],
    'the kind, and the kinds that it is of': [
      [[]],
      [],
      { kind: 1, kindNear: 0, bothCONSULT: 1, bothAID: no, lastKind: 1, visit: no },
    ],
    'the kind less, the further it is in time': [
      [[{}, on('2024-03-09T06:00:00.000Z')]],
      [],
      { kind: 1, kindNear: 2 },
    ],
    'a kind that an earlier report had, and not the last one': [
      [[{ category: 'AID' }], []],
      [{ category: 'AID' }],
      { kind: 1, bothAID: 1, bothCONSULT: no, lastKind: no },
    ],
    'talks and what they agree as one visit': [
      [[]],
      [{ category: 'AGREE' }],
      { visit: 1, kind: no, lastKind: no },
    ],
    'a visit and aid as no one visit': [[[]], [{ category: 'AID' }], { visit: no, kind: no }],
    'a break behind a plan as one that calls it off': [
      [[{ status: 'planned' }]],
      [{ category: 'RUPTURE' }],
      { callsOff: 1 },
    ],
    'a break behind what is done as none': [[[]], [{ category: 'RUPTURE' }], { callsOff: no }],
    'the share of parties that both have': [
      [[{ counterparts: ['MNG', 'RUS'] }]],
      [{ counterparts: ['MNG', 'CHN'] }],
      { parties: 0.333333333, main: 1 },
    ],
    'another main party': [[[]], [{ counterparts: ['RUS', 'MNG'] }], { parties: 0.5, main: no }],
    'the same place': [[[]], [], { placeSame: 1, placeOther: no }],
    'another place': [[[]], [{ place: 'Darkhan' }], { placeSame: no, placeOther: 1 }],
    'no place where the report names none': [[[]], [{ place: null }], { placeSame: no, placeOther: no }],
    'no place where no report named one': [[[{ place: null }]], [], { placeSame: no, placeOther: no }],
    'the same date': [[[{ date: '2024-03-12' }]], [{ date: '2024-03-12' }], { dateSame: 1, dateOther: no }],
    'another date': [[[{ date: '2024-03-12' }]], [{ date: '2024-03-13' }], { dateSame: no, dateOther: 1 }],
    'a month that the day lies in as neither': [
      [[{ date: '2024-03-12' }]],
      [{ date: '2024-03' }],
      { dateSame: no, dateOther: no },
    ],
    'another month': [[[{ date: '2024-03-12' }]], [{ date: '2024-04' }], { dateOther: 1 }],
    'no date where one of them says none': [[[]], [{ date: '2024-03-12' }], { dateSame: no, dateOther: no }],
    'a report on the day that was planned': [
      [[{ status: 'planned', date: '2024-03-14' }]],
      [{}, on('2024-03-12T23:00:00.000Z')],
      { due: 1 },
    ],
    'a report three days before that as not due': [
      [[{ status: 'planned', date: '2024-03-15' }]],
      [{}, on('2024-03-12T23:00:00.000Z')],
      { due: no },
    ],
    'a report in the month that was planned': [[[{ status: 'planned', date: '2024-03' }]], [], { due: 1 }],
    'a report in another month as not due': [[[{ status: 'planned', date: '2024-04' }]], [], { due: no }],
    'nothing as due that has been done': [[[{ date: '2024-03-12' }]], [], { due: no }],
    'a plan as awaited': [
      [[{ status: 'planned' }, on('2024-03-11T06:00:00.000Z')]],
      [],
      {
        awaited: 1,
        awaitedNear: 1,
        awaitedText: 1,
        awaitedAcross: 0,
        awaitedPlan: no,
        comesTrue: 1,
        goesBack: no,
        status: no,
      },
    ],
    'a plan that is told again': [
      [[{ status: 'planned' }]],
      [{ status: 'planned' }],
      { awaited: 1, awaitedPlan: 1, comesTrue: no, goesBack: no, status: 1 },
    ],
    'a plan that has come true as awaited no more': [
      [[{ status: 'planned' }], [{ status: 'done' }]],
      [],
      { awaited: no, comesTrue: no, status: 1 },
    ],
    'a plan behind what was done': [[[]], [{ status: 'planned' }], { awaited: no, goesBack: 1, status: no }],
    "the DPRK's own media by themselves": [
      [[{}, { outlet: 'KCNA' }]],
      [{}, { outlet: 'Rodong Sinmun' }],
      { state: 1, stateText: 1, independent: no, outlet: no },
    ],
    "the DPRK's own media and another": [
      [[{}, { outlet: 'KCNA' }]],
      [{}, { outlet: 'Steppe Wire' }],
      { state: no, stateText: no, independent: no },
    ],
    'outlets that are all independent': [
      [[]],
      [{}, { outlet: 'Taiga Post' }],
      { independent: 1, outlet: no, state: no },
    ],
    'the same outlet': [[[]], [], { outlet: 1 }],
    'the same outlet in another language as another': [
      [[{}, { title: '박명호 부상, 울란바토르 방문' }]],
      [],
      { outlet: no },
    ],
  };
  for (const [what, [known, more, expected]] of Object.entries(counted)) {
    it(`counts ${what}`, () => {
      expect(pick(count(engagementOf(...known), more), expected)).toEqual(expected);
    });
  }

  const people: Record<
    string,
    readonly [known: readonly Actor[], more: readonly Actor[], signals: Record<string, number | undefined>]
  > = {
    'one of our side whom both name': [
      [PRK('Pak Myong Ho')],
      [PRK('Pak Myong Ho')],
      { oursSame: 1, oursMaybe: no, oursOther: no, oursOneNamed: no },
    ],
    'one of our side of whom one has the surname only': [
      [PRK('Pak')],
      [PRK('Pak Myong Ho')],
      { oursSame: no, oursMaybe: 1 },
    ],
    'two of our side': [[PRK('Pak Myong Ho')], [PRK('Yun Jong Ho')], { oursSame: no, oursOther: 1 }],
    'one of our side whom one of them names': [[PRK('Pak Myong Ho')], [], { oursOneNamed: 1, oursOther: no }],
    'one of our side whom the later one names': [[], [PRK('Pak Myong Ho')], { oursOneNamed: 1 }],
    'nobody of our side': [[], [], { oursOneNamed: no, theirsOneNamed: no }],
    'one of theirs whom both name': [
      [MNG('Battsetseg Batmunkh')],
      [MNG('Battsetseg Batmunkh')],
      { theirsSame: 1, oursSame: no, otherTheirs: no },
    ],
    'two of theirs': [[MNG('Battsetseg Batmunkh')], [MNG('Ganbold')], { theirsOther: 1 }],
    'an office of theirs, by its last word': [
      [MNG('Battsetseg', 'foreign minister')],
      [{ country: 'MNG', office: 'minister' }],
      { officeSame: 1, officeOther: no },
    ],
    'two offices of theirs': [
      [{ country: 'MNG', office: 'foreign minister' }],
      [{ country: 'MNG', office: 'president' }],
      { officeSame: no, officeOther: 1 },
    ],
    'an office of two countries as two': [
      [{ country: 'MNG', office: 'president' }],
      [{ country: 'RUS', office: 'president' }],
      { officeSame: no, officeOther: 1 },
    ],
    'an office of our side for nothing': [
      [PRK('Pak Myong Ho', 'minister')],
      [PRK('Pak Myong Ho', 'minister')],
      { officeSame: no, officeOther: no },
    ],
    'the leader as nobody who joins two reports': [
      [KIM],
      [KIM],
      { leaderBoth: 1, leaderOne: no, oursSame: no, oursOther: no, leaders: no },
    ],
    'the leader in one of them': [
      [KIM],
      [PRK('Pak Myong Ho')],
      { leaderBoth: no, leaderOne: 1, oursOther: no },
    ],
    'the leader and the same guest': [
      [KIM, MNG('Ukhnaagiin Khurelsukh')],
      [KIM, MNG('Ukhnaagiin Khurelsukh')],
      { leaderBoth: 1, leaders: 1, awaitedLeaders: no },
    ],
  };
  for (const [what, [known, more, expected]] of Object.entries(people)) {
    it(`counts ${what}`, () => {
      const signals = count(engagementOf([{ actors: known }]), [{ actors: more }]);
      expect(pick(signals, expected)).toEqual(expected);
    });
  }

  it('counts the leader and the same guest apart, where the meeting is awaited', () => {
    const actors = [KIM, MNG('Ukhnaagiin Khurelsukh')];
    expect(count(engagementOf([{ actors, status: 'planned' }]), [{ actors }]).awaitedLeaders).toBe(1);
  });

  it('weighs words that both have by how rare they are, and counts the rare ones, at most four', () => {
    const texts = ['north cashmere delegation', 'north cashmere northern'] as const;
    const [north = 0, cashmere = 0, delegation = 0, northern = 0] = rareWords(
      'north cashmere delegation northern',
    ).values();
    const signals = count(engagementOf([{}, { title: texts[0] }]), [{}, { title: texts[1] }]);
    const lengths = [Math.hypot(north, cashmere, delegation), Math.hypot(north, cashmere, northern)] as const;
    expect(signals.words).toBeCloseTo((north ** 2 + cashmere ** 2) / lengths[0] / lengths[1], 12);
    expect(signals.rare).toBe(1);
    const many = { title: 'Cashmere yurts, taimen, saxaul, marmots and kumis' };
    expect(count(engagementOf([{}, many]), [{}, many]).rare).toBe(4);
  });

  it('likens texts in two languages by the letters and numbers that both have', () => {
    const spanish = { title: 'Pak Myong Ho visita la capital de Mongolia con su delegación', language: 'es' };
    const english = { title: 'Pak Myong Ho visits the capital of Mongolia with his delegation' };
    const { across, otherAcross, awaitedAcross } = count(engagementOf([{ status: 'planned' }, spanish]), [
      {},
      english,
    ]);
    expect(across).toBeCloseTo(likeness(profileOf(spanish.title), profileOf(english.title)), 12);
    expect([otherAcross, awaitedAcross]).toEqual([across, across]);
  });

  it('compares the first three and the last nine of its reports', () => {
    const title = 'Cashmere yurts, taimen and marmots';
    const unlike = Array.from({ length: 13 }, (_, at): Of => [{}, { title: `Pak ${at}` }]);
    const likest = (at: number) =>
      count(engagementOf(...unlike.with(at, [{}, { title }])), [{}, { title }]).title;
    expect([0, 1, 2, 3, 4, 12].map((at) => rounded(likest(at)) === 1)).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('leaves out reports that were taken back, and likens to them where none stands', () => {
    const engagement = engagementOf(
      [{}, on('2024-03-01T06:00:00.000Z')],
      [{}, on('2024-03-12T06:00:00.000Z')],
    );
    const withdrawn = { seenAt: '2024-03-13T06:00:00.000Z', title: 'Rice prices climb' };
    const [first, second] = engagement.reports.map((report) => ({ ...report, withdrawn }));
    const near = (...reports: readonly (typeof first)[]) =>
      rounded(count({ ...engagement, reports: reports as never }, [{}, on('2024-03-12T06:00:00.000Z')]).near);
    expect([near(engagement.reports[0] as never, second), near(first, second)]).toEqual([
      rounded(Math.log2(12)),
      0,
    ]);
  });

  it('likens what is read of stories as a whole: 1 for the same story, and absent where one has no vector', () => {
    const story = makeVisit();
    const engagement = engagementOf([]);
    const centre = Array.from({ length: 192 }, () => 0);
    expect(countSignals(engagement, tellingOf(story), centre).reading).toBeCloseTo(1, 6);
    const other = makeVisit({}, { title: 'Cuba sends sugar to North Korea' });
    expect(countSignals(engagement, tellingOf(other), centre).reading).toBeLessThan(0.98);
    expect(countSignals(engagementOf([]), tellingOf(makeVisit()), [0, 0])).not.toHaveProperty('reading');
    const older = { ...engagement, reports: engagement.reports.map(({ said: _said, ...report }) => report) };
    expect(countSignals(older, tellingOf(story), centre)).not.toHaveProperty('reading');
  });

  it('takes for said by a report of an older version what its engagement says', () => {
    const engagement = engagementOf([{ status: 'planned', counterparts: ['MNG', 'RUS'] }]);
    const older = { ...engagement, reports: engagement.reports.map(({ said: _said, ...report }) => report) };
    const expected = { kind: 1, awaited: 1, parties: 0.5, main: 1, placeSame: 1, title: 1 };
    expect(pick(count(older, []), expected)).toEqual(expected);
  });

  it('gives the same numbers whenever it is asked', () => {
    const engagement = engagementOf([], [{}, { title: '박명호 부상, 울란바토르 방문' }]);
    expect(count(engagement, [])).toEqual(count(engagement, []));
  });
});
