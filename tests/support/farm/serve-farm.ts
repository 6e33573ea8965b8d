import { createServer } from 'node:net';
import { type BadFeed, type BadName, describeBadFeeds } from './bad-feeds.ts';
import { EXPECTED_STATES, READABLE_STATES } from './expected-states.ts';
import { openListeners } from './listeners.ts';
import { type HealthyFeed, type HealthyOptions, serveHealthy } from './serve-healthy.ts';

/** A feed that misbehaves, and what must become of it in one poll. */
export type ServedBadFeed = {
  readonly name: BadName;
  readonly url: string;
  readonly states: readonly string[];
  /** Titles that must be delivered when the feed ends in the state. */
  titlesIn(state: string): readonly string[];
};

export type Farm = {
  readonly healthy: readonly HealthyFeed[];
  readonly bad: readonly ServedBadFeed[];
  /** `host:port` of every server that a poller may connect to: not the sentinel's. */
  readonly allowedHosts: readonly string[];
  /** Connections to a server that no feed is on and that one of them redirects to. */
  readonly sentinelConnections: () => number;
  close(): Promise<void>;
};

export const BAD_NAMES = Object.keys(EXPECTED_STATES) as readonly BadName[];

/**
 * Serves feeds on 127.0.0.1, those that misbehave each on a port of its own, so that what is bounded for each host is
 * bounded for each of them alone.
 */
export async function serveFarm(names: readonly BadName[], options: HealthyOptions): Promise<Farm> {
  const listeners = openListeners();
  let connections = 0;
  const sentinel = await listeners.add(
    createServer((socket) => {
      connections += 1;
      socket.destroy();
    }),
  );
  const healthy = await serveHealthy(listeners, options);
  const hosts = new Set(healthy.map(({ url }) => new URL(url).host));
  const makers: Readonly<Record<BadName, () => BadFeed | Promise<BadFeed>>> = describeBadFeeds(
    options.now,
    sentinel,
  );
  const bad: ServedBadFeed[] = [];
  for (const name of names) {
    const { server, address = 'http://', titles = [] } = await makers[name]();
    const host = server && (await listeners.add(server));
    if (host) hosts.add(host);
    bad.push({
      name,
      url: host ? `${address}${host}/feed.xml` : address,
      states: EXPECTED_STATES[name],
      titlesIn: (state) => (READABLE_STATES.includes(state) ? titles : []),
    });
  }
  return {
    healthy,
    bad,
    allowedHosts: [...hosts],
    sentinelConnections: () => connections,
    close: listeners.close,
  };
}
