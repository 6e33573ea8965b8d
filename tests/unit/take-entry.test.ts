import { describe, expect, it } from 'vitest';
import type { Engagement } from '../../shared/engagement.ts';
import type { Story } from '../../shared/story.ts';
import { type TakeDependencies, takeEntry } from '../../shared/take-entry.ts';
import { makeEntry, NOW, storeEngagements } from './factories.ts';

/** Empty tables; a test overrides what it is about. */
function fakes(overrides: Partial<TakeDependencies> = {}) {
  const { stored: engagements, ...store } = storeEngagements();
  const stories = new Map<string, Story>();
  const deps: TakeDependencies = {
    ...store,
    saveStory: async (story) => {
      const known = stories.get(story.storyId) ?? story;
      stories.set(story.storyId, known);
      return known;
    },
    saveGrouping: async (story, { engagementId }) => {
      stories.set(story.storyId, { ...story, engagementId });
    },
    now: () => NOW,
    ...overrides,
  };
  return { stories, engagements, deps };
}

const RICE = makeEntry({ storyId: 'steppe-2', title: 'Rice prices climb in the markets of Hyesan' });
const idsOf = (engagements: ReadonlyMap<string, Engagement>) => [...engagements.keys()];

describe('takeEntry', () => {
  it('stores the story, opens its engagement and writes the one on the other', async () => {
    const { stories, engagements, deps } = fakes();
    const { story, engagement } = await takeEntry(makeEntry(), deps);
    expect(story).toMatchObject({ ...makeEntry(), engagementId: '2024-03-12-MNG-1' });
    expect([...stories.values()]).toEqual([story]);
    expect([...engagements.values()]).toEqual([engagement]);
  });

  it('stores a story that reports no engagement, and opens none', async () => {
    const { stories, engagements, deps } = fakes();
    const taken = await takeEntry(RICE, deps);
    expect(taken).toEqual({ story: stories.get('steppe-2') });
    expect(idsOf(engagements)).toEqual([]);
  });

  it('joins the report of another outlet to the same engagement', async () => {
    const { engagements, deps } = fakes();
    await takeEntry(makeEntry(), deps);
    const { engagement } = await takeEntry(
      makeEntry({
        storyId: 'taiga-1',
        outlet: 'Taiga Post',
        title: 'Pak Myong Ho holds talks with Mongolian officials',
        summary: 'The North Korean vice foreign minister met officials of the Mongolian foreign ministry.',
      }),
      deps,
    );
    expect(engagement?.reports.map(({ outlet }) => outlet)).toEqual(['Steppe Wire', 'Taiga Post']);
    expect(idsOf(engagements)).toEqual(['2024-03-12-MNG-1']);
  });

  it('opens two engagements for two North Korean officials who meet the same hosts on one day', async () => {
    const { engagements, deps } = fakes();
    await takeEntry(makeEntry(), deps);
    await takeEntry(
      makeEntry({
        storyId: 'taiga-1',
        title: 'North Korean trade minister Yun Jong Ho meets Mongolian minister in Ulaanbaatar',
      }),
      deps,
    );
    expect(idsOf(engagements)).toEqual(['2024-03-12-MNG-1', '2024-03-12-MNG-2']);
  });

  it('answers the engagement of an entry that comes twice, and writes nothing', async () => {
    const { stories, engagements, deps } = fakes();
    const first = await takeEntry(makeEntry(), deps);
    const before = [[...stories.values()], [...engagements.values()]];
    expect(await takeEntry(makeEntry(), deps)).toEqual(first);
    expect([[...stories.values()], [...engagements.values()]]).toEqual(before);
  });

  it('takes the story as it is stored, not as the entry now reads', async () => {
    const { deps } = fakes();
    const first = await takeEntry(makeEntry(), deps);
    expect(await takeEntry(makeEntry({ title: RICE.title }), deps)).toEqual(first);
  });

  it('groups a story again whose engagement is gone', async () => {
    const { engagements, deps } = fakes();
    await takeEntry(makeEntry(), deps);
    engagements.clear();
    await takeEntry(makeEntry(), deps);
    expect(idsOf(engagements)).toEqual(['2024-03-12-MNG-1']);
  });

  const calls = ['saveStory', 'listEngagements', 'loadEngagement', 'saveEngagement', 'saveGrouping'] as const;
  for (const call of calls) {
    for (const moment of ['before', 'after'] as const) {
      it(`ends as one story in one engagement after a crash ${moment} ${call}`, async () => {
        const { stories, engagements, deps } = fakes();
        const perform = deps[call] as (...args: readonly unknown[]) => Promise<unknown>;
        const crash = async (...args: readonly unknown[]) => {
          if (moment === 'after') await perform(...args);
          throw new Error('crash');
        };
        await expect(takeEntry(makeEntry(), { ...deps, [call]: crash })).rejects.toThrow('crash');
        const { engagement } = await takeEntry(makeEntry(), deps);
        expect(engagement?.reports).toHaveLength(1);
        expect([...engagements.values()]).toEqual([engagement]);
        expect([...stories.values()].map(({ engagementId }) => engagementId)).toEqual(['2024-03-12-MNG-1']);
      });
    }
  }
});
