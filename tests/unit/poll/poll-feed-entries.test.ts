import { describe, expect, it } from 'vitest';
import { probeFeed } from '../../../shared/ask/probe-feed.ts';
import { makeFeed } from '../../../shared/feeds/feed.ts';
import { NOW } from '../../support/factories.ts';
import {
  ADDED_AT,
  failed,
  fakes,
  fetched,
  guidsOf,
  type Listed,
  outcomeOf,
  polledOnce,
  pollInTurn,
  STEPPE,
  type Step,
  sent,
  TODAY,
  unchanged,
  YESTERDAY,
} from './poll-fakes.ts';

const LATER = '2024-03-12T09:00:00.000Z';
const text = (summary: string) => `<description>${summary}</description>`;

describe('an entry that reads otherwise than before', () => {
  const before: Listed = ['today', '2024-03-12T06:00:00.000Z', text('He met her.')];
  const after: Listed = ['today', '2024-03-12T06:00:00.000Z', text('He met him.')];

  it('is queued again under its id, and is not new', async () => {
    const { polls, queued } = await pollInTurn(
      STEPPE,
      [fetched([before, YESTERDAY])],
      [fetched([after, YESTERDAY]), LATER],
    );
    expect(polls[1]?.outcome).toEqual(outcomeOf({ ...STEPPE, title: 'The Wire' }, { changedEntries: 1 }));
    expect(polls[1]?.log).toEqual(['queue 1', 'save']);
    const [first, , version] = queued;
    expect(version).toEqual({ ...first, summary: 'He met him.', firstSeenAt: LATER });
  });

  it('is queued once: the next poll knows how it reads', async () => {
    const { polls } = await pollInTurn(
      STEPPE,
      [fetched([before])],
      [fetched([after]), LATER],
      [fetched([after], {}, '<ttl>5</ttl>'), LATER],
    );
    expect(polls.map(({ log }) => log)).toEqual([['queue 1', 'save'], ['queue 1', 'save'], []]);
  });

  it('is told apart from those that only come again', async () => {
    const { polls, queued } = await pollInTurn(
      STEPPE,
      [fetched([before, YESTERDAY])],
      [fetched([['new', LATER], after, YESTERDAY]), LATER],
    );
    expect(polls[1]?.outcome).toMatchObject({ outcome: 'new-entries', newEntries: 1, changedEntries: 1 });
    expect(guidsOf(queued)).toEqual(['today', 'yesterday', 'new', 'today']);
  });
});

describe('an entry that its feed takes back', () => {
  const entries: readonly Listed[] = [
    ['five', '2024-03-12T05:00:00.000Z'],
    ['four', '2024-03-12T04:00:00.000Z'],
    ['three', '2024-03-12T03:00:00.000Z'],
  ];
  const without = [entries[0] ?? TODAY, entries[2] ?? TODAY];
  const feeds: readonly (readonly [
    what: string,
    url: string,
    title: string | undefined,
    isState: boolean,
  ])[] = [
    ['by its address', 'http://www.kcna.kp/kp/rss', undefined, true],
    ['by its address of a mirror', 'https://kcnawatch.org/feed/', undefined, true],
    ['by its name', 'https://steppe.test/rss', 'Rodong Sinmun', true],
    ['by its name in Korean', 'https://steppe.test/rss', '조선중앙통신', true],
    ['not', 'https://steppe.test/rss', 'Steppe Wire', false],
    ['not', 'https://steppe.test/rss/kcna.kp', undefined, false],
  ];
  for (const [what, url, title, isState] of feeds) {
    it(`is ${isState ? 'recorded' : 'let go'}, where the feed is of state media ${what}: ${title ?? url}`, async () => {
      const feed = makeFeed(url, ADDED_AT, title);
      const { polls, messages, queued } = await pollInTurn(
        feed,
        [fetched(entries)],
        [fetched(without), LATER],
      );
      const storyId = queued[1]?.storyId;
      expect(messages.slice(3)).toEqual(isState ? [{ type: 'removed', storyId, seenAt: LATER }] : []);
      expect(polls[1]?.outcome).toMatchObject({ outcome: 'unchanged', changedEntries: isState ? 1 : 0 });
      expect(polls[1]?.feed.entryCount).toBe(2);
    });
  }

  it('is recorded before it is forgotten, and once', async () => {
    const feed = makeFeed('http://www.kcna.kp/kp/rss', ADDED_AT);
    const { polls } = await pollInTurn(
      feed,
      [fetched(entries)],
      [fetched(without), LATER],
      [fetched(without, {}, '<ttl>5</ttl>'), LATER],
    );
    expect(polls.map(({ log }) => log)).toEqual([['queue 3', 'save'], ['queue 1', 'save'], []]);
  });

  it('is not taken back by a document without entries', async () => {
    const feed = makeFeed('http://www.kcna.kp/kp/rss', ADDED_AT);
    const { messages } = await pollInTurn(feed, [fetched(entries)], [fetched([]), LATER]);
    expect(messages).toHaveLength(3);
  });
});

describe('an entry of Google News', () => {
  const NEWS = makeFeed('https://news.google.com/rss/search?q=korea', ADDED_AT, 'Google News');
  const entry = (guid: string, title: string, source = '') =>
    `<item><guid>${guid}</guid><title>${title}</title><link>https://news.google.com/rss/articles/${guid}</link>${source}</item>`;
  const document = (...entries: readonly string[]) =>
    sent(`<rss version="2.0"><channel><title>"korea"</title>${entries.join('')}</channel></rss>`);
  const SOURCE = '<source url="https://tuul.test">Tuul Daily</source>';

  it('is of the outlet that published it, under its own title', async () => {
    const { queued } = await pollInTurn(NEWS, [
      document(
        entry('a', 'Pak meets Battsetseg - Tuul Daily', SOURCE),
        entry('b', 'Rice - and wool - Altai Wire'),
        entry('c', 'Wool'),
      ),
    ]);
    expect(queued.map(({ outlet, title }) => [outlet, title])).toEqual([
      ['Tuul Daily', 'Pak meets Battsetseg'],
      ['Altai Wire', 'Rice - and wool'],
      ['Google News', 'Wool'],
    ]);
  });

  it('is not new when it comes under another guid and link', async () => {
    const { polls } = await pollInTurn(
      NEWS,
      [document(entry('a', 'Pak meets Battsetseg - Tuul Daily', SOURCE))],
      [document(entry('b', 'Pak meets Battsetseg - Tuul Daily', SOURCE)), LATER],
    );
    expect(polls[1]?.log).toEqual([]);
  });

  it('names the outlet in other feeds only where the outlet is the feed', async () => {
    const feed = makeFeed('https://steppe.test/rss', ADDED_AT, 'Steppe Wire');
    const { queued } = await pollInTurn(feed, [document(entry('a', 'Pak meets her - Tuul Daily', SOURCE))]);
    expect(queued.map(({ outlet, title }) => [outlet, title])).toEqual([
      ['Steppe Wire', 'Pak meets her - Tuul Daily'],
    ]);
  });
});

describe('an entry from the future', () => {
  it('is queued with the time at which it was seen, and what it claims', async () => {
    const { queued, last } = await pollInTurn(await polledOnce(YESTERDAY), [
      fetched([['ahead', '2024-03-12T17:00:00.000Z'], YESTERDAY]),
      LATER,
    ]);
    expect(
      queued.map(({ publishedAt, claimedAt, firstSeenAt, isFresh }) => ({
        publishedAt,
        claimedAt,
        firstSeenAt,
        isFresh,
      })),
    ).toEqual([
      { publishedAt: LATER, claimedAt: '2024-03-12T17:00:00.000Z', firstSeenAt: LATER, isFresh: true },
    ]);
    expect(last.feed).toMatchObject({ state: 'clock-skewed', newestEntryAt: YESTERDAY[1] });
  });
});

describe('probeFeed', () => {
  it('makes of a document what the first poll makes of it', async () => {
    const answer = fetched([TODAY, YESTERDAY, TODAY, ['ahead', '2024-03-12T17:00:00.000Z']]);
    if (answer.kind !== 'fetched') throw new Error('expected a document');
    const probe = await probeFeed(STEPPE.url, NOW, async () => ({ ...answer, body: answer.body.slice() }));
    const { last, queued } = await pollInTurn(STEPPE, [answer]);
    if (probe.kind !== 'read') throw new Error('expected a feed');
    expect(probe.stories.map(({ classification: _, textHash: __, ...entry }) => entry)).toEqual(queued);
    const { leftOut, state, reason, newestEntryAt } = probe;
    expect({ leftOut, state, reason, newestEntryAt }).toEqual({
      leftOut: last.outcome.leftOut,
      state: last.feed.state,
      reason: last.feed.reason,
      newestEntryAt: last.feed.newestEntryAt,
    });
  });
});

describe('a document of more entries than one poll takes', () => {
  const dateOf = (at: number) => new Date(NOW.getTime() - at * 60_000).toISOString();
  const listed = (from: number, to: number): Listed[] =>
    Array.from({ length: to - from }, (_, at) => [`n${from + at}`, dateOf(from + at)]);
  const guids = (from: number, to: number) => listed(from, to).map(([guid]) => guid);
  const LONG = fetched(listed(0, 5_000));
  const long = () => structuredClone(LONG);
  const queuedIn = async (...steps: readonly Step[]) => {
    const { polls, queued } = await pollInTurn(STEPPE, ...steps);
    let from = 0;
    const ofPolls = polls.map(({ outcome }) => {
      const some = queued.slice(from, from + outcome.newEntries);
      from += outcome.newEntries;
      return guidsOf(some);
    });
    return { polls, queued, ofPolls };
  };

  it('is taken by the next polls, the newest first and each entry once, though it does not change', async () => {
    const { polls, queued, ofPolls } = await queuedIn([long()], [long()], [long()], [long()]);
    expect(ofPolls).toEqual([guids(0, 2_000), guids(2_000, 4_000), guids(4_000, 5_000), []]);
    expect(new Set(queued.map(({ storyId }) => storyId)).size).toBe(5_000);
    expect(polls.map(({ outcome, log }) => [outcome.state, outcome.leftOut, log.length])).toEqual([
      ['behind', 3_000, 2],
      ['behind', 1_000, 2],
      ['ok', 0, 2],
      ['ok', 0, 0],
    ]);
    expect(polls[0]?.feed.reason).toBe(
      '3000 entries wait behind those taken so far; each poll takes 2000 of them',
    );
  });

  it('never makes the feed remember more than 2,000 entries', async () => {
    const { polls } = await queuedIn([long()], [long()], [long()]);
    expect(polls.map(({ feed }) => feed.seen.length)).toEqual([2_000, 2_000, 2_000]);
  });

  it('gives what is new meanwhile first, and goes on where it was though old entries fall off its end', async () => {
    const { ofPolls } = await queuedIn(
      [long()],
      [fetched(listed(-2, 4_990))],
      [fetched(listed(-3, 4_980))],
      [fetched(listed(-4, 4_970))],
    );
    expect(ofPolls.slice(1)).toEqual([
      [...guids(-2, 0), ...guids(2_000, 4_000)],
      [...guids(-3, -2), ...guids(4_000, 4_980)],
      guids(-4, -3),
    ]);
  });

  it('begins anew behind the newest where none of these is known', async () => {
    const { ofPolls, polls } = await queuedIn(
      [fetched(listed(9_000, 9_020))],
      [fetched([...listed(0, 2_500), ...listed(9_000, 9_020)])],
      [fetched([...listed(0, 2_500), ...listed(9_000, 9_020)])],
    );
    expect(ofPolls.slice(1, 2)).toEqual([guids(0, 2_000)]);
    // Those of the first poll have left the newest, and are remembered still.
    expect(ofPolls[2]).toEqual(guids(2_000, 2_500));
    expect(polls.map(({ outcome }) => outcome.state)).toEqual(['ok', 'behind', 'ok']);
  });

  it('begins anew likewise though an entry that is known still stands on top', async () => {
    const pinned: Listed = ['n0', dateOf(-9_000)];
    const grown = () => fetched([pinned, ...listed(-3_000, 0), ...listed(1, 2_100)]);
    const { ofPolls } = await queuedIn(
      [fetched([pinned, ...listed(1, 2_100)])],
      [fetched([pinned, ...listed(1, 2_100)])],
      [grown()],
      [grown()],
    );
    expect(ofPolls[2]).toEqual(guids(-3_000, -1_001));
    expect(ofPolls[3]?.slice(0, 1_001)).toEqual(guids(-1_001, 0));
  });

  it('begins anew likewise where it had been taken to its end before', async () => {
    const grown = () => fetched(listed(-3_000, 2_100));
    const { ofPolls } = await queuedIn(
      [fetched(listed(0, 2_100))],
      [fetched(listed(0, 2_100))],
      [grown()],
      [grown()],
    );
    expect(ofPolls).toEqual([guids(0, 2_000), guids(2_000, 2_100), guids(-3_000, -1_000), guids(-1_000, 0)]);
  });

  it('is asked for without validators while entries wait, and with them then', async () => {
    const asked: unknown[] = [];
    const { poll } = fakes([STEPPE]);
    for (let at = 0; at < 4; at += 1) {
      await poll({
        fetchFeed: async (_url, validators) => {
          asked.push(validators);
          return long();
        },
      });
    }
    expect(asked).toEqual([{}, {}, {}, { etag: '"1"' }]);
  });

  it('stays behind though its server then says that it has not changed, or fails for once', async () => {
    const { polls } = await queuedIn([long()], [unchanged()], [failed('slow', 'no answer')], [unchanged()]);
    expect(polls.map(({ outcome }) => outcome.state)).toEqual(['behind', 'behind', 'slow', 'behind']);
  });

  it('goes on where it was when it is empty for once', async () => {
    const { ofPolls } = await queuedIn([long()], [fetched([])], [long()]);
    expect(ofPolls).toEqual([guids(0, 2_000), [], guids(2_000, 4_000)]);
  });

  it('has no news behind its newest entries but what is dated within two days', async () => {
    const ages = [0, 47, 49].map((hours) => hours * 60);
    const entries = [
      ...listed(0, 2_000),
      ...ages.flatMap((age) => listed(2_000 + age, 2_001 + age)),
      ['undated'] as const,
    ];
    const { queued } = await queuedIn([fetched(listed(0, 2_000))], [fetched(entries)], [fetched(entries)]);
    expect(queued.slice(2_000).map(({ isFresh }) => isFresh)).toEqual([true, false, false, false]);
  });
});
