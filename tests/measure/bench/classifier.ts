import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { serveSampleFeeds } from '../../../functions/local/serve-sample-feeds.ts';
import { classifyStory } from '../../../shared/classify/classify-story.ts';
import { mentionsDprk } from '../../../shared/classify/words/gate.ts';
import { openFetcher } from '../../../shared/fetch/fetch-feed.ts';
import { decodeFeed } from '../../../shared/read/decode-feed.ts';
import { parseFeed } from '../../../shared/read/parse-feed.ts';

/**
 * Measures how many stories of 2 kB a second pass the classifier's gate and its decision, beside how many wink-nlp only
 * tokenises; `npm run bench`. Too slow beside that ends with status 1: a busy machine slows both.
 */
const LENGTH = 2_000;
const SECONDS = 3;
/** Times wink-nlp's pace, which is about 2,000 stories a second: so 10,000 and 1,000 of ours. */
const LEAST = { gate: 5, decision: 0.5 };

type Text = { readonly title: string; readonly summary: string };

const stories = await readStories();
const passing = lengthen(stories.filter(mentionsDprk));
const strangers = lengthen(stories.filter((story) => !mentionsDprk(story)));
console.log(
  `Stories of ${LENGTH} characters: ${strangers.length} that the gate keeps out, ${passing.length} that it lets in`,
);
const nlp = winkNLP(model);
const rates = {
  gate: rateOf(strangers, mentionsDprk),
  decision: rateOf(passing, (text) => classifyStory(text)),
  'wink-nlp': rateOf(passing, ({ title, summary }) => nlp.readDoc(`${title}\n${summary}`).tokens().length()),
};
for (const [name, rate] of Object.entries(rates)) {
  console.log(
    `${name.padEnd(10)} ${rate.toFixed(0).padStart(8)} a second, ${(rate / rates['wink-nlp']).toFixed(1).padStart(6)} times wink-nlp`,
  );
}
for (const [name, least] of Object.entries(LEAST)) {
  if (rates[name as keyof typeof LEAST] >= least * rates['wink-nlp']) continue;
  console.error(`${name}: expected at least ${least} times wink-nlp`);
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
  const end = performance.now() + SECONDS * 1_000;
  const start = performance.now();
  let count = 0;
  while (performance.now() < end) {
    for (const text of some) work(text);
    count += some.length;
  }
  return (count * 1_000) / (performance.now() - start);
}
