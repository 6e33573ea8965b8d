import { nameHost } from '../../shared/fetch/allowed-hosts.ts';

const ON_THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Gives the `host:port` by which a feed on this machine has to be allowed; nothing for a feed elsewhere. */
export function localHostOf(address: string): string | undefined {
  const url = new URL(address);
  return ON_THIS_MACHINE.test(url.hostname) ? nameHost(url) : undefined;
}
