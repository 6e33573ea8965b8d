import { claimAlert, holdAlert, madeAt } from '../engagements/alert.ts';
import type { Engagement } from '../engagements/engagement.ts';
import { type GroupDependencies, loadMerged, settle } from '../engagements/group-story.ts';
import { mapSideBySide } from '../text/side-by-side.ts';
import { type News, newsOf } from './news.ts';

/** What alerting needs done, beside grouping; the classifier passes DynamoDB and SNS, a test passes functions of its own. */
export type AlertDependencies = GroupDependencies & {
  /** Whether there is somebody who would be mailed about an engagement at once. */
  isWanted(engagement: Engagement): Promise<boolean>;
  /** Whether there is anybody at all who is mailed, about whatever and whenever. */
  hasSubscribers(): Promise<boolean>;
  /** Takes one of the single mails that may go out in a while; answers false when there is none left. */
  takeTurn(): Promise<boolean>;
  /** Keeps news for the digests that came to be at an instant; the same again changes nothing. */
  keepNews(news: News, madeAt: Date): Promise<void>;
  publishAlert(engagement: Engagement): Promise<void>;
  /** Publishes one mail about several engagements. */
  publishDigest(engagements: readonly Engagement[]): Promise<void>;
  /** Marks the alert of this number as sent, unless a newer one has taken its place; whoever else writes at that moment. */
  markSent(engagementId: string, number: number, sentAt: Date): Promise<void>;
  /** Gives a name that was never given before. */
  makeClaimName(): string;
};

/** Of a mail that goes out at once whoever asks for what, and of which no digest tells: in an archive that is replayed, and of a proof. */
export const WANTED_AT_ONCE = {
  isWanted: async () => true,
  hasSubscribers: async () => true,
  takeTurn: async () => true,
  keepNews: async () => {},
} satisfies Partial<AlertDependencies>;

/**
 * What became of an alert: it was sent; it waits, for nobody is subscribed, or nobody who is has asked for it at once; it has waited for so
 * long that it is no news any more; or it is left to the sweep, for many were sent already.
 */
export type Alerted = {
  readonly engagementId: string;
  readonly outcome: 'sent' | 'waits' | 'unasked' | 'lapsed' | 'left';
};

/** Times that a write is tried again because another writer was faster. */
const MAX_TRIES = 10;
/** Alerts that are claimed side by side for one mail. */
const AT_ONCE = 8;

/**
 * Sends an engagement's alert if it has one that nobody sends: claim, publish, mark, in this order. One whose opening somebody began and did
 * not finish is settled first; for one that has been merged into another that other is told of.
 *
 * A publish is repeated only after a crash between publish and mark, or an ambiguous answer. When publishing
 * fails the claim stays until its lease ends, and this rejects, so that the message comes back later than that.
 *
 * @returns What became of it, and of which engagement; nothing where there was none to send.
 */
export async function alertEngagement(
  engagementId: string,
  leaseSeconds: number,
  deps: AlertDependencies,
): Promise<Alerted | undefined> {
  const claimed = await claim(engagementId, leaseSeconds, deps, deps.takeTurn);
  if (!isClaimed(claimed)) return claimed;
  await deps.publishAlert(claimed);
  return finish(claimed, deps);
}

/**
 * Sends alerts that nobody has sent in time as one mail, by the same protocol; a single one as its own mail.
 *
 * @throws Error the first that was met, after all that could be sent has been: an alert that can't be claimed holds up no other.
 */
export async function alertTogether(
  engagementIds: readonly string[],
  leaseSeconds: number,
  deps: AlertDependencies,
): Promise<Alerted[]> {
  const failures: unknown[] = [];
  const note = (error: unknown) => {
    failures.push(error);
    return undefined;
  };
  const claims = await mapSideBySide(engagementIds, AT_ONCE, (engagementId) =>
    claim(engagementId, leaseSeconds, deps, async () => true).catch(note),
  );
  const claimed = claims.filter(isClaimed);
  const [first] = claimed;
  if (first !== undefined) {
    await (claimed.length === 1 ? deps.publishAlert(first) : deps.publishDigest(claimed));
  }
  const sent = await mapSideBySide(claimed, AT_ONCE, (one) => finish(one, deps).catch(note));
  if (failures.length > 0) throw failures[0];
  return [...sent, ...claims].flatMap((one) => (one === undefined || isClaimed(one) ? [] : one));
}

function isClaimed(one: Engagement | Alerted | undefined): one is Engagement {
  return one !== undefined && !('outcome' in one);
}

async function finish({ engagementId, alert }: Engagement, deps: AlertDependencies): Promise<Alerted> {
  await deps.markSent(engagementId, alert.number, deps.now());
  return { engagementId, outcome: 'sent' };
}

/** Claims an engagement's alert until no other writer was faster; nothing when there is none to send. */
async function claim(
  id: string,
  leaseSeconds: number,
  deps: AlertDependencies,
  takeTurn: () => Promise<boolean>,
): Promise<Engagement | Alerted | undefined> {
  const name = deps.makeClaimName();
  let hasTurn = false;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const stored = await loadMerged(id, deps);
    if (!stored) throw new Error(`engagement ${id} is not stored`);
    const engagement = stored.opening ? await settle(stored, deps) : stored;
    const { engagementId, alert, revision } = engagement;
    // A claim that was made though its answer was lost.
    if (alert.state === 'claimed' && alert.claimedBy === name) return engagement;
    const claimed = claimAlert(alert, name, leaseSeconds, deps.now());
    if (!claimed) return undefined;
    const isWaiting = alert.state === 'pending' && alert.isWaiting === true;
    // Whoever made it wait, or claimed it and died, has kept it.
    if (alert.state === 'pending' && !isWaiting) {
      await deps.keepNews(newsOf(engagementId, alert), madeAt(alert));
    }
    const held = holdAlert(alert, deps.now());
    const isOver = isWaiting && held.state === 'none';
    const isWanted = !isOver && (await deps.isWanted(engagement));
    hasTurn ||= isWanted && (await takeTurn());
    if (isWanted && !hasTurn) return { engagementId, outcome: 'left' };
    const next = { ...engagement, alert: isWanted ? claimed : held };
    if (next.alert !== alert) {
      const isSaved = await deps.saveEngagement({ ...next, revision: revision + 1 }, engagement);
      if (!isSaved) continue;
    }
    if (isWanted) return { ...next, revision: revision + 1 };
    if (next.alert.state === 'none') return { engagementId, outcome: 'lapsed' };
    return { engagementId, outcome: (await deps.hasSubscribers()) ? 'unasked' : 'waits' };
  }
  throw new Error(`engagement ${id}: ${MAX_TRIES} writers were faster`);
}
