import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Template } from '../../functions/local/aws/resources.ts';
import { synthesise } from '../../functions/local/synthesise.ts';

/**
 * Synthesises the stack once a test run and settings: later calls, of other test files too, read what the first one has
 * kept in the folder of the run. Outside of a test run nothing is kept.
 */
export async function keepTemplate(settings: Readonly<Record<string, unknown>> = {}): Promise<Template> {
  const folder = process.env.TEST_RUN_FOLDER;
  if (!folder) return synthesise(settings);
  const file = join(
    folder,
    `${createHash('sha256').update(JSON.stringify(settings)).digest('hex')}.template.json`,
  );
  const kept = readKept(file);
  if (kept) return kept;
  const template = await synthesise(settings);
  const unfinished = `${file}.${process.pid}-${threadId}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(unfinished, JSON.stringify(template));
  renameSync(unfinished, file);
  return template;
}

function readKept(file: string): Template | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
