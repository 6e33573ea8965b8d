import type { Actor } from './classification.ts';

/** Joins what is said of the same people: each once, with the longest name and office that were given. */
export function mergeActors(actors: readonly Actor[]): Actor[] {
  const merged: Actor[] = [];
  for (const actor of actors) {
    const at = merged.findIndex((known) => isSamePerson(known, actor));
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

/**
 * Says whether two actors are one person: of one side, and of one name, or one the beginning or the end of the other; where a
 * name is missing, of one office.
 */
export function isSamePerson(a: Actor, b: Actor): boolean {
  if (a.country !== b.country) {
    return false;
  }
  if (a.name !== undefined && b.name !== undefined) {
    return (
      a.name === b.name ||
      a.name.endsWith(` ${b.name}`) ||
      b.name.endsWith(` ${a.name}`) ||
      a.name.startsWith(`${b.name} `) ||
      b.name.startsWith(`${a.name} `)
    );
  }
  return (
    a.office !== undefined &&
    b.office !== undefined &&
    (a.office === b.office || a.office.endsWith(b.office) || b.office.endsWith(a.office))
  );
}
