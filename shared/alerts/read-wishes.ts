import { findPeople } from '../ask/find-person.ts';
import { readCategories, readConfidence, readCounterparts, readList, readWord } from '../ask/read-options.ts';
import { DIRECTIONS, STATUSES } from '../classify/classification.ts';
import { ArgumentError } from '../text/argument-error.ts';
import { STORY_LANGUAGES } from '../text/name-language.ts';
import { ALL, RHYTHMS, type Wishes } from './filter-policy.ts';
import { foldName } from './fold-name.ts';

/** SNS's bounds on a filter policy: its keys, and the product of the numbers of values of all of them. */
const MOST_KINDS = 5;
const MOST_COMBINATIONS = 150;

const LONGEST_NAME = 100;
const MOST_NAMES = 50;

/** What lifts a filter. */
const ANY = 'all';

const LANGUAGES = STORY_LANGUAGES.filter((language) => language !== 'other');

/** What a subscriber wants, in options as they were typed. */
export type WishOptions = {
  readonly every?: string;
  readonly counterpart?: string;
  readonly category?: string;
  readonly status?: string;
  readonly onlyHappened?: boolean;
  readonly direction?: string;
  readonly language?: string;
  readonly person?: string;
  readonly minConfidence?: string;
};

/** How the options are read that name a list. */
const LISTS = {
  counterparts: ['counterpart', readCounterparts],
  categories: ['category', readCategories],
  statuses: ['status', wordList(STATUSES)],
  directions: ['direction', wordList(DIRECTIONS)],
  languages: ['language', wordList(LANGUAGES)],
  people: ['person', readPeople],
} as const;

/**
 * Reads what a subscriber wants from options as they were typed: what they name, and nothing of what they do not. `all` lifts a filter.
 *
 * @throws ArgumentError naming the option that is wrong.
 */
export function readWishes(options: WishOptions): Partial<Wishes> {
  const { every, onlyHappened = false, minConfidence } = options;
  if (onlyHappened && options.status !== undefined) {
    throw new ArgumentError('--only-happened', 'no --status with it', options.status);
  }
  const named = onlyHappened ? { ...options, status: 'done' } : options;
  const lists = Object.entries(LISTS).flatMap(([wish, [option, read]]) => {
    const text = named[option];
    if (text === undefined) return [];
    return [[wish, text.trim().toLowerCase() === ANY ? [] : read(`--${option}`, text)]];
  });
  return {
    ...(every !== undefined && { every: readWord('--every', every, RHYTHMS) }),
    ...Object.fromEntries(lists),
    ...(minConfidence !== undefined && { minConfidence: readHundredths('--min-confidence', minConfidence) }),
  };
}

/**
 * Makes the wishes of a subscriber of what is named, and for the rest of what held before.
 *
 * @throws ArgumentError naming `--every` where AWS can't filter so much at once.
 */
export function makeWishes(named: Partial<Wishes>, before: Wishes = ALL): Wishes {
  const wishes = { ...before, ...named };
  const { every, minConfidence, ...lists } = wishes;
  const numbers = Object.values(lists)
    .map(({ length }) => length)
    .concat(minConfidence > 0 ? 1 : 0)
    .filter((number) => number > 0);
  const combinations = numbers.reduce((product, number) => product * number, 1);
  if (every !== 'now') return wishes;
  if (numbers.length > MOST_KINDS) throw tooMany(`${numbers.length} kinds of filter`, MOST_KINDS);
  if (combinations > MOST_COMBINATIONS) {
    throw tooMany(`${combinations} combinations of what the filters name`, MOST_COMBINATIONS);
  }
  return wishes;
}

function tooMany(what: string, most: number): ArgumentError {
  return new ArgumentError(
    '--every',
    `day or week with ${what}: AWS takes ${most} at most for mails at once, and a digest can have them all`,
  );
}

function wordList<const Word extends string>(words: readonly Word[]) {
  return (argument: string, text: string) =>
    readList(argument, text, (_, item) => readWord(argument, item, words));
}

/** Reads a probability. @throws ArgumentError for one that is finer than alerts carry, so that less would pass than it says */
function readHundredths(argument: string, text: string): number {
  const confidence = readConfidence(argument, text);
  if (Number(confidence.toFixed(2)) === confidence) return confidence;
  throw new ArgumentError(argument, 'at most two decimals, like 0.85', text);
}

/** Reads people by their names, folded. @throws ArgumentError */
function readPeople(argument: string, text: string): string[] {
  const names = [...new Set(readList(argument, text, readPerson).flat())];
  if (names.length <= MOST_NAMES) return names;
  throw new ArgumentError(argument, `at most ${MOST_NAMES} names`, String(names.length));
}

/**
 * Reads one name: whom the register knows under it goes by the name that is reported, unless a word of that was typed, and who is
 * not known by what was typed.
 */
function readPerson(argument: string, text: string): string[] {
  const typed = foldName(text);
  if (typed === '' || text.length > LONGEST_NAME || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) {
    throw new ArgumentError(argument, `a name of at most ${LONGEST_NAME} letters, like Choe Son Hui`, text);
  }
  const reported = findPeople(text).map(foldName);
  return reported.every((name) => name.split(' ').includes(typed)) ? [typed] : reported;
}
