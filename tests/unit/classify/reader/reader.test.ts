import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../shared/classify/reader/pieces.ts';
import { type Logits, type Name, openReader } from '../../../../shared/classify/reader/reader.ts';
import {
  TINY,
  TINY_METADATA,
  TINY_PIECES,
  TINY_WINDOWS,
  tinyTensors,
  toHalf,
  writeSafetensors,
} from '../../../support/tiny-reader.ts';

const tensors = tinyTensors();
const reader = openReader(writeSafetensors(tensors));
const STORY = { title: 'DPRK envoy visits 朝鲜', summary: 'The envoy’s visit to 북한 is over, КНДР states.' };
const NAMES: readonly Name[] = [
  { field: 'title', start: 0, end: 4 },
  { field: 'title', start: 18, end: 20 },
  { field: 'summary', start: 19, end: 21 },
  { field: 'summary', start: 31, end: 35 },
];
const numbers = ({ yes, category, status, direction, implied }: Logits) => [
  ...[yes, ...category],
  ...[...status, ...direction, ...implied],
];

/** The numbers of a tensor as they are stored. */
function stored(name: string): number[] {
  const { dtype, values } = tensors[name] ?? { dtype: 'F32', values: [] };
  if (dtype !== 'F16') return values.map(dtype === 'F32' ? Math.fround : Number);
  return values.map((value) => {
    const half = toHalf(value);
    const exponent = (half >> 10) & 31;
    const size = exponent === 0 ? (half & 1023) / 2 ** 24 : (1024 + (half & 1023)) * 2 ** (exponent - 25);
    return half & 0x8000 ? -size : size;
  });
}

type Table = number[][];
const times = (rows: Table, name: string, bias: string): Table => {
  const [weights, added] = [stored(name), stored(bias)];
  return rows.map((row) =>
    added.map((start, column) =>
      row.reduce((sum, one, at) => sum + one * (weights[at * added.length + column] ?? 0), start),
    ),
  );
};
const norm = (rows: Table, name: string): Table => {
  const [gain, bias] = [stored(`ln_g${name}`), stored(`ln_b${name}`)];
  return rows.map((row) => {
    const mean = row.reduce((sum, one) => sum + one, 0) / row.length;
    const variance = row.reduce((sum, one) => sum + (one - mean) ** 2, 0) / row.length;
    const scale = Math.sqrt(variance + Number(TINY_METADATA.eps));
    return row.map((one, at) => ((one - mean) / scale) * (gain[at] ?? 0) + (bias[at] ?? 0));
  });
};
const join = (tables: readonly Table[]): Table =>
  (tables[0] ?? []).map((_, row) => tables.flatMap((table) => table[row] ?? []));

type Plain = { readonly id: number; readonly segment: number };

/** Reads pieces as the definition says, number by number, and mentions by their pieces. */
function readPlainly(pieces: readonly Plain[], mentions: readonly (readonly number[])[] = []): number[] {
  const { embedded, keys } = TINY;
  const [embedding, scales, segments] = [stored('embedding'), stored('embedding_scale'), stored('segment')];
  const read = pieces.map(({ id }) =>
    embedding.slice(id * embedded, (id + 1) * embedded).map((one) => one * (scales[id] ?? 0)),
  );
  const convolved = TINY_WINDOWS.map(({ size, before, width }) => {
    const around = (rows: Table): Table =>
      rows.map((_, row) =>
        Array.from({ length: size }, (__, at) => rows[row - before + at] ?? Array(width).fill(0)).flat(),
      );
    const layer = (rows: Table, at: number): Table =>
      times(around(rows), `w${at}_${size}`, `b${at}_${size}`).map((row, at) =>
        row.map((one, column) => Math.max(one, 0) + (rows[at]?.[column] ?? 0)),
      );
    return layer(layer(norm(times(read, `proj${size}`, `proj_b${size}`), `${size}`), 1), 2);
  });
  const all = norm(join([read, ...convolved]), '').map((row, at) =>
    row.map((one, column) => one + (segments[(pieces[at]?.segment ?? 0) * row.length + column] ?? 0)),
  );
  const [key, value, pool] = ['key', 'value', 'pool'].map((name) => times(all, name, `${name}_b`)) as [
    Table,
    Table,
    Table,
  ];
  const columns = (table: Table): Table => (table[0] ?? []).map((_, at) => table.map((row) => row[at] ?? 0));
  const attended = Array.from({ length: keys }, (_, head) => {
    const shares = key.map((row) => Math.exp(row[head] ?? 0));
    const sum = shares.reduce((total, one) => total + one, 0);
    return columns(value).map((column) =>
      column.reduce((total, one, at) => total + (one * (shares[at] ?? 0)) / sum, 0),
    );
  });
  const means = columns(pool).map((column) => column.reduce((sum, one) => sum + one, 0) / column.length);
  const most = columns(pool).map((column) => Math.max(...column));
  const above = times(all, 'mention', 'mention_b').map((row) => row.map((one) => Math.max(one, 0)));
  const [asks, answers] = ['ask', 'answer'].map((name) => times(all, name, `${name}_b`)) as [Table, Table];
  const pooled = [...attended.flat(), ...means, ...most];
  const around = times([pooled], 'around', 'around_b').map((row) => row.map((one) => Math.max(one, 0)));
  const ofMentions = mentions.map((some) => {
    const mean = (rows: Table): number[] =>
      columns(some.map((at) => rows[at] ?? [])).map(
        (column) => column.reduce((sum, one) => sum + one, 0) / column.length,
      );
    const asked = mean(asks);
    const agreements = answers.map((row) =>
      Math.exp(row.reduce((sum, one, at) => sum + one * (asked[at] ?? 0), 0) / Math.sqrt(asked.length)),
    );
    const whole = agreements.reduce((sum, one) => sum + one, 0);
    const answered = columns(above).map((column) =>
      column.reduce((sum, one, at) => sum + (one * (agreements[at] ?? 0)) / whole, 0),
    );
    return [...mean(above), ...answered, ...around.flat()];
  });
  const hiddenOfMentions = times(ofMentions, 'mention_hidden', 'mention_hidden_b').map((row) =>
    row.map((one) => Math.max(one, 0)),
  );
  const hidden = times([pooled], 'hidden', 'hidden_b');
  const out = times(
    hidden.map((row) => row.map((one) => Math.max(one, 0))),
    'out',
    'out_b',
  );
  return [...out, ...times(hiddenOfMentions, 'mention_out', 'mention_out_b')].flat();
}

function expectClose(got: readonly number[], expected: readonly number[]): void {
  expect(got).toHaveLength(expected.length);
  for (const [at, one] of got.entries()) expect(one).toBeCloseTo(expected[at] ?? Number.NaN, 4);
}

describe('a reader', () => {
  it('says its name and its languages', () => {
    expect([reader.name, reader.languages]).toEqual(['tiny-1', ['en', 'ko', 'zh']]);
  });

  it.each([
    STORY,
    { title: '', summary: '' },
    { title: 'envoy', summary: '' },
    { title: '', summary: 'a' },
    { title: 'a '.repeat(90), summary: 'envoy 북한 Ж '.repeat(90) },
  ])('reads %j as the definition says', (story) => {
    const reading = reader.read(story, []);
    expectClose(numbers(reading), readPlainly(reader.pieces(story)));
    const { category, status, direction, implied } = reading;
    expect([category, status, direction, implied].map((part) => part.length)).toEqual([7, 3, 3, 4]);
  });

  it('reads whose names stand in a story, and what they are in it', () => {
    const pieces = reader.pieces(STORY);
    const touched = NAMES.map(({ field, start, end }) =>
      pieces.flatMap((piece, at) =>
        piece.field === field && piece.start < end && piece.end > start ? [at] : [],
      ),
    );
    expect(touched.map((some) => some.length > 0)).toEqual([true, true, true, true]);
    const reading = reader.read(STORY, NAMES);
    expectClose(
      [
        ...numbers(reading),
        ...reading.names.flatMap((name) => [
          name?.counterpart ?? 0,
          name?.place ?? 0,
          name?.person ?? 0,
          name?.goes ?? 0,
        ]),
      ],
      readPlainly(pieces, touched),
    );
    expect(numbers(reading)).toEqual(numbers(reader.read(STORY, [])));
  });

  it('says nothing of a name that it does not get to read', () => {
    const far = { title: 'a '.repeat(199), summary: 'envoy' };
    const name: Name = { field: 'title', start: 390, end: 391 };
    const near: Name = { field: 'summary', start: 0, end: 5 };
    const { names } = reader.read(far, [null, name, near]);
    expect(names.map((one) => one !== null)).toEqual([false, false, true]);
    expect(names[2]).toEqual(reader.read(far, [near]).names[0]);
  });

  it('reads the same whatever it read before', () => {
    const before = numbers(reader.read(STORY, []));
    reader.read({ title: 'envoy '.repeat(99), summary: '조선 '.repeat(99) }, []);
    expect(numbers(reader.read(STORY, []))).toEqual(before);
    expect(numbers(openReader(writeSafetensors(tensors)).read(STORY, []))).toEqual(before);
  });

  it('reads the pieces of both fields, each from where it stands in its own', () => {
    const pieces = reader.pieces(STORY);
    expect(pieces.map(({ id }) => TINY_PIECES[id]).slice(0, 4)).toEqual(['<s>', '▁', '<unk>', '▁envoy']);
    expect(pieces.filter(({ start, end }) => start === end).map(({ id, start }) => [id, start])).toEqual([
      [1, 0],
      [4, 0],
      [2, STORY.title.length],
      [4, 0],
    ]);
    const envoys = pieces.filter(({ id }) => TINY_PIECES[id] === '▁envoy');
    expect(envoys.map(({ segment, field, start, end }) => [segment, field, start, end])).toEqual([
      [0, 'title', 5, 10],
      [1, 'summary', 4, 9],
    ]);
  });

  it('reads at most 96 pieces of a title and 144 of a summary', () => {
    const pieces = reader.pieces({ title: 'a '.repeat(199), summary: 'a '.repeat(199) });
    expect([0, 1].map((segment) => pieces.filter((piece) => piece.segment === segment).length)).toEqual([
      98, 144,
    ]);
  });

  it('reads a story without some of its pieces, left out or unknown', () => {
    const pieces = reader.pieces(STORY);
    const without = pieces.filter(({ field, start }) => field !== 'title' || start !== 5);
    const unknown = pieces.map((piece) => (without.includes(piece) ? piece : { ...piece, id: UNKNOWN }));
    for (const some of [without, unknown]) {
      expectClose(numbers(reader.readPieces(some)), readPlainly(some));
      expect(numbers(reader.readPieces(some))).not.toEqual(numbers(reader.read(STORY, [])));
    }
  });

  it('reads a story again with other pieces in it just as if it had not read it before', () => {
    const pieces = reader.pieces({
      title: 'envoy visits the river',
      summary: 'the envoy is over there, states 朝鲜',
    });
    const unlike = (from: number, to: number) =>
      pieces.map((piece, at) => (at >= from && at < to ? { ...piece, id: UNKNOWN } : piece));
    const { length } = pieces;
    const moved = pieces.map((piece, at) => (at === 9 ? { ...piece, segment: 1 as const } : piece));
    const hidden = pieces.map((_, at) => unlike(at, at + 1));
    for (const some of [
      pieces,
      pieces.slice(0, -1),
      pieces,
      ...hidden,
      pieces,
      unlike(0, length),
      unlike(3, length - 1),
      moved,
      pieces,
    ]) {
      const got = numbers(reader.readPieces(some));
      expect(got).toEqual(numbers(openReader(writeSafetensors(tensors)).readPieces(some)));
      expectClose(got, readPlainly(some));
    }
  });

  it('reads on as before when it has refused pieces', () => {
    const pieces = reader.pieces(STORY);
    const before = numbers(reader.readPieces(pieces));
    expect(() => reader.readPieces([...pieces.slice(1), { id: TINY_PIECES.length, segment: 1 }])).toThrow();
    expect(numbers(reader.readPieces(pieces))).toEqual(before);
  });

  it('refuses pieces that no story can have', () => {
    const piece = { id: 5, segment: 0 } as const;
    expect(() => reader.readPieces([])).toThrow(new RangeError('the reader reads 1 to 242 pieces, not 0'));
    expect(() => reader.readPieces(Array(243).fill(piece))).toThrow('1 to 242 pieces, not 243');
    expect(() => reader.readPieces([{ ...piece, id: TINY_PIECES.length }])).toThrow('has no piece');
  });
});

describe('openReader', () => {
  it.each(Object.keys(tensors))('misses the tensor %s', (name) => {
    const { [name]: _, ...others } = tensors;
    expect(() => openReader(writeSafetensors(others))).toThrow(`reader: tensor ${name} is missing`);
  });

  it('refuses a layer that does not fit the one before it', () => {
    const proj3 = { dtype: 'F16', shape: [4, 12], values: Array<number>(48).fill(0) } as const;
    expect(() => openReader(writeSafetensors({ ...tensors, proj3 }))).toThrow(
      'reader: tensor proj3: expected F16 or F32 [8, any], got F16 [4, 12]',
    );
  });

  it('refuses an embedding of more or fewer pieces than there are', () => {
    const embedding = { dtype: 'I8', shape: [1, 8], values: Array<number>(8).fill(0) } as const;
    expect(() => openReader(writeSafetensors({ ...tensors, embedding }))).toThrow(
      `reader: tensor embedding: expected I8 [${TINY_PIECES.length}, any], got I8 [1, 8]`,
    );
  });

  it('refuses widths that the kernel does not take', () => {
    const count = TINY_PIECES.length;
    const embedding = { dtype: 'I8', shape: [count, 6], values: Array<number>(6 * count).fill(0) } as const;
    expect(() => openReader(writeSafetensors({ ...tensors, embedding }))).toThrow(
      'reader: tensor proj2: 6 rows are not a multiple of 4',
    );
  });

  it('needs to know the least spread', () => {
    expect(() => openReader(writeSafetensors(tensors, { name: 'tiny' }))).toThrow(
      'reader: __metadata__: eps: expected a number above 0',
    );
  });
});
