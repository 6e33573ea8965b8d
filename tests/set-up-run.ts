import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives the test files of a run a folder for what they share, and their processes Node's cache of compiled modules, which
 * outlives the run.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-test-run-'));
  process.env.TEST_RUN_FOLDER = folder;
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');
  return () => rmSync(folder, { recursive: true, force: true });
}
