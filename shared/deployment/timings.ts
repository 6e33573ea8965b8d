/**
 * The times that make an alert go out once, in seconds. Each must be shorter than the next: a function that
 * still runs holds its lease, and a message comes back only when the lease of a dead one has run out.
 */
export const TIMINGS = {
  classifierTimeoutSeconds: 30,
  alertLeaseSeconds: 60,
  visibilityTimeoutSeconds: 180,
} as const;

/** How often a message is tried that cannot be done, for a reason of its own, before it goes to the dead-letter queue. */
export const MOST_TRIES = 5;

/**
 * How often a message of the entries queue is received before SQS itself gives it up: with the longest pause in between, six days of the
 * seven that the queue keeps it. What waits for an outage to end is not given up before.
 */
export const MOST_RECEIVES = 600;

/** The longest pause of a message that waits for an outage to end, in seconds. */
const LONGEST_PAUSE_SECONDS = 900;

/** Gives the seconds for which a message rests that has failed so often, for a reason that passes by itself. */
export function pauseSeconds(tries: number): number {
  return Math.min(TIMINGS.visibilityTimeoutSeconds * 2 ** Math.min(tries - 1, 10), LONGEST_PAUSE_SECONDS);
}

/** The schedules that feeds can be divided among; with the 1,000 feeds that one poll does, enough for 50,000. */
export const MOST_SHARDS = 50;
