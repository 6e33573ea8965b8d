import type { StoryLanguage } from '../../text/name-language.ts';
import { IMPLIED, type NameLogits } from '../name-logits.ts';
import { namedMentions } from '../read/named-mentions.ts';
import type { Party } from '../read/read-parties.ts';
import type { Reading } from '../read/read-story.ts';
import type { Features } from '../score/count-features.ts';
import { sumFeatures, type Weights } from '../score/model.ts';

/** A country or body that a story names, and what tells whether the DPRK deals with it. */
export type Candidate = {
  readonly country: string;
  /** Where it is named first; nowhere, where it is only meant. */
  readonly party: Party | null;
  readonly features: Features;
};

/** The country whose language a story is in, where that tells one. */
export const HOMES: Readonly<Partial<Record<StoryLanguage, string>>> = {
  ...{ de: 'DEU', fr: 'FRA', id: 'IDN', ja: 'JPN', ko: 'KOR', mn: 'MNG' },
  ...{ pl: 'POL', ru: 'RUS', sv: 'SWE', vi: 'VNM', zh: 'CHN' },
};
/** What is taken for the counterpart of an engagement where nobody is named: somebody who can't be told. */
const UNKNOWN = 'XXX';
/** From here on somebody is a counterpart, in log-odds; if nobody is, the likeliest from the second on. */
const LEAST = 0;
const LEAST_OF_ONE = -2;
/** How often somebody is named counts so far. */
const MOST_NAMED = 4;

/**
 * Lists whom a story names, in the order in which it does, and then who can be meant though it does not.
 *
 * @param framed The counterparts that the roles found, main one first.
 * @param implied The reader's log-odds of whom it means beside them, in the order of `IMPLIED`.
 * @param names What the reader makes of each of `namedMentions(reading)`; `null` for what it did not read.
 */
export function counterpartCandidates(
  reading: Reading,
  framed: readonly string[],
  names: readonly (NameLogits | null)[],
  implied: readonly number[],
): Candidate[] {
  const named = namedMentions(reading).flatMap(({ parties }, at) =>
    parties
      .filter(({ country }) => country !== 'PRK' && country !== 'XXX')
      .map((party) => ({ party, said: names[at] ?? null })),
  );
  const groups = [...Map.groupBy(named, ({ party }) => party.country)];
  const best = Math.max(...named.flatMap(({ said }) => said?.counterpart ?? []));
  const meant = impliedCountries(reading.named, implied);
  const inOrder = groups.map(([country, some], at): Candidate => {
    const parties = some.map(({ party }) => party);
    const read = some.flatMap(({ said }) => said ?? []);
    const logits = read.map(({ counterpart }) => counterpart);
    const every = (is: (party: Party) => boolean) => (parties.every(is) ? 1 : 0);
    const isIn = (part: string) => parties.some(({ mention }) => reading.partOf(mention) === part);
    return {
      country,
      party: parties[0] as Party,
      features: {
        bias: 1,
        ...(read.length > 0
          ? {
              reader: Math.max(...logits),
              least: Math.min(...logits),
              where: Math.max(...read.map((one) => one.place)),
              behind: best - Math.max(...logits),
            }
          : { unread: 1 }),
        implied: meant.get(country) ?? 0,
        ...(framed.length === 0
          ? { unframed: 1 }
          : { framed: framed.includes(country) ? 1 : 0, main: framed[0] === country ? 1 : 0 }),
        title: isIn('title') ? 1 : 0,
        lead: isIn('lead') ? 1 : 0,
        first: at === 0 ? 1 : 0,
        only: groups.length === 1 ? 1 : 0,
        named: Math.min(new Set(parties.map(({ mention }) => mention)).size, MOST_NAMED),
        topic: every(({ isTopic }) => isTopic),
        source: every(({ isSource }) => isSource),
        place: every(({ isPlace }) => isPlace),
        city: every(({ sort }) => sort === 'city'),
        person: every(({ sort }) => sort === 'person'),
        organisation: every(({ sort }) => sort === 'organisation'),
        state: reading.isStateText ? 1 : 0,
      },
    };
  });
  const others = [...meant]
    .filter(([country]) => groups.every(([known]) => known !== country))
    .map(([country, logit]): Candidate => {
      const features = { unnamed: 1, alone: groups.length === 0 ? 1 : 0, 'implied:unnamed': logit };
      return { country, party: null, features };
    });
  return [...inOrder, ...others];
}

/** Who can be meant without a name, and how likely against nobody, in log-odds. */
function impliedCountries(language: StoryLanguage, logits: readonly number[]): ReadonlyMap<string, number> {
  const [nobody = 0, ...others] = logits;
  const home = HOMES[language];
  const countries = IMPLIED.slice(1).map((who) => (who === 'home' ? home : who));
  const known = others.flatMap((logit, at): [string, number][] => {
    const country = countries[at];
    return country === undefined ? [] : [[country, logit - nobody]];
  });
  // Where the South is home, both are it.
  return new Map(known.sort((a, b) => a[1] - b[1]));
}

/** Chooses with whom the DPRK deals, the likeliest first; nobody where it can't be told. */
export function chooseCounterparts(weights: Weights, candidates: readonly Candidate[]): Candidate[] {
  const weighed = candidates
    .map((one) => ({ one, logOdds: sumFeatures(weights, one.features) }))
    .sort((a, b) => b.logOdds - a.logOdds);
  const likely = weighed.filter(({ logOdds }) => logOdds >= LEAST);
  const best = weighed.slice(0, 1).filter(({ logOdds }) => logOdds >= LEAST_OF_ONE);
  return (likely.length > 0 ? likely : best).map(({ one }) => one);
}

/** The codes of counterparts, of which there is always one. */
export function codesOf(chosen: readonly Pick<Candidate, 'country'>[]): readonly [string, ...string[]] {
  const [main = UNKNOWN, ...others] = chosen.map(({ country }) => country);
  return [main, ...others];
}
