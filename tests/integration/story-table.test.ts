import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { openStoryTable, type StoryTable } from '../../shared/aws/story-table.ts';
import { openEngagement } from '../../shared/engagements/engagement.ts';
import { addVersion } from '../../shared/stories/add-version.ts';
import { makeStory } from '../../shared/stories/make-story.ts';
import { type ReportingStory, reportsEngagement, type Story } from '../../shared/stories/story.ts';
import { failUnreadable, makeEntry, NOW } from '../support/factories.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

const DAYS = 90;
const RICE = 'Rice prices climb in the markets of Hyesan';
const VISIT = makeEntry().title;
const later = (minute: number) => new Date(NOW.getTime() + minute * 60_000).toISOString();

let pipeline: TestPipeline;
let table: StoryTable;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  table = openStoryTable(pipeline.outputs.StoryTable ?? '', failUnreadable);
  return pipeline.end;
});

let count = 0;
/** Stores a story of its own, with a title. */
async function store(title: string): Promise<Story> {
  count += 1;
  return table.saveStory(makeStory(makeEntry({ storyId: `story-${count}`, title })), DAYS);
}
/** Stores a story that reports an engagement. */
async function storeVisit(): Promise<ReportingStory> {
  const story = await store(VISIT);
  if (!reportsEngagement(story)) throw new Error(`no engagement in ${VISIT}`);
  return story;
}
const edit = (story: Story, title: string, minute = 5) =>
  addVersion(
    story,
    makeStory({ ...makeEntry({ storyId: story.storyId, title }), firstSeenAt: later(minute) }),
  );

/** What the row has beside the story. */
async function readRow(storyId: string) {
  const { Item = {} } = await dynamodb.send(
    new GetCommand({ TableName: pipeline.outputs.StoryTable, Key: { storyId, counterpart: '*' } }),
  );
  return {
    category: Item.category,
    isForEver: Item.expiresAt === undefined,
    engagementId: Item.engagementId,
  };
}
async function listBy(counterpart: string, { storyId }: Story): Promise<boolean> {
  const range = { by: { counterpart }, since: '0', until: '9' };
  const stories = await Array.fromAsync(table.listStories(range, NOW));
  return stories.some((story) => story.storyId === storyId);
}

describe('saveStory', () => {
  it('stores a story once: one that comes again gets the one that is stored, and changes nothing', async () => {
    const story = await store(RICE);
    const again = { ...story, title: 'Rice prices fall', firstSeenAt: later(5) };
    expect(await table.saveStory(again, DAYS)).toEqual(story);
    expect(await table.loadStory(story.storyId)).toEqual(story);
  });
});

describe('a list', () => {
  it('leaves out a story from the moment that its retention ends, though it is still stored', async () => {
    const story = await store(RICE);
    const end = Date.parse(story.firstSeenAt) + DAYS * 86_400_000;
    const range = { by: 'day', since: '0', until: '9' } as const;
    const isListed = async (time: number) =>
      (await Array.fromAsync(table.listStories(range, new Date(time)))).some(
        ({ storyId }) => storyId === story.storyId,
      );
    expect([await isListed(end - 1), await isListed(end)]).toEqual([true, false]);
    expect(await table.loadStory(story.storyId)).toEqual(story);
  });
});

describe('saveVersion', () => {
  it('saves a version that is read back whole', async () => {
    const story = await store(VISIT);
    const edited = edit(story, `${VISIT} again`);
    expect(await table.saveVersion(edited, story, DAYS)).toBe(true);
    expect(await table.loadStory(story.storyId)).toEqual(edited);
  });

  it('saves nothing on top of another than the story that was read', async () => {
    const story = await store(VISIT);
    const [one, other] = [edit(story, 'One'), edit(story, 'Other')];
    const saved = await Promise.all([one, other].map((next) => table.saveVersion(next, story, DAYS)));
    expect(saved.toSorted()).toEqual([false, true]);
    expect(await table.loadStory(story.storyId)).toEqual(saved[0] ? one : other);
  });

  it('makes no story of one that is not stored', async () => {
    const story = makeStory(makeEntry({ storyId: 'gone' }));
    expect(await table.saveVersion(edit(story, RICE), story, DAYS)).toBe(false);
    expect(await table.loadStory('gone')).toBeUndefined();
  });

  it('saves nothing on top of a story that was grouped meanwhile', async () => {
    const story = await storeVisit();
    await table.saveGrouping(story, openEngagement(story, 'e-1', NOW));
    expect(await table.saveVersion(edit(story, RICE), story, DAYS)).toBe(false);
  });

  it('lists a story by its category and keeps it for ever once a version reports an engagement', async () => {
    const story = await store(RICE);
    expect(await readRow(story.storyId)).toEqual({ isForEver: false });
    await table.saveVersion(edit(story, VISIT), story, DAYS);
    expect(await readRow(story.storyId)).toEqual({ category: 'CONSULT', isForEver: true });
  });

  it('lists a story no longer whose version reports none, and lets it end if it was never grouped', async () => {
    const story = await store(VISIT);
    await table.saveVersion(edit(story, RICE), story, DAYS);
    expect(await readRow(story.storyId)).toEqual({ isForEver: false });
  });

  it('keeps a story of an engagement for ever, whatever a version says', async () => {
    const story = await storeVisit();
    await table.saveGrouping(story, openEngagement(story, 'e-1', NOW));
    const grouped = { ...story, engagementId: 'e-1' };
    expect(await table.saveVersion(edit(grouped, RICE), grouped, DAYS)).toBe(true);
    expect(await readRow(story.storyId)).toEqual({ isForEver: true, engagementId: 'e-1' });
    expect(await listBy('MNG', story)).toBe(false);
  });

  it('lists a story of an engagement by the counterparts of its newest version', async () => {
    const story = await storeVisit();
    await table.saveGrouping(story, openEngagement(story, 'e-1', NOW));
    const grouped = { ...story, engagementId: 'e-1' };
    await table.saveVersion(edit(grouped, VISIT.replace('Mongolian', 'Cuban')), grouped, DAYS);
    expect([await listBy('CUB', story), (await table.loadStory(story.storyId))?.engagementId]).toEqual([
      true,
      'e-1',
    ]);
  });
});

describe('saveGrouping', () => {
  it('keeps a story for ever whose version reports none, where both are saved side by side', async () => {
    const story = await storeVisit();
    await table.saveVersion(edit(story, RICE), story, DAYS);
    await table.saveGrouping(story, openEngagement(story, 'e-1', NOW));
    expect(await readRow(story.storyId)).toEqual({ isForEver: true, engagementId: 'e-1' });
  });

  it('answers the story as it is stored then, with a version that came meanwhile', async () => {
    const story = await storeVisit();
    const version = edit(story, RICE);
    await table.saveVersion(version, story, DAYS);
    const grouped = await table.saveGrouping(story, openEngagement(story, 'e-1', NOW));
    expect(grouped).toEqual({ ...version, engagementId: 'e-1' });
  });
});

describe('markRemoved', () => {
  it('marks a story once, for good, through later versions', async () => {
    const story = await store(VISIT);
    expect(await table.markRemoved(story.storyId, later(1))).toBe(true);
    expect(await table.markRemoved(story.storyId, later(2))).toBe(false);
    const removed = { ...story, removedAt: later(1) };
    expect(await table.loadStory(story.storyId)).toEqual(removed);
    const back = edit(removed, VISIT);
    await table.saveVersion(back, removed, DAYS);
    expect(await table.loadStory(story.storyId)).toEqual(back);
    expect([back.removedAt, back.edits?.map(({ returned }) => returned)]).toEqual([later(1), [true]]);
  });

  it('makes no story of one that is not stored', async () => {
    expect(await table.markRemoved('unknown', later(1))).toBe(false);
    expect(await table.loadStory('unknown')).toBeUndefined();
  });
});

describe('countStories', () => {
  it('counts those that were published from one instant to another, both inclusive, whatever they report', async () => {
    const instants = ['05:59:59.999', '06:00:00.000', '12:00:00.000', '18:00:00.000', '18:00:00.001'];
    for (const [at, time] of instants.entries()) {
      const entry = makeEntry({ storyId: `counted-${at}`, publishedAt: `1999-03-12T${time}Z` });
      const story = await table.saveStory(makeStory({ ...entry, title: at === 2 ? RICE : VISIT }), DAYS);
      // What lists it by its counterparts is no story.
      if (reportsEngagement(story)) await table.saveGrouping(story, openEngagement(story, 'e-1', NOW));
    }
    expect(await table.countStories('1999-03-12T06:00:00.000Z', '1999-03-12T18:00:00.000Z')).toBe(3);
    expect(await table.countStories('1998-03-12T06:00:00.000Z', '1998-03-12T18:00:00.000Z')).toBe(0);
  });
});
