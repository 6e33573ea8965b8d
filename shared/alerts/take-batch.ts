import { isUnread } from '../classify/classification.ts';
import { MOST_RECEIVES } from '../deployment/timings.ts';
import type { Taken } from '../engagements/take-entry.ts';
import { parseQueueMessage, type QueuedEntry, UnreadableMessage } from '../stories/queue-message.ts';
import type { Story } from '../stories/story.ts';

/** A message of a batch: its body, and how often it has come. */
export type BatchRecord = { readonly messageId: string; readonly body: string; readonly tries: number };

/** What is told of a batch while it is taken. */
export type BatchEvent =
  | StoryTaken
  | {
      readonly message: 'story removed';
      readonly storyId: string;
      readonly seenAt: string;
      /** Whether it was marked; one that is unknown, or marked before, is not. */
      readonly isMarked: boolean;
    }
  | { readonly message: 'alert sent'; readonly engagementId: string }
  | {
      readonly message: 'message failed';
      readonly messageId: string;
      readonly tries: number;
      readonly cause: string;
      /** The first 1,000 characters. */
      readonly body: string;
    }
  | { readonly message: 'dead letter not sent'; readonly messageId: string; readonly cause: string };

type StoryTaken = { readonly message: 'story taken' } & Pick<
  Story,
  'storyId' | 'outlet' | 'title' | 'engagementId' | 'editCount'
> &
  Pick<Story['classification'], 'isEngagement' | 'probability' | 'category' | 'counterparts' | 'version'> & {
    /** It is in a language that is not read; absent, where it is not. */
    readonly unread?: true;
  };

/** What a batch needs done; the classifier passes DynamoDB, SQS and SNS, a test passes functions of its own. */
export type BatchDependencies = {
  /** Takes an entry all the way to its engagement. */
  takeEntry(entry: QueuedEntry): Promise<Taken>;
  /** Notes that a story is gone from its feed, once; answers whether it did. */
  markRemoved(storyId: string, seenAt: string): Promise<boolean>;
  /** Sends an engagement's alert if it has one that nobody sends; answers the id of the one it told of, if it did. Throws TopicFailure. */
  sendAlert(engagementId: string): Promise<string | undefined>;
  /** Puts a message into the dead-letter queue, with the cause. */
  buryMessage(body: string, cause: string): Promise<void>;
  report(event: BatchEvent): void;
  wait(ms: number): Promise<unknown>;
  /** Milliseconds left to work in. */
  remainingMs(): number;
};

/** Says that the topic did not take an alert; it is likely to take no other in this batch. */
export class TopicFailure extends Error {
  override readonly name = 'TopicFailure';
}

/** With less time left no further record is begun: three slow tries of one call, and a margin, would not fit. */
const TIME_FOR_ONE_RECORD_MS = 10_000;
/** SNS suspends an address that it is to send more than 10 mails a second; two batches side by side make at most 5. */
export const PAUSE_AFTER_MAIL_MS = 400;

/**
 * Takes a batch of messages: classifies each entry, stores it, groups it into its engagement, and alerts subscribers once. A
 * story that its feed has taken back is marked, and stays: that it is gone is no word about what it reported.
 *
 * Alerts follow when the whole batch is grouped, so that one mail names every outlet in it, and one after the other,
 * at a pace that SNS bears. A record that fails, or that time does not suffice for, is to come back alone. One that
 * can't be read, or has failed five times, is buried with its cause; but an alert that could not be sent is not, for the
 * poller hands it back until it is.
 *
 * @returns The ids of the messages that are to come back.
 */
export async function takeBatch(records: readonly BatchRecord[], deps: BatchDependencies): Promise<string[]> {
  const hasTime = () => deps.remainingMs() > TIME_FOR_ONE_RECORD_MS;
  const failed: string[] = [];
  const reported: { readonly record: BatchRecord; readonly engagementId: string }[] = [];
  for (const record of records) {
    try {
      if (!hasTime()) throw new Error('no time left in this run');
      const engagementId = await takeMessage(record.body, deps);
      if (engagementId !== undefined) reported.push({ record, engagementId });
    } catch (error) {
      reportFailure(record, error, deps);
      if (!(await buryIfHopeless(record, error, deps))) failed.push(record.messageId);
    }
  }

  let isTopicUp = true;
  for (const { record, engagementId } of reported) {
    try {
      if (!isTopicUp || !hasTime()) throw new Error('alerts wait for the topic, or for time');
      const toldId = await deps.sendAlert(engagementId);
      if (toldId === undefined) continue;
      deps.report({ message: 'alert sent', engagementId: toldId });
      await deps.wait(PAUSE_AFTER_MAIL_MS);
    } catch (error) {
      if (error instanceof TopicFailure) isTopicUp = false;
      reportFailure(record, error, deps);
      if (record.tries < MOST_RECEIVES) failed.push(record.messageId);
    }
  }
  return failed;
}

/** Answers the id of the engagement that may have an alert to send. */
async function takeMessage(body: string, deps: BatchDependencies): Promise<string | undefined> {
  const message = parseQueueMessage(body);
  if (message.type === 'alert') return message.engagementId;
  if (message.type === 'removed') {
    const { storyId, seenAt } = message;
    const isMarked = await deps.markRemoved(storyId, seenAt);
    deps.report({ message: 'story removed', storyId, seenAt, isMarked });
    return undefined;
  }
  const { story, engagement } = await deps.takeEntry(message.entry);
  const { storyId, outlet, title, classification, editCount } = story;
  const { isEngagement, probability, category, counterparts, version } = classification;
  const engagementId = engagement?.engagementId;
  const decided = { isEngagement, probability, category, counterparts, version, engagementId, editCount };
  const unread = isUnread(classification) && ({ unread: true } as const);
  deps.report({ message: 'story taken', storyId, outlet, title, ...decided, ...unread });
  return engagementId;
}

function reportFailure(
  { messageId, tries, body }: BatchRecord,
  error: unknown,
  { report }: BatchDependencies,
) {
  report({ message: 'message failed', messageId, tries, cause: String(error), body: body.slice(0, 1_000) });
}

/** Puts a message that is of no use to try again into the dead-letter queue; answers whether it lies there. */
async function buryIfHopeless(
  { messageId, tries, body }: BatchRecord,
  error: unknown,
  { buryMessage, report }: BatchDependencies,
): Promise<boolean> {
  if (!(error instanceof UnreadableMessage) && tries < MOST_RECEIVES) return false;
  try {
    await buryMessage(body, String(error));
    return true;
  } catch (failure) {
    // The message then fails once more, and SQS moves it there itself, without the cause.
    report({ message: 'dead letter not sent', messageId, cause: String(failure) });
    return false;
  }
}
