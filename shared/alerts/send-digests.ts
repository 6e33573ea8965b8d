import { endsWeek, spanOf, weekOf } from '../deployment/digest-day.ts';
import { ALERT, type Alert, claimAlert, markAlertSent, nextAlert } from '../engagements/alert.ts';
import type { Engagement } from '../engagements/engagement.ts';
import { type GroupDependencies, loadMerged } from '../engagements/group-story.ts';
import type { Coverage } from '../feeds/coverage.ts';
import { count, filledText, optional, record, text, UnreadableRecord } from '../text/shapes.ts';
import { composeDigest, type Digested, type DigestMail } from './compose-digest.ts';
import { attributesOf, digestAudienceOf, type Wishes, wants } from './filter-policy.ts';
import { describeWishes } from './say-wishes.ts';

/** That there was something to tell of an engagement on a day, and what was new then; nothing where all was. */
export type News = { readonly engagementId: string; readonly number: number; readonly change?: string };

/** The news that an alert tells. */
export function newsOf(engagementId: string, { number, change }: Alert): News {
  return { engagementId, number, ...(change !== undefined && { change }) };
}

/** The shape of stored news. */
export const NEWS = record<News>({ engagementId: filledText, number: count, change: optional(text) }, 'news');

/** One mail of a digest as it is stored, so that it goes out once: by the same protocol as an alert. */
export type StoredDigest = { readonly alert: Alert; readonly revision: number };

export const STORED_DIGEST = record<StoredDigest>({ alert: ALERT, revision: count }, 'a digest');

/** Names one mail of a digest: of a day, for who has asked for it so, and which of how many. */
export type DigestKey = { readonly day: string; readonly audience: string; readonly part: number };

/** What sending digests needs done; the classifier passes DynamoDB and SNS, a test passes functions of its own. */
export type DigestDependencies = Pick<GroupDependencies, 'loadEngagement' | 'onUnreadable' | 'now'> & {
  /** What those who have confirmed ask for, each once. */
  listWishes(): Promise<readonly Wishes[]>;
  /** What was to be told on a day. */
  listNews(day: string): Promise<readonly News[]>;
  /** Counts the stories that were published between two instants, inclusive. */
  countStories(since: string, until: string): Promise<number>;
  loadDigest(key: DigestKey): Promise<StoredDigest | undefined>;
  /** Saves the next revision of one; answers false when another writer was faster, and saves nothing. */
  saveDigest(key: DigestKey, digest: StoredDigest): Promise<boolean>;
  publishDigest(mail: DigestMail, audience: string): Promise<void>;
  /** Notes that the digests of a day are done; of an earlier day than is noted changes nothing. */
  saveDigestsDone(day: string): Promise<void>;
  makeClaimName(): string;
  /** After each mail. */
  pause(): Promise<unknown>;
  hasTime(): boolean;
};

/** Engagements in one mail: more would make it longer than SNS takes. */
const MOST_IN_MAIL = 400;

/**
 * Sends the digests that are due when a day has ended, each once: of the day, and on Sundays of the week, to whoever asked for it. May be
 * repeated, and done by several at once.
 *
 * @param hour At which a day of digests ends, UTC.
 * @returns How many mails it published.
 * @throws Error when time ran out, or somebody else sends one of them: then it is to be repeated.
 */
export async function sendDigests(
  { day, coverage }: { readonly day: string; readonly coverage: Coverage },
  hour: number,
  leaseSeconds: number,
  deps: DigestDependencies,
): Promise<number> {
  const wishes = await deps.listWishes();
  let published = 0;
  let left = 0;
  for (const every of endsWeek(day) ? (['day', 'week'] as const) : (['day'] as const)) {
    const asked = wishes.filter((one) => one.every === every);
    if (asked.length === 0) continue;
    const days = every === 'day' ? [day] : weekOf(day);
    const digested = await loadDigested(days, deps);
    const { since, until } = spanOf(days, hour);
    const stories = await deps.countStories(since, until);
    for (const one of asked) {
      const audience = digestAudienceOf(one);
      const own = digested.filter(({ engagement }) => wants(one, attributesOf(engagement)));
      const mails = inParts(own);
      for (const [at, some] of mails.entries()) {
        const span = {
          every,
          days,
          coverage,
          stories,
          part: at + 1,
          parts: mails.length,
          wishes: describeWishes(one),
        };
        const outcome = deps.hasTime()
          ? await sendOnce(
              { day, audience, part: at + 1 },
              () => composeDigest(some, span),
              leaseSeconds,
              deps,
            )
          : 'left';
        published += Number(outcome === 'sent');
        left += Number(outcome === 'left');
      }
    }
  }
  if (left > 0) throw new Error(`digests of ${day}: ${left} are left for another run`);
  await deps.saveDigestsDone(day);
  return published;
}

/** Loads what was to be told on some days, an engagement once, with all that was new about it then. */
async function loadDigested(days: readonly string[], deps: DigestDependencies): Promise<Digested[]> {
  const byId = new Map<string, Digested>();
  for (const day of days) {
    for (const { engagementId, change } of await deps.listNews(day)) {
      const engagement = await loadReadable(engagementId, deps);
      if (engagement === undefined) continue;
      const known = byId.get(engagement.engagementId);
      // Who hears of it for the first time here hears all of it.
      const changes = known === undefined ? [change] : [...known.changes, change];
      const isWhole = changes.includes(undefined);
      byId.set(engagement.engagementId, {
        engagement,
        changes: isWhole ? [] : changes.filter((one) => one !== undefined),
      });
    }
  }
  return [...byId.values()];
}

/** One that can't be read holds up no digest. */
async function loadReadable(engagementId: string, deps: DigestDependencies): Promise<Engagement | undefined> {
  try {
    return await loadMerged(engagementId, deps);
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    deps.onUnreadable(error);
    return undefined;
  }
}

/** At least one mail, for a quiet day is told too. */
function inParts(digested: readonly Digested[]): readonly (readonly Digested[])[] {
  const parts = Math.max(1, Math.ceil(digested.length / MOST_IN_MAIL));
  return Array.from({ length: parts }, (_, at) => digested.slice(at * MOST_IN_MAIL, (at + 1) * MOST_IN_MAIL));
}

/** Sends one mail of a digest: claim, publish, mark. */
async function sendOnce(
  key: DigestKey,
  compose: () => DigestMail,
  leaseSeconds: number,
  deps: DigestDependencies,
): Promise<'sent' | 'left' | 'was sent'> {
  const stored = await deps.loadDigest(key);
  const before = stored?.alert ?? nextAlert(undefined, undefined, deps.now());
  if (before.state === 'sent') return 'was sent';
  const alert = claimAlert(before, deps.makeClaimName(), leaseSeconds, deps.now());
  if (alert === undefined) return 'left';
  const claimed = { alert, revision: (stored?.revision ?? 0) + 1 };
  if (!(await deps.saveDigest(key, claimed))) return 'left';
  await deps.publishDigest(compose(), key.audience);
  const sent = markAlertSent(alert, alert.number, deps.now());
  if (sent) await deps.saveDigest(key, { alert: sent, revision: claimed.revision + 1 });
  await deps.pause();
  return 'sent';
}
