import { setTimeout as wait } from 'node:timers/promises';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { alertEngagement } from '../shared/alerts/alert-engagement.ts';
import { composeAlert } from '../shared/alerts/compose-alert.ts';
import { publishAlert } from '../shared/aws/alert-topic.ts';
import { openEngagementTable } from '../shared/aws/engagement-table.ts';
import { buryMessage } from '../shared/aws/entry-queue.ts';
import { openStoryTable } from '../shared/aws/story-table.ts';
import { MODEL, withThreshold } from '../shared/classify/score/model.ts';
import { MOST_RECEIVES, readEnv, TIMINGS } from '../shared/deployment/env.ts';
import type { Engagement } from '../shared/engagements/engagement.ts';
import { takeEntry } from '../shared/engagements/take-entry.ts';
import type { QueuedEntry } from '../shared/stories/queue-message.ts';
import { findEvidenceText, type Story } from '../shared/stories/story.ts';
import { parseQueueMessage, UnreadableMessage } from '../shared/text/stored-shapes.ts';
import { log } from './log.ts';

const env = readEnv('classifier', process.env);
const stories = openStoryTable(env.STORY_TABLE, logUnreadable);
const engagements = openEngagementTable(env.ENGAGEMENT_TABLE, logUnreadable);
const retentionDays = Number(env.RETENTION_DAYS);
const model = env.THRESHOLD === 'model' ? MODEL : withThreshold(MODEL, Number(env.THRESHOLD));

const now = () => new Date();

/** With less time left no further record is begun: three slow tries of one call, and a margin, would not fit. */
const TIME_FOR_ONE_RECORD_MS = 10_000;
/** SNS suspends an address that it is to send more than 10 mails a second; two batches side by side make at most 5. */
const PAUSE_AFTER_MAIL_MS = 400;

/**
 * Classifies each queued entry, stores it, groups it into its engagement, and alerts subscribers once. A story that
 * its feed has taken back is marked, and stays.
 *
 * Alerts follow when the whole batch is grouped, so that one mail names every outlet in it, and one after the other,
 * at a pace that SNS bears. A record that fails, or that time does not suffice for, is reported alone and comes back
 * after the visibility timeout. One that can't be read, or has failed five times, goes to the dead-letter queue with its
 * cause; but an alert that could not be sent does not, for the poller hands it back until it is.
 */
export async function handler(
  { Records }: SQSEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<SQSBatchResponse> {
  const failed = new Set<string>();
  const hasTime = () => context.getRemainingTimeInMillis() > TIME_FOR_ONE_RECORD_MS;

  const reported: { record: SQSRecord; engagementId: string }[] = [];
  for (const record of Records) {
    try {
      if (!hasTime()) throw new Error('no time left in this run');
      const engagementId = await takeMessage(record.body);
      if (engagementId !== undefined) reported.push({ record, engagementId });
    } catch (error) {
      logFailure(record, error);
      if (!(await buryIfHopeless(record, error))) failed.add(record.messageId);
    }
  }

  let isTopicUp = true;
  for (const { record, engagementId } of reported) {
    try {
      if (!isTopicUp || !hasTime()) throw new Error('alerts wait for the topic, or for time');
      await sendAlert(engagementId);
    } catch (error) {
      if (error instanceof TopicFailure) isTopicUp = false;
      logFailure(record, error);
      if (triesOf(record) < MOST_RECEIVES) failed.add(record.messageId);
    }
  }
  return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) };
}

function logFailure(record: SQSRecord, error: unknown): void {
  const { messageId, body } = record;
  const failure = { messageId, tries: triesOf(record), cause: String(error), body: body.slice(0, 1_000) };
  log('error', { message: 'message failed', ...failure });
}

function triesOf({ attributes }: SQSRecord): number {
  return Number(attributes.ApproximateReceiveCount);
}

/** Puts a record that it is of no use to try again on the dead-letter queue; answers whether it lies there. */
async function buryIfHopeless(record: SQSRecord, error: unknown): Promise<boolean> {
  if (!(error instanceof UnreadableMessage) && triesOf(record) < MOST_RECEIVES) return false;
  try {
    await buryMessage(env.DEAD_LETTER_QUEUE_URL, record.body, String(error));
    return true;
  } catch (failure) {
    // Then SQS moves it there, without its cause.
    log('error', { message: 'dead letter not sent', messageId: record.messageId, cause: String(failure) });
    return false;
  }
}

/** Answers the id of the engagement that may have an alert to send. */
async function takeMessage(body: string): Promise<string | undefined> {
  const message = parseQueueMessage(body);
  if (message.type === 'alert') return message.engagementId;
  if (message.type === 'entry') return takeStory(message.entry);
  const { storyId, seenAt } = message;
  const isMarked = await stories.markRemoved(storyId, seenAt);
  log('info', { message: 'story removed', storyId, seenAt, isMarked });
  return undefined;
}

async function sendAlert(engagementId: string): Promise<void> {
  const dependencies = { ...engagements, publishAlert: publish, now };
  const isSent = await alertEngagement(engagementId, TIMINGS.alertLeaseSeconds, dependencies);
  if (!isSent) return;
  log('info', { message: 'alert sent', engagementId });
  await wait(PAUSE_AFTER_MAIL_MS);
}

/** Answers the id of the engagement that the entry's story reports, if it reports one. */
async function takeStory(entry: QueuedEntry): Promise<string | undefined> {
  const dependencies = {
    ...engagements,
    listEngagements: (counterpart: string, since: string, until: string) =>
      Array.fromAsync(engagements.listEngagements({ by: { counterpart }, since, until })),
    saveStory: (made: Story) => stories.saveStory(made, retentionDays),
    saveVersion: (next: Story, previous: Story) => stories.saveVersion(next, previous, retentionDays),
    saveGrouping: stories.saveGrouping,
    now,
  };
  const { story, engagement } = await takeEntry(entry, dependencies, model);
  const { storyId, outlet, title, classification, editCount } = story;
  const { isEngagement, probability, category, counterparts, version } = classification;
  const engagementId = engagement?.engagementId;
  const decided = { isEngagement, probability, category, counterparts, version, engagementId, editCount };
  log('info', { message: 'story taken', storyId, outlet, title, ...decided });
  return engagementId;
}

async function publish(engagement: Engagement): Promise<void> {
  // The mail quotes the story's words; without the story it names them.
  const story = await stories.loadStory(engagement.evidenceStoryId).catch(logUnreadable);
  const mail = composeAlert(engagement, story ? findEvidenceText(story, engagement.evidence) : undefined);
  await publishAlert(env.ALERT_TOPIC_ARN, mail).catch((cause) => {
    throw new TopicFailure(String(cause), { cause });
  });
}

/** The topic took no alert; it will take no other just now. */
class TopicFailure extends Error {
  override readonly name = 'TopicFailure';
}

function logUnreadable(error: unknown): void {
  log('error', { message: 'stored record not readable', cause: String(error) });
}
