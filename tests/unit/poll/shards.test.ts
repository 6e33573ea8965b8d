import { describe, expect, it } from 'vitest';
import { MOST_SHARDS } from '../../../shared/deployment/timings.ts';
import { placeOf, placesOf, shardOf } from '../../../shared/poll/shards.ts';

const urls = Array.from({ length: 500 }, (_, n) => `https://${n}.test/rss`);
const partsOf = (shards: number) => Array.from({ length: shards }, (_, shard) => ({ shard, shards }));

describe('the shards', () => {
  for (const shards of [1, 2, 3, 7, 20, MOST_SHARDS]) {
    it(`${shards} have each of 500 feeds once, and none of them stays empty`, () => {
      const used = urls.map((url) => shardOf({ url }, shards));
      expect([...new Set(used)].sort((one, other) => one - other)).toEqual(
        partsOf(shards).map(({ shard }) => shard),
      );
    });

    it(`${shards} have ranges of places in which each finds its feeds and no other`, () => {
      const found = partsOf(shards).map((part) => {
        const [first, last] = placesOf(part);
        return urls.filter((url) => placeOf({ url }) >= first && placeOf({ url }) <= last);
      });
      expect(found).toEqual(
        partsOf(shards).map(({ shard }) => urls.filter((url) => shardOf({ url }, shards) === shard)),
      );
    });
  }

  it('leave no place between them, nor at the ends, however many they are', () => {
    for (let shards = 1; shards <= MOST_SHARDS; shards += 1) {
      const ranges = partsOf(shards).map((part) => placesOf(part).map((place) => Number.parseInt(place, 16)));
      const starts = ranges.map(([first]) => first);
      const behind = ranges.map(([, last = 0]) => last + 1);
      expect([...starts, 2 ** 32]).toEqual([0, ...behind]);
    }
  });

  it('have the feeds of a host in one', () => {
    for (const url of urls.slice(0, 50)) {
      expect(shardOf({ url: `${url}/2?page=1` }, 20)).toBe(shardOf({ url }, 20));
    }
  });
});
