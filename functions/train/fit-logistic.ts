/** An example: the columns of its features, their values, and whether it is one. */
export type Example = {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly isOne: boolean;
  /** The part of its log-odds that is given, not fitted. */
  readonly offset?: number;
};

const HISTORY = 8;
const TOLERANCE = 1e-4;

/**
 * Fits a logistic regression with an L2 penalty by L-BFGS. `cost` weighs the examples against the penalty, as in liblinear's
 * C. No chance is in it: the same examples give the same weights.
 */
export function fitLogistic(
  examples: readonly Example[],
  columns: number,
  cost: number,
  steps = 150,
): Float64Array {
  let weights = new Float64Array(columns);
  let { loss, gradient } = lossOf(examples, weights, cost);
  const history: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  for (let step = 0; step < steps; step += 1) {
    const direction = directionOf(gradient, history);
    const slope = dot(direction, gradient);
    let rate = step === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next = move(weights, direction, -rate);
    let result = lossOf(examples, next, cost);
    while (result.loss > loss - 1e-4 * rate * slope && rate > 1e-10) {
      rate /= 2;
      next = move(weights, direction, -rate);
      result = lossOf(examples, next, cost);
    }
    const s = next.map((w, i) => w - (weights[i] ?? 0));
    const y = result.gradient.map((g, i) => g - (gradient[i] ?? 0));
    const curvature = dot(s, y);
    if (curvature > 1e-12) history.push({ s, y, rho: 1 / curvature });
    if (history.length > HISTORY) history.shift();
    const isDone = loss - result.loss < TOLERANCE * Math.max(1, Math.abs(loss)) * 0.01;
    weights = next;
    ({ loss, gradient } = result);
    if (isDone) break;
  }
  return weights;
}

function lossOf(examples: readonly Example[], weights: Float64Array, cost: number) {
  let loss = 0.5 * dot(weights, weights);
  const gradient = weights.slice();
  for (const { columns, values, isOne, offset = 0 } of examples) {
    let sum = offset;
    for (let i = 0; i < columns.length; i += 1)
      sum += (weights[columns[i] as number] ?? 0) * (values[i] as number);
    const margin = isOne ? sum : -sum;
    loss += cost * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const pull = (cost * (isOne ? -1 : 1)) / (1 + Math.exp(margin));
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i] as number;
      gradient[column] = (gradient[column] ?? 0) + pull * (values[i] as number);
    }
  }
  return { loss, gradient };
}

type Step = { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number };

/** Computes the direction of the next step by the two-loop recursion, from the gradient and the curvature of the last steps. */
function directionOf(gradient: Float64Array, history: readonly Step[]): Float64Array {
  let direction = gradient.slice();
  const alphas: number[] = [];
  for (const { s, y, rho } of history.toReversed()) {
    const alpha = rho * dot(s, direction);
    alphas.unshift(alpha);
    direction = move(direction, y, -alpha);
  }
  const last = history.at(-1);
  if (last !== undefined) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y);
    direction = direction.map((d) => d * scale);
  }
  for (const [at, { s, y, rho }] of history.entries()) {
    direction = move(direction, s, (alphas[at] ?? 0) - rho * dot(y, direction));
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function move(from: Float64Array, along: Float64Array, by: number): Float64Array<ArrayBuffer> {
  const to = new Float64Array(from.length);
  for (let i = 0; i < from.length; i += 1) to[i] = (from[i] as number) + by * (along[i] as number);
  return to;
}
