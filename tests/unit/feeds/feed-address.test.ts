import { describe, expect, it } from 'vitest';
import { readFeedAddress } from '../../../shared/feeds/feed-address.ts';

describe('readFeedAddress', () => {
  const addresses: Readonly<Record<string, string>> = {
    'https://tuul.test/rss': 'https://tuul.test/rss',
    ' HTTP://tuul.test/rss\n': 'HTTP://tuul.test/rss',
    'feed://tuul.test/rss': 'http://tuul.test/rss',
    'FEED://tuul.test/rss?a=1': 'http://tuul.test/rss?a=1',
    'feeds://tuul.test/rss': 'https://tuul.test/rss',
    'feed:https://tuul.test/rss': 'https://tuul.test/rss',
    'feed:http://tuul.test/rss': 'http://tuul.test/rss',
    'rss://tuul.test/rss': 'http://tuul.test/rss',
    'itpc://tuul.test/rss': 'http://tuul.test/rss',
    'pcast:https://tuul.test/rss': 'https://tuul.test/rss',
    '//tuul.test/rss': 'https://tuul.test/rss',
    'tuul.test/rss': 'https://tuul.test/rss',
    'www.tuul.test': 'https://www.tuul.test',
    'tuul.test:8443/rss?x=1': 'https://tuul.test:8443/rss?x=1',
    'tuul.test?feed=rss2': 'https://tuul.test?feed=rss2',
    '한강신문.test/rss': 'https://한강신문.test/rss',
    'xn--939at69e.test/feed': 'https://xn--939at69e.test/feed',
  };
  for (const [text, url] of Object.entries(addresses)) {
    it(`reads ${JSON.stringify(text)} as ${url}`, () => {
      expect(readFeedAddress(text)).toEqual({ url });
    });
  }

  const refused: Readonly<Record<string, RegExp>> = {
    'exec:/bin/sh -c id': /^the scheme exec: is not allowed/,
    'exec:tuul.test/rss': /^the scheme exec: is not allowed/,
    'filter:cat:https://tuul.test/rss': /^the scheme filter: is not allowed/,
    'file:///etc/passwd': /^the scheme file: is not allowed/,
    'javascript:alert(1)//tuul.test/rss': /^the scheme javascript: is not allowed/,
    'data:text/xml,<rss/>': /^the scheme data: is not allowed/,
    'feed:file:///etc/passwd': /^the scheme feed: is not allowed/,
    'feed:javascript:x': /^the scheme feed: is not allowed/,
    'feed:feed://tuul.test': /^the scheme feed: is not allowed/,
    'C:\\feeds\\a.xml': /^the scheme c: is not allowed/,
    'localhost:8080/rss': /^the scheme localhost: is not allowed/,
    'feed://u:p@tuul.test/rss': /user name or password/,
    'pak@tuul.test/rss': /user name or password/,
    'https://pak@tuul.test': /user name or password/,
    'mailto:pak@tuul.test': /^the scheme mailto: is not allowed/,
    'feeds.xml': /is not a URL/,
    'feeds.opml': /is not a URL/,
    '/etc/feeds.d/rss': /is not a URL/,
    '../tuul.test/rss': /is not a URL/,
    '| id': /is not a URL/,
    '$(id).test/rss': /is not a URL/,
    '': /is not a URL/,
  };
  for (const [text, reason] of Object.entries(refused)) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(readFeedAddress(text).refusal).toMatch(reason);
    });
  }

  it('takes no time, however hostile', { timeout: 1_000 }, () => {
    for (const piece of ['a.', 'a-', 'feed:', '@', 'a'])
      expect(readFeedAddress(piece.repeat(100_000)).refusal).toMatch(/too long/);
  });
});
