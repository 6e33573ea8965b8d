import { type Actor, CATEGORIES, type Category, type Direction, type Status } from './classification.ts';
import { type Candidate, chooseCounterparts, codesOf } from './describe/choose-counterparts.ts';
import { chooseDirection, type DirectionSigns } from './describe/choose-direction.ts';
import { choosePeople, type PersonCandidate } from './describe/choose-people.ts';
import { choosePlace, type PlaceCandidate, type PlaceSigns } from './describe/choose-place.ts';
import type { Party } from './read/read-parties.ts';
import { type Logits, READER_STATUSES } from './reader/reader.ts';
import { chooseLabel } from './score/decide.ts';
import type { Model } from './score/model.ts';

/** What a reader and roles say of an engagement and of the names in it. */
export type FieldSigns = {
  readonly told: Pick<Logits, 'category' | 'status' | 'direction'>;
  /** What the roles say, where they found with whom. */
  readonly said: {
    readonly category: Category;
    readonly status: Status;
    readonly direction: Direction;
  } | null;
  readonly candidates: readonly Candidate[];
  /** The places that it names, given with whom and of what kind it is. */
  readonly placesWith: (signs: PlaceSigns) => readonly PlaceCandidate[];
  /** Whom it names, given with whom it is. */
  readonly peopleWith: (counterparts: readonly string[]) => readonly PersonCandidate[];
  readonly sides: DirectionSigns['sides'];
  readonly isStateText: boolean;
};

/** The fields of an engagement that are chosen by weights, and what names them. */
type Fields = {
  readonly parties: readonly Party[];
  readonly counterparts: readonly [string, ...string[]];
  readonly category: Category;
  readonly status: Status;
  readonly place: PlaceCandidate | null;
  readonly direction: Direction;
  readonly actors: readonly Actor[];
};

/**
 * How much what a title's verbs say of its tense is worth, in log-odds: of stories unseen it raised the share of right statuses
 * from 0.80 to 0.85 in Mongolian and from 0.79 to 0.84 in Vietnamese.
 */
const TENSE_WORTH = { future: 1.5, past: 1 };

/** What a reader says, with what the tense of the title says of plans: only a deal or visit to come is agreed. */
export function withTense(told: FieldSigns['told'], tense: 'future' | 'past' | null): FieldSigns['told'] {
  if (tense === null) return told;
  const more = tense === 'future' ? TENSE_WORTH.future : -TENSE_WORTH.past;
  return {
    ...told,
    category: told.category.map((logit, at) => (CATEGORIES[at] === 'AGREE' ? logit + more : logit)),
    status: told.status.map((logit, at) => (READER_STATUSES[at] === 'planned' ? logit + more : logit)),
  };
}

/** Chooses the fields one after the other, each by what was chosen before it. */
export function chooseFields(
  model: Pick<Model, 'labels' | 'counterparts' | 'place' | 'people' | 'direction'>,
  story: FieldSigns,
): Fields {
  const { parties, counterparts, place, ...signs } = chooseBeforeDirection(model, story);
  const direction = chooseDirection(model.direction, { ...signs, counterparts });
  const actors = choosePeople(model.people, story.peopleWith(counterparts), counterparts);
  return { parties, counterparts, category: signs.category, status: signs.status, place, direction, actors };
}

/** Chooses what is known before it is told where an engagement takes place. */
export function chooseBeforePlace(
  { labels, counterparts }: Pick<Model, 'labels' | 'counterparts'>,
  { told, said, candidates }: FieldSigns,
): PlaceSigns & Pick<Fields, 'parties' | 'counterparts'> {
  const chosen = chooseCounterparts(counterparts, candidates);
  return {
    parties: chosen.flatMap(({ party }) => party ?? []),
    counterparts: codesOf(chosen),
    category: chooseLabel(CATEGORIES, told.category, said?.category ?? null, labels.category),
    direction: told.direction,
  };
}

/** Chooses what is known before it is told who goes to whom. */
export function chooseBeforeDirection(
  model: Pick<Model, 'labels' | 'counterparts' | 'place'>,
  story: FieldSigns,
): DirectionSigns & Pick<Fields, 'parties' | 'counterparts' | 'place'> {
  const { told, said, placesWith, sides, isStateText } = story;
  const { parties, ...signs } = chooseBeforePlace(model, story);
  const place = choosePlace(model.place, placesWith(signs));
  return {
    parties,
    counterparts: signs.counterparts,
    category: signs.category,
    status: chooseLabel(READER_STATUSES, told.status, said?.status ?? null, model.labels.status),
    place,
    placeCountry: place?.country ?? null,
    logOdds: told.direction,
    said: said?.direction ?? null,
    isStateText,
    sides,
  };
}
