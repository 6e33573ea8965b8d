export type Random = ReturnType<typeof makeRandom>;

/** Makes a source of chance that gives the same for the same seed: a 32-bit xorshift over a scrambled seed. */
export function makeRandom(seed: number) {
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  /** A whole number from 0 up to, but not including, `bound`. */
  const below = (bound: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * bound);
  };
  // Seeds that follow on each other begin alike.
  for (let at = 0; at < 8; at += 1) below(1);
  return {
    below,
    pick<T>(values: readonly T[]): T {
      return values[below(values.length)] as T;
    },
    /** Mostly small, now and then up to `most`; at least 1. */
    size: (most: number): number => 1 + below(Math.ceil(most ** ((1 + below(4)) / 4))),
  };
}
