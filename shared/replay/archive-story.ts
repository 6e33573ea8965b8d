import {
  CATEGORY,
  type Category,
  type Classification,
  DIRECTION,
  type Direction,
  STATUS,
  type Status,
} from '../classify/classification.ts';
import { classifyStory } from '../classify/classify-story.ts';
import { hashText } from '../identify/text-hash.ts';
import type { Story } from '../stories/story.ts';
import {
  filledText,
  listOf,
  message,
  oneOf,
  optional,
  optionalOr,
  orNull,
  parseJson,
  text,
  UnreadableRecord,
} from '../text/shapes.ts';

/** A story of an archive, with its labels where it has any. */
export type ArchiveStory = {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  /** When it was published. */
  readonly at: string;
  readonly lang?: string;
  readonly engagement?: 'yes' | 'no' | 'borderline';
  readonly category?: Category;
  readonly counterparts?: readonly [string, ...string[]];
  readonly status?: Status;
  readonly direction?: Direction;
  readonly event?: string;
  readonly tells?: readonly string[];
};

/** Which event a story reports, and which new facts of it it tells; `at` is when it came. */
export type EventLabel = {
  readonly id: string;
  readonly event: string;
  readonly tells: readonly string[];
  readonly at?: string;
};

type ArchiveLine = Omit<
  ArchiveStory,
  'at' | 'category' | 'status' | 'direction' | 'counterparts' | 'lang'
> & {
  readonly at?: string;
  readonly publishedAt?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly category?: Category | null;
  readonly status?: Status | null;
  readonly direction?: Direction | null;
  readonly counterparts?: readonly string[];
};
const ARCHIVE_LINE = message<ArchiveLine>(
  {
    id: filledText,
    outlet: optionalOr(text, ''),
    title: filledText,
    text: optionalOr(text, ''),
    at: optional(text),
    publishedAt: optional(text),
    date: optional(text),
    lang: optional(text),
    engagement: optional(oneOf(['yes', 'no', 'borderline'], 'yes, no or borderline')),
    category: optional(orNull(CATEGORY)),
    counterparts: optional(listOf(filledText)),
    status: optional(orNull(STATUS)),
    direction: optional(orNull(DIRECTION)),
    event: optional(filledText),
    tells: optional(listOf(filledText)),
  },
  'a story',
);
const EVENT_LABEL = message<EventLabel>(
  { id: filledText, event: filledText, tells: optionalOr(listOf(filledText), []), at: optional(text) },
  'an event label',
);

/**
 * Reads a story of an archive from a line of JSON.
 *
 * @param known When it was published, where that is known from elsewhere.
 * @throws UnreadableRecord naming the field that is wrong.
 */
export function parseArchiveStory(line: string, known?: string): ArchiveStory {
  const { at, publishedAt, date, category, status, direction, counterparts, ...rest } = parseJson(
    'story',
    ARCHIVE_LINE,
    line,
  );
  const [first, ...more] = counterparts ?? [];
  return {
    ...rest,
    at: readInstant('story', known ?? at ?? publishedAt ?? date),
    ...(category && { category }),
    ...(status && { status }),
    ...(direction && { direction }),
    ...(first !== undefined && { counterparts: [first, ...more] as const }),
  };
}

/** Reads which event a story reports from a line of JSON. @throws UnreadableRecord naming the field that is wrong */
export function parseEventLabel(line: string): EventLabel {
  const label = parseJson('event label', EVENT_LABEL, line);
  return { ...label, ...(label.at !== undefined && { at: readInstant('event label', label.at) }) };
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
/** No news is of other years. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 9998];

/** Reads a day, counted at noon, or an instant with its zone. */
function readInstant(what: string, written = ''): string {
  const day = DAY.test(written) ? written : (INSTANT.exec(written)?.[1] ?? '');
  const at = Date.parse(DAY.test(written) ? `${written}T12:00:00Z` : written);
  const isReal =
    !Number.isNaN(at) && day !== '' && new Date(`${day}T12:00:00Z`).toISOString().startsWith(day);
  const year = isReal ? new Date(at).getUTCFullYear() : 0;
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return new Date(at).toISOString();
  throw new UnreadableRecord(`${what}: at: expected a day or an instant like 2024-03-12T06:30:00Z`);
}

/** Puts a story of an archive into the form in which stories are stored, classified by the classifier, or by its labels where `byLabels`. */
export function toStory(archived: ArchiveStory, byLabels = false): Story {
  const { id, outlet, title, at, lang } = archived;
  const text = { title, summary: archived.text };
  const classified = classifyStory({ ...text, outlet, publishedAt: at });
  return {
    ...{ storyId: id, feedId: 'archive', outlet, ...text, publishedAt: at, firstSeenAt: at, isFresh: true },
    ...(lang !== undefined && { language: lang }),
    textHash: hashText(text),
    classification: byLabels ? labelled(archived, classified) : classified,
  };
}

/** What the labels say of a story, and where it takes place, when and who, as the classifier has it. */
function labelled(archived: ArchiveStory, classified: Classification): Classification {
  const { category, counterparts, status, direction } = archived;
  const { version, probability, evidence, actors, place, date } = classified;
  if (archived.engagement === 'yes' && category && counterparts && status && direction) {
    const parts = { category, counterparts, status, direction, actors, place, date };
    return { version, isEngagement: true, probability, ...parts, evidence };
  }
  const nothing = { category: null, counterparts: [], status: null, direction: null, actors: [] } as const;
  return { version, isEngagement: false, probability, ...nothing, place: null, date: null, evidence };
}

/** Says whether the labels of a story are all there that stand in for the classifier's answer. */
export function hasLabels(story: ArchiveStory): boolean {
  const { engagement, category, counterparts, status, direction } = story;
  if (engagement !== 'yes') return engagement !== undefined;
  return (
    category !== undefined && counterparts !== undefined && status !== undefined && direction !== undefined
  );
}
