import type { Frame } from '../read/read-frames.ts';
import type { Party } from '../read/read-parties.ts';
import type { Reading } from '../read/read-story.ts';
import { nameCounterpart, namePlace } from '../words/country-name.ts';
import { foldWord } from '../words/split-words.ts';
import type { Mention } from '../words/term-index.ts';

const FROM = /\bfrom (?:the )?$/iu;
const ADJECTIVE = /(?:an|ese|ish|ian|i|sk(?:i|a|ie|im|iego|iej)|ск\p{L}*)$/iu;
const SAME_LETTERS = 4;

/** Where something takes place, and by which words. */
export type Place = { readonly place: string; readonly country: string; readonly mention: Mention };

/**
 * Tells where the contact takes place: a city named as a place, else a country, else the dateline. Cities are named as
 * in English; an adjective ("Lao", "Russian") names no place.
 */
export function placeOf(
  reading: Reading,
  frames: readonly Frame[],
  counterparts: readonly string[],
): Place | null {
  const told = placesNear(reading, frames);
  const filed = reading.dateline.filter(
    (party) => isCity(party) && (party.country === 'PRK' || counterparts.includes(party.country)),
  );
  const found =
    told.find(isCity) ??
    filed.find(({ country }) => country !== 'PRK' || reading.isStateText) ??
    told.find((party) => party.sort !== 'deictic' && isCountryName(reading, party));
  return found === undefined
    ? null
    : { place: nameOf(found), country: found.country, mention: found.mention };
}

/** The country that the contact takes place in, also where only an adjective tells: "at a Russian space base". */
export function placeCountryOf(
  reading: Reading,
  frames: readonly Frame[],
  place: Place | null,
): string | null {
  return place?.country ?? placesNear(reading, frames)[0]?.country ?? null;
}

function placesNear(reading: Reading, frames: readonly Frame[]): Party[] {
  const sentences = new Set(frames.slice(0, 3).map(({ contact }) => contact.mention.sentence));
  return reading.parties.filter(
    ({ mention, isPlace, isTopic, sort }) =>
      isPlace &&
      !isTopic &&
      !FROM.test(reading.text.slice(Math.max(0, mention.start - 10), mention.start)) &&
      sort !== 'person' &&
      sort !== 'kim' &&
      sort !== 'organisation' &&
      (sentences.has(mention.sentence) || reading.partOf(mention) === 'lead'),
  );
}

function isCity({ sort, place, mention }: Party): boolean {
  const isJourney = mention.senses.some(({ kind }) => kind === 'action');
  return (sort === 'city' || sort === 'venue' || place !== undefined) && !isJourney;
}

/** Whether a party is written as its country's own name, inflected or not. */
function isCountryName(reading: Reading, party: Party): boolean {
  const written = foldWord(writtenOf(reading, party));
  const names = ['en', reading.language].map((language) => foldWord(nameIn(language, party.country)));
  return (
    party.country === 'PRK' ||
    names.some(
      (name) =>
        written === name ||
        (written.slice(0, SAME_LETTERS) === name.slice(0, SAME_LETTERS) &&
          Math.abs(written.length - name.length) <= 1 &&
          !ADJECTIVE.test(written)),
    ) ||
    / /.test(written)
  );
}

function nameIn(language: string, country: string): string {
  return country === 'PRK' ? 'north korea' : nameCounterpart(country, language);
}

function nameOf(party: Party): string {
  return party.place ?? namePlace(party.country);
}

function writtenOf({ text }: Reading, { mention }: Party): string {
  const written = text.slice(mention.start, mention.end);
  const isShouted =
    written.length > 3 && written === written.toUpperCase() && written !== written.toLowerCase();
  return isShouted && written !== 'DPRK' ? written[0] + written.slice(1).toLowerCase() : written;
}
