import { parseArgs } from 'node:util';
import { keepReadings } from './keep-readings.ts';
import { ENVIRONMENT } from './setting.ts';

/**
 * Simulates the pipeline, a seed after the other, and checks what has come of each; `npm run test:simulate -- [--seeds N] [--from S]`, or
 * `-- --seed S` to run one again and print all that happened. With `--outage MINUTES` nothing goes wrong but that the tables are down for so
 * long. Ends with status 1 at the first seed that breaks a promise, having said which.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    outage: { type: 'string' },
  },
});
const TAIL = 40;

keepReadings();
Object.assign(process.env, ENVIRONMENT);
// Loaded only now, for the handlers read the environment when they are loaded.
const { simulate, replaceWorld } = await import('./simulate.ts');
const { findBroken } = await import('./check.ts');
replaceWorld();

if (values.seed === undefined) await runAll(Number(values.from), Number(values.seeds));
else await runOne(Number(values.seed), true);

async function runAll(from: number, count: number): Promise<void> {
  for (let seed = from; seed < from + count; seed += 1) {
    if (!(await runOne(seed, false))) return;
  }
  console.log(`${count} seeds from ${from} on break no promise`);
}

/** Simulates a seed; answers whether all holds. */
async function runOne(seed: number, isShown: boolean): Promise<boolean> {
  const world = await simulate(seed, values.outage === undefined ? undefined : Number(values.outage));
  const broken = findBroken(world);
  if (isShown) for (const line of world.log) console.log(line);
  else if (broken.length > 0) for (const line of world.log.slice(-TAIL)) console.log(line);
  for (const promise of broken) console.error(`seed ${seed}: ${promise}`);
  if (broken.length === 0) return true;
  console.error(
    `again, with all that happened: npm run test:simulate -- --seed ${seed}${values.outage === undefined ? '' : ` --outage ${values.outage}`}`,
  );
  process.exitCode = 1;
  return false;
}
