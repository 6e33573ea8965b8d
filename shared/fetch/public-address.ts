import { BlockList, isIPv4, isIPv6, type LookupFunction } from 'node:net';

/** Blocks of IPv4 that are no global unicast: IANA's special-purpose registry, multicast and what is reserved. */
const NOT_PUBLIC_IPV4 = blocks(
  'ipv4',
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24'],
  ...['192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
);
/** Outside it lie loopback, link-local, unique local and multicast addresses, and those that wrap an IPv4 address. */
const UNICAST_IPV6 = blocks('ipv6', '2000::/3');
/** Teredo and other protocols' own, documentation, and 6to4, which wraps an IPv4 address. */
const NOT_PUBLIC_IPV6 = blocks('ipv6', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20');

/**
 * Tells whether an address is one of the public internet: global unicast, IPv4 or IPv6.
 *
 * Whatever is not plainly such an address is none: names, short forms, and scoped ones such as `fe80::1%eth0`.
 *
 * @example
 * isPublicAddress('::ffff:127.0.0.1'); // false
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !NOT_PUBLIC_IPV4.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  return UNICAST_IPV6.check(address, 'ipv6') && !NOT_PUBLIC_IPV6.check(address, 'ipv6');
}

/** How a name is resolved. */
export type Lookup = LookupFunction;

/** Of a name with many addresses, as many of each family are tried. */
const MOST_ADDRESSES = 3;

/**
 * Makes a lookup for one connection: the name is resolved once, and the connection made to an address that was checked.
 *
 * One address that is not public refuses the name as a whole, as do no answer and one that can't be read.
 *
 * @param isAllowed Whether the addresses may be local ones.
 * @param onAnswered Hears that the name has been resolved.
 */
export function checkLookup(
  lookup: LookupFunction,
  isAllowed: boolean,
  onAnswered: () => void,
): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, answer) => {
      onAnswered();
      if (error) return callback(error, []);
      const addresses = Array.isArray(answer) ? answer : [];
      const refused = addresses.find(({ address }) => !isAllowed && !isPublicAddress(address));
      if (refused) {
        return callback(new Error(`${hostname} is at ${refused.address}, which is no public address`), []);
      }
      const tried = [4, 6].flatMap((version) =>
        addresses.filter(({ family }) => family === version).slice(0, MOST_ADDRESSES),
      );
      const [first] = tried;
      if (!first) return callback(new Error(`no such host: ${hostname}`), []);
      return options.all ? callback(null, tried) : callback(null, first.address, first.family);
    });
  };
}

function blocks(family: 'ipv4' | 'ipv6', ...subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address = '', prefix] = subnet.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
