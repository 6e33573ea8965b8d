import { isDeepStrictEqual } from 'node:util';

export type Row = Readonly<Record<string, unknown>>;
/** What stands for the names and values of an expression. */
export type Bindings = {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>> | undefined;
};
type Operand = (row: Row, bindings: Bindings) => unknown;
type Condition = (row: Row, bindings: Bindings) => boolean;
type Change = (row: Row, before: Row, bindings: Bindings) => Row;

const conditions = new Map<string, Condition>();
const updates = new Map<string, Change>();

/**
 * Says whether a row meets a condition expression of DynamoDB, as far as the product writes them.
 *
 * @throws Error naming what of it is not known here.
 */
export function meets(expression: string, row: Row, bindings: Bindings): boolean {
  let condition = conditions.get(expression);
  if (condition === undefined) {
    const tokens = openTokens(expression);
    condition = readEither(tokens);
    tokens.end();
    conditions.set(expression, condition);
  }
  return condition(row, bindings);
}

/** Changes a row by an update expression of DynamoDB, as far as the product writes them. @throws Error as `meets` does */
export function update(expression: string, row: Row, bindings: Bindings): Row {
  let change = updates.get(expression);
  if (change === undefined) {
    change = readUpdate(openTokens(expression));
    updates.set(expression, change);
  }
  return change(row, row, bindings);
}

type Tokens = ReturnType<typeof openTokens>;

function openTokens(expression: string) {
  const tokens = [...expression.matchAll(/<>|<=|>=|[=<>(),+]|[^\s=<>(),+]+/g)].map(([token]) => token);
  let at = 0;
  const fail = () => new Error(`not simulated: "${tokens[at] ?? 'the end'}" in ${expression}`);
  return {
    isNext: (...wanted: readonly string[]) => wanted.includes(tokens[at] ?? ''),
    take: () => tokens[at++] ?? '',
    skip(token: string): boolean {
      const isThere = tokens[at] === token;
      if (isThere) at += 1;
      return isThere;
    },
    expect(token: string): void {
      if (tokens[at++] !== token) throw fail();
    },
    end(): void {
      if (at < tokens.length) throw fail();
    },
    fail,
  };
}

function readEither(tokens: Tokens): Condition {
  const all = [readBoth(tokens)];
  while (tokens.skip('OR')) all.push(readBoth(tokens));
  return (row, bindings) => all.some((one) => one(row, bindings));
}

function readBoth(tokens: Tokens): Condition {
  const all = [readSingle(tokens)];
  while (tokens.skip('AND')) all.push(readSingle(tokens));
  return (row, bindings) => all.every((one) => one(row, bindings));
}

function readSingle(tokens: Tokens): Condition {
  if (tokens.skip('NOT')) {
    const inner = readSingle(tokens);
    return (row, bindings) => !inner(row, bindings);
  }
  if (tokens.skip('(')) {
    const inner = readEither(tokens);
    tokens.expect(')');
    return inner;
  }
  if (tokens.isNext('attribute_exists', 'attribute_not_exists')) {
    const isWanted = tokens.take() === 'attribute_exists';
    tokens.expect('(');
    const operand = readOperand(tokens);
    tokens.expect(')');
    return (row, bindings) => (operand(row, bindings) !== undefined) === isWanted;
  }
  return readComparison(tokens);
}

function readComparison(tokens: Tokens): Condition {
  const left = readOperand(tokens);
  if (tokens.skip('BETWEEN')) {
    const low = readOperand(tokens);
    tokens.expect('AND');
    const high = readOperand(tokens);
    return (row, bindings) => {
      const value = left(row, bindings);
      return isOrdered(low(row, bindings), value) && isOrdered(value, high(row, bindings));
    };
  }
  const sign = tokens.take();
  const right = readOperand(tokens);
  const compare = COMPARISONS[sign];
  if (compare === undefined) throw tokens.fail();
  return (row, bindings) => compare(left(row, bindings), right(row, bindings));
}

const COMPARISONS: Readonly<Record<string, (one: unknown, other: unknown) => boolean>> = {
  '=': (one, other) => one !== undefined && isDeepStrictEqual(one, other),
  '<>': (one, other) => !isDeepStrictEqual(one, other),
  '<': (one, other) => isOrdered(one, other) && one !== other,
  '<=': isOrdered,
  '>': (one, other) => isOrdered(other, one) && one !== other,
  '>=': (one, other) => isOrdered(other, one),
};

/** Whether two values of one kind are in their order. */
function isOrdered(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one <= other;
  return typeof one === 'number' && typeof other === 'number' && one <= other;
}

function readOperand(tokens: Tokens): Operand {
  const token = tokens.take();
  if (token === 'if_not_exists') {
    tokens.expect('(');
    const wanted = readOperand(tokens);
    tokens.expect(',');
    const otherwise = readOperand(tokens);
    tokens.expect(')');
    return (row, bindings) => wanted(row, bindings) ?? otherwise(row, bindings);
  }
  if (!/^[:#\p{L}]/u.test(token)) throw tokens.fail();
  if (token.startsWith(':')) return (_row, { ExpressionAttributeValues: values }) => values?.[token];
  return (row, bindings) => pathOf(token, bindings).reduce<unknown>((at, name) => (at as Row)?.[name], row);
}

function pathOf(token: string, { ExpressionAttributeNames: names }: Bindings): string[] {
  return token.split('.').map((name) => (name.startsWith('#') ? (names?.[name] ?? name) : name));
}

function readUpdate(tokens: Tokens): Change {
  const changes: Change[] = [];
  while (tokens.isNext('SET', 'REMOVE', 'ADD')) {
    const read = { SET: readSet, REMOVE: readRemove, ADD: readAdd }[tokens.take() as 'SET'];
    do changes.push(read(tokens));
    while (tokens.skip(','));
  }
  tokens.end();
  return (row, before, bindings) => changes.reduce((made, change) => change(made, before, bindings), row);
}

function readSet(tokens: Tokens): Change {
  const path = tokens.take();
  tokens.expect('=');
  const value = readOperand(tokens);
  const more = tokens.skip('+') ? readOperand(tokens) : undefined;
  return (row, before, bindings) => {
    const start = value(before, bindings);
    const end = more === undefined ? start : Number(start) + Number(more(before, bindings));
    return withValue(row, pathOf(path, bindings), end);
  };
}

function readRemove(tokens: Tokens): Change {
  const path = tokens.take();
  return (row, _before, bindings) => withValue(row, pathOf(path, bindings), undefined);
}

function readAdd(tokens: Tokens): Change {
  const [path, value] = [tokens.take(), readOperand(tokens)];
  return (row, before, bindings) => {
    const [name = ''] = pathOf(path, bindings);
    return { ...row, [name]: Number(before[name] ?? 0) + Number(value(before, bindings)) };
  };
}

function withValue(row: Row, [name = '', ...rest]: readonly string[], value: unknown): Row {
  if (rest.length > 0) return { ...row, [name]: withValue((row[name] ?? {}) as Row, rest, value) };
  if (value !== undefined) return { ...row, [name]: value };
  const { [name]: _removed, ...others } = row;
  return others;
}
