import type { Actor } from '../classification.ts';
import type { Party } from '../read/read-parties.ts';
import { namesParty, type Reading } from '../read/read-story.ts';
import { mergeActors } from '../same-person.ts';
import { officesIn, type WrittenOffice } from '../words/find-offices.ts';
import { blankOut } from '../words/leave-out.ts';
import { findBySurname, holderOn, isGone } from '../words/people-register.ts';
import { readNameBehind, readNameBetween, readNameInFront } from './read-name.ts';

/** Words between an office and whose it is; where words are characters, four times as many. */
const REACH = 3;
const OF = / (?:of|de|del|des|der|von|för|av|dari) (?:the |la |las |los |les )?$/u;
/** "Kim" in some of its cases, and no name behind it. */
const LEADER =
  /(?<![\p{L}\p{M}-]|\p{Lu}[\p{L}\p{M}]{1,15}[ -])(?:Kim(?:s|a|em|owi)?|Ким(?:а|у|ом|е|тэй|д|ийг|ийн)?)(?![\p{L}\p{M}]|[ -]\p{Lu}|-\p{L})/u;
/** What stands between a name and the office behind it: "X, foreign minister", "X, the president". */
const APPOSITION = /^, (?:\p{L}{1,8} )?$/u;

/**
 * Reads by rules the people of both sides that a story names, and the offices that its title and lead do.
 *
 * @param publishedAt When the story was published (ISO 8601), where it is known: it tells which of two of a name is meant.
 */
export function readActors(
  reading: Reading,
  counterparts: readonly string[],
  publishedAt: string | undefined,
): Actor[] {
  const countries = new Set(['PRK', ...counterparts]);
  const isNear = ({ mention, name }: Party) => name !== undefined || reading.partOf(mention) !== 'rest';
  const named = reading.parties.filter((party) => countries.has(party.country) && isNear(party));
  const offices = officesIn(reading.text, reading.words, reading.named).filter(
    (office) => reading.partOf(office) !== 'rest',
  );
  const holders = offices.flatMap((office) => holderOf(reading, named, office, offices, publishedAt) ?? []);
  const people = named
    .flatMap((party) => nameOf(party, named, publishedAt) ?? [])
    .filter(({ country, name }) => !isGone(country, name, publishedAt));
  const surnames = surnamesIn(reading, counterparts, publishedAt);
  const leader = people.some(({ country }) => country === 'PRK') ? [] : leaderIn(reading, publishedAt);
  return mergeActors([...holders, ...people, ...surnames, ...leader]);
}

/** Who a name is; "Kim" alone is the Kim that the story names, or who led the country on the day. */
export function nameOf(
  { country, name, sort }: Party,
  named: readonly Party[],
  publishedAt: string | undefined,
): Actor | undefined {
  if (name === undefined) return undefined;
  if (sort !== 'kim') return { country, name };
  const whole = named.find(
    (other) => other.country === 'PRK' && other.sort === 'person' && other.name?.startsWith('Kim '),
  );
  return { country, name: whole?.name ?? leaderOn(publishedAt) ?? name };
}

function leaderOn(publishedAt: string | undefined): string | undefined {
  return publishedAt === undefined ? undefined : holderOn('PRK', 'party leader', publishedAt.slice(0, 10));
}

/** The leader, where the title or the lead calls him Kim and nothing else. */
function leaderIn(reading: Reading, publishedAt: string | undefined): Actor[] {
  const rest = reading.words.find((word) => reading.partOf(word) === 'rest')?.start;
  if (!LEADER.test(withoutNames(reading, rest))) return [];
  return [{ country: 'PRK', name: leaderOn(publishedAt) ?? 'Kim Jong Un' }];
}

/** The title and the lead but for the names in them and what was left out: what of "Sung Kim" is Kim is nobody's. */
function withoutNames({ text, parties, leftOut }: Reading, end: number | undefined): string {
  const taken = [...parties.map(({ mention }) => mention), ...leftOut];
  return blankOut(text.slice(0, end), taken, '.');
}

/** People of the register whom the title or the lead calls by surname alone. */
function surnamesIn(
  reading: Reading,
  counterparts: readonly string[],
  publishedAt: string | undefined,
): Actor[] {
  const taken = reading.mentions.filter(namesParty);
  const free = reading.words.filter(
    (word) =>
      word.isCapitalised &&
      reading.partOf(word) !== 'rest' &&
      taken.every(({ start, end }) => word.start >= end || word.end <= start),
  );
  return free.flatMap((word) =>
    counterparts.flatMap((country) => {
      const person = findBySurname(
        country,
        reading.text.slice(word.start, word.end),
        publishedAt?.slice(0, 10),
      );
      return person === undefined ? [] : [{ country, name: person.name }];
    }),
  );
}

/** Tells who holds an office, by the party and the name that stand beside it. */
function holderOf(
  reading: Reading,
  named: readonly Party[],
  office: WrittenOffice,
  offices: readonly WrittenOffice[],
  publishedAt: string | undefined,
): Actor | null {
  const reach = reading.isUnspaced ? 4 * REACH : REACH;
  const near = named.filter(({ mention }) => mention.sentence === office.sentence);
  const before = near.findLast(
    ({ mention }) => mention.last < office.first && office.first - mention.last <= reach,
  );
  const behind = near.find(
    ({ mention }) => mention.first > office.last && mention.first - office.last <= reach,
  );
  const gap = before === undefined ? '' : reading.text.slice(before.mention.end, office.start);
  const isApposed =
    before?.name === undefined ? !/[,;:，、]/.test(gap) : gap.trim() === '' || APPOSITION.test(gap);
  const isNamedBehind =
    behind?.name !== undefined && reading.text.slice(office.end, behind.mention.start).trim() === '';
  const person = isNamedBehind ? behind : before?.name !== undefined && isApposed ? before : undefined;
  if (person !== undefined) {
    const known = nameOf(person, named, publishedAt);
    return known === undefined ? null : { ...known, office: office.office };
  }
  const isOf = behind !== undefined && behind.name === undefined && isOwner(reading, office, behind);
  const owner = isOf
    ? behind
    : before !== undefined && before.name === undefined && isApposed
      ? before
      : undefined;
  if (owner === undefined) return null;
  const start = Math.min(office.start, owner.mention.start);
  const end = Math.max(office.end, owner.mention.end);
  const others = [...reading.parties.map(({ mention }) => mention), ...offices];
  const name =
    readNameBetween(reading, owner.mention.end, office.start) ??
    readNameBehind(reading, end, others) ??
    readNameInFront(reading, start, others);
  return { country: owner.country, ...(name && { name }), office: office.office };
}

/** "foreign minister of Mongolia"; many languages put whose it is right behind it. */
function isOwner({ text, named }: Reading, office: WrittenOffice, { mention }: Party): boolean {
  const gap = text.slice(office.end, mention.start);
  return OF.test(` ${gap}`.replace(/^ {2}/, ' ')) || (named !== 'en' && gap.trim() === '');
}
