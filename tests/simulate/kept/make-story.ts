import type { Classification } from '../../../shared/classify/classification.ts';
import type { Model } from '../../../shared/classify/score/model.ts';
import { hashText } from '../../../shared/identify/text-hash.ts';
import { makeStory as makeReally } from '../../../shared/stories/make-story.ts';
import type { QueuedEntry } from '../../../shared/stories/queue-message.ts';
import type { Story } from '../../../shared/stories/story.ts';

const classified = new Map<string, Classification>();

/** Makes a story as the product does, but classifies each text once: none of the simulation's names a date. */
export function makeStory(entry: QueuedEntry, model?: Model): Story {
  const key = `${entry.title}\n${entry.summary}`;
  const { classification } = classified.has(key)
    ? { classification: classified.get(key) }
    : makeReally(entry, model);
  if (classification === undefined) throw new Error(`not classified: ${key}`);
  classified.set(key, classification);
  return { ...entry, textHash: hashText(entry), classification };
}
