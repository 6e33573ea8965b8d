import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { describeClassification, describeEvidence } from '../../../functions/cli/describe-story.ts';
import { feedCells } from '../../../functions/cli/feeds.ts';
import { printRecords } from '../../../functions/cli/print-list.ts';
import { formatFacts } from '../../../functions/terminal/facts.ts';
import { formatCsv } from '../../../functions/terminal/format-csv.ts';
import { formatTable, openTable } from '../../../functions/terminal/format-table.ts';
import { toJson } from '../../../functions/terminal/output.ts';
import { wrapText } from '../../../functions/terminal/wrap-text.ts';
import type { Classification } from '../../../shared/classify/classification.ts';
import { makeFeed } from '../../../shared/feeds/feed.ts';
import { makeOther, NOW } from '../../support/factories.ts';

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

describe('wrapText of a hostile word', () => {
  for (const letter of ['x', '한', '\u0301', '👩‍👩‍👧']) {
    it(`takes no time for 100,000 times ${JSON.stringify(letter)}`, { timeout: 2_000 }, () => {
      const word = letter.repeat(100_000);
      expect(wrapText(word, 60).join('')).toBe(word);
    });
  }
});

describe('formatFacts', () => {
  it('wraps to the terminal behind the names, and leaves an address whole', () => {
    const [words, link] = ['a word or two '.repeat(10), `https://steppe.test/${'x'.repeat(100)}`];
    expect(
      formatFacts([
        ['Title', [words]],
        ['Link', [link]],
      ]),
    ).toBe(`Title       ${'a word or two '.repeat(6)}a
            ${`word or two ${'a word or two '.repeat(3)}`.trim()}
Link        ${link}`);
  });
});

describe('describeEvidence', () => {
  it('wraps quotes under where they begin', () => {
    const text = 'envoy of the north '.repeat(7).trim();
    const title = `The ${text} met him`;
    const evidence = [
      { role: 'actor' as const, text, start: 4, end: 4 + text.length },
      { role: 'actor' as const, text: 'him', start: title.length - 3, end: title.length },
    ];
    expect(stripVTControlCharacters(describeEvidence(evidence, { title, summary: '' }))).toBe(
      `The words that decided
  actor       The [envoy of the north envoy of the north envoy of the north envoy of the north envoy
              of the north envoy of the north envoy of the north] met [him]
The words against
  none`,
    );
  });
});

describe('describeEvidence of a story with links in it', () => {
  it('shows what was left out below, in its own words', () => {
    const story = { title: 'Pak meets Battsetseg', summary: 'Related: Kim meets Putin' };
    const evidence = [
      { role: 'contact', text: 'meets', start: 4, end: 9 },
      { role: 'left out', text: story.summary, start: 21, end: 45 },
    ] as const;
    expect(stripVTControlCharacters(describeEvidence(evidence, story))).toBe(
      `The words that decided
  contact     Pak [meets] Battsetseg
The words against
  none
Left out, since it is not the story
  Related: Kim meets Putin`,
    );
  });
});

describe('describeClassification', () => {
  it('says of a story that its language is not read', () => {
    const story = makeOther();
    const answers = [story.classification, { ...story.classification, unread: true } as Classification].map(
      (classification) =>
        stripVTControlCharacters(describeClassification(classification, story)).split('\n')[0],
    );
    expect(answers).toEqual(['Engagement  no', 'Engagement  no, but in a language that is not read']);
  });
});

describe('feedCells', () => {
  it('shows no more of a long name, address and reason than a table bears', () => {
    const feed = {
      ...makeFeed(`https://${'a'.repeat(63)}.test/${'x'.repeat(2_000)}`, NOW.toISOString()),
      state: 'slow',
      reason: 'r'.repeat(300),
    } as const;
    expect(feedCells(feed, NOW).at(-1)).toEqual([
      `${'a'.repeat(59)}…`,
      `${feed.url.slice(0, 199)}…`,
      feed.feedId,
      `${'r'.repeat(199)}…`,
    ]);
  });

  it('says in which language a feed is, and that it is not read', () => {
    const read = { ...makeFeed('https://steppe.test/rss', NOW.toISOString()), bodyHash: 'f00d' };
    const cells = (['ko', 'other'] as const).map((language) => {
      const memory = { changedAt: NOW.toISOString(), entryCount: 1, language };
      return feedCells({ ...read, ...memory }, NOW)
        .at(-1)
        ?.at(-1);
    });
    expect(cells).toEqual(['in Korean', 'in a language that is not read']);
  });

  it('names the instant of the next poll only while that is to come', () => {
    const feed = makeFeed('https://steppe.test/rss', NOW.toISOString());
    const polls = ['2024-03-12T08:00:00.000Z', '2024-03-12T08:00:00.001Z'].map(
      (nextPollAt) => feedCells({ ...feed, nextPollAt }, NOW)[2],
    );
    expect(polls).toEqual([
      ['newest -', 'next at the next poll'],
      ['newest -', 'next 2024-03-12 08:00'],
    ]);
  });
});

describe('printRecords', () => {
  it('shows a table a hundred rows at a time, before the rest is read', async () => {
    let written = '';
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
      written += text;
      (rest.at(-1) as () => void)();
      return true;
    });
    const linesBefore: number[] = [];
    async function* outlets() {
      for (let at = 1; at <= 202; at += 1) {
        linesBefore[at] = written.split('\n').length - 1;
        yield `Outlet ${at}`;
      }
    }
    const toCells = (outlet: string) => [outlet];
    const shape = { columns: ['Outlet'], toCells, toCsv: () => ({}), csvColumns: [], none: '' };
    await printRecords(outlets(), 'table', shape).finally(() => write.mockRestore());
    expect([1, 100, 101, 200, 201, 202].map((at) => linesBefore[at])).toEqual([0, 0, 101, 101, 201, 201]);
    expect(stripVTControlCharacters(written)).toBe(
      ['Outlet', ...Array.from({ length: 202 }, (_, at) => `Outlet ${at + 1}`), ''].join('\n'),
    );
  });
});

describe('openTable', () => {
  it('goes on below with columns that are no narrower, and without the header', () => {
    const format = openTable(['With', 'Headline'], 40);
    const pages = [[['MNG', 'Talks']], [['MNG RUS', 'Aid']], [['UN', 'Visit']]];
    expect(pages.map((rows) => stripVTControlCharacters(format(rows)))).toEqual([
      'With  Headline\nMNG   Talks',
      'MNG RUS  Aid',
      'UN       Visit',
    ]);
  });
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
            RUS   ministers in Ulaanbaatar
2024-03-11        short
                  id`.slice(1),
    );
  });

  it('pads by the columns that a terminal gives to each sign', () => {
    const rows = ['한강신문', '㎢￥', 'ﾃｽﾄ', '❤️', '👩‍👩‍👧', 'é', ''].map((outlet) => [outlet, 'x']);
    expect(stripVTControlCharacters(formatTable(['By', 'T'], rows, 40))).toBe(
      `
By        T
한강신문  x
㎢￥      x
ﾃｽﾄ       x
❤️        x
👩‍👩‍👧        x
é         x
          x`.slice(1),
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
