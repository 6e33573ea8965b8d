import { CATEGORY, DIRECTION, type EngagementParts, STATUS } from '../classify/classification.ts';
import type { ReportingStory, Story } from '../stories/story.ts';
import { nameLanguage } from '../text/name-language.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import {
  type FieldsOf,
  filledListOf,
  filledText,
  instant,
  listOf,
  optional,
  optionalOr,
  orNull,
  partOfTime,
  record,
  text,
} from '../text/shapes.ts';
import { lineageOf } from './lineage.ts';
import { STAGE, STAGE_OF_STATUS, type Stage, stageOf } from './stage.ts';
import { writeVector } from './story-vector.ts';

/** One outlet's report of an engagement. */
export type Report = {
  readonly storyId: string;
  readonly outlet: string;
  readonly title: string;
  readonly link?: string;
  readonly publishedAt: string;
  /** When the story's version was seen that the report is taken from; absent for the first. */
  readonly versionSeenAt?: string;
  /** What it says, by which further stories are likened to it; absent in reports that an older version wrote. */
  readonly said?: Said;
  /** The names of the signals by which it was taken for one of this engagement; absent in the first. */
  readonly why?: readonly string[];
  /** The version of its story that takes it back; one that is older than `versionSeenAt` took back an earlier report. */
  readonly withdrawn?: Withdrawal;
};

/** A version of a story that reports no engagement any more: when it was seen, and its title. */
export type Withdrawal = { readonly seenAt: string; readonly title: string };

/** What a report says of its engagement. */
export type Said = Pick<
  EngagementParts,
  'category' | 'counterparts' | 'status' | 'direction' | 'place' | 'date'
> & {
  /** The beginning of the text behind the title. */
  readonly lead: string;
  /** A code like `en`, or `other`. */
  readonly language: string;
  readonly stage: Stage;
  /** Whose report it passes on, like `KCNA`; absent for the outlet's own. */
  readonly after?: string;
  /** What is read of the story as a whole, as `writeVector` writes it. */
  readonly vector?: string;
};

const LONGEST_TITLE = 200;
const LONGEST_LINK = 500;
/** Longer leads make the likeness of two reports no surer. */
const LONGEST_LEAD = 400;

const SAID = record<Said>(
  {
    category: CATEGORY,
    counterparts: filledListOf(filledText),
    status: STATUS,
    direction: DIRECTION,
    place: orNull(text),
    date: optionalOr(orNull(partOfTime), null),
    lead: text,
    language: filledText,
    stage: STAGE,
    after: optional(filledText),
    vector: optional(text),
  } satisfies FieldsOf<Said>,
  'what a report says',
);

const WITHDRAWAL = record<Withdrawal>({ seenAt: instant, title: text }, 'a withdrawal');

/** The shape of a stored report. */
export const REPORT = record<Report>(
  {
    storyId: filledText,
    outlet: text,
    title: text,
    link: optional(text),
    publishedAt: instant,
    versionSeenAt: optional(instant),
    said: optional(SAID),
    why: optional(listOf(filledText)),
    withdrawn: optional(WITHDRAWAL),
  },
  'a report',
);

const reports = new WeakMap<ReportingStory, Report>();

/** Makes the report that a story is of its engagement. It takes as long as the reader takes for a story. */
export function reportOf(story: ReportingStory): Report {
  const known = reports.get(story);
  if (known) return known;
  const made = makeReport(story);
  reports.set(story, made);
  return made;
}

function makeReport(story: ReportingStory): Report {
  const { storyId, outlet, title, link, publishedAt, classification } = story;
  const { category, counterparts, status, direction, place, date } = classification;
  const isShort = link !== undefined && link.length <= LONGEST_LINK;
  const versionSeenAt = story.edits?.at(-1)?.seenAt;
  const after = lineageOf(story);
  return {
    ...{ storyId, outlet, title: truncate(title, LONGEST_TITLE), ...(isShort && { link }), publishedAt },
    ...(versionSeenAt !== undefined && { versionSeenAt }),
    said: {
      ...{ category, counterparts, status, direction, place, date },
      lead: truncate(oneLine(story.summary), LONGEST_LEAD),
      language: nameLanguage(`${title}\n${story.summary}`, story.language),
      stage: stageOf(story),
      ...(after !== null && { after }),
      vector: writeVector(story),
    },
  };
}

/** Says whether a report stands: its outlet has not taken it back. */
export function stands({ withdrawn, versionSeenAt = '' }: Report): boolean {
  return withdrawn === undefined || withdrawn.seenAt <= versionSeenAt;
}

/** Finds the reports by which an engagement is told: those that stand; where none does, all of them. */
export function tellingReports(reports: readonly Report[]): readonly Report[] {
  const standing = reports.filter(stands);
  return standing.length === 0 ? reports : standing;
}

/** Marks a report as taken back by the newest version of its story; answers the same object where a newer version is known. */
export function withdraw(report: Report, { title, edits, firstSeenAt }: Story): Report {
  const seenAt = edits?.at(-1)?.seenAt ?? firstSeenAt;
  if (seenAt <= lastSeenOf(report)) return report;
  return { ...report, withdrawn: { ...report.withdrawn, seenAt, title: truncate(title, LONGEST_TITLE) } };
}

/** When the newest version of a report's story was seen that is known here; of the first nothing. */
export function lastSeenOf({ versionSeenAt = '', withdrawn }: Report): string {
  return withdrawn !== undefined && withdrawn.seenAt > versionSeenAt ? withdrawn.seenAt : versionSeenAt;
}

/** What a report says; of one that an older version wrote, what its engagement says. */
export function saidOf({ said, title }: Report, parts: EngagementParts): Said {
  if (said) return said;
  const { category, counterparts, status, direction, place, date } = parts;
  return {
    ...{ category, counterparts, status, direction, place, date },
    ...{ lead: '', language: nameLanguage(title), stage: STAGE_OF_STATUS[status] },
  };
}
