import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Measures what a cold start costs: the size of each function's bundles (its own, and those it runs in threads) and the
 * time to import each, as the fastest of fresh processes; then the size of the reader's file and the time to open it; `npm run bench`.
 * Too large ends with status 1, and so does too slow beside the import of a package whose version is fixed: how fast a machine is
 * decides nothing.
 */
const YARDSTICK = import.meta.resolve('@aws-sdk/client-dynamodb');
/** The classifier's is mostly its lexicon: names of countries and people in thirteen languages. */
const MOST_BYTES = 2_400_000;
/** Times the yardstick: half as much again as was measured when this was written. */
const MOST_TIMES = 5;
/** Lambda takes 250 MB, unzipped. */
const MOST_READER_BYTES = 25_000_000;
const RUNS = 15;

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'envoy-watch-bench-'));
try {
  const environment = { ...process.env, CDK_OUTDIR: folder, CDK_VALIDATION: 'false' };
  await run(process.execPath, ['infra/app.ts'], { cwd: ROOT, env: environment });
  console.log(
    `${'bundle'.padEnd(19)}      bytes  import ms  times the processor's time for the SDK's client of DynamoDB`,
  );
  for (const { name, bundle, variables } of await listBundles()) {
    const { size } = await stat(bundle);
    if (size > MOST_BYTES) fail(`${name}: ${size} bytes, ${MOST_BYTES} at most`);
    report(name, size, await measure(importOf(bundle), variables));
  }
  const reader = new URL('shared/classify/reader/', `file://${ROOT}`);
  const { size } = await stat(new URL('reader.safetensors', reader));
  if (size > MOST_READER_BYTES) fail(`the reader's file: ${size} bytes, ${MOST_READER_BYTES} at most`);
  const module = JSON.stringify(new URL('shipped-reader.ts', reader).href);
  const script = `const { shippedReader } = await import(${module}); const start = begin(); shippedReader(); end(start)`;
  report("the reader's file", size, await measure(script, {}));
} finally {
  await rm(folder, { recursive: true, force: true });
}

type Bundle = { readonly name: string; readonly bundle: string; readonly variables: Record<string, string> };

async function listBundles(): Promise<Bundle[]> {
  const template = JSON.parse(await readFile(join(folder, 'EnvoyWatch-dev.template.json'), 'utf8'));
  const resources: { Type: string; Properties: Record<string, Record<string, unknown>> }[] = Object.values(
    template.Resources,
  );
  const functions = resources.filter(({ Type }) => Type === 'AWS::Lambda::Function');
  const bundles = functions.map(async ({ Properties: { Code, Environment, LoggingConfig } }) => {
    const names = Object.keys((Environment?.Variables ?? {}) as object).map((name) => [name, '1']);
    const variables = { ...Object.fromEntries(names), AWS_REGION: 'us-east-1' };
    const logGroup = JSON.stringify(LoggingConfig?.LogGroup);
    const name = /"Ref":"(.+?)Logs/.exec(logGroup)?.[1]?.toLowerCase() ?? logGroup;
    const asset = join(folder, `asset.${String(Code?.S3Key).replace('.zip', '')}`);
    return (await readdir(asset))
      .filter((file) => file.endsWith('.mjs'))
      .sort()
      .map((file) => ({
        name: file === 'index.mjs' ? name : `- ${file}`,
        bundle: join(asset, file),
        variables,
      }));
  });
  return (await Promise.all(bundles)).flat();
}

type Cost = { readonly ms: number; readonly times: number };

/** A script's milliseconds, and its processor's time beside that of the yardstick, run in turn: the least of each. */
async function measure(script: string, variables: Record<string, string>): Promise<Cost> {
  const yardsticks: Timed[] = [];
  const runs: Timed[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    yardsticks.push(await runTimed(importOf(YARDSTICK), {}));
    runs.push(await runTimed(script, variables));
  }
  const least = (some: readonly Timed[], name: keyof Timed) => Math.min(...some.map((one) => one[name]));
  return { ms: least(runs, 'ms'), times: least(runs, 'cpuMs') / least(yardsticks, 'cpuMs') };
}

function importOf(module: string): string {
  return `const start = begin(); await import(${JSON.stringify(module)}); end(start)`;
}

type Timed = { readonly ms: number; readonly cpuMs: number };

/** Runs a script in a fresh process, which says with `begin` and `end` what of it counts. */
async function runTimed(script: string, variables: Record<string, string>): Promise<Timed> {
  const clock = `const begin = () => ({ at: performance.now(), cpu: process.cpuUsage() });
    const end = ({ at, cpu }) => { const { user, system } = process.cpuUsage(cpu);
      console.log(JSON.stringify({ ms: performance.now() - at, cpuMs: (user + system) / 1_000 })); };`;
  const options = { env: { PATH: process.env.PATH, ...variables } };
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module', '-e', `${clock} ${script}`],
    options,
  );
  return JSON.parse(stdout) as Timed;
}

function report(name: string, size: number, { ms, times }: Cost): void {
  console.log(
    `${name.padEnd(19)} ${String(size).padStart(10)} ${ms.toFixed(0).padStart(10)} ${times.toFixed(1).padStart(6)}`,
  );
  if (times > MOST_TIMES) fail(`${name}: ${times.toFixed(1)} times, ${MOST_TIMES} at most`);
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
