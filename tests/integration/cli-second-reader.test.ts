import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyLocalEnvironment } from '../../functions/local/aws/environment.ts';
import { type LocalAws, startLocalAws } from '../../functions/local/aws/start.ts';
import { listen } from '../../functions/local/aws/wire.ts';
import type { SecondAnswer } from '../../shared/classify/classification.ts';
import MODEL_FILE from '../../shared/classify/model.json' with { type: 'json' };
import { PROMPT_VERSION } from '../../shared/classify/second-reader.ts';
import { openEngagement } from '../../shared/engagements/engagement.ts';
import { makeStory } from '../../shared/stories/make-story.ts';
import { withReading } from '../../shared/stories/read-again.ts';
import type { ReportingStory, Story } from '../../shared/stories/story.ts';
import { failUnreadable, makeEntry } from '../support/factories.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { runCli } from '../support/run-cli.ts';
import { type FakeBedrock, failWith, serveBedrock, toolAnswer } from '../support/serve-bedrock.ts';
import { serveStack } from '../support/serve-stack.ts';

const MODEL_ID = 'amazon.nova-pro-v1:0';
const YES: SecondAnswer = {
  ...{ engagement: 'yes', category: 'SUPPORT', counterparts: ['LAO'], status: 'done' },
  ...{ direction: 'inbound', quote: 'envoy praises' },
};
const NO: SecondAnswer = { engagement: 'no', quote: 'North Korea' };
const NOW = new Date();
const AT = NOW.toISOString();
const idOf = (n: number) => String(n).padStart(32, '0');
const tell = (n: number, title: string) =>
  makeStory(makeEntry({ storyId: idOf(n), title, publishedAt: AT, firstSeenAt: AT }));
const readBy = (story: Story, answer: SecondAnswer, prompt = PROMPT_VERSION) =>
  withReading(story, {
    ...{ textHash: story.textHash ?? '', model: MODEL_ID, prompt },
    answer,
    local: story.classification,
  });

/** The local reader is sure of neither of these titles: of the first it says no, of the second yes. */
const PRAISE = 'Laos envoy praises North Korea';
const SUPPORT = 'Cuban and North Korean parties voice support';
const added = readBy(tell(1, PRAISE), YES) as ReportingStory;
const removed = readBy(tell(2, SUPPORT), NO);
const older = readBy(tell(3, PRAISE), YES, 'p0');
const unread = [tell(4, SUPPORT), tell(5, SUPPORT)];
const sure = tell(6, 'Kim Jong Un meets Putin in Pyongyang');
const ENGAGEMENT = `${AT.slice(0, 10)}-LAO-1`;

const cwd = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-second-'));
const data = join(folder, 'data');
let aws: LocalAws;
let bedrock: FakeBedrock;
let closeStack: () => void;
beforeAll(async () => {
  process.chdir(folder);
  delete process.env.COLUMNS;
  aws = await startLocalAws({ dataDir: data, mailDir: join(data, 'mails'), template: await keepTemplate() });
  applyLocalEnvironment(aws.environment);
  const { StoryTable = '', EngagementTable = '' } = aws.resources.outputs;
  const [{ openStoryTable }, { openEngagementTable }] = await Promise.all([
    import('../../shared/aws/story-table.ts'),
    import('../../shared/aws/engagement-table.ts'),
  ]);
  const stories = openStoryTable(StoryTable, failUnreadable);
  for (const story of [added, removed, older, ...unread, sure]) await stories.saveStory(story, 90);
  const engagement = openEngagement(added, ENGAGEMENT, NOW);
  await openEngagementTable(EngagementTable, failUnreadable).saveEngagement(engagement);
  await stories.saveGrouping(added, engagement);
  bedrock = await serveBedrock();
  const stack = serveStack(aws.resources.outputs);
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', bedrock.url);
  vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', await listen(stack));
  closeStack = () => stack.close();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  bedrock.close();
  closeStack();
  await aws.stop();
  process.chdir(cwd);
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  bedrock.asked.length = 0;
  bedrock.answerWith(({ story }) => toolAnswer(story.title === PRAISE ? YES : NO));
});

// Not the data folder: with it a command would see the emulators alone.
const ask = (...args: readonly string[]) => runCli([...args, '--stack', 'EnvoyWatch-dev']);
const preview = (...args: readonly string[]) =>
  runCli(['preview', '--stack', 'EnvoyWatch-dev', '--since', '10d', '--second-reader', MODEL_ID, ...args]);

describe('stories and engagements', () => {
  it('--disagree lists what the two readers see otherwise, whichever says yes, with both answers', async () => {
    const { stdout, stderr } = await ask('stories', '--disagree');
    expect(stderr).toBe(
      'envoy-watch: looked at 6 stories for the 3 shown, those too that report no engagement\n',
    );
    for (const one of [added, removed, older]) expect(stdout).toContain(one.storyId);
    for (const one of [...unread, sure]) expect(stdout).not.toContain(one.storyId);
    expect(stdout).toContain(`second reader (${MODEL_ID})`);
    expect(stdout).toContain('local reader: no engagement, 0.33');
    expect(stdout).toContain('local reader: SUPPORT with CUB, done, inbound,');
  });

  it('--disagree narrows with the other options, and is JSON with both answers as well', async () => {
    const { stdout } = await ask('stories', '--disagree', '--counterpart', 'LAO', '--json');
    const [story, ...others] = JSON.parse(stdout);
    expect(others).toEqual([]);
    expect(story).toMatchObject({
      storyId: added.storyId,
      secondReading: { local: { isEngagement: false } },
    });
  });

  it('--disagree is CSV with both answers, too', async () => {
    const { stdout } = await ask('stories', '--disagree', '--csv', '--counterpart', 'LAO');
    const [header, row] = stdout.split('\r\n');
    expect(header).toMatch(/,decidedBy$/);
    expect(row).toMatch(
      new RegExp(
        `^${added.storyId},.*,"second reader \\(${MODEL_ID}\\); local reader: no engagement, 0.33"$`,
      ),
    );
  });

  it('say of one story and of one engagement who decided', async () => {
    const [story, engagement, other] = await Promise.all([
      ask('story', added.storyId),
      ask('engagement', ENGAGEMENT),
      ask('story', sure.storyId),
    ]);
    const said = [`second reader (${MODEL_ID})`, 'local reader: no engagement, 0.33'];
    expect(story.stdout).toContain(`Decided by  ${said.join('\n            ')}\n`);
    expect(engagement.stdout).toContain(`    ${said.join('\n    ')}\n    ${added.storyId}\n`);
    expect(other.stdout).not.toContain('Decided by');
  });
});

describe('preview --second-reader', () => {
  it('asks about what is doubtful, but not about what this model and prompt have read, and tells the cost', async () => {
    const { stdout, ...rest } = await preview();
    expect(rest).toEqual({ status: 0, stderr: '' });
    // A new version of the prompt is asked about here, where somebody wants it.
    expect(bedrock.asked.map(({ story }) => story.title).sort()).toEqual([SUPPORT, SUPPORT, PRAISE]);
    expect(stdout).toContain(`Of 6 stored stories the local reader is not sure of 5 (0.05 to 0.95).
${MODEL_ID} has read 5 of them, 2 of these before, and would decide 5 otherwise.
3 calls, 3000 tokens in and 150 out: $0.0029, $0.9600 for a thousand stories asked (list prices of April 2026, to be checked).
At 0.5 such stories a day that is $0.0144 a month, and never more than $5.76 with 200 calls a day.
`);
    expect(stdout).toContain('local: SUPPORT with CUB, done, inbound, 0.77');
    expect(stdout).toContain('second: no engagement, 0.01');
  });

  it('keeps to its calls, over a sample that is spread over all', async () => {
    const { stdout } = await preview('--calls', '2');
    expect(bedrock.asked.length).toBeLessThanOrEqual(2);
    expect(stdout).toMatch(/ has read 2 of them, \d of these before, and would decide 2 otherwise\.\n/);
  });

  it('changes nothing that is stored', async () => {
    const before = await ask('stories', '--all', '--json');
    await preview();
    expect(await ask('stories', '--all', '--json')).toEqual(before);
  });

  it('says at once why a second reader cannot be tried, and asks no more', async () => {
    bedrock.answerWith(failWith(403, 'AccessDeniedException'));
    expect(await preview()).toEqual({
      ...{ status: 1, stdout: '' },
      stderr: `envoy-watch: ${MODEL_ID} answers nothing: no permission: AccessDeniedException: AccessDeniedException for a test\n`,
    });
    expect(bedrock.asked).toHaveLength(3);
  });

  it('tells what it has read when it is throttled half way, and counts no cost of what was not answered', async () => {
    bedrock.answerWith(({ story }) =>
      story.title === PRAISE ? toolAnswer(YES) : failWith(429, 'ThrottlingException'),
    );
    const { stdout, status } = await preview();
    expect(status).toBe(0);
    expect(stdout).toContain(`${MODEL_ID} has read 3 of them, 2 of these before, and would decide 3 otherwise.
2 brought no answer that can be used (throttled 2).
3 calls, 1000 tokens in and 50 out: $0.0010, $0.9600 for a thousand stories asked`);
    expect(stdout).toContain('such stories a day that is $0.0144 a month');
  });

  it('has a local reader with the threshold that it is told', async () => {
    const { stdout } = await preview('--threshold', '0.9');
    expect(stdout).toContain(' and would decide 2 otherwise.');
  });

  it('is not what another model of the local reader is compared with', async () => {
    const file = join(folder, 'model.json');
    writeFileSync(file, JSON.stringify(MODEL_FILE));
    const { stdout } = await ask('preview', '--model', file, '--since', '10d');
    expect(stdout).toMatch(/^Of 6 stored stories, model \S+ would add 0 and remove 0\.\n$/);
  });

  it('does not guess what a model costs', async () => {
    const { stdout } = await runCli([
      ...['preview', '--stack', 'EnvoyWatch-dev', '--second-reader', 'mistral.mistral-large-2407-v1:0'],
    ]);
    expect(stdout).toContain('5 calls, 5000 tokens in and 250 out: price unknown.\n');
    expect(stdout).not.toContain('a month');
  });

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['preview'], '--model: expected this or --second-reader, and one of them alone'],
    [
      ['preview', '--model', 'm.json', '--second-reader', MODEL_ID],
      '--model: expected this or --second-reader, and one of them alone',
    ],
    [
      ['preview', '--second-reader', MODEL_ID, '--data', data],
      '--second-reader: expected --stack with it, and AWS credentials that may ask the model',
    ],
    [
      ['preview', '--second-reader', 'mars.amazon.nova-pro-v1:0'],
      '--second-reader: expected the id of a model like amazon.nova-pro-v1:0 or us.amazon.nova-pro-v1:0, got "mars.amazon.nova-pro-v1:0"',
    ],
    [
      ['preview', '--second-reader', MODEL_ID, '--stack', 'EnvoyWatch-dev', '--reader', 'r.safetensors'],
      '--reader: expected no --second-reader with it: it reads after the one of this version',
    ],
    ...['0', '49', '4001', 'NaN'].map(
      (words) =>
        [
          ['preview', '--second-reader', MODEL_ID, '--words', words],
          `--words: expected a whole number from 50 to 4000, got "${words}"`,
        ] as const,
    ),
    ...['0.5', '0.5,0.4', '0,1', '0.1,0.2,0.3'].map(
      (doubt) =>
        [
          ['preview', '--second-reader', MODEL_ID, '--doubt', doubt],
          `--doubt: expected two probabilities from 0.01 to 0.97 like 0.05,0.95, got "${doubt}"`,
        ] as const,
    ),
  ];
  for (const [args, message] of wrong) {
    it(`refuses ${args.slice(1).join(' ').replace(data, 'FOLDER') || 'nothing to preview'}`, async () => {
      expect(await runCli(args)).toEqual({ status: 2, stdout: '', stderr: `envoy-watch: ${message}\n` });
    });
  }
});

describe('evaluate --second-reader', () => {
  const gold = join(folder, 'gold.jsonl');
  const labelled = [
    { id: '1', title: PRAISE, engagement: 'yes', category: 'SUPPORT', counterparts: ['LAO'] },
    { id: '2', title: SUPPORT, engagement: 'no' },
    { id: '3', title: sure.title, engagement: 'yes', date: '2024-03-12' },
    { id: '4', title: 'Wool fair opens in Darkhan', engagement: 'no' },
  ];
  writeFileSync(gold, labelled.map((one) => JSON.stringify(one)).join('\n'));

  it('measures both readers together, and prints what a thousand stories cost', async () => {
    const [alone, both] = [
      await runCli(['evaluate', gold]),
      await runCli(['evaluate', gold, '--second-reader', MODEL_ID]),
    ];
    const f1Of = ({ stdout }: typeof alone) => /^all +4 +2 +(\S+) \S+ +(\S+)/m.exec(stdout)?.slice(1);
    expect([f1Of(alone), f1Of(both)]).toEqual([
      ['0.500', '0.500'],
      ['1.000', '1.000'],
    ]);
    expect(
      both.stdout,
    ).toContain(`${MODEL_ID} was asked about 2 of 3 stories that pass the gate; the local reader is not sure of 2.
2 calls, 2000 tokens in and 100 out: $0.0019, $0.9600 for a thousand stories asked (list prices of April 2026, to be checked).
`);
    expect(alone.stdout).not.toContain('tokens');
  });

  it('leaves to the local reader what it may not ask about or gets no answer to', async () => {
    const { stdout } = await runCli(['evaluate', gold, '--second-reader', MODEL_ID, '--calls', '1']);
    expect(stdout).toContain("1 more are the local reader's answers; --calls asks about more.\n");
    bedrock.answerWith(failWith(429, 'ThrottlingException'));
    const failed = await runCli(['evaluate', gold, '--second-reader', MODEL_ID]);
    expect(failed.stdout).toContain(
      '2 brought no answer that can be used (throttled 2).\n2 calls, 0 tokens in and 0 out: $0.0000 (list',
    );
    expect(failed.stdout).toMatch(/^all +4 +2 +0\.500/m);
  });

  it('gives up a second reader that is down, but not one that answers oddly, and asks about stories from all over', async () => {
    const many = Array.from({ length: 8 }, (_, n) => ({
      id: `m${n}`,
      title: `${PRAISE} ${n}`,
      engagement: 'no',
    }));
    const file = join(folder, 'many.jsonl');
    writeFileSync(file, many.map((one) => JSON.stringify(one)).join('\n'));
    const evaluate = (...args: readonly string[]) =>
      runCli(['evaluate', file, '--second-reader', MODEL_ID, ...args]);
    bedrock.answerWith(toolAnswer({ engagement: 'perhaps' }));
    expect((await evaluate()).stdout).toContain('8 brought no answer that can be used (wrong schema 8).\n');
    bedrock.answerWith(({ story }) =>
      story.title.endsWith('0') ? toolAnswer(NO) : failWith(503, 'ServiceUnavailableException'),
    );
    expect((await evaluate()).stdout).toContain(
      '3 brought no answer that can be used (server error 3). After 3 on end nobody was asked any more.\n',
    );
    bedrock.asked.length = 0;
    bedrock.answerWith(toolAnswer(NO));
    await evaluate('--calls', '2');
    expect(bedrock.asked.map(({ story }) => story.title.at(-1))).toEqual(['2', '6']);
  });

  for (const more of [['--evidence'], ['--json'], ['--readme', 'R.md'], ['--answers', 'a.jsonl']]) {
    it(`refuses ${more[0]}`, async () => {
      expect(await runCli(['evaluate', gold, '--second-reader', MODEL_ID, ...more])).toEqual({
        ...{ status: 2, stdout: '' },
        stderr:
          'envoy-watch: --second-reader: expected no --answers, --evidence, --readme or --json with it\n',
      });
    });
  }
});
