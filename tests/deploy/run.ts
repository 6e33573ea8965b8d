import { deepEqual, equal, match, ok, partialDeepStrictEqual, rejects } from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type FeedServer, serveFeed } from '../support/feed-server.ts';
import { breakClassifier, forgetProofs, mendClassifier } from './break-classifier.ts';
import { type Deployment, ENVIRONMENT, prepareDeployment } from './deployment.ts';
import { type Emulator, startEmulator } from './emulator.ts';
import { grantBatches } from './grant-batches.ts';
import { type Observation, observe } from './observe.ts';
import { undo } from './undo.ts';

/**
 * Deploys the project to an AWS emulator, follows one engagement from its feed to the alert, and does to the deployment what
 * the runbook says of undoing; `npm run test:deploy`.
 *
 * Some minutes of it are the schedule's: nothing here starts a poll, only the deployed schedule does.
 */
const STACK = 'EnvoyWatch-dev';
const SETTINGS = ['-c', 'stage=dev', '-c', 'pollMinutes=1', '-c', 'seedFeeds=false'];
/** A poll comes within a minute; the rest is for a busy machine. */
const POLLED_WITHIN_MS = 150_000;
/** A proof is sent by one poll, and missing at the second behind that. */
const MISSED_WITHIN_MS = 300_000;

const VISIT = {
  path: 'pak-in-ulaanbaatar',
  title: 'North Korean vice foreign minister Pak Myong Ho holds talks in Ulaanbaatar',
  summary:
    'Pak Myong Ho met Mongolian officials in Ulaanbaatar for talks on bilateral ties, the ministry said.',
};
const SECOND_REPORT = {
  path: 'ministry-on-pak',
  title: 'Mongolian ministry confirms talks with North Korean vice foreign minister Pak Myong Ho',
  summary: 'The talks in Ulaanbaatar with Pak Myong Ho covered bilateral ties, Mongolian officials said.',
};
const THIRD_REPORT = {
  path: 'mongolian-side-on-pak',
  title: 'Mongolia says talks with North Korean vice foreign minister Pak Myong Ho were useful',
  summary: 'Mongolian officials met Pak Myong Ho in Ulaanbaatar for talks on bilateral ties, they said.',
};
const SUBSCRIBER = 'analyst@example.org';
const UNRELATED = {
  path: 'wool-fair',
  title: 'Wool fair opens in Darkhan',
  summary: 'Herders from three provinces show their wool until Sunday.',
};

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interrupted.abort(new Error(`stopped by ${signal}`)));
}

const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-deploy-'));
try {
  await deployAndDestroy();
  console.log('passed');
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function deployAndDestroy(): Promise<void> {
  const feed = await serveFeed('Steppe Courier');
  try {
    await deployAndDestroyBeside(feed);
  } finally {
    await feed.close();
  }
}

async function deployAndDestroyBeside(feed: FeedServer): Promise<void> {
  const emulator = await step('install and start the emulator', () =>
    // The template allows no local feed; the emulator's functions get this from its own environment.
    startEmulator(folder, { ALLOWED_HOSTS: new URL(feed.url).host }, interrupted.signal),
  );
  try {
    const deployment = prepareDeployment(emulator, folder, interrupted.signal);
    const { cdk, cli } = deployment;
    const seen = observe(emulator);
    await step('cdk bootstrap', () => cdk('bootstrap', ENVIRONMENT));
    await step('cdk deploy', () => cdk('deploy', '--require-approval', 'never', ...SETTINGS));
    await grantBatches(emulator, STACK);
    const queue = await followEngagement(cli, seen, feed);
    await followProofs(cli, seen);
    // Before anything is moved: the emulator's roles are of no region, and go with the stack that is destroyed in another one.
    await breakModel(emulator, deployment, seen);
    await undo({
      ...{
        deployment,
        seen,
        stack: STACK,
        settings: SETTINGS,
        feed,
        report: THIRD_REPORT,
        queue,
        step,
        until,
      },
    });
    await step('cdk destroy', () => cdk('destroy', '--force', ...SETTINGS));
    equal(await seen.outputsOf(STACK), undefined, 'the stack is left');
    deepEqual(await seen.listTables(), [], 'tables are left');
  } catch (error) {
    console.error(`the emulator's last words:\n${lastLines(emulator.logFile)}`);
    throw error;
  } finally {
    await step('stop the emulator and every function', () => emulator.stop());
  }
}

/** Lets the deployed schedule poll a feed twice: the first time it reports a visit, then it reports it again. Answers where alerts come. */
async function followEngagement(
  cli: Deployment['cli'],
  seen: Observation,
  feed: FeedServer,
): Promise<string> {
  const { AlertTopicArn = '', EngagementTable = '', StoryTable = '' } = (await seen.outputsOf(STACK)) ?? {};
  await cli('subscribers', 'add', SUBSCRIBER, '--counterpart', 'MNG', '--stack', STACK);
  deepEqual(await seen.listSubscribers(AlertTopicArn), [{ protocol: 'email', endpoint: SUBSCRIBER }]);
  const queue = await seen.subscribeQueue(AlertTopicArn);

  feed.publish(UNRELATED);
  feed.publish(VISIT);
  await cli('feeds', 'add', feed.url, '--stack', STACK);
  const [alert, ...others] = await step('first poll: the alert', () =>
    until(() => seen.receiveAlerts(queue, 5)),
  );
  deepEqual(others, []);
  match(alert?.Subject ?? '', /^\[Envoy Watch\] Mongolia: /);
  match(
    alert?.Message ?? '',
    /Pak Myong Ho[\s\S]*Steppe Courier[\s\S]*https:\/\/news\.example\/pak-in-ulaanbaatar/,
  );
  equal(alert?.MessageAttributes.counterpart?.Value, '["MNG"]');
  const stories = mainRows(await seen.scan(StoryTable));
  deepEqual(stories.map(({ title }) => title).sort(), [VISIT.title, UNRELATED.title].sort());

  feed.publish(SECOND_REPORT);
  const [engagement] = await step('second poll: the second report joins', () =>
    until(async () =>
      mainRows(await seen.scan(EngagementTable)).filter(({ reportCount }) => reportCount === 2),
    ),
  );
  partialDeepStrictEqual(engagement, {
    category: 'CONSULT',
    counterparts: ['MNG'],
    status: 'done',
    direction: 'outbound',
    alert: { state: 'sent', number: 1 },
  });
  const second = await step('no second alert', () => seen.receiveAlerts(queue, 15));
  deepEqual(second, []);
  const listed = await cli('engagements', '--counterpart', 'MNG', '--json', '--stack', STACK);
  equal(JSON.parse(listed)[0].engagementId, engagement?.engagementId);
  return queue;
}

/** Sees that a made-up story goes the whole way. */
async function followProofs(cli: Deployment['cli'], seen: Observation): Promise<void> {
  const [seconds = 0] = await step('the proof of the hour arrives', () =>
    until(async () => seen.valuesOf('ProofSeconds')),
  );
  const hops = ['Queued', 'Taken', 'Published', 'Arrived'].map(
    (hop) => seen.valuesOf(`Proof${hop}Seconds`)[0] ?? Number.NaN,
  );
  const sum = hops.reduce((all, hop) => all + hop, 0);
  // But for clocks that differ by a moment.
  ok(Math.abs(sum - seconds) < 0.1, `hops of ${hops.join(', ')} s are not ${seconds} s`);
  const proved = JSON.parse(await step('prove', () => cli('prove', '--json', '--stack', STACK)));
  deepEqual(
    proved.hops.map(({ to }: { readonly to: string }) => to),
    ['queued', 'taken', 'published', 'arrived'],
  );
  deepEqual(seen.valuesOf('ProofsMissing'), []);
}

/** Breaks the classifier, sees that the alarm's metric misses the next made-up story, and mends it. */
async function breakModel(emulator: Emulator, deployment: Deployment, seen: Observation): Promise<void> {
  const { cli } = deployment;
  await step('break the model of the classifier', () => breakClassifier(deployment, STACK));
  await step('prove finds it', () =>
    rejects(
      cli('prove', '--wait', '30', '--stack', STACK),
      /the classifier has taken it \(story [0-9a-f]+\) and found no engagement in it/,
    ),
  );
  const { FeedTable = '' } = (await seen.outputsOf(STACK)) ?? {};
  await forgetProofs(emulator, FeedTable);
  const missed = await step('the metric of the alarm misses the next proof', () =>
    until(async () => seen.valuesOf('ProofsMissing'), MISSED_WITHIN_MS),
  );
  deepEqual(missed, [1]);
  await step('mend it', () => mendClassifier(deployment, STACK));
}

function mainRows(rows: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  return rows.filter(({ counterpart }) => counterpart === '*');
}

/** Repeats a question until its answer is not empty. */
async function until<T>(ask: () => Promise<T[]>, withinMs = POLLED_WITHIN_MS): Promise<T[]> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    interrupted.signal.throwIfAborted();
    const answer = await ask();
    if (answer.length > 0) return answer;
    if (Date.now() > deadline) throw new Error(`nothing came within ${withinMs / 1000} s`);
    await wait(500);
  }
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const result = await work();
  console.log(`${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s  ${name}`);
  return result;
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').split('\n').slice(-60).join('\n');
}
