import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ListKey } from '../ask/query.ts';
import type { Engagement } from '../engagements/engagement.ts';
import { parseStory, reportsEngagement, STORY, type Story } from '../stories/story.ts';
import { knownFields } from '../text/shapes.ts';
import { dynamodb } from './clients.ts';
import { type ListedBy, loadList, type Reach } from './load-list.ts';
import {
  countIndex,
  expiryOf,
  type IndexRange,
  ifHeld,
  indexOf,
  type Keeping,
  NEWS,
  type OnUnreadable,
  parseRows,
  type Row,
} from './rows.ts';

/** What one list of stories is of. */
type StoryKey = ListKey | { readonly engagementId: string };

/** What stories are listed by, and publication instants from `since` to `until`, inclusive. */
export type StoryRange = {
  readonly by: ListedBy<StoryKey>;
  readonly since: string;
  readonly until: string;
};

const KEEP_CALLS_DAYS = 7;

export type StoryTable = ReturnType<typeof openStoryTable>;

/**
 * Gives access to the stories: one row a story, and a pointer row for each counterpart of an engagement.
 *
 * @param onUnreadable Hears of a stored row that can't be read, which a list leaves out.
 * @param keeping How those are kept that are loaded by id and saved; lists are of the news alone.
 */
export function openStoryTable(table: string, onUnreadable: OnUnreadable, keeping: Keeping = NEWS) {
  async function loadStory(storyId: string): Promise<Story | undefined> {
    const { Item } = await dynamodb.send(
      new GetCommand({ TableName: table, Key: { storyId, counterpart: keeping.row }, ConsistentRead: true }),
    );
    return Item && fromRow(Item);
  }

  async function savePointers(story: Story, isMissing: (counterpart: string) => boolean): Promise<void> {
    const { storyId, publishedAt, classification } = story;
    const expiry = expiryOf(keeping, story.firstSeenAt);
    for (const counterpart of classification.counterparts.filter(isMissing)) {
      const Item = { storyId, counterpart, publishedAt, ...expiry };
      await dynamodb.send(new PutCommand({ TableName: table, Item }));
    }
  }

  /**
   * Sets attributes of a story's row, and removes those that are undefined, if the row has what is expected of it; answers
   * the row as it is then, and nothing when it has not.
   */
  async function update(storyId: string, fields: Row, expected?: Row): Promise<Row | undefined> {
    const { set = [], remove = [] } = Object.groupBy(Object.keys(fields), (name) =>
      fields[name] === undefined ? 'remove' : 'set',
    );
    const names = [...new Set([...Object.keys(fields), ...Object.keys(expected ?? {})])];
    const conditions = Object.entries(expected ?? {}).map(([name, value]) =>
      value === undefined ? `attribute_not_exists(#${name})` : `#${name} = :expected_${name}`,
    );
    const values = [
      ...set.map((name) => [`:${name}`, fields[name]]),
      ...Object.entries(expected ?? {}).flatMap(([name, value]) =>
        value === undefined ? [] : [[`:expected_${name}`, value]],
      ),
    ];
    const updated = await ifHeld(
      dynamodb.send(
        new UpdateCommand({
          TableName: table,
          Key: { storyId, counterpart: keeping.row },
          ReturnValues: 'ALL_NEW',
          UpdateExpression: [
            `SET ${set.map((name) => `#${name} = :${name}`).join(', ')}`,
            ...(remove.length > 0 ? [`REMOVE ${remove.map((name) => `#${name}`).join(', ')}`] : []),
          ].join(' '),
          ...(expected && {
            ConditionExpression: ['attribute_exists(storyId)', ...conditions].join(' AND '),
          }),
          ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: Object.fromEntries(values),
        }),
      ),
    );
    return updated?.Attributes;
  }

  return {
    loadStory,

    /**
     * Stores a story, unless it is stored already, and answers the one that is stored then.
     *
     * @param retentionDays After so many days a story that reports no engagement may be deleted.
     */
    async saveStory(story: Story, retentionDays: number): Promise<Story> {
      const put = new PutCommand({
        TableName: table,
        Item: { ...story, counterpart: keeping.row, ...attributesOf(story, retentionDays, keeping) },
        ConditionExpression: 'attribute_not_exists(storyId)',
      });
      if (await ifHeld(dynamodb.send(put))) return story;
      // It was deleted in between, at the end of its retention: then this story is as good.
      return (await loadStory(story.storyId)) ?? story;
    },

    /**
     * Saves a story with a further version; answers false when another writer was faster, and changes nothing then.
     *
     * The pointers of counterparts that `previous` did not have come first, as they do for an engagement; those of
     * counterparts that it no longer has stay, and no list shows it by them.
     */
    async saveVersion(story: Story, previous: Story, retentionDays: number): Promise<boolean> {
      // Left out: what names the story, what others write, and what only a newer version knows of.
      const { storyId, engagementId, removedAt: _removedAt, ...fields } = knownFields(STORY, story);
      if (engagementId !== undefined) {
        const before = new Set(previous.classification.counterparts);
        await savePointers(story, (counterpart) => !before.has(counterpart));
      }
      const { editCount } = previous;
      const saved = { ...fields, ...attributesOf(story, retentionDays, keeping) };
      return (await update(storyId, saved, { editCount, engagementId })) !== undefined;
    },

    /**
     * Takes one of the calls to a second reader that a day has (`2024-03-12`); answers false, and changes nothing, when `most`
     * have been taken.
     */
    async takeCall(day: string, most: number): Promise<boolean> {
      const count = new UpdateCommand({
        TableName: table,
        Key: { storyId: `calls-${day}`, counterpart: 'second reader' },
        UpdateExpression: 'ADD calls :one SET expiresAt = :end',
        ConditionExpression: 'attribute_not_exists(calls) OR calls < :most',
        ExpressionAttributeValues: {
          ':one': 1,
          ':most': most,
          ':end': Date.parse(day) / 1000 + KEEP_CALLS_DAYS * 86_400,
        },
      });
      return (await ifHeld(dynamodb.send(count))) !== undefined;
    },

    /** Notes when a story was found gone from its feed, once; answers whether it did. */
    async markRemoved(storyId: string, seenAt: string): Promise<boolean> {
      return (await update(storyId, { removedAt: seenAt }, { removedAt: undefined })) !== undefined;
    },

    /** Lists a story under its counterparts and, last, says which engagement it reports; answers it as it is stored then. May be repeated. */
    async saveGrouping(story: Story, { engagementId }: Engagement): Promise<Story> {
      await savePointers(story, () => true);
      // A version that reports nothing may have come meanwhile; what is grouped is kept for good.
      const { expiresAt } = expiryOf(keeping, story.firstSeenAt);
      const row = await update(story.storyId, { engagementId, expiresAt });
      return row === undefined ? story : fromRow(row);
    },

    /** Says of stories that they report another engagement now, for the one that they reported has been merged into it. */
    async moveStories(storyIds: readonly string[], engagementId: string): Promise<void> {
      for (const storyId of storyIds) await update(storyId, { engagementId }, {});
    },

    /** Counts the stories that were published between two instants, inclusive, of any kind. */
    countStories: (since: string, until: string): Promise<number> =>
      countIndex({ table, ...indexOf('day'), sort: ['publishedAt', since, until] }),

    /** Lists stories, newest first, as far as the caller and his reach go; without those whose retention ended before `now`. */
    async *listStories({ by, since, until }: StoryRange, now: Date, reach?: Reach): AsyncGenerator<Story> {
      const keys = [by].flat();
      const ranges = keys.map((key) => ({
        table,
        ...indexOfStories(key),
        sort: ['publishedAt', since, until] as const,
      }));
      const rows = loadList(ranges, 'storyId', reach);
      const parse = (row: Row) => (hasExpired(row, now) ? undefined : fromRow(row));
      for await (const story of parseRows(rows, parse, onUnreadable)) {
        if (story && keys.some((key) => isListed(story, key))) yield story;
      }
    },
  };
}

/** Takes the record out of a row, without the attributes that only list it or let it expire. */
function fromRow({ counterpart: _main, category: _category, expiresAt: _end, ...row }: Row): Story {
  return parseStory(row);
}

/** Makes the attributes that list a story by category while it reports an engagement, and let it expire if it never has; a proof is in no list. */
function attributesOf(story: Story, retentionDays: number, keeping: Keeping): Row {
  if (keeping !== NEWS) return { category: undefined, ...expiryOf(keeping, story.firstSeenAt) };
  if (reportsEngagement(story)) return { category: story.classification.category, expiresAt: undefined };
  if (story.engagementId !== undefined) return { category: undefined, expiresAt: undefined };
  return { category: undefined, ...expiryOf({ ...keeping, days: retentionDays }, story.firstSeenAt) };
}

/** Whether a pointer holds; it may be left over from an earlier version, or from a writer who lost against a faster one. */
function isListed({ classification }: Story, by: StoryKey): boolean {
  const { counterparts }: { readonly counterparts: readonly string[] } = classification;
  return by === 'day' || !('counterpart' in by) || counterparts.includes(by.counterpart);
}

function indexOfStories(by: StoryKey): Pick<IndexRange, 'index' | 'partition'> {
  const isOfEngagement = by !== 'day' && 'engagementId' in by;
  return isOfEngagement
    ? { index: 'byEngagement', partition: ['engagementId', by.engagementId] }
    : indexOf(by);
}

/** DynamoDB deletes expired rows only within days. */
function hasExpired({ expiresAt }: Row, now: Date): boolean {
  return typeof expiresAt === 'number' && expiresAt * 1000 <= now.getTime();
}
