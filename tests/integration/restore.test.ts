import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../functions/local/aws/wire.ts';
import { dynamodb } from '../../shared/aws/clients.ts';
import { TABLES } from '../../shared/deployment/tables.ts';
import type { FeedServer } from '../support/feed-server.ts';
import { runCli } from '../support/run-cli.ts';
import { serveStack } from '../support/serve-stack.ts';
import { HELD, PLANNED } from '../support/told-visit.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/**
 * Puts tables back to an earlier moment, in every way in which that can be done, and goes on polling: what is mailed again then, and
 * what is lost. What infra/README.md says of restoring rests on it.
 */
const GIFT = {
  path: 'wheat',
  title: 'Russia sends 50,000 tonnes of wheat to North Korea as aid',
  summary: 'A ship with Russian wheat for North Korea arrived in Chongjin, the Russian embassy said.',
};
const GIFT_TOO = {
  path: 'wheat-too',
  title: 'Russian wheat arrives in North Korea: 50,000 tonnes of aid',
  summary: 'The Russian embassy said that a ship with wheat as aid for North Korea arrived in Chongjin.',
};
const OUTPUTS = { stories: 'StoryTable', engagements: 'EngagementTable', feeds: 'FeedTable' } as const;
type Table = keyof typeof OUTPUTS;
type Row = Record<string, unknown>;

const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-restore-'));
let pipeline: TestPipeline;
let feed: FeedServer;
let empty: Copies;
/** The tables as they were when the visit was planned and mailed, before it was held and wheat was sent. */
let earlier: Copies;
let mailed = 0;

beforeAll(async () => {
  pipeline = await startPipelineForTest();
  const cloudFormation = serveStack(pipeline.outputs);
  vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', await listen(cloudFormation));
  empty = await copyTables();
  return async () => {
    vi.unstubAllEnvs();
    cloudFormation.close();
    rmSync(folder, { recursive: true, force: true });
    await pipeline.end();
  };
});

beforeEach(async () => {
  await restore(empty, 'stories', 'engagements', 'feeds');
  feed = await pipeline.addFeed('Steppe Courier');
  feed.publish(PLANNED);
  await poll();
  earlier = await copyTables();
  feed.publish(HELD);
  feed.publish(GIFT);
  await poll();
  mailed = subjects().length;
  expect(subjects().slice(-3).toSorted()).toEqual([
    expect.stringContaining('Mongolia: '),
    expect.stringContaining('Russia sends'),
    expect.stringContaining('Update: takes place: Mongolia: '),
  ]);
});

async function poll(): Promise<void> {
  pipeline.advance(1_800);
  await pipeline.pollAndDrain();
}

const subjects = () => pipeline.alertsTo('reader@example.org').map(({ subject }) => subject);
const mailedSince = () => subjects().slice(mailed).length;
const titles = async () => (await pipeline.stories()).map(({ title }) => title).sort();

type Copies = Readonly<Record<Table, readonly Row[]>>;

async function copyTables(): Promise<Copies> {
  const copies = Object.keys(OUTPUTS).map(async (name) => [name, await scan(name as Table)]);
  return Object.fromEntries(await Promise.all(copies));
}

async function scan(table: Table): Promise<readonly Row[]> {
  const { Items = [] } = await dynamodb.send(
    new ScanCommand({ TableName: pipeline.outputs[OUTPUTS[table]], ConsistentRead: true }),
  );
  return Items;
}

/** Puts tables back to a copy: what came since is gone. */
async function restore(copies: Copies, ...tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    const TableName = pipeline.outputs[OUTPUTS[table]];
    const keys: readonly string[] = Object.values(TABLES[table]).filter((value) => typeof value === 'string');
    for (const row of await scan(table)) {
      const Key = Object.fromEntries(
        Object.entries(row).filter(([name]) => keys.includes(name) && name !== 'expiresAt'),
      );
      await dynamodb.send(new DeleteCommand({ TableName, Key }));
    }
    for (const Item of copies[table]) await dynamodb.send(new PutCommand({ TableName, Item }));
  }
}

const ALL = [GIFT.title, PLANNED.title, HELD.title].sort();

describe('feeds that are put back', () => {
  it('bring what they have brought before, of which nothing changes and nobody is mailed', async () => {
    const before = [await pipeline.stories(), await pipeline.engagements()];
    await restore(earlier, 'feeds');
    pipeline.events.length = 0;
    await poll();
    const taken = pipeline.events.flatMap((event) => (event.message === 'story taken' ? [event.title] : []));
    expect(taken.toSorted()).toEqual([GIFT.title, HELD.title].sort());
    expect([await pipeline.stories(), await pipeline.engagements()]).toEqual(before);
    expect(mailedSince()).toBe(0);
  });
});

describe('stories that are put back', () => {
  it('alone lack those that came since, for their feeds do not bring them again', async () => {
    await restore(earlier, 'stories');
    await poll();
    expect([await titles(), mailedSince()]).toEqual([[PLANNED.title], 0]);
  });

  it('with the feeds come again from these, as reports of their engagements, and nobody is mailed', async () => {
    const before = await pipeline.stories();
    await restore(earlier, 'stories', 'feeds');
    await poll();
    const reported = (stories: typeof before) =>
      stories.map(({ storyId, engagementId }) => [storyId, engagementId]).sort();
    expect(reported(await pipeline.stories())).toEqual(reported(before));
    expect(mailedSince()).toBe(0);
  });
});

describe('engagements that are put back', () => {
  it('alone are mailed of again with the next report of what was mailed since', async () => {
    await restore(earlier, 'engagements');
    await poll();
    expect(mailedSince()).toBe(0);
    feed.publish(GIFT_TOO);
    await poll();
    expect(mailedSince()).toBe(1);
  });

  it('with stories and feeds are mailed of again at once', async () => {
    await restore(earlier, 'stories', 'engagements', 'feeds');
    await poll();
    expect([await titles(), mailedSince()]).toEqual([ALL, 2]);
  });

  it('with stories, and filled from those that were there, know what was mailed, and mail nobody again', async () => {
    const before = (await pipeline.engagements()).map(({ engagementId, status, reportCount }) => [
      engagementId,
      status,
      reportCount,
    ]);
    const kept = join(folder, 'kept.jsonl');
    const stack = ['--stack', 'EnvoyWatch-dev'];
    const since = ['--since', '2026-03-12', '--limit', '1000'];
    writeFileSync(kept, (await runCli(['stories', '--all', ...since, '--json', ...stack])).stdout);
    await restore(earlier, 'stories', 'engagements');
    expect((await runCli(['backfill', kept, ...stack])).stdout).toBe(
      '2 stories stored, 1 known before, 1 engagement opened, 1 joined one, 0 left out\n',
    );
    feed.publish(GIFT_TOO);
    await poll();
    expect(await titles()).toEqual([...ALL, GIFT_TOO.title].sort());
    expect(mailedSince()).toBe(0);
    const after = (await pipeline.engagements()).map(({ engagementId, status }) => [engagementId, status]);
    expect(after.sort()).toEqual(before.map((one) => one.slice(0, 2)).sort());
  });
});
