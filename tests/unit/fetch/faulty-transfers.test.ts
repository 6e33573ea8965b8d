import type { Socket } from 'node:net';
import * as zlib from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { toResponse } from '../../support/raw-server.ts';
import { closeAll, failed, fetched, fetchOnce, open, serve } from './fetch-fakes.ts';

afterEach(closeAll);

/** A feed of some kilobytes, in three scripts. */
const items = Array.from(
  { length: 60 },
  (_, at) => `<item><title>북한 대표단, 방문 ${at} – визит</title></item>`,
);
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel>${items.join('')}</channel></rss>\n`;
const JSON_FEED = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ title: '}"북' }] });
const bytes = Buffer.from(RSS);
const HEAD = 'HTTP/1.1 200 OK\r\n';
const hex = (length: number) => length.toString(16);
const chunk = (text: string | Buffer) =>
  Buffer.concat([Buffer.from(`${hex(text.length)}\r\n`), Buffer.from(text), Buffer.from('\r\n')]);
const lengthOf = (length: number) => `${HEAD}Content-Length: ${length}\r\n\r\n`;
const CHUNKED = `${HEAD}Transfer-Encoding: chunked\r\n\r\n`;
const bounds = { headersMs: 2_000, idleMs: 300, totalMs: 4_000 };

/** Says a head, then a body, and ends the connection. */
const say = (head: string, body: Uint8Array | string) => (socket: Socket) => {
  socket.write(head, 'latin1');
  socket.end(body);
};
const reset = (head: string, body: Uint8Array) => (socket: Socket) => {
  socket.write(Buffer.concat([Buffer.from(head), body]), () => setImmediate(() => socket.resetAndDestroy()));
};
/** As a server on the way does it whose packets are small. */
const dribble = (head: string, body: Uint8Array) => (socket: Socket) => {
  socket.setNoDelay(true).write(head);
  const write = (at: number) => {
    if (at >= body.length) socket.end();
    else socket.write(body.subarray(at, at + 500), () => setImmediate(() => write(at + 500)));
  };
  write(0);
};

type Transfer = (body: Buffer) => (socket: Socket) => void;

/** Ways to send a document that end wrongly, or have a head that is no strict HTTP. */
const TRANSFERS: Record<string, Transfer> = {
  'a length that is 50 too large': (body) => say(lengthOf(body.length + 50), body),
  'a length that is 40 too small': (body) => say(lengthOf(body.length - 40), body),
  'a length that is 1 too small': (body) => say(lengthOf(body.length - 1), body),
  'a length of half the body, in small packets': (body) => dribble(lengthOf(body.length >> 1), body),
  'a length that counts characters': (body) => say(lengthOf(body.toString().length), body),
  'no length and a reset': (body) => reset(`${HEAD}Connection: close\r\n\r\n`, body),
  'no last chunk': (body) => say(CHUNKED, chunk(body)),
  'a last chunk that is cut': (body) => say(CHUNKED, Buffer.concat([chunk(body), Buffer.from('0\r\n')])),
  'a chunk that is shorter than it says': (body) =>
    say(CHUNKED, Buffer.concat([Buffer.from(`${hex(body.length + 9)}\r\n`), body])),
  'chunks that end in something else': (body) =>
    say(CHUNKED, Buffer.concat([chunk(body), Buffer.from('oops\r\n')])),
  'a length and other bytes behind it': (body) =>
    say(lengthOf(body.length), Buffer.concat([body, Buffer.from('<!-- 3 ms -->')])),
  'lines that end in LF': (body) =>
    say(`HTTP/1.1 200 OK\nServer: small\nContent-Length: ${body.length}\n\n`, body),
  'a control character in a header': (body) =>
    say(`${HEAD}X-Title: a\u0001b\r\nContent-Length: ${body.length}\r\n\r\n`, body),
  'a space before a colon': (body) =>
    say(`${HEAD}Server : small\r\nContent-Length : ${body.length}\r\n\r\n`, body),
  'a folded header': (body) =>
    say(`${HEAD}X-Policy: a;\r\n  b\r\nContent-Length: ${body.length}\r\n\r\n`, body),
  'the same length twice': (body) =>
    say(`${HEAD}Content-Length: ${body.length}\r\nContent-Length: ${body.length}\r\n\r\n`, body),
  'two lengths that differ': (body) =>
    say(`${HEAD}Content-Length: 7\r\nContent-Length: ${body.length}\r\n\r\n`, body),
  'a length and chunks': (body) =>
    say(
      `${HEAD}Content-Length: 7\r\nTransfer-Encoding: chunked\r\n\r\n`,
      Buffer.concat([chunk(body), Buffer.from('0\r\n\r\n')]),
    ),
  'a length of words': (body) => say(`${HEAD}Content-Length: ${body.length} bytes\r\n\r\n`, body),
  'a header without a colon': (body) =>
    say(`${HEAD}cache please\r\nContent-Length: ${body.length}\r\n\r\n`, body),
  'the status line of ICY': (body) => say('ICY 200 OK\r\nicy-name: news\r\n\r\n', body),
  'the status line of HTTP/2': (body) => say('HTTP/2 200\r\n\r\n', body),
  '40 KiB of headers': (body) =>
    say(`${HEAD}Set-Cookie: a=${'x'.repeat(40_000)}\r\nContent-Length: ${body.length}\r\n\r\n`, body),
};

describe('a document that is whole', () => {
  for (const [how, send] of Object.entries(TRANSFERS)) {
    it(`is read with ${how}`, async () => {
      const answer = await fetchOnce(send(bytes), { bounds });
      expect(answer.kind === 'fetched' && Buffer.from(answer.body).toString().startsWith(RSS.trimEnd())).toBe(
        true,
      );
    });
    it(`of JSON is read with ${how}`, async () => {
      const answer = await fetchOnce(send(Buffer.from(JSON_FEED)), { bounds });
      expect(answer.kind === 'fetched' && Buffer.from(answer.body).toString().startsWith(JSON_FEED)).toBe(
        true,
      );
    });
  }

  it('is read though its server waits for nobody knows what behind it', async () => {
    expect(
      await fetchOnce(
        (socket) => socket.write(Buffer.concat([Buffer.from(lengthOf(bytes.length + 9)), bytes])),
        { bounds },
      ),
    ).toEqual(fetched(RSS));
  });

  it('is asked for twice at most for what is wrong with its head, and by itself the second time', async () => {
    const server = await serve((socket) => say('HTTP/1.1 200 OK\nX: y\n\n', bytes)(socket));
    expect(await open([server]).fetchFeed(`http://${server.host}/`, {})).toEqual(fetched(RSS));
    expect([server.requests.length, server.connections()]).toEqual([2, 2]);
    await server.idle();
  });

  it('brings what its mended head says', async () => {
    const head = 'HTTP/1.1 200 OK\nETag : "7"\nContent-Type: text/xml;\n  charset=utf-8\n\n';
    expect(await fetchOnce(say(head, bytes))).toEqual(
      fetched(RSS, { contentType: 'text/xml; charset=utf-8', validators: { etag: '"7"' } }),
    );
  });

  it('may be said to be the same, or elsewhere, by a head that is mended', async () => {
    const validators = { etag: '"7"' };
    expect(await fetchOnce(say('HTTP/1.1 304 Not Modified\n\n', ''), { validators })).toEqual({
      kind: 'unchanged',
      validators,
    });
    const server = await serve((socket, head) =>
      head.startsWith('GET /a ')
        ? say('HTTP/1.1 302 Found\nLocation: /b\n\n', '')(socket)
        : say('HTTP/1.1 200 OK\nA: b\n\n', bytes)(socket),
    );
    expect(await open([server]).fetchFeed(`http://${server.host}/a`, {})).toEqual(fetched(RSS));
    expect(server.requests.map((head) => head.split(' ')[1])).toEqual(['/a', '/a', '/b']);
  });

  it('may be refused by a head that is mended', async () => {
    expect(await fetchOnce(say('HTTP/1.1 404 Not Found\nA: b\n\n', ''))).toEqual(
      failed('unreachable', 'HTTP status 404 Not Found'),
    );
  });
});

describe('a document that is cut', () => {
  const cuts: Record<string, Buffer> = {
    'within an entry': bytes.subarray(0, bytes.length >> 1),
    'before its end tag': bytes.subarray(0, bytes.indexOf('</rss>')),
    'within its end tag': bytes.subarray(0, bytes.indexOf('</rss>') + 5),
    'behind an end tag in CDATA': Buffer.from('<rss><item><title><![CDATA[on </rss>'),
    'behind an end tag in CDATA that is over': Buffer.from('<rss><item><title><![CDATA[on </rss>]]></title>'),
    'behind an end tag in a comment': Buffer.from('<rss><item><!-- </rss> -->'),
    'behind an end tag in its type': Buffer.from('<!DOCTYPE rss [<!ENTITY a "<rss></rss>">]><rss><item>'),
    'behind the end of one root within another': Buffer.from('<feed><entry><content><feed></feed>'),
    'within JSON': Buffer.from(JSON_FEED).subarray(0, -1),
    'within a string of JSON': Buffer.from('{"version":"x","items":[{"title":"}]}'),
  };
  for (const [where, body] of Object.entries(cuts)) {
    for (const [how, send] of Object.entries(TRANSFERS)) {
      if (
        [
          '40 KiB of headers',
          'a length and other bytes behind it',
          'a length that counts characters',
        ].includes(how)
      )
        continue;
      it(`${where} is refused with ${how}`, async () => {
        expect(await fetchOnce(send(body), { bounds })).toEqual(
          failed(
            expect.stringMatching(/^(?:unreachable|malformed)$/) as never,
            expect.stringMatching(/^.{3,200}$/),
          ),
        );
      });
    }
  }
});

describe('a coding', () => {
  const codings: Record<string, (body: Buffer) => Buffer> = {
    gzip: (body) => zlib.gzipSync(body),
    deflate: (body) => zlib.deflateSync(body),
    'bare deflate': (body) => zlib.deflateRawSync(body),
    br: (body) => zlib.brotliCompressSync(body),
    zstd: (body) => zlib.zstdCompressSync(body),
    no: (body) => body,
  };
  const labels = [
    'gzip',
    'deflate',
    'br',
    'zstd',
    'aws-chunked',
    'iso-8859-1',
    'binary',
    'text/xml',
    'aws-chunked, gzip',
    'gzip, br, deflate',
    '',
  ];
  for (const [coding, encode] of Object.entries(codings)) {
    for (const label of labels) {
      it(`of the kind "${coding}" is read by its bytes, whatever stands there: "${label}"`, async () => {
        for (const document of [RSS, JSON_FEED, `\ufeff${RSS}`]) {
          const body = encode(Buffer.from(document));
          expect(await fetchOnce(toResponse('200 OK', { 'Content-Encoding': label }, body))).toEqual(
            fetched(document),
          );
        }
      });
    }
  }

  it('is none of a document in UTF-16 or in an old encoding that is said to have one', async () => {
    for (const body of [
      Buffer.from(RSS, 'utf16le'),
      Buffer.from(`\ufeff${RSS}`, 'utf16le'),
      Buffer.from(`\ufeff${RSS}`, 'utf16le').swap16(),
      Buffer.concat([
        Buffer.from('<rss><title>'),
        Buffer.from([0xba, 0xcf, 0xc7, 0xd1]),
        Buffer.from('</title></rss>'),
      ]),
    ]) {
      for (const label of ['gzip', 'br', 'deflate', 'utf-16', 'euc-kr']) {
        expect(await fetchOnce(toResponse('200 OK', { 'Content-Encoding': label }, body))).toEqual(
          fetched(body),
        );
      }
    }
  });

  const whole: Record<string, Buffer> = {
    'gzip with a line behind it': Buffer.concat([zlib.gzipSync(RSS), Buffer.from('\r\n')]),
    'gzip with words behind it': Buffer.concat([zlib.gzipSync(RSS), Buffer.from('<!-- cached -->')]),
    'gzip in several members with a line behind them': Buffer.concat([
      zlib.gzipSync(RSS.slice(0, 99)),
      zlib.gzipSync(RSS.slice(99)),
      Buffer.from('\n'),
    ]),
    'gzip without its trailer': zlib.gzipSync(RSS).subarray(0, -8),
    'gzip cut in its trailer': zlib.gzipSync(RSS).subarray(0, -3),
    'deflate cut in its check sum': zlib.deflateSync(RSS).subarray(0, -2),
    'gzip of a JSON feed cut in its trailer': zlib.gzipSync(JSON_FEED).subarray(0, -3),
  };
  for (const [how, body] of Object.entries(whole)) {
    it(`that is ${how} is taken off`, async () => {
      const document = how.includes('JSON') ? JSON_FEED : RSS;
      const label = how.startsWith('deflate') ? 'deflate' : 'gzip';
      expect(await fetchOnce(toResponse('200 OK', { 'Content-Encoding': label }, body))).toEqual(
        fetched(document),
      );
    });
  }

  it('that is gzip with its file name, comment and extra field is taken off, whatever is behind it', async () => {
    const deflated = zlib.deflateRawSync(RSS);
    const header = Buffer.from([
      0x1f,
      0x8b,
      8,
      4 | 8 | 16,
      0,
      0,
      0,
      0,
      0,
      3,
      2,
      0,
      65,
      66,
      ...Buffer.from('feed.xml\0news\0'),
    ]);
    expect(await fetchOnce(toResponse('200 OK', {}, Buffer.concat([header, deflated])))).toEqual(
      fetched(RSS),
    );
  });

  const damaged: Record<string, Buffer> = {
    'gzip cut within the document': zlib.gzipSync(RSS).subarray(0, -60),
    'gzip of a document that is cut, and cut': zlib.gzipSync(RSS.slice(0, -30)).subarray(0, -3),
    'gzip of a document that is cut, with a line behind it': Buffer.concat([
      zlib.gzipSync(RSS.slice(0, -30)),
      Buffer.from('\r\n'),
    ]),
    'gzip whose check sum is wrong': Buffer.concat([
      zlib.gzipSync(RSS).subarray(0, -8),
      Buffer.alloc(8, 0xee),
    ]),
    'gzip that is damaged within': zlib.gzipSync(RSS).fill(0xee, 40, 60),
    'deflate cut within the document': zlib.deflateSync(RSS).subarray(0, -60),
    'br cut within the document': zlib.brotliCompressSync(RSS).subarray(0, -60),
    'zstd cut within the document': zlib.zstdCompressSync(RSS).subarray(0, -60),
    'one byte of br': zlib.brotliCompressSync(RSS).subarray(0, 1),
    'one byte of deflate': zlib.deflateSync(RSS).subarray(0, 1),
    'a hundred and one members with a line behind them': Buffer.concat([
      zlib.gzipSync('<rss>'),
      ...Array.from({ length: 100 }, () => zlib.gzipSync(' ')),
      zlib.gzipSync('</rss>'),
      Buffer.from('\n'),
    ]),
  };
  for (const [what, body] of Object.entries(damaged)) {
    it(`that is ${what} is refused`, async () => {
      const [label = ''] = /gzip|deflate|br|zstd/.exec(what) ?? ['gzip'];
      expect(await fetchOnce(toResponse('200 OK', { 'Content-Encoding': label }, body))).toEqual(
        failed('malformed', expect.stringMatching(/^the compressed body is damaged: ./)),
      );
    });
  }

  it('that nobody knows is named, where the body is no text', async () => {
    const noise = Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 7919) % 251));
    for (const name of ['compress', 'pack200-gzip', 'exi']) {
      expect(await fetchOnce(toResponse('200 OK', { 'Content-Encoding': name }, noise))).toEqual(
        failed('malformed', `the coding "${name}" of the body is unknown`),
      );
    }
  });

  const nest = (
    times: number,
    body: Buffer,
    encode: (inner: Buffer) => Buffer = (inner) => zlib.gzipSync(inner),
  ) => Array.from({ length: times }).reduce<Buffer>(encode, body);
  it('within others is taken off three times, said or not, and not a fourth time', async () => {
    for (const label of ['gzip, gzip, gzip', 'gzip', '']) {
      const fetchNested = (times: number) =>
        fetchOnce(toResponse('200 OK', { 'Content-Encoding': label }, nest(times, bytes)));
      expect(await fetchNested(2)).toEqual(fetched(RSS));
      expect(await fetchNested(3)).toEqual(fetched(RSS));
      expect(await fetchNested(4)).toEqual(failed('malformed', 'the body is compressed more than 3 times'));
    }
    const mixed = zlib.brotliCompressSync(zlib.gzipSync(zlib.deflateSync(bytes)));
    expect(await fetchOnce(toResponse('200 OK', { 'Content-Encoding': 'deflate, gzip, br' }, mixed))).toEqual(
      fetched(RSS),
    );
  });

  it('that makes a bomb within another is never made whole', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(100 * 1024 * 1024, ' '));
    for (const [label, body] of [
      ['gzip, gzip', zlib.gzipSync(bomb)],
      ['gzip, br', zlib.brotliCompressSync(bomb)],
      ['', nest(2, bomb)],
      ['utf-8', bomb],
    ] as const) {
      expect(await fetchOnce(toResponse('200 OK', { 'Content-Encoding': label }, body))).toEqual(
        failed('malformed', 'the body is larger than 10 MiB'),
      );
    }
  });

  it('that makes a bomb of its first member, or of one that is cut, is never made whole', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(100 * 1024 * 1024, ' '));
    for (const body of [
      Buffer.concat([bomb, Buffer.from('\r\n')]),
      bomb.subarray(0, -4),
      Buffer.concat([
        ...Array.from({ length: 5 }, () => zlib.gzipSync(Buffer.alloc(3 * 1024 * 1024))),
        Buffer.from('\n'),
      ]),
    ]) {
      expect(await fetchOnce(toResponse('200 OK', { 'Content-Encoding': 'gzip' }, body))).toEqual(
        failed('malformed', 'the body is larger than 10 MiB'),
      );
    }
  });
});

describe('a hostile head', () => {
  it('that says nothing within its bounds is waited for no longer than any other', async () => {
    const server = await serve((socket) => socket.write('HTTP/1.1 200 OK\nX: '));
    expect(await open([server], { bounds }).fetchFeed(`http://${server.host}/`, {})).toEqual(
      failed('malformed', expect.stringMatching(/^the response is no HTTP: ./)),
    );
    await server.idle();
  });

  it('without end is given up, when it is mended too', async () => {
    let written = 0;
    const server = await serve((socket) => {
      const pour = () => {
        while (!socket.destroyed && socket.write('X-Crate: wet\n'.repeat(1_000))) written += 1;
        written += 1;
      };
      socket.on('drain', pour).write('HTTP/1.1 200 OK\n');
      pour();
    });
    expect((await open([server], { bounds }).fetchFeed(`http://${server.host}/`, {})).kind).toBe('failed');
    await server.idle();
    expect(written).toBeLessThan(2_000);
  });

  it('of interim responses without end is given up, when it is mended too', async () => {
    expect(await fetchOnce('HTTP/1.1 103 Early Hints\nA: b\n\n'.repeat(1_000), { bounds })).toEqual(
      failed('malformed', 'the response is no HTTP: Missing expected CR after response line'),
    );
  });

  it('of which a second response follows does not speak for another request', async () => {
    const evil = '<rss><title>evil</title></rss>';
    const server = await serve((socket, _head, { requests }) => {
      if (requests.length === 1)
        socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n`);
      else if (requests.length === 2)
        say(
          'HTTP/1.1 200 OK\nA: b\n\n',
          `${RSS}HTTP/1.1 200 OK\r\nContent-Length: ${evil.length}\r\n\r\n${evil}`,
        )(socket);
      else socket.write(toResponse('200 OK', {}, '<rss/>'));
    });
    const { fetchFeed } = open([server], { bounds });
    await fetchFeed(`http://${server.host}/`, {});
    expect(await fetchFeed(`http://${server.host}/`, {})).toEqual(fetched('<rss/>'));
    expect(server.connections()).toBe(3);
  });

  it('is followed by no body without end', async () => {
    const server = await serve((socket) => {
      const pour = () => {
        while (!socket.destroyed && socket.write(' '.repeat(100_000)));
      };
      socket.on('drain', pour).write(`HTTP/1.1 200 OK\nA: b\n\n${RSS}`);
      pour();
    });
    expect(await open([server], { bounds }).fetchFeed(`http://${server.host}/`, {})).toEqual(
      failed('malformed', 'the response is no HTTP: Missing expected CR after response line'),
    );
    await server.idle();
  });
});
