import {
  ACTOR,
  type Actor,
  CATEGORY,
  type Category,
  DIRECTION,
  type Direction,
  EVIDENCE,
  type Evidence,
  STATUS,
  type Status,
} from '../classify/classification.ts';
import {
  filledText,
  listOf,
  message,
  oneOf,
  optional,
  optionalOr,
  orNull,
  parseJson,
  partOfTime,
  probability,
  record,
  text,
} from '../text/shapes.ts';

/** A labelled story to measure with; what is labelled `borderline` is left out of every figure. */
export type GoldStory = {
  readonly id: string;
  readonly stratum: string;
  readonly lang: string;
  /** The day it was published, like `2024-03-12`; empty where it is not known. */
  readonly date: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly engagement: 'yes' | 'no' | 'borderline';
  readonly category?: Category;
  readonly counterparts?: readonly string[];
  readonly status?: Status;
  readonly direction?: Direction;
  /** Where it takes place: a city by its English name or a country by its code, `null` where the story does not say; left out where not labelled. */
  readonly place?: string | null;
  /** When, as precisely as the story says it: `2024-03-12`, `2024-03`, `2024`; `null` and left out as with the place. */
  readonly when?: string | null;
  /** Who takes part by name. */
  readonly people?: readonly GoldPerson[];
};

/** A person who takes part: by the name that English news uses, and as the story writes it. */
export type GoldPerson = {
  readonly country: string;
  readonly name: string;
  readonly written: string;
  readonly office: string | null;
};

/** What a classifier answered about a story, whichever it was; what it says nothing of is empty. */
export type Answer = {
  /** Names the rules or model that decided. */
  readonly version: string;
  readonly isEngagement: boolean;
  readonly probability: number;
  readonly category: Category | null;
  readonly counterparts: readonly string[];
  readonly status: Status | null;
  readonly direction: Direction | null;
  /** Where it takes place, by the English name of the city or country. */
  readonly place: string | null;
  /** When, as precisely as the story says it. */
  readonly date: string | null;
  readonly actors: readonly Actor[];
  readonly evidence: readonly Evidence[];
};

const GOLD_PERSON = record<GoldPerson>(
  { country: filledText, name: filledText, written: filledText, office: orNull(filledText) },
  'a person',
);
const GOLD_STORY = message<GoldStory>(
  {
    id: filledText,
    stratum: optionalOr(text, 'all'),
    lang: optionalOr(text, 'unknown'),
    date: optionalOr(text, ''),
    outlet: optionalOr(text, 'unknown'),
    title: text,
    text: optionalOr(text, ''),
    engagement: oneOf(['yes', 'no', 'borderline'], 'yes, no or borderline'),
    category: optional(CATEGORY),
    counterparts: optional(listOf(filledText)),
    status: optional(STATUS),
    direction: optional(DIRECTION),
    place: optional(orNull(filledText)),
    when: optional(orNull(partOfTime)),
    people: optional(listOf(GOLD_PERSON)),
  },
  'a labelled story',
);

/** An answer as `classify --jsonl` writes it. */
type AnswerLine = Omit<Answer, 'isEngagement'> & {
  readonly id: string;
  readonly engagement: 'yes' | 'no';
};
const ANSWER = message<AnswerLine>(
  {
    id: filledText,
    version: filledText,
    engagement: oneOf(['yes', 'no'], 'yes or no'),
    probability,
    category: orNull(CATEGORY),
    counterparts: listOf(filledText),
    status: orNull(STATUS),
    direction: orNull(DIRECTION),
    place: optionalOr(orNull(text), null),
    date: optionalOr(orNull(text), null),
    actors: optionalOr(listOf(ACTOR), []),
    evidence: listOf(EVIDENCE),
  },
  'an answer',
);

/** Reads a labelled story from a line of JSON. @throws UnreadableRecord naming the field that is wrong */
export function parseGoldStory(line: string): GoldStory {
  return parseJson('labelled story', GOLD_STORY, line);
}

/** What of a labelled story a reader is given. */
export function textOf({ title, text: summary, outlet, date }: GoldStory) {
  return {
    ...{ title, summary, outlet },
    ...(/^\d{4}-\d\d-\d\d/.test(date) && { publishedAt: `${date.slice(0, 10)}T12:00:00Z` }),
  };
}

/** Reads what a classifier answered about a story, as `classify --jsonl` writes it. @throws UnreadableRecord as above */
export function parseAnswer(line: string): { readonly id: string; readonly answer: Answer } {
  const { id, engagement, ...rest } = parseJson('answer', ANSWER, line);
  return { id, answer: { ...rest, isEngagement: engagement === 'yes' } };
}
