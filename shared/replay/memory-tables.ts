import { markAlertSent } from '../engagements/alert.ts';
import type { Engagement } from '../engagements/engagement.ts';
import type { Openings } from '../engagements/openings.ts';
import type { Story } from '../stories/story.ts';

/** Tables that hold nothing when the process ends, and behave as those of the stack do. */
export function openMemoryTables() {
  const stories = new Map<string, Story>();
  const engagements = new Map<string, Engagement>();
  const byCounterpart = new Map<string, Set<string>>();
  const openings = new Map<string, Openings>();
  const dayOf = (id: string) => id.slice(0, 10);
  const list = (engagement: Engagement) => {
    const { engagementId } = engagement;
    engagements.set(engagementId, engagement);
    for (const code of engagement.counterparts) {
      const listed = byCounterpart.get(code) ?? new Set();
      byCounterpart.set(code, listed.add(engagementId));
    }
  };
  return {
    stories,
    engagements,
    /** What of it tells one state of the tables from another. */
    snapshot: () => [
      [...engagements.values()].map(
        ({ engagementId, revision, alert, mergedInto, opening, reports }) =>
          [
            engagementId,
            revision,
            alert,
            mergedInto,
            opening,
            reports.map(({ storyId, withdrawn }) => (withdrawn ? [storyId, withdrawn.seenAt] : storyId)),
          ] as const,
      ),
      [...stories.values()].map(({ storyId, engagementId, editCount }) => [storyId, engagementId, editCount]),
      [...openings],
    ],
    /** Puts an engagement there, whatever was there before. */
    list,
    loadStory: async (storyId: string) => stories.get(storyId),
    saveStory: async (story: Story) => {
      const known = stories.get(story.storyId);
      if (known) return known;
      stories.set(story.storyId, story);
      return story;
    },
    saveVersion: async (story: Story, previous: Story) => {
      if (stories.get(story.storyId) !== previous) return false;
      stories.set(story.storyId, story);
      return true;
    },
    saveGrouping: async (story: Story, { engagementId }: Pick<Engagement, 'engagementId'>) => {
      const grouped = { ...(stories.get(story.storyId) ?? story), engagementId };
      stories.set(story.storyId, grouped);
      return grouped;
    },
    moveStories: async (storyIds: readonly string[], engagementId: string) => {
      for (const id of storyIds) {
        const known = stories.get(id);
        if (known) stories.set(id, { ...known, engagementId });
      }
    },
    listEngagementIds: async (counterpart: string, from: string, to: string, most: number) => {
      const [since, until, sign] = from <= to ? [from, to, 1] : [to, from, -1];
      return [...(byCounterpart.get(counterpart) ?? [])]
        .filter((id) => dayOf(id) >= since && dayOf(id) <= until)
        .sort((one, other) => sign * (one < other ? -1 : 1))
        .slice(0, most);
    },
    loadEngagements: async (ids: readonly string[]) => ids.flatMap((id) => engagements.get(id) ?? []),
    loadEngagement: async (id: string) => engagements.get(id),
    saveEngagement: async (engagement: Engagement) => {
      const { engagementId, revision } = engagement;
      if ((engagements.get(engagementId)?.revision ?? 0) !== revision - 1) return false;
      list(engagement);
      return true;
    },
    loadOpenings: async (counterpart: string) => openings.get(counterpart) ?? { openings: [], revision: 0 },
    saveOpenings: async (counterpart: string, next: Openings) => {
      if ((openings.get(counterpart)?.revision ?? 0) !== next.revision - 1) return false;
      openings.set(counterpart, next);
      return true;
    },
    markSent: async (engagementId: string, number: number, sentAt: Date) => {
      const engagement = engagements.get(engagementId);
      const alert = engagement && markAlertSent(engagement.alert, number, sentAt);
      if (alert) engagements.set(engagementId, { ...engagement, alert, revision: engagement.revision + 1 });
    },
  };
}
