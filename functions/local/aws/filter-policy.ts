type Fields = Readonly<Record<string, unknown>>;
type Rule = string | { readonly numeric: readonly ['>=', number] } | Existence;
type Existence = { readonly exists: boolean };
type Policy = Readonly<Record<string, readonly Rule[]>>;

/**
 * Checks a filter policy as SNS does when a subscription takes it, as far as the emulator goes: exact texts,
 * `{"numeric":[">=",N]}` and `{"exists":true}` or `false`. Of what SNS knows beyond these nothing passes, so that no rule is left out in silence.
 *
 * @returns What is wrong with it in one line, or nothing.
 */
export function findFilterPolicyFault(policy: string): string | undefined {
  const parsed = parseJson(policy);
  if (!isFields(parsed)) return 'failed to parse JSON: expected an object';
  const lists = Object.values(parsed);
  if (lists.length > 5) return 'Filter policy can not have more than 5 keys';
  for (const [key, rules] of Object.entries(parsed)) {
    if (!Array.isArray(rules)) return `"${key}" must be an array, for nested keys are not emulated`;
    if (rules.length === 0) return 'Empty arrays are not allowed';
    const unknown = rules.find((rule) => !isRule(rule));
    if (unknown !== undefined) return `Unrecognized match type ${JSON.stringify(unknown)}: not emulated`;
  }
  const combinations = lists.reduce<number>((product, rules) => product * (rules as []).length, 1);
  return combinations > 150 ? 'Filter policy is too complex' : undefined;
}

/**
 * Decides whether a message passes a filter policy: every key must have a rule that its value meets. Of a list
 * (a `String.Array` attribute) one element is enough. That an attribute is missing counts only in a message that has others.
 */
export function passesFilterPolicy(policy: string, fields: Fields): boolean {
  return Object.entries(JSON.parse(policy) as Policy).every(([key, rules]) => {
    const values = Object.hasOwn(fields, key) ? [fields[key]].flat() : [];
    return rules.some((rule) =>
      isExistence(rule)
        ? rule.exists === values.length > 0 && Object.keys(fields).length > 0
        : values.some((value) => meets(rule, value)),
    );
  });
}

function meets(rule: Exclude<Rule, Existence>, value: unknown): boolean {
  if (typeof rule === 'string') return value === rule;
  return typeof value === 'number' && value >= rule.numeric[1];
}

function isExistence(rule: unknown): rule is Existence {
  return isFields(rule) && Object.keys(rule).join() === 'exists' && typeof rule.exists === 'boolean';
}

function isRule(rule: unknown): rule is Rule {
  if (typeof rule === 'string' || isExistence(rule)) return true;
  if (!isFields(rule) || Object.keys(rule).join() !== 'numeric' || !Array.isArray(rule.numeric)) return false;
  const [comparison, bound, ...others] = rule.numeric;
  return comparison === '>=' && typeof bound === 'number' && others.length === 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Answers nothing for a text that is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
