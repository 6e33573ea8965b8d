import { CATEGORIES } from '../../shared/classify/classification.ts';
import { READER_STATUSES } from '../../shared/classify/reader/reader.ts';
import { chooseLabel, decisionFeatures, type Signals } from '../../shared/classify/score/decide.ts';
import type { Model, Weights } from '../../shared/classify/score/model.ts';
import { macroF1 } from '../../shared/measure/evaluate.ts';
import type { GoldStory } from '../../shared/measure/gold-story.ts';
import { fitLogistic } from './fit-logistic.ts';

/** What was said of a story by a reader and roles that had not seen it. */
export type Unseen = {
  readonly gold: GoldStory;
  readonly signals: Signals;
  /** The reader's log-odds of each label. */
  readonly told: {
    readonly category: readonly number[];
    readonly status: readonly number[];
    readonly direction: readonly number[];
  };
  /** The roles' labels, where they found a counterpart. */
  readonly said: Pick<GoldStory, 'category' | 'status' | 'direction'> | null;
};

const COST = 0.3;
const MOST_WORTH = 6;
const WORTH_STEP = 0.25;

/** Fits what each signal weighs, so that the sum is the log-odds that come true. */
export function fitDecision(stories: readonly Unseen[]): Weights {
  const examples = stories.map(({ gold, signals }) => ({
    features: Object.entries(decisionFeatures(signals)),
    isOne: gold.engagement === 'yes',
  }));
  const names = [...new Set(examples.flatMap(({ features }) => features.map(([name]) => name)))].sort();
  const fitted = fitLogistic(
    examples.map(({ features, isOne }) => ({
      columns: features.map(([name]) => names.indexOf(name)),
      values: features.map(([, value]) => value),
      isOne,
    })),
    names.length,
    COST,
  );
  return new Map(names.map((name, at) => [name, [Math.round((fitted[at] ?? 0) * 1000) / 1000]]));
}

/** Finds how much the roles' labels are worth beside the reader's: what labels engagements best, the least such worth. */
export function fitLabels(stories: readonly Unseen[]): Model['labels'] {
  const engagements = stories.filter(({ gold }) => gold.engagement === 'yes');
  return {
    category: fitWorth(engagements, 'category', CATEGORIES),
    status: fitWorth(engagements, 'status', READER_STATUSES),
  };
}

function fitWorth<Field extends 'category' | 'status'>(
  engagements: readonly Unseen[],
  field: Field,
  labels: readonly NonNullable<GoldStory[Field]>[],
): number {
  const worths = Array.from({ length: MOST_WORTH / WORTH_STEP + 1 }, (_, step) => step * WORTH_STEP);
  const scores = worths.map((worth) =>
    macroF1(
      labels,
      engagements.map(({ gold, told, said }) => ({
        label: gold[field],
        given: chooseLabel<NonNullable<GoldStory[Field]>>(labels, told[field], said?.[field] ?? null, worth),
      })),
    ),
  );
  return worths[scores.indexOf(Math.max(...scores))] ?? 0;
}
