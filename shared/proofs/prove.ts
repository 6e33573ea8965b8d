import type { Engagement } from '../engagements/engagement.ts';
import type { QueuedProof } from '../stories/queue-message.ts';
import type { Story } from '../stories/story.ts';
import { formatSure } from '../text/format-sure.ts';
import { type MakeDependencies, makeProof } from './make-proof.ts';
import type { ArrivedProof } from './proof-way.ts';
import type { WatchDependencies } from './watch-proofs.ts';

/** What proving needs done; the command line passes SQS and DynamoDB, a test passes functions of its own. */
export type ProveDependencies = MakeDependencies &
  Pick<WatchDependencies, 'queueProof' | 'receiveProofs' | 'deleteProof'> & {
    /** Loads the story of a proof. */
    loadStory(storyId: string): Promise<Story | undefined>;
    /** Loads the engagement of a proof. */
    loadEngagement(engagementId: string): Promise<Engagement | undefined>;
    hasTime(): boolean;
  };

/** A proof that has arrived, or how far it has come and why no further, in words. */
export type Proved = { readonly arrived: ArrivedProof } | { readonly cameTo: string };

/**
 * Sends a proof at once and waits until it has arrived, or time is up. Proofs that the poller has sent are left to it.
 *
 * @param proofId Names it, as no other is named.
 */
export async function prove(proofId: string, deps: ProveDependencies): Promise<Proved> {
  const proof = await makeProof(proofId, true, deps);
  await deps.queueProof(proof);
  while (deps.hasTime()) {
    const found = (await deps.receiveProofs()).find((one) => one.proofId === proofId);
    if (found === undefined) continue;
    await deps.deleteProof(found.receipt);
    const { receipt: _receipt, ...arrived } = found;
    return { arrived };
  }
  return { cameTo: await sayHowFar(proof, deps) };
}

/** Says how far a proof has come that has not arrived, by what is stored of it. */
async function sayHowFar({ entry }: QueuedProof, deps: ProveDependencies): Promise<string> {
  const story = await deps.loadStory(entry.storyId);
  if (!story) return 'it is queued, and the classifier has not taken it';
  const { storyId, engagementId, classification } = story;
  if (!classification.isEngagement) {
    return `the classifier has taken it (story ${storyId}) and found no engagement in it (probability ${formatSure(classification.probability)})`;
  }
  const engagement = engagementId === undefined ? undefined : await deps.loadEngagement(engagementId);
  if (!engagement) return `the classifier has taken it (story ${storyId}) and not grouped it`;
  const { alert } = engagement;
  const grouped = `the classifier has grouped it (engagement ${engagement.engagementId})`;
  if (alert.state !== 'sent') return `${grouped} and not published it: its alert is ${alert.state}`;
  return `${grouped} and published it, and it is not in the queue of proofs`;
}
