import { alertEngagement } from '../../shared/alerts/alert-engagement.ts';
import type { GroupingModel } from '../../shared/engagements/grouping-model.ts';
import { takeStory } from '../../shared/engagements/take-entry.ts';
import type { ReportingStory, Story } from '../../shared/stories/story.ts';
import { makeVisit } from './factories.ts';
import type { Outcome, Work } from './run-every-schedule.ts';

/** Takes every two reports that share a counterpart for reports of one event. */
export const ALIKE: GroupingModel = {
  name: 'alike',
  join: 0,
  merge: 99,
  centre: [],
  weights: new Map([['bias', 1]]),
};

/** Three reports of one visit: on either side of midnight, and with the counterparts in either order. */
export const VISIT_REPORTS: readonly ReportingStory[] = [
  makeVisit({ counterparts: ['MNG', 'RUS'] }, { storyId: 'a' }),
  makeVisit({ counterparts: ['RUS', 'MNG'] }, { storyId: 'b', publishedAt: '2024-03-13T00:10:00.000Z' }),
  makeVisit({ counterparts: ['RUS'] }, { storyId: 'c', publishedAt: '2024-03-12T23:00:00.000Z' }),
];

/** Takes a story all the way to its mail. */
export function takeAndTell(story: Story): Work {
  return async (calls) => {
    const { engagement } = await takeStory(story, calls);
    if (engagement) await alertEngagement(engagement.engagementId, 60, calls);
  };
}

/**
 * Finds the schedules behind which there is not one engagement alone, open, with all reports once, which each story leads to, and told of: the
 * first three, with what is wrong.
 *
 * @param isTold Whether mails are looked at: at least one, and no more than one but where a crash left it unknown.
 */
export function faultsOfOpening(
  outcomes: readonly Outcome[],
  count: number,
  { isTold = true } = {},
): readonly string[] {
  const faults = outcomes.flatMap(({ schedule, stored, stories, published, mayRepeat }) => {
    const live = stored.filter(({ mergedInto }) => mergedInto === undefined);
    const [engagement] = live;
    const reports = new Set(engagement?.reports.map(({ storyId }) => storyId));
    const wrong = [
      ...(live.length === 1 ? [] : [`${live.length} engagements`]),
      ...(engagement?.opening ? ['still opening'] : []),
      ...(reports.size === count && engagement?.reportCount === count ? [] : ['reports lost or twice']),
      ...(stories.every(({ engagementId }) => engagementId === engagement?.engagementId)
        ? []
        : ['a story elsewhere']),
      ...(isTold && published.length === 0 ? ['no mail'] : []),
      ...(isTold && published.length > 1 + mayRepeat ? [`${published.length} mails`] : []),
      ...(isTold && engagement?.alert.state !== 'sent' ? ['not marked as sent'] : []),
    ];
    return wrong.length === 0 ? [] : [`${wrong.join(', ')}: ${schedule}`];
  });
  return faults.slice(0, 3);
}
