/** Characters that are told apart in a sketch, each worth six bits. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Samples that a sketch has. */
const SAMPLES = 8;
/** Letters of a title that go into one of its pieces: three are a word's stem in any script. */
const PIECE = 3;
/** Of what is longer the beginning tells enough. */
const LONGEST = 200;

/**
 * Sketches a title in 9 characters, by which it is seen whether another reads alike: 8 samples of its pieces of three
 * letters, of which titles that share most pieces share most, and one of its numbers, for number 12 of a report is not number 13.
 *
 * @param folded The title without marks, case, white space and punctuation.
 */
export function sketchTitle(folded: string): string {
  const title = ` ${folded.slice(0, LONGEST)} `;
  const least = new Float64Array(SAMPLES).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at + PIECE <= title.length; at += 1) {
    let piece = 0x811c9dc5;
    for (let on = at; on < at + PIECE; on += 1) piece = Math.imul(piece ^ title.charCodeAt(on), 0x01000193);
    const mixed = mix(piece);
    const sample = mixed & (SAMPLES - 1);
    if (mixed < (least[sample] ?? 0)) least[sample] = mixed;
  }
  const numbers = (folded.match(/\p{Nd}+/gu) ?? []).join(' ');
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum = mix(sum + numbers.charCodeAt(at));
  return [...fillGaps(least), sum].map((value) => ALPHABET[(value >>> 3) & 63]).join('');
}

/** Gives each sample that no piece fell to the next one's, stirred by how far that is. A title has a piece at least, or all are 0. */
function fillGaps(least: Float64Array): number[] {
  return Array.from(least, (_, at) => {
    for (let step = 0; step < SAMPLES; step += 1) {
      const value = least[(at + step) % SAMPLES] ?? 0;
      if (value !== Number.POSITIVE_INFINITY) return step === 0 ? value : mix(value + step);
    }
    return 0;
  });
}

/**
 * Counts how many samples two titles share: 0 to 8. Of those of unrelated titles one in twenty is the same, of a title's and its edit's,
 * where these have half their pieces in common, half are.
 */
export function countShared(one: string, other: string): number {
  let shared = 0;
  for (let at = 0; at < SAMPLES; at += 1) shared += Number(one[at] === other[at]);
  return shared;
}

/** Says whether two titles have the same numbers, or both have none. */
export function hasSameNumbers(one: string, other: string): boolean {
  return one[SAMPLES] === other[SAMPLES];
}

/** Stirs the bits of a number, so that each hangs on all. */
function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
