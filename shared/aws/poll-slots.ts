import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PollRequest } from '../poll/poll-request.ts';
import { dynamodb } from './clients.ts';
import { ifHeld } from './rows.ts';

/** A slot that lies farther ahead than clocks differ is a mistake, and keeps nobody from polling. */
const MOST_AHEAD_MS = 5 * 60_000;
/** Feeds that are remembered as skipped: at 15 bytes each their row stays below half of what DynamoDB takes. */
const MOST_SKIPPED = 10_000;

/**
 * Gives access to the slots of polls: for each shard of so many a row in the table of feeds says for when its last poll was
 * scheduled, and which feeds that had no time for.
 *
 * @param table That of the feeds.
 */
export function openPollSlots(table: string) {
  /** Puts a shard's row in where the condition holds; answers the row before it, or nothing where it does not hold. */
  async function put(
    { shard, shards, scheduledAt }: PollRequest,
    more: Readonly<Record<string, unknown>>,
    ConditionExpression: string,
    values: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, unknown>> | undefined> {
    const slot = scheduledAt.toISOString();
    const command = new PutCommand({
      TableName: table,
      Item: { feedId: `slot ${shard}/${shards}`, slot, ...more },
      ConditionExpression,
      ExpressionAttributeValues: { ':slot': slot, ...values },
      ReturnValues: 'ALL_OLD',
    });
    const written = await ifHeld(dynamodb.send(command));
    return written && (written.Attributes ?? {});
  }

  return {
    /**
     * Takes a slot for one poll: of several that a schedule starts for one instant, or an earlier one, one alone gets it.
     *
     * @param taker Names the poll, as no other is named: a write that is repeated, for its answer was lost, finds itself.
     * @returns Feeds that the last poll of the shard had no time for; nothing when the slot is taken.
     */
    async takeSlot(request: PollRequest, taker: string, now: Date): Promise<readonly string[] | undefined> {
      const ahead = new Date(now.getTime() + MOST_AHEAD_MS).toISOString();
      const isFree = 'attribute_not_exists(slot) OR slot < :slot OR slot > :ahead';
      const before = await put(request, { taker }, `${isFree} OR (slot = :slot AND taker = :taker)`, {
        ':ahead': ahead,
        ':taker': taker,
      });
      if (before === undefined) return undefined;
      return Array.isArray(before.skipped) ? before.skipped.map(String) : [];
    },

    /** Keeps for the next poll of a shard which feeds this one had no time for, unless that one has begun. */
    async keepSkipped(request: PollRequest, feedIds: readonly string[]): Promise<void> {
      await put(request, { skipped: feedIds.slice(0, MOST_SKIPPED) }, 'slot = :slot', {});
    },
  };
}
