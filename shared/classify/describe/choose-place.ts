import type { Category } from '../classification.ts';
import type { NameLogits } from '../name-logits.ts';
import { namedMentions } from '../read/named-mentions.ts';
import type { Party } from '../read/read-parties.ts';
import type { Reading } from '../read/read-story.ts';
import type { Features } from '../score/count-features.ts';
import { sumFeatures, type Weights } from '../score/model.ts';
import { namePlace } from '../words/country-name.ts';
import type { Mention } from '../words/term-index.ts';
import type { Place } from './describe-place.ts';

/** A place that a story names, and what tells whether the engagement takes place there. */
export type PlaceCandidate = Place & {
  /** Whether a city is named, not only a country. */
  readonly isCity: boolean;
  readonly features: Features;
};

/** From here on an engagement takes place there, in log-odds. */
const LEAST = 0;
const MOST_NAMED = 4;

/** What is known of an engagement before it is told where it takes place. */
export type PlaceSigns = {
  readonly counterparts: readonly string[];
  readonly category: Category;
  /** The reader's log-odds, in the order of `DIRECTIONS`, up to a number added to all. */
  readonly direction: readonly number[];
};

/**
 * Lists the cities and countries that a story names, in the order in which it does; an adjective names none.
 *
 * @param told Where the roles find it to take place.
 * @param names What the reader makes of each of `namedMentions(reading)`; `null` for what it did not read.
 */
export function placeCandidates(
  reading: Reading,
  told: Place | null,
  { counterparts, category, direction }: PlaceSigns,
  names: readonly (NameLogits | null)[],
): PlaceCandidate[] {
  const mean = direction.reduce((sum, one) => sum + one, 0) / direction.length;
  const [outbound = 0, inbound = 0, mutual = 0] = direction.map((one) => one - mean);
  const named = namedMentions(reading).flatMap(({ mention, parties }, at) => {
    const [party] = parties.filter((one) => placeNameOf(one) !== null);
    return party === undefined ? [] : [{ mention, party, said: names[at] ?? null }];
  });
  const filed = reading.dateline.flatMap(({ place }) => place ?? []);
  const datelines = reading.dateline
    .filter((party) => placeNameOf(party) !== null)
    .map((party) => ({ mention: party.mention, party, said: null }));
  const best = Math.max(...named.flatMap(({ said }) => said?.place ?? []));
  const groups = [...Map.groupBy([...named, ...datelines], ({ party }) => placeNameOf(party)?.place ?? '')];
  return groups.map(([place, some], at): PlaceCandidate => {
    const parties = some.map(({ party }) => party);
    const { mention, party } = some[0] as { mention: Mention; party: Party };
    const read = some.flatMap(({ said }) => said ?? []);
    const logits = read.map((one) => one.place);
    const every = (is: (one: Party) => boolean) => (parties.every(is) ? 1 : 0);
    const isIn = (part: string) => (some.some((one) => reading.partOf(one.mention) === part) ? 1 : 0);
    const isCity = party.place !== undefined;
    const lies = placeNameOf(party)?.country ?? party.country;
    return {
      place,
      country: lies,
      mention,
      isCity,
      features: {
        bias: 1,
        ...(read.length > 0
          ? {
              reader: Math.max(...logits),
              with: Math.max(...read.map(({ counterpart }) => counterpart)),
              behind: best - Math.max(...logits),
            }
          : { unread: 1 }),
        told: told?.place === place ? 1 : 0,
        untold: told === null ? 1 : 0,
        city: isCity ? 1 : 0,
        [`${isCity ? 'city' : 'country'}:${category}`]: 1,
        ...(lies === 'PRK' ? { inbound } : counterparts.includes(lies) ? { outbound } : { mutual }),
        own: lies === 'PRK' ? 1 : 0,
        counterpart: counterparts.includes(lies) ? 1 : 0,
        placed: parties.some(({ isPlace }) => isPlace) ? 1 : 0,
        filed: filed.includes(place) ? 1 : 0,
        title: isIn('title'),
        lead: isIn('lead'),
        first: at === 0 ? 1 : 0,
        only: groups.length === 1 ? 1 : 0,
        named: Math.min(some.length, MOST_NAMED),
        topic: every(({ isTopic }) => isTopic),
        source: every(({ isSource }) => isSource),
        state: reading.isStateText ? 1 : 0,
      },
    };
  });
}

/** Chooses where an engagement takes place; `null` where it can't be told. */
export function choosePlace(weights: Weights, candidates: readonly PlaceCandidate[]): PlaceCandidate | null {
  const [best] = candidates
    .map((one) => ({ one, logOdds: sumFeatures(weights, one.features) }))
    .sort((a, b) => b.logOdds - a.logOdds);
  return best !== undefined && best.logOdds >= LEAST ? best.one : null;
}

/** The city or country that a party's name is, by its English name; an adjective or a person is none. */
export function placeNameOf({
  sort,
  place,
  placeCountry,
  isOf,
  country,
}: Party): Pick<PlaceCandidate, 'place' | 'country' | 'isCity'> | null {
  if (place !== undefined) return { place, country: placeCountry ?? country, isCity: true };
  if (isOf || (sort !== 'name' && sort !== 'state')) return null;
  return { place: namePlace(country), country, isCity: false };
}
