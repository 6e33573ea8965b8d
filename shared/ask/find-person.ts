import { PEOPLE } from '../classify/lexicon/people.ts';
import { readKeyed, splitKey } from '../classify/words/read-terms.ts';
import { withoutAccents } from '../text/without-accents.ts';

/** The people of the register by each way to write them. */
const NAMES: ReadonlyMap<string, readonly string[]> = namesBySpelling();

/**
 * Finds the people of the register who are written so, in whichever script, by their names as they are reported; nobody where it has none.
 *
 * @example findPeople('Choi Sun-hee') // ['Choe Son Hui'], as for 최선희 and 崔善姬
 */
export function findPeople(written: string): readonly string[] {
  return NAMES.get(foldSpelling(written)) ?? [];
}

function namesBySpelling(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { key, term } of readKeyed(PEOPLE)) {
    const { name } = splitKey(key);
    for (const spelling of [name, term.replace('*', '')]) {
      const folded = foldSpelling(spelling);
      const known = names.get(folded) ?? [];
      if (!known.includes(name)) names.set(folded, [...known, name]);
    }
  }
  return names;
}

/** Case, accents, hyphens, dots and spaces do not tell people apart. */
function foldSpelling(text: string): string {
  return withoutAccents(text.normalize('NFKD'))
    .toLowerCase()
    .replace(/[\s\-‐-―.·・'’]+/gu, '');
}
