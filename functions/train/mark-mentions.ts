import { type PlaceCandidate, placeNameOf } from '../../shared/classify/describe/choose-place.ts';
import type { ReadExtent } from '../../shared/classify/read/locate-mentions.ts';
import { namedMentions, nameExtents } from '../../shared/classify/read/named-mentions.ts';
import type { Reading } from '../../shared/classify/read/read-story.ts';
import { placesWithoutNoise, storyWithoutNoise } from '../../shared/classify/words/leave-out.ts';
import type { GoldStory } from '../../shared/measure/gold-story.ts';

/** What stands around a name: signs that Unicode gives no meaning, as `functions/train/reader/pieces.py` knows them. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const SIGNS = /[\ue000\ue001]/g;

/** A story as a reader learns it, its names marked. */
export type MarkedStory = {
  readonly title: string;
  readonly summary: string;
  /** What each name is, in order; `null` where that is not known or not asked. */
  readonly mentions: readonly {
    readonly counterpart: boolean | null;
    readonly place: boolean | null;
  }[];
};

/** Where the names of a story stand in what a reader reads of it; `null` where they do not. */
export function namesOf({ title, text }: GoldStory, reading: Reading): (ReadExtent | null)[] {
  return nameExtents(reading, placesWithoutNoise({ title, summary: text }), title.length);
}

/** Marks the names of a story of which a reader learns whether they are whom the DPRK deals with, and where. */
export function markMentions(gold: GoldStory, reading: Reading): MarkedStory {
  const named = namedMentions(reading);
  const names = namesOf(gold, reading);
  const read = storyWithoutNoise({ title: gold.title, summary: gold.text });
  const mark = (field: 'title' | 'summary') => {
    const text = read[field].replace(SIGNS, ' ');
    const parts = names.filter((name): name is ReadExtent => name?.field === field);
    const ends = [0, ...parts.map(({ end }) => end)];
    const written = parts.map(
      ({ start, end }, at) => `${text.slice(ends[at], start)}${OPEN}${text.slice(start, end)}${CLOSE}`,
    );
    return written.join('') + text.slice(ends.at(-1));
  };
  return {
    title: mark('title'),
    summary: mark('summary'),
    mentions: named
      .filter((_, at) => names[at] !== null)
      .map(({ parties }) => {
        const places = parties.flatMap((party) => placeNameOf(party) ?? []);
        return {
          counterpart:
            gold.counterparts === undefined || parties.every(({ country }) => country === 'PRK')
              ? null
              : parties.some(({ country }) => gold.counterparts?.includes(country)),
          place:
            gold.place === undefined || places.length === 0 ? null : places.some((one) => isPlace(gold, one)),
        };
      }),
  };
}

/** Whether a city or a country is where a labelled engagement takes place. */
export function isPlace(
  { place }: GoldStory,
  one: Pick<PlaceCandidate, 'place' | 'country' | 'isCity'>,
): boolean {
  return place === (one.isCity ? one.place : one.country);
}

/** Where the marked names of a story stand in what was read of it, without the marks. */
export function markedExtents({ title, summary }: Pick<MarkedStory, 'title' | 'summary'>): ReadExtent[] {
  return (
    [
      ['title', title],
      ['summary', summary],
    ] as const
  ).flatMap(([field, text]) => {
    const extents: ReadExtent[] = [];
    let [at, start] = [0, 0];
    for (const unit of text) {
      if (unit === OPEN) start = at;
      else if (unit === CLOSE) extents.push({ field, start, end: at });
      else at += unit.length;
    }
    return extents;
  });
}
