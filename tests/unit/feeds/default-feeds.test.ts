import { describe, expect, it } from 'vitest';
import { listDefaultFeeds, originOf, REGIONS } from '../../../shared/feeds/default-feeds.ts';
import { refuseUrl } from '../../../shared/fetch/fetch-feed.ts';
import { zoneOf } from '../../../shared/read/date/zone-offset.ts';

const NOW = new Date('2024-03-12T08:00:00.000Z');
const feeds = listDefaultFeeds(NOW);
const origins = feeds.map(({ url }) => originOf(url));

/** Countries that have an embassy in Pyongyang, or that the DPRK has one in, and its neighbours. */
const COUNTRIES =
  'AUT BGR BLR BRA CHE CHN CUB CZE DEU DZA EGY ETH GBR GIN GNQ IDN IND IRN ITA JPN KHM KOR KWT LAO LBY MEX MNG NGA NIC PAK POL PRK PSE ROU RUS SEN SGP SWE SYR THA TZA USA VEN VNM ZAF';

describe('the default feeds', () => {
  it('are of addresses that the poller takes, each once and named', () => {
    expect(feeds.filter(({ url }) => refuseUrl(url) !== undefined)).toEqual([]);
    expect(new Set(feeds.map(({ feedId }) => feedId)).size).toBe(feeds.length);
    expect(feeds.filter(({ title = '' }) => !/^\S.{1,40}$/.test(title))).toEqual([]);
  });

  it('have time zones that exist', () => {
    expect(feeds.filter(({ zone }) => zone === undefined || zoneOf(zone) === undefined)).toEqual([]);
  });

  it('are of every country that keeps an embassy with the DPRK, and of no other', () => {
    const countries = new Set(origins.flatMap((origin) => origin?.country ?? []));
    expect([...countries].toSorted()).toEqual(COUNTRIES.split(' '));
  });

  it('stand by region, and there by country', () => {
    const ranks = origins.map(
      (origin) => `${REGIONS.indexOf(origin?.region ?? 'world')} ${origin?.country ?? ''}`,
    );
    expect(ranks).toEqual(ranks.toSorted());
    expect(origins.every((origin) => origin !== undefined)).toBe(true);
  });

  it('have no origin that somebody else chose', () => {
    expect(originOf('https://steppe.test/rss')).toBeUndefined();
    expect(originOf('https://www.bta.bg/en/rss/free')).toEqual({
      region: 'europe',
      country: 'BGR',
      language: 'en',
    });
    expect(originOf('https://press.un.org/en/rss.xml')).toEqual({ region: 'world', language: 'en' });
  });

  it('are new and due at once', () => {
    expect(feeds.every(({ state, nextPollAt }) => state === 'new' && nextPollAt === NOW.toISOString())).toBe(
      true,
    );
  });

  it('leave out feeds known to answer for years without news, or not at all', () => {
    const dead = [
      'xinhuanet.com',
      'people.cn',
      'rfa.org/english',
      'nkleadershipwatch.org',
      'dailynk.com/english/rss-feed',
      'eng.belta.by',
      'mid.ru',
      'fmprc.gov.cn',
    ];
    expect(feeds.filter(({ url }) => dead.some((address) => url.includes(address)))).toEqual([]);
  });
});
