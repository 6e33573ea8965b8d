import { type Alert, claimAlert, markAlertSent } from '../engagements/alert.ts';
import type { Engagement } from '../engagements/engagement.ts';

/** What alerting needs done; the classifier passes DynamoDB and SNS, a test passes functions of its own. */
export type AlertDependencies = {
  loadEngagement(engagementId: string): Promise<Engagement | undefined>;
  /** Saves one revision of an engagement; answers false when another writer was faster, and saves nothing. */
  saveEngagement(engagement: Engagement, previous?: Engagement): Promise<boolean>;
  publishAlert(engagement: Engagement): Promise<void>;
  now(): Date;
};

/** Times that a write is tried again because another writer was faster. */
const MAX_TRIES = 10;

/**
 * Sends an engagement's alert if it has one that nobody sends: claim, publish, mark, in this order.
 *
 * A publish is repeated only after a crash between publish and mark, or an ambiguous answer. When publishing
 * fails the claim stays until its lease ends, and this rejects, so that the message comes back later than that.
 *
 * @returns Whether this call published.
 */
export async function alertEngagement(
  engagementId: string,
  leaseSeconds: number,
  deps: AlertDependencies,
): Promise<boolean> {
  const claimed = await update(engagementId, deps, (alert) => claimAlert(alert, leaseSeconds, deps.now()));
  if (!claimed) return false;
  await deps.publishAlert(claimed);
  await update(engagementId, deps, (alert) => markAlertSent(alert, claimed.alert.number, deps.now()));
  return true;
}

/** Reads, changes and writes an engagement's alert until no other writer was faster; nothing when nothing is to change. */
async function update(
  engagementId: string,
  deps: AlertDependencies,
  change: (alert: Alert) => Alert | undefined,
): Promise<Engagement | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const engagement = await deps.loadEngagement(engagementId);
    if (!engagement) throw new Error(`engagement ${engagementId} is not stored`);
    const alert = change(engagement.alert);
    if (!alert) return undefined;
    const next = { ...engagement, alert, revision: engagement.revision + 1 };
    if (await deps.saveEngagement(next, engagement)) return next;
  }
  throw new Error(`engagement ${engagementId}: ${MAX_TRIES} writers were faster`);
}
