import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import type { Server } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { composeFeed } from './compose-feed.ts';
import { type HostileDocument, makeHostileDocuments } from './hostile-documents.ts';
import {
  compressSpaces,
  dripBytes,
  makeExpiredServer,
  makeHttpServer,
  makeRawServer,
  makeResettingServer,
  makeSilentServer,
  pourForever,
} from './hostile-servers.ts';
import { makeEntries } from './make-entries.ts';

/** How a misbehaving feed is served. */
export type BadFeed = {
  /** Gets a port of its own; absent when nobody answers. */
  readonly server?: Server;
  /** What comes before the server's `host:port`, or the whole URL when there is no server. */
  readonly address?: string;
  /** Titles that a reader must find, if it reads the document at all. */
  readonly titles?: readonly string[];
};

export type BadName = keyof ReturnType<typeof describeBadFeeds>;

const START = '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour watch</title>';
const SEEN = { 'set-cookie': 'seen=1; Path=/' };
const XML = { 'content-type': 'application/rss+xml' };
/** Ten times what a reader may take of a document. */
const BOMB_MEGABYTES = 100;
const RETRY_AFTER_SECONDS = 1_800;

/**
 * Describes every way in which a feed of the farm misbehaves; each is made only when it is asked for.
 *
 * @param sentinel `host:port` to which nothing may connect.
 */
export function describeBadFeeds(now: Date, sentinel: string) {
  const documents = makeHostileDocuments(now);
  const entries = makeEntries(1_099, 20, now);
  const healthy = composeFeed('Harbour watch', entries).body;
  const titled = (feed: BadFeed): BadFeed => ({ ...feed, titles: entries.map(({ title }) => title) });

  return {
    'slow-headers': () => raw((socket) => dripBytes(socket, 'HTTP/1.1 200 OK\r\nx-crate: none\r\n')),
    'slow-body': () =>
      http((_request, response) => {
        response.writeHead(200, XML);
        dripBytes(response, healthy);
      }),
    'accept-silent': () => ({ server: makeSilentServer() }),
    'rst-at-accept': () => ({ server: makeResettingServer() }),
    'rst-mid-body': () =>
      raw((socket) => {
        const head = `HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: ${healthy.length}\r\n\r\n`;
        socket.write(head + healthy.slice(0, 1_000), () => setTimeout(() => socket.resetAndDestroy(), 100));
      }),
    'endless-chunked': () =>
      http((_request, response) => {
        response.writeHead(200, XML).write(START);
        return pourForever(response, `<item><title>One more crate</title></item>\n`.repeat(1_000));
      }),
    'header-flood': () =>
      raw((socket) => {
        const flood = Array.from({ length: 1_000 }, (_, at) => `x-crate-${at}: ${'wet '.repeat(25)}\r\n`);
        socket.end(`HTTP/1.1 200 OK\r\n${flood.join('')}connection: close\r\n\r\n${healthy}`);
      }),

    'http-500': () => status(500),
    'http-404': () => status(404),
    'forbidden-403': () => status(403),
    '429-retry-after-seconds': () => status(429, { 'retry-after': String(RETRY_AFTER_SECONDS) }),
    '429-retry-after-date': () =>
      status(429, {
        'retry-after': new Date(now.getTime() + RETRY_AFTER_SECONDS * 1000).toUTCString(),
      }),
    'gone-410': () => status(410),
    'redirect-loop': () =>
      http((request, response) => {
        response.writeHead(302, { location: request.url === '/feed.xml' ? '/again' : '/feed.xml' }).end();
      }),
    'redirect-to-loopback': () => status(302, { location: `http://${sentinel}/2018-06-01/runtime` }),
    'redirect-bad-location': () => status(302, { location: 'http://[::1' }),
    'tls-expired': () => ({
      server: makeExpiredServer((_request, response) => void response.writeHead(200, XML).end(healthy)),
      address: 'https://',
    }),
    nxdomain: () => ({ address: 'http://feed.invalid/feed.xml' }),

    'gzip-bomb': () => bomb('gzip'),
    'br-bomb': () => bomb('br'),
    'coding-chain': () => {
      const codings = Array.from({ length: 5 }, () => 'gzip');
      const body = codings.reduce<Uint8Array>((inner) => gzipSync(inner), Buffer.from(healthy));
      return http((_request, response) => {
        response.writeHead(200, { ...XML, 'content-encoding': codings.join(', ') }).end(body);
      });
    },

    'cookie-wall': () =>
      titled(
        http((request, response) => {
          if (request.url !== '/feed.xml') response.writeHead(302, { ...SEEN, location: '/feed.xml' }).end();
          else if (request.headers.cookie === 'seen=1') response.writeHead(200, XML).end(healthy);
          else response.writeHead(302, { location: '/check' }).end();
        }),
      ),
    'cookie-flood': () => {
      let answers = 0;
      return http((_request, response) => {
        answers += 1;
        const cookies = Array.from({ length: 500 }, (_, at) => `crate-${at}=${answers}; Path=/`);
        response.writeHead(302, { location: '/feed.xml', 'set-cookie': cookies }).end();
      });
    },
    'length-too-small': () => titled(raw((socket) => socket.end(`${sized(healthy.length >> 1)}${healthy}`))),
    'length-too-large-and-cut': () =>
      raw((socket) => socket.end(`${sized(healthy.length)}${healthy.slice(0, -20)}`)),
    'no-last-chunk': () =>
      titled(
        raw((socket) =>
          socket.end(
            `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${healthy.length.toString(16)}\r\n${healthy}\r\n`,
          ),
        ),
      ),
    'lf-head': () => titled(raw((socket) => socket.end(`HTTP/1.1 200 OK\nx-crate : wet\n\n${healthy}`))),
    'lf-head-endless': () =>
      raw(
        (socket) =>
          void pourForever(
            socket.on('error', () => {}),
            `HTTP/1.1 200 OK\nx-crate: wet\n\n${START}`,
          ),
      ),
    'plain-as-gzip': () => titled(encoded('gzip', healthy)),
    'no-coding': () => titled(encoded('aws-chunked, iso-8859-1', healthy)),
    'gzip-tail': () => titled(encoded('gzip', Buffer.concat([gzipSync(healthy), Buffer.from('\r\n')]))),
    'nested-bomb': async () =>
      encoded('gzip, br', brotliCompressSync(await compressSpaces('gzip', START, BOMB_MEGABYTES))),

    'html-200': () => serve(documents.page('This page has moved')),
    'login-page': () => {
      const { body, contentType } = documents.page('Sign in to read on');
      return http((request, response) => {
        if (request.url === '/feed.xml') response.writeHead(302, { location: '/sign-in' }).end();
        else response.writeHead(200, { 'content-type': contentType }).end(body);
      });
    },
    'empty-200': () => serve({ body: '', contentType: 'application/rss+xml', titles: [] }),
    'no-entries': () => serve(documents.noEntries()),
    'json-no-feed': () =>
      serve({ body: '{"error":"no such harbour"}', contentType: 'application/json', titles: [] }),

    'entity-bomb': () => serve(documents.entityBomb()),
    'deep-nesting': () => serve(documents.deepNesting()),
    'parse-hog': () => serve(documents.parseHog()),
    'truncated-xml': () => serve(documents.truncated()),
    'nul-bytes': () => serve(documents.nulBytes()),
    'invalid-utf8': () => serve(documents.invalidUtf8()),
    'lying-prolog': () => serve(documents.lyingProlog()),
    'dup-or-missing-guid': () => serve(documents.doubtfulGuids()),
    'etag-flap': () => {
      const { body, titles } = documents.etagFlap();
      let answers = 0;
      const { server } = http((_request, response) => {
        answers += 1;
        response.writeHead(200, { ...XML, etag: `"flap-${answers}"` }).end(body);
      });
      return { server, titles };
    },
    'snippet-bomb': () => serve(documents.snippetBomb()),
    '100k-entries': () => serve(documents.hundredThousand()),
    'future-dates': () => serve(documents.future()),
    zombie: () => serve(documents.zombie()),
  } satisfies Readonly<Record<string, () => BadFeed | Promise<BadFeed>>>;
}

function raw(speak: Parameters<typeof makeRawServer>[0]): BadFeed {
  return { server: makeRawServer(speak) };
}

function http(answer: RequestListener): BadFeed {
  return { server: makeHttpServer(answer) };
}

/** The head of a response that says how long its body is. */
function sized(length: number): string {
  return `HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: ${length}\r\n\r\n`;
}

function encoded(coding: string, body: Uint8Array | string): BadFeed {
  return http((_request, response) => {
    response.writeHead(200, { ...XML, 'content-encoding': coding }).end(body);
  });
}

function status(code: number, headers: OutgoingHttpHeaders = {}): BadFeed {
  return http((_request, response) => void response.writeHead(code, headers).end('<p>No feed today</p>'));
}

function serve({ body, contentType, titles }: HostileDocument): BadFeed {
  const { server } = http((_request, response) => {
    response.writeHead(200, { 'content-type': contentType }).end(body);
  });
  return { server, titles };
}

async function bomb(coding: 'gzip' | 'br'): Promise<BadFeed> {
  const body = await compressSpaces(coding, START, BOMB_MEGABYTES);
  return http((_request, response) => {
    response.writeHead(200, { ...XML, 'content-encoding': coding }).end(body);
  });
}
