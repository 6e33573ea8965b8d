import { openListeners } from '../../support/farm/listeners.ts';
import { serveHealthy } from '../../support/farm/serve-healthy.ts';
import { type PollReport, startPolls } from '../../support/farm/start-polls.ts';
import { tellPoll } from '../../support/farm/tell-poll.ts';

/**
 * Measures what 1,000 healthy feeds take that answer after 200 ms, on 125 hosts: a poll that reads them all, and one
 * that finds them all unchanged; `npm run bench:polls -- [FEEDS]`. Over a bound ends with status 1.
 *
 * The handler polls in a process of its own, started with the heap of a function of 512 MB; the feeds and the emulators
 * are in this one, and share the machine with it.
 */
const [feeds = 1_000] = process.argv.slice(2).map(Number);
const HOSTS = 125;
const ENTRIES = 20;
const LATENCY_MS = 200;
const MOST_MEMORY_MB = 512;
const MOST_MS = { whole: 60_000, unchanged: 20_000 };
/** Of the processor's time for a feed that is all new: twice what was measured when this was written. */
const MOST_CPU_UNCHANGED = 0.25;
/** From the first poll to the second: every feed is due again. */
const SECOND_POLL_AFTER_SECONDS = 60 * 60;

const listeners = openListeners();
const options = { count: feeds, entries: ENTRIES, latencyMs: LATENCY_MS, ports: HOSTS, now: new Date() };
const served = await serveHealthy(listeners, options);
const urls = served.map(({ url }) => url);
const allowedHosts = [...new Set(urls.map((url) => new URL(url).host))];
const polls = await startPolls({ urls, allowedHosts, memoryMb: MOST_MEMORY_MB });
try {
  console.log(
    `${feeds} feeds of ${ENTRIES} entries on ${allowedHosts.length} hosts, each ${LATENCY_MS} ms away`,
  );
  const whole = await polls.poll();
  print('all new', whole);
  const titles = await polls.takeTitles();
  const delivered = served.filter((feed) => titles.get(feed.url)?.length === feed.titles.length).length;
  check('feeds that delivered every entry', delivered, feeds, 'at least');
  check('ms for all new', whole.ms, MOST_MS.whole, 'at most');

  const unchanged = await polls.poll(SECOND_POLL_AFTER_SECONDS);
  print('unchanged', unchanged);
  const asked = served.filter((feed) => feed.asked.whole === 1 && feed.asked.unchanged === 1).length;
  check('feeds that answered 304', asked, feeds, 'at least');
  const ids = new Set((await polls.listFeeds()).map(({ feedId }) => feedId));
  const aboutFeeds = unchanged.writes.filter(({ feedId }) => ids.has(feedId));
  check('rows written about unchanged feeds', aboutFeeds.length, 0, 'at most');
  check('rows written, with those of the poll itself', unchanged.writes.length, 2, 'at most');
  check('ms for unchanged', unchanged.ms, MOST_MS.unchanged, 'at most');
  check(
    'CPU of an unchanged feed beside a new one',
    unchanged.cpuMs / whole.cpuMs,
    MOST_CPU_UNCHANGED,
    'at most',
  );
  check('MiB of memory', unchanged.peakMb, MOST_MEMORY_MB, 'at most');
} finally {
  await polls.stop();
  await listeners.close();
}

function print(name: string, report: PollReport): void {
  console.log(`${name.padEnd(10)} ${tellPoll(report)}, CPU ${(report.cpuMs / feeds).toFixed(2)} ms a feed`);
  if (report.error !== undefined) fail(report.error);
}

function check(what: string, value: number, bound: number, side: 'at least' | 'at most'): void {
  const isKept = side === 'at least' ? value >= bound : value <= bound;
  const figures = `${what}: ${Number(value.toFixed(2))}, ${side} ${bound}`;
  if (isKept) console.log(figures);
  else fail(figures);
}

function fail(reason: string): void {
  console.error(`over: ${reason}`);
  process.exitCode = 1;
}
