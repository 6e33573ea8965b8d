import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listFeedFiles } from '../support/feed-files.ts';
import { listStated, readOurs } from '../support/stated-values.ts';

const FOLDER = fileURLToPath(new URL('../feeds', import.meta.url));
const files = await listFeedFiles(FOLDER);

describe('what is read of a feed file is what is stated of it', () => {
  it.each(files)('$name', async ({ document, expectation }) => {
    const stated = listStated(expectation, await readOurs(document));
    const pick = (key: 'expected' | 'got') => Object.fromEntries(stated.map((one) => [one.name, one[key]]));
    expect(pick('got')).toEqual(pick('expected'));
  });
});
