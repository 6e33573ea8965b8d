import { isContact } from '../deployment/contact.ts';
import { ArgumentError } from '../text/argument-error.ts';

/**
 * Names the poller to those who are polled, with whom to turn to, as `User-Agent` says it.
 *
 * @param contact The URL or e-mail address of who runs it.
 *
 * @throws ArgumentError for a contact that is neither, or that a header can't carry.
 *
 * @example
 * nameAgent('ops@example.org'); // 'EnvoyWatch/0.1 (+ops@example.org; feed poller)'
 */
export function nameAgent(contact: string | undefined): string {
  if (contact === undefined) return 'EnvoyWatch/0.1 (feed poller)';
  if (!isContact(contact)) {
    throw new ArgumentError('contact', 'a URL or an e-mail address', contact);
  }
  return `EnvoyWatch/0.1 (+${contact}; feed poller)`;
}
