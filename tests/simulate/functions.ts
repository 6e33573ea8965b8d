import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { TIMINGS } from '../../shared/deployment/timings.ts';
import type { Random } from '../measure/fuzz/make-random.ts';
import type { Faults } from './faults.ts';
import type { Queue, Received } from './queue.ts';
import { POLL_MS } from './setting.ts';
import { type Run, runs, type Timeline } from './timeline.ts';

type Context = { getRemainingTimeInMillis(): number };
/** How a run went, for whoever watches it. */
export type Ended = {
  readonly run: Run;
  readonly how: 'done' | 'failed' | 'died' | 'timed out';
  readonly cause?: string;
};
export type Functions = ReturnType<typeof openFunctions>;

/** As the stack has them. */
const BATCH = 10;
const BATCHES_AT_ONCE = 2;
const POLL_TIME_OUT_MS = 300_000;
/** A queue that is down, or whose messages are all hidden, is looked at again after so long. */
const DOWN_MS = 60_000;

export type Setting = {
  readonly timeline: Timeline;
  readonly random: Random;
  readonly faults: Faults;
  readonly queue: Queue;
  classify(
    event: SQSEvent,
    context: Context,
    pause: (ms: number) => Promise<unknown>,
  ): Promise<SQSBatchResponse>;
  poll(event: unknown, context: Context): Promise<unknown>;
  onBegin(run: Run, what: string): void;
  onEnd(ended: Ended): void;
};

/** Runs functions as Lambda does: on schedule, and with the batches of a queue, two at a time. */
export function openFunctions({ timeline, random, faults, queue, classify, poll, onBegin, onEnd }: Setting) {
  let started = 0;
  let idleLanes = BATCHES_AT_ONCE;
  const polling = new Set<Run>();
  const ends = new Map<Run, (ended: Omit<Ended, 'run'>) => void>();

  /** Begins a run, and hears of its end, whatever it is. */
  function invoke<Result>(
    name: string,
    limitMs: number,
    work: (context: Context) => Promise<Result>,
    then: (run: Run, result: Result | undefined) => void,
  ): Run {
    started += 1;
    const startedAt = timeline.now();
    const run: Run = {
      ...{
        name: `${name} ${started}`,
        startedAt,
        skewMs: faults.skewMs(startedAt),
        dies: faults.deathOf(startedAt),
      },
      ...{ calls: 0, state: 'running', failedCalls: [], failedPublishes: 0, told: 0 },
    };
    const end = (ended: Omit<Ended, 'run'>, result?: Result) => {
      if (run.state !== 'running') return;
      run.state = ended.how === 'died' || ended.how === 'timed out' ? 'dead' : 'done';
      ends.delete(run);
      onEnd({ run, ...ended });
      then(run, result);
    };
    ends.set(run, end);
    timeline.at(startedAt + limitMs, () => end({ how: 'timed out' }));
    const context = { getRemainingTimeInMillis: () => startedAt + limitMs - timeline.now() };
    runs.run(run, () => {
      work(context).then(
        (result) => end({ how: 'done' }, result),
        (error) => end({ how: 'failed', cause: String(error) }),
      );
    });
    return run;
  }

  function pollAt(scheduledAt: number): void {
    const event = { shard: 0, shards: 1, scheduledAt: new Date(scheduledAt).toISOString() };
    const run = invoke(
      'poll',
      POLL_TIME_OUT_MS,
      (context) => poll(event, context),
      (ended) => polling.delete(ended),
    );
    polling.add(run);
    onBegin(run, 'begins');
  }

  /** Takes one batch, if there is one, and then the next. */
  function serveLane(): void {
    const now = timeline.now();
    const isDown = faults.isDown('sqs', now);
    const most = random.below(3) === 0 ? 1 + random.below(BATCH) : BATCH;
    const batch = isDown ? [] : queue.receive(most);
    if (batch.length === 0) {
      const nextAt = isDown ? now + DOWN_MS : queue.nextAt();
      if (nextAt === undefined) idleLanes += 1;
      else timeline.at(Math.min(Math.max(nextAt, now + 1_000), now + DOWN_MS), serveLane);
      return;
    }
    const run = invoke(
      'classify',
      TIMINGS.classifierTimeoutSeconds * 1000,
      (context) => classify({ Records: batch.map(toRecord) }, context, timeline.sleep),
      (_run, response) => {
        if (response) deleteDone(batch, response);
        timeline.at(timeline.now() + random.below(500), serveLane);
      },
    );
    onBegin(
      run,
      `begins with ${batch.map(({ messageId, receives }) => `${messageId}/${receives}`).join(' ')}`,
    );
  }

  /** What is not named as failed is done; now and then it is not deleted, and comes again. */
  function deleteDone(batch: readonly Received[], { batchItemFailures }: SQSBatchResponse): void {
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { messageId, receiptHandle } of batch) {
      const now = timeline.now();
      if (failed.has(messageId) || faults.isDown('sqs', now) || faults.happens('givenTwice', now)) continue;
      queue.answer({ action: 'DeleteMessage', input: { ReceiptHandle: receiptHandle } });
    }
  }

  return {
    isPolling: () => polling.size > 0,
    /** Ends a run as its process ends. */
    kill: (run: Run) => ends.get(run)?.({ how: 'died' }),

    /** Polls at each slot from one instant on until another: now and then not, and now and then twice. */
    schedulePolls(since: number, until: number): void {
      for (let slot = Math.ceil(since / POLL_MS) * POLL_MS; slot < until; slot += POLL_MS) {
        timeline.at(slot, () => {
          if (faults.happens('notPolled', slot)) return;
          pollAt(slot);
          if (faults.happens('polledTwice', slot))
            timeline.at(slot + random.below(60_000), () => pollAt(slot));
        });
      }
    },

    /** Has the lanes that have nothing to do look for messages: some are sent. */
    wake(): void {
      for (; idleLanes > 0; idleLanes -= 1) timeline.at(timeline.now() + random.below(500), serveLane);
    },
  };
}

function toRecord({ messageId, receiptHandle, body, receives }: Received): SQSRecord {
  const attributes = { ApproximateReceiveCount: String(receives) } as SQSRecord['attributes'];
  return {
    ...{ messageId, receiptHandle, body, attributes, messageAttributes: {}, md5OfBody: '' },
    ...{ eventSource: 'aws:sqs', eventSourceARN: '', awsRegion: 'us-east-1' },
  };
}
