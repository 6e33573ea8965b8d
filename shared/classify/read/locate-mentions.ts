import type { Extent } from '../words/leave-out.ts';

/** A part of what is read of a story: code units of its title or its summary. */
export type ReadExtent = Extent & { readonly field: 'title' | 'summary' };

/**
 * Finds where parts of a story, by their offsets in `storyText(story)`, stand in what the reader reads of it.
 *
 * @param places Where what is read stands in the story, as `placesWithoutNoise(story)` has it.
 * @param titleLength Of the story's whole title, in code units.
 * @returns One for each part; `null` for what was left out.
 */
export function locateMentions(
  parts: readonly Extent[],
  places: Readonly<Record<'title' | 'summary', readonly number[]>>,
  titleLength: number,
): (ReadExtent | null)[] {
  const placed = { title: firstPlaces(places.title), summary: firstPlaces(places.summary) };
  return parts.map((part) => {
    const field = part.start < titleLength ? 'title' : 'summary';
    const [start, last] = [placed[field].get(part.start), placed[field].get(part.end - 1)];
    return start === undefined || last === undefined ? null : { field, start, end: last + 1 };
  });
}

/** Where each place is first: white space has that of what is before it. */
function firstPlaces(places: readonly number[]): ReadonlyMap<number, number> {
  const firsts = new Map<number, number>();
  for (const [at, place] of places.entries()) if (!firsts.has(place)) firsts.set(place, at);
  return firsts;
}
