import { isUnread } from '../classify/classification.ts';
import type { Story } from './story.ts';

/**
 * From this probability on the classifier doubts that a version reports none. Of 477 labelled engagements that it found, a "(LEAD)" in front
 * of the headline took 5 below its threshold, and 1 below this.
 */
const DOUBT = 0.25;
/** What feeds put behind a text that they have cut. */
const CUT = /\s*(?:…|\.{3}|\[…\]|\[\.{3}\])$/u;

/**
 * Says whether the newest version of a story takes back that it reports an engagement: the classifier says no, and does not doubt it.
 *
 * A version in a language that is not read takes nothing back, nor does one that has merely lost text, as when a feed leaves out its summaries
 * from one day on.
 */
export function takesBack(story: Story): boolean {
  const { classification } = story;
  if (classification.isEngagement || classification.probability >= DOUBT) return false;
  return !isUnread(classification) && !hasLostText(story);
}

/** Whether the newest text is the first one, or a part of it. */
function hasLostText({ title, summary, first }: Story): boolean {
  return title === first?.title && first.summary.includes(summary.replace(CUT, ''));
}
