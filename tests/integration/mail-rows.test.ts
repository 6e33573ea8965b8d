import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { openEngagementTable } from '../../shared/aws/engagement-table.ts';
import { type MailRows, openMailRows } from '../../shared/aws/mail-rows.ts';
import { failUnreadable, NOW } from '../support/factories.ts';
import { startPipelineForTest } from './start-pipeline-for-test.ts';

let name: string;
let rows: MailRows;
const unreadable: string[] = [];
beforeAll(async () => {
  const { outputs, end } = await startPipelineForTest();
  name = outputs.EngagementTable ?? '';
  rows = openMailRows(name, ({ message }) => void unreadable.push(message));
  return end;
});

describe('turns', () => {
  it('are none before one is taken, and then as they were saved', async () => {
    expect(await rows.loadTurns()).toEqual({ takenAt: [], revision: 0 });
    const first = { takenAt: [NOW.toISOString()], revision: 1 };
    expect(await rows.saveTurns(first)).toBe(true);
    expect(await rows.loadTurns()).toMatchObject(first);
  });

  it('go on from the revision that was read: of two writers the slower is told no, and changes nothing', async () => {
    const { revision } = await rows.loadTurns();
    const [fast, slow] = [1, 2].map((minute) => ({
      takenAt: [new Date(NOW.getTime() + minute * 60_000).toISOString()],
      revision: revision + 1,
    }));
    expect(fast && (await rows.saveTurns(fast))).toBe(true);
    expect(slow && (await rows.saveTurns(slow))).toBe(false);
    expect(await rows.loadTurns()).toMatchObject(fast ?? {});
  });
});

describe('news', () => {
  it('of a day is listed as it was kept, and of no other day', async () => {
    const first = { engagementId: '2024-03-12-MNG-1', number: 1 };
    const second = { engagementId: '2024-03-12-MNG-1', number: 2, change: 'also with Russia' };
    await rows.keepNews('2024-03-12', second);
    await rows.keepNews('2024-03-12', first);
    await rows.keepNews('2024-03-13', { ...first, number: 3 });
    expect(await rows.listNews('2024-03-12')).toEqual([first, second]);
    expect(await rows.listNews('2024-03-11')).toEqual([]);
  });

  it('that is kept again changes nothing, and with more words takes them', async () => {
    const news = { engagementId: 'e-1', number: 2, change: 'held' };
    await rows.keepNews('2024-03-14', news);
    await rows.keepNews('2024-03-14', news);
    expect(await rows.listNews('2024-03-14')).toEqual([news]);
    await rows.keepNews('2024-03-14', { ...news, change: 'held; signed' });
    expect(await rows.listNews('2024-03-14')).toEqual([{ ...news, change: 'held; signed' }]);
  });

  it('is listed whole where there is more than one answer holds', async () => {
    const change = 'x'.repeat(200_000);
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const engagementId of ids) await rows.keepNews('2024-03-15', { engagementId, number: 1, change });
    expect((await rows.listNews('2024-03-15')).map(({ engagementId }) => engagementId)).toEqual(ids);
  });

  it('is listed without what can’t be read, of which is told', async () => {
    await rows.keepNews('2024-03-16', { engagementId: 'e-1', number: 1 });
    const Item = { engagementId: 'news 2024-03-16', counterpart: 'e-0 1', of: 'e-0', number: 'first' };
    await dynamodb.send(new PutCommand({ TableName: name, Item }));
    expect(await rows.listNews('2024-03-16')).toEqual([{ engagementId: 'e-1', number: 1 }]);
    expect(unreadable).toEqual(['stored news: number: expected a number']);
  });
});

describe('a mail of a digest', () => {
  const KEY = { day: '2024-03-12', audience: 'day; person=choe son hui', part: 1 };
  const claimed = {
    alert: {
      state: 'claimed',
      number: 1,
      claimedBy: 'run-1',
      leaseUntil: '2024-03-12T08:01:00.000Z',
      dueAt: '2024-03-12T08:07:00.000Z',
    },
    told: ['e-1', 'e-2'],
    revision: 1,
  } as const;
  const sent = {
    ...claimed,
    alert: { state: 'sent', number: 1, sentAt: NOW.toISOString() },
    revision: 2,
  } as const;

  it('is not there before, and then as it was saved', async () => {
    expect(await rows.loadDigest(KEY)).toBeUndefined();
    expect(await rows.saveDigest(KEY, claimed)).toBe(true);
    expect(await rows.loadDigest(KEY)).toMatchObject(claimed);
    expect(await rows.saveDigest(KEY, sent)).toBe(true);
    expect((await rows.loadDigest(KEY))?.alert).toEqual(sent.alert);
  });

  it('is claimed by one writer: another is told no, and changes nothing', async () => {
    const key = { ...KEY, day: '2024-03-13' };
    const claims = ['run-1', 'run-2'].map((claimedBy) => ({
      ...claimed,
      alert: { ...claimed.alert, claimedBy },
    }));
    const saved = await Promise.all(claims.map((claim) => rows.saveDigest(key, claim)));
    expect(saved.toSorted()).toEqual([false, true]);
    expect(await rows.loadDigest(key)).toMatchObject(claims[saved.indexOf(true)] ?? {});
  });

  it('is another for another day, another audience, and another part', async () => {
    const others = [
      { ...KEY, day: '2024-03-14' },
      { ...KEY, audience: 'week; person=choe son hui' },
      { ...KEY, part: 2 },
    ];
    expect(await Promise.all(others.map(rows.loadDigest))).toEqual([undefined, undefined, undefined]);
  });
});

describe('the last day whose digests are done', () => {
  it('is none before, and goes on, never back', async () => {
    const own = openMailRows(name, failUnreadable);
    // The pipeline of a test begins with a day that is done.
    expect(await own.loadDigestsDone()).toBe('2026-03-11');
    await own.saveDigestsDone('2026-03-12');
    await own.saveDigestsDone('2026-03-12');
    await own.saveDigestsDone('2026-03-10');
    expect(await own.loadDigestsDone()).toBe('2026-03-12');
    // That of the day between is not done.
    await own.saveDigestsDone('2026-03-14');
    expect(await own.loadDigestsDone()).toBe('2026-03-12');
    await own.saveDigestsDone('2026-03-13');
    await own.saveDigestsDone('2026-03-14');
    expect(await own.loadDigestsDone()).toBe('2026-03-14');
    // Of what is older than a week nobody asks any more.
    await own.saveDigestsDone('2026-03-22');
    expect(await own.loadDigestsDone()).toBe('2026-03-22');
  });
});

describe('the last count of subscribers', () => {
  it('is none before, and goes on by days, never back', async () => {
    expect(await rows.loadSubscriberCount()).toBeUndefined();
    const last = { day: '2026-03-12', confirmed: 7 };
    await rows.saveSubscriberCount({ day: '2026-03-11', confirmed: 6 });
    await rows.saveSubscriberCount(last);
    await rows.saveSubscriberCount({ day: '2026-03-11', confirmed: 8 });
    await rows.saveSubscriberCount({ day: '2026-03-12', confirmed: 9 });
    expect(await rows.loadSubscriberCount()).toEqual(last);
  });

  it('is none where it can’t be read', async () => {
    const Item = {
      engagementId: 'digests',
      counterpart: 'subscribers',
      doneDay: '2026-03-12',
      confirmed: 'many',
    };
    await dynamodb.send(new PutCommand({ TableName: name, Item }));
    expect(await rows.loadSubscriberCount()).toBeUndefined();
  });
});

describe('what is kept of mails', () => {
  it('is no engagement: no list shows it', async () => {
    const table = openEngagementTable(name, failUnreadable);
    for (const by of ['day', { counterpart: 'single' }, { counterpart: 'done' }] as const) {
      expect(await Array.fromAsync(table.listEngagements({ by, since: '0', until: '9' }))).toEqual([]);
    }
    expect(await table.listDueAlerts(new Date('2999-01-01T00:00:00.000Z'), 100)).toEqual([]);
    expect(await table.listWaitingAlerts(100)).toEqual([]);
  });
});
