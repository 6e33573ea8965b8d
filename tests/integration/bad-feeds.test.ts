import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_NAMES, type Farm, serveFarm } from '../support/farm/serve-farm.ts';
import { type PollReport, type Polls, startPolls } from '../support/farm/start-polls.ts';
import { tellPoll } from '../support/farm/tell-poll.ts';

/** The poller's process is started with a heap as if its function had so much. */
const FUNCTION_MB = 300;
/** What one poll of all feeds may take, bad ones included, bodies beside the heap; `npm run bench:polls` bounds its time as well. */
const MEMORY_MB = 360;
const HEALTHY = 70;
/** When the second poll begins: later than the next that a healthy feed is due for. */
const SECOND_POLL_AFTER_SECONDS = 60 * 60;

let farm: Farm;
let polls: Polls;
let first: PollReport;
let titles: ReadonlyMap<string, readonly string[]>;
let states: ReadonlyMap<string, string>;
let second: PollReport;
let secondTitles: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  farm = await serveFarm(BAD_NAMES, { count: HEALTHY, entries: 20, latencyMs: 100, now: new Date() });
  const urls = interleave(farm.healthy, farm.bad).map(({ url }) => url);
  polls = await startPolls({ urls, allowedHosts: farm.allowedHosts, memoryMb: FUNCTION_MB });
  first = await polls.poll();
  titles = await polls.takeTitles();
  states = new Map((await polls.listFeeds()).map(({ url, state }) => [url, state]));
  second = await polls.poll(SECOND_POLL_AFTER_SECONDS);
  secondTitles = await polls.takeTitles();
  console.log(`first poll: ${tellPoll(first)}; second: ${tellPoll(second)}`);
}, 180_000);

afterAll(async () => {
  await polls?.stop();
  await farm?.close();
});

describe('a poll of 70 healthy feeds and as many ways to misbehave as we know', () => {
  it('queues every entry of every healthy feed', () => {
    const delivered = farm.healthy.map(({ name, url }) => [name, titles.get(url)?.toSorted()]);
    expect(delivered).toEqual(farm.healthy.map((feed) => [feed.name, feed.titles.toSorted()]));
  });

  it('finds the healthy feeds well', () => {
    const notOk = farm.healthy.filter(({ url }) => states.get(url) !== 'ok').map(({ name }) => name);
    expect(notOk).toEqual([]);
  });

  it('ends without an error, comes to every feed and keeps within its memory', () => {
    const { error, outcomes, peakMb } = first;
    expect([error, outcomes.length]).toEqual([undefined, HEALTHY + BAD_NAMES.length]);
    expect(outcomes.filter(({ outcome }) => outcome === 'skipped')).toEqual([]);
    expect(peakMb).toBeLessThanOrEqual(MEMORY_MB);
  });

  it('opens no connection to an address that a feed redirects to and that is not allowed', () => {
    expect(farm.sentinelConnections()).toBe(0);
  });

  for (const name of BAD_NAMES) {
    const find = () => {
      const feed = farm.bad.find((one) => one.name === name);
      if (!feed) throw new Error(`no feed ${name}`);
      const outcome = first.outcomes.find(({ url }) => url === feed.url);
      return { feed, state: states.get(feed.url) ?? '', reason: outcome?.reason };
    };

    it(`leaves the feed ${name} in its state`, () => {
      const { feed, state, reason } = find();
      expect(feed.states, reason).toContain(state);
    });

    it(`queues of the feed ${name} what can be read, and nothing else`, () => {
      const { feed, state } = find();
      expect((titles.get(feed.url) ?? []).toSorted()).toEqual(feed.titlesIn(state).toSorted());
    });
  }
});

describe('the next poll', () => {
  it('asks every healthy feed whether it has changed, once', () => {
    const asked = farm.healthy.filter(({ asked: { whole, unchanged } }) => whole !== 1 || unchanged !== 1);
    expect(asked.map(({ name }) => name)).toEqual([]);
  });

  it('writes nothing about a healthy feed, for none has changed', async () => {
    const healthy = new Set(farm.healthy.map(({ url }) => url));
    const ids = (await polls.listFeeds()).filter(({ url }) => healthy.has(url)).map(({ feedId }) => feedId);
    expect(second.writes.filter(({ feedId }) => ids.includes(feedId))).toEqual([]);
  });

  it('finds a document unchanged whose validator is a new one each time', () => {
    const url = farm.bad.find(({ name }) => name === 'etag-flap')?.url;
    expect(second.outcomes.find((outcome) => outcome.url === url)?.outcome).toBe('unchanged');
  });

  it('queues no entry anew, and of the one document that is too long for a poll the 2,000 next to those of the first', () => {
    const url = farm.bad.find(({ name }) => name === '100k-entries')?.url ?? '';
    expect([...secondTitles.keys()]).toEqual([url]);
    const [newest, older] = [titles, secondTitles].map((of) => of.get(url)?.toSorted() ?? []);
    expect(older?.length).toBe(2_000);
    const numberOf = (title = '') => Number(/\d+/.exec(title)?.[0]);
    expect(numberOf(older?.at(-1))).toBe(numberOf(newest?.[0]) - 1);
    expect(numberOf(older?.[0])).toBe(numberOf(newest?.[0]) - 2_000);
  });
});

/** Spreads the bad feeds among the others, so that they are met from the first to the last moment of a poll. */
function interleave<A, B>(many: readonly A[], few: readonly B[]): (A | B)[] {
  const step = Math.ceil(many.length / few.length);
  return few
    .flatMap((one, at): (A | B)[] => [one, ...many.slice(at * step, (at + 1) * step)])
    .concat(many.slice(few.length * step));
}
