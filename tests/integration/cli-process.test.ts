import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyLocalEnvironment } from '../../functions/local/aws/environment.ts';
import { type LocalAws, startLocalAws } from '../../functions/local/aws/start.ts';
import { listen } from '../../functions/local/aws/wire.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { failUnreadable, makeVisit } from '../support/factories.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { MAIN, ok, runCliProcess } from '../support/run-cli.ts';
import { serveStack } from '../support/serve-stack.ts';

/** What only a process of its own shows of the command line: status, streams, environment, and who has a folder. */
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-cli-'));
const data = join(folder, 'data');
const run = runCliProcess.bind(undefined, folder);
const MARCH = ['--since', '2024-03-01', '--until', '2024-03-31'];
const visit = makeVisit({}, { storyId: '5b1f6e0c9a7d42c8b3e4f0a1d2c3b4a5' });

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws({ dataDir: data, mailDir: join(data, 'mails'), template: await keepTemplate() });
  applyLocalEnvironment(aws.environment);
  const { openStoryTable } = await import('../../shared/aws/story-table.ts');
  await openStoryTable(aws.resources.outputs.StoryTable ?? '', failUnreadable).saveStory(visit, 90);
});

afterAll(async () => {
  await aws.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a command', () => {
  it('reads standard input, answers on standard output and ends with status 0', async () => {
    const input = 'North Korean envoy holds talks in Ulaanbaatar\n';
    const { stdout, ...rest } = await run(['classify'], { input });
    expect(rest).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Title {7}North Korean envoy holds talks in Ulaanbaatar\nEngagement {2}yes\n/);
  });

  it('says how it is used when it is asked, and with status 2 that it was used wrongly', async () => {
    const [help, wrong] = await Promise.all([run(['stories', '--help']), run(['stories', '--sinse', '7d'])]);
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toMatch(/^Usage: envoy-watch stories \[options\]\n/);
    expect(wrong).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "envoy-watch: unknown option '--sinse' (Did you mean --since?); see envoy-watch stories --help\n",
    });
  });

  it('uses the emulators that run on a folder, and ends in silence when its reader has seen enough', async () => {
    const stories = ['stories', ...MARCH, '--data', data, '--json'];
    const { status, stdout } = await run(stories);
    expect([status, JSON.parse(stdout)]).toEqual([0, [visit]]);
    const command = [process.execPath, MAIN, ...stories];
    const { stderr } = await promisify(execFile)('sh', ['-c', '"$@" | true', 'sh', ...command]);
    expect(stderr).toBe('');
  });

  it('ends with status 1, and says what to set, when the shell knows neither region nor credentials', async () => {
    const results = await Promise.all([
      run(['stories', '--stack', 'EnvoyWatch-dev']),
      run(['stories', '--stack', 'EnvoyWatch-dev'], { env: { AWS_REGION: 'eu-west-1' } }),
    ]);
    expect(results).toEqual(
      [
        'Region is missing; set AWS_REGION',
        'CredentialsProviderError: Could not load credentials from any providers; set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
      ].map((line) => ({ status: 1, stdout: '', stderr: `envoy-watch: ${line}\n` })),
    );
  });

  it('that imports feeds says how many it added before storing failed', async () => {
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
});

describe('the folder that a command works in', () => {
  it('is opened by the command itself when nothing runs on it, and let go', async () => {
    await aws.stop();
    const { stdout, ...rest } = await run(['stories', ...MARCH, '--json', '--data', data]);
    expect([JSON.parse(stdout), rest]).toEqual([[visit], { status: 0, stderr: '' }]);
    expect(existsSync(join(data, 'endpoints.json'))).toBe(false);
  });

  it('is shared by commands at the same time, each of which waits its turn', async () => {
    const shared = join(folder, 'shared');
    const urls = ['https://a.test/', 'https://b.test/'];
    const added = await Promise.all(urls.map((url) => run(['feeds', 'add', url, '--data', shared])));
    expect(added).toEqual(urls.map((url) => ok(`added: ${makeFeed(url, '').feedId}  ${url}\n`)));
    const { stdout, ...rest } = await run(['--data', shared, 'feeds', 'list', '--json']);
    expect([rest, JSON.parse(stdout).length]).toEqual([{ status: 0, stderr: '' }, 2]);
  });
});
