import { takeStory } from '../../shared/engagements/take-entry.ts';
import { makeVisit } from '../support/factories.ts';
import { ALIKE, faultsOfOpening, VISIT_REPORTS } from '../support/opening-schedules.ts';
import { runEverySchedule, type Work } from '../support/run-every-schedule.ts';

/**
 * Takes three reports of one event at once through every schedule there is, no index showing what has been written: with two crashes where they
 * have one counterpart, and without where they have two in different orders. It takes some minutes, so it is not part of `npm test`.
 */
const one = VISIT_REPORTS.map((story) =>
  makeVisit({ ...story.classification, counterparts: ['RUS'] }, story),
);
const cases = {
  'three reports, one counterpart, two crashes': { stories: one, crashes: 2 },
  'three reports, two counterparts in other orders': { stories: VISIT_REPORTS, crashes: 0 },
};

let isWrong = false;
for (const [title, { stories, crashes }] of Object.entries(cases)) {
  const works = stories.map(
    (story): Work =>
      (calls) =>
        takeStory(story, calls),
  );
  const messages = Object.fromEntries(works.map((work, at) => [`${at + 1}`, work]));
  const { outcomes, points } = await runEverySchedule(messages, {
    budget: { crashes, expiries: 0 },
    isStale: true,
    grouping: ALIKE,
  });
  const faults = faultsOfOpening(outcomes, stories.length, { isTold: false });
  console.log(
    `${title}: ${points} points, ${outcomes.length} outcomes, ${faults.length === 0 ? 'no fault' : ''}`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  isWrong ||= faults.length > 0;
}
process.exitCode = isWrong ? 1 : 0;
