import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MimeNode from 'nodemailer/lib/mime-node';

export type Mail = {
  /** Tells this mail from every other; its file is called so. */
  readonly id: string;
  readonly sender: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
};

/** An address as SNS takes it: of printable ASCII, without what means something in a header or an envelope. */
export const ADDRESS = /^[!#-'*+\-./0-9=?A-Z^-~]+@[!#-'*+\-./0-9=?A-Z^-~]+\.[!#-'*+\-/0-9=?A-Z^-~]+$/;

/** Delivers a mail; it has arrived, whole, when the promise resolves. */
export type Deliver = (mail: Mail) => Promise<void>;

/**
 * Opens a folder in which every delivered mail becomes one `.eml` file.
 *
 * A file appears under its name only when it is complete; what a killed process left half-written is removed.
 */
export function openMailFolder(mailDir: string, onMail?: (mail: Mail, file: string) => void): Deliver {
  mkdirSync(mailDir, { recursive: true });
  for (const name of readdirSync(mailDir)) {
    if (name.endsWith('.eml.tmp')) rmSync(join(mailDir, name));
  }
  return async (mail) => {
    const { id, sender, to, subject, text, at } = mail;
    // Nodemailer's transports would send the text quoted-printable, in which a link is cut at every 76th character.
    const headers = new MimeNode('text/plain; charset=utf-8').setHeader({
      From: { name: `${sender} (local)`, address: 'no-reply@localhost' },
      To: to,
      Subject: subject,
      Date: at.toUTCString().replace('GMT', '+0000'),
      'Message-ID': `<${id}@localhost>`,
      'Content-Transfer-Encoding': '8bit',
    });
    const file = join(mailDir, `${at.toISOString().replaceAll(':', '-')}_${id}.eml`);
    await writeFile(`${file}.tmp`, `${headers.buildHeaders()}\r\n\r\n${text.replace(/\r?\n/g, '\r\n')}`);
    await rename(`${file}.tmp`, file);
    onMail?.(mail, file);
  };
}
