import {
  type Actor,
  type EngagementParts,
  type Evidence,
  PARTS,
  STORED_EVIDENCE,
} from '../classify/classification.ts';
import { comparePersons } from '../classify/same-person.ts';
import { dayOf, type ReportingStory } from '../stories/story.ts';
import { truncate } from '../text/plain-text.ts';
import {
  count,
  day,
  filledText,
  instant,
  listOf,
  optional,
  parseShape,
  probability,
  record,
  text,
  unknownFields,
} from '../text/shapes.ts';
import { ALERT, type Alert, alertAfter, NO_ALERT, nextAlert } from './alert.ts';

/** One outlet's report of an engagement. */
export type Report = {
  readonly storyId: string;
  readonly outlet: string;
  readonly title: string;
  readonly link?: string;
  readonly publishedAt: string;
  /** When the story's version was seen that the report is taken from; absent for the first. */
  readonly versionSeenAt?: string;
};

/** One real-world event between a DPRK actor and foreign counterparts, which many stories may report. */
export type Engagement = EngagementParts & {
  /** Day, main counterpart and a running number: `2024-03-12-MNG-1`. */
  readonly engagementId: string;
  /** The day of the first report, in UTC. It never changes. */
  readonly day: string;
  readonly probability: number;
  readonly classifierVersion: string;
  /** The words that decided, in the text of the story `evidenceStoryId`. */
  readonly evidence: readonly Evidence[];
  readonly evidenceStoryId: string;
  readonly headline: string;
  /** The latest 50 reports in the order in which they came, long titles cut; `reportCount` counts them all. */
  readonly reports: readonly Report[];
  readonly reportCount: number;
  readonly firstSeenAt: string;
  readonly updatedAt: string;
  readonly alert: Alert;
  /** Grows by one with each write; a write names the revision it read. */
  readonly revision: number;
};

/**
 * Reports kept on the engagement itself, each of at most 2.5 KB: it must stay far below DynamoDB's 400 KB, and every
 * write pays for its size. All stories are kept.
 */
const MAX_REPORTS = 50;
const LONGEST_TITLE = 200;
const LONGEST_LINK = 500;
const MAX_ACTORS = 20;

const REPORT = record<Report>(
  {
    storyId: filledText,
    outlet: text,
    title: text,
    link: optional(text),
    publishedAt: instant,
    versionSeenAt: optional(instant),
  },
  'a report',
);
const ENGAGEMENT = record<Engagement>(
  {
    engagementId: filledText,
    day,
    ...PARTS,
    probability,
    classifierVersion: filledText,
    evidence: STORED_EVIDENCE,
    evidenceStoryId: filledText,
    headline: text,
    reports: listOf(REPORT),
    reportCount: count,
    firstSeenAt: instant,
    updatedAt: instant,
    alert: ALERT,
    revision: count,
  },
  'an engagement',
);

/** Reads a stored engagement. @throws UnreadableRecord naming it, the field that is wrong, and what was expected. */
export function parseEngagement(row: Readonly<Record<string, unknown>>): Engagement {
  return parseShape(`stored engagement ${row.engagementId}`, ENGAGEMENT, row);
}

/** Gives the id of the n-th engagement with a main counterpart on a day, counted from 1. */
export function engagementIdOf(day: string, counterpart: string, n: number): string {
  return `${day}-${counterpart}-${n}`;
}

/** Opens an engagement from the first story that reports it. */
export function openEngagement(story: ReportingStory, engagementId: string, now: Date): Engagement {
  const { classification } = story;
  return {
    engagementId,
    day: dayOf(story),
    category: classification.category,
    counterparts: classification.counterparts,
    status: classification.status,
    direction: classification.direction,
    actors: classification.actors.slice(0, MAX_ACTORS),
    place: classification.place,
    date: classification.date,
    probability: classification.probability,
    classifierVersion: classification.version,
    evidence: classification.evidence,
    evidenceStoryId: story.storyId,
    headline: story.title,
    reports: [reportOf(story)],
    reportCount: 1,
    firstSeenAt: story.firstSeenAt,
    updatedAt: now.toISOString(),
    alert: story.isFresh ? nextAlert(undefined, undefined, now) : NO_ALERT,
    revision: 1,
  };
}

function reportOf(story: ReportingStory): Report {
  const { storyId, outlet, title, link, publishedAt } = story;
  const isShort = link !== undefined && link.length <= LONGEST_LINK;
  const versionSeenAt = story.edits?.at(-1)?.seenAt;
  return {
    ...{ storyId, outlet, title: truncate(title, LONGEST_TITLE), ...(isShort && { link }), publishedAt },
    ...(versionSeenAt !== undefined && { versionSeenAt }),
  };
}

/**
 * Adds a story's report to the engagement it belongs to.
 *
 * The engagement is alerted again only when the facts change: it was planned and is now done or cancelled, or
 * a further counterpart takes part. A newer version of a story that it has takes the place of its report. Answers the
 * same object when the engagement has learned from the story's version already.
 */
export function joinStory(engagement: Engagement, story: ReportingStory, now: Date): Engagement {
  const report = reportOf(story);
  const known = engagement.reports.find(({ storyId }) => storyId === story.storyId);
  const hasStory = known !== undefined || story.engagementId === engagement.engagementId;
  if (hasStory && (report.versionSeenAt ?? '') <= (known?.versionSeenAt ?? '')) return engagement;
  const { classification } = story;
  const added = classification.counterparts.filter((code) => !engagement.counterparts.includes(code));
  const advances = engagement.status === 'planned' && classification.status !== 'planned';
  const changes = [
    ...(advances ? [`was planned, is now ${classification.status}`] : []),
    ...(added.length > 0 ? [`also with ${added.join(', ')}`] : []),
  ];
  const tellsNews = story.isFresh && (!hasStory || changes.length > 0);
  // In a story whose text has changed other words decide, or the same ones stand elsewhere.
  const decides = changes.length > 0 || (hasStory && engagement.evidenceStoryId === story.storyId);
  return {
    ...engagement,
    counterparts: [...engagement.counterparts, ...added],
    ...(advances && { status: classification.status, category: classification.category }),
    ...(decides && {
      evidence: classification.evidence,
      evidenceStoryId: story.storyId,
      headline: story.title,
    }),
    actors: joinActors(engagement.actors, classification.actors),
    place: engagement.place ?? classification.place,
    date: (advances ? classification.date : undefined) ?? engagement.date ?? classification.date,
    probability: Math.max(engagement.probability, classification.probability),
    reports: known
      ? engagement.reports.map((one) => (one === known ? { ...unknownFields(REPORT, one), ...report } : one))
      : [...engagement.reports, report].slice(-MAX_REPORTS),
    reportCount: engagement.reportCount + (hasStory ? 0 : 1),
    updatedAt: now.toISOString(),
    alert: tellsNews ? alertAfter(engagement.alert, changes, now) : engagement.alert,
  };
}

/**
 * Adds actors to those that are known, in the order in which they came. Of one who is known his name is taken in full, and his
 * office where none was known.
 */
function joinActors(known: readonly Actor[], more: readonly Actor[]): readonly Actor[] {
  const joined = [...known];
  for (const actor of more) {
    const { name = '', office } = actor;
    const at = joined.findIndex((one) => isSameActor(one, actor));
    const one = joined[at];
    if (one === undefined) joined.push(actor);
    else
      joined[at] = {
        ...one,
        ...(name.length > (one.name?.length ?? 0) && { name }),
        ...(one.office === undefined && office && { office }),
      };
  }
  return joined.slice(0, MAX_ACTORS);
}

function isSameActor(one: Actor, other: Actor): boolean {
  const isNamed = one.name !== undefined && other.name !== undefined;
  if (isNamed) return comparePersons(one, other) === 'same';
  return one.country === other.country && one.name === other.name && one.office === other.office;
}
