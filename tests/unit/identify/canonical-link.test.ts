import { describe, expect, it } from 'vitest';
import { canonicalGuid, canonicalLink } from '../../../shared/identify/canonical-link.ts';

describe('canonicalLink', () => {
  const links: Record<string, string | undefined> = {
    'http://www.tuul.test/a/1/': 'https://tuul.test/a/1',
    'https://TUUL.test/a/1': 'https://tuul.test/a/1',
    'https://tuul.test:443/a/1#comments': 'https://tuul.test/a/1',
    'https://tuul.test/A/1': 'https://tuul.test/A/1',
    'https://tuul.test/a?utm_source=rss&utm_medium=feed&id=4': 'https://tuul.test/a?id=4',
    'https://tuul.test/a?fbclid=x&gclid=x&yclid=x&mc_cid=x&cmpid=x&ref_src=x': 'https://tuul.test/a',
    'https://tuul.test/a?from=rss': 'https://tuul.test/a',
    'https://tuul.test/a?from=12&ref=home': 'https://tuul.test/a?from=12&ref=home',
    'https://tuul.test/a?b=2&a=1': 'https://tuul.test/a?a=1&b=2',
    'https://tuul.test/?p=17': 'https://tuul.test/?p=17',
    'https://tuul.test/북': 'https://tuul.test/%EB%B6%81',
    'https://tuul.test/%eb%b6%81': 'https://tuul.test/%EB%B6%81',
    'https://tuul.test/': undefined,
    'http://www.tuul.test/?utm_source=rss': undefined,
    'https://tuul.test/index.php': undefined,
    'ftp://tuul.test/a': undefined,
    'mailto:pak@tuul.test': undefined,
    '/a/1': undefined,
    '': undefined,
  };
  for (const [link, canonical] of Object.entries(links)) {
    it(`makes ${canonical ?? 'nothing'} of ${link || 'nothing'}`, () => {
      expect(canonicalLink(link)).toBe(canonical);
    });
  }

  it('leaves a link alone that is longer than any address of a story', () => {
    const link = `http://www.tuul.test/a?${'utm_x=1&'.repeat(200)}`;
    expect(canonicalLink(link)).toBe(link);
  });
});

describe('canonicalGuid', () => {
  const guids: Record<string, string> = {
    'http://www.Tuul.test/?p=1': 'https://tuul.test/?p=1',
    'https://tuul.test/?p=1': 'https://tuul.test/?p=1',
    'https://tuul.test/a#2?utm_source=x': 'https://tuul.test/a#2?utm_source=x',
    'tag:tuul.test,2024:1': 'tag:tuul.test,2024:1',
    'http://': 'http://',
    Ab1: 'Ab1',
  };
  for (const [guid, canonical] of Object.entries(guids)) {
    it(`makes ${canonical} of ${guid}`, () => {
      expect(canonicalGuid(guid)).toBe(canonical);
    });
  }
});
