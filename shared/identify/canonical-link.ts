import normalizeUrl from 'normalize-url';

/** Parameters that say who sent the reader, not what is read. */
const TRACKING = [
  /^(?:utm|mtm|pk|hsa|_hs)_?\w*$/i,
  /^(?:fbclid|gclid|dclid|gbraid|wbraid|yclid|msclkid|twclid|ttclid|igshid|mkt_tok|mc_[ce]id)$/i,
  /^(?:cmp|cmpid|ito|ocid|ncid|ref_src|ref_url|wt\.\w+|at_(?:medium|campaign)|ns_\w+|s_cid|smid|sr_share)$/i,
];
/** Parameters that are tracking with such values alone; a page may be chosen by others. */
const TRACKING_VALUES: Readonly<Record<string, RegExp>> = {
  from: /^(?:rss|feed|atom)/i,
  source: /^(?:rss|feed|atom)/i,
  ref: /^(?:rss|feed|atom)/i,
  rss: /^(?:1|true|yes)?$/i,
};

const LONGEST = 600;

/**
 * Gives the form of a link that all ways to write it share, to compare it by and never to follow: https, no `www.`,
 * no fragment, no tracking parameters, the others in order, no slash at the end. Answers nothing for a home page,
 * which careless feeds give every entry, and for what is no http or https URL.
 *
 * @example canonicalLink('http://www.tuul.example/a/1/?utm_source=x') // 'https://tuul.example/a/1'
 */
export function canonicalLink(link: string): string | undefined {
  const url = URL.parse(link);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined;
  // What is longer is made to take time, and is compared as it is.
  if (url.href.length > LONGEST) return url.href;
  if (url.search !== '') {
    for (const [name, tracking] of Object.entries(TRACKING_VALUES)) {
      if (url.searchParams.getAll(name).some((value) => tracking.test(value))) url.searchParams.delete(name);
    }
  }
  const options = { forceHttps: true, stripHash: true, removeQueryParameters: TRACKING };
  const canonical = attempt(() => normalizeUrl(url.href, options));
  return canonical === undefined || isHomePage(canonical) ? undefined : canonical;
}

/** The library refuses what a URL parser accepts, such as some hosts. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function isHomePage(canonical: string): boolean {
  const url = URL.parse(canonical);
  return url !== null && url.search === '' && /^\/(?:index\.\w{1,5})?$/.test(url.pathname);
}

/**
 * Gives the form of a guid that is an address that its http and its https form share; any other guid as it is. All
 * that stands behind the host tells guids apart, the fragment too.
 */
export function canonicalGuid(guid: string): string {
  const [, authority, rest] = /^https?:\/\/(?:www\.)?([^/?#]+)(.*)$/is.exec(guid) ?? [];
  if (authority === undefined || rest === undefined) return guid;
  return `https://${authority.toLowerCase()}${rest === '/' ? '' : rest}`;
}
