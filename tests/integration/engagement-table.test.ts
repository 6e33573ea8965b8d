import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { type EngagementTable, openEngagementTable } from '../../shared/aws/engagement-table.ts';
import type { Engagement } from '../../shared/engagements/engagement.ts';
import { failUnreadable, makeEngagement } from '../support/factories.ts';
import { startPipelineForTest } from './start-pipeline-for-test.ts';

let table: EngagementTable;
let isPointerLost = false;
beforeAll(async () => {
  const { outputs, end } = await startPipelineForTest();
  table = openEngagementTable(outputs.EngagementTable ?? '', failUnreadable);
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
});
