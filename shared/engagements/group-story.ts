import { dayOf, type ReportingStory } from '../stories/story.ts';
import { UnreadableRecord } from '../text/shapes.ts';
import { type Engagement, engagementIdOf, joinStory, openEngagement } from './engagement.ts';
import { isSameEngagement, JOIN_WINDOW_DAYS } from './same-engagement.ts';

/** What grouping needs done; the classifier passes DynamoDB, a test passes functions of its own. */
export type GroupDependencies = {
  /** Engagements with a counterpart, opened on one of the days from `since` to `until` (ISO days, inclusive). */
  listEngagements(counterpart: string, since: string, until: string): Promise<readonly Engagement[]>;
  loadEngagement(engagementId: string): Promise<Engagement | undefined>;
  /** Saves one revision of an engagement; answers false when another writer was faster, and saves nothing. */
  saveEngagement(engagement: Engagement, previous?: Engagement): Promise<boolean>;
  /** Hears of an engagement that can't be read: the story is kept, and the engagement learns nothing of it. */
  onUnreadable(error: UnreadableRecord): void;
  now(): Date;
};

const MAX_TRIES = 10;
/** Engagements that one counterpart may have on one day: far above any day on record, so that a loop ends. */
const MAX_ON_ONE_DAY = 500;

/** An engagement that is stored in a form this version can't read: it has its id, and no rule can say more of it. */
const UNREADABLE = Symbol('unreadable');

/**
 * Joins a story to the engagement that it reports, or opens one, and answers that engagement. A story that has been
 * grouped stays where it is, and its engagement learns what its newest version says; answers nothing where that engagement
 * can't be read: then it learns nothing from this version of the product.
 *
 * Two reports taken at the same moment meet in the id: both try to open `<day>-<counterpart>-<n>`, one of them
 * succeeds, and the other reads it, and joins it or takes the next number.
 */
export async function groupStory(
  story: ReportingStory,
  deps: GroupDependencies,
): Promise<Engagement | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const known =
      (await findOwn(story, deps)) ?? (await findListed(story, deps)) ?? (await findRival(story, deps));
    if (known === UNREADABLE) return undefined;
    if (typeof known === 'string') {
      const opened = openEngagement(story, known, deps.now());
      if (await deps.saveEngagement(opened)) return opened;
      continue;
    }
    const joined = joinStory(known, story, deps.now());
    if (joined === known) return known;
    const next = { ...joined, revision: known.revision + 1 };
    if (await deps.saveEngagement(next, known)) return next;
  }
  throw new Error(`story ${story.storyId}: ${MAX_TRIES} writers were faster`);
}

/** Loads the engagement that a story has been grouped into, unless it is gone. */
async function findOwn({ engagementId }: ReportingStory, deps: GroupDependencies) {
  return engagementId === undefined ? undefined : load(engagementId, deps);
}

async function load(
  engagementId: string,
  { loadEngagement, onUnreadable }: GroupDependencies,
): Promise<Engagement | typeof UNREADABLE | undefined> {
  try {
    return await loadEngagement(engagementId);
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    onUnreadable(error);
    return UNREADABLE;
  }
}

/** Finds the engagement that a story reports among those listed: the one that holds it, else the nearest in time that fits. */
async function findListed(story: ReportingStory, deps: GroupDependencies): Promise<Engagement | undefined> {
  const since = shiftDay(story.publishedAt, -JOIN_WINDOW_DAYS.planned);
  const until = shiftDay(story.publishedAt, JOIN_WINDOW_DAYS.ordinary);
  const listed: Engagement[] = [];
  for (const counterpart of story.classification.counterparts) {
    listed.push(...(await deps.listEngagements(counterpart, since, until)));
  }
  // Sorted anew, so that the order of the list, which may change, decides nothing.
  const same = listed
    .filter((engagement) => isSameEngagement(engagement, story))
    .sort(
      (one, other) =>
        distance(one, story) - distance(other, story) || (one.engagementId < other.engagementId ? -1 : 1),
    );
  return same.find(({ reports }) => reports.some(({ storyId }) => storyId === story.storyId)) ?? same[0];
}

/**
 * Finds an engagement that a rival has just opened, by the ids that it could have, for an index lags behind its table by
 * moments and a list may not show it yet. Answers else the first free id of the story's own day and main counterpart.
 */
async function findRival(story: ReportingStory, deps: GroupDependencies): Promise<Engagement | string> {
  const [main] = story.classification.counterparts;
  const own = await walkIds(story, dayOf(story), main, deps);
  if (typeof own !== 'string') return own;
  for (const counterpart of story.classification.counterparts) {
    for (const days of [0, -1, 1]) {
      if (counterpart === main && days === 0) continue;
      const rival = await walkIds(story, shiftDay(story.publishedAt, days), counterpart, deps);
      if (typeof rival !== 'string') return rival;
    }
  }
  return own;
}

/** Finds the engagement that a story reports among those of one day and counterpart, or the first id that is free. */
async function walkIds(
  story: ReportingStory,
  day: string,
  counterpart: string,
  deps: GroupDependencies,
): Promise<Engagement | string> {
  for (let n = 1; n <= MAX_ON_ONE_DAY; n += 1) {
    const engagementId = engagementIdOf(day, counterpart, n);
    const rival = await load(engagementId, deps);
    if (!rival) return engagementId;
    if (rival !== UNREADABLE && isSameEngagement(rival, story)) return rival;
  }
  throw new Error(`story ${story.storyId}: more than ${MAX_ON_ONE_DAY} engagements on one day`);
}

function distance({ day }: Engagement, { publishedAt }: ReportingStory): number {
  return Math.abs(Date.parse(day) - Date.parse(publishedAt));
}

function shiftDay(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, 10);
}
