import { deepEqual, equal, ok } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { applyLocalEnvironment } from '../../functions/local/aws/environment.ts';
import { type RunningAws, readRunning } from '../../functions/local/aws/start.ts';
import { subscribe } from '../../shared/aws/alert-topic.ts';
import { openFeedTable } from '../../shared/aws/feed-table.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { storyIdOf } from '../../shared/identify/story-id.ts';
import { failUnreadable } from '../support/factories.ts';
import { serveRounds } from './serve-rounds.ts';

/**
 * Kills `npm start` at random moments, starts it again each time, and counts what was lost or came twice;
 * `npm run test:kill -- [KILLS] [SEED]`.
 *
 * Each start finds new entries in two feeds. In the end every entry served must be one stored story, every visit one
 * engagement, and every engagement alerted once; only a kill between publish and mark may make a mail come twice, one
 * for each of the two batches that run side by side. Takes five minutes, of which three are the visibility timeout of
 * what a kill left in flight.
 */
const [kills = 20, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const BATCHES_AT_ONCE = 2;
const LATEST_KILL_MS = 4_000;
const DONE_WITHIN_MS = 480_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-kill-'));
const rounds = await serveRounds();
let running: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running?.kill('SIGKILL');
    process.exit(130);
  });
}
try {
  console.log(`${kills} kills, seed ${seed}`);
  await prepare();
  const random = makeRandom(seed);
  for (let kill = 1; kill <= kills; kill += 1) {
    rounds.next();
    await killAfter(Math.round(random() * LATEST_KILL_MS), kill);
  }
  rounds.next();
  start();
  await untilDone();
} finally {
  running?.kill('SIGKILL');
  await rounds.stop();
  rmSync(folder, { recursive: true, force: true });
}

function start(): ChildProcess {
  const allowed = rounds.feedUrls.flatMap((url) => ['--allow', new URL(url).host]);
  // Each alert by itself: a mail of several names no engagement by which it could be counted.
  const pace = ['--poll-minutes', '1', '--most-mails', '1000'];
  const options = ['--data', folder, '--no-default-feeds', ...pace, ...allowed];
  running = spawn(process.execPath, ['functions/local/start.ts', ...options], {
    cwd: ROOT,
    // What a killed process leaves in the folder for temporary files goes with ours.
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return running;
}

async function killAfter(ms: number, kill: number): Promise<void> {
  const child = start();
  await wait(ms);
  equal(child.exitCode, null, 'it ended by itself');
  child.kill('SIGKILL');
  await once(child, 'exit');
  console.log(`kill ${kill} after ${ms} ms: ${readMails().length} mails so far`);
}

/** Adds the feeds and a subscriber who confirms, and stops properly. */
async function prepare(): Promise<void> {
  const child = start();
  const { environment, resources } = await untilRunning();
  applyLocalEnvironment(environment);
  const { FeedTable = '', AlertTopicArn = '' } = resources.outputs;
  for (const url of rounds.feedUrls) {
    await openFeedTable(FeedTable, failUnreadable).addFeed(makeFeed(url, new Date().toISOString()));
  }
  await subscribe(AlertTopicArn, 'reader@example.org', '{}');
  const request = readMailFiles().find((mail) => mail.includes('ConfirmSubscription'));
  const [link = ''] = /http:\S+/.exec(request ?? '') ?? [];
  equal((await fetch(link)).status, 200);
  child.kill('SIGINT');
  const [status] = await once(child, 'exit');
  equal(status, 0, 'Ctrl-C ends it with status 0');
}

async function untilRunning(): Promise<RunningAws> {
  for (;;) {
    const found = await readRunning(folder);
    if (found) return found;
    await wait(100);
  }
}

/** Waits until nothing is missing and no alert waits; what is missing when time is up fails. */
async function untilDone(): Promise<void> {
  const { endpoints, resources } = await untilRunning();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const config = { region: 'us-east-1', credentials, endpoint: endpoints.dynamodb };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(config));
  const scan = async (TableName = '') => {
    const rows: Record<string, string>[] = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName })) rows.push(...Items);
    // Without pointers, and without the marks of what was opened twice and has been merged.
    return rows.filter(({ counterpart, mergedInto }) => counterpart === '*' && mergedInto === undefined);
  };
  const { StoryTable, EngagementTable } = resources.outputs;
  const deadline = Date.now() + DONE_WITHIN_MS;
  for (;;) {
    const stories = await scan(StoryTable);
    const engagements = await scan(EngagementTable);
    const isDone =
      stories.length === rounds.served().length &&
      engagements.length === rounds.visited().length &&
      engagements.every(({ alertPending }) => alertPending === undefined);
    if (isDone || Date.now() > deadline) return report(stories, engagements);
    await wait(1_000);
  }
}

function report(
  stories: readonly Record<string, string>[],
  engagements: readonly Record<string, string>[],
): void {
  const expected = rounds.served().map(({ feedUrl, guid, title }) => {
    return storyIdOf(makeFeed(feedUrl, '').feedId, { guid, title, summary: '' });
  });
  const mails = Map.groupBy(readMails(), (engagementId) => engagementId);
  const ids = engagements.map(({ engagementId = '' }) => engagementId);
  const lost = ids.filter((id) => !mails.has(id));
  const twice = ids.filter((id) => (mails.get(id)?.length ?? 0) > 1);
  console.log(`entries served ${expected.length}, stories stored ${stories.length}`);
  console.log(`visits served ${rounds.visited().length}, engagements ${ids.length}`);
  console.log(`alerts lost ${lost.length}, mails that came twice ${twice.length} ${twice.join(' ')}`);
  deepEqual(stories.map(({ storyId }) => storyId).sort(), expected.sort(), 'each entry is one story');
  deepEqual(
    ids.map((id) => id.split('-')[3]).sort(),
    rounds.visited().toSorted(),
    'each visit is one engagement',
  );
  deepEqual(lost, [], 'no alert is lost');
  ok(
    readMails().length - ids.length <= kills * BATCHES_AT_ONCE,
    'at most one mail a kill and batch came twice',
  );
  console.log('passed');
}

/** The engagement that each alert's mail is about. */
function readMails(): string[] {
  return readMailFiles().flatMap((mail) => /: engagement ID (\S+),$/m.exec(mail)?.[1] ?? []);
}

function readMailFiles(): string[] {
  const mailDir = join(folder, 'mails');
  if (!existsSync(mailDir)) return [];
  return readdirSync(mailDir)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(mailDir, name), 'utf8'));
}

/** The same numbers from 0 to 1 for the same seed: a linear congruential generator (Numerical Recipes' constants). */
function makeRandom(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
