import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { reportThrottles } from '../shared/aws/clients.ts';
import { openEngagementTable } from '../shared/aws/engagement-table.ts';
import { deleteMessage, queueMessages } from '../shared/aws/entry-queue.ts';
import { openFeedTable } from '../shared/aws/feed-table.ts';
import { openMailRows } from '../shared/aws/mail-rows.ts';
import { tellOperator } from '../shared/aws/operator-topic.ts';
import { openPollSlots } from '../shared/aws/poll-slots.ts';
import { receiveProofs } from '../shared/aws/proof-queue.ts';
import { openProofRow } from '../shared/aws/proof-row.ts';
import { readEnv } from '../shared/deployment/env.ts';
import { listDefaultFeeds } from '../shared/feeds/default-feeds.ts';
import { openFetcher } from '../shared/fetch/fetch-feed.ts';
import { parsePollRequest } from '../shared/poll/poll-request.ts';
import { type PollSummary, type RunDependencies, runPoll } from '../shared/poll/run-poll.ts';
import { watchProofs } from '../shared/proofs/watch-proofs.ts';
import { openReaders } from '../shared/read/parse-in-worker.ts';
import type { QueuedProof } from '../shared/stories/queue-message.ts';
import { log, logUnreadable, logUnreadableFeed } from './log.ts';

reportThrottles(log);
const env = readEnv('poller', process.env);
const feeds = openFeedTable(env.FEED_TABLE, logUnreadableFeed);
const { takeSlot, keepSkipped } = openPollSlots(env.FEED_TABLE);
const { listDueAlerts, listWaitingAlerts } = openEngagementTable(env.ENGAGEMENT_TABLE, logUnreadable);
const { loadDigestsDone } = openMailRows(env.ENGAGEMENT_TABLE, logUnreadable);
const readers = openReaders();
const pollSeconds = Number(env.POLL_MINUTES) * 60;
const now = () => new Date();

/** What reads feeds, and where chance comes from. */
type Reading = Pick<RunDependencies, 'fetchFeed' | 'readDocument' | 'chance'>;
export type TimedContext = Pick<Context, 'getRemainingTimeInMillis'>;

/**
 * Polls the feeds of a shard that are due; started by the schedule, once however often that fires for one instant. A poll that fails is
 * not repeated: the next one does its work.
 *
 * @throws UnreadableRecord when the event is not one of the schedule's.
 * @throws Error when something could not be stored, queued or told, after all that could be has been.
 */
export async function handler(event: unknown, context: TimedContext): Promise<PollSummary | undefined> {
  const fetcher = openFetcherFor(process.env);
  try {
    const { fetchFeed } = fetcher;
    return await poll(event, context, { fetchFeed, readDocument: readers.read, chance: Math.random });
  } finally {
    fetcher.close();
  }
}

/** Polls as `handler` does, and reads feeds as the caller says: a test serves them in memory. */
export async function poll(
  event: unknown,
  context: TimedContext,
  reading: Reading,
): Promise<PollSummary | undefined> {
  const request = parsePollRequest(event, now());
  const setting = { pollSeconds, digestHour: Number(env.DIGEST_HOUR) };
  const proofs = {
    ...openProofRow(env.FEED_TABLE),
    readDocument: reading.readDocument,
    receiveProofs: () => receiveProofs(env.PROOF_QUEUE_URL, logUnreadable),
    deleteProof: (receipt: string) => deleteMessage(env.PROOF_QUEUE_URL, receipt),
    queueProof: (proof: QueuedProof) => queueMessages(env.ENTRY_QUEUE_URL, [{ type: 'proof', proof }]),
    report: log,
    now,
  };
  return runPoll(request, setting, {
    ...feeds,
    ...reading,
    takeSlot: (slot) => takeSlot(slot, randomUUID(), now()),
    keepSkipped,
    seedFeeds: async () => (env.SEED_FEEDS === 'true' ? feeds.seed(listDefaultFeeds(now())) : 0),
    listDueAlerts,
    listWaitingAlerts,
    loadDigestsDone,
    queueMessages: (messages) => queueMessages(env.ENTRY_QUEUE_URL, messages),
    watchProofs: (scheduledAt) => watchProofs(scheduledAt, pollSeconds, proofs),
    tellOperator: (mail) => tellOperator(env.OPERATOR_TOPIC_ARN, mail),
    report: log,
    now,
    remainingMs: () => context.getRemainingTimeInMillis(),
    feedsAtOnce: Number(env.FEEDS_AT_ONCE),
  });
}

/** Opens a fetcher for one poll: between two, the servers would have closed its connections. */
function openFetcherFor(environment: NodeJS.ProcessEnv) {
  // Read at each poll: a local run may come to know a host only while it runs.
  const { CONTACT, ALLOWED_HOSTS } = readEnv('poller', environment);
  return openFetcher({
    now,
    ...(CONTACT !== undefined && { contact: CONTACT }),
    ...(ALLOWED_HOSTS !== undefined && { allowedHosts: ALLOWED_HOSTS.split(',') }),
  });
}
