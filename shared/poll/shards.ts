import type { Feed } from '../feeds/feed.ts';
import { hash } from '../text/hash.ts';

/** A part of the feeds: one of so many shards, counted from 0. */
export type FeedPart = { readonly shard: number; readonly shards: number };

/** How many places there are: shards divide them among themselves, each a range without a hole. */
const PLACES = 2 ** 32;
const DIGITS = 8;

/** Gives the place of a feed among all: that of its host, for ever the same, as eight hexadecimal digits. */
export function placeOf({ url }: Pick<Feed, 'url'>): string {
  return hash(new URL(url).host).slice(0, DIGITS);
}

/** Says which of the shards polls a feed: all feeds of a host are in one, and in each are those of neighbouring places. */
export function shardOf(feed: Pick<Feed, 'url'>, shards: number): number {
  return Math.floor((Number.parseInt(placeOf(feed), 16) * shards) / PLACES);
}

/** Gives the first and the last place of a shard: the range in which each of its feeds stands, and none of another's. */
export function placesOf({ shard, shards }: FeedPart): readonly [first: string, last: string] {
  const startOf = (at: number) => Math.ceil((at * PLACES) / shards);
  const write = (place: number) => place.toString(16).padStart(DIGITS, '0');
  return [write(startOf(shard)), write(startOf(shard + 1) - 1)];
}
