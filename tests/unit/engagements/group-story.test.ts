import { describe, expect, it } from 'vitest';
import { type Engagement, engagementIdOf } from '../../../shared/engagements/engagement.ts';
import { type GroupDependencies, groupStory } from '../../../shared/engagements/group-story.ts';
import type { ReportingStory } from '../../../shared/stories/story.ts';
import { UnreadableRecord } from '../../../shared/text/shapes.ts';
import { makeEngagement, makeVisit, NOW, storeEngagements } from '../../support/factories.ts';

/** A store and the clock; a test overrides what it is about. */
function fakes(engagements: readonly Engagement[] = [], overrides: Partial<GroupDependencies> = {}) {
  const store = storeEngagements(...engagements);
  const deps: GroupDependencies = { ...store, now: () => NOW, ...overrides };
  return {
    ...store,
    group: async (story: ReportingStory) => {
      const engagement = await groupStory(story, deps);
      if (!engagement) throw new Error(`${story.storyId} was not grouped`);
      return engagement;
    },
  };
}

const SENT = { state: 'sent', number: 1, sentAt: '2024-03-12T07:00:00.000Z' } as const;
const again = (classified: Parameters<typeof makeVisit>[0] = {}, storyId = 'taiga-1') =>
  makeVisit(classified, { storyId, feedId: 'taiga', outlet: 'Taiga Post' });
const reportsOf = (engagements: Iterable<Engagement>) =>
  [...engagements].map(({ engagementId, reports }) => [engagementId, reports.map(({ storyId }) => storyId)]);

describe('groupStory', () => {
  it('opens an engagement with the first story, and answers what it stored', async () => {
    const { stored, group } = fakes();
    const opened = await group(makeVisit());
    expect(opened).toEqual(makeEngagement());
    expect([...stored.values()]).toEqual([opened]);
  });

  it('joins a later report to it, as the next revision', async () => {
    const { stored, group } = fakes([makeEngagement()]);
    const joined = await group(again());
    expect(joined).toMatchObject({ engagementId: '2024-03-12-MNG-1', reportCount: 2, revision: 2 });
    expect([...stored.values()]).toEqual([joined]);
  });

  it('joins a story once, however often it comes', async () => {
    const { stored, group } = fakes();
    const first = await group(makeVisit());
    expect(await group(makeVisit())).toBe(first);
    expect([...stored.values()]).toEqual([first]);
  });

  const unlisted = { listEngagements: async () => [] };
  const lagging: Record<string, [Parameters<typeof makeVisit>, Parameters<typeof makeVisit>]> = {
    'on the same day': [[], []],
    'on two sides of midnight': [
      [{}, { publishedAt: '2024-03-12T23:30:00.000Z' }],
      [{}, { publishedAt: '2024-03-13T00:30:00.000Z' }],
    ],
    'on two sides of midnight, the later one first': [
      [{}, { publishedAt: '2024-03-13T00:30:00.000Z' }],
      [{}, { publishedAt: '2024-03-12T23:30:00.000Z' }],
    ],
    'with the counterparts in another order': [
      [{ counterparts: ['RUS', 'MNG'] }],
      [{ counterparts: ['MNG', 'RUS'] }],
    ],
  };
  for (const [how, [[one, ofOne], [other, ofOther]]] of Object.entries(lagging)) {
    it(`joins a report that comes before the list shows the engagement: ${how}`, async () => {
      const { stored, group } = fakes([], unlisted);
      await group(makeVisit(one, ofOne));
      await group(makeVisit(other, { ...ofOther, storyId: 'taiga-1' }));
      expect(reportsOf(stored.values()).map(([, ids]) => ids)).toEqual([['steppe-1', 'taiga-1']]);
    });
  }

  it('opens two engagements for two people of the DPRK side on one day', async () => {
    const { stored, group } = fakes();
    await group(makeVisit());
    await group(again({ actors: [{ country: 'PRK', name: 'Yun Jong Ho', office: 'trade minister' }] }));
    expect(reportsOf(stored.values())).toEqual([
      ['2024-03-12-MNG-1', ['steppe-1']],
      ['2024-03-12-MNG-2', ['taiga-1']],
    ]);
  });

  it('alerts again, saying the change, when a planned visit takes place', async () => {
    const alert = SENT;
    const { group } = fakes([makeEngagement({ status: 'planned', day: '2024-03-01', alert })]);
    const joined = await group(again());
    expect([joined.engagementId, joined.status, joined.day]).toEqual([
      '2024-03-12-MNG-1',
      'done',
      '2024-03-01',
    ]);
    expect(joined.alert).toMatchObject({ state: 'pending', number: 2, change: 'was planned, is now done' });
  });

  it('alerts again, saying the change, when a counterpart is added, and is found under it from then on', async () => {
    const { stored, group } = fakes([makeEngagement({ alert: SENT })]);
    const joined = await group(again({ counterparts: ['RUS', 'MNG'] }));
    expect(joined.alert).toMatchObject({ state: 'pending', number: 2, change: 'also with RUS' });
    await group(again({ counterparts: ['RUS'] }, 'taiga-2'));
    expect(reportsOf(stored.values())).toEqual([['2024-03-12-MNG-1', ['steppe-1', 'taiga-1', 'taiga-2']]]);
  });

  it('asks for each counterpart and every day on which the engagement may have been opened', async () => {
    const asked: unknown[] = [];
    const { group } = fakes([], {
      listEngagements: async (...question) => {
        asked.push(question);
        return [];
      },
    });
    await group(makeVisit({ counterparts: ['MNG', 'RUS'] }));
    expect(asked).toEqual([
      ['MNG', '2024-02-27', '2024-03-15'],
      ['RUS', '2024-02-27', '2024-03-15'],
    ]);
  });

  it('returns a story to the engagement that holds it, though another one fits too', async () => {
    const other = makeEngagement({ engagementId: '2024-03-11-MNG-1', day: '2024-03-11', reports: [] });
    const holder = makeEngagement();
    const { group } = fakes([other, holder]);
    expect(await group(makeVisit())).toBe(holder);
  });
});

describe('groupStory, when others write at the same time', () => {
  it('joins the engagement that a rival opened a moment ago and that no list shows yet', async () => {
    const { stored, group } = fakes([makeEngagement()], { listEngagements: async () => [] });
    await group(again());
    expect(reportsOf(stored.values())).toEqual([['2024-03-12-MNG-1', ['steppe-1', 'taiga-1']]]);
  });

  it('takes the next number when the rival is another engagement', async () => {
    const rival = makeEngagement({ actors: [{ country: 'PRK', name: 'Yun Jong Ho' }] });
    const { group } = fakes([rival], { listEngagements: async () => [] });
    expect((await group(again())).engagementId).toBe('2024-03-12-MNG-2');
  });

  it('joins the rival that opens the very id between its look and its write', async () => {
    const store = storeEngagements();
    let hasRival = false;
    const { group } = fakes([], {
      ...store,
      saveEngagement: async (engagement) => {
        if (!hasRival) store.stored.set('2024-03-12-MNG-1', makeEngagement());
        hasRival = true;
        return store.saveEngagement(engagement);
      },
    });
    await group(again());
    expect(reportsOf(store.stored.values())).toEqual([['2024-03-12-MNG-1', ['steppe-1', 'taiga-1']]]);
  });

  it('reads again, and loses neither report, when a rival joined first', async () => {
    const store = storeEngagements(makeEngagement());
    const rivals = [again({}, 'rival-1'), again({}, 'rival-2')];
    const { group } = fakes([], {
      ...store,
      saveEngagement: async (engagement) => {
        const rival = rivals.shift();
        if (rival) await groupStory(rival, { ...store, now: () => NOW });
        return store.saveEngagement(engagement);
      },
    });
    const joined = await group(again());
    expect(joined.revision).toBe(4);
    expect(reportsOf(store.stored.values())).toEqual([
      ['2024-03-12-MNG-1', ['steppe-1', 'rival-1', 'rival-2', 'taiga-1']],
    ]);
  });

  it('makes one engagement of twenty reports that are taken side by side', async () => {
    const { stored, group } = fakes();
    const redelivered = (story: ReportingStory) => group(story).catch(() => group(story));
    const stories = Array.from({ length: 20 }, (_, index) => again({}, `taiga-${index}`));
    await Promise.all(stories.map(redelivered));
    const [engagement, ...others] = stored.values();
    expect(others).toEqual([]);
    expect(engagement?.reports.map(({ storyId }) => storyId).sort()).toEqual(
      stories.map(({ storyId }) => storyId).sort(),
    );
  });

  it('gives up when ten writers were faster, naming the story', async () => {
    let writes = 0;
    const { group } = fakes([], {
      saveEngagement: async () => {
        writes += 1;
        return false;
      },
    });
    await expect(group(makeVisit())).rejects.toThrow('story steppe-1: 10 writers were faster');
    expect(writes).toBe(10);
  });

  it('gives up on a day that has 500 engagements with one counterpart', async () => {
    const story = makeVisit();
    const crowd = Array.from({ length: 500 }, (_, index) =>
      makeEngagement({
        engagementId: engagementIdOf('2024-03-12', 'MNG', index + 1),
        actors: [{ country: 'PRK', name: `Ri ${index}` }],
        reports: [],
      }),
    );
    await expect(fakes(crowd).group(story)).rejects.toThrow(
      'story steppe-1: more than 500 engagements on one day',
    );
  });
});

describe('an engagement that this version cannot read', () => {
  const unreadable = async (id: string): Promise<Engagement | undefined> => {
    if (id === '2024-03-12-MNG-1') throw new UnreadableRecord('stored engagement: status: expected another');
    return undefined;
  };

  it('keeps its id: a story that may report it opens the next one', async () => {
    const told: string[] = [];
    const onUnreadable = ({ message }: Error) => void told.push(message);
    const { stored, group } = fakes([], { loadEngagement: unreadable, onUnreadable });
    await group(makeVisit());
    expect([[...stored.keys()], told]).toEqual([
      ['2024-03-12-MNG-2'],
      ['stored engagement: status: expected another'],
    ]);
  });

  it('learns nothing from a version of its story, which stays in it', async () => {
    const story = { ...makeVisit(), engagementId: '2024-03-12-MNG-1' };
    const store = storeEngagements();
    let told = 0;
    const onUnreadable = () => {
      told += 1;
    };
    const deps = { ...store, loadEngagement: unreadable, onUnreadable, now: () => NOW };
    expect([await groupStory(story, deps), store.stored.size, told]).toEqual([undefined, 0, 1]);
  });

  it('is no reason to take another failure for one', async () => {
    const { group } = fakes([], { loadEngagement: () => Promise.reject(new Error('throttled')) });
    await expect(group(makeVisit())).rejects.toThrow('throttled');
  });
});
