import { describe, expect, it } from 'vitest';
import { floatsOf, readSafetensors, tensorOf } from '../../../../shared/classify/reader/safetensors.ts';
import { withHeader, writeSafetensors } from '../../../support/tiny-reader.ts';

const TENSORS = {
  odd: { dtype: 'U8', shape: [3], values: [1, 2, 3] },
  half: { dtype: 'F16', shape: [2, 3], values: [0, 1.5, -2, 65_504, 2 ** -24, -(2 ** -14)] },
  whole: { dtype: 'F32', shape: [2], values: [-0.25, 3e30] },
} as const;

describe('readSafetensors', () => {
  it('finds tensors and texts, also where numbers lie on odd bytes of a file inside another', () => {
    const file = writeSafetensors(TENSORS, { name: 'trial' });
    const inside = new Uint8Array(file.length + 5);
    inside.set(file, 5);
    const read = readSafetensors(inside.subarray(5));
    expect([...read.metadata]).toEqual([['name', 'trial']]);
    expect([...tensorOf(read, 'odd', ['U8'], [3]).bytes]).toEqual([1, 2, 3]);
    expect([...floatsOf(read, 'half', [2, null])]).toEqual([0, 1.5, -2, 65_504, 2 ** -24, -(2 ** -14)]);
    expect([...floatsOf(read, 'whole', [2])]).toEqual([-0.25, Math.fround(3e30)]);
  });

  const entry = (tensor: object) => JSON.stringify({ one: tensor });
  const faults: readonly (readonly [fault: string, file: Uint8Array, error: string])[] = [
    ['an empty file', new Uint8Array(0), 'reader: the file ends after 0 bytes'],
    [
      'a file cut in its header',
      writeSafetensors(TENSORS).subarray(0, 50),
      'reader: the header ends at 250, the file at 50',
    ],
    [
      'a file cut in its data',
      writeSafetensors(TENSORS).subarray(0, -1),
      'reader: tensor whole: ends at 23, the data at 22',
    ],
    ['a page of HTML', withHeader('<html>', new Uint8Array(4)), 'reader: header: expected JSON'],
    ['a list', withHeader('7', new Uint8Array(4)), 'reader: header: expected names of tensors'],
    [
      'an unknown kind of number',
      withHeader(entry({ dtype: 'BF16', shape: [2], data_offsets: [0, 4] }), new Uint8Array(4)),
      'reader: tensor one: dtype: expected one of U8, I8, F16, F32',
    ],
    [
      'a negative width',
      withHeader(entry({ dtype: 'U8', shape: [-4], data_offsets: [0, 4] }), new Uint8Array(4)),
      'reader: tensor one: shape.0: expected 0 or more',
    ],
    [
      'a tensor that takes more bytes than it has',
      withHeader(entry({ dtype: 'F32', shape: [2, 2], data_offsets: [0, 4] }), new Uint8Array(4)),
      'reader: tensor one: has 4 bytes, F32 [2, 2] takes 16',
    ],
    [
      'a tensor outside of the data',
      withHeader(entry({ dtype: 'U8', shape: [4], data_offsets: [1, 5] }), new Uint8Array(4)),
      'reader: tensor one: ends at 5, the data at 4',
    ],
    [
      'a tensor without place',
      withHeader(entry({ dtype: 'U8', shape: [4] }), new Uint8Array(4)),
      'reader: tensor one: data_offsets: is missing',
    ],
  ];
  for (const [fault, file, error] of faults) {
    it(`says what is wrong with ${fault}`, () => expect(() => readSafetensors(file)).toThrow(error));
  }
});

describe('a tensor', () => {
  const file = readSafetensors(
    writeSafetensors({
      ...TENSORS,
      endless: { dtype: 'F16', shape: [1], values: [Number.POSITIVE_INFINITY] },
    }),
  );

  it('is missed by name', () => {
    expect(() => tensorOf(file, 'embedding', ['I8'], [null])).toThrow('reader: tensor embedding is missing');
  });

  it('is of the kind that is asked for', () => {
    expect(() => floatsOf(file, 'odd', [null])).toThrow(
      'reader: tensor odd: expected F16 or F32 [any], got U8 [3]',
    );
  });

  it('is of the shape that is asked for', () => {
    expect(() => floatsOf(file, 'half', [3, 2])).toThrow('expected F16 or F32 [3, 2], got F16 [2, 3]');
    expect(() => floatsOf(file, 'half', [null])).toThrow('expected F16 or F32 [any], got F16 [2, 3]');
  });

  it('has numbers', () => {
    expect(() => floatsOf(file, 'endless', [1])).toThrow('reader: tensor endless: expected numbers');
  });
});
