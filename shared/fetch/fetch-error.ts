import { BodyError } from './decode-body.ts';

/** A fetch that failed: what kind of fault it was, and a reason for the operator. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly fault: 'slow' | 'unreachable' | 'blocked' | 'gone' | 'malformed';
  /** For how long the server asks to be left alone. */
  readonly retryAfterSeconds?: number;

  constructor(fault: FetchError['fault'], reason: string, retryAfterSeconds?: number) {
    super(reason);
    this.fault = fault;
    if (retryAfterSeconds !== undefined) this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Whether something was thrown for what came is no HTTP, or no strict one. */
export function isNoHttp(error: unknown): error is Error {
  const { code = '' } = (error ?? {}) as NodeJS.ErrnoException;
  return code.startsWith('HPE_') && code !== 'HPE_HEADER_OVERFLOW';
}

/** Says of anything that was thrown while a feed was fetched what it means. */
export function toFetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  if (!(error instanceof Error)) return new FetchError('unreachable', 'the fetch failed');
  const { code = '', hostname = '', reason = '' } = error as NodeJS.ErrnoException & Details;
  if (error instanceof BodyError) return new FetchError('malformed', error.message);
  if (code === 'HPE_HEADER_OVERFLOW')
    return new FetchError('malformed', 'the response headers are too large');
  if (code.startsWith('HPE_'))
    return new FetchError('malformed', `the response is no HTTP: ${reason || code}`);
  if (code === 'ENOTFOUND') return new FetchError('unreachable', `no such host: ${hostname}`);
  if (code === 'EAI_AGAIN') return new FetchError('unreachable', `no DNS server answers for ${hostname}`);
  const ssl = /:SSL routines:[^:]*:([^:]+)/.exec(error.message)?.[1];
  if (ssl !== undefined) return new FetchError('unreachable', `TLS: ${ssl}`);
  const failed = firstOf(error) as NodeJS.ErrnoException & Details;
  const words = WORDS[failed.code ?? ''];
  if (words !== undefined) {
    const at = failed.address === undefined ? '' : ` by ${failed.address}:${failed.port}`;
    return new FetchError('unreachable', `${words}${at}`);
  }
  // Node adds advice to its users about certificates of their own.
  const message = (error.message || failed.message).replace(/; if the root CA is installed locally.*/s, '');
  return new FetchError('unreachable', message || code || 'the fetch failed');
}

/** What errors of DNS, of OpenSSL and of the HTTP parser say beside their message. */
type Details = {
  readonly hostname?: string;
  readonly reason?: string;
  readonly address?: string;
  readonly port?: number;
};

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was broken off',
  EPIPE: 'the connection was broken off',
};

/** Of several errors, one for each address that was tried, the first. */
function firstOf(error: Error): Error {
  const [first] = error instanceof AggregateError ? error.errors : [];
  return first instanceof Error ? first : error;
}
