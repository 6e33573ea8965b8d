import { describe, expect, it } from 'vitest';
import { isReadmeCase, readCostOptions } from '../../../measure/cost/cost-options.ts';

const README = {
  ...{ feeds: 84, minutes: 15, stories: 2000, engagements: 20, reports: 2, subscribers: 5, queries: 10 },
  ...{ changed: 0.3, edited: 0.05, fetchSeconds: 0.6, slowestSeconds: 10 },
};

describe('readCostOptions', () => {
  it("takes the README's case unless told otherwise", () => {
    expect(readCostOptions([])).toEqual({ of: README, output: 'table' });
  });

  it('takes another case', () => {
    const args =
      '--feeds 1000 --minutes 5 --stories 10000 --engagements 100 --reports 3 --subscribers 50 --queries 0';
    const shares = '--changed 0.1 --edited 0 --fetch-seconds 1.5 --slowest-seconds 15 --json';
    const { of, output } = readCostOptions(`${args} ${shares}`.split(' '));
    expect([of, output]).toEqual([
      {
        ...{
          feeds: 1000,
          minutes: 5,
          stories: 10_000,
          engagements: 100,
          reports: 3,
          subscribers: 50,
          queries: 0,
        },
        ...{ changed: 0.1, edited: 0, fetchSeconds: 1.5, slowestSeconds: 15 },
      },
      'json',
    ]);
    expect([isReadmeCase(of), isReadmeCase(README)]).toEqual([false, true]);
  });

  const wrong: Readonly<Record<string, string>> = {
    '--feeds 0': '--feeds: expected a whole number from 1 to 50000, got "0"',
    '--feeds 50001': '--feeds: expected a whole number from 1 to 50000, got "50001"',
    '--feeds 2.5': '--feeds: expected a whole number from 1 to 50000, got "2.5"',
    '--feeds 1e3': '--feeds: expected a whole number from 1 to 50000, got "1e3"',
    '--feeds=': '--feeds: expected a whole number from 1 to 50000, got ""',
    '--minutes 61': '--minutes: expected a whole number from 1 to 60, got "61"',
    '--stories many': '--stories: expected a whole number from 0 to 10000000, got "many"',
    '--changed 1.1': '--changed: expected a number from 0 to 1, got "1.1"',
    '--changed .5': '--changed: expected a number from 0 to 1, got ".5"',
    '--engagements 1001': '--engagements: expected no more reports of engagements than stories',
    '--json --write': '--write: expected one of --json, --write, --verify',
    '--write --feeds 28': '--write: expected no other option with it',
  };
  for (const [args, message] of Object.entries(wrong)) {
    it(`refuses "${args}" in one line`, () => {
      expect(() => readCostOptions(args.split(' '))).toThrow(
        expect.objectContaining({ name: 'ArgumentError', message }),
      );
    });
  }

  it('refuses what is no option', () => {
    for (const args of [['--feed', '28'], ['28'], ['--feeds', '--json']]) {
      expect(() => readCostOptions(args)).toThrow(/^options: expected those that the README names; /);
    }
  });
});
