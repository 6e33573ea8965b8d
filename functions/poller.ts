import type { Context } from 'aws-lambda';
import { openEngagementTable } from '../shared/aws/engagement-table.ts';
import { queueMessages } from '../shared/aws/entry-queue.ts';
import { openFeedTable } from '../shared/aws/feed-table.ts';
import { tellOperator } from '../shared/aws/operator-topic.ts';
import { readEnv } from '../shared/deployment/env.ts';
import { listDefaultFeeds } from '../shared/feeds/default-feeds.ts';
import type { Feed } from '../shared/feeds/feed.ts';
import { openFetcher } from '../shared/fetch/fetch-feed.ts';
import { isDue, shardOf } from '../shared/poll/feed-cadence.ts';
import { isToTell } from '../shared/poll/feed-state.ts';
import { type PollOutcome, pollFeeds } from '../shared/poll/poll-feeds.ts';
import { type PollRequest, parsePollRequest } from '../shared/poll/poll-request.ts';
import { tellFeedChanges } from '../shared/poll/tell-feed-changes.ts';
import { openReaders } from '../shared/read/parse-in-worker.ts';
import { type LogLevel, log } from './log.ts';

const env = readEnv('poller', process.env);
const feeds = openFeedTable(env.FEED_TABLE, (error) => {
  log('error', { message: 'stored feed not readable', cause: String(error) });
});
const engagements = openEngagementTable(env.ENGAGEMENT_TABLE);
const readers = openReaders();

const now = () => new Date();

/** Alerts that one poll hands back to the queue; the next poll takes more. */
const MOST_ALERTS = 1_000;

/**
 * Polls the feeds of a shard that are due, queues their new entries, and tells the operator how feeds have changed;
 * started by the schedule.
 *
 * A feed that fails is logged and rests; the poll still succeeds. It fails, and is not repeated, when a table, the
 * queue or a topic does: the next poll does its work. First it hands back alerts that nobody has sent in time; of the
 * polls that the feeds are divided among, the first does so for all.
 *
 * @throws UnreadableRecord when the event is not one of the schedule's.
 * @throws Error when something could not be stored, queued or told, after all that could be has been.
 */
export async function handler(event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) {
  const request = parsePollRequest(event, now());
  const isFirst = request.shard === 0;
  const sweep = await Promise.allSettled(isFirst ? [sweepAlerts(now())] : []);
  if (isFirst && env.SEED_FEEDS === 'true') {
    const added = await feeds.seed(listDefaultFeeds(now()));
    if (added > 0) log('info', { message: 'default feeds added', added });
  }
  const ofShard = (await feeds.listFeeds()).filter((feed) => shardOf(feed, request.shards) === request.shard);
  const outcomes = await poll(ofShard, request, () => context.getRemainingTimeInMillis());
  const [told] = await Promise.allSettled([tell(ofShard, outcomes)]);
  const summary = { ...summarise(outcomes), told: told.status === 'fulfilled' ? told.value : 0 };
  log('info', { message: 'poll ended', ...summary });
  const [failure] = [
    ...sweep.flatMap((result) =>
      result.status === 'rejected' ? [`alerts not handed back: ${result.reason}`] : [],
    ),
    ...(told.status === 'rejected' ? [`operator not told: ${told.reason}`] : []),
    ...outcomes.flatMap(({ outcome, reason }) =>
      outcome === 'not-stored' ? [`${summary.notStored} feeds not stored: ${reason}`] : [],
    ),
  ];
  if (failure !== undefined) throw new Error(failure);
  return summary;
}

async function poll(
  listed: readonly Feed[],
  { scheduledAt }: PollRequest,
  remainingMs: () => number,
): Promise<PollOutcome[]> {
  const slot = { scheduledAt, pollSeconds: Number(env.POLL_MINUTES) * 60 };
  const fetcher = openFetcherFor(process.env);
  try {
    return await pollFeeds(rotate(listed.filter((feed) => isDue(feed, slot))), {
      ...feeds,
      fetchFeed: fetcher.fetchFeed,
      readDocument: readers.read,
      queueMessages: (messages) => queueMessages(env.ENTRY_QUEUE_URL, messages),
      report: (outcome) => log(LEVELS[outcome.outcome], { message: 'feed polled', ...outcome }),
      now,
      remainingMs,
    });
  } finally {
    fetcher.close();
  }
}

/** Tells of what this poll changed, and of what an earlier one did that could not tell it. */
function tell(listed: readonly Feed[], outcomes: readonly PollOutcome[]): Promise<number> {
  const before = new Map(listed.map(({ feedId, state }) => [feedId, state]));
  const changed = outcomes.filter(
    ({ feedId, outcome, state }) => outcome === 'failed' || state !== before.get(feedId),
  );
  return tellFeedChanges(
    [...listed.filter((feed) => isToTell(feed, now())), ...changed].map(({ feedId }) => feedId),
    {
      ...feeds,
      tellOperator: (mail) => tellOperator(env.OPERATOR_TOPIC_ARN, mail),
      now,
    },
  );
}

const LEVELS: Readonly<Record<PollOutcome['outcome'], LogLevel>> = {
  'new-entries': 'info',
  unchanged: 'info',
  failed: 'warn',
  skipped: 'warn',
  'not-stored': 'error',
};

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

/** Begins anywhere, so that it is not always the same feeds that time does not suffice for. */
function rotate<Value>(values: readonly Value[]): Value[] {
  const at = Math.floor(Math.random() * values.length);
  return [...values.slice(at), ...values.slice(0, at)];
}

async function sweepAlerts(now: Date): Promise<void> {
  const due = await engagements.listDueAlerts(now, MOST_ALERTS);
  await queueMessages(
    env.ENTRY_QUEUE_URL,
    due.map((engagementId) => ({ type: 'alert', engagementId })),
  );
  if (due.length > 0) log('warn', { message: 'alerts handed back to the queue', engagementIds: due });
}

function summarise(outcomes: readonly PollOutcome[]) {
  const countOf = (outcome: PollOutcome['outcome']) =>
    outcomes.filter((one) => one.outcome === outcome).length;
  return {
    feeds: outcomes.length,
    unchanged: countOf('unchanged'),
    failed: countOf('failed'),
    notStored: countOf('not-stored'),
    skipped: countOf('skipped'),
    newEntries: outcomes.reduce((sum, { newEntries }) => sum + newEntries, 0),
  };
}
