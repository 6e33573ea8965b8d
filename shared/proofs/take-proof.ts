import type { Model } from '../classify/score/model.ts';
import type { Engagement } from '../engagements/engagement.ts';
import { type TakeDependencies, takeStory } from '../engagements/take-entry.ts';
import { makeStory } from '../stories/make-story.ts';
import type { QueuedProof } from '../stories/queue-message.ts';
import { reportsEngagement, type Story } from '../stories/story.ts';
import { hash } from '../text/hash.ts';
import type { PublishedProof } from './proof-way.ts';

/** What is told of a proof that the classifier has taken: without an engagement it goes no further. */
export type ProofTaken = {
  readonly message: 'proof taken';
  readonly proofId: string;
  readonly storyId: string;
  readonly isEngagement: boolean;
  readonly probability: number;
  readonly engagementId?: string;
};

/** What taking a proof needs done, beside what an entry needs. */
export type ProofDependencies = TakeDependencies & {
  /** Claims, publishes and marks the alert of an engagement, by the function it is given. */
  sendAlert(engagementId: string, publish: (engagement: Engagement) => Promise<void>): Promise<unknown>;
  /** Publishes the alert to the topic of proofs. */
  publish(engagement: Engagement, way: PublishedProof): Promise<void>;
  report(event: ProofTaken): void;
};

/**
 * Takes a proof as every entry is taken: classified by the model that decides, stored, grouped, opened. Answers how to send its alert;
 * nothing where the classifier found no engagement in it. No second reader is asked, which may cost money.
 *
 * What it is about is replaced by a counterpart of its own once the classifier has found some. So it shares none with an engagement or
 * with another proof, and none is ever a candidate of the other.
 */
export async function takeProof(
  proof: QueuedProof,
  deps: ProofDependencies,
  model?: Model,
): Promise<(() => Promise<unknown>) | undefined> {
  const { entry, ...sent } = proof;
  const takenAt = deps.now().toISOString();
  const { story, engagement } = await takeStory(setApart(makeStory(entry, model), proof.proofId), deps);
  const { storyId, classification } = story;
  const { isEngagement, probability } = classification;
  const found = engagement && { engagementId: engagement.engagementId };
  deps.report({
    message: 'proof taken',
    proofId: proof.proofId,
    ...{ storyId, isEngagement, probability },
    ...found,
  });
  const publish = (alerted: Engagement) =>
    deps.publish(alerted, { ...sent, takenAt, publishedAt: deps.now().toISOString() });
  return found && (() => deps.sendAlert(found.engagementId, publish));
}

function setApart(story: Story, proofId: string): Story {
  if (!reportsEngagement(story)) return story;
  return { ...story, classification: { ...story.classification, counterparts: [counterpartOf(proofId)] } };
}

/** Names the counterpart that a proof has in place of those found in it; no country and no organisation is so named. */
export function counterpartOf(proofId: string): string {
  return `PROOF${hash(proofId).slice(0, 12).toUpperCase()}`;
}
