import { parentPort, workerData } from 'node:worker_threads';
import { checkReading } from './check-reading.ts';
import { listFeedFiles } from './list-feed-files.ts';
import { mutateFeed } from './mutate-feed.ts';

/** Seeds to read, from the first up to but not including the last. */
export type Range = { readonly from: number; readonly to: number };
export type Finding = { readonly seed: number; readonly fault: string; readonly story: string };
export type RangeReport = {
  readonly read: number;
  readonly refused: number;
  readonly slowest: { readonly ms: number; readonly seed: number };
  readonly findings: readonly Finding[];
};

/** No document may take longer to read. */
const MOST_MS = 2_000;
/** One in so many is read twice, and must be read alike. */
const TWICE_ONE_IN = 20;

const files = listFeedFiles();
const current = new Int32Array(workerData as SharedArrayBuffer);

parentPort?.on('message', (range: Range) => {
  void readRange(range).then((report) => parentPort?.postMessage(report));
});
parentPort?.postMessage('started');

async function readRange({ from, to }: Range): Promise<RangeReport> {
  const counts = { read: 0, refused: 0 };
  const findings: Finding[] = [];
  let slowest = { ms: 0, seed: from };
  for (let seed = from; seed < to; seed += 1) {
    // Whoever watches can tell from it which document does not end.
    Atomics.store(current, 0, seed);
    const mutant = mutateFeed(files, seed);
    const first = await timeReading(mutant);
    counts[first.reading.outcome] += 1;
    let { fault } = first.reading;
    let { ms } = first;
    if (ms > MOST_MS || seed % TWICE_ONE_IN === 0) {
      const again = await timeReading(mutant);
      // Another program may have had the processor; a document that is at fault takes as long again.
      ms = Math.min(ms, again.ms);
      if (again.reading.json !== first.reading.json) fault ??= 'was read otherwise the second time';
    }
    if (ms > MOST_MS) fault ??= `took ${ms.toFixed(0)} ms`;
    if (ms > slowest.ms) slowest = { ms, seed };
    if (fault !== undefined) findings.push({ seed, fault, story: mutant.story });
  }
  return { ...counts, slowest, findings };
}

async function timeReading(mutant: Parameters<typeof checkReading>[0]) {
  const start = performance.now();
  const reading = await checkReading(mutant);
  return { reading, ms: performance.now() - start };
}
