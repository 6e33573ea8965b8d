import { beforeAll, expect, it } from 'vitest';
import { openEngagementTable } from '../../shared/aws/engagement-table.ts';
import { nextAlert } from '../../shared/engagements/alert.ts';
import { failUnreadable, makeEngagement } from '../support/factories.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/** Engagements that one poll brings, and mails that may go out one by one. */
const FLAGGED = 300;
const MOST_MAILS = 20;

let pipeline: TestPipeline;
let advance: TestPipeline['advance'] = () => {};
beforeAll(async () => {
  // Time passes while the classifier pauses, and only then.
  const pause = async (ms: number) => advance(ms / 1000);
  pipeline = await startPipelineForTest({ mostMails: MOST_MAILS }, { pause });
  ({ advance } = pipeline);
  return pipeline.end;
});

it('a storm of 300 engagements becomes the set number of mails and one digest, and tells each of them once', async () => {
  const { outputs, mails, drain, pollAndDrain, queueMessage, engagements, events, aws } = pipeline;
  const table = openEngagementTable(outputs.EngagementTable ?? '', failUnreadable);
  const ids = Array.from({ length: FLAGGED }, (_, n) => `2026-03-12-MNG-${String(n).padStart(4, '0')}`);
  for (const engagementId of ids) {
    const headline = `North Korean delegation number ${engagementId.slice(-4)} visits Ulaanbaatar`;
    const alert = nextAlert(undefined, undefined, new Date());
    await table.saveEngagement(makeEngagement({ engagementId, headline, alert }));
    await queueMessage({ type: 'alert', engagementId });
  }
  const read = () => mails.filter(({ to }) => to === 'reader@example.org').slice(1);
  const toldIn = (texts: readonly string[]) =>
    texts.flatMap((text) => text.match(/(?<=^(?:- )?North Korean delegation number )\d{4}/gm) ?? []);

  await drain();
  expect(read()).toHaveLength(MOST_MAILS);
  advance(900);
  await pollAndDrain();
  const [digest, ...others] = read().slice(MOST_MAILS);
  expect([digest?.subject, others]).toEqual(['[Envoy Watch] 280 engagements: Mongolia', []]);
  advance(900);
  await pollAndDrain();

  expect(read()).toHaveLength(MOST_MAILS + 1);
  expect(toldIn(read().map(({ text }) => text)).toSorted()).toEqual(ids.map((id) => id.slice(-4)));
  expect((await engagements()).filter(({ alert }) => alert.state !== 'sent')).toEqual([]);
  expect(aws.suspended.size).toBe(0);
  expect(events.filter(({ message }) => message === 'message failed')).toEqual([]);
});
