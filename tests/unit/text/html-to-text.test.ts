import { describe, expect, it } from 'vitest';
import { htmlToText, readMarkup } from '../../../shared/text/html-to-text.ts';
import { truncate } from '../../../shared/text/plain-text.ts';

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
    'decodes an entity behind a sign that opens no tag': ['x <&amp;y', 'x <&y'],
    'decodes old entities that lack their end': ['Rice &amp Co &copy 2026', 'Rice & Co © 2026'],
    'decodes what is far apart': [`&lt;${'a'.repeat(60)};&lt;`, `<${'a'.repeat(60)};<`],
    'decodes nothing where a web page has no entities': ['<xmp>R&amp;D</xmp> R&amp;D', 'R&amp;D\nR&D'],
    'is empty for nothing': ['', ''],
  };
  for (const [title, [html, text]] of Object.entries(readings)) {
    it(title, () => {
      expect(htmlToText(html)).toBe(text);
    });
  }

  const shortened: Record<string, string> = {
    'with words alone': `<p>${'Talks in Hanoi. '.repeat(40)}</p>`.repeat(40),
    'with white space that goes': `<p>Talks${' '.repeat(300)}</p>`.repeat(90),
    'with what a terminal obeys, up to its end':
      `<p>\u001b]0;${'<b>title</b>'.repeat(200)}\u0007Talks</p>`.repeat(30),
    'with entities and signs that nobody sees': '<p>&#8217;&ZeroWidthSpace;&amp;</p>'.repeat(900),
  };
  for (const [title, html] of Object.entries(shortened)) {
    it(`begins alike where not all of a text is asked for, ${title}`, () => {
      for (const enough of [1, 40, 150, 700]) {
        expect(truncate(htmlToText(html, enough), enough)).toBe(truncate(htmlToText(html), enough));
      }
    });
  }

  it('leaves out what is far behind what is asked for', () => {
    expect(htmlToText('<p>Talks</p>'.repeat(1_000), 10).length).toBeLessThan(30);
  });

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
