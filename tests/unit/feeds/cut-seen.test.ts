import { describe, expect, it } from 'vitest';
import { bytesOf, cutSeen } from '../../../shared/feeds/cut-seen.ts';
import { makeRandom, type Random } from '../../measure/fuzz/make-random.ts';
import { makeSeen } from '../../support/seen-lines.ts';

const MOST = 4_000;
const NONE: ReadonlySet<string> = new Set();
const lastsOf = (pieces: readonly (readonly string[])[]) =>
  new Set(pieces.map((piece) => piece.at(-1) ?? ''));
function newOf(before: readonly string[][], after: readonly string[][]): string[][] {
  const known = new Set(before.map((piece) => piece.join('\n')));
  return after.filter((piece) => !known.has(piece.join('\n')));
}

/** What feeds do: lines come at the front or anywhere, go at the end or anywhere, change, or all are others. */
function change(lines: readonly string[], random: Random, next: () => string): string[] {
  const changed = [...lines];
  const count = random.size(20);
  const acts = [
    () => changed.unshift(next()),
    () => changed.push(next()),
    () => changed.pop(),
    () => changed.shift(),
    () => changed.splice(random.below(changed.length + 1), 0, next()),
    () => changed.splice(random.below(changed.length + 1), 1),
    () => changed.splice(random.below(changed.length + 1), 1, next()),
    () => changed.reverse(),
  ];
  const act = random.pick(acts);
  for (let at = 0; at < count; at += 1) act();
  return changed;
}

describe('what a feed has seen', () => {
  it('is cut into pieces that are whole, no longer than one may be, and no more than need be, whatever becomes of it', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const random = makeRandom(seed);
      let number = 10_000;
      // Of any length, some longer than a piece may be, some there twice.
      const next = () =>
        random.below(9) === 0 ? 'again' : `${number++} ${'가'.repeat(random.below(seed % 2 ? 30 : 1_500))}`;
      let lines = makeSeen(random.size(2_000));
      let pieces = cutSeen(lines, NONE);
      for (let step = 0; step < 20; step += 1) {
        lines = change(lines, random, next);
        pieces = cutSeen(lines, lastsOf(pieces));
        expect(pieces.flat()).toEqual(lines);
        expect(pieces.filter((piece) => piece.length !== 1 && bytesOf(piece) > MOST)).toEqual([]);
        const neighbours = pieces.slice(1).map((piece, at) => bytesOf([...(pieces[at] ?? []), ...piece]));
        expect(neighbours.filter((bytes) => bytes <= MOST)).toEqual([]);
      }
    }
  });

  it('is cut in the same places as before when nothing has changed', () => {
    let lines = makeSeen(2_000);
    let pieces = cutSeen(lines, NONE);
    const random = makeRandom(1);
    for (let number = 10_000; number < 10_050; number += 1) {
      lines = change(lines, random, () => makeSeen(1, number).join(''));
      pieces = cutSeen(lines, lastsOf(pieces));
      expect(cutSeen(lines, lastsOf(pieces))).toEqual(pieces);
    }
  });

  it('changes by two pieces where one entry comes and one goes, for as long as that goes on, and stays tightly packed', () => {
    const all = makeSeen(1_500);
    const newestLast = (at: number) => all.slice(at, at + 500);
    const newestFirst = (at: number) => newestLast(at).toReversed();
    for (const windowAt of [newestFirst, newestLast]) {
      let pieces = cutSeen(windowAt(0), NONE);
      let most = 0;
      for (let at = 1; at <= 1_000; at += 1) {
        const next = cutSeen(windowAt(at), lastsOf(pieces));
        most = Math.max(most, newOf(pieces, next).length);
        pieces = next;
      }
      expect(most).toBe(2);
      expect(pieces.length).toBeLessThanOrEqual(Math.ceil(bytesOf(windowAt(0)) / MOST) + 1);
    }
  });

  it('changes by two pieces at most where one line comes, goes or changes anywhere', () => {
    const lines = makeSeen(400);
    const pieces = cutSeen(lines, NONE);
    const [other = ''] = makeSeen(1, 9_000);
    for (let at = 0; at < lines.length; at += 1)
      for (const changed of [
        lines.toSpliced(at, 0, other),
        lines.toSpliced(at, 1),
        lines.toSpliced(at, 1, other),
      ])
        expect(newOf(pieces, cutSeen(changed, lastsOf(pieces))).length).toBeLessThanOrEqual(2);
  });

  it('is in no piece where there is none', () => {
    expect(cutSeen([], new Set(['a']))).toEqual([]);
  });
});
