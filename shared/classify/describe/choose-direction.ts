import { type Category, DIRECTIONS, type Direction, type Status } from '../classification.ts';
import type { Features } from '../score/count-features.ts';
import { chooseLabel } from '../score/decide.ts';
import { sumFeatures, type Weights } from '../score/model.ts';

/** What tells who goes to whom. */
export type DirectionSigns = {
  /** The reader's log-odds, in the order of `DIRECTIONS`, up to a number added to all. */
  readonly logOdds: readonly number[];
  /** What the roles say, where they found with whom. */
  readonly said: Direction | null;
  readonly category: Category;
  readonly status: Status;
  /** The country it takes place in, where that is known. */
  readonly placeCountry: string | null;
  readonly counterparts: readonly string[];
  readonly isStateText: boolean;
};

/** Names what tells the direction, each with its value; the model has a weight for each direction. */
export function directionFeatures(signs: DirectionSigns): Features {
  const { logOdds, said, category, status, placeCountry, counterparts, isStateText } = signs;
  const mean = logOdds.reduce((sum, one) => sum + one, 0) / logOdds.length;
  const place =
    placeCountry === null
      ? 'unsaid'
      : placeCountry === 'PRK'
        ? 'home'
        : counterparts.includes(placeCountry)
          ? 'theirs'
          : 'third';
  return {
    bias: 1,
    ...Object.fromEntries(DIRECTIONS.map((one, at) => [`reader:${one}`, (logOdds[at] ?? mean) - mean])),
    [`said:${said ?? 'nothing'}`]: 1,
    [`category:${category}`]: 1,
    [`status:${status}`]: 1,
    [`place:${place}`]: 1,
    [`place:${place}:${category}`]: 1,
    ...(said !== null && { [`said:${said}:${category}`]: 1 }),
    ...(isStateText && { state: 1 }),
  };
}

/** Chooses who goes to whom. @param weights of each feature, a number for each of `DIRECTIONS` */
export function chooseDirection(weights: Weights, signs: DirectionSigns): Direction {
  const features = directionFeatures(signs);
  const logOdds = DIRECTIONS.map((_, at) => sumFeatures(weights, features, at));
  return chooseLabel(DIRECTIONS, logOdds, null, 0);
}
