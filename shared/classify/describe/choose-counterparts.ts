import { namedMentions } from '../read/named-mentions.ts';
import type { Party } from '../read/read-parties.ts';
import type { Reading } from '../read/read-story.ts';
import type { Features } from '../score/count-features.ts';
import { sumFeatures, type Weights } from '../score/model.ts';

/** A country or body that a story names, and what tells whether the DPRK deals with it. */
export type Candidate = {
  readonly country: string;
  /** Where it is named first. */
  readonly party: Party;
  readonly features: Features;
};

/** What is taken for the counterpart of an engagement where nobody is named: somebody who can't be told. */
const UNKNOWN = 'XXX';
/** From here on somebody is a counterpart, in log-odds; if nobody is, the likeliest from the second on. */
const LEAST = 0;
const LEAST_OF_ONE = -2;
/** How often somebody is named counts so far. */
const MOST_NAMED = 4;

/**
 * Lists whom a story names, in the order in which it does.
 *
 * @param framed The counterparts that the roles found, main one first.
 * @param logits The reader's log-odds for each of `namedMentions(reading)`; `null` for what it did not read.
 */
export function counterpartCandidates(
  reading: Reading,
  framed: readonly string[],
  logits: readonly (number | null)[],
): Candidate[] {
  const named = namedMentions(reading).flatMap(({ parties }, at) =>
    parties
      .filter(({ country }) => country !== 'PRK' && country !== 'XXX')
      .map((party) => ({ party, logit: logits[at] ?? null })),
  );
  const groups = [...Map.groupBy(named, ({ party }) => party.country)];
  return groups.map(([country, some], at): Candidate => {
    const parties = some.map(({ party }) => party);
    const read = some.flatMap(({ logit }) => (logit === null ? [] : [logit]));
    const every = (is: (party: Party) => boolean) => (parties.every(is) ? 1 : 0);
    const isIn = (part: string) => parties.some(({ mention }) => reading.partOf(mention) === part);
    return {
      country,
      party: parties[0] as Party,
      features: {
        bias: 1,
        ...(read.length > 0 ? { reader: Math.max(...read), least: Math.min(...read) } : { unread: 1 }),
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
}

/** Chooses with whom the DPRK deals, the likeliest first; nobody where it can't be told. */
export function chooseCounterparts(weights: Weights, candidates: readonly Candidate[]): Party[] {
  const weighed = candidates
    .map(({ party, features }) => ({ party, logOdds: sumFeatures(weights, features) }))
    .sort((one, other) => other.logOdds - one.logOdds);
  const likely = weighed.filter(({ logOdds }) => logOdds >= LEAST);
  const best = weighed.slice(0, 1).filter(({ logOdds }) => logOdds >= LEAST_OF_ONE);
  return (likely.length > 0 ? likely : best).map(({ party }) => party);
}

/** The codes of counterparts, of which there is always one. */
export function codesOf(parties: readonly Party[]): readonly [string, ...string[]] {
  const [main = UNKNOWN, ...others] = parties.map(({ country }) => country);
  return [main, ...others];
}
