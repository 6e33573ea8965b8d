import { describe, expect, it } from 'vitest';
import { parseArchivedEntry } from '../../../shared/backfill/archived-entry.ts';
import { makeFeed } from '../../../shared/feeds/feed.ts';
import { identifyEntries } from '../../../shared/identify/identify-entries.ts';
import { makeVisit } from '../../support/factories.ts';

const NOW = new Date('2026-03-12T06:30:00.000Z');
const FEED = 'https://steppe.test/rss';
const LINE = {
  id: '7',
  outlet: 'Steppe Courier',
  title: 'Envoy in Ulaanbaatar',
  text: 'Talks.',
  at: '2024-03-12',
};
const read = (fields: object = {}, feedUrl?: string) =>
  parseArchivedEntry(JSON.stringify({ ...LINE, ...fields }), NOW, feedUrl);

describe('parseArchivedEntry', () => {
  it('makes an entry of the past that was seen now', () => {
    expect(read({ lang: 'en', link: 'https://steppe.test/7#top', event: 'e-1' })).toEqual({
      storyId: expect.stringMatching(/^[0-9a-f]{32}$/),
      feedId: 'archive',
      outlet: 'Steppe Courier',
      title: 'Envoy in Ulaanbaatar',
      link: 'https://steppe.test/7#top',
      summary: 'Talks.',
      publishedAt: '2024-03-12T12:00:00.000Z',
      firstSeenAt: '2026-03-12T06:30:00.000Z',
      isFresh: false,
      language: 'en',
    });
  });

  it('keeps the id of a story that has one of its own, and the id of its feed', () => {
    const id = '5b1f6e0c9a7d42c8b3e4f0a1d2c3b4a5';
    expect(read({ id, feedId: '0123456789ab' })).toMatchObject({ storyId: id, feedId: '0123456789ab' });
  });

  const keys = [
    { guid: 'steppe-7', link: 'https://steppe.test/7' },
    { link: 'https://steppe.test/7?utm_source=rss' },
    {},
  ];
  for (const key of keys) {
    it(`identifies a story whose feed is known as a poll would: by ${Object.keys(key).join(' and ') || 'title and day'}`, () => {
      const { feedId, url } = makeFeed(FEED, '');
      const entry = { title: LINE.title, summary: '', publishedAt: '2024-03-12T08:00:00.000Z', ...key };
      const { identified } = identifyEntries({ feedId, url, seen: [] }, [entry]);
      const [{ storyId } = { storyId: '' }] = identified;
      expect(read({ ...key, feed: FEED })).toMatchObject({ storyId, feedId });
      expect(read(key, FEED)).toMatchObject({ storyId, feedId });
    });
  }

  it('tells stories apart that have the same id in two archives, and knows one again', () => {
    const ids = [{}, { title: 'Another' }, { outlet: 'Amur' }, { at: '2024-03-13' }].map(
      (one) => read(one).storyId,
    );
    expect(new Set(ids).size).toBe(4);
    expect(read().storyId).toBe(ids[0]);
  });

  it('takes a story as it was printed by `stories --json`', () => {
    const story = makeVisit(
      {},
      {
        storyId: '5b1f6e0c9a7d42c8b3e4f0a1d2c3b4a5',
        feedId: '0123456789ab',
        language: 'en',
        summary: 'Talks.',
      },
    );
    const { classification: _judged, ...entry } = story;
    expect(parseArchivedEntry(JSON.stringify({ ...story, engagementId: 'x' }), NOW)).toEqual({
      ...entry,
      firstSeenAt: NOW.toISOString(),
      isFresh: false,
    });
    expect(parseArchivedEntry(JSON.stringify({ ...story, feedId: 'archive' }), NOW).feedId).toBe('archive');
  });

  it('names an outlet after its feed where the line names none', () => {
    expect(read({ outlet: undefined, feed: FEED }).outlet).toBe('steppe.test');
    expect(read({ outlet: ' ' }).outlet).toBe('archive');
  });

  it('cuts and cleans what is longer or other than a feed’s', () => {
    const long = read({
      title: `A\u001b[31m\u202e${'b'.repeat(600)}`,
      text: 'c'.repeat(9_000),
      lang: '../x',
      link: 'javascript:alert(1)',
    });
    expect([long.title.length, long.title.slice(0, 2), long.summary.length]).toEqual([500, 'Ab', 4_000]);
    expect(Object.keys(long)).not.toContain('language');
    expect(Object.keys(long)).not.toContain('link');
  });

  it('takes today for now, where its noon is still to come', () => {
    expect(read({ at: '2026-03-12' }).publishedAt).toBe('2026-03-12T06:30:00.000Z');
  });

  const wrong = [
    [{ at: '2026-03-13' }, 'story: at: lies ahead'],
    [{ at: '9998-01-01T00:00:00Z' }, 'story: at: lies ahead'],
    [{ at: '2024-02-30' }, 'story: at: expected a day or an instant like 2024-03-12T06:30:00Z'],
    [{ at: undefined }, 'story: at: expected a day or an instant like 2024-03-12T06:30:00Z'],
    [{ title: '\u200b' }, 'story: title: expected text that is not empty'],
    [{ id: 7 }, 'story: id: expected text'],
    [{ feed: 'file:///etc/passwd' }, 'story: feed: expected the http or https address of a feed'],
    [{ feed: 'steppe' }, 'story: feed: expected a URL'],
    [{ feedId: '../0123456789' }, 'story: feedId: expected 12 hexadecimal digits'],
  ] as const;
  for (const [fields, message] of wrong) {
    it(`refuses ${JSON.stringify(fields)}`, () => {
      expect(() => read(fields)).toThrow(message);
    });
  }
});
