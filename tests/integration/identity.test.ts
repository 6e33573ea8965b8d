import { describe, expect, it } from 'vitest';
import { listWorse, runScenario } from '../measure/identity/run-scenario.ts';
import { SCENARIOS } from '../measure/identity/scenarios.ts';

describe('over 30 polls each story is told once and as itself, but for what nobody could know', () => {
  for (const scenario of SCENARIOS) {
    it(scenario.name, async () => {
      expect(listWorse(scenario, await runScenario(scenario))).toEqual([]);
    });
  }
});

describe('the ways in which feeds change', () => {
  it('are more than a hundred, each with a name of its own', () => {
    const names = new Set(SCENARIOS.map(({ name }) => name));
    expect([names.size, SCENARIOS.length > 100]).toEqual([SCENARIOS.length, true]);
  });

  it('state a repeat or loss in fewer than 8 of 100 rows, and there say why', () => {
    const stated = SCENARIOS.filter(({ unavoidable }) => unavoidable !== undefined);
    expect(stated.length / SCENARIOS.length).toBeLessThan(0.08);
    expect(stated.filter(({ unavoidable }) => unavoidable?.why === '')).toEqual([]);
  });

  it('are traps for a lenient reader in almost a third of the rows', () => {
    const traps = SCENARIOS.filter(({ isTrap }) => isTrap);
    expect(traps.length / SCENARIOS.length).toBeGreaterThan(0.3);
  });
});
