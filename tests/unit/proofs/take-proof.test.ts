import { describe, expect, it } from 'vitest';
import { MODEL, withThreshold } from '../../../shared/classify/score/model.ts';
import type { Engagement } from '../../../shared/engagements/engagement.ts';
import type { PublishedProof } from '../../../shared/proofs/proof-way.ts';
import { counterpartOf, type ProofTaken, takeProof } from '../../../shared/proofs/take-proof.ts';
import type { QueuedProof } from '../../../shared/stories/queue-message.ts';
import { makeEntry, NOW, storeEngagements } from '../../support/factories.ts';

const makeProofOf = (proofId: string): QueuedProof => ({
  proofId,
  madeAt: '2024-03-12T07:59:59.000Z',
  queuedAt: '2024-03-12T07:59:59.500Z',
  entry: makeEntry({ storyId: `story-${proofId}` }),
});

/** Takes proofs into tables that are kept in memory, by a model with a threshold. */
function openTaker(threshold = 0.4) {
  const tables = storeEngagements();
  const events: ProofTaken[] = [];
  const published: PublishedProof[] = [];
  const take = (proof: QueuedProof) =>
    takeProof(
      proof,
      {
        ...tables,
        now: () => NOW,
        sendAlert: async (engagementId, publish) => publish(tables.stored.get(engagementId) as Engagement),
        publish: async (_engagement, way) => void published.push(way),
        report: (event) => void events.push(event),
      },
      withThreshold(MODEL, threshold),
    );
  return { take, tables, events, published };
}

describe('takeProof', () => {
  it('classifies, stores and groups a proof as an entry, and tells of it when it was where', async () => {
    const { take, events, published } = openTaker();
    const send = await take(makeProofOf('a'));
    expect(events).toEqual([
      {
        message: 'proof taken',
        proofId: 'a',
        storyId: 'story-a',
        isEngagement: true,
        probability: expect.any(Number),
        engagementId: expect.stringMatching(`^2024-03-12-${counterpartOf('a')}-`),
      },
    ]);
    expect(published).toEqual([]);
    await send?.();
    expect(published).toEqual([
      {
        proofId: 'a',
        madeAt: '2024-03-12T07:59:59.000Z',
        queuedAt: '2024-03-12T07:59:59.500Z',
        takenAt: NOW.toISOString(),
        publishedAt: NOW.toISOString(),
      },
    ]);
  });

  it('has nothing to send of a proof in which the classifier finds no engagement', async () => {
    const { take, tables, events } = openTaker(1);
    expect(await take(makeProofOf('a'))).toBeUndefined();
    expect(events).toMatchObject([{ message: 'proof taken', isEngagement: false }]);
    expect(tables.stored.size).toBe(0);
  });

  it('opens an engagement of its own for each proof, though all tell the same', async () => {
    const { take, tables } = openTaker();
    for (const proofId of ['a', 'b']) await take(makeProofOf(proofId));
    const opened = [...tables.stored.values()].map(({ counterparts, reportCount }) => [
      counterparts,
      reportCount,
    ]);
    expect(opened).toEqual([
      [[counterpartOf('a')], 1],
      [[counterpartOf('b')], 1],
    ]);
  });
});
