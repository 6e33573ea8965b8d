import { expect, it } from 'vitest';
import { formatPercent, formatSure, inHundredths } from '../../../shared/text/format-sure.ts';

it('a probability is told rounded down, and never as certain', () => {
  const some = [0, 0.29, 0.4049, 0.99, 0.999, 1];
  expect(some.map(formatSure)).toEqual(['0.00', '0.29', '0.40', '0.99', '0.99', '0.99']);
  expect(some.map(formatPercent)).toEqual(['0 %', '29 %', '40 %', '99 %', '99 %', '99 %']);
});

it('a probability that filters go by is rounded down alone', () => {
  expect([0.29, 0.999, 1].map(inHundredths)).toEqual([29, 99, 100]);
});
