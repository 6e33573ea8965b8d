import { globSync, readFileSync } from 'node:fs';
import { type GoldStory, parseGoldStory } from '../../shared/measure/gold-story.ts';

/** The files of the open gold set, from the folder of the checkout. */
const GOLD = 'tests/gold/*.jsonl';

/**
 * Reads the stories to learn from: the open gold set but what is held out of it, and those of other files.
 *
 * @throws Error naming an id that two stories have: what is said of them is told apart by it.
 */
export function readStories(files: readonly string[]): GoldStory[] {
  const stories = [...globSync(GOLD).sort(), ...files]
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map(parseGoldStory)
    .filter(({ engagement, stratum }) => engagement !== 'borderline' && stratum !== 'held out');
  const ids = new Set<string>();
  for (const { id } of stories) {
    if (ids.has(id)) throw new Error(`the stories: expected each id once, got "${id}" twice`);
    ids.add(id);
  }
  return stories;
}
