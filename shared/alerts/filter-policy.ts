import {
  CATEGORY,
  type Category,
  DIRECTION,
  type Direction,
  STATUS,
  type Status,
} from '../classify/classification.ts';
import { holderOn } from '../classify/words/people-register.ts';
import { type Engagement, isWithdrawn } from '../engagements/engagement.ts';
import { saidOf } from '../engagements/report.ts';
import { inHundredths } from '../text/format-sure.ts';
import { STORY_LANGUAGES } from '../text/name-language.ts';
import { filledText, listOf, message, oneOf, optionalOr, parseShape, probability } from '../text/shapes.ts';
import { foldName } from './fold-name.ts';

/** When a subscriber is mailed: at once, or in a digest of a day or a week. */
export const RHYTHMS = ['now', 'day', 'week'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What a subscriber wants to be mailed about, and when; an empty list, or 0, lets everything pass. */
export type Wishes = {
  readonly every: Rhythm;
  readonly counterparts: readonly string[];
  readonly categories: readonly Category[];
  readonly statuses: readonly Status[];
  readonly directions: readonly Direction[];
  /** Codes like `ko`, of which a report is in one. */
  readonly languages: readonly string[];
  /** Names as `foldName` folds them, of which somebody who takes part has one, whole or as a word. */
  readonly people: readonly string[];
  readonly minConfidence: number;
};

/** What whoever asks for nothing else gets: everything, at once. */
export const ALL: Wishes = {
  every: 'now',
  counterparts: [],
  categories: [],
  statuses: [],
  directions: [],
  languages: [],
  people: [],
  minConfidence: 0,
};

/** What filter policies select by. */
export type AlertAttributes = Pick<Engagement, 'counterparts' | 'category' | 'status' | 'direction'> & {
  /** The languages of its reports. */
  readonly languages: readonly string[];
  /** The folded names of those who take part, then the words of these. */
  readonly people: readonly string[];
  /** The probability, in hundredths rounded down: SNS compares five decimals at most. */
  readonly confidence: number;
};

/** Twenty people may take part; SNS counts their names with the 256 KB of the mail. */
const MOST_PEOPLE = 50;
/** What the names in a mail of several alerts take at most: its text may take 220 KB of the 256. */
const MOST_BYTES_OF_PEOPLE = 40_000;

/** A digest is the message that has this attribute, and none of the others. */
const NO_DIGEST = JSON.stringify({ digest: [{ exists: false }] });

/**
 * Gives what filter policies select an engagement by. Who is named by an office alone goes by the name of its holder on the day, as
 * where engagements are asked for.
 */
export function attributesOf(engagement: Engagement): AlertAttributes {
  const { category, status, direction, actors, reports, probability, day } = engagement;
  const names = actors
    .map(({ name, country, office = '' }) => foldName(name ?? holderOn(country, office, day) ?? ''))
    .filter((name) => name !== '');
  return {
    ...{ counterparts: concernedBy(engagement), category, status, direction },
    languages: [...new Set(reports.map((report) => saidOf(report, engagement).language))],
    people: [...new Set([...names, ...names.flatMap((name) => name.split(' '))])].slice(0, MOST_PEOPLE),
    confidence: inHundredths(probability) / 100,
  };
}

/** With whom it is; a correction is for all who may have been told, by whichever report. */
function concernedBy(engagement: Engagement): Engagement['counterparts'] {
  const { counterparts, reports } = engagement;
  if (!isWithdrawn(engagement)) return counterparts;
  const all = new Set([...counterparts, ...reports.flatMap(({ said }) => said?.counterparts ?? [])]);
  const [main] = counterparts;
  all.delete(main);
  return [main, ...all];
}

/** Gives attributes the names that they are published by. */
export function publishedAttributes(attributes: AlertAttributes) {
  const { counterparts, category, status, direction, languages, people, confidence } = attributes;
  return {
    counterpart: counterparts,
    ...{ category, status, direction },
    language: languages,
    person: people,
    confidence,
  };
}

/**
 * Gives the attributes of a mail of several alerts: a filter policy that would let any of them pass lets it pass. Only where names take more
 * than SNS has room for, some thousands, those behind go, so that the mail goes out at all.
 */
export function publishedTogether(several: readonly AlertAttributes[]) {
  const published = several.map(publishedAttributes);
  type Listed = Exclude<keyof ReturnType<typeof publishedAttributes>, 'confidence'>;
  const all = (name: Listed) => [
    ...new Set(published.flatMap((one): string | readonly string[] => one[name])),
  ];
  return {
    ...{ counterpart: all('counterpart'), category: all('category'), status: all('status') },
    ...{ direction: all('direction'), language: all('language') },
    person: cutAt(all('person'), MOST_BYTES_OF_PEOPLE),
    confidence: Math.max(...several.map(({ confidence }) => confidence)),
  };
}

/** As many values, the first ones, as a JSON list of so many bytes holds. */
function cutAt(values: readonly string[], bytes: number): string[] {
  let left = bytes - '[]'.length;
  return values.filter((value) => {
    left -= Buffer.byteLength(`${JSON.stringify(value)},`);
    return left >= 0;
  });
}

/** The lists of a wish by the attributes that they select by, in the order of a policy's keys; none that lets everything pass. */
function listsOf(wishes: Wishes) {
  const lists = [
    ['counterpart', wishes.counterparts],
    ['category', wishes.categories],
    ['status', wishes.statuses],
    ['direction', wishes.directions],
    ['language', wishes.languages],
    ['person', wishes.people],
  ] as const;
  return lists.filter(([, values]) => values.length > 0);
}

/** Says whether a subscriber wants to be told of what has these attributes: for one who is mailed at once SNS says the same. */
export function wants(wishes: Wishes, attributes: AlertAttributes): boolean {
  const published = publishedAttributes(attributes);
  const isWanted = listsOf(wishes).every(([name, values]) => {
    const wanted: ReadonlySet<string> = new Set(values);
    return [published[name]].flat().some((value) => wanted.has(value));
  });
  return isWanted && attributes.confidence >= wishes.minConfidence;
}

/**
 * Composes the filter policy by which SNS selects: for one who is mailed at once by the attributes of alerts, for others by the
 * one attribute of a digest.
 *
 * @example composeFilterPolicy({ ...ALL, counterparts: ['MNG'], minConfidence: 0.8 })
 * // '{"counterpart":["MNG"],"confidence":[{"numeric":[">=",0.8]}]}'
 */
export function composeFilterPolicy(wishes: Wishes): string {
  if (wishes.every !== 'now') return JSON.stringify({ digest: [digestAudienceOf(wishes)] });
  const { minConfidence } = wishes;
  const policy = JSON.stringify({
    ...Object.fromEntries(listsOf(wishes)),
    ...(minConfidence > 0 && { confidence: [{ numeric: ['>=', minConfidence] }] }),
  });
  return policy === '{}' ? NO_DIGEST : policy;
}

/**
 * Names those who get the same digest, by rhythm and wishes: the same text for the same wishes in any order. It has no quotes
 * and no backslashes, which SNS wants escaped twice.
 *
 * @example digestAudienceOf({ ...ALL, every: 'day', counterparts: ['RUS', 'MNG'] }) // 'day; counterpart=MNG,RUS'
 */
export function digestAudienceOf(wishes: Wishes): string {
  const { every, minConfidence } = wishes;
  return [
    every,
    ...listsOf(wishes).map(
      ([name, values]) => `${name}=${[...new Set<string>(values)].toSorted().join(',')}`,
    ),
    ...(minConfidence > 0 ? [`confidence=${minConfidence}`] : []),
  ].join('; ');
}

const WISHES = message<Wishes>(
  {
    every: oneOf(RHYTHMS),
    counterparts: optionalOr(listOf(filledText), []),
    categories: optionalOr(listOf(CATEGORY), []),
    statuses: optionalOr(listOf(STATUS), []),
    directions: optionalOr(listOf(DIRECTION), []),
    languages: optionalOr(listOf(oneOf(STORY_LANGUAGES)), []),
    people: optionalOr(listOf(filledText), []),
    minConfidence: optionalOr(probability, 0),
  },
  'wishes',
);

/** Reads a filter policy back, an older one too; answers nothing for one that `composeFilterPolicy` does not write. */
export function parseFilterPolicy(policy: string): Wishes | undefined {
  try {
    const { digest, confidence, ...lists } = JSON.parse(policy);
    const text = JSON.stringify(JSON.parse(policy));
    // Before there were digests a policy without keys let everything pass.
    if (text === '{}' || text === NO_DIGEST) return ALL;
    const wishes =
      digest === undefined ? toWishes('now', lists, confidence?.[0].numeric[1]) : readAudience(digest[0]);
    return composeFilterPolicy(wishes) === text ? wishes : undefined;
  } catch {
    return undefined;
  }
}

function readAudience(audience: string): Wishes {
  const [every, ...parts] = audience.split('; ');
  const lists = parts.map((part) => part.split('=')).map(([name, values = '']) => [name, values.split(',')]);
  const { confidence, ...others } = Object.fromEntries(lists);
  return toWishes(every, others, confidence && Number(confidence[0]));
}

/** @throws UnreadableRecord for what nobody may wish */
function toWishes(every: unknown, lists: Readonly<Record<string, unknown>>, minConfidence: unknown): Wishes {
  return parseShape('filter policy', WISHES, {
    every,
    counterparts: lists.counterpart,
    categories: lists.category,
    statuses: lists.status,
    directions: lists.direction,
    languages: lists.language,
    people: lists.person,
    minConfidence,
  });
}
