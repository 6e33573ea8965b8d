import { describe, expect, it } from 'vitest';
import { htmlToText, readMarkup } from '../../../shared/text/html-to-text.ts';

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

  it('reads on however deep elements nest', () => {
    expect(readMarkup(`a${'<b>'.repeat(100_000)}b`, 500_000)).toEqual({ text: 'ab', isCut: false });
  });
});
