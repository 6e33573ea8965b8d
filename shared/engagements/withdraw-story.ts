import { type ReportingStory, reportsEngagement, type Story } from '../stories/story.ts';
import { UnreadableRecord } from '../text/shapes.ts';
import type { Engagement } from './engagement.ts';
import { findHolder, finishMerge, type GroupDependencies } from './group-story.ts';
import { withdrawReport } from './withdraw-report.ts';

/** What taking a report back needs done, beside grouping. */
export type WithdrawDependencies = GroupDependencies & {
  loadStory(storyId: string): Promise<Story | undefined>;
};

const MAX_TRIES = 10;

/**
 * Takes a story's report back out of its engagement, for the newest version reports none; answers that engagement, which may have a
 * correction to send, and nothing where it has none or can't be read. May be repeated.
 *
 * @param earlier A version of the story that reports one, where that is what has come: whoever took it may have died before the story said
 * which engagement has its report.
 */
export async function withdrawStory(
  story: Story,
  earlier: ReportingStory | undefined,
  deps: WithdrawDependencies,
): Promise<Engagement | undefined> {
  try {
    const holder = story.engagementId ?? (earlier && (await findHolder(earlier, deps))?.engagementId);
    return holder === undefined ? undefined : await withdrawFrom(holder, story, deps);
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    deps.onUnreadable(error);
    return undefined;
  }
}

async function withdrawFrom(
  holder: string,
  story: Story,
  deps: WithdrawDependencies,
): Promise<Engagement | undefined> {
  let engagementId = holder;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const engagement = await deps.loadEngagement(engagementId);
    if (engagement?.mergedInto !== undefined) {
      // Whoever merged it may have died before the report was with the other one.
      ({ engagementId } = await finishMerge(engagement, deps));
      continue;
    }
    if (engagement === undefined) return undefined;
    const withdrawn = withdrawReport(engagement, story, deps.now());
    if (withdrawn === engagement) return engagement;
    const led = await withEvidence(withdrawn, engagement, deps);
    const next = { ...led, revision: engagement.revision + 1 };
    if (await deps.saveEngagement(next, engagement)) return next;
  }
  throw new Error(`story ${story.storyId}: ${MAX_TRIES} writers were faster`);
}

/** Finds the words that decide where another story decides than before; there are none where that reports no engagement any more either. */
async function withEvidence(
  engagement: Engagement,
  before: Engagement,
  { loadStory }: WithdrawDependencies,
): Promise<Engagement> {
  if (engagement.evidenceStoryId === before.evidenceStoryId) return engagement;
  const story = await loadStory(engagement.evidenceStoryId);
  if (story === undefined || !reportsEngagement(story)) return engagement;
  const { evidence, probability, version } = story.classification;
  return { ...engagement, evidence, probability, classifierVersion: version, headline: story.title };
}
