import { copyCheckout } from '../mutants/checkout.ts';
import { MUTANTS } from '../mutants/mutants.ts';

/**
 * Takes one safeguard at a time out of a copy of the checkout and sees that the simulation finds it; `npm run test:simulate:mutants -- [SEEDS]`.
 * Ends with status 1 when one is not found.
 */
const [seeds = '1000'] = process.argv.slice(2);
const SAFEGUARDS = [
  'a slower writer overwrites a faster one',
  'no time kept for a record',
  'a topic that fails is asked for every alert',
  'no pause after a mail',
  'a publish is tried again',
];

const checkout = copyCheckout();
process.on('exit', () => checkout.remove());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
for (const name of SAFEGUARDS) {
  const mutant = MUTANTS.find((one) => one.name === name);
  if (mutant === undefined) throw new Error(`no mutant is named "${name}"`);
  const { status, output } = await checkout.runProgram(mutant, ['tests/simulate/run.ts', '--seeds', seeds]);
  const found = output.split('\n').find((line) => /^seed \d+: /.test(line));
  console.log(`${name}: ${found ?? `NOT FOUND, status ${status}: ${output.slice(-300)}`}`);
  if (status !== 1 || found === undefined) process.exitCode = 1;
}
