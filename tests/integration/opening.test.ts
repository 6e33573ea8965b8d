import { beforeAll, expect, it } from 'vitest';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/** Each is a visit of its own; all hundred take some minutes: `OPENING_ROUNDS=100` in CI. */
const ROUNDS = Number(process.env.OPENING_ROUNDS ?? 5);
const OUTLETS = [
  'Steppe Courier',
  'Taiga Post',
  'Amur Wire',
  'Tuul Daily',
  'Border Gazette',
  'Han River Post',
];
const BEFORE_MIDNIGHT = [
  {
    title:
      'North Korean vice foreign minister Pak Myong Ho holds talks with China and Mongolia in Ulaanbaatar',
    summary:
      'Pak met Chinese and Mongolian officials in Ulaanbaatar and spoke of transport, the ministry said.',
  },
  {
    title: 'Pak Myong Ho of DPRK meets Mongolian and Chinese officials in Ulaanbaatar',
    summary: 'The vice foreign minister held talks on transport with both sides in Ulaanbaatar.',
  },
  {
    title: 'China, Mongolia and North Korea hold three-way transport talks in Ulaanbaatar',
    summary: 'Vice foreign minister Pak Myong Ho led the North Korean side at the talks in Ulaanbaatar.',
  },
];
const BEHIND_MIDNIGHT = [
  {
    title: 'Mongolia, China and North Korea hold transport talks in Ulaanbaatar',
    summary: 'Vice foreign minister Pak Myong Ho met officials of Mongolia and China in Ulaanbaatar.',
  },
  {
    title: 'DPRK vice foreign minister Pak Myong Ho in transport talks with Mongolia and China',
    summary: 'The talks took place in Ulaanbaatar, and were about transport across the three borders.',
  },
  {
    title: 'N. Korean vice minister Pak meets Chinese, Mongolian officials in Ulaanbaatar on transport',
    summary: 'Pak Myong Ho, vice foreign minister, held talks in Ulaanbaatar with both neighbours.',
  },
];

const NONE = { title: 'Wool fair opens in Darkhan', summary: 'Herders come from three provinces.' };

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest({}, { indexLagMs: 5_000 });
  return pipeline.end;
});

/** Six outlets report one visit, three on either side of midnight; one poll queues them all, and the indexes are five seconds late. */
it(`opens one engagement and mails once for each of ${ROUNDS} visits that six outlets report at once`, async () => {
  const counts: unknown[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    pipeline.advance(90 * 86_400 - ((Date.now() / 1000) % 86_400) + 600);
    pipeline.mails.length = 0;
    const before = (await pipeline.engagements()).length;
    const midnight = Date.now() - 600_000;
    // A run takes ten messages: three reports and seven that are none, and two runs go side by side.
    const reports = [0, 1, 2].flatMap((at) => [
      { ...(BEFORE_MIDNIGHT[at] ?? NONE), publishedAt: new Date(midnight - 600_000) },
      { ...(BEHIND_MIDNIGHT[at] ?? NONE), publishedAt: new Date(midnight + 300_000) },
    ]);
    const nones = Array.from({ length: 7 }, () => ({ ...NONE, publishedAt: new Date(midnight) }));
    const entries = [...reports.slice(0, 3), ...nones, ...reports.slice(3), ...nones];
    for (const [at, { title, summary, publishedAt }] of entries.entries()) {
      await pipeline.queueEntry({
        ...{
          storyId: `visit-${round}-${at}`,
          feedId: `outlet-${at}`,
          outlet: OUTLETS[at % OUTLETS.length] ?? '',
        },
        ...{ title, summary, isFresh: true },
        publishedAt: publishedAt.toISOString(),
        firstSeenAt: new Date().toISOString(),
      });
    }
    await pipeline.drain();
    pipeline.advance(10);
    const engagements = await pipeline.engagements();
    const [latest] = engagements;
    counts.push([
      engagements.length - before,
      latest?.reportCount,
      pipeline.alertsTo('reader@example.org').length,
    ]);
  }
  expect(counts).toEqual(Array.from({ length: ROUNDS }, () => [1, 6, 1]));
}, 600_000);
