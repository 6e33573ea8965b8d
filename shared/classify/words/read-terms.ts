/** A line of a lexicon that is kept by keys. */
export type KeyedTerm = { readonly key: string; readonly term: string };

const NOTE = / #.*$/;

/** Reads the terms of a lexicon, one a line; what stands behind ` #` is a note. `shared/classify/lexicon/README.md` has the grammar. */
export function readTerms(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.replace(NOTE, '').trim())
    .filter((line) => line !== '');
}

/**
 * Reads the terms of a lexicon whose lines begin with a key and a colon.
 *
 * @throws Error naming a line without one.
 */
export function readKeyed(block: string): KeyedTerm[] {
  return readTerms(block).map((line) => {
    const at = line.indexOf(': ');
    if (at === -1) throw new Error(`lexicon: expected a key and a colon, got "${line}"`);
    return { key: line.slice(0, at), term: line.slice(at + 2) };
  });
}

/** Puts the terms of one key together, in the order of the list. */
export function groupTerms(lines: readonly KeyedTerm[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { key, term } of lines) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [term]);
    else known.push(term);
  }
  return groups;
}

/** Takes apart a key of a code and a name: `MNG/Ulaanbaatar`, `UN/Antonio Guterres`. */
export function splitKey(key: string): { readonly code: string; readonly name: string } {
  const at = key.indexOf('/');
  return { code: key.slice(0, at), name: key.slice(at + 1) };
}
