import { exponential } from '../exponential.ts';
import MODEL_FILE from '../model.json' with { type: 'json' };
import type { Features } from './count-features.ts';
import { decisionFeatures, type Signals } from './decide.ts';
import type { Domain } from './domain.ts';

/** What is learned from labelled stories, and decides together with the reader. */
export type Model = {
  readonly name: string;
  /** At or above this probability a story is an engagement. */
  readonly threshold: number;
  /** What each of `decisionFeatures` adds to the log-odds of an engagement. */
  readonly decision: Weights;
  /** How much more likely, in log-odds, the roles make the label that they say. */
  readonly labels: { readonly category: number; readonly status: number };
  /** What each of a candidate's features adds to the log-odds that it is a counterpart. */
  readonly counterparts: Weights;
  /** The same that an engagement takes place in a place. */
  readonly place: Weights;
  /** The same that somebody who is named takes part. */
  readonly people: Weights;
  /** What each of `directionFeatures` adds to the log-odds of each of `DIRECTIONS`. */
  readonly direction: Weights;
  /** What each feature of the roles adds to their log-odds: one weight for all domains, or one for each in the order of `DOMAINS`. */
  readonly weights: Weights;
};

export type Weights = ReadonlyMap<string, readonly number[]>;

/** The order of a feature's own weights. */
export const DOMAINS: readonly Domain[] = ['spaced', 'state', 'unspaced'];

/**
 * Reads a model as `npm run train` writes it: a name, a threshold, what the roles' labels are worth, and the weights of the
 * decision and of the roles, a feature a line.
 *
 * @throws Error naming the part that is wrong, and what was expected.
 */
export function readModel(value: unknown): Model {
  const { name, threshold, labels, decision, counterparts, place, people, direction, weights } =
    asFields(value);
  const { category, status } = asFields(labels);
  if (typeof name !== 'string' || !/^[\w.@-]{1,40}$/.test(name))
    throw new Error('model: name: expected a short name');
  if (!isNumber(threshold) || threshold < 0 || threshold > 1)
    throw new Error('model: threshold: expected 0 to 1');
  if (!isNumber(category) || !isNumber(status))
    throw new Error('model: labels: expected a number for category and status');
  return {
    name,
    threshold,
    decision: readLines('decision', decision),
    labels: { category, status },
    counterparts: readLines('counterparts', counterparts),
    place: readLines('place', place),
    people: readLines('people', people),
    direction: readLines('direction', direction),
    weights: readLines('weights', weights),
  };
}

function readLines(part: string, lines: unknown): Weights {
  if (!Array.isArray(lines)) throw new Error(`model: ${part}: expected a list of lines`);
  return new Map(lines.map((line) => readLine(part, line)));
}

function readLine(part: string, line: unknown): readonly [string, readonly number[]] {
  const [feature = '', ...texts] = String(line).split(' ');
  const own = texts.map(Number);
  if (feature !== '' && [1, DOMAINS.length].includes(own.length) && own.every(isNumber))
    return [feature, own];
  throw new Error(
    `model: ${part}: expected a feature and 1 or ${DOMAINS.length} numbers, got "${String(line).slice(0, 80)}"`,
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
 * @example withThreshold(MODEL, 0.6).name // 'reader-1-badc62@0.6'
 */
export function withThreshold(model: Model, threshold: number): Model {
  if (threshold === model.threshold) return model;
  return { ...model, name: `${model.name}@${threshold}`, threshold };
}

/** The model that decides unless another is given. */
export const MODEL: Model = readModel(MODEL_FILE);

/** Gives that model as a deployment has it: by a threshold of its own, or by the `model`'s. */
export function deployedModel(threshold: string): Model {
  return threshold === 'model' ? MODEL : withThreshold(MODEL, Number(threshold));
}

/** Sums what features weigh; `at` says which of a feature's weights counts, where it has several. */
export function sumFeatures(weights: Weights, features: Features, at = 0): number {
  let sum = 0;
  for (const [name, count] of Object.entries(features)) {
    const known = weights.get(name);
    sum += known === undefined ? 0 : count * (known[at] ?? known[0] ?? 0);
  }
  return sum;
}

/** What the code book rules to be no engagement and labelled stories show too seldom to teach is so much less likely one, in log-odds. */
const RULED_OUT = -4;

/** The log-odds that a careful reader would call the story an engagement. */
export function logOddsOf({ decision }: Pick<Model, 'decision'>, signals: Signals): number {
  const sum = sumFeatures(decision, decisionFeatures(signals));
  return signals.isRuledOut ? sum + RULED_OUT : sum;
}

/** The probability of it. */
export function decide(model: Pick<Model, 'decision'>, signals: Signals): number {
  return probabilityOf(logOddsOf(model, signals));
}

/** The probability that goes with log-odds, in steps of 1/10,000. */
export function probabilityOf(logOdds: number): number {
  return Math.round(1e4 / (1 + exponential(-logOdds))) / 1e4;
}
