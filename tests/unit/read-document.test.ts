import { describe, expect, it } from 'vitest';
import { readDocument } from '../../shared/read-document.ts';

const read = (text: string) => readDocument(Buffer.from(text));

describe('readDocument', () => {
  const documents: Readonly<Record<string, readonly [string, string, string]>> = {
    'the first line of a text': [
      '\n  Envoy arrives \r\nHe was met.\n\nTalks follow.\n',
      'Envoy arrives',
      'He was met.\nTalks follow.',
    ],
    'a single line': ['Envoy arrives', 'Envoy arrives', ''],
    'the title of a page': [
      '<!doctype html><head><meta charset="utf-8"><title>Envoy &amp; aide\n arrive</title><script>x()</script></head><body><h1>Site</h1><p>He was <b>met</b>.</p>',
      'Envoy & aide arrive',
      'Site\nHe was met.',
    ],
    'the heading of a page without a title': [
      '<div>Menu</div><h1 class="a">Envoy <i>arrives</i></h1><p>He was met.</p>',
      'Envoy arrives',
      'Menu\nHe was met.',
    ],
    'the heading of a page with an empty title': ['<title> </title><h1>Envoy</h1>', 'Envoy', ''],
    'the first line of a page with neither': [
      '<p>Envoy arrives</p><p>He was met.</p>',
      'Envoy arrives',
      'He was met.',
    ],
    'no text': ['<html><script>1</script></html>', '', ''],
    nothing: ['', '', ''],
  };
  for (const [what, [text, title, summary]] of Object.entries(documents)) {
    it(`takes ${what}`, () => {
      expect(read(text)).toEqual({ title, summary });
    });
  }

  it('decodes by the charset that a page names', () => {
    const [start, korean] = [
      '<meta http-equiv="content-type" content="text/html; charset=euc-kr"><title>',
      Buffer.from([0xba, 0xcf, 0xc7, 0xd1]),
    ];
    expect(readDocument(Buffer.concat([Buffer.from(start), korean, Buffer.from('</title>')])).title).toBe(
      '북한',
    );
  });

  it('decodes UTF-16 by its mark', () => {
    expect(readDocument(Buffer.from('\ufeffEnvoy\nmet', 'utf16le'))).toEqual({
      title: 'Envoy',
      summary: 'met',
    });
  });

  it('bounds what it keeps and how long it takes', { timeout: 2_000 }, () => {
    const { title, summary } = read(`${'<title>'.repeat(50_000)}${'x'.repeat(1_000)}`);
    expect([title.length <= 500, summary.length <= 20_000]).toEqual([true, true]);
  });
});
