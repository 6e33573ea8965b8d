import { describe, expect, it } from 'vitest';
import { makeFeed, type WatchedFeed } from '../../../shared/feeds/feed.ts';
import type { FetchedFeed, Validators } from '../../../shared/fetch/fetched-feed.ts';
import { changeFeed, type FeedFields, NOW } from '../../support/factories.ts';
import {
  ADDED_AT,
  failed,
  fakes,
  fetched,
  outcomeOf,
  polledOnce,
  pollInTurn,
  refuse,
  STEPPE,
  type Step,
  sent,
  TAIGA,
  TODAY,
  unchanged,
  YESTERDAY,
} from './poll-fakes.ts';

const inHours = (hours: number) => new Date(NOW.getTime() + hours * 60 * 60_000).toISOString();
const at = (url: string, exception: FeedFields = {}): WatchedFeed =>
  changeFeed(makeFeed(url, ADDED_AT), exception);

describe('a host', () => {
  const feeds = [
    at('https://steppe.test/1'),
    at('https://taiga.test/1'),
    at('https://steppe.test/2'),
    at('https://taiga.test/2'),
    at('https://steppe.test:8443/'),
    at('https://steppe.test/3'),
  ];

  it('is asked for one of its feeds at a time, while others are asked', async () => {
    const running = new Map<string, number>();
    const most = { ofHost: 0, hosts: 0 };
    const { promise: allRun, resolve } = Promise.withResolvers<void>();
    const { poll } = fakes(feeds, {
      fetchFeed: async (url) => {
        const { host } = new URL(url);
        running.set(host, (running.get(host) ?? 0) + 1);
        most.ofHost = Math.max(most.ofHost, ...running.values());
        most.hosts = Math.max(most.hosts, running.size);
        // One turn later: one more that may run has come by then.
        if (running.size === 3) setImmediate(resolve);
        await allRun;
        running.set(host, (running.get(host) ?? 0) - 1);
        return fetched([TODAY]);
      },
    });
    const outcomes = await poll();
    expect(most).toEqual({ ofHost: 1, hosts: 3 });
    expect(outcomes.map(({ url }) => url).sort()).toEqual(feeds.map(({ url }) => url).sort());
  });

  it('is asked for its feeds in their order', async () => {
    const asked: string[] = [];
    const { poll } = fakes(feeds, {
      fetchFeed: async (url) => {
        asked.push(url);
        return fetched([TODAY]);
      },
    });
    await poll();
    expect(asked.filter((url) => url.startsWith('https://steppe.test/'))).toEqual(
      ['1', '2', '3'].map((name) => `https://steppe.test/${name}`),
    );
  });

  it('is that which a feed is asked at, where it has moved for good', async () => {
    const movedTo = { url: 'https://taiga.test/3', since: '2024-03-01T00:00:00.000Z' };
    const asked: string[] = [];
    const { poll } = fakes([at('https://steppe.test/1', { movedTo }), at('https://taiga.test/1')], {
      fetchFeed: async (url) => {
        asked.push(url);
        return failed('blocked', 'HTTP status 429', 600);
      },
    });
    await poll();
    expect(asked).toEqual(['https://taiga.test/3']);
  });
});

describe('a host that asks to be left in peace', () => {
  const feeds = ['1', '2', '3'].map((name) => at(`https://steppe.test/${name}`));
  const [first, second, third] = feeds as [WatchedFeed, WatchedFeed, WatchedFeed];

  it('is: its other feeds rest as long, other hosts’ do not', async () => {
    const asked: string[] = [];
    const { stored, poll } = fakes([...feeds, TAIGA], {
      fetchFeed: async (url) => {
        asked.push(url);
        return url === second.url ? failed('blocked', 'HTTP status 429', 3_600) : fetched([TODAY]);
      },
    });
    const outcomes = await poll();
    expect(asked.sort()).toEqual([first.url, second.url, TAIGA.url]);
    const blocked = { state: 'blocked', reason: 'HTTP status 429' } as const;
    expect(outcomes).toEqual([
      outcomeOf({ ...first, title: 'The Wire' }, { outcome: 'new-entries', newEntries: 1 }),
      outcomeOf(second, { outcome: 'failed', ...blocked }),
      outcomeOf(third, {
        outcome: 'skipped',
        state: 'new',
        reason: 'its host asked to be left in peace',
      }),
      outcomeOf({ ...TAIGA, title: 'The Wire' }, { outcome: 'new-entries', newEntries: 1 }),
    ]);
    const nextPollAt = '2024-03-12T09:00:00.000Z';
    expect(stored.get(first.feedId)?.nextPollAt).toBe(ADDED_AT);
    expect(stored.get(second.feedId)).toEqual({
      ...second,
      ...blocked,
      stateSince: NOW.toISOString(),
      failures: 1,
      nextPollAt,
    });
    expect(stored.get(third.feedId)).toEqual({ ...third, nextPollAt });
  });

  it('is for as long as its first answer says, and no feed of it is asked after that', async () => {
    let asked = 0;
    const { stored, poll } = fakes(feeds, {
      fetchFeed: async () => {
        asked += 1;
        return failed('unreachable', 'HTTP status 500', 86_400);
      },
    });
    await poll();
    expect(asked).toBe(1);
    expect([...stored.values()].map(({ nextPollAt }) => nextPollAt)).toEqual(
      Array(3).fill('2024-03-13T08:00:00.000Z'),
    );
  });

  it('does not shorten the rest of the feed that failed', async () => {
    const { stored, poll } = fakes(feeds, {
      fetchFeed: async () => failed('blocked', 'HTTP status 503', 60),
    });
    await poll();
    expect([...stored.values()].map(({ nextPollAt }) => nextPollAt)).toEqual([
      '2024-03-12T08:14:00.000Z',
      '2024-03-12T08:01:00.000Z',
      '2024-03-12T08:01:00.000Z',
    ]);
  });

  it('is asked on when it fails without asking for that', async () => {
    const { poll } = fakes(feeds, { fetchFeed: async () => failed('blocked', 'HTTP status 403') });
    expect((await poll()).map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
  });

  it('is no reason to write a feed anew that has been removed meanwhile', async () => {
    const { log, poll } = fakes(feeds, {
      fetchFeed: async () => failed('blocked', 'HTTP status 429', 3_600),
      loadFeed: async () => undefined,
    });
    expect((await poll()).map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped', 'skipped']);
    expect(log).toEqual([]);
  });

  it('is left in peace though the table fails', async () => {
    let asked = 0;
    const { poll } = fakes(feeds, {
      fetchFeed: async () => {
        asked += 1;
        return failed('blocked', 'HTTP status 429', 3_600);
      },
      saveFeed: refuse,
    });
    expect((await poll()).map(({ outcome }) => outcome)).toEqual(['not-stored', 'not-stored', 'not-stored']);
    expect(asked).toBe(1);
  });
});

describe('a feed that says how often it likes to be polled', () => {
  const asks =
    '<ttl>120</ttl><skipHours><hour>0</hour><hour>23</hour></skipHours><skipDays><day>Sunday</day></skipDays>';

  it('has that remembered, and forgotten when it says so no more', async () => {
    const { polls } = await pollInTurn(
      STEPPE,
      [fetched([YESTERDAY], { freshSeconds: 600 }, asks)],
      [fetched([TODAY], { freshSeconds: 600 })],
      [fetched([TODAY, YESTERDAY])],
    );
    expect(
      polls.map(({ feed: { everySeconds, skipHours, skipDays } }) => ({ everySeconds, skipHours, skipDays })),
    ).toEqual([{ everySeconds: 7_200, skipHours: [0, 23], skipDays: [0] }, { everySeconds: 600 }, {}]);
    expect(polls[2]?.feed.everySeconds).toBeUndefined();
  });

  it('has its rhythm remembered, and is polled by it', async () => {
    const entries = [0, 1, 2, 3, 4].map((n) => [`${n}`, inHours(-4 * n)] as const);
    const { last } = await pollInTurn(STEPPE, [fetched(entries)]);
    expect(last.feed).toMatchObject({ rhythmSeconds: 14_400, everySeconds: 1_800 });
  });
});

describe('a feed that has moved for good', () => {
  const newUrl = 'https://new.steppe.test/rss';
  const moved = { permanentUrl: newUrl };
  const since = NOW.toISOString();
  const answers: Record<string, (told: object) => FetchedFeed> = {
    'answers that it has not changed': (told) => unchanged(told),
    'has the same body': (told) => fetched([YESTERDAY], told),
    'has the same entries in other bytes': (told) => fetched([YESTERDAY], told, ' '),
    'has a new entry': (told) => fetched([TODAY, YESTERDAY], told),
  };
  for (const [what, answer] of Object.entries(answers)) {
    it(`has that noted with one write, and since when, where it ${what}`, async () => {
      const { polls } = await pollInTurn(
        await polledOnce(YESTERDAY),
        [answer(moved)],
        [answer(moved), inHours(5)],
      );
      expect(polls.map(({ feed: { url, movedTo } }) => ({ url, movedTo }))).toEqual([
        { url: STEPPE.url, movedTo: { url: newUrl, since } },
        { url: STEPPE.url, movedTo: { url: newUrl, since } },
      ]);
      expect(polls.map(({ log }) => log.filter((step) => step === 'save'))).toEqual([['save'], []]);
    });

    it(`has that forgotten when it stops, where it ${what}`, async () => {
      const feed = { ...(await polledOnce(YESTERDAY)), movedTo: { url: newUrl, since: inHours(-5) } };
      const { last } = await pollInTurn(feed, [answer({})]);
      expect(last.feed.movedTo).toBeUndefined();
      expect(last.log.slice(-1)).toEqual(['save']);
    });
  }

  it('has since when it is at yet another address', async () => {
    const other = 'https://other.steppe.test/rss';
    const { last } = await pollInTurn(
      await polledOnce(YESTERDAY),
      [unchanged(moved)],
      [unchanged({ permanentUrl: other }), inHours(5)],
    );
    expect(last.feed.movedTo).toEqual({ url: other, since: inHours(5) });
  });

  it('has nothing noted when it moves to where it is', async () => {
    const { last } = await pollInTurn(await polledOnce(YESTERDAY), [unchanged({ permanentUrl: STEPPE.url })]);
    expect([last.feed.movedTo, last.log]).toEqual([undefined, []]);
  });

  /** Polls a feed again and again; answers what was asked for, and its record at the end. */
  async function follow(feed: WatchedFeed, ...steps: readonly Step[]) {
    const asked: (readonly [url: string, validators: Validators])[] = [];
    const { stored, poll } = fakes([feed]);
    for (const [answer, when = since] of steps) {
      await poll({
        now: () => new Date(when),
        fetchFeed: async (url, validators) => {
          asked.push([url, validators]);
          return answer;
        },
      });
    }
    return { urls: asked.map(([url]) => url), asked, feed: stored.get(feed.feedId) };
  }

  it('is asked there when that has held for a day, and stays the same feed', async () => {
    const feed = await polledOnce(YESTERDAY);
    const {
      urls,
      asked,
      feed: after,
    } = await follow(
      feed,
      [unchanged(moved)],
      [unchanged(moved), inHours(23.9)],
      [unchanged(), inHours(24)],
      [fetched([TODAY, YESTERDAY]), inHours(25)],
    );
    expect(urls).toEqual([STEPPE.url, STEPPE.url, newUrl, newUrl]);
    expect(asked[2]?.[1]).toEqual({ etag: '"1"' });
    expect(after).toMatchObject({
      feedId: feed.feedId,
      url: STEPPE.url,
      movedTo: { url: newUrl, since },
      entryCount: 2,
    });
  });

  const held = async () => ({
    ...(await polledOnce(YESTERDAY)),
    movedTo: { url: newUrl, since: inHours(-48) },
  });

  it('has its relative links read as of there', async () => {
    const document =
      '<rss version="2.0"><channel><item><title>Talks</title><link>/1</link></item></channel></rss>';
    const { queued } = await pollInTurn(await held(), [sent(document)]);
    expect(queued.map(({ link }) => link)).toEqual(['https://new.steppe.test/1']);
  });

  it('is asked at its old address after two failures, and is back there when it does not move any more', async () => {
    const down = failed('unreachable', 'HTTP status 404');
    const { urls, feed } = await follow(await held(), [down], [down], [unchanged()], [unchanged()]);
    expect(urls).toEqual([newUrl, newUrl, STEPPE.url, STEPPE.url]);
    expect(feed).toMatchObject({ state: 'ok', failures: 0 });
    expect(feed?.movedTo).toBeUndefined();
  });

  it('is asked there again after two failures, when its old address still leads there', async () => {
    const down = failed('unreachable', 'HTTP status 404');
    const { urls, feed } = await follow(await held(), [down], [down], [unchanged(moved)], [unchanged()]);
    expect(urls).toEqual([newUrl, newUrl, STEPPE.url, newUrl]);
    expect(feed?.movedTo).toEqual({ url: newUrl, since: inHours(-48) });
  });

  it('is asked at its own address for another day when it moves on', async () => {
    const third = 'https://third.steppe.test/rss';
    const { urls, feed } = await follow(
      await held(),
      [unchanged({ permanentUrl: third })],
      [unchanged({ permanentUrl: third }), inHours(1)],
      [unchanged(), inHours(25)],
    );
    expect(urls).toEqual([newUrl, STEPPE.url, third]);
    expect(feed?.movedTo).toEqual({ url: third, since });
  });
});
