import { describe, expect, it } from 'vitest';
import type { Feed, WatchedFeed } from '../../../shared/feeds/feed.ts';
import type { FetchedFeed, FetchFault } from '../../../shared/fetch/fetched-feed.ts';
import { stateOfFault } from '../../../shared/poll/feed-state.ts';
import { NOW } from '../../support/factories.ts';
import {
  failed,
  fakes,
  fetched,
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

const HOUR_MS = 60 * 60_000;
const inHours = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS).toISOString();
const inDays = (days: number) => inHours(24 * days);
/** Entries at even distances up to an instant, the newest first. */
const evenly = (name: string, hours: number, until = NOW.toISOString()): Listed[] =>
  Array.from({ length: 10 }, (_, n) => [
    `${name} ${n}`,
    new Date(Date.parse(until) - n * hours * HOUR_MS).toISOString(),
  ]);
const undated: readonly Listed[] = [['one'], ['two'], ['three']];
/** The same document in other bytes. */
const anew = (entries: readonly Listed[], at: string) =>
  fetched(entries, {}, `<lastBuildDate>${at}</lastBuildDate>`);
const none = (at = '') => sent(`<rss version="2.0"><channel><title>The Wire ${at}</title></channel></rss>`);

/** The states that a feed is in, poll after poll, beginning with that of a new one. */
async function statesOf(...steps: readonly Step[]): Promise<Feed['state'][]> {
  const { polls } = await pollInTurn(STEPPE, ...steps);
  return polls.map(({ feed }) => feed.state);
}

describe('a feed that cannot be had', () => {
  const faults: readonly (readonly [FetchFault, state: Feed['state']])[] = [
    ['slow', 'slow'],
    ['unreachable', 'unreachable'],
    ['blocked', 'blocked'],
    ['gone', 'retired'],
    ['malformed', 'malformed'],
  ];
  const documents: readonly (readonly [text: string, state: Feed['state'], reason: string])[] = [
    ['', 'empty', 'the document is empty'],
    [' \n ', 'empty', 'the document is empty'],
    ['<!doctype html><html></html>', 'html', 'the document is a web page, not a feed'],
    ['Service is down.', 'malformed', 'the document is text, not a feed'],
    ['{"version":', 'malformed', 'the document is damaged JSON'],
    ['{"error":true}', 'malformed', 'the document is JSON, but no JSON Feed'],
  ];
  const cases: readonly (readonly [FetchedFeed, state: Feed['state'], reason: string, what: string])[] = [
    ...faults.map(
      ([fault, state]) =>
        [failed(fault, 'what the fetch says'), state, 'what the fetch says', fault] as const,
    ),
    ...documents.map(
      ([text, state, reason]) => [sent(text, { validators: { etag: '"9"' } }), state, reason, text] as const,
    ),
  ];
  for (const [answer, state, reason, what] of cases) {
    it(`is ${state}, rests, and keeps what is known of it: ${JSON.stringify(what)}`, async () => {
      const feed = await polledOnce(TODAY);
      const { last, messages } = await pollInTurn(feed, [answer]);
      expect(last).toEqual({
        outcome: outcomeOf(feed, { outcome: 'failed', state, reason }),
        feed: {
          ...feed,
          state,
          stateSince: NOW.toISOString(),
          reason,
          failures: 1,
          nextPollAt: '2024-03-12T08:14:00.000Z',
        },
        log: ['save'],
      });
      expect(messages).toEqual([]);
    });
  }

  it('is in the state that a probe names', () => {
    expect(faults.map(([fault]) => [fault, stateOfFault(fault)])).toEqual(faults);
  });

  it('is malformed when a thread that read it was ended', async () => {
    const feed = await polledOnce(YESTERDAY);
    const { stored, poll } = fakes([feed], {
      readDocument: async () => ({
        kind: 'failed',
        fault: 'malformed',
        reason: 'reading took longer than 5 s',
      }),
    });
    await poll();
    expect(stored.get(feed.feedId)).toMatchObject({
      state: 'malformed',
      reason: 'reading took longer than 5 s',
      failures: 1,
    });
  });

  it('keeps since when it is in a state, counts its failures, and takes the latest reason', async () => {
    const { polls } = await pollInTurn(
      await polledOnce(TODAY),
      [failed('unreachable', 'HTTP status 503'), inHours(1)],
      [failed('unreachable', 'HTTP status 404'), inHours(2)],
      [failed('slow', 'no answer'), inHours(3)],
      [failed('slow', 'no answer'), inHours(4)],
    );
    expect(polls.map(({ feed }) => [feed.state, feed.stateSince, feed.reason, feed.failures])).toEqual([
      ['unreachable', inHours(1), 'HTTP status 503', 1],
      ['unreachable', inHours(1), 'HTTP status 404', 2],
      ['slow', inHours(3), 'no answer', 3],
      ['slow', inHours(3), 'no answer', 4],
    ]);
  });

  const answers: Record<string, (entries: readonly Listed[]) => FetchedFeed> = {
    'that it has not changed': () => unchanged(),
    'with the same body': (entries) => fetched(entries),
    'with the same entries in other bytes': (entries) => anew(entries, 'Tue, 12 Mar 2024 09:00:00 GMT'),
  };
  for (const [kind, answerOf] of Object.entries(answers)) {
    it(`is well again, its failures forgotten, and due with the others when it answers ${kind}`, async () => {
      const feed = await polledOnce(TODAY);
      const { last } = await pollInTurn(
        feed,
        [failed('unreachable', 'HTTP status 503')],
        [failed('unreachable', 'HTTP status 503')],
        [answerOf([TODAY]), inHours(1)],
      );
      expect(last).toEqual({
        outcome: outcomeOf(feed, {}),
        feed: { ...feed, stateSince: inHours(1), nextPollAt: inHours(1) },
        log: ['save'],
      });
    });
  }

  it('is well again though its last answer was an empty document: that was a failure, no feed without entries', async () => {
    const feed = await polledOnce(TODAY);
    const { polls } = await pollInTurn(feed, [sent('')], [unchanged()]);
    expect(polls.map(({ feed: { state } }) => state)).toEqual(['empty', 'ok']);
  });

  it('is well again when it has new entries', async () => {
    const { last } = await pollInTurn(
      await polledOnce(YESTERDAY),
      [sent('<html></html>')],
      [fetched([TODAY, YESTERDAY]), inHours(1)],
    );
    expect(last.outcome).toMatchObject({ outcome: 'new-entries', state: 'ok', newEntries: 1 });
    expect(last.feed).toMatchObject({ state: 'ok', failures: 0, nextPollAt: inHours(1) });
    expect(last.feed.reason).toBeUndefined();
  });
});

describe('a feed without entries', () => {
  it('is empty, and has not failed', async () => {
    const { last } = await pollInTurn(STEPPE, [none()]);
    expect(last.feed).toMatchObject({
      state: 'empty',
      reason: 'the feed has no entries',
      failures: 0,
      entryCount: 0,
      nextPollAt: STEPPE.nextPollAt,
    });
  });

  it('has not forgotten the entries that it had: they are not new when they are back', async () => {
    const feed = await polledOnce(TODAY, YESTERDAY);
    const { polls, messages } = await pollInTurn(feed, [none()], [fetched([TODAY, YESTERDAY])]);
    expect(polls.map(({ feed: { state, seen, entryCount } }) => ({ state, seen, entryCount }))).toEqual([
      { state: 'empty', seen: feed.seen, entryCount: 0 },
      { state: 'ok', seen: feed.seen, entryCount: 2 },
    ]);
    expect(messages).toEqual([]);
  });

  it('is written once, however its document says when it was made', async () => {
    const { polls } = await pollInTurn(await polledOnce(TODAY), [none('a')], [none('b')], [none('c')]);
    expect(polls.map(({ log }) => log)).toEqual([['save'], [], []]);
  });

  it('is empty after a failure too, when it answers that it has not changed', async () => {
    expect(await statesOf([none()], [failed('slow', 'no answer')], [unchanged()])).toEqual([
      'empty',
      'slow',
      'empty',
    ]);
  });
});

describe('a feed that nothing new comes from', () => {
  const wire = evenly('wire', 4);
  const ways: Record<string, (entries: readonly Listed[], at: string) => FetchedFeed> = {
    'its server says that it has not changed': () => unchanged(),
    'its body is the same': (entries) => fetched(entries),
    'its document only says anew when it was made': anew,
  };
  for (const [way, answerOf] of Object.entries(ways)) {
    it(`becomes a zombie in its time, with one write, where ${way}`, async () => {
      const days = [0, 6, 7, 7.1, 10, 100];
      const { polls } = await pollInTurn(
        STEPPE,
        ...days.map((day): Step => [day === 0 ? fetched(wire) : answerOf(wire, inDays(day)), inDays(day)]),
      );
      expect(polls.map(({ feed, log }) => [feed.state, log])).toEqual([
        ['ok', ['queue 10', 'save']],
        ['ok', []],
        ['ok', []],
        ['zombie', ['save']],
        ['zombie', []],
        ['zombie', []],
      ]);
      expect(polls.at(-1)?.feed).toMatchObject({
        stateSince: inDays(7.1),
        reason: 'the newest entry is 7 days old; usually one comes every 4 hours',
        failures: 0,
      });
    });

    it(`becomes a zombie by when it last changed, if entries have no dates, where ${way}`, async () => {
      const days = [0, 1, 90, 91, 92];
      const { polls } = await pollInTurn(
        STEPPE,
        ...days.map((day): Step => {
          const entries = day === 0 ? undated.slice(1) : undated;
          return [day < 2 ? fetched(entries) : answerOf(undated, inDays(day)), inDays(day)];
        }),
      );
      expect(polls.map(({ feed, log }) => [feed.state, log])).toEqual([
        ['ok', ['queue 2', 'save']],
        ['ok', ['queue 1', 'save']],
        ['ok', []],
        ['ok', []],
        ['zombie', ['save']],
      ]);
    });
  }

  it('is a zombie at its first poll, if its newest entry is eight years old', async () => {
    expect(await statesOf([fetched(evenly('old', 1, '2016-03-12T08:00:00.000Z'))])).toEqual(['zombie']);
  });

  it('is none while it is a weekly that rests for a month', async () => {
    const weekly = evenly('weekly', 7 * 24);
    expect(await statesOf([fetched(weekly)], [unchanged(), inDays(31)])).toEqual(['ok', 'ok']);
  });

  it('is none any more when an entry comes', async () => {
    const dead: Step[] = [[fetched(wire)], [unchanged(), inDays(10)]];
    expect(await statesOf(...dead, [fetched([['new', inDays(11)], ...wire]), inDays(11)])).toEqual([
      'ok',
      'zombie',
      'ok',
    ]);
  });

  it('is one again after a failure', async () => {
    const dead: Step[] = [[fetched(wire)], [unchanged(), inDays(10)]];
    expect(
      await statesOf(...dead, [failed('slow', 'no answer'), inDays(11)], [unchanged(), inDays(12)]),
    ).toEqual(['ok', 'zombie', 'slow', 'zombie']);
  });

  it('is stored as ok while it is shown as unchanged', async () => {
    expect(await statesOf([fetched([TODAY])], [unchanged(), inHours(5)])).toEqual(['ok', 'ok']);
  });
});

describe('a feed of which entries fell out between two polls', () => {
  const before = evenly('before', 1);
  const after = evenly('after', 1, inHours(12));

  it('has a gap, when no entry was there at the last reading', async () => {
    const { last } = await pollInTurn(STEPPE, [fetched(before)], [fetched(after), inHours(12)]);
    expect(last.feed).toMatchObject({
      state: 'gap',
      stateSince: inHours(12),
      reason:
        'none of 10 entries was there at the last reading, of 2024-03-12 08:00 UTC: entries in between may be missing',
      failures: 0,
    });
    expect(last.outcome).toMatchObject({ outcome: 'new-entries', state: 'gap', newEntries: 10 });
  });

  const others: Record<string, readonly [Step[], states: readonly Feed['state'][]]> = {
    'has none at its first poll': [[[fetched(after), inHours(12)]], ['ok']],
    'has none at its first poll after one that failed': [
      [[sent('<html></html>')], [fetched(after), inHours(12)]],
      ['html', 'ok'],
    ],
    'has none, when one entry was there': [
      [[fetched(before)], [fetched([...after, before[0] ?? TODAY]), inHours(12)]],
      ['ok', 'ok'],
    ],
    'has none, where documents hold but the latest entry': [
      [[fetched([YESTERDAY])], [fetched([TODAY])]],
      ['ok', 'ok'],
    ],
    'has none, when it had no entries before': [
      [[none()], [fetched(after), inHours(12)]],
      ['empty', 'ok'],
    ],
    'has one, when it was empty for once in between': [
      [[fetched(before)], [none()], [fetched(after), inHours(12)]],
      ['ok', 'empty', 'gap'],
    ],
    'has it until the document changes again': [
      [
        [fetched(before)],
        [fetched(after), inHours(12)],
        [unchanged(), inHours(13)],
        [anew(after, inHours(14)), inHours(14)],
        [fetched([['new', inHours(15)], ...after]), inHours(15)],
      ],
      ['ok', 'gap', 'gap', 'gap', 'ok'],
    ],
    'is well when it answers after a failure': [
      [
        [fetched(before)],
        [fetched(after), inHours(12)],
        [failed('slow', 'no answer'), inHours(13)],
        [unchanged(), inHours(14)],
      ],
      ['ok', 'gap', 'slow', 'ok'],
    ],
  };
  for (const [title, [steps, states]] of Object.entries(others)) {
    it(title, async () => {
      expect(await statesOf(...steps)).toEqual(states);
    });
  }
});

describe('a feed that dates entries ahead of time', () => {
  const ahead: Listed = ['ahead', inHours(9)];
  const skewed = (): Step => [fetched([ahead, TODAY])];

  it('has a skewed clock', async () => {
    const { last } = await pollInTurn(STEPPE, skewed());
    expect(last.feed).toMatchObject({
      state: 'clock-skewed',
      reason:
        '1 entry of 2 dated ahead of time, by up to 9 hours; feeds whose dates name no time zone need one (feeds add --zone)',
      newestEntryAt: TODAY[1],
      failures: 0,
    });
    expect(last.outcome).toMatchObject({ outcome: 'new-entries', state: 'clock-skewed', newEntries: 2 });
  });

  it('has none, when it is an hour', async () => {
    expect(await statesOf([fetched([['ahead', inHours(1)], TODAY])])).toEqual(['ok']);
  });

  it('keeps it, without a write, until the document changes', async () => {
    const { polls } = await pollInTurn(
      STEPPE,
      skewed(),
      [unchanged(), inHours(1)],
      [anew([ahead, TODAY], inHours(10)), inHours(10)],
      [fetched([['new', inHours(11)], ahead, TODAY]), inHours(11)],
    );
    expect(polls.map(({ feed, log }) => [feed.state, log])).toEqual([
      ['clock-skewed', ['queue 2', 'save']],
      ['clock-skewed', []],
      ['clock-skewed', []],
      ['ok', ['queue 1', 'save']],
    ]);
  });

  it('has it still when it answers after a failure, if the operator was told of it', async () => {
    const { last } = await pollInTurn(STEPPE, skewed());
    const told: WatchedFeed = { ...last.feed, toldState: 'clock-skewed' };
    const { polls } = await pollInTurn(told, [failed('slow', 'no answer')], [unchanged()], [unchanged()]);
    expect(polls.map(({ feed, log }) => [feed.state, feed.reason, log])).toEqual([
      ['slow', 'no answer', ['save']],
      ['clock-skewed', 'its dates were ahead of time when it last changed', ['save']],
      ['clock-skewed', 'its dates were ahead of time when it last changed', []],
    ]);
  });

  it('is well in spite of what the operator was told, when a reading found it so', async () => {
    const told: WatchedFeed = { ...(await polledOnce(TODAY)), toldState: 'clock-skewed' };
    const { last } = await pollInTurn(told, [unchanged()]);
    expect([last.feed, last.log]).toEqual([told, []]);
  });
});
