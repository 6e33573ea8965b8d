import { isIdle, numbersStory } from './idle-parameters.ts';

/** Addresses that send the reader on are long; what is longer still is made to take time. */
const LONGEST = 4_000;
/** Redirectors in one another: an alert of a search engine, which links to a wire's counter, which links to the page. */
const MOST_WRAPPERS = 3;

/** Hosts that keep copies of pages as AMP: behind one letter for the kind of document stands the page's own address. */
const AMP_CACHE = /(?:^|\.)(?:ampproject\.org|bing-amp\.com)$/;
const AMP_CACHE_PATH = /^\/(?:amp\/|[a-z]{1,3}\/)?(s\/)?([a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?].*)?)$/i;
/** The same within a search engine: `/amp/s/host/page`. */
const AMP_VIEWER_PATH = /^\/amp\/(s\/)?([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/.+)$/i;
const SEARCH_ENGINE = /(?:^|\.)(?:google|bing)\.[a-z.]{2,6}$/;

/** The last part of a path, or one behind which an address stands, that does nothing but send the reader on. */
const SENDS_ON =
  /^(?:url|l|r|rd|re?dir(?:ect(?:or|ion)?)?|out(?:bound|link)?|go(?:to)?|away|linkout|click(?:thru|through)?|clk|api-?click|fwd|news\.?click)(?:\.[a-z]{2,4})?$/i;
/** One that may be a page's, too. */
const MAY_SEND_ON = /^(?:exit|leave|external|links?|jump|visit|track(?:er|ing)?|forward)(?:\.[a-z]{2,4})?$/i;
/** The parameters in which the page stands then. */
const HOLDS_PAGE =
  /^(?:\w*ur[il]|[hlqru]|uddg|to|out|goto|link|href|dest|destination|target|redir|redirect(?:_to)?)$/i;
/** Those in which it stands where the path does not say so. */
const HOLDS_PAGE_ANYWHERE = /^(?:ur[il]|u|link|href)$/i;
const HTTP = /^https?:\/\//i;

/**
 * Finds the page to which a link of a redirector, a collector of news or a cache of AMP pages leads, where it stands in
 * the link itself: nothing is fetched. What is no such link is the page.
 *
 * A page may name another in a parameter, too, as one to share or to come back to does; so its path must send on and do
 * nothing else, or there must be no parameter beside it that may name a story of its own.
 */
export function findPage(link: URL): URL {
  let page = link;
  for (let wrappers = 0; wrappers < MOST_WRAPPERS; wrappers += 1) {
    if (page.href.length > LONGEST) return link;
    const inner = readCached(page) ?? readInPath(page) ?? readInQuery(page);
    if (inner === undefined) return page;
    page = inner;
  }
  return page;
}

function readCached({ hostname, pathname, search }: URL): URL | undefined {
  const pattern = AMP_CACHE.test(hostname)
    ? AMP_CACHE_PATH
    : SEARCH_ENGINE.test(hostname)
      ? AMP_VIEWER_PATH
      : undefined;
  const [, , address] = pattern?.exec(pathname) ?? [];
  return address === undefined ? undefined : (URL.parse(`https://${address}${search}`) ?? undefined);
}

/** Reads `/redirect/https://host/page`, `/*https://host/page` and `/RU=https%3A%2F%2Fhost%2Fpage/`. */
function readInPath(link: URL): URL | undefined {
  const { pathname, search } = link;
  const at = pathname.search(/https?(?::|%3a)/i);
  if (at <= 0) return undefined;
  const before = pathname.slice(0, at);
  if (!/[*=]$/.test(before) && !sendsOn(link, before)) return undefined;
  const isEncoded = /^https?%/i.test(pathname.slice(at));
  const address = isEncoded
    ? decode(pathname.slice(at).replace(/\/.*$/, ''))
    : pathname.slice(at).replace(/^(https?:)\/*/i, '$1//') + search;
  return toPage(address);
}

function readInQuery(link: URL): URL | undefined {
  const { pathname, search, searchParams } = link;
  if (HTTP.test(search.slice(1)) && (pathname === '/' || sendsOn(link, pathname)))
    return toPage(search.slice(1));
  const parameters = [...searchParams].filter(([name, value]) => !isIdle(name, value));
  const held = parameters.find(([name, value]) => HOLDS_PAGE.test(name) && toPage(value) !== undefined);
  if (held === undefined) return undefined;
  const [name, value] = held;
  const beside = parameters.filter((one) => one !== held);
  const isUnnumbered = !beside.some((one) => numbersStory(...one));
  const isAlone = pathname === '/' ? isUnnumbered : beside.length === 0 && !/\d|[-_]/.test(pathname);
  const isSent = sendsOn(link, pathname) || (isUnnumbered && MAY_SEND_ON.test(lastPartOf(pathname)));
  return (isAlone && HOLDS_PAGE_ANYWHERE.test(name)) || isSent ? toPage(value) : undefined;
}

/** Whether a host or the end of a path is named after sending readers on. */
function sendsOn({ hostname }: URL, path: string): boolean {
  const [label = '', ...site] = hostname.split('.');
  return SENDS_ON.test(lastPartOf(path)) || (site.length >= 2 && SENDS_ON.test(label));
}

function lastPartOf(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? '';
}

/** An address that is whole, once encoded or twice. */
function toPage(text: string): URL | undefined {
  const address = HTTP.test(text) ? text : decode(text);
  return HTTP.test(address) ? (URL.parse(address) ?? undefined) : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
