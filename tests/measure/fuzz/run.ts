import { availableParallelism } from 'node:os';
import { fuzzFeeds } from './fuzz-feeds.ts';

/**
 * Reads feeds that were damaged at random and looks for what must never be: a thrown error that is no FeedError, a
 * reading of more than two seconds, a result that is not well-formed; `npm run fuzz:feeds -- [COUNT] [SEED]`.
 *
 * Each document has a seed of its own; COUNT 1 and the SEED of a finding read it once more. A finding ends with status 1.
 */
const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number);

console.log(`${count} feeds from seed ${seed} on`);
let told = 0;
const report = await fuzzFeeds({ count, seed, threads: availableParallelism() }, (done) => {
  if (done - told < 10_000) return;
  told = done;
  console.log(`${done} read`);
});
const { read, refused, seconds, slowest, findings } = report;
console.log(`${count} feeds in ${seconds.toFixed(0)} s: ${read} read, ${refused} refused`);
console.log(`slowest: ${slowest.ms.toFixed(0)} ms, seed ${slowest.seed}`);
console.log(`findings: ${findings.length}`);
for (const { seed: found, fault, story } of findings.slice(0, 50)) {
  console.error(`seed ${found} (${story}): ${fault}\n  npm run fuzz:feeds -- 1 ${found}`);
}
if (findings.length > 0) process.exitCode = 1;
