import type { StoryLanguage } from '../../text/name-language.ts';
import type { CountryNames } from '../lexicon/countries/country-names.ts';
import { CAPITALS, COUNTRY_CODES, NEUTRAL_CITIES } from '../lexicon/country-lexicon.ts';
import { PEOPLE } from '../lexicon/people.ts';
import { PLACES } from '../lexicon/places.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import { groupTerms, readKeyed, readTerms, splitKey } from './read-terms.ts';
import type { Sense, TermList } from './term-index.ts';

/** The terms for countries, cities and organisations of the other side, in one language beside English. */
export function foreignTerms(language: StoryLanguage): TermList[] {
  if (language === 'other') return [];
  return [...cldrNames(language), ...namesIn(COUNTRY_NAMES[language], language === 'en')];
}

/** The terms for capitals and other places, and for people of both sides, that are looked for in every language. */
export function sharedTerms(): TermList[] {
  return [
    ...readKeyed(CAPITALS).map(({ key, term }) => cityTerm(key, term, [term])),
    ...placeTerms(),
    ...personTerms(),
  ];
}

function personTerms(): TermList[] {
  return [...groupTerms(readKeyed(PEOPLE))].map(([key, spellings]): TermList => {
    const { code: country, name } = splitKey(key);
    const terms = isShort(country, name) ? spellings : [name, ...spellings];
    return country === 'PRK'
      ? { terms, sense: { kind: 'dprk', sort: 'person', name } }
      : { terms, sense: { kind: 'foreign', sort: 'person', country, name }, isName: true };
  });
}

/** A Korean name of two syllables begins many longer ones: only what is listed for it is looked for. */
function isShort(country: string, name: string): boolean {
  return (country === 'PRK' || country === 'KOR') && name.split(' ').length < 3;
}

function cldrNames(language: StoryLanguage): TermList[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return readKeyed(COUNTRY_CODES).map(({ key: country, term: alpha2 }) => ({
    terms: [names.of(alpha2) ?? ''],
    sense: { kind: 'foreign', sort: 'name', country },
    isName: true,
  }));
}

/** English writes what is from a country with a capital, too. */
function namesIn(
  { names = '', of = '', cities = '', organisations = '' }: CountryNames,
  isEnglish: boolean,
): TermList[] {
  return [
    ...listKeyed(names, (country) => ({ kind: 'foreign', sort: 'name', country }), true),
    ...listKeyed(of, (country) => ({ kind: 'foreign', sort: 'name', country, isOf: true }), isEnglish),
    ...listKeyed(organisations, (country) => ({ kind: 'foreign', sort: 'organisation', country }), true),
    ...[...groupTerms(readKeyed(cities))].map(([key, terms]) => {
      const { code, name } = splitKey(key);
      return cityTerm(code, name, terms);
    }),
  ];
}

function listKeyed(block: string, toSense: (key: string) => Sense, isName: boolean): TermList[] {
  return [...groupTerms(readKeyed(block))].map(([key, terms]) => ({
    terms,
    sense: toSense(key),
    // Nobody's name: "foreign delegation".
    isName: isName && key !== UNKNOWN,
  }));
}

const UNKNOWN = 'XXX';
const NEUTRAL = new Set(readTerms(NEUTRAL_CITIES));
const CAPITAL_NAMES = new Set(readKeyed(CAPITALS).map(({ term }) => term));

/** A city's term; one where others meet, too, does not tell who takes part, and only a capital may stand for its government. */
function cityTerm(country: string, city: string, terms: readonly string[]): TermList {
  return {
    terms,
    sense: {
      kind: 'foreign',
      sort: 'city',
      country: NEUTRAL.has(city) ? UNKNOWN : country,
      place: city,
      placeCountry: country,
      isSite: !CAPITAL_NAMES.has(city),
    },
    isName: true,
  };
}

function placeTerms(): TermList[] {
  return [...groupTerms(readKeyed(PLACES))].map(([key, others]): TermList => {
    const { code: country, name: place } = splitKey(key);
    const terms = [place, ...others];
    if (country !== 'PRK') return cityTerm(country, place, terms);
    const sort = place === 'Pyongyang' ? 'state' : 'venue';
    return { terms, sense: { kind: 'dprk', sort, place, placeCountry: country }, isName: true };
  });
}
