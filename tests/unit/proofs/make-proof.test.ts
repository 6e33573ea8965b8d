import { describe, expect, it } from 'vitest';
import { classifyStory } from '../../../shared/classify/classify-story.ts';
import { MODEL, withThreshold } from '../../../shared/classify/score/model.ts';
import { makeProof } from '../../../shared/proofs/make-proof.ts';
import { readFeed } from '../../../shared/read/read-feed.ts';
import { NOW } from '../../support/factories.ts';

const deps = {
  readDocument: async (document: Parameters<typeof readFeed>[0]) => ({
    kind: 'read' as const,
    feed: await readFeed(document),
  }),
  now: () => NOW,
};

describe('makeProof', () => {
  it('makes a fresh entry of a document that is read and identified as those of feeds are', async () => {
    const { entry, ...sent } = await makeProof('2024-03-12T08:00:00.000Z', false, deps);
    const at = NOW.toISOString();
    expect(sent).toEqual({ proofId: '2024-03-12T08:00:00.000Z', madeAt: at, queuedAt: at });
    expect(entry).toEqual({
      storyId: expect.stringMatching(/^[0-9a-f]{32}$/),
      feedId: expect.stringMatching(/^[0-9a-f]{12}$/),
      outlet: 'Envoy Watch, a proof',
      title: 'North Korean vice foreign minister holds talks in Ulaanbaatar',
      link: 'https://proofs.envoy-watch.invalid/2024-03-12T08:00:00.000Z',
      summary: expect.stringContaining('This visit is made up'),
      publishedAt: at,
      firstSeenAt: at,
      isFresh: true,
      language: 'en',
    });
  });

  it('tells a story of its own for each name, and for the same name the same', async () => {
    const storyOf = async (proofId: string) => (await makeProof(proofId, true, deps)).entry.storyId;
    const [one, again, other] = await Promise.all(['a', 'a', 'b'].map(storyOf));
    expect([one === again, one === other]).toEqual([true, false]);
  });

  it('marks a proof that somebody waits for', async () => {
    expect(await makeProof('a', true, deps)).toMatchObject({ byHand: true });
  });

  it('tells what is an engagement for the model that decides, at the highest threshold that can be set', async () => {
    const { entry } = await makeProof('a', false, deps);
    expect(classifyStory(entry, withThreshold(MODEL, 0.99))).toMatchObject({
      isEngagement: true,
      category: 'CONSULT',
      counterparts: ['MNG'],
      status: 'done',
    });
  });

  it('fails where its document is not read, and says why', async () => {
    const readDocument = async () => ({ kind: 'failed', fault: 'malformed', reason: 'too slow' }) as const;
    await expect(makeProof('a', false, { ...deps, readDocument })).rejects.toThrow(
      'proof a: not read: too slow',
    );
  });
});
