import { setImmediate as nextTick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeFeed, type WatchedFeed } from '../../../shared/feeds/feed.ts';
import type { OperatorMail } from '../../../shared/poll/compose-feed-mail.ts';
import { withState } from '../../../shared/poll/feed-state.ts';
import { type TellDependencies, tellFeedChanges } from '../../../shared/poll/tell-feed-changes.ts';
import { changeFeed, type FeedFields, NOW } from '../../support/factories.ts';

const make = (name: string, exception: FeedFields = {}): WatchedFeed =>
  changeFeed(makeFeed(`https://${name}.test/rss`, '2024-03-01T00:00:00.000Z'), {
    state: 'ok',
    seen: ['a story'],
    ...exception,
  });

/** Feeds in a table; a test overrides what it is about. */
function fakes(feeds: readonly WatchedFeed[], overrides: Partial<TellDependencies> = {}) {
  const stored = new Map(feeds.map((feed) => [feed.feedId, feed]));
  const mails: OperatorMail[] = [];
  const deps: TellDependencies = {
    loadFeed: async (feedId) => stored.get(feedId),
    saveFeed: async (feed) => void stored.set(feed.feedId, feed),
    tellOperator: async (mail) => void mails.push(mail),
    now: () => NOW,
    ...overrides,
  };
  const ids = feeds.map(({ feedId }) => feedId);
  const tell = (exception: Partial<TellDependencies> = {}) => tellFeedChanges(ids, { ...deps, ...exception });
  return { stored, mails, tell };
}

const fail = async () => {
  throw new Error('throttled');
};

/** A poll's verdict of a feed, after so many failures in a row, and what the operator hears of it. */
type Step = readonly [state: WatchedFeed['state'], failures: number, heard?: string];

/** What the operator hears of one feed, poll after poll, half an hour apart. */
async function hear(steps: readonly Step[]): Promise<Step[]> {
  let feed = make('steppe');
  const heard: Step[] = [];
  for (const [poll, [state, failures]] of steps.entries()) {
    const now = new Date(NOW.getTime() + poll * 1_800_000);
    const verdict = state === 'ok' || state === 'new' ? { state } : { state, reason: 'told by a test' };
    feed = { ...withState(feed, verdict, now), failures };
    const { stored, mails, tell } = fakes([feed], { now: () => now });
    await tell();
    feed = stored.get(feed.feedId) ?? feed;
    const [subject] = mails.map((mail) => mail.subject.replace('[Envoy Watch] Feed: 1 ', ''));
    heard.push(subject === undefined ? [state, failures] : [state, failures, subject]);
  }
  return heard;
}

describe('tellFeedChanges', () => {
  it('tells of all feeds that have changed in one mail, and remembers what it told', async () => {
    const zombie = make('steppe', { state: 'zombie' });
    const well = make('taiga', { toldState: 'html', toldAt: '2024-03-01T00:00:00.000Z' });
    const quiet = make('tundra');
    const { stored, mails, tell } = fakes([zombie, well, quiet]);
    expect(await tell()).toBe(2);
    expect(mails.map(({ subject }) => subject)).toEqual(['[Envoy Watch] Feeds: 1 zombie, 1 ok']);
    expect([...stored.values()]).toEqual([
      { ...zombie, toldState: 'zombie', toldAt: NOW.toISOString() },
      make('taiga'),
      quiet,
    ]);
    expect([...stored.values()][1]).not.toHaveProperty('toldState');
  });

  it('sends no mail and writes nothing when no feed has changed', async () => {
    const told = make('taiga', { state: 'zombie', toldState: 'zombie', toldAt: NOW.toISOString() });
    const { mails, tell } = fakes([make('steppe'), told], { saveFeed: fail });
    expect(await tell()).toBe(0);
    expect(mails).toEqual([]);
  });

  it('names a feed once that it is asked about twice', async () => {
    const feed = make('steppe', { state: 'zombie' });
    const { mails, tell } = fakes([feed, feed]);
    expect(await tell()).toBe(1);
    expect(mails).toHaveLength(1);
  });

  it('says nothing of a feed that has been removed meanwhile', async () => {
    const { mails, tell } = fakes([make('steppe', { state: 'zombie' })]);
    expect(await tell({ loadFeed: async () => undefined })).toBe(0);
    expect(mails).toEqual([]);
  });

  it('goes by the record as it is now', async () => {
    const { mails, tell } = fakes([make('steppe', { state: 'zombie' })]);
    expect(await tell({ loadFeed: async () => make('steppe') })).toBe(0);
    expect(mails).toEqual([]);
  });

  it('tells of 150 feeds in one mail', async () => {
    const feeds = Array.from({ length: 150 }, (_, n) => make(`f${n}`, { state: 'html', failures: 1 }));
    const { stored, mails, tell } = fakes(feeds);
    expect(await tell()).toBe(150);
    expect(mails.map(({ subject }) => subject)).toEqual(['[Envoy Watch] Feeds: 150 html']);
    expect(new Set([...stored.values()].map(({ toldState }) => toldState))).toEqual(new Set(['html']));
  });
});

describe('tellFeedChanges, of trouble that lasts', () => {
  it('tells it again each week, of all feeds in one mail, so that a mail that never arrived is not the last word', async () => {
    const feeds = [make('steppe', { state: 'zombie' }), make('taiga', { state: 'html' }), make('tundra')];
    const { mails, tell } = fakes(feeds);
    const told: number[] = [];
    for (let day = 0; day < 16; day += 1) {
      const now = new Date(NOW.getTime() + day * 86_400_000);
      if ((await tell({ now: () => now })) > 0) told.push(day);
    }
    // It is told on a Tuesday, and then on Mondays.
    expect(told).toEqual([0, 6, 13]);
    expect(mails.map(({ subject }) => subject)).toEqual(
      Array(3).fill('[Envoy Watch] Feeds: 1 html, 1 zombie'),
    );
  });

  it('tells it once more where nobody knows when it was told', async () => {
    const { tell } = fakes([make('steppe', { state: 'zombie', toldState: 'zombie' })]);
    expect([await tell(), await tell()]).toEqual([1, 0]);
  });
});

describe('tellFeedChanges, when very many feeds change at once', () => {
  it('loads and marks a bounded number of them side by side', async () => {
    const feeds = Array.from({ length: 200 }, (_, n) => make(`f${n}`, { state: 'html' }));
    const { stored, tell } = fakes(feeds);
    const most = { load: 0, save: 0 };
    const open = { load: 0, save: 0 };
    const watch = async (what: 'load' | 'save') => {
      open[what] += 1;
      most[what] = Math.max(most[what], open[what]);
      await nextTick();
      open[what] -= 1;
    };
    await tell({
      loadFeed: (feedId) => watch('load').then(() => stored.get(feedId)),
      saveFeed: () => watch('save'),
    });
    expect(most).toEqual({ load: 16, save: 16 });
  });
});

describe('tellFeedChanges, when something fails', () => {
  it('loses nothing when the mail fails: the next poll tells it', async () => {
    const feed = make('steppe', { state: 'zombie' });
    const { stored, mails, tell } = fakes([feed]);
    await expect(tell({ tellOperator: fail })).rejects.toThrow('throttled');
    expect(stored.get(feed.feedId)).toEqual(feed);
    expect(await tell()).toBe(1);
    expect(mails).toHaveLength(1);
    expect(await tell()).toBe(0);
  });

  it('tells it again after a crash between mail and mark', async () => {
    const { mails, tell } = fakes([make('steppe', { state: 'zombie' })]);
    await expect(tell({ saveFeed: fail })).rejects.toThrow('throttled');
    expect(await tell()).toBe(1);
    expect(mails).toHaveLength(2);
    expect(mails[0]).toEqual(mails[1]);
  });

  it('tells of a feed that changed back before the mail went out only if it was told of before', async () => {
    const feed = make('steppe', { state: 'zombie' });
    const { stored, mails, tell } = fakes([feed]);
    await expect(tell({ tellOperator: fail })).rejects.toThrow('throttled');
    stored.set(feed.feedId, withState(feed, { state: 'ok' }, NOW));
    expect(await tell()).toBe(0);
    expect(mails).toEqual([]);
  });
});

describe('the operator', () => {
  const down = (failures: number, heard?: string): Step =>
    heard === undefined ? ['unreachable', failures] : ['unreachable', failures, heard];
  const stories: Record<string, readonly Step[]> = {
    'hears once of a feed that is a web page, and once that it is well': [
      ['html', 1, 'html'],
      ['html', 2],
      ['html', 3],
      ['ok', 0],
      ['ok', 0],
      ['ok', 0, 'ok'],
      ['ok', 0],
    ],
    'hears once of a feed that is a web page at every other poll': [
      ['html', 1, 'html'],
      ['ok', 0],
      ['html', 1],
      ['ok', 0],
      ['html', 1],
      ['ok', 0],
    ],
    'hears of a feed that is unreachable at its second failure, and then that it is well': [
      down(1),
      down(2, 'unreachable'),
      down(3),
      ['ok', 0],
      ['ok', 0],
      ['ok', 0, 'ok'],
    ],
    'hears nothing of what passes': [down(1), ['ok', 0], ['slow', 1], ['ok', 0], ['blocked', 1], ['ok', 0]],
    'hears at the second failure in a row, though it is of another kind': [
      down(1),
      ['slow', 2, 'slow'],
      ['slow', 3],
    ],
    'hears of each change from one trouble to the next': [
      down(1),
      down(2, 'unreachable'),
      ['html', 3, 'html'],
      ['blocked', 4, 'blocked'],
      ['ok', 0],
      ['ok', 0],
      ['ok', 0, 'ok'],
    ],
    'hears nothing of a zombie that is unreachable for once': [
      ['zombie', 0, 'zombie'],
      down(1),
      ['zombie', 0],
    ],
    'hears of every gap, and not that one has closed': [
      ['gap', 0, 'gap'],
      ['ok', 0],
      ['gap', 0, 'gap'],
      ['ok', 0],
    ],
    'hears once of a gap that lasts': [
      ['gap', 0, 'gap'],
      ['gap', 0],
      ['ok', 0],
    ],
    'hears of the next gap after a failure in between that was not told': [
      ['gap', 0, 'gap'],
      ['slow', 1],
      ['ok', 0],
      ['gap', 0, 'gap'],
    ],
    'hears once that a feed is retired': [
      ['retired', 1, 'retired'],
      ['retired', 1],
    ],
  };
  for (const [title, steps] of Object.entries(stories)) {
    it(title, async () => {
      expect(await hear(steps)).toEqual(steps);
    });
  }
});
