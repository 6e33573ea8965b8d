import { describe, expect, it } from 'vitest';
import { type AlertDependencies, alertEngagement } from '../../../shared/alerts/alert-engagement.ts';
import { markAlertSent } from '../../../shared/engagements/alert.ts';
import type { Engagement } from '../../../shared/engagements/engagement.ts';
import { groupStory } from '../../../shared/engagements/group-story.ts';
import { makeEngagement, makeVisit, NOW, storeEngagements } from '../../support/factories.ts';
import { type Outcome, runEverySchedule, type Work } from '../../support/run-every-schedule.ts';

const ID = '2024-03-12-MNG-1';
const DUE = '2024-03-12T08:06:00.000Z';
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
  broken(outcomes, ({ stored }) => stored?.alert.state !== 'sent');
const repeated = (outcomes: readonly Outcome[], mails = 1) =>
  broken(outcomes, ({ published, mayRepeat }) => published.length > mails + mayRepeat);

/**
 * Two messages about one engagement are delivered at the same moment. All schedules are run, not some: any
 * order of their steps, up to two crashes at any of them, a lease that runs out at any of them.
 */
describe('alertEngagement, in every schedule of two deliveries', () => {
  const twoCrashes = { crashes: 2, expiries: 1 };

  it('loses no alert, and repeats one only where a crash or a lost lease left it unknown', async () => {
    const outcomes = await runEverySchedule(makeEngagement(), { A: send, B: send }, twoCrashes);
    expect(outcomes.length).toBeGreaterThan(10_000);
    expect(new Set(outcomes.map(({ schedule }) => schedule)).size).toBe(outcomes.length);
    expect({ lost: lost(outcomes), unsent: unsent(outcomes), repeated: repeated(outcomes) }).toEqual({
      lost: [],
      unsent: [],
      repeated: [],
    });
  });

  it('publishes exactly once when nothing crashes and no lease runs out', async () => {
    const outcomes = await runEverySchedule(
      makeEngagement(),
      { A: send, B: send },
      { crashes: 0, expiries: 0 },
    );
    expect(outcomes.length).toBeGreaterThan(10);
    expect(new Set(outcomes.map(({ published }) => published.length))).toEqual(new Set([1]));
  });

  it('tells the news that a story brings while the mail before it is on its way', async () => {
    const planned = makeEngagement({ status: 'planned' });
    const join: Work = async (calls) => {
      await groupStory(makeVisit({ status: 'done' }, { storyId: 'steppe-2' }), calls);
      await alertEngagement(ID, LEASE_SECONDS, calls);
    };
    const outcomes = await runEverySchedule(planned, { A: send, B: join }, { crashes: 1, expiries: 0 });
    const untold = broken(outcomes, ({ published }) => !published.some(({ status }) => status === 'done'));
    expect(outcomes.length).toBeGreaterThan(300);
    expect({
      untold,
      unsent: unsent(outcomes),
      repeated: repeated(outcomes, 2),
    }).toEqual({ untold: [], unsent: [], repeated: [] });
  });

  const mark = (engagement: Engagement): Engagement | undefined => {
    const alert = markAlertSent(engagement.alert, 1, NOW);
    return alert && { ...engagement, alert, revision: engagement.revision + 1 };
  };
  const faulty: Record<string, { sender: Work; fault: (outcomes: readonly Outcome[]) => string[] }> = {
    'marks before it publishes loses alerts': {
      fault: lost,
      sender: async ({ loadEngagement, saveEngagement, publishAlert }) => {
        const engagement = await loadEngagement(ID);
        const marked = engagement && mark(engagement);
        if (!marked || !(await saveEngagement(marked))) return;
        await publishAlert(marked);
      },
    },
    'publishes without a claim repeats alerts': {
      fault: repeated,
      sender: async ({ loadEngagement, saveEngagement, publishAlert }) => {
        const engagement = await loadEngagement(ID);
        const marked = engagement && mark(engagement);
        if (!marked) return;
        await publishAlert(marked);
        await saveEngagement(marked);
      },
    },
  };
  for (const [title, { sender, fault }] of Object.entries(faulty)) {
    it(`shows that a sender that ${title}`, async () => {
      const outcomes = await runEverySchedule(makeEngagement(), { A: sender, B: sender }, twoCrashes);
      expect(fault(outcomes)).not.toEqual([]);
    });
  }
});

/** One engagement in a store, and the mails that go out; a test overrides what it is about. */
function fakes(engagement: Engagement, overrides: Partial<AlertDependencies> = {}) {
  const store = storeEngagements(engagement);
  const published: Engagement[] = [];
  const deps: AlertDependencies = {
    loadEngagement: store.loadEngagement,
    saveEngagement: store.saveEngagement,
    publishAlert: async (alerted) => void published.push(alerted),
    now: () => NOW,
    ...overrides,
  };
  const run = (exception: Partial<AlertDependencies> = {}) =>
    alertEngagement(engagement.engagementId, LEASE_SECONDS, { ...deps, ...exception });
  return { stored: store.stored, published, run };
}

const later = (seconds: number) => ({ now: () => new Date(NOW.getTime() + seconds * 1000) });

describe('alertEngagement', () => {
  it('publishes the engagement as claimed and marks the alert as sent', async () => {
    const engagement = makeEngagement();
    const { stored, published, run } = fakes(engagement);
    expect(await run()).toBe(true);
    expect(published).toEqual([
      {
        ...engagement,
        revision: 2,
        alert: {
          state: 'claimed',
          number: 1,
          leaseUntil: '2024-03-12T08:01:00.000Z',
          dueAt: '2024-03-12T08:07:00.000Z',
        },
      },
    ]);
    expect(stored.get(ID)).toEqual({
      ...engagement,
      revision: 3,
      alert: { state: 'sent', number: 1, sentAt: '2024-03-12T08:00:00.000Z' },
    });
  });

  it('keeps the words of a change on an alert that is sent', async () => {
    const change = 'was planned, is now done';
    const { stored, run } = fakes(
      makeEngagement({ alert: { state: 'pending', number: 2, change, dueAt: DUE } }),
    );
    await run();
    expect(stored.get(ID)?.alert).toEqual({
      state: 'sent',
      number: 2,
      change,
      sentAt: '2024-03-12T08:00:00.000Z',
    });
  });

  const nothingToSend: Record<string, Engagement['alert']> = {
    'is too old to be news': { state: 'none', number: 0 },
    'has been sent': { state: 'sent', number: 1, sentAt: '2024-03-12T07:00:00.000Z' },
    'is held by another sender': {
      state: 'claimed',
      number: 1,
      leaseUntil: '2024-03-12T08:00:00.001Z',
      dueAt: DUE,
    },
  };
  for (const [reason, alert] of Object.entries(nothingToSend)) {
    it(`publishes and writes nothing when the alert ${reason}`, async () => {
      const engagement = makeEngagement({ alert });
      const { stored, published, run } = fakes(engagement);
      expect(await run()).toBe(false);
      expect(published).toEqual([]);
      expect(stored.get(ID)).toBe(engagement);
    });
  }

  it('takes over a claim at the moment its lease ends', async () => {
    const alert = {
      state: 'claimed',
      number: 1,
      leaseUntil: '2024-03-12T08:00:00.000Z',
      dueAt: DUE,
    } as const;
    const { published, run } = fakes(makeEngagement({ alert }));
    expect(await run()).toBe(true);
    expect(published).toHaveLength(1);
  });

  it('rejects when publishing fails, and sends the alert once the lease has ended', async () => {
    const { published, run } = fakes(makeEngagement());
    const refuse = async () => {
      throw new Error('topic is throttled');
    };
    await expect(run({ publishAlert: refuse })).rejects.toThrow('topic is throttled');
    expect(await run(later(59))).toBe(false);
    expect(await run(later(60))).toBe(true);
    expect(published).toHaveLength(1);
  });

  it('leaves a newer alert pending that came while this one was published', async () => {
    const store = storeEngagements(makeEngagement({ status: 'planned' }));
    const { run } = fakes(makeEngagement(), {
      ...store,
      publishAlert: async () => {
        await groupStory(makeVisit({}, { storyId: 'steppe-2' }), { ...store, now: () => NOW });
      },
    });
    expect(await run()).toBe(true);
    expect(store.stored.get(ID)?.alert).toEqual({
      state: 'pending',
      number: 2,
      change: 'was planned, is now done',
      dueAt: '2024-03-12T08:06:00.000Z',
    });
  });

  it('reads again and goes on when another writer was faster', async () => {
    const store = storeEngagements(makeEngagement());
    let rivals = 3;
    const { run } = fakes(makeEngagement(), {
      loadEngagement: store.loadEngagement,
      saveEngagement: async (engagement) => {
        const current = store.stored.get(ID);
        if (rivals > 0 && current) {
          rivals -= 1;
          store.stored.set(ID, { ...current, revision: current.revision + 1 });
        }
        return store.saveEngagement(engagement);
      },
    });
    expect(await run()).toBe(true);
    expect(store.stored.get(ID)).toMatchObject({ revision: 6, alert: { state: 'sent' } });
  });

  it('gives up, unpublished, when ten writers were faster', async () => {
    const { published, run } = fakes(makeEngagement(), { saveEngagement: async () => false });
    await expect(run()).rejects.toThrow(`engagement ${ID}: 10 writers were faster`);
    expect(published).toEqual([]);
  });

  it('rejects for an engagement that is not stored, naming it', async () => {
    const { run } = fakes(makeEngagement(), { loadEngagement: async () => undefined });
    await expect(run()).rejects.toThrow(`engagement ${ID} is not stored`);
  });
});
