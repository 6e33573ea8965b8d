import { describe, expect, it } from 'vitest';
import { isEmailAddress } from '../../../shared/text/email-address.ts';

describe('isEmailAddress', () => {
  const cases: readonly (readonly [isAddress: boolean, text: string])[] = [
    [true, 'analyst+dprk@example.org'],
    [true, "o'neil.b@my-host.a1.de"],
    [true, `a@${'b'.repeat(63)}.org`],
    [false, ''],
    [false, 'a@b'],
    [false, '@b.de'],
    [false, 'a@'],
    [false, 'a b@example.org'],
    [false, 'a@b.org\n'],
    [false, 'a@b.org,c@b.org'],
    [false, '<a@b.org>'],
    [false, '"a"@b.org'],
    [false, 'ä@example.org'],
    [false, 'a@bücher.example'],
    [false, 'a@@b.org'],
    [false, '..a@b.de'],
    [false, 'a..b@c.de'],
    [false, 'a.@b.de'],
    [false, 'a@-b.de'],
    [false, 'a@b-.de'],
    [false, 'a@b..de'],
    [false, `a@${'b.'.repeat(126)}org`],
  ];
  for (const [isAddress, text] of cases) {
    it(`${isAddress ? 'takes' : 'refuses'} ${JSON.stringify(text.slice(0, 40))}`, () => {
      expect(isEmailAddress(text)).toBe(isAddress);
    });
  }
});
