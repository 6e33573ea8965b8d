import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../functions/cli/format-csv.ts';
import { formatTable } from '../../functions/cli/format-table.ts';
import { toJson } from '../../functions/cli/output.ts';
import { wrapText } from '../../functions/cli/wrap-text.ts';

describe('wrapText', () => {
  const texts: readonly (readonly [string, number, readonly string[]])[] = [
    ['', 10, ['']],
    ['envoy arrives', 20, ['envoy arrives']],
    ['envoy arrives today', 13, ['envoy arrives', 'today']],
    ['a https://steppe.test/1', 10, ['a', 'https://st', 'eppe.test/', '1']],
    ['한강신문 보도', 8, ['한강신문', '보도']],
    ['朝鲜外务相访问', 6, ['朝鲜外', '务相访', '问']],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4, ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']],
  ];
  for (const [text, width, lines] of texts) {
    it(`wraps "${text}" at ${width}`, () => {
      expect(wrapText(text, width)).toEqual(lines);
    });
  }
});

describe('formatTable', () => {
  it('gives the last column what the others leave, and sends a terminal nothing that it obeys', () => {
    const rows = [
      [
        '2024-03-12',
        ['MNG', 'RUS'],
        'North Korean envoy meets \u001b]8;;http://evil.test\u0007ministers\u202e in Ulaanbaatar',
      ],
      ['2024-03-11', '', ['short', 'id']],
    ];
    expect(stripVTControlCharacters(formatTable(['Day', 'With', 'Headline'], rows, 46))).toBe(
      `
Day         With  Headline
2024-03-12  MNG   North Korean envoy meets
            RUS   ]8;;http://evil.testminister
                  s in Ulaanbaatar
2024-03-11        short
                  id`.slice(1),
    );
  });
});

describe('formatCsv', () => {
  const cells: readonly (readonly [unknown, string])[] = [
    ['plain', 'plain'],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', 'two lines'],
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@x', `"'@x"`],
    ['\t=1', `"'=1"`],
    ['＝1', `"'＝1"`],
    ['\u202e=1\u0007', `"'=1"`],
    [-0.5, '-0.5'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
  ];
  for (const [value, cell] of cells) {
    it(`writes ${JSON.stringify(value)} as ${cell}`, () => {
      expect(formatCsv(['x', value as string])).toBe(`x,${cell}\r\n`);
    });
  }
});

describe('toJson', () => {
  it('escapes what a terminal may obey, and changes no value', () => {
    const value = { title: 'a\u001b\u009b\u202e\u200b\ufeff\u2028é한' };
    expect(toJson(value)).toBe('{"title":"a\\u001b\\u009b\\u202e\\u200b\\ufeff\\u2028é한"}');
    expect(JSON.parse(toJson(value))).toEqual(value);
  });
});
