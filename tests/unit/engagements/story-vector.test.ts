import { describe, expect, it } from 'vitest';
import { GROUPING } from '../../../shared/engagements/grouping-model.ts';
import { readVector, toUnit, writeVector } from '../../../shared/engagements/story-vector.ts';
import { makeEntry } from '../../support/factories.ts';

const written = (...bytes: readonly number[]) => Buffer.from(Int8Array.from(bytes).buffer).toString('base64');

describe('writeVector', () => {
  it('writes a signed byte for each axis of the centre, the greatest of which is 127', () => {
    const bytes = [...new Int8Array(Buffer.from(writeVector(makeEntry()), 'base64'))];
    expect(bytes).toHaveLength(GROUPING.centre.length);
    expect(Math.max(...bytes.map(Math.abs))).toBe(127);
    expect([bytes.some((one) => one < 0), bytes.some((one) => one > 0)]).toEqual([true, true]);
  });

  it('is the same of a story with and without what is not its news', () => {
    const summary = 'Pak Myong Ho met his host on Tuesday.';
    expect(writeVector(makeEntry({ summary: `${summary}\nRelated: Kim meets Putin` }))).toBe(
      writeVector(makeEntry({ summary })),
    );
  });

  it('is another of another story', () => {
    expect(writeVector(makeEntry({ title: 'Cuba sends sugar to North Korea' }))).not.toBe(
      writeVector(makeEntry()),
    );
  });
});

describe('readVector', () => {
  it('brings what is written to length 1', () => {
    expect(readVector(written(30, -40), [0, 0])).toEqual(Float64Array.of(0.6, -0.8));
  });

  it('is relative to the centre, and of length 1 from there', () => {
    expect(readVector(written(127, 0), [1, -0.5])).toEqual(Float64Array.of(0, 1));
    const moved = readVector(written(3, 4), [0.6, 0]) ?? [];
    expect([...moved]).toEqual([0, 1]);
  });

  it('is null where it has other axes than the centre', () => {
    expect([readVector(written(1, 2, 3), [0, 0]), readVector('', [0])]).toEqual([null, null]);
  });
});

describe('toUnit', () => {
  it('leaves the vector of nothing as it is', () => {
    expect(toUnit(Float64Array.of(0, 0))).toEqual(Float64Array.of(0, 0));
  });
});
