import type { Features } from './count-features.ts';
import { WEIGHTS } from './weights.ts';

/** At or above this probability a story is an engagement: chosen for few wrong mails, see `weights.ts`. */
export const THRESHOLD = 0.55;

/** The probability that a careful reader would call the story an engagement: the logistic of its weighed features. */
export function scoreFeatures(features: Features): number {
  let sum = 0;
  for (const [name, count] of Object.entries(features)) {
    sum += count * (WEIGHTS[name] ?? 0);
  }
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}
