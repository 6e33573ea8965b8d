import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../shared/decode-feed.ts';

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
    'replaces bytes that do not fit the charset': { body: bytes('a', [0xff], 'b'), text: 'a\ufffdb' },
  };
  for (const [title, { body, type, text }] of Object.entries(decodings)) {
    it(title, () => {
      expect(decodeFeed(body, type)).toBe(text);
    });
  }
});
