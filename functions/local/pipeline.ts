import { setTimeout as wait } from 'node:timers/promises';
import { applyLocalEnvironment } from './aws/environment.ts';
import { drainQueue, type EventSource, runEventSource } from './aws/event-source.ts';
import { type LocalAwsOptions, startLocalAws } from './aws/start.ts';
import { synthesise } from './synthesise.ts';

export type PipelineOptions = Omit<LocalAwsOptions, 'template'> & {
  /** Those of `infra/settings.ts`, by name. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Hears of a batch or a poll that failed as a whole. */
  readonly onError: (error: unknown) => void;
};

export type Pipeline = Awaited<ReturnType<typeof startPipeline>>;

/**
 * Starts the deployed pipeline inside this process: the resources of the synthesised stack on emulators, and the very
 * handlers that run on Lambda. One a process, since the handlers read its environment.
 *
 * @throws Error of one line when a setting is wrong, the folder is in use, or AWS itself could be reached.
 */
export async function startPipeline({ settings, onError, ...options }: PipelineOptions) {
  const aws = await startLocalAws({ ...options, template: await synthesise(settings) });
  try {
    const { functions, eventSources, schedules, outputs } = aws.resources;
    const [eventSource] = eventSources;
    const [schedule] = schedules;
    const classifier = eventSource && functions[eventSource.functionId];
    const poller = schedule && functions[schedule.functionId];
    if (!classifier || !poller) throw new Error('the stack has no poller or no classifier');
    const { everySeconds } = schedule;

    applyLocalEnvironment(aws.environment);
    Object.assign(process.env, poller.environment, classifier.environment);
    // Only now: the handlers read the environment when they are loaded.
    const [{ handler: poll }, { handler: classify }] = await Promise.all([
      import('../poller.ts'),
      import('../classifier.ts'),
    ]);
    const source = (signal: AbortSignal): EventSource => ({
      ...eventSource,
      queues: aws.queues,
      functionTimeoutSeconds: classifier.timeoutSeconds,
      handler: classify,
      onError,
      signal,
    });
    /** Once stopped, no further feed is begun. */
    const pollOnce = (signal?: AbortSignal) => {
      const end = performance.now() + poller.timeoutSeconds * 1000;
      return poll({}, { getRemainingTimeInMillis: () => (signal?.aborted ? 0 : end - performance.now()) });
    };

    return {
      outputs,
      everySeconds,

      poll: () => pollOnce(),

      /** Classifies until the queue is empty. */
      drain: () => drainQueue(source(new AbortController().signal)),

      /** Polls on schedule and classifies what comes, until the signal; what has begun is finished first. */
      async run(signal: AbortSignal): Promise<void> {
        await Promise.all([runEventSource(source(signal)), runSchedule(signal)]);
      },

      stop: () => aws.stop(),
    };

    async function runSchedule(signal: AbortSignal): Promise<void> {
      while (!signal.aborted) {
        await pollOnce(signal).catch(onError);
        await wait(everySeconds * 1000, undefined, { signal }).catch(() => {});
      }
    }
  } catch (error) {
    await aws.stop();
    throw error;
  }
}
