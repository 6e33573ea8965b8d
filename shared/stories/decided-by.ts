import { type Classification, differs, versionBy } from '../classify/classification.ts';
import { formatSure } from '../text/format-sure.ts';
import type { SecondReading } from './second-reading.ts';
import type { Story } from './story.ts';

/**
 * Gives the reading that decides a story; without one the local reader does. That a story has one is not enough: a version of the
 * product that knows of none classifies the text anew, and leaves it where it is.
 */
export function readingOf({ secondReading, classification }: Story): SecondReading | undefined {
  if (secondReading === undefined) return undefined;
  return classification.version === versionBy(secondReading.local, secondReading) ? secondReading : undefined;
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
  const sure = formatSure(classification.probability);
  if (!classification.isEngagement) return `no engagement, ${sure}`;
  const { category, counterparts, status, direction } = classification;
  return `${category} with ${counterparts.join(' ')}, ${status}, ${direction}, ${sure}`;
}
