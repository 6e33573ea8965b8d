import { describe, expect, it } from 'vitest';
import {
  type AlertDependencies,
  alertEngagement,
  WANTED_AT_ONCE,
} from '../../../shared/alerts/alert-engagement.ts';
import { type BackfillDependencies, backfillStories } from '../../../shared/backfill/backfill-stories.ts';
import { dueOf } from '../../../shared/engagements/alert.ts';
import type { Engagement } from '../../../shared/engagements/engagement.ts';
import { takeEntry } from '../../../shared/engagements/take-entry.ts';
import { openMemoryTables } from '../../../shared/replay/memory-tables.ts';
import { makeStory } from '../../../shared/stories/make-story.ts';
import type { QueuedEntry } from '../../../shared/stories/queue-message.ts';
import type { Story } from '../../../shared/stories/story.ts';

const NOW = new Date('2026-03-12T06:30:00.000Z');
const LATER = new Date('2026-03-12T07:30:00.000Z');

/** Planned, told by two outlets, and then held; and two stories of something else. */
const PLANNED = makeArchived('1', '2026-03-05T06:00:00.000Z', {
  title: 'North Korean vice foreign minister Pak Myong Ho to visit Mongolia for talks next week',
  summary:
    'Pak Myong Ho will arrive in Ulaanbaatar on Tuesday for talks with Mongolian officials on bilateral ties, the ministry said.',
});
const PLANNED_TOO = makeArchived('2', '2026-03-05T08:00:00.000Z', {
  title: 'North Korean vice foreign minister Pak Myong Ho to visit Mongolia next week, ministry says',
  summary: 'Mongolian officials said Pak Myong Ho will come to Ulaanbaatar for talks on bilateral ties.',
});
const HELD = makeArchived('3', '2026-03-10T08:00:00.000Z', {
  title: 'North Korean vice foreign minister Pak Myong Ho holds talks in Ulaanbaatar',
  summary:
    'Pak Myong Ho met Mongolian officials in Ulaanbaatar for talks on bilateral ties, the ministry said.',
});
const WOOL = makeArchived('4', '2026-03-10T08:00:00.000Z', {
  title: 'Wool fair opens in Darkhan',
  summary: 'Herders from three provinces show their wool until Sunday.',
});
const GIFT = makeArchived('5', '2026-03-01T08:00:00.000Z', {
  title: 'Russia sends 50,000 tonnes of wheat to North Korea as aid',
  summary: 'A ship with Russian wheat for North Korea arrived in Chongjin, the Russian embassy said.',
});
const ARCHIVE = [HELD, WOOL, PLANNED_TOO, GIFT, PLANNED];

function makeArchived(storyId: string, publishedAt: string, told: Pick<QueuedEntry, 'title' | 'summary'>) {
  const outlet = `Outlet ${storyId}`;
  return {
    ...told,
    storyId,
    publishedAt,
    outlet,
    feedId: 'archive',
    firstSeenAt: NOW.toISOString(),
    isFresh: false,
  };
}

/** What a poll brings of it now: news. */
function asNews(entry: QueuedEntry, fields: Partial<QueuedEntry> = {}): QueuedEntry {
  return { ...entry, feedId: 'steppe', firstSeenAt: LATER.toISOString(), isFresh: true, ...fields };
}

/** Tables in memory, and the mails that go out of them; a test overrides what it is about. */
function open(overrides: Partial<BackfillDependencies> = {}) {
  const tables = openMemoryTables();
  const mails: Engagement[] = [];
  const pauses: number[] = [];
  const deps: BackfillDependencies & AlertDependencies = {
    ...tables,
    publishAlert: async (engagement) => void mails.push(engagement),
    publishDigest: async (engagements) => void mails.push(...engagements),
    ...WANTED_AT_ONCE,
    makeClaimName: () => 'test',
    onUnreadable: (error) => {
      throw error;
    },
    isPassing: ({ message }: Error) => message === 'throttled',
    wait: async (ms) => pauses.push(ms),
    onProgress: () => {},
    now: () => NOW,
    ...overrides,
  };
  /** Takes what a poll brings, and sends its alert, as the classifier does. */
  const take = async (entry: QueuedEntry) => {
    const { engagement } = await takeEntry(entry, deps);
    if (engagement) await alertEngagement(engagement.engagementId, 60, deps);
    return engagement;
  };
  const backfill = (entries: readonly QueuedEntry[]) => backfillStories(inTurn(entries), deps);
  return { tables, mails, pauses, deps, take, backfill };
}

async function* inTurn(entries: readonly QueuedEntry[]): AsyncGenerator<QueuedEntry> {
  yield* entries;
}

const alertsOf = (tables: ReturnType<typeof openMemoryTables>) =>
  [...tables.engagements.values()].map(({ alert }) => alert);

describe('backfillStories', () => {
  it('stores every story and groups those that report an engagement in the order of their publication', async () => {
    const { tables, backfill } = open();
    expect(await backfill(ARCHIVE)).toEqual({ stored: 5, known: 0, opened: 2, joined: 2 });
    const stored = [...tables.stories.values()].map(({ storyId, engagementId, isBackfilled }) => [
      storyId,
      engagementId?.slice(0, 14),
      isBackfilled,
    ]);
    expect(stored.sort()).toEqual([
      ['1', '2026-03-05-MNG', true],
      ['2', '2026-03-05-MNG', true],
      ['3', '2026-03-05-MNG', true],
      ['4', undefined, true],
      ['5', '2026-03-01-RUS', true],
    ]);
    const reports = [...tables.engagements.values()].map(({ reports }) =>
      reports.map(({ storyId }) => storyId),
    );
    expect(reports).toEqual([['5'], ['1', '2', '3']]);
  });

  it('leaves nothing behind that anybody would be mailed of, then or by a sweep', async () => {
    const { tables, mails, deps, backfill } = open();
    await backfill(ARCHIVE);
    expect(alertsOf(tables)).toEqual([
      { state: 'none', number: 1 },
      { state: 'none', number: 1 },
    ]);
    expect(alertsOf(tables).map(dueOf)).toEqual([undefined, undefined]);
    for (const id of tables.engagements.keys()) expect(await alertEngagement(id, 60, deps)).toBeUndefined();
    expect(mails).toEqual([]);
  });

  it('mails a later report of what it brought for a new fact alone', async () => {
    const { mails, take, backfill } = open();
    await backfill([PLANNED]);
    await take(asNews(PLANNED_TOO));
    expect(mails).toEqual([]);
    await take(asNews(HELD));
    expect(mails.map(({ alert }) => [alert.number, alert.change])).toEqual([[2, 'takes place']]);
  });

  it('mails nobody when a feed brings the same story, and knows it by its id', async () => {
    const { tables, mails, take, backfill } = open();
    await backfill([PLANNED]);
    await take(asNews(PLANNED));
    expect([tables.stories.size, tables.engagements.size, mails.length]).toEqual([1, 1, 0]);
  });

  it('mails what a feed brings as news though a story of it without any news was backfilled', async () => {
    const { mails, take, backfill } = open();
    await backfill([{ ...HELD, title: WOOL.title, summary: WOOL.summary }]);
    await take(asNews(HELD));
    expect(mails.map(({ alert }) => alert.number)).toEqual([1]);
  });

  it('keeps the mail that an engagement is due, or has had, when it joins one', async () => {
    const { tables, mails, deps, take, backfill } = open();
    await takeEntry(asNews(PLANNED), deps);
    const [pending] = alertsOf(tables);
    await backfill([PLANNED_TOO, HELD]);
    expect(pending).toMatchObject({ state: 'pending', number: 1 });
    expect(alertsOf(tables)).toEqual([pending]);
    await take(asNews(PLANNED));
    expect(mails).toHaveLength(1);
    await backfill([{ ...HELD, storyId: '6' }]);
    expect(alertsOf(tables).map(({ state }) => state)).toEqual(['sent']);
  });

  it('brings back no engagement that was taken back and corrected', async () => {
    const { tables, mails, take, backfill } = open();
    await take(asNews(PLANNED));
    await take(asNews(WOOL, { storyId: PLANNED.storyId, firstSeenAt: '2026-03-12T08:30:00.000Z' }));
    expect(mails.map(({ alert }) => alert.change)).toEqual([undefined, 'no engagement after all']);
    const before = [...tables.engagements.values()];
    await backfill([PLANNED_TOO]);
    expect([...tables.engagements.values()].slice(0, 1)).toEqual(before);
    expect(alertsOf(tables).slice(1)).toEqual([{ state: 'none', number: 1 }]);
  });

  it('changes nothing when it is repeated', async () => {
    const { tables, backfill } = open();
    await backfill(ARCHIVE);
    const before = structuredClone([tables.snapshot(), [...tables.stories.values()]]);
    expect(await backfill(ARCHIVE)).toEqual({ stored: 0, known: 5, opened: 0, joined: 0 });
    expect([tables.snapshot(), [...tables.stories.values()]]).toEqual(before);
  });

  it('stores a story once that stands in an archive twice', async () => {
    const { tables, backfill } = open();
    expect(await backfill([GIFT, GIFT])).toEqual({ stored: 1, known: 1, opened: 1, joined: 0 });
    expect([...tables.engagements.values()].map(({ reportCount }) => reportCount)).toEqual([1]);
  });

  it('keeps the first of several versions, however long storing each takes', async () => {
    const { deps, tables } = open();
    let saves = 0;
    const slowFirst = async (story: Story) => {
      saves += 1;
      for (let turn = saves === 1 ? 20 : 0; turn > 0; turn -= 1) await Promise.resolve();
      return deps.saveStory(story);
    };
    const edited = { ...WOOL, title: 'Wool fair closes in Darkhan' };
    await backfillStories(inTurn([WOOL, edited]), { ...deps, saveStory: slowFirst });
    expect(tables.stories.get(WOOL.storyId)?.title).toBe(WOOL.title);
    expect(saves).toBe(1);
  });

  it('ends the same wherever it was interrupted before, and mails nobody', async () => {
    const archive = [PLANNED_TOO, PLANNED];
    const whole = open();
    const calls = { left: Number.POSITIVE_INFINITY, made: 0 };
    await open(interruptible(whole.deps, calls)).backfill(archive);
    const expected = groupsOf(whole.tables);
    expect(calls.made).toBeGreaterThan(20);
    for (let left = 0; left < calls.made; left += 1) {
      const { tables, deps, mails, backfill } = open();
      const interrupted = open(interruptible(deps, { left, made: 0 }));
      await expect(interrupted.backfill(archive)).rejects.toThrow('interrupted');
      await backfill(archive);
      expect(groupsOf(tables)).toEqual(expected);
      expect([alertsOf(tables).map(dueOf), mails]).toEqual([[undefined], []]);
    }
  });

  it('leaves a story to the classifier that has stored it and not grouped it yet', async () => {
    const { tables, backfill } = open();
    await tables.saveStory(makeStory(asNews(PLANNED)));
    expect(await backfill([PLANNED])).toEqual({ stored: 0, known: 1, opened: 0, joined: 0 });
    expect(tables.engagements.size).toBe(0);
  });

  it('waits longer each time while the tables are busy, and then goes on', async () => {
    let busy = 5;
    const tables = openMemoryTables();
    const { pauses, backfill } = open({
      ...tables,
      saveStory: async (story) => {
        busy -= 1;
        if (busy >= 0) throw new Error('throttled');
        return tables.saveStory(story);
      },
    });
    expect(await backfill([GIFT])).toMatchObject({ stored: 1 });
    expect(pauses).toEqual([200, 400, 800, 1_600, 3_200]);
  });

  it('gives up at once what fails for another reason, and in the end what stays busy', async () => {
    const failing = (message: string) => ({ saveStory: () => Promise.reject(new Error(message)) });
    const denied = open(failing('denied'));
    await expect(denied.backfill([GIFT])).rejects.toThrow('denied');
    expect(denied.pauses).toEqual([]);
    const busy = open(failing('throttled'));
    await expect(busy.backfill([GIFT])).rejects.toThrow('throttled');
    expect([busy.pauses.length, Math.max(...busy.pauses)]).toEqual([11, 30_000]);
  });
});

/** Which stories report which engagement, and what its alert is. */
function groupsOf(tables: ReturnType<typeof openMemoryTables>) {
  const groups = [...tables.engagements.values()].map(({ engagementId, reports, alert, opening }) => ({
    engagementId,
    storyIds: reports.map(({ storyId }) => storyId),
    alert,
    opening,
  }));
  const stories = [...tables.stories.values()].map(({ storyId, engagementId }) => [storyId, engagementId]);
  return {
    groups: groups.sort((one, other) => (one.engagementId < other.engagementId ? -1 : 1)),
    stories: stories.sort(),
  };
}

/** Calls that stop working after some have been made. */
function interruptible(
  deps: BackfillDependencies,
  calls: { left: number; made: number },
): BackfillDependencies {
  const names = [
    ...(['loadStory', 'saveStory', 'saveGrouping', 'listEngagementIds', 'loadEngagements'] as const),
    ...(['loadEngagement', 'saveEngagement', 'loadOpenings', 'saveOpenings'] as const),
  ];
  const wrapped = names.map((name) => [
    name,
    async (...args: readonly unknown[]) => {
      if (calls.left <= 0) throw new Error('interrupted');
      calls.left -= 1;
      calls.made += 1;
      return (deps[name] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
    },
  ]);
  return { ...deps, ...Object.fromEntries(wrapped) };
}
