import type { Features } from './count-features.ts';
import type { Domain } from './domain.ts';
import { CALIBRATION, WEIGHTS } from './model.ts';

/**
 * At or above this probability a story is an engagement. On the development set, cross-validated, it gives about as many
 * wrong mails as missed stories; raise it for fewer wrong mails.
 */
export const THRESHOLD = 0.4;

const DOMAINS: readonly Domain[] = ['spaced', 'state', 'unspaced'];

/** What each feature adds to the log-odds, by domain. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Reads a model's table: a feature a line, then one weight for all domains or one for each, in the order of `DOMAINS`. */
export function parseWeights(table: string): Weights {
  return new Map(
    table.split('\n').flatMap((line) => {
      const [name, ...weights] = line.split(' ');
      return name === undefined || name === '' ? [] : [[name, weights.map(Number)] as const];
    }),
  );
}

/** Sums the weighed features of a story: its log-odds before calibration. */
export function sumFeatures(weights: Weights, features: Features, domain: Domain): number {
  const at = DOMAINS.indexOf(domain);
  let sum = 0;
  for (const [name, count] of Object.entries(features)) {
    const known = weights.get(name);
    sum += known === undefined ? 0 : count * (known[at] ?? known[0] ?? 0);
  }
  return sum;
}

const weights = parseWeights(WEIGHTS);

/** The probability that a careful reader would call the story an engagement: calibrated, in steps of 1/10,000. */
export function scoreFeatures(features: Features, domain: Domain): number {
  const logOdds = CALIBRATION.slope * sumFeatures(weights, features, domain) + CALIBRATION.offset;
  return Math.round(1e4 / (1 + Math.exp(-logOdds))) / 1e4;
}
