import normalizeUrl from 'normalize-url';
import { dropIdle, namesStory } from './idle-parameters.ts';
import { findPage } from './wrapped-link.ts';

const LONGEST = 600;

/** Hosts of one site for small screens, and for AMP, by a label of their own. */
const SCREEN = /^(?:www\d*|m|mob|mobile?|wap|touch|pda|3g|amp)$/;
/** What of a host is no label of a site: `co.kr`. */
const SUFFIX = /^(?:com?|net?|org?|gov?|ac|edu)\.[a-z]{2}$/;

const INDEX = /^(?:index|default)\.(?:[xs]?html?|php\d?|phtml|aspx?|jsp|cfm|cgi|do)$/i;
const SESSION_PART = /;(?:j?session_?id|phpsessid|sid)=[^;/]*/gi;
/** What ASP.NET puts into a path in place of a cookie: `(S(ab12))`. */
const SESSION_SEGMENT = /^\((?:[A-Z]\([\w-]+\))+\)$/;
const VIEW_SUFFIX = /\.(?:amp|print)(?=\.[a-z]{2,5}$|$)/i;
/** Servers on Windows know no case. */
const KNOWS_NO_CASE = /\.(?:aspx?|ashx|cfm)$/i;
/** Words, each begun or written in capitals or in none: an identifier mixes them. */
const WORDS = /^(?:[A-Z]?[a-z]+|[A-Z]+|\d+)(?:[-_.](?:[A-Z]?[a-z]+|[A-Z]+|\d+))*$/;

/**
 * Gives the form of a link that all ways to write it share, to compare it by and never to follow: https, the page itself
 * where the link is a redirector's, no `www.` or `m.`, no fragment, session or tracking parameters, the others in order,
 * not as AMP or for print, no index page and no slash at the end. Answers nothing for a home page, which careless feeds
 * give every entry, and for what is no http or https URL.
 *
 * In doubt pages stay two: what may be a story's own number is dropped by no name alone.
 *
 * @example canonicalLink('http://m.tuul.example/a/1/amp/?utm_source=x') // 'https://tuul.example/a/1'
 */
export function canonicalLink(link: string): string | undefined {
  const url = URL.parse(link);
  if (url === null || !isHttp(url)) return undefined;
  const page = findPage(url);
  return (page === url ? undefined : formOf(page)) ?? formOf(url);
}

function isHttp({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

function formOf(page: URL): string | undefined {
  // What is longer is made to take time, and is compared as it is.
  if (page.href.length > LONGEST) return page.href;
  const url = new URL(page);
  url.hostname = foldHost(url.hostname);
  const segments = foldPath(url.pathname);
  url.pathname = segments.join('/');
  url.search = dropIdle(url.search, segments.at(-1) ?? '');
  const canonical = plainForm(url.href);
  return canonical === undefined || isHomePage(canonical) ? undefined : canonical;
}

/** Leaves out the labels that say for which screen; two that name the site stay, three where two are a country's. */
function foldHost(host: string): string {
  const labels = host.split('.');
  const own = SUFFIX.test(labels.slice(-2).join('.')) ? 3 : 2;
  return labels
    .filter((label, at) => at >= labels.length - own || !SCREEN.test(label))
    .map((label, at, all) => (at === 0 && all.length > own ? label.replace(/^m-(?=[a-z]{2}$)/, '') : label))
    .join('.');
}

function foldPath(path: string): string[] {
  const plain = path
    .replace(SESSION_PART, '')
    .split('/')
    .filter((segment) => segment !== '' && !SESSION_SEGMENT.test(segment));
  const named = dropView(plain.map((segment) => segment.replace(VIEW_SUFFIX, '')));
  const segments = named.filter((segment, at) => !isIndex(segment, at === named.length - 1));
  const last = segments.length - 1;
  const knowsNoCase = KNOWS_NO_CASE.test(named.at(-1) ?? '');
  return segments.map((segment, at) =>
    knowsNoCase ? segment.toLowerCase() : foldCase(segment, at === last),
  );
}

/** An index page, or the script that all addresses of a site go through. */
function isIndex(segment: string, isLast: boolean): boolean {
  return isLast ? INDEX.test(segment) : /^index\.php$/i.test(segment);
}

/** Leaves out `amp` wherever it stands and `print` at the end, where what is left names a page below a section. */
function dropView(segments: readonly string[]): readonly string[] {
  const left = segments.filter((segment, at) => {
    return !/^amp$/i.test(segment) && !(at === segments.length - 1 && /^print(?:able)?$/i.test(segment));
  });
  return left.length >= 2 || left.some((segment) => namesStory(segment) || /\.[a-z]{3,5}$/i.test(segment))
    ? left
    : segments;
}

/** Writes small what is words; a word or two at the end may be an identifier. */
function foldCase(segment: string, isLast: boolean): string {
  if (!WORDS.test(segment)) return segment;
  const isWord = isLast ? /[a-z]{3}/i.test(segment) && /[-_.][^-_.]+[-_.]/.test(segment) : segment.length > 1;
  return isWord ? segment.toLowerCase() : segment;
}

/**
 * Writes an address in order: https, no `www.`, no fragment, no slash doubled or at the end, parameters sorted and those of
 * the given names left out. Answers nothing for what the library refuses though a URL parser accepts it, such as some hosts.
 */
export function plainForm(href: string, dropped: readonly RegExp[] = []): string | undefined {
  try {
    return normalizeUrl(href, { forceHttps: true, stripHash: true, removeQueryParameters: dropped });
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
