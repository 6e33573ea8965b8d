import type { Features } from '../../shared/classify/score/count-features.ts';
import type { Domain } from '../../shared/classify/score/domain.ts';
import { DOMAINS, type Model } from '../../shared/classify/score/model.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';

/** A story as the model sees it. */
export type Counted = {
  readonly features: Features;
  readonly domain: Domain;
  readonly isEngagement: boolean;
  /** The month its event began in, so that a feature of one event only is left out. */
  readonly block: string;
};

const COST = 0.06;
/** How much a domain's own weights cost more than those that all domains share. */
const OWN = 0.7;
const FEWEST_STORIES = 10;
const FEWEST_BLOCKS = 3;
const LEAST_WEIGHT = 0.015;
/**
 * Weights of what the code book rules and the labelled stories show too seldom to teach: the fit is drawn to these values
 * instead of to nought. Refusals, wishes, hypotheses, questions, old times and match reports are no engagements.
 */
const PRIORS: Readonly<Record<string, number>> = {
  'hedge:title:negated': -3,
  'hedge:title:urged': -2.7,
  'hedge:title:unreal': -2.2,
  'hedge:lead:negated': -0.9,
  'hedge:lead:urged': -0.7,
  'hedge:lead:unreal': -0.7,
  'against:title:match': -1.5,
  'against:title:defector': -1,
  'asked:title': -2.8,
  't:unreal': -1,
  'asked:lead': -1,
};

/**
 * Fits the weights. Each feature has a weight that all domains share. Features of shape, not of words, have a further one
 * for each domain, which is added to it and drawn to nought: a domain differs only where its stories say so.
 */
export function fitModel(stories: readonly Counted[]): Model['weights'] {
  const names = namesOf(stories);
  const columns = new Map<string, number>([['', 0]]);
  for (const name of names) columns.set(name, columns.size);
  for (const name of names) {
    if (hasOwn(name)) for (const domain of DOMAINS) columns.set(`${domain} ${name}`, columns.size);
  }
  const examples = stories.map((story) => exampleOf(story, columns));
  const fitted = fitLogistic(examples, columns.size, COST);
  const at = (name: string) => fitted[columns.get(name) ?? -1] ?? 0;
  const lines = [...names].sort().map((name): [string, number[]] => {
    const all = at(name) + (name === 'bias' ? at('') : 0) + (PRIORS[name] ?? 0);
    return [
      name,
      hasOwn(name) ? DOMAINS.map((domain) => round(all + OWN * at(`${domain} ${name}`))) : [round(all)],
    ];
  });
  return new Map(lines.filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)));
}

/** Whether domains have weights of their own for a feature: words and sequences mean the same in each, shapes do not. */
function hasOwn(name: string): boolean {
  return !/^[tl][=~]/u.test(name) && !name.includes('>');
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function namesOf(stories: readonly Counted[]): Set<string> {
  const counts = new Map<string, { stories: number; readonly blocks: Set<string> }>();
  for (const { features, block } of stories) {
    for (const name of Object.keys(features)) {
      const count = counts.get(name) ?? { stories: 0, blocks: new Set<string>() };
      count.stories += 1;
      count.blocks.add(block);
      counts.set(name, count);
    }
  }
  const frequent = [...counts].filter(
    ([name, count]) =>
      PRIORS[name] !== undefined || (count.stories >= FEWEST_STORIES && count.blocks.size >= FEWEST_BLOCKS),
  );
  return new Set(frequent.map(([name]) => name));
}

function exampleOf(
  { features, domain, isEngagement }: Counted,
  columns: ReadonlyMap<string, number>,
): Example {
  const at = [0];
  const values = [1];
  for (const [name, count] of Object.entries(features)) {
    for (const [column, value] of [
      [columns.get(name), count],
      [columns.get(`${domain} ${name}`), OWN * count],
    ] as const) {
      if (column === undefined) continue;
      at.push(column);
      values.push(value);
    }
  }
  const offset = Object.entries(features).reduce(
    (sum, [name, count]) => sum + count * (PRIORS[name] ?? 0),
    0,
  );
  return { columns: at, values, isOne: isEngagement, offset };
}
