import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyLocalEnvironment } from '../../../functions/local/aws/environment.ts';
import { startLocalAws } from '../../../functions/local/aws/start.ts';
import { openFeedTable } from '../../../shared/aws/feed-table.ts';
import { type Feed, makeFeed } from '../../../shared/feeds/feed.ts';
import { failUnreadable } from '../factories.ts';
import { keepTemplate } from '../keep-template.ts';
import { bundlePoller } from './bundle-poller.ts';

/** What the process that polls is told. */
export type PollOrder = { readonly timeoutSeconds: number; readonly advanceSeconds: number };

/** What a poll took, and how its feeds went. Memory is that of the process, in MiB; lag that of its event loop. */
export type PollReport = {
  readonly ms: number;
  readonly cpuMs: number;
  /** The most that the process ever had. */
  readonly peakMb: number;
  /** By how much that is above what it had before the poll. */
  readonly riseMb: number;
  /** 99 of 100 moments at which the event loop was wanted it was less late than this. */
  readonly lagP99Ms: number;
  readonly lagMaxMs: number;
  readonly outcomes: readonly {
    readonly url: string;
    readonly outcome: string;
    readonly newEntries: number;
    readonly reason?: string;
  }[];
  /** Rows of the feeds table that were written. */
  readonly writes: readonly { readonly command: string; readonly feedId: string }[];
  /** What the handler threw, if it did. */
  readonly error?: string;
};

export type Polls = {
  /** Polls the feeds that are due once the clock of the process has been moved on. */
  poll(advanceSeconds?: number): Promise<PollReport>;
  /** Takes all that is on the entries queue: the titles by the URL of their feed. */
  takeTitles(): Promise<ReadonlyMap<string, readonly string[]>>;
  listFeeds(): Promise<readonly Feed[]>;
  stop(): Promise<void>;
};

/**
 * Starts the poller of the deployed stack in a process of its own, which polls these feeds; the emulators run in the
 * calling process, so that neither their memory nor their work counts for the poller's.
 *
 * @param memoryMb What the function would have: its process is started with a heap of about the size that Lambda gives.
 */
export async function startPolls(options: {
  readonly urls: readonly string[];
  readonly allowedHosts: readonly string[];
  readonly memoryMb: number;
}): Promise<Polls> {
  const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-farm-'));
  const template = await keepTemplate({ seedFeeds: false });
  const aws = await startLocalAws({ dataDir: folder, mailDir: join(folder, 'mails'), template });
  let child: ChildProcess | undefined;
  const stop = async () => {
    if (child?.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    }
    await aws.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { functions, schedules, eventSources, outputs } = aws.resources;
    const poller = functions[schedules[0]?.functionId ?? ''];
    const queueName = eventSources[0]?.queueName;
    if (!poller || queueName === undefined) throw new Error('the stack has no poller or no queue');
    applyLocalEnvironment(aws.environment);
    const feeds = openFeedTable(outputs.FeedTable ?? '', failUnreadable);
    const urls = new Map<string, string>();
    for (const url of options.urls) {
      const feed = makeFeed(url, new Date().toISOString());
      urls.set(feed.feedId, url);
      await feeds.addFeed(feed);
    }
    child = startPoller(bundlePoller(folder), options.memoryMb, {
      ...poller.environment,
      ALLOWED_HOSTS: options.allowedHosts.join(','),
    });
    const started = child;
    await hear(started);

    return {
      async poll(advanceSeconds = 0) {
        const order: PollOrder = { timeoutSeconds: poller.timeoutSeconds, advanceSeconds };
        started.send(order);
        return (await hear(started)) as PollReport;
      },

      async takeTitles() {
        const titles = new Map<string, string[]>();
        const { signal } = new AbortController();
        for (;;) {
          const messages = await aws.queues.receive(queueName, { atMost: 10, waitSeconds: 0 }, signal);
          if (messages.length === 0) return titles;
          for (const { body, receiptHandle } of messages) {
            aws.queues.remove(queueName, receiptHandle);
            const { entry } = JSON.parse(body) as { entry?: { feedId: string; title: string } };
            // A poll also asks for the digests of the day before.
            if (entry === undefined) continue;
            const url = urls.get(entry.feedId) ?? entry.feedId;
            const known = titles.get(url);
            if (known) known.push(entry.title);
            else titles.set(url, [entry.title]);
          }
        }
      },

      listFeeds: () => feeds.listFeeds(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startPoller(
  file: string,
  memoryMb: number,
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  const heap = [
    `--max-old-space-size=${Math.floor(memoryMb * 0.9)}`,
    `--max-semi-space-size=${Math.max(1, Math.floor(memoryMb * 0.05))}`,
  ];
  return fork(file, {
    execArgv: heap,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Waits for the next message of a process; one that ends instead is an error. */
async function hear(child: ChildProcess): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const fail = (code: number | null, signal: string | null) =>
    reject(new Error(`the process that polls ended with ${signal ?? `status ${code}`}`));
  child.once('message', resolve).once('exit', fail);
  try {
    return await promise;
  } finally {
    child.off('message', resolve).off('exit', fail);
  }
}
