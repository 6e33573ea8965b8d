import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { alertEngagement } from '../shared/alerts/alert-engagement.ts';
import { composeAlert } from '../shared/alerts/compose-alert.ts';
import { type BatchRecord, TopicFailure, takeBatch } from '../shared/alerts/take-batch.ts';
import { publishAlert } from '../shared/aws/alert-topic.ts';
import { openEngagementTable } from '../shared/aws/engagement-table.ts';
import { buryMessage } from '../shared/aws/entry-queue.ts';
import { openStoryTable } from '../shared/aws/story-table.ts';
import { MODEL, withThreshold } from '../shared/classify/score/model.ts';
import { readEnv } from '../shared/deployment/env.ts';
import { TIMINGS } from '../shared/deployment/timings.ts';
import type { Engagement } from '../shared/engagements/engagement.ts';
import { type TakeDependencies, takeEntry } from '../shared/engagements/take-entry.ts';
import { sayDecidedBy } from '../shared/stories/decided-by.ts';
import { findEvidenceText } from '../shared/stories/story.ts';
import { log, logUnreadable } from './log.ts';

const env = readEnv('classifier', process.env);
const stories = openStoryTable(env.STORY_TABLE, logUnreadable);
const engagements = openEngagementTable(env.ENGAGEMENT_TABLE, logUnreadable);
const retentionDays = Number(env.RETENTION_DAYS);
const model = env.THRESHOLD === 'model' ? MODEL : withThreshold(MODEL, Number(env.THRESHOLD));
const now = () => new Date();

const takeDependencies: TakeDependencies = {
  ...engagements,
  loadStory: stories.loadStory,
  saveStory: (story) => stories.saveStory(story, retentionDays),
  saveVersion: (story, previous) => stories.saveVersion(story, previous, retentionDays),
  saveGrouping: stories.saveGrouping,
  moveStories: stories.moveStories,
  onUnreadable: logUnreadable,
  now,
};

export type TimedContext = Pick<Context, 'getRemainingTimeInMillis'>;

/**
 * Takes a batch of the entries queue. What fails is reported alone, and comes back after the visibility timeout.
 */
export function handler(event: SQSEvent, context: TimedContext): Promise<SQSBatchResponse> {
  return classify(event, context, wait);
}

/**
 * Takes a batch as `handler` does, and waits after each mail as the caller says: a test does not wait at all.
 *
 * @param readAgain Has a second reader read what the local one is not sure of; nobody does, unless given.
 */
export async function classify(
  { Records }: SQSEvent,
  context: TimedContext,
  pause: (ms: number) => Promise<unknown>,
  readAgain?: TakeDependencies['readAgain'],
): Promise<SQSBatchResponse> {
  const failed = await takeBatch(Records.map(toRecord), {
    takeEntry: (entry) => takeEntry(entry, { ...takeDependencies, readAgain }, model),
    markRemoved: stories.markRemoved,
    sendAlert: (engagementId) =>
      alertEngagement(engagementId, TIMINGS.alertLeaseSeconds, {
        ...engagements,
        moveStories: stories.moveStories,
        publishAlert: publish,
        makeClaimName: randomUUID,
        onUnreadable: logUnreadable,
        now,
      }),
    buryMessage: (body, cause) => buryMessage(env.DEAD_LETTER_QUEUE_URL, body, cause),
    report: log,
    wait: pause,
    remainingMs: () => context.getRemainingTimeInMillis(),
  });
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

function toRecord({ messageId, body, attributes }: SQSRecord): BatchRecord {
  return { messageId, body, tries: Number(attributes.ApproximateReceiveCount) };
}

async function publish(engagement: Engagement): Promise<void> {
  // The mail quotes the story's words; without the story it names them.
  const story = await stories.loadStory(engagement.evidenceStoryId).catch(logUnreadable);
  const text = story ? findEvidenceText(story, engagement.evidence) : undefined;
  const mail = composeAlert(engagement, text, story && text === story ? sayDecidedBy(story) : []);
  await publishAlert(env.ALERT_TOPIC_ARN, mail).catch((cause) => {
    throw new TopicFailure(String(cause), { cause });
  });
}
