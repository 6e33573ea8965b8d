import { describe, expect, it } from 'vitest';
import { alertEngagement } from '../../../shared/alerts/alert-engagement.ts';
import {
  type Engagement,
  engagementIdOf,
  isWithdrawn,
  openEngagement,
} from '../../../shared/engagements/engagement.ts';
import { takeStory } from '../../../shared/engagements/take-entry.ts';
import type { ReportingStory } from '../../../shared/stories/story.ts';
import { makeEngagement, makeOther, makeVisit, NOW } from '../../support/factories.ts';
import { ALIKE, faultsOfOpening, takeAndTell, VISIT_REPORTS } from '../../support/opening-schedules.ts';
import { type Outcome, runEverySchedule, type Work } from '../../support/run-every-schedule.ts';

const ID = '2024-03-12-MNG-1';
const LEASE_SECONDS = 60;

const send: Work = (calls) => alertEngagement(ID, LEASE_SECONDS, calls);

/** The first five schedules that break a promise: enough to read, where thousands may. */
const broken = (outcomes: readonly Outcome[], breaks: (outcome: Outcome) => boolean) =>
  outcomes
    .filter(breaks)
    .slice(0, 5)
    .map(({ schedule }) => schedule);
const lost = (outcomes: readonly Outcome[]) => broken(outcomes, ({ published }) => published.length === 0);
const unsent = (outcomes: readonly Outcome[]) =>
  broken(outcomes, ({ stored }) => stored.some(({ alert }) => alert.state !== 'sent'));
const unsettled = (outcomes: readonly Outcome[]) =>
  broken(outcomes, ({ stored }) =>
    stored.some(({ alert }) => alert.state === 'pending' || alert.state === 'claimed'),
  );
const repeated = (outcomes: readonly Outcome[], mails = 1) =>
  broken(outcomes, ({ published, mayRepeat }) => published.length > mails + mayRepeat);

/**
 * Two messages about one engagement are delivered at the same moment. All schedules are run, not some: any
 * order of their steps, up to two crashes at any of them, a lease that runs out at any of them.
 */
describe('alertEngagement, in every schedule of two deliveries', () => {
  const start = [makeEngagement()];
  const budget = { crashes: 2, expiries: 1 };

  it('loses no alert, and repeats one only where a crash or a lost lease left it unknown', async () => {
    const { outcomes, points } = await runEverySchedule({ A: send, B: send }, { start, budget });
    expect(points).toBeGreaterThan(500);
    expect({ lost: lost(outcomes), unsent: unsent(outcomes), repeated: repeated(outcomes) }).toEqual({
      lost: [],
      unsent: [],
      repeated: [],
    });
  });

  it('publishes exactly once when nothing crashes and no lease runs out', async () => {
    const quiet = { crashes: 0, expiries: 0 };
    const { outcomes } = await runEverySchedule({ A: send, B: send }, { start, budget: quiet });
    expect(new Set(outcomes.map(({ published }) => published.length))).toEqual(new Set([1]));
  });

  it('tells the news that a story brings while the mail before it is on its way', async () => {
    const planned = makeEngagement({ status: 'planned', stage: 'announced' });
    const join: Work = async (calls) => {
      await takeStory(makeVisit({ status: 'done' }, { storyId: 'steppe-2' }), calls);
      await alertEngagement(ID, LEASE_SECONDS, calls);
    };
    const { outcomes } = await runEverySchedule(
      { A: send, B: join },
      { start: [planned], budget: { crashes: 1, expiries: 0 }, grouping: ALIKE },
    );
    const untold = broken(outcomes, ({ published }) => !published.some(({ status }) => status === 'done'));
    expect({ untold, unsent: unsent(outcomes), repeated: repeated(outcomes, 2) }).toEqual({
      untold: [],
      unsent: [],
      repeated: [],
    });
  });

  const mark = (engagement: Engagement): Engagement => ({
    ...engagement,
    alert: { state: 'sent', number: 1, sentAt: NOW.toISOString() },
    revision: engagement.revision + 1,
  });
  const faulty: Record<string, { sender: Work; fault: (outcomes: readonly Outcome[]) => string[] }> = {
    'marks before it publishes loses alerts': {
      fault: lost,
      sender: async ({ loadEngagement, saveEngagement, publishAlert }) => {
        const engagement = await loadEngagement(ID);
        if (!engagement || engagement.alert.state === 'sent') return;
        if (await saveEngagement(mark(engagement))) await publishAlert(mark(engagement));
      },
    },
    'publishes without a claim repeats alerts': {
      fault: repeated,
      sender: async ({ loadEngagement, saveEngagement, publishAlert }) => {
        const engagement = await loadEngagement(ID);
        if (!engagement || engagement.alert.state === 'sent') return;
        await publishAlert(engagement);
        await saveEngagement(mark(engagement));
      },
    },
  };
  for (const [title, { sender, fault }] of Object.entries(faulty)) {
    it(`shows that a sender that ${title}`, async () => {
      const { outcomes } = await runEverySchedule({ A: sender, B: sender }, { start, budget });
      expect(fault(outcomes)).not.toEqual([]);
    });
  }
});

/**
 * Reports of one visit are taken at the same moment, on either side of midnight and with the counterparts in either order, and no
 * index shows what has just been written.
 */
describe('takeStory, in every schedule of reports of one event', () => {
  const [A, B, C] = VISIT_REPORTS.map(takeAndTell) as [Work, Work, Work];
  const stale = { isStale: true, grouping: ALIKE } as const;

  it('opens one engagement that has both reports, and mails once, but for a crash behind the mail', async () => {
    const budget = { crashes: 2, expiries: 0 };
    const { outcomes, points } = await runEverySchedule({ A, B }, { ...stale, budget });
    expect(points).toBeGreaterThan(10_000);
    expect(faultsOfOpening(outcomes, 2)).toEqual([]);
  }, 60_000);

  it('shows that opening without looking at what others open makes two', async () => {
    const open =
      (at: number): Work =>
      async ({ saveEngagement, saveGrouping, loadOpenings, now }) => {
        const story = VISIT_REPORTS[at] as ReportingStory;
        await loadOpenings('RUS');
        const opened = openEngagement(story, `2024-03-12-RUS-${story.storyId}`, now());
        await saveEngagement(opened);
        await saveGrouping(story, opened);
      };
    const budget = { crashes: 0, expiries: 0 };
    const { outcomes } = await runEverySchedule({ A: open(0), B: open(1) }, { ...stale, budget });
    expect(faultsOfOpening(outcomes, 2, { isTold: false })).not.toEqual([]);
  });

  it('keeps two events apart, in every order', async () => {
    const apart = { ...ALIKE, weights: new Map([['bias', -1]]) };
    const budget = { crashes: 1, expiries: 0 };
    const { outcomes } = await runEverySchedule({ A, B }, { isStale: true, grouping: apart, budget });
    const wrong = broken(
      outcomes,
      ({ stored, published, mayRepeat }) =>
        stored.length !== 2 ||
        stored.some(({ mergedInto, opening, alert }) => mergedInto || opening || alert.state !== 'sent') ||
        published.length > 2 + mayRepeat,
    );
    expect(wrong).toEqual([]);
  });

  it('is told the same by a third that comes when all is done', async () => {
    const budget = { crashes: 0, expiries: 0 };
    const last: Work = async (calls) => {
      await A(calls);
      await B(calls);
      await C(calls);
    };
    const { outcomes } = await runEverySchedule({ A: last }, { ...stale, budget });
    expect(faultsOfOpening(outcomes, 3)).toEqual([]);
  });
});

/**
 * Versions of one story are taken at the same moment: one reports a visit, the next one takes that back. When all is done the next poll's
 * sweep comes.
 */
describe('takeStory, in every schedule of a version that takes a report back', () => {
  const report = makeVisit();
  const rice = makeOther({ title: 'Rice prices climb', firstSeenAt: '2024-03-12T09:00:00.000Z' });
  const back = makeVisit({}, { title: 'Pak meets Bat', firstSeenAt: '2024-03-12T10:00:00.000Z' });
  const other = makeVisit({}, { storyId: 'taiga-1', outlet: 'Taiga Post' });
  const sent = makeEngagement({ alert: { state: 'sent', number: 1, sentAt: NOW.toISOString() } });
  const stored = {
    stories: [{ ...report, engagementId: ID }],
    grouping: ALIKE,
    isOneStory: true,
    sweep: send,
  };

  /** What each mail was: a report, its correction, or an update behind that; then whether the engagement stands. */
  const tellings = (outcomes: readonly Outcome[]) => {
    const told = outcomes.map(({ published, stored: engagements }) => {
      const mails = published.map((mail) => {
        if (isWithdrawn(mail)) return 'correction';
        return mail.alert.change ?? (mail.alert.number === 1 ? 'report' : 'update');
      });
      const ends = engagements.map((one) => (isWithdrawn(one) ? 'none' : 'stands'));
      return [...mails.filter((mail, at) => mail !== mails[at - 1]), ...ends].join(', ');
    });
    return [...new Set(told)].sort();
  };

  it('tells nobody, or corrects what was told or may have been, whichever version comes first', async () => {
    const first: Work = async (calls) => {
      const engagementId = engagementIdOf(report);
      if (await calls.loadEngagement(engagementId)) await alertEngagement(engagementId, LEASE_SECONDS, calls);
    };
    const setting = { grouping: ALIKE, isOneStory: true, sweep: first, budget: { crashes: 2, expiries: 0 } };
    const [A, B] = [report, rice].map(takeAndTell) as [Work, Work];
    const { outcomes, points } = await runEverySchedule({ A, B }, setting);
    expect(points).toBeGreaterThan(500);
    expect(tellings(outcomes)).toEqual(['', 'correction, none', 'none', 'report, correction, none']);
    expect([unsettled(outcomes), repeated(outcomes, 2)]).toEqual([[], []]);
  });

  it('corrects a mail that is on its way, and not before it', async () => {
    const setting = { ...stored, start: [makeEngagement()], budget: { crashes: 2, expiries: 0 } };
    const B = takeAndTell(rice);
    const { outcomes } = await runEverySchedule({ A: send, B }, setting);
    expect(tellings(outcomes)).toEqual(['correction, none', 'none', 'report, correction, none']);
    expect([unsettled(outcomes), repeated(outcomes, 2)]).toEqual([[], []]);
  });

  for (const [who, again] of Object.entries({ 'the same outlet': back, 'another one': other })) {
    it(`tells of it once more when it is reported again, by ${who}`, async () => {
      const setting = { ...stored, start: [sent], budget: { crashes: 1, expiries: 0 } };
      const [B, C] = [rice, again].map(takeAndTell) as [Work, Work];
      const { outcomes } = await runEverySchedule({ B, C }, setting);
      expect(tellings(outcomes)).toEqual([
        'correction, reported again, stands',
        // Whoever was to send the correction has died.
        'reported again, stands',
        'stands',
      ]);
      expect([unsettled(outcomes), repeated(outcomes, 2)]).toEqual([[], []]);
    });
  }
});
