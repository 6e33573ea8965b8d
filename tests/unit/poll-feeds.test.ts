import { describe, expect, it } from 'vitest';
import { makeFeed, outletOf, storyIdOf, type WatchedFeed } from '../../shared/feed.ts';
import type { FetchedFeed, Validators } from '../../shared/fetch-feed.ts';
import { type PollDependencies, pollFeeds, toQueuedEntries } from '../../shared/poll-feeds.ts';
import type { QueuedEntry } from '../../shared/queue-message.ts';
import { NOW } from './factories.ts';

const ADDED_AT = '2024-03-01T00:00:00.000Z';
const STEPPE = makeFeed('https://steppe.test/rss', ADDED_AT);
const TAIGA = makeFeed('https://taiga.test/rss', ADDED_AT);
/** Once it has been read. */
const TITLED = { ...STEPPE, title: 'The Wire' };

type Listed = readonly [guid: string, publishedAt?: string];

const TODAY: Listed = ['today', '2024-03-12T06:00:00.000Z'];
const YESTERDAY: Listed = ['yesterday', '2024-03-11T06:00:00.000Z'];

/** A document with the entries listed, as its server sends it. */
function fetched(listed: readonly Listed[], validators: Validators = { etag: '"1"' }): FetchedFeed {
  const entries = listed.map(
    ([guid, date]) =>
      `<item><guid>${guid}</guid><title>Talks ${guid}</title><pubDate>${date ?? ''}</pubDate></item>`,
  );
  const text = `<rss version="2.0"><channel><title>The Wire</title>${entries.join('')}</channel></rss>`;
  return { kind: 'fetched', body: new TextEncoder().encode(text), contentType: 'text/xml', validators };
}

/** Feeds in a table, whose servers have one entry of today each; a test overrides what it is about. */
function fakes(feeds: readonly WatchedFeed[], overrides: Partial<PollDependencies> = {}) {
  const stored = new Map(feeds.map((feed) => [feed.feedId, feed]));
  const queued: QueuedEntry[] = [];
  const log: string[] = [];
  const deps: PollDependencies = {
    fetchFeed: async () => fetched([TODAY]),
    loadFeed: async (feedId) => stored.get(feedId),
    queueEntries: async (entries) => {
      log.push(`queue ${entries.length}`);
      queued.push(...entries);
    },
    saveFeed: async (feed) => {
      log.push('save');
      stored.set(feed.feedId, feed);
    },
    report: () => {},
    now: () => NOW,
    remainingMs: () => 60_000,
    ...overrides,
  };
  const poll = (exception: Partial<PollDependencies> = {}) => pollFeeds(feeds, { ...deps, ...exception });
  return { stored, queued, log, poll };
}

/** A feed that has been polled once and is well. */
async function polledOnce(...listed: readonly Listed[]): Promise<WatchedFeed> {
  const { stored, poll } = fakes([STEPPE], { fetchFeed: async () => fetched(listed) });
  await poll();
  return stored.get(STEPPE.feedId) as WatchedFeed;
}

const outcomeOf = (feed: WatchedFeed, exception: object) => ({
  feedId: feed.feedId,
  url: feed.url,
  outlet: outletOf(feed),
  newEntries: 0,
  leftOut: 0,
  ...exception,
});
const guidsOf = (entries: readonly QueuedEntry[]) => entries.map(({ title }) => title.replace('Talks ', ''));
const refuse = async () => {
  throw new Error('queue is throttled');
};

describe('pollFeeds', () => {
  it('queues the entries of a feed and remembers them', async () => {
    const { stored, queued, poll } = fakes([STEPPE]);
    expect(await poll()).toEqual([outcomeOf(TITLED, { outcome: 'new-entries', newEntries: 1 })]);
    const storyId = storyIdOf(STEPPE.feedId, { guid: 'today', title: '', summary: '' });
    expect(queued).toEqual([
      {
        storyId,
        feedId: STEPPE.feedId,
        outlet: 'The Wire',
        title: 'Talks today',
        summary: '',
        publishedAt: '2024-03-12T06:00:00.000Z',
        firstSeenAt: '2024-03-12T08:00:00.000Z',
        isFresh: true,
      },
    ]);
    expect(stored.get(STEPPE.feedId)).toEqual({
      ...STEPPE,
      title: 'The Wire',
      state: 'ok',
      stateSince: '2024-03-12T08:00:00.000Z',
      validators: { etag: '"1"' },
      bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      entryCount: 1,
      newestEntryAt: '2024-03-12T06:00:00.000Z',
      seen: [storyId],
    });
  });

  it('queues only what a document did not hold when it was last read', async () => {
    const feed = await polledOnce(YESTERDAY);
    const { queued, poll } = fakes([feed], { fetchFeed: async () => fetched([TODAY, YESTERDAY]) });
    expect(await poll()).toEqual([outcomeOf(feed, { outcome: 'new-entries', newEntries: 1 })]);
    expect(guidsOf(queued)).toEqual(['today']);
  });

  it('keeps the title that the operator gave a feed', async () => {
    const feed = makeFeed('https://steppe.test/rss', ADDED_AT, 'Steppe');
    const { stored, queued, poll } = fakes([feed]);
    await poll();
    expect([stored.get(feed.feedId)?.title, queued[0]?.outlet]).toEqual(['Steppe', 'Steppe']);
  });

  it('counts the entries that cannot be read', async () => {
    const { poll } = fakes([STEPPE], {
      fetchFeed: async () => ({
        kind: 'fetched',
        body: new TextEncoder().encode(
          '<rss version="2.0"><channel><item><title>Talks</title></item><item/></channel></rss>',
        ),
        contentType: '',
        validators: {},
      }),
    });
    expect(await poll()).toEqual([outcomeOf(STEPPE, { outcome: 'new-entries', newEntries: 1, leftOut: 1 })]);
  });

  it('skips a feed that has been removed meanwhile', async () => {
    const { log, poll } = fakes([STEPPE], { loadFeed: async () => undefined });
    expect(await poll()).toEqual([outcomeOf(STEPPE, { outcome: 'skipped', reason: 'removed meanwhile' })]);
    expect(log).toEqual([]);
  });
});

describe('pollFeeds, handing on before it remembers', () => {
  it('saves a feed only after the queue took its entries', async () => {
    const { log, poll } = fakes([STEPPE]);
    await poll();
    expect(log).toEqual(['queue 1', 'save']);
  });

  it('leaves a feed unsaved when the queue refuses, and sends the same entries at the next poll', async () => {
    const { stored, queued, log, poll } = fakes([STEPPE]);
    expect(await poll({ queueEntries: refuse })).toEqual([
      outcomeOf(STEPPE, { outcome: 'not-stored', reason: 'Error: queue is throttled' }),
    ]);
    expect([stored.get(STEPPE.feedId), log]).toEqual([STEPPE, []]);
    await poll();
    expect(guidsOf(queued)).toEqual(['today']);
    expect(queued[0]?.isFresh).toBe(true);
  });

  it('sends the same entries again, under the same ids, when the feed could not be saved', async () => {
    const { queued, poll } = fakes([STEPPE]);
    await poll({ saveFeed: refuse });
    await poll();
    expect(guidsOf(queued)).toEqual(['today', 'today']);
    expect(queued[0]?.storyId).toBe(queued[1]?.storyId);
  });

  it('asks with the old validators until the new ones are saved', async () => {
    const feed = await polledOnce(YESTERDAY);
    const asked: Validators[] = [];
    const { poll } = fakes([feed], {
      fetchFeed: async (_url, validators) => {
        asked.push(validators);
        return fetched([TODAY], { etag: '"2"' });
      },
    });
    await poll({ queueEntries: refuse });
    await poll();
    await poll();
    expect(asked).toEqual([{ etag: '"1"' }, { etag: '"1"' }, { etag: '"2"' }]);
  });
});

describe('pollFeeds, when nothing changed', () => {
  it('writes nothing for a feed whose server says so', async () => {
    const { log, poll } = fakes([await polledOnce(TODAY)], {
      fetchFeed: async () => ({ kind: 'unchanged' }),
    });
    expect(await poll()).toEqual([outcomeOf(TITLED, { outcome: 'unchanged' })]);
    expect(log).toEqual([]);
  });

  it('writes nothing for a feed whose body is the same', async () => {
    const { log, poll } = fakes([await polledOnce(TODAY)]);
    expect(await poll()).toEqual([outcomeOf(TITLED, { outcome: 'unchanged' })]);
    expect(log).toEqual([]);
  });

  it('writes nothing for the same body under other validators', async () => {
    const feed = await polledOnce(TODAY);
    const { log, poll } = fakes([feed], { fetchFeed: async () => fetched([TODAY], { etag: '"2"' }) });
    await poll();
    expect(log).toEqual([]);
  });

  it('writes nothing for another body with the same entries', async () => {
    const feed = await polledOnce(TODAY);
    const { body } = fetched([TODAY]) as { readonly body: Uint8Array };
    const later = { ...fetched([TODAY]), body: Buffer.concat([body, Buffer.from('<!-- made at 08:00 -->')]) };
    const { log, poll } = fakes([feed], { fetchFeed: async () => later as FetchedFeed });
    expect(await poll()).toEqual([outcomeOf(TITLED, { outcome: 'unchanged' })]);
    expect(log).toEqual(['queue 0']);
  });

  it('answers unchanged for a document that only lost entries, and remembers that', async () => {
    const feed = await polledOnce(TODAY, YESTERDAY);
    const { stored, queued, poll } = fakes([feed], { fetchFeed: async () => fetched([TODAY]) });
    expect(await poll()).toEqual([outcomeOf(TITLED, { outcome: 'unchanged' })]);
    expect([queued, stored.get(feed.feedId)?.seen]).toEqual([[], feed.seen.slice(0, 1)]);
  });

  it('brings a failing feed back that answers unchanged', async () => {
    const feed = await polledOnce(TODAY);
    const { stored, poll } = fakes([feed]);
    await poll({ fetchFeed: async () => ({ kind: 'failed', reason: 'HTTP status 503' }) });
    expect(stored.get(feed.feedId)).toMatchObject({
      state: 'failing',
      failures: 1,
      reason: 'HTTP status 503',
    });
    await poll({ fetchFeed: async () => ({ kind: 'unchanged' }) });
    expect(stored.get(feed.feedId)).toEqual({
      ...feed,
      stateSince: NOW.toISOString(),
      nextPollAt: NOW.toISOString(),
    });
  });
});

describe('pollFeeds, when a feed fails', () => {
  const encoded = (text: string): FetchedFeed => ({
    kind: 'fetched',
    body: new TextEncoder().encode(text),
    contentType: '',
    validators: { etag: '"9"' },
  });
  const failures: Record<string, readonly [FetchedFeed, reason: string | RegExp]> = {
    'cannot be fetched': [{ kind: 'failed', reason: 'HTTP status 503' }, /^HTTP status 503$/],
    'is a web page': [encoded('<!doctype html><html></html>'), /^the document is a web page, not a feed$/],
    'breaks off': [encoded('<rss version="2.0"><channel>'), /^the document is not a well-formed feed/],
    'is empty': [encoded(''), /^the document is empty$/],
  };
  for (const [kind, [answer, reason]] of Object.entries(failures)) {
    it(`lets a feed rest that ${kind}, names the reason, and keeps what it knew`, async () => {
      const feed = await polledOnce(TODAY);
      const { stored, queued, poll } = fakes([feed], { fetchFeed: async () => answer });
      const because = expect.stringMatching(reason);
      expect(await poll()).toEqual([outcomeOf(TITLED, { outcome: 'failed', reason: because })]);
      expect(queued).toEqual([]);
      expect(stored.get(feed.feedId)).toEqual({
        ...feed,
        state: 'failing',
        stateSince: NOW.toISOString(),
        reason: because,
        failures: 1,
        nextPollAt: '2024-03-12T08:14:00.000Z',
      });
    });
  }

  const faults: Record<string, (fails: (feedId: string) => void) => Partial<PollDependencies>> = {
    'cannot be fetched': () => ({
      fetchFeed: async (url) => (url === STEPPE.url ? { kind: 'failed', reason: 'down' } : fetched([TODAY])),
    }),
    'cannot be loaded': (fails) => ({
      loadFeed: async (feedId) => {
        fails(feedId);
        return TAIGA;
      },
    }),
    'cannot be queued': (fails) => ({ queueEntries: async ([entry]) => fails(entry?.feedId ?? '') }),
    'cannot be saved': (fails) => ({ saveFeed: async ({ feedId }) => fails(feedId) }),
  };
  for (const [fault, overridesOf] of Object.entries(faults)) {
    it(`polls the others when one ${fault}`, async () => {
      const overrides = overridesOf((feedId) => {
        if (feedId === STEPPE.feedId) throw new Error('throttled');
      });
      const outcomes = await fakes([STEPPE, TAIGA], overrides).poll();
      const ofOne = fault === 'cannot be fetched' ? 'failed' : 'not-stored';
      expect(outcomes.map(({ outcome }) => outcome)).toEqual([ofOne, 'new-entries']);
    });
  }
});

describe('pollFeeds, within its bounds', () => {
  const many = Array.from({ length: 40 }, (_, index) => makeFeed(`https://${index}.test/rss`, ADDED_AT));

  it('polls 16 feeds side by side and no more, and answers in their order', async () => {
    const { promise: sixteenRun, resolve } = Promise.withResolvers<void>();
    let running = 0;
    let most = 0;
    const { poll } = fakes(many, {
      fetchFeed: async () => {
        running += 1;
        most = Math.max(most, running);
        // One turn later: a seventeenth that may run has come by then.
        if (running === 16) setImmediate(resolve);
        await sixteenRun;
        running -= 1;
        return fetched([TODAY]);
      },
    });
    const outcomes = await poll();
    expect(most).toBe(16);
    expect(outcomes.map(({ url }) => url)).toEqual(many.map(({ url }) => url));
  });

  it('skips the feeds for which no time is left, and leaves them as they are', async () => {
    let polls = 0;
    const { stored, log, poll } = fakes(many.slice(0, 4), {
      remainingMs: () => {
        polls += 1;
        return polls <= 2 ? 20_000 : 19_999;
      },
    });
    const outcomes = await poll();
    expect(outcomes.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['new-entries', undefined],
      ['new-entries', undefined],
      ['skipped', 'no time left in this run'],
      ['skipped', 'no time left in this run'],
    ]);
    expect(log).toHaveLength(4);
    expect(many.slice(2, 4).map(({ feedId }) => stored.get(feedId))).toEqual(many.slice(2, 4));
  });
});

describe('toQueuedEntries', () => {
  const entryOf = (publishedAt?: string) => ({ guid: 'g', title: 'Talks', summary: '', publishedAt });
  const known: WatchedFeed = { ...STEPPE, bodyHash: 'read before' };

  const dates: Record<
    string,
    readonly [feed: WatchedFeed, date: string | undefined, publishedAt: string, isFresh: boolean]
  > = {
    'takes an entry of the first poll for news when it is 48 hours old': [
      STEPPE,
      '2024-03-10T08:00:00.000Z',
      '2024-03-10T08:00:00.000Z',
      true,
    ],
    'stores an older entry of the first poll, but not as news': [
      STEPPE,
      '2024-03-10T07:59:59.999Z',
      '2024-03-10T07:59:59.999Z',
      false,
    ],
    'does not take an undated entry of the first poll for news': [
      STEPPE,
      undefined,
      '2024-03-12T08:00:00.000Z',
      false,
    ],
    'takes an entry of the last week for news that a known feed adds': [
      known,
      '2024-03-06T00:00:00.000Z',
      '2024-03-06T00:00:00.000Z',
      true,
    ],
    'takes no older one for news: the feed has put it in late, or given it a new id': [
      known,
      '2024-03-05T07:59:59.000Z',
      '2024-03-05T07:59:59.000Z',
      false,
    ],
    'dates an undated entry of a known feed by the poll': [
      known,
      undefined,
      '2024-03-12T08:00:00.000Z',
      true,
    ],
    'dates an entry from the future by the poll': [
      known,
      '2031-01-01T00:00:00.000Z',
      '2024-03-12T08:00:00.000Z',
      true,
    ],
    'keeps the date of an entry that is published at the moment of the poll': [
      known,
      '2024-03-12T08:00:00.000Z',
      '2024-03-12T08:00:00.000Z',
      true,
    ],
  };
  for (const [title, [feed, date, publishedAt, isFresh]] of Object.entries(dates)) {
    it(title, () => {
      const [entry] = toQueuedEntries(feed, [entryOf(date)], NOW);
      expect([entry?.publishedAt, entry?.isFresh]).toEqual([publishedAt, isFresh]);
    });
  }

  it('takes the first of entries that are the same story', () => {
    const entries = toQueuedEntries(
      known,
      [entryOf(), { ...entryOf(), title: 'Talks, updated' }, { ...entryOf(), guid: 'h' }],
      NOW,
    );
    expect(entries.map(({ title }) => title)).toEqual(['Talks', 'Talks']);
  });

  it('calls a feed without title by its host', () => {
    expect(toQueuedEntries(known, [entryOf()], NOW)[0]?.outlet).toBe('steppe.test');
  });
});
