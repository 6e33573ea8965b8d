import {
  count,
  exactly,
  type FieldsOf,
  filledListOf,
  filledText,
  kindOf,
  listOf,
  message,
  nothing,
  oneOf,
  optional,
  optionalOr,
  orNull,
  partOfTime,
  probability,
  readAs,
  record,
  text,
} from '../text/shapes.ts';

/** The kinds of engagement, after PLOVER 0.8, narrowed to what concerns the DPRK. */
export const CATEGORIES = ['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'RUPTURE', 'RELEASE'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Where an engagement stands: announced or invited, took place or under way, called off or broken. */
export const STATUSES = ['planned', 'done', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** Who goes to whom: the DPRK side travels or sends, the foreign side does, or both, neither, unsaid. */
export const DIRECTIONS = ['outbound', 'inbound', 'mutual'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A person, office or body that takes part, on either side. */
export type Actor = {
  /** ISO 3166-1 alpha-3 (`PRK` is the DPRK side), or an organisation's acronym. */
  readonly country: string;
  readonly name?: string;
  readonly office?: string;
};

/**
 * What a span of words decided; `against` is counter-evidence, and `left out` was not read: a link to another story, a caption,
 * a footer.
 */
export const ROLES = [
  'actor',
  'counterpart',
  'contact',
  'status',
  'direction',
  'place',
  'against',
  'left out',
] as const;
/** The roles that no decision rests on. */
export const BESIDE: ReadonlySet<(typeof ROLES)[number]> = new Set(['against', 'left out']);

/** A span of words that decided something; `text` is exactly `storyText(...).slice(start, end)`. */
export type Evidence = {
  readonly role: (typeof ROLES)[number];
  readonly text: string;
  /** Offset of the first UTF-16 code unit in the text that was classified. */
  readonly start: number;
  /** Offset just behind the last one. */
  readonly end: number;
};

/** What every classification says. */
type Judgement = {
  /** Names the rules or model that decided; the same version and text give the same bytes. */
  readonly version: string;
  /** How likely it is that a careful reader would call the story an engagement, from 0 to 1. */
  readonly probability: number;
  readonly evidence: readonly Evidence[];
};

/** The parts of an engagement, as a story or its stories tell them. */
export type EngagementParts = {
  readonly category: Category;
  /** ISO 3166-1 alpha-3 codes or organisation acronyms (`UN`, `IAEA`), main one first, no repeats. */
  readonly counterparts: readonly [string, ...string[]];
  readonly status: Status;
  readonly direction: Direction;
  readonly actors: readonly Actor[];
  readonly place: string | null;
  /** When it takes place, as precisely as the text says it: `2024-03-12`, `2024-03` or `2024`. */
  readonly date: string | null;
};

/** What the classifier makes of a story that reports an engagement. */
export type EngagementClassification = Judgement & EngagementParts & { readonly isEngagement: true };

/** What the classifier makes of a story that reports none. */
export type OtherClassification = Judgement & {
  readonly isEngagement: false;
  readonly category: null;
  readonly counterparts: readonly [];
  readonly status: null;
  readonly direction: null;
  readonly actors: readonly [];
  readonly place: null;
  readonly date: null;
  /** Its language is none that is read, so that the "no" says little. */
  readonly unread?: true;
};

/** What the classifier makes of a story. */
export type Classification = EngagementClassification | OtherClassification;

/** What a second reader answers about a story; the quote stands in the story, and decided. */
export type SecondAnswer =
  | ({ readonly engagement: 'yes'; readonly quote: string } & Pick<
      EngagementParts,
      'category' | 'counterparts' | 'status' | 'direction'
    >)
  | { readonly engagement: 'no'; readonly quote: string };

/** Says whether a story is in a language that is not read, and was not taken for an engagement. */
export function isUnread(classification: Classification): boolean {
  return !classification.isEngagement && classification.unread === true;
}

export const CATEGORY = oneOf(CATEGORIES);
export const STATUS = oneOf(STATUSES);
export const DIRECTION = oneOf(DIRECTIONS);
export const ACTOR = record<Actor>(
  { country: filledText, name: optional(text), office: optional(text) },
  'an actor',
);
export const EVIDENCE = record<Evidence>(
  { role: oneOf(ROLES, 'a role'), text, start: count, end: count },
  'a span of evidence',
);
/** Stored evidence; spans of roles that only a newer version knows are left out, so that the record stays readable. */
export const STORED_EVIDENCE = readAs(
  listOf(
    record<Omit<Evidence, 'role'> & { readonly role: string }>(
      { role: filledText, text, start: count, end: count },
      'a span of evidence',
    ),
  ),
  (spans) => spans.filter((span): span is Evidence => ROLES.some((role) => role === span.role)),
);
/** The shapes of the parts of an engagement. */
export const PARTS = {
  category: CATEGORY,
  counterparts: filledListOf(filledText),
  status: STATUS,
  direction: DIRECTION,
  actors: listOf(ACTOR),
  place: orNull(text),
  date: optionalOr(orNull(partOfTime), null),
} satisfies FieldsOf<EngagementParts>;
const none = readAs(listOf(nothing), (): [] => []);

/** The shape of a stored classification. */
export const CLASSIFICATION = kindOf<Classification>(
  'isEngagement',
  [
    record<EngagementClassification>(
      {
        version: filledText,
        isEngagement: exactly(true),
        probability,
        ...PARTS,
        evidence: STORED_EVIDENCE,
      },
      'a classification',
    ),
    record<OtherClassification>(
      {
        version: filledText,
        isEngagement: exactly(false),
        probability,
        category: nothing,
        counterparts: none,
        status: nothing,
        direction: nothing,
        actors: none,
        place: nothing,
        date: optionalOr(nothing, null),
        unread: optional(exactly(true)),
        evidence: STORED_EVIDENCE,
      },
      'a classification',
    ),
  ],
  'a classification',
);

/** The shape of a second reader's answer; of what else it says nothing is kept. */
export const SECOND_ANSWER = kindOf<SecondAnswer>(
  'engagement',
  [
    message<Extract<SecondAnswer, { readonly engagement: 'yes' }>>(
      {
        engagement: exactly('yes'),
        quote: filledText,
        category: CATEGORY,
        counterparts: PARTS.counterparts,
        status: STATUS,
        direction: DIRECTION,
      },
      'an answer',
    ),
    message<Extract<SecondAnswer, { readonly engagement: 'no' }>>(
      { engagement: exactly('no'), quote: filledText },
      'an answer',
    ),
  ],
  'yes or no',
);

/** Names what decided where a second reader did: what the local one was, and which model and prompt answered. */
export function versionBy(
  local: Classification,
  { model, prompt }: { readonly model: string; readonly prompt: string },
): string {
  return `${local.version}+${model}.${prompt}`;
}

/** Says whether two readers say otherwise of a story: whether it reports an engagement, of which kind, with whom, in which state. */
export function differs(one: Classification, other: Classification): boolean {
  return (
    one.isEngagement !== other.isEngagement ||
    one.category !== other.category ||
    one.status !== other.status ||
    one.direction !== other.direction ||
    new Set<string>(one.counterparts).symmetricDifference(new Set<string>(other.counterparts)).size > 0
  );
}

/** Joins a story's title and summary into the one text that is classified and that offsets point into. */
export function storyText({ title, summary }: { readonly title: string; readonly summary: string }): string {
  return summary === '' ? title : `${title}\n${summary}`;
}
