import { type Actor, CATEGORIES, type Category } from '../classify/classification.ts';
import { holderOn } from '../classify/words/people-register.ts';
import type { Engagement } from '../engagements/engagement.ts';
import type { Story } from '../stories/story.ts';
import { reportsEngagement } from '../stories/story.ts';
import { ArgumentError } from '../text/argument-error.ts';
import { findPeople } from './find-person.ts';
import {
  readCategories,
  readConfidence,
  readCounterparts,
  readLimit,
  readMoment,
  readWords,
} from './read-options.ts';

/** What an analyst types; every value as it came. */
export type QueryOptions = {
  readonly since?: string;
  readonly until?: string;
  readonly counterpart?: string;
  readonly category?: string;
  readonly text?: string;
  readonly person?: string;
  readonly minConfidence?: string;
  readonly limit?: string;
  /** Records that are looked at, at most. */
  readonly most?: string;
  /** Stories that report no engagement too. */
  readonly all?: boolean;
};

/** What one index lists. */
export type ListKey = { readonly counterpart: string } | { readonly category: Category } | 'day';

/** What an analyst asks for. The keys bound what is read, each a list of its own; the rest narrows it. */
export type Query = {
  readonly keys: readonly ListKey[];
  /** Instants in ISO 8601, both inclusive. */
  readonly since: string;
  readonly until: string;
  /** One of these; any when there are none. */
  readonly categories: readonly Category[];
  readonly words: readonly string[];
  /** Ways to name who is asked for, each by all of its words; anybody when there are none. */
  readonly person: readonly (readonly string[])[];
  readonly minConfidence: number;
  readonly limit: number;
  /** Records that are looked at, at most. */
  readonly most: number;
  readonly all: boolean;
};

const DEFAULT_DAYS = 7;
const DEFAULT_LIMIT = 100;
/** Some 50 calls that read 100 records each, and 2,500 units of reading: seconds, and far less than a cent. */
const DEFAULT_MOST = 5_000;

/**
 * Reads what was asked for: by default the last seven days, up to a hundred.
 *
 * @throws ArgumentError naming the option that is wrong.
 */
export function parseQuery(options: QueryOptions, now: Date): Query {
  const { counterpart, category, text, person, minConfidence } = options;
  const until = options.until === undefined ? now : readMoment('--until', options.until, 'end', now);
  const since =
    options.since === undefined
      ? new Date(until.getTime() - DEFAULT_DAYS * 86_400_000)
      : readMoment('--since', options.since, 'start', now);
  if (since > until) {
    throw new ArgumentError('--since', `a moment before --until (${until.toISOString()})`, options.since);
  }
  if (options.all && (counterpart ?? category) !== undefined) {
    throw new ArgumentError(
      '--all',
      'no --counterpart or --category with it, for a story that reports no engagement has neither',
    );
  }
  const counterparts = counterpart === undefined ? [] : readCounterparts('--counterpart', counterpart);
  const categories = category === undefined ? [] : readCategories('--category', category);
  const limit = options.limit === undefined ? DEFAULT_LIMIT : readLimit('--limit', options.limit);
  return {
    keys: keysOf(counterparts, categories),
    since: since.toISOString(),
    until: until.toISOString(),
    categories,
    words: text === undefined ? [] : readWords('--text', text),
    person: person === undefined ? [] : waysToName(person),
    minConfidence: minConfidence === undefined ? 0 : readConfidence('--min-confidence', minConfidence),
    limit,
    // One more than is shown says whether there are more.
    most: options.most === undefined ? Math.max(DEFAULT_MOST, limit + 1) : readLimit('--most', options.most),
    all: options.all ?? false,
  };
}

/** As it was typed, and as whoever the register knows under that spelling is reported. */
function waysToName(person: string): (readonly string[])[] {
  const typed = readWords('--person', person);
  return [typed, ...findPeople(person).map((name) => readWords('--person', name))];
}

function keysOf(counterparts: readonly string[], categories: readonly Category[]): ListKey[] {
  if (counterparts.length > 0) return counterparts.map((counterpart) => ({ counterpart }));
  return categories.length > 0 ? categories.map((category) => ({ category })) : ['day'];
}

/**
 * Names the lists that have the stories asked for. Only one that reports an engagement is listed by a category, so that the others need
 * not be read to be left out.
 */
export function storyKeys({ keys, all }: Query): readonly ListKey[] {
  const isOfAnyKind = keys.includes('day');
  return isOfAnyKind && !all ? CATEGORIES.map((category) => ({ category })) : keys;
}

/** Says whether a story that the key found is asked for. */
export function isAskedStory(story: Story, query: Query): boolean {
  const { classification, title, summary, outlet } = story;
  return (
    (query.all || reportsEngagement(story)) &&
    isAskedCategory(classification.category, query) &&
    classification.probability >= query.minConfidence &&
    hasWords([title, summary, outlet], query.words) &&
    hasPerson(classification.actors, query.person, story.publishedAt.slice(0, 10))
  );
}

/** Says whether an engagement that the key found is asked for. */
export function isAskedEngagement(engagement: Engagement, query: Query): boolean {
  const { category, probability, headline, reports, actors } = engagement;
  const texts = [
    headline,
    ...reports.flatMap(({ title, outlet }) => [title, outlet]),
    ...actors.flatMap(({ name, office }) => [name ?? '', office ?? '']),
  ];
  return (
    isAskedCategory(category, query) &&
    probability >= query.minConfidence &&
    hasWords(texts, query.words) &&
    hasPerson(actors, query.person, engagement.day)
  );
}

function isAskedCategory(category: Category | null, { categories }: Query): boolean {
  return categories.length === 0 || (category !== null && categories.includes(category));
}

function hasWords(texts: readonly string[], words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = texts.join('\n').normalize('NFC').toLowerCase();
  return words.every((word) => text.includes(word));
}

const UNSPACED = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}]/u;

/** Whether somebody takes part who is named so, or holds on that day the office that is told without a name. */
function hasPerson(actors: readonly Actor[], person: readonly (readonly string[])[], day: string): boolean {
  if (person.length === 0) return true;
  return actors.some(({ country, name, office = '' }) => {
    const called = name ?? holderOn(country, office, day);
    return called !== undefined && person.some((words) => isCalled(called, words));
  });
}

/** Whether a name has all of some words whole, or where scripts have no spaces anywhere in it. */
function isCalled(name: string, words: readonly string[]): boolean {
  const own = name.normalize('NFC').toLowerCase();
  const parts = new Set(own.split(/[\s-]+/u));
  return words.every(
    (word) => word.split('-').every((part) => parts.has(part)) || (UNSPACED.test(word) && own.includes(word)),
  );
}
