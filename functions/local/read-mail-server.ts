import { readEmail } from '../../shared/ask/read-options.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { isEmailAddress } from '../../shared/text/email-address.ts';
import type { MailServer } from './aws/mail.ts';

const EXPECTED =
  'smtp://USER:PASSWORD@HOST:PORT or smtps://..., signs like / and % in the user and the password written as %2F and %25';

/**
 * Reads which mail server mails are handed to, and from which address they are.
 *
 * @param from The address; needed where the user is none.
 * @param password The password where the URL has none: other users of the machine see what a process was started with.
 * @throws ArgumentError; it shows nothing of the URL, which may hold a password.
 */
export function readMailServer(
  url: string,
  from: string | undefined,
  password: string | undefined,
): MailServer {
  const { hostname, port, isSecure, user, secret = password } = readUrl(url);
  if (user !== '' && !secret) {
    throw new ArgumentError('--smtp', 'a password for its user, there or in the variable SMTP_PASSWORD');
  }
  if (from === undefined && !isEmailAddress(user)) {
    throw new ArgumentError('--from', 'with --smtp, the address that the mail server lets you send from');
  }
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isSecure ? 465 : 587),
    isSecure,
    ...(user !== '' && secret && { login: { user, password: secret } }),
    from: from === undefined ? user : readEmail('--from', from),
  };
}

function readUrl(text: string) {
  const url = URL.parse(text.trim());
  const wrong = new ArgumentError('--smtp', EXPECTED);
  if (!url || !/^smtps?:$/.test(url.protocol) || /^$|[^\w.:[\]-]/.test(url.hostname)) throw wrong;
  const { hostname, port, pathname, search, hash } = url;
  if (port === '0' || pathname.replace('/', '') + search + hash !== '') throw wrong;
  const [user = '', secret = ''] = [url.username, url.password].map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      throw wrong;
    }
  });
  if (user === '' && secret !== '') throw wrong;
  return { hostname, port, isSecure: url.protocol === 'smtps:', user, ...(secret && { secret }) };
}
