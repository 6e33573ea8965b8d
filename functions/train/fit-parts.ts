import { CATEGORIES } from '../../shared/classify/classification.ts';
import {
  type Candidate,
  chooseCounterparts,
  codesOf,
} from '../../shared/classify/describe/choose-counterparts.ts';
import { chooseDirection, type DirectionSigns } from '../../shared/classify/describe/choose-direction.ts';
import {
  choosePlace,
  type PlaceCandidate,
  type PlaceSigns,
} from '../../shared/classify/describe/choose-place.ts';
import { READER_STATUSES } from '../../shared/classify/reader/reader.ts';
import { chooseLabel } from '../../shared/classify/score/decide.ts';
import { decide, type Model } from '../../shared/classify/score/model.ts';
import type { Answer } from '../../shared/measure/gold-story.ts';
import { fitDecision, fitLabels, type Unseen } from './fit-decision.ts';
import { fitCounterparts, fitDirection, fitPlace } from './fit-names.ts';

/** A story, and what a reader and roles that had not seen it say of it and of the names in it. */
export type UnseenStory = Unseen & {
  readonly candidates: readonly Candidate[];
  /** The places that it names, given with whom and of what kind it is. */
  readonly placesWith: (signs: PlaceSigns) => readonly PlaceCandidate[];
  readonly isStateText: boolean;
};

/** What of a model is fitted to what was said of stories unseen. */
export type Parts = Pick<Model, 'decision' | 'labels' | 'counterparts' | 'place' | 'direction'>;

/** Fits the parts one after the other, each to what those before it make of the stories. */
export function fitParts(stories: readonly UnseenStory[]): Parts {
  const engagements = stories.filter(({ gold }) => gold.engagement === 'yes');
  const [decision, labels] = [fitDecision(stories), fitLabels(stories)];
  const counterparts = fitCounterparts(engagements);
  const place = fitPlace(
    engagements.map((one) => ({
      gold: one.gold,
      places: one.placesWith(placeSignsOf({ labels, counterparts }, one)),
    })),
  );
  const direction = fitDirection(
    engagements.map((one) => ({ gold: one.gold, signs: signsOf({ labels, counterparts, place }, one) })),
  );
  return { decision, labels, counterparts, place, direction };
}

/** Answers about a story as the classifier would with these parts, but for dates and people. */
export function answer(parts: Parts, threshold: number, one: UnseenStory): Answer {
  const probability = decide(parts, one.signals);
  const { category, status, counterparts, place, ...signs } = signsOf(parts, one);
  return {
    ...{ version: '', isEngagement: probability >= threshold, probability, category, counterparts, status },
    direction: chooseDirection(parts.direction, { ...signs, category, status, counterparts }),
    place,
    ...{ date: null, actors: [], evidence: [] },
  };
}

function countriesOf(
  { counterparts }: Pick<Parts, 'counterparts'>,
  { candidates }: UnseenStory,
): readonly string[] {
  return codesOf(chooseCounterparts(counterparts, candidates));
}

function placeSignsOf(parts: Pick<Parts, 'labels' | 'counterparts'>, one: UnseenStory): PlaceSigns {
  const { told, said } = one;
  return {
    counterparts: countriesOf(parts, one),
    category: chooseLabel(CATEGORIES, told.category, said?.category ?? null, parts.labels.category),
    direction: told.direction,
  };
}

function signsOf(
  parts: Pick<Parts, 'labels' | 'counterparts' | 'place'>,
  one: UnseenStory,
): DirectionSigns & { readonly place: string | null } {
  const { told, said, isStateText } = one;
  const { counterparts, category, direction } = placeSignsOf(parts, one);
  const place = choosePlace(parts.place, one.placesWith({ counterparts, category, direction }));
  return {
    logOdds: told.direction,
    said: said?.direction ?? null,
    category,
    status: chooseLabel(READER_STATUSES, told.status, said?.status ?? null, parts.labels.status),
    placeCountry: place?.country ?? null,
    counterparts,
    isStateText,
    place: place?.place ?? null,
  };
}
