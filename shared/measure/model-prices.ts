import type { Usage } from '../classify/second-reader.ts';
import { foundationModelOf } from '../deployment/second-reader.ts';

/**
 * What AWS asks for a million tokens, in dollars, by how the id of a foundation model begins: list prices of us-east-1, on demand, as several price
 * overviews gave them in the spring of 2026. They change and differ between regions: whoever pays looks them up at
 * https://aws.amazon.com/bedrock/pricing/. A model that is not here has no known price.
 */
export const PRICED_ON = 'April 2026';
const PRICES: Readonly<Record<string, { readonly input: number; readonly output: number }>> = {
  'amazon.nova-micro-v1': { input: 0.035, output: 0.14 },
  'amazon.nova-lite-v1': { input: 0.06, output: 0.24 },
  'amazon.nova-pro-v1': { input: 0.8, output: 3.2 },
  'anthropic.claude-3-haiku-20240307-v1': { input: 0.25, output: 1.25 },
  'anthropic.claude-3-5-haiku-20241022-v1': { input: 0.8, output: 4 },
  // By a profile of one geography; by that of all regions it is a tenth less.
  'anthropic.claude-haiku-4-5-20251001-v1': { input: 1.1, output: 5.5 },
};

/**
 * Says what so many tokens of a model cost, in dollars; nothing where its price is not known.
 *
 * @example costOf('amazon.nova-pro-v1:0', { inputTokens: 1_000_000, outputTokens: 0 }) // 0.8
 */
export function costOf(model: string, { inputTokens, outputTokens }: Usage): number | undefined {
  const price = Object.entries(PRICES).find(([prefix]) => isOf(foundationModelOf(model), prefix))?.[1];
  return price && (inputTokens * price.input + outputTokens * price.output) / 1e6;
}

/** Whether an id is that of a model or of a variant of it: nothing follows, or a colon. */
function isOf(model: string, prefix: string): boolean {
  return model === prefix || model.startsWith(`${prefix}:`);
}
