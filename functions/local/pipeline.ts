import { setTimeout as wait } from 'node:timers/promises';
import { sayFilterPolicy } from '../../shared/alerts/say-wishes.ts';
import { log } from '../log.ts';
import { applyLocalEnvironment } from './aws/environment.ts';
import { type LocalSchedule, makeScheduledEvent } from './aws/resources.ts';
import { type LocalAwsOptions, startLocalAws } from './aws/start.ts';
import { type ClassifierOptions, openClassifier } from './open-classifier.ts';
import { synthesise } from './synthesise.ts';

/**
 * Whoever runs the pipeline on their machine is its operator, and has nothing to confirm. Unless they give an address
 * it is nobody's, to which no mail goes but into a file.
 */
export const OPERATOR = 'operator@example.org';

export type PipelineOptions = Omit<
  LocalAwsOptions,
  'template' | 'confirmed' | 'sayFilterPolicy' | 'onSuspended' | 'onConfirmed'
> &
  Pick<ClassifierOptions, 'pause'> & {
    /** Settings of `infra/settings.ts`, by name, but for the operator's address. */
    readonly settings: Readonly<Record<string, unknown>>;
    /** Who is told of feeds; `OPERATOR` unless told so. */
    readonly operator?: string;
    /** Hears of a batch or a poll that failed as a whole. */
    readonly onError: (error: unknown) => void;
    /** Hosts of feeds that may be local, `host:port`; asked at each poll. */
    readonly allowedHosts?: () => readonly string[];
    /** How the template is made of the settings, which takes seconds; tests keep it from one time to the next. */
    readonly makeTemplate?: typeof synthesise;
  };

export type Pipeline = Awaited<ReturnType<typeof startPipeline>>;

/**
 * Starts the deployed pipeline inside this process: the resources of the synthesised stack on emulators, and the very
 * handlers that run on Lambda. One a process, since the handlers read its environment.
 *
 * @throws Error of one line when a setting is wrong, the folder is in use, or AWS itself could be reached.
 */
export async function startPipeline({
  settings,
  operator = OPERATOR,
  onError,
  allowedHosts,
  makeTemplate = synthesise,
  pause,
  ...options
}: PipelineOptions) {
  /** Ends when somebody has confirmed, for whom alerts may wait: then the next poll, which hands them on, comes at once. */
  let woken = new AbortController();
  const template = await makeTemplate({ ...settings, opsEmail: operator });
  const aws = await startLocalAws({
    ...options,
    template,
    confirmed: [operator],
    sayFilterPolicy,
    onSuspended: (address) => log({ message: 'address suspended', address }),
    onConfirmed: () => {
      woken.abort();
      woken = new AbortController();
    },
  });
  const now = () => new Date((options.now ?? Date.now)());
  try {
    const { functions, schedules, outputs } = aws.resources;
    const [schedule] = schedules;
    if (!schedule) throw new Error('the stack has no schedule: nothing would ever be polled');
    const { functionId, everySeconds } = schedule;
    const poller = functions[functionId];
    if (!poller || schedules.some((other) => other.functionId !== functionId)) {
      throw new Error('the stack has schedules for other functions than the poller');
    }

    applyLocalEnvironment(aws.environment);
    Object.assign(process.env, poller.environment);
    // Loaded only now, for the handler reads the environment when it is loaded.
    const { handler: poll } = await import('../poller.ts');
    const classifier = await openClassifier(aws, { onError, pause });
    const slots = new Map<LocalSchedule, number>();
    /** The instant of a schedule's next poll: now, but none twice, as on AWS. A poll that comes early would pass for the last one. */
    const nextSlot = (due: LocalSchedule) => {
      const second = Math.floor(now().getTime() / 1000) * 1000;
      const slot = Math.max(second, (slots.get(due) ?? 0) + 1000);
      slots.set(due, slot);
      return new Date(slot);
    };
    /** Runs the poll of one schedule. A pipeline that is stopped meanwhile begins no further feed. */
    const pollOnce = (due: LocalSchedule, signal?: AbortSignal) => {
      process.env.ALLOWED_HOSTS = (allowedHosts?.() ?? []).join(',');
      const end = performance.now() + poller.timeoutSeconds * 1000;
      return poll(makeScheduledEvent(due, nextSlot(due)), {
        getRemainingTimeInMillis: () => (signal?.aborted ? 0 : end - performance.now()),
      });
    };

    return {
      /** The emulators, for a test to look into. */
      aws,
      outputs,
      everySeconds,

      /** Polls once by every schedule, side by side as on AWS; rejects with the first that failed when all have ended. */
      async poll(): Promise<void> {
        const polls = await Promise.allSettled(schedules.map((due) => pollOnce(due)));
        const failure = polls.find((outcome) => outcome.status === 'rejected');
        if (failure) throw failure.reason;
      },

      /** Classifies until the queue is empty. */
      drain: classifier.drain,

      /** Polls on schedule and classifies what comes, until the signal; what has begun is finished first. */
      async run(signal: AbortSignal): Promise<void> {
        await Promise.all([classifier.run(signal), ...schedules.map((due) => runSchedule(due, signal))]);
      },

      stop: () => aws.stop(),
    };

    async function runSchedule(due: LocalSchedule, signal: AbortSignal): Promise<void> {
      while (!signal.aborted) {
        const ends = AbortSignal.any([signal, woken.signal]);
        await pollOnce(due, signal).catch(onError);
        await wait(due.everySeconds * 1000, undefined, { signal: ends }).catch(() => {});
      }
    }
  } catch (error) {
    await aws.stop();
    throw error;
  }
}
