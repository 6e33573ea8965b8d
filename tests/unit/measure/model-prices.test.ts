import { describe, expect, it } from 'vitest';
import { costOf } from '../../../shared/measure/model-prices.ts';

describe('costOf', () => {
  const usage = { inputTokens: 1_000_000, outputTokens: 100_000 };

  it('counts what goes in and what comes out, of a model, its variants and its profiles', () => {
    expect(costOf('amazon.nova-pro-v1:0', usage)).toBeCloseTo(0.8 + 0.32, 10);
    for (const same of ['amazon.nova-pro-v1:0:300k', 'eu.amazon.nova-pro-v1:0'])
      expect(costOf(same, usage)).toBe(costOf('amazon.nova-pro-v1:0', usage));
  });

  it('does not guess the price of a model that is not listed', () => {
    const others = ['amazon.nova-pro-v2:0', 'amazon.nova-pro-v10', 'anthropic.claude-99-v1:0', ''];
    expect(others.map((model) => costOf(model, usage))).toEqual(others.map(() => undefined));
  });
});
