import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');

export type FailedTest = { readonly title: string; readonly message: string };
/** What test files made of a checkout; `broken` says why they could not be run as they should. */
export type TestRun = { readonly failed: readonly FailedTest[]; readonly broken?: string };

/** How a program ended, and all that it wrote. */
export type Ended = { readonly status: number | null; readonly output: string };

export type Checkout = {
  /** Runs test files with a part of a file replaced, and puts the file back. */
  runWith(change: Change, tests: readonly string[]): Promise<TestRun>;
  runTests(tests: readonly string[], options?: readonly string[]): Promise<TestRun>;
  /** Runs a program of the checkout with a part of a file replaced. @throws Error where it can't be replaced */
  runProgram(change: Change, args: readonly string[]): Promise<Ended>;
  remove(): void;
};

export type Change = { readonly file: string; readonly from: string; readonly to: string };

/** Copies the checkout as it stands, changes that are not committed included, to a temporary folder. */
export function copyCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-mutants-'));
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter((name) => name !== '' && name !== 'node_modules')) {
    if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(MODULES, join(folder, 'node_modules'));

  const runTests: Checkout['runTests'] = async (tests, options = ['--bail=1', '--maxWorkers=1']) => {
    const report = join(folder, 'report.json');
    rmSync(report, { force: true });
    const args = ['run', '--config', 'tests/vitest.config.ts', ...options];
    const reporter = ['--reporter=json', `--outputFile=${report}`];
    const { status, output } = await runNode(folder, [
      join(MODULES, 'vitest/vitest.mjs'),
      ...args,
      ...reporter,
      ...tests,
    ]);
    const run = existsSync(report) ? readReport(report) : { failed: [] };
    const isBroken = status !== 0 && run.failed.length === 0 && run.broken === undefined;
    return isBroken ? { ...run, broken: `Vitest ended with status ${status}: ${lastLine(output)}` } : run;
  };

  /** Does something with a part of a file replaced, and puts the file back. @throws Error saying why it can't be replaced. */
  async function withChange<Result>(
    { file, from, to }: Change,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const path = join(folder, file);
    const code = readFileSync(path, 'utf8');
    const places = code.split(from).length - 1;
    if (places !== 1) throw new Error(`stands ${places} times in ${file}: ${from}`);
    const mutated = code.replace(from, () => to);
    try {
      transformSync(mutated, { loader: 'ts' });
    } catch (error) {
      throw new Error(`is no TypeScript: ${lastLine(String(error))}`);
    }
    writeFileSync(path, mutated);
    return work().finally(() => writeFileSync(path, code));
  }

  return {
    runTests,
    async runWith(change, tests) {
      const missing = tests.find((test) => !existsSync(join(folder, test)));
      if (missing !== undefined) return { failed: [], broken: `there is no ${missing}` };
      return withChange(change, () => runTests(tests)).catch((error: Error) => ({
        failed: [],
        broken: error.message,
      }));
    },
    runProgram: (change, args) => withChange(change, () => runNode(folder, args)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs Node to its end, but not beyond that of this process; answers its status and all that it wrote. */
async function runNode(cwd: string, args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  // Before its folder is removed: what it still wrote would make it anew.
  const end = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  await new Promise((resolve) => child.once('close', resolve));
  process.off('exit', end);
  return { status: child.exitCode, output };
}

/** Reads Vitest's report: failed tests, or that a file could not even be loaded. */
function readReport(file: string): TestRun {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly testResults: readonly {
      readonly name: string;
      readonly status: string;
      readonly message: string;
      readonly assertionResults: readonly {
        readonly fullName: string;
        readonly status: string;
        readonly failureMessages: readonly string[];
      }[];
    }[];
  };
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages: [message = ''] }) => ({ title: fullName, message })),
  );
  const unloaded = testResults.find(({ status, message }) => status === 'failed' && message !== '');
  if (failed.length > 0 || unloaded === undefined) return { failed };
  return { failed, broken: `${unloaded.name}: ${unloaded.message.split('\n')[0]}` };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
