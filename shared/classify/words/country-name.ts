import { COUNTRIES } from '../lexicon/country-lexicon.ts';

const ENGLISH = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const ALPHA_2 = new Map(
  COUNTRIES.split('\n').flatMap((line): [string, string][] => {
    const [, alpha2, alpha3] = /^([A-Z]{2}) ([A-Z]{3});/.exec(line) ?? [];
    return alpha2 && alpha3 ? [[alpha3, alpha2]] : [];
  }),
);

/**
 * Names a counterpart, in English unless asked otherwise: `MNG` is Mongolia (names are CLDR's), `XXX` an unnamed party. The code itself
 * serves for organisations, which readers know by it.
 */
export function nameCounterpart(code: string, language = 'en'): string {
  if (code === 'XXX') return 'an unnamed party';
  const alpha2 = ALPHA_2.get(code);
  const names = language === 'en' ? ENGLISH : new Intl.DisplayNames(language, { type: 'region' });
  return (alpha2 && names.of(alpha2)) ?? code;
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
