import { isUnread } from '../classify/classification.ts';
import { ALERT_SENT, ALERT_WAITS, STORY_TAKEN } from '../deployment/alarm-events.ts';
import { MOST_TRIES, pauseSeconds } from '../deployment/timings.ts';
import type { Taken } from '../engagements/take-entry.ts';
import type { Coverage } from '../feeds/coverage.ts';
import {
  parseQueueMessage,
  type QueuedEntry,
  type QueuedProof,
  UnreadableMessage,
} from '../stories/queue-message.ts';
import type { Story } from '../stories/story.ts';
import { hash } from '../text/hash.ts';
import { UnreadableRecord } from '../text/shapes.ts';
import type { Alerted } from './alert-engagement.ts';
import type { SubscribersCounted } from './count-subscribers.ts';

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
  /** An alert was sent, by itself or with others. */
  | { readonly message: typeof ALERT_SENT; readonly engagementId: string }
  /** Nobody is subscribed: it waits for somebody. */
  | { readonly message: typeof ALERT_WAITS; readonly engagementId: string }
  /** Nobody who is subscribed has asked for it at once: it waits for somebody who does; or it has waited for so long that it is no news any more. */
  | { readonly message: 'alert not asked for' | 'alert lapsed'; readonly engagementId: string }
  /** So many were mailed that it is left to a mail of several. */
  | { readonly message: 'alert left for a digest'; readonly engagementId: string }
  | SubscribersCounted
  | { readonly message: 'digests sent'; readonly day: string; readonly mails: number }
  | {
      readonly message: 'message failed';
      readonly messageId: string;
      readonly tries: number;
      readonly cause: string;
      /** The first 1,000 characters. */
      readonly body: string;
    }
  | { readonly message: 'dead letter not sent'; readonly messageId: string; readonly cause: string };

type StoryTaken = { readonly message: typeof STORY_TAKEN } & Pick<
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
  /** Takes a proof as an entry is taken; answers how to send its alert, if it has one, to where no subscriber gets it. */
  takeProof(proof: QueuedProof): Promise<(() => Promise<unknown>) | undefined>;
  /** Notes that a story is gone from its feed, once; answers whether it did. */
  markRemoved(storyId: string, seenAt: string): Promise<boolean>;
  /** Sends an engagement's alert if it has one that nobody sends; answers what became of it, if it had. Throws TopicFailure. */
  sendAlert(engagementId: string): Promise<Alerted | undefined>;
  /** Sends those of several as one mail. Throws TopicFailure. */
  sendTogether(engagementIds: readonly string[]): Promise<readonly Alerted[]>;
  /** Sends the digests of a day; answers how many mails those were. Throws TopicFailure. */
  sendDigests(due: { readonly day: string; readonly coverage: Coverage }): Promise<number>;
  /** Deletes a message that is done, so that it does not come back whatever becomes of the rest of its batch. */
  acknowledge(messageId: string): Promise<void>;
  /** Keeps a message that has failed from coming back for some seconds. */
  holdBack(messageId: string, seconds: number): Promise<void>;
  /** Whether AWS will never take what it was given, however often it is tried. */
  isRefused(error: unknown): boolean;
  /** Puts a message into the dead-letter queue, with the cause. */
  buryMessage(body: string, cause: string): Promise<void>;
  report(event: BatchEvent): void;
  wait(ms: number): Promise<unknown>;
  /** Milliseconds left to work in. */
  remainingMs(): number;
};

/** What is wrong with a message or a stored record, or with us: it does not pass by itself. */
const OWN_FAULTS = [UnreadableRecord, TypeError, RangeError, ReferenceError];

/** Says that the topic did not take an alert; it is likely to take no other in this batch. */
export class TopicFailure extends Error {
  override readonly name = 'TopicFailure';
}

/** With less time left no further record is begun: three slow tries of one call, and a margin, would not fit. */
export const TIME_FOR_ONE_RECORD_MS = 10_000;
/** SNS suspends an address that it is to send more than 10 mails a second; two batches side by side make at most 5. */
export const PAUSE_AFTER_MAIL_MS = 400;

/**
 * Takes a batch of messages: classifies each entry, stores it, groups it into its engagement, and alerts subscribers once. A
 * story that its feed has taken back is marked, and stays: that it is gone is no word about what it reported.
 *
 * Alerts follow when the whole batch is grouped, so that one mail names every outlet in it, and one after the other,
 * at a pace that SNS bears. A record that fails, or that time does not suffice for, is to come back alone. One that
 * can't be read is buried with its cause, and so is one that has failed five times for a reason of its own. What fails for a table, a
 * topic or for time waits, longer each time, until it can be done. An alert that could not be sent is never buried, for the
 * poller hands it back until it is.
 *
 * A batch with a message that has come before may be one that kills its function. Then each is done whole and acknowledged before the
 * next is begun, those that have come most often last: whatever is beside a culprit gets away from it.
 *
 * @returns The ids of the messages that are to come back.
 */
export async function takeBatch(records: readonly BatchRecord[], deps: BatchDependencies): Promise<string[]> {
  if (records.every(({ tries }) => tries === 1)) return takeTogether(records, deps, { isTopicUp: true });
  const failed: string[] = [];
  const topic = { isTopicUp: true };
  for (const record of records.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))) {
    const [isBack] = await takeTogether([record], deps, topic);
    if (isBack === undefined) await deps.acknowledge(record.messageId).catch(() => {});
    else failed.push(isBack);
  }
  return failed;
}

/** By how often they have come, and then in another order each time. */
function rank({ messageId, tries }: BatchRecord): string {
  return `${String(tries).padStart(6, '0')} ${hash(messageId, String(tries))}`;
}

async function takeTogether(
  records: readonly BatchRecord[],
  deps: BatchDependencies,
  topic: { isTopicUp: boolean },
): Promise<string[]> {
  const hasTime = () => deps.remainingMs() > TIME_FOR_ONE_RECORD_MS;
  const failed: string[] = [];
  const mails: { readonly record: BatchRecord; send(): Promise<boolean> }[] = [];
  for (const record of records) {
    try {
      if (!hasTime()) throw new Error('no time left in this run');
      const send = await takeMessage(record.body, deps);
      if (send !== undefined) mails.push({ record, send });
    } catch (error) {
      reportFailure(record, error, deps);
      if (await buryIfHopeless(record, error, deps)) continue;
      failed.push(record.messageId);
      await holdBack(record, deps);
    }
  }

  for (const { record, send } of mails) {
    try {
      if (!topic.isTopicUp || !hasTime()) throw new Error('alerts wait for the topic, or for time');
      if (await send()) await deps.wait(PAUSE_AFTER_MAIL_MS);
    } catch (error) {
      if (error instanceof TopicFailure) topic.isTopicUp = false;
      reportFailure(record, error, deps);
      if (record.tries < MOST_TRIES) failed.push(record.messageId);
    }
  }
  return failed;
}

/** Lets a message that has failed before rest longer than its visibility timeout; where that fails, it comes back sooner. */
async function holdBack({ messageId, tries }: BatchRecord, deps: BatchDependencies): Promise<void> {
  if (tries > 1) await deps.holdBack(messageId, pauseSeconds(tries)).catch(() => {});
}

/** Answers how to send what may be to be mailed, which itself answers whether a mail went out. */
async function takeMessage(
  body: string,
  deps: BatchDependencies,
): Promise<(() => Promise<boolean>) | undefined> {
  const message = parseQueueMessage(body);
  if (message.type === 'alert') return () => sendAlert(message.engagementId, deps);
  if (message.type === 'proof') {
    const send = await deps.takeProof(message.proof);
    // No address is mailed, so that nothing has to pause behind it.
    return send && (() => send().then(() => false));
  }
  if (message.type === 'alerts') {
    return async () => reportAlerts(await deps.sendTogether(message.engagementIds), deps);
  }
  if (message.type === 'digests') return () => sendDigests(message, deps);
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
  deps.report({ message: STORY_TAKEN, storyId, outlet, title, ...decided, ...unread });
  return engagementId === undefined ? undefined : () => sendAlert(engagementId, deps);
}

async function sendAlert(engagementId: string, deps: BatchDependencies): Promise<boolean> {
  const alerted = await deps.sendAlert(engagementId);
  return reportAlerts(alerted ? [alerted] : [], deps);
}

async function sendDigests(
  due: Parameters<BatchDependencies['sendDigests']>[0],
  { sendDigests: send, report }: BatchDependencies,
): Promise<boolean> {
  report({ message: 'digests sent', day: due.day, mails: await send(due) });
  // It has paused after each.
  return false;
}

const OUTCOMES = {
  sent: ALERT_SENT,
  waits: ALERT_WAITS,
  unasked: 'alert not asked for',
  lapsed: 'alert lapsed',
  left: 'alert left for a digest',
} as const satisfies Record<Alerted['outcome'], string>;

/** Tells what became of alerts, and answers whether one was sent. */
function reportAlerts(alerts: readonly Alerted[], { report }: BatchDependencies): boolean {
  for (const { engagementId, outcome } of alerts) {
    report({ message: OUTCOMES[outcome], engagementId });
  }
  return alerts.some(({ outcome }) => outcome === 'sent');
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
  { buryMessage, report, isRefused }: BatchDependencies,
): Promise<boolean> {
  const isItsOwn = OWN_FAULTS.some((fault) => error instanceof fault) || isRefused(error);
  if (!(error instanceof UnreadableMessage) && (tries < MOST_TRIES || !isItsOwn)) return false;
  try {
    await buryMessage(body, String(error));
    return true;
  } catch (failure) {
    // The message then fails once more, and SQS moves it there itself, without the cause.
    report({ message: 'dead letter not sent', messageId, cause: String(failure) });
    return false;
  }
}
