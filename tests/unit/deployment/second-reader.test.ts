import { describe, expect, it } from 'vitest';
import { foundationModelOf, isDoubtBound, isModelId } from '../../../shared/deployment/second-reader.ts';

describe('isModelId', () => {
  const ids = [
    ['amazon.nova-pro-v1:0', 'amazon.nova-pro-v1:0'],
    ['amazon.nova-lite-v1:0:300k', 'amazon.nova-lite-v1:0:300k'],
    ['anthropic.claude-3-haiku-20240307-v1:0', 'anthropic.claude-3-haiku-20240307-v1:0'],
    ['mistral.mistral-large-2407-v1:0', 'mistral.mistral-large-2407-v1:0'],
    ['deepseek.v3.2', 'deepseek.v3.2'],
    ['zai.glm-4.7', 'zai.glm-4.7'],
    ['openai.gpt-oss-120b-1:0', 'openai.gpt-oss-120b-1:0'],
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 'anthropic.claude-haiku-4-5-20251001-v1:0'],
    ['us-gov.amazon.nova-pro-v1:0', 'amazon.nova-pro-v1:0'],
    ['eu.amazon.nova-pro-v1:0', 'amazon.nova-pro-v1:0'],
    ['global.anthropic.claude-sonnet-4-6', 'anthropic.claude-sonnet-4-6'],
  ] as const;
  for (const [id, model] of ids)
    it(`takes ${id}`, () => expect([isModelId(id), foundationModelOf(id)]).toEqual([true, model]));

  const others = [
    ...[
      'Amazon.nova',
      'amazon.nova pro',
      'amazon.nova-*',
      'x',
      'nova',
      '',
      'us.nova',
      'us.eu.amazon.nova-pro-v1:0',
    ],
    ...['mars.amazon.nova-pro-v1:0', 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0'],
    'arn:aws:bedrock:us-east-1:1:application-inference-profile/a1b2c3',
  ];
  for (const id of others) it(`refuses ${id}`, () => expect(isModelId(id)).toBe(false));
});

describe('isDoubtBound', () => {
  it('holds from 0.01 to 0.97', () => {
    const bounds = ['0.01', '0.5', '0.97', '0.0099', '0.98', '1', '.5', '0.5e1'];
    expect(bounds.map(isDoubtBound)).toEqual([true, true, true, false, false, false, false, false]);
  });
});
