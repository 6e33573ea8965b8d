import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openFolder } from '../../functions/cli/open-folder.ts';
import { applyLocalEnvironment } from '../../functions/local/aws/environment.ts';
import { type LocalAws, startLocalAws } from '../../functions/local/aws/start.ts';
import { listen } from '../../functions/local/aws/wire.ts';
import { serveSampleFeeds } from '../../functions/local/serve-sample-feeds.ts';
import { type Engagement, openEngagement, settled } from '../../shared/engagements/engagement.ts';
import { withdrawReport } from '../../shared/engagements/withdraw-report.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { addVersion } from '../../shared/stories/add-version.ts';
import type { ReportingStory, Story } from '../../shared/stories/story.ts';
import { failUnreadable, makeOther, makeVisit, NOW } from '../support/factories.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { ok, runCli } from '../support/run-cli.ts';
import { serveStack } from '../support/serve-stack.ts';

const cwd = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-cli-'));
const data = join(folder, 'data');
const MARCH = ['--since', '2024-03-01', '--until', '2024-03-31'];

const engagementId = '2024-03-12-MNG-1';
const visit: ReportingStory = {
  ...makeVisit(
    {},
    { storyId: '5b1f6e0c9a7d42c8b3e4f0a1d2c3b4a5', summary: 'They spoke of trade.\nThe railway was named.' },
  ),
  engagementId,
};
const hostile = makeVisit(
  { counterparts: ['RUS'], probability: 0.85, place: null },
  {
    storyId: '6c2f7f1dab8e53d9c4f5a1b2e3d4c5b6',
    outlet: '=Outlet',
    title: '=cmd \u001b[31mred\u202e "quoted", Pak Myong Ho meets an envoy',
    publishedAt: '2024-03-11T05:00:00.000Z',
  },
);
/** Seen just now, so that its retention has not ended. */
const wool = makeOther({
  storyId: '7d3a8a2ebc9f64ead5a6b2c3f4e5d6c7',
  title: 'Wool fair opens in Darkhan',
  publishedAt: '2024-03-10T05:00:00.000Z',
  firstSeenAt: new Date().toISOString(),
});
const engagement = openEngagement(visit, engagementId, NOW);

/** Told in April, told otherwise the next day, and taken back. */
const aprilId = '2024-04-02-MNG-1';
const told = makeVisit(
  {},
  {
    storyId: '8e4b9b3fcda075fbe6b7c3d4a5f6e7d8',
    publishedAt: '2024-04-02T05:00:00.000Z',
    firstSeenAt: '2024-04-02T06:00:00.000Z',
  },
);
const retold: Story = {
  ...addVersion(
    { ...told, engagementId: aprilId },
    {
      ...told,
      title: 'Pak meets Battsetseg',
      firstSeenAt: '2024-04-03T06:00:00.000Z',
      classification: {
        ...told.classification,
        evidence: [{ role: 'contact', text: 'meets', start: 4, end: 9 }],
      },
    },
  ),
  removedAt: '2024-04-04T06:00:00.000Z',
};
/** Mailed in May, and edited the next day so that it reports nothing any more. */
const mayId = '2024-05-02-MNG-1';
const mailed = makeVisit(
  {},
  {
    storyId: '9f5cac40deb186fcf7c8d4e5b607f8e9',
    publishedAt: '2024-05-02T05:00:00.000Z',
    firstSeenAt: '2024-05-02T06:00:00.000Z',
  },
);
const takenBack = addVersion(
  { ...mailed, engagementId: mayId },
  makeOther({
    ...{ storyId: mailed.storyId, title: 'Rice prices climb in the markets of Hyesan' },
    firstSeenAt: '2024-05-03T06:00:00.000Z',
  }),
);
const may: Engagement = {
  ...settled(openEngagement(mailed, mayId, NOW)),
  alert: { state: 'sent', number: 1, sentAt: '2024-05-02T06:00:01.000Z' },
};
const withdrawn = { ...withdrawReport(may, takenBack, NOW), revision: 2 };
const feed = makeFeed('https://steppe.test/rss', '2024-03-12T08:00:00.000Z', 'Steppe Wire');

const ask = (...args: readonly string[]) => runCli([...args, '--data', data]);

let aws: LocalAws;
beforeAll(async () => {
  process.chdir(folder);
  delete process.env.COLUMNS;
  aws = await startLocalAws({ dataDir: data, mailDir: join(data, 'mails'), template: await keepTemplate() });
  applyLocalEnvironment(aws.environment);
  const { FeedTable = '', StoryTable = '', EngagementTable = '' } = aws.resources.outputs;
  const [{ openStoryTable }, { openEngagementTable }, { openFeedTable }] = await Promise.all([
    import('../../shared/aws/story-table.ts'),
    import('../../shared/aws/engagement-table.ts'),
    import('../../shared/aws/feed-table.ts'),
  ]);
  const stories = openStoryTable(StoryTable, failUnreadable);
  for (const story of [visit, hostile, wool]) await stories.saveStory(story, 90);
  await openEngagementTable(EngagementTable, failUnreadable).saveEngagement(engagement);
  await stories.saveGrouping(visit, engagement);
  const april = openEngagement(told, aprilId, NOW);
  await stories.saveStory(told, 90);
  await openEngagementTable(EngagementTable, failUnreadable).saveEngagement(april);
  await stories.saveGrouping(told, april);
  await stories.saveVersion(retold, { ...told, engagementId: aprilId }, 90);
  await stories.markRemoved(told.storyId, retold.removedAt ?? '');
  await stories.saveStory(mailed, 90);
  await openEngagementTable(EngagementTable, failUnreadable).saveEngagement(may);
  await stories.saveGrouping(mailed, may);
  await stories.saveVersion(takenBack, { ...mailed, engagementId: mayId }, 90);
  await openEngagementTable(EngagementTable, failUnreadable).saveEngagement(withdrawn, may);
  await openFeedTable(FeedTable, failUnreadable).addFeed(feed);
});

afterAll(async () => {
  await aws.stop();
  process.chdir(cwd);
  rmSync(folder, { recursive: true, force: true });
});

describe('classify', () => {
  const input = 'North Korean envoy holds talks in Ulaanbaatar\nMongolian officials denied nothing.\n';

  it('says what it makes of a text, and by which words', async () => {
    const { stdout, ...rest } = await runCli(['classify'], { input });
    expect(rest).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Title {7}North Korean envoy holds talks in Ulaanbaatar\nEngagement {2}yes\n/);
    expect(stdout).toContain('With        Mongolia (MNG)\n');
    expect(stdout).toContain('  actor       [North Korean] envoy holds talks in Ulaanbaatar\n');
  });

  it('reads a file, decodes it and prints JSON', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, '<title>Wool fair</title><p>Until Sunday \u202e</p>');
    const { status, stdout } = await runCli(['classify', file, '--json']);
    const { title, summary, classification } = JSON.parse(stdout);
    expect([status, title, summary, classification.isEngagement]).toEqual([
      0,
      'Wool fair',
      'Until Sunday',
      false,
    ]);
  });
});

describe('classify, of what it does not read whole', () => {
  it('says so, and reads the start', async () => {
    const { stdout, ...rest } = await runCli(['classify'], { input: `Wool fair\n${'wool '.repeat(5_000)}` });
    expect([stdout.slice(0, 22), rest]).toEqual([
      'Title       Wool fair\n',
      {
        status: 0,
        stderr: 'envoy-watch: the text is longer than the classifier reads; its end was left out\n',
      },
    ]);
  });

  it('refuses a file that holds no text, and names a line that holds no story', async () => {
    const results = await Promise.all([
      runCli(['classify'], { input: '%PDF-1.7\n' }),
      runCli(['classify'], { input: '\u0001\u0000\u0000\u0002' }),
      runCli(['classify', '--jsonl'], { input: '{"id":"1","title":"a"}\n{"id":"2"}\n' }),
    ]);
    expect(results).toEqual(
      [
        'FILE: expected text or HTML, got a PDF',
        'FILE: expected text or HTML, got binary data',
        'FILE: expected a record a line; line 2: story: expected a title or a text',
      ].map((line) => ({ status: 2, stdout: '', stderr: `envoy-watch: ${line}\n` })),
    );
  });
});

describe('evaluate', () => {
  const engagement = { id: '1', title: 'Wool fair opens in Darkhan', engagement: 'yes' };
  const other = { ...engagement, engagement: 'no' };

  it('counts its worst mistakes in words that fit', async () => {
    const inputs = [[other], [engagement], [engagement, engagement]];
    const results = await Promise.all(
      inputs.map((stories) =>
        runCli(['evaluate', '-'], { input: stories.map((one) => JSON.stringify(one)).join('\n') }),
      ),
    );
    const headings = results.map(({ stdout }) => /^(?:No mistakes|The .*worst.*)$/m.exec(stdout)?.[0]);
    expect(headings).toEqual([
      'No mistakes',
      'The worst mistake, and the words that made it',
      'The 2 worst mistakes, and the words that made them',
    ]);
  });
});

describe('stories and engagements', () => {
  it('shows stories as a table, newest first, with nothing that a terminal obeys', async () => {
    expect(await ask('stories', ...MARCH)).toEqual(
      ok(`Published         With  Category  Sure  Outlet       Story
2024-03-12 06:00  MNG   CONSULT   0.90  Steppe Wire  North Korean vice foreign minister Pak Myong Ho
                                                     meets Mongolian foreign minister in Ulaanbaatar
                                                     5b1f6e0c9a7d42c8b3e4f0a1d2c3b4a5
                                                     2024-03-12-MNG-1
2024-03-11 05:00  RUS   CONSULT   0.85  =Outlet      =cmd red "quoted", Pak Myong Ho meets an envoy
                                                     6c2f7f1dab8e53d9c4f5a1b2e3d4c5b6
`),
    );
  });

  it('streams stories as JSON, those that report no engagement too when all are asked for', async () => {
    const { stdout, ...rest } = await ask('stories', ...MARCH, '--all', '--json');
    expect(rest).toEqual({
      status: 0,
      stderr: 'envoy-watch: looked at 3 stories for the 3 shown, those too that report no engagement\n',
    });
    expect(JSON.parse(stdout)).toEqual([visit, hostile, wool]);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it('leaves out a story whose newest version reports nothing any more, unless all are asked for', async () => {
    const range = ['--since', '2024-05-01', '--until', '2024-05-31', '--json'];
    const [reporting, all] = [await ask('stories', ...range), await ask('stories', ...range, '--all')];
    expect(reporting).toEqual(ok('[]\n'));
    expect(JSON.parse(all.stdout)).toEqual([{ ...takenBack, engagementId: mayId }]);
  });

  it('writes CSV with a BOM for Excel, and else as it is for --csv', async () => {
    for (const command of [
      ['stories', ...MARCH],
      ['engagements', ...MARCH],
      ['feeds', 'list'],
      ['subscribers', 'list'],
    ]) {
      const [csv, excel] = await Promise.all([ask(...command, '--csv'), ask(...command, '--excel')]);
      expect([excel, csv.stdout.charCodeAt(0) < 128]).toEqual([ok(`\ufeff${csv.stdout}`), true]);
    }
  });

  it('writes CSV that no spreadsheet runs', async () => {
    expect(await ask('stories', ...MARCH, '--csv', '--text', 'RED quoted')).toEqual(
      ok(
        [
          'storyId,publishedAt,outlet,title,link,isEngagement,probability,category,counterparts,status,direction,persons,place,date,engagementId,feedId,editCount,removedAt,decidedBy',
          `6c2f7f1dab8e53d9c4f5a1b2e3d4c5b6,2024-03-11T05:00:00.000Z,"'=Outlet","'=cmd red ""quoted"", Pak Myong Ho meets an envoy",https://steppe.test/1,true,0.85,CONSULT,RUS,done,outbound,Pak Myong Ho,,,,steppe,,,`,
          '',
        ].join('\r\n'),
      ),
    );
  });

  it('lists engagements by counterpart, and says when there are more stories than were asked for', async () => {
    const [engagements, cut, none] = await Promise.all([
      ask('engagements', ...MARCH, '--counterpart', 'mongolia', '--json'),
      ask('stories', ...MARCH, '--limit', '1', '--json'),
      ask('engagements', '--since', '7d'),
    ]);
    expect(JSON.parse(engagements.stdout)).toEqual([engagement]);
    expect([JSON.parse(cut.stdout), cut.stderr]).toEqual([
      [visit],
      'envoy-watch: there are more than this one; --limit shows more, --since and --until others\n',
    ]);
    expect(none).toEqual({
      status: 0,
      stdout: '',
      stderr: 'envoy-watch: no engagement was found; --since reaches further back\n',
    });
  });

  it('lists what is with one of several counterparts, of one of several categories, each once', async () => {
    const both = ['--counterpart', 'RUS,mongolia', '--category', 'CONSULT,AID'];
    const [stories, engagements, cut, none] = await Promise.all([
      ask('stories', ...MARCH, ...both, '--json'),
      ask('engagements', ...MARCH, '--category', 'AID,CONSULT', '--json'),
      ask('stories', ...MARCH, '--category', 'AID,CONSULT', '--json', '--limit', '1'),
      ask('stories', ...MARCH, '--counterpart', 'RUS,MNG', '--category', 'AID,RUPTURE', '--json'),
    ]);
    // That of a counterpart is listed once it has been grouped.
    expect([stories, engagements, cut, none].map(({ stdout }) => JSON.parse(stdout))).toEqual([
      [visit],
      [engagement],
      [visit],
      [],
    ]);
  });

  it('shows one engagement with its stories and its words in their sentence', async () => {
    const [shown, json] = await Promise.all([
      ask('engagement', engagementId),
      ask('engagement', engagementId.toLowerCase(), '--json'),
    ]);
    expect(shown).toEqual(
      ok(`Engagement  2024-03-12-MNG-1
Headline    North Korean vice foreign minister Pak Myong Ho meets Mongolian foreign minister in
            Ulaanbaatar
Category    talks or a visit (CONSULT)
With        Mongolia (MNG)
Status      took place or is under way (done)
Direction   North Korea travels or sends (outbound)
Actors      North Korea: Pak Myong Ho, vice foreign minister
            Mongolia: foreign minister
Place       Ulaanbaatar
Date        not said
Stage       under way
How sure    0.90 (classifier test-1)
First seen  2024-03-12 08:00 UTC
Alert       mail 1 is to be sent; tried again at 2024-03-12 08:06 UTC

The words that decided
  contact     …vice foreign minister Pak Myong Ho [meets] Mongolian foreign minister in…
The words against
  none

Reported by Steppe Wire; 1 story
  2024-03-12 06:00 0.90 Steppe Wire: North Korean vice foreign minister Pak Myong Ho meets
    Mongolian foreign minister in Ulaanbaatar
    https://steppe.test/1
    5b1f6e0c9a7d42c8b3e4f0a1d2c3b4a5
`),
    );
    expect(JSON.parse(json.stdout)).toEqual({ ...engagement, stories: [visit] });
  });

  it('leaves out an engagement that turned out to be none, unless it is asked for', async () => {
    const range = ['--since', '2024-05-01', '--until', '2024-05-31'];
    const [without, listed, csv, shown, story] = await Promise.all([
      ask('engagements', ...range),
      ask('engagements', ...range, '--withdrawn'),
      ask('engagements', ...range, '--withdrawn', '--csv'),
      ask('engagement', mayId),
      ask('story', mailed.storyId),
    ]);
    expect(without.stderr).toBe('envoy-watch: no engagement was found; --since reaches further back\n');
    expect(listed.stdout).toContain('2024-05-02-MNG-1  MNG   CONSULT   withdrawn  0.90  0  ');
    expect(csv.stdout).toMatch(/,0,2024-05-02T06:00:00.000Z,2024-03-12T08:00:00.000Z,pending,,true\r\n$/);
    expect(shown.stdout).toContain('Withdrawn   no outlet reports it any more, seen 2024-05-03 06:00 UTC\n');
    expect(shown.stdout).toContain('Alert       mail 2 (no engagement after all) is to be sent;');
    expect(shown.stdout).toContain(
      '  contact     …vice foreign minister Pak Myong Ho [meets] Mongolian foreign minister in…\n',
    );
    expect(shown.stdout).toContain(`Reported by nobody any more; 1 story
  2024-05-02 05:00 0.10 Steppe Wire: Rice prices climb in the markets of Hyesan
    https://steppe.test/1
    edited once, last seen 2024-05-03 06:00 UTC
    reports it no longer; before, it read: North Korean vice foreign minister Pak Myong Ho
    meets Mongolian foreign minister in Ulaanbaatar
    ${mailed.storyId}
`);
    expect(story.stdout).toContain(
      'Reports     no engagement any more; before, engagement 2024-05-02-MNG-1\n',
    );
  });

  it('shows how often a story was edited and that it was removed, and quotes the text its words are from', async () => {
    const range = ['--since', '2024-04-01', '--until', '2024-04-30'];
    const [stories, csv, table, engagement, story] = await Promise.all([
      ask('stories', ...range, '--json'),
      ask('stories', ...range, '--csv'),
      ask('stories', ...range),
      ask('engagement', aprilId),
      ask('story', told.storyId),
    ]);
    expect(JSON.parse(stories.stdout)).toEqual([retold]);
    expect(csv.stdout).toMatch(/,1,2024-04-04T06:00:00.000Z,\r\n$/);
    expect(table.stdout).toContain('  removed by the outlet\n');
    expect(engagement.stdout).toContain(
      '  contact     …vice foreign minister Pak Myong Ho [meets] Mongolian foreign minister in…\n',
    );
    expect(engagement.stdout).toContain(`  2024-04-02 05:00 0.90 Steppe Wire: Pak meets Battsetseg
    https://steppe.test/1
    edited once, last seen 2024-04-03 06:00 UTC
    removed by the outlet, seen 2024-04-04 06:00 UTC
    ${told.storyId}
`);
    expect(story.stdout).toContain(`Versions    edited once, last seen 2024-04-03 06:00 UTC
            removed by the outlet, seen 2024-04-04 06:00 UTC
First title North Korean vice foreign minister Pak Myong Ho meets Mongolian foreign minister in
            Ulaanbaatar
`);
  });

  it('shows a story by its id', async () => {
    const { status, stdout } = await ask('story', visit.storyId, '--json');
    expect([status, JSON.parse(stdout)]).toEqual([0, visit]);
  });

  it('are those of the stack that is named, before or after the command', async () => {
    const cloudFormation = serveStack(aws.resources.outputs);
    vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', await listen(cloudFormation));
    const found = await runCli(['--stack', 'EnvoyWatch-dev', 'story', visit.storyId, '--json']);
    const missing = await runCli(['stories', '--stack', 'Another']);
    vi.unstubAllEnvs();
    cloudFormation.close();
    expect([found.status, JSON.parse(found.stdout)]).toEqual([0, visit]);
    expect(missing).toEqual({
      status: 1,
      stdout: '',
      stderr: 'envoy-watch: stack Another: not found in this region and account\n',
    });
  });
});

describe('feeds', () => {
  it('lists them, and exports them to a file or to standard output', async () => {
    expect(await ask('feeds', 'list', '--csv')).toEqual(
      ok(
        `feedId,title,url,region,country,zone,state,stateSince,reason,failures,entryCount,newestEntryAt,changedAt,rhythmSeconds,language,everySeconds,movedTo,nextPollAt,addedAt\r\n${feed.feedId},Steppe Wire,https://steppe.test/rss,,,,new,2024-03-12T08:00:00.000Z,,0,,,,,,,,2024-03-12T08:00:00.000Z,2024-03-12T08:00:00.000Z\r\n`,
      ),
    );
    const file = join(folder, 'feeds.opml');
    expect(await ask('feeds', 'export', file)).toEqual(ok(`1 feed written to ${file}\n`));
    const { stdout } = await ask('feeds', 'export');
    const outlineOf = (opml: string) => /<outline .*\/>/.exec(opml)?.[0];
    expect(outlineOf(stdout)).toContain('xmlUrl="https://steppe.test/rss"');
    expect(outlineOf(readFileSync(file, 'utf8'))).toBe(outlineOf(stdout));
  });

  it('imports a list from standard input, but what is watched already', async () => {
    const urls = ['https://steppe.test/rss', 'https://amur.test/rss', 'https://amur.test/rss'];
    const outlines = urls.map((url) => `<outline xmlUrl="${url}"/>`).join('');
    const input = `<opml version="2.0"><body>${outlines}</body></opml>`;
    expect(await runCli(['feeds', 'import', '-', '--data', data], { input })).toEqual(
      ok('1 added, 1 watched already, 1 repeated in the file, 0 left out\n'),
    );
    expect(await ask('feeds', 'remove', 'https://amur.test/rss')).toMatchObject({ status: 0 });
  });

  it('imports what of a list can be watched, and names the rest', async () => {
    const outlines = ['feed://amur.test/rss', 'exec:x', 'tuul.test/rss'].map(
      (url) => `<outline xmlUrl="${url}"/>`,
    );
    const input = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
    expect(await runCli(['feeds', 'import', '-', '--data', data], { input })).toEqual({
      status: 0,
      stdout: '2 added, 0 watched already, 0 repeated in the file, 1 left out\n',
      stderr:
        'envoy-watch: left out: feed 2, "exec:x": the scheme exec: is not allowed; expected http or https\n',
    });
    expect(await ask('feeds', 'remove', 'feed:http://amur.test/rss')).toMatchObject({ status: 0 });
    expect(await ask('feeds', 'remove', 'tuul.test/rss')).toMatchObject({ status: 0 });
  });

  it('says of a feed that the classifier does not read that few alerts are to be expected of it', async () => {
    const url = 'https://tejo.test/rss';
    const { openFeedTable } = await import('../../shared/aws/feed-table.ts');
    const tejo = makeFeed(url, NOW.toISOString());
    const table = openFeedTable(aws.resources.outputs.FeedTable ?? '', failUnreadable);
    await table.addFeed(tejo);
    await table.saveFeed({
      ...tejo,
      ...{ bodyHash: '0', changedAt: NOW.toISOString(), entryCount: 1, language: 'other' },
    });
    const stderr =
      'envoy-watch: 1 feed is in a language that the classifier does not read: few alerts are to be expected of it, and less sure ones\n';
    const [listed, json, again] = [
      await ask('feeds', 'list'),
      await ask('feeds', 'list', '--json'),
      await ask('feeds', 'add', url),
    ];
    expect([listed.stderr, json.stderr, again.stderr]).toEqual([stderr, '', stderr]);
    expect(await ask('feeds', 'remove', url)).toMatchObject({ status: 0 });
  });

  it('lists the feeds of the default list by region, with what they speak before they have told', async () => {
    const url = 'https://www.bta.bg/en/rss/free';
    expect(await ask('feeds', 'add', url)).toMatchObject({ status: 0 });
    const [europe, africa, csv, unknown] = await Promise.all([
      ask('feeds', 'list', '--region', 'Europe'),
      ask('feeds', 'list', '--region', 'africa,americas'),
      ask('feeds', 'list', '--region', 'africa,europe', '--csv'),
      ask('feeds', 'list', '--region', 'europe,atlantis'),
    ]);
    expect(europe.stdout).toMatch(/bta\.bg.*\n.*europe, BGR\s*\n.*in English/s);
    expect(europe.stdout).not.toContain('steppe.test');
    expect(africa).toEqual({
      status: 0,
      stdout: '',
      stderr: 'envoy-watch: no feed of the default list is watched for these regions\n',
    });
    expect(csv.stdout.split('\r\n')[1]).toContain(`${url},europe,BGR,`);
    expect(unknown).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'envoy-watch: --region: expected one or several of world, east-asia, southeast-asia, south-asia, middle-east, africa, europe, americas, got "atlantis"\n',
    });
    expect(await ask('feeds', 'remove', url)).toMatchObject({ status: 0 });
  });

  it('adds a feed once and removes it', async () => {
    const url = 'https://pacific.test/feed';
    const { feedId } = makeFeed(url, '');
    expect(await ask('feeds', 'add', url, '--title', 'Pacific')).toEqual(ok(`added: ${feedId}  ${url}\n`));
    expect(await ask('feeds', 'add', url)).toEqual(
      ok(`watched already, nothing changed: ${feedId}  ${url}\n`),
    );
    expect(await ask('feeds', 'add', url, '--title', 'Pacific')).toMatchObject({ status: 0 });
    expect(await ask('feeds', 'add', url, '--zone', 'Asia/Seoul')).toEqual({
      status: 1,
      stdout: '',
      stderr: `envoy-watch: feed ${url}: watched already, nothing changed; remove it, then add it anew\n`,
    });
    expect(await ask('feeds', 'remove', feedId)).toEqual(ok(`removed: ${feedId}\n`));
    expect(await ask('feeds', 'remove', url)).toEqual({
      status: 1,
      stdout: '',
      stderr: `envoy-watch: feed ${url}: not watched\n`,
    });
  });

  it('lists an address without the keys in it, unless told to show it whole; the feed is removed by its ID', async () => {
    const url = 'https://paid.test/rss?lang=ko&token=s3cr3t';
    const { feedId } = makeFeed(url, '');
    expect(await ask('feeds', 'add', url)).toMatchObject({ status: 0 });
    const lists = await Promise.all(
      [[], ['--json'], ['--csv']].map((format) => ask('feeds', 'list', ...format)),
    );
    expect(
      lists.map(({ stdout }) => [stdout.includes('?lang=ko&token=***'), stdout.includes('s3c')]),
    ).toEqual(Array(3).fill([true, false]));
    const whole = await Promise.all([ask('feeds', 'list', '--json', '--whole'), ask('feeds', 'export')]);
    expect(whole.map(({ stdout }) => /token=\w*/.exec(stdout)?.[0])).toEqual(Array(2).fill('token=s3cr3t'));
    const masked = 'https://paid.test/rss?lang=ko&token=***';
    expect(await ask('feeds', 'remove', masked)).toEqual({
      status: 2,
      stdout: '',
      stderr: `envoy-watch: URL|ID: expected the ID, for the address is masked, got "${masked}"\n`,
    });
    expect(await ask('feeds', 'remove', feedId)).toEqual(ok(`removed: ${feedId}\n`));
  });

  it('probes a feed: what is in it, or why it fails', async () => {
    const { feeds, stop } = await serveSampleFeeds(new Date());
    const urlOf = (file: string) => feeds.find(({ url }) => url.endsWith(file))?.url ?? '';
    const { host } = new URL(urlOf('taedong-monitor.xml'));
    const [good, bad, local] = await Promise.all([
      runCli(['feeds', 'probe', '--allow', host, urlOf('taedong-monitor.xml')]),
      runCli(['feeds', 'probe', urlOf('yalu-observer.txt'), '--allow', host, '--allow', 'localhost:1']),
      runCli(['feeds', 'probe', urlOf('taedong-monitor.xml')]),
    ]);
    await stop();
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(good.stdout).toMatch(
      /^Feed {8}Taedong Monitor, RSS 2\.0\nURL .*\nState {7}ok\nEntries {5}\d+\nLanguage {4}in English, which is read\nNewest .* UTC\nPolled {6}.*\nEngagements \d+\n\nPublished /,
    );
    expect(bad).toEqual({
      status: 1,
      stdout: '',
      stderr: `envoy-watch: ${urlOf('yalu-observer.txt')}: unreachable: HTTP status 500 Internal Server Error\n`,
    });
    const port = new URL(urlOf('taedong-monitor.xml')).port;
    expect(local).toEqual({
      status: 1,
      stdout: '',
      stderr: `envoy-watch: ${urlOf('taedong-monitor.xml')}: unreachable: port ${port} is none that feeds are served on; what is on this machine needs --allow ${new URL(urlOf('taedong-monitor.xml')).host}\n`,
    });
  });
});

describe('feeds probe, of a feed in a language that is not read', () => {
  it('says so, and warns', async () => {
    const title = 'Il ministro della Corea del Nord è arrivato a Roma per un colloquio';
    const body = `<rss version="2.0"><channel><title>Fili</title><item><title>${title}</title></item></channel></rss>`;
    const server = createServer((_request, response) => void response.end(body));
    const { host } = new URL(await listen(server));
    const { stdout, ...rest } = await runCli(['feeds', 'probe', `http://${host}/rss`, '--allow', host]);
    server.close();
    expect(stdout).toContain('\nEntries     1\nLanguage    in Italian, which the classifier does not read\n');
    expect(rest).toEqual({
      status: 0,
      stderr:
        'envoy-watch: 1 feed is in a language that the classifier does not read: few alerts are to be expected of it, and less sure ones\n',
    });
  });
});

describe('subscribers', () => {
  const email = 'analyst@example.org';
  const asked = (mails: string) =>
    `${email} will get ${mails}, once they have confirmed by the link that has been mailed to them.\nThat mail lies under ${join(data, 'mails')} (\`npm start -- --smtp\` sends it); its link works on this machine while \`npm start\` runs.\nBetter still, do not open its link but run \`subscribers confirm 'LINK'\`: then no mail scanner can end it by opening the links in mails.\n`;
  const failed = (stderr: string) => ({ status: 1, stdout: '', stderr: `envoy-watch: ${stderr}\n` });
  const mongolia = 'every engagement with Mongolia (MNG) or UN, of which the classifier is 80 % sure or more';

  /** Gives the link in the last mail to an address. */
  function linkTo(address: string): string {
    const mails = readdirSync(join(data, 'mails')).map((file) =>
      readFileSync(join(data, 'mails', file), 'utf8'),
    );
    const mail = mails.findLast((one) => one.includes(`To: ${address}`)) ?? '';
    return /http:\S+/.exec(mail)?.[0] ?? '';
  }

  it('says what a person will get, and again where they are asked again', async () => {
    const args = ['--counterpart', 'mn,UN', '--min-confidence', '0.8'];
    expect(await ask('subscribers', 'add', email, ...args)).toEqual(ok(asked(`a mail about ${mongolia}`)));
    expect(await ask('subscribers', 'list')).toEqual(
      ok(`Subscriber           Confirmed  Protected  Mailed  About
analyst@example.org  not yet    -          -       nothing until it is confirmed
`),
    );
    expect(await ask('subscribers', 'change', email, '--every', 'day')).toEqual(
      failed(
        `subscriber ${email}: has not confirmed, and until then AWS neither tells nor changes what was asked for`,
      ),
    );
    expect(await ask('subscribers', 'add', email, ...args)).toEqual(
      ok(
        `${asked(`a mail about ${mongolia}`)}They had been asked before. Should AWS go by what was asked for then, \`subscribers list\` shows it once they have confirmed.\n`,
      ),
    );
  });

  it('lists it in words once they have confirmed', async () => {
    await fetch(linkTo(email));
    expect(await ask('subscribers', 'list')).toEqual(
      ok(`Subscriber           Confirmed  Protected  Mailed   About
analyst@example.org  yes        no         at once  every engagement with Mongolia (MNG) or UN, of
                                                    which the classifier is 80 % sure or more
`),
    );
    const filterPolicy = '{"counterpart":["MNG","UN"],"confidence":[{"numeric":[">=",0.8]}]}';
    expect(JSON.parse((await ask('subscribers', 'list', '--json')).stdout)).toEqual([
      { email, isConfirmed: true, isProtected: false, filterPolicy, every: 'now', about: mongolia },
    ]);
    expect((await ask('subscribers', 'list', '--csv')).stdout).toBe(
      `email,isConfirmed,isProtected,every,about,filterPolicy\r\n${email},true,false,now,"${mongolia}","${filterPolicy.replaceAll('"', '""')}"\r\n`,
    );
  });

  it('changes what an option names and keeps the rest, and says what it was', async () => {
    const change = (...args: readonly string[]) => ask('subscribers', 'change', email, ...args);
    expect(await change('--every', 'day', '--only-happened')).toEqual(
      ok(
        `${email} now gets one mail a day about every engagement with Mongolia (MNG) or UN, that took place or is under way (done), of which the classifier is 80 % sure or more.\nBefore, it got a mail about ${mongolia}.\n`,
      ),
    );
    expect(await change('--counterpart', 'all', '--status', 'all', '--min-confidence', '0')).toMatchObject({
      stdout: expect.stringMatching(/now gets one mail a day about every engagement\.\nBefore, it got one/),
    });
    expect(await change('--counterpart', 'all')).toEqual(
      ok(`${email} gets one mail a day about every engagement, as before.\n`),
    );
  });

  it('puts what `add` asks for in place of all that they got, and says what it was', async () => {
    expect(await ask('subscribers', 'add', email, '--person', '최선희')).toEqual(
      ok(
        `${email} now gets a mail about every engagement naming Choe Son Hui.\nBefore, it got one mail a day about every engagement.\n`,
      ),
    );
  });

  it('says of a deployed stack what AWS mails, and when a change holds', async () => {
    const cloudFormation = serveStack(aws.resources.outputs);
    vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', await listen(cloudFormation));
    const stack = ['--stack', 'EnvoyWatch-dev'];
    const changed = await runCli(['subscribers', 'change', email, '--every', 'week', ...stack]);
    const added = await runCli(['subscribers', 'add', 'reader@example.org', '--language', 'ko', ...stack]);
    vi.unstubAllEnvs();
    cloudFormation.close();
    expect([changed, added]).toEqual([
      ok(
        `${email} now gets one mail a week about every engagement naming Choe Son Hui.\nBefore, it got a mail about every engagement naming Choe Son Hui.\nAWS may take 15 minutes to go by it.\n`,
      ),
      ok(
        `reader@example.org will get a mail about every engagement reported in Korean, once they have confirmed by the link that has been mailed to them.\nThat mail is AWS's own, from no-reply@sns.amazonaws.com, and does not say what they will get: tell them.\nBetter still, have its link sent to you unopened, and run \`subscribers confirm 'LINK'\`: then no mail scanner can end it by opening the links in mails.\n`,
      ),
    ]);
  });

  it('lists once who is subscribed, whatever they are added or changed to', async () => {
    const { sns } = await import('../../shared/aws/clients.ts');
    let lists = 0;
    sns.middlewareStack.add(
      (next, { commandName }) =>
        (call) => {
          lists += Number(commandName === 'ListSubscriptionsByTopicCommand');
          return next(call);
        },
      { step: 'initialize', name: 'countLists' },
    );
    await ask('subscribers', 'change', email, '--every', 'day');
    await ask('subscribers', 'add', email, '--every', 'week');
    await ask('subscribers', 'add', email);
    sns.middlewareStack.remove('countLists');
    expect(lists).toBe(3);
  });

  it('changes nothing of a filter policy that was not made here, and nothing for who is not subscribed', async () => {
    const { subscribe } = await import('../../shared/aws/alert-topic.ts');
    const foreign = '{"colour":["red"]}';
    await subscribe(aws.resources.outputs.AlertTopicArn ?? '', email, foreign);
    expect(await ask('subscribers', 'change', email, '--every', 'day')).toEqual(
      failed(
        `subscriber ${email}: has a filter policy that was not made here; \`subscribers add\` puts another in its place`,
      ),
    );
    expect((await ask('subscribers', 'list')).stdout).toContain(
      `yes        no         -       what this filter policy lets pass:\n${' '.repeat(51)}${foreign}\n`,
    );
    expect(await ask('subscribers', 'change', 'nobody@example.org', '--every', 'day')).toEqual(
      failed('subscriber nobody@example.org: not found; `subscribers add` adds it'),
    );
    expect(await ask('subscribers', 'remove', email)).toEqual(ok(`${email} gets no more mails.\n`));
  });

  it('confirms by the link of the mail, so that only `remove` ends it', async () => {
    const address = 'careful@example.org';
    await ask('subscribers', 'add', address, '--every', 'day', '--counterpart', 'MNG');
    expect(await ask('subscribers', 'confirm', linkTo(address))).toEqual(
      ok(
        `${address} is confirmed and gets one mail a day about every engagement with Mongolia (MNG).\nOnly \`subscribers remove\` ends it, and no link in a mail.\n`,
      ),
    );
    const listed = JSON.parse((await ask('subscribers', 'list', '--json')).stdout);
    expect(listed).toContainEqual(expect.objectContaining({ email: address, isProtected: true }));
    expect((await ask('subscribers', 'list')).stdout).toMatch(
      /^careful@example\.org +yes +yes +once a day /m,
    );
    expect(await ask('subscribers', 'remove', address)).toEqual(ok(`${address} gets no more mails.\n`));
  });

  it('confirms by the token alone, and says where it is too late to protect', async () => {
    const address = 'early@example.org';
    await ask('subscribers', 'add', address);
    await fetch(linkTo(address));
    const token = new URL(linkTo(address)).searchParams.get('Token') ?? '';
    expect(await ask('subscribers', 'confirm', token)).toEqual(
      ok(
        `${address} is confirmed and gets a mail about every engagement.\nThe link in its mails still ends it, whoever opens it: it was confirmed before without protection, and AWS has left it so. \`subscribers remove\` and \`add\` ask anew.\n`,
      ),
    );
    await ask('subscribers', 'remove', address);
    expect(await ask('subscribers', 'confirm', token)).toEqual(
      failed(
        'LINK: its token is wrong, or older than the two days that AWS takes it; `subscribers add` has another mailed',
      ),
    );
  });

  it('refuses a link of another topic, and what is no link, in one line', async () => {
    const { AlertTopicArn } = aws.resources.outputs;
    const other = `http://127.0.0.1/?TopicArn=arn:aws:sns:us-east-1:000000000000:Other&Token=${'a'.repeat(128)}`;
    const refused = (expected: string) => ({
      status: 2,
      stdout: '',
      stderr: `envoy-watch: LINK: expected ${expected}\n`,
    });
    expect(await ask('subscribers', 'confirm', other)).toEqual(
      refused(`a link about ${AlertTopicArn}, got "arn:aws:sns:us-east-1:000000000000:Other"`),
    );
    expect(await ask('subscribers', 'confirm', email)).toEqual(
      refused(`the link of the mail that asks to confirm, whole and in quotes, or its token, got "${email}"`),
    );
  });
});

describe('the folder that a command works in', () => {
  it('is given up when another process keeps it', async () => {
    const kept = join(folder, 'kept');
    const owner = await startLocalAws({ dataDir: kept, mailDir: kept, template: await keepTemplate() });
    writeFileSync(join(kept, 'endpoints.json'), JSON.stringify({ pid: owner.pid }));
    const given = openFolder(kept, 0);
    await expect(given).rejects.toThrow(
      new Error(`${kept}: in use by process ${owner.pid}; stop it first or choose another folder`),
    );
    await owner.stop();
  });

  it('is no file, nor in one', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const [reading, adding, inside] = await Promise.all([
      runCli(['stories', '--data', file]),
      runCli(['feeds', 'add', 'https://a.test/', '--data', file]),
      runCli(['feeds', 'add', 'https://a.test/', '--data', join(file, 'x')]),
    ]);
    const refuse = (got: string) => ({
      status: 2,
      stdout: '',
      stderr: `envoy-watch: --data: expected a folder, got ${got}\n`,
    });
    expect([reading, adding, inside]).toEqual([
      refuse(`a file "${file}"`),
      refuse(`a file "${file}"`),
      refuse(`one inside a file "${join(file, 'x')}"`),
    ]);
  });

  it('is named with the cause when nothing can be written there', async () => {
    const place = join(folder, 'x'.repeat(260));
    const results = await Promise.all([
      runCli(['stories', '--data', place]),
      runCli(['feeds', 'add', 'https://a.test/', '--data', place]),
    ]);
    const stderr = `envoy-watch: ${place}: cannot keep data here: ENAMETOOLONG: name too long\n`;
    expect(results).toEqual([1, 1].map((status) => ({ status, stdout: '', stderr })));
  });

  it('is not made by a command that only reads', async () => {
    const nowhere = join(folder, 'nowhere');
    const { status, stdout, stderr } = await runCli(['engagements', '--data', nowhere]);
    expect([status, stdout, existsSync(nowhere)]).toEqual([2, '', false]);
    expect(stderr).toBe(
      `envoy-watch: ${nowhere}: no data yet; \`npm start\` collects some here, \`--data\` and \`--stack\` look elsewhere\n`,
    );
  });
});

describe('a wrong argument', () => {
  const WRONG: readonly (readonly [args: string, stderr: string])[] = [
    [
      '',
      'command: expected one of classify, evaluate, replay, preview, engagements, engagement, stories, story, prove, feeds, backfill, subscribers',
    ],
    ['feeds', 'feeds: expected one of list, add, remove, probe, import, export'],
    ['feeds lits', 'feeds: expected one of list, add, remove, probe, import, export, got "lits"'],
    [
      'stories --sinse 7d',
      "unknown option '--sinse' (Did you mean --since?); see envoy-watch stories --help",
    ],
    ['stories --since', "option '--since <when>' argument missing; see envoy-watch stories --help"],
    ['story', "missing required argument 'ID'; see envoy-watch story --help"],
    [
      'story a b',
      "too many arguments for 'story'. Expected 1 argument but got 2; see envoy-watch story --help",
    ],
    ['--nothing', "unknown option '--nothing'; see envoy-watch --help"],
    ['feeds add', "missing required argument 'URL'; see envoy-watch feeds add --help"],
    ['classify --stack A', '--stack: expected none, for this command uses no data, got "A"'],
    ['evaluate x --data b', '--data: expected none, for this command uses no data, got "b"'],
    [
      'feeds probe https://a.test --allow localhost',
      '--allow: expected host:port, such as localhost:4711, got "localhost"',
    ],
    ['feeds probe https://a.test --data b', '--data: expected none, for this command uses no data, got "b"'],
    ['classify --jsonl', 'FILE: expected at least one story'],
    ['feeds add https://a.test --title=', '--title: expected a name, got ""'],
    ['stories --json --csv', '--csv: expected no --json with it'],
    ['stories --stack A --data b', '--data: expected no --stack with it, got "b"'],
    ['stories --stack 9', '--stack: expected the name of a stack, like EnvoyWatch-prod, got "9"'],
    ['engagement 1', 'ID: expected an id like 2024-03-12-MNG-5F0C, got "1"'],
    [
      'feeds add ftp://a.test',
      'URL: expected the address of a feed; the scheme ftp: is not allowed; expected http or https',
    ],
    ['subscribers add nobody', 'EMAIL: expected an e-mail address like analyst@example.org, got "nobody"'],
    [
      'subscribers add a@b.org --counterpart PRK',
      '--counterpart: expected a country other than North Korea (MNG, MN or Mongolia) or an organisation (UN, IAEA, ASEAN), got "PRK"',
    ],
    ['subscribers add a@b.org --every hour', '--every: expected one of now, day, week, got "hour"'],
    [
      'subscribers add a@b.org --person --',
      '--person: expected a name of at most 100 letters, like Choe Son Hui, got "--"',
    ],
    [
      'subscribers change a@b.org',
      'change: expected at least one option that says what changes, like --every day',
    ],
    [
      'subscribers change a@b.org --status done --only-happened',
      '--only-happened: expected no --status with it, got "done"',
    ],
    ['subscribers list --json --csv', '--csv: expected no --json with it'],
    ['feeds list --csv --excel', '--excel: expected no --csv with it'],
    ['feeds import package.json', 'FILE: expected a file that can be read (ENOENT), got "package.json"'],
    ['classify .', 'FILE: expected a file that can be read (EISDIR), got "."'],
    ['classify', 'FILE: expected text, got ""'],
    ['feeds import -', 'FILE "-": expected OPML, got nothing; nothing was added'],
  ];
  const RUBBISH = '\u001b]0;x\u0007\n\u202e=1+1\\';
  const OPTIONS = [
    '--since',
    '--until',
    '--counterpart',
    '--category',
    '--min-confidence',
    '--limit',
    '--data',
    '--stack',
  ];

  it('gets one line and status 2, and writes nothing', async () => {
    const results = await Promise.all(WRONG.map(([args]) => runCli(args.split(' ').filter(Boolean))));
    expect(results).toEqual(
      WRONG.map(([, stderr]) => ({ status: 2, stdout: '', stderr: `envoy-watch: ${stderr}\n` })),
    );
    expect(existsSync(join(folder, '.envoy-watch'))).toBe(false);
  });

  it('may be rubbish in any option', async () => {
    const results = await Promise.all(OPTIONS.map((option) => runCli(['stories', option, RUBBISH])));
    for (const { status, stdout, stderr } of results) {
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^envoy-watch: [^\p{Cc}\u202e]+\n$/u);
    }
  });

  it('may be rubbish in any option of a subscriber', async () => {
    const options = ['every', 'counterpart', 'category', 'status', 'direction', 'language', 'person'];
    const runs = options.flatMap((option) =>
      ['add', 'change'].map((command) => ['subscribers', command, 'a@b.org', `--${option}`, RUBBISH]),
    );
    for (const { status, stdout, stderr } of await Promise.all(runs.map((args) => runCli(args)))) {
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^envoy-watch: --[^\p{Cc}\u202e]+\n$/u);
    }
  });

  it('is told apart from what is not there, which gets status 1', async () => {
    expect(await ask('engagement', '2020-01-01-MNG-1')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'envoy-watch: engagement 2020-01-01-MNG-1: not found\n',
    });
  });
});
