import { MOST_SHARDS } from '../deployment/timings.ts';
import { checked, count, message, optional, optionalOr, parseShape, scheduledTime } from '../text/shapes.ts';

/** Which feeds a poll is for, and when it was due. */
export type PollRequest = {
  /** 0 up to `shards`: the poll is for the feeds of this part. */
  readonly shard: number;
  /** Into how many parts the feeds are divided; one schedule each. */
  readonly shards: number;
  /** When the schedule meant it to start; it may start later. */
  readonly scheduledAt: Date;
};

/** What starts a poll, as the schedule sends it. */
type ScheduledEvent = { readonly shard: number; readonly shards: number; readonly scheduledAt?: string };

const SHARDS = checked(
  checked(count, (shards) => shards >= 1, '1 or more'),
  (shards) => shards <= MOST_SHARDS,
  `${MOST_SHARDS} or less`,
);
const SCHEDULED_EVENT = checked(
  message<ScheduledEvent>(
    { shard: optionalOr(count, 0), shards: optionalOr(SHARDS, 1), scheduledAt: optional(scheduledTime) },
    'an object',
  ),
  ({ shard, shards }) => shard < shards,
  'a shard less than shards, counted from 0',
);

/**
 * Reads the event that starts a poll. One that names no shard is for all feeds, one that names no time is due now.
 *
 * @throws UnreadableRecord naming the field that is wrong, and what was expected.
 */
export function parsePollRequest(event: unknown, now: Date): PollRequest {
  const { scheduledAt, ...part } = parseShape('poll request', SCHEDULED_EVENT, event ?? {});
  return { ...part, scheduledAt: scheduledAt === undefined ? now : new Date(scheduledAt) };
}
