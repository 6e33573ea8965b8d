import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMail, isReachable, type Mail } from './mail.ts';

/** Delivers a mail; it has arrived, whole, when the promise resolves. */
export type Deliver = (mail: Mail) => Promise<void>;

/** Where the mails lie that have yet to be handed to a mail server. */
export const outboxOf = (mailDir: string) => join(mailDir, 'outbox');

/**
 * Opens a folder in which every delivered mail becomes one `.eml` file.
 *
 * @param post Hears of each mail that is to go to a mail server; it lies in the outbox. Mails to nobody's addresses do not.
 */
export function openMailFolder(
  mailDir: string,
  onMail?: (mail: Mail, file: string) => void,
  post?: () => void,
): Deliver {
  prepareFolder(mailDir);
  return async (mail) => {
    const isPosted = post !== undefined && isReachable(mail.to);
    const name = `${mail.at.toISOString().replaceAll(':', '-')}_${mail.id}.eml`;
    const file = join(isPosted ? outboxOf(mailDir) : mailDir, name);
    await writeWhole(file, composeMail(mail));
    onMail?.(mail, file);
    if (isPosted) post();
  };
}

/** Makes a folder of mails and removes from it what a killed process left half-written. Says whether it is new. */
export function prepareFolder(folder: string): boolean {
  const isNew = mkdirSync(folder, { recursive: true }) !== undefined;
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.eml.tmp')) rmSync(join(folder, name));
  }
  return isNew;
}

/** Writes a file that appears under its name, or takes the place of the one there is, only when it is complete. */
export async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  await writeFile(`${file}.tmp`, content);
  await rename(`${file}.tmp`, file);
}
