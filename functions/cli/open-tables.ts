import type { EngagementTable } from '../../shared/aws/engagement-table.ts';
import type { FeedTable } from '../../shared/aws/feed-table.ts';
import type { StoryTable } from '../../shared/aws/story-table.ts';
import { noteUnreadable } from '../terminal/output.ts';
import type { CliData } from './open-data.ts';

// The SDK is loaded with a table, so that a command which needs none starts at once.

/** Opens the table of stories; a row that can't be read is left out of lists, with a note on standard error. */
export async function openStories({ STORY_TABLE }: CliData): Promise<StoryTable> {
  const { openStoryTable } = await import('../../shared/aws/story-table.ts');
  return openStoryTable(STORY_TABLE, noteUnreadable);
}

/** Opens the table of engagements, as `openStories` does that of stories. */
export async function openEngagements({ ENGAGEMENT_TABLE }: CliData): Promise<EngagementTable> {
  const { openEngagementTable } = await import('../../shared/aws/engagement-table.ts');
  return openEngagementTable(ENGAGEMENT_TABLE, noteUnreadable);
}

/** Opens the tables of stories and engagements for proofs, which stand in them apart. */
export async function openProofs({ STORY_TABLE, ENGAGEMENT_TABLE }: CliData) {
  const [{ openStoryTable }, { openEngagementTable }, { PROOFS }] = await Promise.all([
    import('../../shared/aws/story-table.ts'),
    import('../../shared/aws/engagement-table.ts'),
    import('../../shared/aws/rows.ts'),
  ]);
  const { loadStory } = openStoryTable(STORY_TABLE, noteUnreadable, PROOFS);
  const { loadEngagement } = openEngagementTable(ENGAGEMENT_TABLE, noteUnreadable, PROOFS);
  return { loadStory, loadEngagement };
}

/** Opens the table of feeds, as `openStories` does that of stories. */
export async function openFeeds({ FEED_TABLE }: CliData): Promise<FeedTable> {
  const { openFeedTable } = await import('../../shared/aws/feed-table.ts');
  return openFeedTable(FEED_TABLE, noteUnreadable);
}
