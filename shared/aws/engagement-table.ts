import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ListKey } from '../ask/query.ts';
import { dueOf } from '../engagements/alert.ts';
import { type Engagement, parseEngagement } from '../engagements/engagement.ts';
import { OPENINGS, type Openings } from '../engagements/openings.ts';
import { parseShape } from '../text/shapes.ts';
import { dynamodb } from './clients.ts';
import { type ListedBy, loadList, type Reach } from './load-list.ts';
import {
  expiryOf,
  ifHeld,
  indexOf,
  type Keeping,
  loadMainRows,
  NEWS,
  type OnUnreadable,
  parseRows,
  queryIndex,
  type Row,
  saveRevision,
} from './rows.ts';

/** What engagements are listed by, and days from `since` to `until`, inclusive. */
export type EngagementRange = {
  readonly by: ListedBy;
  readonly since: string;
  readonly until: string;
};

export type EngagementTable = ReturnType<typeof openEngagementTable>;

/**
 * Gives access to the engagements: one row each, and a pointer row for each counterpart.
 *
 * @param onUnreadable Hears of a stored row that can't be read, which a list leaves out.
 * @param keeping How those are kept that are loaded by id and saved; lists are of the news alone.
 */
export function openEngagementTable(table: string, onUnreadable: OnUnreadable, keeping: Keeping = NEWS) {
  return {
    async loadEngagement(engagementId: string): Promise<Engagement | undefined> {
      const Key = { engagementId, counterpart: keeping.row };
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
      const { engagementId, day } = engagement;
      const expiry = expiryOf(keeping, engagement.firstSeenAt);
      for (const counterpart of engagement.counterparts) {
        if (previous?.counterparts.includes(counterpart)) continue;
        const Item = { engagementId, counterpart, day, ...expiry };
        await dynamodb.send(new PutCommand({ TableName: table, Item }));
      }
      // A sweep hands back alerts of the news; a proof whose alert nobody sends is one that is missing.
      const alertKeys = keeping === NEWS ? toAlertKeys(engagement) : {};
      const record = keeping === NEWS ? engagement : withoutKeys(engagement);
      return saveRevision(table, { ...record, counterpart: keeping.row, ...alertKeys, ...expiry });
    },

    /** Lists ids as `GroupDependencies` says: keys only, for the index holds nothing else. */
    async listEngagementIds(counterpart: string, from: string, to: string, most: number): Promise<string[]> {
      const isDescending = from > to;
      const [since, until] = isDescending ? [to, from] : [from, to];
      const ids: string[] = [];
      const rows = queryIndex({
        table,
        ...indexOf({ counterpart }),
        sort: ['day', since, until],
        isDescending,
        pageSize: most,
      });
      for await (const { engagementId } of rows) {
        ids.push(String(engagementId));
        if (ids.length === most) break;
      }
      return ids;
    },

    /** Loads engagements, consistently, in the order of the ids; what is not stored or can't be read is left out. */
    async loadEngagements(ids: readonly string[]): Promise<Engagement[]> {
      const rows = await loadMainRows(table, 'engagementId', ids, { ...keeping, isConsistent: true });
      return Array.fromAsync(parseRows(rows, fromRow, onUnreadable));
    },

    /** Loads what was opened with a counterpart of late: a row that no index lists, for it has no day. */
    async loadOpenings(counterpart: string): Promise<Openings> {
      const Key = { engagementId: OPENINGS_ID, counterpart };
      const { Item } = await dynamodb.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item
        ? parseShape(`stored openings of ${counterpart}`, OPENINGS, Item)
        : { openings: [], revision: 0 };
    },

    /** Saves the next revision of it; answers false when another writer was faster, and changes nothing then. */
    async saveOpenings(counterpart: string, { openings, revision }: Openings): Promise<boolean> {
      const expiry = expiryOf(keeping, openings.at(-1)?.openedAt ?? '');
      return saveRevision(table, { engagementId: OPENINGS_ID, counterpart, openings, revision, ...expiry });
    },

    /** Marks the alert of a number as sent, unless it is, or a newer one has taken its place; no other writer can get in its way. */
    async markSent(engagementId: string, number: number, sentAt: Date): Promise<void> {
      await ifHeld(
        dynamodb.send(
          new UpdateCommand({
            TableName: table,
            Key: { engagementId, counterpart: keeping.row },
            UpdateExpression:
              'SET #alert.#state = :sent, #alert.sentAt = :at, revision = revision + :one REMOVE #alert.leaseUntil, #alert.dueAt, #alert.claimedBy, alertPending, alertDueAt',
            ConditionExpression: '#alert.#number = :number AND #alert.#state <> :sent',
            ExpressionAttributeNames: { '#alert': 'alert', '#state': 'state', '#number': 'number' },
            ExpressionAttributeValues: {
              ':sent': 'sent',
              ':at': sentAt.toISOString(),
              ':one': 1,
              ':number': number,
            },
          }),
        ),
      );
    },

    /** Lists engagements, latest day first, as far as the caller and his reach go; without those merged into others. */
    async *listEngagements({ by, since, until }: EngagementRange, reach?: Reach): AsyncGenerator<Engagement> {
      const keys = [by].flat();
      const ranges = keys.map((key) => ({ table, ...indexOf(key), sort: ['day', since, until] as const }));
      const rows = loadList(ranges, 'engagementId', reach);
      for await (const engagement of parseRows(rows, fromRow, onUnreadable)) {
        if (engagement.mergedInto !== undefined) continue;
        if (keys.some((key) => isListed(engagement, key))) yield engagement;
      }
    },

    /** Lists the ids of engagements whose alert should have been sent by `now`, longest due first, at most `limit`. */
    listDueAlerts: (now: Date, limit: number) => listAlerts('yes', now.toISOString(), limit),

    /** Lists the ids of engagements whose alert waits for somebody who would get it, longest due first, at most `limit`. */
    listWaitingAlerts: (limit: number) => listAlerts('waiting', END_OF_TIME, limit),
  };

  async function listAlerts(pending: 'yes' | 'waiting', until: string, limit: number): Promise<string[]> {
    const ids: string[] = [];
    const rows = queryIndex({
      table,
      index: 'byAlertDue',
      partition: ['alertPending', pending],
      sort: ['alertDueAt', '0', until],
    });
    for await (const { engagementId } of rows) {
      if (ids.length === limit) break;
      ids.push(String(engagementId));
    }
    return ids;
  }
}

/** Sorts behind every instant. */
const END_OF_TIME = '9';
/** The id under which what was opened of late is kept, a row a counterpart. */
const OPENINGS_ID = 'openings';

/** Keeps the category of a proof under another name: by its own it would stand in the index of the news. */
function withoutKeys({ category: unlisted, ...engagement }: Engagement) {
  return { ...engagement, unlisted };
}

/** Takes the record out of a row, without the attributes that only list it or let it expire. */
function fromRow(whole: Row): Engagement {
  const {
    counterpart: _main,
    alertPending: _pending,
    alertDueAt: _due,
    expiresAt: _end,
    unlisted,
    ...row
  } = whole;
  return parseEngagement(unlisted === undefined ? row : { ...row, category: unlisted });
}

/** Whether a pointer holds; it may be left over from a writer who lost against a faster one. */
function isListed({ counterparts }: Engagement, by: ListKey): boolean {
  return by === 'day' || 'category' in by || counterparts.includes(by.counterpart);
}

/** Only an alert that is to be sent has the keys of `byAlertDue`. */
function toAlertKeys({ alert, mergedInto }: Engagement) {
  const due = mergedInto === undefined ? dueOf(alert) : undefined;
  return due === undefined ? {} : { alertPending: due.isWaiting ? 'waiting' : 'yes', alertDueAt: due.at };
}
