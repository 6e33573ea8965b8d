import {
  CLASSIFICATION,
  type Classification,
  type EngagementClassification,
  type Evidence,
  storyText,
} from '../classify/classification.ts';
import {
  count,
  exactly,
  filledText,
  instant,
  listOf,
  optional,
  parseShape,
  record,
  text,
} from '../text/shapes.ts';
import { ENTRY_FIELDS, type QueuedEntry } from './queue-message.ts';
import { SECOND_READING, type SecondReading } from './second-reading.ts';

/**
 * An entry identified and classified, as it is stored. Title, summary and classification are those of the newest version;
 * `publishedAt` and `firstSeenAt` are those of the first.
 */
export type Story = QueuedEntry & {
  readonly classification: Classification;
  /** The engagement that it reports, once it has been grouped. */
  readonly engagementId?: string;
  /** Of the newest text, by `hashText`; stories of older versions have none until they change. */
  readonly textHash?: string;
  /** The text first seen, kept once there is another. */
  readonly first?: { readonly title: string; readonly summary: string; readonly textHash: string };
  /** The later versions in their order, the last 20; `editCount` counts all. */
  readonly edits?: readonly Edit[];
  readonly editCount?: number;
  /** When it was first found gone from its feed while older stories were still there. */
  readonly removedAt?: string;
  /** What a second reader answered about a text of it, where one was asked. */
  readonly secondReading?: SecondReading;
  /** It came by `backfill`: an engagement that it opens counts as told, so that nobody is mailed of what is past. */
  readonly isBackfilled?: true;
};

/** A version of a story after the first. */
export type Edit = {
  readonly seenAt: string;
  readonly title: string;
  readonly textHash: string;
  /** Whether it is the first that was seen after the story had been removed. */
  readonly returned?: true;
};

const FIRST = record<NonNullable<Story['first']>>(
  { title: text, summary: text, textHash: filledText },
  'a text',
);
const EDIT = record<Edit>(
  { seenAt: instant, title: text, textHash: filledText, returned: optional(exactly(true)) },
  'an edit',
);
export const STORY = record<Story>(
  {
    ...ENTRY_FIELDS,
    classification: CLASSIFICATION,
    engagementId: optional(filledText),
    textHash: optional(filledText),
    first: optional(FIRST),
    edits: optional(listOf(EDIT)),
    editCount: optional(count),
    removedAt: optional(instant),
    secondReading: SECOND_READING,
    isBackfilled: optional(exactly(true)),
  },
  'a story',
);

/** Reads a stored story. @throws UnreadableRecord naming it, the field that is wrong, and what was expected. */
export function parseStory(row: Readonly<Record<string, unknown>>): Story {
  return parseShape(`stored story ${row.storyId}`, STORY, row);
}

/**
 * Finds the text of a story that evidence points into: the newest, else the one first seen; nothing where its words
 * stand in neither.
 */
export function findEvidenceText(
  story: Story,
  evidence: readonly Evidence[],
): Pick<Story, 'title' | 'summary'> | undefined {
  return [story, story.first].find((version) => {
    const text = version && storyText(version);
    return text !== undefined && evidence.every((span) => text.slice(span.start, span.end) === span.text);
  });
}

/** A story that reports an engagement. */
export type ReportingStory = Story & { readonly classification: EngagementClassification };

/** Says whether a story reports an engagement. */
export function reportsEngagement(story: Story): story is ReportingStory {
  return story.classification.isEngagement;
}

/** Gives the day, in UTC, on which a story was published. */
export function dayOf({ publishedAt }: Pick<Story, 'publishedAt'>): string {
  return publishedAt.slice(0, 10);
}
