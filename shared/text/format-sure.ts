/** Gives a probability in whole hundredths, rounded down, so that 0.999 is not told as certain. */
export function inHundredths(probability: number): number {
  return Math.floor(probability * 100 + 1e-9);
}

/**
 * Formats a probability for people, rounded down.
 *
 * @example formatSure(0.999) // '0.99'
 */
export function formatSure(probability: number): string {
  return (inHundredths(probability) / 100).toFixed(2);
}
