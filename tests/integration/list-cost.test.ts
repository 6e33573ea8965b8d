import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyLocalEnvironment } from '../../functions/local/aws/environment.ts';
import { type LocalAws, startLocalAws } from '../../functions/local/aws/start.ts';
import { openEngagement } from '../../shared/engagements/engagement.ts';
import type { Story } from '../../shared/stories/story.ts';
import { failUnreadable, makeOther, makeVisit, NOW } from '../support/factories.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { runCli } from '../support/run-cli.ts';

/** What lists read beside what they show, of 600 stories, 12 of which report an engagement. */
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-list-cost-'));
const data = join(folder, 'data');
const MARCH = ['--since', '2024-03-01', '--until', '2024-03-31'];

/** A minute after the one behind it, so that the first is the newest. */
const stories: readonly Story[] = Array.from({ length: 600 }, (_, at) => {
  const publishedAt = new Date(NOW.getTime() - at * 60_000).toISOString();
  const fields = { storyId: at.toString(16).padStart(32, '0'), publishedAt, firstSeenAt: publishedAt };
  if (at % 50 !== 7) return makeOther({ ...fields, title: `Choir number ${at} sings` });
  return at % 100 === 7
    ? makeVisit({}, fields)
    : makeVisit({ category: 'AID', counterparts: ['RUS'] }, fields);
});
const flagged = stories.filter(({ classification }) => classification.isEngagement);

/** What has been asked of DynamoDB since a command began: records by key, and units of reading. */
const spent = { records: 0, units: 0 };

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ dataDir: data, mailDir: join(data, 'mails'), template: await keepTemplate() });
  applyLocalEnvironment(aws.environment);
  const { StoryTable = '', EngagementTable = '' } = aws.resources.outputs;
  const [{ openStoryTable }, { openEngagementTable }, { meterDynamodb }] = await Promise.all([
    import('../../shared/aws/story-table.ts'),
    import('../../shared/aws/engagement-table.ts'),
    import('../support/meter-dynamodb.ts'),
  ]);
  const [table, engagements] = [
    openStoryTable(StoryTable, failUnreadable),
    openEngagementTable(EngagementTable, failUnreadable),
  ];
  for (const story of stories) {
    await table.saveStory(story, 36_500);
    const { classification } = story;
    if (!classification.isEngagement) continue;
    const id = `2024-03-12-${classification.counterparts[0]}-${story.storyId.slice(-4).toUpperCase()}`;
    const engagement = openEngagement({ ...story, classification }, id, NOW);
    await engagements.saveEngagement(engagement);
    await table.saveGrouping(story, engagement);
  }
  meterDynamodb(({ input, units }) => {
    const { RequestItems = {} } = input as { readonly RequestItems?: Record<string, unknown> };
    const asked = Object.values(RequestItems) as readonly { readonly Keys: readonly unknown[] }[];
    spent.records += asked.reduce((sum, { Keys }) => sum + Keys.length, 0);
    spent.units += units;
  });
});

afterAll(async () => {
  await aws.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command and answers what it printed and what that took. */
async function meter(name: 'stories' | 'engagements', ...args: readonly string[]) {
  Object.assign(spent, { records: 0, units: 0 });
  const { status, stdout, stderr } = await runCli([name, ...MARCH, ...args, '--json', '--data', data]);
  if (status !== 0) throw new Error(stderr);
  return { listed: JSON.parse(stdout) as Story[], stderr, ...spent };
}

describe('a list of stories', () => {
  const lists: readonly (readonly [args: string, shown: number, records: number])[] = [
    ['', 12, 12],
    ['--counterpart MNG', 6, 6],
    ['--category AID', 6, 6],
    ['--counterpart RUS,MNG --category AID', 6, 12],
    ['--text ulaanbaatar', 12, 12],
    ['--text nothing', 0, 12],
    ['--person nobody', 0, 12],
    ['--min-confidence 0.95', 0, 12],
    ['--limit 3', 3, 4],
    ['--all', 100, 101],
    ['--all --limit 3', 3, 4],
    ['--all --text nothing', 0, 600],
    ['--disagree', 0, 600],
  ];
  for (const [args, shown, records] of lists) {
    it(`reads ${records} records of 600 for the ${shown} shown by \`stories ${args}\``, async () => {
      const metered = await meter('stories', ...args.split(' ').filter(Boolean));
      expect({ shown: metered.listed.length, records: metered.records }).toEqual({ shown, records });
    });
  }

  it('costs half a unit of reading a record, and as much for the keys of each category that has some', async () => {
    expect((await meter('stories')).units).toBe((12 + 2) / 2);
  });

  it('is in the order of time, whatever the categories', async () => {
    expect((await meter('stories')).listed.map(({ storyId }) => storyId)).toEqual(
      flagged.map(({ storyId }) => storyId),
    );
  });

  it('of all says how many it has looked at', async () => {
    expect((await meter('stories', '--all', '--limit', '600')).stderr).toBe(
      'envoy-watch: looked at 600 stories for the 600 shown, those too that report no engagement\n',
    );
    expect((await meter('stories')).stderr).toBe('');
  });
});

describe('a list of engagements', () => {
  it('reads no more records than are wanted', async () => {
    const [all, few] = [await meter('engagements'), await meter('engagements', '--limit', '3')];
    expect([all, few].map(({ listed, records }) => [listed.length, records])).toEqual([
      [12, 12],
      [3, 4],
    ]);
  });

  it('looks at all of one day though those are more than it may: whoever goes on from a day must come on', async () => {
    const { records, stderr } = await meter('engagements', '--text', 'nothing', '--most', '5');
    expect([records, stderr]).toEqual([
      10,
      'envoy-watch: looked at 10 engagements for the 0 shown, back to 2024-03-11: --until 2024-03-11 goes on from there, --most looks at more\n',
    ]);
  });
});

describe('a search', () => {
  it('looks at no more records than it may, and says how far back it has looked and how to go on', async () => {
    const { listed, records, stderr } = await meter('stories', '--all', '--text', '99', '--most', '150');
    const next = stories[150]?.publishedAt;
    expect({ listed, records, stderr }).toEqual({
      listed: [stories[99]],
      records: 150,
      stderr: `envoy-watch: looked at 150 stories for the 1 shown, those too that report no engagement, back to ${next}: --until ${next} goes on from there, --most looks at more\n`,
    });
  });

  it('that goes on as it says finds each story once', async () => {
    const found: Story[] = [];
    let until: string | undefined = '2024-03-31';
    while (until !== undefined) {
      const { listed, stderr }: { listed: Story[]; stderr: string } = await meter(
        'stories',
        ...['--min-confidence', '0.9', '--most', '5', '--until', until],
      );
      found.push(...listed);
      until = / --until (\S+) /.exec(stderr)?.[1];
    }
    expect(found).toEqual(flagged.map((story) => expect.objectContaining({ storyId: story.storyId })));
  });

  it('may look at as many as are to be shown', async () => {
    const most = await meter('stories', '--all', '--limit', '600', '--most', '600');
    expect([most.listed.length, most.records]).toEqual([600, 600]);
  });
});
