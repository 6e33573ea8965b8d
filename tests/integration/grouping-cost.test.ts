import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { openEngagementTable } from '../../shared/aws/engagement-table.ts';
import { openStoryTable } from '../../shared/aws/story-table.ts';
import type { Engagement } from '../../shared/engagements/engagement.ts';
import { groupStory } from '../../shared/engagements/group-story.ts';
import { failUnreadable, makeEngagement, makeVisit, NOW } from '../support/factories.ts';
import { meterDynamodb } from '../support/meter-dynamodb.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  return pipeline.end;
});

/** Engagements with one counterpart in the fifty days before the visit, each with two reports. */
function makeCrowd(count: number, counterpart: string): Engagement[] {
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(NOW.getTime() - (1 + (at % 50)) * 86_400_000).toISOString().slice(0, 10);
    const [report] = makeEngagement().reports;
    const published = {
      publishedAt: `${day}T06:00:00.000Z`,
      title: `Choir number ${at} sings`,
      said: undefined,
    };
    return makeEngagement({
      engagementId: `${day}-${counterpart}-${at.toString(16).toUpperCase()}`,
      ...{ day, counterparts: [counterpart], category: 'SUPPORT', actors: [], place: null },
      reports: ['one', 'two'].flatMap((id) =>
        report ? [{ ...report, ...published, storyId: `${at}-${id}` }] : [],
      ),
    });
  });
}

async function store(engagements: readonly Engagement[]): Promise<void> {
  const TableName = pipeline.outputs.EngagementTable ?? '';
  const rows = engagements.flatMap((engagement) => {
    const { engagementId, day, counterparts } = engagement;
    return [
      { ...engagement, counterpart: '*' },
      ...counterparts.map((counterpart) => ({ engagementId, counterpart, day })),
    ];
  });
  for (let at = 0; at < rows.length; at += 25) {
    const puts = rows.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } }));
    await dynamodb.send(new BatchWriteCommand({ RequestItems: { [TableName]: puts } }));
  }
}

/** Groups a story that joins an engagement among so many, and answers what that took. */
async function meter(count: number, counterpart: string) {
  const joined = makeEngagement({
    engagementId: `2024-03-12-${counterpart}-AAAA`,
    counterparts: [counterpart],
  });
  await store([...makeCrowd(count - 1, counterpart), joined]);
  const table = openEngagementTable(pipeline.outputs.EngagementTable ?? '', failUnreadable);
  const { moveStories } = openStoryTable(pipeline.outputs.StoryTable ?? '', failUnreadable);
  const spent = { calls: 0, units: 0 };
  const end = meterDynamodb(({ units }) => {
    spent.calls += 1;
    spent.units += units;
  });
  try {
    const story = makeVisit({ counterparts: [counterpart] }, { storyId: `story-${counterpart}` });
    const deps = { ...table, moveStories, onUnreadable: failUnreadable, now: () => NOW };
    const engagement = await groupStory(story, deps);
    return { joins: engagement?.engagementId === joined.engagementId, ...spent };
  } finally {
    end();
  }
}

it('a story that joins costs no more among 5,000 engagements of its counterpart than among 44', async () => {
  const few = await meter(8, 'MNG');
  const some = await meter(44, 'LAO');
  const many = await meter(5_000, 'VNM');
  expect([few.joins, some.joins, many.joins]).toEqual([true, true, true]);
  expect(many.calls).toBe(some.calls);
  // In units of a read: 40 engagements of up to 4 KB, the lists, and what was opened of late.
  expect([some.units, many.units]).toEqual([44.5, 44.5]);
  expect(few.units).toBeLessThan(15);
}, 120_000);
