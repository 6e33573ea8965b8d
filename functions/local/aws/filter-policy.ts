/** Where a subscription's filter policy looks: at the message's attributes, or into its JSON body. */
export type FilterPolicyScope = 'MessageAttributes' | 'MessageBody';

type Fields = Readonly<Record<string, unknown>>;

/** An operator says what is wrong with its operand (or nothing), and whether a value meets it. */
type Operator = {
  readonly complaint: (operand: unknown) => string | undefined;
  readonly meets: (operand: never, value: unknown) => boolean;
};

const needsText = (operand: unknown) => (typeof operand === 'string' ? undefined : 'must be a string');

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

const OPERATORS: Readonly<Record<string, Operator>> = {
  prefix: {
    complaint: needsText,
    meets: (prefix: string, value) => typeof value === 'string' && value.startsWith(prefix),
  },
  suffix: {
    complaint: needsText,
    meets: (suffix: string, value) => typeof value === 'string' && value.endsWith(suffix),
  },
  'equals-ignore-case': {
    complaint: needsText,
    meets: (text: string, value) => typeof value === 'string' && value.toLowerCase() === text.toLowerCase(),
  },
  numeric: {
    complaint: complainOfNumeric,
    meets: (bounds: readonly (string | number)[], value) =>
      typeof value === 'number' &&
      bounds.every((part, at) => at % 2 === 1 || COMPARISONS[part]?.(value, Number(bounds[at + 1]))),
  },
  'anything-but': {
    complaint: complainOfAnythingBut,
    meets: (excluded: unknown, value) => !asList(excluded).some((rule) => meetsRule(rule, value)),
  },
  exists: {
    complaint: (operand) => (typeof operand === 'boolean' ? undefined : 'must be either true or false'),
    meets: (expected: boolean, value) => (value !== undefined) === expected,
  },
};

/**
 * Checks a filter policy as SNS does when a subscription takes it.
 *
 * @returns What is wrong with it in one line, or nothing.
 */
export function findFilterPolicyFault(policy: string, scope: FilterPolicyScope): string | undefined {
  const parsed = parseJson(policy);
  if (!isFields(parsed)) return 'failed to parse JSON: expected an object';
  if (Object.keys(parsed).length > 5) return 'Filter policy can not have more than 5 keys';
  const fault = findFault(parsed, scope);
  if (fault) return fault;
  return countCombinations(parsed, 1) > 150 ? 'Filter policy is too complex' : undefined;
}

/**
 * Decides whether a message passes a filter policy: every key must have a rule that its value meets. Of a list
 * (a `String.Array` attribute, an array in the body) one element is enough.
 */
export function passesFilterPolicy(policy: string, fields: unknown): boolean {
  return isFields(fields) && passes(parseJson(policy) as Fields, fields);
}

function passes(policy: Fields, fields: Fields): boolean {
  return Object.entries(policy).every(([key, rules]) => {
    if (isOr(key, rules)) return rules.some((alternative) => passes(alternative, fields));
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (Array.isArray(rules)) return rules.some((rule) => asList(value).some((one) => meetsRule(rule, one)));
    return asList(value).some((one) => passes(rules as Fields, isFields(one) ? one : {}));
  });
}

function meetsRule(rule: unknown, value: unknown): boolean {
  if (!isFields(rule)) return rule === value;
  const [name = '', operand] = Object.entries(rule)[0] ?? [];
  if (value === undefined && name !== 'exists') return false;
  return OPERATORS[name]?.meets(operand as never, value) ?? false;
}

function findFault(policy: Fields, scope: FilterPolicyScope): string | undefined {
  for (const [key, rules] of Object.entries(policy)) {
    const fault = findFaultOfKey(key, rules, scope);
    if (fault) return fault;
  }
  return undefined;
}

function findFaultOfKey(key: string, rules: unknown, scope: FilterPolicyScope): string | undefined {
  if (isOr(key, rules)) return firstFault(rules, (alternative) => findFault(alternative, scope));
  if (Array.isArray(rules)) {
    return rules.length === 0 ? 'Empty arrays are not allowed' : firstFault(rules, findFaultOfRule);
  }
  if (!isFields(rules)) return `"${key}" must be an object or an array`;
  if (scope === 'MessageBody') return findFault(rules, scope);
  return 'Filter policy scope MessageAttributes does not support nested filter policy';
}

function findFaultOfRule(rule: unknown): string | undefined {
  if (Array.isArray(rule)) return 'Match value must be String, number, true, false, or null';
  if (!isFields(rule)) return undefined;
  const [[name = '', operand] = [], second] = Object.entries(rule);
  if (second) return 'Only one key allowed in match expression';
  const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
  if (!operator) return `Unrecognized match type ${name}`;
  const complaint = operator.complaint(operand);
  return complaint && `${name} match pattern ${complaint}`;
}

function complainOfNumeric(operand: unknown): string | undefined {
  const isRange =
    Array.isArray(operand) &&
    operand.length > 0 &&
    operand.length % 2 === 0 &&
    operand.every((part, at) => (at % 2 === 0 ? Object.hasOwn(COMPARISONS, part) : typeof part === 'number'));
  return isRange ? undefined : 'must be a list of comparisons and numbers';
}

function complainOfAnythingBut(operand: unknown): string | undefined {
  const isAffix =
    isFields(operand) && /^(prefix|suffix)$/.test(Object.keys(operand).join()) && !findFaultOfRule(operand);
  const isScalar = (value: unknown) => typeof value === 'string' || typeof value === 'number';
  if (isAffix || (asList(operand).every(isScalar) && asList(operand).length > 0)) return undefined;
  return 'must be a string, a number, a list of them, a prefix or a suffix';
}

/** How many combinations of values a policy stands for; a nested key counts its rules once a level. */
function countCombinations(policy: Fields, depth: number): number {
  return Object.entries(policy).reduce((product, [key, rules]) => {
    if (isOr(key, rules)) {
      return product * rules.reduce((sum, alternative) => sum + countCombinations(alternative, depth), 0);
    }
    if (Array.isArray(rules)) return product * rules.length * depth;
    return product * countCombinations(rules as Fields, depth + 1);
  }, 1);
}

/** `$or` is an operator only over two alternatives or more; else it is a key like any other. */
function isOr(key: string, rules: unknown): rules is readonly Fields[] {
  return key === '$or' && Array.isArray(rules) && rules.length > 1 && rules.every(isAlternative);
}

const isAlternative = (value: unknown) =>
  isFields(value) && !Object.keys(value).some((key) => Object.hasOwn(OPERATORS, key));

function firstFault<Value>(values: readonly Value[], find: (value: Value) => string | undefined) {
  return values.map(find).find((fault) => fault !== undefined);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
