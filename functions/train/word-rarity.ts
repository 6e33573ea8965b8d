import { writeFileSync } from 'node:fs';
import { tableOf } from '../../shared/engagements/word-rarity.ts';
import { readStories } from './read-stories.ts';

/**
 * Writes `shared/engagements/word-rarity.json`, of the engagements in the open part of the gold set: what `train:grouping` does before it trains.
 */
const FILE = 'shared/engagements/word-rarity.json';
const BUCKETS = 2 ** 15;

const texts = readStories([])
  .filter(({ engagement }) => engagement === 'yes')
  .map(({ title, text }) => `${title} ${text}`);
writeFileSync(
  FILE,
  `${JSON.stringify({ stories: texts.length, table: tableOf(texts, BUCKETS).toString('base64') })}\n`,
);
