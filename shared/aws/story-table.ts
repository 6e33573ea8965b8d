import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Engagement, reportsEngagement } from '../engagement.ts';
import { parseStory } from '../stored-shapes.ts';
import type { Story } from '../story.ts';
import { dynamodb } from './clients.ts';
import { type IndexRange, indexOf, type ListKey, loadInPages, parseRows, type Row, rethrow } from './rows.ts';

/** What stories are listed by: one key, and publication instants from `since` to `until`, inclusive. */
export type StoryRange = {
  readonly by: ListKey | { readonly engagementId: string };
  readonly since: string;
  readonly until: string;
};

export type StoryTable = ReturnType<typeof openStoryTable>;

/**
 * Gives access to the stories: one row a story, and a pointer row for each counterpart of an engagement.
 *
 * @param onUnreadable Hears of a stored row that can't be read; a list leaves it out. Without it, a list fails.
 */
export function openStoryTable(table: string, onUnreadable = rethrow) {
  async function loadStory(storyId: string): Promise<Story | undefined> {
    const { Item } = await dynamodb.send(
      new GetCommand({ TableName: table, Key: { storyId, counterpart: '*' }, ConsistentRead: true }),
    );
    return Item && parseStory(Item);
  }

  return {
    loadStory,

    /**
     * Stores a story, unless it is stored already, and answers the one that is stored then.
     *
     * @param retentionDays After so many days a story that reports no engagement may be deleted.
     */
    async saveStory(story: Story, retentionDays: number): Promise<Story> {
      try {
        await dynamodb.send(
          new PutCommand({
            TableName: table,
            Item: { ...story, counterpart: '*', ...attributesOf(story, retentionDays) },
            ConditionExpression: 'attribute_not_exists(storyId)',
          }),
        );
        return story;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        // It was deleted in between, at the end of its retention: then this story is as good.
        return (await loadStory(story.storyId)) ?? story;
      }
    },

    /** Lists a story under its counterparts and, last, says which engagement it reports. May be repeated. */
    async saveGrouping(story: Story, { engagementId }: Engagement): Promise<void> {
      const { storyId, publishedAt } = story;
      for (const counterpart of story.classification.counterparts) {
        await dynamodb.send(
          new PutCommand({ TableName: table, Item: { storyId, counterpart, publishedAt } }),
        );
      }
      await dynamodb.send(
        new UpdateCommand({
          TableName: table,
          Key: { storyId, counterpart: '*' },
          UpdateExpression: 'SET engagementId = :engagementId',
          ExpressionAttributeValues: { ':engagementId': engagementId },
        }),
      );
    },

    /** Lists stories, newest first, as far as the caller goes; without those whose retention ended before `now`. */
    async *listStories({ by, since, until }: StoryRange, now: Date): AsyncGenerator<Story> {
      const rows = loadInPages(
        {
          table,
          ...indexOfStories(by),
          sort: ['publishedAt', since, until],
          isDescending: true,
        },
        'storyId',
      );
      const parse = (row: Row) => (hasExpired(row, now) ? undefined : parseStory(row));
      for await (const story of parseRows(rows, parse, onUnreadable)) if (story) yield story;
    },
  };
}

function attributesOf(story: Story, retentionDays: number): Row {
  if (reportsEngagement(story)) return { category: story.classification.category };
  const seconds = Math.floor(Date.parse(story.firstSeenAt) / 1000);
  return { expiresAt: seconds + retentionDays * 86_400 };
}

function indexOfStories(by: StoryRange['by']): Pick<IndexRange, 'index' | 'partition'> {
  const isOfEngagement = by !== 'day' && 'engagementId' in by;
  return isOfEngagement
    ? { index: 'byEngagement', partition: ['engagementId', by.engagementId] }
    : indexOf(by);
}

/** DynamoDB deletes expired rows only within days. */
function hasExpired({ expiresAt }: Row, now: Date): boolean {
  return typeof expiresAt === 'number' && expiresAt * 1000 <= now.getTime();
}
