/** A value for each period, none where there is no datapoint. */
export type Series = readonly (number | undefined)[];
type Value = number | Series | readonly Series[];

/** What an expression is computed of: the beginning of each period, in milliseconds, and the series that it may name. */
export type MathContext = {
  readonly times: readonly number[];
  readonly series: Readonly<Record<string, Series>>;
};

const TOKEN = /\s*(?:([A-Za-z_]\w*)|(\d+(?:\.\d+)?(?:e-?\d+)?)|(>=|<=|==|!=|[-+*/()[\],<>]))/y;
/** How tightly operators bind, the loosest first. */
const LEVELS = [['OR'], ['AND'], ['>=', '<=', '==', '!=', '<', '>'], ['+', '-'], ['*', '/']] as const;

/**
 * Computes a metric math expression, by the part of CloudWatch's language that the template uses. Where an operand has no datapoint the
 * result has none; but in comparing two series, and in what a condition that holds chooses, that counts as 0.
 *
 * @throws Error naming the expression that has anything else.
 */
export function computeMath(expression: string, context: MathContext): Series {
  const rest = tokensOf(expression);
  const fail = (): never => {
    throw new Error(`metric math ${expression}: not emulated`);
  };
  const next = () => rest.shift() ?? fail();

  const list = (end: string): Value[] => {
    const values: Value[] = [];
    while (rest[0] !== end) {
      values.push(level(0));
      if (rest[0] === ',') next();
    }
    next();
    return values;
  };
  const primary = (): Value => {
    const token = next();
    if (token === '-') return pairwise('-', 0, primary());
    if (token === '(') {
      const value = level(0);
      return next() === ')' ? value : fail();
    }
    if (token === '[') return list(']').map((value) => toSeries(value, context.times));
    if (/^\d/.test(token)) return Number(token);
    if (rest[0] !== '(') return context.series[token] ?? fail();
    next();
    return (FUNCTIONS[token] ?? fail())(list(')'), context.times);
  };
  const level = (at: number): Value => {
    const operators: readonly string[] | undefined = LEVELS[at];
    if (operators === undefined) return primary();
    let value = level(at + 1);
    while (operators.includes(rest[0] ?? '')) value = pairwise(next(), value, level(at + 1));
    return value;
  };

  const value = level(0);
  return rest.length === 0 ? toSeries(value, context.times) : fail();
}

const OPERATORS: Readonly<Record<string, (one: number, other: number) => number>> = {
  OR: (one, other) => Number(one !== 0 || other !== 0),
  AND: (one, other) => Number(one !== 0 && other !== 0),
  '>=': (one, other) => Number(one >= other),
  '<=': (one, other) => Number(one <= other),
  '==': (one, other) => Number(one === other),
  '!=': (one, other) => Number(one !== other),
  '<': (one, other) => Number(one < other),
  '>': (one, other) => Number(one > other),
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
};

const LOGICAL: ReadonlySet<string> = new Set(LEVELS.slice(0, 3).flat());

const FUNCTIONS: Readonly<Record<string, (values: readonly Value[], times: readonly number[]) => Value>> = {
  IF: ([condition = 0, then = 0, otherwise = 0], times) => {
    const [is, one, other] = [condition, then, otherwise].map((value) => toSeries(value, times));
    return times.map((_, at) =>
      is?.[at] === undefined ? undefined : is[at] === 0 ? other?.[at] : (one?.[at] ?? 0),
    );
  },
  FILL: ([series = [], filler = 0], times) => toSeries(series, times).map((value) => value ?? Number(filler)),
  DIFF: ([series = []], times) => {
    let last: number | undefined;
    return toSeries(series, times).map((value) => {
      const difference = value === undefined || last === undefined ? undefined : value - last;
      last = value ?? last;
      return difference;
    });
  },
  SUM: ([of = []], times) => reduce(of, times, (values) => values.reduce((sum, value) => sum + value, 0)),
  MAX: ([of = []], times) => reduce(of, times, (values) => Math.max(...values)),
  // Of every period of the series, whether it has a datapoint there or none.
  EPOCH: (_, times) => times.map((time) => time / 1000),
  MONTH: (_, times) => times.map((time) => new Date(time).getUTCMonth() + 1),
  TIME_SERIES: ([value = 0], times) => toSeries(value, times),
};

/** Of one series one number; of several a series, of what is there in each period. */
function reduce(of: Value, times: readonly number[], make: (values: readonly number[]) => number): Value {
  if (typeof of === 'number') return of;
  const isThere = (value: number | undefined) => value !== undefined;
  if (!of.some(Array.isArray)) return make((of as Series).filter(isThere));
  return times.map((_, at) => {
    const there = (of as readonly Series[]).map((series) => series[at]).filter(isThere);
    return there.length === 0 ? undefined : make(there);
  });
}

function pairwise(operator: string, one: Value, other: Value): Value {
  const compute = OPERATORS[operator] ?? Number.NaN;
  if (typeof compute !== 'function') throw new Error(`metric math operator ${operator}: not emulated`);
  if (typeof one === 'number' && typeof other === 'number') return compute(one, other);
  const countsAsZero = LOGICAL.has(operator) && typeof one !== 'number' && typeof other !== 'number';
  const length = Math.max(...[one, other].map((value) => (typeof value === 'number' ? 0 : value.length)));
  return Array.from({ length }, (_, at) => {
    const [left, right] = [one, other].map((value) =>
      typeof value === 'number' ? value : (value as Series)[at],
    );
    if (left !== undefined && right !== undefined) return compute(left, right);
    const isEmpty = left === undefined && right === undefined;
    return countsAsZero && !isEmpty ? compute(left ?? 0, right ?? 0) : undefined;
  });
}

function toSeries(value: Value, times: readonly number[]): Series {
  return typeof value === 'number' ? times.map(() => value) : (value as Series);
}

function tokensOf(expression: string): string[] {
  const tokens: string[] = [];
  const trimmed = expression.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const [, name, number, sign] = TOKEN.exec(trimmed) ?? [];
    const token = name ?? number ?? sign;
    if (token === undefined) throw new Error(`metric math ${expression}: not emulated`);
    tokens.push(token);
  }
  return tokens;
}
