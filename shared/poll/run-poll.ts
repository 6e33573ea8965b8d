import { ALERTS_HANDED_BACK, FEEDS_SKIPPED, NO_FEEDS, POLL_ENDED } from '../deployment/alarm-events.ts';
import { dueDigestDays } from '../deployment/digest-day.ts';
import { countStates } from '../feeds/count-states.ts';
import { coverageOf } from '../feeds/coverage.ts';
import type { Feed, FeedState } from '../feeds/feed.ts';
import { isDue, type PollSlot } from './feed-cadence.ts';
import { isToTell } from './feed-state.ts';
import { type PollDependencies, pollFeeds, wasOutOfTime } from './poll-feeds.ts';
import type { PollOutcome } from './poll-outcome.ts';
import type { PollRequest } from './poll-request.ts';
import type { FeedPart } from './shards.ts';
import { type TellDependencies, tellFeedChanges } from './tell-feed-changes.ts';

/** What is told of a poll while it runs. */
export type PollEvent =
  | { readonly message: 'default feeds added'; readonly added: number }
  | ({ readonly message: 'feed polled' } & PollOutcome)
  | ({
      readonly message: typeof POLL_ENDED;
      readonly states: Readonly<Record<FeedState, number>>;
    } & PollSummary)
  | ({ readonly message: 'poll skipped, for its slot is taken' } & PollRequest)
  | ({
      readonly message: typeof FEEDS_SKIPPED;
      readonly skipped: number;
      /** How many of them the poll before had skipped, too; the alarm looks whether there is one. */
      readonly again: number;
      readonly isAgain: boolean;
    } & FeedPart)
  | { readonly message: typeof NO_FEEDS }
  | { readonly message: typeof ALERTS_HANDED_BACK; readonly engagementIds: readonly string[] };

/** How a poll went: feeds by outcome, new entries, and of how many feeds the operator was told. */
export type PollSummary = {
  readonly feeds: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly notStored: number;
  readonly skipped: number;
  readonly newEntries: number;
  readonly told: number;
};

/** What a poll needs done; the poller passes DynamoDB, SQS, SNS, HTTP and threads, a test passes functions of its own. */
export type RunDependencies = Omit<PollDependencies, 'report'> &
  TellDependencies & {
    /** Takes the slot of a poll; answers the feeds that the shard's last poll had no time for, in its order, nothing when another has the slot. */
    takeSlot(request: PollRequest): Promise<readonly string[] | undefined>;
    /** Keeps for the next poll of the shard which feeds this one had no time for. */
    keepSkipped(request: PollRequest, feedIds: readonly string[]): Promise<void>;
    /** Lists the feeds of a shard that are watched, as they were a moment ago. */
    listShard(part: FeedPart): Promise<readonly Feed[]>;
    /** Lists every feed that is watched, likewise. */
    listFeeds(): Promise<readonly Feed[]>;
    /** Puts in the default list, once, and answers how many feeds it added. */
    seedFeeds(): Promise<number>;
    /** Lists engagements whose alert nobody has sent in time, at most `limit`. */
    listDueAlerts(now: Date, limit: number): Promise<readonly string[]>;
    /** Lists engagements whose alert waits for somebody who would get it, at most `limit`. */
    listWaitingAlerts(limit: number): Promise<readonly string[]>;
    /** Answers the last day whose digests are done; nothing where none ever was. */
    loadDigestsDone(): Promise<string | undefined>;
    /** Sends a made-up story on its way where one is due, and looks for those that were sent. */
    watchProofs(scheduledAt: Date): Promise<void>;
    report(event: PollEvent): void;
    /** A number from 0 up to 1, another each time. */
    chance(): number;
  };

/** Alerts that one poll hands back to the queue, to be sent as one mail, late or waiting; the next poll takes more. */
const MOST_ALERTS = 400;

/**
 * Polls the feeds of a shard that are due, queues their new entries, and tells the operator how feeds have changed. Of polls
 * that are started for one instant only the first does.
 *
 * A feed that fails is told of and rests; the poll still succeeds. First it hands back alerts that nobody has sent in time; of
 * the polls that the feeds are divided among, the first does so for all, puts in the default list, watches proofs, and asks for the
 * digests that are due.
 *
 * @param pollSeconds From one scheduled poll to the next.
 * @param digestHour At which a day of digests ends, UTC.
 * @returns Nothing when another poll has taken the slot.
 * @throws Error when something could not be stored, queued or told, after all that could be has been.
 */
export async function runPoll(
  request: PollRequest,
  { pollSeconds, digestHour }: { readonly pollSeconds: number; readonly digestHour: number },
  deps: RunDependencies,
): Promise<PollSummary | undefined> {
  const { shard, shards, scheduledAt } = request;
  const skippedBefore = await deps.takeSlot(request);
  if (skippedBefore === undefined) {
    deps.report({ message: 'poll skipped, for its slot is taken', ...request });
    return undefined;
  }
  const isFirst = shard === 0;
  const [sweep] = await Promise.allSettled(isFirst ? [sweepAlerts(deps)] : []);
  const [proofs] = await Promise.allSettled(isFirst ? [deps.watchProofs(scheduledAt)] : []);
  if (isFirst) await seed(deps);
  const feeds = await deps.listShard({ shard, shards });
  if (isFirst && feeds.length === 0) await reportNoFeeds(deps);
  const due = chooseDue(feeds, new Set(skippedBefore), { scheduledAt, pollSeconds }, deps.chance());
  const outcomes = await pollFeeds(due, {
    ...deps,
    report: (outcome) => deps.report({ message: 'feed polled', ...outcome }),
  });
  const [kept] = await Promise.allSettled([keepSkipped(request, skippedBefore, outcomes, deps)]);
  const [digests] = await Promise.allSettled(isFirst ? [askForDigests(digestHour, deps)] : []);
  const [told] = await Promise.allSettled([tell(feeds, outcomes, deps)]);
  const summary = summarise(outcomes, told.status === 'fulfilled' ? told.value : 0);
  deps.report({ message: POLL_ENDED, ...summary, states: countStates(feeds, outcomes) });
  const notStored = outcomes.find(({ outcome }) => outcome === 'not-stored');
  if (sweep?.status === 'rejected') throw new Error(`alerts not handed back: ${sweep.reason}`);
  if (told.status === 'rejected') throw new Error(`operator not told: ${told.reason}`);
  if (notStored) throw new Error(`${summary.notStored} feeds not stored: ${notStored.reason}`);
  if (kept.status === 'rejected') throw new Error(`skipped feeds not kept: ${kept.reason}`);
  if (digests?.status === 'rejected') throw new Error(`digests not asked for: ${digests.reason}`);
  if (proofs?.status === 'rejected') throw new Error(`proofs not watched: ${proofs.reason}`);
  return summary;
}

/** Chooses the feeds that are due: first those that the last poll had no time for, the longest unpolled at their head, then the others, beginning anywhere. */
function chooseDue(
  feeds: readonly Feed[],
  skippedBefore: ReadonlySet<string>,
  slot: PollSlot,
  chance: number,
): Feed[] {
  const wasSkipped = ({ feedId }: Feed) => skippedBefore.has(feedId);
  const due = feeds.filter((feed) => isDue(feed, slot, wasSkipped(feed)));
  const others = due.filter((feed) => !wasSkipped(feed));
  const known = new Map(due.map((feed) => [feed.feedId, feed]));
  // As that poll left them: whoever has waited through several is before whoever has through one.
  const skipped = [...skippedBefore].flatMap((feedId) => known.get(feedId) ?? []);
  return [...skipped, ...rotate(others, chance)];
}

/** Keeps which feeds this poll had no time for, so that the next one begins with them, and reports them. */
async function keepSkipped(
  request: PollRequest,
  skippedBefore: readonly string[],
  outcomes: readonly PollOutcome[],
  deps: RunDependencies,
): Promise<void> {
  const skipped = outcomes.filter(wasOutOfTime).map(({ feedId }) => feedId);
  if (skipped.length === 0) return;
  const again = new Set(skipped).intersection(new Set(skippedBefore)).size;
  const { shard, shards } = request;
  deps.report({ message: FEEDS_SKIPPED, shard, shards, skipped: skipped.length, again, isAgain: again > 0 });
  await deps.keepSkipped(request, skipped);
}

/** Reports that there is no feed at all; the first shard may well have none while others have. */
async function reportNoFeeds({ listFeeds, report }: RunDependencies): Promise<void> {
  if ((await listFeeds()).length === 0) report({ message: NO_FEEDS });
}

async function sweepAlerts(deps: RunDependencies): Promise<void> {
  const late = await deps.listDueAlerts(deps.now(), MOST_ALERTS);
  const waiting = await deps.listWaitingAlerts(MOST_ALERTS);
  const lists = [late, waiting].filter((engagementIds) => engagementIds.length > 0);
  if (lists.length === 0) return;
  await deps.queueMessages(lists.map((engagementIds) => ({ type: 'alerts', engagementIds })));
  if (late.length > 0) deps.report({ message: ALERTS_HANDED_BACK, engagementIds: late });
}

/** Asks for the digests of the days that have ended, at each poll until they are done, with how the feeds are doing behind it. */
async function askForDigests(
  hour: number,
  { loadDigestsDone, listFeeds, queueMessages, now }: RunDependencies,
): Promise<void> {
  const days = dueDigestDays(await loadDigestsDone(), now(), hour);
  if (days.length === 0) return;
  const coverage = coverageOf(await listFeeds());
  await queueMessages(days.map((day) => ({ type: 'digests', day, coverage })));
}

async function seed({ seedFeeds, report }: RunDependencies): Promise<void> {
  const added = await seedFeeds();
  if (added > 0) report({ message: 'default feeds added', added });
}

/** Turns a list so that it begins anywhere: when time runs out, it is not always the same feeds that are left. */
function rotate<Value>(values: readonly Value[], chance: number): Value[] {
  const at = Math.floor(chance * values.length);
  return [...values.slice(at), ...values.slice(0, at)];
}

/** Tells the operator of feeds whose state this poll has changed, and of those that an earlier poll could not tell of. */
function tell(
  listed: readonly Feed[],
  outcomes: readonly PollOutcome[],
  deps: RunDependencies,
): Promise<number> {
  const before = new Map(listed.map(({ feedId, state }) => [feedId, state]));
  const changed = outcomes.filter(
    ({ feedId, outcome, state }) => outcome === 'failed' || state !== before.get(feedId),
  );
  const untold = listed.filter((feed) => isToTell(feed, deps.now()));
  return tellFeedChanges(
    [...untold, ...changed].map(({ feedId }) => feedId),
    deps,
  );
}

function summarise(outcomes: readonly PollOutcome[], told: number): PollSummary {
  const countOf = (outcome: PollOutcome['outcome']) =>
    outcomes.filter((one) => one.outcome === outcome).length;
  return {
    feeds: outcomes.length,
    unchanged: countOf('unchanged'),
    failed: countOf('failed'),
    notStored: countOf('not-stored'),
    skipped: countOf('skipped'),
    newEntries: outcomes.reduce((sum, { newEntries }) => sum + newEntries, 0),
    told,
  };
}
