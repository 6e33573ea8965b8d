import type { Actor } from './classification.ts';

/** Joins what one story says of the same people: each once, with the longest name and office that were given. */
export function mergeActors(actors: readonly Actor[]): Actor[] {
  const merged: Actor[] = [];
  for (const actor of actors) {
    const at = merged.findIndex((known) => canBeOne(known, actor));
    const known = merged[at];
    if (known === undefined) {
      merged.push(actor);
      continue;
    }
    const name = (known.name?.length ?? 0) >= (actor.name?.length ?? 0) ? known.name : actor.name;
    const office = (known.office?.length ?? 0) >= (actor.office?.length ?? 0) ? known.office : actor.office;
    merged[at] = { country: known.country, ...(name && { name }), ...(office && { office }) };
  }
  return merged;
}

/** Whether two actors are one person; `maybe` where a surname is all that they have in common. */
export type Likeness = 'same' | 'maybe' | 'different';

/**
 * Compares an actor of one story with one of another. In one story "Pak" is the Pak that it has named; here it may be any, so
 * that the office decides beside a full name: one that fits makes the two one, another makes them two.
 */
export function comparePersons(a: Actor, b: Actor): Likeness {
  if (!canBeOne(a, b)) return 'different';
  if (a.name === b.name || !(isSurname(a) || isSurname(b))) return 'same';
  if (a.office === undefined || b.office === undefined) return 'maybe';
  return fitOffices(a, b) ? 'same' : 'different';
}

/** Whether they are of one side and of one name, or one name begins or ends with the other; by office where a name is missing. */
function canBeOne(a: Actor, b: Actor): boolean {
  if (a.country !== b.country) return false;
  if (a.name === undefined || b.name === undefined) return fitOffices(a, b);
  const [shorter, longer] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name];
  return longer === shorter || longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`);
}

function isSurname({ name }: Actor): boolean {
  return name !== undefined && !name.includes(' ');
}

/** Whether both have an office, and one of them is the other said in full: "minister", "foreign minister". */
function fitOffices({ office: one }: Actor, { office: other }: Actor): boolean {
  return one !== undefined && other !== undefined && (one.endsWith(other) || other.endsWith(one));
}
