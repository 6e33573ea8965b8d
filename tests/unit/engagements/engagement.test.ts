import { describe, expect, it } from 'vitest';
import type { Actor, Classification } from '../../../shared/classify/classification.ts';
import {
  type Alert,
  claimAlert,
  dayOf,
  engagementIdOf,
  isSameEngagement,
  joinStory,
  markAlertSent,
  openEngagement,
  reportsEngagement,
} from '../../../shared/engagements/engagement.ts';
import type { QueuedEntry } from '../../../shared/stories/queue-message.ts';
import type { Story } from '../../../shared/stories/story.ts';
import { makeEngagement, makeVisit, NOW } from '../../support/factories.ts';

const SENT: Alert = { state: 'sent', number: 1, sentAt: '2024-03-12T07:00:00.000Z' };
const pending = (number: number, change?: string): Alert => ({
  state: 'pending',
  number,
  ...(change !== undefined && { change }),
  dueAt: '2024-03-12T08:06:00.000Z',
});

/** A further report of the visit, by another outlet. */
const makeReport = (classified: Partial<Classification> = {}, entry: Partial<QueuedEntry> = {}) =>
  makeVisit(classified, {
    storyId: 'taiga-1',
    feedId: 'taiga',
    outlet: 'Taiga Post',
    link: undefined,
    title: 'Pyongyang envoy sees Battsetseg',
    publishedAt: '2024-03-12T07:00:00.000Z',
    ...entry,
  });

describe('reportsEngagement', () => {
  const stories: Record<string, readonly [Partial<Classification>, boolean]> = {
    'has all that an engagement needs': [{}, true],
    'is classified as none': [{ isEngagement: false }, false],
    'has no category': [{ category: null }, false],
    'has no counterpart': [{ counterparts: [] }, false],
  };
  for (const [reason, [classified, expected]] of Object.entries(stories)) {
    it(`answers ${expected} for a story that ${reason}`, () => {
      expect(reportsEngagement(makeVisit(classified))).toBe(expected);
    });
  }
});

describe('engagementIdOf', () => {
  it('names the day, the main counterpart and a number', () => {
    expect(engagementIdOf('2024-03-12', 'RUS', 2)).toBe('2024-03-12-RUS-2');
  });
});

describe('dayOf', () => {
  it('gives the day in UTC', () => {
    expect(dayOf(makeVisit({}, { publishedAt: '2024-03-12T23:59:59.999Z' }))).toBe('2024-03-12');
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

  it('takes what is unsaid for done and mutual', () => {
    const { status, direction } = openEngagement(makeVisit({ status: null, direction: null }), 'x', NOW);
    expect({ status, direction }).toEqual({ status: 'done', direction: 'mutual' });
  });

  it('keeps 20 actors', () => {
    const actors = Array.from(
      { length: 30 },
      (_, index): Actor => ({ country: 'MNG', name: `Bat ${index}` }),
    );
    expect(openEngagement(makeVisit({ actors }), 'x', NOW).actors).toEqual(actors.slice(0, 20));
  });

  it('refuses a story that reports none, naming it', () => {
    expect(() => openEngagement(makeVisit({ category: null }), 'x', NOW)).toThrow(
      'story steppe-1 reports no engagement',
    );
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

  const changes: Record<string, readonly [status: 'planned' | 'done', Partial<Classification>, Alert]> = {
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
    'does not alert again when a story leaves the status unsaid': ['planned', { status: null }, SENT],
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
    const alert: Alert = { state: 'claimed', number: 1, leaseUntil: '2024-03-12T08:01:00.000Z' };
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
  const makeVersion = (classified: Partial<Classification> = {}, exception: Partial<Story> = {}): Story => ({
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

describe('claimAlert', () => {
  it('holds a pending alert until the lease ends, and lets the sweep come well after that', () => {
    const engagement = makeEngagement({ alert: pending(2, 'also with RUS') });
    expect(claimAlert(engagement, 60, NOW)).toEqual({
      ...engagement,
      alert: {
        state: 'claimed',
        number: 2,
        change: 'also with RUS',
        leaseUntil: '2024-03-12T08:01:00.000Z',
        dueAt: '2024-03-12T08:07:00.000Z',
      },
    });
  });
});

describe('markAlertSent', () => {
  it('leaves no trace of claim and sweep', () => {
    const claimed = claimAlert(makeEngagement(), 60, NOW);
    expect(claimed && markAlertSent(claimed, 1, NOW)?.alert).toEqual({
      state: 'sent',
      number: 1,
      sentAt: '2024-03-12T08:00:00.000Z',
    });
  });

  it('answers nothing when a newer alert has taken its place, or it is marked already', () => {
    expect(markAlertSent(makeEngagement({ alert: pending(2) }), 1, NOW)).toBeUndefined();
    expect(markAlertSent(makeEngagement({ alert: SENT }), 1, NOW)).toBeUndefined();
  });
});

describe('isSameEngagement', () => {
  const nobody = { actors: [{ country: 'PRK' }, { country: 'MNG' }], place: null };
  const on = (publishedAt: string, title = 'Guests from Pyongyang') => ({ publishedAt, title });

  const same: Record<
    string,
    readonly [Parameters<typeof makeEngagement>[0], Partial<Classification>, Partial<QueuedEntry>]
  > = {
    'the same person of the DPRK side, three days later': [{}, {}, on('2024-03-15T23:00:00.000Z')],
    'the same person, three days earlier': [{}, {}, on('2024-03-09T00:00:00.000Z')],
    'the same person, another kind of one visit': [{}, { category: 'AGREE' }, {}],
    'the same person and one of several counterparts': [{}, { counterparts: ['RUS', 'MNG'] }, {}],
    'a plan that comes true two weeks later': [{ status: 'planned' }, {}, on('2024-03-26T00:00:00.000Z')],
    'a plan that is called off two weeks later': [
      { status: 'planned' },
      { status: 'cancelled' },
      on('2024-03-26T00:00:00.000Z'),
    ],
    'the same foreign person, when the DPRK side is not named': [
      { actors: [{ country: 'PRK' }, { country: 'MNG', name: 'Battsetseg' }], place: null },
      { actors: [{ country: 'MNG', name: 'Battsetseg' }], place: null },
      on('2024-03-14T00:00:00.000Z'),
    ],
    'the same place on the next day, when nobody is named': [
      { actors: [] },
      { actors: [] },
      on('2024-03-13T12:00:00.000Z'),
    ],
    'a headline that agrees, when nobody and no place is named': [
      { ...nobody, headline: 'North Korean delegation tours Mongolian cashmere factory' },
      nobody,
      on('2024-03-12T07:00:00.000Z', 'Delegation from Pyongyang at cashmere factory'),
    ],
  };
  for (const [title, [engagement, classified, entry]] of Object.entries(same)) {
    it(`recognises ${title}`, () => {
      expect(isSameEngagement(makeEngagement(engagement), makeReport(classified, entry))).toBe(true);
    });
  }

  it('recognises a story that it holds, whatever the classifier now says', () => {
    const story = makeVisit({ counterparts: ['CHN'] }, { publishedAt: '2024-09-01T00:00:00.000Z' });
    expect(isSameEngagement(makeEngagement(), story)).toBe(true);
  });

  const different: typeof same = {
    'two people of the DPRK side on one day': [
      {},
      { actors: [{ country: 'PRK', name: 'Yun Jong Ho', office: 'trade minister' }] },
      {},
    ],
    'two people of the DPRK side who see the same host': [
      {
        actors: [
          { country: 'PRK', name: 'Pak Myong Ho' },
          { country: 'MNG', name: 'Battsetseg' },
        ],
      },
      {
        actors: [
          { country: 'PRK', name: 'Yun Jong Ho' },
          { country: 'MNG', name: 'Battsetseg' },
        ],
      },
      {},
    ],
    'no counterpart in common': [{}, { counterparts: ['VNM'] }, {}],
    'the same person four days later': [{}, {}, on('2024-03-16T00:00:00.000Z')],
    'a plan and its fulfilment more than two weeks later': [
      { status: 'planned' },
      {},
      on('2024-03-27T00:00:00.000Z'),
    ],
    'a plan that is repeated more than three days later': [
      { status: 'planned' },
      { status: 'planned' },
      on('2024-03-16T00:00:00.000Z'),
    ],
    'a visit and a rupture': [{}, { category: 'RUPTURE' }, {}],
    'the leader alone in both': [
      { actors: [{ country: 'PRK', name: 'Kim Jong Un' }], place: null },
      { actors: [{ country: 'PRK', name: 'Kim Jong Un' }], place: null },
      {},
    ],
    'the same place two days later, when nobody is named': [
      { actors: [] },
      { actors: [] },
      on('2024-03-14T00:00:00.000Z'),
    ],
    'headlines that share ordinary words only': [
      { ...nobody, headline: 'North Korea says visit to Mongolia went well' },
      nobody,
      on('2024-03-12T07:00:00.000Z', 'North Korea says aid to arrive after visit'),
    ],
    'another kind, when nobody is named': [{ actors: [] }, { actors: [], category: 'AGREE' }, {}],
  };
  for (const [title, [engagement, classified, entry]] of Object.entries(different)) {
    it(`tells apart ${title}`, () => {
      expect(isSameEngagement(makeEngagement(engagement), makeReport(classified, entry))).toBe(false);
    });
  }
});
