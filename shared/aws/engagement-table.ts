import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Engagement } from '../engagements/engagement.ts';
import { parseEngagement } from '../text/stored-shapes.ts';
import { dynamodb } from './clients.ts';
import { indexOf, type ListKey, loadInPages, parseRows, queryIndex, rethrow } from './rows.ts';

/** What engagements are listed by: one key, and days from `since` to `until`, inclusive. */
export type EngagementRange = {
  readonly by: ListKey;
  readonly since: string;
  readonly until: string;
};

export type EngagementTable = ReturnType<typeof openEngagementTable>;

/**
 * Gives access to the engagements: one row each, and a pointer row for each counterpart.
 *
 * @param onUnreadable Hears of a stored row that can't be read; a list leaves it out. Without it, a list fails.
 */
export function openEngagementTable(table: string, onUnreadable = rethrow) {
  return {
    async loadEngagement(engagementId: string): Promise<Engagement | undefined> {
      const Key = { engagementId, counterpart: '*' };
      const { Item } = await dynamodb.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && parseEngagement(Item);
    },

    /**
     * Saves one revision of an engagement; answers false when another writer was faster, and changes nothing then.
     *
     * The pointers of counterparts that `previous`, the revision before, did not have come first: a crash may leave one
     * that leads to nothing, never an engagement that no list shows.
     */
    async saveEngagement(engagement: Engagement, previous?: Engagement): Promise<boolean> {
      const { engagementId, day, revision } = engagement;
      for (const counterpart of engagement.counterparts) {
        if (previous?.counterparts.includes(counterpart)) continue;
        await dynamodb.send(new PutCommand({ TableName: table, Item: { engagementId, counterpart, day } }));
      }
      try {
        await dynamodb.send(
          new PutCommand({
            TableName: table,
            Item: { ...engagement, counterpart: '*', ...toAlertKeys(engagement) },
            ...(revision === 1
              ? { ConditionExpression: 'attribute_not_exists(engagementId)' }
              : {
                  ConditionExpression: 'revision = :previous',
                  ExpressionAttributeValues: { ':previous': revision - 1 },
                }),
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    /** Lists engagements, latest day first, as far as the caller goes. */
    async *listEngagements({ by, since, until }: EngagementRange): AsyncGenerator<Engagement> {
      const rows = loadInPages(
        { table, ...indexOf(by), sort: ['day', since, until], isDescending: true },
        'engagementId',
      );
      for await (const engagement of parseRows(rows, parseEngagement, onUnreadable)) {
        // A pointer may be what a writer left who was not the fastest.
        const isListed = by === 'day' || 'category' in by || engagement.counterparts.includes(by.counterpart);
        if (isListed) yield engagement;
      }
    },

    /** Lists the ids of engagements whose alert should have been sent by `now`, longest due first, at most `limit`. */
    async listDueAlerts(now: Date, limit: number): Promise<string[]> {
      const ids: string[] = [];
      const rows = queryIndex({
        table,
        index: 'byAlertDue',
        partition: ['alertPending', 'yes'],
        sort: ['alertDueAt', '0', now.toISOString()],
      });
      for await (const { engagementId } of rows) {
        if (ids.length === limit) break;
        ids.push(String(engagementId));
      }
      return ids;
    },
  };
}

/** Only an alert that waits to be sent has the keys of `byAlertDue`. */
function toAlertKeys({ alert: { dueAt } }: Engagement) {
  return dueAt === undefined ? {} : { alertPending: 'yes', alertDueAt: dueAt };
}
