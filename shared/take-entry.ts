import type { Model } from './classify/model.ts';
import type { Engagement } from './engagement.ts';
import { reportsEngagement } from './engagement.ts';
import { type GroupDependencies, groupStory } from './group-story.ts';
import type { QueuedEntry } from './queue-message.ts';
import { makeStory, type Story } from './story.ts';

/** What taking an entry needs done, beside grouping. */
export type TakeDependencies = GroupDependencies & {
  /** Stores a story, unless it is stored; answers the one that is stored then. */
  saveStory(story: Story): Promise<Story>;
  /** Writes on a stored story which engagement it reports, and lists it under its counterparts. */
  saveGrouping(story: Story, engagement: Engagement): Promise<void>;
};

/** What became of an entry. */
export type Taken = { readonly story: Story; readonly engagement?: Engagement };

/**
 * Takes an entry all the way to its engagement: classify, store, join or open.
 *
 * Each step may be repeated: an entry that comes twice, or again after a crash at any point, ends as the one
 * story in the one engagement.
 */
export async function takeEntry(entry: QueuedEntry, deps: TakeDependencies, model?: Model): Promise<Taken> {
  const story = await deps.saveStory(makeStory(entry, model));
  if (!reportsEngagement(story)) return { story };
  if (story.engagementId !== undefined) {
    const engagement = await deps.loadEngagement(story.engagementId);
    if (engagement) return { story, engagement };
  }
  const engagement = await groupStory(story, deps);
  await deps.saveGrouping(story, engagement);
  return { story: { ...story, engagementId: engagement.engagementId }, engagement };
}
