import { describe, expect, it } from 'vitest';
import { toHttpUrl, toSiteUrl } from '../../../shared/read/http-url.ts';

const BASE = 'https://tuul.example/news/feed.xml';

describe('toHttpUrl', () => {
  const addresses: Record<string, { readonly address: string; readonly url: string | undefined }> = {
    'leaves a sound address': { address: 'https://tuul.example/a?b#c', url: 'https://tuul.example/a?b#c' },
    'gives a host the scheme of the base': { address: '//khan.example/a', url: 'https://khan.example/a' },
    'knows a host that has no scheme': { address: 'www.khan.example/a', url: 'https://www.khan.example/a' },
    'takes the last of several schemes': {
      address: 'http://https://khan.example/a',
      url: 'https://khan.example/a',
    },
    'takes the address behind its own site': {
      address: 'https://tuul.example/https://tuul.example/a',
      url: 'https://tuul.example/a',
    },
    'leaves the address behind another site': {
      address: 'https://keep.example/https://tuul.example/a',
      url: 'https://keep.example/https://tuul.example/a',
    },
    'undoes the percent-encoding of all of it': {
      address: 'https%3A%2F%2Fkhan.example%2Fa%20b',
      url: 'https://khan.example/a%20b',
    },
    'leaves a path that begins like a scheme': { address: 'http/a', url: 'https://tuul.example/news/http/a' },
    'leaves the name of a file': { address: 'story.html', url: 'https://tuul.example/news/story.html' },
    'knows no other scheme, though an address follows': {
      address: 'javascript:https://khan.example/a',
      url: undefined,
    },
    'knows no words': { address: 'read more', url: undefined },
    'knows nothing longer than 2,000 characters': {
      address: `https://tuul.example/${'a'.repeat(2_000)}`,
      url: undefined,
    },
  };
  for (const [title, { address, url }] of Object.entries(addresses)) {
    it(title, () => {
      expect(toHttpUrl(address, BASE)).toBe(url);
    });
  }
});

describe('toSiteUrl', () => {
  it('knows an address with a host alone', () => {
    const addresses = ['/news/', 'news/index.html', '?page=1', '//khan.example/', 'www.khan.example'];
    expect(addresses.map((address) => toSiteUrl(address, BASE))).toEqual([
      undefined,
      undefined,
      undefined,
      'https://khan.example/',
      'https://www.khan.example/',
    ]);
  });
});
