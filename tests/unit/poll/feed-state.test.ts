import { describe, expect, it } from 'vitest';
import { type Feed, makeFeed, type WatchedFeed } from '../../../shared/feeds/feed.ts';
import {
  isToTell,
  judgeAge,
  judgeReading,
  shownState,
  takeVitals,
  withState,
} from '../../../shared/poll/feed-state.ts';
import type { Entry } from '../../../shared/read/parse-feed.ts';
import { span } from '../../../shared/text/format-time.ts';
import { changeFeed, type FeedFields, NOW } from '../../support/factories.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ADDED_AT = '2024-03-01T00:00:00.000Z';

const makeOkFeed = (exception: FeedFields = {}): WatchedFeed =>
  changeFeed(makeFeed('https://steppe.test/rss', ADDED_AT), { state: 'ok', ...exception });
/** The instant so many seconds before now. */
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000).toISOString();
const entryOf = (publishedAt?: string): Entry => ({
  title: 'Talks',
  summary: '',
  ...(publishedAt !== undefined && { publishedAt }),
});
const entriesOf = (...ages: readonly number[]) => ages.map((age) => entryOf(ago(age)));
/** So many entries at even distances, of which the newest is so old. */
const evenly = (pause: number, newest: number, count = 20) =>
  entriesOf(...Array.from({ length: count }, (_, n) => newest + n * pause));
const judge = (entries: readonly Entry[], isGap = false, changedAt?: string, waiting = 0, zone?: string) =>
  judgeReading(takeVitals(entries, NOW), isGap, { changedAt, ...(zone && { zone }) }, NOW, waiting);

describe('takeVitals', () => {
  const none = { entryCount: 0, ahead: 0, aheadSeconds: 0 };
  const cases: Record<string, readonly [entries: readonly Entry[], vitals: object]> = {
    'finds nothing in a feed without entries': [[], none],
    'finds nothing but their number in entries without dates': [
      [entryOf(), entryOf()],
      { ...none, entryCount: 2 },
    ],
    'finds the newest entry, wherever it stands': [
      entriesOf(2 * DAY, HOUR),
      { ...none, entryCount: 2, newestEntryAt: ago(HOUR) },
    ],
    'takes the rhythm from the median pause, in whole seconds': [
      entriesOf(0, 10, 30, 5_000.4, 9_000),
      { ...none, entryCount: 5, newestEntryAt: ago(0), rhythmSeconds: 4_000 },
    ],
    'finds no rhythm in two dates': [
      [...entriesOf(HOUR, DAY), entryOf()],
      { ...none, entryCount: 3, newestEntryAt: ago(HOUR) },
    ],
    'finds the rhythm of entries that are in no order': [
      entriesOf(3 * DAY, DAY, 2 * DAY, 4 * DAY),
      { ...none, entryCount: 4, newestEntryAt: ago(DAY), rhythmSeconds: DAY },
    ],
    'takes the rhythm from the newest 50 entries': [
      [...evenly(MINUTE, 0, 27), ...evenly(DAY, DAY, 100)],
      { ...none, entryCount: 127, newestEntryAt: ago(0), rhythmSeconds: MINUTE },
    ],
    'finds a rhythm of naught where all dates are the same': [
      entriesOf(DAY, DAY, DAY),
      { ...none, entryCount: 3, newestEntryAt: ago(DAY), rhythmSeconds: 0 },
    ],
    'does not count an entry as ahead that is dated an hour later': [
      entriesOf(-HOUR, DAY),
      { ...none, entryCount: 2, newestEntryAt: ago(-HOUR) },
    ],
    'counts entries that are dated later than that, and takes neither age nor rhythm from them': [
      entriesOf(-HOUR - 1, -9 * HOUR, HOUR, DAY),
      { entryCount: 4, newestEntryAt: ago(HOUR), ahead: 2, aheadSeconds: 9 * HOUR },
    ],
    'finds no newest entry where all are ahead': [
      entriesOf(-9 * HOUR),
      { entryCount: 1, ahead: 1, aheadSeconds: 9 * HOUR },
    ],
  };
  for (const [title, [entries, vitals]] of Object.entries(cases)) {
    it(title, () => {
      const language = entries.length === 0 ? undefined : 'en';
      expect(takeVitals(entries, NOW)).toEqual({ ...vitals, language });
    });
  }
});

describe('judgeReading', () => {
  const AHEAD =
    'dated ahead of time, by up to 9 hours; feeds whose dates name no time zone need one (feeds add --zone)';
  const cases: Record<string, readonly [verdict: ReturnType<typeof judge>, state: string, reason?: string]> =
    {
      'a feed with a zone of its own': [
        judge(entriesOf(-9 * HOUR, DAY), false, undefined, 0, 'Asia/Seoul'),
        'clock-skewed',
        '1 entry of 2 dated ahead of time, by up to 9 hours',
      ],
      'a feed whose newest entry is in its rhythm': [judge(evenly(HOUR, 2 * HOUR)), 'ok'],
      'a feed of one entry': [judge(entriesOf(DAY)), 'ok'],
      'a feed without dates': [judge([entryOf(), entryOf()], false, ago(1_000 * DAY)), 'ok'],
      'a feed without entries': [judge([]), 'empty', 'the feed has no entries'],
      'a feed without entries after one with other entries': [
        judge([], true, ago(DAY)),
        'empty',
        'the feed has no entries',
      ],
      'a feed of which one entry is dated nine hours ahead': [
        judge(entriesOf(-9 * HOUR)),
        'clock-skewed',
        `1 entry of 1 ${AHEAD}`,
      ],
      'a feed of which some entries are dated ahead': [
        judge(entriesOf(-2 * HOUR, -9 * HOUR, HOUR)),
        'clock-skewed',
        `2 entries of 3 ${AHEAD}`,
      ],
      'a feed whose newest entry is dated an hour ahead': [judge(entriesOf(-HOUR, HOUR)), 'ok'],
      'a feed of which an entry waits, whatever else there is': [
        judge(entriesOf(-9 * HOUR), true, undefined, 1),
        'behind',
        '1 entry waits behind those taken so far; each poll takes 2000 of them',
      ],
      'a feed that shares no entry with its last reading': [
        judge(entriesOf(HOUR, DAY), true, '2024-03-11T08:00:00.000Z'),
        'gap',
        'none of 2 entries was there at the last reading, of 2024-03-11 08:00 UTC: entries in between may be missing',
      ],
      'a feed that shares none with a reading of nobody knows when': [
        judge(entriesOf(HOUR, DAY), true),
        'gap',
        'none of 2 entries was there at the last reading: entries in between may be missing',
      ],
      'a feed of a wire that ended eight years ago': [
        judge(evenly(HOUR, 8 * 365 * DAY)),
        'zombie',
        'the newest entry is 8 years old; usually one comes every 60 minutes',
      ],
      'a wire that has an entry every four hours, and none for ten days': [
        judge(evenly(4 * HOUR, 10 * DAY)),
        'zombie',
        'the newest entry is 10 days old; usually one comes every 4 hours',
      ],
      'a wire that has an entry every four hours, and none for a week': [
        judge(evenly(4 * HOUR, 7 * DAY)),
        'ok',
      ],
      'a daily that has had nothing for 20 days': [judge(evenly(DAY, 20 * DAY)), 'ok'],
      'a daily that has had nothing for longer': [
        judge(evenly(DAY, 20 * DAY + 1)),
        'zombie',
        'the newest entry is 20 days old; usually one comes every 24 hours',
      ],
      'a weekly that has had nothing for a month': [judge(evenly(7 * DAY, 31 * DAY)), 'ok'],
      'a weekly that has had nothing for 91 days': [
        judge(evenly(7 * DAY, 91 * DAY)),
        'zombie',
        'the newest entry is 91 days old; usually one comes every 7 days',
      ],
      'a yearly that has had nothing for 89 days': [judge(evenly(365 * DAY, 89 * DAY)), 'ok'],
      'a feed of one entry that is 91 days old': [
        judge(entriesOf(91 * DAY)),
        'zombie',
        'the newest entry is 91 days old',
      ],
      'a feed of all entries at once, a week ago': [judge(entriesOf(7 * DAY, 7 * DAY, 7 * DAY)), 'ok'],
    };
  for (const [title, [verdict, state, reason]] of Object.entries(cases)) {
    it(`finds ${state}: ${title}`, () => {
      expect(verdict).toEqual({ state, ...(reason !== undefined && { reason }) });
    });
  }
});

describe('judgeAge', () => {
  const cases: Record<string, readonly [feed: Parameters<typeof judgeAge>[0], reason: string | undefined]> = {
    'says nothing of a feed of which nothing is known': [{}, undefined],
    'goes by when the document last changed, where entries have no dates': [
      { changedAt: ago(91 * DAY) },
      'the newest entry is 91 days old',
    ],
    'gives such a feed three months': [{ changedAt: ago(90 * DAY) }, undefined],
    'goes by the newest entry, though the document changed since': [
      { newestEntryAt: ago(10 * DAY), changedAt: ago(DAY), rhythmSeconds: 4 * HOUR },
      'the newest entry is 10 days old; usually one comes every 4 hours',
    ],
  };
  for (const [title, [feed, reason]] of Object.entries(cases)) {
    it(title, () => {
      expect(judgeAge(feed, NOW)).toEqual(reason === undefined ? undefined : { state: 'zombie', reason });
    });
  }
});

describe('withState', () => {
  it('puts a feed into another state, since now, with the reason', () => {
    expect(withState(makeOkFeed(), { state: 'slow', reason: 'no answer' }, NOW)).toEqual({
      ...makeOkFeed(),
      state: 'slow',
      stateSince: NOW.toISOString(),
      reason: 'no answer',
    });
  });

  it('keeps since when a feed is in a state that it stays in, and takes the latest reason', () => {
    const slow = makeOkFeed({ state: 'slow', reason: 'no answer' });
    expect(withState(slow, { state: 'slow', reason: 'none either' }, NOW)).toEqual({
      ...slow,
      reason: 'none either',
    });
  });

  it('forgets the reason when a feed is well again, but not what was told', () => {
    const feed = makeOkFeed({ state: 'slow', reason: 'no answer', toldState: 'slow' });
    expect(withState(feed, { state: 'ok' }, NOW)).toEqual({
      ...makeOkFeed({ toldState: 'slow' }),
      stateSince: NOW.toISOString(),
    });
  });

  it('forgets that a gap was told when it has closed', () => {
    const feed = makeOkFeed({ state: 'gap', reason: 'none of 2', toldState: 'gap' });
    expect(withState(feed, { state: 'ok' }, NOW)).toEqual({
      ...makeOkFeed(),
      stateSince: NOW.toISOString(),
    });
  });

  it('puts a reason on one line of at most 300 code units', () => {
    const verdict = { state: 'malformed', reason: `Unexpected tag\nLine: 3\n${'x'.repeat(1_000)}` } as const;
    expect(withState(makeOkFeed(), verdict, NOW).reason).toBe(
      `${`Unexpected tag Line: 3 ${'x'.repeat(1_000)}`.slice(0, 299)}…`,
    );
  });
});

describe('shownState', () => {
  const cases: Record<string, readonly [feed: FeedFields, state: string, since: string]> = {
    'shows a feed that is well, since when': [{}, 'ok', ADDED_AT],
    'shows a feed that changed within the hour as ok': [{ changedAt: ago(HOUR) }, 'ok', ADDED_AT],
    'shows a feed as unchanged that has not changed for longer': [
      { changedAt: ago(HOUR + 1) },
      'unchanged',
      ago(HOUR + 1),
    ],
    'waits for as long as a feed is not polled': [{ changedAt: ago(DAY), everySeconds: DAY }, 'ok', ADDED_AT],
    'shows a feed in trouble as what it is, however long it has been the same': [
      { state: 'zombie', changedAt: ago(900 * DAY) },
      'zombie',
      ADDED_AT,
    ],
    'shows a feed that nobody has polled as new': [{ state: 'new' }, 'new', ADDED_AT],
  };
  for (const [title, [feed, state, since]] of Object.entries(cases)) {
    it(title, () => {
      expect(shownState(makeOkFeed(feed), NOW)).toEqual({ state, since });
    });
  }
});

describe('isToTell', () => {
  const at = (state: Feed['state'], failures = 0, toldState?: Feed['state']) =>
    makeOkFeed({ state, failures, ...(toldState && { toldState, toldAt: ago(HOUR) }) });
  const told: Record<string, Feed> = {
    'a feed that is unreachable at the second poll': at('unreachable', 2),
    'a feed that is slow at the second poll': at('slow', 2),
    'a feed that is blocked at the second poll': at('blocked', 2),
    'a feed that is still blocked, when it could not be told before': at('blocked', 9),
    'a feed that is a web page at once': at('html', 1),
    'a feed that is malformed at once': at('malformed', 1),
    'a feed that is retired at once': at('retired', 1),
    'an empty document at the second poll': at('empty', 2),
    'a feed that has had no entries for an hour': {
      ...at('empty'),
      stateSince: new Date(NOW.getTime() - 3_600_000).toISOString(),
    },
    'a zombie at once': at('zombie'),
    'a gap at once': at('gap'),
    'a skewed clock at once': at('clock-skewed'),
    'a feed that is slow now and was told to be unreachable': at('slow', 5, 'unreachable'),
    'a zombie that was told to be unreachable': at('zombie', 0, 'unreachable'),
    'a feed that has been well for an hour and was told to be unreachable': {
      ...at('ok', 0, 'unreachable'),
      stateSince: ago(HOUR),
    },
    'a feed that has long been well and was told to be a zombie': at('ok', 0, 'zombie'),
    'a zombie, as was told last week': { ...at('zombie', 0, 'zombie'), toldAt: '2024-03-10T23:59:59.999Z' },
    'a zombie, as was told nobody knows when': { ...at('zombie', 0, 'zombie'), toldAt: undefined },
  };
  for (const [title, feed] of Object.entries(told)) {
    it(`tells of ${title}`, () => {
      expect(isToTell(feed, NOW)).toBe(true);
    });
  }

  const untold: Record<string, Feed> = {
    'a new feed': at('new'),
    'a feed that is well': at('ok'),
    'a feed that has been well for less than an hour': {
      ...at('ok', 0, 'html'),
      stateSince: ago(HOUR - 1),
    },
    'a feed that is unreachable for once': at('unreachable', 1),
    'a feed that is slow for once': at('slow', 1),
    'a feed that is blocked for once': at('blocked', 1),
    'an empty document for once': { ...at('empty', 1), stateSince: NOW.toISOString() },
    'a feed that has no entries just now': { ...at('empty'), stateSince: NOW.toISOString() },
    'a feed that is unreachable, as was told': at('unreachable', 7, 'unreachable'),
    'a zombie, as was told': at('zombie', 0, 'zombie'),
    'a gap, as was told': at('gap', 0, 'gap'),
    'a zombie, as was told this week': { ...at('zombie', 0, 'zombie'), toldAt: '2024-03-11T00:00:00.000Z' },
    'a zombie that is unreachable for once': at('unreachable', 1, 'zombie'),
  };
  for (const [title, feed] of Object.entries(untold)) {
    it(`does not tell of ${title}`, () => {
      expect(isToTell(feed, NOW)).toBe(false);
    });
  }
});

describe('span', () => {
  const spans: readonly (readonly [seconds: number, words: string])[] = [
    [0, '0 seconds'],
    [1, '1 seconds'],
    [89, '89 seconds'],
    [90, '2 minutes'],
    [HOUR, '60 minutes'],
    [90 * MINUTE, '2 hours'],
    [DAY, '24 hours'],
    [36 * HOUR, '2 days'],
    [365 * DAY, '365 days'],
    [8 * 365 * DAY, '8 years'],
  ];
  for (const [seconds, words] of spans) {
    it(`calls ${seconds} s "${words}"`, () => {
      expect(span(seconds)).toBe(words);
    });
  }
});
