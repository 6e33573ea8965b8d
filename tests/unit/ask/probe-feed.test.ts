import { describe, expect, it } from 'vitest';
import { type Probe, probeFeed } from '../../../shared/ask/probe-feed.ts';
import type { FetchFault, FetchFeed } from '../../../shared/fetch/fetched-feed.ts';
import { NOW } from '../../support/factories.ts';

const URL = 'https://steppe.test/rss';
const answer =
  (body: string, told: { readonly freshSeconds?: number; readonly permanentUrl?: string } = {}): FetchFeed =>
  async () => ({ kind: 'fetched', body: Buffer.from(body), contentType: '', validators: {}, ...told });
const rss = (...elements: readonly string[]) =>
  `<rss version="2.0"><channel><title>Steppe Wire</title>${elements.join('')}</channel></rss>`;
const entry = (title: string, date?: string) =>
  `<item><guid>${title}</guid><title>${title}</title>${date === undefined ? '' : `<pubDate>${date}</pubDate>`}</item>`;

/** What is said of a feed, but for its stories. */
async function probe(body: string, zone?: string): Promise<Partial<Probe>> {
  const probed = await probeFeed(URL, NOW, answer(body), zone);
  if (probed.kind === 'failed') throw new Error(probed.reason);
  const { stories: _stories, ...rest } = probed;
  return rest;
}
const ORDINARY = {
  kind: 'read',
  url: URL,
  format: 'RSS 2.0',
  outlet: 'Steppe Wire',
  state: 'ok',
  leftOut: 0,
  repairs: 0,
} as const;

describe('probeFeed', () => {
  it('takes the entries of a feed as a first poll would', async () => {
    const body = rss(
      entry('North Korean envoy holds talks in Ulaanbaatar', 'Tue, 12 Mar 2024 06:00:00 GMT'),
      entry('Wool fair opens'),
      '<item/>',
    );
    const probed = await probeFeed(URL, NOW, answer(body));
    if (probed.kind === 'failed') throw new Error(probed.reason);
    const { stories, ...rest } = probed;
    expect(rest).toEqual({
      ...ORDINARY,
      leftOut: 1,
      newestEntryAt: '2024-03-12T06:00:00.000Z',
      language: 'en',
      spoken: 'en',
    });
    expect(
      stories.map(({ title, isFresh, classification }) => [title, isFresh, classification.isEngagement]),
    ).toEqual([
      ['North Korean envoy holds talks in Ulaanbaatar', true, true],
      ['Wool fair opens', false, false],
    ]);
  });

  it('says how often the feed has news and would be polled, and where it has moved to', async () => {
    const body = rss(
      '<ttl>60</ttl>',
      ...[1, 3, 5, 7].map((hour) => entry(`Talks ${hour}`, `Tue, 12 Mar 2024 0${hour}:00:00 GMT`)),
    );
    const told = { freshSeconds: 5_400, permanentUrl: 'https://new.steppe.test/rss' };
    expect(await probeFeed(URL, NOW, answer(body, told))).toMatchObject({
      ...ORDINARY,
      newestEntryAt: '2024-03-12T07:00:00.000Z',
      rhythmSeconds: 7_200,
      everySeconds: 5_400,
      movedTo: 'https://new.steppe.test/rss',
    });
  });

  it('says that the entries are in a language that is not read, which the feed may tell', async () => {
    const body = rss('<language>pt-BR</language>', entry('Kim Jong Un, Lavrov'));
    expect(await probe(body)).toMatchObject({ language: 'other', spoken: 'pt' });
  });

  it('counts the places that had to be repaired', async () => {
    const body = rss(entry('Talks', 'Tue, 12 Mar 2024 06:00:00 GMT')).replace('</item>', '');
    expect(await probe(body)).toMatchObject({ state: 'ok', repairs: 1 });
  });

  it('names the state that the feed would be in: empty', async () => {
    expect(await probe(rss())).toEqual({ ...ORDINARY, state: 'empty', reason: 'the feed has no entries' });
  });

  it('names the state that the feed would be in: zombie', async () => {
    expect(await probe(rss(entry('Talks', 'Tue, 12 Apr 2016 06:00:00 GMT')))).toEqual({
      ...ORDINARY,
      state: 'zombie',
      reason: 'the newest entry is 8 years old',
      newestEntryAt: '2016-04-12T06:00:00.000Z',
      language: 'en',
      spoken: 'en',
    });
  });

  it('reads dates that name no zone in the one that it is given, so that a skewed clock shows', async () => {
    const body = rss(entry('Talks', '2024-03-12 16:30:00'));
    expect(await probe(body, 'Asia/Seoul')).toEqual({
      ...ORDINARY,
      newestEntryAt: '2024-03-12T07:30:00.000Z',
      language: 'en',
      spoken: 'en',
    });
    expect(await probe(body)).toEqual({
      ...ORDINARY,
      language: 'en',
      spoken: 'en',
      state: 'clock-skewed',
      reason:
        '1 entry of 1 dated ahead of time, by up to 9 hours; feeds whose dates name no time zone need one (feeds add --zone)',
    });
  });

  const formats = {
    'Atom 1.0': '<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title></feed>',
    'RSS 1.0':
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>a</title></channel></rdf:RDF>',
    'JSON Feed 1.1': '{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[]}',
  };
  for (const [format, body] of Object.entries(formats)) {
    it(`names ${format}`, async () => {
      expect(await probeFeed(URL, NOW, answer(body))).toMatchObject({ kind: 'read', format });
    });
  }

  const failing =
    (fault: FetchFault, reason: string): FetchFeed =>
    async () => ({ kind: 'failed', fault, reason });
  const failures: readonly (readonly [state: string, reason: string, FetchFeed])[] = [
    ['empty', 'the document is empty', answer('')],
    ['html', 'the document is a web page, not a feed', answer('<html></html>')],
    ['malformed', 'the document is damaged JSON', answer('{"version":')],
    ['unreachable', 'HTTP status 500', failing('unreachable', 'HTTP status 500')],
    ['slow', 'no response headers within 8 s', failing('slow', 'no response headers within 8 s')],
    ['blocked', 'HTTP status 403', failing('blocked', 'HTTP status 403')],
    ['retired', 'HTTP status 410', failing('gone', 'HTTP status 410')],
    ['malformed', 'the gzip is damaged', failing('malformed', 'the gzip is damaged')],
    [
      'unreachable',
      'HTTP status 304 to a first request',
      async () => ({ kind: 'unchanged', validators: {} }),
    ],
  ];
  for (const [state, reason, fetchFeed] of failures) {
    it(`names the failure and the state: ${reason}`, async () => {
      expect(await probeFeed(URL, NOW, fetchFeed)).toEqual({ kind: 'failed', url: URL, state, reason });
    });
  }
});
