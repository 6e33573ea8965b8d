import { describe, expect, it } from 'vitest';
import { type ProveDependencies, prove } from '../../../shared/proofs/prove.ts';
import type { ReceivedProof } from '../../../shared/proofs/watch-proofs.ts';
import { readFeed } from '../../../shared/read/read-feed.ts';
import type { QueuedProof } from '../../../shared/stories/queue-message.ts';
import { makeEngagement, makeOther, makeVisit, NOW } from '../../support/factories.ts';

const AT = NOW.toISOString();
const received = (proofId: string): ReceivedProof => ({
  proofId,
  ...{ madeAt: AT, queuedAt: AT, takenAt: AT, publishedAt: AT, arrivedAt: AT },
  receipt: `receipt of ${proofId}`,
});

/** Proves with a queue that holds something from its third look on; a test overrides what it is about. */
function proveWith(overrides: Partial<ProveDependencies> = {}, holds: readonly ReceivedProof[] = []) {
  let looks = 0;
  const queued: QueuedProof[] = [];
  const deleted: string[] = [];
  const proved = prove('mine', {
    readDocument: async (document) => ({ kind: 'read', feed: await readFeed(document) }),
    queueProof: async (proof) => void queued.push(proof),
    receiveProofs: async () => (++looks < 3 ? [] : holds),
    deleteProof: async (receipt) => void deleted.push(receipt),
    loadStory: async () => undefined,
    loadEngagement: async () => undefined,
    now: () => NOW,
    hasTime: () => looks < 5,
    ...overrides,
  });
  return { proved, queued, deleted };
}

describe('prove', () => {
  it('sends a proof that is its own to await, takes that alone out of the queue, and answers its way', async () => {
    const { proved, queued, deleted } = proveWith({}, [received('of the hour'), received('mine')]);
    const { receipt: _receipt, ...arrived } = received('mine');
    expect(await proved).toEqual({ arrived });
    expect(queued.map(({ proofId, byHand }) => [proofId, byHand])).toEqual([['mine', true]]);
    expect(deleted).toEqual(['receipt of mine']);
  });

  const story = { ...makeVisit(), engagementId: 'e-1' };
  const engagement = makeEngagement({ engagementId: 'e-1' });
  const sent = { ...engagement, alert: { state: 'sent', number: 1, sentAt: AT } as const };
  const ends: Readonly<Record<string, Partial<ProveDependencies>>> = {
    'it is queued, and the classifier has not taken it': {},
    'the classifier has taken it (story steppe-1) and found no engagement in it (probability 0.10)': {
      loadStory: async () => makeOther(),
    },
    'the classifier has taken it (story steppe-1) and not grouped it': { loadStory: async () => makeVisit() },
    'the classifier has grouped it (engagement e-1) and not published it: its alert is pending': {
      loadStory: async () => story,
      loadEngagement: async () => engagement,
    },
    'the classifier has grouped it (engagement e-1) and published it, and it is not in the queue of proofs': {
      loadStory: async () => story,
      loadEngagement: async () => sent,
    },
  };
  for (const [cameTo, stored] of Object.entries(ends)) {
    it(`says when time is up: ${cameTo}`, async () => {
      const { proved, deleted } = proveWith(stored, [received('of the hour')]);
      expect([await proved, deleted]).toEqual([{ cameTo }, []]);
    });
  }
});
