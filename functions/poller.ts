import type { Context } from 'aws-lambda';
import { openEngagementTable } from '../shared/aws/engagement-table.ts';
import { queueMessages } from '../shared/aws/entry-queue.ts';
import { openFeedTable } from '../shared/aws/feed-table.ts';
import { listDefaultFeeds } from '../shared/default-feeds.ts';
import { readEnv } from '../shared/env.ts';
import { fetchFeed } from '../shared/fetch-feed.ts';
import { type PollOutcome, pollFeeds } from '../shared/poll-feeds.ts';
import { type LogLevel, log } from './log.ts';

const env = readEnv('poller', process.env);
const feeds = openFeedTable(env.FEED_TABLE, (error) => {
  log('error', { message: 'stored feed not readable', cause: String(error) });
});
const engagements = openEngagementTable(env.ENGAGEMENT_TABLE);

/** Alerts that one poll hands back to the queue; the next poll takes more. */
const MOST_ALERTS = 1_000;

/**
 * Polls the feeds that are due and queues their new entries; started by the schedule.
 *
 * A feed that fails is logged and rests; the poll still succeeds. It fails, and is not repeated, when a table or the
 * queue does: the next poll does its work. First it hands back alerts that nobody has sent in time.
 *
 * @throws Error when something could not be stored or queued, after all that could be has been.
 */
export async function handler(_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) {
  const now = new Date();
  const sweep = await Promise.allSettled([sweepAlerts(now)]);
  if (env.SEED_FEEDS === 'true') {
    const added = await feeds.seed(listDefaultFeeds(now));
    if (added > 0) log('info', { message: 'default feeds added', added });
  }
  const outcomes = await pollFeeds(rotate(await feeds.listDueFeeds(now)), {
    ...feeds,
    fetchFeed: (url, validators) => fetchFeed(url, validators, fetch),
    queueEntries: (entries) =>
      queueMessages(
        env.ENTRY_QUEUE_URL,
        entries.map((entry) => ({ type: 'entry', entry })),
      ),
    report: (outcome) => log(LEVELS[outcome.outcome], { message: 'feed polled', ...outcome }),
    now: () => new Date(),
    remainingMs: () => context.getRemainingTimeInMillis(),
  });
  const summary = summarise(outcomes);
  log('info', { message: 'poll ended', ...summary });
  const [failure] = [
    ...sweep.flatMap((result) =>
      result.status === 'rejected' ? [`alerts not handed back: ${result.reason}`] : [],
    ),
    ...outcomes.flatMap(({ outcome, reason }) =>
      outcome === 'not-stored' ? [`${summary.notStored} feeds not stored: ${reason}`] : [],
    ),
  ];
  if (failure !== undefined) throw new Error(failure);
  return summary;
}

const LEVELS: Readonly<Record<PollOutcome['outcome'], LogLevel>> = {
  'new-entries': 'info',
  unchanged: 'info',
  failed: 'warn',
  skipped: 'warn',
  'not-stored': 'error',
};

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
