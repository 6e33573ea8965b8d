type Token = { readonly kind: 'field' | 'text' | 'number' | 'sign'; readonly value: string };
type Event = Readonly<Record<string, unknown>>;
type Matcher = (event: Event) => boolean;

const TOKEN =
  /\s*(?:(\$(?:\.\w+)+)|"([^"]*)"|(-?\d+(?:\.\d+)?)|(\(|\)|&&|\|\||!=|>=|<=|=|>|<|IS|TRUE|FALSE))/y;

/**
 * Makes what says whether a log line matches a metric filter's pattern, by the part of CloudWatch's language that the template uses: fields
 * compared with texts and numbers, `IS TRUE`, `IS FALSE`, `&&`, `||` and parentheses.
 *
 * @throws Error naming the pattern that has anything else.
 */
export function parsePattern(pattern: string): Matcher {
  const [, inner] = /^\{(.*)\}$/.exec(pattern) ?? [];
  const rest = inner === undefined ? [] : tokensOf(inner, pattern);
  const fail = (): never => {
    throw new Error(`filter pattern ${pattern}: not emulated`);
  };
  const next = () => rest.shift() ?? fail();
  const isNext = (value: string) => rest[0]?.kind === 'sign' && rest[0].value === value;

  const compare = (): Matcher => {
    if (isNext('(')) {
      next();
      const within = either();
      return next().value === ')' ? within : fail();
    }
    const [field, sign, operand] = [next(), next(), next()];
    if (field.kind !== 'field' || sign.kind !== 'sign') return fail();
    const name = field.value.slice('$.'.length).split('.');
    const test = comparisonOf(sign.value, operand) ?? fail();
    return (event) => test(fieldOf(event, name));
  };
  const both = (): Matcher => {
    const first = compare();
    if (!isNext('&&')) return first;
    next();
    const second = both();
    return (event) => first(event) && second(event);
  };
  const either = (): Matcher => {
    const first = both();
    if (!isNext('||')) return first;
    next();
    const second = either();
    return (event) => first(event) || second(event);
  };

  const whole = either();
  return rest.length === 0 ? whole : fail();
}

/** Gives the field of a log line that a path names, like `['feeds', 'ok']`. */
export function fieldOf(event: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Event | undefined)?.[name], event);
}

function comparisonOf(sign: string, { kind, value }: Token): ((found: unknown) => boolean) | undefined {
  if (sign === 'IS') return kind === 'sign' ? (found) => found === (value === 'TRUE') : undefined;
  if (kind === 'text') {
    if (sign === '=') return (found) => found === value;
    return sign === '!=' ? (found) => found !== undefined && found !== value : undefined;
  }
  const number = Number(value);
  const compare = { '=': 0, '>': 1, '<': -1 }[sign];
  if (kind !== 'number') return undefined;
  if (sign === '>=') return (found) => typeof found === 'number' && found >= number;
  if (sign === '<=') return (found) => typeof found === 'number' && found <= number;
  if (compare === undefined) return undefined;
  return (found) => typeof found === 'number' && Math.sign(found - number) === compare;
}

function tokensOf(text: string, pattern: string): Token[] {
  const tokens: Token[] = [];
  const trimmed = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const [, field, quoted, number, sign] = TOKEN.exec(trimmed) ?? [];
    if (field !== undefined) tokens.push({ kind: 'field', value: field });
    else if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else throw new Error(`filter pattern ${pattern}: not emulated`);
  }
  return tokens;
}
