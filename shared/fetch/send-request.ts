import { lookup as lookupName } from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { nameHost } from './allowed-hosts.ts';
import { FetchError, isNoHttp } from './fetch-error.ts';
import { mendConnection } from './mend-connection.ts';
import { checkLookup, isPublicAddress, type Lookup } from './public-address.ts';
import type { Phase } from './start-deadlines.ts';

/** The response to a request, of which only the headers have come. */
export type Response = {
  readonly message: http.IncomingMessage;
  /** What was no HTTP, where its head was therefore written anew: then its body lasts as long as its connection. */
  readonly mendedFor: Error | undefined;
  /** What comes of its body; it ends where that is broken off, too. */
  readonly body: PassThrough;
  /** What broke it off, or was found behind it that is no HTTP; to be asked for when it has ended. */
  breach(): Error | undefined;
  /** What has come so far that is not the body: how that is cut into pieces. */
  framingBytes(): number;
};

/** What a request goes out with, once it is sure where to. */
export type Sending = {
  readonly agents: Agents;
  /** As the system does, if absent. */
  readonly lookup: Lookup | undefined;
  readonly allowed: ReadonlySet<string>;
  readonly maxHeaderBytes: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly deadlines: { readonly signal: AbortSignal; enter(phase: Phase): void };
  isClosed(): boolean;
  /** Hears of each request. */
  onRequest(request: http.ClientRequest): void;
};

export type Agents = {
  readonly kept: Readonly<Record<string, http.Agent>>;
  /** For one request each, whose head is mended. */
  readonly mending: Readonly<Record<string, http.Agent>>;
};

/** Of a request that goes into a kept connection, which the server may be closing at that moment. */
const MOST_TRIES = 3;
/** Responses of the kind "wait" that a server may send ahead of the real one. */
const MOST_INTERIM_RESPONSES = 10;
/** As much of a body as waits until it is read: more than comes at a time. */
const HELD_BYTES = 256 * 1024;
const PORTS: readonly string[] = ['', '80', '443', '8080', '8443'];
const ADDRESSES = {
  autoSelectFamily: true,
  // Node's quarter of a second is less than the way to some servers and back takes.
  autoSelectFamilyAttemptTimeout: 1_200,
};
const KEPT = {
  ...ADDRESSES,
  keepAlive: true,
  // One a host and for moments: a poll asks many hosts, and a process may open some thousand sockets.
  maxFreeSockets: 1,
  timeout: 4_000,
};

/** Opens connections of our own, never through a proxy of the environment. */
export function openAgents(maxHeaderBytes: number): Agents {
  const mend = (agent: http.Agent, connected: string) => {
    const connect = agent.createConnection.bind(agent);
    agent.createConnection = (options, onCreated) =>
      mendConnection(connect(options, onCreated) as Socket, connected, maxHeaderBytes);
    return agent;
  };
  return {
    kept: { 'http:': new http.Agent(KEPT), 'https:': new https.Agent(KEPT) },
    mending: {
      'http:': mend(new http.Agent({ ...ADDRESSES, keepAlive: false }), 'connect'),
      'https:': mend(new https.Agent({ ...ADDRESSES, keepAlive: false }), 'secureConnect'),
    },
  };
}

/** Ends all connections. */
export function closeAgents({ kept, mending }: Agents): void {
  for (const agent of [...Object.values(kept), ...Object.values(mending)]) agent.destroy();
}

/**
 * Checks where a URL leads and asks for it; once more, when a kept connection proves to have been closed, or when what comes is no HTTP:
 * then by a connection that mends its head.
 *
 * @param mendedFor What was no HTTP in an earlier answer, if it is to be asked for by such a connection from the start.
 * @throws FetchError for what is not asked, and Error of the connection.
 */
export async function sendRequest(url: URL, sending: Sending, mendedFor?: Error): Promise<Response> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isName = isIP(host) === 0;
  const isAllowed = sending.allowed.has(nameHost(url));
  if (!isAllowed && !PORTS.includes(url.port)) {
    throw new FetchError('unreachable', `port ${url.port} is none that feeds are served on`);
  }
  if (!isAllowed && !isName && !isPublicAddress(host)) {
    throw new FetchError('unreachable', `${host} is no public address`);
  }
  const { deadlines, agents, headers } = sending;
  const options: https.RequestOptions = {
    hostname: host,
    port: url.port,
    path: `${url.pathname}${url.search}`,
    headers,
    lookup: checkLookup(sending.lookup ?? lookupName, isAllowed, () => deadlines.enter('connect')),
    maxHeaderSize: sending.maxHeaderBytes,
    insecureHTTPParser: false,
    rejectUnauthorized: true,
    signal: deadlines.signal,
  };
  const ask = async (reason: Error | undefined) => {
    if (sending.isClosed()) throw new FetchError('unreachable', 'no more is fetched: the poll has ended');
    deadlines.enter(isName ? 'dns' : 'connect');
    const agent = (reason ? agents.mending : agents.kept)[url.protocol];
    const request = (url.protocol === 'https:' ? https : http).request({ ...options, agent });
    sending.onRequest(request);
    try {
      return { response: await awaitResponse(request, deadlines, reason) };
    } catch (error) {
      return { error, isReused: request.reusedSocket };
    }
  };
  for (let tries = 1; ; tries += 1) {
    const { response, error, isReused } = await ask(mendedFor);
    if (response) return response;
    if (isNoHttp(error) && !mendedFor) return (await ask(error)).response ?? raise(error);
    if (!isReused || deadlines.signal.aborted || tries === MOST_TRIES) throw error;
  }
}

function raise(error: unknown): never {
  throw error;
}

/** Sends a request and resolves with the response, of which only the headers have come. */
function awaitResponse(
  request: http.ClientRequest,
  deadlines: Sending['deadlines'],
  mendedFor: Error | undefined,
): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  let interim = 0;
  request.on('socket', (socket) => {
    if (request.reusedSocket) return deadlines.enter('headers');
    const isTls = socket instanceof TLSSocket || (mendedFor && request.protocol === 'https:');
    return socket.once(isTls ? 'secureConnect' : 'connect', () => deadlines.enter('headers'));
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
  request.on('response', (message) => resolve({ message, mendedFor, ...takeBody(request, message) }));
  request.on('error', reject);
  request.on('close', () =>
    reject(new FetchError('unreachable', 'the connection was closed without an answer')),
  );
  request.end();
  return promise;
}

/** Holds what has come of a body, which a message that is broken off would drop. */
function takeBody(
  request: http.ClientRequest,
  message: http.IncomingMessage,
): Pick<Response, 'body' | 'breach' | 'framingBytes'> {
  const body = new PassThrough({ highWaterMark: HELD_BYTES });
  const { socket } = message;
  const before = socket.bytesRead;
  let size = 0;
  let breach: Error | undefined;
  // The parser tells the request, and not the message, what is wrong with a body and with what comes behind it.
  request.on('error', (error) => {
    breach ??= error;
    if (!isNoHttp(error)) message.destroy();
  });
  message.on('error', (error) => {
    breach ??= error;
  });
  message.on('data', (piece: Uint8Array) => {
    size += piece.length;
  });
  message.on('close', () => body.end());
  body.on('close', () => message.destroy());
  message.pipe(body);
  return {
    body,
    breach() {
      const { headers, complete } = message;
      const isFramed = 'content-length' in headers || 'transfer-encoding' in headers;
      // How a connection ends that has carried a whole body is nobody's concern, but for a body that was longer than it said.
      return complete && isFramed && !isNoHttp(breach) ? undefined : breach;
    },
    framingBytes: () => socket.bytesRead - before - size,
  };
}
