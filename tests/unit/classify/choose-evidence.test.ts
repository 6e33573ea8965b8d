import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../shared/classify/classification.ts';
import { chooseEvidence } from '../../../shared/classify/describe/choose-evidence.ts';

const TEXT = 'Kim of Pyongyang soon meets old friends from Hanoi by the red river';
const span = (role: Evidence['role'], text: string): Evidence => {
  const start = TEXT.indexOf(text);
  return { role, text, start, end: start + text.length };
};

/** Chooses where each word is worth so many log-odds, to the reader and to all that decides. */
function choose(found: readonly Evidence[], worth: Readonly<Record<string, number>>, toAll = worth) {
  const words = [...TEXT.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const sum = (values: Readonly<Record<string, number>>, places: readonly number[]) =>
    [...words.entries()]
      .filter(([at]) => !places.includes(at))
      .reduce((total, [, { start, end }]) => total + (values[TEXT.slice(start, end)] ?? 0), 0);
  const evidence = chooseEvidence(found, {
    text: TEXT,
    words,
    yesWithout: (hidden) => sum(worth, hidden),
    logOdds: sum(toAll, []),
    isLikely: (logOdds) => logOdds >= 0.5,
    logOddsWithout(spans, hidden) {
      expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).sort((a, b) => a - b));
      expect(
        hidden
          .map((at) => words[at])
          .every((word) => word && spans.some((one) => one.start <= word.start && one.end >= word.end)),
      ).toBe(true);
      return sum(toAll, hidden);
    },
  });
  for (const { text, start, end } of evidence) expect(TEXT.slice(start, end)).toBe(text);
  return evidence.map(({ role, text }) => `${role}: ${text}`);
}

describe('chooseEvidence', () => {
  const found = [span('actor', 'Kim'), span('contact', 'meets'), span('counterpart', 'Hanoi')];

  it('keeps the spans of the roles without which the story is less likely, and those that say who and with whom', () => {
    const kept = ['actor: Kim', 'contact: meets', 'counterpart: Hanoi'];
    expect(choose(found, { Kim: 1, meets: 2, Hanoi: -1 })).toEqual(kept);
    expect(choose(found, { Kim: 1, meets: 2 })).toEqual(kept);
    expect(choose(found, { meets: 2 })).toEqual(kept);
    expect(choose([span('contact', 'meets'), span('contact', 'old')], { meets: 2 })).toEqual([
      'contact: meets',
    ]);
  });

  it('asks all that decides, not the reader alone', () => {
    const contacts = [span('contact', 'meets'), span('contact', 'river')];
    expect(choose(contacts, { meets: 2 }, { meets: 2, river: 1 })).toEqual([
      'contact: meets',
      'contact: river',
    ]);
  });

  it('adds the words by which it would still be an engagement, the strongest first', () => {
    const worth = { Kim: 1, meets: 2, old: 3, soon: 1, of: -2 };
    expect(choose(found, worth)).toEqual([
      ...['actor: Kim', 'contact: meets', 'contact: old', 'counterpart: Hanoi'],
    ]);
    expect(choose(found, { ...worth, of: 0 })).toEqual([
      ...['actor: Kim', 'contact: soon', 'contact: meets', 'contact: old', 'counterpart: Hanoi'],
    ]);
  });

  it('adds the strongest word where no contact decided, though it would be no engagement by then', () => {
    expect(choose([], { old: 1, soon: 3, from: 2, of: -9 })).toEqual(['contact: soon']);
    expect(choose(found, { Kim: 9, soon: 2, from: 1, of: -9 })).toEqual([
      ...['actor: Kim', 'contact: soon', 'counterpart: Hanoi'],
    ]);
  });

  it('adds none that speaks against it, and none where none matters', () => {
    expect(choose([], { of: -1 })).toEqual([]);
    expect(choose([], {})).toEqual([]);
  });

  it('joins words that stand together', () => {
    expect(choose([], { meets: 1, old: 1, from: 1 })).toEqual(['contact: meets old', 'contact: from']);
  });

  it('takes no word of a span that the roles found for a word of its own', () => {
    expect(choose([span('counterpart', 'old friends')], { soon: 1, old: 4, friends: -5 })).toEqual([
      'contact: soon',
      'counterpart: old friends',
    ]);
  });

  it('leaves counter-evidence and what was left out as they are', () => {
    const beside = [span('against', 'soon'), span('left out', 'Hanoi')];
    expect(choose([...beside, ...found.slice(0, 2)], { meets: 1, Hanoi: 1 })).toEqual([
      'actor: Kim',
      'against: soon',
      'contact: meets',
      'left out: Hanoi',
    ]);
  });

  it('shows at most eight spans of the roles, the strongest', () => {
    const words = TEXT.split(' ').slice(0, 9);
    const many = words.map((word) => span('contact', word));
    const worth = Object.fromEntries(words.map((word, at) => [word, at + 1]));
    expect(choose(many, { ...worth, river: -9 })).toEqual(
      many.slice(1).map(({ text }) => `contact: ${text}`),
    );
  });

  it('shows at most six words of the reader, and ten spans in all', () => {
    const words = TEXT.split(' ');
    const worth = Object.fromEntries(words.map((word) => [word, 1]));
    const some = words.filter((_, at) => at % 2 === 0).map((word) => span('actor', word));
    expect(choose(some, worth)).toHaveLength(10);
    const apart = Object.fromEntries(words.map((word, at) => [word, 1 - (at % 2)]));
    expect(choose([], apart)).toHaveLength(6);
  });
});
