import { describe, expect, it } from 'vitest';
import {
  readCategories,
  readCategory,
  readConfidence,
  readCounterparts,
  readEmail,
  readEngagementId,
  readLimit,
  readMoment,
  readStoryId,
  readWords,
} from '../../../shared/ask/read-options.ts';
import { ArgumentError } from '../../../shared/text/argument-error.ts';
import { NOW } from '../../support/factories.ts';

const RUBBISH = [
  '',
  ' ',
  '--',
  '\u0000',
  '\u001b[31m',
  '9'.repeat(500),
  '💥',
  "'; DROP TABLE",
  '=1+1',
  'NaN',
];

describe('readMoment', () => {
  const moments = [
    ['2024-03-12', 'start', '2024-03-12T00:00:00.000Z'],
    ['2024-03-12', 'end', '2024-03-12T23:59:59.999Z'],
    ['2024-02-29', 'start', '2024-02-29T00:00:00.000Z'],
    ['2024-03-12T06:30Z', 'end', '2024-03-12T06:30:00.000Z'],
    ['2024-03-12T06:30:15.5+08:00', 'start', '2024-03-11T22:30:15.500Z'],
    ['7d', 'start', '2024-03-05T08:00:00.000Z'],
    ['12h', 'end', '2024-03-11T20:00:00.000Z'],
    ['2w', 'start', '2024-02-27T08:00:00.000Z'],
  ] as const;
  for (const [text, edge, expected] of moments) {
    it(`reads ${text} as ${expected} at the ${edge}`, () => {
      expect(readMoment('--since', text, edge, NOW).toISOString()).toBe(expected);
    });
  }

  const others = [
    '2023-02-29',
    '2024-13-01',
    '2024-03-12T06:30',
    '2024-03-12T25:00Z',
    '12/03/2024',
    '7',
    '-7d',
    '7y',
  ];
  for (const text of [...others, ...RUBBISH]) {
    it(`refuses ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect(() => readMoment('--since', text, 'start', NOW)).toThrow(ArgumentError);
    });
  }
});

describe('the other readers', () => {
  const values = [
    [readCategory('--category', 'consult'), 'CONSULT'],
    [readConfidence('--min-confidence', '0.85'), 0.85],
    [readConfidence('--min-confidence', '.5'), 0.5],
    [readConfidence('--min-confidence', '1'), 1],
    [readLimit('--limit', '250'), 250],
    [readWords('--text', ' Pak  MYONG\tHo '), ['pak', 'myong', 'ho']],
    [readCounterparts('--counterpart', 'mng,Russia,MN'), ['MNG', 'RUS']],
    [readCategories('--category', 'AID, rupture'), ['AID', 'RUPTURE']],
    [readEmail('EMAIL', ' analyst+dprk@example.org '), 'analyst+dprk@example.org'],
    [readEngagementId('ID', '2024-03-12-mng-1'), '2024-03-12-MNG-1'],
    [readStoryId('ID', ' 5B1F6E0C9A7D42C8B3E4F0A1D2C3B4A5'), '5b1f6e0c9a7d42c8b3e4f0a1d2c3b4a5'],
  ] as const;
  for (const [value, expected] of values) {
    it(`reads ${JSON.stringify(expected)}`, () => {
      expect(value).toEqual(expected);
    });
  }

  type Reader = (argument: string, text: string) => unknown;
  const refused: readonly (readonly [Reader, readonly string[]])[] = [
    [readCategory, ['CONSULTS', 'CONSULT,AGREE', 'toString']],
    [readConfidence, ['-0.1', '1.1', '0,8', '80%', '1e-3', '0x1', 'Infinity']],
    [readLimit, ['0', '-5', '1.5', '1000001', '1e3', 'all']],
    [readCounterparts, ['MNG,', ',', 'MNG RUS', 'PRK', 'North Korea', 'Atlantis', '__proto__']],
    [readCategories, ['AID,,AGREE']],
    [readEmail, ['a@b', '<a@b.org>', 'a@b.org,c@b.org']],
    [readEngagementId, ['2024-03-12', '2024-03-12-MNG', '1']],
    [readStoryId, ['short', '../../../../etc/passwd', 'abcdefghijklmnopqrstuvw']],
  ];
  for (const [reader, texts] of refused) {
    for (const text of [...texts, ...RUBBISH]) {
      it(`${reader.name} refuses ${JSON.stringify(text.slice(0, 30))}`, () => {
        expect(() => reader('--x', text)).toThrow(ArgumentError);
      });
    }
  }

  it('says in one line what was expected and what came', () => {
    expect(() => readLimit('--limit', 'a\nb\u001b[31m')).toThrow(
      new ArgumentError('--limit', 'a whole number from 1 to 1000000', 'a b'),
    );
  });
});
