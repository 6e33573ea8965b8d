import type { Actor, Category, Direction, Evidence, Status } from '../classify/classification.ts';
import type { Story } from '../stories/story.ts';
import { truncate } from '../text/plain-text.ts';

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

/** The mail about an engagement: `none` (too old to be news) or `pending -> claimed -> sent`. */
export type Alert = {
  readonly state: 'none' | 'pending' | 'claimed' | 'sent';
  /** Counts the mails: 1 is the first, later ones tell what changed. */
  readonly number: number;
  /** What is new since the last mail, in words; absent in the first. */
  readonly change?: string;
  /** From this instant on a sweep takes it that nobody is sending it. */
  readonly dueAt?: string;
  /** Until this instant the claim holds. */
  readonly leaseUntil?: string;
  readonly sentAt?: string;
};

/** One real-world event between a DPRK actor and foreign counterparts, which many stories may report. */
export type Engagement = {
  /** Day, main counterpart and a running number: `2024-03-12-MNG-1`. */
  readonly engagementId: string;
  /** The day of the first report, in UTC. It never changes. */
  readonly day: string;
  readonly category: Category;
  readonly counterparts: readonly string[];
  readonly status: Status;
  readonly direction: Direction;
  readonly actors: readonly Actor[];
  readonly place: string | null;
  /** The day on which it takes place, where a report says so. */
  readonly date: string | null;
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
/** How long a pending alert may wait before a sweep takes care of it: two visibility timeouts, in ms. */
const SWEEP_AFTER_MS = 360_000;
const DAY_MS = 86_400_000;

/** Says whether a story's classification has all that an engagement needs. */
export function reportsEngagement({ classification }: Story): boolean {
  return (
    classification.isEngagement && classification.category !== null && classification.counterparts.length > 0
  );
}

/** Gives the id of the n-th engagement with a main counterpart on a day, counted from 1. */
export function engagementIdOf(day: string, counterpart: string, n: number): string {
  return `${day}-${counterpart}-${n}`;
}

/** Gives the day, in UTC, on which a story was published. */
export function dayOf({ publishedAt }: Story): string {
  return publishedAt.slice(0, 10);
}

/** Opens an engagement from the first story that reports it. */
export function openEngagement(story: Story, engagementId: string, now: Date): Engagement {
  const { classification } = story;
  const { category, status, direction } = classification;
  if (category === null) throw new Error(`story ${story.storyId} reports no engagement`);
  return {
    engagementId,
    day: dayOf(story),
    category,
    counterparts: classification.counterparts,
    status: status ?? 'done',
    direction: direction ?? 'mutual',
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
    alert: story.isFresh ? pendingAlert(1, undefined, now) : { state: 'none', number: 0 },
    revision: 1,
  };
}

function reportOf(story: Story): Report {
  const { storyId, outlet, title, link, publishedAt } = story;
  const isShort = link !== undefined && link.length <= LONGEST_LINK;
  const versionSeenAt = story.edits?.at(-1)?.seenAt;
  return {
    ...{ storyId, outlet, title: truncate(title, LONGEST_TITLE), ...(isShort && { link }), publishedAt },
    ...(versionSeenAt !== undefined && { versionSeenAt }),
  };
}

function pendingAlert(number: number, change: string | undefined, now: Date): Alert {
  const dueAt = new Date(now.getTime() + SWEEP_AFTER_MS).toISOString();
  return { state: 'pending', number, ...(change !== undefined && { change }), dueAt };
}

/**
 * Adds a story's report to the engagement it belongs to.
 *
 * The engagement is alerted again only when the facts change: it was planned and is now done or cancelled, or
 * a further counterpart takes part. A newer version of a story that it has takes the place of its report. Answers the
 * same object when the engagement has learned from the story's version already.
 */
export function joinStory(engagement: Engagement, story: Story, now: Date): Engagement {
  const report = reportOf(story);
  const known = engagement.reports.find(({ storyId }) => storyId === story.storyId);
  const hasStory = known !== undefined || story.engagementId === engagement.engagementId;
  if (hasStory && (report.versionSeenAt ?? '') <= (known?.versionSeenAt ?? '')) return engagement;
  const { classification } = story;
  const added = classification.counterparts.filter((code) => !engagement.counterparts.includes(code));
  const advances = engagement.status === 'planned' && (classification.status ?? 'planned') !== 'planned';
  const changes = [
    ...(advances ? [`was planned, is now ${classification.status}`] : []),
    ...(added.length > 0 ? [`also with ${added.join(', ')}`] : []),
  ];
  // Evidence points into the text that the story has now.
  const decides = changes.length > 0 || (hasStory && engagement.evidenceStoryId === story.storyId);
  return {
    ...engagement,
    counterparts: [...engagement.counterparts, ...added],
    ...(advances && classification.status !== null && { status: classification.status }),
    ...(advances && classification.category !== null && { category: classification.category }),
    ...(decides && {
      evidence: classification.evidence,
      evidenceStoryId: story.storyId,
      headline: story.title,
    }),
    actors: mergeActors(engagement.actors, classification.actors),
    place: engagement.place ?? classification.place,
    date: (advances ? classification.date : undefined) ?? engagement.date ?? classification.date,
    probability: Math.max(engagement.probability, classification.probability),
    reports: known
      ? engagement.reports.map((one) => (one === known ? report : one))
      : [...engagement.reports, report].slice(-MAX_REPORTS),
    reportCount: engagement.reportCount + (hasStory ? 0 : 1),
    updatedAt: now.toISOString(),
    alert:
      hasStory && changes.length === 0
        ? engagement.alert
        : alertAfterJoin(engagement.alert, story, changes, now),
  };
}

function alertAfterJoin(alert: Alert, story: Story, changes: readonly string[], now: Date): Alert {
  if (!story.isFresh) return alert;
  if (alert.state === 'none') return pendingAlert(1, undefined, now);
  if (changes.length === 0) return alert;
  // A mail that is still pending tells the new facts too; one that is claimed or sent does not know them.
  if (alert.state !== 'pending') return pendingAlert(alert.number + 1, changes.join('; '), now);
  return alert.change === undefined ? alert : { ...alert, change: [alert.change, ...changes].join('; ') };
}

function mergeActors(known: readonly Actor[], more: readonly Actor[]): readonly Actor[] {
  const keyOf = ({ country, name, office }: Actor) => `${country}/${name ?? office ?? ''}`;
  const keys = new Set(known.map(keyOf));
  return [...known, ...more.filter((actor) => !keys.has(keyOf(actor)))].slice(0, MAX_ACTORS);
}

/**
 * Claims an engagement's alert for one sender; answers nothing when there is none to send or somebody holds it.
 *
 * @param leaseSeconds How long the claim holds; must be longer than the sender can live.
 */
export function claimAlert(engagement: Engagement, leaseSeconds: number, now: Date): Engagement | undefined {
  const { alert } = engagement;
  const isHeld = alert.state === 'claimed' && (alert.leaseUntil ?? '') > now.toISOString();
  if (alert.state === 'none' || alert.state === 'sent' || isHeld) return undefined;
  const leaseEnd = now.getTime() + leaseSeconds * 1000;
  return {
    ...engagement,
    alert: {
      ...alert,
      state: 'claimed',
      leaseUntil: new Date(leaseEnd).toISOString(),
      dueAt: new Date(leaseEnd + SWEEP_AFTER_MS).toISOString(),
    },
  };
}

/** Marks alert `number` as sent; answers nothing when a newer one has taken its place. */
export function markAlertSent(engagement: Engagement, number: number, now: Date): Engagement | undefined {
  const { alert } = engagement;
  if (alert.number !== number || alert.state === 'sent') return undefined;
  const { dueAt: _dueAt, leaseUntil: _leaseUntil, ...rest } = alert;
  return { ...engagement, alert: { ...rest, state: 'sent', sentAt: now.toISOString() } };
}

/** The days, before and after a story's own, on which the engagement that it reports may have been opened. */
export const JOIN_WINDOW_DAYS = { ordinary: 3, planned: 14 } as const;

/**
 * Says whether a story reports an engagement that is known already.
 *
 * It does when a counterpart is shared, the days are near, the kinds go together, and either the same person of
 * the DPRK side is named, or kind and foreign person agree, or kind, day and place or headline do. Two different
 * people of the DPRK side are two engagements.
 */
export function isSameEngagement(engagement: Engagement, story: Story): boolean {
  const { classification } = story;
  if (engagement.reports.some(({ storyId }) => storyId === story.storyId)) return true;
  if (!classification.counterparts.some((code) => engagement.counterparts.includes(code))) return false;
  const days = Math.abs(Date.parse(dayOf(story)) - Date.parse(engagement.day)) / DAY_MS;
  const comesTrue = engagement.status === 'planned' && classification.status !== 'planned';
  if (days > (comesTrue ? JOIN_WINDOW_DAYS.planned : JOIN_WINDOW_DAYS.ordinary)) return false;
  if (!goTogether(engagement.category, classification.category)) return false;

  const ours = compareNames(engagement.actors, classification.actors, (country) => country === 'PRK');
  if (ours === 'different') return false;
  if (ours === 'shared') return true;
  const sameKind = engagement.category === classification.category || comesTrue;
  if (!sameKind) return false;
  const theirs = compareNames(engagement.actors, classification.actors, (country) => country !== 'PRK');
  const samePlace = engagement.place !== null && engagement.place === classification.place;
  return theirs === 'shared' || (days <= 1 && (samePlace || titlesAgree(engagement.headline, story.title)));
}

/** Kinds that one visit may be reported as: announced, then met, then agreed. The others stand alone. */
const ONE_VISIT: ReadonlySet<Category> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE']);

function goTogether(one: Category, other: Category | null): boolean {
  return one === other || (other !== null && ONE_VISIT.has(one) && ONE_VISIT.has(other));
}

/** He takes part in so much that his name alone tells no two engagements apart. */
const LEADER = 'Kim Jong Un';

function compareNames(
  some: readonly Actor[],
  others: readonly Actor[],
  isOnSide: (country: string) => boolean,
): 'shared' | 'different' | 'unknown' {
  const namesOf = (actors: readonly Actor[]) =>
    actors.flatMap(({ country, name }) =>
      isOnSide(country) && name !== undefined && name !== LEADER ? name : [],
    );
  const names = new Set(namesOf(some));
  const rest = namesOf(others);
  if (rest.some((name) => names.has(name))) return 'shared';
  return names.size > 0 && rest.length > 0 ? 'different' : 'unknown';
}

/** Words that stand in most headlines about the DPRK and so tell no two engagements apart. */
const ORDINARY = new Set(
  'north korea korean koreas dprk pyongyang kims with from says after over visit visits'.split(' '),
);
/** Share of the shorter headline's telling words that the other must have. */
const TITLE_AGREEMENT = 0.5;

function titlesAgree(one: string, other: string): boolean {
  const wordsOf = (title: string) =>
    new Set((title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !ORDINARY.has(word)));
  const some = wordsOf(one);
  const others = wordsOf(other);
  const smaller = Math.min(some.size, others.size);
  return smaller >= 2 && some.intersection(others).size / smaller >= TITLE_AGREEMENT;
}
