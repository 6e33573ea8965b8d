import { describe, expect, it } from 'vitest';
import { findFilterPolicyFault, passesFilterPolicy } from '../../../functions/local/aws/filter-policy.ts';

const AT_LEAST = { a: [{ numeric: ['>=', 0.8] }] };

const CASES: [policy: object, attributes: Record<string, unknown>, isDelivered: boolean][] = [
  [{}, {}, true],
  [{ a: ['x'] }, { a: 'x' }, true],
  [{ a: ['x'] }, { a: 'X' }, false],
  [{ a: ['x'] }, { a: 'xy' }, false],
  [{ a: ['x'] }, {}, false],
  [{ a: ['x', 'y'] }, { a: 'y' }, true],
  [{ a: ['x'], b: ['y'] }, { a: 'x', b: 'y', c: 'z' }, true],
  [{ a: ['x'], b: ['y'] }, { a: 'x' }, false],
  [{ toString: ['x'] }, {}, false],
  [{ a: ['1'] }, { a: 1 }, false],
  [{ a: ['MNG'] }, { a: ['RUS', 'MNG'] }, true],
  [{ a: ['MNG'] }, { a: ['RUS', 'CHN'] }, false],
  [{ a: ['MNG'] }, { a: [] }, false],
  [AT_LEAST, { a: 0.8 }, true],
  [AT_LEAST, { a: 0.79 }, false],
  [AT_LEAST, { a: '0.9' }, false],
  [AT_LEAST, { a: ['x', 0.9] }, true],
  [AT_LEAST, {}, false],
  [{ a: ['x', { numeric: ['>=', 5] }] }, { a: 7 }, true],
  [{ a: [{ exists: true }] }, { a: 'x' }, true],
  [{ a: [{ exists: true }] }, { a: ['x', 'y'] }, true],
  [{ a: [{ exists: true }] }, { b: 'x' }, false],
  [{ a: [{ exists: true }] }, { a: [] }, false],
  [{ a: [{ exists: false }] }, { b: 'x' }, true],
  [{ a: [{ exists: false }] }, { a: 'x' }, false],
  // As AWS documents it: a message without attributes passes no filter policy that has a key.
  [{ a: [{ exists: false }] }, {}, false],
  [{ toString: [{ exists: false }] }, { b: 'x' }, true],
  [{ a: ['x', { exists: false }] }, { b: 'y' }, true],
  [{ a: ['x', { exists: false }] }, { a: 'y', b: 'y' }, false],
];

describe('a filter policy', () => {
  for (const [policy, attributes, isDelivered] of CASES) {
    const outcome = isDelivered ? 'delivers' : 'holds back';
    it(`${JSON.stringify(policy)} on ${JSON.stringify(attributes)} ${outcome}`, () => {
      const text = JSON.stringify(policy);
      expect(findFilterPolicyFault(text)).toBeUndefined();
      expect(passesFilterPolicy(text, attributes)).toBe(isDelivered);
    });
  }

  const values = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`);
  const notEmulated = (rule: unknown) => `Unrecognized match type ${JSON.stringify(rule)}: not emulated`;
  const rules: unknown[] = [
    1,
    true,
    null,
    ['x'],
    {},
    { prefix: 'x' },
    { suffix: 'x' },
    { 'equals-ignore-case': 'x' },
    { 'anything-but': ['x'] },
    { exists: 'false' },
    { exists: false, prefix: 'x' },
    { contains: 'x' },
    { toString: 'x' },
    { numeric: ['=', 5] },
    { numeric: ['>', 0] },
    { numeric: ['>=', 0, '<', 10] },
    { numeric: ['>='] },
    { numeric: ['>=', '5'] },
    { numeric: '>= 5' },
    { numeric: ['>=', 5], prefix: 'x' },
  ];
  const refused: Record<string, [policy: unknown, reason: string]> = {
    'text that is not JSON': ['{', 'failed to parse JSON: expected an object'],
    'a list': [[], 'failed to parse JSON: expected an object'],
    'a scalar for a key': [{ a: 'x' }, '"a" must be an array, for nested keys are not emulated'],
    'a nested key': [{ a: { b: ['x'] } }, '"a" must be an array, for nested keys are not emulated'],
    alternatives: [{ $or: [{ a: ['x'] }, { b: ['y'] }] }, notEmulated({ a: ['x'] })],
    'an empty list of rules': [{ a: [] }, 'Empty arrays are not allowed'],
    'six keys': [
      Object.fromEntries(values(6).map((key) => [key, ['x']])),
      'Filter policy can not have more than 5 keys',
    ],
    'more than 150 combinations': [{ a: values(19), b: values(8) }, 'Filter policy is too complex'],
    ...Object.fromEntries(
      rules.map((rule) => [`the rule ${JSON.stringify(rule)}`, [{ a: ['x', rule] }, notEmulated(rule)]]),
    ),
  };
  for (const [what, [policy, reason]] of Object.entries(refused)) {
    it(`is refused with ${what}`, () => {
      expect(findFilterPolicyFault(typeof policy === 'string' ? policy : JSON.stringify(policy))).toBe(
        reason,
      );
    });
  }

  it('may have exactly 150 combinations', () => {
    expect(findFilterPolicyFault(JSON.stringify({ a: values(10), b: values(15) }))).toBeUndefined();
  });
});
