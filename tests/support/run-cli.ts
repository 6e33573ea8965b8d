import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../functions/cli/main.ts', import.meta.url));

export type CliRun = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Runs the command line as a process of its own, in a folder and with an environment that knows no AWS. */
export function runCli(folder: string, args: readonly string[]): Promise<CliRun> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { PATH: process.env.PATH } };
    const child = execFile(process.execPath, [MAIN, ...args], options, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end();
  });
}
