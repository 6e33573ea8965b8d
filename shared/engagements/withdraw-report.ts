import type { Actor } from '../classify/classification.ts';
import type { Story } from '../stories/story.ts';
import { alertOfOthers, alertOfWithdrawal } from './alert.ts';
import { type Engagement, isWithdrawn, type Learned, learn } from './engagement.ts';
import { saidOf, stands, withdraw } from './report.ts';

/**
 * Takes a story's report out of what an engagement says, for its newest version takes it back. Where others stand, the engagement says what
 * they say, and nobody is told. Where none does it has turned out to be none, and keeps what it said: that is what has to be corrected.
 *
 * Answers the same object when it does not have the report, or has learned from that version already. Where words of the story decided,
 * others of the story `evidenceStoryId` do, which are still to be found: `evidence` is empty.
 */
export function withdrawReport(engagement: Engagement, story: Story, now: Date): Engagement {
  const known = engagement.reports.find(({ storyId }) => storyId === story.storyId);
  if (known === undefined) return engagement;
  const withdrawn = withdraw(known, story);
  if (withdrawn === known) return engagement;
  const reports = engagement.reports.map((one) => (one === known ? withdrawn : one));
  const left = { ...engagement, reports, updatedAt: now.toISOString() };
  if (!stands(known)) return left;
  if (isWithdrawn(left))
    return { ...left, alert: alertOfWithdrawal(engagement.alert, engagement.headline, now) };
  return tellByOthers(left, story.storyId);
}

/** Tells an engagement by the reports that stand, as if that of a story had not come. */
function tellByOthers(engagement: Engagement, storyId: string): Engagement {
  const { actors, alert, evidenceStoryId, headline, reports, reportCount } = engagement;
  const [first, ...more] = reports.filter(stands);
  // Those that do stand are no longer kept.
  if (first === undefined) return engagement;
  const { direction, ...said } = saidOf(first, engagement);
  let learned: Learned = said;
  let lead = first;
  for (const [at, report] of more.entries()) {
    const known = { ...learned, reports: [first, ...more.slice(0, at)] };
    const { facts, ...then } = learn(known, saidOf(report, engagement), report);
    learned = then;
    if (facts.length > 0) lead = report;
  }
  const { category, counterparts, status, stage, place, date } = learned;
  const takesPart = ({ country }: Actor) => country === 'PRK' || counterparts.includes(country);
  return {
    ...engagement,
    // Of a long one the first reports are not kept; what they said stays.
    ...(reportCount === reports.length && {
      ...{ category, counterparts, status, stage, direction, place, date },
      actors: actors.filter(takesPart),
    }),
    ...(evidenceStoryId === storyId && {
      ...{ evidence: [], evidenceStoryId: lead.storyId, headline: lead.title },
      alert: alertOfOthers(alert, headline),
    }),
  };
}
