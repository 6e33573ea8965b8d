import { endsWeek, spanOf, weekOf } from '../deployment/digest-day.ts';
import { ALERT, type Alert, claimAlert, markAlertSent, nextAlert } from '../engagements/alert.ts';
import { type Engagement, isWithdrawn } from '../engagements/engagement.ts';
import { type GroupDependencies, loadMerged } from '../engagements/group-story.ts';
import type { Coverage } from '../feeds/coverage.ts';
import { count, filledText, listOf, record, UnreadableRecord } from '../text/shapes.ts';
import { mapSideBySide } from '../text/side-by-side.ts';
import type { Subscribed } from './audience.ts';
import { composeDigest, type Digested, type DigestMail, type DigestSpan } from './compose-digest.ts';
import { type CountDependencies, countSubscribers } from './count-subscribers.ts';
import { type AlertAttributes, attributesOf, digestAudienceOf, wants } from './filter-policy.ts';
import type { News } from './news.ts';
import { describeWishes } from './say-wishes.ts';

/** One mail of a digest as it is stored, so that it goes out once: by the same protocol as an alert. */
export type StoredDigest = {
  readonly alert: Alert;
  /** The engagements in it, by the ids under which there was news of them. */
  readonly told: readonly string[];
  readonly revision: number;
};

export const STORED_DIGEST = record<StoredDigest>(
  { alert: ALERT, told: listOf(filledText), revision: count },
  'a digest',
);

/** Names one mail of a digest: of a day, for who has asked for it so, and which of how many. */
export type DigestKey = { readonly day: string; readonly audience: string; readonly part: number };

/** What sending digests needs done; the classifier passes DynamoDB and SNS, a test passes functions of its own. */
export type DigestDependencies = Pick<GroupDependencies, 'loadEngagement' | 'onUnreadable' | 'now'> &
  CountDependencies & {
    /** Who has confirmed. */
    readSubscribed(): Promise<Subscribed>;
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

export type DigestSetting = {
  /** At which a day of digests ends, UTC. */
  readonly hour: number;
  readonly leaseSeconds: number;
  /** Where the operator is reached, if that is known. */
  readonly contact?: string | undefined;
};

/** Engagements in one mail: more would make it longer than SNS takes. */
const MOST_IN_MAIL = 400;
/** Engagements that are loaded side by side. */
const AT_ONCE = 8;

/**
 * Sends the digests that are due when a day has ended, each once: of the day, and on Sundays of the week, to whoever asked for it; before
 * that it tells how many are subscribed. May be repeated, and done by several at once.
 *
 * @returns How many mails it published.
 * @throws Error when one failed, time ran out, or somebody else sends one of them, after all that could be sent has been: then it is to be
 * repeated.
 */
export async function sendDigests(
  { day, coverage }: { readonly day: string; readonly coverage: Coverage },
  { hour, leaseSeconds, contact }: DigestSetting,
  deps: DigestDependencies,
): Promise<number> {
  const { confirmed, wishes } = await deps.readSubscribed();
  await countSubscribers({ day, confirmed }, deps);
  const failures: unknown[] = [];
  let published = 0;
  let left = 0;
  for (const every of endsWeek(day) ? (['day', 'week'] as const) : (['day'] as const)) {
    const asked = wishes.filter((one) => one.every === every);
    if (asked.length === 0) continue;
    const days = every === 'day' ? [day] : weekOf(day);
    const { told, unread } = await loadTold(days, deps);
    const { since, until } = spanOf(days, hour);
    const stories = await deps.countStories(since, until);
    for (const one of asked) {
      const own = told.filter(({ attributes }) => wants(one, attributes));
      const span = { every, since, until, coverage, stories, unread, wishes: describeWishes(one), contact };
      try {
        const sent = await sendParts(own, { day, audience: digestAudienceOf(one) }, span, leaseSeconds, deps);
        published += sent.published;
        left += Number(!sent.isDone);
      } catch (error) {
        failures.push(error);
      }
    }
  }
  if (failures.length > 0) throw failures[0];
  if (left > 0) throw new Error(`digests of ${day}: ${left} are left for another run`);
  await deps.saveDigestsDone(day);
  return published;
}

/** What there is to tell of an engagement. */
type Told = Digested & {
  readonly attributes: AlertAttributes;
  /** The ids under which there was news of it: others may have been merged into it. */
  readonly ids: readonly string[];
};

/** Loads what was to be told on some days, an engagement once, with all that was new about it then. */
async function loadTold(
  days: readonly string[],
  deps: DigestDependencies,
): Promise<{ readonly told: readonly Told[]; readonly unread: number }> {
  const news = new Map<string, News>();
  for (const day of days) {
    // One mail that waits is news again when there is more to tell in it: its last words have all the earlier ones.
    for (const one of await deps.listNews(day)) news.set(`${one.engagementId} ${one.number}`, one);
  }
  const ids = new Set([...news.values()].map(({ engagementId }) => engagementId));
  const loaded = new Map(
    await mapSideBySide(ids, AT_ONCE, async (id) => [id, await loadReadable(id, deps)] as const),
  );
  const told = new Map<string, Told>();
  for (const { engagementId, change } of news.values()) {
    const engagement = loaded.get(engagementId);
    if (engagement === undefined) continue;
    const known = told.get(engagement.engagementId);
    // Who hears of it for the first time here hears all of it.
    const isWhole = change === undefined || known?.changes.length === 0;
    told.set(engagement.engagementId, {
      engagement,
      attributes: known?.attributes ?? attributesOf(engagement),
      ids: [...(known?.ids ?? []), engagementId],
      changes: isWhole ? [] : [...(known?.changes ?? []), change],
    });
  }
  const unread = [...loaded.values()].filter((engagement) => engagement === undefined).length;
  // What was found and taken back in one digest's time is told of to nobody; what was told before is corrected.
  const isToTell = ({ engagement, changes }: Told) => !isWithdrawn(engagement) || changes.length > 0;
  return { told: [...told.values()].filter(isToTell), unread };
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

/**
 * Sends a digest to those who asked for it so, in as many mails as it takes: at least one, for a quiet day is told too. Answers how many
 * it published, and whether all are sent now.
 */
async function sendParts(
  own: readonly Told[],
  digest: Omit<DigestKey, 'part'>,
  span: Omit<DigestSpan, 'part' | 'parts'>,
  leaseSeconds: number,
  deps: DigestDependencies,
): Promise<{ readonly published: number; readonly isDone: boolean }> {
  let published = 0;
  let rest = own;
  for (let part = 1; part === 1 || rest.length > 0; part += 1) {
    if (!deps.hasTime()) return { published, isDone: false };
    const stored = await deps.loadDigest({ ...digest, part });
    // What may be out in a mail stays in it, whatever has been merged or changed since: nothing moves into one that is sent.
    const ids = new Set(stored?.told);
    const kept = rest.filter((one) => one.ids.some((id) => ids.has(id)));
    const some = kept.length > 0 || stored?.alert.state === 'sent' ? kept : rest.slice(0, MOST_IN_MAIL);
    rest = rest.filter((one) => !some.includes(one));
    const parts = part + Math.ceil(rest.length / MOST_IN_MAIL);
    const told = some.flatMap((one) => one.ids);
    const compose = () => composeDigest(some, { ...span, part, parts });
    const outcome = await sendOnce({ ...digest, part }, { stored, told, compose }, leaseSeconds, deps);
    if (outcome === 'left') return { published, isDone: false };
    published += Number(outcome === 'sent');
  }
  return { published, isDone: true };
}

/** Sends one mail of a digest: claim, publish, mark. */
async function sendOnce(
  key: DigestKey,
  mail: {
    readonly stored: StoredDigest | undefined;
    readonly told: readonly string[];
    compose(): DigestMail;
  },
  leaseSeconds: number,
  deps: DigestDependencies,
): Promise<'sent' | 'left' | 'was sent'> {
  const { stored, told, compose } = mail;
  const before = stored?.alert ?? nextAlert(undefined, undefined, deps.now());
  if (before.state === 'sent') return 'was sent';
  const alert = claimAlert(before, deps.makeClaimName(), leaseSeconds, deps.now());
  if (alert === undefined) return 'left';
  const claimed = { ...stored, alert, told, revision: (stored?.revision ?? 0) + 1 };
  if (!(await deps.saveDigest(key, claimed))) return 'left';
  await deps.publishDigest(compose(), key.audience);
  const sent = markAlertSent(alert, alert.number, deps.now());
  if (sent) await deps.saveDigest(key, { ...claimed, alert: sent, revision: claimed.revision + 1 });
  await deps.pause();
  return 'sent';
}
