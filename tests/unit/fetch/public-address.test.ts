import type { LookupFunction } from 'node:net';
import { describe, expect, it } from 'vitest';
import { checkLookup, isPublicAddress } from '../../../shared/fetch/public-address.ts';

/** The first and the last address of each block that is not public. */
const NOT_PUBLIC = [
  ...['0.0.0.0', '0.255.255.255', '10.0.0.0', '10.255.255.255', '100.64.0.0', '100.127.255.255'],
  ...['127.0.0.1', '127.255.255.255', '169.254.0.0', '169.254.169.254', '169.254.170.2', '169.254.255.255'],
  ...['172.16.0.0', '172.31.255.255', '192.0.0.0', '192.0.0.255', '192.0.2.0', '192.0.2.255'],
  ...['192.31.196.1', '192.52.193.1', '192.88.99.1', '192.168.0.0', '192.168.255.255', '192.175.48.1'],
  ...['198.18.0.0', '198.19.255.255', '198.51.100.7', '203.0.113.7', '224.0.0.0', '239.255.255.255'],
  ...['240.0.0.0', '255.255.255.254', '255.255.255.255'],
  ...['::', '::1', '::2', '::7f00:1', '::127.0.0.1', '::8.8.8.8', '::ffff:127.0.0.1', '::ffff:8.8.8.8'],
  ...['::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::a00:1', '100::1', '1fff::1'],
  ...['2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001:1ff:ffff::1', '2001:db8::1'],
  ...[
    '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff',
    '2002:7f00:1::1',
    '2002:808:808::1',
    '3fff::1',
    '3fff:fff::1',
  ],
  ...[
    '4000::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fdff::1',
    'fe80::1',
    'febf::1',
    'fec0::1',
    'ff02::1',
  ],
  ...['fe80::1%eth0', '2a00:1450:4001::1%eth0', '2606:4700::1%1'],
  // Other ways to write an address, and what is none.
  ...[
    '',
    ' ',
    'localhost',
    'steppe.test',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '8.8.8',
    '8.8.8.8.',
  ],
  ...[
    '08.8.8.8',
    '8.8.8.8 ',
    ' 8.8.8.8',
    '8.8.8.256',
    '8.8.8.8/32',
    '[2606:4700::1]',
    '2606:4700::1::',
    '1:2',
  ],
];

const PUBLIC = [
  ...['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.15.255.255'],
  ...['172.32.0.0', '175.45.176.71', '192.0.1.1', '192.167.255.255', '192.169.0.0', '198.17.255.255'],
  ...['198.20.0.0', '223.255.255.255', '2001:200::1', '2001:4860:4860::8888', '2003::1', '2400:cb00::1'],
  ...['2606:4700:4700::1111', '2a00:1450:4001:81b::200e', '3ffe:ffff::1'],
];

describe('isPublicAddress', () => {
  for (const address of NOT_PUBLIC) {
    it(`says no to "${address}"`, () => {
      expect(isPublicAddress(address)).toBe(false);
    });
  }
  for (const address of PUBLIC) {
    it(`says yes to ${address}`, () => {
      expect(isPublicAddress(address)).toBe(true);
    });
  }
});

describe('checkLookup', () => {
  type Answer = Parameters<Parameters<LookupFunction>[2]>;
  type Outcome = readonly unknown[];

  /** What a connection learns of a name that has these addresses. */
  function ask(answer: Answer, all = true, isAllowed = false) {
    let asked = 0;
    const lookup: LookupFunction = (_name, options, callback) => {
      asked += 1;
      expect(options.all).toBe(true);
      callback(...answer);
    };
    return new Promise<{ outcome: Outcome; asked: number; heard: number }>((resolve) => {
      let heard = 0;
      const checked = checkLookup(lookup, isAllowed, () => {
        heard += 1;
      });
      checked('steppe.test', { all }, (error, address, family) =>
        resolve({
          outcome: [error?.message, address, ...(family === undefined ? [] : [family])],
          asked,
          heard,
        }),
      );
    });
  }
  const v4 = (address: string) => ({ address, family: 4 });
  const v6 = (address: string) => ({ address, family: 6 });

  it('answers the addresses of a name, asked for once', async () => {
    expect(await ask([null, [v6('2606:4700::1'), v4('1.1.1.1')]])).toEqual({
      outcome: [undefined, [v4('1.1.1.1'), v6('2606:4700::1')]],
      asked: 1,
      heard: 1,
    });
  });

  it('answers the first address where one is asked for', async () => {
    const { outcome } = await ask([null, [v4('1.1.1.1'), v4('1.0.0.1')]], false);
    expect(outcome).toEqual([undefined, '1.1.1.1', 4]);
  });

  it('answers three addresses of a family at most', async () => {
    const { outcome } = await ask([
      null,
      ['1', '2', '3', '4', '5'].flatMap((n) => [v4(`1.1.1.${n}`), v6(`2606:4700::${n}`)]),
    ]);
    expect(outcome).toEqual([
      undefined,
      [...['1', '2', '3'].map((n) => v4(`1.1.1.${n}`)), ...['1', '2', '3'].map((n) => v6(`2606:4700::${n}`))],
    ]);
  });

  const refused: Record<string, readonly [answer: Answer, reason: string]> = {
    'one address that is not public': [
      [null, [v4('10.0.0.1')]],
      'steppe.test is at 10.0.0.1, which is no public address',
    ],
    'one that is not public among others': [
      [null, [v4('1.1.1.1'), v6('2606:4700::1'), v4('1.0.0.1'), v4('1.0.0.2'), v4('1.0.0.3'), v6('::1')]],
      'steppe.test is at ::1, which is no public address',
    ],
    'an address of a scope': [
      [null, [v6('fe80::1%eth0')]],
      'steppe.test is at fe80::1%eth0, which is no public address',
    ],
    'no address': [[null, []], 'no such host: steppe.test'],
    'an answer of another shape': [[null, '1.1.1.1', 4], 'no such host: steppe.test'],
    'an error': [[new Error('SERVFAIL'), []], 'SERVFAIL'],
    'an error beside an address': [[new Error('SERVFAIL'), [v4('1.1.1.1')]], 'SERVFAIL'],
  };
  for (const [kind, [answer, reason]] of Object.entries(refused)) {
    it(`refuses a name for ${kind}`, async () => {
      expect((await ask(answer)).outcome).toEqual([reason, []]);
    });
  }

  it('lets a name that is allowed be at local addresses', async () => {
    const { outcome } = await ask([null, [v6('::1'), v4('127.0.0.1')]], true, true);
    expect(outcome).toEqual([undefined, [v4('127.0.0.1'), v6('::1')]]);
  });
});
