import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyLocalEnvironment } from '../../functions/local/aws/environment.ts';
import { type LocalAws, startLocalAws } from '../../functions/local/aws/start.ts';
import MODEL_FILE from '../../shared/classify/model.json' with { type: 'json' };
import { makeStory } from '../../shared/stories/make-story.ts';
import { failUnreadable, makeEntry } from '../support/factories.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { runCli } from '../support/run-cli.ts';
import { tinyTensors, writeSafetensors } from '../support/tiny-reader.ts';

const cwd = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-evaluate-'));
const run = (...args: readonly string[]) => runCli(args);

beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const GOLD = [
  { id: 'visit', lang: 'en', title: makeEntry().title, engagement: 'yes', category: 'CONSULT' },
  { id: 'wool', lang: 'en', title: 'Wool fair opens in Darkhan', engagement: 'no' },
  { id: 'rumour', lang: 'en', title: 'Rumours of contact with Pyongyang', engagement: 'borderline' },
];
const toLines = (records: readonly object[]) => records.map((one) => JSON.stringify(one)).join('\n');

describe('classify --jsonl', () => {
  it('says of a story that its language is not read, and of no other', async () => {
    const stories = [
      { id: 'en', title: 'North Korea fires two ballistic missiles' },
      { id: 'it', title: 'La Corea del Nord testa un nuovo missile, condanna di Seul' },
    ];
    const { stdout } = await run('classify', '--jsonl', write('missiles.jsonl', toLines(stories)));
    const answers = stdout
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer));
    expect(answers.map(({ id, engagement, unread }) => [id, engagement, unread])).toEqual([
      ['en', 'no', undefined],
      ['it', 'no', true],
    ]);
  });
});

describe('evaluate', () => {
  const gold = write('gold.jsonl', toLines(GOLD));

  it('measures answers from a file as it measures its own', async () => {
    const { stdout } = await run('classify', '--jsonl', gold);
    const answers = write('answers.jsonl', stdout);
    const own = await run('evaluate', gold, '--json');
    expect(own.status).toBe(0);
    expect(JSON.parse(own.stdout).groups[0]).toMatchObject({ name: 'all', stories: 2, engagements: 1 });
    expect(await run('evaluate', gold, '--answers', answers, '--json')).toEqual(own);
  });

  it('says how often the words that decided did, where it is asked', async () => {
    const one = write('one.jsonl', toLines(GOLD.slice(0, 1)));
    const { stdout } = await run('evaluate', one, '--evidence', '--json');
    expect(JSON.parse(stdout).evidence).toEqual([
      { name: 'all', flagged: 1, faithful: 1 },
      { name: 'in en', flagged: 1, faithful: 1 },
    ]);
    expect((await run('evaluate', one, '--evidence')).stdout).toMatch(
      /Decided\nall +1 +1\.000\nin en +1 +1\.000\n/,
    );
    expect((await run('evaluate', one)).stdout).not.toContain('Decided');
  });

  it('writes the accuracy section of a README, and nothing else of it', async () => {
    const marks = ['<!-- accuracy: written by `envoy-watch evaluate` -->', '<!-- end of accuracy -->'];
    const readme = write('README.md', `before\n${marks[0]}\nold\n${marks[1]}\nafter\n`);
    expect((await run('evaluate', gold, '--readme', readme)).status).toBe(0);
    const written = readFileSync(join(folder, readme), 'utf8');
    expect(
      written.startsWith(
        `before\n${marks[0]}\n\n2 labelled stories, 1 of them engagements, judged by the very`,
      ),
    ).toBe(true);
    expect(written).toContain('| all | 2 | 1 | 1.000 (');
    expect(written.endsWith(`${marks[1]}\nafter\n`)).toBe(true);
    expect(written).not.toContain('old');
  });

  const wrong: readonly (readonly [string[], string])[] = [
    [[gold, '--answers', write('empty.jsonl', '')], 'FILE: expected a story that has an answer'],
    [
      [gold, '--answers', write('bad.jsonl', '{"id":"visit"}')],
      '--answers: expected a record a line; line 1: answer: version: is missing',
    ],
    [
      [gold, '--answers', write('none.jsonl', ''), '--evidence'],
      '--evidence: expected no --answers: it asks this classifier again',
    ],
    [
      [gold, '--readme', write('plain.md', 'text')],
      '--readme: expected a file with an accuracy section, got "plain.md"',
    ],
    [
      [write('label.jsonl', toLines([{ ...GOLD[0], engagement: 'maybe' }]))],
      'FILE: expected a record a line; line 1: labelled story: engagement: expected yes, no or borderline',
    ],
  ];
  for (const [args, message] of wrong) {
    it(`refuses: ${message}`, async () => {
      expect(await run('evaluate', ...args)).toEqual({
        status: 2,
        stdout: '',
        stderr: `envoy-watch: ${message}\n`,
      });
    });
  }
});

describe('preview', () => {
  const data = join(folder, 'data');
  let aws: LocalAws;
  beforeAll(async () => {
    aws = await startLocalAws({
      dataDir: data,
      mailDir: join(data, 'mails'),
      template: await keepTemplate(),
    });
    applyLocalEnvironment(aws.environment);
    const { openStoryTable } = await import('../../shared/aws/story-table.ts');
    const at = new Date().toISOString();
    const entry = makeEntry({ publishedAt: at, firstSeenAt: at });
    const table = openStoryTable(aws.resources.outputs.StoryTable ?? '', failUnreadable);
    await table.saveStory(makeStory(entry), 90);
    await table.saveStory(makeStory({ ...entry, storyId: 'wool', title: 'Wool fair opens in Darkhan' }), 90);
  });
  afterAll(() => aws.stop());
  const preview = (model: string, ...more: readonly string[]) =>
    run('preview', '--model', model, '--data', data, ...more);

  it('finds nothing to change with the model that decided', async () => {
    const model = write('same.json', JSON.stringify(MODEL_FILE));
    const { status, stdout } = await preview(model);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^Of 2 stored stories, model \S+ would add 0 and remove 0\.\n$/),
    ]);
  });

  it('lists what a stricter model would remove', async () => {
    const model = write('strict.json', JSON.stringify({ ...MODEL_FILE, name: 'strict', threshold: 1 }));
    const { stdout } = await preview(model);
    expect(stdout).toMatch(
      /^Of 2 stored stories, model strict\.\S+ would add 0 and remove 1\.\n\nRemoved\nPublished/,
    );
    expect(stdout).toContain('steppe-1');
  });

  it('refuses what is no model in one line', async () => {
    expect(await preview(write('list.json', '[]'))).toEqual({
      status: 2,
      stdout: '',
      stderr: 'envoy-watch: --model: expected a model; model: name: expected a short name, got "list.json"\n',
    });
  });

  it('reads with another reader, or refuses what is none in one line', async () => {
    const model = write('same.json', JSON.stringify(MODEL_FILE));
    const reader = write('tiny.safetensors', writeSafetensors(tinyTensors()));
    expect((await preview(model, '--reader', reader)).stdout).toMatch(/^Of 2 stored stories, model /);
    expect(await preview(model, '--reader', write('short.safetensors', 'no'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^envoy-watch: --reader: expected a reader; .+, got "short.safetensors"\n$/,
      ),
    });
  });
});
