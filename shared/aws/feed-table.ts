import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Feed, parseFeedRecord, type WatchedFeed } from '../feeds/feed.ts';
import { dynamodb } from './clients.ts';
import { type OnUnreadable, parseRows, queryIndex, type Row } from './rows.ts';

export type FeedTable = ReturnType<typeof openFeedTable>;

/** The key under which a record carries what of its row this version cannot read, to be written back as it was. */
const UNREAD = Symbol('unread');
type Unread = { readonly row: Row; readonly feed: Row; readonly seen?: unknown };
/** Sorts behind every instant. */
const END_OF_TIME = '9';
/** The row that says that the default list has been put in; it is no feed, and no index has it. */
const SEEDED = { feedId: 'seeded' };
const IS_NEW = { ConditionExpression: 'attribute_not_exists(feedId)' };

/**
 * Gives access to the feeds: what is polled, and how each is doing.
 *
 * @param onUnreadable Hears of a stored row that can't be read, which a list leaves out.
 */
export function openFeedTable(table: string, onUnreadable: OnUnreadable) {
  async function put(
    feed: WatchedFeed,
    condition: Pick<PutCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'>,
  ): Promise<boolean> {
    try {
      await dynamodb.send(new PutCommand({ TableName: table, Item: toRow(feed), ...condition }));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  async function listFeeds(): Promise<Feed[]> {
    const feeds: Feed[] = [];
    const sort = ['nextPollAt', '0', END_OF_TIME] as const;
    const rows = queryIndex({ table, index: 'byNextPoll', partition: ['watched', 'yes'], sort });
    for await (const { seen: _seen, ...feed } of parseRows(rows, fromRow, onUnreadable)) feeds.push(feed);
    return feeds;
  }

  return {
    /** Lists the feeds that are watched, as they were a moment ago, those first that have been due longest. */
    listFeeds,

    async loadFeed(feedId: string): Promise<WatchedFeed | undefined> {
      const { Item } = await dynamodb.send(
        new GetCommand({ TableName: table, Key: { feedId }, ConsistentRead: true }),
      );
      return Item && fromRow(Item);
    },

    /** Adds a feed; answers false, and changes nothing, when it is there already. */
    addFeed: (feed: WatchedFeed) => put(feed, IS_NEW),

    /** Saves a feed's record, unless it has been removed meanwhile, be it to add it again with another title or zone. */
    async saveFeed(feed: WatchedFeed): Promise<void> {
      await put(feed, {
        ConditionExpression: 'feed.addedAt = :addedAt',
        ExpressionAttributeValues: { ':addedAt': feed.addedAt },
      });
    },

    /** Removes a feed; answers whether it was there. Its stories stay. */
    async removeFeed(feedId: string): Promise<boolean> {
      try {
        // Only a feed has the attribute: the row that says that the default list is in must stay.
        const ConditionExpression = 'attribute_exists(watched)';
        await dynamodb.send(new DeleteCommand({ TableName: table, Key: { feedId }, ConditionExpression }));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    /**
     * Puts in a list of feeds, once in the table's life and only where no other feed is watched: an operator who then
     * removes them does not get them back. A crash half-way is made good by the next call.
     *
     * @returns How many it added.
     */
    async seed(feeds: readonly WatchedFeed[]): Promise<number> {
      const { Item } = await dynamodb.send(
        new GetCommand({ TableName: table, Key: SEEDED, ConsistentRead: true }),
      );
      if (Item) return 0;
      // Somebody has chosen a feed that is not of the list: nothing is added to what they chose.
      const ids = new Set(feeds.map(({ feedId }) => feedId));
      const isChosen = (await listFeeds()).some(({ feedId }) => !ids.has(feedId));
      let added = 0;
      for (const feed of isChosen ? [] : feeds) added += Number(await put(feed, IS_NEW));
      await dynamodb.send(new PutCommand({ TableName: table, Item: SEEDED }));
      return added;
    },
  };
}

/** The row of a record: the long seen-set stands beside the record, where the index can leave it out. */
function toRow({ seen, ...feed }: WatchedFeed): Row {
  const { [UNREAD]: unread } = feed as { readonly [UNREAD]?: Unread };
  const told = Object.fromEntries(Object.entries(feed).filter(([, value]) => value !== undefined));
  return {
    watched: 'yes',
    ...unread?.row,
    feedId: feed.feedId,
    nextPollAt: feed.nextPollAt,
    feed: { ...unread?.feed, ...told },
    seen: seen.length === 0 ? (unread?.seen ?? seen) : seen,
  };
}

function fromRow({ feedId, feed: stored, seen, nextPollAt: _due, ...row }: Row): WatchedFeed {
  const fields = (stored ?? {}) as Row;
  const record = parseFeedRecord({ ...fields, feedId, seen });
  const known: Row = record;
  const unreadFields = Object.entries(fields).filter(([name]) => known[name] === undefined);
  const unreadSeen = Array.isArray(seen) && seen.length === record.seen.length ? undefined : seen;
  const isWhole = unreadFields.length === 0 && Object.keys(row).length === 1 && row.watched === 'yes';
  if (isWhole && unreadSeen === undefined) return record;
  return Object.assign(record, {
    [UNREAD]: { row, feed: Object.fromEntries(unreadFields), seen: unreadSeen },
  });
}
