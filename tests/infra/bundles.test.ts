import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const outdir = mkdtempSync(join(tmpdir(), 'envoy-watch-bundles-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

/** Bundles the stack with some settings, once for each stage, and answers the folder of a function. */
function bundle(name: string, settings: Readonly<Record<string, string>> = {}): string {
  const { stage = 'dev' } = settings;
  const file = join(outdir, stage, `EnvoyWatch-${stage}.template.json`);
  if (!existsSync(file)) {
    const env = {
      ...process.env,
      CDK_OUTDIR: join(outdir, stage),
      CDK_CONTEXT_JSON: JSON.stringify({ stages: {}, ...settings }),
    };
    execFileSync(process.execPath, ['infra/app.ts'], { env, stdio: 'pipe' });
  }
  const { Resources } = JSON.parse(readFileSync(file, 'utf8'));
  const id = Object.keys(Resources).find((key) => key.startsWith(`${name}Function`)) ?? '';
  return join(outdir, stage, `asset.${Resources[id].Properties.Code.S3Key.replace('.zip', '')}`);
}

describe('the bundles', () => {
  let assets: Readonly<Record<string, string>>;
  let asking: string;
  beforeAll(() => {
    assets = { poller: bundle('Poller'), classifier: bundle('Classifier') };
    const secondReader = 'amazon.nova-pro-v1:0';
    asking = bundle('Classifier', { stage: 'asking', opsEmail: 'ops@example.org', secondReader });
  });

  it('are one a function, and beside it what the poller runs in threads and what the classifier reads with', () => {
    const contents = Object.entries(assets).map(([name, folder]) => [name, readdirSync(folder).sort()]);
    expect(Object.fromEntries(contents)).toEqual({
      poller: ['index.mjs', 'parse-worker.mjs'],
      classifier: ['index.mjs', 'reader.safetensors'],
    });
  });

  it('hold a second reader and its client only where there is one, and nothing less for it', () => {
    const [alone = '', withSecond = ''] = [assets.classifier, asking].map((folder) =>
      readFileSync(join(folder ?? '', 'index.mjs'), 'utf8'),
    );
    const ofSecond = /bedrock|You label news|label_story|ConverseCommand/i;
    expect([
      ofSecond.test(alone),
      /bedrock/i.test(withSecond),
      withSecond.includes('You label news'),
    ]).toEqual([false, true, true]);
    expect(alone.length).toBeLessThan(withSecond.length);
    expect(readdirSync(asking).sort()).toEqual(['index.mjs', 'reader.safetensors']);
  });

  it('hold the parser where it can be ended, and nowhere else', () => {
    const isIn = (file: string) =>
      readFileSync(join(assets.poller ?? '', file), 'utf8').includes('Feed not recognized as RSS 1 or 2');
    expect({ poller: isIn('index.mjs'), thread: isIn('parse-worker.mjs') }).toEqual({
      poller: false,
      thread: true,
    });
  });

  it('find each other: a bundled pool of threads reads a document with what lies beside it', async () => {
    const outfile = join(assets.poller ?? '', 'readers.mjs');
    const options = { bundle: true, platform: 'node', format: 'esm' } as const;
    buildSync({ entryPoints: ['shared/read/parse-in-worker.ts'], outfile, ...options });
    const { openReaders } = await import(pathToFileURL(outfile).href);
    const readers = openReaders();
    const body = new TextEncoder().encode('<rss version="2.0"><channel><title>Wire</title></channel></rss>');
    const read = await readers.read({ body, contentType: '', url: 'https://feeds.example/' });
    await readers.close();
    expect(read).toMatchObject({ kind: 'read', feed: { title: 'Wire', entries: [] } });
  });

  it('find each other: the bundled reader opens the file that lies beside it', async () => {
    const outfile = join(assets.classifier ?? '', 'shipped-reader.mjs');
    const options = { bundle: true, platform: 'node', format: 'esm' } as const;
    buildSync({ entryPoints: ['shared/classify/reader/shipped-reader.ts'], outfile, ...options });
    const { shippedReader } = await import(pathToFileURL(outfile).href);
    expect(shippedReader().read({ title: 'Envoy lands in Hanoi', summary: '' }, []).category).toHaveLength(7);
  });
});
