import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeedEntry, FeedServer } from '../support/feed-server.ts';
import type { Deployment } from './deployment.ts';
import type { Observation } from './observe.ts';
import { readCommands } from './runbook.ts';

/**
 * Does to a deployment what infra/README.md says under "When something must be undone", with the commands that stand there:
 * pauses and resumes, puts tables back, gives one an index, and moves all to another region.
 *
 * The emulator puts back the present, whatever second is asked for, so what is proved is that the stack goes on with other
 * tables, by the rights that its functions have then, and mails nobody again.
 */
export type Undo = {
  readonly deployment: Deployment;
  readonly seen: Observation;
  readonly stack: string;
  /** What the deployment is made with, in place of `-c stage=prod`. */
  readonly settings: readonly string[];
  readonly feed: FeedServer;
  /** A report of the engagement that is stored. */
  readonly report: FeedEntry;
  /** Where alerts are delivered. */
  readonly queue: string;
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Repeats a question until its answer is not empty. */
  until<T>(ask: () => Promise<T[]>): Promise<T[]>;
};

const SECTION = 'When something must be undone';
/** Where the commands put files. */
const FILES = fileURLToPath(new URL('../../.envoy-watch/undo', import.meta.url));

export async function undo(options: Undo): Promise<void> {
  const commands = readCommands(SECTION);
  try {
    await pauseAndResume(commands.get('To pause and to resume') ?? [], options);
    await putBack(commands.get('To put tables back') ?? [], options);
    await upgrade(commands.get('To upgrade') ?? [], options);
    await move(commands.get('To move to another region') ?? [], options);
  } finally {
    rmSync(FILES, { recursive: true, force: true });
  }
}

/** Runs a block as it stands on the page, for this stack, behind the names that all share. */
function run({ deployment, stack, settings }: Undo, block: string | undefined): Promise<string> {
  ok(block, 'a block of commands is missing in infra/README.md');
  const [names = ''] = readCommands(SECTION).get('') ?? [];
  const aMinuteAgo = new Date(Date.now() - 60_000).toISOString().replace(/\.\d+/, '');
  const own = `${names}\n${block}`
    .replaceAll('EnvoyWatch-prod', stack)
    .replaceAll('-c stage=prod', settings.join(' '))
    .replaceAll('2026-03-12T06:00:00Z', aMinuteAgo);
  return deployment.shell(own);
}

/** The states that schedules are in, and that of the classifier's event source. */
const STATES = `
  for name in $(aws cloudformation list-stack-resources --stack-name "$stack" --output text \\
    --query "StackResourceSummaries[?ResourceType=='AWS::Scheduler::Schedule'].PhysicalResourceId"); do
    aws scheduler get-schedule --name "$name" --query State --output text
  done | sort -u
  aws lambda list-event-source-mappings --event-source-arn "$(output EntryQueueArn)" \\
    --query 'EventSourceMappings[0].State' --output text`;

async function pauseAndResume(blocks: readonly string[], options: Undo): Promise<void> {
  const [pause, resume, ...others] = blocks;
  equal(others.length, 0);
  await options.step('pause', () => run(options, pause));
  equal(await run(options, STATES), 'DISABLED\nDisabled\n');
  await options.step('resume', () => run(options, resume));
  equal(await run(options, STATES), 'ENABLED\nEnabled\n');
}

async function putBack(blocks: readonly string[], options: Undo): Promise<void> {
  const { deployment, seen, stack, settings, feed, report, queue, step, until } = options;
  const [keep, restore, pointAt, goOn, ...others] = blocks;
  equal(others.length, 0);
  const own = (await seen.outputsOf(stack)) ?? {};
  const [before] = await engagementsIn(seen, own.EngagementTable);
  await step('keep what is there', () => run(options, keep));
  await step('restore the tables', () => run(options, restore));
  const inUse = {
    ...own,
    StoryTable: `${stack}-StoryTable-2`,
    EngagementTable: `${stack}-EngagementTable-2`,
  };
  const protectedTables = [inUse.StoryTable, inUse.EngagementTable];
  deepEqual(await Promise.all(protectedTables.map(seen.protectionOf)), [
    { recovers: true, isProtected: true, expires: 'expiresAt' },
    { recovers: true, isProtected: true, expires: 'expiresAt' },
  ]);
  const said = await step('point the stack at them, and backfill', () => run(options, pointAt));
  match(
    said,
    /\n0 stories would be stored, 3 known before, 0 left out; 0 stories would be grouped; nothing was changed\n/,
  );
  match(said, /\n0 stories stored, 3 known before, 0 engagements opened, 0 joined one, 0 left out\n$/);
  deepEqual(await seen.outputsOf(stack), inUse);

  const listed = await step('go on', () => run(options, goOn));
  ok(listed.includes(String(before?.engagementId)), 'the engagement is not listed');
  feed.publish(report);
  await step('a poll: the report joins in the restored table', () =>
    until(async () =>
      (await engagementsIn(seen, inUse.EngagementTable)).filter(({ reportCount }) => reportCount === 3),
    ),
  );
  deepEqual(await engagementsIn(seen, own.EngagementTable), [before], 'the table of before is left alone');
  deepEqual(await seen.receiveAlerts(queue, 15), [], 'somebody was mailed again');
  await step('back to the own tables', () =>
    deployment.cdk('deploy', '--require-approval', 'never', ...settings),
  );
  deepEqual(await seen.outputsOf(stack), own);
}

async function upgrade(blocks: readonly string[], options: Undo): Promise<void> {
  const { seen, stack } = options;
  const [diff, look, addIndex, ...others] = blocks;
  equal(others.length, 0);
  await options.step('what a deployment would change', () => run(options, diff));
  // Of the restored tables none is that of feeds, and any table may have the index.
  const restored = `${stack}-StoryTable-2`;
  await options.step('a further index', () =>
    run(options, addIndex?.replace('$stack-FeedTable-2', restored)),
  );
  match(await run(options, look?.replace('"$(output FeedTable)"', restored)), /byNextPoll\s*\|\s*ACTIVE/);
  for (const table of [restored, `${stack}-EngagementTable-2`]) await seen.deleteTable(table);
}

async function move(blocks: readonly string[], options: Undo): Promise<void> {
  const { step, settings } = options;
  const [leave, arrive, start, ...others] = blocks;
  equal(others.length, 0);
  const region = /export AWS_REGION=.*/.exec(arrive ?? '')?.[0] ?? '';
  const list = 'npx envoy-watch engagements --since 7d --json --stack "$stack"';
  const before = JSON.parse(await run(options, list));
  await step('leave the region', () => run(options, leave));
  const said = await step('arrive in another one', () => run(options, arrive));
  match(said, /stories stored, 0 known before, 1 engagement opened, \d+ joined one, 0 left out\n/);
  match(said, /1 added, 0 watched already/);
  const [after, ...more] = JSON.parse(await run(options, `${region}\n${list}`));
  equal(more.length, 0);
  const { alert, ...moved } = after;
  deepEqual(alert, { state: 'none', number: 1 });
  for (const name of ['engagementId', 'status', 'counterparts', 'reportCount'])
    deepEqual(moved[name], before[0][name]);
  equal(await run(options, `${region}\n${STATES}`), 'DISABLED\nEnabled\n');
  await step('start there', () => run(options, `${region}\n${start}`));
  equal(await run(options, `${region}\n${STATES}`), 'ENABLED\nEnabled\n');
  await step('destroy what is there', () =>
    run(options, `${region}\nnpx cdk destroy --force ${settings.join(' ')}`),
  );
}

async function engagementsIn(seen: Observation, table = ''): Promise<Record<string, unknown>[]> {
  return (await seen.scan(table)).filter((row) => row.counterpart === '*' && row.reportCount !== undefined);
}
