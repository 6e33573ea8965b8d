/** Scheme slips in one address; what has more is none. */
const MOST_SLIPS = 4;
/** What nearly every address looks like, if no other stands in it. */
const SOUND = /^https?:\/\/[\w.-]{1,250}\/[!-[\]-~]*$/;
const SCHEME_LENGTH = 'http://'.length;
/** A word, what stands for a colon, and slashes, of which one may be missing: the beginning of an address, or of a path. */
const HEAD = /^([a-z]{3,8})\s{0,3}([:：;.,]|%3a)?\s{0,3}((?:[\\/／]|%2f|%5c){0,9})(?:\s{1,3}(?=\S))?/i;
/** Http or https as it is misspelt: `htp`, `ttps`, `hxxp`. */
const MISSPELT = /^(?:h{0,2}t{1,3}p{1,3}s{0,2}|hxxps?)$/i;
/** What plainly begins an address, percent-encoded or not. */
const ADDRESS = /^https?(?::|%3a)?(?:[\\/]|%2f){2}/i;
/** A host and a port: two labels or more, of which the last has letters alone, or four numbers. */
const HOST =
  /^((?:[\p{L}\p{N}_-]{1,63}[.。]){1,9}(xn--[a-z0-9-]{2,59}|[\p{L}\p{M}]{2,63})|(?:\d{1,3}\.){3}\d{1,3})(?::\d{0,5})?(?=[\\/?#]|$)/iu;
/** The endings of names of files, behind which servers take a path of their own; countries' domains are none. */
const FILE_ENDINGS = new Set(
  'html htm xhtml shtml php phtml asp aspx ashx jsp jspx cgi cfm dll nsf js css xml rss json txt pdf'.split(
    ' ',
  ),
);
/** What programs write where there is no address. */
const NOTHING = /^(?:#|-|null|nil|none|undefined|nan|n\/a)?$/i;

/**
 * Puts an address right that was written with a slip: line breaks and quotes around it, a scheme that is missing, doubled,
 * misspelt or without its colon, or all of it percent-encoded. A path relative to a base stays one, and where browsers agree
 * on what an odd address means it is left to them.
 *
 * @param base The address that it is relative to; a host that is written without a scheme gets that of the base.
 * @returns Nothing for what is no address, such as words or a mail address.
 */
export function mendAddress(written: string, base: string): string | undefined {
  if (SOUND.test(written) && !written.includes('http', SCHEME_LENGTH)) return written;
  const address = decodeTwice(unwrap(written));
  const schemed = mendScheme(address);
  if (schemed !== undefined) return takeInner(schemed);
  const protocol = /^https?:/i.exec(base)?.[0] ?? 'https:';
  if (/^:[\\/]{2}/.test(address)) return protocol + address.slice(1);
  if (isHost(address, base)) return `${protocol}//${address}`;
  const [, named] = /\s(https?:\/\/\S{1,2000})/i.exec(address) ?? [];
  return named ?? (isWords(address) ? undefined : address);
}

/** Says whether a mended address names a host. */
export function namesHost(address: string): boolean {
  return /^(?:https?:)?[\\/]{2}/i.test(address);
}

/** Joins the lines of an address, and leaves out what was put around it. */
function unwrap(written: string): string {
  const visible = written.replace(/[\t\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '').trim();
  const [, inside] =
    /^<!\[cdata\[(.*)\]\]>$/is.exec(visible) ??
    /^<a\s[^>]{0,500}?\bhref\s{0,3}=\s{0,3}["']?([^"'\s>]{1,2000})/i.exec(visible) ??
    [];
  const quoted = /^(?:"([^"]*)"|'([^']*)'|<([^<>]*)>|“([^”]*)”|\(([^()]*)\))$/.exec(
    (inside ?? visible).trim(),
  );
  const text = quoted?.slice(1).find((part) => part !== undefined) ?? inside ?? visible;
  const [first = '', ...more] = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const next = more.findIndex((line) => /^https?:/i.test(line));
  const joined = [first, ...(next < 0 ? more : more.slice(0, next))].join('');
  const address = joined.replace(/^[\\/.]{1,3}(?=https?(?::|%3a)(?:\/|%2f){2})/i, '');
  return (ADDRESS.test(address) && address.split(/\s(?=https?:\/\/)/i, 1)[0]) || address;
}

/** Undoes percent-encoding that was done again. */
function decodeTwice(address: string): string {
  return /^[a-z]{4,5}%253a/i.test(address) ? decode(address) : address;
}

/** Writes the last of an address's schemes as it is meant to be; answers nothing where it begins with none. */
function mendScheme(address: string): string | undefined {
  let rest = address;
  let scheme: string | undefined;
  for (let slips = 0; slips < MOST_SLIPS; slips += 1) {
    const [head, name = '', colon = '', slashes = ''] = HEAD.exec(rest) ?? [];
    if (head === undefined || !MISSPELT.test(name)) break;
    const behind = rest.slice(head.length);
    if (!isScheme(name, colon, countSlashes(slashes), behind)) break;
    scheme = /s$/i.test(name) ? 'https' : 'http';
    rest = behind;
  }
  return scheme === undefined ? undefined : `${scheme}://${mendHost(rest)}`;
}

/** A scheme as it should be is one whatever follows; what is misspelt only in front of a host, or of another scheme. */
function isScheme(name: string, colon: string, slashes: number, behind: string): boolean {
  const isSound = /^https?$/i.test(name) && /^(?:[:：]|%3a)$/i.test(colon) && slashes >= 2;
  if (isSound && slashes === 2) return true;
  const startsHost = HOST.test(mendHost(behind)) || ADDRESS.test(behind);
  if (isSound || /^(?:[:：]|%3a)$/i.test(colon)) return startsHost;
  return startsHost && slashes >= 2;
}

function countSlashes(slashes: string): number {
  return slashes.replace(/%\w\w/g, '/').length;
}

/** Undoes spaces within a host, and percent-encoding of all that follows the scheme. */
function mendHost(rest: string): string {
  const [host = ''] = /^[^\\/?#]*/.exec(rest) ?? [];
  if (/%(?:2f|3f|3a)/i.test(host)) return decode(rest);
  return host.replace(/\s+/g, '') + rest.slice(host.length);
}

/** Of an address behind another: the second, where the first is its own site or has no path; both where they may belong together. */
function takeInner(address: string): string {
  const half = address.slice(address.length / 2);
  if (address === half + half) return half;
  const at = address.slice(8).search(/https?(?::|%3a)(?:\/|%2f){2}/i) + 8;
  if (at < 8) return address;
  const front = address.slice(0, at);
  const inner = mendScheme(address.slice(at));
  const isSite = /^https?:\/\/[^/?#]*\/*$/i.test(front);
  const isGlued = isSite && !front.endsWith('/');
  return inner !== undefined && isSite && (isGlued || siteOf(front) === siteOf(inner)) ? inner : address;
}

function siteOf(address: string): string | undefined {
  return URL.parse(address)?.host.replace(/^www\./, '');
}

/** Says whether an address begins with a host: one of `www`, of the base's domain, or what no file is called before a slash. */
function isHost(address: string, base: string): boolean {
  const [start, host = '', top = ''] = HOST.exec(address) ?? [];
  if (start === undefined) return false;
  const labels = host.toLowerCase().split('.');
  if (labels[0] === 'www' && labels.length > 2) return true;
  const domain = (URL.parse(base)?.hostname ?? '').split('.').slice(-2).join('.');
  if (labels.slice(-2).join('.') === domain) return true;
  return /[\\/]/.test(address.charAt(start.length)) && !FILE_ENDINGS.has(top.toLowerCase());
}

/** Says whether a text is no address: words, a mail address, or what stands for nothing. */
function isWords(text: string): boolean {
  return (
    NOTHING.test(text) || (/\s/.test(text) && !/[./?#%]/.test(text)) || /^[^\s/?#:]+@[^\s/?#]+$/.test(text)
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
