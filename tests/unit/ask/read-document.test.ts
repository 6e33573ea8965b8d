import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nameBinary, readDocument } from '../../../shared/ask/read-document.ts';

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
      expect(read(text)).toEqual({ title, summary, isCut: false });
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
      isCut: false,
    });
  });

  it('bounds what it keeps and how long it takes', { timeout: 2_000 }, () => {
    const { title, summary } = read(`${'<title>'.repeat(50_000)}${'x'.repeat(1_000)}`);
    expect([title.length <= 500, summary.length <= 20_000]).toEqual([true, true]);
  });

  it('says when it keeps less than there is', () => {
    const [full, over] = ['y'.repeat(20_000), 'y'.repeat(20_001)].map((text) => read(`Envoy\n${text}`));
    expect(full).toEqual({ title: 'Envoy', summary: 'y'.repeat(20_000), isCut: false });
    expect(over).toEqual({ title: 'Envoy', summary: `${'y'.repeat(19_999)}…`, isCut: true });
    expect(read('x'.repeat(501))).toEqual({ title: `${'x'.repeat(499)}…`, summary: '', isCut: true });
  });

  const MB = 1_000_000;
  const heads: Readonly<Record<string, string>> = {
    'styles and scripts': `<style>${'p { margin: 0 }\n'.repeat(MB / 6)}</style><script>${'x();'.repeat(MB / 2)}</script>`,
    'empty elements': '<div class="a"></div>'.repeat(MB / 4),
    'closing tags that close nothing': `${'<b>'.repeat(900)}${'</i>'.repeat(MB)}`,
    'signs that are no tags': `<script>${'<'.repeat(5 * MB)}</script>`,
  };
  for (const [what, markup] of Object.entries(heads)) {
    it(`reads what stands behind 5 MB of ${what}`, { timeout: 8_000 }, () => {
      expect(read(`<!doctype html><title>Envoy</title>${markup}<p>He was met.</p>`)).toEqual({
        title: 'Envoy',
        summary: 'He was met.',
        isCut: false,
      });
    });
  }

  it('takes no time for 5 MB of elements in one another', { timeout: 2_000 }, () => {
    const hostile = read(`<title>Envoy</title>He was met.${'<b>'.repeat(1_700_000)}`);
    expect(hostile).toEqual({ title: 'Envoy', summary: 'He was met.', isCut: false });
  });
});

describe('nameBinary', () => {
  const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const documents: Readonly<Record<string, readonly [Uint8Array, string | undefined]>> = {
    'a PDF': [Buffer.from('%PDF-1.7\n1 0 obj'), 'a PDF'],
    'a PNG': [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'binary data'],
    'what gzip wrote': [gzipSync('Envoy arrives'), 'binary data'],
    'a zip archive': [Buffer.from('PK\x03\x04\x14'), 'binary data'],
    'all bytes there are': [every, 'binary data'],
    'text in UTF-8': [Buffer.from('Посол\n한강'), undefined],
    'text in EUC-KR': [Buffer.from([0xba, 0xcf, 0xc7, 0xd1]), undefined],
    'UTF-16 with a mark': [Buffer.from('\ufeff한강 Envoy', 'utf16le'), undefined],
    'UTF-16 of Latin letters without a mark': [Buffer.from('Envoy – met', 'utf16le'), undefined],
    nothing: [Buffer.alloc(0), undefined],
  };
  for (const [what, [body, name]] of Object.entries(documents)) {
    it(`takes ${what} for ${name ?? 'text'}`, () => {
      expect(nameBinary(body)).toBe(name);
    });
  }
});
