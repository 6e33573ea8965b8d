import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const outdir = mkdtempSync(join(tmpdir(), 'envoy-watch-bundles-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

describe('the bundles', () => {
  let assets: Readonly<Record<string, string>>;
  beforeAll(() => {
    const env = { ...process.env, CDK_OUTDIR: outdir };
    execFileSync(process.execPath, ['infra/app.ts'], { env, stdio: 'pipe' });
    const template = readFileSync(join(outdir, 'EnvoyWatch-dev.template.json'), 'utf8');
    const { Resources } = JSON.parse(template);
    const folderOf = (name: string) => {
      const id = Object.keys(Resources).find((key) => key.startsWith(`${name}Function`)) ?? '';
      return join(outdir, `asset.${Resources[id].Properties.Code.S3Key.replace('.zip', '')}`);
    };
    assets = { poller: folderOf('Poller'), classifier: folderOf('Classifier') };
  });

  it('are one a function, and beside it what the poller runs in threads and what the classifier reads with', () => {
    const contents = Object.entries(assets).map(([name, folder]) => [name, readdirSync(folder).sort()]);
    expect(Object.fromEntries(contents)).toEqual({
      poller: ['index.mjs', 'parse-worker.mjs'],
      classifier: ['index.mjs', 'reader.safetensors'],
    });
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
