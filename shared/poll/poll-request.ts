import { parsePollEvent } from '../text/stored-shapes.ts';

/** Which feeds a poll is for, and when it was due. */
export type PollRequest = {
  /** 0 up to `shards`: the poll is for the feeds of this part. */
  readonly shard: number;
  /** Into how many parts the feeds are divided; one schedule each. */
  readonly shards: number;
  /** When the schedule meant it to start; it may start later. */
  readonly scheduledAt: Date;
};

/**
 * Reads the event that starts a poll. One that names no shard is for all feeds, one that names no time is due now.
 *
 * @throws UnreadableRecord naming the field that is wrong, and what was expected.
 */
export function parsePollRequest(event: unknown, now: Date): PollRequest {
  const { scheduledAt, ...part } = parsePollEvent(event ?? {});
  return { ...part, scheduledAt: scheduledAt === undefined ? now : new Date(scheduledAt) };
}
