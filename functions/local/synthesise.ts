import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Template } from './aws/resources.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Synthesises the stack that a deployment would have, without bundling or validation; takes about two seconds. What
 * `cdk.json` says of stages is for those that are deployed.
 *
 * @param settings Settings of `infra/settings.ts`, by name.
 * @throws Error of one line when a setting is wrong.
 */
export async function synthesise(settings: Readonly<Record<string, unknown>> = {}): Promise<Template> {
  const outdir = await mkdtemp(join(tmpdir(), 'envoy-watch-synth-'));
  try {
    const environment = {
      ...process.env,
      CDK_OUTDIR: outdir,
      CDK_VALIDATION: 'false',
      CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:bundling-stacks': [], stages: {}, ...settings }),
    };
    await promisify(execFile)(process.execPath, ['infra/app.ts'], { cwd: ROOT, env: environment });
    const file = (await readdir(outdir)).find((name) => name.endsWith('.template.json'));
    if (file === undefined) throw new Error('the synthesis made no template');
    return JSON.parse(await readFile(join(outdir, file), 'utf8'));
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw stderr ? new Error(stderr.trim(), { cause: error }) : error;
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}
