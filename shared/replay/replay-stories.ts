import { type AlertDependencies, alertEngagement, WANTED_AT_ONCE } from '../alerts/alert-engagement.ts';
import type { Engagement } from '../engagements/engagement.ts';
import { loadMerged } from '../engagements/group-story.ts';
import type { GroupingModel } from '../engagements/grouping-model.ts';
import { type TakeDependencies, takeStory } from '../engagements/take-entry.ts';
import type { Story } from '../stories/story.ts';
import { openMemoryTables } from './memory-tables.ts';

/** What became of a story when an archive was replayed. */
export type ReplayedStory = {
  readonly story: Story;
  /** The engagement that holds it in the end; absent where it reports none. */
  readonly engagement?: Engagement;
  /** The mails that it caused, and what each told as new. */
  readonly mails: readonly Engagement[];
};

const LEASE_SECONDS = 60;

/**
 * Replays an archive: its stories, in the order in which they are given, through the code that takes, groups and alerts, with tables in memory
 * and the clock at each story's publication.
 *
 * @param grouping Another model than the one that comes with the product.
 * @param onStory Hears after each story how many are done.
 */
export async function replayStories(
  stories: readonly Story[],
  { grouping, onStory = () => {} }: { grouping?: GroupingModel; onStory?: (done: number) => void } = {},
): Promise<ReplayedStory[]> {
  const tables = openMemoryTables();
  let clock = 0;
  let mails: Engagement[] = [];
  const deps: TakeDependencies & AlertDependencies = {
    ...tables,
    ...(grouping && { grouping }),
    publishAlert: async (engagement) => void mails.push(engagement),
    publishDigest: async (engagements) => void mails.push(...engagements),
    ...WANTED_AT_ONCE,
    makeClaimName: () => 'replay',
    onUnreadable: () => {},
    now: () => new Date(clock),
  };
  const replayed: { readonly story: Story; readonly mails: readonly Engagement[] }[] = [];
  for (const story of stories) {
    clock = Math.max(clock, Date.parse(story.firstSeenAt));
    mails = [];
    const { engagement } = await takeStory(story, deps);
    if (engagement) await alertEngagement(engagement.engagementId, LEASE_SECONDS, deps);
    replayed.push({ story, mails });
    onStory(replayed.length);
  }
  return Promise.all(
    replayed.map(async (one) => {
      const id = tables.stories.get(one.story.storyId)?.engagementId;
      const engagement = id === undefined ? undefined : await loadMerged(id, deps);
      return { ...one, ...(engagement && { engagement }) };
    }),
  );
}
