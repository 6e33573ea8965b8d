import { execFile, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What feedparser makes of an entry; `date` is in milliseconds, whole seconds. */
export type FeedparserEntry = {
  readonly title: string | null;
  readonly link: string | null;
  readonly date: number | null;
  readonly id: string | null;
};

const run = promisify(execFile);
const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Reads documents with Python's feedparser, of a fixed version, in a virtual environment of its own. Needs `python3`, and
 * once a registry to install from.
 *
 * @param url Relative links are made absolute against it.
 * @returns The entries of each document, in its order; none where it found none.
 * @throws Error when python3 is missing or ends with a failure.
 */
export async function readWithFeedparser(
  paths: readonly string[],
  url: string,
  environment: string,
): Promise<readonly FeedparserEntry[][]> {
  await run('python3', ['-m', 'venv', environment]);
  const python = `${environment}/bin/python`;
  const strictly = ['--no-input', '--only-binary', ':all:', '--require-hashes'];
  await run(python, ['-m', 'pip', 'install', '-q', ...strictly, '-r', beside('requirements.txt')]);
  const reader = spawn(python, [beside('read-feeds.py'), url], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    reader.once('error', reject);
    reader.once('close', resolve);
  });
  reader.stdin.end(paths.map((path) => `${path}\n`).join(''));
  const lines = (await text(reader.stdout)).trimEnd().split('\n');
  const status = await ended;
  if (status !== 0 || lines.length !== paths.length) {
    throw new Error(`feedparser read ${lines.length} of ${paths.length} documents, and ended with ${status}`);
  }
  return lines.map((line) => JSON.parse(line) as FeedparserEntry[]);
}
