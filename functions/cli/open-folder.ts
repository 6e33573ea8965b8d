import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ArgumentError, quoteArgument } from '../../shared/text/argument-error.ts';
import type { Template } from '../local/aws/resources.ts';
import type { LocalAws, RunningAws } from '../local/aws/start.ts';

/** Emulators on a local data folder, and how to let go of them. */
export type OpenFolder = RunningAws & {
  stop(): Promise<void>;
  /** The emulators themselves, where they run for this command alone. */
  readonly own?: LocalAws;
};

/** How long a command waits for another that has the folder, and how often it looks. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 100;

/**
 * Checks a local data folder before anything is opened in it; makes it when it may be made.
 *
 * @returns Whether there is a folder that data can be in.
 * @throws ArgumentError when it is a file; Error when nothing can be written in it, which reading needs too.
 */
export function checkFolder(folder: string, access: 'read' | 'create'): boolean {
  try {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found && !found.isDirectory())
      throw new ArgumentError('--data', `a folder, got a file ${quoteArgument(folder)}`);
    if (access === 'create') mkdirSync(folder, { recursive: true });
    if (!existsSync(folder)) return false;
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOTDIR' || code === 'EEXIST') {
      throw new ArgumentError('--data', `a folder, got one inside a file ${quoteArgument(folder)}`);
    }
    const cause = message.replace(/^(E[A-Z]+: [^,]*),.*/s, '$1');
    throw new Error(`${folder}: cannot keep data here: ${cause}`, { cause: error });
  }
}

/** Uses the emulators that run on a folder, else starts some; waits a while for a command that has the folder. */
export async function openFolder(folder: string, patienceMs = PATIENCE_MS): Promise<OpenFolder> {
  const { readRunning, startLocalAws } = await import('../local/aws/start.ts');
  const { FolderInUse } = await import('../local/aws/folder-in-use.ts');
  const { sayFilterPolicy } = await import('../../shared/alerts/say-wishes.ts');
  const { outboxOf } = await import('../local/aws/mail-folder.ts');
  const { synthesise } = await import('../local/synthesise.ts');
  const mails = join(folder, 'mails');
  let end: number | undefined;
  let template: Template | undefined;
  for (;;) {
    // The emulators of another command end with that command, which takes their address away before: so look twice.
    const running = (await readRunning(folder)) && (await readRunning(folder));
    if (running) return { ...running, stop: async () => {} };
    try {
      template ??= await synthesise();
      // Where there is an outbox, `npm start` hands to a mail server what is put into it.
      const mailDir = existsSync(outboxOf(mails)) ? outboxOf(mails) : mails;
      const aws = await startLocalAws({ dataDir: folder, mailDir, template, sayFilterPolicy });
      // Without an address, for these emulators are for this command alone: others learn who has the folder, and wait.
      writeFileSync(join(folder, 'endpoints.json'), `${JSON.stringify({ pid: aws.pid })}\n`);
      return { ...aws, own: aws };
    } catch (error) {
      end ??= performance.now() + patienceMs;
      if (!(error instanceof FolderInUse) || performance.now() >= end) throw error;
    }
    await wait(PAUSE_MS);
  }
}
