import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { classifyStory } from '../../shared/classify/classify-story.ts';
import { parseGoldStory } from '../../shared/measure/gold-story.ts';

/**
 * Prints a hash of what the classifier answers about every story of the gold set, to the last digit: `npm run answers`. Two machines
 * that have the same code must print the same. It takes the part of the stories that it is told, `npm run answers -- 3 10` the third of ten
 * parts, since on an emulated processor each takes its time.
 */
const [part = 1, parts = 1] = process.argv.slice(2).map(Number);
const lines = globSync('tests/gold/*.jsonl')
  .sort()
  .flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));
const stories = lines.filter((_, at) => at % parts === part - 1).map(parseGoldStory);
const hash = createHash('sha256');
for (const { id, title, text, outlet, date } of stories) {
  const answer = classifyStory({ title, summary: text, outlet, publishedAt: `${date}T12:00:00Z` });
  hash.update(`${id} ${JSON.stringify(answer)}\n`);
}
console.log(`${stories.length} stories, ${process.arch}, Node ${process.version}: ${hash.digest('hex')}`);
