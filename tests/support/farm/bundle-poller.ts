import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Bundles the process that polls, and what it runs in threads, about as a deployment does, and answers its file.
 *
 * Run from its sources each thread would also carry what Node needs to read TypeScript, some 40 MB in all that no function has.
 */
export function bundlePoller(folder: string): string {
  const outfile = join(folder, 'poll-process.mjs');
  bundle('tests/support/farm/poll-process.ts', outfile);
  bundle('shared/read/parse-worker.ts', join(folder, 'parse-worker.mjs'));
  return outfile;
}

/** Bundles a file of the repository as a deployment bundles a function. */
export function bundle(entry: string, outfile: string): void {
  buildSync({
    entryPoints: [fileURLToPath(new URL(`../../../${entry}`, import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  });
}
