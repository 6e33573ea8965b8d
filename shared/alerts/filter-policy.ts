import { readCategories, readConfidence, readCounterparts } from '../ask/read-options.ts';
import { CATEGORIES, type Category } from '../classify/classification.ts';
import { nameWithCode } from '../classify/words/country-name.ts';
import { ArgumentError } from '../text/argument-error.ts';
import { CATEGORY_WORDS } from './engagement-words.ts';

/** What a subscriber wants to be mailed about; an empty list, or 0, lets everything pass. */
export type Wishes = {
  readonly counterparts: readonly string[];
  readonly categories: readonly Category[];
  readonly minConfidence: number;
};

/** SNS's bound on the product of the numbers of values of all keys. */
const MOST_COMBINATIONS = 150;

/**
 * Reads what a subscriber wants from options as they were typed.
 *
 * @throws ArgumentError naming the option that is wrong.
 */
export function parseWishes(options: {
  readonly counterpart?: string;
  readonly category?: string;
  readonly minConfidence?: string;
}): Wishes {
  const { counterpart, category, minConfidence } = options;
  const counterparts = counterpart === undefined ? [] : readCounterparts('--counterpart', counterpart);
  const categories = category === undefined ? [] : readCategories('--category', category);
  const confidence = minConfidence === undefined ? 0 : readConfidence('--min-confidence', minConfidence);
  // Alerts carry hundredths: a finer bound would let less pass than it says.
  if (minConfidence !== undefined && Number(confidence.toFixed(2)) !== confidence) {
    throw new ArgumentError('--min-confidence', 'at most two decimals, like 0.85', minConfidence);
  }
  const combinations = Math.max(counterparts.length, 1) * Math.max(categories.length, 1);
  if (combinations > MOST_COMBINATIONS) {
    throw new ArgumentError(
      '--counterpart',
      `at most ${MOST_COMBINATIONS} counterparts times categories, as SNS does`,
      String(combinations),
    );
  }
  return { counterparts, categories, minConfidence: confidence };
}

/**
 * Composes the filter policy by which SNS selects, in the attributes that `publishAlert` sends.
 *
 * @example composeFilterPolicy({ counterparts: ['MNG'], categories: [], minConfidence: 0.8 })
 * // '{"counterpart":["MNG"],"confidence":[{"numeric":[">=",0.8]}]}'
 */
export function composeFilterPolicy({ counterparts, categories, minConfidence }: Wishes): string {
  return JSON.stringify({
    ...(counterparts.length > 0 && { counterpart: counterparts }),
    ...(categories.length > 0 && { category: categories }),
    ...(minConfidence > 0 && { confidence: [{ numeric: ['>=', minConfidence] }] }),
  });
}

/** Reads a filter policy back; answers nothing for one that `composeFilterPolicy` does not write. */
export function parseFilterPolicy(policy: string): Wishes | undefined {
  try {
    const { counterpart = [], category = [], confidence } = JSON.parse(policy);
    const minConfidence = confidence === undefined ? 0 : confidence[0].numeric[1];
    const wishes: Wishes = { counterparts: counterpart, categories: category, minConfidence };
    const isOurs =
      composeFilterPolicy(wishes) === JSON.stringify(JSON.parse(policy)) &&
      wishes.counterparts.every((code) => typeof code === 'string') &&
      wishes.categories.every((one) => CATEGORIES.includes(one));
    return isOurs ? wishes : undefined;
  } catch {
    return undefined;
  }
}

/** Says in words what a subscriber gets, to stand behind "gets a mail about". */
export function describeWishes({ counterparts, categories, minConfidence }: Wishes): string {
  const countries = counterparts.map(nameWithCode);
  const kinds = categories.map((category) => `${CATEGORY_WORDS[category]} (${category})`);
  return [
    'every engagement',
    ...(countries.length > 0 ? [`with ${listOr(countries)}`] : []),
    ...(kinds.length > 0 ? [`that is ${listOr(kinds)}`] : []),
    ...(minConfidence > 0
      ? [`of which the classifier is ${Math.round(minConfidence * 100)} % sure or more`]
      : []),
  ].join(' ');
}

function listOr(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}
