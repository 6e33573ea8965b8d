import { PublishCommand } from '@aws-sdk/client-sns';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeFilterPolicy, digestAudienceOf } from '../../shared/alerts/filter-policy.ts';
import { makeWishes, readWishes, type WishOptions } from '../../shared/alerts/read-wishes.ts';
import { dynamodb, sns, sqs } from '../../shared/aws/clients.ts';
import { pauseSeconds } from '../../shared/deployment/timings.ts';
import { isWithdrawn } from '../../shared/engagements/engagement.ts';
import { listDefaultFeeds } from '../../shared/feeds/default-feeds.ts';
import type { QueuedEntry } from '../../shared/stories/queue-message.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/** The visit of March 2024, as a wire service would word it. */
const VISIT = {
  path: 'nk-mongolia',
  title: 'N. Korean vice foreign minister holds talks in Ulaanbaatar',
  summary:
    'SEOUL, March 12 (Wire) -- Vice Foreign Minister Pak Myong Ho met Mongolian Foreign Minister Battsetseg Batmunkh in Ulaanbaatar on Tuesday and discussed bilateral ties, state media reported.',
};
const SECOND_REPORT = {
  path: 'minister-receives-pak',
  title: 'Foreign Minister Battsetseg receives DPRK vice minister Pak Myong Ho',
  summary:
    'The two sides agreed to widen exchange between Mongolia and the DPRK at the talks in Ulaanbaatar.',
};
const UNRELATED = {
  path: 'wool',
  title: 'Wool fair opens in Darkhan',
  summary: 'Herders come from three provinces.',
};

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  return pipeline.end;
});
beforeEach(() => {
  // A day of its own for each test, so that no engagement of another is near.
  pipeline.advance(90 * 86_400);
  pipeline.mails.length = 0;
  pipeline.events.length = 0;
});

describe('a story on its way from feed to mail', () => {
  it('is stored, classified, grouped and mailed once, with its words, its outlet and its link', async () => {
    const feed = await pipeline.addFeed('Steppe Courier');
    feed.publish(UNRELATED);
    feed.publish(VISIT);
    await pipeline.pollAndDrain();

    const stories = (await pipeline.stories()).filter(({ outlet }) => outlet === 'Steppe Courier');
    expect(stories.map(({ title, classification }) => [title, classification.isEngagement])).toEqual(
      expect.arrayContaining([
        [VISIT.title, true],
        [UNRELATED.title, false],
      ]),
    );
    const story = stories.find(({ title }) => title === VISIT.title);
    expect(story?.classification).toMatchObject({
      category: 'CONSULT',
      counterparts: ['MNG'],
      status: 'done',
      direction: 'outbound',
      place: 'Ulaanbaatar',
    });
    expect(story?.classification.actors).toContainEqual({
      country: 'PRK',
      name: 'Pak Myong Ho',
      office: 'vice foreign minister',
    });
    const [engagement] = await pipeline.engagements();
    expect(engagement).toMatchObject({
      engagementId: story?.engagementId,
      category: 'CONSULT',
      reportCount: 1,
      alert: { state: 'sent', number: 1 },
    });
    const [mail, ...others] = pipeline.alertsTo('reader@example.org');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe(`[Envoy Watch] Mongolia: ${VISIT.title}`);
    for (const part of [
      'Pak Myong Ho',
      'Steppe Courier',
      'https://news.example/nk-mongolia',
      '[holds talks]',
    ]) {
      expect(mail?.text).toContain(part);
    }
  });

  it('is not mailed again when its feed is polled again, changed or not', async () => {
    const feed = await pipeline.addFeed('Khovd Times');
    feed.publish(VISIT);
    await pipeline.pollAndDrain();
    await pipeline.pollAndDrain();
    feed.publish(UNRELATED);
    await pipeline.pollAndDrain();
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(1);
  });

  it('joins the engagement that another outlet has reported, without a second mail', async () => {
    const [first, second] = [await pipeline.addFeed('Altai Wire'), await pipeline.addFeed('Tuul Daily')];
    first.publish(VISIT);
    await pipeline.pollAndDrain();
    second.publish(SECOND_REPORT);
    await pipeline.pollAndDrain();
    const [engagement] = await pipeline.engagements();
    expect(engagement?.reports.map(({ outlet }) => outlet)).toEqual(['Altai Wire', 'Tuul Daily']);
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(1);
  });

  it('names every outlet of its batch in the one mail', async () => {
    const [first, second] = [await pipeline.addFeed('Gobi Post'), await pipeline.addFeed('Orkhon News')];
    first.publish(VISIT);
    second.publish(SECOND_REPORT);
    await pipeline.pollAndDrain();
    const [mail, ...others] = pipeline.alertsTo('reader@example.org');
    expect(others).toEqual([]);
    expect(mail?.text).toContain('- Gobi Post,');
    expect(mail?.text).toContain('- Orkhon News,');
  });

  it('is mailed again when what was announced has happened, and the mail says so', async () => {
    const feed = await pipeline.addFeed('Minsk Observer');
    feed.publish({
      path: 'plan',
      title: 'Lukashenko to visit North Korea next week, Minsk says',
      summary: 'The president of Belarus accepted an invitation from Kim Jong Un.',
    });
    await pipeline.pollAndDrain();
    pipeline.advance(5 * 86_400);
    feed.publish({
      path: 'visit',
      title: 'Lukashenko arrives in North Korea, Minsk says',
      summary: 'The president of Belarus begins his visit to North Korea at the invitation of Kim Jong Un.',
    });
    await pipeline.pollAndDrain();
    const mails = pipeline.alertsTo('reader@example.org');
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^\[Envoy Watch\] Belarus: /),
      expect.stringMatching(/^\[Envoy Watch\] Update: takes place: Belarus: /),
    ]);
    expect(mails[1]?.text).toMatch(/^What is new: takes place\.\n/);
    // Whoever reads them by threads finds both in one.
    expect(mails.map(({ thread }) => thread)).toEqual([mails[0]?.thread, expect.stringMatching(/-BLR-/)]);
  });

  it('is stored but not mailed when it was old news at the first poll of its feed', async () => {
    const feed = await pipeline.addFeed('Ulaan Archive');
    feed.publish(VISIT);
    pipeline.advance(3 * 86_400);
    await pipeline.pollAndDrain();
    const [engagement] = await pipeline.engagements();
    expect(engagement?.alert).toEqual({ state: 'none', number: 0 });
    expect(pipeline.alertsTo('reader@example.org')).toEqual([]);
  });
});

describe('subscribers', () => {
  it('get what their filter lets pass, and nothing else', async () => {
    await pipeline.addSubscriber('mongolia@example.org', { counterpart: ['MNG', 'KAZ'] });
    await pipeline.addSubscriber('russia@example.org', { counterpart: ['RUS'] });
    await pipeline.addSubscriber('talks@example.org', {
      category: ['CONSULT'],
      confidence: [{ numeric: ['>=', 0.5] }],
    });
    await pipeline.addSubscriber('certain@example.org', { confidence: [{ numeric: ['>=', 1] }] });
    const feed = await pipeline.addFeed('Bayankhongor Eagle');
    feed.publish(VISIT);
    await pipeline.pollAndDrain();
    const addresses = ['mongolia', 'russia', 'talks', 'certain'].map((name) => `${name}@example.org`);
    expect(addresses.map((address) => pipeline.alertsTo(address).length)).toEqual([1, 0, 1, 0]);
  });
});

describe('what a subscriber wishes for', () => {
  /** By whom each engagement is wanted, and by whom it is not: the visit is one of the DPRK's to Mongolia, told in English. */
  const WISHES: Record<string, readonly [WishOptions, isMailed: boolean]> = {
    everything: [{}, true],
    'its counterpart': [{ counterpart: 'MNG,RUS' }, true],
    'another counterpart': [{ counterpart: 'RUS' }, false],
    'its kind': [{ category: 'AID,CONSULT' }, true],
    'another kind': [{ category: 'AID' }, false],
    'what has happened': [{ onlyHappened: true }, true],
    'what is planned': [{ status: 'planned,cancelled' }, false],
    'its direction': [{ direction: 'outbound' }, true],
    'another direction': [{ direction: 'inbound,mutual' }, false],
    'its language': [{ language: 'ko,en' }, true],
    'another language': [{ language: 'ko' }, false],
    'somebody who takes part': [{ person: 'Pak Myong-Ho' }, true],
    'a word of a name': [{ person: 'Nobody,BATTSETSEG' }, true],
    'a part of a word of a name': [{ person: 'Batt' }, false],
    'somebody else': [{ person: '최선희' }, false],
    'what is sure': [{ minConfidence: '0.5' }, true],
    'what is certain': [{ minConfidence: '1' }, false],
    'five filters': [
      { counterpart: 'MNG', category: 'CONSULT', status: 'done', direction: 'outbound', language: 'en' },
      true,
    ],
    'a filter of five that it does not pass': [
      { counterpart: 'MNG', category: 'CONSULT', status: 'done', direction: 'outbound', language: 'ko' },
      false,
    ],
    'a digest of everything': [{ every: 'day' }, false],
    'a digest of its counterpart': [{ every: 'week', counterpart: 'MNG' }, false],
  };
  const addresses = new Map(Object.keys(WISHES).map((name, at) => [name, `wish${at}@example.org`]));
  const mailed = (words: string) =>
    [...addresses].flatMap(([name, address]) =>
      pipeline.mails.some(({ to, text }) => to === address && text.includes(words)) ? [name] : [],
    );

  it('is what it gets, and what the mail says that asks it to confirm', async () => {
    for (const [name, [options]] of Object.entries(WISHES)) {
      const policy = composeFilterPolicy(makeWishes(readWishes(options)));
      await pipeline.addSubscriber(addresses.get(name) ?? '', JSON.parse(policy));
    }
    expect(
      pipeline.mails.find(({ to }) => to === addresses.get('a digest of its counterpart'))?.text,
    ).toContain('\n\nWhat was asked for is one mail a week about every engagement with Mongolia (MNG).\n\n');
    const feed = await pipeline.addFeed('Selenge Star');
    feed.publish(VISIT);
    await pipeline.pollAndDrain();
    expect(mailed(': engagement ID ')).toEqual(
      Object.entries(WISHES).flatMap(([name, [, isMailed]]) => (isMailed ? [name] : [])),
    );
  });

  it('is one digest, that of its own audience', async () => {
    const wishes = makeWishes(readWishes({ every: 'week', counterpart: 'Mongolia' }));
    const digest = { DataType: 'String', StringValue: digestAudienceOf(wishes) };
    await sns.send(
      new PublishCommand({
        TopicArn: pipeline.outputs.AlertTopicArn,
        Message: 'a digest',
        MessageAttributes: { digest },
      }),
    );
    expect(mailed('a digest')).toEqual(['a digest of its counterpart']);
  });
});

describe('a feed that fails', () => {
  it('fails alone, is named with its reason, and rests', async () => {
    const [healthy, dead] = [
      await pipeline.addFeed('Healthy Herald'),
      await pipeline.addFeed('Dead Dispatch'),
    ];
    healthy.publish(VISIT);
    await dead.close();
    await pipeline.pollAndDrain();
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(1);
    const record = (await pipeline.feeds.listFeeds()).find(({ title }) => title === 'Dead Dispatch');
    expect(record).toMatchObject({
      state: 'unreachable',
      failures: 1,
      reason: expect.stringMatching(/^the connection was refused by 127\.0\.0\.1:\d+$/),
    });
    expect(pipeline.events).toContainEqual(
      expect.objectContaining({ message: 'feed polled', url: dead.url, outcome: 'failed' }),
    );
    expect(Date.parse(record?.nextPollAt ?? '') - Date.now()).toBe(14 * 60_000);
  });
});

describe('a poll', () => {
  /** Lets calls of a kind fail while `isDown` says so. */
  function breakQueue(isDown: () => boolean): void {
    sqs.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (isDown() && commandName === 'SendMessageBatchCommand') throw new Error('the queue is down');
          return next(args);
        },
      { step: 'initialize', name: 'queueOutage', override: true },
    );
  }

  it('fails, remembers nothing and blames no feed when the queue is down; the next one makes good', async () => {
    let isDown = true;
    breakQueue(() => isDown);
    const feed = await pipeline.addFeed('Patient Press');
    feed.publish(VISIT);
    await expect(pipeline.poll()).rejects.toThrow('1 feeds not stored: Error: the queue is down');
    const record = (await pipeline.feeds.listFeeds()).find(({ title }) => title === 'Patient Press');
    expect(record).toMatchObject({ state: 'new', failures: 0, validators: {} });
    isDown = false;
    await pipeline.pollAndDrain();
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(1);
  });

  it('adds the default list to no table in which somebody watches a feed of their own', async () => {
    const defaults = listDefaultFeeds(new Date());
    expect(await pipeline.feeds.seed(defaults)).toBe(0);
    expect((await pipeline.feeds.listFeeds()).map(({ feedId }) => feedId)).not.toContain(defaults[0]?.feedId);
  });
});

describe('the entries queue', () => {
  const QueueUrl = () => pipeline.outputs.EntryQueueUrl ?? '';
  const send = (MessageBody: string) =>
    sqs.send(new SendMessageCommand({ QueueUrl: QueueUrl(), MessageBody }));

  /** Takes what lies in the dead-letter queue, by cause. */
  async function takeDeadLetters() {
    const { queues } = pipeline.aws;
    const name = 'ClassifierDeadLettersC049D93F';
    const { signal } = new AbortController();
    const messages = await queues.receive(name, { atMost: 10, waitSeconds: 0 }, signal);
    queues.purge(name);
    return messages.map(({ body, attributes }) => [body, attributes.cause?.StringValue]);
  }

  const entry = (overrides: Partial<QueuedEntry> = {}): QueuedEntry => {
    const at = new Date().toISOString();
    const { title, summary } = VISIT;
    return {
      storyId: 's1',
      feedId: 'f1',
      outlet: 'Wire',
      title,
      summary,
      publishedAt: at,
      firstSeenAt: at,
      isFresh: true,
      ...overrides,
    };
  };
  const message = (overrides: Partial<QueuedEntry> = {}) =>
    JSON.stringify({ type: 'entry', entry: entry(overrides) });

  it('may deliver an entry twice: it is stored and mailed once', async () => {
    await send(message({ storyId: 'twice' }));
    await send(message({ storyId: 'twice' }));
    await pipeline.drain();
    const stories = (await pipeline.stories()).filter(({ storyId }) => storyId === 'twice');
    const [engagement] = await pipeline.engagements();
    expect([stories.length, engagement?.reportCount]).toEqual([1, 1]);
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(1);
  });

  it('may carry a version of a story: it is mailed again when the facts have changed, and only then', async () => {
    const plan = {
      storyId: 'edited',
      title: 'North Korean vice foreign minister Pak Myong Ho to visit Mongolia next week',
      summary: '',
    };
    const publishedAt = new Date().toISOString();
    const versions = [plan, { ...plan, summary: 'So it was said.' }, VISIT, VISIT];
    const mails: number[] = [];
    for (const { title, summary } of versions) {
      await send(message({ storyId: 'edited', title, summary, publishedAt }));
      await pipeline.drain();
      mails.push(pipeline.alertsTo('reader@example.org').length);
      pipeline.advance(900);
    }
    expect(mails).toEqual([1, 1, 2, 2]);
    const mail = pipeline.alertsTo('reader@example.org')[1]?.text;
    expect(mail).toMatch(/^What is new: takes place\.\n/);
    expect(mail).toContain('[holds talks]');
    const story = (await pipeline.stories()).find(({ storyId }) => storyId === 'edited');
    expect(story).toMatchObject({ title: VISIT.title, first: { title: plan.title }, editCount: 2 });
    const [engagement] = await pipeline.engagements();
    expect(engagement).toMatchObject({ engagementId: story?.engagementId, status: 'done', reportCount: 1 });
  });

  it('may carry that a story is removed: it is marked once, and a story that is not there is not made', async () => {
    await send(message({ storyId: 'taken-back' }));
    await pipeline.drain();
    const seenAt = (hour: number) => new Date(Date.now() + hour * 3_600_000).toISOString();
    for (const [storyId, hour] of [
      ['taken-back', 1],
      ['taken-back', 2],
      ['never-there', 1],
    ] as const) {
      await send(JSON.stringify({ type: 'removed', storyId, seenAt: seenAt(hour) }));
      await pipeline.drain();
    }
    const stories = await pipeline.stories();
    expect(stories.filter(({ removedAt }) => removedAt !== undefined)).toMatchObject([
      { storyId: 'taken-back', removedAt: seenAt(1) },
    ]);
    expect(stories.map(({ storyId }) => storyId)).not.toContain('never-there');
    // That it is gone is no word about what it reported: state media take off what was true.
    expect((await pipeline.engagements()).map(isWithdrawn)).not.toContain(true);
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(1);
  });

  it('loses no part of a batch in which some messages cannot be read: those rest with their cause', async () => {
    const poison = ['{', '{"type":"entry"}', message({ publishedAt: 'yesterday' }), '{"type":"parcel"}'];
    for (const body of poison) await send(body);
    await send(message({ storyId: 'healthy' }));
    await pipeline.drain();
    expect((await pipeline.stories()).map(({ storyId }) => storyId)).toContain('healthy');
    expect(pipeline.alertsTo('reader@example.org')).toHaveLength(1);
    expect(await takeDeadLetters()).toEqual([
      [poison[0], 'UnreadableMessage: queue message: expected JSON'],
      [poison[1], 'UnreadableMessage: queue message: entry: is missing'],
      [
        poison[2],
        'UnreadableMessage: queue message: entry.publishedAt: expected an instant like 2024-03-12T06:30:00.000Z',
      ],
      [
        poison[3],
        'UnreadableMessage: queue message: type: expected "entry", "proof", "removed", "alert", "alerts" or "digests"',
      ],
    ]);
  });

  it('gives up on an entry that fails five times, with the cause of the last', async () => {
    const body = message({ storyId: 'unlucky' });
    // What somebody has put by hand where it would be.
    const Item = { storyId: 'unlucky', counterpart: '*' };
    await dynamodb.send(new PutCommand({ TableName: pipeline.outputs.StoryTable, Item }));
    await send(body);
    expect(await drainThroughFailures(pipeline)).toEqual([1, 2, 3, 4, 5]);
    const cause = 'UnreadableRecord: stored story unlucky: feedId: is missing';
    expect(await takeDeadLetters()).toEqual([[body, cause]]);
  });

  it('buries no alert: one that could not be sent for hours goes out when the topic is up again', async () => {
    // Days have passed, whose digests are asked for.
    await pipeline.pollAndDrain();
    let isDown = true;
    const { outputs } = pipeline;
    sns.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const isAlert = (args.input as { readonly TopicArn?: string }).TopicArn === outputs.AlertTopicArn;
          if (isDown && isAlert && commandName === 'PublishCommand') throw new Error('the topic is down');
          return next(args);
        },
      { step: 'initialize', name: 'outage' },
    );
    await send(message({ storyId: 'late' }));
    expect(await drainThroughFailures(pipeline)).toEqual([1, 2, 3, 4, 5]);
    for (let poll = 0; poll < 3; poll += 1) {
      pipeline.advance(3_600);
      await pipeline.poll();
      expect(await drainThroughFailures(pipeline)).toEqual([1, 2, 3, 4, 5]);
    }
    expect([pipeline.alertsTo('reader@example.org').length, await takeDeadLetters()]).toEqual([0, []]);
    isDown = false;
    pipeline.advance(3_600);
    await pipeline.pollAndDrain();
    expect([pipeline.alertsTo('reader@example.org').length, await takeDeadLetters()]).toEqual([1, []]);
  });
});

/** Classifies until the queue is empty; time moves on after each failure. Answers the tries that failed. */
async function drainThroughFailures({ events, drain, advance, isIdle }: TestPipeline): Promise<unknown[]> {
  const known = events.length;
  // A proof that meets a topic which is down rests as alerts do.
  const failures = () =>
    events
      .slice(known)
      .filter((event) => event.message === 'message failed')
      .filter(({ body }) => !body.startsWith('{"type":"proof"'));
  let passed = 0;
  const timer = setInterval(() => {
    // While the handler still works, its message must not come back to another.
    for (; isIdle() && passed < failures().length; passed += 1)
      advance(pauseSeconds(failures()[passed]?.tries ?? 1));
  }, 10);
  await drain();
  clearInterval(timer);
  return failures().map(({ tries }) => tries);
}
