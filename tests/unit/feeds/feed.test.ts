import { describe, expect, it } from 'vitest';
import { type Feed, makeFeed, outletOf } from '../../../shared/feeds/feed.ts';
import { storyIdOf } from '../../../shared/identify/story-id.ts';
import type { Entry } from '../../../shared/read/parse-feed.ts';
import { hash } from '../../../shared/text/hash.ts';
import { NOW } from '../../support/factories.ts';

const ADDED_AT = '2024-03-01T00:00:00.000Z';
const URL_OF_FEED = 'https://www.steppe.test/rss';

describe('makeFeed', () => {
  it('makes a feed that is new, due at once, and has seen nothing', () => {
    const { feedId, ...rest } = makeFeed(URL_OF_FEED, ADDED_AT, ' Steppe\nWire ');
    expect(feedId).toMatch(/^[\w-]{12}$/);
    expect(rest).toEqual({
      url: URL_OF_FEED,
      title: 'Steppe Wire',
      addedAt: ADDED_AT,
      state: 'new',
      stateSince: ADDED_AT,
      failures: 0,
      validators: {},
      nextPollAt: ADDED_AT,
      seen: [],
    });
  });

  it('keeps the time zone that the operator gives it', () => {
    expect(makeFeed(URL_OF_FEED, ADDED_AT, undefined, 'Asia/Seoul')).toEqual({
      ...makeFeed(URL_OF_FEED, ADDED_AT),
      zone: 'Asia/Seoul',
    });
  });

  it('leaves out a title that is blank', () => {
    expect(makeFeed(URL_OF_FEED, ADDED_AT, ' \n ')).not.toHaveProperty('title');
  });

  it('gives one URL one id, however it is written and whatever it is called', () => {
    expect(makeFeed('HTTPS://Steppe.test:443', NOW.toISOString(), 'Wire').feedId).toBe(
      makeFeed('https://steppe.test/', ADDED_AT).feedId,
    );
  });

  it('gives two URLs two ids', () => {
    expect(makeFeed('https://steppe.test/a', ADDED_AT).feedId).not.toBe(
      makeFeed('https://steppe.test/b', ADDED_AT).feedId,
    );
  });
});

describe('outletOf', () => {
  const outlets: readonly (readonly [Pick<Feed, 'title' | 'url'>, string])[] = [
    [{ title: 'Steppe Wire', url: URL_OF_FEED }, 'Steppe Wire'],
    [{ url: URL_OF_FEED }, 'steppe.test'],
    [{ url: 'https://news.steppe.test/rss' }, 'news.steppe.test'],
  ];
  for (const [feed, outlet] of outlets) {
    it(`calls ${feed.title ?? feed.url} "${outlet}"`, () => {
      expect(outletOf(feed)).toBe(outlet);
    });
  }
});

describe('storyIdOf', () => {
  const entry: Entry = {
    guid: 'guid-1',
    link: 'https://steppe.test/1',
    title: 'Envoys meet in Hanoi',
    summary: 'They met.',
    publishedAt: '2024-03-12T06:30:00.000Z',
  };
  const unnamed: Entry = { ...entry, guid: undefined, link: undefined };

  const same: Record<string, readonly [Entry, Entry]> = {
    'a guid, whatever else changed': [
      entry,
      {
        guid: 'guid-1',
        title: 'Envoys met',
        summary: '',
        link: 'https://steppe.test/2',
        publishedAt: '2025-01-01T00:00:00.000Z',
      },
    ],
    'a link, when no guid is given': [
      { ...entry, guid: undefined },
      { ...entry, guid: undefined, title: 'Envoys met', publishedAt: undefined },
    ],
    'a title and a day, when neither is given': [
      unnamed,
      { ...unnamed, summary: '', publishedAt: '2024-03-12T23:00:00.000Z' },
    ],
    'a title, when there is no date either': [
      { ...unnamed, publishedAt: undefined },
      { ...unnamed, publishedAt: undefined, summary: '' },
    ],
  };
  for (const [title, [one, other]] of Object.entries(same)) {
    it(`recognises a story by ${title}`, () => {
      expect(storyIdOf('steppe', one)).toBe(storyIdOf('steppe', other));
    });
  }

  const different: Record<string, readonly [Entry, Entry]> = {
    'another guid, though all else agrees': [entry, { ...entry, guid: 'guid-2' }],
    'another link, without a guid': [
      { ...entry, guid: undefined },
      { ...entry, guid: undefined, link: 'https://steppe.test/2' },
    ],
    'another day, with neither': [unnamed, { ...unnamed, publishedAt: '2024-03-13T06:30:00.000Z' }],
    'the same text as guid and as link': [
      { ...entry, guid: 'https://steppe.test/1' },
      { ...entry, guid: undefined },
    ],
  };
  for (const [title, [one, other]] of Object.entries(different)) {
    it(`tells two stories apart by ${title}`, () => {
      expect(storyIdOf('steppe', one)).not.toBe(storyIdOf('steppe', other));
    });
  }

  it('tells two feeds apart that use the same guid', () => {
    expect(storyIdOf('steppe', entry)).not.toBe(storyIdOf('taiga', entry));
  });

  it('makes ids of 32 hexadecimal digits', () => {
    expect(storyIdOf('steppe', entry)).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('hash', () => {
  it('tells parts apart from their concatenation', () => {
    expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'));
  });

  it('hashes bytes like the text that they encode', () => {
    expect(hash(new TextEncoder().encode('평양'))).toBe(hash('평양'));
  });
});
