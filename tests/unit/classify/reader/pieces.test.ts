import { describe, expect, it } from 'vitest';
import { normalise, type Piece, readPieces } from '../../../../shared/classify/reader/pieces.ts';
import { readSafetensors } from '../../../../shared/classify/reader/safetensors.ts';
import { TINY_PIECES, tinyTensors, writeSafetensors } from '../../../support/tiny-reader.ts';

const SAMPLES = [
  'Kim Jong Un’s envoy “visits” Hà Nội',
  'ＤＰＲＫ　ｅｎｖｏｙ、ﾋﾟｮﾝﾔﾝへ ｶﾞﾝﾊﾞﾙ',
  '\u1107\u116e\u11a8\u1112\u1161\u11ab 북한 \u3142\u315c\u3131 \uffb2\uffcc\uffa1 가\u11a8',
  'Triê\u0300u Tie\u0302\u0301n va\u0300 Vie\u0323\u0302t Nam, a\u0301\u0323\u0345',
  '① ½ ﬁnal ㍿ ㋿ \ufdfa ¨ ´x \u0301start',
  'КНДР и Ё\u0306 — е\u0308лка',
  'ตำรวจเกาหลีเหนือ กำลัง क्षेत्र क\u093c \u0928\u093c বো \u09c7\u09be',
  '朝鲜\u3000代表团 \u{2f800} 😀👨‍👩‍👧 \u{1d400}',
  ' \t\n a\u200bb \u0000\u001f c\u200f\ufeff ▁d',
  '\ud800 lone \udc00',
];

describe('normalise', () => {
  it.each(SAMPLES)('gives what normalising the whole of %j gives', (sample) => {
    const whole = sample
      .toWellFormed()
      .normalize('NFKC')
      .replace(/[\s\p{Cc}\u200b\u200e\u200f\u2581\ufffd]+/gu, ' ')
      .replace(/[’‘ʼ]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .trim();
    expect(normalise(sample).text).toBe(whole);
  });

  it.each(SAMPLES)('says for each code unit of %j where it comes from, in order', (sample) => {
    const { text, starts, ends } = normalise(sample);
    expect([starts.length, ends.length]).toEqual([text.length, text.length]);
    for (const [at, start] of starts.entries()) {
      expect(start).toBeLessThan(ends[at] ?? 0);
      expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
      expect(ends[at]).toBeLessThanOrEqual(sample.length);
    }
  });

  it.each([
    ['ＤＰＲＫ’s \n ①', "DPRK's 1", "'s ", '’s \n '],
    ['x ﬁnal', 'x final', 'f', 'ﬁ'],
    ['x ﬁnal', 'x final', 'i', 'ﬁ'],
    ['\u1107\u116e\u11a8\u1112\u1161\u11ab', '북한', '한', '\u1112\u1161\u11ab'],
    ['e\u0301te\u0301 A', 'été A', 't', 't'],
    ['e\u0301te\u0301 A', 'été A', 'té', 'te\u0301'],
    ['𝐀𝐁 C', 'AB C', 'B', '𝐁'],
  ])('maps a part of %j back', (original, text, part, from) => {
    const normal = normalise(original);
    expect(normal.text).toBe(text);
    const at = text.indexOf(part);
    expect(original.slice(normal.starts[at], normal.ends[at + part.length - 1])).toBe(from);
  });
});

const tensors = tinyTensors();
const scores = [...(tensors.scores?.values ?? [])];
const split = readPieces(readSafetensors(writeSafetensors(tensors)));
const named = (pieces: readonly Piece[]) => pieces.map(({ id }) => TINY_PIECES[id]);

describe('readPieces', () => {
  it('takes the likeliest of all ways to split a text', () => {
    const ways = (rest: string): number[][] =>
      rest === ''
        ? [[]]
        : TINY_PIECES.flatMap((piece, id) =>
            id > 3 && rest.startsWith(piece) ? ways(rest.slice(piece.length)).map((way) => [id, ...way]) : [],
          );
    const sum = (way: readonly number[]) => way.reduce((total, id) => total + (scores[id] ?? 0), 0);
    for (const text of ['envoy over', 'the envoys visit', 'a 북한조선', '朝鲜中方', 'кндр']) {
      const all = ways(`▁${text.replaceAll(' ', '▁')}`);
      const best = Math.max(...all.map(sum));
      const got = split(text, 99).map(({ id }) => id);
      expect(all).toContainEqual(got);
      expect(sum(got)).toBeCloseTo(best, 4);
    }
  });

  it('makes one unknown piece of unknown characters that stand together', () => {
    expect(named(split('조선ЖЖ\u{20bb7}조선 Ж', 99))).toEqual(['▁', '조선', '<unk>', '조선', '▁', '<unk>']);
  });

  it('takes no text for a sign of the model', () => {
    expect(named(split('<s><sign>', 99))).not.toContain('<s>');
    expect(named(split('<s><sign>', 99))).not.toContain('<sign>');
  });

  it('says which code units of the original a piece stands for, without the space before it', () => {
    const original = '  ｅｎｖｏｙ  \u1107\u116e\u11a8\u1112\u1161\u11ab😀';
    const pieces = split(original, 99);
    expect(named(pieces)).toEqual(['▁envoy', '▁북한', '😀']);
    expect(pieces.map(({ start, end }) => original.slice(start, end))).toEqual([
      'ｅｎｖｏｙ',
      '\u1107\u116e\u11a8\u1112\u1161\u11ab',
      '😀',
    ]);
  });

  it('gives the first pieces, of the first 2,000 code points', () => {
    expect(split('a'.repeat(500), 48)).toHaveLength(48);
    expect(split('😀'.repeat(9000), 99_999).at(-1)).toMatchObject({ start: 3998, end: 4000 });
    expect(split(' \u200b\n', 48)).toEqual([]);
  });

  it('refuses pieces that are not as many as their scores', () => {
    const short = { ...tensors, scores: { dtype: 'F32', shape: [2], values: [0, 0] } } as const;
    expect(() => readPieces(readSafetensors(writeSafetensors(short)))).toThrow(
      `reader: ${TINY_PIECES.length} pieces have 2 scores`,
    );
  });
});
