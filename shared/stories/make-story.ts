import { classifyStory } from '../classify/classify-story.ts';
import type { Model } from '../classify/score/model.ts';
import { hashText } from '../identify/text-hash.ts';
import type { QueuedEntry } from './queue-message.ts';
import type { Story } from './story.ts';

/** Makes a story of an entry by classifying it. The same entry and model always make the same story. */
export function makeStory(entry: QueuedEntry, model?: Model): Story {
  return { ...entry, textHash: hashText(entry), classification: classifyStory(entry, model) };
}
