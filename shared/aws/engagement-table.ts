import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ListKey } from '../ask/query.ts';
import { dueAtOf } from '../engagements/alert.ts';
import { type Engagement, parseEngagement } from '../engagements/engagement.ts';
import { dynamodb } from './clients.ts';
import { indexOf, loadInPages, type OnUnreadable, parseRows, queryIndex, type Row } from './rows.ts';

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
 * @param onUnreadable Hears of a stored row that can't be read, which a list leaves out.
 */
export function openEngagementTable(table: string, onUnreadable: OnUnreadable) {
  return {
    async loadEngagement(engagementId: string): Promise<Engagement | undefined> {
      const Key = { engagementId, counterpart: '*' };
      const { Item } = await dynamodb.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && fromRow(Item);
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
      for await (const engagement of parseRows(rows, fromRow, onUnreadable)) {
        // A pointer may be left over from a writer who lost against a faster one.
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

/** Takes the record out of a row, without the attributes that only list it. */
function fromRow({ counterpart: _main, alertPending: _pending, alertDueAt: _due, ...row }: Row): Engagement {
  return parseEngagement(row);
}

/** Only an alert that waits to be sent has the keys of `byAlertDue`. */
function toAlertKeys({ alert }: Engagement) {
  const dueAt = dueAtOf(alert);
  return dueAt === undefined ? {} : { alertPending: 'yes', alertDueAt: dueAt };
}
