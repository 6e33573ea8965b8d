import { DIRECTIONS } from '../../shared/classify/classification.ts';
import type { Candidate } from '../../shared/classify/describe/choose-counterparts.ts';
import { type DirectionSigns, directionFeatures } from '../../shared/classify/describe/choose-direction.ts';
import type { PersonCandidate } from '../../shared/classify/describe/choose-people.ts';
import type { PlaceCandidate } from '../../shared/classify/describe/choose-place.ts';
import type { Features } from '../../shared/classify/score/count-features.ts';
import type { Weights } from '../../shared/classify/score/model.ts';
import { isPerson } from '../../shared/measure/evaluate.ts';
import type { GoldStory } from '../../shared/measure/gold-story.ts';
import { fitLogistic } from './fit-logistic.ts';
import { isPlace } from './mark-mentions.ts';

const COST = 0.3;

/** Fits what tells whether somebody who is named is a counterpart, by engagements. */
export function fitCounterparts(
  stories: readonly { readonly gold: GoldStory; readonly candidates: readonly Candidate[] }[],
): Weights {
  return fitWeights(
    stories.flatMap(({ gold, candidates }) =>
      candidates.map(({ country, features }) => ({
        features,
        isOne: gold.counterparts?.includes(country) ?? false,
      })),
    ),
  );
}

/** Fits what tells whether an engagement takes place in a place that is named, by those whose place is labelled. */
export function fitPlace(
  stories: readonly { readonly gold: GoldStory; readonly places: readonly PlaceCandidate[] }[],
): Weights {
  return fitWeights(
    stories
      .filter(({ gold }) => gold.place !== undefined)
      .flatMap(({ gold, places }) =>
        places.map((one) => ({ features: one.features, isOne: isPlace(gold, one) })),
      ),
  );
}

/** Fits what tells whether somebody who is named takes part, by engagements whose people are labelled. */
export function fitPeople(
  stories: readonly { readonly gold: GoldStory; readonly people: readonly PersonCandidate[] }[],
): Weights {
  return fitWeights(
    stories.flatMap(({ gold, people }) =>
      gold.people === undefined
        ? []
        : people.flatMap(({ actor, features }) =>
            features === undefined
              ? []
              : [{ features, isOne: gold.people?.some((one) => isPerson(actor, one)) ?? false }],
          ),
    ),
  );
}

/** Fits what tells who goes to whom in an engagement: a number for each of `DIRECTIONS`. */
export function fitDirection(
  stories: readonly { readonly gold: GoldStory; readonly signs: DirectionSigns }[],
): Weights {
  const fitted = DIRECTIONS.map((direction) =>
    fitWeights(
      stories.map(({ gold, signs }) => ({
        features: directionFeatures(signs),
        isOne: gold.direction === direction,
      })),
    ),
  );
  return new Map(
    [...(fitted[0] ?? new Map<string, readonly number[]>()).keys()].map((name) => [
      name,
      fitted.map((one) => one.get(name)?.[0] ?? 0),
    ]),
  );
}

function fitWeights(
  examples: readonly { readonly features: Features; readonly isOne: boolean }[],
): Map<string, number[]> {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const columnOf = new Map(names.map((name, at) => [name, at]));
  const fitted = fitLogistic(
    examples.map(({ features, isOne }) => ({
      columns: Object.keys(features).map((name) => columnOf.get(name) ?? 0),
      values: Object.values(features),
      isOne,
    })),
    names.length,
    COST,
  );
  return new Map(names.map((name, at) => [name, [Math.round((fitted[at] ?? 0) * 1000) / 1000]]));
}
