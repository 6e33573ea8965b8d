import { COUNTRY_CODES } from '../lexicon/country-lexicon.ts';
import { readKeyed } from './read-terms.ts';

const displayNames = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const known =
    displayNames.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  displayNames.set(language, known);
  return known;
}

const ALPHA_2 = new Map(readKeyed(COUNTRY_CODES).map(({ key, term }) => [key, term]));

/** The alpha-3 codes of all countries. */
export const COUNTRIES: readonly string[] = [...ALPHA_2.keys()];

/**
 * Names a counterpart, in English unless asked otherwise: `MNG` is Mongolia (names are CLDR's), `XXX` an unnamed party. The code itself
 * serves for organisations, which readers know by it.
 */
export function nameCounterpart(code: string, language = 'en'): string {
  if (code === 'XXX') return 'an unnamed party';
  const alpha2 = ALPHA_2.get(code);
  const names = namesIn(language);
  return (alpha2 && names.of(alpha2)) ?? code;
}

/** Names a country as a place, the DPRK too. */
export function namePlace(country: string): string {
  return country === 'PRK' ? 'North Korea' : nameCounterpart(country);
}

/** Says whether a code is a country's ISO 3166-1 alpha-3 code, other than the DPRK's own. */
export function isCountry(code: string): boolean {
  return ALPHA_2.has(code) && code !== 'PRK';
}

/** Names a counterpart with its code: `Mongolia (MNG)`; an organisation by its acronym alone. */
export function nameWithCode(code: string): string {
  const name = nameCounterpart(code);
  return name === code ? code : `${name} (${code})`;
}
