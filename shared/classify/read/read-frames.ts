import type { Mention } from '../words/term-index.ts';
import type { Contact } from './read-contacts.ts';
import type { Party } from './read-parties.ts';

/** A contact with its two parties: who stands where, and how well it holds. */
export type Frame = {
  readonly contact: Contact;
  readonly dprk: Party;
  readonly foreign: Party;
  /** Which side stands in front of the contact. */
  readonly order: 'dprk-foreign' | 'foreign-dprk' | 'both-before' | 'both-behind';
  /** Lower is better: words between, clause breaks, doubtful parties. */
  readonly cost: number;
};

const REACH = 22;
const CLAUSE_COST = 3;
const SOURCE_COST = 10;
const PLACE_COST = 5;
const BREAK_COST = 6;
const IMPLICIT_COST = 7;

/** A frame costs less than this when its parties and its contact belong together as they stand. */
export const CLOSE_FRAME = 14;
const MOST_CONTACTS = 60;
const MOST_PARTIES = 24;

type Surroundings = { readonly breaks: readonly Mention[]; readonly wordLength: number };

/**
 * Joins contacts that name only the foreign side with the DPRK party named nearest to them, where a text may leave it out:
 * "Lao delegation arrives" needs to say no more in state media.
 */
export function readImplicitFrames(
  contacts: readonly Contact[],
  parties: readonly Party[],
  frames: readonly Frame[],
): Frame[] {
  const home = parties.filter(
    ({ country, isModifier, isTopic }) => country === 'PRK' && !isModifier && !isTopic,
  );
  const framed = new Set(frames.map(({ contact }) => contact.mention.sentence));
  return contacts.slice(0, MOST_CONTACTS).flatMap((contact) => {
    const { sentence, first, last } = contact.mention;
    const distance = ({ mention }: Party) => Math.abs(mention.first - first);
    const [foreign] = parties
      .filter(
        ({ country, mention, isSource }) => country !== 'PRK' && mention.sentence === sentence && !isSource,
      )
      .sort((a, b) => distance(a) - distance(b));
    const [dprk] = home.toSorted((a, b) => distance(a) - distance(b));
    if (framed.has(sentence) || contact.strength < 2 || foreign === undefined || dprk === undefined) {
      return [];
    }
    const order = foreign.mention.first > last ? 'dprk-foreign' : 'foreign-dprk';
    return distance(foreign) > REACH / 2
      ? []
      : [{ contact, dprk, foreign, order, cost: IMPLICIT_COST + distance(foreign) / 2 }];
  });
}

/** Joins each contact with the DPRK party and the foreign party that fit it best, if there are both in its sentence. `wordLength`: 2 where each character is a word of its own, else 1. */
export function readFrames(
  contacts: readonly Contact[],
  parties: readonly Party[],
  mentions: readonly Mention[],
  wordLength: number,
): Frame[] {
  const breaks = mentions.filter(({ senses }) =>
    senses.some((s) => s.kind === 'grammar' && s.use === 'break'),
  );
  return contacts.slice(0, MOST_CONTACTS).flatMap((contact) => {
    const near = parties.filter((party) => isNear(contact, party, wordLength)).slice(0, MOST_PARTIES);
    const dprk = near.filter(({ country }) => country === 'PRK');
    const foreign = near.filter(({ country }) => country !== 'PRK');
    const frames = dprk.flatMap((d) =>
      foreign.flatMap((f) => frameOf(contact, d, f, { breaks, wordLength }) ?? []),
    );
    const best = frames.reduce<Frame | null>(
      (least, frame) => (least === null || frame.cost < least.cost ? frame : least),
      null,
    );
    return best === null ? [] : [best];
  });
}

function isNear({ mention }: Contact, { mention: party }: Party, wordLength: number): boolean {
  const distance = Math.max(party.first - mention.last, mention.first - party.last);
  return party.sentence === mention.sentence && distance <= REACH * wordLength;
}

function frameOf(contact: Contact, dprk: Party, foreign: Party, around: Surroundings): Frame | null {
  const at = contact.mention;
  const isDprkBehind = dprk.mention.first > at.last || (dprk.mention === at && dprk.isPlace);
  const isForeignBehind = foreign.mention.first > at.last || (foreign.mention === at && foreign.isPlace);
  if (
    dprk.isModifier ||
    (dprk.isTopic && isDprkBehind && contact.category !== 'RUPTURE') ||
    (foreign.isTopic && isForeignBehind && contact.category === 'CONSULT')
  ) {
    return null;
  }
  const order = isDprkBehind
    ? isForeignBehind
      ? 'both-behind'
      : 'foreign-dprk'
    : isForeignBehind
      ? 'dprk-foreign'
      : 'both-before';
  const cost =
    partyCost(contact, dprk, around) +
    partyCost(contact, foreign, around) +
    (foreign.isSource ? SOURCE_COST : 0) +
    (foreign.country === 'UKR' ? SOURCE_COST : 0) +
    (contact.mover === 'none' && foreign.isPlace ? PLACE_COST : 0) +
    (dprk.sort === 'venue' || dprk.sort === 'leader' || dprk.sort === 'north' ? 2 : 0);
  return { contact, dprk, foreign, order, cost };
}

function partyCost(
  { mention }: Contact,
  { mention: party }: Party,
  { breaks, wordLength }: Surroundings,
): number {
  const distance = Math.max(party.first - mention.last, mention.first - party.last, 0);
  const from = Math.min(party.last, mention.last);
  const to = Math.max(party.first, mention.first);
  const crossed = breaks.filter(({ first }) => first > from && first < to).length;
  return (
    Math.min(distance / wordLength, REACH) / 2 +
    crossed * BREAK_COST +
    Math.min(3, Math.abs(party.clause - mention.clause)) * CLAUSE_COST
  );
}
