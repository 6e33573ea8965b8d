import { describe, expect, it } from 'vitest';
import {
  type CountDependencies,
  countSubscribers,
  type SubscriberCount,
  type SubscribersCounted,
} from '../../../shared/alerts/count-subscribers.ts';

/** Counts over a store that holds one count; a test overrides what it is about. */
function counts(overrides: Partial<CountDependencies> = {}) {
  const told: SubscribersCounted[] = [];
  let stored: SubscriberCount | undefined;
  const deps: CountDependencies = {
    loadSubscriberCount: async () => stored,
    saveSubscriberCount: async (count) => {
      if (stored === undefined || stored.day < count.day) stored = count;
    },
    report: (event) => told.push(event),
    ...overrides,
  };
  const countOn = (day: string, confirmed: number) => countSubscribers({ day, confirmed }, deps);
  return { told, deps, countOn };
}

describe('countSubscribers', () => {
  it('tells each day how many have confirmed, and whether there are fewer than before, or none', async () => {
    const { told, countOn } = counts();
    for (const [at, confirmed] of [3, 3, 4, 2, 2, 0, 0, 1].entries()) {
      await countOn(`2026-03-0${at + 1}`, confirmed);
    }
    expect(told.map(({ day, confirmed, before, isFewer }) => [day, confirmed, before, isFewer])).toEqual([
      ['2026-03-01', 3, undefined, false],
      ['2026-03-02', 3, 3, false],
      ['2026-03-03', 4, 3, false],
      ['2026-03-04', 2, 4, true],
      ['2026-03-05', 2, 2, false],
      ['2026-03-06', 0, 2, true],
      ['2026-03-07', 0, 0, true],
      ['2026-03-08', 1, 0, false],
    ]);
  });

  it('tells at the very first count that there is nobody', async () => {
    const { told, countOn } = counts();
    await countOn('2026-03-01', 0);
    expect(told).toEqual([
      { message: 'subscribers counted', day: '2026-03-01', confirmed: 0, isFewer: true },
    ]);
  });

  it('tells a day once, however often its digests are handled, and no day that is over', async () => {
    const { told, countOn } = counts();
    await countOn('2026-03-02', 3);
    await countOn('2026-03-02', 2);
    await countOn('2026-03-01', 1);
    await countOn('2026-03-03', 2);
    expect(told.map(({ day, before, isFewer }) => [day, before, isFewer])).toEqual([
      ['2026-03-02', undefined, false],
      ['2026-03-03', 3, true],
    ]);
  });

  it('tells again what a crash has kept it from remembering, with the same count before', async () => {
    let crashes = 1;
    const { told, deps, countOn } = counts();
    await countOn('2026-03-01', 3);
    const crashing = {
      ...deps,
      saveSubscriberCount: async (count: SubscriberCount) => {
        crashes -= 1;
        if (crashes >= 0) throw new Error('killed');
        await deps.saveSubscriberCount(count);
      },
    };
    const count = { day: '2026-03-02', confirmed: 2 };
    await expect(countSubscribers(count, crashing)).rejects.toThrow('killed');
    await countSubscribers(count, crashing);
    await countSubscribers(count, crashing);
    expect(told.slice(1).map(({ day, before, isFewer }) => [day, before, isFewer])).toEqual([
      ['2026-03-02', 3, true],
      ['2026-03-02', 3, true],
    ]);
  });

  it('tells the same where two runs do it at the same time', async () => {
    const { told, countOn } = counts();
    await countOn('2026-03-01', 3);
    await Promise.all([countOn('2026-03-02', 2), countOn('2026-03-02', 2)]);
    await countOn('2026-03-03', 2);
    expect(told.slice(1).map(({ day, before, isFewer }) => [day, before, isFewer])).toEqual([
      ['2026-03-02', 3, true],
      ['2026-03-02', 3, true],
      ['2026-03-03', 2, false],
    ]);
  });
});
