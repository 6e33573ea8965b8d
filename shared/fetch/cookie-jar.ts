/** Cookies of one fetch: what its redirects set, and what of it a further request takes along. */
export type CookieJar = {
  /** Keeps what an answer to a URL sets, as its `Set-Cookie` headers say it. */
  keep(url: URL, headers: readonly string[]): void;
  /** Gives the `Cookie` header of a request; empty where it has none. */
  headerFor(url: URL): string;
};

/** What one fetch keeps: some forty times what a site needs that asks for a cookie before it gives its feed. */
const MOST_COOKIES = 50;
/** Names and values together: the line of a header that servers take. */
const MOST_BYTES = 8 * 1024;

type Cookie = {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
  readonly isSecure: boolean;
};

/**
 * Opens a jar for one fetch, after RFC 6265 but stricter: a cookie goes to the very host and port that set it, whatever `Domain` it
 * names, from https never to http, and what names another host's domain is not kept at all. Beyond its bounds it keeps nothing.
 */
export function openCookieJar(): CookieJar {
  let cookies: readonly Cookie[] = [];
  return {
    keep(url, headers) {
      for (const header of headers) {
        const cookie = readCookie(url, header);
        if (cookie === undefined) continue;
        const others = cookies.filter((other) => !isSameCookie(other, cookie));
        const kept = cookie.isGone ? others : [...others, cookie];
        const bytes = kept.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
        if (kept.length <= MOST_COOKIES && bytes <= MOST_BYTES) cookies = kept;
      }
    },
    headerFor(url) {
      const sent = cookies.filter(
        ({ host, path, isSecure }) =>
          host === url.host && isUnder(url.pathname, path) && (!isSecure || url.protocol === 'https:'),
      );
      // The more exact path first, as RFC 6265 asks for.
      return sent
        .toSorted((one, other) => other.path.length - one.path.length)
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ');
    },
  };
}

/** Reads a `Set-Cookie` header; answers nothing for one that sets none, or that its host may not set. */
function readCookie(url: URL, header: string): (Cookie & { readonly isGone: boolean }) | undefined {
  const [pair = '', ...attributes] = header.split(';');
  const [name = '', ...value] = pair.split('=').map((part) => part.trim());
  if (name === '' || value.length === 0 || !/^[\t -~\x80-\xff]*$/.test(pair)) return undefined;
  const told = new Map(
    attributes.map((attribute) => {
      const [key = '', ...rest] = attribute.split('=');
      return [key.trim().toLowerCase(), rest.join('=').trim()] as const;
    }),
  );
  const isHttps = url.protocol === 'https:';
  const domain = told.get('domain')?.replace(/^\./, '').toLowerCase() ?? '';
  if (domain !== '' && domain !== url.hostname && !url.hostname.endsWith(`.${domain}`)) return undefined;
  // What is said to be for https alone cannot come by http.
  if (told.has('secure') && !isHttps) return undefined;
  const path = told.get('path') ?? '';
  return {
    name,
    value: value.join('='),
    host: url.host,
    path: path.startsWith('/') ? path : url.pathname.replace(/\/[^/]*$/, '') || '/',
    isSecure: isHttps,
    isGone: isGone(told.get('max-age'), told.get('expires')),
  };
}

/** Whether a cookie is taken back. Servers do so with a date decades ago; what ends later outlives the fetch. */
function isGone(maxAge: string | undefined, expires: string | undefined): boolean {
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0;
  return expires !== undefined && Date.parse(expires) < Date.UTC(2000, 0);
}

function isSameCookie(one: Cookie, other: Cookie): boolean {
  return one.name === other.name && one.host === other.host && one.path === other.path;
}

function isUnder(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}
