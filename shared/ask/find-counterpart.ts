import { COUNTRY_CODES } from '../classify/lexicon/country-lexicon.ts';
import { isCountry, nameCounterpart } from '../classify/words/country-name.ts';
import { COUNTRY_NAMES } from '../classify/words/country-names.ts';
import { readKeyed } from '../classify/words/read-terms.ts';
import { ArgumentError } from '../text/argument-error.ts';

const LANGUAGES = Object.keys(COUNTRY_NAMES) as (keyof typeof COUNTRY_NAMES)[];

/** Every way to name a counterpart, in lower case, and its code: English ones go before those of other languages. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...LANGUAGES.filter((language) => language !== 'en').flatMap(namesIn),
  ...namesIn('en'),
  ...readKeyed(COUNTRY_CODES).flatMap(({ key, term }) => [term, key].map((code) => entryOf(code, key))),
  ['xxx', 'XXX'],
]);

function namesIn(language: keyof typeof COUNTRY_NAMES): (readonly [string, string])[] {
  const { names = '', of = '', organisations = '' } = COUNTRY_NAMES[language];
  return [
    ...readKeyed(organisations).filter(({ key }) => !isCountry(key) && key !== 'XXX'),
    ...[...readKeyed(of), ...readKeyed(names)].filter(({ key }) => isCountry(key)),
    ...readKeyed(COUNTRY_CODES).map(({ key }) => ({ key, term: nameCounterpart(key, language) })),
  ]
    .filter(({ key, term }) => key !== 'PRK' && !term.includes('*'))
    .map(({ key, term }) => entryOf(term.replace(/^=/, ''), key));
}

function entryOf(name: string, code: string): readonly [string, string] {
  return [foldCase(name), code];
}

/**
 * Finds the code of a counterpart by its code or its name in any language that is read, in upper or lower case.
 *
 * @throws ArgumentError naming `argument` and what was expected.
 * @example findCounterpart('--counterpart', 'mongolia') // 'MNG', as for MNG, mn and Mongolia
 */
export function findCounterpart(argument: string, text: string): string {
  const code = CODES.get(foldCase(text));
  if (code !== undefined) return code;
  throw new ArgumentError(
    argument,
    'a country other than North Korea (MNG, MN or Mongolia) or an organisation (UN, IAEA, ASEAN)',
    text,
  );
}

function foldCase(name: string): string {
  return name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}
