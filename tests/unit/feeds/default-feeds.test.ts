import { describe, expect, it } from 'vitest';
import { listDefaultFeeds } from '../../../shared/feeds/default-feeds.ts';
import { refuseUrl } from '../../../shared/fetch/fetch-feed.ts';
import { zoneOf } from '../../../shared/read/date/zone-offset.ts';

const NOW = new Date('2024-03-12T08:00:00.000Z');
const feeds = listDefaultFeeds(NOW);

describe('the default feeds', () => {
  it('are of addresses that the poller takes, each once and named', () => {
    expect(feeds.filter(({ url }) => refuseUrl(url) !== undefined)).toEqual([]);
    expect(new Set(feeds.map(({ feedId }) => feedId)).size).toBe(feeds.length);
    expect(feeds.filter(({ title = '' }) => !/^\S.{2,40}$/.test(title))).toEqual([]);
  });

  it('have time zones that exist, where they need one', () => {
    const zones = feeds.flatMap(({ zone }) => zone ?? []);
    expect([zones, zones.filter((zone) => zoneOf(zone) === undefined)]).toEqual([['Asia/Shanghai'], []]);
  });

  it('are new and due at once', () => {
    expect(feeds.every(({ state, nextPollAt }) => state === 'new' && nextPollAt === NOW.toISOString())).toBe(
      true,
    );
  });

  it('leave out feeds known to answer for years without news', () => {
    const zombies = [
      'xinhuanet.com',
      'people.cn',
      'rfa.org/english',
      'nkleadershipwatch.org',
      'dailynk.com/english/rss-feed',
    ];
    expect(feeds.filter(({ url }) => zombies.some((zombie) => url.includes(zombie)))).toEqual([]);
  });
});
