import { HOMES } from '../../shared/classify/describe/choose-counterparts.ts';
import { type PlaceCandidate, placeNameOf } from '../../shared/classify/describe/choose-place.ts';
import { IMPLIED } from '../../shared/classify/name-logits.ts';
import type { ReadExtent } from '../../shared/classify/read/locate-mentions.ts';
import { nameRuns } from '../../shared/classify/read/name-runs.ts';
import { namedMentions, nameExtents, runExtents } from '../../shared/classify/read/named-mentions.ts';
import type { Party } from '../../shared/classify/read/read-parties.ts';
import type { Reading } from '../../shared/classify/read/read-story.ts';
import type { Extent } from '../../shared/classify/words/leave-out.ts';
import { placesWithoutNoise, storyWithoutNoise } from '../../shared/classify/words/leave-out.ts';
import type { GoldStory } from '../../shared/measure/gold-story.ts';

/** What stands around a name: signs that Unicode gives no meaning, as `functions/train/reader/pieces.py` knows them. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const SIGNS = /[\ue000\ue001]/g;

/** What a name is in a story; `null` where that is not known or not asked. */
type Roles = {
  readonly counterpart: boolean | null;
  readonly place: boolean | null;
  readonly person: boolean | null;
  readonly goes: boolean | null;
};

/** A story as a reader learns it, its names marked. */
export type MarkedStory = {
  readonly title: string;
  readonly summary: string;
  /** What each name is, in order. */
  readonly mentions: readonly Roles[];
};

/** Where the names of a story stand in what a reader reads of it, those of the lexicon and what may be people's; `null` where they do not. */
export function namesOf({ title, text }: GoldStory, reading: Reading) {
  const places = placesWithoutNoise({ title, summary: text });
  return {
    named: nameExtents(reading, places, title.length),
    runs: runExtents(reading, places, title.length),
  };
}

/** Marks the names of a story of which a reader learns whether they are whom the DPRK deals with, where, and who takes part. */
export function markMentions(gold: GoldStory, reading: Reading): MarkedStory {
  const { named, runs } = namesOf(gold, reading);
  const read = storyWithoutNoise({ title: gold.title, summary: gold.text });
  const people = peopleIn(gold, reading.text);
  const isPerson = (extent: Extent) =>
    people === null ? null : people.some(({ start, end }) => extent.start < end && extent.end > start);
  const all = [
    ...namedMentions(reading).map(({ mention, parties }, at) => {
      const places = parties.flatMap((party) => placeNameOf(party) ?? []);
      return {
        extent: named[at] ?? null,
        roles: {
          counterpart:
            gold.counterparts === undefined || parties.every(({ country }) => country === 'PRK')
              ? null
              : parties.some(({ country }) => gold.counterparts?.includes(country)),
          place:
            gold.place === undefined || places.length === 0 ? null : places.some((one) => isPlace(gold, one)),
          person: parties.some(({ name }) => name !== undefined) ? isPerson(mention) : null,
          goes: isGoing(gold, parties),
        },
      };
    }),
    ...nameRuns(reading).map((run, at) => ({
      extent: runs[at] ?? null,
      roles: { counterpart: null, place: null, person: isPerson(run), goes: null },
    })),
  ].flatMap(({ extent, roles }) => (extent === null ? [] : [{ extent, roles }]));
  const ofField = (field: 'title' | 'summary') =>
    all
      .filter(({ extent }) => extent.field === field)
      .sort((one, other) => one.extent.start - other.extent.start);
  const mark = (field: 'title' | 'summary') => {
    const text = read[field].replace(SIGNS, ' ');
    const parts = ofField(field).map(({ extent }) => extent);
    const ends = [0, ...parts.map(({ end }) => end)];
    const written = parts.map(
      ({ start, end }, at) => `${text.slice(ends[at], start)}${OPEN}${text.slice(start, end)}${CLOSE}`,
    );
    return written.join('') + text.slice(ends.at(-1));
  };
  return {
    title: mark('title'),
    summary: mark('summary'),
    mentions: [...ofField('title'), ...ofField('summary')].map(({ roles }) => roles),
  };
}

/** Whom an engagement is with though its story does not name them; `null` where that is somebody else, or it is none. */
export function impliedIn(
  { engagement, counterparts }: GoldStory,
  { parties, named }: Reading,
): (typeof IMPLIED)[number] | null {
  if (engagement !== 'yes' || counterparts === undefined) return null;
  const missing = counterparts.filter((one) => parties.every(({ country }) => country !== one));
  const home = HOMES[named];
  if (missing.length === 0) return 'nobody';
  if (home !== undefined && missing.includes(home)) return 'home';
  return IMPLIED.find((who) => missing.includes(who)) ?? null;
}

/** Whether a name is of the side that goes or sends; `null` for one of neither side or both. */
function isGoing({ direction, counterparts }: GoldStory, parties: readonly Party[]): boolean | null {
  const isOwn = parties.some(({ country }) => country === 'PRK');
  const isTheirs = parties.some(({ country }) => counterparts?.includes(country));
  if (direction === undefined || isOwn === isTheirs) return null;
  return direction === (isOwn ? 'outbound' : 'inbound');
}

/** Where those who take part stand in a text; `null` where that is not labelled. */
function peopleIn({ engagement, people }: GoldStory, text: string): Extent[] | null {
  if (engagement !== 'yes' || people === undefined) return null;
  return people.flatMap(({ written }) => {
    const extents: Extent[] = [];
    for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + 1))
      extents.push({ start: at, end: at + written.length });
    return extents;
  });
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
