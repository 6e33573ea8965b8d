import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { listen } from '../../functions/local/aws/wire.ts';
import { runCli, runCliProcess } from '../support/run-cli.ts';
import { serveStack } from '../support/serve-stack.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

const TABLE = new RegExp(
  [
    '^Hop        At \\(UTC\\)      Seconds',
    'queued     [\\d:.]{12}  +\\d+\\.\\d{3}  [\\s\\S]*?',
    'taken      [\\d:.]{12}  +\\d+\\.\\d{3}  [\\s\\S]*?',
    'published  [\\d:.]{12}  +\\d+\\.\\d{3}  [\\s\\S]*?',
    'arrived    [\\d:.]{12}  +\\d+\\.\\d{3}  [\\s\\S]*?',
    '',
    'The whole way in \\d+\\.\\d{3} s\n$',
  ].join('\n'),
);

describe('prove, where no local run is going on', () => {
  it('runs the classifier itself, prints the way with times, and leaves nothing in the lists', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-prove-'));
    try {
      const { status, stdout, stderr } = await runCliProcess(folder, ['prove', '--data', folder]);
      expect([status, stderr]).toEqual([0, '']);
      expect(stripVTControlCharacters(stdout)).toMatch(TABLE);
      const stories = await runCliProcess(folder, ['stories', '--all', '--json', '--data', folder]);
      expect(stories).toMatchObject({ status: 0, stdout: '[]\n' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('prove --stack', () => {
  const PROVE = ['prove', '--stack', 'EnvoyWatch-dev'];
  let pipeline: TestPipeline;
  beforeAll(async () => {
    pipeline = await startPipelineForTest();
    const stack = serveStack(pipeline.outputs);
    vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', await listen(stack));
    return async () => {
      vi.unstubAllEnvs();
      stack.close();
      await pipeline.end();
    };
  });

  /** Runs a command while the classifier takes what is queued. */
  async function beside(args: readonly string[]) {
    let isOver = false;
    const run = runCli(args).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await pipeline.drain();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return run;
  }

  it('sends a proof through what is deployed, and prints its way as JSON', async () => {
    pipeline.events.length = 0;
    const { status, stdout, stderr } = await beside([...PROVE, '--json']);
    expect([status, stderr]).toEqual([0, '']);
    // Time stands still here.
    const at = new Date().toISOString();
    expect(JSON.parse(stdout)).toEqual({
      proofId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      madeAt: at,
      seconds: 0,
      hops: ['queued', 'taken', 'published', 'arrived'].map((to) => ({ to, at, seconds: 0 })),
    });
    expect(pipeline.events).toMatchObject([{ message: 'proof taken' }]);
  });

  it('leaves a story in no list, which is shown to whoever has its id', async () => {
    pipeline.events.length = 0;
    await beside(PROVE);
    const [taken] = pipeline.events;
    const storyId = taken?.message === 'proof taken' ? taken.storyId : '';
    const list = await runCli(['stories', '--all', '--json', '--stack', 'EnvoyWatch-dev']);
    const shown = await runCli(['story', storyId, '--stack', 'EnvoyWatch-dev']);
    expect([list.stdout, shown.status]).toEqual(['[]\n', 0]);
    expect(shown.stdout).toMatch(/^Outlet {6}Envoy Watch, a proof$/m);
  });

  it('never takes the proof of the hour, nor does the poller take one that is proved by hand', async () => {
    await pipeline.pollAndDrain();
    expect(await beside(PROVE)).toMatchObject({ status: 0 });
    pipeline.events.length = 0;
    pipeline.advance(900);
    await pipeline.poll();
    expect(pipeline.events.map(({ message }) => message)).toContain('proof arrived');
  });

  it('ends with status 1 when it has not arrived in time, and says how far it came', async () => {
    expect(await runCli([...PROVE, '--wait', '1'])).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'envoy-watch: the made-up story has not arrived within 1 s: it is queued, and the classifier has not taken it\n',
    });
  });

  it('says of a stack that an older version deployed that it knows no proofs', async () => {
    const { ProofQueueUrl: _new, ...older } = pipeline.outputs;
    const stack = serveStack(older);
    const endpoint = process.env.AWS_ENDPOINT_URL_CLOUDFORMATION ?? '';
    vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', await listen(stack));
    expect(await runCli(PROVE)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'envoy-watch: stack EnvoyWatch-dev: is of an older version, which knows no proofs; deploy or start it anew\n',
    });
    vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', endpoint);
    stack.close();
  });

  it('refuses a time to wait that is none', async () => {
    const { status, stderr } = await runCli([...PROVE, '--wait', '0']);
    expect([status, stderr]).toEqual([2, 'envoy-watch: --wait: expected whole seconds, 1 to 600, got "0"\n']);
  });
});
