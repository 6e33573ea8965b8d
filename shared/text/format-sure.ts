/** Gives a probability in whole hundredths, rounded down, so that 0.999 is not told as certain. */
export function inHundredths(probability: number): number {
  return Math.floor(probability * 100 + 1e-9);
}

/** What people are told at most: no classifier is certain, though its steps of 1/10,000 round up to 1. */
const SUREST = 99;

/**
 * Formats a probability for people, rounded down, and never as certain.
 *
 * @example formatSure(0.999) // '0.99'
 */
export function formatSure(probability: number): string {
  return (Math.min(inHundredths(probability), SUREST) / 100).toFixed(2);
}

/**
 * Formats it in a sentence, by the same rule.
 *
 * @example formatPercent(0.999) // '99 %'
 */
export function formatPercent(probability: number): string {
  return `${Math.min(inHundredths(probability), SUREST)} %`;
}
