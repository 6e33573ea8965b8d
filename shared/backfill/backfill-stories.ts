import type { Model } from '../classify/score/model.ts';
import { isWithdrawn } from '../engagements/engagement.ts';
import { type TakeDependencies, takeStory } from '../engagements/take-entry.ts';
import { makeStory } from '../stories/make-story.ts';
import type { QueuedEntry } from '../stories/queue-message.ts';
import { reportsEngagement, type Story } from '../stories/story.ts';
import { mapSideBySide } from '../text/side-by-side.ts';

/** What backfilling needs done; the command passes the tables, a test functions of its own. */
export type BackfillDependencies = TakeDependencies & {
  /** Whether a call failed for something that passes by itself. */
  isPassing(error: unknown): boolean;
  wait(ms: number): Promise<unknown>;
  /** Hears how many stories are stored or known, and how many of those to be grouped are. */
  onProgress(done: Done): void;
};

export type Done = { readonly read: number; readonly grouped: number; readonly toGroup: number };

/** What became of the stories of an archive. */
export type Backfilled = {
  readonly stored: number;
  /** That were stored already: by a poll, or by a backfill before. */
  readonly known: number;
  /** Of those that were to be grouped: how many opened an engagement, and how many joined one. */
  readonly opened: number;
  readonly joined: number;
};

/** A story that is stored and reports an engagement which it is not grouped into yet. */
export type Ungrouped = Pick<Story, 'storyId' | 'publishedAt'>;

/** Stories that are stored side by side. */
const AT_ONCE = 16;
/** Tries of a call that fails for something which passes; with the pauses in between some four minutes. */
const MOST_TRIES = 12;
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [200, 30_000];

/**
 * Takes the stories of an archive the way of any other, classified, stored and grouped, but so that nobody is mailed of them, now or
 * later: an engagement that one opens counts as told, one that a mail is due for keeps that mail, and one that was taken back stays so.
 *
 * First all are stored, side by side; then those that report an engagement are grouped one after the other, in the order of their
 * publication, so that the same archive always gives the same engagements. A story that is stored stays as it is. Each step may be
 * repeated: after an interruption the same archive again brings the rest.
 */
export async function backfillStories(
  entries: AsyncIterable<QueuedEntry>,
  deps: BackfillDependencies,
  model?: Model,
): Promise<Backfilled> {
  const { stored, known, ungrouped } = await storeStories(entries, deps, model);
  const quiet = quietly(deps);
  let [grouped, opened, joined] = [0, 0, 0];
  for (const { storyId } of ungrouped.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))) {
    const way = await persistently(() => group(storyId, quiet), deps);
    if (way === 'opened') opened += 1;
    if (way === 'joined') joined += 1;
    grouped += 1;
    deps.onProgress({ read: stored + known, grouped, toGroup: ungrouped.length });
  }
  return { stored, known, opened, joined };
}

/** Stores those stories of an archive that are not stored; answers which are to be grouped, of those that an interrupted backfill stored, too. */
export async function storeStories(
  entries: AsyncIterable<QueuedEntry>,
  deps: BackfillDependencies,
  model?: Model,
): Promise<Pick<Backfilled, 'stored' | 'known'> & { readonly ungrouped: readonly Ungrouped[] }> {
  let [stored, known] = [0, 0];
  const ungrouped = new Map<string, Ungrouped>();
  const storing = new Map<string, Promise<unknown>>();
  await mapSideBySide(entries, AT_ONCE, async (entry) => {
    // Of several versions the first is kept, not the fastest.
    const before = storing.get(entry.storyId);
    const work = (async () => {
      await before?.catch(() => {});
      return persistently(() => store(entry, deps, model), deps);
    })();
    storing.set(entry.storyId, work);
    const { story, isNew } = await work;
    if (storing.get(entry.storyId) === work) storing.delete(entry.storyId);
    if (isNew) stored += 1;
    else known += 1;
    const { storyId, publishedAt } = story;
    if (isUngrouped(story)) ungrouped.set(storyId, { storyId, publishedAt });
    deps.onProgress({ read: stored + known, grouped: 0, toGroup: ungrouped.size });
  });
  return { stored, known, ungrouped: [...ungrouped.values()] };
}

async function store(
  entry: QueuedEntry,
  deps: BackfillDependencies,
  model: Model | undefined,
): Promise<{ readonly story: Story; readonly isNew: boolean }> {
  const known = await deps.loadStory(entry.storyId);
  if (known) return { story: known, isNew: false };
  const made: Story = { ...makeStory(entry, model), isBackfilled: true };
  const story = await deps.saveStory(made);
  return { story, isNew: story === made };
}

/** One that a poll has brought is left to the classifier, which has it in its hands. */
function isUngrouped(story: Story): boolean {
  return story.isBackfilled === true && story.engagementId === undefined && reportsEngagement(story);
}

async function group(storyId: string, deps: TakeDependencies): Promise<'opened' | 'joined' | undefined> {
  const story = await deps.loadStory(storyId);
  if (!story || !isUngrouped(story)) return undefined;
  const { engagement } = await takeStory(story, deps);
  if (!engagement) return undefined;
  const [first] = engagement.reports;
  return engagement.reportCount === 1 && first?.storyId === storyId ? 'opened' : 'joined';
}

/**
 * Makes grouping quiet. What has been withdrawn is passed over: a report from an archive would bring it back, of which whoever was mailed
 * the correction would have to be mailed.
 */
function quietly(deps: TakeDependencies): TakeDependencies {
  return {
    ...deps,
    // It is stored, and no version of another one.
    saveStory: async (story) => story,
    loadEngagements: async (ids) =>
      (await deps.loadEngagements(ids)).filter((engagement) => !isWithdrawn(engagement)),
  };
}

function rank({ publishedAt, storyId }: Ungrouped): string {
  return `${publishedAt} ${storyId}`;
}

/** Does what may be repeated until it does not fail for something that passes by itself, after longer and longer pauses. */
async function persistently<Result>(
  work: () => Promise<Result>,
  { isPassing, wait }: Pick<BackfillDependencies, 'isPassing' | 'wait'>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === MOST_TRIES || !isPassing(error)) throw error;
      await wait(Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS));
    }
  }
}
