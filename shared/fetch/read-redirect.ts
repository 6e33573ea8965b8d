import { quoteArgument } from '../text/argument-error.ts';
import { maskSecrets } from '../text/mask-secrets.ts';
import { FetchError } from './fetch-error.ts';
import { readHeaderText } from './response-headers.ts';

const PERMANENT: readonly number[] = [301, 308];
const REDIRECTS: readonly number[] = [...PERMANENT, 302, 303, 307];

/** Tells whether a status sends whoever asks elsewhere, to `Location`. */
export function isRedirect(status: number): boolean {
  return REDIRECTS.includes(status);
}

/** Tells whether a redirect holds for the next time, too. */
export function isPermanentRedirect(status: number): boolean {
  return PERMANENT.includes(status);
}

/**
 * Reads where a redirect leads; whether that may be asked is another matter.
 *
 * @throws FetchError where it leads nowhere, to what is no URL, or from https down to http.
 */
export function readRedirect(from: URL, status: number, location: string | undefined): URL {
  if (location === undefined) {
    throw new FetchError('unreachable', `status ${status} redirects to nowhere`);
  }
  const text = readHeaderText(location);
  const target = URL.parse(text, from.href);
  if (target === null) {
    throw new FetchError(
      'unreachable',
      `status ${status} redirects to what is no URL: ${quoteArgument(maskSecrets(text))}`,
    );
  }
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    throw new FetchError('unreachable', `redirected from https to ${target.href}`);
  }
  return target;
}

/** Tells whether two URLs name one document, over http or https. */
export function isSameDocument(url: URL, other: URL): boolean {
  return url.host === other.host && url.pathname === other.pathname && url.search === other.search;
}
