import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { alertEngagement } from '../shared/alert-engagement.ts';
import { publishAlert } from '../shared/aws/alert-topic.ts';
import { openEngagementTable } from '../shared/aws/engagement-table.ts';
import { buryMessage } from '../shared/aws/entry-queue.ts';
import { openStoryTable } from '../shared/aws/story-table.ts';
import { composeAlert } from '../shared/compose-alert.ts';
import type { Engagement } from '../shared/engagement.ts';
import { MOST_RECEIVES, readEnv, TIMINGS } from '../shared/env.ts';
import type { QueuedEntry } from '../shared/queue-message.ts';
import { parseQueueMessage, UnreadableRecord } from '../shared/stored-shapes.ts';
import { takeEntry } from '../shared/take-entry.ts';
import { log } from './log.ts';

const env = readEnv('classifier', process.env);
const stories = openStoryTable(env.STORY_TABLE);
const engagements = openEngagementTable(env.ENGAGEMENT_TABLE);
const retentionDays = Number(env.RETENTION_DAYS);

const now = () => new Date();

/**
 * Classifies each queued entry, stores it, groups it into its engagement, and alerts subscribers once.
 *
 * Alerts follow when the whole batch is grouped, so that one mail names every outlet in it, and one after the other,
 * at a pace that SNS bears. A record that fails is reported alone and comes back after the visibility timeout; one
 * that can't be read, or has failed five times, goes to the dead-letter queue with its cause.
 */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const failed = new Set<string>();
  const reported: { record: SQSRecord; engagementId: string }[] = [];
  for (const record of Records) {
    try {
      const engagementId = await takeMessage(record.body);
      if (engagementId !== undefined) reported.push({ record, engagementId });
    } catch (error) {
      if (!(await isBuried(record, error))) failed.add(record.messageId);
    }
  }
  for (const { record, engagementId } of reported) {
    try {
      await sendAlert(engagementId);
    } catch (error) {
      if (!(await isBuried(record, error))) failed.add(record.messageId);
    }
  }
  return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) };
}

/** Logs why a record failed and, when it is of no use to try again, puts it on the dead-letter queue. */
async function isBuried({ messageId, body, attributes }: SQSRecord, error: unknown): Promise<boolean> {
  const cause = String(error);
  const tries = Number(attributes.ApproximateReceiveCount);
  log('error', { message: 'message failed', messageId, tries, cause, body: body.slice(0, 1_000) });
  if (!(error instanceof UnreadableRecord) && tries < MOST_RECEIVES) return false;
  try {
    await buryMessage(env.DEAD_LETTER_QUEUE_URL, body, cause);
    return true;
  } catch (failure) {
    // Then SQS moves it there, without its cause.
    log('error', { message: 'dead letter not sent', messageId, cause: String(failure) });
    return false;
  }
}

/** Answers the id of the engagement that may have an alert to send. */
async function takeMessage(body: string): Promise<string | undefined> {
  const message = parseQueueMessage(body);
  return message.type === 'alert' ? message.engagementId : takeStory(message.entry);
}

async function sendAlert(engagementId: string): Promise<void> {
  const dependencies = { ...engagements, publishAlert: publish, now };
  const isSent = await alertEngagement(engagementId, TIMINGS.alertLeaseSeconds, dependencies);
  if (isSent) log('info', { message: 'alert sent', engagementId });
}

/** Answers the id of the engagement that the entry's story reports, if it reports one. */
async function takeStory(entry: QueuedEntry): Promise<string | undefined> {
  const { story, engagement } = await takeEntry(entry, {
    ...engagements,
    listEngagements: (counterpart, since, until) =>
      Array.fromAsync(engagements.listEngagements({ by: { counterpart }, since, until })),
    saveStory: (made) => stories.saveStory(made, retentionDays),
    saveGrouping: stories.saveGrouping,
    now,
  });
  const { storyId, outlet, title, classification } = story;
  const { isEngagement, probability, category, counterparts, version } = classification;
  const engagementId = engagement?.engagementId;
  const decided = { isEngagement, probability, category, counterparts, version, engagementId };
  log('info', { message: 'story taken', storyId, outlet, title, ...decided });
  return engagementId;
}

async function publish(engagement: Engagement): Promise<void> {
  const story = await stories.loadStory(engagement.evidenceStoryId);
  await publishAlert(env.ALERT_TOPIC_ARN, composeAlert(engagement, story));
}
