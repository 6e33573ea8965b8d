import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { dynamodb, sns, sqs } from '../../../shared/aws/clients.ts';
import { requestsOf } from './capacity.ts';
import { makeUsage, type Usage } from './usage.ts';

/** What the process is told: the event of a function, and the moment at which it takes place, in milliseconds. */
export type Order = { readonly at: number } & ({ readonly poll: unknown } | { readonly batch: SQSEvent });

/** What a function answered or threw, what that took, and how often it logged which message. */
export type Done = {
  readonly response?: SQSBatchResponse;
  readonly error?: string;
  readonly used: Usage;
  readonly logged: Readonly<Record<string, number>>;
};

/**
 * A process that runs the handlers, as Lambda does, and nothing else: what it takes of a processor is theirs. Answers each order with what
 * was called and logged; what the calls took of DynamoDB is metered where the tables are.
 */
const clock = stopClock();
const lines = watchLog();
const calls = watchCalls();
const [{ handler: poll }, { classify }] = await Promise.all([
  import('../../../functions/poller.ts'),
  import('../../../functions/classifier.ts'),
]);
/** What CloudWatch counts for a line beside what stands in it. */
const LOG_OVERHEAD_BYTES = 26;
/** Far more than anything takes here. */
const context: Pick<Context, 'getRemainingTimeInMillis'> = { getRemainingTimeInMillis: () => 300_000 };

process.on('message', (order: Order) => void run(order).then((done) => process.send?.(done)));
process.on('disconnect', () => process.exit());
process.send?.({ startCpuMs: cpuMs() });

async function run(order: Order): Promise<Done> {
  clock.set(order.at);
  Object.assign(calls, { queueRequests: 0, topicRequests: 0, all: 0 });
  lines.splice(0);
  let pausedMs = 0;
  const pause = async (ms: number) => {
    pausedMs += ms;
  };
  const before = cpuMs();
  let outcome: Pick<Done, 'response' | 'error'> = {};
  try {
    if ('poll' in order) await poll(order.poll, context);
    else outcome = { response: await classify(order.batch, context, pause) };
  } catch (error) {
    outcome = { error: String(error) };
  }
  const spentMs = cpuMs() - before;
  const { all, ...requests } = calls;
  const ofFunction =
    'poll' in order
      ? { pollerRuns: 1, pollerCpuMs: spentMs }
      : { classifierRuns: 1, classifierCpuMs: spentMs, classifierCalls: all, pausedMs };
  const logBytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line) + LOG_OVERHEAD_BYTES, 0);
  return { ...outcome, used: makeUsage({ ...requests, ...ofFunction, logBytes }), logged: countMessages() };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Lets time stand still where it is set. */
function stopClock() {
  const RealDate = Date;
  let at = RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      // @ts-expect-error The arguments are handed on as they came.
      super(...(given.length > 0 ? given : [at]));
    }
    static override now(): number {
      return at;
    }
  } as DateConstructor;
  return {
    set(time: number): void {
      at = time;
    },
  };
}

/** Takes what the functions log, a line of JSON an event, in place of showing it; Lambda's log gets both streams. */
function watchLog(): string[] {
  const taken: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    const show = stream.write.bind(stream);
    stream.write = ((text: unknown) => {
      const written = String(text).split('\n').filter(Boolean);
      taken.push(...written.filter((line) => line.startsWith('{')));
      const others = written.filter((line) => !line.startsWith('{'));
      return others.length === 0 || show(`${others.join('\n')}\n`);
    }) as typeof stream.write;
  }
  return taken;
}

function countMessages(): Done['logged'] {
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const { message } = JSON.parse(line) as { readonly message: string };
    counts[message] = (counts[message] ?? 0) + 1;
  }
  return counts;
}

/** Counts the requests of the clients, each try for itself, and by the size of what is sent. */
function watchCalls() {
  const counted = { queueRequests: 0, topicRequests: 0, all: 0 };
  type Request = { readonly body?: unknown };
  type Next = (args: { readonly request: Request }) => Promise<unknown>;
  type Stack = { add(middleware: (next: Next) => Next, options: object): void };
  const watch = (client: { readonly middlewareStack: unknown }, name?: 'queueRequests' | 'topicRequests') =>
    (client.middlewareStack as Stack).add(
      (next) => (args) => {
        const { body } = args.request;
        if (name) counted[name] += requestsOf(typeof body === 'string' ? Buffer.byteLength(body) : 0);
        counted.all += 1;
        return next(args);
      },
      { step: 'finalizeRequest', name: 'watchCalls', priority: 'low' },
    );
  watch(dynamodb);
  watch(sqs, 'queueRequests');
  watch(sns, 'topicRequests');
  return counted;
}
