import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding, Range, RangeReport } from './fuzz-worker.ts';
import { listFeedFiles } from './list-feed-files.ts';
import { mutateFeed } from './mutate-feed.ts';

export type FuzzReport = {
  readonly count: number;
  readonly read: number;
  readonly refused: number;
  readonly seconds: number;
  readonly slowest: { readonly ms: number; readonly seed: number };
  readonly findings: readonly Finding[];
};

const SEEDS_A_RANGE = 250;
/** A thread that has been on one document for so long is ended. */
const HANG_MS = 10_000;
const WATCH_EVERY_MS = 500;
/** What a thread may take, in MiB, so that one which takes all there is fails alone. */
const MOST_MEMORY = 512;

/**
 * Reads `count` damaged feeds, one for each seed from `seed` on, in threads that are ended when they hang.
 *
 * @param onRange Hears how many are done, now and then.
 */
export async function fuzzFeeds(
  { count, seed, threads }: { readonly count: number; readonly seed: number; readonly threads: number },
  onRange: (done: number) => void = () => {},
): Promise<FuzzReport> {
  const start = performance.now();
  const files = listFeedFiles();
  const reports: RangeReport[] = [];
  let next = seed;
  let done = 0;
  const end = seed + count;
  const runThread = async () => {
    let reader = openReader();
    while (next < end) {
      const ranges: Range[] = [{ from: next, to: Math.min(end, next + SEEDS_A_RANGE) }];
      next = Math.min(end, next + SEEDS_A_RANGE);
      for (let range = ranges.shift(); range; range = ranges.shift()) {
        const report = await reader.read(range);
        if ('lost' in report) {
          reader = openReader();
          const { seed: lost, fault } = report.lost;
          reports.push(tellOne({ seed: lost, fault, story: mutateFeed(files, lost).story }));
          // What the thread had read before is lost with it.
          ranges.push({ from: range.from, to: lost }, { from: lost + 1, to: range.to });
        } else {
          reports.push(report);
          done += report.read + report.refused;
        }
      }
      onRange(done);
    }
    await reader.close();
  };
  await Promise.all(Array.from({ length: threads }, runThread));
  const sum = (key: 'read' | 'refused') => reports.reduce((total, report) => total + report[key], 0);
  return {
    count,
    read: sum('read'),
    refused: sum('refused'),
    seconds: (performance.now() - start) / 1000,
    slowest: reports.map(({ slowest }) => slowest).reduce((a, b) => (b.ms > a.ms ? b : a), { ms: 0, seed }),
    findings: reports.flatMap(({ findings }) => findings),
  };
}

/** What is reported of a document that was never read to its end. */
function tellOne(finding: Finding): RangeReport {
  return { read: 0, refused: 0, slowest: { ms: 0, seed: finding.seed }, findings: [finding] };
}

type Lost = { readonly lost: Pick<Finding, 'seed' | 'fault'> };

/** Starts a thread that reads ranges; when it dies or is ended, what it reports is the seed at which it was. */
function openReader() {
  const shared = new SharedArrayBuffer(4);
  const current = new Int32Array(shared);
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
    workerData: shared,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    execArgv: [],
  });
  // Until it has loaded what it needs, no document is to blame.
  const started = once(worker, 'message');
  return {
    async read(range: Range): Promise<RangeReport | Lost> {
      if (range.from >= range.to)
        return { read: 0, refused: 0, slowest: { ms: 0, seed: range.from }, findings: [] };
      await started;
      Atomics.store(current, 0, range.from);
      const { promise, resolve } = Promise.withResolvers<RangeReport | Lost>();
      const fail = (fault: string) => resolve({ lost: { seed: Atomics.load(current, 0), fault } });
      const failBy = (error: unknown) => fail(`ended the thread: ${error}`);
      worker.once('message', resolve).once('error', failBy).once('exit', failBy);
      worker.postMessage(range);
      let seen = { seed: range.from, at: performance.now() };
      const timer = setInterval(() => {
        const seed = Atomics.load(current, 0);
        if (seed !== seen.seed) seen = { seed, at: performance.now() };
        if (performance.now() - seen.at > HANG_MS) {
          clearInterval(timer);
          worker.off('exit', failBy);
          void worker.terminate().then(() => fail(`was not read within ${HANG_MS / 1000} s`));
        }
      }, WATCH_EVERY_MS);
      try {
        return await promise;
      } finally {
        clearInterval(timer);
        worker.off('message', resolve).off('error', failBy).off('exit', failBy);
      }
    },

    async close(): Promise<void> {
      const exited = once(worker, 'exit');
      await worker.terminate();
      await exited;
    },
  };
}
