import { describe, expect, it } from 'vitest';
import type { Actor, EngagementClassification } from '../../../shared/classify/classification.ts';
import type { Alert } from '../../../shared/engagements/alert.ts';
import {
  countStanding,
  type Engagement,
  engagementIdOf,
  isWithdrawn,
  joinStory,
  mergedInto,
  openEngagement,
  parseEngagement,
  settled,
  takeOver,
} from '../../../shared/engagements/engagement.ts';
import { reportOf, stands } from '../../../shared/engagements/report.ts';
import { withdrawReport } from '../../../shared/engagements/withdraw-report.ts';
import type { QueuedEntry } from '../../../shared/stories/queue-message.ts';
import type { ReportingStory, Story } from '../../../shared/stories/story.ts';
import { makeEngagement, makeOther, makeVisit, NOW } from '../../support/factories.ts';

const CLAIMED: Alert = {
  state: 'claimed',
  number: 1,
  claimedBy: 'run-1',
  leaseUntil: '2024-03-12T08:00:30.000Z',
  dueAt: '2024-03-12T08:06:30.000Z',
};
const SENT: Alert = { state: 'sent', number: 1, sentAt: '2024-03-12T07:00:00.000Z' };
const pending = (number: number, change?: string): Alert => ({
  state: 'pending',
  number,
  ...(change !== undefined && { change }),
  dueAt: '2024-03-12T08:06:00.000Z',
});

/** A further report of the visit, by another outlet. */
const makeReport = (classified: Partial<EngagementClassification> = {}, entry: Partial<QueuedEntry> = {}) =>
  makeVisit(classified, {
    storyId: 'taiga-1',
    feedId: 'taiga',
    outlet: 'Taiga Post',
    link: undefined,
    title: 'Pyongyang envoy sees Battsetseg',
    publishedAt: '2024-03-12T07:00:00.000Z',
    ...entry,
  });

/** The engagement that a visit opens that is told so. */
const open = (
  classified: Partial<EngagementClassification>,
  exception: Partial<Engagement> = {},
): Engagement => ({
  ...settled(openEngagement(makeVisit(classified), '2024-03-12-MNG-1', NOW)),
  ...exception,
});
const BEGUN = 'takes place';

describe('engagementIdOf', () => {
  it('names the day, the main counterpart and the first digits of a hash of the story', () => {
    const story = makeVisit({ counterparts: ['RUS', 'MNG'] });
    expect(engagementIdOf(story)).toMatch(/^2024-03-12-RUS-[0-9A-F]{4}$/);
    expect(engagementIdOf({ ...story, title: 'Another version' })).toBe(engagementIdOf(story));
    expect(engagementIdOf({ ...story, storyId: 'steppe-2' })).not.toBe(engagementIdOf(story));
  });

  it('goes by the day of the story in UTC', () => {
    expect(engagementIdOf(makeVisit({}, { publishedAt: '2024-03-12T23:59:59.999Z' }))).toMatch(
      /^2024-03-12-/,
    );
  });

  it('takes four digits more for each engagement of another story that was found to have it', () => {
    const [first, second, third] = [0, 1, 2].map((tries) => engagementIdOf(makeVisit(), tries));
    expect([first, second, third].map((id) => id?.length)).toEqual([19, 23, 27]);
    expect([second?.slice(0, 19), third?.slice(0, 23)]).toEqual([first, second]);
  });
});

describe('openEngagement', () => {
  it('takes everything from the story, and makes its alert pending', () => {
    const story = makeVisit();
    expect(openEngagement(story, '2024-03-12-MNG-1', NOW)).toEqual({
      engagementId: '2024-03-12-MNG-1',
      day: '2024-03-12',
      category: 'CONSULT',
      counterparts: ['MNG'],
      status: 'done',
      direction: 'outbound',
      actors: story.classification.actors,
      place: 'Ulaanbaatar',
      date: null,
      probability: 0.9,
      classifierVersion: 'test-1',
      evidence: story.classification.evidence,
      evidenceStoryId: 'steppe-1',
      headline: story.title,
      reports: [reportOf(story)],
      reportCount: 1,
      firstSeenAt: '2024-03-12T08:00:00.000Z',
      updatedAt: '2024-03-12T08:00:00.000Z',
      alert: pending(1),
      stage: 'under way',
      opening: true,
      revision: 1,
    });
  });

  it('has come as far as its story says', () => {
    const story = makeVisit({ status: 'planned' }, { title: 'Pak to visit Mongolia' });
    expect(openEngagement(story, 'x', NOW).stage).toBe('announced');
  });

  it('alerts nobody when the story is stale', () => {
    const { alert } = openEngagement(makeVisit({}, { isFresh: false }), '2024-03-12-MNG-1', NOW);
    expect(alert).toEqual({ state: 'none', number: 0 });
  });

  it('keeps 20 actors', () => {
    const actors = Array.from(
      { length: 30 },
      (_, index): Actor => ({ country: 'MNG', name: `Bat ${index}` }),
    );
    expect(openEngagement(makeVisit({ actors }), 'x', NOW).actors).toEqual(actors.slice(0, 20));
  });
});

describe('joinStory', () => {
  it('adds the report and keeps everything else when the story says nothing new', () => {
    const engagement = makeEngagement({ alert: SENT });
    const later = new Date('2024-03-12T09:00:00.000Z');
    const story = makeReport();
    expect(joinStory(engagement, story, later)).toEqual({
      ...engagement,
      reports: [...engagement.reports, reportOf(story)],
      reportCount: 2,
      updatedAt: '2024-03-12T09:00:00.000Z',
    });
  });

  it('says by which signals a report was taken for one of it', () => {
    const joined = joinStory(makeEngagement(), makeReport(), NOW, ['oursSame', 'words']);
    expect(joined.reports.map(({ why }) => why)).toEqual([undefined, ['oursSame', 'words']]);
  });

  it('answers the same object for a story that has joined already', () => {
    const engagement = makeEngagement();
    expect(joinStory(engagement, makeVisit({ counterparts: ['MNG', 'RUS'] }), NOW)).toBe(engagement);
  });

  const changes: Record<
    string,
    readonly [status: 'planned' | 'done', Partial<EngagementClassification>, Alert]
  > = {
    'alerts again when what was planned is done': ['planned', { status: 'done' }, pending(2, BEGUN)],
    'alerts again when what was planned is cancelled': [
      'planned',
      { status: 'cancelled' },
      pending(2, 'called off'),
    ],
    'alerts again when a further counterpart takes part': [
      'done',
      { counterparts: ['RUS', 'MNG'] },
      pending(2, 'also with Russia'),
    ],
    'says all that changed in one alert': [
      'planned',
      { status: 'done', counterparts: ['RUS', 'CHN', 'MNG'] },
      pending(2, `${BEGUN}; also with Russia, China`),
    ],
    'does not alert again when a plan is repeated': ['planned', { status: 'planned' }, SENT],
    'does not alert again when a late story still speaks of the plan': ['done', { status: 'planned' }, SENT],
    'does not alert again when a story names fewer counterparts': ['done', { counterparts: ['MNG'] }, SENT],
    'does not alert again when a guest is named': ['done', { counterparts: ['MNG', 'RUS'] }, SENT],
    'does not alert again when only category and place differ': [
      'done',
      { category: 'AGREE', place: 'Darkhan', direction: 'mutual' },
      SENT,
    ],
  };
  for (const [title, [status, classified, alert]] of Object.entries(changes)) {
    it(title, () => {
      const engagement = open({ status }, { alert: SENT });
      expect(joinStory(engagement, makeReport(classified), NOW).alert).toEqual(alert);
    });
  }

  it('alerts nobody of what a stale story changes, but keeps the change', () => {
    const engagement = open({ status: 'planned' }, { alert: SENT });
    const joined = joinStory(
      engagement,
      makeReport({ counterparts: ['RUS', 'MNG'] }, { isFresh: false }),
      NOW,
    );
    expect([joined.status, joined.stage, joined.counterparts, joined.alert]).toEqual([
      'done',
      'under way',
      ['MNG', 'RUS'],
      SENT,
    ]);
  });

  it('alerts for the first time when a fresh story joins an engagement that was too old to be news', () => {
    const engagement = makeEngagement({ alert: { state: 'none', number: 0 } });
    expect(joinStory(engagement, makeReport(), NOW).alert).toEqual(pending(1));
  });

  it('leaves a pending alert as it is: its mail will tell the new facts', () => {
    const engagement = open({ status: 'planned' }, { alert: pending(1) });
    const joined = joinStory(engagement, makeReport(), NOW);
    expect([joined.status, joined.alert]).toEqual(['done', pending(1)]);
  });

  it('alerts again when facts change under a claim, whose mail does not know them', () => {
    const alert: Alert = {
      state: 'claimed',
      number: 1,
      leaseUntil: '2024-03-12T08:01:00.000Z',
      dueAt: '2024-03-12T08:07:00.000Z',
    };
    const joined = joinStory(open({ status: 'planned' }, { alert }), makeReport(), NOW);
    expect(joined.alert).toEqual(pending(2, BEGUN));
  });

  it('takes headline, category and evidence from the story that changes the facts', () => {
    const evidence = [{ role: 'contact', text: 'sees', start: 16, end: 20 }] as const;
    const engagement = open({ status: 'planned', category: 'AGREE' }, { alert: SENT });
    const joined = joinStory(engagement, makeReport({ evidence }), NOW);
    expect(joined).toMatchObject({
      status: 'done',
      category: 'CONSULT',
      headline: 'Pyongyang envoy sees Battsetseg',
      evidence,
      evidenceStoryId: 'taiga-1',
    });
  });

  it('leaves headline, category and evidence alone where the facts stay', () => {
    const engagement = makeEngagement();
    const joined = joinStory(engagement, makeReport({ category: 'AID', evidence: [] }), NOW);
    expect([joined.headline, joined.category, joined.evidence, joined.evidenceStoryId]).toEqual([
      engagement.headline,
      'CONSULT',
      engagement.evidence,
      'steppe-1',
    ]);
  });

  const dates: Record<
    string,
    readonly [status: 'planned' | 'done', known: string | null, says: string | null, date: string | null]
  > = {
    'keeps the date that was known': ['done', '2024-03-12', '2024-03-13', '2024-03-12'],
    'takes the date where none was known': ['done', null, '2024-03', '2024-03'],
    'takes the date on which what was planned took place': [
      'planned',
      '2024-03-14',
      '2024-03-12',
      '2024-03-12',
    ],
    'keeps the date for which it was planned, where the report names none': [
      'planned',
      '2024-03-14',
      null,
      '2024-03-14',
    ],
  };
  for (const [what, [status, known, says, date]] of Object.entries(dates)) {
    it(what, () => {
      expect(joinStory(open({ status, date: known }), makeReport({ date: says }), NOW).date).toBe(date);
    });
  }

  it('goes by its status, where an older version wrote it', () => {
    const { stage: _stage, ...older } = makeEngagement({ status: 'planned', alert: SENT });
    const joined = joinStory(older, makeReport(), NOW);
    expect([joined.stage, joined.alert]).toEqual(['under way', pending(2, BEGUN)]);
  });

  it('gathers actors without repeats, the place where it was unknown, and the highest probability', () => {
    const engagement = makeEngagement({ place: null });
    const joined = joinStory(
      engagement,
      makeReport({
        probability: 0.99,
        actors: [
          { country: 'PRK', name: 'Pak Myong Ho' },
          { country: 'MNG', name: 'Battsetseg' },
        ],
      }),
      NOW,
    );
    expect([joined.actors, joined.place, joined.probability]).toEqual([
      [...engagement.actors, { country: 'MNG', name: 'Battsetseg' }],
      'Ulaanbaatar',
      0.99,
    ]);
  });

  const joins: Record<
    string,
    readonly [known: readonly Actor[], more: readonly Actor[], joined: readonly Actor[]]
  > = {
    'takes a name in full, and an office where none was known': [
      [{ country: 'PRK', name: 'Ri Chang' }],
      [{ country: 'PRK', name: 'Ri Chang Dae', office: 'minister' }],
      [{ country: 'PRK', name: 'Ri Chang Dae', office: 'minister' }],
    ],
    'keeps the office that was known': [
      [{ country: 'PRK', name: 'Pak Myong Ho', office: 'minister' }],
      [{ country: 'PRK', name: 'Pak Myong Ho', office: 'former deputy vice minister' }],
      [{ country: 'PRK', name: 'Pak Myong Ho', office: 'minister' }],
    ],
    'takes a surname for nobody that is known': [
      [{ country: 'PRK', name: 'Pak', office: 'premier' }],
      [{ country: 'PRK', name: 'Pak Jong Chon' }],
      [
        { country: 'PRK', name: 'Pak', office: 'premier' },
        { country: 'PRK', name: 'Pak Jong Chon' },
      ],
    ],
    'tells offices apart that nobody is named with': [
      [{ country: 'MNG', office: 'foreign minister' }],
      [{ country: 'MNG', office: 'vice foreign minister' }],
      [
        { country: 'MNG', office: 'foreign minister' },
        { country: 'MNG', office: 'vice foreign minister' },
      ],
    ],
    'keeps the order in which they came': [
      [{ country: 'MNG', name: 'Bat' }],
      [
        { country: 'PRK', name: 'Pak Myong Ho' },
        { country: 'MNG', name: 'Battsetseg' },
      ],
      [
        { country: 'MNG', name: 'Bat' },
        { country: 'PRK', name: 'Pak Myong Ho' },
        { country: 'MNG', name: 'Battsetseg' },
      ],
    ],
  };
  for (const [what, [known, more, joined]] of Object.entries(joins)) {
    it(`${what}, of the actors`, () => {
      expect(joinStory(makeEngagement({ actors: known }), makeReport({ actors: more }), NOW).actors).toEqual(
        joined,
      );
    });
  }

  it('keeps what a newer version knows of an actor and of a report', () => {
    const engagement = makeEngagement();
    const newer = {
      ...engagement,
      actors: engagement.actors.map((actor) => ({ ...actor, wikidata: 'Q1' })),
      reports: engagement.reports.map((report) => ({ ...report, lineage: 'KCNA' })),
    };
    const version = {
      ...makeVisit(),
      edits: [{ seenAt: '2024-03-12T09:00:00.000Z', title: 'x', textHash: 'b' }],
    };
    const joined = joinStory(newer, version, NOW);
    expect(joined.actors).toEqual(newer.actors);
    expect(joined.reports).toMatchObject([{ lineage: 'KCNA', versionSeenAt: '2024-03-12T09:00:00.000Z' }]);
  });

  it('keeps the latest 50 reports and counts them all', () => {
    const joined = Array.from({ length: 150 }, (_, index) => index).reduce(
      (engagement, index) => joinStory(engagement, makeReport({}, { storyId: `taiga-${index}` }), NOW),
      makeEngagement(),
    );
    const ids = joined.reports.map(({ storyId }) => storyId);
    expect([ids.length, ids[0], ids.at(-1), joined.reportCount]).toEqual([50, 'taiga-100', 'taiga-149', 151]);
  });

  it('stays far below what a row may hold, however long its titles and links', () => {
    const long = {
      title: '평'.repeat(500),
      link: `https://taiga.test/${'x'.repeat(1_900)}`,
      outlet: '양'.repeat(200),
      summary: '북'.repeat(2_000),
    };
    const joined = Array.from({ length: 150 }, (_, index) => index).reduce(
      (engagement, index) =>
        joinStory(engagement, makeReport({}, { ...long, storyId: `taiga-${index}` }), NOW),
      makeEngagement(),
    );
    expect(Buffer.byteLength(JSON.stringify(joined))).toBeLessThan(200_000);
    expect(joined.reports.at(-1)).not.toHaveProperty('link');
  });
});

describe('joinStory, with a newer version of a story that it has', () => {
  const seenAt = '2024-03-12T10:00:00.000Z';
  const makeVersion = (
    classified: Partial<EngagementClassification> = {},
    exception: Partial<ReportingStory> = {},
  ): ReportingStory => ({
    ...makeVisit(classified, { title: 'Pak holds talks' }),
    edits: [{ seenAt, title: 'Pak holds talks', textHash: 'b' }],
    engagementId: '2024-03-12-MNG-1',
    ...exception,
  });
  const later = new Date('2024-03-12T10:01:00.000Z');

  it('puts it in the place of the report, and headline and evidence in that of the old', () => {
    const evidence = [{ role: 'contact', text: 'talks', start: 10, end: 15 }] as const;
    const engagement = joinStory(makeEngagement({ alert: SENT }), makeReport(), NOW);
    const version = makeVersion({ evidence });
    expect(joinStory(engagement, version, later)).toEqual({
      ...engagement,
      headline: 'Pak holds talks',
      evidence,
      reports: [reportOf(version), engagement.reports[1]],
      updatedAt: later.toISOString(),
    });
  });

  it('keeps by which signals its report was taken for one of it', () => {
    const engagement = joinStory(makeEngagement(), makeReport(), NOW, ['oursSame']);
    const version = {
      ...makeReport(),
      edits: [{ seenAt, title: 'x', textHash: 'b' }],
      engagementId: '2024-03-12-MNG-1',
    };
    const joined = joinStory(engagement, version, later);
    expect(joined.reports.at(-1)).toMatchObject({
      storyId: 'taiga-1',
      versionSeenAt: seenAt,
      why: ['oursSame'],
    });
  });

  it('leaves headline and evidence alone that are of another story', () => {
    const engagement = makeEngagement({ evidenceStoryId: 'taiga-1' });
    const { headline, evidence } = joinStory(engagement, makeVersion({ evidence: [] }), later);
    expect([headline, evidence]).toEqual([engagement.headline, engagement.evidence]);
  });

  it('answers the same object for a version that it knows, and for an older one', () => {
    const engagement = joinStory(makeEngagement(), makeVersion(), later);
    const older = makeVersion({}, { edits: [{ seenAt: NOW.toISOString(), title: '', textHash: 'a' }] });
    for (const story of [makeVersion(), older, makeVisit({ counterparts: ['MNG', 'RUS'] })]) {
      expect(joinStory(engagement, story, later)).toBe(engagement);
    }
  });

  it('alerts again only when the facts change, and nobody of what was too old to be news', () => {
    const none: Alert = { state: 'none', number: 0 };
    const planned = open({ status: 'planned' }, { alert: SENT });
    expect(joinStory(planned, makeVersion(), NOW).alert).toEqual(pending(2, BEGUN));
    expect(joinStory(planned, makeVersion({ status: 'planned' }), NOW).alert).toEqual(SENT);
    expect(joinStory(makeEngagement({ alert: none }), makeVersion(), NOW).alert).toEqual(none);
  });

  it('counts a story no second time whose report is no longer kept', () => {
    const engagement = makeEngagement({ reports: [], reportCount: 60 });
    const { reports, reportCount } = joinStory(engagement, makeVersion(), later);
    expect([reports.map(({ storyId }) => storyId), reportCount]).toEqual([['steppe-1'], 60]);
    const { edits: _edits, ...unedited } = makeVersion();
    expect(joinStory(engagement, unedited, later)).toBe(engagement);
  });
});

describe('settled', () => {
  it('ends the opening, and nothing else', () => {
    const { opening: _opening, ...open } = openEngagement(makeVisit(), 'x', NOW);
    expect(settled(openEngagement(makeVisit(), 'x', NOW))).toEqual(open);
    expect(settled(makeEngagement())).toEqual(makeEngagement());
  });
});

describe('takeOver', () => {
  const later = new Date('2024-03-12T09:00:00.000Z');
  const other = (exception: Partial<Engagement> = {}, ...stories: readonly ReportingStory[]): Engagement => {
    const [first = makeReport(), ...more] = stories;
    const opened = openEngagement(first, '2024-03-12-MNG-77AA', NOW);
    return { ...more.reduce((engagement, story) => joinStory(engagement, story, NOW), opened), ...exception };
  };

  it('adds reports, parties and people, and keeps facts and words that decided', () => {
    const engagement = makeEngagement({ alert: SENT });
    const story = makeReport({
      status: 'cancelled',
      category: 'RUPTURE',
      counterparts: ['MNG', 'RUS'],
      actors: [{ country: 'MNG', name: 'Battsetseg' }],
      probability: 0.99,
    });
    expect(takeOver(engagement, other({}, story), later)).toEqual({
      ...engagement,
      counterparts: ['MNG', 'RUS'],
      actors: [...engagement.actors, { country: 'MNG', name: 'Battsetseg' }],
      reports: [...engagement.reports, reportOf(story)],
      reportCount: 2,
      updatedAt: later.toISOString(),
    });
  });

  it('takes place and date where it knows none', () => {
    const from = other({ place: 'Darkhan', date: '2024-03-13' });
    const taken = (known: Partial<Engagement>) => takeOver(makeEngagement(known), from, later);
    expect([taken({ place: null }).place, taken({}).place]).toEqual(['Darkhan', 'Ulaanbaatar']);
    expect([taken({}).date, taken({ date: '2024-03' }).date]).toEqual(['2024-03-13', '2024-03']);
  });

  it('puts reports in the order in which they were published, and keeps the last 50 of them', () => {
    const early = makeReport({}, { publishedAt: '2024-03-12T05:00:00.000Z' });
    expect(takeOver(makeEngagement(), other({}, early), later).reports.map(({ storyId }) => storyId)).toEqual(
      ['taiga-1', 'steppe-1'],
    );
    const stories = Array.from({ length: 50 }, (_, n) => makeReport({}, { storyId: `taiga-${n}` }));
    const { reports, reportCount } = takeOver(makeEngagement(), other({}, ...stories), later);
    expect([reports.length, reports[0]?.storyId, reportCount]).toEqual([50, 'taiga-0', 51]);
  });

  it('answers the same object when it has all reports, and counts none twice', () => {
    const engagement = makeEngagement();
    const once = takeOver(engagement, other(), later);
    expect(takeOver(once, other(), later)).toBe(once);
    const two = other({}, makeVisit(), makeReport());
    expect(takeOver(engagement, two, later)).toMatchObject({ reportCount: 2, reports: { length: 2 } });
  });

  it('counts the reports of a long one that are no longer kept', () => {
    expect(takeOver(makeEngagement(), other({ reportCount: 70 }), later).reportCount).toBe(71);
  });

  const NONE: Alert = { state: 'none', number: 0 };
  const told: Record<string, readonly [own: Alert, its: Alert, alert: Alert]> = {
    'tells what neither has told': [
      NONE,
      pending(1),
      { state: 'pending', number: 1, dueAt: '2024-03-12T09:06:00.000Z' },
    ],
    'counts as told what the other one has told': [NONE, SENT, SENT],
    'tells what the other one may have told, or not': [
      NONE,
      CLAIMED,
      { state: 'pending', number: 2, dueAt: '2024-03-12T09:06:00.000Z' },
    ],
    'tells what the other one still had to tell behind a mail': [
      NONE,
      pending(2, BEGUN),
      { state: 'pending', number: 2, change: BEGUN, dueAt: '2024-03-12T09:06:00.000Z' },
    ],
    'tells nothing where both were too old to be news': [NONE, NONE, NONE],
    'sends its own mail and no second one': [pending(1), pending(1), pending(1)],
    'sends none where its own is out': [SENT, pending(1), SENT],
  };
  for (const [what, [own, its, alert]] of Object.entries(told)) {
    it(what, () => {
      expect(takeOver(makeEngagement({ alert: own }), other({ alert: its }), later).alert).toEqual(alert);
    });
  }
});

describe('takeOver, of one that has begun', () => {
  it('has begun, too, so that nobody is told again that it does', () => {
    const announced = makeEngagement({ status: 'planned', stage: 'announced', category: 'AGREE' });
    const begun = makeEngagement({
      stage: 'under way',
      reports: [{ ...makeEngagement().reports[0], storyId: 'x' }] as never,
    });
    const { status, stage, category } = takeOver(announced, begun, NOW);
    expect([status, stage, category]).toEqual(['done', 'under way', 'CONSULT']);
  });
});

describe('takeOver, of one whose mail is still to be sent', () => {
  const alertOf = (its: Partial<Engagement>, own: Partial<Engagement> = {}) => {
    const announced = makeEngagement({ status: 'planned', stage: 'announced', alert: SENT, ...own });
    const [report] = makeEngagement().reports;
    const reports = [{ ...report, storyId: 'x' }] as never;
    return takeOver(announced, makeEngagement({ reports, alert: pending(1), ...its }), NOW).alert;
  };

  it('tells that it has begun, where it was told that it would', () => {
    expect(alertOf({ status: 'done', stage: 'under way' })).toEqual(pending(2, BEGUN));
  });

  it('tells of a further party', () => {
    const its = { status: 'planned', stage: 'announced', counterparts: ['RUS', 'MNG'] } as const;
    const [report] = makeEngagement().reports;
    const said = { ...report?.said, counterparts: ['RUS', 'MNG'] };
    expect(alertOf({ ...its, reports: [{ ...report, storyId: 'x', said }] as never })).toEqual(
      pending(2, 'also with Russia'),
    );
  });

  it('tells nothing that is told already, or will be', () => {
    expect(alertOf({ status: 'planned', stage: 'announced' })).toEqual(SENT);
    expect(alertOf({ alert: SENT })).toEqual(SENT);
    expect(alertOf({}, { alert: pending(1) })).toEqual(pending(1));
    expect(alertOf({}, { alert: pending(2, 'put off') })).toEqual(pending(2, `put off; ${BEGUN}`));
  });
});

/** A version, seen at an hour, that takes a story's report back. */
const makeWithdrawal = (storyId = 'steppe-1', hour = '10', title = 'Rice prices climb'): Story => ({
  ...makeOther({ storyId, title }),
  edits: [{ seenAt: `2024-03-12T${hour}:00:00.000Z`, title, textHash: hour }],
});
const afterwards = new Date('2024-03-12T11:00:00.000Z');
const correction = (exception: Partial<Alert> = {}) => ({
  ...{ state: 'pending', number: 2, change: 'no engagement after all', dueAt: '2024-03-12T11:06:00.000Z' },
  told: { headline: makeVisit().title, sentAt: SENT.state === 'sent' ? SENT.sentAt : '' },
  ...exception,
});

describe('withdrawReport', () => {
  const withdraw = (engagement: Engagement, story = makeWithdrawal()) =>
    withdrawReport(engagement, story, afterwards);

  it('makes an engagement none whose only report is taken back, and keeps what it said', () => {
    const engagement = makeEngagement({ alert: SENT });
    const [report] = engagement.reports;
    const withdrawn = withdraw(engagement);
    expect(withdrawn).toEqual({
      ...engagement,
      reports: [{ ...report, withdrawn: { seenAt: '2024-03-12T10:00:00.000Z', title: 'Rice prices climb' } }],
      updatedAt: afterwards.toISOString(),
      alert: correction(),
    });
    expect([engagement, withdrawn].map(isWithdrawn)).toEqual([false, true]);
  });

  it('lets nobody be told where the mail still waits', () => {
    expect(withdraw(makeEngagement()).alert).toEqual({ state: 'none', number: 0 });
  });

  it('lets it stand while another report does, and tells nobody', () => {
    const two = joinStory(makeEngagement({ alert: SENT }), makeReport(), NOW);
    const one = withdraw(two, makeWithdrawal('taiga-1'));
    expect([isWithdrawn(one), countStanding(one), one.reportCount, one.alert]).toEqual([false, 1, 2, SENT]);
    const none = withdraw(one);
    expect([isWithdrawn(none), none.alert]).toEqual([true, correction()]);
  });

  it('says what those say that stand: counterparts, people, stage, and whose words decided', () => {
    const story = makeReport({ status: 'planned' }, { title: 'Pak to visit Mongolia', isFresh: false });
    const russian: Actor = { country: 'RUS', name: 'Lavrov' };
    const wider = makeVisit(
      { counterparts: ['RUS', 'MNG'], actors: [russian] },
      { title: 'Pak sees Lavrov' },
    );
    const told = joinStory({ ...openEngagement(story, 'x', NOW), alert: SENT }, wider, NOW);
    expect([told.counterparts, told.status, told.headline]).toEqual([
      ['MNG', 'RUS'],
      'done',
      'Pak sees Lavrov',
    ]);
    const left = withdraw({ ...told, alert: SENT });
    expect(left).toMatchObject({
      ...{ counterparts: ['MNG'], status: 'planned', stage: 'announced', category: 'CONSULT' },
      ...{ headline: 'Pak to visit Mongolia', evidenceStoryId: 'taiga-1', evidence: [] },
      alert: { ...SENT, told: { headline: 'Pak sees Lavrov' } },
    });
    expect(left.actors.map(({ country }) => country)).not.toContain('RUS');
  });

  it('keeps whose words decided where that story stands', () => {
    const two = joinStory(makeEngagement({ alert: SENT }), makeReport(), NOW);
    const { headline, evidence, evidenceStoryId, alert } = withdraw(two, makeWithdrawal('taiga-1'));
    expect([headline, evidence, evidenceStoryId, alert]).toEqual([
      ...[two.headline, two.evidence, two.evidenceStoryId, SENT],
    ]);
  });

  it('keeps what the reports of a long one said that are no longer kept', () => {
    const [report] = makeEngagement().reports;
    const reports = ['steppe-1', 'taiga-1'].map((storyId) => ({ ...report, storyId })) as never;
    const long = makeEngagement({ reports, reportCount: 60, counterparts: ['MNG', 'RUS'], alert: SENT });
    const left = withdraw(long);
    expect([left.counterparts, countStanding(left)]).toEqual([['MNG', 'RUS'], 59]);
    expect(isWithdrawn(withdraw(left, makeWithdrawal('taiga-1')))).toBe(false);
  });

  it('learns of the same version once, and of none that is older than what it knows', () => {
    const once = withdraw(makeEngagement({ alert: SENT }));
    expect(withdraw(once)).toBe(once);
    expect(withdraw(once, makeWithdrawal('steppe-1', '09'))).toBe(once);
    const later = withdraw(once, makeWithdrawal('steppe-1', '11', 'Rice again'));
    expect(later).toEqual({ ...once, reports: [expect.objectContaining({ title: once.headline })] });
    expect(later.reports[0]?.withdrawn?.title).toBe('Rice again');
    expect(withdraw(once, makeWithdrawal('unknown'))).toBe(once);
  });
});

describe('joinStory, of an engagement that was withdrawn', () => {
  const withdrawn = withdrawReport(makeEngagement({ alert: SENT }), makeWithdrawal(), afterwards);
  const corrected: Engagement = { ...withdrawn, alert: { ...SENT, number: 2 } };
  const again = (hour: string) => ({
    ...makeVisit({ place: null }, { title: 'Pak in town' }),
    engagementId: withdrawn.engagementId,
    edits: [{ seenAt: `2024-03-12T${hour}:00:00.000Z`, title: 'Pak in town', textHash: hour }],
  });

  it('stands again by the same story, which says all that it says', () => {
    const joined = joinStory(corrected, again('11'), afterwards);
    expect(joined).toEqual({
      ...makeEngagement(),
      ...{ place: null, headline: 'Pak in town', reports: [reportOf(again('11'))] },
      updatedAt: afterwards.toISOString(),
      alert: {
        ...{ state: 'pending', number: 3, change: 'reported again', dueAt: '2024-03-12T11:06:00.000Z' },
      },
    });
  });

  it('stands again by a report of another outlet alone, on the day that it had', () => {
    const story = makeReport({ counterparts: ['CHN'] }, { publishedAt: '2024-03-14T07:00:00.000Z' });
    const { day, counterparts, reports, alert, ...joined } = joinStory(corrected, story, afterwards);
    expect([day, counterparts, reports.map(stands)]).toEqual(['2024-03-12', ['CHN'], [false, true]]);
    expect([isWithdrawn({ ...joined, reports }), alert.number]).toEqual([false, 3]);
  });

  it('stays withdrawn for a version that is older than the one that took it back', () => {
    expect(joinStory(withdrawn, again('09'), afterwards)).toBe(withdrawn);
    expect(joinStory(withdrawn, makeVisit(), afterwards)).toBe(withdrawn);
  });

  it('makes no mail of a report that comes back beside one that stands', () => {
    const two = joinStory(makeEngagement({ alert: SENT }), makeReport(), NOW);
    const one = withdrawReport(two, makeWithdrawal('taiga-1'), afterwards);
    const back = { ...makeReport(), edits: again('11').edits, engagementId: one.engagementId };
    const { alert, reportCount, ...joined } = joinStory(one, back, afterwards);
    expect([alert, reportCount, countStanding({ ...joined, reportCount })]).toEqual([SENT, 2, 2]);
  });
});

describe('takeOver, where every report of one has been taken back', () => {
  const its: Engagement = {
    ...openEngagement(makeReport({ counterparts: ['CHN'] }), '2024-03-12-MNG-77AA', NOW),
    alert: { ...SENT, sentAt: '2024-03-12T07:30:00.000Z' } as Alert,
  };
  const own = makeEngagement({ alert: SENT });
  const gone = (engagement: Engagement, alert?: Alert): Engagement => {
    const storyId = engagement.evidenceStoryId;
    const withdrawn = withdrawReport(engagement, makeWithdrawal(storyId), afterwards);
    return { ...withdrawn, ...(alert && { alert }) };
  };
  const NONE: Alert = { state: 'none', number: 0 };
  const CORRECTED: Alert = { ...SENT, number: 2, change: 'no engagement after all' };

  it('says what the other one says, and stands', () => {
    const taken = takeOver(gone(own), its, afterwards);
    expect([taken.engagementId, taken.counterparts, taken.headline, taken.evidenceStoryId]).toEqual([
      ...[own.engagementId, ['CHN'], its.headline, 'taiga-1'],
    ]);
    expect([isWithdrawn(taken), taken.reports.map(stands)]).toEqual([false, [false, true]]);
    expect(takeOver(taken, its, afterwards)).toBe(taken);
  });

  it('says nothing of what was taken back', () => {
    const taken = takeOver(own, gone(its), afterwards);
    expect([taken.counterparts, taken.headline, countStanding(taken)]).toEqual([['MNG'], own.headline, 1]);
  });

  const alerts: Record<string, readonly [kept: Engagement, other: Engagement, after: object]> = {
    'a correction that waits is not sent where the other one stands': [
      gone(own),
      its,
      { ...SENT, told: { headline: own.headline } },
    ],
    'whoever has been corrected is told that it stands': [
      gone(own, CORRECTED),
      its,
      { number: 3, change: 'reported again' },
    ],
    'what nobody was told is told as the other one has told it': [gone(own, NONE), its, its.alert],
    'the mail of one that stands is not changed by it': [own, gone(its), SENT],
    'what was to be taken back of the other one holds': [
      { ...own, alert: NONE },
      gone(its),
      { state: 'sent', number: 1 },
    ],
    'who has been corrected of the other one is told': [
      { ...own, alert: NONE },
      gone(its, CORRECTED),
      { state: 'pending', number: 3, change: 'reported again' },
    ],
    'of two that are withdrawn one correction waits': [gone(own), gone(its), correction()],
    'the correction of the other one is not lost behind that of the first': [
      gone(own, CORRECTED),
      gone(its),
      { state: 'pending', number: 3, change: 'no engagement after all', told: { headline: its.headline } },
    ],
    'the correction of the other one is not lost where the first had none to send': [
      gone(own, NONE),
      gone(its),
      { state: 'pending', number: 2, change: 'no engagement after all' },
    ],
    'nobody is told of two that nobody was told of': [gone(own, NONE), gone(its, NONE), NONE],
  };
  for (const [what, [kept, other, after]] of Object.entries(alerts)) {
    it(what, () => {
      expect(takeOver(kept, other, afterwards).alert).toMatchObject(after);
    });
  }
});

describe('mergedInto', () => {
  it('leads to the one that has its reports now, and is no more opening', () => {
    const opened = openEngagement(makeVisit(), '2024-03-12-MNG-77AA', NOW);
    expect(mergedInto(opened, '2024-03-12-MNG-1')).toEqual({
      ...settled(opened),
      mergedInto: '2024-03-12-MNG-1',
    });
  });
});

describe('parseEngagement', () => {
  it('reads back an engagement as it was stored', () => {
    const opened = openEngagement(makeVisit(), '2024-03-12-MNG-1', NOW);
    const joined = joinStory(opened, makeReport(), NOW, ['oursSame']);
    const merged = mergedInto(makeEngagement({ alert: SENT }), '2024-03-12-MNG-77AA');
    for (const engagement of [opened, joined, merged])
      expect(parseEngagement(engagement)).toEqual(engagement);
  });

  it('reads one that an older version wrote, whose reports say nothing', () => {
    const { stage: _stage, ...engagement } = makeEngagement({ engagementId: '2024-03-12-MNG-1' });
    const reports = engagement.reports.map(({ said: _said, ...report }) => report);
    expect(parseEngagement({ ...engagement, reports })).toEqual({ ...engagement, reports });
  });

  it('keeps what a newer version has written, and so does a join', () => {
    const engagement = makeEngagement({ alert: SENT });
    const newer = { ...engagement, analystNote: 'seen', alert: { ...engagement.alert, channel: 'digest' } };
    expect(parseEngagement(newer)).toEqual(newer);
    expect(
      joinStory(parseEngagement(newer), makeReport({ counterparts: ['RUS', 'MNG'] }), NOW),
    ).toMatchObject({
      analystNote: 'seen',
      alert: { state: 'pending', number: 2, channel: 'digest' },
    });
  });

  const wrong: Record<string, readonly [object, string]> = {
    'a status that it does not know': [
      { status: 'postponed' },
      'status: expected one of planned, done, cancelled',
    ],
    'an alert in no state': [{ alert: { number: 1 } }, 'alert.state: is missing'],
    'an alert in a state that it does not know': [
      { alert: { state: 'held', number: 1 } },
      'alert.state: expected none, pending, claimed or sent',
    ],
    'a stage that it does not know': [
      { stage: 'over' },
      'stage: expected one of announced, postponed, under way, held, agreed, called off',
    ],
    'an opening that is not one': [{ opening: false }, 'opening: expected true'],
    'an alert that waits for ever': [{ alert: { state: 'pending', number: 1 } }, 'alert.dueAt: is missing'],
  };
  for (const [what, [fields, fault]] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => {
      expect(() => parseEngagement({ ...makeEngagement(), ...fields })).toThrow(
        `stored engagement 2024-03-12-MNG-1: ${fault}`,
      );
    });
  }
});
