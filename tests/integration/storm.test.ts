import { beforeAll, expect, it } from 'vitest';
import { composeAlert } from '../../shared/alerts/compose-alert.ts';
import { type BatchRecord, takeBatch } from '../../shared/alerts/take-batch.ts';
import { publishAlert } from '../../shared/aws/alert-topic.ts';
import { makeEngagement, makeEntry, makeVisit } from '../support/factories.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/** Entries of one poll that each report an engagement of their own. */
const FLAGGED = 300;
/** What SQS hands to one run, and how many runs it starts side by side. */
const BATCH = 10;
const AT_ONCE = 2;

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  return pipeline.end;
});

/** A clock that moves on to the next that waits, when all that work wait. */
function openClock(workers: number, advance: (seconds: number) => void) {
  let now = 0;
  let working = workers;
  const waiting: { readonly until: number; readonly wake: () => void }[] = [];
  const moveOn = () => {
    if (waiting.length < working) return;
    const next = waiting.sort((one, other) => one.until - other.until).shift();
    if (!next) return;
    advance((next.until - now) / 1000);
    now = next.until;
    next.wake();
  };
  return {
    wait: (ms: number) =>
      new Promise<void>((wake) => {
        waiting.push({ until: now + ms, wake });
        moveOn();
      }),
    end() {
      working -= 1;
      moveOn();
    },
  };
}

it('a storm of 300 flagged entries reaches the reader whole, at a pace for which SNS suspends nobody', async () => {
  const { outputs, alertsTo, advance, aws } = pipeline;
  const records = Array.from({ length: FLAGGED }, (_, n): BatchRecord => {
    const entry = makeEntry({ storyId: `storm-${n}` });
    return { messageId: entry.storyId, body: JSON.stringify({ type: 'entry', entry }), tries: 1 };
  });
  const batches = Array.from({ length: FLAGGED / BATCH }, (_, n) =>
    records.slice(n * BATCH, (n + 1) * BATCH),
  );
  const clock = openClock(AT_ONCE, advance);
  const take = (batch: readonly BatchRecord[]) =>
    takeBatch(batch, {
      takeEntry: async ({ storyId }) => {
        const engagement = makeEngagement({ engagementId: `2026-03-12-MNG-${storyId}` });
        return { story: makeVisit({}, { storyId }), engagement };
      },
      markRemoved: async () => false,
      sendAlert: async (engagementId) => {
        await publishAlert(outputs.AlertTopicArn ?? '', composeAlert(makeEngagement({ engagementId })));
        return engagementId;
      },
      buryMessage: async () => {},
      report: () => {},
      wait: clock.wait,
      remainingMs: () => 30_000,
    });
  const failed: string[] = [];
  const work = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) failed.push(...(await take(batch)));
    clock.end();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect([failed, [...aws.suspended]]).toEqual([[], []]);
  expect(alertsTo('reader@example.org')).toHaveLength(FLAGGED);
});
