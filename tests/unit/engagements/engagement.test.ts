import { describe, expect, it } from 'vitest';
import type { Actor, EngagementClassification } from '../../../shared/classify/classification.ts';
import type { Alert } from '../../../shared/engagements/alert.ts';
import {
  engagementIdOf,
  joinStory,
  openEngagement,
  parseEngagement,
} from '../../../shared/engagements/engagement.ts';
import type { QueuedEntry } from '../../../shared/stories/queue-message.ts';
import type { ReportingStory } from '../../../shared/stories/story.ts';
import { makeEngagement, makeVisit, NOW } from '../../support/factories.ts';

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

describe('engagementIdOf', () => {
  it('names the day, the main counterpart and a number', () => {
    expect(engagementIdOf('2024-03-12', 'RUS', 2)).toBe('2024-03-12-RUS-2');
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
      reports: [
        {
          storyId: 'steppe-1',
          outlet: 'Steppe Wire',
          title: story.title,
          link: 'https://steppe.test/1',
          publishedAt: '2024-03-12T06:00:00.000Z',
        },
      ],
      reportCount: 1,
      firstSeenAt: '2024-03-12T08:00:00.000Z',
      updatedAt: '2024-03-12T08:00:00.000Z',
      alert: pending(1),
      revision: 1,
    });
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
    expect(joinStory(engagement, makeReport(), later)).toEqual({
      ...engagement,
      reports: [
        ...engagement.reports,
        {
          storyId: 'taiga-1',
          outlet: 'Taiga Post',
          title: 'Pyongyang envoy sees Battsetseg',
          publishedAt: '2024-03-12T07:00:00.000Z',
        },
      ],
      reportCount: 2,
      updatedAt: '2024-03-12T09:00:00.000Z',
    });
  });

  it('answers the same object for a story that has joined already', () => {
    const engagement = makeEngagement();
    expect(joinStory(engagement, makeVisit({ counterparts: ['MNG', 'RUS'] }), NOW)).toBe(engagement);
  });

  const changes: Record<
    string,
    readonly [status: 'planned' | 'done', Partial<EngagementClassification>, Alert]
  > = {
    'alerts again when what was planned is done': [
      'planned',
      { status: 'done' },
      pending(2, 'was planned, is now done'),
    ],
    'alerts again when what was planned is cancelled': [
      'planned',
      { status: 'cancelled' },
      pending(2, 'was planned, is now cancelled'),
    ],
    'alerts again when a further counterpart takes part': [
      'done',
      { counterparts: ['MNG', 'RUS'] },
      pending(2, 'also with RUS'),
    ],
    'says all that changed in one alert': [
      'planned',
      { status: 'done', counterparts: ['MNG', 'RUS', 'CHN'] },
      pending(2, 'was planned, is now done; also with RUS, CHN'),
    ],
    'does not alert again when a plan is repeated': ['planned', { status: 'planned' }, SENT],
    'does not alert again when a late story still speaks of the plan': ['done', { status: 'planned' }, SENT],
    'does not alert again when a story names fewer counterparts': ['done', { counterparts: ['MNG'] }, SENT],
    'does not alert again when only category and place differ': [
      'done',
      { category: 'AGREE', place: 'Darkhan', direction: 'mutual' },
      SENT,
    ],
  };
  for (const [title, [status, classified, alert]] of Object.entries(changes)) {
    it(title, () => {
      const engagement = makeEngagement({ status, alert: SENT });
      expect(joinStory(engagement, makeReport(classified), NOW).alert).toEqual(alert);
    });
  }

  it('alerts nobody of what a stale story changes, but keeps the change', () => {
    const engagement = makeEngagement({ status: 'planned', alert: SENT });
    const joined = joinStory(
      engagement,
      makeReport({ counterparts: ['RUS', 'MNG'] }, { isFresh: false }),
      NOW,
    );
    expect([joined.status, joined.counterparts, joined.alert]).toEqual(['done', ['MNG', 'RUS'], SENT]);
  });

  it('alerts for the first time when a fresh story joins an engagement that was too old to be news', () => {
    const engagement = makeEngagement({ alert: { state: 'none', number: 0 } });
    expect(joinStory(engagement, makeReport(), NOW).alert).toEqual(pending(1));
  });

  it('leaves a pending alert as it is: its mail will tell the new facts', () => {
    const engagement = makeEngagement({ status: 'planned', alert: pending(1) });
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
    const joined = joinStory(makeEngagement({ status: 'planned', alert }), makeReport(), NOW);
    expect(joined.alert).toEqual(pending(2, 'was planned, is now done'));
  });

  it('takes headline, category and evidence from the story that changes the facts', () => {
    const evidence = [{ role: 'contact', text: 'sees', start: 16, end: 20 }] as const;
    const engagement = makeEngagement({ status: 'planned', category: 'AGREE', alert: SENT });
    const joined = joinStory(engagement, makeReport({ evidence }), NOW);
    expect(joined).toMatchObject({
      status: 'done',
      category: 'CONSULT',
      headline: 'Pyongyang envoy sees Battsetseg',
      evidence,
      evidenceStoryId: 'taiga-1',
    });
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
    };
    const joined = Array.from({ length: 150 }, (_, index) => index).reduce(
      (engagement, index) =>
        joinStory(engagement, makeReport({}, { ...long, storyId: `taiga-${index}` }), NOW),
      makeEngagement(),
    );
    expect(Buffer.byteLength(JSON.stringify(joined))).toBeLessThan(100_000);
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
    expect(joinStory(engagement, makeVersion({ evidence }), later)).toEqual({
      ...engagement,
      headline: 'Pak holds talks',
      evidence,
      reports: [
        { ...engagement.reports[0], title: 'Pak holds talks', versionSeenAt: seenAt },
        engagement.reports[1],
      ],
      updatedAt: later.toISOString(),
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
    const planned = makeEngagement({ status: 'planned', alert: SENT });
    expect(joinStory(planned, makeVersion(), NOW).alert).toEqual(pending(2, 'was planned, is now done'));
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

describe('parseEngagement', () => {
  it('reads back an engagement as it was stored', () => {
    expect(parseEngagement(makeEngagement({ alert: SENT }))).toEqual(makeEngagement({ alert: SENT }));
  });

  it('keeps what a newer version has written, and so does a join', () => {
    const engagement = makeEngagement({ alert: SENT });
    const newer = { ...engagement, analystNote: 'seen', alert: { ...engagement.alert, channel: 'digest' } };
    expect(parseEngagement(newer)).toEqual(newer);
    expect(
      joinStory(parseEngagement(newer), makeReport({ counterparts: ['MNG', 'RUS'] }), NOW),
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
