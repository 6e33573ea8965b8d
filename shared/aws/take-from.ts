import type { TakeDependencies } from '../engagements/take-entry.ts';
import type { EngagementTable } from './engagement-table.ts';
import type { StoryTable } from './story-table.ts';

/**
 * Gives what taking entries needs done, by the tables of stories and engagements.
 *
 * @param retentionDays After so many days a story that reports no engagement may be deleted.
 */
export function takeFrom(
  stories: StoryTable,
  engagements: EngagementTable,
  {
    retentionDays,
    ...more
  }: { readonly retentionDays: number } & Pick<TakeDependencies, 'onUnreadable' | 'now'>,
): TakeDependencies {
  return {
    ...engagements,
    loadStory: stories.loadStory,
    saveStory: (story) => stories.saveStory(story, retentionDays),
    saveVersion: (story, previous) => stories.saveVersion(story, previous, retentionDays),
    saveGrouping: stories.saveGrouping,
    moveStories: stories.moveStories,
    ...more,
  };
}
