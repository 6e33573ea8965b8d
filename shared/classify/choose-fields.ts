import { CATEGORIES, type Category, type Direction, type Status } from './classification.ts';
import { type Candidate, chooseCounterparts, codesOf } from './describe/choose-counterparts.ts';
import { chooseDirection, type DirectionSigns } from './describe/choose-direction.ts';
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
};

/** Chooses the fields one after the other, each by what was chosen before it. */
export function chooseFields(
  model: Pick<Model, 'labels' | 'counterparts' | 'place' | 'direction'>,
  story: FieldSigns,
): Fields {
  const { parties, counterparts, place, ...signs } = chooseBeforeDirection(model, story);
  const direction = chooseDirection(model.direction, { ...signs, counterparts });
  return { parties, counterparts, category: signs.category, status: signs.status, place, direction };
}

/** Chooses what is known before it is told where an engagement takes place. */
export function chooseBeforePlace(
  { labels, counterparts }: Pick<Model, 'labels' | 'counterparts'>,
  { told, said, candidates }: FieldSigns,
): PlaceSigns & Pick<Fields, 'parties' | 'counterparts'> {
  const parties = chooseCounterparts(counterparts, candidates);
  return {
    parties,
    counterparts: codesOf(parties),
    category: chooseLabel(CATEGORIES, told.category, said?.category ?? null, labels.category),
    direction: told.direction,
  };
}

/** Chooses what is known before it is told who goes to whom. */
export function chooseBeforeDirection(
  model: Pick<Model, 'labels' | 'counterparts' | 'place'>,
  story: FieldSigns,
): DirectionSigns & Pick<Fields, 'parties' | 'counterparts' | 'place'> {
  const { told, said, placesWith, isStateText } = story;
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
  };
}
