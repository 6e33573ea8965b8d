import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { listen } from '../../functions/local/aws/wire.ts';
import { dynamodb } from '../../shared/aws/clients.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import type { FeedServer } from '../support/feed-server.ts';
import { ok, type Run, runCli, runCliProcess } from '../support/run-cli.ts';
import { serveStack } from '../support/serve-stack.ts';
import { HELD, PLANNED } from '../support/told-visit.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/** A stack that has run for a while is given an archive, and goes on polling. */
const SAME = {
  id: 'a-1',
  outlet: 'Amur Post',
  title: 'North Korean vice foreign minister Pak Myong Ho to visit Mongolia next week, ministry says',
  text: 'Mongolian officials said Pak Myong Ho will come to Ulaanbaatar for talks on bilateral ties.',
  at: '2026-03-11T08:00:00Z',
};
const WOOL = { id: 'a-2', outlet: 'Bay News', title: 'Wool fair opens in Darkhan', at: '2024-03-10' };

const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-backfill-'));
const archive = join(folder, 'archive');
const backfill = (...args: readonly string[]): Promise<Run> =>
  runCli(['backfill', archive, ...args, '--stack', 'EnvoyWatch-dev']);

let pipeline: TestPipeline;
let feed: FeedServer;

beforeAll(async () => {
  pipeline = await startPipelineForTest();
  const cloudFormation = serveStack(pipeline.outputs);
  vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', await listen(cloudFormation));
  feed = await pipeline.addFeed('Steppe Courier');
  const { feedId } = makeFeed(feed.url, '');
  mkdirSync(join(archive, feedId), { recursive: true });
  feed.publish(PLANNED);
  writeFileSync(join(archive, feedId, 'march.xml'), await (await fetch(feed.url)).text());
  writeFileSync(join(archive, 'unnamed.xml'), '<rss version="2.0"/>');
  writeFileSync(join(archive, `${feedId}.xml`), '<html><body>Log in</body></html>');
  const lines = [SAME, 'no JSON', WOOL, { ...WOOL, at: '2099-01-01' }, SAME, { ...WOOL, at: 'soon' }];
  const jsonl = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(join(archive, 'stories.jsonl'), `${jsonl.join('\r\n')}\n${'x'.repeat(2 ** 20 + 1)}\n`);
  return async () => {
    vi.unstubAllEnvs();
    cloudFormation.close();
    rmSync(folder, { recursive: true, force: true });
    await pipeline.end();
  };
});

const named = (stderr: string) =>
  stderr
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(`envoy-watch: left out: ${archive}/`, ''))
    .sort();

describe('backfill', () => {
  it('says first what it would store, and changes nothing', async () => {
    const { status, stdout } = await backfill('--dry-run');
    expect([status, stdout]).toEqual([
      0,
      '3 stories would be stored, 1 known before, 6 left out; 2 stories would be grouped; nothing was changed\n',
    ]);
    expect(await pipeline.stories()).toEqual([]);
  });

  it('stores and groups what can be read, names what cannot, and mails nobody', async () => {
    const { feedId } = makeFeed(feed.url, '');
    const { status, stdout, stderr } = await backfill();
    expect([status, stdout]).toEqual([
      0,
      '3 stories stored, 1 known before, 1 engagement opened, 1 joined one, 6 left out\n',
    ]);
    expect(named(stderr)).toEqual([
      expect.stringMatching(new RegExp(`^${feedId}\\.xml: html: `)),
      'stories.jsonl line 2: story: expected JSON',
      'stories.jsonl line 4: story: at: lies ahead',
      'stories.jsonl line 6: story: at: expected a day or an instant like 2024-03-12T06:30:00Z',
      'stories.jsonl line 7: longer than 1 MiB',
      'unnamed.xml: whose feed it is neither its name nor its folder’s says; --feed does',
    ]);
    const [engagement] = await pipeline.engagements();
    expect(engagement).toMatchObject({ reportCount: 2, alert: { state: 'none', number: 1 } });
    expect((await pipeline.stories()).map(({ title }) => title).sort()).toEqual(
      [PLANNED.title, SAME.title, WOOL.title].sort(),
    );
  });

  it('is once, however often it is done', async () => {
    const before = [await pipeline.stories(), await pipeline.engagements()];
    const { stdout } = await backfill();
    expect(stdout).toBe('0 stories stored, 4 known before, 0 engagements opened, 0 joined one, 6 left out\n');
    expect([await pipeline.stories(), await pipeline.engagements()]).toEqual(before);
  });

  it('keeps a story that reports no engagement as long from now on as any other that comes now', async () => {
    const stories = await pipeline.stories();
    const storyId = stories.find(({ title }) => title === WOOL.title)?.storyId;
    const { Item } = await dynamodb.send(
      new GetCommand({ TableName: pipeline.outputs.StoryTable, Key: { storyId, counterpart: '*' } }),
    );
    expect(Item).toMatchObject({
      publishedAt: '2024-03-10T12:00:00.000Z',
      expiresAt: Date.parse('2026-03-12T06:30:00.000Z') / 1000 + 90 * 86_400,
    });
  });

  it('leaves nothing for a sweep, a digest or whoever subscribes next', async () => {
    for (const alertPending of ['yes', 'waiting']) {
      const { Count } = await dynamodb.send(
        new QueryCommand({
          TableName: pipeline.outputs.EngagementTable,
          IndexName: 'byAlertDue',
          KeyConditionExpression: 'alertPending = :pending',
          ExpressionAttributeValues: { ':pending': alertPending },
        }),
      );
      expect(Count).toBe(0);
    }
    await pipeline.addSubscriber('late@example.org');
    pipeline.advance(86_400);
    await pipeline.pollAndDrain();
    expect([...pipeline.alertsTo('reader@example.org'), ...pipeline.alertsTo('late@example.org')]).toEqual(
      [],
    );
  });

  it('knows the story that its feed brings, and mails a later one for what is new in it', async () => {
    // The poll above has brought the same story.
    expect(await pipeline.stories()).toHaveLength(3);
    feed.publish(HELD);
    pipeline.advance(3_600);
    await pipeline.pollAndDrain();
    const [engagement, ...others] = await pipeline.engagements();
    expect(others).toEqual([]);
    expect(engagement).toMatchObject({
      reportCount: 3,
      alert: { state: 'sent', number: 2, change: 'takes place' },
    });
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(1);
  });

  it('takes documents of a feed that is not watched where its address is given', async () => {
    const { stdout } = await runCli([
      ...[
        'backfill',
        join(archive, 'unnamed.xml'),
        '--feed',
        'https://taiga.test/rss',
        '--stack',
        'EnvoyWatch-dev',
      ],
    ]);
    expect(stdout).toBe('0 stories stored, 0 known before, 0 engagements opened, 0 joined one, 0 left out\n');
  });

  it('fills local data, too, where there was none', async () => {
    const file = join(folder, 'local.jsonl');
    writeFileSync(file, `${JSON.stringify(SAME)}\n${JSON.stringify(WOOL)}\n`);
    const run = () => runCliProcess(folder, ['backfill', file]);
    expect(await run()).toEqual(
      ok('2 stories stored, 0 known before, 1 engagement opened, 0 joined one, 0 left out\n'),
    );
    expect(await run()).toEqual(
      ok('0 stories stored, 2 known before, 0 engagements opened, 0 joined one, 0 left out\n'),
    );
  });

  const wrong = [
    [['backfill', join(folder, 'none')], 'PATH: expected a file or folder that can be read (ENOENT), got '],
    [['backfill', archive, '--feed', 'file:///etc/passwd'], '--feed: expected the address of a feed; '],
    [['backfill'], "missing required argument 'PATH'; see envoy-watch backfill --help"],
  ] as const;
  for (const [args, message] of wrong) {
    it(`refuses ${args.join(' ').replace(folder, '')}`, async () => {
      const { status, stderr } = await runCli([...args]);
      expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    });
  }

  it('refuses a stack that does not say how long it keeps stories', async () => {
    const { RetentionDays: _older, ...outputs } = pipeline.outputs;
    const older = serveStack(outputs);
    vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', await listen(older));
    const { status, stderr } = await backfill();
    older.close();
    expect([status, stderr]).toEqual([
      1,
      'envoy-watch: the stack does not say how long it keeps stories; deploy this version first\n',
    ]);
  });
});
