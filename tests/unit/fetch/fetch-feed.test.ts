import { execFile } from 'node:child_process';
import { Agent as PlainAgent } from 'node:http';
import { Agent } from 'node:https';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  FETCH_BOUNDS,
  type FetcherOptions,
  openFetcher,
  refuseUrl,
} from '../../../shared/fetch/fetch-feed.ts';
import type { Validators } from '../../../shared/fetch/fetched-feed.ts';
import { serveRaw, toResponse } from '../../support/raw-server.ts';
import { afterwards, closeAll, failed, fetched, fetchOnce, NOW, open, serve } from './fetch-fakes.ts';

const MIB = 1024 * 1024;
type Headers = Readonly<Record<string, string>>;

afterEach(closeAll);

describe('a request', () => {
  it('says who asks, what is understood, and nothing else', async () => {
    const server = await serve((socket) => socket.write(toResponse('200 OK')));
    await open([server]).fetchFeed(`http://${server.host}/rss?lang=en#top`, {});
    expect(server.requests).toEqual([
      [
        'GET /rss?lang=en HTTP/1.1',
        'user-agent: EnvoyWatch/0.1 (feed poller)',
        'accept: application/rss+xml, application/atom+xml, application/rdf+xml;q=0.9, application/feed+json;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1',
        `accept-encoding: gzip, deflate, br${typeof zlib.zstdDecompress === 'function' ? ', zstd' : ''}`,
        `Host: ${server.host}`,
        'Connection: keep-alive',
      ].join('\r\n'),
    ]);
  });

  for (const contact of ['https://example.org/bot;a=b', 'ops@example.org']) {
    it(`names the contact ${contact}`, async () => {
      const server = await serve((socket) => socket.write(toResponse('200 OK')));
      await open([server], { contact }).fetchFeed(`http://${server.host}/`, {});
      expect(server.requests[0]).toContain(`user-agent: EnvoyWatch/0.1 (+${contact}; feed poller)\r\n`);
    });
  }

  for (const contact of [
    '',
    'ops',
    'a@b.c\r\nX: 1',
    'a@b.c) (x',
    'a b@c.d',
    'ö@b.c',
    'https://a.test/\\',
    'a@b\u007f',
  ]) {
    it(`can't name the contact ${JSON.stringify(contact)}`, () => {
      expect(() => openFetcher({ contact, now: () => NOW })).toThrow(
        'contact: expected a URL or an e-mail address',
      );
    });
  }

  const conditions: readonly (readonly [Validators, readonly string[]])[] = [
    [{}, []],
    [{ etag: 'W/"7"' }, ['if-none-match: W/"7"']],
    [{ lastModified: 'Tue' }, ['if-modified-since: Tue']],
    [{ etag: '"\u00e9"', lastModified: 'Tue' }, ['if-none-match: "\u00e9"', 'if-modified-since: Tue']],
    [{ etag: '"7"\r\nCookie: a', lastModified: '\u0447' }, []],
    [{ etag: '', lastModified: 'x'.repeat(1_025) }, []],
  ];
  for (const [validators, sent] of conditions) {
    it(`sends ${JSON.stringify(validators).slice(0, 60)} back as it was received, where a header can carry it`, async () => {
      const server = await serve((socket) => socket.write(toResponse('200 OK')));
      await open([server]).fetchFeed(`http://${server.host}/`, validators);
      expect(server.requests[0]?.split('\r\n').filter((line) => line.startsWith('if-'))).toEqual(sent);
    });
  }

  it('goes into the connection of the one before', async () => {
    const server = await serve((socket) => socket.write(toResponse('200 OK', {}, 'a')));
    const { fetchFeed } = open([server]);
    for (let time = 0; time < 3; time += 1) await fetchFeed(`http://${server.host}/`, {});
    expect([server.requests.length, server.connections()]).toEqual([3, 1]);
  });

  it('is repeated when the kept connection has been closed', async () => {
    const server = await serve((socket, _head, { requests }) => {
      if (requests.length === 2) socket.destroy();
      else socket.write(toResponse('200 OK', {}, String(requests.length)));
    });
    const { fetchFeed } = open([server]);
    await fetchFeed(`http://${server.host}/`, {});
    expect(await fetchFeed(`http://${server.host}/`, {})).toEqual(fetched('3'));
  });

  it('is not repeated when the first connection is closed', async () => {
    const server = await serve((socket) => socket.destroy());
    expect(await open([server]).fetchFeed(`http://${server.host}/`, {})).toEqual(
      failed('unreachable', 'the connection was broken off'),
    );
    expect(server.requests).toHaveLength(1);
  });

  it('is not sent once the fetcher is closed', async () => {
    const server = await serve((socket) => socket.write(toResponse('200 OK')));
    const { fetchFeed, close } = open([server]);
    close();
    expect(await fetchFeed(`http://${server.host}/`, {})).toEqual(
      failed('unreachable', 'no more is fetched: the poll has ended'),
    );
    expect(server.connections()).toBe(0);
  });

  it('ends when the fetcher is closed', async () => {
    let close = () => {};
    const server = await serve(() => close());
    const fetcher = open([server]);
    close = fetcher.close;
    expect(await fetcher.fetchFeed(`http://${server.host}/`, {})).toMatchObject(
      failed('unreachable', expect.any(String)),
    );
    await server.idle();
  });

  it('goes through no proxy that the environment names', async () => {
    const [proxy, feed] = [
      await serve((socket) => socket.destroy()),
      await serve((socket) => socket.write(toResponse('200 OK'))),
    ];
    const script = `
      import { openFetcher } from ${JSON.stringify(fileURLToPath(new URL('../../../shared/fetch/fetch-feed.ts', import.meta.url)))};
      const { fetchFeed, close } = openFetcher({ allowedHosts: ['${feed.host}'], now: () => new Date() });
      console.log((await fetchFeed('http://${feed.host}/', {})).kind);
      close();`;
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
    const env = {
      ...Object.fromEntries(names.map((name) => [name, `http://${proxy.host}`])),
      NODE_USE_ENV_PROXY: '1',
    };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env,
    });
    expect([stdout, proxy.connections(), feed.connections()]).toEqual(['fetched\n', 0, 1]);
  });
});

describe('what is fetched', () => {
  it('is the bytes, their type and the validators', async () => {
    const headers = {
      'Content-Type': 'application/rss+xml; charset=utf-8',
      ETag: 'W/"7"',
      'Last-Modified': 'Tue, 12 Mar 2024 06:30:00 GMT',
    };
    expect(await fetchOnce(toResponse('200 OK', headers, new Uint8Array([0, 255])))).toEqual({
      kind: 'fetched',
      body: Buffer.from([0, 255]),
      contentType: 'application/rss+xml; charset=utf-8',
      validators: { etag: 'W/"7"', lastModified: 'Tue, 12 Mar 2024 06:30:00 GMT' },
    });
  });

  const framings: Record<string, string> = {
    'in chunks':
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\n<rs\r\n3\r\ns/>\r\n0\r\nX: y\r\n\r\n',
    'after a 100 and a 103': `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n${toResponse('200 OK', {}, '<rss/>')}`,
    'with 201': toResponse('201 Created', {}, '<rss/>').toString(),
    'with 206': toResponse('206 Partial Content', {}, '<rss/>').toString(),
    'with empty validators': toResponse('200 OK', { ETag: '', 'Last-Modified': '' }, '<rss/>').toString(),
  };
  for (const [how, response] of Object.entries(framings)) {
    it(`may come ${how}`, async () => {
      expect(await fetchOnce(response)).toEqual(fetched('<rss/>'));
    });
  }

  it('may end with its connection', async () => {
    expect(await fetchOnce((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\n<rss/>'))).toEqual(
      fetched('<rss/>'),
    );
  });

  for (const status of ['204 No Content', '205 Reset Content']) {
    it(`is nothing with ${status}`, async () => {
      expect(await fetchOnce(`HTTP/1.1 ${status}\r\n\r\n`)).toEqual(fetched(''));
    });
  }
});

describe('a 304', () => {
  const cases: readonly (readonly [Validators, Record<string, string>, Validators])[] = [
    [{ etag: '"7"' }, {}, { etag: '"7"' }],
    [{ etag: '"7"' }, { ETag: '"8"' }, { etag: '"8"' }],
    [{ etag: '"7"', lastModified: 'Tue' }, { 'Last-Modified': 'Wed' }, { etag: '"7"', lastModified: 'Wed' }],
  ];
  for (const [validators, headers, kept] of cases) {
    it(`to ${JSON.stringify(validators)} with ${JSON.stringify(headers)} leaves ${JSON.stringify(kept)}`, async () => {
      const response = toResponse('304 Not Modified', { ...headers, 'Cache-Control': 'max-age=60' });
      expect(await fetchOnce(response, { validators })).toEqual({
        kind: 'unchanged',
        validators: kept,
        freshSeconds: 60,
      });
    });
  }

  it('keeps the connection', async () => {
    const server = await serve((socket) => socket.write('HTTP/1.1 304 Not Modified\r\n\r\n'));
    const { fetchFeed } = open([server]);
    for (let time = 0; time < 3; time += 1) await fetchFeed(`http://${server.host}/`, { etag: '"7"' });
    expect([server.requests.length, server.connections()]).toEqual([3, 1]);
  });

  for (const body of ['hello', 'HTTP/1.1 200 OK\r\n\r\n']) {
    it(`may have a body against the rules: ${JSON.stringify(body)}`, async () => {
      const response = `HTTP/1.1 304 Not Modified\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
      expect(await fetchOnce(response, { validators: { etag: '"7"' } })).toEqual({
        kind: 'unchanged',
        validators: { etag: '"7"' },
      });
    });
  }

  it('is a failure where no validators were sent', async () => {
    expect(await fetchOnce('HTTP/1.1 304 Not Modified\r\n\r\n')).toEqual(
      failed('unreachable', 'HTTP status 304 to a request without validators'),
    );
  });
});

describe('a status', () => {
  const faults: Record<string, readonly [fault: string, reason?: string]> = {
    '400 Bad Request': ['unreachable'],
    '401 Unauthorized': ['blocked'],
    '403 Forbidden': ['blocked'],
    '404 Not Found': ['unreachable'],
    '407 Proxy Authentication Required': ['unreachable'],
    '410 Gone': ['gone'],
    '429 Too Many Requests': ['blocked'],
    '451 Unavailable For Legal Reasons': ['unreachable'],
    '500 Internal Server Error': ['unreachable'],
    '503 Service Unavailable': ['unreachable'],
    '599 ': ['unreachable', 'HTTP status 599'],
    '999 Request denied': ['unreachable'],
    '300 Multiple Choices': ['unreachable'],
    '305 Use Proxy': ['unreachable'],
    '500 \u001b[31mred\tand \u00c2\u0085 caf\u00c3\u00a9': [
      'unreachable',
      'HTTP status 500 red and caf\u00e9',
    ],
    [`500 ${'very '.repeat(100)}bad`]: [
      'unreachable',
      `HTTP status 500 ${'very '.repeat(37).slice(0, 183).trimEnd()}\u2026`,
    ],
  };
  for (const [status, [fault, reason = `HTTP status ${status}`]] of Object.entries(faults)) {
    it(`${JSON.stringify(status.slice(0, 50))} is ${fault}`, async () => {
      expect(await fetchOnce(toResponse(status, {}, 'sorry'))).toEqual(failed(fault, reason));
    });
  }

  const rests: Record<string, number | undefined> = {
    '120': 120,
    ' 0 ': 0,
    '99999999999999999999': 604_800,
    'Thu, 12 Mar 2026 06:31:00 GMT': 60,
    'Thursday, 12-Mar-26 06:31:00 GMT': 60,
    'Thu Mar 12 06:31:00 2026': 60,
    'Thu, 12 Mar 2026 06:29:00 GMT': 0,
    'Fri, 12 Mar 2027 06:30:00 GMT': 604_800,
    '-1': undefined,
    '1.5': undefined,
    soon: undefined,
    'Thu, 99 Xxx 2026 06:31:00 GMT': undefined,
  };
  for (const [header, retryAfterSeconds] of Object.entries(rests)) {
    const more = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
    it(`of 429 with Retry-After "${header}" asks for ${retryAfterSeconds} s of rest`, async () => {
      expect(await fetchOnce(toResponse('429 Slow', { 'Retry-After': header }))).toEqual(
        failed('blocked', 'HTTP status 429 Slow', more),
      );
    });
    it(`of 503 with Retry-After "${header}" is ${retryAfterSeconds === undefined ? 'unreachable' : 'blocked'}`, async () => {
      expect(await fetchOnce(toResponse('503 Busy', { 'Retry-After': header }))).toEqual(
        failed(retryAfterSeconds === undefined ? 'unreachable' : 'blocked', 'HTTP status 503 Busy', more),
      );
    });
  }

  it('that is no success ends the connection without its body', async () => {
    const server = await serve((socket) =>
      socket.write('HTTP/1.1 500 No\r\nContent-Length: 9999999\r\n\r\n'),
    );
    await open([server]).fetchFeed(`http://${server.host}/`, {});
    await server.idle();
  });
});

describe('freshness', () => {
  const DATE = 'Thu, 12 Mar 2026 06:00:00 GMT';
  const cases: readonly (readonly [Record<string, string>, number | undefined])[] = [
    [{}, undefined],
    [{ 'Cache-Control': 'max-age=300' }, 300],
    [{ 'Cache-Control': 'public, Max-Age = "300" , must-revalidate' }, 300],
    [{ 'Cache-Control': 'private="a, max-age=1", max-age=300, max-age=600' }, 300],
    [{ 'Cache-Control': 'max-age=0' }, 0],
    [{ 'Cache-Control': 'max-age=99999999999999999999999' }, 31_536_000],
    [{ 'Cache-Control': 's-maxage=300' }, undefined],
    [{ 'Cache-Control': 'max-age=-1, max-age=x, max-age' }, undefined],
    [{ 'Cache-Control': 'max-age="300' }, undefined],
    [{ 'Cache-Control': 'max-age=300, no-cache' }, undefined],
    [{ 'Cache-Control': 'no-store', Expires: 'Thu, 12 Mar 2026 07:00:00 GMT' }, undefined],
    [{ 'Cache-Control': 'max-age=300', Expires: 'Thu, 12 Mar 2026 07:00:00 GMT' }, 300],
    [{ 'Cache-Control': 'max-age=x', Expires: 'Thu, 12 Mar 2026 07:00:00 GMT' }, 1_800],
    [{ Date: DATE, Expires: 'Thu, 12 Mar 2026 07:00:00 GMT' }, 3_600],
    [{ Date: 'today', Expires: 'Thu, 12 Mar 2026 07:00:00 GMT' }, 1_800],
    [{ Date: DATE, Expires: 'Thu, 12 Mar 2026 05:00:00 GMT' }, 0],
    [{ Date: DATE, Expires: 'Thu, 12 Mar 2226 05:00:00 GMT' }, 31_536_000],
    [{ Expires: '0' }, undefined],
    [{ Expires: '-1' }, undefined],
    [{ Expires: 'never' }, undefined],
  ];
  for (const [headers, freshSeconds] of cases) {
    it(`of ${JSON.stringify(headers)} is ${freshSeconds}`, async () => {
      expect(await fetchOnce(toResponse('200 OK', headers, 'a'))).toEqual(
        fetched('a', freshSeconds === undefined ? {} : { freshSeconds }),
      );
    });
  }
});

describe('a redirect', () => {
  /** Serves what stands under each path: a body, or a status and where it redirects to. */
  const serveSite = (site: Readonly<Record<string, string | readonly [status: number, location?: string]>>) =>
    serve((socket, head) => {
      const found = site[head.split(' ')[1] ?? ''];
      if (typeof found === 'string') socket.write(toResponse('200 OK', { ETag: '"1"' }, found));
      else if (!found) socket.write(toResponse('404 Not Found'));
      else
        socket.write(
          toResponse(`${found[0]} Moved`, found[1] === undefined ? {} : { Location: found[1] }, 'moved'),
        );
    });
  const told = { validators: { etag: '"1"' } };

  for (const status of [301, 302, 303, 307, 308]) {
    it(`with ${status} is followed, and ${[301, 308].includes(status) ? 'told' : 'not told'}`, async () => {
      const server = await serveSite({ '/rss': [status, '/new?a#b'], '/new?a': 'new' });
      const permanentUrl = `http://${server.host}/new?a`;
      expect(await open([server]).fetchFeed(`http://${server.host}/rss`, {})).toEqual(
        fetched('new', { ...told, ...([301, 308].includes(status) && { permanentUrl }) }),
      );
    });
  }

  const chains: readonly (readonly [statuses: readonly number[], permanent: string | undefined])[] = [
    [[301, 308], '/2'],
    [[301, 302], '/1'],
    [[301, 302, 301], '/1'],
    [[302, 301], undefined],
    [[307, 308, 301], undefined],
    [[301, 301, 301, 301, 301], '/5'],
  ];
  for (const [statuses, permanent] of chains) {
    it(`that follows others, ${statuses.join(' ')}, tells ${permanent}`, async () => {
      const site = Object.fromEntries(
        statuses.map((status, at) => [`/${at}`, [status, `/${at + 1}`]] as const),
      );
      const server = await serveSite({ ...site, [`/${statuses.length}`]: 'new' });
      expect(await open([server]).fetchFeed(`http://${server.host}/0`, {})).toEqual(
        fetched('new', { ...told, ...(permanent && { permanentUrl: `http://${server.host}${permanent}` }) }),
      );
    });
  }

  it('that tells of a move is told with a 304, too', async () => {
    const server = await serve((socket, head) =>
      socket.write(
        head.startsWith('GET /a?b ') && !head.includes('Host: localhost')
          ? toResponse('301 Moved', { Location: `http://localhost:${server.port}/a?b` })
          : toResponse('200 OK', {}, head.includes('if-none-match') ? 'conditional' : 'plain'),
      ),
    );
    const { fetchFeed } = open([server], { allowedHosts: [server.host, `localhost:${server.port}`] });
    // Another host may have another document under the same validators.
    expect(await fetchFeed(`http://${server.host}/a?b`, { etag: '"1"' })).toEqual(
      fetched('plain', { permanentUrl: `http://localhost:${server.port}/a?b` }),
    );
    expect(server.requests.map((head) => head.includes('if-none-match: "1"'))).toEqual([true, false]);
  });

  it('is followed five times and no more', async () => {
    const site = Object.fromEntries([0, 1, 2, 3, 4, 5].map((at) => [`/${at}`, [302, `/${at + 1}`]] as const));
    const server = await serveSite({ ...site, '/6': 'far' });
    expect(await open([server]).fetchFeed(`http://${server.host}/0`, {})).toEqual(
      failed('unreachable', 'more than 5 redirects'),
    );
    expect(server.requests).toHaveLength(6);
  });

  it('to where it came from ends at once', async () => {
    const server = await serveSite({ '/a': [302, '/b'], '/b': [301, '/a#again'], '/self': [302, ''] });
    const { fetchFeed } = open([server]);
    expect(await fetchFeed(`http://${server.host}/a`, {})).toEqual(
      failed('unreachable', `the redirects go round in a circle, by way of http://${server.host}/a`),
    );
    expect(await fetchFeed(`http://${server.host}/self`, {})).toEqual(
      failed('unreachable', `the redirects go round in a circle, by way of http://${server.host}/self`),
    );
  });

  it('may lead to a path in UTF-8', async () => {
    const server = await serve((socket, head) =>
      socket.write(
        head.startsWith('GET /%EB%89%B4%EC%8A%A4 ')
          ? toResponse('200 OK', {}, 'news')
          : toResponse('302 Found', { Location: Buffer.from('/\ub274\uc2a4').toString('latin1') }),
      ),
    );
    expect(await open([server]).fetchFeed(`http://${server.host}/`, {})).toEqual(fetched('news'));
  });

  describe('from or to https', () => {
    /** Takes connections over TLS to a server that speaks none. */
    async function serveAsTls(answer: Parameters<typeof serve>[0]) {
      const server = await serve(answer);
      const spy = vi
        .spyOn(Agent.prototype, 'createConnection')
        .mockImplementation(() => connect(server.port, '127.0.0.1'));
      afterwards(() => spy.mockRestore());
      return server;
    }
    it('is not followed down to http', async () => {
      const server = await serveAsTls((socket) =>
        socket.write(toResponse('301 Moved', { Location: 'http://steppe.test/' })),
      );
      expect(await open([]).fetchFeed('https://steppe.test/', {})).toEqual(
        failed('unreachable', 'redirected from https to http://steppe.test/'),
      );
      expect(server.requests).toHaveLength(1);
    });

    it('is followed up from http, with the validators of the same document', async () => {
      const server = await serveAsTls((socket, _head, { requests }) =>
        socket.write(
          requests.length === 1
            ? toResponse('308 Moved', { Location: 'https://steppe.test/a?b' })
            : 'HTTP/1.1 304 Not Modified\r\n\r\n',
        ),
      );
      const spy = vi
        .spyOn(PlainAgent.prototype, 'createConnection')
        .mockImplementation(() => connect(server.port, '127.0.0.1'));
      afterwards(() => spy.mockRestore());
      expect(await open([]).fetchFeed('http://steppe.test/a?b', { etag: '"1"' })).toEqual({
        kind: 'unchanged',
        validators: { etag: '"1"' },
        permanentUrl: 'https://steppe.test/a?b',
      });
      expect(server.requests.map((head) => head.includes('if-none-match'))).toEqual([true, true]);
    });

    it('is not sent the validators of another document', async () => {
      const server = await serveAsTls((socket, head) =>
        socket.write(
          head.startsWith('GET /a ')
            ? toResponse('308 Moved', { Location: '/a?b' })
            : toResponse('200 OK', {}, head.includes('if-none-match') ? 'conditional' : 'plain'),
        ),
      );
      expect(await open([]).fetchFeed('https://steppe.test/a', { etag: '"1"' })).toEqual(
        fetched('plain', { permanentUrl: 'https://steppe.test/a?b' }),
      );
      expect(server.requests.map((head) => head.includes('if-none-match'))).toEqual([true, false]);
    });
  });

  const wrong: Record<string, readonly [location: string | undefined, reason: string]> = {
    nowhere: [undefined, 'status 302 redirects to nowhere'],
    'half a URL': ['http://[::1', 'status 302 redirects to what is no URL: "http://[::1"'],
    'a file': [
      'file:///etc/passwd',
      'redirected to file:///etc/passwd: the scheme file: is not allowed; expected http or https',
    ],
    'a user name': [
      'http://a@steppe.test/',
      'redirected to http://***@steppe.test/: a URL with a user name or password is not allowed',
    ],
    'where a key is shown': [
      'ftp://steppe.test/9f86d081884c7d65?token=a',
      'redirected to ftp://steppe.test/***?token=***: the scheme ftp: is not allowed; expected http or https',
    ],
    'half a URL with a password': [
      'http://a:b@[::1',
      'status 302 redirects to what is no URL: "http://***@[::1"',
    ],
    // Cut where a reason ends, half of it would not look like one.
    'a long URL that ends with a key': [
      `ftp://steppe.test/${'x'.repeat(155)}/9f86d081884c7d659a2feaa0c55ad015`,
      `redirected to ftp://steppe.test/${'x'.repeat(155)}/***: the sc…`,
    ],
    'a local address': ['http://127.0.0.1/', '127.0.0.1 is no public address'],
    'another port': ['http://8.8.8.8:22/', 'port 22 is none that feeds are served on'],
    'a long URL': [`/${'x'.repeat(2_048)}`, expect.stringMatching(/^redirected to http:.{150,190}…$/)],
  };
  for (const [where, [location, reason]] of Object.entries(wrong)) {
    it(`to ${where} is not followed`, async () => {
      const headers: Headers = location === undefined ? {} : { Location: location };
      expect(await fetchOnce(toResponse('302 Found', headers))).toEqual(failed('unreachable', reason));
    });
  }
});

describe('a body', () => {
  const rss = '<rss/>'.repeat(1_000);
  const codings: Record<string, readonly [header: string | undefined, body: Uint8Array]> = {
    gzip: ['gzip', zlib.gzipSync(rss)],
    'x-gzip': ['X-GZIP', zlib.gzipSync(rss)],
    'gzip in several members': [
      'gzip',
      Buffer.concat([zlib.gzipSync(rss.slice(0, 7)), zlib.gzipSync(rss.slice(7))]),
    ],
    'deflate with its header': ['deflate', zlib.deflateSync(rss)],
    'deflate without': ['deflate', zlib.deflateRawSync(rss)],
    br: ['br', zlib.brotliCompressSync(rss)],
    'gzip that is not said': [undefined, zlib.gzipSync(rss)],
    'gzip under another name': ['identity', zlib.gzipSync(rss)],
    'no coding': [' identity ,', Buffer.from(rss)],
    'a character set for a coding': ['UTF-8', Buffer.from(rss)],
    ...(typeof zlib.zstdCompressSync === 'function' && { zstd: ['zstd', zlib.zstdCompressSync(rss)] }),
  };
  for (const [name, [header, body]] of Object.entries(codings)) {
    it(`with ${name} is decoded`, async () => {
      const headers: Headers = header === undefined ? {} : { 'Content-Encoding': header };
      expect(await fetchOnce(toResponse('200 OK', headers, body))).toEqual(fetched(rss));
    });
  }

  it('that is empty has no coding to take off', async () => {
    expect(await fetchOnce(toResponse('200 OK', { 'Content-Encoding': 'gzip' }))).toEqual(fetched(''));
  });

  it('may have exactly as many bytes as the bound, decoded or not', async () => {
    const body = Buffer.alloc(FETCH_BOUNDS.maxBytes);
    const responses = [
      toResponse('200 OK', {}, body),
      toResponse('200 OK', { 'Content-Encoding': 'gzip' }, zlib.gzipSync(body)),
    ];
    for (const response of responses) {
      const outcome = await fetchOnce(response);
      expect(outcome.kind === 'fetched' && outcome.body.length).toBe(10 * MIB);
    }
  });

  it('that grows beyond the bound is given up, and its connection closed', async () => {
    let written = 0;
    const megabyte = `100000\r\n${'x'.repeat(MIB)}\r\n`;
    const server = await serve((socket) => {
      const pour = () => {
        while (!socket.destroyed && socket.write(megabyte)) written += 1;
        written += 1;
      };
      socket.on('drain', pour).write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
      pour();
    });
    expect(await open([server]).fetchFeed(`http://${server.host}/`, {})).toEqual(
      failed('malformed', 'the body is larger than 10 MiB'),
    );
    await server.idle();
    expect(written).toBeLessThan(40);
  });

  it('that is too large while it is compressed is given up, and its connection closed', async () => {
    const noise = Buffer.alloc(6 * MIB, 0x1f);
    for (const [coding, length] of [
      ['gzip', noise.length + 1],
      ['br', noise.length + 1],
    ] as const) {
      const server = await serve((socket) => {
        socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}\r\nContent-Length: ${length}\r\n\r\n`);
        socket.write(noise);
      });
      expect(await open([server]).fetchFeed(`http://${server.host}/`, {})).toEqual(
        failed('malformed', 'the compressed body is larger than 5 MiB'),
      );
      await server.idle();
    }
  });

  it('that is too large and compressed without a word of it is given up', async () => {
    const body = Buffer.concat([zlib.gzipSync('a'), Buffer.alloc(6 * MIB)]);
    expect(await fetchOnce(toResponse('200 OK', {}, body))).toEqual(
      failed('malformed', 'the compressed body is larger than 5 MiB'),
    );
  });

  const bombs: Record<string, (size: number) => Uint8Array> = {
    gzip: (size) => zlib.gzipSync(Buffer.alloc(size)),
    deflate: (size) => zlib.deflateSync(Buffer.alloc(size)),
    br: (size) =>
      zlib.brotliCompressSync(Buffer.alloc(size), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } }),
    ...(typeof zlib.zstdCompressSync === 'function' && {
      zstd: (size) => zlib.zstdCompressSync(Buffer.alloc(size)),
    }),
  };
  for (const [coding, make] of Object.entries(bombs)) {
    it(`that ${coding} makes a bomb of is never made whole`, async () => {
      const body = make(100 * MIB);
      const before = process.memoryUsage().arrayBuffers;
      const answer = await fetchOnce(toResponse('200 OK', { 'Content-Encoding': coding }, body));
      // Read whole, it would be too long to be shown beside what was expected.
      expect(answer.kind).toBe('failed');
      expect(answer).toEqual(failed('malformed', 'the body is larger than 10 MiB'));
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MIB);
    });
  }

  it('of a quarter of a million gzip members is decoded', async () => {
    const member = zlib.gzipSync('');
    const body = Buffer.concat(Array.from({ length: 250_000 }, () => member));
    expect(await fetchOnce(toResponse('200 OK', { 'Content-Encoding': 'gzip' }, body))).toEqual(fetched(''));
  });

  if (typeof zlib.zstdCompressSync === 'function') {
    it('that wants a window of 128 MiB is refused', async () => {
      const params = {
        [zlib.constants.ZSTD_c_windowLog]: 27,
        [zlib.constants.ZSTD_c_enableLongDistanceMatching]: 1,
      };
      const compress = zlib.createZstdCompress({ params });
      compress.write(Buffer.alloc(9 * MIB, 'a'));
      compress.end();
      const chunks: Buffer[] = [];
      for await (const chunk of compress) chunks.push(chunk);
      expect(
        await fetchOnce(toResponse('200 OK', { 'Content-Encoding': 'zstd' }, Buffer.concat(chunks))),
      ).toEqual(failed('malformed', expect.stringMatching(/^the compressed body is damaged: /)));
    });
  }
});

describe('a slow server', () => {
  const bounds = { dnsMs: 300, connectMs: 300, headersMs: 300, idleMs: 300, totalMs: 30_000 };
  const drip = (socket: Socket, text: string) => {
    const timer = setInterval(() => socket.write(text), 50);
    socket.on('close', () => clearInterval(timer));
  };

  it('gives a name no address', async () => {
    const server = await serve(() => {});
    const { fetchFeed } = open([server], { bounds, lookup: () => {} });
    expect(await fetchFeed('http://steppe.test/', {})).toEqual(failed('slow', 'no DNS answer within 0.3 s'));
  });

  it('gives a name an address when nobody waits for it any more', async () => {
    let answer = () => {};
    const { fetchFeed } = open([], {
      bounds,
      lookup: (_name, _options, callback) => {
        answer = () => callback(null, [{ address: '127.0.0.1', family: 4 }]);
      },
    });
    expect(await fetchFeed('http://steppe.test/', {})).toEqual(failed('slow', 'no DNS answer within 0.3 s'));
    answer();
  });

  it('accepts a connection and says no TLS', async () => {
    const server = await serve(() => {});
    expect(await open([server], { bounds }).fetchFeed(`https://${server.host}/`, {})).toEqual(
      failed('slow', 'no connection within 0.3 s'),
    );
    await server.idle();
  });

  const slow: Record<string, readonly [begin: (socket: Socket) => void, reason: string]> = {
    'accepts a request and says nothing': [() => {}, 'no response headers within 0.3 s'],
    'sends a header without end': [
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
        drip(socket, 'x');
      },
      'no response headers within 0.3 s',
    ],
    'sends an interim response now and then': [
      (socket) => drip(socket, 'HTTP/1.1 102 Processing\r\n\r\n'),
      'no response headers within 0.3 s',
    ],
    'sends headers and no body': [
      (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n'),
      'no more of the body for 0.3 s',
    ],
    'stops in the body': [
      (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<rss'),
      'no more of the body for 0.3 s',
    ],
    'stops in a compressed body': [
      (socket) =>
        socket.write('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\n\u001f'),
      'no more of the body for 0.3 s',
    ],
  };
  for (const [what, [begin, reason]] of Object.entries(slow)) {
    it(`${what}`, async () => {
      const server = await serve(begin);
      expect(await open([server], { bounds }).fetchFeed(`http://${server.host}/`, {})).toEqual(
        failed('slow', reason),
      );
      await server.idle();
    });
  }

  it('sends its body byte by byte', async () => {
    const server = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n');
      drip(socket, 'x');
    });
    const { fetchFeed } = open([server], { bounds: { ...bounds, totalMs: 500 } });
    expect(await fetchFeed(`http://${server.host}/`, {})).toEqual(
      failed('slow', 'no complete answer within 0.5 s'),
    );
    await server.idle();
  });

  it('redirects, and takes its time for each', async () => {
    const server = await serve((socket, _head, { requests }) => {
      const response = toResponse('302 Found', { Location: `/${requests.length}` });
      const timer = setTimeout(() => socket.write(response), 200);
      socket.on('close', () => clearTimeout(timer));
    });
    const { fetchFeed } = open([server], { bounds: { ...bounds, totalMs: 500 } });
    expect(await fetchFeed(`http://${server.host}/`, {})).toEqual(
      failed('slow', 'no complete answer within 0.5 s'),
    );
    await server.idle();
  });
});

describe('a hostile server', () => {
  const bounds = { headersMs: 2_000, idleMs: 300, totalMs: 4_000 };
  const head = 'HTTP/1.1 200 OK\r\n';
  const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n`;
  const responses: Record<string, readonly [response: string, fault: string, reason: string | RegExp]> = {
    'no HTTP': ['SSH-2.0-OpenSSH_9.6\r\n', 'malformed', /^the response is no HTTP: ./],
    'binary rubbish': ['\u0000\u0001\u0002\u00ff\r\n\r\n', 'malformed', /^the response is no HTTP: ./],
    'HTTP 0.9': ['<rss version="2.0"></rss>', 'malformed', /^the response is no HTTP: ./],
    'HTTP 9.9': ['HTTP/9.9 200 OK\r\n\r\n', 'malformed', /^the response is no HTTP: ./],
    'a status of letters': ['HTTP/1.1 abc OK\r\n\r\n', 'malformed', /^the response is no HTTP: ./],
    'a status of five digits': ['HTTP/1.1 20000 OK\r\n\r\n', 'malformed', /^the response is no HTTP: ./],
    'a status of nothing': ['HTTP/1.1 000 \r\nContent-Length: 0\r\n\r\n', 'unreachable', 'HTTP status 0'],
    'a header without a name': [`${head}: a\r\n\r\n`, 'malformed', /^the response is no HTTP: ./],
    'a header with a NUL': [`${head}A: \u0000\r\n\r\n`, 'malformed', /^the response is no HTTP: ./],
    'two lengths': [
      `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      'malformed',
      /^the response is no HTTP: ./,
    ],
    'a length of letters': [
      `${head}Content-Length: many\r\n\r\n`,
      'malformed',
      /^the response is no HTTP: ./,
    ],
    'a negative length': [`${head}Content-Length: -1\r\n\r\n`, 'malformed', /^the response is no HTTP: ./],
    'a length beyond any number': [
      `${head}Content-Length: 99999999999999999999999\r\n\r\n`,
      'malformed',
      /^the response is no HTTP: ./,
    ],
    'a length and chunks': [
      `${head}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      'malformed',
      /^the response is no HTTP: ./,
    ],
    'a chunk of no number': [`${chunked}zz\r\n`, 'malformed', /^the response is no HTTP: ./],
    'a chunk beyond any number': [
      `${chunked}ffffffffffffffffffff\r\n`,
      'malformed',
      /^the response is no HTTP: ./,
    ],
    'a chunk longer than it says': [
      `${chunked}1\r\nabc\r\n0\r\n\r\n`,
      'malformed',
      /^the response is no HTTP: ./,
    ],
    'one header of 65 KiB': [
      `${head}A: ${'x'.repeat(65 * 1024)}\r\n\r\n`,
      'malformed',
      'the response headers are too large',
    ],
    'five thousand headers': [
      `${head}${'Some-Header: some value\r\n'.repeat(5_000)}\r\n`,
      'malformed',
      'the response headers are too large',
    ],
    'a status line of 65 KiB': [
      `HTTP/1.1 200 ${'x'.repeat(65 * 1024)}\r\n\r\n`,
      'malformed',
      'the response headers are too large',
    ],
    'trailers of 65 KiB': [
      `${chunked}1\r\na\r\n0\r\nA: ${'x'.repeat(65 * 1024)}\r\n\r\n`,
      'malformed',
      'the response headers are too large',
    ],
    'a chunk extension of 65 KiB': [
      `${chunked}1;${'x'.repeat(65 * 1024)}\r\na\r\n0\r\n\r\n`,
      'malformed',
      /./,
    ],
    'a switch of protocols': [
      'HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
      'malformed',
      'the server wants to speak another protocol',
    ],
    'interim responses without end': [
      'HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n'.repeat(1_000),
      'malformed',
      'the server sends interim responses without end',
    ],
    'nothing but continue': [
      'HTTP/1.1 100 Continue\r\n\r\n'.repeat(1_000),
      'malformed',
      'the server sends interim responses without end',
    ],
  };
  for (const [what, [response, fault, reason]] of Object.entries(responses)) {
    it(`that sends ${what} gets its connection closed`, async () => {
      const server = await serve((socket) => socket.write(response, 'latin1'));
      expect(await open([server], { bounds }).fetchFeed(`http://${server.host}/`, {})).toEqual(
        failed(fault, typeof reason === 'string' ? reason : expect.stringMatching(reason)),
      );
      await server.idle();
    });
  }

  it('may send the same header many times', async () => {
    const many = [
      'ETag: "1"',
      'ETag: "2"',
      'Last-Modified: a',
      'Last-Modified: b',
      'Set-Cookie: a=b',
      'Set-Cookie: c=d',
    ];
    const lines = [
      ...many,
      'Cache-Control: public',
      'Cache-Control: max-age=5',
      'Content-Type: a/b',
      'Content-Type: c/d',
    ];
    expect(await fetchOnce(`${head}${lines.join('\r\n')}\r\nContent-Length: 1\r\n\r\na`)).toEqual({
      kind: 'fetched',
      body: Buffer.from('a'),
      contentType: 'a/b',
      validators: { etag: '"1"', lastModified: 'a' },
      freshSeconds: 5,
    });
  });

  it('may name a header like a property of every object', async () => {
    expect(await fetchOnce(`${head}__proto__: a\r\nconstructor: b\r\nContent-Length: 1\r\n\r\na`)).toEqual(
      fetched('a'),
    );
  });

  const whole = `${chunked}3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n`;
  for (let length = 0; length < whole.length; length += 1) {
    it(`may reset the connection after ${length} bytes`, async () => {
      const outcome = await fetchOnce((socket) => {
        if (length === 0) socket.resetAndDestroy();
        else socket.write(whole.slice(0, length), () => setImmediate(() => socket.resetAndDestroy()));
      });
      expect(outcome).toEqual(failed('unreachable', expect.stringMatching(/^.{3,200}$/)));
    });
    it(`may end the connection after ${length} bytes`, async () => {
      const outcome = await fetchOnce((socket) => socket.end(whole.slice(0, length)));
      expect(outcome).toEqual(
        failed(
          expect.stringMatching(/^(unreachable|malformed)$/) as never,
          expect.stringMatching(/^.{3,200}$/),
        ),
      );
    });
  }

  it('may send more than it said, which nobody reads', async () => {
    const server = await serve((socket) =>
      socket.write(`${toResponse('200 OK', {}, 'a')}HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil`),
    );
    const { fetchFeed } = open([server]);
    expect(await fetchFeed(`http://${server.host}/`, {})).toEqual(fetched('a'));
  });

  it('may send its body in pieces of a byte, if it is a small one', async () => {
    const pieces = '1\r\nx\r\n'.repeat(50_000);
    expect(await fetchOnce((socket) => socket.end(`${chunked}${pieces}0\r\n\r\n`))).toEqual(
      fetched('x'.repeat(50_000)),
    );
  });

  const framings: Record<string, string> = {
    'pieces of a byte': '1\r\nx\r\n'.repeat(10_000),
    'chunks with long extensions': `5;${'x'.repeat(4_000)}\r\nabcde\r\n`.repeat(16),
  };
  for (const [what, pieces] of Object.entries(framings)) {
    it(`that sends ${what} without end gets its connection closed`, async () => {
      const server = await serve((socket) => {
        const pour = () => {
          while (!socket.destroyed && socket.write(pieces));
        };
        socket.on('drain', pour).write(chunked);
        pour();
      });
      expect(await open([server]).fetchFeed(`http://${server.host}/`, {})).toEqual(
        failed('malformed', 'the body comes in pieces that are too small'),
      );
      await server.idle();
    });
  }
});

describe('an address', () => {
  it('is refused without a connection where it can be none of a feed', async () => {
    const { fetchFeed } = open([]);
    const reasons: Record<string, string> = {
      'file:///etc/passwd': 'the scheme file: is not allowed; expected http or https',
      'http://127.0.0.1/': '127.0.0.1 is no public address',
      'http://[::1]/': '::1 is no public address',
      'http://2130706433/': '127.0.0.1 is no public address',
      'http://8.8.8.8:25/': 'port 25 is none that feeds are served on',
      'https://steppe.test:3000/': 'port 3000 is none that feeds are served on',
      nonsense: '"nonsense" is not a URL; expected http://... or https://...',
    };
    const outcomes = await Promise.all(Object.keys(reasons).map((url) => fetchFeed(url, {})));
    expect(outcomes).toEqual(Object.values(reasons).map((reason) => failed('unreachable', reason)));
  });

  it('that is asked for TLS and speaks none is named', async () => {
    const web = createServer((socket) =>
      socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    );
    afterwards(() => web.close());
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(web.address() as AddressInfo).port}`;
    expect(await open([], { allowedHosts: [host] }).fetchFeed(`https://${host}/`, {})).toEqual(
      failed('unreachable', 'TLS: wrong version number'),
    );
  });

  it('that nobody answers at is named', async () => {
    const server = await serveRaw(() => {});
    await server.close();
    const { fetchFeed } = open([server], {
      allowedHosts: [server.host, `steppe.test:${server.port}`],
      lookup: localLookup,
    });
    expect(await fetchFeed(`http://${server.host}/`, {})).toEqual(
      failed('unreachable', `the connection was refused by ${server.host}`),
    );
    expect(await fetchFeed(`http://steppe.test:${server.port}/`, {})).toEqual(
      failed('unreachable', `the connection was refused by ${server.host}`),
    );
  });

  const localLookup: FetcherOptions['lookup'] = (_name, _options, callback) =>
    callback(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ]);

  const dnsErrors: Record<string, string> = {
    ENOTFOUND: 'no such host: steppe.test',
    EAI_AGAIN: 'no DNS server answers for steppe.test',
    ESERVFAIL: 'queryA ESERVFAIL steppe.test',
  };
  for (const [code, reason] of Object.entries(dnsErrors)) {
    it(`that DNS answers with ${code} for is named`, async () => {
      const error = Object.assign(new Error(`queryA ${code} steppe.test`), { code, hostname: 'steppe.test' });
      const { fetchFeed } = open([], { lookup: (_name, _options, callback) => callback(error, []) });
      expect(await fetchFeed('https://steppe.test/', {})).toEqual(failed('unreachable', reason));
    });
  }

  it('may be local where its host and port are allowed, by name or number', async () => {
    const server = await serve((socket, head) =>
      socket.write(toResponse('200 OK', {}, /Host: (.*)/.exec(head)?.[1] ?? '')),
    );
    const allowedHosts = [`STEPPE.test:${server.port}`, `0x7f.1:${server.port}`];
    const { fetchFeed } = open([], { allowedHosts, lookup: localLookup });
    expect(await fetchFeed(`http://steppe.TEST:${server.port}/`, {})).toEqual(
      fetched(`steppe.test:${server.port}`),
    );
    expect(await fetchFeed(`http://127.0.0.1:${server.port}/`, {})).toEqual(
      fetched(`127.0.0.1:${server.port}`),
    );
    expect(await fetchFeed(`http://localhost:${server.port}/`, {})).toMatchObject({ kind: 'failed' });
  });

  for (const host of [
    '',
    'localhost',
    'localhost:',
    ':80',
    'localhost:0',
    'a:b@c:80',
    'a.test:80/x',
    '*:80',
    'a.test:99999',
    '::1:80',
    'http://a.test:80',
  ]) {
    it(`"${host}" can't be allowed`, () => {
      expect(() => openFetcher({ allowedHosts: [host], now: () => NOW })).toThrow(
        'allowedHosts: expected host:port',
      );
    });
  }
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
