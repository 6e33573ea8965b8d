import type { Direction, Status } from '../classify/classification.ts';
import { nameWithCode } from '../classify/words/country-name.ts';
import { sayLanguage } from '../text/name-language.ts';
import { CATEGORY_WORDS, DIRECTION_WORDS } from './engagement-words.ts';
import { parseFilterPolicy, type Rhythm, type Wishes } from './filter-policy.ts';

/** When a subscriber of each rhythm is mailed. */
export const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  now: 'at once',
  day: 'once a day',
  week: 'once a week',
};

const MAILS: Readonly<Record<Rhythm, string>> = {
  now: 'a mail',
  day: 'one mail a day',
  week: 'one mail a week',
};

const STATUS_CLAUSES: Readonly<Record<Status, string>> = {
  planned: 'is planned or announced',
  done: 'took place or is under way',
  cancelled: 'was called off or broken off',
};

const DIRECTION_CLAUSES: Readonly<Record<Direction, string>> = {
  outbound: DIRECTION_WORDS.outbound,
  inbound: DIRECTION_WORDS.inbound,
  mutual: 'both sides do, or it is not said which',
};

/** Says in words what a subscriber gets: "one mail a day about every engagement". */
export function sayMails(wishes: Wishes): string {
  return `${MAILS[wishes.every]} about ${describeWishes(wishes)}`;
}

/** Says in words what a subscriber of this filter policy gets, whoever made it. */
export function sayFilterPolicy(policy = '{}'): string {
  const wishes = parseFilterPolicy(policy);
  return wishes ? sayMails(wishes) : `what this filter policy lets pass: ${policy}`;
}

/** Says in words what a subscriber wants to be told of, to stand behind "a mail about". */
export function describeWishes(wishes: Wishes): string {
  const { counterparts, categories, statuses, directions, languages, people, minConfidence } = wishes;
  const clauses = [
    clause('with', counterparts.map(nameWithCode)),
    clause(
      'that is',
      categories.map((category) => `${CATEGORY_WORDS[category]} (${category})`),
    ),
    clause(
      'that',
      statuses.map((status) => `${STATUS_CLAUSES[status]} (${status})`),
    ),
    clause(
      'in which',
      directions.map((direction) => `${DIRECTION_CLAUSES[direction]} (${direction})`),
    ),
    clause('reported', languages.map(sayLanguage)),
    clause('naming', people.map(capitalise)),
    minConfidence > 0 ? `of which the classifier is ${Math.round(minConfidence * 100)} % sure or more` : '',
  ].filter((one) => one !== '');
  return ['every engagement', clauses.join(', ')].join(' ').trim();
}

function clause(lead: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `${lead} ${listOr(parts)}`;
}

function listOr(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

/** Writes a folded name as names are written. */
function capitalise(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase());
}
