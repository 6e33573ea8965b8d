import type { PollReport } from './start-polls.ts';

/** Writes what a poll took on one line. */
export function tellPoll({ ms, cpuMs, peakMb, riseMb, lagP99Ms, lagMaxMs }: PollReport): string {
  return [
    `${(ms / 1000).toFixed(1)} s`,
    `CPU ${(cpuMs / 1000).toFixed(1)} s`,
    `${peakMb.toFixed(0)} MiB at most (${riseMb.toFixed(0)} more than before)`,
    `event loop late by ${lagP99Ms.toFixed(0)} ms (p99), ${lagMaxMs.toFixed(0)} ms at most`,
  ].join(', ');
}
