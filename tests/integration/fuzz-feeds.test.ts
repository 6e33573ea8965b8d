import { expect, it } from 'vitest';
import { fuzzFeeds } from '../measure/fuzz/fuzz-feeds.ts';

it('500 feeds damaged at random are read or refused, in time, and leave nothing behind', async () => {
  const { read, refused, findings } = await fuzzFeeds({ count: 500, seed: 20_260_312, threads: 1 });
  expect(findings).toEqual([]);
  expect(read + refused).toBe(500);
}, 60_000);
