import { describe, expect, it } from 'vitest';
import type { EngagementClassification } from '../../../shared/classify/classification.ts';
import { type Engagement, engagementIdOf, openEngagement } from '../../../shared/engagements/engagement.ts';
import {
  type GroupDependencies,
  groupStory,
  loadMerged,
  settle,
} from '../../../shared/engagements/group-story.ts';
import type { GroupingModel } from '../../../shared/engagements/grouping-model.ts';
import type { QueuedEntry } from '../../../shared/stories/queue-message.ts';
import type { ReportingStory } from '../../../shared/stories/story.ts';
import { UnreadableRecord } from '../../../shared/text/shapes.ts';
import { makeEngagement, makeVisit, NOW, storeEngagements } from '../../support/factories.ts';

/** Joins where one person of the DPRK side is named, is surer where the day is, too, and parts all else. */
const MODEL: GroupingModel = {
  name: 'test',
  join: 1,
  merge: 3,
  centre: [],
  weights: new Map(Object.entries({ bias: -1, oursSame: 2, dateSame: 2, placeSame: 0.25 })),
};
const DAY = { date: '2024-03-12' };

/** A store and the clock; a test overrides what it is about. */
function fakes(engagements: readonly Engagement[] = [], overrides: Partial<GroupDependencies> = {}) {
  const store = storeEngagements(...engagements);
  const deps: GroupDependencies = { ...store, grouping: MODEL, now: () => NOW, ...overrides };
  return {
    ...store,
    deps,
    group: async (story: ReportingStory) => {
      const engagement = await groupStory(story, deps);
      if (!engagement) throw new Error(`${story.storyId} was not grouped`);
      return engagement;
    },
  };
}

type Classified = Partial<EngagementClassification>;
const SENT = { state: 'sent', number: 1, sentAt: '2024-03-12T07:00:00.000Z' } as const;
const again = (classified: Classified = {}, storyId = 'taiga-1', entry: Partial<QueuedEntry> = {}) =>
  makeVisit(classified, { storyId, feedId: 'taiga', outlet: 'Taiga Post', ...entry });
const YUN = { actors: [{ country: 'PRK', name: 'Yun Jong Ho', office: 'trade minister' }] };
const ID = engagementIdOf(makeVisit());

/** The engagement that a story of another outlet opened, with that id, and settled. */
const opened = (id: string, story: ReportingStory, exception: Partial<Engagement> = {}): Engagement => {
  const { opening: _opening, ...engagement } = openEngagement(story, id, NOW);
  return { ...engagement, ...exception };
};
const reportsOf = (engagements: Iterable<Engagement>) =>
  [...engagements]
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map(({ engagementId, reports }) => [engagementId, reports.map(({ storyId }) => storyId)]);
const idsOf = (openings: { readonly openings: readonly { readonly engagementId: string }[] }) =>
  openings.openings.map(({ engagementId }) => engagementId);

describe('groupStory', () => {
  it('opens an engagement with the first story, settles it, and answers what it stored', async () => {
    const { stored, group } = fakes();
    const engagement = await group(makeVisit());
    expect(engagement).toEqual(opened(ID, makeVisit(), { revision: 2 }));
    expect([...stored.values()]).toEqual([engagement]);
  });

  it('stores it as opening before any list shows it, and settles it behind all lists', async () => {
    const { saveEngagement, saveOpenings, ...store } = storeEngagements();
    const done: string[] = [];
    const { group } = fakes([], {
      ...store,
      saveEngagement: async (engagement) => {
        done.push(engagement.opening ? 'open' : 'settle');
        return saveEngagement(engagement);
      },
      saveOpenings: async (counterpart, openings) => {
        done.push(counterpart);
        return saveOpenings(counterpart, openings);
      },
    });
    await group(makeVisit({ counterparts: ['RUS', 'MNG', 'CHN'] }));
    expect(done).toEqual(['open', 'CHN', 'MNG', 'RUS', 'settle']);
  });

  it('joins a later report to it, as the next revision, and says why', async () => {
    const { stored, group } = fakes([makeEngagement()]);
    const joined = await group(again());
    expect(joined).toMatchObject({ engagementId: '2024-03-12-MNG-1', reportCount: 2, revision: 2 });
    expect(joined.reports.map(({ why }) => why)).toEqual([undefined, ['oursSame', 'placeSame']]);
    expect([...stored.values()]).toEqual([joined]);
  });

  it('puts what it joins on no list of what was opened', async () => {
    const { group, loadOpenings } = fakes([makeEngagement()]);
    await group(again());
    expect(await loadOpenings('MNG')).toEqual({ openings: [], revision: 0 });
  });

  it('joins a story once, however often it comes', async () => {
    const { stored, group } = fakes();
    const first = await group(makeVisit());
    expect(await group(makeVisit())).toBe(first);
    expect([...stored.values()]).toEqual([first]);
  });

  const unlisted = { listEngagementIds: async () => [] };
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
    'with one counterpart in common, the main one of neither': [
      [{ counterparts: ['CHN', 'RUS'] }],
      [{ counterparts: ['MNG', 'RUS'] }],
    ],
  };
  for (const [how, [[one, ofOne], [other, ofOther]]] of Object.entries(lagging)) {
    it(`joins a report that comes before an index shows the engagement: ${how}`, async () => {
      const { stored, group } = fakes([], unlisted);
      await group(makeVisit(one, ofOne));
      await group(makeVisit(other, { ...ofOther, storyId: 'taiga-1' }));
      expect(reportsOf(stored.values()).map(([, ids]) => ids)).toEqual([['steppe-1', 'taiga-1']]);
    });
  }

  it('opens two engagements for two people of the DPRK side on one day', async () => {
    const { stored, group } = fakes();
    await group(makeVisit());
    await group(again(YUN));
    expect(reportsOf(stored.values())).toEqual([
      [ID, ['steppe-1']],
      [engagementIdOf(again()), ['taiga-1']],
    ]);
  });

  it('joins from the least likeliness of its model on, and not below', async () => {
    const of = async (join: number) => {
      const { group } = fakes([makeEngagement()], { grouping: { ...MODEL, join } });
      return (await group(again())).engagementId;
    };
    expect([await of(1.25), await of(1.26)]).toEqual(['2024-03-12-MNG-1', engagementIdOf(again())]);
  });

  it('joins the likeliest of several, and of equals the one whose id comes first', async () => {
    const [less, more] = [again({ place: null }, 's1'), again({}, 's2')];
    const likeliest = fakes([opened('2024-03-12-MNG-A', less), opened('2024-03-12-MNG-B', more)]);
    expect((await likeliest.group(again())).engagementId).toBe('2024-03-12-MNG-B');
    const equals = fakes([opened('2024-03-12-MNG-C', less), opened('2024-03-12-MNG-A', less)]);
    expect((await equals.group(again())).engagementId).toBe('2024-03-12-MNG-A');
  });

  it('alerts again, saying the change, when a planned visit takes place', async () => {
    const { group } = fakes([opened('2024-03-01-MNG-1', makeVisit({ status: 'planned' }), { alert: SENT })]);
    const joined = await group(again());
    expect([joined.engagementId, joined.status, joined.stage]).toEqual([
      '2024-03-01-MNG-1',
      'done',
      'under way',
    ]);
    expect(joined.alert).toMatchObject({
      state: 'pending',
      number: 2,
      change: 'takes place',
    });
  });

  it('alerts again, saying the change, when a counterpart is added, and is found under it from then on', async () => {
    const { stored, group } = fakes([makeEngagement({ alert: SENT })]);
    const joined = await group(again({ counterparts: ['RUS', 'MNG'] }));
    expect(joined.alert).toMatchObject({ state: 'pending', number: 2, change: 'also with Russia' });
    await group(again({ counterparts: ['RUS'] }, 'taiga-2'));
    expect(reportsOf(stored.values())).toEqual([['2024-03-12-MNG-1', ['steppe-1', 'taiga-1', 'taiga-2']]]);
  });

  it('returns a story to the engagement that holds it, though another one fits better', async () => {
    const other = opened('2024-03-11-MNG-1', again(DAY, 's1'));
    const holder = makeEngagement();
    const { group } = fakes([other, holder], { grouping: { ...MODEL, merge: 99 } });
    expect(await group(makeVisit(DAY))).toBe(holder);
  });

  it('leaves a story that has been grouped where it is, whatever it says now', async () => {
    const holder = makeEngagement();
    const { group } = fakes([holder]);
    expect(await group({ ...makeVisit(YUN), engagementId: '2024-03-12-MNG-1' })).toBe(holder);
  });

  it('groups a story anew whose engagement is gone', async () => {
    const { group } = fakes();
    expect((await group({ ...makeVisit(), engagementId: '2024-03-12-MNG-1' })).engagementId).toBe(ID);
  });
});

describe('groupStory, looking for engagements', () => {
  it('asks for each counterpart and for the days on which the engagement may have been opened, nearest first', async () => {
    const asked: unknown[] = [];
    const { group } = fakes([], {
      listEngagementIds: async (...question) => {
        asked.push(question);
        return [];
      },
    });
    await group(makeVisit({ counterparts: ['MNG', 'RUS'] }));
    expect(asked).toEqual([
      ['MNG', '2024-03-12', '2024-01-12', 40],
      ['MNG', '2024-03-13', '2024-03-26', 40],
      ['RUS', '2024-03-12', '2024-01-12', 40],
      ['RUS', '2024-03-13', '2024-03-26', 40],
    ]);
  });

  it('asks for the first five counterparts', async () => {
    const asked = new Set<string>();
    const { group } = fakes([], {
      listEngagementIds: async (counterpart) => {
        asked.add(counterpart);
        return [];
      },
    });
    await group(makeVisit({ counterparts: ['MNG', 'RUS', 'CHN', 'VNM', 'LAO', 'CUB', 'SYR'] }));
    expect([...asked]).toEqual(['MNG', 'RUS', 'CHN', 'VNM', 'LAO']);
  });

  const days: Record<string, readonly [day: string, isJoined: boolean]> = {
    'sixty days before': ['2024-01-12', true],
    'sixty-one days before': ['2024-01-11', false],
    'fourteen days after': ['2024-03-26', true],
    'fifteen days after': ['2024-03-27', false],
  };
  for (const [when, [day, isJoined]] of Object.entries(days)) {
    it(`${isJoined ? 'takes' : 'does not take'} one that was opened ${when}`, async () => {
      const id = `${day}-MNG-1`;
      const { group } = fakes([opened(id, again({}, 's1'))]);
      expect((await group(again())).engagementId === id).toBe(isJoined);
    });

    it(`${isJoined ? 'loads' : 'does not load'} one on the list of what was opened of late, with a day ${when}`, async () => {
      const loaded: string[][] = [];
      const openings = {
        openings: [{ engagementId: `${day}-MNG-1`, openedAt: NOW.toISOString() }],
        revision: 1,
      };
      const { group } = fakes([], {
        loadOpenings: async () => openings,
        saveOpenings: async () => true,
        loadEngagements: async (ids) => {
          loaded.push([...ids]);
          return [];
        },
      });
      await group(again());
      expect(loaded[0]).toEqual(isJoined ? [`${day}-MNG-1`] : []);
    });
  }

  it('likens a story to the forty that are nearest in time', async () => {
    const crowd = Array.from({ length: 50 }, (_, n) =>
      opened(`2024-02-${String(1 + (n % 25)).padStart(2, '0')}-MNG-${n}`, again(YUN, `crowd-${n}`)),
    );
    const loaded: string[] = [];
    const store = storeEngagements(...crowd, opened('2024-03-20-MNG-1', again(YUN, 'after')));
    const { group } = fakes([], {
      ...store,
      loadEngagements: async (ids) => {
        loaded.push(...ids);
        return store.loadEngagements(ids);
      },
    });
    await group(makeVisit());
    expect([loaded.length, loaded[0], loaded.at(-1)?.slice(0, 10)]).toEqual([
      40,
      '2024-03-20-MNG-1',
      '2024-02-06',
    ]);
  });

  it('joins none that has been merged into another', async () => {
    const merged = makeEngagement({ mergedInto: '2024-03-11-MNG-1' });
    const { group } = fakes([merged]);
    expect((await group(again())).engagementId).toBe(engagementIdOf(again()));
  });

  it('follows a story that has been grouped into one that has been merged', async () => {
    const target = opened('2024-03-11-MNG-1', again({}, 's1'));
    const middle = makeEngagement({ engagementId: '2024-03-11-MNG-2', mergedInto: '2024-03-11-MNG-1' });
    const first = makeEngagement({ mergedInto: '2024-03-11-MNG-2' });
    const { group } = fakes([target, middle, first]);
    const engagement = await group({ ...makeVisit(), engagementId: '2024-03-12-MNG-1' });
    expect(engagement.engagementId).toBe('2024-03-11-MNG-1');
  });
});

describe('loadMerged', () => {
  const load = (...engagements: readonly Engagement[]) =>
    loadMerged('2024-03-12-MNG-1', storeEngagements(...engagements));

  it('answers nothing for what is not stored, and where marks lead in a circle', async () => {
    const circle = makeEngagement({ mergedInto: '2024-03-12-MNG-1' });
    expect([await load(), await load(circle)]).toEqual([undefined, undefined]);
  });
});

describe('groupStory, when a story shows that two engagements are one', () => {
  const at = (minute: number) => `2024-03-12T07:0${minute}:00.000Z`;
  const older = opened('2024-03-12-MNG-B', again(DAY, 's1'), { firstSeenAt: at(1), alert: SENT });
  const younger = opened('2024-03-12-MNG-A', again({ ...DAY, place: 'Darkhan' }, 's2'), {
    firstSeenAt: at(2),
    alert: SENT,
  });

  it('merges the younger into the older, whichever it joined, and moves its stories', async () => {
    const { stored, stories, saveStory, group } = fakes([older, younger]);
    await saveStory({ ...again({}, 's2'), engagementId: younger.engagementId });
    const merged = await group(again({ ...DAY, place: 'Darkhan' }, 's3'));
    expect(merged.engagementId).toBe(older.engagementId);
    expect(merged.reports.map(({ storyId }) => storyId).sort()).toEqual(['s1', 's2', 's3']);
    expect(merged.alert).toEqual(SENT);
    expect(stored.get(younger.engagementId)?.mergedInto).toBe(older.engagementId);
    expect(stories.get('s2')?.engagementId).toBe(older.engagementId);
  });

  it('goes by the id where both were first seen at once', async () => {
    const { group } = fakes([{ ...older, firstSeenAt: at(2) }, younger]);
    expect((await group(again(DAY, 's3'))).engagementId).toBe(younger.engagementId);
  });

  it('leaves two that are likely enough to join only', async () => {
    const { stored, group } = fakes([older, younger]);
    await group(again({}, 's3'));
    expect(reportsOf(stored.values())).toEqual([
      [older.engagementId, ['s1', 's3']],
      [younger.engagementId, ['s2']],
    ]);
  });

  it('leaves one alone that somebody is opening: that looks for others itself', async () => {
    const { stored, group } = fakes([older, { ...younger, opening: true }]);
    await group(again(DAY, 's3'));
    expect(reportsOf(stored.values()).map(([id]) => id)).toEqual([older.engagementId, younger.engagementId]);
  });
});

describe('groupStory, when others open at the same time', () => {
  /** A store in which nobody's look shows the rival: it comes on the list after that. */
  function unseen(rival: Engagement, overrides: Partial<GroupDependencies> = {}) {
    let looks = 0;
    const store = storeEngagements(rival);
    const made = fakes([], {
      ...store,
      listEngagementIds: async () => [],
      loadOpenings: async (counterpart) => {
        looks += 1;
        return looks === 1 ? { openings: [], revision: 0 } : store.loadOpenings(counterpart);
      },
      ...overrides,
    });
    return { ...made, ...store };
  }
  const list = (store: Pick<GroupDependencies, 'saveOpenings'>, ...ids: readonly string[]) =>
    store.saveOpenings('MNG', {
      openings: ids.map((engagementId) => ({ engagementId, openedAt: NOW.toISOString() })),
      revision: 1,
    });
  const RIVAL = '2024-03-12-MNG-77AA';

  it('gives way to the one that stands before it on a list, and leaves a mark that leads there', async () => {
    const { group, saveStory, stories, stored, ...store } = unseen(opened(RIVAL, again({}, 'rival-1')));
    await list(store, RIVAL);
    await saveStory(makeVisit());
    const engagement = await group(makeVisit());
    expect([engagement.engagementId, engagement.reports.map(({ storyId }) => storyId).sort()]).toEqual([
      RIVAL,
      ['rival-1', 'steppe-1'],
    ]);
    expect(stored.get(ID)).toMatchObject({ mergedInto: RIVAL });
    expect(stored.get(ID)).not.toHaveProperty('opening');
    expect(stories.get('steppe-1')?.engagementId).toBe(RIVAL);
    expect(engagement.alert.number).toBe(1);
  });

  it('stays beside one on the list that it does not fit', async () => {
    const { group, stored, ...store } = unseen(opened(RIVAL, again(YUN, 'rival-1')));
    await list(store, RIVAL);
    await group(makeVisit());
    expect(reportsOf(stored.values())).toEqual([
      [RIVAL, ['rival-1']],
      [ID, ['steppe-1']],
    ]);
    expect(idsOf(await store.loadOpenings('MNG'))).toEqual([RIVAL, ID]);
  });

  it('does not give way to one of a day on which a report of it would find none', async () => {
    const opening = openEngagement(makeVisit(), ID, NOW);
    const early = '2024-01-11-MNG-77AA';
    const { deps, ...store } = fakes([opening, opened(early, again({}, 'rival-1'))]);
    await list(store, early);
    expect((await settle(opening, deps)).engagementId).toBe(ID);
  });

  it('does not give way to one that stands behind it', async () => {
    const opening = openEngagement(makeVisit(), ID, NOW);
    const { deps, ...store } = fakes([opening, opened(RIVAL, again({}, 'rival-1'))]);
    await list(store, ID, RIVAL);
    expect(await settle(opening, deps)).toEqual({ ...opened(ID, makeVisit()), revision: 2 });
    expect(idsOf(await store.loadOpenings('MNG'))).toEqual([ID, RIVAL]);
  });

  it('gives way to the likeliest of several, and to none that has been merged', async () => {
    const opening = openEngagement(makeVisit(DAY), ID, NOW);
    const rivals = [
      opened('2024-03-12-MNG-A', again({}, 's1')),
      opened('2024-03-12-MNG-B', again({ ...DAY, place: null }, 's2')),
      opened('2024-03-12-MNG-C', again(DAY, 's3'), { mergedInto: '2024-03-12-MNG-A' }),
    ];
    const { deps, ...store } = fakes([opening, ...rivals]);
    await list(store, ...rivals.map(({ engagementId }) => engagementId));
    expect((await settle(opening, deps)).engagementId).toBe('2024-03-12-MNG-B');
  });

  it('looks again when a rival came on the list first, and gives way to it', async () => {
    const rival = opened(RIVAL, again({}, 'rival-1'));
    const store = storeEngagements(rival);
    let hasRival = false;
    const { group } = fakes([], {
      ...store,
      listEngagementIds: async () => [],
      saveOpenings: async (counterpart, openings) => {
        if (!hasRival) await list(store, RIVAL);
        hasRival = true;
        return store.saveOpenings(counterpart, openings);
      },
    });
    expect((await group(makeVisit())).engagementId).toBe(RIVAL);
    expect(idsOf(await store.loadOpenings('MNG'))).toEqual([RIVAL]);
  });

  it('stays when somebody else has opened it meanwhile, and may have told of it', async () => {
    const opening = openEngagement(makeVisit(), ID, NOW);
    const { deps, ...store } = fakes([opened(RIVAL, again({}, 'rival-1'))]);
    await store.saveEngagement(opening);
    await store.saveEngagement({ ...opened(ID, makeVisit(), { alert: SENT }), revision: 2 });
    await list(store, RIVAL);
    expect(await settle(opening, deps)).toMatchObject({ engagementId: ID, alert: SENT });
  });

  it('settles what somebody began to open and did not finish, when a report joins it', async () => {
    const { group, stored, loadOpenings } = fakes([openEngagement(makeVisit(), ID, NOW)]);
    const joined = await group(again());
    expect(joined).not.toHaveProperty('opening');
    expect(reportsOf(stored.values())).toEqual([[ID, ['steppe-1', 'taiga-1']]]);
    expect(idsOf(await loadOpenings('MNG'))).toEqual([ID]);
  });

  it('joins a story of its own engagement that an earlier try opened and no list shows', async () => {
    const { group, stored } = fakes([openEngagement(makeVisit(), ID, NOW)], {
      listEngagementIds: async () => [],
    });
    expect(await group(makeVisit())).toEqual({ ...opened(ID, makeVisit()), revision: 2 });
    expect(stored.size).toBe(1);
  });

  it('takes a longer id when another story has its own', async () => {
    const { group } = fakes([opened(ID, again(YUN, 'other'))]);
    expect((await group(makeVisit())).engagementId).toBe(engagementIdOf(makeVisit(), 1));
  });

  it('makes one engagement of twenty reports that are taken side by side, though no index shows anything', async () => {
    const { stored, group } = fakes([], { listEngagementIds: async () => [] });
    const redelivered = (story: ReportingStory): Promise<Engagement> =>
      group(story).catch((error: Error) => {
        if (!/writers were faster/.test(error.message)) throw error;
        return redelivered(story);
      });
    const stories = Array.from({ length: 20 }, (_, n) =>
      again({ counterparts: n % 2 === 0 ? ['MNG', 'RUS'] : ['RUS', 'CHN'] }, `taiga-${n}`),
    );
    await Promise.all(stories.map(redelivered));
    const open = [...stored.values()].filter(({ mergedInto }) => mergedInto === undefined);
    expect(open.map(({ opening }) => opening)).toEqual([undefined]);
    expect(open[0]?.reports.map(({ storyId }) => storyId).sort()).toEqual(
      stories.map(({ storyId }) => storyId).sort(),
    );
  });
});

describe('groupStory, when others write at the same time', () => {
  it('reads again, and loses neither report, when a rival joined first', async () => {
    const store = storeEngagements(makeEngagement());
    const rivals = [again({}, 'rival-1'), again({}, 'rival-2')];
    const { group } = fakes([], {
      ...store,
      saveEngagement: async (engagement) => {
        const rival = rivals.shift();
        if (rival) await groupStory(rival, { ...store, grouping: MODEL, now: () => NOW });
        return store.saveEngagement(engagement);
      },
    });
    const joined = await group(again());
    expect(joined.revision).toBe(4);
    expect(reportsOf(store.stored.values())).toEqual([
      ['2024-03-12-MNG-1', ['steppe-1', 'rival-1', 'rival-2', 'taiga-1']],
    ]);
  });

  it('gives up when ten writers were faster, naming the story', async () => {
    let writes = 0;
    const { group } = fakes([makeEngagement()], {
      saveEngagement: async () => {
        writes += 1;
        return false;
      },
    });
    await expect(group(again())).rejects.toThrow('story taiga-1: 10 writers were faster');
    expect(writes).toBe(10);
  });

  it('gives up when ten writers were faster on a list, naming the engagement', async () => {
    let writes = 0;
    const { group } = fakes([], {
      saveOpenings: async () => {
        writes += 1;
        return false;
      },
    });
    await expect(group(makeVisit())).rejects.toThrow(`engagement ${ID}: 10 writers were faster`);
    expect(writes).toBe(10);
  });
});

describe('groupStory, after a crash at any of its calls', () => {
  const CALLS = [
    'listEngagementIds',
    'loadEngagements',
    'loadEngagement',
    'saveEngagement',
    'loadOpenings',
    'saveOpenings',
    'moveStories',
  ] as const;

  /** Dies before or after its n-th call, or answers that it had fewer. */
  function dying(deps: GroupDependencies, n: number, moment: 'before' | 'after') {
    let calls = 0;
    const crashing = Object.fromEntries(
      CALLS.map((call) => {
        const perform = deps[call] as (...args: readonly unknown[]) => Promise<unknown>;
        return [
          call,
          async (...args: readonly unknown[]) => {
            calls += 1;
            if (calls === n && moment === 'before') throw new Error('crash');
            const answer = await perform(...args);
            if (calls === n) throw new Error('crash');
            return answer;
          },
        ];
      }),
    );
    return { deps: { ...deps, ...crashing }, hasDied: () => calls >= n };
  }

  const RIVAL = '2024-03-12-MNG-77AA';
  /** How things stand before, and which reports are with one engagement in the end. */
  const cases: Record<
    string,
    {
      readonly start: () => ReturnType<typeof fakes>;
      readonly story: ReportingStory;
      readonly ids: readonly string[];
    }
  > = {
    'merges once': {
      start: () =>
        fakes([
          opened('2024-03-12-MNG-A', again(DAY, 's1')),
          opened('2024-03-12-MNG-B', again({ ...DAY, place: 'Darkhan' }, 's2')),
        ]),
      story: again(DAY, 's3'),
      ids: ['s1', 's2', 's3'],
    },
    'ends as one engagement of what it opens': {
      start: () => fakes(),
      story: makeVisit(),
      ids: ['steppe-1'],
    },
    'joins once': { start: () => fakes([makeEngagement()]), story: again(), ids: ['steppe-1', 'taiga-1'] },
    'gives way once': {
      start: () => {
        const store = storeEngagements(opened(RIVAL, again({}, 'rival-1')));
        void store.saveOpenings('MNG', {
          openings: [{ engagementId: RIVAL, openedAt: NOW.toISOString() }],
          revision: 1,
        });
        let looks = 0;
        const loadOpenings: typeof store.loadOpenings = async (counterpart) => {
          looks += 1;
          return looks === 1 ? { openings: [], revision: 0 } : store.loadOpenings(counterpart);
        };
        return { ...fakes([], { ...store, listEngagementIds: async () => [], loadOpenings }), ...store };
      },
      story: makeVisit(),
      ids: ['rival-1', 'steppe-1'],
    },
  };
  for (const [what, { start, story, ids }] of Object.entries(cases)) {
    it(what, async () => {
      for (const moment of ['before', 'after'] as const) {
        for (let n = 1; ; n += 1) {
          const { deps, stored } = start();
          const crashing = dying(deps, n, moment);
          await groupStory(story, crashing.deps).catch(() => {});
          if (!crashing.hasDied()) break;
          const engagement = await groupStory(story, deps);
          const open = [...stored.values()].filter(({ mergedInto }) => mergedInto === undefined);
          expect([n, moment, open.map(({ opening }) => opening)]).toEqual([n, moment, [undefined]]);
          expect(open).toEqual([engagement]);
          expect(engagement?.reports.map(({ storyId }) => storyId).sort()).toEqual(ids);
          expect(engagement?.reportCount).toBe(ids.length);
        }
      }
    });
  }
});

describe('an engagement that this version cannot read', () => {
  const unreadable = async (id: string): Promise<Engagement | undefined> => {
    if (id === ID) throw new UnreadableRecord('stored engagement: status: expected another');
    return undefined;
  };

  it('keeps its id: a story that would open it takes a longer one', async () => {
    const told: string[] = [];
    const store = storeEngagements();
    const { group } = fakes([], {
      ...store,
      loadEngagement: (id) => (id === ID ? unreadable(id) : store.loadEngagement(id)),
      saveEngagement: async (engagement) =>
        engagement.engagementId !== ID && store.saveEngagement(engagement),
      onUnreadable: ({ message }) => void told.push(message),
    });
    await group(makeVisit());
    expect([[...store.stored.keys()], new Set(told)]).toEqual([
      [engagementIdOf(makeVisit(), 1)],
      new Set(['stored engagement: status: expected another']),
    ]);
  });

  it('learns nothing from a version of its story, which stays in it', async () => {
    const story = { ...makeVisit(), engagementId: ID };
    let told = 0;
    const onUnreadable = () => {
      told += 1;
    };
    const { deps, stored } = fakes([], { loadEngagement: unreadable, onUnreadable });
    expect([await groupStory(story, deps), stored.size, told]).toEqual([undefined, 0, 1]);
  });

  it('is no reason to take another failure for one', async () => {
    const { group } = fakes([], { loadEngagement: () => Promise.reject(new Error('throttled')) });
    await expect(group(makeVisit())).rejects.toThrow('throttled');
  });
});

describe('an engagement whose opening somebody else has finished', () => {
  it('stays, though its opener then comes upon an earlier one: it may have been told of', async () => {
    const rival = opened('2024-03-12-MNG-77AA', again({}, 'rival-1'));
    const store = storeEngagements(rival);
    await store.saveOpenings('MNG', {
      openings: [{ engagementId: rival.engagementId, openedAt: NOW.toISOString() }],
      revision: 1,
    });
    const opening = openEngagement(makeVisit(), ID, NOW);
    store.list(opening);
    const { deps } = fakes([], {
      ...store,
      // While its opener looks at the rival, another run finishes its opening and tells of it.
      loadEngagements: async (ids) => {
        const { opening: _opening, ...told } = { ...opening, alert: SENT, revision: 2 };
        store.list(told);
        return store.loadEngagements(ids);
      },
    });
    const done = await settle(opening, deps);
    expect([done.engagementId, done.alert, done.mergedInto]).toEqual([ID, SENT, undefined]);
  });
});
