import { classify } from '../../functions/classifier.ts';
import { type LogEvent, levelOf } from '../../functions/events.ts';
import { redirectLog } from '../../functions/log.ts';
import { poll } from '../../functions/poller.ts';
import { ALL } from '../../shared/alerts/filter-policy.ts';
import { dynamodb, sns, sqs } from '../../shared/aws/clients.ts';
import { openFeedTable } from '../../shared/aws/feed-table.ts';
import { openMailRows } from '../../shared/aws/mail-rows.ts';
import { digestDayOf, shiftDigestDay } from '../../shared/deployment/digest-day.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { makeRandom, type Random } from '../measure/fuzz/make-random.ts';
import { failUnreadable } from '../support/factories.ts';
import { type Accounts, openAccounts } from './accounts.ts';
import { answerCalls, type Call, replaceSend } from './calls.ts';
import { type Faults, planFaults } from './faults.ts';
import { type Ended, openFunctions } from './functions.ts';
import { type Rewritten, rewriteByOther } from './other-version.ts';
import { openProofQueue } from './proof-queue.ts';
import { openQueue, type Queue } from './queue.ts';
import { makeScenario, type Scenario } from './scenario.ts';
import { serveFeeds } from './serve-feeds.ts';
import { DIGEST_HOUR, ENVIRONMENT, PROOF_QUEUE } from './setting.ts';
import { openTables, type Tables } from './tables.ts';
import { openTimeline, type Run, replaceClock, runs } from './timeline.ts';
import { openTopic, type Published, type Reader, type Topic } from './topic.ts';

/** What a simulation has come to. */
export type World = {
  readonly scenario: Scenario;
  readonly faults: Faults;
  readonly tables: Tables;
  readonly queue: Queue;
  readonly topic: Topic;
  readonly readers: readonly Reader[];
  readonly accounts: Accounts;
  readonly ended: readonly Ended[];
  /** Proofs that lie in their queue. */
  readonly proofsLeft: number;
  /** When each text of each link was first handed to the queue, by `textKey`. */
  readonly queuedAt: ReadonlyMap<string, number>;
  readonly rewritten: readonly Rewritten[];
  /** Messages that nobody can read, put into the queue by whoever. */
  readonly unreadable: readonly string[];
  /** When it ended. */
  readonly now: number;
  /** Everything that happened, a line each. */
  readonly log: readonly string[];
};

const HOUR = 3_600_000;
/** What is left when nothing goes wrong any more is done by then: the next day's digests are out, and feeds that rested are polled. */
const SETTLING = 27 * HOUR;
const UNREADABLE = ['no JSON', '{"type":"dance"}', '{"type":"entry","entry":{"storyId":"x"}}'];

/** Puts the simulation in the place of time and AWS for all code of this process. */
export function replaceWorld(): void {
  replaceClock();
  replaceSend('dynamodb', dynamodb);
  replaceSend('sqs', sqs);
  replaceSend('sns', sns);
}

/**
 * Runs what a seed stands for from beginning to end. The same seed is the same run, call by call.
 *
 * @param outage In place of the seed's faults: an outage of the tables alone, in minutes.
 */
export async function simulate(seed: number, outage?: number): Promise<World> {
  const scenario = makeScenario(makeRandom(2 * seed));
  const random = makeRandom(2 * seed + 1);
  const faults = planFaults(random, scenario, outage);
  const end = Math.max(faults.end, scenario.end) + SETTLING;
  const timeline = openTimeline(scenario.start);
  const log: string[] = [];
  const tell = (run: Run | undefined, what: string) => {
    log.push(`${new Date(timeline.now()).toISOString()} ${run?.name ?? 'world'}: ${what}`);
  };
  const queuedAt = new Map<string, number>();
  const ended: Ended[] = [];
  const accounts = openAccounts();
  const readers = makeReaders(scenario, random);
  const tables = openTables(timeline, {
    lagMs: () => faults.lagMs(timeline.now()),
    lateMs: faults.lateMs,
    leftOf: (keys) => (faults.happens('leftUnprocessed', timeline.now()) ? random.below(keys + 1) : 0),
    onWrite: (table, before, after, run) => {
      if (table === ENVIRONMENT.ENGAGEMENT_TABLE) accounts.wrote(before, after, run);
    },
  });
  const queue = openQueue(timeline, random, {
    isGivenTwice: () => faults.happens('givenTwice', timeline.now()),
    onSent: (body) => {
      const key = textKeyOf(body);
      if (key !== undefined && !queuedAt.has(key)) queuedAt.set(key, timeline.now());
      functions.wake();
    },
  });
  const proofs = openProofQueue(timeline);
  const onTaken = (mail: Published, call: Call) => {
    accounts.published(mail, call);
    tell(mail.run, `publishes "${mail.subject}" to ${mail.to.length}${call.isLost ? ', unanswered' : ''}`);
  };
  const topic = openTopic(timeline, readers, onTaken, proofs.put);
  const answers = {
    dynamodb: tables.answer,
    sqs: (call: Call) => {
      const input = call.input as Parameters<typeof proofs.answer>[1] & { readonly QueueUrl?: string };
      return input.QueueUrl === PROOF_QUEUE ? proofs.answer(call.action, input) : queue.answer(call);
    },
    sns: topic.answer,
  };
  const reading = {
    ...serveFeeds(scenario, timeline, random, faults),
    chance: () => random.below(1_000) / 1_000,
  };
  const functions = openFunctions({
    ...{ timeline, random, faults, queue, classify, onBegin: tell },
    poll: (event, context) => poll(event, context, reading),
    onEnd: (one) => {
      ended.push(one);
      tell(one.run, [one.how, ...(one.cause === undefined ? [] : [one.cause])].join(': '));
    },
  });
  answerCalls({
    ...{ timeline, faults, tell, onDeath: functions.kill },
    answer: (call: Call) => answers[call.service](call),
  });
  redirectLog((event) => {
    const run = runs.getStore();
    if (run && levelOf(event) !== 'info') run.told += 1;
    tell(run, wordsOf(event));
  });

  for (const line of sayPlan(faults)) tell(undefined, line);
  await fillTables(scenario);
  functions.schedulePolls(scenario.start, end - HOUR);
  const unreadable: string[] = [];
  const rewritten: Rewritten[] = [];
  for (let at = scenario.start + HOUR; at < scenario.end; at += 5 * HOUR) {
    timeline.at(at, () => {
      if (faults.happens('unreadable', at)) {
        const body = random.pick(UNREADABLE);
        unreadable.push(body);
        queue.send(body);
      }
      const row = faults.happens('rewritten', at) && rewriteByOther(tables, random, functions.isPolling());
      if (!row) return;
      rewritten.push(row);
      tell(undefined, `another version rewrites ${row.key} of ${row.table}`);
    });
  }
  await timeline.go(end);
  return {
    ...{ scenario, faults, tables, queue, topic, readers, accounts, ended, queuedAt, rewritten, unreadable },
    proofsLeft: proofs.count(),
    now: end,
    log,
  };
}

/** Says what may go wrong, and when. */
function sayPlan({ chances, windows }: Faults): string[] {
  const say = (instant: number) => new Date(instant).toISOString();
  return [
    ...Object.entries(chances).flatMap(([fault, chance]) => (chance > 0 ? `${fault} ${chance}` : [])),
    ...windows.map(
      ({ service, kind, since, until }) => `${service} ${kind} from ${say(since)} to ${say(until)}`,
    ),
  ];
}

/** Puts in the feeds, and that the digests of the day before are done. */
async function fillTables({ feeds, start }: Scenario): Promise<void> {
  const table = openFeedTable(ENVIRONMENT.FEED_TABLE, failUnreadable);
  for (const { url, title } of feeds)
    await table.addFeed(makeFeed(url, new Date(start).toISOString(), title));
  const before = shiftDigestDay(digestDayOf(new Date(start), DIGEST_HOUR), -1);
  await openMailRows(ENVIRONMENT.ENGAGEMENT_TABLE, failUnreadable).saveDigestsDone(before);
}

/** Those who are subscribed: mostly somebody to everything at once, and some of the others. */
function makeReaders({ events }: Scenario, random: Random): Reader[] {
  const some = events.slice(0, 2).map(({ place }) => place.code);
  const readers = [
    [4, 'all@example.org', ALL],
    [2, 'some@example.org', { ...ALL, counterparts: some }],
    [3, 'daily@example.org', { ...ALL, every: 'day' }],
    [2, 'some-daily@example.org', { ...ALL, every: 'day', counterparts: some }],
    [2, 'weekly@example.org', { ...ALL, every: 'week' }],
  ] as const;
  return readers
    .filter(([chance]) => random.below(5) < chance)
    .map(([, email, wishes]) => ({ email, wishes }));
}

/** Names a text of an entry. */
export function textKey(link: string, title: string): string {
  return `${link} ${title}`;
}

/** Names the text that a message has of an entry; nothing in one of another kind. */
function textKeyOf(body: string): string | undefined {
  const [, title = ''] = /"title":"([^"]+)"/.exec(body) ?? [];
  const [, link] = /"link":"([^"]+)"/.exec(body) ?? [];
  return link === undefined ? undefined : textKey(link, title);
}

/** An event in one line, without what differs from one process to another. */
function wordsOf(event: LogEvent): string {
  const { message, ...fields } = event;
  const told = [
    'storyId',
    'engagementId',
    'engagementIds',
    'messageId',
    'outlet',
    'outcome',
    'day',
    'cause',
    'reason',
  ];
  const facts = Object.entries(fields).filter(([name]) => told.includes(name));
  return [message, ...facts.map(([, fact]) => String(fact))].join(' ');
}
