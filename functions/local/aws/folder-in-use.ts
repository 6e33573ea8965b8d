import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process has the folder; it may let go of it soon. */
export class FolderInUse extends Error {
  constructor(dataDir: string, cause: unknown) {
    const owner = describeOwner(dataDir);
    super(`${dataDir}: in use by ${owner}; stop it first or choose another folder`, { cause });
  }
}

/** SQLite's code for a file that another connection has; the bits above it only say where it noticed. */
const SQLITE_BUSY = 5;

/**
 * Makes of the failure to open a database what is thrown: `FolderInUse` when its code says that somebody has it.
 *
 * @param complain Says in one line what is wrong otherwise, given the reason.
 */
export function toFolderError(dataDir: string, error: unknown, complain: (reason: string) => string): Error {
  const { code, errcode = 0, cause } = error as { code?: string; errcode?: number; cause?: Error };
  // LevelDB's own error is the cause of one that says only that it failed.
  const locked = [code, (cause as NodeJS.ErrnoException | undefined)?.code].includes('LEVEL_LOCKED');
  if (locked || (errcode & 0xff) === SQLITE_BUSY) return new FolderInUse(dataDir, error);
  const reason = (cause ?? (error as Error)).message;
  return new Error(`${dataDir}: ${complain(reason)}`, { cause: error });
}

function describeOwner(dataDir: string): string {
  try {
    return `process ${JSON.parse(readFileSync(join(dataDir, 'endpoints.json'), 'utf8')).pid}`;
  } catch {
    return 'another process';
  }
}
