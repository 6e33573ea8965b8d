import type { StoryLanguage } from '../../text/name-language.ts';
import { COUNTRIES, NEUTRAL_CITIES, ORGANISATIONS } from '../lexicon/country-lexicon.ts';
import { FOREIGN_PEOPLE } from '../lexicon/person-lexicon.ts';
import { PLACES } from '../lexicon/place-lexicon.ts';
import type { TermList } from './term-index.ts';

/** The lines of a table of terms. */
export function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '');
}

/** The terms for countries, cities, organisations and people of the other side, in English and, of countries, the text's own language. */
export function foreignTerms(language: StoryLanguage): TermList[] {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const own = new Intl.DisplayNames(language === 'other' ? 'en' : language, { type: 'region' });
  const countries = linesOf(COUNTRIES).flatMap((line): TermList[] => {
    const [codes = '', names = '', cities = ''] = line.split(';');
    const [alpha2 = '', country = ''] = codes.split(' ');
    const sense = { kind: 'foreign', sort: 'name', country } as const;
    const cityLists = cities.split('|').map((terms, at): TermList => {
      const isSite = at > 0 && terms !== 'Peking';
      return {
        terms,
        sense: { kind: 'foreign', sort: 'city', country: countryOf(terms, country), isSite },
        isName: true,
      };
    });
    const cldr = [...new Set([english.of(alpha2) ?? '', own.of(alpha2) ?? ''])].join('|');
    return [{ terms: cldr, sense, isName: true }, { terms: names, sense, isName: true }, ...cityLists];
  });
  return [
    ...countries,
    ...organisationTerms(),
    ...linesOf(FOREIGN_PEOPLE).flatMap(foreignPeople),
    ...linesOf(PLACES).map(placeTerms),
  ];
}

const NEUTRAL = new Set(NEUTRAL_CITIES.split('|'));
const CAPITALS = new Set(linesOf(COUNTRIES).map((line) => line.split(';')[2]?.split('|')[0]));

/** A city where others meet, too, does not tell who takes part. */
function countryOf(city: string, country: string): string {
  return NEUTRAL.has(city) ? 'XXX' : country;
}

function placeTerms(line: string): TermList {
  const [country = '', place = '', names = ''] = line.split(';');
  const isVenue = place !== 'Pyongyang';
  return {
    terms: `${place}|${names}`,
    sense:
      country === 'PRK'
        ? { kind: 'dprk', sort: isVenue ? 'venue' : 'state', place }
        : {
            kind: 'foreign',
            sort: 'city',
            country: countryOf(place, country),
            place,
            isSite: !CAPITALS.has(place),
          },
    isName: true,
  };
}

function foreignPeople(line: string): TermList[] {
  const [country = '', ...names] = line.split(/[;|]/);
  return names.map((terms) => {
    return {
      terms,
      sense: { kind: 'foreign', sort: 'person', country, name: terms.replace('*', '') },
      isName: true,
    };
  });
}

function organisationTerms(): TermList[] {
  return linesOf(ORGANISATIONS).map((line): TermList => {
    const [country = '', names = ''] = line.split(';');
    return {
      terms: `${country}|${names}`,
      sense: { kind: 'foreign', sort: 'organisation', country },
      isName: country !== 'XXX',
    };
  });
}
