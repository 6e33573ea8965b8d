import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { synthesise } from '../../../functions/local/synthesise.ts';
import { ArgumentError } from '../../../shared/text/argument-error.ts';
import { oneLine } from '../../../shared/text/plain-text.ts';
import { countDay, makeBill } from '../cost/bill.ts';
import { type Case, isReadmeCase, readCostOptions } from '../cost/cost-options.ts';
import { readDeployed } from '../cost/deployed.ts';
import { measureUnits, type UnitCosts } from '../cost/measure-units.ts';
import { compareTable, putTable, writeTable } from '../cost/readme-table.ts';
import { OPERATOR } from '../cost/start-deployment.ts';
import { verifyDay } from '../cost/verify-day.ts';

/**
 * Computes what a month costs: a sample of a day is run by the real handlers on the emulators, and metered as AWS would bill it; what each
 * thing took is multiplied with how often it happens, and with
 * the prices in `shared/deployment/prices.ts`; `npm run bench:cost -- [OPTIONS]`.
 *
 * Without options it is the README's case: a sum that is not that of the README's table ends with status 1, and `--write` writes the table.
 * `--verify` also runs a whole day of the case, and compares what that took with what is computed of the sample.
 */
const README = 'README.md';
/** One poll does so many feeds. */
const FEEDS_A_SHARD = 1_000;
/** So many mails that none of the sample's is left for a digest. */
const MOST_MAILS = 1_000;

try {
  await run();
} catch (error) {
  console.error(oneLine(error instanceof Error ? error.message : String(error)));
  process.exitCode = error instanceof ArgumentError ? 2 : 1;
}

async function run(): Promise<void> {
  const { of, output } = readCostOptions(process.argv.slice(2));
  const template = await synthesise({
    ...{ pollMinutes: of.minutes, shards: Math.ceil(of.feeds / FEEDS_A_SHARD) },
    ...{ seedFeeds: false, mostMails: MOST_MAILS, opsEmail: OPERATOR },
  });
  if (output === 'verify') {
    await verifyDay(of, template, await measureApart());
    return;
  }
  const deployed = readDeployed(template);
  const units = await measureUnits(template, of.minutes);
  const lines = makeBill(of, deployed, units);
  if (output === 'json') {
    console.log(JSON.stringify({ case: of, day: countDay(of), deployed, units, lines }, null, 2));
    return;
  }
  const table = writeTable(lines);
  console.log(`${sayCase(of)}\n\n${table}`);
  if (isReadmeCase(of)) checkReadme(table, output === 'write');
}

/** Has another process meter the sample: the clients of one speak to one set of emulators. */
async function measureApart(): Promise<UnitCosts> {
  const args = process.argv.slice(1).map((argument) => (argument === '--verify' ? '--json' : argument));
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
  return JSON.parse(stdout).units;
}

function checkReadme(table: string, isToWrite: boolean): void {
  const readme = readFileSync(README, 'utf8');
  if (isToWrite) {
    writeFileSync(README, putTable(readme, table));
    return;
  }
  for (const difference of compareTable(readme, table)) {
    console.error(difference);
    process.exitCode = 1;
  }
}

function sayCase({ feeds, minutes, stories, engagements, subscribers }: Case): string {
  return `${feeds} feeds every ${minutes} minutes, ${stories} stories and ${engagements} engagements a day, ${subscribers} subscribers`;
}
