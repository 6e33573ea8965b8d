import { describe, expect, it } from 'vitest';
import { feedIdsOfPath, takeArchivedFeed } from '../../../shared/backfill/archived-feed.ts';
import { makeFeed } from '../../../shared/feeds/feed.ts';
import { planReading } from '../../../shared/poll/plan-reading.ts';
import { parseFeed } from '../../../shared/read/parse-feed.ts';

const NOW = new Date('2026-03-12T06:30:00.000Z');
const FEED = makeFeed('https://steppe.test/rss', '2026-03-01T00:00:00.000Z');
const item = (id: string, date: string) =>
  `<item><guid>${id}</guid><title>Story ${id}</title>${date && `<pubDate>${date}</pubDate>`}</item>`;
const PAST = item('a', 'Tue, 12 Mar 2024 06:00:00 GMT');
const parse = (...items: readonly string[]) =>
  parseFeed(`<rss version="2.0"><channel><title>Steppe</title>${items.join('')}</channel></rss>`, FEED.url);

describe('takeArchivedFeed', () => {
  it('takes entries as a poll would, but that none is news', async () => {
    const parsed = await parse(PAST, item('b', 'Thu, 12 Mar 2026 06:00:00 GMT'));
    const { messages } = planReading(
      FEED,
      { parsed, bodyHash: 'x', validators: {}, freshSeconds: undefined, movedTo: undefined },
      NOW,
    );
    const polled = messages.flatMap((message) => (message.type === 'entry' ? [message.entry] : []));
    expect(polled.map(({ isFresh }) => isFresh)).toEqual([false, true]);
    expect(takeArchivedFeed(FEED, parsed, NOW)).toEqual({
      entries: polled.map((entry) => ({ ...entry, isFresh: false })),
      leftOut: 0,
      undated: 0,
    });
  });

  it('leaves out what says no day, or one that lies ahead: it would pass for news of today', async () => {
    const parsed = await parse(PAST, item('b', ''), item('c', 'Thu, 12 Mar 2099 06:00:00 GMT'));
    const { entries, undated } = takeArchivedFeed(FEED, parsed, NOW);
    expect([entries.map(({ title }) => title), undated]).toEqual([['Story a'], 2]);
  });
});

describe('feedIdsOfPath', () => {
  const paths: Readonly<Record<string, readonly string[]>> = {
    '0123456789ab.xml': ['0123456789ab'],
    'archive/0123456789ab-2024-03-12.xml': ['0123456789ab'],
    'archive/0123456789ab/2024-03-12.xml': ['0123456789ab'],
    '0123456789ab/202403120630.xml': ['202403120630', '0123456789ab'],
    '0123456789abc.xml': [],
    'steppe.xml': [],
  };
  for (const [path, ids] of Object.entries(paths)) {
    it(`finds ${ids.join(', then ') || 'none'} in ${path}`, () => expect(feedIdsOfPath(path)).toEqual(ids));
  }
});
