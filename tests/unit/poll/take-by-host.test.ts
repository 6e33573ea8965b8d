import { describe, expect, it } from 'vitest';
import { lanesOf, takeByHost } from '../../../shared/poll/take-by-host.ts';

/** Takes values such as `a1`, of the host `a`, each until the test lets it go; answers in which order they begin. */
function start(values: readonly string[], atOnce: number) {
  const begun: string[] = [];
  const running = new Map<string, () => void>();
  const ended = takeByHost(
    values,
    (value) => value.charAt(0),
    atOnce,
    (value) => {
      begun.push(value);
      return new Promise<void>((resolve) => running.set(value, resolve));
    },
  );
  return {
    begun,
    ended,
    async end(value: string) {
      running.get(value)?.();
      running.delete(value);
      // One turn later whatever comes next has begun.
      await new Promise(setImmediate);
    },
    running: () => [...running.keys()],
  };
}

const hundreds = (host: string, count: number) => Array.from({ length: count }, (_, at) => `${host}${at}`);

describe('lanesOf', () => {
  const lanes: Record<number, number> = { 1: 1, 28: 1, 100: 1, 101: 2, 300: 3, 800: 8, 801: 8, 3000: 8 };
  for (const [due, expected] of Object.entries(lanes)) {
    it(`is ${expected} where ${due} feeds of a host are due`, () => {
      expect(lanesOf(Number(due))).toBe(expected);
    });
  }
});

describe('takeByHost', () => {
  it('takes values in their order, so many at once, and one of a host at a time', async () => {
    const { begun, end, ended, running } = start(['a1', 'a2', 'b1', 'c1', 'b2', 'd1'], 3);
    expect(running()).toEqual(['a1', 'b1', 'c1']);
    await end('b1');
    await end('c1');
    expect(running()).toEqual(['a1', 'b2', 'd1']);
    for (const value of ['a1', 'a2', 'b2', 'd1']) await end(value);
    await ended;
    expect(begun).toEqual(['a1', 'b1', 'c1', 'b2', 'd1', 'a2']);
  });

  it('takes what has waited for its host before what comes later', async () => {
    const { end, running } = start(['a1', 'a2', 'b1', 'c1'], 2);
    await end('a1');
    expect(running()).toEqual(['b1', 'a2']);
  });

  it('takes some of a host side by side where it has hundreds, and no more of the others', async () => {
    const { running } = start([...hundreds('a', 250), ...hundreds('b', 5), 'c1'], 32);
    expect(running()).toEqual(['a0', 'a1', 'a2', 'b0', 'c1']);
  });

  it('takes every value once, whatever ends first', async () => {
    const values = [...hundreds('a', 305), ...hundreds('b', 7), ...hundreds('c', 120), 'd1'];
    const { begun, end, ended, running } = start(values, 4);
    for (let at = 0; running().length > 0; at += 1) await end(running()[at % running().length] ?? '');
    await ended;
    expect(begun.toSorted()).toEqual(values.toSorted());
  });

  it('takes nothing where there is nothing', async () => {
    await expect(start([], 4).ended).resolves.toBeUndefined();
  });
});
