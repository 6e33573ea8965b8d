import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { listWorse, runScenario } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

/**
 * Prints what becomes of the true stories of each scenario: `npm run bench:identity`; `-- part of a name` runs those alone, and
 * `--more FILE` the `SCENARIOS` of another file instead. One that is worse than its row states ends with status 1.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { more: { type: 'string' } },
});
const all = values.more === undefined ? SCENARIOS : await importScenarios(values.more);
const asked = positionals.join(' ').toLowerCase();
const scenarios = all.filter(({ name }) => name.toLowerCase().includes(asked));

async function importScenarios(file: string): Promise<readonly Scenario[]> {
  const module: { readonly SCENARIOS: readonly Scenario[] } = await import(pathToFileURL(resolve(file)).href);
  return module.SCENARIOS;
}

const COLUMNS = ['served', 'stories', 'repeats', 'lost', 'mistaken', 'again', 'idleWrites'] as const;
console.log(`| scenario | ${COLUMNS.join(' | ')} | unavoidable, for nobody could know: |`);
console.log(`| --- |${' ---: |'.repeat(COLUMNS.length)} --- |`);
const start = process.cpuUsage();
let [clean, within, traps] = [0, 0, 0];
for (const scenario of scenarios) {
  const figures = await runScenario(scenario);
  const worse = listWorse(scenario, figures);
  if (worse.length === 0) within += 1;
  if (figures.repeats + figures.lost + figures.mistaken === 0) clean += 1;
  if (scenario.isTrap) traps += 1;
  const name = `${worse.length > 0 ? 'WORSE: ' : ''}${scenario.name}${scenario.isTrap ? ' (trap)' : ''}`;
  const cells = COLUMNS.map((column) => figures[column]);
  console.log(`| ${[name, ...cells, scenario.unavoidable?.why ?? ''].join(' | ')} |`);
}
const { user, system } = process.cpuUsage(start);
console.log(
  `\n${scenarios.length} scenarios, ${traps} of them traps: ${clean} without repeat or loss, ${within} as good as their rows state; ${((user + system) / 1e6).toFixed(1)} s of the processor`,
);
if (within < scenarios.length) {
  console.error(`bench:identity: ${scenarios.length - within} scenarios are worse than their rows state`);
  process.exitCode = 1;
}
