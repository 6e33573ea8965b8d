import { PRICES } from '../../../shared/deployment/prices.ts';
import type { Case } from './cost-options.ts';
import type { Deployed } from './deployed.ts';
import { FEW_FEEDS } from './measure-polls.ts';
import type { UnitCosts } from './measure-units.ts';
import { BATCH, makeUsage, REQUESTS_A_BATCH, sumUsage, type Usage } from './usage.ts';

/** One service's share of a month, in dollars, and what it is made of. */
export type Line = { readonly service: string; readonly dollars: number; readonly from: string };

export const DAYS_A_MONTH = 365.25 / 12;
const MINUTES_A_MONTH = DAYS_A_MONTH * 24 * 60;
/** A vCPU comes with so many MB of a function's memory, as AWS documents. */
const MB_A_PROCESSOR = 1_769;
/** What a call to DynamoDB, SQS or SNS is taken to wait, in seconds; calls of one batch follow one another. */
const CALL_SECONDS = 0.005;
/** `poll-feeds.ts` asks so many hosts at once. */
const FETCHES_AT_ONCE = 32;
/** What Lambda itself writes into the log about an invocation, after the examples in its documentation. */
const PLATFORM_LOG_BYTES = 600;
/** An event source with a set concurrency looks at its queue with five long polls of 20 seconds at once, however empty it is. */
const LONG_POLLS_A_MINUTE = 5 * 3;
/** What a list of stories shows unless told otherwise, and how far it goes back. */
const LISTED = { stories: 100, days: 7 };
/** Engagements and their stories are kept for good: counted is what a year leaves. */
const DAYS_KEPT = 365;

/** What happens on a day. */
export type Day = {
  /** Moments at which feeds are polled, by each schedule. */
  readonly polls: number;
  readonly feedPolls: number;
  readonly changedPolls: number;
  readonly entries: number;
  readonly others: number;
  readonly joining: number;
  readonly versions: number;
  /** Batches that are not full. */
  readonly partBatches: number;
};

/** Counts what happens on a day. No more polls find a feed changed than there are entries. */
export function countDay({ feeds, minutes, stories, engagements, reports, changed, edited }: Case): Day {
  const polls = Math.ceil((24 * 60) / minutes);
  const feedPolls = feeds * polls;
  const versions = stories * edited;
  const entries = stories + versions;
  return {
    ...{ polls, feedPolls, entries, versions },
    changedPolls: Math.min(changed * feedPolls, entries),
    others: stories - engagements * reports,
    joining: engagements * (reports - 1),
    // What a poll has queued is taken in batches that are full, but for the last.
    partBatches: polls * Math.ceil(entries / polls / BATCH) - entries / BATCH,
  };
}

/** Computes what a day takes: what comes by itself, and each thing that happens, so often as it does. Lists that analysts ask for apart. */
export function useOfDay(of: Case, day: Day, units: UnitCosts): Usage {
  return sumUsage(
    [1, units.quietDay],
    [day.feedPolls - FEW_FEEDS * day.polls, units.feedPoll],
    [day.changedPolls, units.changedFeed],
    [day.entries, units.entry],
    [day.others, units.otherStory],
    [of.engagements, units.opening],
    [of.engagements * (of.subscribers - 1), units.furtherSubscriber],
    [day.joining, units.joining],
    [day.versions, units.version],
    [day.partBatches, makeUsage({ classifierRuns: 1, queueRequests: REQUESTS_A_BATCH })],
  );
}

/** Computes what a month costs, in dollars, service by service. */
export function makeBill(of: Case, deployed: Deployed, units: UnitCosts): Line[] {
  const day = countDay(of);
  const month = sumUsage([DAYS_A_MONTH, useOfDay(of, day, units)]);
  return [
    billDynamoDb(of, day, deployed, units, month),
    billCloudWatch(deployed, units, month),
    billLambda(of, day, deployed, units, month),
    billQueues(deployed, month),
    billTopics(month),
    billSchedules(day, deployed),
  ];
}

function billDynamoDb(of: Case, day: Day, deployed: Deployed, units: UnitCosts, month: Usage): Line {
  const lists = of.queries * DAYS_A_MONTH * listUnits(of, day, units);
  const stored = useOfStorage(of, day, deployed, units);
  const dollars =
    millions(month.writeUnits) * PRICES.millionWriteUnits +
    millions(month.readUnits + lists) * PRICES.millionReadUnits +
    gigabytes(stored.tableBytes + stored.indexBytes) * PRICES.gbStored +
    gigabytes(deployed.hasRecovery ? stored.tableBytes : 0) * PRICES.gbRecoverable;
  const story = units.otherStory.writeUnits.toFixed(1);
  const feed = units.changedFeed.writeUnits.toFixed(1);
  const flagged = units.opening.writeUnits.toFixed(0);
  const changed = short(day.changedPolls * DAYS_A_MONTH);
  const recovery = deployed.hasRecovery ? ' with recovery' : '';
  return {
    service: 'DynamoDB',
    dollars,
    from: `${short(month.writeUnits)} write units: ${story} a story, ${flagged} an engagement that opens, ${feed} a poll that finds a feed changed (${changed}); ${short(month.readUnits + lists)} read units, ${short(lists)} of them for ${of.queries} lists of stories a day; ${tellBytes(stored.tableBytes + stored.indexBytes)}${recovery} after a year`,
  };
}

/** What one list of a week's stories reads: it goes on until it has enough that report an engagement. */
function listUnits({ engagements, reports }: Case, day: Day, { listed }: UnitCosts): number {
  const reporting = engagements * reports * LISTED.days;
  const share = Math.min(1, LISTED.stories / Math.max(1, reporting));
  return share * (day.others * LISTED.days * listed.other + reporting * listed.reporting);
}

/** What is stored after a year. */
function useOfStorage(of: Case, day: Day, { retentionDays }: Deployed, units: UnitCosts): Usage {
  const passing = Math.min(DAYS_KEPT, retentionDays);
  return sumUsage(
    [passing * day.others, units.otherStory],
    [passing * day.versions, units.version],
    [DAYS_KEPT * of.engagements, units.opening],
    [DAYS_KEPT * day.joining, units.joining],
    [of.feeds, makeUsage(units.feedBytes)],
  );
}

function billCloudWatch(deployed: Deployed, { hoursLogged }: UnitCosts, month: Usage): Line {
  const { alarms, metrics, dashboards, keepLogsDays } = deployed;
  const logBytes = month.logBytes + (month.pollerRuns + month.classifierRuns) * PLATFORM_LOG_BYTES;
  // A metric is billed for the hours in which it is written: those with its message, or all.
  const written = metrics.reduce((sum, { messages }) => sum + shareOfHours(messages, hoursLogged), 0);
  const dollars =
    alarms * PRICES.alarmMetric +
    written * PRICES.metric +
    dashboards * PRICES.dashboard +
    gigabytes(logBytes) * PRICES.gbOfLogs +
    gigabytes((logBytes * keepLogsDays) / DAYS_A_MONTH) * PRICES.gbOfLogsKept;
  const boards = dashboards > 0 ? `, ${dashboards} dashboard${dashboards > 1 ? 's' : ''}` : '';
  return {
    service: 'CloudWatch',
    dollars,
    from: `alarms on ${alarms} metrics${boards}, ${metrics.length} metrics of what is logged, of which what is written comes to ${written.toFixed(1)}, ${tellBytes(logBytes)} of logs`,
  };
}

/** Of the hours of a day those in which one of the messages is logged; all of them, where it is not messages that count. */
function shareOfHours(messages: readonly string[], hoursLogged: UnitCosts['hoursLogged']): number {
  if (messages.length === 0) return 1;
  const hours = messages.reduce((sum, message) => sum + (hoursLogged[message] ?? 0), 0);
  return Math.min(1, hours / 24);
}

function billLambda(of: Case, day: Day, deployed: Deployed, units: UnitCosts, month: Usage): Line {
  const { memoryMb, schedules } = deployed;
  const { poller, classifier } = units.coldStartMs;
  const waits = (of.feeds / schedules) * (of.fetchSeconds / FETCHES_AT_ONCE) + of.slowestSeconds;
  // Idle for as long as polls are apart, every poll and the first batch after it starts cold.
  const pollerMs = month.pollerCpuMs + month.pollerRuns * poller;
  const starts = Math.min(day.polls * DAYS_A_MONTH, month.classifierRuns);
  const classifierMs = month.classifierCpuMs + starts * classifier;
  const pollerSeconds = month.pollerRuns * waits + secondsOf(pollerMs, memoryMb.poller);
  const classifierSeconds =
    secondsOf(classifierMs, memoryMb.classifier) +
    month.classifierCalls * CALL_SECONDS +
    month.pausedMs / 1_000;
  const gigabyteSeconds = (pollerSeconds * memoryMb.poller + classifierSeconds * memoryMb.classifier) / 1_024;
  return {
    service: 'Lambda',
    dollars:
      millions(gigabyteSeconds) * PRICES.millionGbSeconds +
      millions(month.pollerRuns + month.classifierRuns) * PRICES.millionInvocations,
    from: `${short(month.pollerRuns)} polls of ${(pollerSeconds / month.pollerRuns).toFixed(1)} s with ${memoryMb.poller} MB, ${waits.toFixed(1)} s of them waiting, and ${short(month.classifierRuns)} batches of ${(classifierSeconds / month.classifierRuns).toFixed(1)} s with ${memoryMb.classifier} MB, on arm64`,
  };
}

/** What the processor's time of a whole core takes with the share of one that comes with a function's memory. */
function secondsOf(cpuMs: number, memoryMb: number): number {
  return cpuMs / 1_000 / Math.min(1, memoryMb / MB_A_PROCESSOR);
}

function billQueues({ steadySources }: Deployed, { queueRequests }: Usage): Line {
  const longPolls = steadySources * LONG_POLLS_A_MINUTE * MINUTES_A_MONTH;
  return {
    service: 'SQS',
    dollars: millions(longPolls + queueRequests) * PRICES.millionQueueRequests,
    from: `${short(longPolls)} long polls and ${short(queueRequests)} other requests`,
  };
}

function billTopics({ topicRequests, mails }: Usage): Line {
  return {
    service: 'SNS',
    dollars: millions(topicRequests) * PRICES.millionPublishes + millions(mails) * PRICES.millionMails,
    from: `${short(mails)} mails`,
  };
}

function billSchedules({ polls }: Day, { schedules }: Deployed): Line {
  const invocations = polls * schedules * DAYS_A_MONTH;
  return {
    service: 'Scheduler',
    dollars: millions(invocations) * PRICES.millionScheduled,
    from: `${short(invocations)} invocations`,
  };
}

/** Two digits: what is computed so is not known better. */
function short(count: number): string {
  return Number(count.toPrecision(2)).toLocaleString('en');
}

function millions(count: number): number {
  return count / 1_000_000;
}

/** As AWS counts them. */
function gigabytes(bytes: number): number {
  return bytes / 1024 ** 3;
}

function tellBytes(bytes: number): string {
  return `${Number(gigabytes(bytes).toPrecision(2))} GB`;
}
