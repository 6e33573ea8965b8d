import type { Actor } from '../classification.ts';
import type { StoryNames } from '../name-logits.ts';
import { nameRuns } from '../read/name-runs.ts';
import { namedMentions } from '../read/named-mentions.ts';
import type { Reading } from '../read/read-story.ts';
import { mergeActors } from '../same-person.ts';
import type { Features } from '../score/count-features.ts';
import { sumFeatures, type Weights } from '../score/model.ts';
import type { Extent } from '../words/leave-out.ts';
import { nameOf, readActors } from './describe-actors.ts';
import { isKoreanName, isNorthern } from './korean-name.ts';

/** Somebody whom a story may name as taking part, or an office of one side, and what tells whether it does. */
export type PersonCandidate = {
  readonly actor: Actor;
  /** How the name is known: by the register, by an office beside it, or as what may be one. */
  readonly sort: 'known' | 'read' | 'run';
  /** Left out of an office without a name: the rules alone read it. */
  readonly features?: Features;
};

const MOST_ACTORS = 8;
/** From here on somebody takes part, in log-odds: of stories unseen 0.81 of those who do are named so, and 0.81 of those named do. */
const LEAST = { known: -1, read: -1, run: 0 } as const;
const MOST_WORDS = 3;

/** Lists whom the rules read, and whatever else in the story may be somebody's name. */
export function personCandidates(
  reading: Reading,
  counterparts: readonly string[],
  publishedAt: string | undefined,
  names: StoryNames,
): PersonCandidate[] {
  const read = readActors(reading, counterparts, publishedAt);
  const named = namedMentions(reading).flatMap(({ mention, parties }, at) =>
    parties.flatMap((party) => {
      const known = nameOf(party, reading.parties, publishedAt);
      return known === undefined ? [] : [{ ...known, mention, logit: names.named[at]?.person ?? null }];
    }),
  );
  const runs = nameRuns(reading).map((run, at) => ({
    name: reading.text.slice(run.start, run.end),
    mention: { ...run, sentence: sentenceOf(reading, run) },
    logit: names.runs[at]?.person ?? null,
  }));
  const known = read.map((actor): PersonCandidate => {
    if (actor.name === undefined) return { actor, sort: 'read' };
    const { country, name } = actor;
    const own = named.filter((one) => one.country === country && one.name === name);
    const found = [...own, ...runs.filter((run) => isWithin(name, run.name))];
    const sort = own.length > 0 ? 'known' : 'read';
    return { actor, sort, features: featuresOf(reading, actor, sort, found) };
  });
  const isRead = ({ name }: { readonly name: string }) =>
    read.some((actor) => actor.name !== undefined && isWithin(actor.name, name));
  const others = runs
    .filter((run) => !isRead(run))
    .map((run): PersonCandidate => {
      const actor = { country: sideOf(reading, run, counterparts), name: run.name };
      return { actor, sort: 'run', features: featuresOf(reading, actor, 'run', [run]) };
    });
  return [...known, ...others];
}

/** Chooses who takes part, the DPRK side first; a side of which nobody is named is told by its country. */
export function choosePeople(
  weights: Weights,
  candidates: readonly PersonCandidate[],
  counterparts: readonly string[],
): Actor[] {
  const chosen = candidates.filter(
    ({ features, sort }) => features === undefined || sumFeatures(weights, features) >= LEAST[sort],
  );
  const merged = mergeActors(chosen.map(({ actor }) => actor));
  const sides = [...new Set(['PRK', ...counterparts])].flatMap((country) => {
    const own = joinOffice(merged.filter((actor) => actor.country === country));
    return own.length > 0 ? own : [{ country }];
  });
  return sides.slice(0, MOST_ACTORS);
}

type FoundName = {
  readonly mention: Extent & { readonly sentence: number };
  readonly logit: number | null;
};

function featuresOf(
  reading: Reading,
  { country, name = '', office }: Actor,
  sort: PersonCandidate['sort'],
  found: readonly FoundName[],
): Features {
  const read = found.flatMap(({ logit }) => (logit === null ? [] : [logit]));
  const isIn = (part: string) => (found.some(({ mention }) => reading.partOf(mention) === part) ? 1 : 0);
  const words = Math.min(name.split(/[ ·・-]/u).length, MOST_WORDS);
  return {
    [sort]: 1,
    ...(read.length > 0 ? { [`reader:${sort}`]: Math.max(...read) } : { [`unread:${sort}`]: 1 }),
    office: office === undefined ? 0 : 1,
    own: country === 'PRK' ? 1 : 0,
    title: isIn('title'),
    lead: isIn('lead'),
    [`words:${reading.isUnspaced ? 'unspaced' : words}`]: 1,
    state: reading.isStateText ? 1 : 0,
  };
}

/** Which side a name is of that no register knows: by how it is written, or that of the sides in question that is named nearest. */
function sideOf(
  reading: Reading,
  { name, mention }: FoundName & { readonly name: string },
  counterparts: readonly string[],
): string {
  const isKorean = isKoreanName(name);
  const sides = !isKorean ? counterparts : counterparts.includes('KOR') ? ['PRK', 'KOR'] : ['PRK'];
  const [main = 'XXX', ...others] = sides;
  if (others.length === 0 || (isKorean && isNorthern(name))) return main;
  // The South writes the second syllable of a given name small, behind a hyphen.
  if (isKorean && /-\p{Ll}/u.test(name)) return 'KOR';
  const near = reading.parties
    .filter((party) => sides.includes(party.country) && party.mention.sentence === mention.sentence)
    .map((party) => ({ country: party.country, gap: gapBetween(party.mention, mention) }))
    .sort((one, other) => one.gap - other.gap);
  return near[0]?.country ?? main;
}

function gapBetween(one: Extent, other: Extent): number {
  return one.start < other.start ? other.start - one.end : one.start - other.end;
}

function sentenceOf({ words }: Reading, { start }: Extent): number {
  return words.findLast((word) => word.start <= start)?.sentence ?? 0;
}

/** Whether one name is the other or has its words. */
function isWithin(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((name) => ` ${name.toLowerCase().replace(/[-·・]/g, ' ')} `)
    .sort((a, b) => a.length - b.length) as [string, string];
  return long.includes(short);
}

/** Of a side of which one person is named and one office told, that person holds it: "vice minister", "the vice foreign minister". */
function joinOffice(side: readonly Actor[]): Actor[] {
  const named = side.filter(({ name }) => name !== undefined);
  const offices = side.filter(({ name }) => name === undefined);
  const [person, office] = [named[0], offices[0]];
  if (named.length !== 1 || offices.length !== 1 || !person || !office?.office) return [...side];
  if (person.office === undefined) return [{ ...person, office: office.office }];
  if (person.office.split(' ').at(-1) !== office.office.split(' ').at(-1)) return [...side];
  const [longer = ''] = [person.office, office.office].sort((one, other) => other.length - one.length);
  return [{ ...person, office: longer }];
}
