import { checkAlerts, checkDigests, checkPace, checkRepeats } from './check-mails.ts';
import { checkEngagements, checkStories, listOutcomes } from './check-stories.ts';
import type { Row } from './expressions.ts';
import { NOTE } from './other-version.ts';
import type { World } from './simulate.ts';

/** Finds what a simulation has broken of what the product promises: each in one line; nothing where all holds. */
export function findBroken(world: World): string[] {
  const outcomes = listOutcomes(world);
  return [
    ...checkStories(world),
    ...checkEngagements(outcomes),
    ...checkAlerts(world, outcomes),
    ...checkRepeats(world, outcomes),
    ...checkPace(world),
    ...checkDigests(world, outcomes),
    ...checkDeadLetters(world),
    ...checkRuns(world),
    ...checkFeeds(world),
    ...checkRewritten(world),
    ...checkProofs(world),
  ];
}

/** The dead-letter queue has what nobody can read, and the entries queue nothing any more. */
function checkDeadLetters({ queue, unreadable }: World): string[] {
  return [
    ...queue.buried.filter(({ body }) => !unreadable.includes(body)).map(({ body }) => `buried: ${body}`),
    ...unreadable
      .filter(
        (body) =>
          !queue.buried.some((one) => one.body === body && one.cause?.startsWith('UnreadableMessage')),
      )
      .map((body) => `not buried with its cause: ${body}`),
    ...(queue.count() === 0 ? [] : [`${queue.count()} messages are left`]),
  ];
}

/** Calls whose failure changes nothing but when a message comes back. */
const SILENT: ReadonlySet<string> = new Set(['DeleteMessage', 'ChangeMessageVisibility']);
/** What a message may fail of beside a call: of time, of the topic before it, of other writers, and of what it is. */
const FAILURES =
  /message failed .*(?: refused$| unanswered$|no time left in this run|alerts wait for the topic|writers were faster|are left for another run|rows could not be read|UnreadableMessage)/;

/** A run ends by itself, and tells of each call that has failed it; nothing else fails. */
function checkRuns({ ended, log }: World): string[] {
  return [
    ...ended.flatMap(({ run, how, cause = '' }) => {
      const failed = run.failedCalls.filter((action) => !SILENT.has(action));
      if (how === 'timed out') return [`${run.name} has run into its time limit`];
      if (how === 'failed' && (failed.length === 0 || run.name.startsWith('classify')))
        return [`${run.name}: ${cause}`];
      return how === 'done' && failed.length > 0 && run.told === 0
        ? [`${run.name} has not told that ${failed.join(', ')} failed`]
        : [];
    }),
    ...log.filter((line) => /: message failed /.test(line) && !FAILURES.test(line)),
    ...log.filter((line) => /stored record not readable (?!InternalServerError)/.test(line)),
    // Of what a feed has seen no piece is ever missing.
    ...log.filter((line) => /stored feed not readable .*pieces/.test(line)),
  ];
}

/** Every feed is well in the end, and whatever the operator was told of that has ended was told to have. */
function checkFeeds({ tables, scenario }: World): string[] {
  const items = [...scenario.events.flatMap((event) => event.items), ...scenario.noise];
  const feeds = tables.rows('feeds').filter(({ feed }) => feed !== undefined);
  return feeds.flatMap(({ feed }) => {
    const { title, state, toldState, failures, url } = feed as Row;
    const isEmpty = !items.some((one) => scenario.feeds[one.feed]?.url === url);
    if (isEmpty || (state === 'ok' && failures === 0 && toldState === undefined)) return [];
    return [`${title} is ${state}, told as ${toldState}, after ${failures} failures`];
  });
}

/** What another version wrote is still there. */
function checkRewritten({ tables, rewritten }: World): string[] {
  return rewritten.flatMap(({ table, key }) => {
    const row = tables
      .rows(table)
      .find(
        ({ storyId, engagementId, feedId, counterpart = '*' }) =>
          (storyId ?? engagementId ?? feedId) === key && counterpart === '*',
      );
    if (row === undefined) return table === 'stories' ? [] : [`${key} of ${table} is gone`];
    const isKept =
      row.note === NOTE &&
      (table !== 'engagements' || (row.alert as Row).channel === NOTE) &&
      (table !== 'feeds' || (row.feed as Row).price !== undefined);
    return isKept ? [] : [`${key} of ${table} has lost what another version wrote`];
  });
}

const HOUR = 3_600_000;

/** Once nothing goes wrong any more, the made-up story of each hour arrives, and none is missing or left over. */
function checkProofs({ log, now, proofsLeft }: World): string[] {
  const since = new Date(now - 6 * HOUR).toISOString();
  const late = log.filter((line) => line > since);
  const arrived = late.filter((line) => line.includes(': proof arrived')).length;
  return [
    ...(arrived < 4 ? [`${arrived} proofs have arrived in the last six hours`] : []),
    ...late.filter((line) => line.includes(': proof missing')),
    ...(proofsLeft > 1 ? [`${proofsLeft} proofs are left in their queue`] : []),
  ];
}
