import { expect, it } from 'vitest';
import { exponential } from '../../../shared/classify/exponential.ts';

it('exponential is e to some power, nearly to the last place', () => {
  for (let x = -40; x <= 40; x += 0.37) expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 14);
});

it.each([
  [0, 1],
  [-0, 1],
  [1, Math.E],
  [-1, 1 / Math.E],
])('exponential of %d is %d', (power, value) => {
  expect(Math.abs(exponential(power) - value)).toBeLessThan(5e-16);
});

it('exponential stays a number beyond its bounds', () => {
  expect(exponential(1e9)).toBe(exponential(700));
  expect(exponential(-1e9)).toBeGreaterThanOrEqual(0);
  expect(exponential(-1e9)).toBeLessThan(1e-300);
  expect(exponential(Number.NaN)).toBeNaN();
});
