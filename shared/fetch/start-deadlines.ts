import { FetchError } from './fetch-error.ts';

/** The longest that each phase of a fetch may take, and the whole, in milliseconds. */
export type Deadlines = {
  readonly dnsMs: number;
  /** TLS included. */
  readonly connectMs: number;
  /** From the request to the end of the response's headers. */
  readonly headersMs: number;
  /** Between two pieces of the body. */
  readonly idleMs: number;
  /** Redirects included. */
  readonly totalMs: number;
};

export type Phase = 'dns' | 'connect' | 'headers' | 'idle';

/**
 * Starts the clock of one fetch. Its signal is aborted with a FetchError when a phase, or the whole, takes too long.
 */
export function startDeadlines(deadlines: Deadlines) {
  const controller = new AbortController();
  const expireAfter = (ms: number, what: string) =>
    setTimeout(() => controller.abort(new FetchError('slow', `no ${what} ${ms / 1000} s`)), ms);
  const phases: Readonly<Record<Phase, () => NodeJS.Timeout>> = {
    dns: () => expireAfter(deadlines.dnsMs, 'DNS answer within'),
    connect: () => expireAfter(deadlines.connectMs, 'connection within'),
    headers: () => expireAfter(deadlines.headersMs, 'response headers within'),
    idle: () => expireAfter(deadlines.idleMs, 'more of the body for'),
  };
  const total = expireAfter(deadlines.totalMs, 'complete answer within');
  let current: NodeJS.Timeout | undefined;
  let isOver = false;

  return {
    signal: controller.signal,
    /** Ends the phase before, and begins one, or the same anew; none once the clock has been stopped. */
    enter(phase: Phase): void {
      clearTimeout(current);
      if (!isOver) current = phases[phase]();
    },
    stop(): void {
      isOver = true;
      clearTimeout(current);
      clearTimeout(total);
    },
  };
}
