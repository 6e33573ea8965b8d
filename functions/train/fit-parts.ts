import {
  chooseBeforeDirection,
  chooseBeforePlace,
  chooseFields,
  type FieldSigns,
} from '../../shared/classify/choose-fields.ts';
import { decide, type Model } from '../../shared/classify/score/model.ts';
import type { Answer } from '../../shared/measure/gold-story.ts';
import { fitDecision, fitLabels, type Unseen } from './fit-decision.ts';
import { fitCounterparts, fitDirection, fitPeople, fitPlace } from './fit-names.ts';

/** A story, and what a reader and roles that had not seen it say of it and of the names in it. */
export type UnseenStory = Unseen & FieldSigns;

/** What of a model is fitted to what was said of stories unseen. */
export type Parts = Pick<Model, 'decision' | 'labels' | 'counterparts' | 'place' | 'people' | 'direction'>;

/** Fits the parts one after the other, each to what those before it make of the stories. */
export function fitParts(stories: readonly UnseenStory[]): Parts {
  const engagements = stories.filter(({ gold }) => gold.engagement === 'yes');
  const [decision, labels] = [fitDecision(stories), fitLabels(stories)];
  const counterparts = fitCounterparts(engagements);
  const place = fitPlace(
    engagements.map((one) => ({
      gold: one.gold,
      places: one.placesWith(chooseBeforePlace({ labels, counterparts }, one)),
    })),
  );
  const direction = fitDirection(
    engagements.map((one) => ({
      gold: one.gold,
      signs: chooseBeforeDirection({ labels, counterparts, place }, one),
    })),
  );
  const people = fitPeople(
    engagements.map((one) => ({
      gold: one.gold,
      people: one.peopleWith(chooseBeforePlace({ labels, counterparts }, one).counterparts),
    })),
  );
  return { decision, labels, counterparts, place, people, direction };
}

/** Answers about a story as the classifier would with these parts, but for dates. */
export function answer(parts: Parts, threshold: number, one: UnseenStory): Answer {
  const probability = decide(parts, one.signals);
  const { category, counterparts, status, direction, place, actors } = chooseFields(parts, one);
  return {
    ...{ version: '', isEngagement: probability >= threshold, probability },
    ...{ category, counterparts, status, direction, place: place?.place ?? null },
    ...{ date: null, actors, evidence: [] },
  };
}
