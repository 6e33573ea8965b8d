import { SUBSCRIBERS_COUNTED } from '../deployment/alarm-events.ts';

/** How many subscribers had confirmed when the digests of a day were due. */
export type SubscriberCount = { readonly day: string; readonly confirmed: number };

/** What is told of the count of a day. */
export type SubscribersCounted = SubscriberCount & {
  readonly message: typeof SUBSCRIBERS_COUNTED;
  /** How many there were at the count before; absent at the first. */
  readonly before?: number;
  /** Whether somebody is missing: there are fewer than before, or none. */
  readonly isFewer: boolean;
};

/** What counting subscribers needs done; the classifier passes DynamoDB and its log, a test passes functions of its own. */
export type CountDependencies = {
  /** The last count; nothing where there never was one. */
  loadSubscriberCount(): Promise<SubscriberCount | undefined>;
  /** Saves a count, unless there is one of that day or of a later one. */
  saveSubscriberCount(count: SubscriberCount): Promise<void>;
  report(event: SubscribersCounted): void;
};

/**
 * Tells once a day how many have confirmed, and whether there are fewer than before: nothing else says that somebody has been
 * unsubscribed by a mail scanner, or suspended by SNS. A day that is counted, or over, is not told.
 *
 * It is remembered after it is told: a crash in between, or two runs at the same time, tell it twice rather than not at all, with the same
 * count before.
 */
export async function countSubscribers(
  { day, confirmed }: SubscriberCount,
  { loadSubscriberCount, saveSubscriberCount, report }: CountDependencies,
): Promise<void> {
  const last = await loadSubscriberCount();
  if (last !== undefined && last.day >= day) return;
  report({
    message: SUBSCRIBERS_COUNTED,
    day,
    confirmed,
    ...(last !== undefined && { before: last.confirmed }),
    isFewer: confirmed === 0 || (last !== undefined && confirmed < last.confirmed),
  });
  await saveSubscriberCount({ day, confirmed });
}
