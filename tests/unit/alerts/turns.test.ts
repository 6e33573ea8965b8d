import { describe, expect, it } from 'vitest';
import { type TurnDependencies, type Turns, takeTurn, takeTurnOf } from '../../../shared/alerts/turns.ts';
import { makeRandom } from '../../measure/fuzz/make-random.ts';
import { NOW } from '../../support/factories.ts';

const WINDOW_MS = 900_000;
const NONE: Turns = { takenAt: [], revision: 0 };
const later = (ms: number) => new Date(NOW.getTime() + ms);

/** Takes turns at some instants, one after the other; answers those at which there was one. */
function takeAll(
  instants: readonly number[],
  most: number,
): { readonly taken: number[]; readonly last: Turns } {
  const taken: number[] = [];
  let last = NONE;
  for (const at of instants) {
    const next = takeTurnOf(last, most, WINDOW_MS, later(at));
    if (next === undefined) continue;
    taken.push(at);
    last = next;
  }
  return { taken, last };
}

describe('takeTurnOf', () => {
  it('notes when the turn was taken, on top of the revision before', () => {
    const first = takeTurnOf(NONE, 2, WINDOW_MS, NOW);
    expect(first).toEqual({ takenAt: ['2024-03-12T08:00:00.000Z'], revision: 1 });
    expect(first && takeTurnOf(first, 2, WINDOW_MS, later(1))).toEqual({
      takenAt: ['2024-03-12T08:00:00.000Z', '2024-03-12T08:00:00.001Z'],
      revision: 2,
    });
  });

  it('has none left when as many as may have gone out, until the first is as old as the window is long', () => {
    expect(takeAll([0, 1, 2, WINDOW_MS - 1, WINDOW_MS, WINDOW_MS, WINDOW_MS + 1], 2).taken).toEqual([
      ...[0, 1],
      ...[WINDOW_MS, WINDOW_MS + 1],
    ]);
  });

  it('gives exactly as many as may go out to a storm, in whatever stretch of the window’s length', () => {
    const { below } = makeRandom(5);
    for (const most of [1, 3, 20]) {
      let at = 0;
      const instants = Array.from({ length: 2_000 }, () => {
        at += below(WINDOW_MS / (2 * most));
        return at;
      });
      const { taken } = takeAll(instants, most);
      const inStretch = taken.map(
        (from) => taken.filter((one) => one >= from && one < from + WINDOW_MS).length,
      );
      expect(Math.max(...inStretch)).toBe(most);
      // Each that was refused came when as many had gone out in the stretch before it.
      const refused = instants.filter((one) => !taken.includes(one));
      expect(refused.length).toBeGreaterThan(0);
      const before = refused.map(
        (one) => taken.filter((other) => other <= one && other > one - WINDOW_MS).length,
      );
      expect(new Set(before)).toEqual(new Set([most]));
    }
  });

  it('keeps no more than may go out', () => {
    const { last } = takeAll(
      Array.from({ length: 1_000 }, (_, at) => at * 100_000),
      3,
    );
    expect(last.takenAt).toHaveLength(3);
  });

  it('has none where none may go out', () => {
    expect(takeTurnOf(NONE, 0, WINDOW_MS, NOW)).toBeUndefined();
  });
});

describe('takeTurn', () => {
  /** Turns in a store; before each of so many saves somebody else takes one. */
  function open(rivals = 0): TurnDependencies & { readonly stored: () => Turns } {
    let stored = NONE;
    let left = rivals;
    const save = (turns: Turns) => {
      if (turns.revision !== stored.revision + 1) return false;
      stored = turns;
      return true;
    };
    return {
      stored: () => stored,
      now: () => NOW,
      loadTurns: async () => stored,
      saveTurns: async (turns) => {
        if (left > 0) {
          left -= 1;
          save({ takenAt: [...stored.takenAt, NOW.toISOString()], revision: stored.revision + 1 });
        }
        return save(turns);
      },
    };
  }

  it('reads again and goes on when another writer was faster', async () => {
    const deps = open(3);
    expect(await takeTurn(20, WINDOW_MS, deps)).toBe(true);
    expect(deps.stored()).toEqual({ takenAt: Array(4).fill(NOW.toISOString()), revision: 4 });
  });

  it('has none left where the faster writer took the last', async () => {
    const deps = open(1);
    expect(await takeTurn(1, WINDOW_MS, deps)).toBe(false);
    expect(deps.stored().takenAt).toHaveLength(1);
  });

  it('gives exactly as many as may go out to all who ask at once', async () => {
    const deps = open();
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeTurn(5, WINDOW_MS, deps)));
    expect(taken.filter((isTaken) => isTaken)).toHaveLength(5);
  });

  it('gives up when ten writers were faster', async () => {
    await expect(takeTurn(100, WINDOW_MS, open(10))).rejects.toThrow('turns: 10 writers were faster');
    expect(await takeTurn(100, WINDOW_MS, open(9))).toBe(true);
  });
});
