import { dayOf, type ReportingStory } from '../stories/story.ts';
import { UnreadableRecord } from '../text/shapes.ts';
import {
  type Engagement,
  engagementIdOf,
  joinStory,
  mergedInto,
  openEngagement,
  settled,
  takeOver,
} from './engagement.ts';
import { GROUPING, type GroupingModel, logOddsOfJoining, reasonsFor } from './grouping-model.ts';
import { countSignals, type Signals, type Telling } from './grouping-signals.ts';
import { addOpening, type Openings } from './openings.ts';
import { reportOf, saidOf } from './report.ts';

/** What grouping needs done; the classifier passes DynamoDB, a test passes functions of its own. */
export type GroupDependencies = {
  /** Ids of engagements with a counterpart that were opened on one of the days from `from` towards `to` (ISO days, inclusive), at most `most`, those nearest to `from` first. It may lag behind. */
  listEngagementIds(counterpart: string, from: string, to: string, most: number): Promise<readonly string[]>;
  /** Loads engagements, consistently and in whatever order; those that are not stored are left out, and of what can't be read `onUnreadable` hears. */
  loadEngagements(engagementIds: readonly string[]): Promise<readonly Engagement[]>;
  loadEngagement(engagementId: string): Promise<Engagement | undefined>;
  /** Saves one revision of an engagement; answers false when another writer was faster, and saves nothing. */
  saveEngagement(engagement: Engagement, previous?: Engagement): Promise<boolean>;
  /** Loads what was opened with a counterpart of late, consistently; revision 0 where nothing was. */
  loadOpenings(counterpart: string): Promise<Openings>;
  /** Saves the next revision of it; answers false when another writer was faster, and saves nothing. */
  saveOpenings(counterpart: string, openings: Openings): Promise<boolean>;
  /** Writes on the stories of an engagement that is merged into another that they report that one. */
  moveStories(storyIds: readonly string[], engagementId: string): Promise<void>;
  /** Hears of an engagement that can't be read: the story is kept, and the engagement learns nothing of it. */
  onUnreadable(error: UnreadableRecord): void;
  now(): Date;
  /** Another model than the one that comes with the product. */
  readonly grouping?: GroupingModel;
};

const MAX_TRIES = 10;
/** The days before and after a story's own on which an engagement that it reports may have been opened. */
export const JOIN_WINDOW_DAYS = { before: 60, after: 14 } as const;
/** A story is likened to so many engagements, the nearest in time; with more its cost would grow, and nothing else was gained on labelled events. */
export const MOST_CANDIDATES = 40;
/** Counterparts by which engagements are looked for, the main ones first. */
const MOST_COUNTERPARTS = 5;
const DAY_MS = 86_400_000;

/**
 * Joins a story to the engagement that it reports, or opens one, and answers that engagement. A story that has been
 * grouped stays where it is, and its engagement learns what its newest version says; answers nothing where that engagement
 * can't be read: then it learns nothing from this version of the product.
 *
 * However many do this at once for reports of one event, one engagement remains. Each counterpart has a list of what was opened with it
 * of late, which is read consistently and written under an optimistic lock. Whoever opens an engagement stores it as `opening`, then puts
 * its id on the lists of all its counterparts, in the order of their codes, and gives way to one that stands before it and that its report
 * fits. Only then is it open, and may be told of. Two that report one event share a counterpart, and meet on the first list they share:
 * the later one gives way there, before it has come to any other.
 */
export async function groupStory(
  story: ReportingStory,
  deps: GroupDependencies,
): Promise<Engagement | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const own = await findOwn(story, deps);
    if (own === UNREADABLE) return undefined;
    const likened = own === undefined ? await likenAll(story, deps) : [];
    const known = own ?? likened[0]?.engagement;
    const engagement =
      known === undefined ? await open(story, deps) : await join(known, story, likened[0], deps);
    if (engagement === undefined) continue;
    const done = engagement.opening ? await settle(engagement, deps) : engagement;
    return known === undefined ? done : mergeOthers(done, likened.slice(1), deps);
  }
  throw new Error(`story ${story.storyId}: ${MAX_TRIES} writers were faster`);
}

/** An engagement that is stored in a form this version can't read. */
const UNREADABLE = Symbol('unreadable');

/** An engagement that a story may report, how likely that is in log-odds, and by which signals; by none where it is known. */
type Likened = { readonly engagement: Engagement; readonly logOdds: number; readonly signals: Signals };

/** Loads the engagement that a story has been grouped into, or that an earlier try opened for it and no list shows yet. */
async function findOwn(
  story: ReportingStory,
  deps: GroupDependencies,
): Promise<Engagement | typeof UNREADABLE | undefined> {
  if (story.engagementId !== undefined) return load(story.engagementId, deps);
  const own = await load(engagementIdOf(story), deps);
  return own !== UNREADABLE && own?.reports.some(({ storyId }) => storyId === story.storyId)
    ? own
    : undefined;
}

/** Finds the engagement that has a story's report, though the story does not say so: whoever grouped it may have died before. */
export async function findHolder(
  story: ReportingStory,
  deps: GroupDependencies,
): Promise<Engagement | undefined> {
  const own = await findOwn(story, deps);
  if (own !== undefined) return own === UNREADABLE ? undefined : own;
  return holderOf(story, await findCandidates(story, deps));
}

function holderOf({ storyId }: ReportingStory, engagements: readonly Engagement[]): Engagement | undefined {
  return engagements.find(({ reports }) => reports.some((report) => report.storyId === storyId));
}

async function load(
  engagementId: string,
  deps: GroupDependencies,
): Promise<Engagement | typeof UNREADABLE | undefined> {
  try {
    return await loadMerged(engagementId, deps);
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    deps.onUnreadable(error);
    return UNREADABLE;
  }
}

/** Loads the engagement of an id, or the one that it has been merged into. */
export async function loadMerged(
  engagementId: string,
  { loadEngagement }: Pick<GroupDependencies, 'loadEngagement'>,
): Promise<Engagement | undefined> {
  const seen = new Set<string>();
  for (let id: string | undefined = engagementId; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const engagement: Engagement | undefined = await loadEngagement(id);
    if (engagement?.mergedInto === undefined) return engagement;
    id = engagement.mergedInto;
  }
  return undefined;
}

/** Finds the engagements that a story may report, the likeliest first: the one that holds it, else those that are likely enough. */
async function likenAll(story: ReportingStory, deps: GroupDependencies): Promise<Likened[]> {
  const engagements = await findCandidates(story, deps);
  const { grouping: model = GROUPING } = deps;
  const likely = rank(engagements, tellingOf(story), model).filter(({ logOdds }) => logOdds >= model.join);
  const holder = holderOf(story, engagements);
  if (holder === undefined) return likely;
  const others = likely.filter(({ engagement }) => engagement !== holder);
  return [{ engagement: holder, logOdds: Number.POSITIVE_INFINITY, signals: {} }, ...others];
}

function rank(engagements: readonly Engagement[], telling: Telling, model: GroupingModel): Likened[] {
  return engagements
    .map((engagement) => {
      const signals = countSignals(engagement, telling, model.centre);
      return { engagement, logOdds: logOddsOfJoining(model, signals), signals };
    })
    .sort(
      (one, other) =>
        other.logOdds - one.logOdds || (one.engagement.engagementId < other.engagement.engagementId ? -1 : 1),
    );
}

/** Loads the engagements nearest in time that share a counterpart with a story: those listed, and those opened a moment ago. */
async function findCandidates(
  story: ReportingStory,
  deps: GroupDependencies,
): Promise<readonly Engagement[]> {
  const shift = (days: number) => shiftDay(story.publishedAt, days);
  const { since, until } = windowOf(story.publishedAt);
  const ids = new Set<string>();
  for (const counterpart of story.classification.counterparts.slice(0, MOST_COUNTERPARTS)) {
    const before = await deps.listEngagementIds(counterpart, shift(0), since, MOST_CANDIDATES);
    const after = await deps.listEngagementIds(counterpart, shift(1), until, MOST_CANDIDATES);
    const { openings } = await deps.loadOpenings(counterpart);
    for (const id of [...before, ...after, ...openings.map(({ engagementId }) => engagementId)]) ids.add(id);
  }
  const at = Date.parse(dayOf(story));
  const distance = (id: string) => Math.abs(Date.parse(id.slice(0, 10)) - at);
  const nearest = [...ids]
    .filter((id) => isWithin(id, { since, until }))
    .sort((one, other) => distance(one) - distance(other) || (one < other ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const loaded = await deps.loadEngagements(nearest);
  const live = loaded.filter(({ mergedInto: target }) => target === undefined);
  return Promise.all(live.map((engagement) => finishMerges(engagement, loaded, deps)));
}

/** Gives an engagement what one that was merged into it still has, because somebody died in between; answers it as it is then. */
async function finishMerges(
  engagement: Engagement,
  loaded: readonly Engagement[],
  deps: GroupDependencies,
): Promise<Engagement> {
  const { engagementId, reports, reportCount } = engagement;
  // Of a long one the first reports are not kept, so that it can't be told what it lacks.
  if (reportCount > reports.length) return engagement;
  const ids = new Set(reports.map(({ storyId }) => storyId));
  const left = loaded.find(
    (one) => one.mergedInto === engagementId && one.reports.some(({ storyId }) => !ids.has(storyId)),
  );
  return left === undefined ? engagement : finishMerge(left, deps);
}

/** What a story says of what it reports, to liken it to engagements. */
export function tellingOf(story: ReportingStory): Telling {
  const report = reportOf(story);
  return { report, said: saidOf(report, story.classification), actors: story.classification.actors };
}

/** What the first report of an engagement says, for whoever finishes its opening. */
function openingOf(engagement: Engagement): Telling | undefined {
  const [report] = engagement.reports;
  return report && { report, said: saidOf(report, engagement), actors: engagement.actors };
}

/** Opens an engagement; answers the one that an earlier try of the same story opened, if there is one. */
async function open(story: ReportingStory, deps: GroupDependencies): Promise<Engagement | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const engagementId = engagementIdOf(story, tries);
    const opened = openEngagement(story, engagementId, deps.now());
    if (await deps.saveEngagement(opened)) return opened;
    const other = await load(engagementId, deps);
    if (other !== UNREADABLE && other?.reports.some(({ storyId }) => storyId === story.storyId)) return other;
  }
  return undefined;
}

/** Adds a story to an engagement; answers nothing when another writer was faster. */
async function join(
  known: Engagement,
  story: ReportingStory,
  likened: Likened | undefined,
  deps: GroupDependencies,
): Promise<Engagement | undefined> {
  const why = likened && reasonsFor(deps.grouping ?? GROUPING, likened.signals);
  const joined = joinStory(known, story, deps.now(), why);
  if (joined === known) return known;
  const next = { ...joined, revision: known.revision + 1 };
  return (await deps.saveEngagement(next, known)) ? next : undefined;
}

/**
 * Finishes the opening of an engagement, whoever began it: puts it on the lists of its counterparts, and answers it, or the one that it
 * has given way to. May be repeated, and done by several at once.
 */
export async function settle(engagement: Engagement, deps: GroupDependencies): Promise<Engagement> {
  const telling = openingOf(engagement);
  const considered = new Set([engagement.engagementId]);
  for (const counterpart of (telling?.said.counterparts ?? []).toSorted()) {
    const rival = await findRival(engagement.engagementId, counterpart, considered, telling, deps);
    if (rival) return mergeInto(engagement, rival, deps);
  }
  return update(engagement, deps, (one) => (one.opening ? settled(one) : one));
}

/** Puts an engagement on the list of a counterpart, unless one that stands before it there is the same: then answers that. */
async function findRival(
  engagementId: string,
  counterpart: string,
  considered: Set<string>,
  telling: Telling | undefined,
  deps: GroupDependencies,
): Promise<Engagement | undefined> {
  const { grouping: model = GROUPING } = deps;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const listed = await deps.loadOpenings(counterpart);
    const own = listed.openings.findIndex((one) => one.engagementId === engagementId);
    const before = own === -1 ? listed.openings : listed.openings.slice(0, own);
    const strangers = before
      .map((one) => one.engagementId)
      .filter((id) => !considered.has(id) && telling && isWithin(id, windowOf(telling.report.publishedAt)));
    for (const id of strangers) considered.add(id);
    const rivals = (await deps.loadEngagements(strangers)).filter(({ mergedInto: to }) => to === undefined);
    const [best] = telling ? rank(rivals, telling, model) : [];
    if (best && best.logOdds >= model.join) return best.engagement;
    if (own !== -1) return undefined;
    const next = addOpening(listed, engagementId, deps.now());
    if (await deps.saveOpenings(counterpart, next)) return undefined;
  }
  throw new Error(`engagement ${engagementId}: ${MAX_TRIES} writers were faster`);
}

/** Merges engagements that a story has shown to be the one that it joined. */
async function mergeOthers(
  engagement: Engagement,
  others: readonly Likened[],
  deps: GroupDependencies,
): Promise<Engagement> {
  const { grouping: model = GROUPING } = deps;
  let merged = engagement;
  for (const { engagement: other, logOdds } of others) {
    if (logOdds < model.merge || other.opening || other.engagementId === merged.engagementId) continue;
    const [older, younger] = isOlder(merged, other) ? [merged, other] : [other, merged];
    merged = await mergeInto(younger, older, deps);
  }
  return merged;
}

function isOlder(one: Engagement, other: Engagement): boolean {
  if (one.firstSeenAt !== other.firstSeenAt) return one.firstSeenAt < other.firstSeenAt;
  return one.engagementId < other.engagementId;
}

/**
 * Merges an engagement into another one, to which its id leads from then on, and answers that. The mark comes first: whoever dies behind it
 * leaves no engagement that nobody finishes, and whoever comes upon the mark finishes the rest. May be repeated.
 */
async function mergeInto(
  younger: Engagement,
  older: Engagement,
  deps: GroupDependencies,
): Promise<Engagement> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const giving = await deps.loadEngagement(younger.engagementId);
    if (giving === undefined) return older;
    if (giving.mergedInto !== undefined) return finishMerge(giving, deps);
    // Somebody else has opened it meanwhile, and may have told of it: then it stays.
    if (younger.opening && !giving.opening) return giving;
    const target = await loadMerged(older.engagementId, deps);
    if (target === undefined || target.engagementId === giving.engagementId) return giving;
    const next = { ...mergedInto(giving, target.engagementId), revision: giving.revision + 1 };
    if (await deps.saveEngagement(next, giving)) return finishMerge(next, deps);
  }
  throw new Error(`engagement ${younger.engagementId}: ${MAX_TRIES} writers were faster`);
}

/** Gives the reports of an engagement that has been merged to the one that it has been merged into. May be repeated. */
export async function finishMerge(merged: Engagement, deps: GroupDependencies): Promise<Engagement> {
  const kept = await update(merged, deps, (one) => takeOver(one, merged, deps.now()));
  const storyIds = merged.reports.map(({ storyId }) => storyId);
  await deps.moveStories(storyIds, kept.engagementId);
  return kept;
}

/** Reads, changes and writes an engagement until no other writer was faster; what has been merged meanwhile is left as it is. */
async function update(
  { engagementId }: Engagement,
  deps: GroupDependencies,
  change: (engagement: Engagement) => Engagement,
): Promise<Engagement> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const engagement = await loadMerged(engagementId, deps);
    if (!engagement) throw new Error(`engagement ${engagementId} is not stored`);
    const changed = change(engagement);
    if (changed === engagement) return engagement;
    const next = { ...changed, revision: engagement.revision + 1 };
    if (await deps.saveEngagement(next, engagement)) return next;
  }
  throw new Error(`engagement ${engagementId}: ${MAX_TRIES} writers were faster`);
}

/** The days on which an engagement may have been opened that a report of this instant belongs to. */
function windowOf(instant: string) {
  return {
    since: shiftDay(instant, -JOIN_WINDOW_DAYS.before),
    until: shiftDay(instant, JOIN_WINDOW_DAYS.after),
  };
}

/** Whether an engagement was opened on one of some days: its id begins with its day. */
function isWithin(engagementId: string, { since, until }: ReturnType<typeof windowOf>): boolean {
  const day = engagementId.slice(0, 10);
  return day >= since && day <= until;
}

function shiftDay(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * DAY_MS).toISOString().slice(0, 10);
}
