import {
  type Actor,
  type EngagementParts,
  type Evidence,
  PARTS,
  STORED_EVIDENCE,
} from '../classify/classification.ts';
import { comparePersons } from '../classify/same-person.ts';
import { dayOf, type ReportingStory } from '../stories/story.ts';
import { hash } from '../text/hash.ts';
import {
  count,
  day,
  exactly,
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
import {
  ALERT,
  type Alert,
  alertAfter,
  alertOfReturn,
  COUNTS_AS_TOLD,
  NO_ALERT,
  nextAlert,
} from './alert.ts';
import { newFacts } from './new-facts.ts';
import {
  lastSeenOf,
  REPORT,
  type Report,
  reportOf,
  type Said,
  saidOf,
  stands,
  tellingReports,
} from './report.ts';
import { STAGE, STAGE_OF_STATUS, type Stage } from './stage.ts';

/** One real-world event between a DPRK actor and foreign counterparts, which many stories may report. */
export type Engagement = EngagementParts & {
  /** Day, main counterpart and some digits of its first story: `2024-03-12-MNG-5F0C`. */
  readonly engagementId: string;
  /** The day of the first report, in UTC. It never changes. */
  readonly day: string;
  readonly probability: number;
  readonly classifierVersion: string;
  /** The words that decided, in the text of the story `evidenceStoryId`. */
  readonly evidence: readonly Evidence[];
  readonly evidenceStoryId: string;
  readonly headline: string;
  /** The latest 50 reports in the order in which they came, or after a merge in that of publication, long titles cut; `reportCount` counts them all, those that were taken back, too. */
  readonly reports: readonly Report[];
  readonly reportCount: number;
  readonly firstSeenAt: string;
  readonly updatedAt: string;
  readonly alert: Alert;
  /** How far it has come; absent in one that an older version wrote. */
  readonly stage?: Stage;
  /** Until it is sure that nobody opened the same at that moment; no mail goes out before. */
  readonly opening?: true;
  /** The id of the engagement that its reports are with now: it was opened twice. */
  readonly mergedInto?: string;
  /** Grows by one with each write; a write names the revision it read. */
  readonly revision: number;
};

/**
 * Reports kept on the engagement itself, each of at most 4 KB: it must stay far below DynamoDB's 400 KB, and every
 * write pays for its size. All stories are kept.
 */
const MAX_REPORTS = 50;
const MAX_ACTORS = 20;
const ID_DIGITS = 4;

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
    stage: optional(STAGE),
    opening: optional(exactly(true)),
    mergedInto: optional(filledText),
    revision: count,
  },
  'an engagement',
);

/** Reads a stored engagement. @throws UnreadableRecord naming it, the field that is wrong, and what was expected. */
export function parseEngagement(row: Readonly<Record<string, unknown>>): Engagement {
  return parseShape(`stored engagement ${row.engagementId}`, ENGAGEMENT, row);
}

/**
 * Gives the id of the engagement that a story opens: its day, main counterpart and a part of a hash of the story's id, so that whoever
 * takes the story again gives it the same.
 *
 * @param tries How often an engagement of another story was found to have it.
 * @example engagementIdOf(story) // '2024-03-12-MNG-5F0C'
 */
export function engagementIdOf(story: ReportingStory, tries = 0): string {
  const [main] = story.classification.counterparts;
  return `${dayOf(story)}-${main}-${hash(story.storyId)
    .slice(0, ID_DIGITS * (1 + tries))
    .toUpperCase()}`;
}

/** Opens an engagement from the first story that reports it; it is `opening` until `settle` has looked for rivals. */
export function openEngagement(story: ReportingStory, engagementId: string, now: Date): Engagement {
  return {
    engagementId,
    day: dayOf(story),
    ...toldBy(story),
    reports: [reportOf(story)],
    reportCount: 1,
    firstSeenAt: story.firstSeenAt,
    updatedAt: now.toISOString(),
    alert: firstAlertOf(story, now),
    opening: true,
    revision: 1,
  };
}

/** Makes the alert of an engagement that a story opens. */
function firstAlertOf({ isFresh, isBackfilled }: ReportingStory, now: Date): Alert {
  if (isFresh) return nextAlert(undefined, undefined, now);
  return isBackfilled ? COUNTS_AS_TOLD : NO_ALERT;
}

/** What an engagement says while one story alone reports it. */
function toldBy(story: ReportingStory) {
  const { classification } = story;
  const { said } = reportOf(story);
  return {
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
    ...(said && { stage: said.stage }),
  };
}

/** Says how many of an engagement's reports stand. */
export function countStanding({ reports, reportCount }: Pick<Engagement, 'reports' | 'reportCount'>): number {
  return reportCount - reports.filter((report) => !stands(report)).length;
}

/** Says whether an engagement has turned out to be none: every outlet has taken its report back. */
export function isWithdrawn(engagement: Pick<Engagement, 'reports' | 'reportCount'>): boolean {
  return countStanding(engagement) <= 0;
}

/**
 * Adds a story's report to the engagement it belongs to.
 *
 * The engagement is alerted again only when the story tells a new fact, or when it was withdrawn. A newer version of a story that it has takes
 * the place of its report. Answers the same object when the engagement has learned from the story's version already.
 *
 * @param why The names of the signals that decided that the story belongs here.
 */
export function joinStory(
  engagement: Engagement,
  story: ReportingStory,
  now: Date,
  why?: readonly string[],
): Engagement {
  const made = reportOf(story);
  const known = engagement.reports.find(({ storyId }) => storyId === story.storyId);
  const hasStory = known !== undefined || story.engagementId === engagement.engagementId;
  if (hasStory && (made.versionSeenAt ?? '') <= (known === undefined ? '' : lastSeenOf(known)))
    return engagement;
  const reason = why ?? known?.why;
  const report = { ...made, ...(reason && { why: reason }) };
  const { classification } = story;
  const { facts, ...learned } = learn(engagement, saidOf(report, classification), report);
  const joined = {
    reports: known
      ? engagement.reports.map((one) => (one === known ? { ...unknownFields(REPORT, one), ...report } : one))
      : [...engagement.reports, report].slice(-MAX_REPORTS),
    reportCount: engagement.reportCount + (hasStory ? 0 : 1),
    updatedAt: now.toISOString(),
  };
  if (isWithdrawn(engagement)) {
    const alert = alertOfReturn(engagement.alert, facts, story.isFresh, now);
    return { ...engagement, ...toldBy(story), ...joined, alert };
  }
  const tellsNews = story.isFresh && (!hasStory || facts.length > 0);
  // In a story whose text has changed other words decide, or the same ones stand elsewhere.
  const decides = facts.length > 0 || (hasStory && engagement.evidenceStoryId === story.storyId);
  return {
    ...engagement,
    ...learned,
    ...(decides && {
      evidence: classification.evidence,
      evidenceStoryId: story.storyId,
      headline: story.title,
    }),
    actors: joinActors(engagement.actors, classification.actors),
    probability: Math.max(engagement.probability, classification.probability),
    ...joined,
    alert: tellsNews ? alertAfter(engagement.alert, facts, now) : engagement.alert,
  };
}

/** What an engagement learns of its reports, one after the other. */
export type Learned = Pick<Engagement, 'category' | 'counterparts' | 'status' | 'stage' | 'place' | 'date'>;

/** What an engagement says once it has learned of a further report, and what of that are new facts. */
export function learn(
  known: Learned & Pick<Engagement, 'reports'>,
  said: Said,
  report: Report,
): Learned & { readonly facts: readonly string[] } {
  const { facts, stage, status, counterparts } = newFacts(known, said, report);
  const hasMoved = status !== known.status;
  return {
    ...{ facts, stage, status, counterparts },
    category: hasMoved ? said.category : known.category,
    place: known.place ?? said.place,
    date: (hasMoved ? said.date : undefined) ?? known.date ?? said.date,
  };
}

/** Ends an engagement's opening: nobody opened the same, so that its alert may be sent. */
export function settled({ opening: _opening, ...engagement }: Engagement): Engagement {
  return engagement;
}

/**
 * Adds to an engagement the reports of one that was opened for the same, and has been merged into it. What has begun by
 * either has begun, and one of which a report stands stands. Answers the same object when it has them all.
 */
export function takeOver(engagement: Engagement, other: Engagement, now: Date): Engagement {
  const known = new Set(engagement.reports.map(({ storyId }) => storyId));
  const more = other.reports.filter(({ storyId }) => !known.has(storyId));
  if (more.length === 0) return engagement;
  return {
    ...engagement,
    ...saidByBoth(engagement, other),
    reports: [...engagement.reports, ...more]
      .sort((one, two) =>
        one.publishedAt < two.publishedAt ? -1 : one.publishedAt > two.publishedAt ? 1 : 0,
      )
      .slice(-MAX_REPORTS),
    // Of a long one the first reports are not kept.
    reportCount: engagement.reportCount + more.length + other.reportCount - other.reports.length,
    updatedAt: now.toISOString(),
    alert: alertOfBoth(engagement, other, now),
  };
}

/** What two engagements say that are one: both together, or that of which a report stands. */
function saidByBoth(engagement: Engagement, other: Engagement): Partial<Engagement> {
  if (isWithdrawn(other)) return {};
  if (isWithdrawn(engagement)) {
    const { category, counterparts, status, direction, actors, place, date, stage } = other;
    const { probability, classifierVersion, evidence, evidenceStoryId, headline } = other;
    return {
      ...{ category, counterparts, status, direction, actors, place, date, stage },
      ...{ probability, classifierVersion, evidence, evidenceStoryId, headline },
    };
  }
  const missing = other.counterparts.filter((code) => !engagement.counterparts.includes(code));
  return {
    counterparts: [...engagement.counterparts, ...missing],
    actors: joinActors(engagement.actors, other.actors),
    place: engagement.place ?? other.place,
    date: engagement.date ?? other.date,
    ...(isFurther(other, engagement) && {
      stage: other.stage,
      status: other.status,
      category: other.category,
    }),
  };
}

/** Whether one has begun that is still to come by the other. */
function isFurther(one: Engagement, other: Engagement): boolean {
  return one.status === 'done' && other.status === 'planned';
}

/** The new facts that an engagement learns from one that is merged into it, in the words of a headline. */
function factsOf(other: Engagement, engagement: Engagement): readonly string[] {
  const report = tellingReports(other.reports).at(-1);
  if (report === undefined) return [];
  const { counterparts } = other;
  const { status, stage = STAGE_OF_STATUS[status] } = isFurther(other, engagement) ? other : engagement;
  return newFacts(engagement, { ...saidOf(report, other), counterparts, stage }, report).facts;
}

/**
 * What the other one has told is told; what it has not told, or nobody knows whether it has, is told here where nothing has been, and where
 * something has been the new facts of a mail that the other one has not begun to send. Where one of them is withdrawn, what has been told
 * of it holds again; where both are, no correction is lost.
 */
function alertOfBoth(engagement: Engagement, other: Engagement, now: Date): Alert {
  const [own, its] = [engagement.alert, other.alert];
  const isSettled = its.state === 'none' || its.state === 'sent';
  if (isWithdrawn(other)) {
    if (!isWithdrawn(engagement)) return own.state === 'none' ? alertOfReturn(its, [], false, now) : own;
    if (own.state === 'none') return its;
    return isSettled || own.state === 'pending'
      ? own
      : { ...its, number: Math.max(own.number + 1, its.number) };
  }
  if (own.state === 'none') {
    if (isSettled) return its.state === 'none' ? own : its;
    const told = its.number - (its.state === 'pending' ? 1 : 0);
    return { ...nextAlert(own, told > 0 ? its.change : undefined, now), number: told + 1 };
  }
  const facts = its.state === 'pending' ? factsOf(other, engagement) : [];
  return isWithdrawn(engagement) ? alertOfReturn(own, facts, true, now) : alertAfter(own, facts, now);
}

/** Leaves an engagement as a mark that leads to the one which has its reports now; no alert of it is sent any more. */
export function mergedInto(engagement: Engagement, engagementId: string): Engagement {
  return { ...settled(engagement), mergedInto: engagementId };
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
