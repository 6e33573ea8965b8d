import { describe, expect, it } from 'vitest';
import {
  type AlertDependencies,
  alertEngagement,
  alertTogether,
} from '../../../shared/alerts/alert-engagement.ts';
import { type Engagement, joinStory, openEngagement } from '../../../shared/engagements/engagement.ts';
import { makeEngagement, makeVisit, NOW, storeEngagements } from '../../support/factories.ts';

const ID = '2024-03-12-MNG-1';
const DUE = '2024-03-12T08:06:00.000Z';
const LEASE_SECONDS = 60;
const SENT = { engagementId: ID, outcome: 'sent' };

/** One engagement in a store, and the mails that go out; a test overrides what it is about. */
function fakes(engagement: Engagement, overrides: Partial<AlertDependencies> = {}) {
  const store = storeEngagements(engagement);
  const published: Engagement[] = [];
  const digests: string[][] = [];
  const news: string[] = [];
  let claims = 0;
  const deps: AlertDependencies = {
    ...store,
    isWanted: async () => true,
    hasSubscribers: async () => true,
    takeTurn: async () => true,
    keepNews: async ({ engagementId, number }) => void news.push(`${engagementId} ${number}`),
    publishAlert: async (alerted) => void published.push(alerted),
    publishDigest: async (alerted) => void digests.push(alerted.map(({ engagementId: id }) => id)),
    makeClaimName: () => {
      claims += 1;
      return `run-${claims}`;
    },
    now: () => NOW,
    ...overrides,
  };
  const run = (exception: Partial<AlertDependencies> = {}) =>
    alertEngagement(engagement.engagementId, LEASE_SECONDS, { ...deps, ...exception });
  const together = (ids: readonly string[], exception: Partial<AlertDependencies> = {}) =>
    alertTogether(ids, LEASE_SECONDS, { ...deps, ...exception });
  return { ...store, published, digests, news, run, together };
}

const later = (seconds: number) => ({ now: () => new Date(NOW.getTime() + seconds * 1000) });

describe('alertEngagement', () => {
  it('publishes the engagement as claimed and marks the alert as sent', async () => {
    const engagement = makeEngagement();
    const { stored, published, run } = fakes(engagement);
    expect(await run()).toEqual(SENT);
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
    expect(await run()).toEqual(SENT);
    expect(published).toHaveLength(1);
  });

  it('rejects when publishing fails, and sends the alert once the lease has ended', async () => {
    const { published, run } = fakes(makeEngagement());
    const refuse = async () => {
      throw new Error('topic is throttled');
    };
    await expect(run({ publishAlert: refuse })).rejects.toThrow('topic is throttled');
    expect(await run(later(59))).toBeUndefined();
    expect(await run(later(60))).toEqual(SENT);
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
    expect(await run()).toEqual(SENT);
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
    expect(await run()).toEqual(SENT);
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
    expect(await run()).toEqual(SENT);
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
    expect(await run()).toEqual(SENT);
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
      const alerted = await run();
      return [
        alerted?.engagementId,
        published.map(({ engagementId }) => engagementId),
        stored.get(ID)?.mergedInto,
      ];
    });
    expect(await Promise.all(runs)).toEqual([
      [rival.engagementId, [rival.engagementId], rival.engagementId],
      [undefined, [], rival.engagementId],
    ]);
  });

  it('tells of the engagement that it has been merged into', async () => {
    const { published, run, list, stored } = fakes(makeEngagement({ mergedInto: '2024-03-11-MNG-1' }));
    list(makeEngagement({ engagementId: '2024-03-11-MNG-1' }));
    expect(await run()).toEqual({ engagementId: '2024-03-11-MNG-1', outcome: 'sent' });
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

describe('an alert that nobody would get', () => {
  const unwanted = { isWanted: async () => false, hasSubscribers: async () => false };
  const someHoursLater = (hours: number) => later(hours * 3_600);

  it('waits, unsent, for somebody who asks for it', async () => {
    const { stored, published, run } = fakes(makeEngagement(), unwanted);
    expect(await run()).toEqual({ engagementId: ID, outcome: 'waits' });
    expect(published).toEqual([]);
    expect(stored.get(ID)?.alert).toEqual({ state: 'pending', number: 1, dueAt: DUE, isWaiting: true });
    expect(await run({ isWanted: async () => true })).toEqual(SENT);
    expect(stored.get(ID)?.alert).toEqual({ state: 'sent', number: 1, sentAt: NOW.toISOString() });
  });

  it('is written once, however often it is looked at', async () => {
    const { stored, run } = fakes(makeEngagement(), unwanted);
    await run();
    const { revision } = stored.get(ID) ?? {};
    expect([await run(), stored.get(ID)?.revision]).toEqual([
      { engagementId: ID, outcome: 'waits' },
      revision,
    ]);
  });

  it('lapses when it has waited for three days, and is not news again by a report that tells no more', async () => {
    const { stored, run } = fakes(makeEngagement(), unwanted);
    await run();
    expect(await run(someHoursLater(72))).toEqual({ engagementId: ID, outcome: 'waits' });
    expect(await run(someHoursLater(72.2))).toEqual({ engagementId: ID, outcome: 'lapsed' });
    expect(stored.get(ID)?.alert).toEqual({ state: 'none', number: 1 });
    expect(await run({ isWanted: async () => true })).toBeUndefined();
  });

  it('waits with a claim of somebody who died, too', async () => {
    const alert = {
      state: 'claimed',
      number: 2,
      change: 'called off',
      leaseUntil: NOW.toISOString(),
      dueAt: DUE,
    } as const;
    const { stored, run } = fakes(makeEngagement({ alert }), unwanted);
    await run();
    expect(stored.get(ID)?.alert).toEqual({
      state: 'pending',
      number: 2,
      change: 'called off',
      dueAt: DUE,
      isWaiting: true,
    });
  });

  it('is kept for the digests once: when it begins to wait, or when it is sent', async () => {
    const { news, run } = fakes(makeEngagement());
    await run(unwanted);
    await run(unwanted);
    await run();
    expect(news).toEqual([`${ID} 1`]);
    const other = fakes(makeEngagement());
    await other.run();
    expect(other.news).toEqual([`${ID} 1`]);
  });

  it('is kept for the digests again when there is more to tell of it', async () => {
    const { news, stored, saveEngagement, run } = fakes(
      makeEngagement({ status: 'planned', stage: 'announced' }),
    );
    await run(unwanted);
    const waiting = stored.get(ID) as Engagement;
    const joined = joinStory(waiting, makeVisit({}, { storyId: 'steppe-2' }), NOW);
    await saveEngagement({ ...joined, revision: waiting.revision + 1 });
    await run(unwanted);
    await run(unwanted);
    expect(news).toEqual([`${ID} 1`, `${ID} 1`]);
    expect(stored.get(ID)).toMatchObject({ status: 'done', alert: { number: 1, isWaiting: true } });
  });
});

describe('an alert that comes when as many mails have gone out as may', () => {
  it('is left as it is, and kept for the digests of the day on which it came to be', async () => {
    const engagement = makeEngagement();
    const { stored, published, news, run } = fakes(engagement, { takeTurn: async () => false });
    expect(await run()).toEqual({ engagementId: ID, outcome: 'left' });
    expect([stored.get(ID), published, news]).toEqual([engagement, [], [`${ID} 1`]]);
  });

  it('takes no turn that it has no mail for', async () => {
    let turns = 0;
    const takeTurn = async () => {
      turns += 1;
      return true;
    };
    await fakes(makeEngagement({ alert: { state: 'none', number: 0 } }), { takeTurn }).run();
    await fakes(makeEngagement(), { takeTurn, isWanted: async () => false }).run();
    expect(turns).toBe(0);
  });
});

describe('alertTogether', () => {
  const OTHERS = ['2024-03-12-RUS-2', '2024-03-12-CHN-3'];
  function several(overrides: Partial<AlertDependencies> = {}) {
    const all = fakes(makeEngagement(), overrides);
    for (const engagementId of OTHERS) all.list(makeEngagement({ engagementId }));
    return all;
  }
  const IDS = [ID, ...OTHERS];

  it('sends several as one mail, whatever the turns, and marks each', async () => {
    const { together, digests, published, stored } = several({ takeTurn: async () => false });
    expect(await together(IDS)).toEqual(IDS.map((engagementId) => ({ engagementId, outcome: 'sent' })));
    expect([digests, published]).toEqual([[IDS], []]);
    expect(IDS.map((id) => stored.get(id)?.alert.state)).toEqual(['sent', 'sent', 'sent']);
    expect(await together(IDS)).toEqual([]);
  });

  it('sends a single one as its own mail', async () => {
    const { together, digests, published } = several();
    await together([ID]);
    expect([digests, published.map(({ engagementId }) => engagementId)]).toEqual([[], [ID]]);
  });

  it('leaves out what nobody would get, and what is sent or held by another', async () => {
    const { together, digests, list } = several({
      isWanted: async ({ engagementId }) => engagementId !== OTHERS[0],
    });
    list(
      makeEngagement({ engagementId: 'e-4', alert: { state: 'sent', number: 1, sentAt: NOW.toISOString() } }),
    );
    const alerted = await together([...IDS, 'e-4']);
    expect(digests).toEqual([[ID, OTHERS[1]]]);
    expect(alerted).toContainEqual({ engagementId: OTHERS[0], outcome: 'unasked' });
  });

  it('tells of two that were merged once', async () => {
    const { together, digests, published, list } = several();
    list(makeEngagement({ engagementId: 'e-5', mergedInto: ID }));
    await together([ID, 'e-5']);
    expect([digests, published.map(({ engagementId }) => engagementId)]).toEqual([[], [ID]]);
  });

  it('is held up by none that fails, and says so when the others are done', async () => {
    const { together, digests, stored } = several();
    await expect(together(['lost', ...IDS])).rejects.toThrow('engagement lost is not stored');
    expect(digests).toEqual([IDS]);
    expect(stored.get(ID)?.alert.state).toBe('sent');
  });

  it('repeats nothing that is claimed when publishing fails, until the lease ends', async () => {
    const { together, digests } = several();
    const publishDigest = async () => {
      throw new Error('topic is throttled');
    };
    await expect(together(IDS, { publishDigest })).rejects.toThrow('topic is throttled');
    expect(await together(IDS, later(59))).toEqual([]);
    await together(IDS, later(60));
    expect(digests).toEqual([IDS]);
  });
});
