/**
 * The times that make an alert go out once, in seconds. Each must be shorter than the next: a function that
 * still runs holds its lease, and a message comes back only when the lease of a dead one has run out.
 */
export const TIMINGS = {
  classifierTimeoutSeconds: 30,
  alertLeaseSeconds: 60,
  visibilityTimeoutSeconds: 180,
} as const;

/** How often a message of the entries queue is tried before it goes to the dead-letter queue. */
export const MOST_RECEIVES = 5;

/** The schedules that feeds can be divided among; with the 1,000 feeds that one poll does, enough for 50,000. */
export const MOST_SHARDS = 50;
