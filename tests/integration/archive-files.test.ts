import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readArchiveFiles } from '../../functions/cli/archive-files.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { readFeed } from '../../shared/read/read-feed.ts';

const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOW = new Date('2026-03-12T06:30:00.000Z');
const STEPPE = makeFeed('https://steppe.example/rss', NOW.toISOString());

/** Reads files; answers the titles, and what is left out. */
async function read(...files: readonly string[]) {
  const leftOut: string[] = [];
  const entries = await Array.fromAsync(
    readArchiveFiles(files, {
      readDocument: async (document) => ({ kind: 'read', feed: await readFeed(document) }),
      loadFeed: async (feedId) => (feedId === STEPPE.feedId ? STEPPE : undefined),
      onLeftOut: (where, why) => void leftOut.push(`${where.replace(folder, '')}: ${why}`),
      now: () => NOW,
    }),
  );
  return { titles: entries.map(({ title }) => title), leftOut };
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const itemOf = (at: number) =>
  `<item><guid>n${at}</guid><title>Story ${at}</title><pubDate>${new Date(NOW.getTime() - at * 60_000).toUTCString()}</pubDate></item>`;
const rss = (count: number) =>
  `<rss version="2.0"><channel><title>Steppe</title>${Array.from({ length: count }, (_, at) => itemOf(at)).join('')}</channel></rss>`;

it('a kept document is read to its end, however long it is, and each entry once', async () => {
  const { titles, leftOut } = await read(write(`${STEPPE.feedId}.xml`, rss(5_000)));
  expect(leftOut).toEqual([]);
  expect(new Set(titles).size).toBe(5_000);
  expect(titles).toHaveLength(5_000);
});

it('a document is of the feed whose folder it lies in, whatever its own name looks like', async () => {
  const path = write(`${STEPPE.feedId}/202603120630.xml`, rss(1));
  expect(await read(path)).toEqual({ titles: ['Story 0'], leftOut: [] });
});

it('a file that cannot be read is named and left out, and the next one is read', async () => {
  const good = write(
    'good.jsonl',
    JSON.stringify({ id: '1', outlet: 'Bay News', title: 'Wool fair', at: '2024-03-10' }),
  );
  const { titles, leftOut } = await read(join(folder, 'gone.jsonl'), good);
  expect(titles).toEqual(['Wool fair']);
  expect(leftOut).toEqual([expect.stringMatching(/^\/gone\.jsonl: cannot be read to its end: ENOENT/)]);
});
