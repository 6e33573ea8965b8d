import { Agent as PlainAgent } from 'node:http';
import { Agent } from 'node:https';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CookieJar, openCookieJar } from '../../../shared/fetch/cookie-jar.ts';
import { toResponse } from '../../support/raw-server.ts';
import { afterwards, closeAll, failed, fetched, fetchOnce, open, type Speak, serve } from './fetch-fakes.ts';

afterEach(closeAll);

const pathOf = (head: string) => head.split(' ')[1] ?? '';
const cookieOf = (head: string) => /^cookie: (.*)$/im.exec(head)?.[1];
/** Redirects to a path, and sets cookies. */
const redirect = (location: string, ...cookies: readonly string[]) =>
  `HTTP/1.1 302 Found\r\nLocation: ${location}\r\n${cookies.map((cookie) => `Set-Cookie: ${cookie}\r\n`).join('')}Content-Length: 0\r\n\r\n`;

/** Gives a feed to whoever brings a cookie, and sends others where they get it. */
const wall =
  (check: (path: string) => string): Speak =>
  (socket, head) =>
    socket.write(cookieOf(head) === 'seen=1' ? toResponse('200 OK', {}, '<rss/>') : check(pathOf(head)));

describe('a feed behind a cookie', () => {
  const walls: Record<string, (path: string) => string> = {
    'by way of another address': (path) =>
      path === '/rss' ? redirect('/check') : redirect('/rss', 'seen=1; Path=/'),
    'by the same address': () => redirect('/rss', 'seen=1'),
    'by way of another address, that was set before': (path) =>
      path === '/rss'
        ? redirect('/check?to=rss', 'seen=0; path=/')
        : redirect('/rss', 'seen=1; path=/; HttpOnly; SameSite=Lax'),
    'by a third address': (path) =>
      path === '/rss'
        ? redirect('/a')
        : path === '/a'
          ? redirect('/b', 'other=1; Path=/b')
          : redirect('/rss', 'seen=1; Path=/; Max-Age=60'),
    'for its whole domain': (path) =>
      path === '/rss' ? redirect('/check') : redirect('/rss', 'seen=1; Path=/; Domain=127.0.0.1'),
  };
  for (const [how, check] of Object.entries(walls)) {
    it(`is read ${how}`, async () => {
      expect(await fetchOnce(wall(check))).toEqual(fetched('<rss/>'));
    });
  }

  it('is asked for with its validators, and has not moved', async () => {
    const server = await serve(
      wall((path) =>
        (path === '/rss' ? redirect('/check') : redirect('/rss', 'seen=1; Path=/')).replace('302', '301'),
      ),
    );
    expect(await open([server]).fetchFeed(`http://${server.host}/rss`, { etag: '"1"' })).toEqual(
      fetched('<rss/>'),
    );
    expect(server.requests.map((head) => head.includes('if-none-match: "1"'))).toEqual([true, false, true]);
  });

  it('has no cookie of it left at the next fetch', async () => {
    const server = await serve(wall(() => redirect('/rss', 'seen=1; Max-Age=9999')));
    const { fetchFeed } = open([server]);
    for (let time = 0; time < 2; time += 1) await fetchFeed(`http://${server.host}/rss`, {});
    expect(server.requests.map(cookieOf)).toEqual([undefined, 'seen=1', undefined, 'seen=1']);
  });

  it('that sets another cookie each time is asked for no oftener than any other', async () => {
    const server = await serve((socket, _head, { requests }) =>
      socket.write(redirect('/rss', `seen=${requests.length}`)),
    );
    expect(await open([server]).fetchFeed(`http://${server.host}/rss`, {})).toEqual(
      failed('unreachable', 'more than 5 redirects'),
    );
    expect(server.requests).toHaveLength(6);
  });

  it('that sets the same cookie again goes round in a circle', async () => {
    const server = await serve((socket) => socket.write(redirect('/rss', 'seen=0')));
    expect(await open([server]).fetchFeed(`http://${server.host}/rss`, {})).toEqual(
      failed('unreachable', `the redirects go round in a circle, by way of http://${server.host}/rss`),
    );
    expect(server.requests).toHaveLength(2);
  });
});

describe('a cookie', () => {
  it('goes to no other host and no other port, whatever it asks for', async () => {
    const [one, other] = [
      await serve((socket) => socket.write(toResponse('200 OK', {}, '<rss/>'))),
      await serve(() => {}),
    ];
    const asks = [
      '',
      '; Domain=localhost',
      '; Domain=127.0.0.1',
      '; Domain=.1',
      '; Domain=',
      '; Path=/',
      '; Domain=com',
      '; Domain=test',
      '; Secure',
    ];
    const lookup = ((_name, _options, callback) =>
      callback(null, [{ address: '127.0.0.1', family: 4 }])) as NonNullable<
      Parameters<typeof open>[1]
    >['lookup'];
    let sent = 0;
    for (const host of [
      `localhost:${one.port}`,
      `news.test:${one.port}`,
      `a.news.test:${one.port}`,
      one.host,
    ]) {
      for (const from of ['127.0.0.1', 'evil.news.test', 'test', 'news.test']) {
        const setter = await serve((socket) =>
          socket.write(redirect(`http://${host}/rss`, ...asks.map((more, at) => `c${at}=1${more}`))),
        );
        const allowedHosts = [host, `${from}:${setter.port}`];
        const { fetchFeed } = open([], { allowedHosts, ...(lookup && { lookup }) });
        expect((await fetchFeed(`http://${from}:${setter.port}/rss`, {})).kind).toBe('fetched');
        sent += one.requests.filter((head) => cookieOf(head) !== undefined).length;
      }
    }
    expect([sent, other.connections(), one.requests.length]).toEqual([0, 0, 16]);
  });

  it('goes from http up to https on the same host, and from there never back', async () => {
    const server = await serve((socket, head, { requests }) =>
      socket.write(
        requests.length === 1
          ? redirect('https://steppe.test/rss', 'plain=1')
          : requests.length === 2
            ? redirect('http://steppe.test/rss', 'secret=1')
            : toResponse('200 OK', {}, head),
      ),
    );
    for (const agent of [Agent, PlainAgent]) {
      const spy = vi
        .spyOn(agent.prototype, 'createConnection')
        .mockImplementation(() => connect(server.port, '127.0.0.1'));
      afterwards(() => spy.mockRestore());
    }
    expect(await open([]).fetchFeed('http://steppe.test/rss', {})).toEqual(
      failed('unreachable', 'redirected from https to http://steppe.test/rss'),
    );
    expect(server.requests.map(cookieOf)).toEqual([undefined, 'plain=1']);
  });

  it('flood is kept within its bounds', async () => {
    const flood = Array.from({ length: 900 }, (_, at) => `c${at}=${'x'.repeat(40)}; Path=/`);
    const server = await serve((socket, head) =>
      socket.write(cookieOf(head) ? toResponse('200 OK', {}, '<rss/>') : redirect('/b', ...flood)),
    );
    expect(await open([server]).fetchFeed(`http://${server.host}/rss`, {})).toEqual(fetched('<rss/>'));
    const sent = server.requests.map(cookieOf)[1] ?? '';
    expect([sent.split('; ').length, sent.length]).toEqual([50, 10 * 43 + 40 * 44 + 49 * 2]);
  });
});

describe('openCookieJar', () => {
  const FEED = new URL('https://news.steppe.test/feeds/rss');
  /** What is sent to a URL after a feed's answer has set cookies. */
  const sentTo = (to: string, from: URL, ...headers: readonly string[]) => {
    const jar: CookieJar = openCookieJar();
    for (const header of headers) jar.keep(from, [header]);
    return jar.headerFor(new URL(to, from));
  };

  const kept: readonly (readonly [header: string, to: string, sent: string])[] = [
    ['a=1', '/feeds/rss', 'a=1'],
    ['a=1', '/feeds/other?x', 'a=1'],
    ['a=1', '/', ''],
    ['a=1', '/feedsmore', ''],
    ['a=1; Path=/', '/', 'a=1'],
    ['a=1; path=/feeds', '/feeds', 'a=1'],
    ['a=1; path=feeds', '/feeds/rss', 'a=1'],
    ['a=1; Path=/other', '/feeds/rss', ''],
    ['a=1; Secure', '/feeds/rss', 'a=1'],
    ['a=1; Secure', 'http://news.steppe.test/feeds/rss', ''],
    ['a=1', 'http://news.steppe.test/feeds/rss', ''],
    ['a=1', 'https://steppe.test/feeds/rss', ''],
    ['a=1; Domain=steppe.test', 'https://steppe.test/feeds/rss', ''],
    ['a=1; Domain=steppe.test', '/feeds/rss', 'a=1'],
    ['a=1; Domain=.STEPPE.test', '/feeds/rss', 'a=1'],
    ['a=1; Domain=taiga.test', '/feeds/rss', ''],
    ['a=1; Domain=news.steppe.test.evil', '/feeds/rss', ''],
    ['a=1', 'https://news.steppe.test:8443/feeds/rss', ''],
    ['a=1', 'https://evil.news.steppe.test/feeds/rss', ''],
    [' a = b=c== ;x', '/feeds/rss', 'a=b=c=='],
    ['a="q"', '/feeds/rss', 'a="q"'],
    ['a=', '/feeds/rss', 'a='],
    ['a', '/feeds/rss', ''],
    ['=1', '/feeds/rss', ''],
    ['', '/feeds/rss', ''],
    ['a=1\u0001', '/feeds/rss', ''],
    ['a=\u044f', '/feeds/rss', ''],
    ['a=1; Max-Age=0', '/feeds/rss', ''],
    ['a=1; Max-Age=-5', '/feeds/rss', ''],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', '/feeds/rss', ''],
    ['a=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT', '/feeds/rss', 'a=1'],
    ['a=1; Expires=soon', '/feeds/rss', 'a=1'],
  ];
  for (const [header, to, sent] of kept) {
    it(`sends "${sent}" to ${to} of ${JSON.stringify(header)}`, () => {
      expect(sentTo(to, FEED, header)).toBe(sent);
    });
  }

  it('keeps the last of a name and path, and forgets one that is taken back', () => {
    expect(sentTo('/feeds/rss', FEED, 'a=1', 'b=1; Path=/', 'a=2', 'a=3; Path=/')).toBe('a=2; b=1; a=3');
    expect(sentTo('/feeds/rss', FEED, 'a=1', 'a=; Max-Age=0')).toBe('');
  });

  it('keeps none for https that comes by http', () => {
    expect(
      sentTo('https://news.steppe.test/', new URL('http://news.steppe.test/'), 'a=1; Secure', 'b=1'),
    ).toBe('b=1');
  });

  it('keeps none that is too large, and what it had', () => {
    expect(sentTo('/feeds/rss', FEED, 'a=1', `b=${'x'.repeat(8 * 1024)}`, 'c=1')).toBe('a=1; c=1');
  });
});
