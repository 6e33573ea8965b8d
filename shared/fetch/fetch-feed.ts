import { lookup as lookupName } from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { TLSSocket } from 'node:tls';
import { maskSecrets } from '../text/mask-secrets.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import { nameHost, readAllowedHosts } from './allowed-hosts.ts';
import { ACCEPTED_CODINGS } from './decode-body.ts';
import { FetchError, toFetchError } from './fetch-error.ts';
import { nameAgent } from './name-agent.ts';
import { checkLookup, isPublicAddress } from './public-address.ts';
import { type BodyBounds, readBody } from './read-body.ts';
import { isPermanentRedirect, isRedirect, isSameDocument, readRedirect } from './read-redirect.ts';
import { readFreshness, readHeaderText, readRetryAfter } from './response-headers.ts';
import { type Deadlines, startDeadlines } from './start-deadlines.ts';

/** What a server sent with a feed (RFC 9110), kept byte for byte to ask it next time whether the feed changed. */
export type Validators = { readonly etag?: string; readonly lastModified?: string };

/** What kept a feed from being fetched. */
export type FetchFault = FetchError['fault'];

/** What a response says beside its body. */
type ResponseFacts = {
  readonly validators: Validators;
  /** For how many seconds the server says that the feed stays as it is; absent when it does not say. */
  readonly freshSeconds?: number;
  /** Where the permanent redirects led that came before any other; absent when there were none. */
  readonly permanentUrl?: string;
};

export type FetchedFeed =
  | ({ readonly kind: 'unchanged' } & ResponseFacts)
  | ({ readonly kind: 'fetched'; readonly body: Uint8Array; readonly contentType: string } & ResponseFacts)
  | {
      readonly kind: 'failed';
      readonly fault: FetchFault;
      readonly reason: string;
      readonly retryAfterSeconds?: number;
    };

/** Fetches a feed's bytes, or learns that it has not changed since its validators were sent. Never rejects. */
export type FetchFeed = (url: string, validators: Validators) => Promise<FetchedFeed>;

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
  maxHeaderBytes: 16 * 1024,
  maxRedirects: 5,
};

export type FetcherOptions = {
  /** The URL or e-mail address of who polls, for those who are polled. */
  readonly contact?: string;
  /** `host:port` pairs that may be local and may use any port. */
  readonly allowedHosts?: readonly string[];
  /** How names are resolved; as the system does, if absent. */
  readonly lookup?: LookupFunction;
  /** Shorter ones than `FETCH_BOUNDS`. */
  readonly bounds?: Partial<FetchBounds>;
  readonly now: () => Date;
};

const LONGEST_URL = 2_048;
const LONGEST_REASON = 200;
const LONGEST_VALIDATOR = 1_024;
/** Responses of the kind "wait" that a server may send ahead of the real one. */
const MOST_INTERIM_RESPONSES = 10;
/** What may come between the bytes of a body, beside as much again: in chunks of a byte each, 10 MiB take seconds to read. */
const MOST_FRAMING_BYTES = 256 * 1024;
/** Of a request that goes into a kept connection, which the server may be closing at that moment. */
const MOST_TRIES = 3;
const PORTS: readonly string[] = ['', '80', '443', '8080', '8443'];

const CONNECTIONS = {
  keepAlive: true,
  // One a host and for moments: a poll asks many hosts, and a process may open some thousand sockets.
  maxFreeSockets: 1,
  timeout: 4_000,
  autoSelectFamily: true,
  // Node's quarter of a second is less than the way to some servers and back takes.
  autoSelectFamilyAttemptTimeout: 1_200,
};
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
  const { contact, allowedHosts = [], lookup = lookupName, now } = options;
  let isClosed = false;
  const agents = { 'http:': new http.Agent(CONNECTIONS), 'https:': new https.Agent(CONNECTIONS) };
  const fetcher: Fetcher = {
    agents,
    lookup,
    now,
    isClosed: () => isClosed,
    bounds: { ...FETCH_BOUNDS, ...options.bounds },
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
      for (const agent of Object.values(agents)) agent.destroy();
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
  readonly agents: Readonly<Record<string, http.Agent>>;
  readonly lookup: LookupFunction;
  readonly now: () => Date;
  readonly isClosed: () => boolean;
  readonly bounds: FetchBounds;
  readonly allowed: ReadonlySet<string>;
  readonly headers: Readonly<Record<string, string>>;
};

/** A fetch on its way. */
type Fetch = Fetcher & {
  readonly deadlines: ReturnType<typeof startDeadlines>;
  /** Every request so far; those that are not at their end when the fetch fails are ended. */
  readonly requests: http.ClientRequest[];
};

type Answer = {
  readonly response: http.IncomingMessage;
  /** The validators that this very request carried. */
  readonly sent: Validators;
  readonly permanentUrl?: string;
};

async function fetchFeed(url: string, validators: Validators, fetcher: Fetcher): Promise<FetchedFeed> {
  const fetch: Fetch = { ...fetcher, deadlines: startDeadlines(fetcher.bounds), requests: [] };
  const { signal } = fetch.deadlines;
  try {
    return await takeAnswer(await followRedirects(url, pickSendable(validators), fetch), fetch);
  } catch (error) {
    for (const request of fetch.requests) request.destroy();
    const { fault, message, retryAfterSeconds } = toFetchError(signal.aborted ? signal.reason : error);
    return {
      kind: 'failed',
      fault,
      // Masked before it is cut: the half of a key does not look like one.
      reason: truncate(maskSecrets(oneLine(message)), LONGEST_REASON),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    };
  } finally {
    fetch.deadlines.stop();
  }
}

/**
 * Asks for a URL and then for those that it is redirected to; each is checked as if it were the first.
 *
 * Validators go only to the document that was asked for, whose they are, or to the same one over https.
 */
async function followRedirects(text: string, validators: Validators, fetch: Fetch): Promise<Answer> {
  const asked = readUrl(text);
  const trail = new Set([asked.href]);
  let url = asked;
  let permanentUrl: string | undefined;
  let isPermanent = true;
  for (;;) {
    const sent = isSameDocument(url, asked) ? validators : {};
    const response = await send(url, sent, fetch);
    const { statusCode = 0, headers } = response;
    if (!isRedirect(statusCode)) {
      return { response, sent, ...(permanentUrl !== undefined && { permanentUrl }) };
    }
    response.destroy();
    const { href } = readRedirect(url, statusCode, headers.location);
    const target = readUrl(href, `redirected to ${href}: `);
    if (trail.has(target.href)) {
      throw new FetchError('unreachable', `the redirects go round in a circle, by way of ${target.href}`);
    }
    if (trail.size > fetch.bounds.maxRedirects) {
      throw new FetchError('unreachable', `more than ${fetch.bounds.maxRedirects} redirects`);
    }
    trail.add(target.href);
    isPermanent &&= isPermanentRedirect(statusCode);
    if (isPermanent) permanentUrl = target.href;
    url = target;
  }
}

/** Reads the address of a feed, or of where one redirects to. @throws FetchError that begins with `prefix` */
function readUrl(text: string, prefix = ''): URL {
  const refusal = refuseUrl(text);
  if (refusal !== undefined) throw new FetchError('unreachable', `${prefix}${refusal}`);
  const url = new URL(text);
  url.hash = '';
  return url;
}

/** Leaves out validators that no request can carry. */
function pickSendable({ etag, lastModified }: Validators): Validators {
  return {
    ...(isSendable(etag) && { etag }),
    ...(isSendable(lastModified) && { lastModified }),
  };
}

function isSendable(value: string | undefined): value is string {
  return value !== undefined && value.length <= LONGEST_VALIDATOR && /^[\t -~\x80-\xff]+$/.test(value);
}

/** Checks where a URL leads and asks for it; once more, when a kept connection proves to have been closed. */
async function send(url: URL, validators: Validators, fetch: Fetch): Promise<http.IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isName = isIP(host) === 0;
  const isAllowed = fetch.allowed.has(nameHost(url));
  if (!isAllowed && !PORTS.includes(url.port)) {
    throw new FetchError('unreachable', `port ${url.port} is none that feeds are served on`);
  }
  if (!isAllowed && !isName && !isPublicAddress(host)) {
    throw new FetchError('unreachable', `${host} is no public address`);
  }
  const { deadlines, bounds } = fetch;
  const options: https.RequestOptions = {
    hostname: host,
    port: url.port,
    path: `${url.pathname}${url.search}`,
    agent: fetch.agents[url.protocol],
    headers: { ...fetch.headers, ...conditional(validators) },
    lookup: checkLookup(fetch.lookup, isAllowed, () => deadlines.enter('connect')),
    maxHeaderSize: bounds.maxHeaderBytes,
    insecureHTTPParser: false,
    rejectUnauthorized: true,
    signal: deadlines.signal,
  };
  for (let tries = 1; ; tries += 1) {
    if (fetch.isClosed()) throw new FetchError('unreachable', 'no more is fetched: the poll has ended');
    deadlines.enter(isName ? 'dns' : 'connect');
    const request = url.protocol === 'https:' ? https.request(options) : http.request(options);
    fetch.requests.push(request);
    try {
      return await awaitResponse(request, deadlines);
    } catch (error) {
      if (!request.reusedSocket || deadlines.signal.aborted || tries === MOST_TRIES) throw error;
    }
  }
}

/** Sends a request and resolves with the response, of which only the headers have come. */
function awaitResponse(
  request: http.ClientRequest,
  deadlines: Fetch['deadlines'],
): Promise<http.IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  let interim = 0;
  request.on('socket', (socket) => {
    if (request.reusedSocket) return deadlines.enter('headers');
    return socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', () =>
      deadlines.enter('headers'),
    );
  });
  request.on('information', () => {
    interim += 1;
    if (interim > MOST_INTERIM_RESPONSES) {
      request.destroy(new FetchError('malformed', 'the server sends interim responses without end'));
    }
  });
  request.on('upgrade', (_response, socket) => {
    socket.destroy();
    reject(new FetchError('malformed', 'the server wants to speak another protocol'));
  });
  request.on('response', (response) => {
    // The parser tells the request, and not the response, what is wrong with a body.
    request.on('error', (error) => response.destroy(error));
    resolve(response);
  });
  request.on('error', reject);
  request.on('close', () =>
    reject(new FetchError('unreachable', 'the connection was closed without an answer')),
  );
  request.end();
  return promise;
}

async function takeAnswer({ response, sent, permanentUrl }: Answer, fetch: Fetch): Promise<FetchedFeed> {
  const { statusCode: status = 0, headers } = response;
  const { bounds, deadlines } = fetch;
  const now = fetch.now();
  const freshSeconds = readFreshness(headers, now);
  const validators = pickSendable({ etag: headers.etag, lastModified: headers['last-modified'] });
  const told = {
    ...(freshSeconds !== undefined && { freshSeconds }),
    ...(permanentUrl !== undefined && { permanentUrl }),
  };
  if (status === 304 && Object.keys(sent).length > 0) {
    // Its body is empty, and after its end the connection can be kept. What comes instead changes nothing.
    await response.toArray().catch(() => {});
    return { kind: 'unchanged', validators: { ...sent, ...validators }, ...told };
  }
  if (status < 200 || status > 299) throw refuseStatus(response, now);
  const fetched = { contentType: headers['content-type'] ?? '', validators, ...told };
  if (status === 204 || status === 205) {
    response.destroy();
    return { kind: 'fetched', body: Buffer.alloc(0), ...fetched };
  }
  const { socket } = response;
  const readBefore = socket.bytesRead;
  const body = await readBody(response, headers['content-encoding'] ?? '', bounds, (size) => {
    deadlines.enter('idle');
    if (socket.bytesRead - readBefore > 2 * size + MOST_FRAMING_BYTES) {
      throw new FetchError('malformed', 'the body comes in pieces that are too small');
    }
  });
  return { kind: 'fetched', body, ...fetched };
}

/** Says what a status that is no success means. */
function refuseStatus(
  { statusCode: status = 0, statusMessage = '', headers }: http.IncomingMessage,
  now: Date,
) {
  if (status === 304) return new FetchError('unreachable', 'HTTP status 304 to a request without validators');
  const rest = readRetryAfter(headers, now);
  const isBlocked = [401, 403, 429].includes(status) || (status === 503 && rest !== undefined);
  const fault = isBlocked ? 'blocked' : status === 410 ? 'gone' : 'unreachable';
  return new FetchError(fault, `HTTP status ${status} ${readHeaderText(statusMessage)}`, rest);
}

function conditional({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}
