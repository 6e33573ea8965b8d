import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { openEngagementTable } from '../../shared/aws/engagement-table.ts';
import { openFeedTable } from '../../shared/aws/feed-table.ts';
import { openStoryTable } from '../../shared/aws/story-table.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { addVersion } from '../../shared/stories/add-version.ts';
import { makeStory } from '../../shared/stories/make-story.ts';
import { failUnreadable, makeEntry } from '../support/factories.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/** Rows as a newer version of the product may have written them, read and written back by this one. */
let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  return pipeline.end;
});
beforeEach(() => pipeline.advance(30 * 86_400));

type Row = Record<string, unknown>;

async function readRow(table: string | undefined, Key: Row): Promise<Row> {
  const { Item } = await dynamodb.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
  if (!Item) throw new Error(`no row ${JSON.stringify(Key)}`);
  return Item;
}

async function change(table: string | undefined, Key: Row, make: (row: Row) => Row): Promise<void> {
  const Item = make(await readRow(table, Key));
  await dynamodb.send(new PutCommand({ TableName: table, Item }));
}

const TALKS = {
  path: 'talks',
  title: 'N. Korean vice foreign minister to visit Mongolia next week',
  summary: 'Vice Foreign Minister Pak Myong Ho is to meet Mongolian Foreign Minister Battsetseg Batmunkh.',
};
const HELD = {
  path: 'held',
  title: 'N. Korean vice foreign minister Pak Myong Ho holds talks in Ulaanbaatar',
  summary: 'Vice Foreign Minister Pak Myong Ho met Mongolian Foreign Minister Battsetseg Batmunkh.',
};

describe('an engagement that a newer version has written', () => {
  it('keeps what this version does not know through join, claim, publish and mark', async () => {
    const { outputs, addFeed, pollAndDrain, engagements } = pipeline;
    const feed = await addFeed('Steppe Wire');
    feed.publish(TALKS);
    await pollAndDrain();
    const [opened] = await engagements();
    const key = { engagementId: opened?.engagementId ?? '', counterpart: '*' };
    await change(outputs.EngagementTable, key, (row) => ({
      ...row,
      analystNote: 'seen',
      alert: { ...(row.alert as Row), channel: 'digest' },
    }));
    pipeline.advance(900);
    feed.publish(HELD);
    await pollAndDrain();
    expect(await readRow(outputs.EngagementTable, key)).toMatchObject({
      analystNote: 'seen',
      status: 'done',
      reportCount: 2,
      alert: { state: 'sent', number: 2, channel: 'digest' },
    });
  });
});

describe('an engagement whose report is taken back', () => {
  const RICE = 'Rice prices climb in the markets of Hyesan';
  const write = async (storyId: string, title: string) => {
    pipeline.advance(900);
    const at = new Date().toISOString();
    const outlet = { feedId: 'f1', outlet: 'Altai Wire', summary: '', isFresh: true };
    await pipeline.queueEntry({ storyId, title, ...outlet, publishedAt: at, firstSeenAt: at });
    await pipeline.drain();
  };
  const open = async (storyId: string, country: string) => {
    await write(storyId, `North Korean vice foreign minister Pak Myong Ho holds talks in ${country}`);
    const story = (await pipeline.stories()).find((one) => one.storyId === storyId);
    return { engagementId: story?.engagementId ?? '', counterpart: '*' };
  };
  const changeReport = (key: Row, make: (report: Row) => Row) =>
    change(pipeline.outputs.EngagementTable, key, (row) => ({
      ...row,
      reports: (row.reports as readonly Row[]).map(make),
    }));

  it('keeps what this version does not know of it, of the report, and of what was told', async () => {
    const { outputs } = pipeline;
    const key = await open('newer-2', 'Cuba');
    await changeReport(key, (report) => ({ ...report, weight: 2 }));
    await change(outputs.EngagementTable, key, (row) => ({
      ...row,
      analystNote: 'seen',
      alert: { ...(row.alert as Row), channel: 'digest', told: { headline: 'Talks', by: 'desk' } },
    }));
    await write('newer-2', RICE);
    await changeReport(key, ({ withdrawn, ...report }) => ({
      ...report,
      withdrawn: { ...(withdrawn as Row), by: 'desk' },
    }));
    await write('newer-2', 'Wool fair opens in Darkhan');
    expect(await readRow(outputs.EngagementTable, key)).toMatchObject({
      analystNote: 'seen',
      reports: [{ weight: 2, withdrawn: { title: 'Wool fair opens in Darkhan', by: 'desk' } }],
      alert: { state: 'sent', number: 2, channel: 'digest', told: { headline: 'Talks', by: 'desk' } },
    });
    expect(pipeline.alertsTo('reader@example.org').at(-1)?.subject).toMatch(/^\[Envoy Watch\] Correction: /);
  });

  it('in a form that this version cannot read is told of, and left as it is', async () => {
    const { outputs, events } = pipeline;
    const key = await open('newer-3', 'Laos');
    await changeReport(key, (report) => ({ ...report, withdrawn: { in: 'part' } }));
    const before = await readRow(outputs.EngagementTable, key);
    const mails = pipeline.alertsTo('reader@example.org').length;
    events.length = 0;
    await write('newer-3', RICE);
    expect(await readRow(outputs.EngagementTable, key)).toEqual(before);
    expect(events).toContainEqual({
      message: 'stored record not readable',
      cause: `UnreadableRecord: stored engagement ${key.engagementId}: reports.0.withdrawn.seenAt: is missing`,
    });
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(mails);
    await dynamodb.send(new DeleteCommand({ TableName: outputs.EngagementTable, Key: key }));
  });
});

describe('a feed that a newer version has written', () => {
  it('is polled in a state that this version does not know, and keeps what it does not know', async () => {
    const { outputs, addFeed, pollAndDrain, events } = pipeline;
    const feed = await addFeed('Taiga Post');
    feed.publish(TALKS);
    await pollAndDrain();
    const feeds = await pipeline.feeds.listFeeds();
    const feedId = feeds.find(({ url }) => url === feed.url)?.feedId ?? '';
    await change(outputs.FeedTable, { feedId }, (row) => ({
      ...row,
      analystNote: 'slow on Sundays',
      feed: { ...(row.feed as Row), state: 'paywalled', reason: 'asks for money', price: { usd: 9 } },
    }));
    pipeline.advance(900);
    events.length = 0;
    feed.publish(HELD);
    await pollAndDrain();
    expect(events).toContainEqual(
      expect.objectContaining({ message: 'feed polled', feedId, outcome: 'new-entries', state: 'ok' }),
    );
    expect(await readRow(outputs.FeedTable, { feedId })).toMatchObject({
      analystNote: 'slow on Sundays',
      feed: { state: 'ok', price: { usd: 9 } },
    });
  });
});

describe('a story that a newer version has written', () => {
  it('keeps what this version does not know, whatever it is called and whoever wrote it last, when a version comes', async () => {
    const { StoryTable = '' } = pipeline.outputs;
    const table = openStoryTable(StoryTable, failUnreadable);
    const story = makeStory(makeEntry({ storyId: 'newer-1' }));
    await table.saveStory(story, 90);
    const key = { storyId: 'newer-1', counterpart: '*' };
    await change(StoryTable, key, (row) => ({ ...row, 'analyst-note': 'seen', größe: 1 }));
    const stored = (await table.loadStory('newer-1')) ?? story;
    await change(StoryTable, key, (row) => ({ ...row, 'analyst-note': 'seen twice' }));
    const entry = makeEntry({ storyId: 'newer-1', title: 'Rice', firstSeenAt: '2024-03-12T09:00:00.000Z' });
    const version = addVersion(stored, makeStory(entry));
    expect(await table.saveVersion(version, stored, 90)).toBe(true);
    expect(await readRow(StoryTable, key)).toMatchObject({
      title: 'Rice',
      'analyst-note': 'seen twice',
      größe: 1,
    });
  });
});

describe('a feed of which this version cannot read a field', () => {
  it('is polled all the same', async () => {
    const { outputs, addFeed, pollAndDrain } = pipeline;
    const feed = await addFeed('Tundra Times');
    const feedId = (await pipeline.feeds.listFeeds()).find(({ url }) => url === feed.url)?.feedId ?? '';
    const title = { en: 'Tundra Times', mn: 'Тундр' };
    await change(outputs.FeedTable, { feedId }, (row) => ({ ...row, feed: { ...(row.feed as Row), title } }));
    feed.publish(TALKS);
    await pollAndDrain();
    expect(await readRow(outputs.FeedTable, { feedId })).toMatchObject({
      feed: { state: 'ok', entryCount: 1 },
    });
    await feed.close();
    pipeline.advance(86_400);
    await pollAndDrain();
    expect(await readRow(outputs.FeedTable, { feedId })).toMatchObject({
      feed: { state: 'unreachable', failures: 1 },
    });
  });

  it('is written back with what it had, but for what has become known since', async () => {
    const { FeedTable = '' } = pipeline.outputs;
    const table = openFeedTable(FeedTable, failUnreadable);
    const feed = makeFeed('https://tundra.test/rss', '2024-03-12T08:00:00.000Z');
    await table.addFeed(feed);
    const key = { feedId: feed.feedId };
    const unread = { watched: 'weekly', analystNote: 'slow', seen: [{ id: 'a' }] };
    const fields = { title: { en: 'Tundra Times' }, rhythmSeconds: 'often' };
    await change(FeedTable, key, (row) => ({ ...row, ...unread, feed: { ...(row.feed as Row), ...fields } }));
    const read = (await table.loadFeed(feed.feedId)) ?? feed;
    await table.saveFeed(read);
    expect(await readRow(FeedTable, key)).toMatchObject({ ...unread, feed: fields });
    await table.saveFeed({ ...read, title: 'Tundra', seen: ['b'] });
    expect(await readRow(FeedTable, key)).toMatchObject({
      watched: 'weekly',
      analystNote: 'slow',
      seen: ['b'],
      feed: { title: 'Tundra', rhythmSeconds: 'often' },
    });
  });

  it('forgets the entries that it has seen when they are gone, whatever else cannot be read', async () => {
    const { FeedTable = '' } = pipeline.outputs;
    const table = openFeedTable(FeedTable, failUnreadable);
    const feed = { ...makeFeed('https://taiga.test/rss', '2024-03-12T08:00:00.000Z'), seen: ['a'] };
    await table.addFeed(feed);
    const key = { feedId: feed.feedId };
    await change(FeedTable, key, (row) => ({ ...row, analystNote: 'slow' }));
    const read = (await table.loadFeed(feed.feedId)) ?? feed;
    await table.saveFeed({ ...read, seen: [] });
    expect(await readRow(FeedTable, key)).toMatchObject({ analystNote: 'slow', seen: [] });
  });
});

describe('a row that cannot be read', () => {
  it('is told of and left out of its list, which goes on', async () => {
    const { FeedTable = '', EngagementTable = '', StoryTable = '' } = pipeline.outputs;
    const put = (TableName: string, Item: Row) => dynamodb.send(new PutCommand({ TableName, Item }));
    const publishedAt = new Date().toISOString();
    const day = publishedAt.slice(0, 10);
    await put(FeedTable, { feedId: 'f00d', watched: 'yes', nextPollAt: publishedAt, feed: { url: 'none' } });
    await put(EngagementTable, { engagementId: 'x-1', counterpart: '*', day });
    await put(StoryTable, { storyId: 's-1', counterpart: '*', publishedAt });
    const told: string[] = [];
    const tell = ({ message }: Error) => void told.push(message);
    const range = { by: 'day', since: '0', until: '9' } as const;
    const counts = [
      (await openFeedTable(FeedTable, tell).listFeeds()).length,
      (await Array.fromAsync(openEngagementTable(EngagementTable, tell).listEngagements(range))).length,
      (await Array.fromAsync(openStoryTable(StoryTable, tell).listStories(range, new Date()))).length,
    ];
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(told).toEqual([
      'stored feed f00d: url: expected a URL',
      'stored engagement x-1: category: is missing',
      'stored story s-1: feedId: is missing',
    ]);
  });
});
