import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Feed, makeFeed, type WatchedFeed } from '../../../shared/feeds/feed.ts';
import { everySecondsOf, isDue, restMs } from '../../../shared/poll/feed-cadence.ts';
import { changeFeed, type FeedFields, NOW } from '../../support/factories.ts';

const ADDED_AT = '2024-03-01T00:00:00.000Z';
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From one scheduled poll to the next. */
const POLL = 15 * MINUTE;

const makeOkFeed = (exception: FeedFields = {}): WatchedFeed =>
  changeFeed(makeFeed('https://steppe.test/rss', ADDED_AT), { state: 'ok', ...exception });
const feedsOf = (count: number, exception: FeedFields = {}): Feed[] =>
  Array.from({ length: count }, (_, n) => ({
    ...makeOkFeed(exception),
    feedId: makeFeed(`https://${n}.test/rss`, ADDED_AT).feedId,
  }));
/** So many scheduled polls, from an instant on. */
const slotsFrom = (start: string, count: number, pollSeconds = POLL) =>
  Array.from({ length: count }, (_, n) => ({
    scheduledAt: new Date(Date.parse(start) + n * pollSeconds * 1000),
    pollSeconds,
  }));
const turnsOf = (feed: Feed, slots: ReturnType<typeof slotsFrom>) =>
  slots
    .filter((slot) => isDue(feed, slot))
    .map(({ scheduledAt }) => scheduledAt.toISOString().slice(0, 16).replace('T', ' '));

describe('isDue', () => {
  const slot = { scheduledAt: NOW, pollSeconds: POLL };
  const cases: Record<string, readonly [exception: FeedFields, isDue: boolean]> = {
    'is true of a feed that asks for nothing': [{}, true],
    'is true of a feed that may be polled as often as polls take place': [{ everySeconds: POLL }, true],
    'is true of a new feed, whatever else it says': [{ state: 'new', everySeconds: DAY }, true],
    'is false of a new feed whose host asked to be left in peace': [
      { state: 'new', nextPollAt: '2024-03-12T08:00:00.001Z' },
      false,
    ],
    'is true of a feed at the instant that it rests until': [
      { nextPollAt: '2024-03-12T08:00:00.000Z' },
      true,
    ],
    'is false of a feed that rests for a moment longer': [{ nextPollAt: '2024-03-12T08:00:00.001Z' }, false],
    'is false of a feed that failed and rests': [
      { state: 'slow', failures: 1, nextPollAt: '2024-03-12T08:14:00.000Z' },
      false,
    ],
    'is false of a feed that is retired': [{ state: 'retired' }, false],
    'is false of a feed that is retired, however long it has rested': [
      { state: 'retired', failures: 1, nextPollAt: ADDED_AT },
      false,
    ],
    'is false in an hour that the feed asks to skip': [{ skipHours: [7, 8] }, false],
    'is true in an hour beside those': [{ skipHours: [7, 9] }, true],
    'is false on a day that the feed asks to skip': [{ skipDays: [0, 2] }, false],
    'is true on a day beside those': [{ skipDays: [1, 3] }, true],
    'is false in a skipped hour even after a failure': [{ skipHours: [8], failures: 1 }, false],
    'does not obey a feed that asks to skip all hours': [
      { skipHours: Array.from({ length: 24 }, (_, hour) => hour) },
      true,
    ],
    'does not obey a feed that asks to skip all days': [{ skipDays: [0, 1, 2, 3, 4, 5, 6] }, true],
  };
  for (const [title, [exception, expected]] of Object.entries(cases)) {
    it(title, () => {
      expect(isDue(makeOkFeed(exception), slot)).toBe(expected);
    });
  }

  const intervals = [
    [POLL, 16 * MINUTE, 2],
    [POLL, HOUR, 4],
    [POLL, 65 * MINUTE, 5],
    [POLL, DAY, 96],
    [5 * MINUTE, HOUR, 12],
    [MINUTE, 7 * MINUTE, 7],
    [HOUR, HOUR + 1, 2],
    [HOUR, DAY, 24],
  ] as const;
  for (const [pollSeconds, everySeconds, every] of intervals) {
    it(`is true once in ${every} polls, at even distances, where polls are ${pollSeconds} s apart and ${everySeconds} s are asked for`, () => {
      const slots = slotsFrom('2024-03-05T12:00:00.000Z', 3 * every, pollSeconds);
      for (const feed of feedsOf(100, { everySeconds })) {
        const turns = slots.flatMap((slot, at) => (isDue(feed, slot) ? at : []));
        const [first = -1] = turns;
        expect(first).toBeLessThan(every);
        expect(turns).toEqual([first, first + every, first + 2 * every]);
      }
    });
  }

  it('is true of a feed that the last poll had no time for, though its turn is over, unless it rests or sleeps', () => {
    const [feed] = feedsOf(1, { everySeconds: HOUR });
    const ofFour = slotsFrom('2024-03-12T08:00:00.000Z', 4);
    const dueOf = (exception: FeedFields) =>
      ofFour.map((each) => isDue({ ...feed, ...exception } as Feed, each, true));
    expect(dueOf({})).toEqual([true, true, true, true]);
    expect(dueOf({ skipHours: [8] })).toEqual([false, false, false, false]);
    expect(dueOf({ nextPollAt: '2024-03-12T09:00:00.000Z' })).toEqual([false, false, false, false]);
    expect(dueOf({ state: 'retired' })).toEqual([false, false, false, false]);
  });

  it('says the same of a poll that is scheduled some seconds off the full interval', () => {
    for (const feed of feedsOf(50, { everySeconds: HOUR })) {
      const turns = (seconds: number) =>
        slotsFrom('2024-03-12T08:00:00.000Z', 8).map(({ scheduledAt, pollSeconds }) =>
          isDue(feed, { scheduledAt: new Date(scheduledAt.getTime() + seconds * 1000), pollSeconds }),
        );
      expect(turns(47)).toEqual(turns(0));
    }
  });

  it('spreads 1,000 feeds over the polls of their interval', () => {
    const feeds = feedsOf(1_000, { everySeconds: HOUR });
    const counts = slotsFrom('2024-03-12T08:00:00.000Z', 4).map(
      (slot) => feeds.filter((feed) => isDue(feed, slot)).length,
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(1_000);
    expect(counts.filter((count) => count < 200 || count > 300)).toEqual([]);
  });

  it('takes on waking the turn that came while a feed was asleep, and only that', () => {
    const nightly = { everySeconds: 8 * HOUR, skipHours: [0, 1, 2, 3, 4, 5] };
    // Its turns would be at 01:30, 09:30 and 17:30.
    const feed = makeOkFeed({ ...nightly, feedId: (26).toString(16).padStart(8, '0') });
    const awake = turnsOf(changeFeed(feed, { skipHours: [] }), slotsFrom('2024-03-12T00:00:00.000Z', 96));
    expect(awake).toEqual(['2024-03-12 01:30', '2024-03-12 09:30', '2024-03-12 17:30']);
    expect(turnsOf(feed, slotsFrom('2024-03-12T00:00:00.000Z', 96))).toEqual([
      '2024-03-12 06:00',
      '2024-03-12 09:30',
      '2024-03-12 17:30',
    ]);
  });

  it('takes no turn on waking that came before the feed fell asleep', () => {
    const feed = makeOkFeed({ everySeconds: 8 * HOUR, feedId: (26).toString(16).padStart(8, '0') });
    expect(turnsOf(changeFeed(feed, { skipHours: [2] }), slotsFrom('2024-03-12T00:00:00.000Z', 40))).toEqual([
      '2024-03-12 01:30',
      '2024-03-12 09:30',
    ]);
  });

  it('polls a feed each day that is awake for one hour, whatever its id', () => {
    const skipHours = Array.from({ length: 23 }, (_, hour) => hour);
    for (const feed of feedsOf(50, { everySeconds: DAY, skipHours })) {
      const turns = turnsOf(feed, slotsFrom('2024-03-12T00:00:00.000Z', 3 * 96));
      expect(turns.map((turn) => turn.slice(0, 13))).toEqual([
        '2024-03-12 23',
        '2024-03-13 23',
        '2024-03-14 23',
      ]);
    }
  });

  afterEach(() => vi.unstubAllEnvs());

  it('takes hours and days for those of GMT, wherever it runs', () => {
    const slots = slotsFrom('2024-03-16T00:00:00.000Z', 3 * 24, HOUR);
    const feed = makeOkFeed({ skipHours: [0, 1, 2], skipDays: [0] });
    const turns = turnsOf(feed, slots);
    vi.stubEnv('TZ', 'Asia/Seoul');
    expect(turnsOf(feed, slots)).toEqual(turns);
    expect([turns[0], turns.at(-1), turns.length]).toEqual(['2024-03-16 03:00', '2024-03-18 23:00', 42]);
  });

  it('polls a feed after the weekend that it asks to skip', () => {
    for (const feed of feedsOf(20, { everySeconds: DAY, skipDays: [0, 6] })) {
      const [first = ''] = turnsOf(feed, slotsFrom('2024-03-16T00:00:00.000Z', 3 * 96));
      expect(first).toBe('2024-03-18 00:00');
    }
  });

  it('needs no turn for a feed that failed: once it has rested, any poll will do', () => {
    const failing = { state: 'unreachable', failures: 2, everySeconds: DAY } as const;
    for (const feed of feedsOf(50, { ...failing, nextPollAt: '2024-03-12T08:20:00.000Z' })) {
      expect(turnsOf(feed, slotsFrom('2024-03-12T08:00:00.000Z', 4))).toEqual([
        '2024-03-12 08:30',
        '2024-03-12 08:45',
      ]);
    }
  });
});

describe('everySecondsOf', () => {
  const cases: Record<string, readonly [asks: Parameters<typeof everySecondsOf>[0], number | undefined]> = {
    'nothing, where nothing is asked for': [{ document: {} }, undefined],
    'nothing, where all that is asked for is naught': [
      { document: { everySeconds: 0 }, freshSeconds: 0, rhythmSeconds: 0 },
      undefined,
    ],
    'what the document asks for': [{ document: { everySeconds: 2 * HOUR } }, 2 * HOUR],
    'how long the server says that it stays fresh': [{ document: {}, freshSeconds: 600 }, 600],
    'an eighth of the rhythm': [{ document: {}, rhythmSeconds: 4 * HOUR }, HOUR / 2],
    'an eighth of the rhythm, in whole seconds': [{ document: {}, rhythmSeconds: 9 }, 2],
    'an hour of a slow rhythm': [{ document: {}, rhythmSeconds: 30 * DAY }, HOUR],
    'the longest of the three, the document': [
      { document: { everySeconds: 3 * HOUR }, freshSeconds: 2 * HOUR, rhythmSeconds: 8 * HOUR },
      3 * HOUR,
    ],
    'the longest of the three, freshness': [
      { document: { everySeconds: 2 * HOUR }, freshSeconds: 3 * HOUR, rhythmSeconds: 8 * HOUR },
      3 * HOUR,
    ],
    'the longest of the three, the rhythm': [
      { document: { everySeconds: 600 }, freshSeconds: 700, rhythmSeconds: 8 * HOUR },
      HOUR,
    ],
    'a day, though the document asks for a year': [{ document: { everySeconds: 365 * DAY } }, DAY],
    'a day, though it stays fresh for a year': [{ document: {}, freshSeconds: 365 * DAY }, DAY],
  };
  for (const [title, [asks, seconds]] of Object.entries(cases)) {
    it(`is ${title}`, () => {
      expect(everySecondsOf(asks)).toBe(seconds);
    });
  }
});

describe('restMs', () => {
  const feeds = feedsOf(200);
  const minutes = [15, 30, 60, 120, 240, 480, 960, 1_440, 1_440, 1_440];

  it('is a quarter of an hour after the first failure, less the minute by which the next poll would be too early', () => {
    expect(new Set(feeds.map((feed) => restMs(feed, 1)))).toEqual(new Set([14 * 60_000]));
  });

  for (const [at, least] of minutes.entries()) {
    it(`is ${least} minutes to a quarter more after failure ${at + 1} in a row`, () => {
      for (const feed of feeds) {
        const rest = restMs(feed, at + 1) / 60_000 + 1;
        expect(rest).toBeGreaterThanOrEqual(least);
        expect(rest).toBeLessThanOrEqual(1.25 * least);
      }
    });
  }

  it('is at most a day and a quarter, however often a feed fails', () => {
    for (const failures of [100, 5_000, Number.MAX_SAFE_INTEGER]) {
      expect(Math.max(...feeds.map((feed) => restMs(feed, failures)))).toBeLessThanOrEqual(1.25 * DAY * 1000);
    }
  });

  it('is another for feeds that failed together, and the same when it is asked again', () => {
    const rests = feeds.map((feed) => restMs(feed, 2));
    expect(new Set(rests).size).toBeGreaterThan(190);
    expect(feeds.map((feed) => restMs(feed, 2))).toEqual(rests);
  });

  const asked = [
    ['as long as the server asks for, when that is longer', 1, 3 * HOUR, 3 * HOUR * 1000],
    ['as long as the server asks for, though that is a week', 20, 7 * DAY, 7 * DAY * 1000],
    ['no shorter because the server asks for less', 1, 60, 14 * 60_000],
    ['no shorter because the server asks for nothing', 1, 0, 14 * 60_000],
  ] as const;
  for (const [title, failures, retryAfterSeconds, expected] of asked) {
    it(`is ${title}`, () => {
      expect(restMs(makeOkFeed(), failures, retryAfterSeconds)).toBe(expected);
    });
  }
});
