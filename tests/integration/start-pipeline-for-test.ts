import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { vi } from 'vitest';
import type { LogEvent } from '../../functions/events.ts';
import type { Mail } from '../../functions/local/aws/mail.ts';
import { type PipelineOptions, startPipeline } from '../../functions/local/pipeline.ts';
import { redirectLog } from '../../functions/log.ts';
import { subscribe } from '../../shared/aws/alert-topic.ts';
import { dynamodb, sns, sqs } from '../../shared/aws/clients.ts';
import { openEngagementTable } from '../../shared/aws/engagement-table.ts';
import { openFeedTable } from '../../shared/aws/feed-table.ts';
import { openMailRows } from '../../shared/aws/mail-rows.ts';
import { openStoryTable } from '../../shared/aws/story-table.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import type { QueuedEntry, QueueMessage } from '../../shared/stories/queue-message.ts';
import { failUnreadable } from '../support/factories.ts';
import { serveFeed } from '../support/feed-server.ts';
import { keepTemplate } from '../support/keep-template.ts';

type Client = {
  // biome-ignore lint/suspicious/noExplicitAny: each client has types of its own for what passes here untouched.
  readonly middlewareStack: { add(middleware: any, options: any): void };
};
type Call = (input: unknown) => Promise<unknown>;

const EVER = { by: 'day', since: '0', until: '9' } as const;

/**
 * Starts the whole pipeline for a test file, with a subscriber to everything who has confirmed. Its clock stands still
 * unless it is moved, and then moves for handlers and emulators alike.
 */
export async function startPipelineForTest(
  settings: PipelineOptions['settings'] = {},
  emulation: Pick<PipelineOptions, 'indexLagMs' | 'suspends' | 'pause' | 'makeTemplate'> = {},
) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-12T06:30:00.000Z') });
  const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-pipeline-'));
  const mails: Mail[] = [];
  const events: LogEvent[] = [];
  redirectLog((event) => events.push(event));
  const allowedHosts: string[] = [];
  const pipeline = await startPipeline({
    dataDir: folder,
    mailDir: join(folder, 'mails'),
    settings: { seedFeeds: false, ...settings },
    allowedHosts: () => allowedHosts,
    makeTemplate: keepTemplate,
    pause: async () => {},
    now: () => Date.now(),
    onMail: (mail) => mails.push(mail),
    onError: (error) => {
      throw error;
    },
    ...emulation,
  });
  let calls = 0;
  for (const { middlewareStack } of [dynamodb, sns, sqs] as readonly Client[]) {
    const count = (next: Call) => async (input: unknown) => {
      calls += 1;
      return next(input).finally(() => {
        calls -= 1;
      });
    };
    middlewareStack.add(count, { step: 'initialize', name: 'count', priority: 'high' });
  }
  const { AlertTopicArn = '', FeedTable = '', StoryTable = '', EngagementTable = '' } = pipeline.outputs;
  const feeds = openFeedTable(FeedTable, failUnreadable);
  const closers: (() => Promise<void>)[] = [];

  /** Subscribes an address and opens the link in the mail that asks it to confirm. */
  const addSubscriber = async (email: string, filterPolicy = {}) => {
    await subscribe(AlertTopicArn, email, JSON.stringify(filterPolicy));
    const [link = ''] = /http:\S+/.exec(mails.find(({ to }) => to === email)?.text ?? '') ?? [];
    await fetch(link);
  };

  const queueMessage = async (message: QueueMessage) => {
    const MessageBody = JSON.stringify(message);
    await sqs.send(new SendMessageCommand({ QueueUrl: pipeline.outputs.EntryQueueUrl, MessageBody }));
  };

  /** Stops everything; a test file's `beforeAll` returns it, so that it is called after the last test. */
  const end = async () => {
    await pipeline.stop();
    for (const close of closers) await close();
    rmSync(folder, { recursive: true, force: true });
    vi.useRealTimers();
  };

  await addSubscriber('reader@example.org');
  // As if this had run for long: a first poll would ask for digests of the day before.
  await openMailRows(EngagementTable, failUnreadable).saveDigestsDone('2026-03-11');
  return {
    ...pipeline,
    end,
    feeds,
    mails,
    events,
    addSubscriber,
    /** Whether no call to AWS is under way; asked from a timer, whether the handlers have ended or wait for one. */
    isIdle: () => calls === 0,
    advance: (seconds: number) => void vi.setSystemTime(Date.now() + seconds * 1000),
    stories: () => Array.fromAsync(openStoryTable(StoryTable, failUnreadable).listStories(EVER, new Date())),
    engagements: () =>
      Array.fromAsync(openEngagementTable(EngagementTable, failUnreadable).listEngagements(EVER)),

    /** Serves a feed and adds it to those that are polled. */
    async addFeed(title: string) {
      const feed = await serveFeed(title);
      closers.push(feed.close);
      allowedHosts.push(new URL(feed.url).host);
      await feeds.addFeed(makeFeed(feed.url, new Date().toISOString(), title));
      return feed;
    },

    /** Puts a message into the queue, as a poll does. */
    queueMessage,

    queueEntry: (entry: QueuedEntry) => queueMessage({ type: 'entry', entry }),

    async pollAndDrain() {
      await pipeline.poll();
      await pipeline.drain();
    },

    /** The alerts that an address got, oldest first. */
    alertsTo: (email: string) =>
      mails.filter(({ to, text }) => to === email && text.includes(': engagement ID ')),
  };
}

export type TestPipeline = Awaited<ReturnType<typeof startPipelineForTest>>;
