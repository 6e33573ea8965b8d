import type { Contact } from '../read/read-contacts.ts';
import type { Frame } from '../read/read-frames.ts';
import { CLOSE_FRAME } from '../read/read-frames.ts';
import type { Part, Reading } from '../read/read-story.ts';
import type { Mention, Sense } from '../words/term-index.ts';
import { listShapes } from './count-shapes.ts';
import { listTokens, tellsRelease } from './count-tokens.ts';

/** Named figures about a story, each 0 or a small count; a weight belongs to each. */
export type Features = Readonly<Record<string, number>>;

const PARTS = ['title', 'lead', 'rest'] as const;
const HEDGE_REACH = 8;
const MOST_AGAINST = 2;
const MOST_COUNTED = 3;

/** The frames from best to worst: strong and close ones first, the title before the lead. */
export function rankFrames({ frames, partOf }: Reading): Frame[] {
  const bonus: Record<Part, number> = { title: 0, lead: 3, rest: 8 };
  const rank = (frame: Frame) =>
    frame.cost + bonus[partOf(frame.contact.mention)] - 3 * frame.contact.strength;
  return frames.toSorted((a, b) => rank(a) - rank(b) || a.contact.mention.start - b.contact.mention.start);
}

/**
 * What takes a frame's contact back: "refuses to", "calls for" in front of it, "if" and "untrue" on either side. Behind it,
 * what follows another action takes that back: "signs pact that replaces one made in 1986".
 */
export function hedgesOf({ mentions }: Reading, { contact }: Frame): Mention[] {
  const { first, last, sentence } = contact.mention;
  const next = mentions.find((m) => m.first > last && m.senses.some(isDeed));
  return mentions.filter(
    (m) =>
      m.sentence === sentence &&
      (next === undefined || m.first <= next.last) &&
      (m.last < first ? first - m.last <= HEDGE_REACH : m.first > last && m.first - last <= HEDGE_REACH) &&
      m.senses.some((sense) => sense.kind === 'hedge' && (m.last < first || sense.hedge === 'unreal')),
  );
}

/** An action that is more than an offer of one. */
function isDeed(sense: Sense): boolean {
  return sense.kind === 'action' && sense.action !== 'invite' && sense.action !== 'seek';
}

/** Counts what speaks for and against an engagement. */
export function countFeatures(reading: Reading): Features {
  const ranked = rankFrames(reading);
  const names = [
    'bias',
    ...PARTS.flatMap((part) => frameFeatures(reading, ranked, part)),
    ...contactFeatures(ranked),
    ...titleFeatures(reading),
    ...againstFeatures(reading),
    ...listShapes(reading, ranked),
    ...listTokens(reading),
  ];
  const counts: Record<string, number> = {};
  for (const name of names) {
    counts[name] = Math.min(MOST_COUNTED, (counts[name] ?? 0) + 1);
  }
  return counts;
}

/** How well the best frame of a part holds, how telling its contact is, and what takes it back. */
function frameFeatures(reading: Reading, ranked: readonly Frame[], part: Part): string[] {
  const best = ranked.find(({ contact }) => reading.partOf(contact.mention) === part);
  if (best === undefined) {
    return [];
  }
  const closeness = best.cost < CLOSE_FRAME / 2 ? 'tight' : best.cost < CLOSE_FRAME ? 'close' : 'loose';
  const senses = hedgesOf(reading, best).flatMap((mention) => mention.senses);
  const hedges = new Set(senses.flatMap((sense) => (sense.kind === 'hedge' ? [sense.hedge] : [])));
  return [
    `frame:${part}:${closeness}`,
    ...Array.from({ length: best.contact.strength }, () => `strength:${part}`),
    ...[...hedges].map((hedge) => `hedge:${part}:${hedge}`),
    ...(isAsked(reading, best) ? [`asked:${part}`] : []),
  ];
}

/** Whether the sentence of a contact ends in a question mark. */
function isAsked({ words, text }: Reading, { contact }: Frame): boolean {
  const last = words.findLast(({ sentence }) => sentence === contact.mention.sentence);
  return last !== undefined && /^[^\p{L}\p{N}]{0,2}[?？]/u.test(text.slice(last.end, last.end + 4));
}

function contactFeatures([best]: readonly Frame[]): string[] {
  if (best === undefined) {
    return [];
  }
  const { contact, order, dprk } = best;
  return [`contact:${contact.action ?? `theme-${contact.theme}`}`, `order:${order}`, `dprk:${dprk.sort}`];
}

/** Whom the title names, and whether it has a contact whose parties only the lead names ("echo"). */
function titleFeatures(reading: Reading): string[] {
  const { parties, contacts, frames, partOf } = reading;
  const inTitle = parties.filter(({ mention }) => partOf(mention) === 'title');
  const dprk = inTitle.filter(({ country }) => country === 'PRK');
  const foreign = inTitle.filter(({ country }) => country !== 'PRK');
  const countries = new Set(foreign.map(({ country }) => country));
  const isEcho =
    contacts.some(({ mention, strength }) => partOf(mention) === 'title' && strength > 1) &&
    frames.every(({ contact }) => partOf(contact.mention) !== 'title') &&
    frames.some(({ contact, cost }) => partOf(contact.mention) === 'lead' && cost < CLOSE_FRAME);
  const present: Record<string, boolean> = {
    dprkTopicInTitle: dprk.some(({ isModifier, isTopic }) => isModifier || isTopic),
    dprkPersonInTitle: dprk.some(({ name }) => name !== undefined),
    foreignInTitle: countries.size > 0,
    manyForeignInTitle: countries.size > 2,
    foreignPersonInTitle: foreign.some(({ name }) => name !== undefined),
    echo: isEcho,
    echoForeign: isEcho && countries.size > 0,
    noDprk: parties.every(({ country }) => country !== 'PRK'),
    noForeign: parties.every(({ country }) => country === 'PRK'),
    'others:title': isAmongOthers(reading, 'title'),
    'others:lead': isAmongOthers(reading, 'lead'),
  };
  return Object.keys(present).filter((name) => present[name]);
}

/** Whether a contact of this part is between two foreign parties, with no DPRK side of its own. */
function isAmongOthers({ contacts, parties, frames, partOf }: Reading, part: Part): boolean {
  const framed = new Set(
    frames.filter(({ cost }) => cost < CLOSE_FRAME).map(({ contact }) => contact.mention.start),
  );
  return contacts.some((contact) => {
    const { mention, category, strength } = contact;
    if (partOf(mention) !== part || framed.has(mention.start) || category !== 'CONSULT' || strength < 2) {
      return false;
    }
    return new Set(foreignNear(contact)).size > 1;
  });

  function foreignNear({ mention }: Contact): string[] {
    return parties
      .filter((p) => p.country !== 'PRK' && p.mention.sentence === mention.sentence && !p.isSource)
      .filter((p) => Math.abs(p.mention.first - mention.first) <= 9)
      .map(({ country }) => country);
  }
}

/** The kinds of news that speak against, by part; more than two words of a kind say no more than two. */
function againstFeatures(reading: Reading): string[] {
  const { mentions, partOf } = reading;
  const isRelease = tellsRelease(reading);
  const told = mentions.filter((mention) => partOf(mention) !== 'rest');
  const found = told.flatMap((mention) => {
    const groups = mention.senses.flatMap((sense) =>
      sense.kind === 'against' && !(isRelease && sense.group === 'defector') ? [sense.group] : [],
    );
    return groups.map((group) => `against:${partOf(mention)}:${group}`);
  });
  return [...Map.groupBy(found, (name) => name).values()].flatMap((same) => same.slice(0, MOST_AGAINST));
}
