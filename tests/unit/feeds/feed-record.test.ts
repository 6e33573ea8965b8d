import { describe, expect, it } from 'vitest';
import { FEED_STATES, type FeedState, makeFeed, parseFeedRecord } from '../../../shared/feeds/feed.ts';
import { isDue } from '../../../shared/poll/feed-cadence.ts';
import { UnreadableRecord } from '../../../shared/text/shapes.ts';
import { NOW } from '../../support/factories.ts';

const isWell = (state: FeedState) => state === 'new' || state === 'ok';

describe('parseFeedRecord', () => {
  const AT = '2024-03-12T08:00:00.000Z';
  const bare = makeFeed('https://steppe.test/rss', AT);
  /** All that there can be of a feed. */
  const full = {
    ...makeFeed('https://steppe.test/rss', AT, 'Steppe Wire', 'Asia/Seoul'),
    title: 'Steppe Wire',
    zone: 'Asia/Seoul',
    state: 'gap',
    reason: 'none of 2 entries was there',
    toldState: 'gap',
    toldAt: AT,
    failures: 2,
    validators: { etag: '"1"', lastModified: 'Tue, 12 Mar 2024 06:00:00 GMT' },
    bodyHash: 'f00d',
    changedAt: AT,
    entryCount: 2,
    newestEntryAt: AT,
    rhythmSeconds: 3_600,
    language: 'other',
    everySeconds: 900,
    skipHours: [0, 23],
    skipDays: [0, 6],
    readTo: { date: AT, entries: 2, waiting: 3_000 },
    kinds: { unsteady: ['guid'], places: ['link'], rewritten: 'ab' },
    movedTo: { url: 'https://new.steppe.test/rss', since: AT },
    seen: ['a', 'b'],
  } as const;

  it('reads back all that there can be of a feed', () => {
    expect(parseFeedRecord(full)).toEqual(full);
  });

  it('reads back a feed that nobody has polled', () => {
    expect(parseFeedRecord(bare)).toEqual(bare);
  });

  for (const state of FEED_STATES) {
    it(`reads back the state ${state}`, () => {
      const feed = { ...full, state, toldState: state, reason: isWell(state) ? undefined : 'so it is' };
      expect(parseFeedRecord(feed)).toEqual(feed);
    });
  }

  it('reads a feed that was stored before its language was remembered', () => {
    const { language: _language, ...old } = full;
    expect(parseFeedRecord(old)).toEqual(old);
  });

  it('reads a row of an index, which has no memory of entries', () => {
    const { seen: _seen, ...row } = full;
    expect(parseFeedRecord(row)).toEqual({ ...full, seen: [] });
  });

  it('takes a state that it does not know for some trouble, so that the feed is polled', () => {
    const feed = parseFeedRecord({
      ...full,
      state: 'paywalled',
      toldState: 'paywalled',
      reason: 'asks money',
    });
    expect(feed).toEqual({
      ...full,
      state: 'unreachable',
      toldState: 'unreachable',
      reason: 'asks money',
    });
    expect(isDue(feed, { scheduledAt: NOW, pollSeconds: 900 })).toBe(true);
  });

  it('keeps what a newer version has written', () => {
    const newer = {
      ...full,
      analystNote: 'slow on Sundays',
      validators: { ...full.validators, digest: 'x' },
    };
    expect(parseFeedRecord(newer)).toEqual(newer);
  });

  const readAnew: Record<string, unknown> = {
    title: 7,
    zone: 9,
    reason: {},
    validators: null,
    newestEntryAt: 'yesterday',
    rhythmSeconds: -1,
    language: 'Klingon',
    everySeconds: 1.5,
    skipHours: 3,
    skipDays: ['Sunday'],
    movedTo: { url: 'new', since: AT },
    seen: 'a',
  };
  for (const [field, value] of Object.entries(readAnew)) {
    it(`polls a feed all the same whose ${field} is ${JSON.stringify(value)}`, () => {
      const { [field]: _unread, ...rest } = full as Readonly<Record<string, unknown>>;
      const instead = field === 'validators' ? {} : field === 'seen' ? [] : undefined;
      const told = field === 'reason' ? 'what shows it was not stored' : instead;
      expect(parseFeedRecord({ ...full, [field]: value })).toEqual({ ...rest, [field]: told });
    });
  }

  it('takes a feed of which no document is remembered for one that was never read', () => {
    const { bodyHash, changedAt, entryCount, rhythmSeconds, language } = parseFeedRecord({
      ...full,
      bodyHash: null,
    });
    expect([bodyHash, changedAt, entryCount, rhythmSeconds, language]).toEqual(Array(5).fill(undefined));
  });

  it('goes by what is near where something that a poll needs cannot be read', () => {
    const unread = { state: 7, stateSince: 'yesterday', toldState: {}, failures: -1, nextPollAt: null };
    expect(parseFeedRecord({ ...full, ...unread, changedAt: 17, entryCount: 'two' })).toEqual({
      ...full,
      state: 'unreachable',
      stateSince: AT,
      toldState: undefined,
      failures: 0,
      nextPollAt: AT,
      changedAt: AT,
      entryCount: 2,
    });
  });

  const wrong: readonly (readonly [field: string, value: unknown, fault: string])[] = [
    ['url', 'steppe', 'url: expected a URL'],
    ['addedAt', 'yesterday', 'addedAt: expected an instant like 2024-03-12T06:30:00.000Z'],
  ];
  for (const [field, value, fault] of wrong) {
    it(`refuses a feed whose ${field} is ${JSON.stringify(value) ?? 'missing'}`, () => {
      expect(() => parseFeedRecord({ ...bare, [field]: value })).toThrow(
        new UnreadableRecord(`stored feed ${bare.feedId}: ${fault}`),
      );
    });
  }
});
