import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** MiniStack, an AWS emulator that deploys CloudFormation and runs functions on this machine's Node. */
export type Emulator = {
  readonly endpoint: string;
  /** The certificate that clients have to trust. */
  readonly certificateFile: string;
  readonly logFile: string;
  /** What metric filters have counted, as lines of JSON, in the order in which it was logged; not there before there is any. */
  readonly metricsFile: string;
  /** Ends the emulator with every function it runs; resolves when none of their processes is left. */
  stop(): Promise<void>;
};

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
const APP = fileURLToPath(new URL('emulator_app.py', import.meta.url));
const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 10_000;

/**
 * Installs the emulator into a folder and starts it there, on a free port of 127.0.0.1. Its functions inherit the environment.
 *
 * It enforces IAM policies, so that each function has only the permissions of its role. It speaks TLS, since queues,
 * topics and CDK's own bucket refuse whoever comes without. Needs `python3` (3.10 or later) and `openssl`.
 */
export async function startEmulator(
  folder: string,
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Emulator> {
  const run = (command: string, ...args: string[]) => promisify(execFile)(command, args, { signal });
  await requireTools(run);
  await run('python3', '-m', 'venv', join(folder, 'venv'));
  const python = join(folder, 'venv', 'bin', 'python');
  await run(
    python,
    '-m',
    'pip',
    'install',
    '-q',
    '--no-input',
    '--only-binary',
    ':all:',
    '--require-hashes',
    '-r',
    REQUIREMENTS,
  );
  const certificateFile = join(folder, 'certificate.pem');
  const keyFile = join(folder, 'key.pem');
  await makeCertificate(run, certificateFile, keyFile);

  const port = await findFreePort();
  const endpoint = `https://127.0.0.1:${port}`;
  const logFile = join(folder, 'emulator.log');
  const log = openSync(logFile, 'a');
  await mkdir(join(folder, 'home'));
  await copyFile(APP, join(folder, 'emulator_app.py'));
  const listen = [
    '--workers',
    '0',
    '--bind',
    `127.0.0.1:${port}`,
    '--certfile',
    certificateFile,
    '--keyfile',
    keyFile,
  ];
  const emulator = spawn(python, ['-m', 'hypercorn', 'emulator_app:app', ...listen], {
    cwd: folder,
    // A process group of its own, which its functions join: so all of them can be ended.
    detached: true,
    stdio: ['ignore', log, log],
    env: {
      // The functions run on the Node that runs this test.
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'home'),
      STATE_DIR: join(folder, 'home'),
      GATEWAY_PORT: String(port),
      AUTH: 'true',
      USE_SSL: '1',
      MINISTACK_SSL_CERT: certificateFile,
      MINISTACK_SSL_KEY: keyFile,
      NODE_EXTRA_CA_CERTS: certificateFile,
      ...environment,
    },
  });
  const stop = () => endGroup(emulator);
  try {
    await untilReady(emulator, `${endpoint}/_ministack/health`, certificateFile, signal);
  } catch (error) {
    await stop();
    throw new Error(`the emulator did not start:\n${readFileSync(logFile, 'utf8')}`, { cause: error });
  }
  return { endpoint, certificateFile, logFile, metricsFile: join(folder, 'metrics.jsonl'), stop };
}

type Run = (command: string, ...args: string[]) => Promise<{ stdout: string }>;

async function requireTools(run: Run): Promise<void> {
  const isRecent = 'import sys; sys.exit(sys.version_info < (3, 10))';
  await run('python3', '-c', isRecent).catch((error) => {
    throw new Error('this test needs python3, 3.10 or later: it runs the AWS emulator', { cause: error });
  });
  await run('openssl', 'version').catch((error) => {
    throw new Error('this test needs openssl: it makes the certificate of the AWS emulator', {
      cause: error,
    });
  });
}

async function makeCertificate(run: Run, certificateFile: string, keyFile: string): Promise<void> {
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', keyFile, '-out', certificateFile];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  await run('openssl', 'req', '-x509', '-days', '1', ...key, ...names);
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port found');
  return address.port;
}

async function untilReady(emulator: ChildProcess, url: string, certificateFile: string, signal: AbortSignal) {
  const ca = readFileSync(certificateFile);
  const isReady = () =>
    new Promise<boolean>((resolve) => {
      get(url, { ca, signal }, (response) => resolve(response.resume().statusCode === 200)).on('error', () =>
        resolve(false),
      );
    });
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isReady())) {
    signal.throwIfAborted();
    if (emulator.exitCode !== null) throw new Error(`it ended with status ${emulator.exitCode}`);
    if (Date.now() > deadline) throw new Error(`it was not ready within ${READY_WITHIN_MS / 1000} s`);
    await wait(200);
  }
}

/** Asks the processes of a group to end, and makes those end that do not. */
async function endGroup(leader: ChildProcess): Promise<void> {
  const { pid } = leader;
  if (pid === undefined) return;
  const deadline = Date.now() + STOPPED_WITHIN_MS;
  let signal: NodeJS.Signals = 'SIGTERM';
  while (isSent(pid, signal)) {
    if (Date.now() > deadline) throw new Error(`processes of group ${pid} are left`);
    await wait(200);
    if (Date.now() > deadline - STOPPED_WITHIN_MS / 2) signal = 'SIGKILL';
  }
}

function isSent(group: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(-group, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
