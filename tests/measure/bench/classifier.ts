import { serveSampleFeeds } from '../../../functions/local/serve-sample-feeds.ts';
import { classifyStory } from '../../../shared/classify/classify-story.ts';
import { shippedReader } from '../../../shared/classify/reader/shipped-reader.ts';
import { mentionsDprk } from '../../../shared/classify/words/gate.ts';
import { splitWords } from '../../../shared/classify/words/split-words.ts';
import { openFetcher } from '../../../shared/fetch/fetch-feed.ts';
import { decodeFeed } from '../../../shared/read/decode-feed.ts';
import { parseFeed } from '../../../shared/read/parse-feed.ts';

/**
 * Measures how many stories of 2 kB a second pass the classifier's gate, its reader and its whole decision, beside how many are only
 * split into words; `npm run bench`. Too slow beside that ends with status 1: a busy machine slows all of them.
 */
const LENGTH = 2_000;
const ROUNDS = 5;
const ROUND_MS = 600;
/** Times the pace of splitting: half of what was measured when this was written. */
const LEAST = { gate: 1.2, reader: 0.0035, decision: 0.0004 };

type Text = { readonly title: string; readonly summary: string };

const stories = await readStories();
const passing = lengthen(stories.filter(mentionsDprk));
const strangers = lengthen(stories.filter((story) => !mentionsDprk(story)));
console.log(
  `Stories of ${LENGTH} characters: ${strangers.length} that the gate keeps out, ${passing.length} that it lets in`,
);
const rounds = Array.from({ length: ROUNDS }, () => ({
  splitting: rateOf(passing, ({ title, summary }) => splitWords(`${title}\n${summary}`)),
  gate: rateOf(strangers, mentionsDprk),
  reader: rateOf(passing, (text) => shippedReader().read(text, [])),
  decision: rateOf(passing, (text) => classifyStory(text)),
}));
for (const name of ['splitting', 'gate', 'reader', 'decision'] as const) {
  const rate = medianOf(rounds.map((round) => round[name]));
  const ratio = medianOf(rounds.map((round) => round[name] / round.splitting));
  console.log(
    `${name.padEnd(10)} ${rate.toFixed(0).padStart(8)} a second, ${(1000 / rate).toFixed(2).padStart(6)} ms each, ${ratio.toFixed(3).padStart(7)} times splitting`,
  );
  if (name === 'splitting' || ratio >= LEAST[name]) continue;
  console.error(`${name}: expected at least ${LEAST[name]} times splitting`);
  process.exitCode = 1;
}

async function readStories(): Promise<Text[]> {
  const { feeds, stop } = await serveSampleFeeds(new Date());
  const allowedHosts = feeds.map(({ url }) => new URL(url).host);
  const { fetchFeed, close } = openFetcher({ allowedHosts, now: () => new Date() });
  const entries: Text[] = [];
  for (const { url } of feeds) {
    const fetched = await fetchFeed(url, {});
    if (fetched.kind !== 'fetched') continue;
    const parsed = await parseFeed(decodeFeed(fetched.body, fetched.contentType), url).catch(() => undefined);
    entries.push(...(parsed?.entries ?? []));
  }
  close();
  await stop();
  return entries;
}

/** Makes each story as long as a full text, by what the others say. */
function lengthen(some: readonly Text[]): Text[] {
  const all = some.map(({ summary }) => summary).join(' ');
  return some.map(({ title, summary }) => ({ title, summary: `${summary} ${all} ${all}`.slice(0, LENGTH) }));
}

function rateOf(some: readonly Text[], work: (text: Text) => unknown): number {
  for (const text of some) work(text);
  const start = performance.now();
  let count = 0;
  while (performance.now() < start + ROUND_MS) {
    for (const text of some) work(text);
    count += some.length;
  }
  return (count * 1_000) / (performance.now() - start);
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
