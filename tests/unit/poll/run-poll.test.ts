import { describe, expect, it } from 'vitest';
import { ALERTS_HANDED_BACK, FEEDS_SKIPPED, NO_FEEDS } from '../../../shared/deployment/alarm-events.ts';
import { countStates } from '../../../shared/feeds/count-states.ts';
import { makeFeed, type WatchedFeed } from '../../../shared/feeds/feed.ts';
import type { OperatorMail } from '../../../shared/poll/compose-feed-mail.ts';
import { type PollEvent, type RunDependencies, runPoll } from '../../../shared/poll/run-poll.ts';
import { shardOf } from '../../../shared/poll/shards.ts';
import type { QueueMessage } from '../../../shared/stories/queue-message.ts';
import { changeFeed, NOW } from '../../support/factories.ts';
import { ADDED_AT, failed, fakes, STEPPE, TAIGA, unchanged } from './poll-fakes.ts';

const WHOLE = { shard: 0, shards: 1, scheduledAt: NOW };

/** A run over feeds in a table; a test overrides what it is about. */
function run(feeds: readonly WatchedFeed[], overrides: Partial<RunDependencies> = {}) {
  const { deps, messages, log, stored } = fakes(feeds);
  const events: PollEvent[] = [];
  const mails: OperatorMail[] = [];
  const kept: (readonly string[])[] = [];
  const whole: RunDependencies = {
    ...deps,
    takeSlot: async () => [],
    keepSkipped: async (_request, feedIds) => void kept.push(feedIds),
    listShard: async ({ shard, shards }) =>
      [...stored.values()].filter((feed) => shardOf(feed, shards) === shard),
    listFeeds: async () => [...stored.values()],
    seedFeeds: async () => 0,
    listDueAlerts: async () => [],
    listWaitingAlerts: async () => [],
    loadDigestsDone: async () => '2024-03-11',
    watchProofs: async () => {},
    tellOperator: async (mail) => void mails.push(mail),
    report: (event) => void events.push(event),
    chance: () => 0,
    ...overrides,
  };
  const messagesOf = (type: QueueMessage['type']) => messages.filter((message) => message.type === type);
  const poll = (request: Partial<typeof WHOLE> = {}) =>
    runPoll({ ...WHOLE, ...request }, { pollSeconds: 900, digestHour: 6 }, whole);
  return { poll, events, mails, kept, log, stored, messagesOf };
}
const polledOf = (events: readonly PollEvent[]) =>
  events.flatMap((event) => (event.message === 'feed polled' ? event.url : []));
const refuse = (reason: string) => () => Promise.reject(new Error(reason));

describe('a poll', () => {
  it('polls the feeds that are due, and tells how each went and how all did', async () => {
    const resting = changeFeed(TAIGA, { nextPollAt: '2024-03-12T08:00:00.001Z' });
    const { poll, events, messagesOf } = run([STEPPE, resting]);
    const summary = { feeds: 1, unchanged: 0, failed: 0, notStored: 0, skipped: 0, newEntries: 1, told: 0 };
    expect(await poll()).toEqual(summary);
    expect(polledOf(events)).toEqual([STEPPE.url]);
    const states = { ...countStates([], []), ok: 1, new: 1 };
    expect(events.at(-1)).toEqual({ message: 'poll ended', ...summary, states });
    expect(messagesOf('entry')).toHaveLength(1);
  });

  it('watches proofs by when it was due, with the first shard alone', async () => {
    const watched: Date[] = [];
    const { poll } = run([], { watchProofs: async (at) => void watched.push(at) });
    await poll({ shard: 1, shards: 2 });
    await poll({ shard: 0, shards: 2 });
    expect(watched).toEqual([NOW]);
  });

  it('polls its feeds though proofs could not be watched, and fails when it has', async () => {
    const { poll, events } = run([STEPPE], { watchProofs: refuse('throttled') });
    await expect(poll()).rejects.toThrow('proofs not watched: Error: throttled');
    expect(polledOf(events)).toEqual([STEPPE.url]);
  });

  it('succeeds though a feed fails', async () => {
    const { poll } = run([STEPPE], { fetchFeed: async () => failed('slow', 'no answer') });
    expect(await poll()).toMatchObject({ feeds: 1, failed: 1 });
  });

  it('begins at another feed each time, so that it is not always the same ones that time does not suffice for', async () => {
    const feeds = ['a', 'b', 'c', 'd'].map((name) => makeFeed(`https://${name}.test/rss`, ADDED_AT));
    const firstOf = async (chance: number) => {
      const { poll, events } = run(feeds, { chance: () => chance });
      await poll();
      return new URL(polledOf(events)[0] ?? '').host;
    };
    expect(await Promise.all([0, 0.25, 0.5, 0.75, 0.999].map(firstOf))).toEqual([
      'a.test',
      'b.test',
      'c.test',
      'd.test',
      'd.test',
    ]);
  });

  it('tells the operator of feeds whose state has changed', async () => {
    const fetchFeed = async () => failed('gone', 'HTTP status 410');
    const { poll, mails, stored } = run([STEPPE], { fetchFeed });
    expect(await poll()).toMatchObject({ told: 1 });
    expect(mails.map(({ subject }) => subject)).toEqual(['[Envoy Watch] Feed: 1 retired']);
    expect(stored.get(STEPPE.feedId)?.toldState).toBe('retired');
  });

  it('tells what an earlier poll could not tell', async () => {
    const untold = changeFeed(STEPPE, {
      state: 'zombie',
      reason: 'the newest entry is 8 years old',
      nextPollAt: '2024-03-13T00:00:00.000Z',
    });
    const { poll, mails } = run([untold]);
    expect(await poll()).toMatchObject({ feeds: 0, told: 1 });
    expect(mails).toHaveLength(1);
  });
});

describe('a poll whose slot another has taken', () => {
  it('does nothing but say so', async () => {
    const { poll, events, log, mails } = run([STEPPE], {
      takeSlot: async () => undefined,
      listDueAlerts: async () => ['e-1'],
      seedFeeds: async () => 84,
      loadDigestsDone: async () => '2024-03-10',
    });
    expect(await poll()).toBeUndefined();
    expect(events).toEqual([{ message: 'poll skipped, for its slot is taken', ...WHOLE }]);
    expect([log, mails]).toEqual([[], []]);
  });
});

describe('feeds that a poll has no time for', () => {
  const hourly = { state: 'ok', everySeconds: 3_600 } as const;
  const feeds = ['a', 'b', 'c', 'd'].map((name) =>
    changeFeed(makeFeed(`https://${name}.test/rss`, ADDED_AT), hourly),
  );
  const [a, b, c, d] = feeds.map(({ feedId }) => feedId);
  /** Time for so many feeds. */
  const timeFor = (most: number) => {
    let begun = 0;
    return () => {
      begun += 1;
      return begun <= most ? 60_000 : 0;
    };
  };

  it('are kept for the next poll of the shard, and reported once', async () => {
    const fresh = feeds.map((feed) => changeFeed(feed, { everySeconds: undefined }));
    const { poll, events, kept } = run(fresh, {
      remainingMs: timeFor(1),
      takeSlot: async () => [c ?? '', d ?? ''],
    });
    expect(await poll()).toMatchObject({ feeds: 4, skipped: 3 });
    expect(kept).toEqual([[d, a, b]]);
    expect(events.filter(({ message }) => message === FEEDS_SKIPPED)).toEqual([
      { message: FEEDS_SKIPPED, shard: 0, shards: 1, skipped: 3, again: 1, isAgain: true },
    ]);
  });

  it('come first in that, as it left them, though it is not their turn', async () => {
    const none = run(feeds);
    expect(await none.poll()).toMatchObject({ feeds: 1 });
    const { poll, events, kept } = run(feeds, {
      takeSlot: async () => [c ?? '', 'removed meanwhile', b ?? ''],
    });
    expect(await poll()).toMatchObject({ skipped: 0 });
    expect(polledOf(events).slice(0, 2)).toEqual(['https://c.test/rss', 'https://b.test/rss']);
    expect(kept).toEqual([]);
  });

  it('are no others: a feed that is removed meanwhile, or whose host asked to be left in peace, is not kept', async () => {
    const fetchFeed = async () => failed('blocked', 'HTTP status 429', 3_600);
    const ofHost = ['1', '2'].map((name) => makeFeed(`https://wire.test/${name}`, ADDED_AT));
    const { poll, events, kept } = run(ofHost, { fetchFeed });
    expect(await poll()).toMatchObject({ failed: 1, skipped: 1 });
    expect([kept, events.filter(({ message }) => message === FEEDS_SKIPPED)]).toEqual([[], []]);
  });

  it('fail the poll when they cannot be kept, after all else is done', async () => {
    const { poll, events } = run([STEPPE], { remainingMs: () => 0, keepSkipped: refuse('throttled') });
    await expect(poll()).rejects.toThrow('skipped feeds not kept: Error: throttled');
    expect(events.at(-1)).toMatchObject({ message: 'poll ended', skipped: 1 });
  });
});

describe('a poll that finds no feed', () => {
  const noted = async (part: { shard: number; shards: number }, overrides: Partial<RunDependencies> = {}) => {
    const { poll, events } = run([], overrides);
    await poll(part);
    return events.filter(({ message }) => message === NO_FEEDS);
  };

  it('reports that there is none, of the first shard alone', async () => {
    expect(await noted({ shard: 0, shards: 3 })).toEqual([{ message: NO_FEEDS }]);
    expect(await noted({ shard: 1, shards: 3 })).toEqual([]);
  });

  it('reports nothing where other shards have feeds', async () => {
    expect(await noted({ shard: 0, shards: 3 }, { listFeeds: async () => [STEPPE] })).toEqual([]);
  });
});

describe('a key in the address of a feed', () => {
  const KEY = '9f86d081884c7d659a2feaa0';
  const paid = makeFeed(`https://paid.test/${KEY}/rss?lang=en&token=s3cr3t`, ADDED_AT);

  it('is in nothing that is logged or mailed, in which the feed is known all the same', async () => {
    const reason = `redirected to https://paid.test/${KEY}?token=s3cr3t`;
    const { poll, events, mails } = run([paid], { fetchFeed: async () => failed('gone', reason) });
    await poll();
    const told = JSON.stringify([events, mails]);
    expect([told.includes(KEY), told.includes('s3cr3t')]).toEqual([false, false]);
    expect(polledOf(events)).toEqual(['https://paid.test/***/rss?lang=en&token=***']);
    expect(mails[0]?.body).toContain(
      '\n  https://paid.test/***/rss?lang=en&token=***\n  redirected to https://paid.test/***?token=***\n',
    );
  });

  it('is in no error either, when something could not be stored', async () => {
    const { poll, events } = run([paid], { saveFeed: refuse(`row ${paid.url} too large`) });
    await expect(poll()).rejects.toThrow(
      '1 feeds not stored: Error: row https://paid.test/***/rss?lang=en&token=*** too large',
    );
    expect(JSON.stringify(events)).not.toMatch(`${KEY}|s3cr3t`);
  });

  it('is what the feed is asked with, and stored with', async () => {
    const asked: string[] = [];
    const fetchFeed = async (url: string) => {
      asked.push(url);
      return failed('slow', 'no answer');
    };
    const { poll, stored } = run([paid], { fetchFeed });
    await poll();
    expect([asked, stored.get(paid.feedId)?.url]).toEqual([[paid.url], paid.url]);
  });
});

describe('a poll for a part of the feeds', () => {
  const feeds = Array.from({ length: 12 }, (_, n) => makeFeed(`https://n${n}.test/rss`, ADDED_AT));

  it('polls those of its shard alone', async () => {
    const { poll, events } = run(feeds);
    await poll({ shard: 1, shards: 3 });
    const ofShard = feeds.filter((feed) => shardOf(feed, 3) === 1).map(({ url }) => url);
    expect(ofShard.length).toBeGreaterThan(0);
    expect(polledOf(events).toSorted()).toEqual(ofShard.toSorted());
  });

  it('hands back alerts and puts in the default list only in the first', async () => {
    const done: string[] = [];
    const overrides: Partial<RunDependencies> = {
      listDueAlerts: async () => {
        done.push('sweep');
        return [];
      },
      seedFeeds: async () => done.push('seed') - done.length,
    };
    await run(feeds, overrides).poll({ shard: 1, shards: 3 });
    expect(done).toEqual([]);
    await run(feeds, overrides).poll({ shard: 0, shards: 3 });
    expect(done).toEqual(['sweep', 'seed']);
  });
});

describe('alerts that nobody has sent in time', () => {
  it('go back to the queue before any feed is polled, which is told', async () => {
    const { poll, log, messagesOf, events } = run([STEPPE], { listDueAlerts: async () => ['e-1', 'e-2'] });
    await poll();
    expect(messagesOf('alerts')).toEqual([{ type: 'alerts', engagementIds: ['e-1', 'e-2'] }]);
    expect(log[0]).toMatch(/^queue/);
    expect(events[0]).toEqual({ message: ALERTS_HANDED_BACK, engagementIds: ['e-1', 'e-2'] });
  });

  it('are asked for as many at a time as one mail holds', async () => {
    const asked: number[] = [];
    const listDueAlerts = async (_now: Date, limit: number) => {
      asked.push(limit);
      return [];
    };
    await run([], { listDueAlerts }).poll();
    expect(asked).toEqual([400]);
  });

  it('fail the poll when they cannot be handed back, after the feeds have been polled', async () => {
    const { poll, events } = run([STEPPE], { listDueAlerts: refuse('throttled') });
    await expect(poll()).rejects.toThrow('alerts not handed back: Error: throttled');
    expect(polledOf(events)).toEqual([STEPPE.url]);
  });
});

describe('alerts that wait for a subscriber', () => {
  it('go back to the queue apart from those that are late, and nobody is told', async () => {
    const { poll, messagesOf, events } = run([], {
      listDueAlerts: async () => ['e-1'],
      listWaitingAlerts: async () => ['e-2', 'e-3'],
    });
    await poll();
    expect(messagesOf('alerts')).toEqual([
      { type: 'alerts', engagementIds: ['e-1'] },
      { type: 'alerts', engagementIds: ['e-2', 'e-3'] },
    ]);
    expect(events[0]).toEqual({ message: ALERTS_HANDED_BACK, engagementIds: ['e-1'] });
    const quiet = run([TAIGA], {
      fetchFeed: async () => unchanged(),
      listWaitingAlerts: async () => ['e-2'],
    });
    await quiet.poll();
    expect(quiet.events.map(({ message }) => message)).toEqual(['feed polled', 'poll ended']);
  });
});

describe('digests', () => {
  const dead = changeFeed(TAIGA, {
    state: 'unreachable',
    reason: 'no answer',
    nextPollAt: '2024-03-13T00:00:00.000Z',
  });

  it('are asked for when their day has ended, with how the feeds are doing, until they are done', async () => {
    const { poll, messagesOf } = run([STEPPE, dead], { loadDigestsDone: async () => '2024-03-10' });
    await poll();
    const coverage = {
      feeds: 2,
      troubled: 1,
      watchedSince: ADDED_AT,
      named: [{ outlet: 'taiga.test', state: 'unreachable', since: dead.stateSince }],
    };
    expect(messagesOf('digests')).toEqual([{ type: 'digests', day: '2024-03-11', coverage }]);
    const done = run([STEPPE]);
    await done.poll();
    expect(done.messagesOf('digests')).toEqual([]);
  });

  it('of days on which nobody polled are asked for too, by the first shard alone', async () => {
    const overrides = { loadDigestsDone: async () => '2024-03-08' };
    const { poll, messagesOf } = run([], overrides);
    await poll();
    expect(messagesOf('digests')).toMatchObject([
      { day: '2024-03-09' },
      { day: '2024-03-10' },
      { day: '2024-03-11' },
    ]);
    const other = run([], overrides);
    await other.poll({ shard: 1, shards: 2 });
    expect(other.messagesOf('digests')).toEqual([]);
  });

  it('fail the poll when they cannot be asked for, after the feeds have been polled', async () => {
    const { poll, events } = run([STEPPE], { loadDigestsDone: refuse('throttled') });
    await expect(poll()).rejects.toThrow('digests not asked for: Error: throttled');
    expect(polledOf(events)).toEqual([STEPPE.url]);
  });
});

describe('the default list', () => {
  it('is told of when it has been put in', async () => {
    const { poll, events } = run([], { seedFeeds: async () => 84 });
    await poll();
    expect(events[0]).toEqual({ message: 'default feeds added', added: 84 });
  });

  it('is not told of otherwise', async () => {
    const { poll, events } = run([]);
    await poll();
    expect(events.map(({ message }) => message)).toEqual([NO_FEEDS, 'poll ended']);
  });
});

describe('a poll that fails us', () => {
  it('says that the operator was not told, after all that could be stored has been', async () => {
    const fetchFeed = async () => failed('gone', 'HTTP status 410');
    const { poll, stored, events } = run([STEPPE], { fetchFeed, tellOperator: refuse('the topic is down') });
    await expect(poll()).rejects.toThrow('operator not told: Error: the topic is down');
    expect(stored.get(STEPPE.feedId)?.state).toBe('retired');
    expect(events.at(-1)).toMatchObject({ message: 'poll ended', failed: 1, told: 0 });
  });

  it('says how many feeds were not stored, and why the first was not', async () => {
    const { poll } = run([STEPPE, TAIGA], { queueMessages: refuse('the queue is down') });
    await expect(poll()).rejects.toThrow('2 feeds not stored: Error: the queue is down');
  });
});
