import { type Category, DIRECTIONS, type Direction, type Status } from '../classification.ts';
import type { NameLogits } from '../name-logits.ts';
import { namedMentions } from '../read/named-mentions.ts';
import type { Reading } from '../read/read-story.ts';
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
  /** The names of the story, in order. */
  readonly sides: readonly NamedSide[];
};

/** A name of some side in a story. */
export type NamedSide = {
  readonly country: string;
  /** The reader's log-odds that it goes or sends; `null` for a name that it did not read. */
  readonly goes: number | null;
  /** Whether it is only named as a place, or as what is talked about. */
  readonly isAside: boolean;
};

/** Lists the names of sides in a story, with what a reader makes of each. */
export function namedSides(reading: Reading, names: readonly (NameLogits | null)[]): NamedSide[] {
  return namedMentions(reading).flatMap(({ parties }, at) =>
    parties.map(({ country, isPlace, isTopic }) => ({
      country,
      goes: names[at]?.goes ?? null,
      isAside: isPlace || isTopic,
    })),
  );
}

/** Names what tells the direction, each with its value; the model has a weight for each direction. */
export function directionFeatures(signs: DirectionSigns): Features {
  const { logOdds, said, category, status, placeCountry, counterparts, isStateText, sides } = signs;
  const mean = logOdds.reduce((sum, one) => sum + one, 0) / logOdds.length;
  const first = firstSide(sides, counterparts);
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
    ...goingFeatures(sides, counterparts),
    [`first:${first}`]: 1,
    [`first:${first}:${category}`]: 1,
  };
}

/** What the reader makes of the names of both sides. */
function goingFeatures(sides: readonly NamedSide[], counterparts: readonly string[]): Features {
  const most = (of: (country: string) => boolean) => {
    const read = sides.flatMap(({ country, goes }) => (goes !== null && of(country) ? [goes] : []));
    return read.length === 0 ? null : Math.max(...read);
  };
  const own = most((country) => country === 'PRK');
  const theirs = most((country) => counterparts.includes(country));
  return {
    ...(own === null ? { 'unread:own': 1 } : { 'goes:own': own }),
    ...(theirs === null ? { 'unread:theirs': 1 } : { 'goes:theirs': theirs }),
  };
}

/** Which side is named first. */
function firstSide(sides: readonly NamedSide[], counterparts: readonly string[]): string {
  const taking = sides.filter(({ isAside }) => !isAside);
  const own = taking.findIndex(({ country }) => country === 'PRK');
  const theirs = taking.findIndex(({ country }) => counterparts.includes(country));
  if (own === -1 || theirs === -1)
    return own === theirs ? 'neither' : own === -1 ? 'theirs-only' : 'own-only';
  return own < theirs ? 'own' : 'theirs';
}

/** Chooses who goes to whom. @param weights of each feature, a number for each of `DIRECTIONS` */
export function chooseDirection(weights: Weights, signs: DirectionSigns): Direction {
  const features = directionFeatures(signs);
  const logOdds = DIRECTIONS.map((_, at) => sumFeatures(weights, features, at));
  return chooseLabel(DIRECTIONS, logOdds, null, 0);
}
