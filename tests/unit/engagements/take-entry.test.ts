import { describe, expect, it } from 'vitest';
import {
  type Engagement,
  engagementIdOf,
  isWithdrawn,
  mergedInto,
} from '../../../shared/engagements/engagement.ts';
import { stands } from '../../../shared/engagements/report.ts';
import { type TakeDependencies, takeEntry } from '../../../shared/engagements/take-entry.ts';
import { hashText } from '../../../shared/identify/text-hash.ts';
import { makeStory } from '../../../shared/stories/make-story.ts';
import { findEvidenceText } from '../../../shared/stories/story.ts';
import { UnreadableRecord } from '../../../shared/text/shapes.ts';
import { makeEngagement, makeEntry, makeVisit, NOW, storeEngagements } from '../../support/factories.ts';

/** Empty tables; a test overrides what it is about. */
function fakes(overrides: Partial<TakeDependencies> = {}) {
  const { stored: engagements, stories, ...store } = storeEngagements();
  const deps: TakeDependencies = { ...store, now: () => NOW, ...overrides };
  return { stories, engagements, deps };
}

/** The engagement that the entry opens, and the one that another outlet's would. */
const ID = engagementIdOf(makeVisit());
const TAIGA_ID = engagementIdOf(
  makeVisit({}, { storyId: 'taiga-1', publishedAt: '2024-03-15T07:00:00.000Z' }),
);
const RICE = makeEntry({ storyId: 'steppe-2', title: 'Rice prices climb in the markets of Hyesan' });
const idsOf = (engagements: ReadonlyMap<string, Engagement>) => [...engagements.keys()];

describe('takeEntry', () => {
  it('stores the story, opens its engagement and writes the one on the other', async () => {
    const { stories, engagements, deps } = fakes();
    const { story, engagement } = await takeEntry(makeEntry(), deps);
    expect(story).toMatchObject({ ...makeEntry(), engagementId: ID });
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
    expect(idsOf(engagements)).toEqual([ID]);
  });

  it('opens two engagements for a visit and a shipment of aid to one country', async () => {
    const { engagements, deps } = fakes();
    await takeEntry(makeEntry(), deps);
    await takeEntry(
      makeEntry({
        storyId: 'taiga-1',
        outlet: 'Taiga Post',
        title: 'North Korea sends flood aid to Mongolia',
        summary: 'A train with tents and rice left Pyongyang.',
        publishedAt: '2024-03-15T07:00:00.000Z',
      }),
      deps,
    );
    expect(idsOf(engagements)).toEqual([ID, TAIGA_ID]);
  });

  it('writes on a story that gave way with its engagement which one has its report now', async () => {
    const { stories, engagements, deps } = fakes({ listEngagementIds: async () => [] });
    const other = makeEntry({ storyId: 'taiga-1', outlet: 'Taiga Post' });
    await takeEntry(makeEntry(), deps);
    // It looks and finds nothing; when it comes upon the list, the first engagement stands there.
    let looks = 0;
    const loadEngagements: TakeDependencies['loadEngagements'] = async (ids) => {
      looks += 1;
      return looks === 1 ? [] : deps.loadEngagements(ids);
    };
    const { story, engagement } = await takeEntry(other, { ...deps, loadEngagements });
    expect([story.engagementId, engagement?.engagementId, engagement?.reportCount]).toEqual([ID, ID, 2]);
    expect([...stories.values()].map(({ engagementId }) => engagementId)).toEqual([ID, ID]);
    expect([...engagements.values()].map(({ mergedInto }) => mergedInto)).toEqual([undefined, ID]);
  });

  it('answers the engagement of an entry that comes twice, and writes nothing', async () => {
    const { stories, engagements, deps } = fakes();
    const first = await takeEntry(makeEntry(), deps);
    const before = [[...stories.values()], [...engagements.values()]];
    const write = () => Promise.reject(new Error('nothing is to be written'));
    const unwritten = {
      ...deps,
      ...{
        saveVersion: write,
        saveEngagement: write,
        saveOpenings: write,
        saveGrouping: write,
        moveStories: write,
      },
    };
    expect(await takeEntry(makeEntry(), unwritten)).toEqual(first);
    expect([[...stories.values()], [...engagements.values()]]).toEqual(before);
  });

  it('takes the story as it is stored, where two texts are of one moment', async () => {
    const { deps } = fakes();
    const first = await takeEntry(makeEntry(), deps);
    expect(await takeEntry(makeEntry({ title: RICE.title }), deps)).toEqual(first);
  });

  it('groups a story again whose engagement is gone', async () => {
    const { engagements, deps } = fakes();
    await takeEntry(makeEntry(), deps);
    engagements.clear();
    await takeEntry(makeEntry(), deps);
    expect(idsOf(engagements)).toEqual([ID]);
  });

  const calls = [
    'saveStory',
    'listEngagementIds',
    'loadEngagements',
    'loadEngagement',
    'loadOpenings',
    'saveEngagement',
    'saveOpenings',
    'saveGrouping',
  ] as const;
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
        expect([...stories.values()].map(({ engagementId }) => engagementId)).toEqual([ID]);
      });
    }
  }
});

/** The visit, first announced and then done, as one story. */
const PLAN = makeEntry({
  title: 'North Korean vice foreign minister Pak Myong Ho to visit Mongolia next week',
  summary: 'The foreign ministry in Ulaanbaatar said so.',
});
const at = (hour: string) => `2024-03-12T${hour}:00:00.000Z`;
const DONE = makeEntry({ summary: 'Corrects the place.', firstSeenAt: at('10') });
const TAKEN_BACK = makeEntry({ title: RICE.title, firstSeenAt: at('10') });
const SENT = { state: 'sent', number: 1, sentAt: '2024-03-12T07:00:00.000Z' } as const;

describe('takeEntry, when a known story reads otherwise', () => {
  /** Takes entries in their order, each mail sent at once; answers what is stored then. */
  async function takeAll(...entries: readonly ReturnType<typeof makeEntry>[]) {
    const { stories, engagements, deps } = fakes();
    const alerts: unknown[] = [];
    for (const entry of entries) {
      const { engagement } = await takeEntry(entry, deps);
      if (engagement?.alert.state !== 'pending') continue;
      const { number, change } = engagement.alert;
      alerts.push([number, change]);
      engagements.set(engagement.engagementId, { ...engagement, alert: { ...SENT, number } });
    }
    return { story: stories.get('steppe-1'), engagements: [...engagements.values()], alerts, deps };
  }
  const alertedOnce = [[1, undefined]];

  it('keeps the text first seen, and shows the newest', async () => {
    const { story } = await takeAll(makeEntry(), DONE);
    expect(story).toEqual({
      ...makeEntry(),
      summary: DONE.summary,
      classification: makeStory(DONE).classification,
      textHash: hashText(DONE),
      first: { title: DONE.title, summary: '', textHash: hashText(makeEntry()) },
      edits: [{ seenAt: at('10'), title: DONE.title, textHash: hashText(DONE) }],
      editCount: 1,
      engagementId: ID,
    });
  });

  it('counts it once and sends no second mail when the facts are the same', async () => {
    const { engagements, alerts } = await takeAll(makeEntry(), DONE, DONE);
    expect(engagements.map(({ reportCount, reports }) => [reportCount, reports.length])).toEqual([[1, 1]]);
    expect(alerts).toEqual(alertedOnce);
  });

  it('sends a further mail when what it announced is done', async () => {
    const { engagements, alerts } = await takeAll(PLAN, DONE, DONE, { ...PLAN, firstSeenAt: at('11') });
    expect(alerts).toEqual([
      [1, undefined],
      [2, 'takes place'],
    ]);
    expect(engagements.map(({ status, reportCount }) => [status, reportCount])).toEqual([['done', 1]]);
  });

  it('sends a further mail when it names a further counterpart', async () => {
    const { engagements, alerts } = await takeAll(
      makeEntry(),
      makeEntry({
        title:
          'North Korean vice foreign minister Pak Myong Ho meets Mongolian and Russian foreign ministers',
        firstSeenAt: at('10'),
      }),
    );
    expect(alerts).toEqual([
      [1, undefined],
      [2, 'also with Russia'],
    ]);
    expect(engagements.map(({ counterparts }) => counterparts)).toEqual([['MNG', 'RUS']]);
  });

  it('opens an engagement, with a mail, when only the later version reports one', async () => {
    const { story, engagements, alerts } = await takeAll(
      makeEntry({ title: RICE.title }),
      makeEntry({ firstSeenAt: at('10') }),
    );
    expect(story?.engagementId).toBe(ID);
    expect([engagements.length, alerts]).toEqual([1, alertedOnce]);
  });

  it('takes its report back, with a mail, when the later version reports none, and stays with its engagement', async () => {
    const { story, engagements, alerts } = await takeAll(makeEntry(), TAKEN_BACK, TAKEN_BACK);
    expect([story?.title, story?.engagementId]).toEqual([RICE.title, ID]);
    expect(engagements.map((one) => [one.headline, isWithdrawn(one)])).toEqual([[makeEntry().title, true]]);
    expect(story && findEvidenceText(story, engagements[0]?.evidence ?? [])).toEqual(story?.first);
    expect(alerts).toEqual([
      [1, undefined],
      [2, 'no engagement after all'],
    ]);
  });

  it('is told to nobody when the later version comes before the mail went out', async () => {
    const { deps, engagements } = fakes();
    await takeEntry(makeEntry(), deps);
    const { engagement } = await takeEntry(TAKEN_BACK, deps);
    expect([...engagements.values()]).toEqual([engagement]);
    expect(engagement?.alert).toEqual({ state: 'none', number: 0 });
    const { engagement: again } = await takeEntry(makeEntry({ firstSeenAt: at('11') }), deps);
    expect(again?.alert).toMatchObject({ state: 'pending', number: 1 });
  });

  it('stays where it is when the classifier doubts the later version, which has lost its summary', async () => {
    const long = makeEntry({ title: 'In Ulaanbaatar', summary: makeEntry().title });
    const short = makeEntry({ title: 'In Ulaanbaatar', firstSeenAt: at('10') });
    const { story, engagements, alerts } = await takeAll(long, short);
    expect([story?.classification.isEngagement, engagements.map(isWithdrawn)]).toEqual([false, [false]]);
    expect(alerts).toEqual(alertedOnce);
  });

  it('points its engagement at the words of the newest text', async () => {
    const { story, engagements } = await takeAll(PLAN, DONE);
    const evidence = engagements[0]?.evidence ?? [];
    expect(evidence).toEqual(story?.classification.evidence);
    expect(story && findEvidenceText(story, evidence)).toBe(story);
  });

  it('lets a version that comes late not overwrite a newer one', async () => {
    const between = makeEntry({ summary: 'Adds a name.', firstSeenAt: at('09') });
    const inOrder = await takeAll(makeEntry(), between, DONE);
    const late = await takeAll(makeEntry(), DONE, between);
    expect(late.story).toEqual(inOrder.story);
    expect(late.engagements[0]?.reports).toEqual(inOrder.engagements[0]?.reports);
    const { story } = await takeAll(DONE, between, makeEntry());
    expect(story).toEqual(inOrder.story);
  });

  it('does nothing for the text that it has already, seen again later', async () => {
    const once = await takeAll(makeEntry(), DONE);
    const again = await takeAll(makeEntry(), DONE, { ...DONE, firstSeenAt: at('11') });
    expect([again.story, again.engagements]).toEqual([once.story, once.engagements]);
  });

  it('loses neither of two versions that are taken side by side', async () => {
    const { stories, engagements, deps } = fakes();
    await takeEntry(makeEntry(), deps);
    const other = makeEntry({ summary: 'Adds a name.', firstSeenAt: at('11') });
    await Promise.all([takeEntry(DONE, deps), takeEntry(other, deps)]);
    const story = stories.get('steppe-1');
    expect([story?.summary, story?.edits?.map(({ seenAt }) => seenAt)]).toEqual([
      'Adds a name.',
      [at('10'), at('11')],
    ]);
    expect([...engagements.values()].map(({ reports }) => reports.map((one) => one.versionSeenAt))).toEqual([
      [at('11')],
    ]);
  });

  it('gives up when ten writers were faster, naming the story', async () => {
    const { deps } = fakes();
    await takeEntry(makeEntry(), deps);
    const slow = { ...deps, saveVersion: async () => false };
    await expect(takeEntry(DONE, slow)).rejects.toThrow('story steppe-1: 10 writers were faster');
  });

  for (const call of ['saveStory', 'saveVersion', 'loadEngagement', 'saveEngagement'] as const) {
    for (const moment of ['before', 'after'] as const) {
      it(`ends as one version that its engagement knows after a crash ${moment} ${call}`, async () => {
        const { stories, engagements, deps } = fakes();
        await takeEntry(PLAN, deps);
        const perform = deps[call] as (...args: readonly unknown[]) => Promise<unknown>;
        const crash = async (...args: readonly unknown[]) => {
          if (moment === 'after') await perform(...args);
          throw new Error('crash');
        };
        await expect(takeEntry(DONE, { ...deps, [call]: crash })).rejects.toThrow('crash');
        await takeEntry(DONE, deps);
        expect(stories.get('steppe-1')).toMatchObject({ title: DONE.title, editCount: 1 });
        expect([...engagements.values()]).toMatchObject([{ status: 'done', reportCount: 1, revision: 3 }]);
      });
    }
  }
});

describe('takeEntry, when the newest version takes its report back', () => {
  const TAIGA = makeEntry({
    ...{
      storyId: 'taiga-1',
      outlet: 'Taiga Post',
      title: 'Pak Myong Ho holds talks with Mongolian officials',
    },
    summary: 'The North Korean vice foreign minister met officials of the Mongolian foreign ministry.',
  });
  async function taken(...entries: readonly ReturnType<typeof makeEntry>[]) {
    const all = fakes();
    for (const entry of entries) await takeEntry(entry, all.deps);
    const mail = (id: string) => {
      const engagement = all.engagements.get(id);
      if (engagement) all.engagements.set(id, { ...engagement, alert: SENT });
    };
    return { ...all, mail, only: () => [...all.engagements.values()][0] };
  }

  it('lets the words of another report decide where one stands', async () => {
    const { deps, stories, only, mail } = await taken(makeEntry(), TAIGA);
    mail(ID);
    const { engagement } = await takeEntry(TAKEN_BACK, deps);
    const { evidence, probability } = stories.get('taiga-1')?.classification ?? {};
    expect(engagement).toEqual(only());
    expect(engagement).toMatchObject({
      ...{ evidence, probability, headline: TAIGA.title, evidenceStoryId: 'taiga-1' },
      alert: { ...SENT, told: { headline: makeEntry().title } },
    });
  });

  it('goes without words where the other story is gone', async () => {
    const { deps, stories } = await taken(makeEntry(), TAIGA);
    stories.delete('taiga-1');
    const { engagement } = await takeEntry(TAKEN_BACK, deps);
    expect([engagement?.headline, engagement?.evidence]).toEqual([TAIGA.title, []]);
  });

  it('leaves the engagement that its own has been merged into, though whoever merged them died in between', async () => {
    const { deps, engagements, only } = await taken(makeEntry());
    const own = only();
    const [report] = makeEngagement().reports;
    const kept = makeEngagement({ reports: [{ ...report, storyId: 'taiga-1' }] as never, alert: SENT });
    engagements.set(kept.engagementId, kept);
    if (own) engagements.set(ID, { ...mergedInto(own, kept.engagementId), revision: own.revision + 1 });
    const { engagement } = await takeEntry(TAKEN_BACK, deps);
    expect([engagement?.engagementId, engagement?.reports.map((one) => [one.storyId, stands(one)])]).toEqual([
      kept.engagementId,
      [
        ['taiga-1', true],
        ['steppe-1', false],
      ],
    ]);
  });

  it('is known to whoever writes on the story at the same moment which engagement it reports', async () => {
    const { deps, only, stories } = await taken();
    const saveGrouping: TakeDependencies['saveGrouping'] = async (story, engagement) => {
      await takeEntry(TAKEN_BACK, deps);
      return deps.saveGrouping(story, engagement);
    };
    const { story, engagement } = await takeEntry(makeEntry(), { ...deps, saveGrouping });
    expect([story.title, engagement && isWithdrawn(engagement), engagement?.alert.state]).toEqual([
      ...[RICE.title, true, 'none'],
    ]);
    expect([only(), stories.get('steppe-1')]).toEqual([engagement, story]);
  });

  it('leaves the mail to be sent where a version that came meanwhile is in doubt', async () => {
    const { deps } = await taken();
    const short = makeEntry({ title: 'In Ulaanbaatar', firstSeenAt: at('10') });
    const saveGrouping: TakeDependencies['saveGrouping'] = async (story, engagement) => {
      await takeEntry(short, deps);
      return deps.saveGrouping(story, engagement);
    };
    const long = makeEntry({ title: 'In Ulaanbaatar', summary: makeEntry().title });
    const { engagement } = await takeEntry(long, { ...deps, saveGrouping });
    expect(engagement?.alert).toMatchObject({ state: 'pending', number: 1 });
  });

  it('finds its report when whoever opened, or joined, an engagement died before the story said so', async () => {
    const die: TakeDependencies['saveGrouping'] = () => Promise.reject(new Error('crash'));
    for (const before of [[], [TAIGA]]) {
      const { deps, only } = await taken(...before);
      await expect(takeEntry(makeEntry(), { ...deps, saveGrouping: die })).rejects.toThrow('crash');
      await takeEntry(TAKEN_BACK, deps);
      expect(only()?.reports.every(stands)).toBe(true);
      await takeEntry(makeEntry(), deps);
      expect(only()?.reports.filter(stands)).toHaveLength(before.length);
    }
  });

  it('changes nothing where the engagement is gone, was never there, or cannot be read', async () => {
    const { deps, engagements } = await taken(makeEntry());
    const loadEngagement = () => Promise.reject(new UnreadableRecord('stored engagement'));
    const unread: string[] = [];
    const onUnreadable = ({ message }: Error) => void unread.push(message);
    expect(await takeEntry(TAKEN_BACK, { ...deps, loadEngagement, onUnreadable })).not.toHaveProperty(
      'engagement',
    );
    expect(unread).toEqual(['stored engagement']);
    engagements.clear();
    expect(await takeEntry(TAKEN_BACK, deps)).not.toHaveProperty('engagement');
    expect(await takeEntry({ ...RICE, firstSeenAt: at('11') }, deps)).not.toHaveProperty('engagement');
    const throttled = { ...deps, loadEngagement: () => Promise.reject(new Error('throttled')) };
    await expect(takeEntry(TAKEN_BACK, throttled)).rejects.toThrow('throttled');
  });

  it('reads again when another writer was faster, and gives up after ten, naming the story', async () => {
    const { deps, mail } = await taken(makeEntry());
    mail(ID);
    let rivals = 2;
    const saveEngagement: TakeDependencies['saveEngagement'] = async (engagement) => {
      rivals -= 1;
      return rivals < 0 && deps.saveEngagement(engagement);
    };
    const { engagement } = await takeEntry(TAKEN_BACK, { ...deps, saveEngagement });
    expect(engagement?.alert).toMatchObject({ state: 'pending', number: 2 });
    const slow = { ...deps, saveEngagement: async () => false };
    await expect(takeEntry({ ...TAKEN_BACK, summary: 'x', firstSeenAt: at('11') }, slow)).rejects.toThrow(
      'story steppe-1: 10 writers were faster',
    );
  });

  for (const call of ['saveStory', 'saveVersion', 'loadEngagement', 'saveEngagement', 'loadStory'] as const) {
    for (const moment of ['before', 'after'] as const) {
      it(`ends as taken back, with one correction, after a crash ${moment} ${call}`, async () => {
        const { deps, only, mail } = await taken(makeEntry(), TAIGA);
        mail(ID);
        const perform = deps[call] as (...args: readonly unknown[]) => Promise<unknown>;
        const crash = async (...args: readonly unknown[]) => {
          if (moment === 'after') await perform(...args);
          throw new Error('crash');
        };
        await expect(takeEntry(TAKEN_BACK, { ...deps, [call]: crash })).rejects.toThrow('crash');
        await takeEntry(TAKEN_BACK, deps);
        expect(only()).toMatchObject({ evidenceStoryId: 'taiga-1', alert: { state: 'sent', number: 1 } });
        const last = { ...TAKEN_BACK, storyId: 'taiga-1' };
        if (call !== 'loadStory')
          await expect(takeEntry(last, { ...deps, [call]: crash })).rejects.toThrow('crash');
        const { engagement } = await takeEntry(last, deps);
        expect([engagement, await takeEntry(last, deps)]).toMatchObject([only(), { engagement: only() }]);
        expect(only()?.alert).toMatchObject({
          state: 'pending',
          number: 2,
          change: 'no engagement after all',
        });
      });
    }
  }
});
