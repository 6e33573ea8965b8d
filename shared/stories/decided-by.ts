import { type Classification, differs } from '../classify/classification.ts';
import { hashText } from '../identify/text-hash.ts';
import type { SecondReading } from './second-reading.ts';
import type { Story } from './story.ts';

/** Gives the reading that decides a story: that of the text it has. Without one the local reader decides. */
export function readingOf(story: Story): SecondReading | undefined {
  const { secondReading } = story;
  return secondReading?.textHash === hashText(story) ? secondReading : undefined;
}

/** Says whether a second reader decides a story, and the local one says otherwise. */
export function isDisputed(story: Story): boolean {
  const reading = readingOf(story);
  return reading !== undefined && differs(story.classification, reading.local);
}

/**
 * Says who decided a story, and what the local reader had said where that is otherwise, a line each; nothing where the local reader
 * decided alone.
 *
 * @example sayDecidedBy(story) // ['second reader (amazon.nova-pro-v1:0)', 'local reader: no engagement, 0.35']
 */
export function sayDecidedBy(story: Story): string[] {
  const reading = readingOf(story);
  if (reading === undefined) return [];
  const local = isDisputed(story) ? [`local reader: ${sayAnswer(reading.local)}`] : [];
  return [`second reader (${reading.model})`, ...local];
}

/** Says on one line what a reader makes of a story. */
export function sayAnswer(classification: Classification): string {
  const sure = (Math.floor(classification.probability * 100 + 1e-9) / 100).toFixed(2);
  if (!classification.isEngagement) return `no engagement, ${sure}`;
  const { category, counterparts, status, direction } = classification;
  return `${category} with ${counterparts.join(' ')}, ${status}, ${direction}, ${sure}`;
}
