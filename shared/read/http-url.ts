const LONGEST = 2_000;

/** Makes an address absolute; answers nothing for what is none, has another scheme than http and https, or is too long. */
export function toHttpUrl(address: string, base: string): string | undefined {
  if (address.length > 2 * LONGEST) return undefined;
  const text = address.replace(/[\t\n\r]/g, '').trim();
  const url = text === '' ? null : URL.parse(text, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  return url.href.length > LONGEST ? undefined : url.href;
}
