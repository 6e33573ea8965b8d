import { GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeFilterPolicy } from '../../shared/alerts/filter-policy.ts';
import { makeWishes, readWishes, type WishOptions } from '../../shared/alerts/read-wishes.ts';
import { dynamodb } from '../../shared/aws/clients.ts';
import { openEngagementTable } from '../../shared/aws/engagement-table.ts';
import { PROOFS } from '../../shared/aws/rows.ts';
import { openStoryTable } from '../../shared/aws/story-table.ts';
import { TIMINGS } from '../../shared/deployment/timings.ts';
import { failUnreadable, makeEngagement } from '../support/factories.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

const POLL_SECONDS = 900;
/** What the proofs tell of, from an outlet. */
const SAME_VISIT = {
  path: 'same-visit',
  title: 'North Korean vice foreign minister holds talks in Ulaanbaatar',
  summary:
    'A North Korean delegation led by Vice Foreign Minister Ri Un Pyo arrived in Ulaanbaatar and held talks with the Mongolian foreign ministry on ties between the two countries.',
};

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  return pipeline.end;
});
beforeEach(async () => {
  // What was sent before arrives, and the next proof is due.
  await pipeline.pollAndDrain();
  pipeline.advance(POLL_SECONDS);
  await pipeline.pollAndDrain();
  pipeline.advance(3_600);
  pipeline.events.length = 0;
  pipeline.mails.length = 0;
});

const nameOf = (queueUrl = '') => queueUrl.split('/').at(-1) ?? '';
const proofEvents = () => pipeline.events.filter(({ message }) => message.startsWith('proof '));
const messagesOf = () => proofEvents().map(({ message }) => message);

/** Every row of the tables of stories and engagements that belongs to a proof or its openings. */
async function scanProofs(): Promise<Record<string, unknown>[]> {
  const { StoryTable, EngagementTable } = pipeline.outputs;
  const pages = await Promise.all(
    [StoryTable, EngagementTable].map((TableName) => dynamodb.send(new ScanCommand({ TableName }))),
  );
  return pages
    .flatMap(({ Items = [] }) => Items)
    .filter(({ counterpart }) => /^proof$|^PROOF/.test(String(counterpart)));
}

describe('a proof', () => {
  it('goes the whole way, and the next poll tells how long each hop took', async () => {
    await pipeline.pollAndDrain();
    expect(messagesOf()).toEqual(['proof sent', 'proof taken']);
    pipeline.advance(POLL_SECONDS);
    await pipeline.poll();
    expect(proofEvents().at(-1)).toEqual({
      message: 'proof arrived',
      proofId: new Date(Date.now() - POLL_SECONDS * 1_000).toISOString(),
      ...{ seconds: 0, queuedSeconds: 0, takenSeconds: 0, publishedSeconds: 0, arrivedSeconds: 0 },
    });
  });

  it('that is lost is missing at the second poll, not before, and until a later one has arrived', async () => {
    await pipeline.poll();
    pipeline.aws.queues.purge(nameOf(pipeline.outputs.EntryQueueUrl));
    const told: string[][] = [];
    for (let polls = 1; polls <= 6; polls += 1) {
      pipeline.events.length = 0;
      pipeline.advance(POLL_SECONDS);
      await pipeline.poll();
      told.push(messagesOf());
      await pipeline.drain();
    }
    expect(told).toEqual([
      [],
      ['proof missing'],
      ['proof missing'],
      ['proof missing', 'proof sent'],
      ['proof missing', 'proof arrived'],
      [],
    ]);
  });

  it('reaches no subscriber, whatever they asked for, and waits for none', async () => {
    const wishes: Record<string, WishOptions> = {
      mongolia: { counterpart: 'MNG' },
      talks: { category: 'CONSULT' },
      daily: { every: 'day' },
    };
    for (const [name, options] of Object.entries(wishes)) {
      const policy = composeFilterPolicy(makeWishes(readWishes(options)));
      await pipeline.addSubscriber(`${name}@example.org`, JSON.parse(policy));
    }
    await pipeline.addSubscriber('all@example.org');
    pipeline.mails.length = 0;
    await pipeline.pollAndDrain();
    pipeline.advance(POLL_SECONDS);
    await pipeline.pollAndDrain();
    expect(messagesOf()).toEqual(['proof sent', 'proof taken', 'proof arrived']);
    expect(pipeline.mails).toEqual([]);
  });

  it('is in no list and no count of stories, engagements or feeds, and all of it expires within days', async () => {
    await pipeline.pollAndDrain();
    const rows = await scanProofs();
    expect(rows.length).toBeGreaterThan(4);
    const within = (days: number) => Date.now() / 1_000 + days * 86_400;
    expect(rows.filter(({ expiresAt }) => !(Number(expiresAt) <= within(3)))).toEqual([]);
    const table = openStoryTable(pipeline.outputs.StoryTable ?? '', failUnreadable);
    expect([
      await pipeline.stories(),
      await pipeline.engagements(),
      await pipeline.feeds.listFeeds(),
      await table.countStories('0', '9'),
    ]).toEqual([[], [], [], 0]);
    const byCategory = { by: { category: 'CONSULT' }, since: '0', until: '9' } as const;
    expect(await Array.fromAsync(table.listStories(byCategory, new Date()))).toEqual([]);
    const looked: number[] = [];
    const reach = {
      limit: 9,
      most: 9,
      onLooked: (count: number) => void looked.push(count),
      onEnd: () => {},
    };
    const engagements = openEngagementTable(pipeline.outputs.EngagementTable ?? '', failUnreadable);
    expect(await Array.fromAsync(engagements.listEngagements(byCategory, reach))).toEqual([]);
    expect(looked.reduce((sum, count) => sum + count, 0)).toBe(0);
  });

  it('has an alert that no sweep hands back, for one that nobody sends is a proof that is missing', async () => {
    const news = openEngagementTable(pipeline.outputs.EngagementTable ?? '', failUnreadable);
    const proofs = openEngagementTable(pipeline.outputs.EngagementTable ?? '', failUnreadable, PROOFS);
    const engagement = makeEngagement({ engagementId: '2024-03-12-PROOF1-1', counterparts: ['PROOF1'] });
    expect(engagement.alert.state).toBe('pending');
    await proofs.saveEngagement(engagement);
    expect([
      await news.listDueAlerts(new Date(), 10),
      await news.listWaitingAlerts(10),
      await news.loadEngagement(engagement.engagementId),
    ]).toEqual([[], [], undefined]);
    expect(await proofs.loadEngagement(engagement.engagementId)).toEqual(engagement);
  });

  it('and a story of the same words about the same country never join, and the story is mailed as ever', async () => {
    const feed = await pipeline.addFeed('Steppe Courier');
    feed.publish(SAME_VISIT);
    await pipeline.pollAndDrain();
    const before = await pipeline.engagements();
    expect(before.map(({ counterparts, reportCount }) => [counterparts, reportCount])).toEqual([
      [['MNG'], 1],
    ]);
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(1);
    // And the other way round: the proof comes behind the story.
    pipeline.advance(3_600);
    await pipeline.pollAndDrain();
    expect(await pipeline.engagements()).toEqual(before);
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(1);
    expect(messagesOf().filter((message) => message === 'proof taken')).toHaveLength(2);
    expect(pipeline.events.filter(({ message }) => message === 'alert sent')).toHaveLength(1);
  });

  it('is sent when it comes again, though its topic was down', async () => {
    await pipeline.poll();
    pipeline.aws.faults.add({ service: 'sns', action: 'Publish', times: 1, fault: 'throttle' });
    const failures = () => pipeline.events.filter(({ message }) => message === 'message failed').length;
    let passed = 0;
    const timer = setInterval(() => {
      // While the handler still works, its message must not come back to another.
      for (; pipeline.isIdle() && passed < failures(); passed += 1)
        pipeline.advance(TIMINGS.visibilityTimeoutSeconds);
    }, 10);
    await pipeline.drain();
    clearInterval(timer);
    expect(failures()).toBe(1);
    pipeline.events.length = 0;
    pipeline.advance(POLL_SECONDS);
    await pipeline.poll();
    expect(messagesOf()).toContain('proof arrived');
  });

  it('is sent though what is stored of earlier ones can not be read, and what a newer version has noted is kept', async () => {
    const TableName = pipeline.outputs.FeedTable;
    const stored = { feedId: 'proofs', sentAt: 7, waiting: 'nothing of the kind', pace: 'slow', revision: 4 };
    await dynamodb.send(new PutCommand({ TableName, Item: stored }));
    await pipeline.poll();
    const { Item } = await dynamodb.send(new GetCommand({ TableName, Key: { feedId: 'proofs' } }));
    const sentAt = new Date().toISOString();
    expect(messagesOf()).toEqual(['proof sent']);
    expect(Item).toEqual({
      feedId: 'proofs',
      sentAt,
      waiting: [{ proofId: sentAt, sentAt, polls: 0 }],
      pace: 'slow',
      revision: 5,
    });
  });

  it('is seen though beside it in its queue lies what is none, which is deleted and told', async () => {
    const queue = nameOf(pipeline.outputs.ProofQueueUrl);
    await pipeline.pollAndDrain();
    for (const body of ['no proof', '{"MessageAttributes":{"proof":{"Value":"{}"}}}']) {
      pipeline.aws.queues.send(queue, body);
    }
    pipeline.advance(POLL_SECONDS);
    await pipeline.poll();
    expect(messagesOf().at(-1)).toBe('proof arrived');
    expect(pipeline.events.flatMap((event) => ('cause' in event ? event.cause : []))).toEqual([
      'UnreadableRecord: proof: expected JSON',
      'UnreadableRecord: proof: proofId: is missing',
    ]);
    expect(pipeline.aws.queues.count(queue)).toEqual({ visible: 0, inFlight: 0 });
  });

  it('of which the poller dies between the queue and its note is followed by another, and none is missing', async () => {
    // The first is that the poll has its slot.
    const refused = { service: 'dynamodb', action: 'PutItem', after: 1, times: 3 } as const;
    pipeline.aws.faults.add({ ...refused, fault: 'throttle' });
    await expect(pipeline.poll()).rejects.toThrow('proofs not watched');
    const told: string[][] = [];
    for (let polls = 1; polls <= 3; polls += 1) {
      await pipeline.drain();
      pipeline.events.length = 0;
      pipeline.advance(POLL_SECONDS);
      await pipeline.poll();
      told.push(messagesOf());
    }
    expect(told).toEqual([['proof sent'], ['proof arrived'], []]);
    expect(pipeline.aws.queues.count(nameOf(pipeline.outputs.ProofQueueUrl))).toEqual({
      visible: 0,
      inFlight: 0,
    });
  });
});
