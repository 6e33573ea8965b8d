import type { Actor } from '../classification.ts';
import type { Party } from '../read/read-parties.ts';
import type { Reading } from '../read/read-story.ts';
import { mergeActors } from '../same-person.ts';
import type { Mention } from '../words/term-index.ts';

const MOST_ACTORS = 8;

/** The people and offices of both sides that the title and the lead name, the DPRK side first. */
export function actorsOf(reading: Reading, counterparts: readonly string[]): Actor[] {
  const countries = new Set(['PRK', ...counterparts]);
  const named = reading.parties.filter(
    ({ country, mention }) => countries.has(country) && reading.partOf(mention) !== 'rest',
  );
  const offices = reading.mentions.filter(
    (m) => reading.partOf(m) !== 'rest' && m.senses.some(({ kind }) => kind === 'office'),
  );
  const holders = offices.flatMap((office) => holderOf(reading, named, office) ?? []);
  const people = named.flatMap(({ country, name }) => (name === undefined ? [] : [{ country, name }]));
  const merged = mergeActors([...holders, ...people]);
  const sides = [...countries].flatMap((country) => {
    const own = merged.filter((actor) => actor.country === country);
    return own.length > 0 ? own : [{ country }];
  });
  return sides.slice(0, MOST_ACTORS);
}

/** Tells who holds an office: "Mongolian foreign minister X", "foreign minister of Mongolia", "X, foreign minister". */
function holderOf(reading: Reading, named: readonly Party[], office: Mention): Actor | null {
  const sense = office.senses.find(({ kind }) => kind === 'office');
  const title = sense?.kind === 'office' ? sense.office : '';
  const near = named.filter(({ mention }) => mention.sentence === office.sentence);
  const before = near.findLast(
    ({ mention }) => mention.last < office.first && office.first - mention.last <= 3,
  );
  const behind = near.find(({ mention }) => mention.first > office.last && mention.first - office.last <= 3);
  const gap = before === undefined ? '' : reading.text.slice(before.mention.end, office.start);
  const isApposed = before?.name === undefined ? !/[,;:]/.test(gap) : APPOSITION.test(gap);
  const isNamedBehind = behind?.name !== undefined && behind.mention.first === office.last + 1;
  const person = isNamedBehind ? behind : before?.name !== undefined && isApposed ? before : undefined;
  const isOf =
    behind?.name === undefined &&
    behind !== undefined &&
    / of (?:the )?$/u.test(reading.text.slice(office.end, behind.mention.start));
  const owner = person ?? (isOf ? behind : isApposed ? before : undefined);
  if (owner === undefined) {
    return null;
  }
  const name = person?.name ?? readName(reading, office);
  return { country: owner.country, ...(name && { name }), office: title };
}

const APPOSITION = /^, (?:\p{L}{1,8} )?$/u;
const NAME = /^ (\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{0,20}){0,3})/u;
const LOWER_CASE_WORD = /(?<!\p{L})\p{Ll}{4,}/u;

/** The capitalised words right behind an office, where not every word of the line is capitalised. */
function readName({ text, words, mentions }: Reading, office: Mention): string | undefined {
  const lineStart = text.lastIndexOf('\n', office.start) + 1;
  const line = text.slice(lineStart, office.end + 80).split('\n', 1)[0] ?? '';
  const next = mentions.find(({ first }) => first > office.last);
  const until = next === undefined ? office.end + 80 : next.start;
  const name = NAME.exec(text.slice(office.end, until))?.[1];
  const following = words[office.last + 1];
  return name !== undefined && following !== undefined && LOWER_CASE_WORD.test(line) ? name : undefined;
}
