import { describe, expect, it } from 'vitest';
import { countDay, makeBill, useOfDay } from '../../../measure/cost/bill.ts';
import { readCostOptions } from '../../../measure/cost/cost-options.ts';
import type { Deployed } from '../../../measure/cost/deployed.ts';
import type { UnitCosts } from '../../../measure/cost/measure-units.ts';
import { makeUsage } from '../../../measure/cost/usage.ts';

const caseOf = (options: string) => readCostOptions(options.split(' ').filter(Boolean)).of;
const NOTHING = makeUsage();

/** Things that take nothing, but for what a test says. */
const makeUnits = (some: Partial<UnitCosts> = {}): UnitCosts => ({
  ...{ quietDay: NOTHING, feedPoll: NOTHING, changedFeed: NOTHING, entry: NOTHING, otherStory: NOTHING },
  ...{ opening: NOTHING, furtherSubscriber: NOTHING, joining: NOTHING, version: NOTHING },
  ...{ listed: { other: 0, reporting: 0 }, coldStartMs: { poller: 0, classifier: 0 } },
  ...{ feedBytes: { tableBytes: 0, indexBytes: 0 }, hoursLogged: {}, ...some },
});

/** A stack that costs nothing by being there. */
const makeDeployed = (some: Partial<Deployed> = {}): Deployed => ({
  ...{ alarms: 0, metrics: [], dashboards: 0, schedules: 1, steadySources: 0, hasRecovery: false },
  ...{ memoryMb: { poller: 1024, classifier: 1024 }, retentionDays: 90, keepLogsDays: 30, ...some },
});

/** The dollars of each service, to a millionth. */
const dollarsOf = (options: string, deployed: Partial<Deployed>, units: Partial<UnitCosts>) =>
  Object.fromEntries(
    makeBill(caseOf(options), makeDeployed(deployed), makeUnits(units))
      .map(({ service, dollars }) => [service, Number(dollars.toFixed(6))] as const)
      .filter(([, dollars]) => dollars !== 0),
  );
const QUIET = '--stories 0 --engagements 0 --fetch-seconds 0 --slowest-seconds 0';
/** Of a schedule every 15 minutes. */
const SCHEDULER = 0.002922;

describe('countDay', () => {
  it('counts polls, what they find, and what kinds of stories there are', () => {
    expect(countDay(caseOf('--feeds 28 --reports 3'))).toEqual({
      ...{ polls: 96, feedPolls: 2688, changedPolls: 806.4, entries: 2100, versions: 100 },
      ...{ others: 1940, joining: 40, partBatches: 96 * 3 - 210 },
    });
  });

  it('has no more polls that find a feed changed than there are entries', () => {
    expect(countDay(caseOf('--feeds 1000')).changedPolls).toBe(2100);
  });
});

describe('useOfDay', () => {
  it('adds up what comes by itself and each thing that happens, so often as it does', () => {
    const units = makeUnits({
      quietDay: makeUsage({ writeUnits: 1_000_000_000, readUnits: 300 }),
      feedPoll: makeUsage({ readUnits: 0.5 }),
      changedFeed: makeUsage({ writeUnits: 1_000_000 }),
      entry: makeUsage({ queueRequests: 1 }),
      otherStory: makeUsage({ writeUnits: 3 }),
      opening: makeUsage({ mails: 1, topicRequests: 2 }),
      furtherSubscriber: makeUsage({ mails: 1 }),
      joining: makeUsage({ readUnits: 40 }),
      version: makeUsage({ logBytes: 7 }),
    });
    const of = caseOf('--feeds 28 --changed 0.25');
    expect(useOfDay(of, countDay(of), units)).toEqual(
      makeUsage({
        writeUnits: 1_000_000_000 + 672_000_000 + 1960 * 3,
        // The quiet day has twenty of the feeds.
        readUnits: 300 + 8 * 96 * 0.5 + 20 * 40,
        ...{ queueRequests: 2100 + 2 * 78, classifierRuns: 78, topicRequests: 40, mails: 100, logBytes: 700 },
      }),
    );
  });
});

describe('makeBill', () => {
  it('has six services, of which a stack without anything pays the schedule alone', () => {
    const lines = makeBill(caseOf(QUIET), makeDeployed(), makeUnits());
    expect(lines.map(({ service }) => service)).toEqual([
      ...['DynamoDB', 'CloudWatch', 'Lambda', 'SQS', 'SNS', 'Scheduler'],
    ]);
    expect(dollarsOf(QUIET, {}, {})).toEqual({ Scheduler: SCHEDULER });
    expect(dollarsOf(QUIET, { schedules: 10 }, {})).toEqual({ Scheduler: 0.02922 });
  });

  it('bills alarms and dashboards whole, and metrics for the hours in which they are written', () => {
    const metrics = [
      { name: 'Always', messages: [] },
      { name: 'Hourly', messages: ['told', 'lost'] },
      { name: 'Never', messages: ['lost'] },
    ];
    const hoursLogged = { told: 6 };
    expect(dollarsOf(QUIET, { alarms: 9, dashboards: 1, metrics }, { hoursLogged })).toEqual({
      CloudWatch: 0.9 + 3 + 1.25 * 0.3,
      Scheduler: SCHEDULER,
    });
    expect(
      dollarsOf(
        QUIET,
        { metrics: [metrics[1] ?? { name: '', messages: [] }] },
        { hoursLogged: { told: 25 } },
      ),
    ).toEqual({
      CloudWatch: 0.3,
      Scheduler: SCHEDULER,
    });
  });

  it('bills logs by what comes in, what Lambda itself adds to each run, and for how long they are kept', () => {
    const quietDay = makeUsage({ logBytes: 1024 ** 3 - 96 * 600, pollerRuns: 96 });
    const { CloudWatch } = dollarsOf(QUIET, { keepLogsDays: 60 }, { quietDay });
    expect(CloudWatch).toBeCloseTo(30.4375 * 0.5 + 60 * 0.03, 5);
  });

  it('bills a function for waiting, and for the processor by the share of one that it has', () => {
    const quietDay = makeUsage({ pollerRuns: 96, pollerCpuMs: 96 * 1000 });
    const options = '--stories 0 --engagements 0 --feeds 32 --fetch-seconds 0.5 --slowest-seconds 1';
    const deployed = { memoryMb: { poller: 1024, classifier: 512 } };
    const units = { quietDay, coldStartMs: { poller: 500, classifier: 0 } };
    const runs = 96 * 30.4375;
    const seconds = 0.5 + 1 + 1.5 / (1024 / 1769);
    const { Lambda } = dollarsOf(options, deployed, units);
    expect(Lambda).toBeCloseTo(runs * (seconds * 13.3334e-6 + 0.2e-6), 5);
  });

  it('gives no function more than one processor', () => {
    const quietDay = makeUsage({ classifierRuns: 1, classifierCpuMs: 1_000_000 });
    const ofMemory = (classifier: number) =>
      dollarsOf(QUIET, { memoryMb: { poller: 1024, classifier } }, { quietDay }).Lambda;
    expect(ofMemory(3538)).toBeCloseTo(2 * (ofMemory(1769) ?? 0), 4);
  });

  it('bills a batch for its calls, one after the other, its pauses, and one cold start a poll at most', () => {
    const quietDay = makeUsage({ classifierRuns: 200, classifierCalls: 2000, pausedMs: 400_000 });
    const units = { quietDay, coldStartMs: { poller: 0, classifier: 1769 } };
    const seconds = 2000 * 0.005 + 400 + (96 * 1.769) / (1024 / 1769);
    const { Lambda } = dollarsOf(QUIET, {}, units);
    expect(Lambda).toBeCloseTo(30.4375 * (seconds * 13.3334e-6 + 200 * 0.2e-6), 5);
  });

  it('bills long polls of a queue that is empty, where the number of batches side by side is set', () => {
    const quietDay = makeUsage({ queueRequests: 1000 });
    expect(dollarsOf(QUIET, { steadySources: 1 }, { quietDay }).SQS).toBeCloseTo(
      (657_450 + 30_437.5) * 0.4e-6,
      6,
    );
  });

  it('bills what is stored after a year: other stories while they are kept, engagements for good, and tables for recovery', () => {
    const gigabyte = 1024 ** 3;
    const bytes = makeUsage({ tableBytes: gigabyte / 100, indexBytes: gigabyte / 200 });
    const options = '--stories 102 --engagements 1 --reports 2 --edited 0 --changed 0 --queries 0 --feeds 20';
    const stored = (some: Partial<UnitCosts>, deployed: Partial<Deployed> = {}) =>
      dollarsOf(options, deployed, some).DynamoDB;
    expect(stored({ otherStory: bytes })).toBeCloseTo(90 * 1.5 * 0.25, 5);
    expect(stored({ otherStory: bytes }, { retentionDays: 3650 })).toBeCloseTo(365 * 1.5 * 0.25, 5);
    expect(stored({ opening: bytes }, { hasRecovery: true })).toBeCloseTo(365 * 0.01 * (1.5 * 0.25 + 0.2), 5);
    expect(stored({ joining: bytes })).toBeCloseTo(365 * 0.01 * 1.5 * 0.25, 5);
    expect(stored({ feedBytes: bytes })).toBeCloseTo(20 * 0.01 * 1.5 * 0.25, 5);
  });

  it('bills a list of stories until it has a hundred that report an engagement', () => {
    const listed = { other: 1, reporting: 2 };
    const readsOf = (options: string) =>
      (dollarsOf(`${options} --edited 0`, {}, { listed }).DynamoDB ?? 0) / 0.125e-6 / 30.4375;
    // 10 reports a day are 70 in a week: all of it is read.
    expect(readsOf('--stories 1010 --engagements 5 --reports 2 --queries 1')).toBeCloseTo(7 * (1000 + 20), 0);
    expect(readsOf('--stories 1010 --engagements 5 --reports 2 --queries 3')).toBeCloseTo(
      21 * (1000 + 20),
      0,
    );
    expect(readsOf('--stories 1100 --engagements 50 --reports 2 --queries 1')).toBeCloseTo(1000 + 200, 0);
  });
});
