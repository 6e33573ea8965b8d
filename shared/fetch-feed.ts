import { oneLine, truncate } from './plain-text.ts';

/** What a server sent with a feed (RFC 9110), kept byte for byte to ask it next time whether the feed changed. */
export type Validators = { readonly etag?: string; readonly lastModified?: string };

export type FetchedFeed =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'fetched';
      readonly body: Uint8Array;
      readonly contentType: string;
      readonly validators: Validators;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** Bounds on one fetch: what a feed may take in time (milliseconds) and in decoded bytes. */
export const FETCH_BOUNDS = { deadlineMs: 15_000, maxBytes: 10 * 1024 * 1024 } as const;

const LONGEST_URL = 2_048;

const HEADERS = {
  'user-agent': 'EnvoyWatch/0.1 (feed poller; conditional requests)',
  accept:
    'application/rss+xml, application/atom+xml, application/rdf+xml;q=0.9, application/feed+json;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1',
};

/**
 * Fetches a feed's bytes, or learns that it has not changed since its validators were sent.
 *
 * Never throws: whatever goes wrong (address, network, status, size, time) is a `failed` with a reason for the
 * operator. The whole exchange, body included, ends after 15 seconds, the body after 10 MiB.
 *
 * @param fetch The platform's `fetch`, or one that a test controls.
 */
export async function fetchFeed(
  url: string,
  validators: Validators,
  fetch: typeof globalThis.fetch,
): Promise<FetchedFeed> {
  const refusal = refuseUrl(url);
  if (refusal) return { kind: 'failed', reason: refusal };
  try {
    const response = await fetch(url, {
      headers: { ...HEADERS, ...conditional(validators) },
      signal: AbortSignal.timeout(FETCH_BOUNDS.deadlineMs),
    });
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok) {
      await response.body?.cancel();
      return {
        kind: 'failed',
        reason: `HTTP status ${response.status} ${oneLine(response.statusText)}`.trim(),
      };
    }
    const body = await readBody(response);
    if (body === undefined) return { kind: 'failed', reason: 'the body is larger than 10 MiB' };
    const { headers } = response;
    return {
      kind: 'fetched',
      body,
      contentType: headers.get('content-type') ?? '',
      validators: {
        etag: headers.get('etag') ?? undefined,
        lastModified: headers.get('last-modified') ?? undefined,
      },
    };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

/** Says why a text can't be the address of a feed; answers nothing when it can. */
export function refuseUrl(text: string): string | undefined {
  if (text.length > LONGEST_URL)
    return `a URL of ${text.length} characters is too long; expected at most ${LONGEST_URL}`;
  const url = URL.parse(text);
  if (url === null)
    return `"${truncate(oneLine(text), 200)}" is not a URL; expected http://... or https://...`;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `the scheme ${url.protocol} is not allowed; expected http or https`;
  }
  if (url.username !== '' || url.password !== '') return 'a URL with a user name or password is not allowed';
  return undefined;
}

function conditional({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

/** Reads a body as it is decoded; gives up, and closes the connection, beyond the bound. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > FETCH_BOUNDS.maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the fetch failed';
  if (error.name === 'TimeoutError') return `no complete answer within ${FETCH_BOUNDS.deadlineMs / 1000} s`;
  // An AggregateError (all addresses refused) has an empty message and its reason in its code.
  const cause = error.cause instanceof Error ? error.cause : error;
  const { code, hostname } = cause as NodeJS.ErrnoException & { readonly hostname?: string };
  if (code === 'ENOTFOUND') return `no such host: ${truncate(oneLine(hostname ?? ''), 100)}`;
  if (cause.message === 'bad port') return 'the port is one that feeds are not served on';
  return truncate(oneLine(cause.message || code || error.message), 200);
}
