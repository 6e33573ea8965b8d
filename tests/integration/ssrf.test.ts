import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, isIPv6, type LookupFunction, Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFetcher } from '../../shared/fetch/fetch-feed.ts';

/** Addresses that no feed may lead to: as a URL may write them, and as DNS would answer them. */
const FORMS: readonly (readonly [host: string, address: string])[] = [
  // Loopback, in the ways in which a URL can write an IPv4 address.
  ...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0x7F.1', '0177.0.0.1'].map(
    same('127.0.0.1'),
  ),
  ...['017700000001', '0177.0x0.0.1', '00000177.0.0.01', '127.0.0.1.', '127%2e0%2e0%2e1', '127。0。0。1'].map(
    same('127.0.0.1'),
  ),
  ...['１２７.0.0.1', '⑫7.0.0.1', '%31%32%37.0.0.1'].map(same('127.0.0.1')),
  ['127.255.255.254', '127.255.255.254'],
  // This host and network, private, shared and link-local networks, and what clouds serve there.
  ...['0', '0.0.0.0', '0x0'].map(same('0.0.0.0')),
  ['0.1.2.3', '0.1.2.3'],
  ['10.0.0.1', '10.0.0.1'],
  ['10.255.255.255', '10.255.255.255'],
  ['172.16.0.1', '172.16.0.1'],
  ['172.31.255.255', '172.31.255.255'],
  ['192.168.0.1', '192.168.0.1'],
  ['0xc0a80001', '192.168.0.1'],
  ['100.64.0.1', '100.64.0.1'],
  ['100.100.100.200', '100.100.100.200'],
  ...['169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376'].map(same('169.254.169.254')),
  ['169.254.170.2', '169.254.170.2'],
  ['192.0.0.192', '192.0.0.192'],
  // Documentation, benchmarks, relays, multicast, reserved and broadcast.
  ['192.0.2.1', '192.0.2.1'],
  ['198.51.100.1', '198.51.100.1'],
  ['203.0.113.1', '203.0.113.1'],
  ['198.18.0.1', '198.18.0.1'],
  ['192.88.99.1', '192.88.99.1'],
  ['224.0.0.1', '224.0.0.1'],
  ['239.255.255.250', '239.255.255.250'],
  ['240.0.0.1', '240.0.0.1'],
  ['255.255.255.255', '255.255.255.255'],
  // IPv6: loopback, unspecified, and IPv4 in it.
  ['[::1]', '::1'],
  ['[0:0:0:0:0:0:0:1]', '0:0:0:0:0:0:0:1'],
  ['[::]', '::'],
  ['[::127.0.0.1]', '::127.0.0.1'],
  ['[::7f00:1]', '::7f00:1'],
  ['[::ffff:127.0.0.1]', '::ffff:127.0.0.1'],
  ['[::ffff:7f00:1]', '::ffff:7f00:1'],
  ['[::FFFF:169.254.169.254]', '::ffff:169.254.169.254'],
  ['[::ffff:0:127.0.0.1]', '::ffff:0:127.0.0.1'],
  ['[64:ff9b::127.0.0.1]', '64:ff9b::127.0.0.1'],
  ['[64:ff9b::a9fe:a9fe]', '64:ff9b::a9fe:a9fe'],
  ['[64:ff9b:1::10.0.0.1]', '64:ff9b:1::10.0.0.1'],
  ['[2002:7f00:1::]', '2002:7f00:1::'],
  ['[2002:a9fe:a9fe::1]', '2002:a9fe:a9fe::1'],
  ['[2001:0:7f00:1::]', '2001:0:7f00:1::'],
  // Local, documentation, multicast and unassigned.
  ['[fe80::1]', 'fe80::1'],
  ['[fe80::1%25lo]', 'fe80::1%lo'],
  ['[fec0::1]', 'fec0::1'],
  ['[fc00::1]', 'fc00::1'],
  ['[fd00:ec2::254]', 'fd00:ec2::254'],
  ['[ff02::1]', 'ff02::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['[3fff::1]', '3fff::1'],
  ['[100::1]', '100::1'],
  ['[5f00::1]', '5f00::1'],
];

function same(address: string) {
  return (host: string) => [host, address] as const;
}

const REDIRECTS = [301, 302, 303, 307, 308];
const SCHEMES = [
  ...[
    'file:///etc/passwd',
    'file://127.0.0.1/etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1:6379/_INFO',
  ],
  ...[
    'data:text/xml,<rss/>',
    'javascript:alert(1)',
    'dict://127.0.0.1:11211/',
    'ldap://127.0.0.1/',
    'ws://127.0.0.1/',
  ],
  ...[
    'wss://127.0.0.1/',
    'blob:http://127.0.0.1/a',
    'about:blank',
    'unix:/var/run/docker.sock',
    'http+unix://%2frun%2fa/',
  ],
  ...[
    'jar:http://127.0.0.1!/',
    'view-source:http://127.0.0.1/',
    'feed:http://127.0.0.1/',
    'mailto:a@127.0.0.1',
  ],
];
/** Names are at 127.0.0.1 here, so that whichever host is meant is a wrong one. */
const TRICKS = [
  ...[
    'http://steppe.test@127.0.0.1/',
    'http://127.0.0.1@steppe.test/',
    'http://a:b@127.0.0.1/',
    'http://@127.0.0.1/',
  ],
  ...['http://127.0.0.1\\@steppe.test/', 'http://127.0.0.1#@steppe.test/', 'http://127.0.0.1?@steppe.test/'],
  ...[
    'http://steppe.test%40127.0.0.1/',
    'http://127.0.0.1%2523@steppe.test/',
    'http:127.0.0.1/',
    'http:/\\127.0.0.1/',
  ],
  ...[
    'http:\\\\127.0.0.1\\',
    '//127.0.0.1/',
    'http://127.0.0.1%00.steppe.test/',
    'http://127.0.0.1%0d%0aHost:a/',
  ],
  ...[
    'http://[::1]@127.0.0.1/',
    ' http://127.0.0.1/ ',
    'ht\ntp://127.0.0.1/',
    'http://127.0.0.1:80@steppe.test:443/',
  ],
  ...[
    'http://localhost/',
    'http://localhost./',
    'http://LOCALHOST/',
    'http://a.localhost/',
    'http://127.0.0.1.nip.test/',
  ],
  ...[
    'http://metadata.google.internal/',
    'https://127.0.0.1/',
    'https://[::1]:8443/',
    'https://localhost:8443/',
  ],
];
const PORTS = [
  1, 21, 22, 23, 25, 53, 81, 110, 143, 389, 445, 587, 2375, 3000, 3306, 5432, 6379, 8000, 8081, 9001, 9200,
  11211, 27017, 65535,
];

/** What a case asks for, and what DNS says each time that it is asked. */
type Case = { readonly url: string; readonly answers?: readonly (readonly string[])[] };
const PUBLIC = '1.1.1.1';

const CASES = new Map<string, Case>();
const add = (name: string, asked: Case) => CASES.set(name, asked);
const by = (status: number, target: string) => `http://HOP/${status}?${encodeURIComponent(target)}`;
const ways: Readonly<Record<string, (url: string) => string>> = {
  '': (url) => url,
  ...Object.fromEntries(REDIRECTS.map((status) => [`by ${status} `, (url) => by(status, url)])),
  'at the second hop ': (url) => by(302, by(301, url)),
};
for (const [way, lead] of Object.entries(ways)) {
  for (const [host] of FORMS) add(`${way}${host}`, { url: lead(`http://${host}/`) });
  for (const url of [...SCHEMES, ...TRICKS]) {
    add(`${way}${url}`, { url: lead(url), answers: [['127.0.0.1']] });
  }
  for (const port of PORTS) add(`${way}port ${port}`, { url: lead(`http://${PUBLIC}:${port}/`) });
}
for (const [host, address] of FORMS) {
  const ask = (name: string, url: string, ...answers: string[][]) => add(`${name} ${host}`, { url, answers });
  ask('a name at', 'http://steppe.test/', [address]);
  ask('a name over TLS at', 'https://steppe.test/', [address]);
  ask('a name by a redirect at', by(307, 'http://steppe.test:8080/'), [address]);
  ask('a name at a public address and', 'http://steppe.test/', [PUBLIC, address]);
  ask('a name at many public addresses and', 'http://steppe.test/', [
    PUBLIC,
    PUBLIC,
    PUBLIC,
    '2606:4700::1',
    address,
  ]);
  ask('a name at, and at a public address,', 'http://steppe.test/', [address, PUBLIC]);
  // The first answer is public, and its server redirects to the same name; the second answer is not.
  ask('a name that moves to', 'http://rebinding.test/302', [PUBLIC], [address]);
}

/** Every address that a connection was made to, or tried; leads it to the server below. */
const attempts: string[] = [];
let sentinelConnections = 0;
/** Answers whatever gets past the checks: with a redirect to the same host, or a feed. */
const sentinel = createServer((request, response) => {
  if (request.url === '/302') response.writeHead(302, { location: '/feed', connection: 'close' }).end();
  else response.end('<rss/>');
}).on('connection', () => {
  sentinelConnections += 1;
});
/** Redirects: the path is the status, the query where to. */
const hop = createServer(({ url = '' }, response) => {
  const [, status, target = ''] = /^\/(\d{3})\?(.*)/.exec(url) ?? [];
  if (status === undefined) return response.writeHead(404).end();
  const location = Buffer.from(decodeURIComponent(target)).toString('latin1').replaceAll('\n', '');
  return response.writeHead(Number(status), { location }).end();
});
const portOf = (server: typeof hop) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  for (const server of [sentinel, hop]) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket;
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...args: unknown[]) {
    const [options] = (Array.isArray(args[0]) ? args[0] : args) as [Connection];
    if (Number(options.port) === portOf(hop)) return connect.apply(this, args);
    return connect.call(this, { ...options, ...leadToSentinel(options) });
  });
});
afterEach(() => {
  attempts.length = 0;
  sentinelConnections = 0;
});
afterAll(() => {
  vi.restoreAllMocks();
  for (const server of [sentinel, hop]) {
    server.closeAllConnections();
    server.close();
  }
});

type Connection = { readonly host: string; readonly port: number | string; readonly lookup: LookupFunction };

/** Leads a connection to the sentinel, by way of the very lookup it would have been made with. */
function leadToSentinel({
  host,
  lookup,
}: Connection): Partial<Connection> & { readonly autoSelectFamily: boolean } {
  const port = portOf(sentinel);
  const checked: LookupFunction = (name, options, callback) =>
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error || !Array.isArray(addresses)) return callback(error, []);
      attempts.push(...addresses.map(({ address }) => address));
      return callback(null, '127.0.0.1', 4);
    });
  if (/^[\d.]+$|:/.test(host)) attempts.push(host);
  return {
    port,
    host: /^[\d.]+$|:/.test(host) ? '127.0.0.1' : host,
    lookup: checked,
    autoSelectFamily: false,
  };
}

/** Fetches with a DNS that answers so, in turn; the last answer stays. */
async function ask({ url, answers = [] }: Case) {
  let asked = 0;
  const lookup: LookupFunction = (_name, _options, callback) => {
    const addresses = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (!addresses) return callback(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }), []);
    return callback(
      null,
      addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 })),
    );
  };
  const { fetchFeed, close } = openFetcher({
    lookup,
    allowedHosts: [`127.0.0.1:${portOf(hop)}`],
    now: () => new Date('2026-03-12T06:30:00.000Z'),
  });
  const hopHost = `127.0.0.1:${portOf(hop)}`;
  // The target of a redirect may itself be one; each was encoded once more.
  const outcome = await fetchFeed(
    url
      .replaceAll('http://HOP', `http://${hopHost}`)
      .replaceAll('http%3A%2F%2FHOP', encodeURIComponent(`http://${hopHost}`)),
    {},
  );
  close();
  return outcome;
}

describe(`${CASES.size} ways to ask for what is not public`, () => {
  it('are at least 400, with at least 42 forms of addresses', () => {
    expect(CASES.size).toBeGreaterThanOrEqual(400);
    expect(new Set(FORMS.map(([host]) => host)).size).toBeGreaterThanOrEqual(42);
  });

  for (const [name, asked] of CASES) {
    it(`reach nobody: ${JSON.stringify(name)}`, async () => {
      const outcome = await ask(asked);
      const mayReach = name.startsWith('a name that moves to') ? [PUBLIC] : [];
      expect([outcome, attempts, sentinelConnections]).toEqual([
        { kind: 'failed', fault: 'unreachable', reason: expect.stringMatching(/^.{3,200}$/) },
        mayReach,
        mayReach.length,
      ]);
    });
  }
});

describe('what is public', () => {
  const controls: Readonly<Record<string, readonly [asked: Case, reached: readonly string[]]>> = {
    'an IPv4 address': [{ url: 'http://1.1.1.1/' }, ['1.1.1.1']],
    'an IPv4 address in another form': [{ url: 'http://0x08080808/' }, ['8.8.8.8']],
    'an IPv6 address': [{ url: 'http://[2606:4700:4700::1111]/' }, ['2606:4700:4700::1111']],
    'an address on another port of the web': [{ url: 'http://175.45.176.71:8080/' }, ['175.45.176.71']],
    'a name': [{ url: 'http://steppe.test/', answers: [['175.45.176.71']] }, ['175.45.176.71']],
    'a name with addresses of both families': [
      { url: 'http://steppe.test/', answers: [['2a00:1450:4001:81b::200e', '142.250.185.78']] },
      ['142.250.185.78', '2a00:1450:4001:81b::200e'],
    ],
    'a name like an address': [{ url: 'http://127.0.0.1.nip.test/', answers: [['9.9.9.9']] }, ['9.9.9.9']],
    'a redirect': [{ url: by(308, 'http://steppe.test:80/'), answers: [['9.9.9.9']] }, ['9.9.9.9']],
    'the second hop': [{ url: by(301, by(302, 'http://8.8.4.4/')) }, ['8.8.4.4']],
  };
  for (const [name, [asked, reached]] of Object.entries(controls)) {
    it(`is reached: ${name}`, async () => {
      const outcome = await ask(asked);
      expect([outcome.kind, attempts, sentinelConnections]).toEqual(['fetched', reached, 1]);
    });
  }
});
