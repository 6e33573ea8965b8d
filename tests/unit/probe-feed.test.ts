import { describe, expect, it } from 'vitest';
import { probeFeed } from '../../shared/probe-feed.ts';
import { NOW } from './factories.ts';

const URL = 'https://steppe.test/rss';
const answer =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status });

describe('probeFeed', () => {
  it('takes the entries of a feed as a first poll would', async () => {
    const body = `<rss version="2.0"><channel><title>Steppe Wire</title>
      <item><guid>1</guid><title>North Korean envoy holds talks in Ulaanbaatar</title><pubDate>Tue, 12 Mar 2024 06:00:00 GMT</pubDate></item>
      <item><guid>2</guid><title>Wool fair opens</title></item><item/></channel></rss>`;
    const probe = await probeFeed(URL, NOW, answer(body));
    if (probe.kind === 'failed') throw new Error(probe.reason);
    const { stories, ...rest } = probe;
    expect(rest).toEqual({
      kind: 'read',
      url: URL,
      format: 'RSS 2.0',
      outlet: 'Steppe Wire',
      leftOut: 1,
      newestEntryAt: '2024-03-12T06:00:00.000Z',
    });
    expect(stories.map(({ title, classification }) => [title, classification.isEngagement])).toEqual([
      ['North Korean envoy holds talks in Ulaanbaatar', true],
      ['Wool fair opens', false],
    ]);
  });

  const formats = {
    Atom: '<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title></feed>',
    'RSS 1.0':
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>a</title></channel></rdf:RDF>',
    'JSON Feed': '{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[]}',
  };
  for (const [format, body] of Object.entries(formats)) {
    it(`names ${format}`, async () => {
      expect(await probeFeed(URL, NOW, answer(body))).toMatchObject({ kind: 'read', format });
    });
  }

  const failures = {
    'HTTP status 500': answer('', 500),
    'the document is empty': answer(''),
    'the document is a web page, not a feed': answer('<html></html>'),
    'the fetch failed': async () => {
      throw 'no reason';
    },
  };
  for (const [reason, fetch] of Object.entries(failures)) {
    it(`names the failure: ${reason}`, async () => {
      expect(await probeFeed(URL, NOW, fetch)).toEqual({ kind: 'failed', url: URL, reason });
    });
  }
});
