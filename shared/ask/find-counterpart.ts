import { COUNTRIES, ORGANISATIONS } from '../classify/lexicon/country-lexicon.ts';
import { isCountry, nameCounterpart } from '../classify/words/country-name.ts';
import { ArgumentError } from '../text/argument-error.ts';

/** Every way to name a counterpart, in lower case, and its code. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...linesOf(COUNTRIES).flatMap(([codes = '', others = '']): [string, string][] => {
    const [alpha2 = '', alpha3 = ''] = codes.split(' ');
    if (!isCountry(alpha3)) return [];
    return [alpha2, alpha3, nameCounterpart(alpha3), ...wholeNames(others)].map((name) => [
      foldCase(name),
      alpha3,
    ]);
  }),
  ...linesOf(ORGANISATIONS).flatMap(([acronym = '', others = '']): [string, string][] =>
    // An organisation never takes a country's code; `XXX` is the unnamed party.
    isCountry(acronym) || acronym === 'XXX'
      ? []
      : [acronym, ...wholeNames(others)].map((name) => [foldCase(name), acronym]),
  ),
  ['xxx', 'XXX'],
]);

/**
 * Finds the code of a counterpart by its code or its English name, in upper or lower case.
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

function linesOf(lexicon: string): string[][] {
  return lexicon
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
}

/** Lists the names of a term of the lexicon, without those that are stems. */
function wholeNames(names: string): string[] {
  return names.split('|').filter((name) => name !== '' && !name.includes('*'));
}

function foldCase(name: string): string {
  return name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}
