import { OFFICE_HOLDERS } from '../lexicon/office-holders.ts';
import { PEOPLE } from '../lexicon/people.ts';
import { groupTerms, readKeyed, splitKey } from './read-terms.ts';

/** A person of the register, and the offices held, each from a month or year to another, both included. */
type Person = {
  readonly country: string;
  readonly name: string;
  readonly offices: readonly { readonly office: string; readonly from: string; readonly until: string }[];
};

/** Until when a term runs that has no end: longer than any news. */
const OPEN = '9999';

/** Everybody in the register. */
const REGISTER: readonly Person[] = readRegister();

function readRegister(): Person[] {
  const terms = groupTerms(readKeyed(OFFICE_HOLDERS));
  return [...groupTerms(readKeyed(PEOPLE)).keys()].map((key) => {
    const { code: country, name } = splitKey(key);
    return {
      country,
      name,
      offices: (terms.get(key) ?? []).map(readTerm),
    };
  });
}

function readTerm(term: string) {
  const at = term.lastIndexOf(' ');
  const [from = '', until = ''] = term.slice(at + 1).split('..');
  return { office: term.slice(0, at), from, until: until === '' ? OPEN : until };
}

/** Says whether somebody held an office on a day, the months of coming and going included; any office where none is named. */
function heldOn({ offices }: Person, day: string, office?: string): boolean {
  return offices.some(
    (one) =>
      (office === undefined || one.office === office) &&
      one.from <= day.slice(0, one.from.length) &&
      day.slice(0, one.until.length) <= one.until,
  );
}

/** Offices that go by several names; the register has them under the second. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['leader', 'party leader'],
  ['general secretary', 'party leader'],
  ['parliament speaker', 'speaker of parliament'],
  ['premier', 'prime minister'],
  ['defence chief', 'defence minister'],
]);

/** Names who held an office of a country on a day; `undefined` where nobody did, or more than one. */
export function holderOn(country: string, office: string, day: string): string | undefined {
  const meant = SAME_OFFICE.get(office) ?? office;
  const holders = REGISTER.filter((one) => one.country === country && heldOn(one, day, meant));
  return holders.length === 1 ? holders[0]?.name : undefined;
}

/** Whether somebody once led a country, for life, and was dead on the day of publication: what bears such a name is no person. */
export function isGone(country: string, name: string | undefined, publishedAt: string | undefined): boolean {
  const terms = REGISTER.find((one) => one.country === country && one.name === name)?.offices ?? [];
  const led = terms.find(({ office }) => country === 'PRK' && office === 'party leader');
  return led !== undefined && publishedAt !== undefined && led.until < publishedAt.slice(0, 7);
}

/** Surnames that are words, too. */
const WORDS = new Set(
  'bush brown carter cook cross fox gates grant hill hunt king may park rice straw west white wood young'.split(
    ' ',
  ),
);
/** Where a surname stands first, or tells too many apart. */
const SURNAME_FIRST = new Set(['PRK', 'KOR', 'CHN', 'VNM', 'TWN', 'KHM', 'MMR', 'LAO']);
const SHORTEST_SURNAME = 4;

/** People by country and surname, where that comes last. */
const BY_SURNAME: ReadonlyMap<string, readonly Person[]> = Map.groupBy(
  REGISTER.filter(({ country }) => !SURNAME_FIRST.has(country)),
  ({ country, name }) => `${country} ${name.split(' ').at(-1)?.toLowerCase()}`,
);

/**
 * Finds who is meant by a surname in a story about a country: the only one of that surname, or the one in office on the day.
 *
 * @param day Of publication; without it only a surname of one person tells.
 */
export function findBySurname(country: string, surname: string, day: string | undefined): Person | undefined {
  const key = surname.toLowerCase();
  if (key.length < SHORTEST_SURNAME) return undefined;
  const known = BY_SURNAME.get(`${country} ${key}`) ?? [];
  const inOffice = day === undefined ? [] : known.filter((one) => heldOn(one, day));
  if (inOffice.length === 1) return inOffice[0];
  return known.length === 1 && !WORDS.has(key) ? known[0] : undefined;
}
