import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LogEvent } from '../../functions/events.ts';
import type { Template } from '../../functions/local/aws/resources.ts';
import { dynamodb } from '../../shared/aws/clients.ts';
import { changesOf, type LogLine } from '../support/alarms/alarm-states.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

type Handler = typeof import('../../functions/poller.ts')['handler'];

const POLL_SECONDS = 900;

let pipeline: TestPipeline;
let handler: Handler;
let template: Template;
let logGroup: string;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  ({ handler } = await import('../../functions/poller.ts'));
  template = await keepTemplate({ seedFeeds: false, opsEmail: 'operator@example.org' });
  logGroup = Object.entries(template.Resources)
    .flatMap(([id, { Type }]) => (Type === 'AWS::Logs::LogGroup' && id.startsWith('Poller') ? [id] : []))
    .join();
  return pipeline.end;
});

/** Polls once for each time that polls have at hand, in milliseconds, and answers what they log. */
async function poll(...times: readonly number[]): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  for (const ms of times) {
    pipeline.advance(POLL_SECONDS);
    const before = pipeline.events.length;
    await handler({ scheduledAt: new Date().toISOString() }, { getRemainingTimeInMillis: () => ms });
    const said: readonly LogEvent[] = pipeline.events.slice(before);
    lines.push(...said.map((event) => ({ at: Date.now(), logGroup, event })));
  }
  return lines;
}

/** The states that the alarms of feeds go through when this is logged, until two polls later. */
function statesAfter(log: readonly LogLine[]) {
  const times = log.map(({ at }) => at);
  const span = { since: Math.min(...times), until: Math.max(...times) + 3 * POLL_SECONDS * 1000 };
  return Object.fromEntries(
    ['FeedsSkipped', 'FeedsUnreadable', 'NoFeeds'].map((name) => [
      name,
      changesOf(template, name, { log, points: [] }, span).map(({ state }) => state),
    ]),
  );
}

const AT_EASE = { FeedsSkipped: [], FeedsUnreadable: [], NoFeeds: [] };
const MINUTE = 60_000;

describe('the alarms of feeds that are not polled', () => {
  it('go off when two polls in a row find no feed, and not when one does', async () => {
    expect(statesAfter(await poll(MINUTE))).toEqual(AT_EASE);
    expect(statesAfter(await poll(MINUTE, MINUTE))).toEqual({ ...AT_EASE, NoFeeds: ['ALARM', 'OK'] });
    await pipeline.addFeed('Steppe Courier');
    await pipeline.poll();
    expect(statesAfter(await poll(MINUTE, MINUTE))).toEqual(AT_EASE);
  });

  it('go off when two polls in a row have no time for a feed, and not when one has none', async () => {
    expect(statesAfter(await poll(0, MINUTE, 0, MINUTE))).toEqual(AT_EASE);
    expect(statesAfter(await poll(0, 0, MINUTE))).toEqual({ ...AT_EASE, FeedsSkipped: ['ALARM', 'OK'] });
  });

  it('go off when a stored feed cannot be read, until it can', async () => {
    const [feed] = await pipeline.feeds.listFeeds();
    const TableName = pipeline.outputs.FeedTable;
    const { Item = {} } = await dynamodb.send(
      new GetCommand({ TableName, Key: { feedId: feed?.feedId ?? '' } }),
    );
    await pipeline.addFeed('Taiga Tribune');
    await pipeline.poll();
    await dynamodb.send(
      new PutCommand({ TableName, Item: { ...Item, feed: { ...Item.feed, url: 'no address' } } }),
    );
    const log = await poll(MINUTE, MINUTE);
    expect(log.map(({ event }) => event)).toContainEqual({
      message: 'stored feed not readable',
      cause: `UnreadableRecord: stored feed ${feed?.feedId}: url: expected a URL`,
    });
    await dynamodb.send(new PutCommand({ TableName, Item }));
    expect(statesAfter([...log, ...(await poll(MINUTE))])).toEqual({
      ...AT_EASE,
      FeedsUnreadable: ['ALARM', 'OK'],
    });
  });
});
