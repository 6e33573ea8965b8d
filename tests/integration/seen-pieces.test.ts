import { DeleteCommand, GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { openFeedTable } from '../../shared/aws/feed-table.ts';
import { makeFeed, type WatchedFeed } from '../../shared/feeds/feed.ts';
import { meterDynamoDb } from '../measure/cost/meter-dynamodb.ts';
import { makeRandom } from '../measure/fuzz/make-random.ts';
import { makeSeen } from '../support/seen-lines.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

let pipeline: TestPipeline;
let readMeter: ReturnType<typeof meterDynamoDb>;
/** What the table says of rows that it can't read. */
const told: string[] = [];
let table: ReturnType<typeof openFeedTable>;
const TableName = () => pipeline.outputs.FeedTable ?? '';

beforeAll(async () => {
  pipeline = await startPipelineForTest();
  readMeter = meterDynamoDb();
  table = openFeedTable(TableName(), ({ message }) => void told.push(message));
  watchCalls();
  return pipeline.end;
});
beforeEach(async () => {
  told.length = 0;
  await table.addFeed(FEED);
});
afterEach(async () => {
  onCall = async () => {};
  await table.removeFeed(FEED.feedId);
  expect(await rowsOf()).toEqual([]);
});

/** A feed as it is after years. */
const FEED: WatchedFeed = {
  ...makeFeed(
    'https://news.example/rss.xml',
    '2026-03-12T06:00:00.000Z',
    'The Steppe Courier',
    'Asia/Ulaanbaatar',
  ),
  state: 'ok',
  reason: undefined,
  validators: { etag: '"5f0a1c3d9b7e2-5f0a1c3d9b7e2"', lastModified: 'Thu, 12 Mar 2026 06:00:00 GMT' },
  bodyHash: 'a'.repeat(64),
  changedAt: '2026-03-12T06:00:00.000Z',
  entryCount: 2_000,
  newestEntryAt: '2026-03-12T06:00:00.000Z',
  rhythmSeconds: 3_600,
  language: 'en',
};
const KEY = { feedId: FEED.feedId };
/** The index has a field of each change, too. */
const CHANGED_AT = '2026-03-12T06:30:00.000Z';

/** What is done before each call to DynamoDB, with its name. */
let onCall: (name: string) => Promise<void> = async () => {};
function watchCalls(): void {
  dynamodb.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        await onCall(commandName);
        return next(args);
      },
    { step: 'initialize', name: 'watchCalls', priority: 'high' },
  );
}

const load = async () => (await table.loadFeed(FEED.feedId)) ?? FEED;
const loadSeen = async () => (await load()).seen;
const save = async (seen: readonly string[]) => table.saveFeed({ ...(await load()), seen });
const readRow = async () =>
  (await dynamodb.send(new GetCommand({ TableName: TableName(), Key: KEY }))).Item ?? {};
const put = (Item: object) => dynamodb.send(new PutCommand({ TableName: TableName(), Item: { ...Item } }));
/** The keys of all rows of the feed. */
async function rowsOf(): Promise<string[]> {
  const { Items = [] } = await dynamodb.send(new ScanCommand({ TableName: TableName() }));
  return Items.map(({ feedId }) => String(feedId)).filter((key) => key.startsWith(FEED.feedId));
}

/** Does something, and answers which units it wrote and read, the index included. */
async function meter(act: () => Promise<unknown>) {
  const before = readMeter();
  await act();
  const after = readMeter();
  return {
    written: after.writeUnits - before.writeUnits,
    read: after.readUnits - before.readUnits,
  };
}

describe('a feed of 2,000 entries', () => {
  const SEEN = makeSeen(2_000);
  const [NEW = '', OTHER = '', THIRD = ''] = makeSeen(3, 5_000);
  beforeEach(() => save(SEEN));

  const CHANGES = {
    'one new': [[NEW, ...SEEN], 8],
    'one new and one gone': [[NEW, ...SEEN.slice(0, -1)], 12],
    'one new in the middle': [SEEN.toSpliced(1_000, 0, NEW), 12],
    'one that has changed': [SEEN.toSpliced(700, 1, NEW), 8],
    'one that is gone': [SEEN.toSpliced(700, 1), 8],
    'three new and three gone': [[NEW, OTHER, THIRD, ...SEEN.slice(0, -3)], 12],
    'three new at its end and three gone': [[...SEEN.slice(3), NEW, OTHER, THIRD], 12],
    'the same entries': [SEEN, 4],
    'all new': [makeSeen(2_000, 5_000), 45 * 4 + 4],
  } as const;
  for (const [name, [seen, most]] of Object.entries(CHANGES)) {
    it(`with ${name} takes at most ${most} write units`, async () => {
      const feed = await load();
      const { written } = await meter(() => table.saveFeed({ ...feed, nextPollAt: CHANGED_AT, seen }));
      expect(written).toBeLessThanOrEqual(most);
      expect(await loadSeen()).toEqual(seen);
    });
  }

  it('takes at most 12 write units a change, and is read for 48, after years of changes', async () => {
    const all = [...makeSeen(300, 5_000), ...SEEN];
    for (let at = 299; at >= 0; at -= 1) {
      const feed = await load();
      const seen = all.slice(at, at + 2_000);
      const { written } = await meter(() => table.saveFeed({ ...feed, seen }));
      expect(written).toBeLessThanOrEqual(12);
    }
    expect((await meter(load)).read).toBeLessThanOrEqual(48);
    expect(await loadSeen()).toEqual(all.slice(0, 2_000));
    // As many as it names, and two or three that it named before.
    expect((await rowsOf()).length).toBeLessThanOrEqual(52);
  }, 120_000);
});

it('a feed of 2,000 entries takes no write units while it is polled and has not changed, and at most 12 for one that is new', async () => {
  const { addFeed, advance, feeds } = pipeline;
  await feeds.removeFeed(FEED.feedId);
  const server = await addFeed('Taiga Post');
  for (let n = 1; n < 2_000; n += 1)
    server.publish({ path: `post-${n}`, title: `Herders of brigade ${n} count sheep`, summary: '' });
  /** The polls of an hour, which have a proof and whatever else is written without a feed. */
  const pollForAnHour = async () => {
    for (let polls = 0; polls < 4; polls += 1) {
      advance(900);
      await pipeline.poll();
    }
  };
  await pollForAnHour();
  const unchanged = await meter(pollForAnHour);
  server.publish({ path: 'post-new', title: 'Herders find a lost lamb', summary: '' });
  const changed = await meter(pollForAnHour);
  for (const { feedId } of await feeds.listFeeds()) await feeds.removeFeed(feedId);
  const withoutFeeds = await meter(pollForAnHour);
  expect(unchanged.written).toBe(withoutFeeds.written);
  expect(changed.written - unchanged.written).toBeLessThanOrEqual(12);
  expect(changed.read - unchanged.read).toBeLessThanOrEqual(48);
}, 60_000);

describe('what a feed has seen', () => {
  it('is what was saved last, however much that is and whoever has loaded it', async () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const random = makeRandom(seed);
      let feed = await load();
      let seen: readonly string[] = [];
      for (let step = 0; step < 12; step += 1) {
        const from = random.below(500);
        const makers = [
          () => makeSeen(random.below(300), from),
          () => [...makeSeen(random.size(5), 1_000 + step), ...seen],
          () => seen.filter(() => random.below(20) > 0),
          () => seen.toReversed(),
          () => [...seen, 'again', 'again', ...seen.slice(0, 60), ...seen.slice(0, 60)],
          () => seen.map((line) => (random.below(50) > 0 ? line : `${line} v`)),
          () => [],
        ];
        seen = random.pick(makers)().slice(0, 900);
        // Now and then by one who has loaded it long ago, or never.
        if (random.below(4) > 0) feed = await load();
        await table.saveFeed({ ...(random.below(8) > 0 ? feed : FEED), seen });
        expect(await loadSeen()).toEqual(seen);
      }
    }
    expect(told).toEqual([]);
  }, 60_000);

  it('may be of 10,000 entries', async () => {
    const seen = makeSeen(10_000);
    await save(seen);
    expect(await loadSeen()).toEqual(seen);
    const feed = await load();
    const { written } = await meter(() =>
      table.saveFeed({ ...feed, seen: [...makeSeen(1, 20_000), ...seen] }),
    );
    expect(written).toBeLessThanOrEqual(20);
  });

  it('stands in the row itself where it is short, as older versions write and read it', async () => {
    await save(makeSeen(90));
    expect(await readRow()).toMatchObject({ seen: makeSeen(90) });
    expect(await rowsOf()).toEqual([FEED.feedId]);
    expect(Object.keys(await readRow()).toSorted()).toEqual([
      'feed',
      'feedId',
      'nextPollAt',
      'seen',
      'watched',
    ]);
  });

  it('is read where an older version has written all of it into the row, and in pieces from the next change on', async () => {
    await put({ ...(await readRow()), seen: makeSeen(2_000) });
    expect(await loadSeen()).toEqual(makeSeen(2_000));
    await save(makeSeen(2_000));
    expect(await readRow()).toMatchObject({ seen: [], pieces: expect.objectContaining({ length: 45 }) });
    expect(await loadSeen()).toEqual(makeSeen(2_000));
  });

  it('is what an older version has written last, which knows no pieces and leaves them in the row', async () => {
    await save(makeSeen(500));
    const row = await readRow();
    // It has read another document: all entries were new to it.
    await put({ ...row, seen: makeSeen(498, 2) });
    expect(await loadSeen()).toEqual(makeSeen(498, 2));
    const feed = await load();
    // No more than a change of its pieces takes.
    expect((await meter(() => table.saveFeed(feed))).written).toBeLessThan(60);
    expect(await loadSeen()).toEqual(makeSeen(498, 2));
    // It has noted a failure, and has read none.
    await put({ ...(await readRow()), note: 'an older version', seen: [] });
    expect(await loadSeen()).toEqual(makeSeen(498, 2));
  });

  it('survives an older version that writes back a row from before two changes, but for what these wrote over', async () => {
    await save(makeSeen(500));
    const row = await readRow();
    for (const first of [1, 2]) await save(makeSeen(500, first));
    await put(row);
    const left = await loadSeen();
    expect(left.length).toBeGreaterThan(400);
    expect(makeSeen(500)).toEqual(expect.arrayContaining([...left]));
    await save(makeSeen(500, 3));
    expect(await loadSeen()).toEqual(makeSeen(500, 3));
  });
});

describe('a saving that ends half-way', () => {
  it('after any call leaves the feed as it was or as it was to be, and nothing behind that the next ones do not use', async () => {
    const steps = [
      makeSeen(500),
      makeSeen(500, 2),
      makeSeen(400, 40),
      makeSeen(20),
      makeSeen(600, 7),
      makeSeen(601, 6),
    ];
    let before: readonly string[] = [];
    const deaths: number[] = [];
    for (const seen of steps) {
      for (let left = 0; ; left += 1) {
        const feed = await load();
        const isDone = await dieAfter(left, () =>
          table.saveFeed({ ...feed, seen: left % 2 ? seen : [...seen, 'x'] }),
        );
        const now = await loadSeen();
        if (isDone) break;
        deaths.push(left);
        expect([before, seen, [...seen, 'x']]).toContainEqual(now);
        before = now;
      }
      await save(seen);
      before = seen;
    }
    expect(deaths.length).toBeGreaterThan(20);
    expect(told).toEqual([]);
    // The most pieces at a time, those that took their place, and those of savings that came to nothing.
    expect((await rowsOf()).length).toBeLessThan(2 * 15 + 8);
  }, 60_000);
});

/** Does something that dies after so many calls: the last has had its effect. Answers whether it ended before. */
async function dieAfter(calls: number, act: () => Promise<unknown>): Promise<boolean> {
  let left = calls;
  onCall = async () => {
    left -= 1;
    if (left < 0) throw new Error('the process is dead');
  };
  const isDone = await act().then(
    () => true,
    () => false,
  );
  onCall = async () => {};
  return isDone;
}

describe('two that save the same feed at once', () => {
  it('leave what one of them has seen, whole, wherever one overtakes the other, however often', async () => {
    for (const others of [1, 2, 3]) {
      for (let at = 0; at < 12; at += 1) {
        await save(makeSeen(400));
        const [slow, ...fast] = await Promise.all([
          load(),
          ...Array(others)
            .keys()
            .map(() => load()),
        ]);
        let calls = 0;
        onCall = async () => {
          calls += 1;
          if (calls !== at + 1) return;
          onCall = async () => {};
          for (const [n, feed] of fast.entries())
            await table.saveFeed({
              ...(n === 0 ? feed : await load()),
              seen: [...makeSeen(3, 900 + n), ...makeSeen(398)],
            });
        };
        const seen = [...makeSeen(2, 700), ...makeSeen(395), ...makeSeen(1, 800)];
        await table.saveFeed({ ...slow, seen });
        const isOvertaken = calls > at;
        onCall = async () => {};
        // The slow one ends last, and what was saved last counts.
        expect([isOvertaken, await loadSeen()]).toEqual([isOvertaken, seen]);
      }
    }
    expect(told).toEqual([]);
  }, 60_000);

  it('leave what one of them has seen where each is a step ahead of the other in turn', async () => {
    for (let round = 0; round < 10; round += 1) {
      const feed = await load();
      const sets = [0, 1, 2, 3].map((n) => [...makeSeen(1 + n, 900 + 10 * round), ...makeSeen(400 + 90 * n)]);
      await Promise.all(sets.map((seen) => table.saveFeed({ ...feed, seen })));
      expect(sets).toContainEqual(await loadSeen());
    }
    expect(told).toEqual([]);
  }, 60_000);

  it('go on counting their savings where one loaded it short and another has made it long', async () => {
    const feed = await load();
    await save(makeSeen(400));
    await table.saveFeed({ ...feed, seen: ['a'] });
    expect(await readRow()).toMatchObject({
      seen: ['a'],
      pieces: [],
      saved: `${FEED.addedAt} 000000002`,
    });
  });

  it('do not make one who reads between two savings find pieces missing', async () => {
    await save(makeSeen(400));
    onCall = async (name) => {
      if (name !== 'BatchGetItemCommand') return;
      onCall = async () => {};
      for (const first of [1, 2, 3]) await save(makeSeen(400, first));
    };
    expect(await loadSeen()).toEqual(makeSeen(400, 3));
    expect(told).toEqual([]);
  });

  it('give up where others are always faster, and say so', async () => {
    await save(makeSeen(400));
    const feed = await load();
    let number = 0;
    const overtake = async (name: string) => {
      if (name !== 'PutItemCommand') return;
      onCall = async () => {};
      await save(makeSeen(300, number++));
      onCall = overtake;
    };
    onCall = overtake;
    await expect(table.saveFeed({ ...feed, seen: [] })).rejects.toThrow(
      `feed ${FEED.feedId}: saved by others 5 times meanwhile`,
    );
  });
});

describe('an answer that is lost', () => {
  it('leaves what was saved', async () => {
    await save(makeSeen(400));
    for (let after = 0; after < 4; after += 1) {
      const feed = await load();
      const seen = [...makeSeen(1, 700 + after), ...makeSeen(399)];
      pipeline.aws.faults.add({
        ...{ service: 'dynamodb', action: 'PutItem', times: 1, after },
        fault: 'lost-answer',
      });
      await table.saveFeed({ ...feed, seen });
      await save(seen);
      expect(await loadSeen()).toEqual(seen);
    }
    expect((await rowsOf()).length).toBeLessThan(14);
  });
});

describe('a piece that is missing or damaged', () => {
  const SEEN = makeSeen(400);
  const DAMAGES = {
    'is missing': (key: string) =>
      dynamodb.send(new DeleteCommand({ TableName: TableName(), Key: { feedId: key } })),
    'holds other lines': (key: string) => put({ feedId: key, seen: makeSeen(45, 900) }),
    'holds no lines': (key: string) => put({ feedId: key, seen: { a: 1 } }),
    'was written by a later saving': (key: string) => put({ feedId: key, saved: '9', seen: [] }),
  };
  for (const [name, damage] of Object.entries(DAMAGES)) {
    it(`is told of and as good as not seen, and is whole again with the next change: one that ${name}`, async () => {
      await save(SEEN);
      const { pieces } = await readRow();
      await damage(`${FEED.feedId}#${pieces[1].split(' ')[0]}`);
      const left = await loadSeen();
      expect(left.length).toBe(355);
      expect(SEEN.filter((line) => left.includes(line))).toEqual(left);
      expect(told).toEqual([`stored feed ${FEED.feedId}: pieces.1: missing or damaged`]);
      await save(SEEN);
      told.length = 0;
      expect(await loadSeen()).toEqual(SEEN);
      expect(told).toEqual([]);
    });
  }

  it('is told of where the row names it in a way that cannot be read', async () => {
    await save(SEEN);
    const row = await readRow();
    const [first, ...others] = row.pieces;
    for (const pieces of [
      ['?', ...others],
      [{ cell: 1 }, ...others],
      ['1000000000 a', ...others],
      [first.slice(0, 9), ...others],
    ]) {
      await put({ ...row, pieces });
      expect(await loadSeen()).toEqual(SEEN.slice(45));
    }
    await put({ ...row, pieces: 7 });
    expect(await loadSeen()).toEqual([]);
    await put({ ...row, saved: 'x', pieces: row.pieces });
    await save(SEEN.slice(1));
    expect(await loadSeen()).toEqual(SEEN.slice(1));
  });
});

describe('a feed that is removed', () => {
  it('takes its pieces with it, those too that its row no longer named or did not name yet', async () => {
    await save(makeSeen(800));
    await save(makeSeen(100));
    expect((await rowsOf()).length).toBe(1 + 18 + 1);
    await table.removeFeed(FEED.feedId);
    expect(await rowsOf()).toEqual([]);
    await table.addFeed(FEED);
    await dieAfter(5, () => save(makeSeen(800)));
    // Of those that are written at once any may be the first.
    await put({ feedId: `${FEED.feedId}#15`, saved: '0', seen: [] });
    expect((await rowsOf()).length).toBeGreaterThan(2);
    await table.removeFeed(FEED.feedId);
    expect(await rowsOf()).toEqual([]);
  });

  it('and added anew has seen nothing, though an older version has left its pieces, and writes over them', async () => {
    await save(makeSeen(400));
    const rows = (await rowsOf()).length;
    // An older version removes the row alone.
    await dynamodb.send(new DeleteCommand({ TableName: TableName(), Key: KEY }));
    const again = { ...FEED, addedAt: '2026-03-13T06:00:00.000Z' };
    await table.addFeed(again);
    expect(await loadSeen()).toEqual([]);
    await table.saveFeed({ ...again, seen: makeSeen(400, 9) });
    expect(await loadSeen()).toEqual(makeSeen(400, 9));
    expect((await rowsOf()).length).toBe(rows);
  });

  it('stays removed, and gets no pieces from a poll that began before and ends later', async () => {
    await save(makeSeen(400));
    const feed = await load();
    await table.removeFeed(FEED.feedId);
    await table.saveFeed({ ...feed, seen: makeSeen(400, 2) });
    expect(await rowsOf()).toEqual([]);
    await table.addFeed(FEED);
  });
});
