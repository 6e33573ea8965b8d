import { describe, expect, it } from 'vitest';
import { isWholeDocument } from '../../../shared/fetch/whole-document.ts';

/** Documents up to the `|`, from where on they are whole. */
const DOCUMENTS: Record<string, string> = {
  'of RSS':
    '<?xml version="1.0"?><!-- > <rss></rss> --><rss version="2.0"><channel><title>북한 <![CDATA[<b>x]</b></rss>]]></title></channel></rss>|\n',
  'of Atom within Atom': '<feed><entry><content><feed><entry/></feed></content></entry></feed>|<!-- 3 ms -->',
  'of RDF with a prefix': '<rdf:RDF xmlns:rdf="x"><item><title>&lt;/rdf:RDF&gt;</title></item></rdf:RDF>|',
  'whose elements are left open': '<rss><channel><item><title>a<item><br><p>b</rss >|',
  'whose root is empty': '<rss/>|',
  'with a type of its own': '<!DOCTYPE rss [<!ENTITY a "<rss></rss>"><!ENTITY b ">">]><rss>&a;</rss>|',
  'with a warning before it': '<b>Warning</b>: <br></br></rss> <RSS><channel></channel></rss>|',
  'of a channel alone': '<CHANNEL><item/></channel>|',
  'of JSON': '\n{"version":"x","items":[{"title":"\\"}]}","n":[1,{}]}]}|\n',
  'with a root whose name another begins with': '<feed><feeds></feeds><feed-x/></feed>|',
};

describe('isWholeDocument', () => {
  for (const [what, marked] of Object.entries(DOCUMENTS)) {
    const [before = '', after = ''] = marked.split('|');
    for (const encoding of ['utf8', 'utf16le', 'latin1'] as const) {
      it(`finds one ${what} whole from its very last character on, in ${encoding}`, () => {
        const bytes = Buffer.from(before + after, encoding);
        const least = Buffer.from(before, encoding).length;
        const found = Array.from({ length: bytes.length + 1 }, (_, length) => length).filter((length) =>
          isWholeDocument(bytes.subarray(0, length)),
        );
        expect(found).toEqual(Array.from({ length: bytes.length - least + 1 }, (_, at) => least + at));
      });
    }
  }

  for (const text of [
    '',
    ' ',
    'a',
    '<',
    '</',
    '</rss>',
    '<rss',
    '<rss><!-- </rss>',
    '<!',
    '<!DOCTYPE',
    '{',
    '[]',
    '<?xml?>',
    'Not found',
    '<html><body></body></html>',
  ]) {
    it(`finds ${JSON.stringify(text)} cut`, () => {
      expect(isWholeDocument(Buffer.from(text))).toBe(false);
    });
  }

  const hogs: Record<string, string> = {
    'comments that never end': '<!--',
    'declarations that never end': '<!a [',
    'declarations without end': '<!a>',
    'roots that never end': '<rss><rss ',
    'roots in other roots': '<feed><rss>',
    braces: '{',
    'strings that never end': '{"\\"',
    CDATA: '<![CDATA[',
    'tags without a name': '< ',
  };
  for (const [what, words] of Object.entries(hogs)) {
    it(`reads ten MiB of ${what} in time in proportion to their length`, () => {
      const timeOf = (length: number) => {
        const bytes = Buffer.alloc(length, words);
        const start = performance.now();
        isWholeDocument(bytes);
        return performance.now() - start;
      };
      timeOf(100_000);
      // A square of it would take hundreds of times as long.
      expect(timeOf(10 * 1024 * 1024)).toBeLessThan(40 * 20 * Math.max(timeOf(256 * 1024), 5));
    });
  }
});
