import { stripVTControlCharacters } from 'node:util';
import { type Checkout, copyCheckout } from './checkout.ts';
import { MUTANTS, type Mutant } from './mutants.ts';

/**
 * Breaks one promise of the code at a time and sees that a test fails; `npm run test:mutants -- [PART OF A NAME ...]`.
 * Ends with status 1 when a mutant survives, cannot be made, or its tests fail without it.
 *
 * It works in two copies of the checkout, side by side, and never in the checkout itself.
 */
const LANES = 2;

type Verdict = { readonly mutant: Mutant; readonly isKilled: boolean; readonly by: string };

const parts = process.argv.slice(2);
const chosen = MUTANTS.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
if (chosen.length === 0) {
  console.error(`no mutant has ${parts.map((part) => `"${part}"`).join(' or ')} in its name`);
  process.exit(2);
}

const checkouts: Checkout[] = [];
process.on('exit', () => {
  for (const checkout of checkouts) checkout.remove();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
for (let lane = 0; lane < Math.min(LANES, chosen.length); lane += 1) checkouts.push(copyCheckout());

await checkTests(checkouts);
const waiting = [...chosen];
const verdicts = (await Promise.all(checkouts.map(tryWaiting))).flat();
const survived = verdicts.filter(({ isKilled }) => !isKilled);
console.log(`${verdicts.length - survived.length} of ${chosen.length} mutants are killed`);
for (const { mutant, by } of survived) console.error(`${mutant.name} (${mutant.file}): ${by}`);
if (survived.length > 0) process.exitCode = 1;

/** Sees that the tests hold without a mutant: else each would count as killed. */
async function checkTests([checkout]: readonly Checkout[]): Promise<void> {
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
  const run = await checkout?.runTests(tests, ['--maxWorkers=2']);
  const reason = run?.broken ?? run?.failed[0]?.title;
  if (reason === undefined) return;
  console.error(`fails without a mutant: ${reason}`);
  process.exit(1);
}

/** Takes mutants from those that wait, until none does. */
async function tryWaiting(checkout: Checkout): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const { failed, broken } = await checkout.runWith(mutant, mutant.tests);
    const [first] = failed;
    const by = first?.title ?? (broken === undefined ? 'SURVIVED' : `NOT TRIED, ${broken}`);
    const verdict = { mutant, isKilled: first !== undefined, by: stripVTControlCharacters(by) };
    console.log(`${verdict.isKilled ? 'killed  ' : '        '} ${mutant.name.padEnd(66)} ${verdict.by}`);
    verdicts.push(verdict);
  }
  return verdicts;
}
