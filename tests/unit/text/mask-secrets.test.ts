import { describe, expect, it } from 'vitest';
import { listDefaultFeeds } from '../../../shared/feeds/default-feeds.ts';
import { maskSecrets } from '../../../shared/text/mask-secrets.ts';
import { NOW } from '../../support/factories.ts';

describe('maskSecrets', () => {
  const masked = {
    'https://wire.example/feed?lang=en&api_key=s3cr3t': 'https://wire.example/feed?lang=en&api_key=***',
    'https://wire.example/feed?accessToken=abc&page=2': 'https://wire.example/feed?accessToken=***&page=2',
    'https://wire.example/feed?apikey=abc;sig=d%3D#auth=e':
      'https://wire.example/feed?apikey=***;sig=***#auth=***',
    'https://wire.example/feed?KEY=abc&%6bey=abc': 'https://wire.example/feed?KEY=***&%6bey=***',
    'https://user:pa55@wire.example:8443/feed': 'https://***@wire.example:8443/feed',
    'https://wire.example/feed?u=9f86d081884c7d65': 'https://wire.example/feed?u=***',
    'https://wire.example/feed?9f86d081884c7d65': 'https://wire.example/feed?***',
    'https://wire.example/feed?9f86d081884c7d65=1': 'https://wire.example/feed?***=1',
    'https://wire.example/9f86d081884c7d65/feed.xml?lang=en': 'https://wire.example/***/feed.xml?lang=en',
    'https://wire.example/feed-9f86d081884c7d65.xml': 'https://wire.example/***',
    'https://wire.example/token/abc/feed.xml': 'https://wire.example/token/***/feed.xml',
    'https://wire.example/key=abc/feed.xml': 'https://wire.example/key=***/feed.xml',
    'https://proxy.example/?url=https%3A%2F%2Fwire.example%2F%3Ftoken%3Dabc':
      'https://proxy.example/?url=***',
    'https://proxy.example/?url=https://wire.example/?token=abc':
      'https://proxy.example/?url=https://wire.example/?token=***',
  };
  for (const [url, expected] of Object.entries(masked)) {
    it(`masks what may be a secret, and leaves the rest: ${url}`, () => {
      expect(maskSecrets(url)).toBe(expected);
      expect(maskSecrets(expected)).toBe(expected);
    });
  }

  /** Addresses as others make them, with made-up keys; written after the rules. */
  const siblings = {
    'https://www.patreon.example/rss/channel?auth=Zk-3_q': 'https://www.patreon.example/rss/channel?auth=***',
    'https://git.example/dashboard/issues.atom?feed_token=glft-Qw8&state=opened':
      'https://git.example/dashboard/issues.atom?feed_token=***&state=opened',
    'https://jira.example/activity?maxResults=10&os_username=kim&os_password=hunter2':
      'https://jira.example/activity?maxResults=10&os_username=kim&os_password=***',
    'https://links.example/.rss?feed=5d41402abc4b2a76b9719d911017c592&user=kim':
      'https://links.example/.rss?feed=***&user=kim',
    'https://store.example/wire.xml?X-Amz-Credential=AKIA%2F20240312&X-Amz-Expires=60&X-Amz-Signature=ab':
      'https://store.example/wire.xml?X-Amz-Credential=***&X-Amz-Expires=60&X-Amz-Signature=***',
    'https://blob.example/feed?sv=2022-11-02&sr=b&sig=Zm9v%3D':
      'https://blob.example/feed?sv=2022-11-02&sr=b&sig=***',
    'https://cal.example/ical/kim/private-0cc175b9c0f1b6a831c399e269772661/basic.ics':
      'https://cal.example/ical/kim/***/basic.ics',
    'https://bot.example/bot8123456:AAE-dXf9_1gh2Ikl-zyx57W2v/updates': 'https://bot.example/***/updates',
    'https://letters.example/feeds/4m1p0c3ktn6sbl2wnhdf.xml': 'https://letters.example/feeds/***',
    'https://alerts.example/feeds/04815162342108151623/x': 'https://alerts.example/feeds/***/x',
    'https://wire.example/3f2504e0-4f89-11d3-9a0c-0305e82c3301/rss': 'https://wire.example/***/rss',
    'https://wire.example/rss;jsessionid=A1B2?lang=ko': 'https://wire.example/rss;jsessionid=***?lang=ko',
    'https://api.example/v2/feed?id=AKIAIOSFODNN7EXAMPLE': 'https://api.example/v2/feed?id=***',
    'https://api.example/feed?t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJraW0ifQ.c2ln&x=1':
      'https://api.example/feed?t=***&x=1',
    'https://wire.example/feed?PHPSESSID=a1&clientSecret=b2&pw=c3':
      'https://wire.example/feed?PHPSESSID=***&clientSecret=***&pw=***',
  };
  for (const [url, expected] of Object.entries(siblings)) {
    it(`masks the keys of feeds as they are given out: ${url}`, () =>
      expect(maskSecrets(url)).toBe(expected));
  }

  const plain = [
    ...listDefaultFeeds(NOW).map(({ url }) => url),
    'https://news.google.com/rss/search?q=%22North+Korea%22+envoy+OR+delegation&hl=en-US&gl=US&ceid=US:en',
    'https://steppe.example/2024/03/12/north-korean-vice-foreign-minister-in-ulaanbaatar/feed/',
    'https://steppe.example/i24news-in-english/top10-of-the-world?from=PYONGYANG2024-SUMMIT',
    'https://steppe.example/rss/NorthKoreaNewsAndViewsFromMongolia',
    'https://steppe.example/index.php?option=com_ninjarsssyndicator&feed_id=12&format=raw',
    'https://steppe.example/?feed=rss2&cat=5&author=kim&keyword=foreign-policy-of-the-dprk',
    'https://steppe.example/%ED%8F%89%EC%96%91/%EB%89%B4%EC%8A%A4?q=%EC%99%B8%EB%AC%B4%EC%83%81',
    'https://steppe.example/euc-kr/%B4%BA%BD%BA?q=%BA%CF%C7%D1%BF%DC%B9%AB%BC%BA',
    'https://steppe.example/turkey/hockey/feed?since=2024-03-12T06:00:00Z&until=20240312',
    'http://[2001:db8::1]:8080/feed.xml#top',
    'https://steppe.example/search?q=F35%20and%20KN23%20and%20B52%20in%20East%20Asia',
    'HTTP status 404 Not Found; the connection was refused by 192.0.2.1:443',
    'an error at 2024-03-12T06:30:00.000Z: feed 9f86d081884c: #3',
  ];
  for (const text of plain) {
    it(`leaves what is no secret as it is: ${text}`, () => expect(maskSecrets(text)).toBe(text));
  }

  it('masks every address that a text quotes, and leaves its marks', () => {
    expect(
      maskSecrets(
        'redirected to https://a:b@wire.example/9f86d081884c7d65: no, by way of "http://[x/?token=abc", (https://wire.example/9f86d081884c7d65).',
      ),
    ).toBe(
      'redirected to https://***@wire.example/***: no, by way of "http://[x/?token=***", (https://wire.example/***).',
    );
  });

  const alphabets = {
    hexadecimal: '0123456789abcdef',
    'letters and digits': 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
    base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
    'small letters and digits': 'abcdefghijklmnopqrstuvwxyz0123456789',
  };
  for (const [name, alphabet] of Object.entries(alphabets)) {
    it(`misses one random key of 24 characters in a hundred at most: ${name}`, () => {
      const keys = randomKeys(alphabet, 24, 2_000);
      const missed = keys.filter((key) =>
        [`https://wire.example/feed?u=${key}`, `https://wire.example/${key}/feed`].some((url) =>
          maskSecrets(url).includes(key),
        ),
      );
      expect(missed.length).toBeLessThanOrEqual(20);
    });
  }

  const exhausting = {
    'a path of marks': `https://a.test/${'.'.repeat(100_000)}x`,
    'a path of slashes': '/'.repeat(100_000),
    'a value encoded again and again': `https://a.test/?a=%${'25'.repeat(50_000)}41`,
    'parameters without end': `https://a.test/?${'a=b&'.repeat(25_000)}`,
    'users without end': `https://${'a@'.repeat(50_000)}`,
    'a key without end': `https://a.test/${'aB1'.repeat(33_000)}`,
  };
  for (const [name, text] of Object.entries(exhausting)) {
    it(`takes time in proportion to what it reads: ${name}`, { timeout: 5_000 }, () => {
      expect(maskSecrets(text).length).toBeLessThanOrEqual(text.length);
    });
  }
});

/** Keys that look random and are the same each time. */
function randomKeys(alphabet: string, length: number, count: number): string[] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet[Math.floor((state / 2 ** 32) * alphabet.length)] ?? '';
  };
  return Array.from({ length: count }, () => Array.from({ length }, next).join(''));
}
