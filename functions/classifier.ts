import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type AlertDependencies, alertEngagement, alertTogether } from '../shared/alerts/alert-engagement.ts';
import { openAudience, readSubscribed } from '../shared/alerts/audience.ts';
import { type AlertMail, composeAlert } from '../shared/alerts/compose-alert.ts';
import { composeTogether } from '../shared/alerts/compose-digest.ts';
import { attributesOf } from '../shared/alerts/filter-policy.ts';
import type { News } from '../shared/alerts/news.ts';
import { sendDigests } from '../shared/alerts/send-digests.ts';
import {
  type BatchRecord,
  PAUSE_AFTER_MAIL_MS,
  TIME_FOR_ONE_RECORD_MS,
  TopicFailure,
  takeBatch,
} from '../shared/alerts/take-batch.ts';
import { takeTurn } from '../shared/alerts/turns.ts';
import {
  listFilterPolicies,
  publishAlert,
  publishDigest,
  publishTogether,
} from '../shared/aws/alert-topic.ts';
import { isRefused, reportThrottles } from '../shared/aws/clients.ts';
import { openEngagementTable } from '../shared/aws/engagement-table.ts';
import { buryMessage, deleteMessage, hideMessage } from '../shared/aws/entry-queue.ts';
import { openMailRows } from '../shared/aws/mail-rows.ts';
import { PROOFS } from '../shared/aws/rows.ts';
import { openStoryTable, type StoryTable } from '../shared/aws/story-table.ts';
import { takeFrom } from '../shared/aws/take-from.ts';
import { deployedModel } from '../shared/classify/score/model.ts';
import { newsDayOf } from '../shared/deployment/digest-day.ts';
import { readEnv } from '../shared/deployment/env.ts';
import { TIMINGS } from '../shared/deployment/timings.ts';
import type { Engagement } from '../shared/engagements/engagement.ts';
import { type TakeDependencies, takeEntry } from '../shared/engagements/take-entry.ts';
import { sayDecidedBy } from '../shared/stories/decided-by.ts';
import { findEvidenceText } from '../shared/stories/story.ts';
import { log, logUnreadable } from './log.ts';
import { openProofTaker } from './take-proofs.ts';

reportThrottles(log);
const env = readEnv('classifier', process.env);
const stories = openStoryTable(env.STORY_TABLE, logUnreadable);
const engagements = openEngagementTable(env.ENGAGEMENT_TABLE, logUnreadable);
const model = deployedModel(env.THRESHOLD);
const mails = openMailRows(env.ENGAGEMENT_TABLE, logUnreadable);
const digestHour = Number(env.DIGEST_HOUR);
const now = () => new Date();

const taking = { retentionDays: Number(env.RETENTION_DAYS), onUnreadable: logUnreadable, now };
const takeDependencies = takeFrom(stories, engagements, taking);

const mailDependencies = {
  markSent: engagements.markSent,
  takeTurn: () => takeTurn(Number(env.MOST_MAILS), Number(env.POLL_MINUTES) * 60_000, { ...mails, now }),
  keepNews: (news: News, at: Date) => mails.keepNews(newsDayOf(at, now(), digestHour), news),
  publishAlert: publish,
  publishDigest: (told: readonly Engagement[]) =>
    orTopicFailure(
      publishTogether(env.ALERT_TOPIC_ARN, composeTogether(told, env.CONTACT), told.map(attributesOf)),
    ),
  makeClaimName: randomUUID,
};

const proofStories = openStoryTable(env.STORY_TABLE, logUnreadable, PROOFS);
const proofEngagements = openEngagementTable(env.ENGAGEMENT_TABLE, logUnreadable, PROOFS);
const takeProof = openProofTaker({
  take: takeFrom(proofStories, proofEngagements, taking),
  model,
  topicArn: env.PROOF_TOPIC_ARN,
  compose: (engagement) => compose(engagement, proofStories),
  markSent: proofEngagements.markSent,
  makeClaimName: randomUUID,
});

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
  // Who is subscribed is looked up once a batch, and only if there is something to send.
  const audience = openAudience(() => listFilterPolicies(env.ALERT_TOPIC_ARN));
  const alertDependencies: AlertDependencies = {
    ...takeDependencies,
    ...mailDependencies,
    isWanted: (engagement) => orTopicFailure(audience.isWanted(attributesOf(engagement))),
    hasSubscribers: () => orTopicFailure(audience.hasSubscribers()),
  };
  const { alertLeaseSeconds } = TIMINGS;
  const failed = await takeBatch(Records.map(toRecord), {
    takeEntry: (entry) => takeEntry(entry, { ...takeDependencies, readAgain }, model),
    takeProof,
    markRemoved: stories.markRemoved,
    sendAlert: (engagementId) => alertEngagement(engagementId, alertLeaseSeconds, alertDependencies),
    sendTogether: (engagementIds) => alertTogether(engagementIds, alertLeaseSeconds, alertDependencies),
    sendDigests: (due) =>
      sendDigests(
        due,
        { hour: digestHour, leaseSeconds: alertLeaseSeconds, contact: env.CONTACT },
        {
          ...alertDependencies,
          ...mails,
          report: log,
          countStories: stories.countStories,
          readSubscribed: () => orTopicFailure(readSubscribed(listFilterPolicies(env.ALERT_TOPIC_ARN))),
          publishDigest: (mail, to) => orTopicFailure(publishDigest(env.ALERT_TOPIC_ARN, mail, to)),
          pause: () => pause(PAUSE_AFTER_MAIL_MS),
          hasTime: () => context.getRemainingTimeInMillis() > TIME_FOR_ONE_RECORD_MS,
        },
      ),
    acknowledge: (messageId) => deleteMessage(env.ENTRY_QUEUE_URL, receiptOf(Records, messageId)),
    holdBack: (messageId, seconds) =>
      hideMessage(env.ENTRY_QUEUE_URL, receiptOf(Records, messageId), seconds),
    isRefused,
    buryMessage: (body, cause) => buryMessage(env.DEAD_LETTER_QUEUE_URL, body, cause),
    report: log,
    wait: pause,
    remainingMs: () => context.getRemainingTimeInMillis(),
  });
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

function receiptOf(records: readonly SQSRecord[], messageId: string): string {
  return records.find((record) => record.messageId === messageId)?.receiptHandle ?? '';
}

function toRecord({ messageId, body, attributes }: SQSRecord): BatchRecord {
  return { messageId, body, tries: Number(attributes.ApproximateReceiveCount) };
}

async function publish(engagement: Engagement): Promise<void> {
  const mail = await compose(engagement, stories);
  await orTopicFailure(publishAlert(env.ALERT_TOPIC_ARN, mail));
}

async function compose(
  engagement: Engagement,
  { loadStory }: Pick<StoryTable, 'loadStory'>,
): Promise<AlertMail> {
  // The mail quotes the story's words; without the story it names them.
  const story = await loadStory(engagement.evidenceStoryId).catch(logUnreadable);
  const text = story ? findEvidenceText(story, engagement.evidence) : undefined;
  const decidedBy = story && text === story ? sayDecidedBy(story) : [];
  return composeAlert(engagement, text, decidedBy, env.CONTACT);
}

function orTopicFailure<Result>(call: Promise<Result>): Promise<Result> {
  return call.catch((cause) => {
    throw new TopicFailure(String(cause), { cause });
  });
}
