import { DeleteCommand, GetCommand, PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import { bytesOf } from '../feeds/cut-seen.ts';
import { type Feed, parseFeedRecord, type WatchedFeed } from '../feeds/feed.ts';
import { type FeedPart, placeOf, placesOf, shardOf } from '../poll/shards.ts';
import { UnreadableRecord } from '../text/shapes.ts';
import { mapSideBySide } from '../text/side-by-side.ts';
import { dynamodb } from './clients.ts';
import { ifHeld, type OnUnreadable, parseRows, queryIndex, type Row } from './rows.ts';
import {
  deletePieces,
  type LoadedPieces,
  loadPieces,
  nextSaving,
  type Pieces,
  piecesOf,
  takeBackPieces,
  writePieces,
} from './seen-pieces.ts';

export type FeedTable = ReturnType<typeof openFeedTable>;

/** The key under which a record carries what of its row this version cannot read, to be written back as it was. */
const UNREAD = Symbol('unread');
type Unread = { readonly row: Row; readonly feed: Row; readonly seen?: unknown };
/** The key under which a record carries which pieces it was loaded from. */
const LOADED = Symbol('loaded');
type Stored = WatchedFeed & { readonly [UNREAD]?: Unread; readonly [LOADED]?: LoadedPieces };
/** What a feed has seen stands in its row up to so many bytes, some 90 lines: to write that costs no more than a piece or two would. */
const MOST_BYTES_IN_ROW = 8_000;
/** Others that save the same feed at the same time are few. */
const MOST_TRIES = 5;
/**
 * Stands before the place of a feed in its row's sort key: so places sort before the instants that older versions write there,
 * and within the range that these read.
 */
const PLACED = '0';
const ALL = ['0', '9'] as const;
/** Rows that an older version has written last: they stand at no place. */
const UNPLACED = ['1', '9'] as const;
/**
 * Read units a second: of one value of a key DynamoDB promises 3,000. What all shards together begin with, a page each, is
 * some 330 for 50 of them; beside it a digest or an analyst may read the whole.
 */
const UNITS_A_SECOND = { shards: 2_000, whole: 600 } as const;
/** Rows given their place by one poll, and side by side: 50 shards that did so for all theirs at once would be throttled. */
const PLACING = { most: 200, atOnce: 16 } as const;
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
    row: Row,
    condition: Pick<PutCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'>,
  ): Promise<boolean> {
    const written = dynamodb.send(new PutCommand({ TableName: table, Item: row, ...condition }));
    return (await ifHeld(written)) !== undefined;
  }

  async function listBetween(
    [since, until]: readonly [since: string, until: string],
    unitsASecond: number,
    hear = onUnreadable,
  ): Promise<Feed[]> {
    const feeds: Feed[] = [];
    const sort = ['nextPollAt', since, until] as const;
    const partition = ['watched', 'yes'] as const;
    const rows = queryIndex({ table, index: 'byNextPoll', partition, sort, unitsASecond });
    for await (const { seen: _seen, ...feed } of parseRows(rows, (row) => fromRow(row), hear))
      feeds.push(feed);
    return feeds;
  }

  const listFeeds = () => listBetween(ALL, UNITS_A_SECOND.whole);

  async function loadRow(feedId: string): Promise<Row | undefined> {
    const { Item } = await dynamodb.send(
      new GetCommand({ TableName: table, Key: { feedId }, ConsistentRead: true }),
    );
    return Item;
  }

  async function loadFeed(feedId: string): Promise<WatchedFeed | undefined> {
    const row = await loadRow(feedId);
    if (row === undefined) return undefined;
    const pieces = piecesOf(row);
    if (pieces === undefined) return fromRow(row);
    const loaded = await loadPieces(table, feedId, pieces);
    if (loaded.lost.size > 0) {
      // Others may have saved it twice meanwhile, and then have written over what this row names.
      if ((await loadRow(feedId))?.saved !== row.saved) return loadFeed(feedId);
      const cells = [...loaded.lost].join(', ');
      onUnreadable(new UnreadableRecord(`stored feed ${feedId}: pieces.${cells}: missing or damaged`));
    }
    return fromRow(row, loaded);
  }

  async function saveFeed(feed: Stored): Promise<void> {
    const { feedId, addedAt, seen, [LOADED]: loaded } = feed;
    const isInRow = bytesOf(seen) <= MOST_BYTES_IN_ROW;
    let before: Pieces | undefined = loaded;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const saved = nextSaving(addedAt, before);
      const pieces = isInRow ? [] : await writePieces(table, feed, saved, before, loaded);
      const row = { ...toRow(feed), ...(!isInRow && { seen: [] }) };
      if (await put(isInRow && !before ? row : { ...row, saved, pieces }, isUnchanged(addedAt, before)))
        return;
      const now = await loadRow(feedId);
      if ((now?.feed as Row | undefined)?.addedAt !== addedAt)
        return takeBackPieces(table, feedId, saved, pieces);
      before = now && piecesOf(now);
    }
    throw new Error(`feed ${feedId}: saved by others ${MOST_TRIES} times meanwhile`);
  }

  /** Writes a row anew, and so at its place. What is not done is left to the next poll: until then every shard reads the row. */
  async function place({ feedId }: Feed): Promise<void> {
    const feed = await loadFeed(feedId);
    if (feed) await saveFeed(feed);
  }

  return {
    /** Lists the feeds that are watched, as they were a moment ago. */
    listFeeds,

    /**
     * Lists the feeds of a shard that are watched, as they were a moment ago. It reads these alone, and what an older version
     * has written, which gets its place with that.
     */
    async listShard({ shard, shards }: FeedPart): Promise<Feed[]> {
      const unitsASecond = UNITS_A_SECOND.shards / shards;
      // Of a row without a place nobody can say whose it is when it can't be read.
      const hear = shard === 0 ? onUnreadable : () => {};
      const unplaced = await listBetween(UNPLACED, unitsASecond, hear);
      const own = unplaced.filter((feed) => shardOf(feed, shards) === shard);
      await mapSideBySide(own.slice(0, PLACING.most), PLACING.atOnce, (feed) => place(feed).catch(() => {}));
      const [first, last] = placesOf({ shard, shards });
      const placed = await listBetween([PLACED + first, PLACED + last], unitsASecond);
      return [...new Map([...own, ...placed].map((feed) => [feed.feedId, feed])).values()];
    },

    loadFeed,

    /** Adds a feed; answers false, and changes nothing, when it is there already. */
    addFeed: (feed: WatchedFeed) => put(toRow(feed), IS_NEW),

    /** Saves a feed's record, unless it has been removed meanwhile, be it to add it again with another title or zone. */
    saveFeed,

    /**
     * Removes a feed, and the pieces of what it has seen; answers whether it was there. Its stories stay. Pieces that are left
     * where it is stopped half-way are nobody's, and written over when the feed is added anew.
     */
    async removeFeed(feedId: string): Promise<boolean> {
      const command = new DeleteCommand({
        TableName: table,
        Key: { feedId },
        // Only a feed has the attribute: the rows that say that the default list is in, and which polls have begun, must stay.
        ConditionExpression: 'attribute_exists(watched)',
        ReturnValues: 'ALL_OLD',
      });
      const removed = await ifHeld(dynamodb.send(command));
      if (!removed) return false;
      await deletePieces(table, feedId, removed.Attributes && piecesOf(removed.Attributes));
      return true;
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
      for (const feed of isChosen ? [] : feeds) added += Number(await put(toRow(feed), IS_NEW));
      await dynamodb.send(new PutCommand({ TableName: table, Item: SEEDED }));
      return added;
    },
  };
}

/** That a feed's row is still that of the feed that was loaded, and of the same saving where that is noted. */
function isUnchanged(addedAt: string, before: Pieces | undefined) {
  return {
    ConditionExpression: `feed.addedAt = :addedAt AND ${before ? 'saved = :before' : 'attribute_not_exists(saved)'}`,
    ExpressionAttributeValues: { ':addedAt': addedAt, ...(before && { ':before': before.saved }) },
  };
}

/** The row of a record: the long seen-set stands beside the record, where the index can leave it out. */
function toRow({ seen, [UNREAD]: unread, ...feed }: Stored): Row {
  const told = Object.fromEntries(Object.entries(feed).filter(([, value]) => value !== undefined));
  return {
    watched: 'yes',
    ...unread?.row,
    feedId: feed.feedId,
    nextPollAt: PLACED + placeOf(feed),
    feed: { ...unread?.feed, ...told },
    seen: seen.length === 0 ? (unread?.seen ?? seen) : seen,
  };
}

/** Reads a row, with what its pieces held: it counts where the row itself has seen nothing, for older versions write there. */
function fromRow(stored: Row, loaded?: LoadedPieces): WatchedFeed {
  const { saved: _saved, pieces: _pieces, ...row } = stored;
  const isEmpty = Array.isArray(row.seen) && row.seen.length === 0;
  const record = readRow(loaded && isEmpty ? { ...row, seen: loaded.lines } : row);
  return loaded ? Object.assign(record, { [LOADED]: loaded }) : record;
}

function readRow({ feedId, feed: stored, seen, nextPollAt: _place, ...row }: Row): WatchedFeed {
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
