import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSBatchResponse } from 'aws-lambda';
import { applyLocalEnvironment } from '../../../functions/local/aws/environment.ts';
import { drainQueue } from '../../../functions/local/aws/event-source.ts';
import { makeScheduledEvent, type Template } from '../../../functions/local/aws/resources.ts';
import { startLocalAws } from '../../../functions/local/aws/start.ts';
import { subscribe } from '../../../shared/aws/alert-topic.ts';
import { openFeedTable } from '../../../shared/aws/feed-table.ts';
import { makeFeed } from '../../../shared/feeds/feed.ts';
import type { QueueMessage } from '../../../shared/stories/queue-message.ts';
import { failUnreadable } from '../../support/factories.ts';
import { bundle } from '../../support/farm/bundle-poller.ts';
import type { Done, Order } from './handler-process.ts';
import { meterDynamoDb } from './meter-dynamodb.ts';
import { makeUsage, REQUESTS_A_BATCH, sumUsage, type Usage } from './usage.ts';

/** The operator, who has confirmed. */
export const OPERATOR = 'operator@example.org';

export type Deployment = Awaited<ReturnType<typeof startDeployment>>;

/**
 * Starts the deployed stack on emulators in this process, and its handlers in another, and meters all that is called. Time stands still
 * unless it is moved, and then moves for both.
 *
 * @param allowedHosts Hosts of feeds on this machine, asked at each start of the handlers.
 */
export async function startDeployment(
  template: Template,
  startAt: Date,
  allowedHosts: () => readonly string[],
) {
  const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-cost-'));
  const readTables = meterDynamoDb();
  let at = startAt.getTime();
  let spent = makeUsage();
  const logged = new Map<string, Set<number>>();
  const links: string[] = [];
  const aws = await startLocalAws({
    ...{ dataDir: folder, mailDir: join(folder, 'mails'), template, confirmed: [OPERATOR] },
    now: () => at,
    // Time stands still: all that is mailed in a poll is mailed at once.
    suspends: false,
    onMail: ({ text }) => {
      spent = sumUsage([1, spent], [1, makeUsage({ mails: 1 })]);
      links.push(/http:\S+/.exec(text)?.[0] ?? '');
    },
  });
  let child: ChildProcess | undefined;
  const { functions, schedules, eventSources, outputs } = aws.resources;
  const [eventSource] = eventSources;
  const classifier = functions[eventSource?.functionId ?? ''];
  const poller = functions[schedules[0]?.functionId ?? ''];
  if (!eventSource || !classifier || !poller) throw new Error('the stack has no poller or no classifier');
  applyLocalEnvironment(aws.environment);
  const feeds = openFeedTable(outputs.FeedTable ?? '', failUnreadable);
  const file = bundleHandlers(folder);

  async function order(what: Omit<Order, 'at'>): Promise<SQSBatchResponse | undefined> {
    const started = child;
    if (!started) throw new Error('the handlers have not been started');
    started.send({ ...what, at } as Order);
    const { response, error, used, logged: messages } = (await hear(started)) as Done;
    spent = sumUsage([1, spent], [1, used]);
    for (const message of Object.keys(messages)) {
      const hours = logged.get(message) ?? new Set<number>();
      logged.set(message, hours.add(Math.floor(at / 3_600_000)));
    }
    if (error !== undefined) throw new Error(error);
    return response;
  }

  const drain = () =>
    drainQueue({
      ...{ ...eventSource, queues: aws.queues, batchesAtOnce: 1, functionTimeoutSeconds: 600 },
      handler: async (batch) => {
        spent = sumUsage([1, spent], [1, makeUsage({ queueRequests: REQUESTS_A_BATCH })]);
        const response = await order({ batch });
        if (response?.batchItemFailures.length) throw new Error('the classifier failed at a message');
        return response;
      },
      onError: (error) => {
        throw error;
      },
      signal: new AbortController().signal,
    });

  async function end(): Promise<void> {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }

  return {
    folder,
    outputs,
    now: () => new Date(at),
    advance: (seconds: number) => {
      at += seconds * 1000;
    },

    /** Starts the handlers anew, as a cold start does, and answers the processor's time that it takes, in milliseconds. */
    async startHandlers(): Promise<number> {
      await end();
      const variables = { ...poller.environment, ...classifier.environment };
      const hosts = { ALLOWED_HOSTS: allowedHosts().join(',') };
      child = fork(file, {
        env: { ...process.env, ...variables, ...hosts },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      const { startCpuMs } = (await hear(child)) as { readonly startCpuMs: number };
      return startCpuMs;
    },

    /** Polls once by every schedule, one after the other. */
    async poll(): Promise<void> {
      for (const schedule of schedules) await order({ poll: makeScheduledEvent(schedule, new Date(at)) });
    },

    /** Has the classifier take the queue, a batch after the other, until it is empty. */
    drain,

    /** Puts a message into the queue; nothing is counted for it. */
    queueMessage: (message: QueueMessage) =>
      void aws.queues.send(eventSource.queueName, JSON.stringify(message)),

    /** Takes the entries from the queue, so that nothing becomes of them, and has the classifier take what else is on it. */
    async dropEntries(): Promise<void> {
      const { queueName } = eventSource;
      const all = { atMost: 1_000_000, waitSeconds: 0 };
      const messages = await aws.queues.receive(queueName, all, new AbortController().signal);
      for (const { receiptHandle, body } of messages) {
        const { type } = JSON.parse(body) as { readonly type: QueueMessage['type'] };
        if (type === 'entry') aws.queues.remove(queueName, receiptHandle);
        else aws.queues.hide(queueName, receiptHandle, 0);
      }
      await drain();
    },

    addFeed: (url: string, title: string) => feeds.addFeed(makeFeed(url, new Date(at).toISOString(), title)),

    /** Subscribes an address, which confirms at once. */
    async addSubscriber(email: string, filterPolicy = '{}'): Promise<void> {
      await subscribe(outputs.AlertTopicArn ?? '', email, filterPolicy);
      await fetch(links.at(-1) ?? '');
    },

    /** Does something, and answers what it took. */
    async meter(act: () => Promise<unknown>): Promise<Usage> {
      const before = sumUsage([1, spent], [1, makeUsage(readTables())]);
      await act();
      return sumUsage([1, spent], [1, makeUsage(readTables())], [-1, before]);
    },

    /** Answers in how many hours each message was logged since it was last asked. */
    takeLogged(): Readonly<Record<string, number>> {
      const hours = [...logged].map(([message, found]) => [message, found.size]);
      logged.clear();
      return Object.fromEntries(hours);
    },

    async stop(): Promise<void> {
      await end();
      await aws.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The handlers, what they run in threads, and the file of the reader, as they lie beside one another on Lambda. */
function bundleHandlers(folder: string): string {
  const file = join(folder, 'handlers.mjs');
  bundle('tests/measure/cost/handler-process.ts', file);
  bundle('shared/read/parse-worker.ts', join(folder, 'parse-worker.mjs'));
  copyFileSync('shared/classify/reader/reader.safetensors', join(folder, 'reader.safetensors'));
  return file;
}

/** Waits for the next message of a process; one that ends instead is an error. */
async function hear(child: ChildProcess): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const fail = (code: number | null, signal: string | null) =>
    reject(new Error(`the process of the handlers ended with ${signal ?? `status ${code}`}`));
  child.once('message', resolve).once('exit', fail);
  try {
    return await promise;
  } finally {
    child.off('message', resolve).off('exit', fail);
  }
}
