import { GetCommand, PutCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { SubscriberCount } from '../alerts/count-subscribers.ts';
import { NEWS, type News } from '../alerts/news.ts';
import { type DigestKey, STORED_DIGEST, type StoredDigest } from '../alerts/send-digests.ts';
import { TURNS, type Turns } from '../alerts/turns.ts';
import { shiftDigestDay, weekOf } from '../deployment/digest-day.ts';
import { hash } from '../text/hash.ts';
import { parseShape } from '../text/shapes.ts';
import { dynamodb } from './clients.ts';
import { ifHeld, type OnUnreadable, parseRows, type Row, saveRevision } from './rows.ts';

/** Rows of the engagements table that are no engagements: no index lists them, for they have no day. */
const TURNS_KEY = { engagementId: 'mails', counterpart: 'single' };
const DONE_KEY = { engagementId: 'digests', counterpart: 'done' };
const COUNT_KEY = { engagementId: 'digests', counterpart: 'subscribers' };
const newsId = (day: string) => `news ${day}`;
const keyOf = ({ day, audience, part }: DigestKey) => ({
  engagementId: `digest ${day}`,
  counterpart: `${hash(audience)} ${part}`,
});

export type MailRows = ReturnType<typeof openMailRows>;

/**
 * Gives access to what is kept of mails beside the engagements: how many went out of late, what there was to tell on which day, which
 * digests are done, and how many subscribers there were.
 *
 * @param onUnreadable Hears of a stored row that can't be read, which a list leaves out.
 */
export function openMailRows(table: string, onUnreadable: OnUnreadable) {
  async function load(key: Row): Promise<Row | undefined> {
    const { Item } = await dynamodb.send(
      new GetCommand({ TableName: table, Key: key, ConsistentRead: true }),
    );
    return Item;
  }

  /** Saves what is known of a day, unless something is of that day or of a later one. */
  async function saveOfDay(key: Row, row: Row & { readonly doneDay: string }): Promise<void> {
    const names = Object.keys(row);
    const command = new UpdateCommand({
      TableName: table,
      Key: key,
      UpdateExpression: `SET ${names.map((name) => `${name} = :${name}`).join(', ')}`,
      ConditionExpression: 'attribute_not_exists(doneDay) OR doneDay < :doneDay',
      ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, row[name]])),
    });
    await ifHeld(dynamodb.send(command));
  }

  return {
    /** When the latest single mails went out; none, where none ever did. */
    async loadTurns(): Promise<Turns> {
      const row = await load(TURNS_KEY);
      return row ? parseShape('stored turns', TURNS, row) : { takenAt: [], revision: 0 };
    },

    /** Saves the next revision of it; answers false when another writer was faster, and saves nothing. */
    saveTurns: (turns: Turns): Promise<boolean> => saveRevision(table, { ...TURNS_KEY, ...turns }),

    /** Keeps that there is something to tell on a day; the same news again changes nothing. */
    async keepNews(day: string, { engagementId, number, change }: News): Promise<void> {
      const key = { engagementId: newsId(day), counterpart: `${engagementId} ${number}` };
      const news = { of: engagementId, number, ...(change !== undefined && { change }) };
      await dynamodb.send(new PutCommand({ TableName: table, Item: { ...key, ...news } }));
    },

    /** Lists what there was to tell on a day, by engagement and number. */
    async listNews(day: string): Promise<News[]> {
      const pages = paginateQuery(
        { client: dynamodb },
        {
          TableName: table,
          KeyConditionExpression: 'engagementId = :id',
          ExpressionAttributeValues: { ':id': newsId(day) },
          ConsistentRead: true,
        },
      );
      const news: News[] = [];
      for await (const { Items = [] } of pages) {
        const read = parseRows(
          Items,
          ({ of, counterpart: _key, ...row }) =>
            parseShape('stored news', NEWS, { ...row, engagementId: of }),
          onUnreadable,
        );
        news.push(...(await Array.fromAsync(read)));
      }
      return news;
    },

    /** Loads what is stored of one mail of a digest; nothing before somebody has begun to send it. */
    async loadDigest(key: DigestKey): Promise<StoredDigest | undefined> {
      const row = await load(keyOf(key));
      return row && parseShape('stored digest', STORED_DIGEST, row);
    },

    /** Saves the next revision of a digest; answers false when another writer was faster, and saves nothing. */
    saveDigest: (key: DigestKey, digest: StoredDigest): Promise<boolean> =>
      saveRevision(table, { ...keyOf(key), ...digest }),

    /** Answers the last day whose digests are done; nothing where none ever was. */
    async loadDigestsDone(): Promise<string | undefined> {
      const row = await load(DONE_KEY);
      return typeof row?.doneDay === 'string' ? row.doneDay : undefined;
    },

    /** Notes that the digests of a day are done, unless those of an earlier one of its week are not: they are asked for until they are. */
    async saveDigestsDone(day: string): Promise<void> {
      const done = await load(DONE_KEY);
      const [before = '', first = ''] = [shiftDigestDay(day, -1), weekOf(day)[0]];
      const isNext = done === undefined || done.doneDay === before || String(done.doneDay) < first;
      if (isNext) await saveOfDay(DONE_KEY, { doneDay: day });
    },

    /** Answers how many subscribers there were at the last count; nothing where there never was one, or it can't be read. */
    async loadSubscriberCount(): Promise<SubscriberCount | undefined> {
      const { doneDay: day, confirmed } = (await load(COUNT_KEY)) ?? {};
      return typeof day === 'string' && typeof confirmed === 'number' ? { day, confirmed } : undefined;
    },

    /** Saves how many there are on a day, unless that day or a later one is counted. */
    saveSubscriberCount: ({ day, confirmed }: SubscriberCount): Promise<void> =>
      saveOfDay(COUNT_KEY, { doneDay: day, confirmed }),
  };
}
