import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { type EngagementTable, openEngagementTable } from '../../shared/aws/engagement-table.ts';
import type { Engagement } from '../../shared/engagements/engagement.ts';
import { failUnreadable, makeEngagement } from '../support/factories.ts';
import { startPipelineForTest } from './start-pipeline-for-test.ts';

let table: EngagementTable;
/** The same table to a reader who notes what can't be read. */
let lenient: EngagementTable;
const unreadable: string[] = [];
let isPointerLost = false;
beforeAll(async () => {
  const { outputs, end } = await startPipelineForTest();
  const name = outputs.EngagementTable ?? '';
  table = openEngagementTable(name, failUnreadable);
  lenient = openEngagementTable(name, ({ message }) => void unreadable.push(message));
  dynamodb.middlewareStack.add(
    (next) => (call) => {
      const { Item } = call.input as { readonly Item?: { readonly counterpart?: unknown } };
      if (isPointerLost && Item && JSON.stringify(Item.counterpart) !== '"*"') throw new Error('throttled');
      return next(call);
    },
    { step: 'initialize', name: 'losePointer', priority: 'high' },
  );
  return end;
});

/** Each test has an engagement of its own. */
let count = 0;
let opened: Engagement;
beforeEach(() => {
  count += 1;
  opened = makeEngagement({ engagementId: `2024-03-12-MNG-${count}`, evidenceStoryId: `s${count}` });
});

const next = (engagement: Engagement, changes: Partial<Engagement>): Engagement => ({
  ...engagement,
  ...changes,
  revision: engagement.revision + 1,
});
const load = () => table.loadEngagement(opened.engagementId);
async function isListed(counterpart: string): Promise<boolean> {
  const range = { by: { counterpart }, since: '2024-03-12', until: '2024-03-12' };
  const listed = await Array.fromAsync(table.listEngagements(range));
  return listed.some(({ engagementId }) => engagementId === opened.engagementId);
}

describe('an engagement that is saved', () => {
  it('is as it was saved, and listed under its counterparts', async () => {
    expect(await table.saveEngagement(opened)).toBe(true);
    expect(await load()).toEqual(opened);
    expect([await isListed('MNG'), await isListed('CHN')]).toEqual([true, false]);
  });

  it('is opened by one writer: another is told no, and changes nothing', async () => {
    await table.saveEngagement(opened);
    expect(await table.saveEngagement({ ...opened, headline: 'Another report' })).toBe(false);
    expect(await load()).toEqual(opened);
  });

  it('goes on from the revision that was read: of two writers the slower is told no, and changes nothing', async () => {
    await table.saveEngagement(opened);
    const [fast, slow] = [next(opened, { reportCount: 2 }), next(opened, { place: 'Hanoi' })];
    expect(await table.saveEngagement(fast, opened)).toBe(true);
    expect(await table.saveEngagement(slow, opened)).toBe(false);
    expect(await load()).toEqual(fast);
    const last = next(fast, { place: 'Hanoi' });
    expect(await table.saveEngagement(last, fast)).toBe(true);
    expect(await load()).toEqual(last);
  });

  it('is listed under a counterpart that joins, and not under one that a slower writer wanted', async () => {
    await table.saveEngagement(opened);
    await table.saveEngagement(next(opened, { counterparts: ['MNG', 'CHN'] }), opened);
    await table.saveEngagement(next(opened, { counterparts: ['MNG', 'RUS'] }), opened);
    expect([await isListed('CHN'), await isListed('RUS')]).toEqual([true, false]);
  });

  it('is never there without the pointers that list it', async () => {
    isPointerLost = true;
    const saved = table.saveEngagement(opened);
    await expect(saved).rejects.toThrow('throttled');
    isPointerLost = false;
    expect(await load()).toBeUndefined();
  });
});

describe('an engagement that has been merged into another', () => {
  it('is stored, and no list shows it', async () => {
    await table.saveEngagement(opened);
    const merged = next(opened, { mergedInto: '2024-03-11-MNG-1' });
    expect(await table.saveEngagement(merged, opened)).toBe(true);
    expect([await load(), await isListed('MNG')]).toEqual([merged, false]);
    const all = await Array.fromAsync(table.listEngagements({ by: 'day', since: '0', until: '9' }));
    expect(all.some(({ engagementId }) => engagementId === opened.engagementId)).toBe(false);
  });

  it('has no alert that is due', async () => {
    const alert = { state: 'pending', number: 1, dueAt: '1999-01-01T00:00:00.000Z' } as const;
    const due = () => table.listDueAlerts(new Date('1999-01-02T00:00:00.000Z'), 1_000);
    await table.saveEngagement({ ...opened, alert });
    expect(await due()).toEqual([opened.engagementId]);
    await table.saveEngagement(next({ ...opened, alert }, { mergedInto: '2024-03-11-MNG-1' }), opened);
    expect(await due()).toEqual([]);
  });
});

describe('the ids of engagements with a counterpart', () => {
  const ids = ['2023-01-01-LAO-A', '2023-01-02-LAO-B', '2023-01-03-LAO-C', '2023-01-04-LAO-D'];
  beforeAll(async () => {
    for (const engagementId of ids) {
      const day = engagementId.slice(0, 10);
      await table.saveEngagement(makeEngagement({ engagementId, day, counterparts: ['CUB', 'LAO'] }));
    }
  });

  const questions: Record<
    string,
    readonly [from: string, to: string, most: number, found: readonly number[]]
  > = {
    'from the first day to the last, both inclusive': ['2023-01-01', '2023-01-04', 9, [0, 1, 2, 3]],
    'from the last day to the first': ['2023-01-04', '2023-01-01', 9, [3, 2, 1, 0]],
    'of the days between alone': ['2023-01-02', '2023-01-03', 9, [1, 2]],
    'as many as are asked for, those nearest to the first day': ['2023-01-01', '2023-01-04', 2, [0, 1]],
    'as many as are asked for, those nearest to the last day': ['2023-01-04', '2023-01-01', 1, [3]],
    'of one day': ['2023-01-04', '2023-01-04', 9, [3]],
    'of a day that has none': ['2023-01-05', '2023-01-09', 9, []],
  };
  for (const [what, [from, to, most, found]] of Object.entries(questions)) {
    it(`are listed ${what}`, async () => {
      expect(await table.listEngagementIds('LAO', from, to, most)).toEqual(found.map((at) => ids[at]));
    });
  }

  it('are those of no other counterpart', async () => {
    expect(await table.listEngagementIds('VNM', '2023-01-01', '2023-01-04', 9)).toEqual([]);
  });
});

describe('engagements that are loaded together', () => {
  it('come in the order of their ids, without those that are not stored, also more than one call takes', async () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      makeEngagement({ engagementId: `2022-01-01-VNM-${n}`, counterparts: ['VNM'] }),
    );
    for (const engagement of many) await table.saveEngagement(engagement);
    const asked = ['2022-01-01-VNM-none', ...many.map(({ engagementId }) => engagementId).reverse()];
    expect(await table.loadEngagements(asked)).toEqual(many.toReversed());
    expect(await table.loadEngagements([])).toEqual([]);
  });

  it('are as they are stored now, not a moment ago, for what groups by them writes', async () => {
    await table.saveEngagement(opened);
    const reads: unknown[] = [];
    dynamodb.middlewareStack.add(
      (next) => (call) => {
        const { RequestItems = {} } = call.input as {
          RequestItems?: Record<string, { ConsistentRead?: boolean }>;
        };
        reads.push(...Object.values(RequestItems).map(({ ConsistentRead }) => ConsistentRead));
        return next(call);
      },
      { step: 'initialize', name: 'hearReads' },
    );
    await table.loadEngagements([opened.engagementId]);
    dynamodb.middlewareStack.remove('hearReads');
    expect(reads).toEqual([true]);
  });

  it('are without one that cannot be read, of which is told', async () => {
    await table.saveEngagement(opened);
    const newer = {
      ...opened,
      engagementId: '2022-01-01-MNG-NEW',
      status: 'rumoured',
    } as unknown as Engagement;
    await table.saveEngagement(newer);
    expect(await lenient.loadEngagements([newer.engagementId, opened.engagementId])).toEqual([opened]);
    expect(unreadable).toEqual([
      'stored engagement 2022-01-01-MNG-NEW: status: expected one of planned, done, cancelled',
    ]);
  });
});

describe('what was opened with a counterpart of late', () => {
  const opening = (engagementId: string) => ({ engagementId, openedAt: '2024-03-12T08:00:00.000Z' });

  it('is nothing before anything is, and then as it was saved, each counterpart for itself', async () => {
    expect(await table.loadOpenings('SYR')).toEqual({ openings: [], revision: 0 });
    const first = { openings: [opening('e-1')], revision: 1 };
    expect(await table.saveOpenings('SYR', first)).toBe(true);
    expect(await table.loadOpenings('SYR')).toMatchObject(first);
    expect(await table.loadOpenings('IRN')).toEqual({ openings: [], revision: 0 });
  });

  it('goes on from the revision that was read: of two writers the slower is told no, and changes nothing', async () => {
    const [fast, slow] = [opening('fast'), opening('slow')];
    expect(await table.saveOpenings('EGY', { openings: [fast], revision: 1 })).toBe(true);
    expect(await table.saveOpenings('EGY', { openings: [slow], revision: 1 })).toBe(false);
    const second = { openings: [fast, slow], revision: 2 };
    expect(await table.saveOpenings('EGY', second)).toBe(true);
    expect(await table.saveOpenings('EGY', { openings: [slow], revision: 2 })).toBe(false);
    expect(await table.loadOpenings('EGY')).toMatchObject(second);
  });

  it('is no engagement: no list shows it', async () => {
    await table.saveOpenings('CUB', { openings: [opening('e-1')], revision: 1 });
    const lists = ['day', { counterpart: 'CUB' }, { category: 'CONSULT' }] as const;
    for (const by of lists) {
      const listed = await Array.fromAsync(lenient.listEngagements({ by, since: '0', until: '9' }));
      expect(listed.filter(({ engagementId }) => engagementId === 'openings')).toEqual([]);
    }
    expect(await table.listEngagementIds('CUB', '0', '9', 100)).not.toContain('openings');
  });
});

describe('an alert that is marked as sent', () => {
  const SENT_AT = new Date('2024-03-12T08:00:30.000Z');
  const claimed: Engagement['alert'] = {
    state: 'claimed',
    number: 2,
    change: 'also with Russia',
    claimedBy: 'run-1',
    leaseUntil: '1998-03-12T08:01:00.000Z',
    dueAt: '1998-03-12T08:07:00.000Z',
  };
  const mark = (number: number, at = SENT_AT) => table.markSent(opened.engagementId, number, at);
  const due = () => table.listDueAlerts(new Date('1998-12-31T00:00:00.000Z'), 1_000);

  it('leaves no trace of claim and sweep, and is the next revision', async () => {
    opened = { ...opened, alert: claimed };
    await table.saveEngagement(opened);
    expect(await due()).toEqual([opened.engagementId]);
    await mark(2);
    const alert = { state: 'sent', number: 2, change: 'also with Russia', sentAt: SENT_AT.toISOString() };
    expect(await load()).toEqual({ ...opened, alert, revision: 2 });
    expect(await due()).toEqual([]);
  });

  it('is marked whoever has written meanwhile, and who has read before writes anew', async () => {
    opened = { ...opened, alert: claimed };
    await table.saveEngagement(opened);
    const joined = next(opened, { reportCount: 2 });
    await table.saveEngagement(joined, opened);
    await mark(2);
    expect(await load()).toMatchObject({ reportCount: 2, alert: { state: 'sent' }, revision: 3 });
    expect(await table.saveEngagement(next(joined, { reportCount: 3 }), joined)).toBe(false);
    expect((await load())?.alert.state).toBe('sent');
  });

  const kept: Record<string, Engagement['alert']> = {
    'a newer one that took its place': { state: 'pending', number: 3, dueAt: '2099-03-12T08:07:00.000Z' },
    'one that has been marked before': { state: 'sent', number: 2, sentAt: '2024-03-12T07:00:00.000Z' },
  };
  for (const [what, alert] of Object.entries(kept)) {
    it(`leaves ${what} as it is`, async () => {
      opened = { ...opened, alert };
      await table.saveEngagement(opened);
      await mark(2);
      expect(await load()).toEqual(opened);
    });
  }

  it('makes nothing of what is not stored', async () => {
    await mark(1);
    expect(await load()).toBeUndefined();
  });
});

describe('an alert', () => {
  const at = (dueAt: string): Engagement['alert'] => ({ state: 'pending', number: 1, dueAt });
  const list = (limit: number) => table.listDueAlerts(new Date('2024-03-12T09:00:00.000Z'), limit);

  it('is due from its time on, longest first, as many as are asked for, and no longer once it is sent', async () => {
    const save = (n: number, alert: Engagement['alert']) =>
      table.saveEngagement({ ...opened, engagementId: `2024-03-11-CUB-${n}`, alert });
    await save(1, at('2000-01-01T08:59:00.000Z'));
    await save(2, at('2000-01-01T08:58:00.000Z'));
    await save(3, at('2024-03-12T09:00:00.001Z'));
    await save(4, { state: 'sent', number: 1, sentAt: '2000-01-01T08:00:00.000Z' });
    await save(5, { state: 'none', number: 0 });
    expect(await list(2)).toEqual(['2024-03-11-CUB-2', '2024-03-11-CUB-1']);
    expect(await list(1)).toEqual(['2024-03-11-CUB-2']);
    const due = await list(1_000);
    expect(due.filter((id) => id.includes('CUB'))).toEqual(['2024-03-11-CUB-2', '2024-03-11-CUB-1']);
  });

  it('that waits for a subscriber is listed apart from those that are due, from when it began to wait', async () => {
    const save = (n: number, alert: Engagement['alert']) =>
      table.saveEngagement({ ...opened, engagementId: `2024-03-11-SYR-${n}`, alert });
    const waiting = (dueAt: string) => ({ ...at(dueAt), isWaiting: true }) as Engagement['alert'];
    await save(1, waiting('2000-01-02T08:00:00.000Z'));
    await save(2, waiting('2999-01-01T08:00:00.000Z'));
    await save(3, at('2000-01-01T08:00:00.000Z'));
    await save(4, waiting('2000-01-01T08:00:00.000Z'));
    const [ids, two] = [await table.listWaitingAlerts(1_000), await table.listWaitingAlerts(2)];
    expect(ids).toEqual(['2024-03-11-SYR-4', '2024-03-11-SYR-1', '2024-03-11-SYR-2']);
    expect(two).toEqual(ids.slice(0, 2));
    expect((await list(1_000)).filter((id) => id.includes('SYR'))).toEqual(['2024-03-11-SYR-3']);
  });

  it('that waited is listed no longer once it is sent, has lapsed or is with another engagement', async () => {
    const before = await table.listWaitingAlerts(1_000);
    const waiting = { ...at('2000-01-01T08:00:00.000Z'), isWaiting: true } as Engagement['alert'];
    const ends: readonly Partial<Engagement>[] = [
      { alert: { state: 'sent', number: 1, sentAt: '2000-01-01T08:00:00.000Z' } },
      { alert: { state: 'none', number: 0 } },
      { alert: waiting, mergedInto: '2024-03-11-MNG-1' },
    ];
    for (const [n, end] of ends.entries()) {
      const engagement = { ...opened, engagementId: `2024-03-11-IRN-${n}`, alert: waiting };
      await table.saveEngagement(engagement);
      expect(await table.listWaitingAlerts(1_000)).toContain(engagement.engagementId);
      await table.saveEngagement(next(engagement, end), engagement);
    }
    expect(await table.listWaitingAlerts(1_000)).toEqual(before);
  });
});
