import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../../shared/read/decode-feed.ts';
import { CHARSET_SAMPLES } from './charset-samples.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
const utf16 = (text: string, mark: readonly number[], isLittleEndian: boolean) =>
  bytes(
    mark,
    [...text].flatMap((character) => {
      const unit = character.charCodeAt(0);
      return isLittleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }),
  );

/** ISO-2022-JP is EUC-JP in seven bits, between escape sequences; the encoder does not know it. */
const encode = (text: string, charset: string): Uint8Array =>
  charset !== 'iso-2022-jp'
    ? Uint8Array.from(iconv.encode(text, charset === 'euc-kr' ? 'cp949' : charset))
    : bytes(
        ...text
          .split(/([^\0-\x7f]+)/)
          .flatMap((part, at) =>
            at % 2 === 0
              ? [part]
              : ['\x1b$B', [...iconv.encode(part, 'euc-jp')].map((byte) => byte & 0x7f), '\x1b(B'],
          ),
      );

/** 평양 in EUC-KR. */
const PYONGYANG = [0xc6, 0xf2, 0xbe, 0xe7];

describe('decodeFeed', () => {
  const decodings: Record<
    string,
    { readonly body: Uint8Array; readonly type?: string; readonly text: string }
  > = {
    'takes UTF-8 when nothing is said': { body: utf8('평양'), text: '평양' },
    'is empty for an empty body': { body: bytes(), text: '' },
    'follows the XML declaration': {
      body: bytes('<?xml version="1.0" encoding="euc-kr"?>', PYONGYANG),
      text: '<?xml version="1.0" encoding="euc-kr"?>평양',
    },
    'follows a declaration in single quotes': {
      body: bytes("<?xml version='1.0' encoding='windows-1252'?>", [0x93]),
      text: "<?xml version='1.0' encoding='windows-1252'?>“",
    },
    'follows the HTTP header': { body: bytes(PYONGYANG), type: 'text/xml; charset=EUC-KR', text: '평양' },
    'follows a quoted charset of the header': {
      body: bytes([0x89, 0xef]),
      type: 'text/xml; charset="shift_jis"',
      text: '会',
    },
    'takes the header before the declaration': {
      body: bytes('<?xml version="1.0" encoding="iso-8859-1"?>é'),
      type: 'application/xml; charset=utf-8',
      text: '<?xml version="1.0" encoding="iso-8859-1"?>é',
    },
    'takes a byte order mark before the header, and leaves the mark out': {
      body: bytes([0xef, 0xbb, 0xbf], 'é'),
      type: 'text/xml; charset=iso-8859-1',
      text: 'é',
    },
    'reads UTF-16 with a little-endian mark': { body: utf16('평양', [0xff, 0xfe], true), text: '평양' },
    'reads UTF-16 with a big-endian mark': { body: utf16('평양', [0xfe, 0xff], false), text: '평양' },
    'does not believe a readable declaration that says UTF-16': {
      body: bytes('<?xml version="1.0" encoding="utf-16"?><rss/>'),
      text: '<?xml version="1.0" encoding="utf-16"?><rss/>',
    },
    'passes over a header label that no decoder knows': {
      body: bytes('<?xml version="1.0" encoding="euc-kr"?>', PYONGYANG),
      type: 'text/xml; charset=klingon-8',
      text: '<?xml version="1.0" encoding="euc-kr"?>평양',
    },
    'takes UTF-8 when no label is known': {
      body: bytes('<?xml version="1.0" encoding="none"?>é'),
      text: '<?xml version="1.0" encoding="none"?>é',
    },
    'looks for the declaration at the start only': {
      body: bytes('{"note":"', 'x'.repeat(200), "<?xml encoding='euc-kr'?>é\"}"),
      text: `{"note":"${'x'.repeat(200)}<?xml encoding='euc-kr'?>é"}`,
    },
    'replaces bytes that fit no charset': {
      body: bytes('a', [0xff, 0xff, 0xff], 'b'),
      text: 'a\ufffd\ufffd\ufffdb',
    },
    'replaces the few bytes that do not fit UTF-8': {
      body: bytes('평양에서 만났다', [0xed, 0x8f], '</title>'),
      type: 'text/xml; charset=utf-8',
      text: '평양에서 만났다\ufffd</title>',
    },
    'replaces the few bytes that do not fit the charset of the header': {
      body: bytes([...encode('북한 외무상이 평양에서 대사를 만났다', 'cp949'), 0xb4], '</title>'),
      type: 'text/xml; charset=euc-kr',
      text: '북한 외무상이 평양에서 대사를 만났다\ufffd</title>',
    },
    'reads all syllables of Korean, not the common ones alone': {
      body: encode('<title>똠방각하 펲시콜라 햏자</title>', 'cp949'),
      type: 'text/xml; charset=euc-kr',
      text: '<title>똠방각하 펲시콜라 햏자</title>',
    },
    'reads UTF-16 without a mark': {
      body: encode('<title>평양</title>', 'utf-16le'),
      text: '<title>평양</title>',
    },
    'reads big-endian UTF-16 without a mark': {
      body: encode('<title>평양</title>', 'utf-16be'),
      text: '<title>평양</title>',
    },
    'reads UTF-32 with a little-endian mark': {
      body: encode('\ufeff<a>평양 😀</a>', 'utf-32le'),
      text: '<a>평양 😀</a>',
    },
    'reads UTF-32 with a big-endian mark': {
      body: encode('\ufeff<a>평양 😀</a>', 'utf-32be'),
      text: '<a>평양 😀</a>',
    },
    'reads UTF-32 without a mark': { body: encode('<a>평양</a>', 'utf-32le'), text: '<a>평양</a>' },
    'replaces what is no character in UTF-32': {
      body: bytes([0x3c, 0, 0, 0, 0, 0xd8, 0, 0, 0xff, 0xff, 0xff, 0xff, 1]),
      text: '<\ufffd\ufffd\ufffd',
    },
    'takes the width of a unit from the bytes, whatever the labels say': {
      body: encode('<?xml version="1.0" encoding="utf-8"?><a>평양</a>', 'utf-16le'),
      type: 'text/xml; charset=euc-kr',
      text: '<?xml version="1.0" encoding="utf-8"?><a>평양</a>',
    },
    'passes over a header that the bytes do not fit': {
      body: encode('<?xml version="1.0" encoding="euc-kr"?><a>평양</a>', 'cp949'),
      type: 'text/xml; charset=utf-8',
      text: '<?xml version="1.0" encoding="euc-kr"?><a>평양</a>',
    },
    'passes over a header that says Latin, as servers do unasked': {
      body: encode('<?xml version="1.0" encoding="euc-kr"?><a>평양에서 만났다</a>', 'cp949'),
      type: 'text/xml; charset=ISO-8859-1',
      text: '<?xml version="1.0" encoding="euc-kr"?><a>평양에서 만났다</a>',
    },
    'passes over a declaration that the bytes do not fit': {
      body: bytes('<?xml version="1.0" encoding="euc-kr"?><a>몽골 대사</a>'),
      text: '<?xml version="1.0" encoding="euc-kr"?><a>몽골 대사</a>',
    },
    'reads UTF-8 that is labelled Latin': {
      body: utf8('<a>reçu à Moscou</a>'),
      type: 'text/xml; charset=us-ascii',
      text: '<a>reçu à Moscou</a>',
    },
    'reads UTF-8 that is labelled in an old charset': {
      body: utf8('<a>朝鲜外相访问莫斯科</a>'),
      type: 'text/xml; charset=gb2312',
      text: '<a>朝鲜外相访问莫斯科</a>',
    },
    'reads Latin text that is labelled UTF-8': {
      body: encode('<a>reçu à Moscou – “café”</a>', 'windows-1252'),
      type: 'text/xml; charset=utf-8',
      text: '<a>reçu à Moscou – “café”</a>',
    },
    'reads JSON as UTF-8': {
      body: utf8('{"title":"é"}'),
      type: 'application/json; charset=koi8-r',
      text: '{"title":"é"}',
    },
    'reads a body whose mark of UTF-8 is wrong': {
      body: bytes([0xef, 0xbb, 0xbf, ...encode('<?xml version="1.0" encoding="euc-kr"?>평양에서', 'cp949')]),
      text: '<?xml version="1.0" encoding="euc-kr"?>평양에서',
    },
    'believes a mark of UTF-8 before what is badly damaged': {
      body: bytes([0xef, 0xbb, 0xbf], 'Ñ in Espa', [0xf1], 'a'),
      text: 'Ñ in Espa\ufffda',
    },
    'reads control characters as what has their numbers in Windows': {
      body: utf8('don\u0092t \u0093go\u0094'),
      text: 'don’t “go”',
    },
    'leaves a document UTF-8 that has a stray byte, and reads that as Latin': {
      body: bytes('<a>Pyongyang’s envoy</a><a>caf', [0xe9], '</a>'),
      type: 'text/xml; charset=utf-8',
      text: '<a>Pyongyang’s envoy</a><a>café</a>',
    },
    'weighs the whole of a document': {
      body: bytes([0x93, 0x78, 0x94], ' '.repeat(110_000), '<a>북한 대표단 방문</a>'),
      type: 'text/xml; charset=utf-8',
      text: `“x”${' '.repeat(110_000)}<a>북한 대표단 방문</a>`,
    },
    'reads UTF-8 with a stray byte whatever its label': {
      body: bytes('<a>Министр прибыл в Москву</a><a>', [0x93], 'yes</a>'),
      type: 'text/xml; charset=windows-1251',
      text: '<a>Министр прибыл в Москву</a><a>“yes</a>',
    },
    'reads entries in UTF-8 beside more of them in windows-1252': {
      body: bytes('<a>L’été</a>', [
        ...encode('<a>La délégation étrangère créée à Hué reçue là</a>', 'windows-1252'),
      ]),
      type: 'text/xml; charset=utf-8',
      text: '<a>L’été</a><a>La délégation étrangère créée à Hué reçue là</a>',
    },
    'replaces bytes of yet another charset in a document that is mostly UTF-8': {
      body: bytes('<a>북한 대표단 방문 회담</a><a>', [...encode('министры', 'windows-1251')], '</a>'),
      type: 'text/xml; charset=utf-8',
      text: `<a>북한 대표단 방문 회담</a><a>${'\ufffd'.repeat(8)}</a>`,
    },
    'takes the end of a French quotation for no UTF-8': {
      body: encode('<a>Il a dit «\u00a0assez parlé\u00a0»</a>', 'windows-1252'),
      type: 'text/xml; charset=iso-8859-1',
      text: '<a>Il a dit «\u00a0assez parlé\u00a0»</a>',
    },
    'replaces a character that was cut within a document of UTF-8': {
      body: bytes('<a>북한 대표단 방문', [0xed], '</a><a>abc ', [0xeb, 0xb6], '...</a>'),
      type: 'text/xml; charset=utf-8',
      text: '<a>북한 대표단 방문\ufffd</a><a>abc \ufffd...</a>',
    },
    'is not confused by a header without a charset': {
      body: utf8('é'),
      type: 'text/xml; charset=; x',
      text: 'é',
    },
  };
  for (const [title, { body, type, text }] of Object.entries(decodings)) {
    it(title, () => {
      expect(decodeFeed(body, type)).toBe(text);
    });
  }
});

describe('decodeFeed knows the label', () => {
  const labels: Record<string, readonly string[]> = {
    'euc-kr': [
      'EUC_KR',
      'cp949',
      'CP-949',
      'ms949',
      'x-windows-949',
      'windows-949',
      'ks_c_5601-1987',
      'KSC5601',
      'uhc',
      'x-euc-kr',
    ],
    gb18030: ['gb2312', 'GBK', 'x-gbk', 'cp936', 'ms936', 'euc-cn', 'gb_2312-80', 'gb-18030'],
    big5: ['Big5', 'cp950', 'big5-hkscs', 'big5-eten', 'x-x-big5'],
    shift_jis: ['x-sjis', 'cp932', 'ms932', 'windows-31j', 'Shift-JIS', 'sjis', 'ms_kanji'],
    'euc-jp': ['x-euc-jp', 'EUC_JP', 'eucjp', 'cp51932'],
    'windows-1251': ['cp1251', 'cp-1251', 'win-1251', 'win1251', 'windows1251', 'x-cp1251'],
    'koi8-r': ['koi8', 'KOI8_R', 'cp20866'],
    'iso-8859-5': ['iso8859-5', 'ISO_8859-5', 'cyrillic', '8859-5'],
    cp866: ['ibm866', 'cp-866'],
    macintosh: ['mac', 'x-mac-roman', 'macroman', 'cp10000'],
    'x-mac-cyrillic': ['x-mac-ukrainian', 'MacCyrillic'],
  };
  const words: Record<string, string> = {
    'euc-kr': '평양에서 뷁',
    gb18030: '平壤镕',
    big5: '雙方',
    shift_jis: '平壌で',
    'euc-jp': '平壌で',
    macintosh: 'reçu',
  };
  const encodings: Record<string, string> = { 'x-mac-cyrillic': 'maccyrillic' };

  for (const [charset, names] of Object.entries(labels)) {
    for (const name of names) {
      it(`${name} as ${charset}`, () => {
        const text = `<a>${words[charset] ?? 'Москва'}</a>`;
        expect(decodeFeed(encode(text, encodings[charset] ?? charset), `text/xml; charset=${name}`)).toBe(
          text,
        );
      });
    }
  }
});

describe('decodeFeed guesses the charset of bytes that say nothing', () => {
  const feedOf = (sentences: readonly string[]) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${sentences
      .map(
        (sentence) =>
          `<item><title>${sentence}</title><pubDate>Thu, 12 Mar 2026 06:30:00 GMT</pubDate></item>`,
      )
      .join('\n')}</channel></rss>`;
  const samples = CHARSET_SAMPLES.flatMap(({ charsets, sentences }) =>
    charsets.flatMap((charset) =>
      [...sentences.map((sentence) => [sentence]), sentences, [...sentences, ...sentences, ...sentences]].map(
        (chosen) => ({ charset, text: feedOf(chosen), name: `${chosen.length} of “${chosen[0]}”` }),
      ),
    ),
  );
  for (const { charset, text, name } of samples) {
    it(`${charset}: ${name}`, () => {
      expect(decodeFeed(encode(text, charset))).toBe(text);
    });
  }
});

describe('decodeFeed', () => {
  it('answers text for whatever bytes and labels', () => {
    let seed = 1;
    const next = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed >> 8;
    };
    const labels = [
      '',
      'utf-8',
      'euc-kr',
      'utf-16',
      'utf-32',
      'gb18030',
      'iso-2022-jp',
      'utf-7',
      'x-user-defined',
      'constructor',
      '__proto__',
      'replacement',
    ];
    const texts = Array.from({ length: 2_000 }, () =>
      decodeFeed(
        Uint8Array.from({ length: next() % 40 }, () => next() % 256),
        `text/xml; charset=${labels[next() % labels.length]}`,
      ),
    );
    expect(texts.filter((text) => typeof text !== 'string' || text.length > 40)).toEqual([]);
  });

  it('leaves the bytes as they are', () => {
    const body = bytes([0xef, 0xbb, 0xbf], '평양');
    const copy = Uint8Array.from(body);
    decodeFeed(body);
    expect(body).toEqual(copy);
  });
});
