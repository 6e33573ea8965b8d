import { maskSecrets } from '../text/mask-secrets.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import { readAllowedHosts } from './allowed-hosts.ts';
import { openCookieJar } from './cookie-jar.ts';
import { ACCEPTED_CODINGS, type BodyBounds } from './decode-body.ts';
import { FetchError, isNoHttp, toFetchError } from './fetch-error.ts';
import type { FetchedFeed, FetchFeed, Validators } from './fetched-feed.ts';
import { nameAgent } from './name-agent.ts';
import type { Lookup } from './public-address.ts';
import { isPermanentRedirect, isRedirect, isSameDocument, readRedirect } from './read-redirect.ts';
import {
  type Agents,
  closeAgents,
  openAgents,
  type Response,
  type Sending,
  sendRequest,
} from './send-request.ts';
import { type Deadlines, startDeadlines } from './start-deadlines.ts';
import { type Answer, pickSendable, takeAnswer } from './take-answer.ts';

export type FetchBounds = Deadlines &
  BodyBounds & { readonly maxHeaderBytes: number; readonly maxRedirects: number };

/** Bounds on one fetch: what a feed may take in time and in bytes. */
export const FETCH_BOUNDS: FetchBounds = {
  dnsMs: 3_000,
  connectMs: 5_000,
  headersMs: 8_000,
  idleMs: 5_000,
  totalMs: 15_000,
  maxBytes: 10 * 1024 * 1024,
  maxEncodedBytes: 5 * 1024 * 1024,
  // Some sites send more than 16 KiB of cookies and policies.
  maxHeaderBytes: 64 * 1024,
  maxRedirects: 5,
};

export type FetcherOptions = {
  /** The URL or e-mail address of who polls, for those who are polled. */
  readonly contact?: string;
  /** `host:port` pairs that may be local and may use any port. */
  readonly allowedHosts?: readonly string[];
  /** How names are resolved; as the system does, if absent. */
  readonly lookup?: Lookup;
  /** Shorter ones than `FETCH_BOUNDS`. */
  readonly bounds?: Partial<FetchBounds>;
  readonly now: () => Date;
};

const LONGEST_URL = 2_048;
const LONGEST_REASON = 200;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/rdf+xml;q=0.9, application/feed+json;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';

/**
 * Opens what feeds are fetched with: connections of its own, never through a proxy of the environment.
 *
 * Whatever goes wrong in a fetch is a `failed` with a reason for the operator. Only public addresses are connected to,
 * checked after DNS and again for each redirect, and only within the bounds.
 *
 * @throws ArgumentError for a contact or an allowed host that can't be one.
 *
 * @example
 * const { fetchFeed, close } = openFetcher({ now: () => new Date() });
 * await fetchFeed('https://news.example/rss', {}); // { kind: 'fetched', body, contentType, validators }
 */
export function openFetcher(options: FetcherOptions): { readonly fetchFeed: FetchFeed; close(): void } {
  const { contact, allowedHosts = [], lookup, now } = options;
  let isClosed = false;
  const bounds = { ...FETCH_BOUNDS, ...options.bounds };
  const agents = openAgents(bounds.maxHeaderBytes);
  const fetcher: Fetcher = {
    agents,
    lookup,
    now,
    isClosed: () => isClosed,
    bounds,
    allowed: readAllowedHosts('allowedHosts', allowedHosts),
    headers: {
      'user-agent': nameAgent(contact),
      accept: ACCEPT,
      'accept-encoding': ACCEPTED_CODINGS,
    },
  };
  return {
    fetchFeed: (url, validators) => fetchFeed(url, validators, fetcher),
    close() {
      isClosed = true;
      closeAgents(agents);
    },
  };
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

type Fetcher = {
  readonly agents: Agents;
  readonly lookup: Lookup | undefined;
  readonly now: () => Date;
  readonly isClosed: () => boolean;
  readonly bounds: FetchBounds;
  readonly allowed: ReadonlySet<string>;
  readonly headers: Readonly<Record<string, string>>;
};

/** Sends a request of a fetch on its way; `mendedFor`: by a connection that mends what comes, and why. */
type Send = (url: URL, headers: Readonly<Record<string, string>>, mendedFor?: Error) => Promise<Response>;

async function fetchFeed(url: string, validators: Validators, fetcher: Fetcher): Promise<FetchedFeed> {
  const { bounds, now } = fetcher;
  const deadlines = startDeadlines(bounds);
  // Those that are not at their end when the fetch fails are ended.
  const requests: Parameters<Sending['onRequest']>[0][] = [];
  const sending = {
    ...fetcher,
    deadlines,
    maxHeaderBytes: bounds.maxHeaderBytes,
    onRequest: (request: (typeof requests)[number]) => void requests.push(request),
  };
  const send: Send = (to, headers, mendedFor) =>
    sendRequest(to, { ...sending, headers: { ...fetcher.headers, ...headers } }, mendedFor);
  try {
    const { askAgain, ...answer } = await followRedirects(
      url,
      pickSendable(validators),
      bounds.maxRedirects,
      send,
    );
    return await takeAnswer(answer, { bounds, now, enter: deadlines.enter }, askAgain);
  } catch (error) {
    for (const request of requests) request.destroy();
    const { signal } = deadlines;
    // A second try that takes too long says less than what the first one found.
    const why = signal.aborted && !isNoHttp(error) ? signal.reason : error;
    const { fault, message, retryAfterSeconds } = toFetchError(why);
    return {
      kind: 'failed',
      fault,
      // Masked before it is cut: the half of a key does not look like one.
      reason: truncate(maskSecrets(oneLine(message)), LONGEST_REASON),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    };
  } finally {
    deadlines.stop();
  }
}

/**
 * Asks for a URL and then for those that it is redirected to; each is checked as if it were the first.
 *
 * Validators go only to the document that was asked for, whose they are, or to the same one over https; cookies to the host that set
 * them. Whoever is sent back with another cookie than before is in no circle.
 */
async function followRedirects(
  text: string,
  validators: Validators,
  maxRedirects: number,
  send: Send,
): Promise<Answer & { askAgain(mendedFor: Error): Promise<Response> }> {
  const asked = readUrl(text);
  const jar = openCookieJar();
  /** Each request so far: what was asked for, and with which cookies. */
  const trail = new Set<string>();
  const moves = new Map<string, Move>();
  let move: Move = { isPermanent: true };
  let mendedFor: Error | undefined;
  for (let url = asked, redirects = 0; ; redirects += 1) {
    // Who comes back to an address has not moved by way of the others.
    move = moves.get(url.href) ?? move;
    moves.set(url.href, move);
    const sent = isSameDocument(url, asked) ? validators : {};
    const cookie = jar.headerFor(url);
    trail.add(`${url.href}\n${cookie}`);
    const headers = { ...conditional(sent), ...(cookie !== '' && { cookie }) };
    const response = await send(url, headers, mendedFor);
    mendedFor = response.mendedFor;
    const { statusCode = 0, headers: told } = response.message;
    if (!isRedirect(statusCode)) {
      const { permanentUrl } = move;
      const askAgain = (reason: Error) => send(url, headers, reason);
      return { response, sent, askAgain, ...(permanentUrl !== undefined && { permanentUrl }) };
    }
    response.message.destroy();
    jar.keep(url, told['set-cookie'] ?? []);
    const { href } = readRedirect(url, statusCode, told.location);
    const target = readUrl(href, `redirected to ${href}: `);
    if (trail.has(`${target.href}\n${jar.headerFor(target)}`)) {
      throw new FetchError('unreachable', `the redirects go round in a circle, by way of ${target.href}`);
    }
    if (redirects === maxRedirects)
      throw new FetchError('unreachable', `more than ${maxRedirects} redirects`);
    const isPermanent = move.isPermanent && isPermanentRedirect(statusCode);
    move = isPermanent ? { isPermanent, permanentUrl: target.href } : { ...move, isPermanent };
    url = target;
  }
}

/** Where permanent redirects have led, and whether there were no others so far. */
type Move = { readonly isPermanent: boolean; readonly permanentUrl?: string };

/** Reads the address of a feed, or of where one redirects to. @throws FetchError that begins with `prefix` */
function readUrl(text: string, prefix = ''): URL {
  const refusal = refuseUrl(text);
  if (refusal !== undefined) throw new FetchError('unreachable', `${prefix}${refusal}`);
  const url = new URL(text);
  url.hash = '';
  return url;
}

function conditional({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}
