import { describe, expect, it } from 'vitest';
import { openNewest, type ReadEnd } from '../../../shared/read/newest-entries.ts';

type Dated = { readonly id: number; readonly date?: string };

const dayOf = (day: number) => new Date(Date.UTC(2024, 0, 1) - day * 86_400_000).toISOString();
const count = (length: number, dateOf: (id: number) => string | undefined): Dated[] =>
  Array.from({ length }, (_, id) => {
    const date = dateOf(id);
    return { id, ...(date !== undefined && { date }) };
  });
const idsOf = (entries: readonly Dated[]) => entries.map(({ id }) => id);

function read(entries: readonly Dated[], readTo?: ReadEnd) {
  const newest = openNewest(({ date }: Dated) => date, readTo);
  for (const entry of entries) newest.add(entry);
  return newest.end();
}

/** Reads a document again and again until nothing waits; answers what each reading took. */
function readToTheEnd(entries: readonly Dated[]): number[][] {
  const first = read(entries);
  const taken = [idsOf(first.entries)];
  let end = first.newestEnd;
  while (end !== undefined && end.waiting > 0) {
    const next = read(entries, end);
    taken.push(idsOf(next.older));
    end = next.olderEnd;
  }
  return taken;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

const documents: Readonly<Record<string, readonly Dated[]>> = {
  'whose newest stand first': count(5_000, dayOf),
  'whose entries are all of one date': count(5_000, () => dayOf(1)),
  'without dates': count(5_000, () => undefined),
  'of which few have a date': count(5_000, (id) => (id % 700 === 300 ? dayOf(id) : undefined)),
  'of three dates': count(5_000, (id) => dayOf(Math.floor(id / 1_900))),
};

describe('a document that is read to its end', () => {
  for (const [kind, entries] of Object.entries(documents)) {
    it(`gives each entry once, 2,000 at a time and the newest first: one ${kind}`, () => {
      expect(readToTheEnd(entries)).toEqual([range(0, 2_000), range(2_000, 4_000), range(4_000, 5_000)]);
    });
  }

  it('gives each entry once where the newest stand last, each time in its order', () => {
    const entries = count(5_000, (id) => dayOf(5_000 - id));
    expect(readToTheEnd(entries)).toEqual([range(3_000, 5_000), range(1_000, 3_000), range(0, 1_000)]);
  });

  it('gives each entry once in whatever order', () => {
    const entries = count(5_000, (id) => dayOf((id * 7_919) % 613));
    const taken = readToTheEnd(entries);
    expect(taken.map(({ length }) => length)).toEqual([2_000, 2_000, 1_000]);
    expect(taken.flat().toSorted((one, other) => one - other)).toEqual(range(0, 5_000));
  });

  it('says of one of 2,000 entries or less nothing but these', () => {
    const entries = count(2_000, dayOf);
    expect(read(entries)).toEqual({ entries, older: [] });
  });
});

describe('a document that changes while it is read to its end', () => {
  const entries = count(5_000, dayOf);
  const { newestEnd } = read(entries);
  const added = Array.from({ length: 30 }, (_, at) => ({ id: -1 - at, date: dayOf(-1 - at) })).reverse();

  it('gives its new entries with the newest, and goes on where it was', () => {
    const { entries: newest, older, olderEnd } = read([...added, ...entries], newestEnd);
    expect(idsOf(newest)).toEqual([...idsOf(added), ...range(0, 1_970)]);
    expect(idsOf(older)).toEqual(range(2_000, 4_000));
    expect(olderEnd).toEqual({ date: dayOf(3_999), entries: 1, waiting: 1_000 });
  });

  it('gives nothing again where entries fall off its end', () => {
    const { older, olderEnd } = read([...added, ...entries.slice(0, -30)], newestEnd);
    expect([idsOf(older), olderEnd?.waiting]).toEqual([range(2_000, 4_000), 970]);
  });

  it('gives nothing twice where what was behind is among the newest now', () => {
    const { entries: newest, older } = read(entries.slice(1_000), newestEnd);
    expect([idsOf(newest), idsOf(older)]).toEqual([range(1_000, 3_000), range(3_000, 4_000)]);
  });

  it('stays where it was when nothing is behind that', () => {
    const { older, olderEnd } = read(entries.slice(0, 2_000), newestEnd);
    expect([older, olderEnd]).toEqual([[], { ...newestEnd, waiting: 0 }]);
  });
});
