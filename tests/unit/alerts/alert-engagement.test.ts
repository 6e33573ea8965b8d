import { describe, expect, it } from 'vitest';
import { type AlertDependencies, alertEngagement } from '../../../shared/alerts/alert-engagement.ts';
import { type Engagement, joinStory, openEngagement } from '../../../shared/engagements/engagement.ts';
import { makeEngagement, makeVisit, NOW, storeEngagements } from '../../support/factories.ts';

const ID = '2024-03-12-MNG-1';
const DUE = '2024-03-12T08:06:00.000Z';
const LEASE_SECONDS = 60;

/** One engagement in a store, and the mails that go out; a test overrides what it is about. */
function fakes(engagement: Engagement, overrides: Partial<AlertDependencies> = {}) {
  const store = storeEngagements(engagement);
  const published: Engagement[] = [];
  let claims = 0;
  const deps: AlertDependencies = {
    ...store,
    publishAlert: async (alerted) => void published.push(alerted),
    makeClaimName: () => {
      claims += 1;
      return `run-${claims}`;
    },
    now: () => NOW,
    ...overrides,
  };
  const run = (exception: Partial<AlertDependencies> = {}) =>
    alertEngagement(engagement.engagementId, LEASE_SECONDS, { ...deps, ...exception });
  return { ...store, published, run };
}

const later = (seconds: number) => ({ now: () => new Date(NOW.getTime() + seconds * 1000) });

describe('alertEngagement', () => {
  it('publishes the engagement as claimed and marks the alert as sent', async () => {
    const engagement = makeEngagement();
    const { stored, published, run } = fakes(engagement);
    expect(await run()).toBe(ID);
    expect(published).toEqual([
      {
        ...engagement,
        revision: 2,
        alert: {
          state: 'claimed',
          number: 1,
          claimedBy: 'run-1',
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
    const change = 'called off';
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
      expect(await run()).toBeUndefined();
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
    expect(await run()).toBe(ID);
    expect(published).toHaveLength(1);
  });

  it('rejects when publishing fails, and sends the alert once the lease has ended', async () => {
    const { published, run } = fakes(makeEngagement());
    const refuse = async () => {
      throw new Error('topic is throttled');
    };
    await expect(run({ publishAlert: refuse })).rejects.toThrow('topic is throttled');
    expect(await run(later(59))).toBeUndefined();
    expect(await run(later(60))).toBe(ID);
    expect(published).toHaveLength(1);
  });

  it('leaves a newer alert pending that came while this one was published', async () => {
    const { opening: _opening, ...planned } = openEngagement(makeVisit({ status: 'planned' }), ID, NOW);
    const store = storeEngagements(planned);
    const { run } = fakes(planned, {
      ...store,
      publishAlert: async () => {
        const claimed = store.stored.get(ID) ?? planned;
        const joined = joinStory(claimed, makeVisit({}, { storyId: 'steppe-2' }), NOW);
        await store.saveEngagement({ ...joined, revision: claimed.revision + 1 });
      },
    });
    expect(await run()).toBe(ID);
    expect(store.stored.get(ID)?.alert).toEqual({
      state: 'pending',
      number: 2,
      change: 'takes place',
      dueAt: '2024-03-12T08:06:00.000Z',
    });
  });

  it('reads again and goes on when another writer was faster', async () => {
    const store = storeEngagements(makeEngagement());
    let rivals = 3;
    const { run } = fakes(makeEngagement(), {
      ...store,
      saveEngagement: async (engagement) => {
        const current = store.stored.get(ID);
        if (rivals > 0 && current) {
          rivals -= 1;
          store.stored.set(ID, { ...current, revision: current.revision + 1 });
        }
        return store.saveEngagement(engagement);
      },
    });
    expect(await run()).toBe(ID);
    expect(store.stored.get(ID)).toMatchObject({ revision: 6, alert: { state: 'sent' } });
  });

  it('knows its own claim again whose answer was lost, and publishes once', async () => {
    const store = storeEngagements(makeEngagement());
    const { run, published } = fakes(makeEngagement(), {
      ...store,
      saveEngagement: async (engagement) => {
        await store.saveEngagement(engagement);
        return false;
      },
    });
    expect(await run()).toBe(ID);
    expect(published.map(({ alert, revision }) => [alert.state, revision])).toEqual([['claimed', 2]]);
    expect(store.stored.get(ID)?.alert.state).toBe('sent');
  });

  it('takes a claim of another name for none of its own', async () => {
    const alert = {
      state: 'claimed',
      number: 1,
      claimedBy: 'run-0',
      leaseUntil: '2024-03-12T08:00:00.001Z',
      dueAt: DUE,
    } as const;
    const { published, run } = fakes(makeEngagement({ alert }));
    expect(await run()).toBeUndefined();
    expect(published).toEqual([]);
  });

  it('gives each claim a name of its own', async () => {
    const { published, run } = fakes(makeEngagement(), { markSent: async () => {} });
    await run();
    await run(later(60));
    expect(published.map(({ alert }) => alert.state === 'claimed' && alert.claimedBy)).toEqual([
      'run-1',
      'run-2',
    ]);
  });

  it('settles an engagement whose opening somebody began and did not finish, before it tells of it', async () => {
    const opening = openEngagement(makeVisit(), ID, NOW);
    const { published, run, stored, loadOpenings } = fakes(opening);
    expect(await run()).toBe(ID);
    expect((await loadOpenings('MNG')).openings.map(({ engagementId }) => engagementId)).toEqual([ID]);
    expect([published[0], stored.get(ID)].map((one) => one?.opening)).toEqual([undefined, undefined]);
    expect(published).toHaveLength(1);
  });

  it('tells of the one that an opening gives way to, and of nothing that has been told', async () => {
    const rival = makeEngagement({ engagementId: '2024-03-12-MNG-77AA' });
    const told = { ...rival, alert: { state: 'sent', number: 1, sentAt: NOW.toISOString() } } as const;
    const runs = [rival, told].map(async (first) => {
      const opening = openEngagement(makeVisit({}, { storyId: 'taiga-1' }), ID, NOW);
      const { published, run, list, saveOpenings, stored } = fakes(opening);
      list(first);
      const openings = [{ engagementId: first.engagementId, openedAt: NOW.toISOString() }];
      await saveOpenings('MNG', { openings, revision: 1 });
      const id = await run();
      return [id, published.map(({ engagementId }) => engagementId), stored.get(ID)?.mergedInto];
    });
    expect(await Promise.all(runs)).toEqual([
      [rival.engagementId, [rival.engagementId], rival.engagementId],
      [undefined, [], rival.engagementId],
    ]);
  });

  it('tells of the engagement that it has been merged into', async () => {
    const { published, run, list, stored } = fakes(makeEngagement({ mergedInto: '2024-03-11-MNG-1' }));
    list(makeEngagement({ engagementId: '2024-03-11-MNG-1' }));
    expect(await run()).toBe('2024-03-11-MNG-1');
    expect(published.map(({ engagementId }) => engagementId)).toEqual(['2024-03-11-MNG-1']);
    expect(stored.get('2024-03-11-MNG-1')?.alert.state).toBe('sent');
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
