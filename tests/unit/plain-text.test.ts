import { describe, expect, it } from 'vitest';
import {
  cleanText,
  findUnclosedElement,
  htmlToText,
  oneLine,
  readMarkup,
  truncate,
} from '../../shared/plain-text.ts';

describe('htmlToText', () => {
  const readings: Record<string, readonly [html: string, text: string]> = {
    'leaves plain text as it is': ['Envoys met in Hanoi.', 'Envoys met in Hanoi.'],
    'decodes named and numeric entities': ['R&amp;D &eacute;&mdash;&#8217;&#x2019;', 'R&D é—’’'],
    'decodes once, so that escaped markup stays readable': ['&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
    'keeps an ampersand that starts no entity': ['Rice & Co', 'Rice & Co'],
    'keeps words whole around inline elements': ['<b>Pyong</b>yang <i>Times</i>', 'Pyongyang Times'],
    'parts words at block elements': [
      '<p>Talks opened.</p><p>Talks closed.</p>',
      'Talks opened.\nTalks closed.',
    ],
    'parts words at a line break': ['Talks opened<br/>in Hanoi', 'Talks opened\nin Hanoi'],
    'leaves out scripts, styles and comments': [
      'a<script>alert("x < y")</script><style>p{}</style><!-- c -->b',
      'a\nb',
    ],
    'leaves out what is nested in a silent element': ['<noscript><p>hidden</p></noscript>shown', 'shown'],
    'keeps a sign that opens no tag': ['Trade < 5 million', 'Trade < 5 million'],
    'reads to the end when a tag is left open': ['<div>Talks <b>opened', 'Talks opened'],
    'is empty for nothing': ['', ''],
  };
  for (const [title, [html, text]] of Object.entries(readings)) {
    it(title, () => {
      expect(htmlToText(html)).toBe(text);
    });
  }

  it('reads the first 100,000 code units and no more', () => {
    expect(htmlToText(`${'a'.repeat(100_000)}behind`)).toBe('a'.repeat(100_000));
  });
});

describe('readMarkup', () => {
  it('says whether it left something unread', () => {
    expect([readMarkup('<p>abc', 6), readMarkup('<p>abc', 5)]).toEqual([
      { text: 'abc', isCut: false },
      { text: 'ab', isCut: true },
    ]);
  });

  it('reads no further than where elements nest a thousand deep', () => {
    expect([
      readMarkup(`${'<b>'.repeat(1_000)}a`, 5_000),
      readMarkup(`a${'<b>'.repeat(1_001)}b`, 5_000),
    ]).toEqual([
      { text: 'a', isCut: false },
      { text: 'a', isCut: true },
    ]);
  });
});

describe('findUnclosedElement', () => {
  const documents: readonly (readonly [xml: string, name: string | undefined])[] = [
    ['<a><b/><b c="1 > 2"></b></a>', undefined],
    ['<!DOCTYPE a><?b <c> ?><a><!-- <d> --><![CDATA[<e>]]></a >', undefined],
    ['', undefined],
    ['<a><b></a>', 'b'],
    ['<a><b></a></b>', 'b'],
    ['<a></a></b>', 'b'],
    ['<a></A>', 'a'],
    ['<a><b c="</a>', 'b'],
  ];
  for (const [xml, name] of documents) {
    it(`finds ${name === undefined ? 'none' : `<${name}>`} in ${xml === '' ? 'nothing' : xml}`, () => {
      expect(findUnclosedElement(xml)).toBe(name);
    });
  }
});

describe('cleanText', () => {
  const cleanings: Record<string, readonly [dirty: string, clean: string]> = {
    'makes a run of spaces, tabs and no-break spaces one space': ['a \t\u00a0 b', 'a b'],
    'makes a run with a line break one line break': ['a \r\n\r\n  b\rc', 'a\nb\nc'],
    'takes white space off both ends': ['\n a \n', 'a'],
    'takes control characters out': ['a\u0000b\u001bc\u0085d', 'abcd'],
    'takes colours and cursor movements out whole': ['a\u001b[1;31mb\u001b[0m \u001b[2Jc', 'ab c'],
    'takes links and window titles out whole': [
      'a\u001b]8;;http://evil.test\u0007b\u001b]8;;\u001b\\ \u001b]0;title\u0007c',
      'ab c',
    ],
    'takes no line for a command that does not end': ['\u001b]0;a\nb\u0007', ']0;a\nb'],
    'takes zero-width, soft hyphen and byte order marks out': ['a\u200bb\u00adc\ufeffd', 'abcd'],
    'takes direction controls out': ['a\u202eb\u2066c\u200fd', 'abcd'],
    'replaces lone surrogates': ['a\ud83db', 'a\ufffdb'],
    'keeps every script and emoji': ['평양 Улаанбаатар 🤝', '평양 Улаанбаатар 🤝'],
  };
  for (const [title, [dirty, clean]] of Object.entries(cleanings)) {
    it(title, () => {
      expect(cleanText(dirty)).toBe(clean);
    });
  }
});

describe('oneLine', () => {
  it('puts lines on one', () => {
    expect(oneLine(' Subject:\r\nBcc: x@y.test\n\nbody ')).toBe('Subject: Bcc: x@y.test body');
  });
});

describe('truncate', () => {
  const cuts: Record<string, readonly [text: string, length: number, cut: string]> = {
    'leaves a text that fits exactly': ['12345', 5, '12345'],
    'marks the cut and stays within the length': ['123456', 5, '1234…'],
    'leaves no space before the mark': ['Kim met envoys', 9, 'Kim met…'],
    'never cuts through a surrogate pair': ['abc🤝d', 5, 'abc…'],
    'keeps a pair that fits': ['ab🤝cd', 5, 'ab🤝…'],
  };
  for (const [title, [text, length, cut]] of Object.entries(cuts)) {
    it(title, () => {
      expect(truncate(text, length)).toBe(cut);
    });
  }
});
