import type { Mention } from '../words/term-index.ts';
import { locateMentions, type ReadExtent } from './locate-mentions.ts';
import { nameRuns } from './name-runs.ts';
import type { Party } from './read-parties.ts';
import type { Reading } from './read-story.ts';

/** A name in a story, once, with all that it stands for. */
export type NamedMention = {
  readonly mention: Mention;
  readonly parties: readonly Party[];
};

/** The names of parties in a story, in order. */
export function namedMentions({ parties }: Reading): NamedMention[] {
  return [...Map.groupBy(parties, ({ mention }) => mention)]
    .map(([mention, some]) => ({ mention, parties: some }))
    .sort((one, other) => one.mention.start - other.mention.start);
}

/** Finds where `namedMentions(reading)` stand in what the reader reads of a story; see `locateMentions`. */
export function nameExtents(
  reading: Reading,
  places: Readonly<Record<'title' | 'summary', readonly number[]>>,
  titleLength: number,
): (ReadExtent | null)[] {
  return locateMentions(
    namedMentions(reading).map(({ mention }) => mention),
    places,
    titleLength,
  );
}

/** Finds where `nameRuns(reading)` stand in what the reader reads of it. */
export function runExtents(
  reading: Reading,
  places: Readonly<Record<'title' | 'summary', readonly number[]>>,
  titleLength: number,
): (ReadExtent | null)[] {
  return locateMentions(nameRuns(reading), places, titleLength);
}
