import { describe, expect, it } from 'vitest';
import { makeFeed, type WatchedFeed } from '../../../shared/feeds/feed.ts';
import type { Validators } from '../../../shared/fetch/fetched-feed.ts';
import { storyIdOf } from '../../../shared/identify/story-id.ts';
import type { PollDependencies } from '../../../shared/poll/poll-feeds.ts';
import { toQueuedEntries } from '../../../shared/poll/queue-entries.ts';
import type { Entry } from '../../../shared/read/parse-feed.ts';
import { changeFeed, NOW } from '../../support/factories.ts';
import {
  ADDED_AT,
  failed,
  fakes,
  fetched,
  guidsOf,
  outcomeOf,
  polledOnce,
  pollInTurn,
  refuse,
  STEPPE,
  sent,
  TAIGA,
  TODAY,
  unchanged,
  YESTERDAY,
} from './poll-fakes.ts';

/** Once it has been read. */
const TITLED = { ...STEPPE, title: 'The Wire' };

describe('pollFeeds', () => {
  it('queues the entries of a feed and remembers them', async () => {
    const { stored, messages, poll } = fakes([STEPPE]);
    expect(await poll()).toEqual([outcomeOf(TITLED, { outcome: 'new-entries', newEntries: 1 })]);
    const storyId = storyIdOf(STEPPE.feedId, { guid: 'today', title: '', summary: '' });
    expect(messages).toEqual([
      {
        type: 'entry',
        entry: {
          storyId,
          feedId: STEPPE.feedId,
          outlet: 'The Wire',
          title: 'Talks today',
          summary: '',
          publishedAt: '2024-03-12T06:00:00.000Z',
          firstSeenAt: '2024-03-12T08:00:00.000Z',
          isFresh: true,
        },
      },
    ]);
    expect(stored.get(STEPPE.feedId)).toEqual({
      ...STEPPE,
      title: 'The Wire',
      state: 'ok',
      stateSince: '2024-03-12T08:00:00.000Z',
      validators: { etag: '"1"' },
      bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      changedAt: '2024-03-12T08:00:00.000Z',
      entryCount: 1,
      newestEntryAt: '2024-03-12T06:00:00.000Z',
      language: 'en',
      seen: [expect.stringMatching(new RegExp(`^${storyId} `))],
    });
  });

  it('queues only what a document did not hold when it was last read', async () => {
    const feed = await polledOnce(YESTERDAY);
    const { outcome, queued } = await pollOnce(feed, fetched([TODAY, YESTERDAY]));
    expect(outcome).toEqual(outcomeOf(feed, { outcome: 'new-entries', newEntries: 1 }));
    expect(guidsOf(queued)).toEqual(['today']);
  });

  it('reads a document in the feed’s time zone, as of its address and its type', async () => {
    const feed = makeFeed('https://steppe.test/rss', ADDED_AT, undefined, 'Asia/Seoul');
    const read: unknown[] = [];
    const { poll } = fakes([feed, TAIGA], {
      fetchFeed: async () => sent('', { contentType: 'text/xml; charset=euc-kr' }),
      readDocument: async ({ body, ...document }) => {
        read.push({ ...document, bytes: body.length });
        return { kind: 'failed', fault: 'empty', reason: 'the document is empty' };
      },
    });
    await poll();
    const contentType = 'text/xml; charset=euc-kr';
    expect(read).toEqual([
      { bytes: 0, contentType, url: feed.url, zone: 'Asia/Seoul' },
      { bytes: 0, contentType, url: TAIGA.url },
    ]);
  });

  it('keeps the title that the operator gave a feed', async () => {
    const { last, queued } = await pollInTurn(makeFeed(STEPPE.url, ADDED_AT, 'Steppe'), [fetched([TODAY])]);
    expect([last.feed.title, last.outcome.outlet, queued[0]?.outlet]).toEqual(['Steppe', 'Steppe', 'Steppe']);
  });

  it('keeps the title that a feed had at first', async () => {
    const feed = await polledOnce(YESTERDAY);
    const renamed = sent(
      '<rss version="2.0"><channel><title>Buy cheap wool</title><item><title>a</title></item></channel></rss>',
    );
    expect((await pollInTurn(feed, [renamed])).last.feed.title).toBe('The Wire');
  });

  it('counts the entries that cannot be read, and those that repeat another', async () => {
    const answer = fetched([TODAY, TODAY], {}, '<item/><item/>');
    expect((await pollOnce(STEPPE, answer)).outcome).toEqual(
      outcomeOf(TITLED, { outcome: 'new-entries', newEntries: 1, leftOut: 3 }),
    );
  });

  it('skips a feed that has been removed meanwhile', async () => {
    const removed = { loadFeed: async () => undefined };
    for (const answer of [fetched([TODAY]), failed('slow', 'no answer'), sent('')]) {
      const { log, poll } = fakes([STEPPE], { ...removed, fetchFeed: async () => answer });
      expect(await poll()).toEqual([
        outcomeOf(STEPPE, { outcome: 'skipped', state: 'new', reason: 'removed meanwhile' }),
      ]);
      expect(log).toEqual([]);
    }
  });

  it('reports each feed’s outcome, as it answers it', async () => {
    const reported: unknown[] = [];
    const { poll } = fakes([STEPPE, TAIGA], { report: (outcome) => void reported.push(outcome) });
    expect(await poll()).toEqual(reported);
    expect(reported).toHaveLength(2);
  });
});

/** Polls a feed once; answers its outcome and what was queued. */
async function pollOnce(feed: WatchedFeed, answer: ReturnType<typeof fetched>) {
  const { last, queued } = await pollInTurn(feed, [answer]);
  return { outcome: last.outcome, queued };
}

describe('pollFeeds, handing on before it remembers', () => {
  it('saves a feed only after the queue took its entries', async () => {
    const { log, poll } = fakes([STEPPE]);
    await poll();
    expect(log).toEqual(['queue 1', 'save']);
  });

  it('leaves a feed unsaved when the queue refuses, and sends the same entries at the next poll', async () => {
    const { stored, queued, log, poll } = fakes([STEPPE]);
    expect(await poll({ queueMessages: refuse })).toEqual([
      outcomeOf(STEPPE, { outcome: 'not-stored', state: 'new', reason: 'Error: throttled' }),
    ]);
    expect([stored.get(STEPPE.feedId), log]).toEqual([STEPPE, []]);
    await poll();
    expect(guidsOf(queued())).toEqual(['today']);
    expect(queued()[0]?.isFresh).toBe(true);
  });

  it('sends the same entries again, under the same ids, when the feed could not be saved', async () => {
    const { queued, poll } = fakes([STEPPE]);
    await poll({ saveFeed: refuse });
    await poll();
    expect(guidsOf(queued())).toEqual(['today', 'today']);
    expect(queued()[0]?.storyId).toBe(queued()[1]?.storyId);
  });

  it('asks with the old validators until the new ones are saved', async () => {
    const feed = await polledOnce(YESTERDAY);
    const asked: Validators[] = [];
    const { poll } = fakes([feed], {
      fetchFeed: async (_url, validators) => {
        asked.push(validators);
        return fetched([TODAY], { validators: { etag: '"2"' } });
      },
    });
    await poll({ queueMessages: refuse });
    await poll();
    await poll();
    expect(asked).toEqual([{ etag: '"1"' }, { etag: '"1"' }, { etag: '"2"' }]);
  });

  it('forgets validators that the server no longer sends', async () => {
    const { last } = await pollInTurn(
      STEPPE,
      [fetched([YESTERDAY], { validators: { etag: '"1"', lastModified: 'Tue, 12 Mar 2024 06:00:00 GMT' } })],
      [fetched([TODAY], { validators: { etag: '"2"' } })],
    );
    expect(last.feed.validators).toEqual({ etag: '"2"' });
  });
});

describe('pollFeeds, when nothing changed', () => {
  const same: Record<string, ReturnType<typeof fetched>> = {
    'whose server says so': unchanged(),
    'whose body is the same': fetched([TODAY, YESTERDAY]),
    'whose body is the same without validators': fetched([TODAY, YESTERDAY], { validators: {} }),
    'whose document only says anew when it was made': fetched(
      [TODAY, YESTERDAY],
      {},
      '<lastBuildDate>Tue, 12 Mar 2024 08:00:00 GMT</lastBuildDate>',
    ),
    'whose entries are in another order': fetched([YESTERDAY, TODAY]),
    'that says otherwise how long it stays fresh': fetched([TODAY, YESTERDAY], { freshSeconds: 600 }, ' '),
  };
  for (const [kind, answer] of Object.entries(same)) {
    it(`queues and writes nothing for a feed ${kind}`, async () => {
      const feed = await polledOnce(TODAY, YESTERDAY);
      const { last } = await pollInTurn(feed, [answer]);
      expect(last).toEqual({ outcome: outcomeOf(feed, {}), feed, log: [] });
    });
  }

  it('answers unchanged for a document that only lost entries, and remembers that', async () => {
    const feed = await polledOnce(TODAY, YESTERDAY);
    const { last, messages } = await pollInTurn(feed, [fetched([TODAY])]);
    expect([last.outcome, messages]).toEqual([outcomeOf(feed, {}), []]);
    expect(last.feed).toMatchObject({ entryCount: 1, seen: feed.seen });
  });

  it('does not read a body that is the same', async () => {
    const feed = await polledOnce(TODAY);
    const { poll } = fakes([feed], { readDocument: refuse });
    expect(await poll()).toEqual([outcomeOf(feed, {})]);
  });
});

describe('pollFeeds, when something fails', () => {
  const faults: Record<string, (fails: (feedId: string) => void) => Partial<PollDependencies>> = {
    'cannot be fetched': () => ({
      fetchFeed: async (url) => (url === STEPPE.url ? failed('unreachable', 'down') : fetched([TODAY])),
    }),
    'is no feed': () => ({
      fetchFeed: async (url) => (url === STEPPE.url ? sent('<html></html>') : fetched([TODAY])),
    }),
    'cannot be read by any thread': (fails) => ({
      readDocument: async ({ url }) => {
        if (url === STEPPE.url) fails(STEPPE.feedId);
        return { kind: 'failed', fault: 'malformed', reason: 'reading took longer than 5 s' };
      },
    }),
    'cannot be loaded': (fails) => ({
      loadFeed: async (feedId) => {
        fails(feedId);
        return TAIGA;
      },
    }),
    'cannot be queued': (fails) => ({
      queueMessages: async ([message]) => fails(message?.type === 'entry' ? message.entry.feedId : ''),
    }),
    'cannot be saved': (fails) => ({ saveFeed: async ({ feedId }) => fails(feedId) }),
  };
  for (const [fault, overridesOf] of Object.entries(faults)) {
    it(`polls the others when one ${fault}`, async () => {
      const overrides = overridesOf((feedId) => {
        if (feedId === STEPPE.feedId) throw new Error('throttled');
      });
      const outcomes = await fakes([STEPPE, TAIGA], overrides).poll();
      const isOurs = fault.startsWith('cannot be') && fault !== 'cannot be fetched';
      expect(outcomes.map(({ outcome }) => outcome)).toEqual([
        isOurs ? 'not-stored' : 'failed',
        fault.includes('thread') ? 'failed' : 'new-entries',
      ]);
    });
  }

  it('does not blame a feed that no thread could read', async () => {
    const feed = await polledOnce(YESTERDAY);
    const { stored, log, poll } = fakes([feed], { readDocument: refuse });
    expect(await poll()).toEqual([outcomeOf(feed, { outcome: 'not-stored', reason: 'Error: throttled' })]);
    expect([stored.get(feed.feedId), log]).toEqual([feed, []]);
  });
});

describe('pollFeeds, within its bounds', () => {
  const many = Array.from({ length: 70 }, (_, index) => makeFeed(`https://${index}.test/rss`, ADDED_AT));

  it('polls 32 hosts side by side and no more, and answers in their order', async () => {
    const { promise: allRun, resolve } = Promise.withResolvers<void>();
    let running = 0;
    let most = 0;
    const { poll } = fakes(many, {
      fetchFeed: async () => {
        running += 1;
        most = Math.max(most, running);
        // One turn later: one more that may run has come by then.
        if (running === 32) setImmediate(resolve);
        await allRun;
        running -= 1;
        return fetched([TODAY]);
      },
    });
    const outcomes = await poll();
    expect(most).toBe(32);
    expect(outcomes.map(({ url }) => url)).toEqual(many.map(({ url }) => url));
  });

  it('skips the feeds for which no time is left, and leaves them as they are', async () => {
    let polls = 0;
    const { stored, log, poll } = fakes(many.slice(0, 4), {
      remainingMs: () => {
        polls += 1;
        return polls <= 2 ? 25_000 : 24_999;
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
  const identified = (entry: Partial<Entry>) => [
    {
      entry: { guid: 'g', title: 'Talks', summary: '', ...entry },
      storyId: 'steppe-1',
      change: 'new',
    } as const,
  ];
  const queue = (feed: WatchedFeed, entry: Partial<Entry>) =>
    toQueuedEntries(feed, identified(entry), NOW)[0];
  const known = changeFeed(STEPPE, { bodyHash: 'read before' });
  const AT = '2024-03-12T08:00:00.000Z';

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
    'does not take an undated entry of the first poll for news': [STEPPE, undefined, AT, false],
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
    'dates an undated entry of a known feed by the poll': [known, undefined, AT, true],
    'keeps the date of an entry that is published at the moment of the poll': [known, AT, AT, true],
  };
  for (const [title, [feed, date, publishedAt, isFresh]] of Object.entries(dates)) {
    it(title, () => {
      const entry = queue(feed, date === undefined ? {} : { publishedAt: date });
      expect([entry?.publishedAt, entry?.isFresh]).toEqual([publishedAt, isFresh]);
      expect(entry).not.toHaveProperty('claimedAt');
    });
  }

  const ahead: Record<string, [feed: WatchedFeed, claimed: string, isFresh: boolean]> = {
    'takes a date that a zone could set ahead for one of today, at the first poll too': [
      STEPPE,
      '2024-03-12T22:00:00.000Z',
      true,
    ],
    'does not take a date farther ahead for news at the first poll': [
      STEPPE,
      '2024-03-12T22:00:00.001Z',
      false,
    ],
    'nor one of next month': [STEPPE, '2024-04-12T08:00:00.000Z', false],
    'nor one of another calendar, or of no time at all': [STEPPE, '9999-12-31T00:00:00.000Z', false],
    'takes what a known feed adds for news, as it does without a date': [
      known,
      '2099-01-01T00:00:00.000Z',
      true,
    ],
  };
  for (const [title, [feed, publishedAt, isFresh]] of Object.entries(ahead)) {
    it(title, () => {
      expect(queue(feed, { publishedAt })).toMatchObject({
        publishedAt: AT,
        claimedAt: publishedAt,
        isFresh,
      });
    });
  }

  for (const claimedAt of ['2024-03-12T08:00:00.001Z', '2031-01-01T00:00:00.000Z']) {
    it(`dates an entry from the future by the poll, and keeps what it claims: ${claimedAt}`, () => {
      expect(queue(known, { publishedAt: claimedAt })).toMatchObject({
        publishedAt: AT,
        claimedAt,
        isFresh: true,
      });
    });
  }

  it('hands on what the story needs, and nothing else', () => {
    const entry = {
      link: 'https://steppe.test/1',
      summary: 'They met.',
      text: 'They met at length.',
      publishedAt: '2024-03-12T06:00:00.000Z',
      author: 'Bat',
      language: 'mn',
      source: 'Another Wire',
    };
    expect(queue(known, entry)).toEqual({
      storyId: 'steppe-1',
      feedId: STEPPE.feedId,
      outlet: 'steppe.test',
      title: 'Talks',
      link: 'https://steppe.test/1',
      summary: 'They met.',
      publishedAt: '2024-03-12T06:00:00.000Z',
      firstSeenAt: AT,
      author: 'Bat',
      language: 'mn',
      isFresh: true,
    });
  });
});
