import { claimAlert } from '../engagements/alert.ts';
import type { Engagement } from '../engagements/engagement.ts';
import { type GroupDependencies, loadMerged, settle } from '../engagements/group-story.ts';

/** What alerting needs done, beside grouping; the classifier passes DynamoDB and SNS, a test passes functions of its own. */
export type AlertDependencies = GroupDependencies & {
  publishAlert(engagement: Engagement): Promise<void>;
  /** Marks the alert of this number as sent, unless a newer one has taken its place; whoever else writes at that moment. */
  markSent(engagementId: string, number: number, sentAt: Date): Promise<void>;
  /** Gives a name that was never given before. */
  makeClaimName(): string;
};

/** Times that a write is tried again because another writer was faster. */
const MAX_TRIES = 10;

/**
 * Sends an engagement's alert if it has one that nobody sends: claim, publish, mark, in this order. One whose opening somebody began and did
 * not finish is settled first; for one that has been merged into another that other is told of.
 *
 * A publish is repeated only after a crash between publish and mark, or an ambiguous answer. When publishing
 * fails the claim stays until its lease ends, and this rejects, so that the message comes back later than that.
 *
 * @returns The id of the engagement of which this call published, if it did.
 */
export async function alertEngagement(
  engagementId: string,
  leaseSeconds: number,
  deps: AlertDependencies,
): Promise<string | undefined> {
  const claimed = await claim(engagementId, leaseSeconds, deps);
  if (!claimed) return undefined;
  await deps.publishAlert(claimed);
  await deps.markSent(claimed.engagementId, claimed.alert.number, deps.now());
  return claimed.engagementId;
}

/** Claims an engagement's alert until no other writer was faster; nothing when there is none to send. */
async function claim(
  engagementId: string,
  leaseSeconds: number,
  deps: AlertDependencies,
): Promise<Engagement | undefined> {
  const name = deps.makeClaimName();
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const stored = await loadMerged(engagementId, deps);
    if (!stored) throw new Error(`engagement ${engagementId} is not stored`);
    const engagement = stored.opening ? await settle(stored, deps) : stored;
    // A claim that was made though its answer was lost.
    if (engagement.alert.state === 'claimed' && engagement.alert.claimedBy === name) return engagement;
    const alert = claimAlert(engagement.alert, name, leaseSeconds, deps.now());
    if (!alert) return undefined;
    const next = { ...engagement, alert, revision: engagement.revision + 1 };
    if (await deps.saveEngagement(next, engagement)) return next;
  }
  throw new Error(`engagement ${engagementId}: ${MAX_TRIES} writers were faster`);
}
