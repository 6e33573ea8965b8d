import type { Socket } from 'node:net';
import { type FetcherOptions, openFetcher } from '../../../shared/fetch/fetch-feed.ts';
import type { FetchedFeed, Validators } from '../../../shared/fetch/fetched-feed.ts';
import { type RawServer, serveRaw } from '../../support/raw-server.ts';

export const NOW = new Date('2026-03-12T06:30:00.000Z');
export type Speak = (socket: Socket, head: string, server: RawServer) => void;

const closers: (() => unknown)[] = [];
/** Has something done after the test. */
export const afterwards = (close: () => unknown) => void closers.push(close);
/** Ends whatever a test has opened; to be done after each. */
export async function closeAll(): Promise<void> {
  for (const close of closers.splice(0)) await close();
}

export async function serve(answer: Speak): Promise<RawServer> {
  const server: RawServer = await serveRaw((socket, head) => answer(socket, head, server));
  afterwards(server.close);
  return server;
}

/** Opens a fetcher that may ask these servers. */
export function open(servers: readonly RawServer[], options: Partial<FetcherOptions> = {}) {
  const allowedHosts = servers.map(({ host }) => host);
  const fetcher = openFetcher({ allowedHosts, now: () => NOW, ...options });
  afterwards(fetcher.close);
  return fetcher;
}

/** Fetches once from a server that answers so. */
export async function fetchOnce(
  answer: Uint8Array | string | Speak,
  {
    validators = {},
    path = '/rss',
    ...options
  }: Partial<FetcherOptions> & { validators?: Validators; path?: string } = {},
): Promise<FetchedFeed> {
  const server = await serve(typeof answer === 'function' ? answer : (socket) => socket.write(answer));
  return open([server], options).fetchFeed(`http://${server.host}${path}`, validators);
}

export const failed = (fault: string, reason: unknown, more = {}) => ({
  kind: 'failed',
  fault,
  reason,
  ...more,
});
export const fetched = (body: Uint8Array | string, more = {}) => ({
  kind: 'fetched',
  body: Buffer.from(body),
  contentType: '',
  validators: {},
  ...more,
});
