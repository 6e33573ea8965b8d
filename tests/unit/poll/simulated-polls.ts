import { makeFeed, type WatchedFeed } from '../../../shared/feeds/feed.ts';
import { pollFeeds } from '../../../shared/poll/poll-feeds.ts';
import { type RunDependencies, runPoll } from '../../../shared/poll/run-poll.ts';
import { shardOf } from '../../../shared/poll/shards.ts';
import { changeFeed, NOW } from '../../support/factories.ts';
import { ADDED_AT, fakes, unchanged } from './poll-fakes.ts';

const POLL_SECONDS = 900;
const TIMEOUT_MS = 300_000;

/** Time that stands still while anything can be done, and then goes on to whatever is waited for first. */
function openClock(start: number) {
  let now = start;
  const waiting: { readonly at: number; readonly resolve: () => void }[] = [];
  return {
    now: () => now,
    set: (time: number) => {
      now = time;
    },
    wait(ms: number): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      const at = now + ms;
      const place = waiting.findIndex((other) => other.at > at);
      waiting.splice(place < 0 ? waiting.length : place, 0, { at, resolve });
      return promise;
    },
    /** Runs something to its end. */
    async run<Result>(work: Promise<Result>): Promise<Result> {
      let isDone = false;
      void work
        .catch(() => {})
        .finally(() => {
          isDone = true;
        });
      while (!isDone) {
        // Whatever can be done is done by then.
        await new Promise(setImmediate);
        const { at = now } = waiting[0] ?? {};
        now = at;
        while (waiting[0] && waiting[0].at <= now) waiting.shift()?.resolve();
      }
      return work;
    },
  };
}

export type Fleet = {
  /** Feeds on each host. */
  readonly hosts: readonly number[];
  readonly shards: number;
  readonly polls: number;
  readonly feedsAtOnce?: number;
  /** How long a feed's server takes, in milliseconds. */
  latencyMs(host: number, feed: number): number;
};

/**
 * Polls a fleet of feeds interval after interval, in simulated time, by what really runs a poll.
 *
 * @returns How many intervals the longest pause of any feed was between two polls of it, the longest poll in seconds, and the
 * most feeds that were asked for at once, in all and of one host.
 */
export async function simulatePolls({ hosts, shards, polls, feedsAtOnce = 32, latencyMs }: Fleet) {
  const latencies = new Map<string, number>();
  const feeds: WatchedFeed[] = hosts.flatMap((count, host) =>
    Array.from({ length: count }, (_, at) => {
      const url = `https://host-${host}.test/${at}`;
      latencies.set(url, latencyMs(host, at));
      return changeFeed(makeFeed(url, ADDED_AT), { state: 'ok' });
    }),
  );
  const { deps } = fakes([]);
  const lastPolled = new Map<string, number>();
  const running = new Map<string, number>();
  const most = { pause: 0, seconds: 0, atOnce: 0, ofHost: 0 };
  const skipped = new Map<number, readonly string[]>();

  async function pollShard(shard: number, poll: number): Promise<void> {
    const scheduledAt = new Date(NOW.getTime() + poll * POLL_SECONDS * 1000);
    const clock = openClock(scheduledAt.getTime());
    const before = skipped.get(shard) ?? [];
    skipped.delete(shard);
    let atOnce = 0;
    const run: RunDependencies = {
      ...deps,
      feedsAtOnce,
      async fetchFeed(url) {
        const { host } = new URL(url);
        atOnce += 1;
        const ofHost = (running.get(host) ?? 0) + 1;
        running.set(host, ofHost);
        most.atOnce = Math.max(most.atOnce, atOnce);
        most.ofHost = Math.max(most.ofHost, ofHost);
        await clock.wait(latencies.get(url) ?? 0);
        atOnce -= 1;
        running.set(host, (running.get(host) ?? 1) - 1);
        most.pause = Math.max(most.pause, poll - (lastPolled.get(url) ?? -1));
        lastPolled.set(url, poll);
        return unchanged();
      },
      takeSlot: async () => before,
      keepSkipped: async (_request, feedIds) => void skipped.set(shard, feedIds),
      listShard: async () => ofShard[shard] ?? [],
      listFeeds: async () => feeds,
      seedFeeds: async () => 0,
      listDueAlerts: async () => [],
      listWaitingAlerts: async () => [],
      loadDigestsDone: async () => '2024-03-12',
      watchProofs: async () => {},
      tellOperator: async () => {},
      report: () => {},
      chance: () => (poll * 0.37) % 1,
      now: () => new Date(clock.now()),
      remainingMs: () => scheduledAt.getTime() + TIMEOUT_MS - clock.now(),
    };
    await clock.run(
      runPoll({ shard, shards, scheduledAt }, { pollSeconds: POLL_SECONDS, digestHour: 6 }, run),
    );
    most.seconds = Math.max(most.seconds, (clock.now() - scheduledAt.getTime()) / 1000);
  }

  const ofShard = Array.from({ length: shards }, (_, shard) =>
    feeds.filter((feed) => shardOf(feed, shards) === shard),
  );
  for (let poll = 0; poll < polls; poll += 1) {
    for (let shard = 0; shard < shards; shard += 1) await pollShard(shard, poll);
  }
  for (const { url } of feeds) most.pause = Math.max(most.pause, polls - 1 - (lastPolled.get(url) ?? -1));
  return most;
}

/**
 * Polls as many feeds whose documents are of the largest size; answers the most bytes that were held at once, from the answer of
 * a server until its document had been read.
 */
export async function measureHeld(count: number, feedsAtOnce: number, maxBytes: number): Promise<number> {
  const feeds = Array.from({ length: count }, (_, at) =>
    makeFeed(`https://host-${at % 400}.test/${at}`, ADDED_AT),
  );
  const { deps } = fakes(feeds);
  let held = 0;
  let most = 0;
  await pollFeeds(feeds, {
    ...deps,
    feedsAtOnce,
    async fetchFeed() {
      held += maxBytes;
      most = Math.max(most, held);
      return { kind: 'fetched', body: new Uint8Array(1), contentType: '', validators: {} };
    },
    async readDocument() {
      await new Promise(setImmediate);
      held -= maxBytes;
      return { kind: 'failed', fault: 'malformed', reason: 'no feed' };
    },
  });
  return most;
}
