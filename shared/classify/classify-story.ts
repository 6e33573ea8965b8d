import type { Classification } from './classification.ts';
import { collectEvidence } from './describe/collect-evidence.ts';
import { actorsOf } from './describe/describe-actors.ts';
import { dateOf } from './describe/describe-date.ts';
import { describeEngagement } from './describe/describe-engagement.ts';
import { readStory, type StoryText } from './read/read-story.ts';
import { RULES } from './rules-version.ts';
import { countFeatures } from './score/count-features.ts';
import { domainOf } from './score/domain.ts';
import { MODEL, type Model, scoreFeatures } from './score/model.ts';
import { mentionsDprk } from './words/gate.ts';

/** Names the model and the rules around it; it changes whenever an answer could. */
export function versionOf({ name }: Model): string {
  return `${name}.${RULES}`;
}

const NOTHING = {
  isEngagement: false,
  category: null,
  counterparts: [],
  status: null,
  direction: null,
  actors: [],
  place: null,
  date: null,
} as const;

/**
 * Tells whether a story reports the DPRK engaging with somebody abroad, with whom, how, and by which words.
 *
 * It reads the title and the first sentences of the summary, at most 20,000 code units and 700 words; the outlet only tells
 * whether the text is the DPRK's own. The same story gives the same answer. Any text is accepted, the empty one included.
 *
 * @param model Another than the one that comes with the classifier, to compare.
 * @example classifyStory({ title: 'DPRK envoy holds talks in Ulaanbaatar', summary: '' }).counterparts // ['MNG']
 */
export function classifyStory(story: StoryText, model: Model = MODEL): Classification {
  const version = versionOf(model);
  if (!mentionsDprk(story)) return { version, ...NOTHING, probability: 0, evidence: [] };
  const reading = readStory(story);
  const score = scoreFeatures(model, countFeatures(reading), domainOf(reading));
  const { frames, grounds, ...engagement } = describeEngagement(reading);
  const [main, ...others] = engagement.counterparts;
  // Without a DPRK party, a foreign one and a contact there is nothing that could be shown as evidence.
  const probability = main === undefined ? Math.min(score, model.threshold - 0.01) : score;
  if (main === undefined || probability < model.threshold) {
    return { version, ...NOTHING, probability, evidence: collectEvidence(reading, frames, null) };
  }
  return {
    version,
    isEngagement: true,
    probability,
    category: engagement.category,
    counterparts: [main, ...others],
    status: engagement.status,
    direction: engagement.direction,
    actors: actorsOf(reading, engagement.counterparts),
    place: engagement.place,
    date: dateOf(reading, frames, engagement.status, story.publishedAt),
    evidence: collectEvidence(reading, frames, grounds),
  };
}
