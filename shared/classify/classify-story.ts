import type { Classification } from './classification.ts';
import { collectEvidence } from './collect-evidence.ts';
import { countFeatures } from './count-features.ts';
import { actorsOf } from './describe-actors.ts';
import { describeEngagement } from './describe-engagement.ts';
import { domainOf } from './domain.ts';
import { mentionsDprk } from './gate.ts';
import { MODEL_NAME } from './model.ts';
import { readStory, type StoryText } from './read-story.ts';
import { scoreFeatures, THRESHOLD } from './score-features.ts';

/** Names the rules and the model; it changes whenever an answer could. */
export const CLASSIFIER_VERSION = MODEL_NAME;

const NO_ENGAGEMENT = {
  version: CLASSIFIER_VERSION,
  isEngagement: false,
  category: null,
  counterparts: [],
  status: null,
  direction: null,
  actors: [],
  place: null,
} as const;

/**
 * Tells whether a story reports the DPRK engaging with somebody abroad, with whom, how, and by which words.
 *
 * It reads the title and the first sentences of the summary, at most 20,000 code units and 700 words; the outlet only tells
 * whether the text is the DPRK's own. The same story gives the same answer. Any text is accepted, the empty one included.
 *
 * @example classifyStory({ title: 'DPRK envoy holds talks in Ulaanbaatar', summary: '' }).counterparts // ['MNG']
 */
export function classifyStory(story: StoryText): Classification {
  if (!mentionsDprk(story)) {
    return { ...NO_ENGAGEMENT, probability: 0, evidence: [] };
  }
  const reading = readStory(story);
  const score = scoreFeatures(countFeatures(reading), domainOf(reading));
  const { frames, grounds, ...engagement } = describeEngagement(reading);
  // Without a DPRK party, a foreign one and a contact there is nothing that could be shown as evidence.
  const probability = frames.length === 0 ? Math.min(score, THRESHOLD - 0.01) : score;
  if (probability < THRESHOLD) {
    return { ...NO_ENGAGEMENT, probability, evidence: collectEvidence(reading, frames, null) };
  }
  return {
    version: CLASSIFIER_VERSION,
    isEngagement: true,
    probability,
    category: engagement.category,
    counterparts: engagement.counterparts,
    status: engagement.status,
    direction: engagement.direction,
    actors: actorsOf(reading, engagement.counterparts),
    place: engagement.place,
    evidence: collectEvidence(reading, frames, grounds),
  };
}
