import { setTimeout as wait } from 'node:timers/promises';
import { levelOf } from '../events.ts';
import { redirectLog } from '../log.ts';
import { drainQueue, type EventSource, runEventSource } from './aws/event-source.ts';
import type { LocalAws } from './aws/start.ts';

export type ClassifierOptions = {
  /** Hears of a batch that failed as a whole. */
  readonly onError: (error: unknown) => void;
  /** How the classifier waits after each mail; tests, whose mails reach nobody, do not. */
  readonly pause?: ((ms: number) => Promise<unknown>) | undefined;
};

/**
 * Opens the classifier that is deployed on emulators which run in this process, and whose environment is this process's; one a process.
 *
 * @returns How it takes what comes, until a signal, and how it does so until its queue is empty; what has begun is finished first.
 */
export async function openClassifier(aws: LocalAws, { onError, pause = wait }: ClassifierOptions) {
  const { functions, eventSources } = aws.resources;
  const [eventSource] = eventSources;
  const deployed = eventSource && functions[eventSource.functionId];
  if (!deployed) throw new Error('the stack has no classifier');
  Object.assign(process.env, deployed.environment);
  // Loaded only now, for the handler reads the environment when it is loaded.
  const { classify } = await (deployed.environment.SECOND_READER_MODEL === undefined
    ? import('../classifier.ts')
    : import('../asking-classifier.ts'));
  const source = (signal: AbortSignal): EventSource => ({
    ...eventSource,
    queues: aws.queues,
    functionTimeoutSeconds: deployed.timeoutSeconds,
    handler: (event, context) => classify(event, context, pause),
    onError,
    signal,
  });
  return {
    run: (signal: AbortSignal) => runEventSource(source(signal)),
    drain: () => drainQueue(source(new AbortController().signal)),
  };
}

/**
 * Classifies what is queued, for a command on data that no local run has open; feeds are not polled.
 *
 * @param onProblem Hears of what fails, in a line.
 */
export async function classifyQuietly(
  aws: LocalAws,
  signal: AbortSignal,
  onProblem: (problem: string) => void,
): Promise<void> {
  redirectLog((event) => {
    if (levelOf(event) === 'error') onProblem(`${event.message}: ${'cause' in event ? event.cause : ''}`);
  });
  const { run } = await openClassifier(aws, { onError: (error) => onProblem(String(error)) });
  await run(signal);
}
