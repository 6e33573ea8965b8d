import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Measures what a cold start costs: the size of each function's bundles (its own, and those it runs in threads) and the
 * time to import each, as the fastest of fresh processes, beside that of an empty module; then the size of the reader's file and the
 * time to open it; `npm run bench`. Too large or too slow ends with status 1.
 */
/** The classifier's is mostly its lexicon: names of countries and people in thirteen languages. */
const MOST_BYTES = 2_400_000;
const MOST_MS = 200;
/** Lambda takes 250 MB, unzipped. */
const MOST_READER_BYTES = 25_000_000;
const MOST_READER_MS = 1_200;
const RUNS = 15;

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'envoy-watch-bench-'));
try {
  const environment = { ...process.env, CDK_OUTDIR: folder, CDK_VALIDATION: 'false' };
  await run(process.execPath, ['infra/app.ts'], { cwd: ROOT, env: environment });
  const empty = await fastestImport('data:text/javascript,', {});
  console.log(`${'bundle'.padEnd(19)}      bytes  import ms  times an empty module's`);
  for (const { name, bundle, variables } of await listBundles()) {
    const { size } = await stat(bundle);
    const ms = await fastestImport(bundle, variables);
    const figures = [
      String(size).padStart(10),
      ms.toFixed(0).padStart(10),
      (ms / empty).toFixed(1).padStart(8),
    ];
    console.log(`${name.padEnd(19)} ${figures.join(' ')}`);
    if (size > MOST_BYTES) fail(`${name}: ${size} bytes, ${MOST_BYTES} at most`);
    if (ms > MOST_MS) fail(`${name}: ${ms.toFixed(0)} ms, ${MOST_MS} at most`);
  }
  const reader = new URL('shared/classify/reader/', `file://${ROOT}`);
  const { size } = await stat(new URL('reader.safetensors', reader));
  const ms = await fastestRun(
    `const { shippedReader } = await import(${JSON.stringify(new URL('shipped-reader.ts', reader).href)}); const start = performance.now(); shippedReader(); console.log(performance.now() - start)`,
    {},
  );
  console.log(`the reader's file: ${size} bytes, opened in ${ms.toFixed(0)} ms`);
  if (size > MOST_READER_BYTES) fail(`the reader's file: ${size} bytes, ${MOST_READER_BYTES} at most`);
  if (ms > MOST_READER_MS) fail(`the reader: ${ms.toFixed(0)} ms, ${MOST_READER_MS} at most`);
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

/** The fastest of all runs, in ms: whatever else the machine does only adds to one. */
function fastestImport(module: string, variables: Record<string, string>): Promise<number> {
  return fastestRun(
    `const start = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - start)`,
    variables,
  );
}

/** The fastest of all runs of a script that prints its milliseconds. */
async function fastestRun(script: string, variables: Record<string, string>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    const options = { env: { PATH: process.env.PATH, ...variables } };
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], options);
    times.push(Number(stdout));
  }
  return Math.min(...times);
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
