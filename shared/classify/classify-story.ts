import type { Classification } from './classification.ts';
import { collectEvidence } from './collect-evidence.ts';
import { countFeatures, rankFrames } from './count-features.ts';
import { actorsOf } from './describe-actors.ts';
import { directionOf } from './describe-direction.ts';
import { counterpartsOf, placeOf } from './describe-parties.ts';
import { categoryOf, mainFrameFirst, statusOf } from './describe-status.ts';
import { type Reading, readStory } from './read-story.ts';
import { scoreFeatures, THRESHOLD } from './score-features.ts';

/** Names these rules and their weights; it changes whenever an answer could. */
export const CLASSIFIER_VERSION = 'lexicon-1';

/**
 * Tells whether a story reports the DPRK engaging with somebody abroad, with whom, how, and by which words.
 *
 * It reads the title and the first sentences of the summary, at most 20,000 code units and 700 words; the same text gives
 * the same answer. Any text is accepted, the empty one included.
 *
 * @example classifyStory({ title: 'DPRK envoy holds talks in Ulaanbaatar', summary: '' }).counterparts // ['MNG']
 */
export function classifyStory(story: { readonly title: string; readonly summary: string }): Classification {
  const reading = readStory(story);
  const frames = mainFrameFirst(reading, rankFrames(reading));
  const score = scoreFeatures(countFeatures(reading));
  // Without a DPRK party, a foreign one and a contact in one sentence there is nothing that could be shown as evidence.
  const probability = frames.length === 0 ? Math.min(score, 0.5) : score;
  if (probability < THRESHOLD) {
    return {
      version: CLASSIFIER_VERSION,
      isEngagement: false,
      probability,
      category: null,
      counterparts: [],
      status: null,
      direction: null,
      actors: [],
      place: null,
      evidence: collectEvidence(reading, frames, null),
    };
  }
  return { version: CLASSIFIER_VERSION, isEngagement: true, probability, ...describe(reading, frames) };
}

function describe(reading: Reading, frames: ReturnType<typeof rankFrames>) {
  const parties = counterpartsOf(reading, frames);
  const counterparts = parties.map(({ country }) => country);
  const place = placeOf(reading, frames, counterparts);
  const { status, marker } = statusOf(reading, frames);
  const { direction, mention } = directionOf(reading, frames, place?.country ?? null);
  const grounds = {
    counterparts: parties,
    status: marker,
    direction: mention,
    place: place?.mention ?? null,
  };
  return {
    category: categoryOf(frames, status),
    counterparts,
    status,
    direction,
    actors: actorsOf(reading, counterparts),
    place: place?.place ?? null,
    evidence: collectEvidence(reading, frames, grounds),
  };
}
