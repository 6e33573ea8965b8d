import FILE from './grouping.json' with { type: 'json' };
import type { Signals } from './grouping-signals.ts';

/** What was learned from events that several outlets report: whether a story reports an engagement. */
export type GroupingModel = {
  readonly name: string;
  /** What each signal adds to the log-odds that a story reports an engagement. */
  readonly weights: ReadonlyMap<string, number>;
  /** From these log-odds on a story joins the likeliest engagement. */
  readonly join: number;
  /** A story for which a further engagement is as likely as this shows both to be one. */
  readonly merge: number;
  /** The mean of the vectors of stories, each brought to length 1: what they have in common tells no two apart. */
  readonly centre: readonly number[];
};

/**
 * Reads a model as `npm run train:grouping` writes it.
 *
 * @throws Error naming the part that is wrong, and what was expected.
 */
export function readGroupingModel(value: unknown): GroupingModel {
  const { name, join, merge, centre, weights } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name === '') throw new Error('grouping model: name: expected text');
  for (const [part, number] of Object.entries({ join, merge }))
    if (!isNumber(number)) throw new Error(`grouping model: ${part}: expected a number`);
  const entries = typeof weights === 'object' && weights !== null ? Object.entries(weights) : [];
  if (entries.length === 0 || !entries.every(([, weight]) => isNumber(weight)))
    throw new Error('grouping model: weights: expected a number for each signal');
  if (!Array.isArray(centre) || !centre.every(isNumber))
    throw new Error('grouping model: centre: expected a list of numbers');
  return { name, join: join as number, merge: merge as number, centre, weights: new Map(entries) };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** The model that groups unless another is given. */
export const GROUPING: GroupingModel = readGroupingModel(FILE);

/** The log-odds that a report with these signals is one of the engagement it was likened to. */
export function logOddsOfJoining({ weights }: GroupingModel, signals: Signals): number {
  let sum = 0;
  for (const [name, value] of Object.entries(signals)) sum += value * (weights.get(name) ?? 0);
  return sum;
}

/** So many signals are named as what decided. */
const MOST_REASONS = 3;

/** Names the signals that spoke most for a report being one of an engagement, the strongest first. */
export function reasonsFor({ weights }: GroupingModel, signals: Signals): string[] {
  return Object.entries(signals)
    .map(([name, value]) => ({ name, adds: value * (weights.get(name) ?? 0) }))
    .filter(({ name, adds }) => name !== 'bias' && adds > 0)
    .sort((one, other) => other.adds - one.adds || (one.name < other.name ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map(({ name }) => name);
}
