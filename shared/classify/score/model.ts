import MODEL_FILE from '../model.json' with { type: 'json' };
import type { Features } from './count-features.ts';
import type { Domain } from './domain.ts';

/** What is learned from labelled stories, and decides. */
export type Model = {
  readonly name: string;
  /** At or above this probability a story is an engagement. */
  readonly threshold: number;
  /** What turns a sum of weights into log-odds that come true. */
  readonly calibration: { readonly slope: number; readonly offset: number };
  /** What each feature adds to that sum: one weight for all domains, or one for each in the order of `DOMAINS`. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
};

/** The order of a feature's own weights. */
export const DOMAINS: readonly Domain[] = ['spaced', 'state', 'unspaced'];

/**
 * Reads a model as `npm run train` writes it: a name, a threshold, the calibration, and a feature a line with its weights.
 *
 * @throws Error naming the part that is wrong, and what was expected.
 */
export function readModel(value: unknown): Model {
  const { name, threshold, calibration, weights } = asFields(value);
  const { slope, offset } = asFields(calibration);
  if (typeof name !== 'string' || !/^[\w.@-]{1,40}$/.test(name))
    throw new Error('model: name: expected a short name');
  if (!isNumber(threshold) || threshold < 0 || threshold > 1)
    throw new Error('model: threshold: expected 0 to 1');
  if (!isNumber(slope) || !isNumber(offset))
    throw new Error('model: calibration: expected a slope and an offset');
  if (!Array.isArray(weights)) throw new Error('model: weights: expected a list of lines');
  return { name, threshold, calibration: { slope, offset }, weights: new Map(weights.map(readLine)) };
}

function readLine(line: unknown): readonly [string, readonly number[]] {
  const [feature = '', ...texts] = String(line).split(' ');
  const own = texts.map(Number);
  if (feature !== '' && [1, DOMAINS.length].includes(own.length) && own.every(isNumber))
    return [feature, own];
  throw new Error(
    `model: weights: expected a feature and 1 or ${DOMAINS.length} numbers, got "${String(line).slice(0, 80)}"`,
  );
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/**
 * Gives a model another threshold: a higher one for fewer wrong mails and more missed stories. Its name then says so.
 *
 * @example withThreshold(MODEL, 0.6).name // 'roles-2-badc62@0.6'
 */
export function withThreshold(model: Model, threshold: number): Model {
  if (threshold === model.threshold) return model;
  return { ...model, name: `${model.name}@${threshold}`, threshold };
}

/** The model that decides unless another is given. */
export const MODEL: Model = readModel(MODEL_FILE);

/** Sums the weighed features of a story: its log-odds before calibration. */
export function sumFeatures({ weights }: Pick<Model, 'weights'>, features: Features, domain: Domain): number {
  const at = DOMAINS.indexOf(domain);
  let sum = 0;
  for (const [name, count] of Object.entries(features)) {
    const known = weights.get(name);
    sum += known === undefined ? 0 : count * (known[at] ?? known[0] ?? 0);
  }
  return sum;
}

/** The probability that a careful reader would call the story an engagement: calibrated, in steps of 1/10,000. */
export function scoreFeatures(model: Model, features: Features, domain: Domain): number {
  const { slope, offset } = model.calibration;
  const logOdds = slope * sumFeatures(model, features, domain) + offset;
  return Math.round(1e4 / (1 + Math.exp(-logOdds))) / 1e4;
}
