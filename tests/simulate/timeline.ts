import { AsyncLocalStorage } from 'node:async_hooks';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

/** One invocation of a function, which may die at any of its calls to AWS. */
export type Run = {
  readonly name: string;
  readonly startedAt: number;
  /** How far the clock of its machine is ahead, in milliseconds; behind, where it is negative. */
  readonly skewMs: number;
  /** At which of its calls it dies, and whether that still takes effect. */
  readonly dies: { readonly atCall: number; readonly isAfter: boolean } | undefined;
  calls: number;
  state: 'running' | 'done' | 'dead';
  /** The calls that AWS has refused, or not answered, for good. */
  readonly failedCalls: string[];
  /** Tries of a publish that were refused or not answered. */
  failedPublishes: number;
  /** What it has told of that went wrong. */
  told: number;
};

export type Timeline = ReturnType<typeof openTimeline>;
type Due = { readonly at: number; act(): void };

/** The invocation that the code which runs now belongs to. */
export const runs = new AsyncLocalStorage<Run>();
/** Never settles, as nothing does for a process that is gone. */
export const NEVER = new Promise<never>(() => {});

let current: Timeline | undefined;
const RealDate = Date;

/**
 * Opens a time of its own, in milliseconds since the epoch, which jumps from one thing that is due to the next. What is due at the same
 * instant happens in the order in which it was asked for, so that the same code always does the same.
 */
export function openTimeline(start: number) {
  let now = start;
  let abroad = 0;
  const waiting: Due[] = [];

  const timeline = {
    now: () => now,

    /** Does something at an instant, or at once where that is over. */
    at(instant: number, act: () => void): void {
      const at = Math.max(instant, now);
      let [low, high] = [0, waiting.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((waiting[middle]?.at ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      waiting.splice(low, 0, { at, act });
    },

    /** Resolves after a time; never for a run that has died meanwhile. */
    sleep(ms: number): Promise<void> {
      const run = runs.getStore();
      return new Promise((resolve) => {
        timeline.at(now + ms, () => {
          if (run?.state !== 'dead') resolve();
        });
      });
    },

    /** Lets time stand still until something is done that takes real time. */
    async standStill<Result>(work: Promise<Result>): Promise<Result> {
      abroad += 1;
      return work.finally(() => {
        abroad -= 1;
      });
    },

    /** Lets time go on until an instant. */
    async go(until: number): Promise<void> {
      current = timeline;
      for (let due = waiting[0]; due && due.at <= until; due = waiting[0]) {
        waiting.shift();
        now = due.at;
        due.act();
        // Everything that follows from it is done in promises, which a turn of the event loop sees to their end.
        do await new Promise((resolve) => setImmediate(resolve));
        while (abroad > 0);
      }
      now = until;
      current = undefined;
    },
  };
  return timeline;
}

/** What the clock says to whoever asks: that of a run is off by its skew. */
function clock(): number {
  return current === undefined ? RealDate.now() : current.now() + (runs.getStore()?.skewMs ?? 0);
}

/** Has all code of this process take the time from the timeline that is under way: its dates, and the pauses between two tries of a call. */
export function replaceClock(): void {
  globalThis.Date = class extends RealDate {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [clock()] : given) as [number]));
    }
    static override now(): number {
      return clock();
    }
  } as DateConstructor;
  const { setTimeout } = timers;
  Object.assign(timers, {
    setTimeout: (ms: number, value?: unknown) =>
      current === undefined ? setTimeout(ms, value) : current.sleep(ms).then(() => value),
  });
  syncBuiltinESMExports();
}
