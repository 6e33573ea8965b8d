import { openReaders } from '../../../shared/read/parse-in-worker.ts';
import { MOST_BYTES, makeExhaustingDocuments } from '../../support/exhausting-documents.ts';

/**
 * Measures that reading a document which is meant to exhaust its reader takes time in proportion to its size: one takes at
 * most so many times the processor's time that one of half its size takes, by the best of each; what is quadratic
 * takes four times as much however often it is tried, so what is over is tried again: a busy machine only ever adds.
 * `npm run bench:hostile`; over the bound ends with status 1.
 */
const MOST_RATIO = 2.6;
const MOST_TRIES = 12;
/** What takes less is not judged by its ratio: the thread and the compiler make up too much of it. */
const LEAST_MS = 100;

const readers = openReaders({ threads: 1, deadlineMs: 120_000 });
const smaller = makeExhaustingDocuments(MOST_BYTES / 4);
for (const [what, [large]] of Object.entries(makeExhaustingDocuments(MOST_BYTES / 2))) {
  const [small] = smaller[what] ?? [''];
  const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  const isWithin = () => best.large / best.small <= MOST_RATIO || best.large < LEAST_MS;
  for (let tries = 0; tries < MOST_TRIES && !(tries > 1 && isWithin()); tries += 1) {
    best.small = Math.min(best.small, await measureCpu(small));
    best.large = Math.min(best.large, await measureCpu(large));
  }
  const ratio = best.large / best.small;
  const figures = `${what}: ${best.small.toFixed(0)} ms, of twice the size ${best.large.toFixed(0)} ms, ${ratio.toFixed(1)} times`;
  if (isWithin()) console.log(figures);
  else {
    console.error(`over: ${figures}, at most ${MOST_RATIO}`);
    process.exitCode = 1;
  }
}
await readers.close();

/** Reads a document; answers the milliseconds that processors worked for this process, whatever else they do. */
async function measureCpu(text: string): Promise<number> {
  const body = new TextEncoder().encode(text);
  const start = process.cpuUsage();
  await readers.read({ body, contentType: '', url: 'https://feeds.example/feed' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
