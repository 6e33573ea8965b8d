import { execFile } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runEnvoyWatch } from '../../functions/cli/run-envoy-watch.ts';

/** What a command did, as whoever called it sees it. */
export type Run = { readonly status: number; readonly stdout: string; readonly stderr: string };

export const MAIN = fileURLToPath(new URL('../../functions/cli/main.ts', import.meta.url));

/** What a command answers that has nothing to complain of. */
export const ok = (stdout: string): Run => ({ status: 0, stdout, stderr: '' });

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command of the command line inside this process, after those that were asked for before; in a working folder and
 * an environment that are the test's.
 */
export function runCli(args: readonly string[], { input = '' } = {}): Promise<Run> {
  const run = last.then(() => runCaught(args, input));
  last = run.catch(() => {});
  return run;
}

async function runCaught(args: readonly string[], input: string): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const spies = [
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(input)]) as never),
    ...(['stdout', 'stderr'] as const).map((name) =>
      vi.spyOn(process[name], 'write').mockImplementation((text, ...rest) => {
        written[name] += text;
        (rest.at(-1) as (() => void) | undefined)?.();
        return true;
      }),
    ),
  ];
  try {
    return { status: await runEnvoyWatch(args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs a command as a process of its own, in a folder, with an environment that knows no AWS. */
export function runCliProcess(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const environment = { PATH, NODE_COMPILE_CACHE, HOME: cwd, AWS_EC2_METADATA_DISABLED: 'true', ...env };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { cwd, env: environment },
      (_error, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.on('error', () => {}).end(input);
  });
}
