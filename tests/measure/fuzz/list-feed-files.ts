import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A document with what its server said of it. */
export type FeedFile = {
  readonly name: string;
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly url: string;
  readonly zone?: string;
};

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDERS = ['tests/feeds', 'functions/local/sample-feeds'];
const EXPECTED = '.expect.json';
const LONGEST = 256 * 1024;

/** Lists the feed files of the project by name, but for long ones, which would take most of the time. */
export function listFeedFiles(): readonly FeedFile[] {
  const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*`, { cwd: ROOT }))
    .filter((name) => !name.endsWith(EXPECTED) && !name.endsWith('.md'))
    .filter((name) => statSync(join(ROOT, name)).isFile() && statSync(join(ROOT, name)).size <= LONGEST)
    .sort();
  return files.map((name) => {
    const { contentType = '', url = 'https://feeds.example/feed', zone } = readExpected(name);
    const body = readFileSync(join(ROOT, name));
    return { name, body, contentType, url, ...(zone !== undefined && { zone }) };
  });
}

function readExpected(name: string): { contentType?: string; url?: string; zone?: string } {
  const file = join(ROOT, `${name.replace(/\.[^./]*$/, '')}${EXPECTED}`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
