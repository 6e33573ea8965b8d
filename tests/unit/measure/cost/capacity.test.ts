import { describe, expect, it } from 'vitest';
import {
  type AttributeValue,
  type Index,
  type Item,
  itemBytes,
  readUnits,
  refusedUnits,
  requestsOf,
  storedBytes,
  writeUnits,
} from '../../../measure/cost/capacity.ts';

/** An item that counts for so many bytes: its one attribute has a name of one. */
const itemOf = (bytes: number): Item => ({ t: { S: 'x'.repeat(bytes - 1) } });

describe('itemBytes', () => {
  const values: Readonly<Record<string, readonly [AttributeValue, bytes: number]>> = {
    'letters of ASCII': [{ S: 'Ulaanbaatar' }, 11],
    'letters of Korean, three bytes each': [{ S: '울란바토르' }, 15],
    'no letter': [{ S: '' }, 0],
    'a digit': [{ N: '7' }, 2],
    'three digits, as for four': [{ N: '123' }, 3],
    'four digits': [{ N: '1234' }, 3],
    'noughts at the ends, which count for nothing': [{ N: '1000' }, 2],
    'a fraction': [{ N: '0.75' }, 2],
    'a sign': [{ N: '-12' }, 3],
    nought: [{ N: '0' }, 1],
    'a truth': [{ BOOL: false }, 1],
    nothing: [{ NULL: true }, 1],
    'three bytes': [{ B: 'AAEC' }, 3],
    'a set of texts': [{ SS: ['MNG', 'UN'] }, 5],
    'a set of numbers': [{ NS: ['12', '345'] }, 5],
    'a set of bytes': [{ BS: ['AAEC', 'AA=='] }, 4],
    'a list without anything': [{ L: [] }, 3],
    'a list of two': [{ L: [{ S: 'ab' }, { N: '7' }] }, 3 + 2 + 2 + 2],
    'a map without anything': [{ M: {} }, 3],
    'a map of two': [{ M: { day: { S: 'ab' }, n: { N: '7' } } }, 3 + 2 + 5 + 3],
  };
  for (const [what, [value, bytes]] of Object.entries(values)) {
    it(`counts ${what}: ${bytes}`, () => {
      expect(itemBytes({ a: value })).toBe(1 + bytes);
    });
  }

  it('counts the names of attributes, in UTF-8', () => {
    expect(itemBytes({ title: { S: 'ab' }, 곳: { S: 'c' } })).toBe(5 + 2 + 3 + 1);
  });
});

describe('writeUnits', () => {
  const sizes = { 1: 1, 1023: 1, 1024: 1, 1025: 2, 2048: 2, 2049: 3 };
  for (const [bytes, units] of Object.entries(sizes)) {
    it(`takes ${units} for an item of ${bytes} bytes`, () => {
      expect(writeUnits({ after: itemOf(Number(bytes)) }, [])).toBe(units);
    });
  }

  it('goes by the larger of what was and what is', () => {
    const [small, large] = [itemOf(100), itemOf(3000)];
    expect([
      writeUnits({ before: large, after: small }, []),
      writeUnits({ before: small, after: large }, []),
      writeUnits({ before: large }, []),
    ]).toEqual([3, 3, 3]);
  });

  it('takes one where there was nothing to delete', () => {
    expect(writeUnits({}, [])).toBe(1);
  });

  const byDay: Index = { keys: ['day', 'at'], holds: ['day', 'at', 'id'] };
  const row = (day: string, at: string, more: Item = {}): Item => ({
    ...{ id: { S: 'one' }, day: { S: day }, at: { S: at } },
    ...more,
  });
  const changes: Readonly<
    Record<string, readonly [before: Item | undefined, after: Item | undefined, units: number]>
  > = {
    'a row that an index gets': [undefined, row('a', '1'), 1],
    'a row that an index loses': [row('a', '1'), { id: { S: 'one' } }, 1],
    'a row that leaves its index and its table': [row('a', '1'), undefined, 1],
    'a partition that changes: deleted and put': [row('a', '1'), row('b', '1'), 2],
    'a place in the order that changes: deleted and put': [row('a', '1'), row('a', '2'), 2],
    'what the index does not hold': [row('a', '1'), row('a', '1', { text: { S: 'new' } }), 0],
    'a row without one of the keys, before and after': [
      { id: { S: 'one' }, day: { S: 'a' } },
      { id: { S: 'one' }, day: { S: 'b' } },
      0,
    ],
  };
  for (const [what, [before, after, units]] of Object.entries(changes)) {
    it(`takes ${units} more for ${what}`, () => {
      const ofTable = writeUnits({ before, after }, []);
      expect(writeUnits({ before, after }, [byDay])).toBe(ofTable + units);
    });
  }

  it('takes one more for each kilobyte of what an index holds that changes, and none where it stays', () => {
    const holding: Index = { ...byDay, holds: [...byDay.holds, 'text'] };
    const [before, after] = [
      row('a', '1', { text: { S: 'short' } }),
      row('a', '1', { text: { S: 'x'.repeat(2000) } }),
    ];
    const whole: Index = { keys: ['day', 'at'], holds: 'all' };
    expect([
      writeUnits({ before, after }, [holding]),
      writeUnits({ before, after }, [whole]),
      writeUnits({ before: after, after }, [holding, whole]),
    ]).toEqual([4, 4, 2]);
  });

  it('adds up over the indexes', () => {
    const byId: Index = { keys: ['id'], holds: ['id'] };
    expect(writeUnits({ after: row('a', '1') }, [byDay, byId])).toBe(3);
  });
});

describe('refusedUnits', () => {
  it('bills a write that its condition refused by the item that is there, or as one', () => {
    expect([refusedUnits(undefined), refusedUnits(itemOf(1024)), refusedUnits(itemOf(1025))]).toEqual([
      1, 1, 2,
    ]);
  });
});

describe('readUnits', () => {
  const sizes = { 1: 1, 4096: 1, 4097: 2, 8192: 2, 8193: 3 };
  for (const [bytes, units] of Object.entries(sizes)) {
    it(`takes ${units} for ${bytes} bytes, and half of it where they may be a moment behind`, () => {
      const items = [itemOf(Number(bytes))];
      expect([readUnits(items, true), readUnits(items, false)]).toEqual([units, units / 2]);
    });
  }

  it('rounds what a query finds together, and bills one that finds nothing', () => {
    const small = Array.from({ length: 40 }, () => itemOf(100));
    expect([readUnits(small, true), readUnits([], true), readUnits([], false)]).toEqual([1, 1, 0.5]);
  });
});

describe('storedBytes', () => {
  it('counts a hundred bytes beside an item, in its table and in each index that lists it', () => {
    const item = { id: { S: 'one' }, day: { S: 'a' }, text: { S: 'x'.repeat(50) } };
    const byDay: Index = { keys: ['day'], holds: ['id', 'day'] };
    const byText: Index = { keys: ['text'], holds: 'all' };
    const byPlace: Index = { keys: ['place'], holds: 'all' };
    expect([storedBytes(item, [byDay, byText, byPlace]), storedBytes(undefined, [byDay])]).toEqual([
      { table: 163, indexes: 109 + 163 },
      { table: 0, indexes: 0 },
    ]);
  });
});

describe('requestsOf', () => {
  it('counts one for each 64 kB begun, and for nothing at all', () => {
    expect([0, 1, 65_536, 65_537, 131_072, 131_073].map(requestsOf)).toEqual([1, 1, 1, 2, 2, 3]);
  });
});
