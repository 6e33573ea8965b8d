import { BAD_NAMES, serveFarm } from '../../support/farm/serve-farm.ts';
import { startPolls } from '../../support/farm/start-polls.ts';
import { tellPoll } from '../../support/farm/tell-poll.ts';

/**
 * Measures one poll of 70 healthy feeds and as many ways to misbehave as we know, in a process with the heap of a small
 * function; a part of `npm run bench:polls`. Over a bound ends with status 1.
 */
/** The event loop is late by some 70 ms on a quiet machine; a document that is read in it would hold it up for seconds. */
const BOUNDS = { ms: 45_000, peakMb: 360, lagP99Ms: 1_000 } as const;
/** The poller's process is started with a heap as if its function had so much. */
const FUNCTION_MB = 300;

const farm = await serveFarm(BAD_NAMES, { count: 70, entries: 20, latencyMs: 100, now: new Date() });
const urls = [...farm.healthy, ...farm.bad].map(({ url }) => url);
const polls = await startPolls({ urls, allowedHosts: farm.allowedHosts, memoryMb: FUNCTION_MB });
try {
  const report = await polls.poll();
  console.log(`70 healthy feeds and ${BAD_NAMES.length} bad ones: ${tellPoll(report)}`);
  for (const name of ['ms', 'peakMb', 'lagP99Ms'] as const) {
    if (report[name] > BOUNDS[name]) fail(`${name}: ${report[name].toFixed(0)}, at most ${BOUNDS[name]}`);
  }
  if (report.error !== undefined) fail(report.error);
} finally {
  await polls.stop();
  await farm.close();
}

function fail(reason: string): void {
  console.error(`over: ${reason}`);
  process.exitCode = 1;
}
