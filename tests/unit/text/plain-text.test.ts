import { describe, expect, it } from 'vitest';
import { cleanText, oneLine, truncate } from '../../../shared/text/plain-text.ts';

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
