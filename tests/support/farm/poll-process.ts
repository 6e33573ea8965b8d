import { existsSync, readFileSync } from 'node:fs';
import { createHistogram } from 'node:perf_hooks';
import { redirectLog } from '../../../functions/log.ts';
import { dynamodb } from '../../../shared/aws/clients.ts';
import type { PollOrder, PollReport } from './start-polls.ts';

/**
 * A process that does nothing but poll: the handler as Lambda runs it, in the environment that it was started with,
 * once for each order that its parent sends. Answers each with what the poll took and how its feeds went.
 */
const MIB = 1024 * 1024;
const clock = shiftClock();
const outcomes: PollReport['outcomes'][number][] = [];
redirectLog(({ message, ...event }) => {
  if (message === 'feed polled') outcomes.push(event as PollReport['outcomes'][number]);
});
const writes = watchWrites();
const { handler } = await import('../../../functions/poller.ts');

process.on('message', (order: PollOrder) => void poll(order).then((report) => process.send?.(report)));
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function poll({ timeoutSeconds, advanceSeconds }: PollOrder): Promise<PollReport> {
  clock.advance(advanceSeconds);
  outcomes.length = 0;
  writes.length = 0;
  const before = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + timeoutSeconds * 1000;
  const endLag = watchLag();
  let error: string | undefined;
  try {
    await handler({}, { getRemainingTimeInMillis: () => end - performance.now() });
  } catch (thrown) {
    error = String(thrown);
  }
  const { p99, max } = endLag();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const peakMb = readPeakMb();
  return {
    ms,
    cpuMs: (user + system) / 1000,
    peakMb,
    riseMb: peakMb - before / MIB,
    lagP99Ms: p99,
    lagMaxMs: max,
    outcomes: [...outcomes],
    writes: [...writes],
    ...(error !== undefined && { error }),
  };
}

/**
 * Watches how late the event loop is, until the function that it answers is called: milliseconds.
 *
 * A timer that comes three seconds late counts for each of those that did not come meanwhile; else a single long block
 * would hide among the thousands that were in time, as it does with `monitorEventLoopDelay`.
 */
function watchLag(): () => { readonly p99: number; readonly max: number } {
  const everyMs = 5;
  const histogram = createHistogram();
  let last = performance.now();
  const record = () => {
    const now = performance.now();
    for (let late = now - last - everyMs; late > -everyMs; late -= everyMs) {
      histogram.record(Math.max(1, Math.round(late * 1000)));
    }
    last = now;
  };
  const timer = setInterval(record, everyMs);
  return () => {
    clearInterval(timer);
    record();
    return { p99: histogram.percentile(99) / 1000, max: histogram.max / 1000 };
  };
}

/** The most memory that this process ever had; Linux counts into maxRSS that of the parent which it was forked from. */
function readPeakMb(): number {
  const status = '/proc/self/status';
  const [, kib] = (existsSync(status) && /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8'))) || [];
  return Number(kib ?? process.resourceUsage().maxRSS) / 1024;
}

/** Moves what the process takes for now; timers and performance.now go on as they are. */
function shiftClock() {
  const RealDate = Date;
  let shiftMs = 0;
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      // @ts-expect-error The arguments are handed on as they came.
      super(...(given.length > 0 ? given : [RealDate.now() + shiftMs]));
    }
    static override now(): number {
      return RealDate.now() + shiftMs;
    }
  } as DateConstructor;
  return {
    advance(seconds: number): void {
      shiftMs += seconds * 1000;
    },
  };
}

/** Hears of every row of the feeds table that is written. */
function watchWrites(): PollReport['writes'][number][] {
  const found: PollReport['writes'][number][] = [];
  dynamodb.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        const { TableName, Item, Key } = args.input as Record<string, Record<string, unknown>>;
        const isWrite = !/^(?:Get|BatchGet|Query|Scan)/.test(commandName);
        const id = (Item ?? Key)?.feedId as { S?: string } | string | undefined;
        if (isWrite && String(TableName) === process.env.FEED_TABLE) {
          found.push({ command: commandName, feedId: typeof id === 'object' ? (id.S ?? '') : (id ?? '') });
        }
        return next(args);
      },
    { step: 'initialize', name: 'watchWrites', priority: 'high' },
  );
  return found;
}
