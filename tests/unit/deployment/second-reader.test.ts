import { describe, expect, it } from 'vitest';
import { isDoubtBound, isModelId } from '../../../shared/deployment/second-reader.ts';

describe('isModelId', () => {
  const ids = [
    'amazon.nova-pro-v1:0',
    'amazon.nova-lite-v1:0:300k',
    'anthropic.claude-3-haiku-20240307-v1:0',
    'mistral.mistral-large-2407-v1:0',
    'deepseek.r1-v1:0',
    'openai.gpt-oss-120b-1:0',
  ];
  for (const id of ids) it(`takes ${id}`, () => expect(isModelId(id)).toBe(true));

  const others = [
    'eu.amazon.nova-pro-v1:0',
    'apac.amazon.nova-pro-v1:0',
    'Amazon.nova',
    'amazon.nova pro',
    'x',
  ];
  for (const id of others) it(`refuses ${id}`, () => expect(isModelId(id)).toBe(false));
});

describe('isDoubtBound', () => {
  it('holds from 0.01 to 0.97', () => {
    const bounds = ['0.01', '0.5', '0.97', '0.0099', '0.98', '1', '.5', '0.5e1'];
    expect(bounds.map(isDoubtBound)).toEqual([true, true, true, false, false, false, false, false]);
  });
});
