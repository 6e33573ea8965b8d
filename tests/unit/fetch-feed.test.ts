import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FETCH_BOUNDS, fetchFeed, refuseUrl } from '../../shared/fetch-feed.ts';

const URL_OF_FEED = 'https://steppe.test/rss';
const MIB = 1024 * 1024;

type Fetch = typeof globalThis.fetch;
const answer =
  (body: ConstructorParameters<typeof Response>[0], init?: ResponseInit): Fetch =>
  async () =>
    new Response(body, init);
const fail =
  (error: unknown): Fetch =>
  async () => {
    throw error;
  };

/** Runs a server on this machine for as long as `use` takes. */
async function withServer<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/rss`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('fetchFeed', () => {
  it('answers the bytes, their type and the validators', async () => {
    const headers = {
      'content-type': 'application/rss+xml; charset=utf-8',
      etag: 'W/"7"',
      'last-modified': 'Tue, 12 Mar 2024 06:30:00 GMT',
    };
    expect(await fetchFeed(URL_OF_FEED, {}, answer('<rss/>', { headers }))).toEqual({
      kind: 'fetched',
      body: Buffer.from('<rss/>'),
      contentType: 'application/rss+xml; charset=utf-8',
      validators: { etag: 'W/"7"', lastModified: 'Tue, 12 Mar 2024 06:30:00 GMT' },
    });
  });

  it('answers no validators and no type where the server sends none', async () => {
    expect(await fetchFeed(URL_OF_FEED, {}, answer(new Uint8Array([1, 2])))).toEqual({
      kind: 'fetched',
      body: Buffer.from([1, 2]),
      contentType: '',
      validators: {},
    });
  });

  const conditions = [
    { validators: {}, sent: [null, null] },
    { validators: { etag: 'W/"7"' }, sent: ['W/"7"', null] },
    { validators: { lastModified: 'Tue' }, sent: [null, 'Tue'] },
    { validators: { etag: '"7"', lastModified: 'Tue' }, sent: ['"7"', 'Tue'] },
  ];
  for (const { validators, sent } of conditions) {
    it(`sends ${JSON.stringify(validators)} back as it was received`, async () => {
      let headers = new Headers();
      await fetchFeed(URL_OF_FEED, validators, async (_url, init) => {
        headers = new Headers(init?.headers);
        return new Response(null, { status: 304 });
      });
      expect([headers.get('if-none-match'), headers.get('if-modified-since')]).toEqual(sent);
      expect(headers.get('user-agent')).toMatch(/^EnvoyWatch\//);
    });
  }

  it('answers that a feed is unchanged', async () => {
    expect(await fetchFeed(URL_OF_FEED, { etag: '"7"' }, answer(null, { status: 304 }))).toEqual({
      kind: 'unchanged',
    });
  });

  const failures: Record<string, readonly [fetch: Fetch, reason: string]> = {
    'a status that is no success': [
      answer('gone', { status: 410, statusText: 'Gone' }),
      'HTTP status 410 Gone',
    ],
    'a status without words': [answer(null, { status: 503 }), 'HTTP status 503'],
    'a name that does not resolve': [
      fail(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND steppe.test') })),
      'getaddrinfo ENOTFOUND steppe.test',
    ],
    'an address that refuses, known by its code alone': [
      fail(
        new TypeError('fetch failed', {
          cause: Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }),
        }),
      ),
      'ECONNREFUSED',
    ],
    'an error without a cause': [fail(new TypeError('fetch\nfailed')), 'fetch failed'],
    'what is thrown and is no error': [fail('no'), 'the fetch failed'],
    'an answer that takes too long': [
      fail(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
      'no complete answer within 15 s',
    ],
  };
  for (const [kind, [fetch, reason]] of Object.entries(failures)) {
    it(`answers a reason for ${kind}`, async () => {
      expect(await fetchFeed(URL_OF_FEED, {}, fetch)).toEqual({ kind: 'failed', reason });
    });
  }

  it('answers a reason when the body takes too long', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
      },
    });
    expect(await fetchFeed(URL_OF_FEED, {}, answer(body))).toEqual({
      kind: 'failed',
      reason: 'no complete answer within 15 s',
    });
  });

  it('gives every fetch a deadline', async () => {
    let signal: AbortSignal | null | undefined;
    await fetchFeed(URL_OF_FEED, {}, async (_url, init) => {
      signal = init?.signal;
      return new Response('');
    });
    expect(signal).toBeInstanceOf(AbortSignal);
  });

  it('takes a body of exactly 10 MiB', async () => {
    const fetched = await fetchFeed(URL_OF_FEED, {}, answer(new Uint8Array(FETCH_BOUNDS.maxBytes)));
    expect(fetched.kind === 'fetched' && fetched.body.length).toBe(10 * MIB);
  });

  it('gives up a body that grows beyond 10 MiB, and stops reading it', async () => {
    let pulled = 0;
    let isCancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(MIB));
      },
      cancel() {
        isCancelled = true;
      },
    });
    expect(await fetchFeed(URL_OF_FEED, {}, answer(endless))).toEqual({
      kind: 'failed',
      reason: 'the body is larger than 10 MiB',
    });
    expect(isCancelled).toBe(true);
    expect(pulled).toBeLessThan(15);
  });

  it('leaves the body of a failed answer unread', async () => {
    let isCancelled = false;
    const body = new ReadableStream({
      cancel() {
        isCancelled = true;
      },
    });
    await fetchFeed(URL_OF_FEED, {}, answer(body, { status: 500 }));
    expect(isCancelled).toBe(true);
  });

  it('refuses an address without fetching it', async () => {
    let fetches = 0;
    const fetched = await fetchFeed('file:///etc/passwd', {}, async () => {
      fetches += 1;
      return new Response('');
    });
    expect([fetched, fetches]).toEqual([
      { kind: 'failed', reason: 'the scheme file: is not allowed; expected http or https' },
      0,
    ]);
  });
});

describe('fetchFeed, from a server', () => {
  it('learns on the second fetch that nothing changed', async () => {
    const outcomes = await withServer(
      (request, response) => {
        const isKnown = request.headers['if-none-match'] === '"7"';
        response.writeHead(isKnown ? 304 : 200, { etag: '"7"' }).end(isKnown ? undefined : '<rss/>');
      },
      async (url) => {
        const first = await fetchFeed(url, {}, fetch);
        const second = await fetchFeed(url, first.kind === 'fetched' ? first.validators : {}, fetch);
        return [first.kind, second.kind];
      },
    );
    expect(outcomes).toEqual(['fetched', 'unchanged']);
  });

  it('counts what a small compressed body becomes', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * MIB));
    const fetched = await withServer(
      (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      (url) => fetchFeed(url, {}, fetch),
    );
    expect(fetched).toEqual({ kind: 'failed', reason: 'the body is larger than 10 MiB' });
  });

  it('answers a reason when the connection breaks in the middle of the body', async () => {
    const fetched = await withServer(
      (_request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('<rss>', () => response.destroy());
      },
      (url) => fetchFeed(url, {}, fetch),
    );
    expect(fetched).toEqual({ kind: 'failed', reason: expect.stringMatching(/./) });
  });

  it('answers a reason when nobody listens', async () => {
    const url = await withServer(
      () => {},
      async (address) => address,
    );
    expect(await fetchFeed(url, {}, fetch)).toEqual({
      kind: 'failed',
      reason: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

describe('refuseUrl', () => {
  const urls: Record<string, string | undefined> = {
    'https://steppe.test/rss?lang=en': undefined,
    'HTTP://steppe.test': undefined,
    'steppe.test/rss': '"steppe.test/rss" is not a URL; expected http://... or https://...',
    '': '"" is not a URL; expected http://... or https://...',
    'ftp://steppe.test/rss': 'the scheme ftp: is not allowed; expected http or https',
    'javascript:alert(1)': 'the scheme javascript: is not allowed; expected http or https',
    'https://user@steppe.test/': 'a URL with a user name or password is not allowed',
    'https://:secret@steppe.test/': 'a URL with a user name or password is not allowed',
  };
  for (const [url, refusal] of Object.entries(urls)) {
    it(`${refusal === undefined ? 'allows' : 'refuses'} "${url}"`, () => {
      expect(refuseUrl(url)).toBe(refusal);
    });
  }

  it('repeats no more than the start of what it refuses, on one line', () => {
    const refusal = refuseUrl(`rss\n${'x'.repeat(1_000)}`);
    expect(refusal).toMatch(/^"rss x{195}…" is not a URL/);
  });
});
