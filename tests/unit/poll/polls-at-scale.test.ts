import { describe, expect, it } from 'vitest';
import { feedsAtOnce } from '../../../shared/deployment/poller-memory.ts';
import { FETCH_BOUNDS } from '../../../shared/fetch/fetch-feed.ts';
import { type Fleet, measureHeld, simulatePolls } from './simulated-polls.ts';

const MIB = 1024 * 1024;
/** 10,000 feeds: 3,000 on one host, the others on a thousand. */
const HOSTS = [3_000, ...Array.from({ length: 1_000 }, () => 7)];

describe('10,000 feeds, 3,000 of them on one host, polled every quarter of an hour', () => {
  const fleets: Record<
    string,
    { readonly fleet: Partial<Fleet>; readonly pause: number; readonly seconds: number }
  > = {
    'by one poll, each 200 ms away': { fleet: {}, pause: 1, seconds: 125 },
    'by ten polls, each 200 ms away': { fleet: { shards: 10 }, pause: 1, seconds: 80 },
    'by ten polls, where the one host takes a second': {
      fleet: { shards: 10, latencyMs: (host) => (host === 0 ? 1_000 : 200) },
      pause: 2,
      seconds: 300,
    },
    'by ten polls, where each takes a second and each hundredth fifteen': {
      fleet: { shards: 10, latencyMs: (host, feed) => ((host + feed) % 100 === 99 ? 15_000 : 1_000) },
      pause: 2,
      seconds: 300,
    },
  };
  for (const [how, { fleet, pause, seconds }] of Object.entries(fleets)) {
    it(`are none of them without a poll for more than ${pause} intervals, ${how}`, async () => {
      const most = await simulatePolls({ hosts: HOSTS, shards: 1, polls: 6, latencyMs: () => 200, ...fleet });
      console.log(
        `${how}: longest pause ${most.pause} intervals, longest poll ${Math.round(most.seconds)} s`,
      );
      expect(most.pause).toBeLessThanOrEqual(pause);
      expect(most.seconds).toBeLessThanOrEqual(seconds);
      expect([most.atOnce, most.ofHost]).toEqual([32, 8]);
    }, 60_000);
  }

  it('take turns where a poll has time for a third of them: none is passed over twice as often as another', async () => {
    const most = await simulatePolls({
      hosts: HOSTS,
      shards: 1,
      polls: 9,
      latencyMs: (host) => (host === 0 ? 1_000 : 3_500),
    });
    expect(most.pause).toBeLessThanOrEqual(4);
  }, 60_000);
});

describe('the documents that a poll holds at once', () => {
  for (const [memoryMiB, atOnce] of [
    [768, 14],
    [1_024, 32],
    [10_240, 128],
  ] as const) {
    it(`are ${atOnce} of the largest size with ${memoryMiB} MiB, and no more`, async () => {
      expect(feedsAtOnce(memoryMiB)).toBe(atOnce);
      expect(await measureHeld(1_000, feedsAtOnce(memoryMiB), FETCH_BOUNDS.maxBytes)).toBe(atOnce * 10 * MIB);
    });
  }
});
