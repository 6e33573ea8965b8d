import { readVector, toUnit, writeVector as writeReally } from '../../../shared/engagements/story-vector.ts';

export { readVector, toUnit };

const written = new Map<string, string>();

/** Writes a story's vector as the product does, but reads each text once. */
export function writeVector(story: Parameters<typeof writeReally>[0]): string {
  const key = `${story.title}\n${story.summary}`;
  const vector = written.get(key) ?? writeReally(story);
  written.set(key, vector);
  return vector;
}
