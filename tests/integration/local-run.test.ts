import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRunning } from '../../functions/local/aws/start.ts';
import { serveSmtp } from '../support/serve-smtp.ts';

const pathOf = (file: string) => fileURLToPath(new URL(`../../functions/local/${file}`, import.meta.url));

const { PATH, NODE_COMPILE_CACHE } = process.env;
const ENV = { PATH, NODE_COMPILE_CACHE };

/** A folder of the test's own, to run in. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-local-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a shell may have set that would lead to real AWS. */
const HOSTILE = {
  AWS_PROFILE: 'production',
  AWS_REGION: 'eu-west-1',
  AWS_ENDPOINT_URL: 'http://192.0.2.1',
  AWS_ACCESS_KEY_ID: 'AKIAREALKEY',
  AWS_SECRET_ACCESS_KEY: 'secret',
};

/** A mail without what differs from run to run: days, hours, and the digits of its id. */
function withoutTimes(mail: string): string {
  return mail
    .replace(/\b\d{1,2} \w+ \d{4}\b/g, 'DAY')
    .replace(/\b\d\d:\d\d UTC/g, 'HOUR')
    .replace(/\b\w+day\b/g, 'WEEKDAY')
    .replace(/\b\d{4}-\d\d-\d\d-MNG-[\dA-F]+/g, 'ID');
}

describe('npm run demo', () => {
  it('flags the sample engagements, mails each once and names the feeds that fail, whatever the shell says of AWS', async () => {
    const cwd = makeFolder();
    const env = { ...ENV, ...HOSTILE };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [pathOf('demo.ts')], { cwd, env });
    expect(stderr).toBe('');

    const [, table = ''] = stdout.split('== 14 engagements in 70 stories');
    const counterparts = [...table.matchAll(/^\d{4}-\d\d-\d\d-([A-Z]{3})-[0-9A-F]+ .*? (\d) {2,}(\d)/gm)];
    expect(counterparts.map(([, code, reports, mails]) => `${code} ${reports} ${mails}`).sort()).toEqual([
      // South Korea is a mistake of the classifier; the README says so.
      ...['BLR 1 1', 'CAN 1 1', 'CHN 1 1', 'CHN 1 1', 'CUB 1 1', 'IDN 1 0', 'IND 1 1'],
      ...['KOR 1 1', 'LAO 1 1', 'MNG 2 1', 'RUS 1 1', 'SWE 1 1', 'UGA 1 1', 'VNM 1 1'],
    ]);
    for (const failure of [
      'Yalu Observer: unreachable, HTTP status 500',
      'Pacific Courant: html, the document is a web page',
    ]) {
      expect(table).toContain(failure);
    }

    const mailDir = join(cwd, '.envoy-watch', 'demo', 'mails');
    const mails = readdirSync(mailDir).map((name) => readFileSync(join(mailDir, name), 'utf8'));
    const subjects = mails.flatMap((mail) => /^Subject: (.*Mongolia: .*)\r$/m.exec(mail)?.[1] ?? []);
    expect(subjects).toHaveLength(1);
    const sample = /```\n(Subject: [\s\S]+?)\n```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    const mail = mails.find((one) => one.includes('Mongolia: '))?.replaceAll('\r\n', '\n') ?? '';
    const [head = '', ...body] = mail.split('\n--\n')[0]?.split('\n\n') ?? [];
    const subject = /^Subject: .*(?:\n .*)*/m.exec(head)?.[0].replaceAll('\n ', ' ') ?? '';
    expect(withoutTimes([subject, ...body].join('\n\n').trim()), 'paste it into README.md').toBe(
      withoutTimes(sample),
    );
    // One that asked to confirm, one an engagement that is news, and one to the operator.
    expect(mails).toHaveLength(15);
  });
});

describe('npm run demo, misused', () => {
  it('refuses arguments in one line, and touches nothing', async () => {
    const cwd = makeFolder();
    const options = { cwd, env: ENV };
    const run = promisify(execFile)(process.execPath, [pathOf('demo.ts'), '--help'], options);
    const stderr = 'envoy-watch: npm run demo: expected no arguments, got "--help"\n';
    await expect(run).rejects.toMatchObject({ code: 2, stdout: '', stderr });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('npm start', () => {
  /** Starts it and resolves when it has polled; its output so far can be read. */
  async function start(folder: string, more: readonly string[] = []) {
    const options = ['--data', folder, '--no-default-feeds', ...more];
    const child = spawn(process.execPath, [pathOf('start.ts'), ...options], { env: ENV });
    onTestFinished(() => void child.kill('SIGKILL'));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    while (!output.includes('poll ') && child.exitCode === null)
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    return { child, read: () => output };
  }
  const endOf = async (child: ChildProcess) =>
    child.exitCode === null ? (await once(child, 'exit'))[0] : child.exitCode;

  it('ends on Ctrl-C with status 0, and starts again on what it kept', async () => {
    const folder = makeFolder();
    for (let run = 0; run < 2; run += 1) {
      const { child, read } = await start(folder);
      child.kill('SIGINT');
      expect(await endOf(child)).toBe(0);
      expect(read()).toContain('everything is kept');
    }
  });

  it('refuses a folder that another run has, in one line', async () => {
    const folder = makeFolder();
    const { child } = await start(folder);
    const second = await start(folder);
    expect(await endOf(second.child)).toBe(1);
    expect(second.read()).toBe(
      `envoy-watch: ${folder}: in use by process ${child.pid}; stop it first or choose another folder\n`,
    );
  });

  it('mails by a mail server, also what a command has put into the outbox meanwhile, and shows no password', async () => {
    const folder = makeFolder();
    const server = await serveSmtp();
    onTestFinished(() => server.close());
    const url = `smtp://watch%40desk.news:S3CRET@127.0.0.1:${server.port}`;
    const to = () => server.mails.map((mail) => `${mail.from} ${mail.to}`);

    const first = await start(folder, ['--smtp', url, '--operator', 'ops@desk.news']);
    const { endpoints, resources } = (await readRunning(folder)) ?? {};
    const subscribe = { Action: 'Subscribe', Protocol: 'email', Endpoint: 'ann@desk.news' };
    const TopicArn = resources?.outputs.AlertTopicArn ?? '';
    const body = new URLSearchParams({ ...subscribe, TopicArn });
    expect((await fetch(endpoints?.sns ?? '', { method: 'POST', body })).status).toBe(200);
    first.child.kill('SIGINT');
    expect(await endOf(first.child)).toBe(0);
    expect(to()).toEqual(['watch@desk.news ann@desk.news']);

    const command = ['subscribers', 'add', 'ben@desk.news', '--data', folder];
    await promisify(execFile)(process.execPath, [pathOf('../cli/main.ts'), ...command], { env: ENV });
    const second = await start(folder, ['--smtp', url]);
    second.child.kill('SIGINT');
    expect(await endOf(second.child)).toBe(0);
    expect(to().slice(1)).toEqual(['watch@desk.news ben@desk.news']);
    expect(first.read()).toContain('sent     to ann@desk.news');
    expect(first.read() + second.read()).not.toMatch(/S3CRET|PROBLEM|REFUSED/);
  });

  const wrong: Readonly<Record<string, readonly [status: number, message: string]>> = {
    '--poll-minutes 0': [2, '--poll-minutes: expected a whole number from 1 to 60, got "0"'],
    '--most-mails 0': [2, '--most-mails: expected a whole number from 1 to 1000, got "0"'],
    '--most-mails 1001': [2, '--most-mails: expected a whole number from 1 to 1000, got "1001"'],
    '--poll-minutes soon': [2, '--poll-minutes: expected a whole number from 1 to 60, got "soon"'],
    '--data=': [2, '--data: expected a folder, got ""'],
    '--allow 127.0.0.1': [2, '--allow: expected host:port, such as localhost:4711, got "127.0.0.1"'],
    '--deta x': [2, "options: expected those of --help; Unknown option '--deta'"],
    now: [
      2,
      "options: expected those of --help; Unexpected argument 'now'. This command does not take positional arguments",
    ],
    '--smtp smtp://me:S3CRET@h:1/x --from a@desk.news': [
      2,
      '--smtp: expected smtp://USER:PASSWORD@HOST:PORT or smtps://..., signs like / and % in the user and the password written as %2F and %25',
    ],
    '--from smtp://me:S3CRET@h --smtp a@desk.news': [
      2,
      '--smtp: expected its URL next to it, and nowhere else',
    ],
    'smtp://me:S3CRET@h': [2, '--smtp: expected its URL next to it, and nowhere else'],
    '--from a@desk.news': [2, '--from: expected --smtp with it, got "a@desk.news"'],
    '--operator me': [2, '--operator: expected an e-mail address like analyst@example.org, got "me"'],
    '--data /dev/null/x': [
      1,
      "/dev/null/x: cannot keep data here: ENOTDIR: not a directory, mkdir '/dev/null/x'",
    ],
  };
  for (const [argument, [code, message]] of Object.entries(wrong)) {
    it(`refuses ${argument} in one line, with status ${code}`, async () => {
      const options = { cwd: makeFolder(), env: ENV };
      const run = promisify(execFile)(
        process.execPath,
        [pathOf('start.ts'), ...argument.split(' ')],
        options,
      );
      await expect(run).rejects.toMatchObject({ code, stdout: '', stderr: `envoy-watch: ${message}\n` });
    });
  }

  it('says in one line that what it kept is damaged, and what to do', async () => {
    const folder = makeFolder();
    const { child } = await start(folder);
    child.kill('SIGINT');
    await endOf(child);
    writeFileSync(join(folder, 'dynamodb', 'CURRENT'), 'rubbish');
    const { child: second, read } = await start(folder);
    expect(await endOf(second)).toBe(1);
    expect(read()).toMatch(
      /^envoy-watch: \S+: the tables cannot be opened \(.*\); move the folder away to begin anew\n$/,
    );
  });
});
