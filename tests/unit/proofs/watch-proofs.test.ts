import { describe, expect, it } from 'vitest';
import type { ProofsSent } from '../../../shared/proofs/proofs-sent.ts';
import {
  type ProofEvent,
  type ReceivedProof,
  type WatchDependencies,
  watchProofs,
} from '../../../shared/proofs/watch-proofs.ts';
import { readFeed } from '../../../shared/read/read-feed.ts';
import type { QueuedProof } from '../../../shared/stories/queue-message.ts';
import { NOW } from '../../support/factories.ts';

const POLL_MS = 900_000;
const later = (polls: number) => new Date(NOW.getTime() + polls * POLL_MS);

/** Watches proofs in a queue and a row that are kept in memory; whatever is queued arrives unless a test loses it. */
function openWatch(overrides: Partial<WatchDependencies> = {}) {
  let now = NOW;
  let row: ProofsSent = { waiting: [], revision: 0 };
  const queued: QueuedProof[] = [];
  const arrived = new Map<string, ReceivedProof>();
  const events: ProofEvent[] = [];
  let asks = 0;
  const deps: WatchDependencies = {
    readDocument: async (document) => ({ kind: 'read', feed: await readFeed(document) }),
    loadProofsSent: async () => row,
    saveProofsSent: async (next) => {
      if (next.revision !== row.revision + 1) return false;
      row = next;
      return true;
    },
    receiveProofs: async () => {
      asks += 1;
      return [...arrived.values()];
    },
    deleteProof: async (receipt) => void arrived.delete(receipt),
    queueProof: async (proof) => void queued.push(proof),
    report: (event) => void events.push(event),
    now: () => now,
    ...overrides,
  };
  /** Lets a proof arrive a second later, and so many messages of it. */
  const arrive = (proof: QueuedProof, receipts: readonly string[] = ['r']) => {
    const { entry: _entry, ...sent } = proof;
    const at = (ms: number) => new Date(Date.parse(proof.queuedAt) + ms).toISOString();
    for (const receipt of receipts) {
      arrived.set(receipt, {
        ...sent,
        ...{ takenAt: at(200), publishedAt: at(900), arrivedAt: at(1_000), receipt },
      });
    }
  };
  const poll = async (polls: number) => {
    now = later(polls);
    events.length = 0;
    await watchProofs(now, POLL_MS / 1_000, deps);
    return events.map(({ message }) => message);
  };
  return { poll, arrive, deps, queued, arrived, events, asks: () => asks, row: () => row };
}

const theFirst = ({ queued: [proof] }: { readonly queued: readonly QueuedProof[] }): QueuedProof => {
  if (!proof) throw new Error('nothing was queued');
  return proof;
};

describe('watchProofs', () => {
  it('sends one an hour, by the name of its poll', async () => {
    const watch = openWatch();
    for (const polls of [0, 1, 2, 3, 4]) {
      await watch.poll(polls);
      for (const proof of watch.queued) watch.arrive(proof);
    }
    expect(watch.queued.map(({ proofId, byHand }) => [proofId, byHand])).toEqual([
      ['2024-03-12T08:00:00.000Z', undefined],
      ['2024-03-12T09:00:00.000Z', undefined],
    ]);
  });

  it('tells of one that has arrived, once, with the seconds of each hop, and deletes it', async () => {
    const watch = openWatch();
    await watch.poll(0);
    watch.arrive(theFirst(watch));
    expect(await watch.poll(1)).toEqual(['proof arrived']);
    expect(watch.events).toEqual([
      {
        message: 'proof arrived',
        proofId: '2024-03-12T08:00:00.000Z',
        seconds: 1,
        queuedSeconds: 0,
        takenSeconds: 0.2,
        publishedSeconds: 0.7,
        arrivedSeconds: 0.1,
      },
    ]);
    expect(watch.arrived.size).toBe(0);
    expect(await watch.poll(2)).toEqual([]);
  });

  it('does nothing at all while it waits for none and none is due', async () => {
    const watch = openWatch();
    await watch.poll(0);
    watch.arrive(theFirst(watch));
    await watch.poll(1);
    const { revision } = watch.row();
    await watch.poll(2);
    expect([watch.row().revision, watch.asks()]).toEqual([revision, 2]);
  });

  it('tells of one that is missing at each poll, and by what it was sent', async () => {
    const watch = openWatch();
    const told: unknown[] = [];
    for (const polls of [0, 1, 2, 3]) told.push(await watch.poll(polls));
    expect(told).toEqual([['proof sent'], [], ['proof missing'], ['proof missing']]);
    expect(watch.events).toEqual([
      {
        message: 'proof missing',
        proofId: '2024-03-12T08:00:00.000Z',
        sentAt: '2024-03-12T08:00:00.000Z',
      },
    ]);
  });

  it('leaves one that was asked for by hand to whoever waits for it, and deletes it when they have given up', async () => {
    const watch = openWatch();
    await watch.poll(0);
    const byHand = { ...theFirst(watch), proofId: 'hand', byHand: true as const };
    watch.arrive({ ...byHand, madeAt: later(0.5).toISOString() });
    expect(await watch.poll(1)).toEqual([]);
    expect(watch.arrived.size).toBe(1);
    await watch.poll(2);
    expect(watch.arrived.size).toBe(0);
  });

  it('finds the one that is waited for behind many that somebody has given up', async () => {
    const stale = Array.from({ length: 25 }, (_, at) => `stale ${at}`);
    const lying: ReceivedProof[] = [];
    const watch = openWatch({ receiveProofs: async () => lying.splice(0, 10) });
    await watch.poll(0);
    const own = theFirst(watch);
    watch.arrive({ ...own, proofId: 'hand', byHand: true, madeAt: later(-4).toISOString() }, stale);
    watch.arrive(own, ['own']);
    lying.push(...watch.arrived.values());
    expect(await watch.poll(1)).toEqual(['proof arrived']);
    expect(watch.arrived.size).toBe(0);
  });

  it('that can queue none remembers none, and finds none missing', async () => {
    let isDown = true;
    const watch = openWatch();
    const { queueProof } = watch.deps;
    watch.deps.queueProof = async (proof) => {
      if (isDown) throw new Error('the queue is down');
      return queueProof(proof);
    };
    await expect(watch.poll(0)).rejects.toThrow('the queue is down');
    expect(watch.row()).toEqual({ waiting: [], revision: 0 });
    isDown = false;
    expect(await watch.poll(1)).toEqual(['proof sent']);
    watch.arrive(theFirst(watch));
    expect([await watch.poll(2), await watch.poll(3)]).toEqual([['proof arrived'], []]);
  });

  it('that dies between the queue and its note sends another one, and finds none missing', async () => {
    let dies = true;
    const watch = openWatch();
    const { saveProofsSent } = watch.deps;
    watch.deps.saveProofsSent = async (next) => {
      if (dies) throw new Error('killed');
      return saveProofsSent(next);
    };
    await expect(watch.poll(0)).rejects.toThrow('killed');
    dies = false;
    watch.arrive(theFirst(watch), ['lost']);
    expect(await watch.poll(1)).toEqual(['proof sent']);
    watch.arrive(watch.queued.at(-1) ?? theFirst(watch), ['noted']);
    expect([await watch.poll(2), await watch.poll(3)]).toEqual([['proof arrived'], []]);
    expect(watch.arrived.size).toBe(0);
  });

  it('that cannot delete what has arrived goes on, finds none missing, and deletes it with the next one', async () => {
    let isDown = true;
    const watch = openWatch();
    const { deleteProof } = watch.deps;
    watch.deps.deleteProof = async (receipt) => {
      if (isDown) throw new Error('down');
      return deleteProof(receipt);
    };
    await watch.poll(0);
    watch.arrive(theFirst(watch));
    expect(await watch.poll(1)).toEqual(['proof arrived']);
    isDown = false;
    expect([await watch.poll(2), await watch.poll(3), await watch.poll(4)]).toEqual([[], [], ['proof sent']]);
    expect(watch.arrived.size).toBe(0);
  });

  it('forgets no proof that has arrived when another poll was faster', async () => {
    const watch = openWatch();
    await watch.poll(0);
    watch.arrive(theFirst(watch));
    const { loadProofsSent, saveProofsSent } = watch.deps;
    let isRaced = false;
    watch.deps.loadProofsSent = async () => {
      const row = await loadProofsSent();
      // Somebody else writes behind every first look.
      if (!isRaced) await saveProofsSent({ ...row, revision: row.revision + 1 });
      isRaced = true;
      return row;
    };
    await watch.poll(1);
    expect([watch.row().waiting, watch.arrived.size]).toEqual([[], 0]);
  });
});
