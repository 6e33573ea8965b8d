const LN_2_HIGH = 0.6931471803691238;
const LN_2_LOW = 1.9082149292705877e-10;
/** No power that anybody asks for is further from 0. */
const MOST = 700;
/** Of the series for a power of at most ln(2)/2; the next term is below one part in 2^60. */
const TERMS = 14;

/**
 * e to some power, by additions and multiplications alone: `Math.exp` differs in the last bit from one processor to another, and an
 * answer must be the same on every machine. It is right to within some units in the last place, between -700 and 700; beyond that it
 * is that of the bound.
 *
 * @example exponential(1) // 2.718281828459045
 */
export function exponential(power: number): number {
  const x = Math.max(-MOST, Math.min(MOST, power));
  const twos = Math.round(x / LN_2_HIGH);
  const r = x - twos * LN_2_HIGH - twos * LN_2_LOW;
  let sum = 1;
  for (let n = TERMS; n > 0; n -= 1) sum = 1 + (sum * r) / n;
  return sum * 2 ** twos;
}
