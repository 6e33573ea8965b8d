import { makeOtherTexts } from './sample-texts.ts';
import type { ServedFeed } from './serve-feeds.ts';
import type { Deployment } from './start-deployment.ts';
import { makeUsage, sumUsage, type Usage } from './usage.ts';

export type PollCosts = {
  /** A day of polls of `FEW_FEEDS` that never change: digests, counts, sweeps, and whatever else comes by itself. */
  readonly quietDay: Usage;
  /** One feed more in the polls of one moment, unchanged. */
  readonly feedPoll: Usage;
  /** That a poll finds a feed changed, and each entry that is new in it. */
  readonly changedFeed: Usage;
  readonly entry: Usage;
  /** In how many hours of the quiet day each message is logged. */
  readonly hoursLogged: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly coldStartMs: number;
  /** What the row of a feed takes. */
  readonly feedBytes: Pick<Usage, 'tableBytes' | 'indexBytes'>;
};

export const FEW_FEEDS = 20;
const MORE_FEEDS = 100;
/** Feeds that must be served. */
export const FEEDS = FEW_FEEDS + MORE_FEEDS;
const STEADY_POLLS = 4;
/** Changed in the poll after a cold start, so that the threads that read documents start in it, too. */
const SOME_FEEDS = 5;
const CHANGED_FEEDS = 40;
const ENTRIES_AT_ONCE = 5;

/** Meters polls: of feeds that never change, of more of them, and of some that have changed. */
export async function measurePolls(
  deployment: Deployment,
  served: readonly ServedFeed[],
  minutes: number,
): Promise<PollCosts> {
  const { drain, dropEntries, meter, startHandlers, takeLogged } = deployment;
  const { add, once, steadily, changed } = openPolls(deployment, served, minutes);
  await startHandlers();
  await add(0, FEW_FEEDS);
  await once();
  await dropEntries();
  const startCpuMs = await startHandlers();
  const cold = await changed(SOME_FEEDS, 1);
  const warm = await changed(SOME_FEEDS, 1);
  const few = await steadily();

  takeLogged();
  let quietDay = makeUsage();
  for (let at = 0; at < 24 * 60; at += minutes) {
    quietDay = sumUsage([1, quietDay], [1, await once()], [1, await meter(drain)]);
  }
  const hoursLogged = takeLogged();
  const added = await meter(async () => {
    await add(FEW_FEEDS, FEEDS);
    await once();
  });
  await dropEntries();
  const all = await steadily();
  const one = await changed(CHANGED_FEEDS, 1);
  const several = await changed(CHANGED_FEEDS, ENTRIES_AT_ONCE);
  const share = 1 / CHANGED_FEEDS / (ENTRIES_AT_ONCE - 1);
  const entry = sumUsage([share, several], [-share, one]);
  return {
    ...{ quietDay, entry, hoursLogged },
    feedPoll: sumUsage([1 / MORE_FEEDS, all], [-1 / MORE_FEEDS, few]),
    changedFeed: sumUsage([1 / CHANGED_FEEDS, one], [-1 / CHANGED_FEEDS, all], [-1, entry]),
    coldStartMs: startCpuMs + Math.max(0, cold.pollerCpuMs - warm.pollerCpuMs),
    feedBytes: sumUsage([1 / MORE_FEEDS, added]),
  };
}

function openPolls(deployment: Deployment, served: readonly ServedFeed[], minutes: number) {
  const { addFeed, advance, dropEntries, meter, poll, now } = deployment;
  const once = () => {
    advance(minutes * 60);
    return meter(poll);
  };
  return {
    /** Polls at the next moment. */
    once,

    /** Polls some times, and answers what one of these took. */
    async steadily(): Promise<Usage> {
      let spent = makeUsage();
      for (let at = 0; at < STEADY_POLLS; at += 1) {
        spent = sumUsage([1, spent], [1 / STEADY_POLLS, await once()]);
        await dropEntries();
      }
      return spent;
    },

    async add(from: number, to: number): Promise<void> {
      for (const { url } of served.slice(from, to)) await addFeed(url, url.slice(-20));
    },

    /** Polls when so many feeds have so many new entries each, of which nothing becomes. */
    async changed(feeds: number, entries: number): Promise<Usage> {
      for (const [at, text] of makeOtherTexts(feeds * entries).entries()) {
        served[at % feeds]?.publish(text, `${entries}-${at}-${now().getTime()}`, now());
      }
      const spent = await once();
      await dropEntries();
      return spent;
    },
  };
}
