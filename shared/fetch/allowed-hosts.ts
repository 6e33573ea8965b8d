import { ArgumentError } from '../text/argument-error.ts';

/**
 * Reads which hosts may be local and may use any port: `host:port`, exact once both are written as a URL has them.
 *
 * @throws ArgumentError naming what is no host with a port.
 *
 * @example
 * readAllowedHosts('ALLOWED_HOSTS', ['LOCALHOST:4711', '[::1]:80']); // Set { 'localhost:4711', '[::1]:80' }
 */
export function readAllowedHosts(argument: string, hosts: readonly string[]): ReadonlySet<string> {
  return new Set(hosts.map((host) => readHost(argument, host.trim())));
}

function readHost(argument: string, text: string): string {
  const url = /^(?:\[[\da-f:.]+\]|[^\s/?#@\\:*]+):\d+$/i.test(text) ? URL.parse(`http://${text}`) : null;
  if (!url || url.port === '0') throw new ArgumentError(argument, 'host:port, such as localhost:4711', text);
  return nameHost(url);
}

/** Names a URL's host and port, the port of its scheme included. */
export function nameHost({ protocol, hostname, port }: URL): string {
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}
