import { mendAddress, namesHost } from './mend-address.ts';

const LONGEST = 2_000;

/**
 * Makes an address absolute, as browsers do, once slips in it are put right; answers nothing for what is none, has another
 * scheme than http and https, or is too long.
 */
export function toHttpUrl(address: string, base: string): string | undefined {
  return address.length > 2 * LONGEST ? undefined : resolve(mendAddress(address, base), base);
}

/** The same, but answers nothing for an address without a host of its own. */
export function toSiteUrl(address: string, base: string): string | undefined {
  if (address.length > 2 * LONGEST) return undefined;
  const mended = mendAddress(address, base) ?? '';
  return namesHost(mended) ? resolve(mended, base) : undefined;
}

function resolve(address: string | undefined, base: string): string | undefined {
  const url = address === undefined ? null : URL.parse(address, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  // A host with an empty label is none, though browsers take it.
  return url.href.length > LONGEST || /^\.|\.\./.test(url.hostname) ? undefined : url.href;
}
