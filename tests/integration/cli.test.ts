import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyLocalEnvironment } from '../../functions/local/aws/environment.ts';
import { type LocalAws, startLocalAws } from '../../functions/local/aws/start.ts';
import { listen } from '../../functions/local/aws/wire.ts';
import { serveSampleFeeds } from '../../functions/local/serve-sample-feeds.ts';
import { synthesise } from '../../functions/local/synthesise.ts';
import { openEngagement } from '../../shared/engagements/engagement.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { addVersion } from '../../shared/stories/add-version.ts';
import type { ReportingStory, Story } from '../../shared/stories/story.ts';
import { failUnreadable, makeOther, makeVisit, NOW } from '../support/factories.ts';

const MAIN = fileURLToPath(new URL('../../functions/cli/main.ts', import.meta.url));
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
const feed = makeFeed('https://steppe.test/rss', '2024-03-12T08:00:00.000Z', 'Steppe Wire');

type Run = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** Runs the command line as a process of its own, with an environment that knows no AWS. */
function run(args: readonly string[], { input = '', env = {} } = {}): Promise<Run> {
  return new Promise((resolve) => {
    const environment = { PATH: process.env.PATH, HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', ...env };
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { cwd: folder, env: environment },
      (_error, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.on('error', () => {}).end(input);
  });
}

const ask = (...args: readonly string[]) => run([...args, '--data', data]);
const ok = (stdout: string): Run => ({ status: 0, stdout, stderr: '' });

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ dataDir: data, mailDir: join(data, 'mails'), template: await synthesise() });
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
  await openFeedTable(FeedTable, failUnreadable).addFeed(feed);
});

afterAll(async () => {
  await aws.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('classify', () => {
  const input = 'North Korean envoy holds talks in Ulaanbaatar\nMongolian officials denied nothing.\n';

  it('says what it makes of a text, and by which words', async () => {
    const { stdout, ...rest } = await run(['classify'], { input });
    expect(rest).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Title {7}North Korean envoy holds talks in Ulaanbaatar\nEngagement {2}yes\n/);
    expect(stdout).toContain('With        Mongolia (MNG)\n');
    expect(stdout).toContain('  actor       [North Korean] envoy holds talks in Ulaanbaatar\n');
  });

  it('reads a file, decodes it and prints JSON', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, '<title>Wool fair</title><p>Until Sunday \u202e</p>');
    const { status, stdout } = await run(['classify', file, '--json']);
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
    const { stdout, ...rest } = await run(['classify'], { input: `Wool fair\n${'wool '.repeat(5_000)}` });
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
      run(['classify'], { input: '%PDF-1.7\n' }),
      run(['classify'], { input: '\u0001\u0000\u0000\u0002' }),
      run(['classify', '--jsonl'], { input: '{"id":"1","title":"a"}\n{"id":"2"}\n' }),
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
        run(['evaluate', '-'], { input: stories.map((one) => JSON.stringify(one)).join('\n') }),
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
    expect(rest).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([visit, hostile, wool]);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it('writes CSV that no spreadsheet runs', async () => {
    expect(await ask('stories', ...MARCH, '--csv', '--text', 'RED quoted')).toEqual(
      ok(
        [
          'storyId,publishedAt,outlet,title,link,isEngagement,probability,category,counterparts,status,direction,persons,place,date,engagementId,feedId,editCount,removedAt',
          `6c2f7f1dab8e53d9c4f5a1b2e3d4c5b6,2024-03-11T05:00:00.000Z,"'=Outlet","'=cmd red ""quoted"", Pak Myong Ho meets an envoy",https://steppe.test/1,true,0.85,CONSULT,RUS,done,outbound,Pak Myong Ho,,,,steppe,,`,
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
Direction   the North Korean side travels or sends (outbound)
Actors      North Korea: Pak Myong Ho, vice foreign minister
            Mongolia: foreign minister
Place       Ulaanbaatar
Date        not said
How sure    0.90 (classifier test-1)
First seen  2024-03-12 08:00 UTC
Alert       mail 1 is to be sent; tried again at 2024-03-12 08:06 UTC

The words that decided
  contact     …vice foreign minister Pak Myong Ho [meets] Mongolian foreign minister in…
The words against
  none

Reported by 1 story
  2024-03-12 06:00 0.90 Steppe Wire: North Korean vice foreign minister Pak Myong Ho meets
    Mongolian foreign minister in Ulaanbaatar
    https://steppe.test/1
    5b1f6e0c9a7d42c8b3e4f0a1d2c3b4a5
`),
    );
    expect(JSON.parse(json.stdout)).toEqual({ ...engagement, stories: [visit] });
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
    expect(csv.stdout).toMatch(/,1,2024-04-04T06:00:00.000Z\r\n$/);
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

  it('ends in silence when its reader has seen enough', async () => {
    const command = [process.execPath, MAIN, 'stories', ...MARCH, '--data', data, '--json'];
    const { stderr } = await promisify(execFile)('sh', ['-c', '"$@" | true', 'sh', ...command]);
    expect(stderr).toBe('');
  });

  it('are those of the stack that is named, before or after the command', async () => {
    const { outputs } = aws.resources;
    const cloudFormation = serveStack(outputs);
    const env = { ...aws.environment, AWS_ENDPOINT_URL_CLOUDFORMATION: await listen(cloudFormation) };
    const [found, missing] = await Promise.all([
      run(['--stack', 'EnvoyWatch-dev', 'story', visit.storyId, '--json'], { env }),
      run(['stories', '--stack', 'Another'], { env }),
    ]);
    cloudFormation.close();
    expect([found.status, JSON.parse(found.stdout)]).toEqual([0, visit]);
    expect(missing).toEqual({
      status: 1,
      stdout: '',
      stderr: 'envoy-watch: stack Another: not found in this region and account\n',
    });
  });
});

/** A CloudFormation that knows one stack. */
function serveStack(outputs: Readonly<Record<string, string>>): Server {
  return createServer(async (request, response) => {
    const name = /StackName=([\w-]+)/.exec(await text(request))?.[1];
    if (name === 'EnvoyWatch-dev') return response.end(describeStack(outputs));
    const message = `Stack with id ${name} does not exist`;
    const error = `<Error><Code>ValidationError</Code><Message>${message}</Message></Error>`;
    return response.writeHead(400).end(`<ErrorResponse>${error}</ErrorResponse>`);
  });
}

/** What CloudFormation answers about a stack. */
function describeStack(outputs: Readonly<Record<string, string>>): string {
  const members = Object.entries(outputs).map(
    ([name, value]) => `<member><OutputKey>${name}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  const stack = `<member><Outputs>${members.join('')}</Outputs></member>`;
  const result = `<DescribeStacksResult><Stacks>${stack}</Stacks></DescribeStacksResult>`;
  return `<DescribeStacksResponse>${result}</DescribeStacksResponse>`;
}

describe('feeds', () => {
  it('lists them, and exports what another folder imports', async () => {
    const [csv, opml] = await Promise.all([ask('feeds', 'list', '--csv'), ask('feeds', 'export')]);
    expect(csv).toEqual(
      ok(
        `feedId,title,url,zone,state,stateSince,reason,failures,entryCount,newestEntryAt,changedAt,rhythmSeconds,everySeconds,movedTo,nextPollAt,addedAt\r\n${feed.feedId},Steppe Wire,https://steppe.test/rss,,new,2024-03-12T08:00:00.000Z,,0,,,,,,,2024-03-12T08:00:00.000Z,2024-03-12T08:00:00.000Z\r\n`,
      ),
    );
    const file = join(folder, 'feeds.opml');
    expect(await ask('feeds', 'export', file)).toEqual(ok(`1 feed written to ${file}\n`));
    const other = join(folder, 'other');
    const imported = await run(['feeds', 'import', '-', '--data', other], { input: opml.stdout });
    expect(imported).toEqual(ok('1 added, 0 watched already, 0 repeated in the file\n'));
    const { stdout } = await run(['--data', other, 'feeds', 'list', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([{ feedId: feed.feedId, url: feed.url, title: 'Steppe Wire' }]);
  });

  it('says how many an import added before storing failed', async () => {
    const answers = [
      [200, '{}'],
      [400, '{"__type":"AccessDeniedException","message":"not allowed to write"}'],
    ] as const;
    let calls = 0;
    const dynamodb = createServer((request, response) => {
      request.resume();
      const [status, body] = answers[calls++] ?? answers[1];
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
    });
    const cloudFormation = serveStack(aws.resources.outputs);
    const env = {
      ...aws.environment,
      AWS_ENDPOINT_URL_CLOUDFORMATION: await listen(cloudFormation),
      AWS_ENDPOINT_URL_DYNAMODB: await listen(dynamodb),
    };
    const outlines = ['a', 'b', 'c'].map((host) => `<outline xmlUrl="https://${host}.test/"/>`);
    const input = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
    const result = await run(['feeds', 'import', '-', '--stack', 'EnvoyWatch-dev'], { input, env });
    for (const server of [dynamodb, cloudFormation]) server.close();
    expect(result).toEqual({
      status: 1,
      stdout: '',
      stderr: 'envoy-watch: 1 of 3 added, then AccessDeniedException: not allowed to write\n',
    });
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

  it('probes a feed: what is in it, or why it fails', async () => {
    const { feeds, stop } = await serveSampleFeeds(new Date());
    const urlOf = (file: string) => feeds.find(({ url }) => url.endsWith(file))?.url ?? '';
    const { host } = new URL(urlOf('taedong-monitor.xml'));
    const [good, bad, local] = await Promise.all([
      run(['feeds', 'probe', '--allow', host, urlOf('taedong-monitor.xml')]),
      run(['feeds', 'probe', urlOf('yalu-observer.txt'), '--allow', host, '--allow', 'localhost:1']),
      run(['feeds', 'probe', urlOf('taedong-monitor.xml')]),
    ]);
    await stop();
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(good.stdout).toMatch(
      /^Feed {8}Taedong Monitor, RSS 2\.0\nURL .*\nState {7}ok\nEntries {5}\d+\nNewest .* UTC\nPolled {6}.*\nEngagements \d+\n\nPublished /,
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
      stderr: `envoy-watch: ${urlOf('taedong-monitor.xml')}: unreachable: port ${port} is none that feeds are served on\n`,
    });
  });
});

describe('subscribers', () => {
  it('says what a person will get, and lists it in words once they have confirmed', async () => {
    const email = 'analyst@example.org';
    const about =
      'a mail about every engagement with Mongolia (MNG) or UN of which the classifier is 80 % sure or more';
    const added = await ask('subscribers', 'add', email, '--counterpart', 'mn,UN', '--min-confidence', '0.8');
    expect(added).toEqual(
      ok(
        `${email} will get ${about}, once they have confirmed by the link that has been mailed to them.\nThat mail is a file in ${join(data, 'mails')}; its link works while \`npm start\` runs.\n`,
      ),
    );
    const [mail = ''] = readdirSync(join(data, 'mails'));
    const [link = ''] = /http:\S+/.exec(readFileSync(join(data, 'mails', mail), 'utf8')) ?? [];
    await fetch(link);
    expect(await ask('subscribers', 'list')).toEqual(
      ok(`Subscriber           Confirmed  Gets a mail about
analyst@example.org  yes        every engagement with Mongolia (MNG) or UN of which the classifier
                                is 80 % sure or more
`),
    );
    expect(await ask('subscribers', 'remove', email)).toEqual(ok(`${email} gets no more mails.\n`));
  });
});

describe('the folder that a command works in', () => {
  it('is opened by the command itself when nothing runs on it, and let go', async () => {
    await aws.stop();
    const [first, second] = [await ask('stories', ...MARCH, '--json'), await ask('feeds', 'list', '--json')];
    expect([JSON.parse(first.stdout), first.stderr]).toEqual([[visit, hostile], '']);
    expect(second.status).toBe(0);
    expect(existsSync(join(data, 'endpoints.json'))).toBe(false);
  });

  it('is shared by commands at the same time, each of which waits its turn', async () => {
    const shared = join(folder, 'shared');
    const urls = ['https://a.test/', 'https://b.test/'];
    const added = await Promise.all(urls.map((url) => run(['feeds', 'add', url, '--data', shared])));
    expect(added).toEqual(urls.map((url) => ok(`added: ${makeFeed(url, '').feedId}  ${url}\n`)));
    const lists = await Promise.all(urls.map(() => run(['feeds', 'list', '--json', '--data', shared])));
    for (const { status, stdout, stderr } of lists) {
      expect([status, stderr, JSON.parse(stdout).length]).toEqual([0, '', 2]);
    }
  });

  it('is given up when another process keeps it', { timeout: 40_000 }, async () => {
    const kept = join(folder, 'kept');
    const owner = await startLocalAws({ dataDir: kept, mailDir: kept, template: await synthesise() });
    writeFileSync(join(kept, 'endpoints.json'), JSON.stringify({ pid: owner.pid }));
    const result = await run(['feeds', 'list', '--data', kept]);
    await owner.stop();
    expect(result).toEqual({
      status: 1,
      stdout: '',
      stderr: `envoy-watch: ${kept}: in use by process ${owner.pid}; stop it first or choose another folder\n`,
    });
  });

  it('is no file, nor in one', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const [reading, adding, inside] = await Promise.all([
      run(['stories', '--data', file]),
      run(['feeds', 'add', 'https://a.test/', '--data', file]),
      run(['feeds', 'add', 'https://a.test/', '--data', join(file, 'x')]),
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
      run(['stories', '--data', place]),
      run(['feeds', 'add', 'https://a.test/', '--data', place]),
    ]);
    const stderr = `envoy-watch: ${place}: cannot keep data here: ENAMETOOLONG: name too long\n`;
    expect(results).toEqual([1, 1].map((status) => ({ status, stdout: '', stderr })));
  });

  it('is not made by a command that only reads', async () => {
    const nowhere = join(folder, 'nowhere');
    const { status, stdout, stderr } = await run(['engagements', '--data', nowhere]);
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
      'command: expected one of classify, evaluate, preview, engagements, engagement, stories, story, feeds, subscribers',
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
    ['engagement 1', 'ID: expected an id like 2024-03-12-MNG-1, got "1"'],
    [
      'feeds add ftp://a.test',
      'URL: expected the address of a feed; the scheme ftp: is not allowed; expected http or https',
    ],
    ['subscribers add nobody', 'EMAIL: expected an e-mail address like analyst@example.org, got "nobody"'],
    [
      'subscribers add a@b.org --counterpart PRK',
      '--counterpart: expected a country other than North Korea (MNG, MN or Mongolia) or an organisation (UN, IAEA, ASEAN), got "PRK"',
    ],
    ['feeds import package.json', 'FILE: expected a file that can be read (ENOENT), got "package.json"'],
    ['classify .', 'FILE: expected a file that can be read (EISDIR), got "."'],
    ['classify', 'FILE: expected text, got ""'],
    [
      'feeds import -',
      'FILE: expected a list of feeds, nothing was added: expected OPML, got nothing, got "-"',
    ],
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

  it('gets one line and status 2, and writes nothing', { timeout: 40_000 }, async () => {
    const results = await Promise.all(WRONG.map(([args]) => run(args.split(' ').filter(Boolean))));
    expect(results).toEqual(
      WRONG.map(([, stderr]) => ({ status: 2, stdout: '', stderr: `envoy-watch: ${stderr}\n` })),
    );
    expect(existsSync(join(folder, '.envoy-watch'))).toBe(false);
  });

  it('may be rubbish in any option', { timeout: 40_000 }, async () => {
    const results = await Promise.all(OPTIONS.map((option) => run(['stories', option, RUBBISH])));
    for (const { status, stdout, stderr } of results) {
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^envoy-watch: [^\p{Cc}\u202e]+\n$/u);
    }
  });

  it('is told apart from a world that fails, which gets status 1', async () => {
    const [noRegion, noCredentials, notThere] = await Promise.all([
      run(['stories', '--stack', 'EnvoyWatch-dev']),
      run(['stories', '--stack', 'EnvoyWatch-dev'], { env: { AWS_REGION: 'eu-west-1' } }),
      ask('engagement', '2020-01-01-MNG-1'),
    ]);
    expect([noRegion, noCredentials, notThere]).toEqual(
      [
        'Region is missing; set AWS_REGION',
        'CredentialsProviderError: Could not load credentials from any providers; set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
        'engagement 2020-01-01-MNG-1: not found',
      ].map((line) => ({ status: 1, stdout: '', stderr: `envoy-watch: ${line}\n` })),
    );
  });
});
