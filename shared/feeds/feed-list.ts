import { type Attributes, readTokens } from '../read/xml/tokens.ts';
import { escapeMarkup } from '../text/entities.ts';
import { maskSecrets } from '../text/mask-secrets.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import { type Feed, outletOf } from './feed.ts';
import { readFeedAddress } from './feed-address.ts';

/** A feed as a list of feeds names it. */
export type ListedFeed = { readonly url: string; readonly title?: string };

export type ParsedFeedList =
  | {
      readonly kind: 'feeds';
      /** Each address once, in the order of the list. */
      readonly feeds: readonly ListedFeed[];
      /** Addresses that come again; the first title counts. */
      readonly repeats: number;
      /** What is no feed that can be watched: each with its place among the feeds, its address or name, and the reason. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

const MOST_FEEDS = 2_000;
/** Elements in one another; folders of a reader are two deep. */
const MAX_DEPTH = 1_000;
/** The name of an attribute: what else stands there is a value that has lost a quote. */
const IS_NAME = /^[\p{L}\p{N}_:.-]+$/u;

/**
 * Reads a list of feeds in OPML 1.0 or 2.0, in folders or not, with addresses as `readFeedAddress` takes them. What is no
 * good is left out and named; a list in which nothing is good, and a document that is damaged as a whole, is refused.
 */
export function parseFeedList(text: string): ParsedFeedList {
  // A document that is cut between two elements looks whole up to there.
  if (!/<\/opml\s*>\s*(?:<!--[^>]*-->\s*)*$/i.test(text.slice(-1_000))) return refuse(notOpml(text));
  if (/<!DOCTYPE[^<>[]*\[/i.test(text))
    return refuse('expected OPML, got a document whose DOCTYPE declares things');
  const { outlines, isTooDeep, unclosed } = readOutlines(text);
  if (unclosed !== undefined) {
    const name = truncate(oneLine(unclosed), 40);
    return refuse(
      `expected OPML, got a document that is not well-formed: <${name}> is opened or closed out of turn`,
    );
  }
  if (isTooDeep || outlines.length === 0)
    return refuse('expected OPML with at least one feed, got a damaged document or an empty list');
  const listed = outlines.filter((outline) => outline.xmlurl !== undefined || isDamaged(outline));
  if (listed.length === 0) return refuse('expected at least one outline with an xmlUrl, got none');
  if (listed.length > MOST_FEEDS) return refuse(`expected at most ${MOST_FEEDS} feeds, got ${listed.length}`);
  return eachOnce(listed.map(toListedFeed), countLost(text, outlines));
}

function refuse(reason: string): ParsedFeedList {
  return { kind: 'refused', reasons: [reason] };
}

function notOpml(text: string): string {
  const start = truncate(oneLine(text.slice(0, 200)), 40);
  if (/<opml\b/i.test(text.slice(0, 2_000)))
    return 'expected OPML, got a document that is cut off before </opml>';
  return `expected OPML, got ${start === '' ? 'nothing' : `"${start}"`}`;
}

type Outlines = {
  /** What the outlines of a document have as attributes, whatever folder they stand in. */
  readonly outlines: readonly Attributes[];
  readonly isTooDeep: boolean;
  /** The first element that is opened and not closed, or closed out of turn. */
  readonly unclosed: string | undefined;
};

function readOutlines(text: string): Outlines {
  const outlines: Attributes[] = [];
  const open: string[] = [];
  let isTooDeep = false;
  let unclosed: string | undefined;
  readTokens(text, {
    open({ name, attributes, isClosed }) {
      if (name === 'outline' && open[0] === 'opml' && open[1] === 'body') outlines.push(attributes);
      if (!isClosed) open.push(name);
      isTooDeep = open.length > MAX_DEPTH;
      return !isTooDeep;
    },
    close(name) {
      const opened = open.pop();
      if (opened !== name) unclosed ??= opened ?? name;
    },
  });
  if (!isTooDeep) unclosed ??= open.at(-1);
  return { outlines, isTooDeep, unclosed };
}

/** Whether an attribute shows by its name that a quote is missing. */
function isDamaged(outline: Attributes): boolean {
  return Object.keys(outline).some((attribute) => !IS_NAME.test(attribute));
}

/** Outlines that stand in a damaged one, whose text goes on where its quote is missing. */
function countLost(text: string, outlines: readonly Attributes[]): number {
  if (!outlines.some(isDamaged)) return 0;
  return (text.match(/<outline\b/gi) ?? []).length - outlines.length;
}

/** A feed, or why there is none at a place of the list. */
type Listed = ListedFeed | { readonly reason: string; readonly url?: undefined };

function toListedFeed(outline: Attributes, at: number): Listed {
  const { xmlurl = '', title = '', text = '' } = outline;
  const name = oneLine(title) || oneLine(text);
  const address = truncate(oneLine(maskSecrets(xmlurl)), 200);
  const where = [`feed ${at + 1}`, ...(address || name ? [`"${address || truncate(name, 80)}"`] : [])].join(
    ', ',
  );
  if (isDamaged(outline)) return { reason: `${where}: a quote is missing in its outline` };
  if (xmlurl.trim() === '') return { reason: `${where}: its xmlUrl is empty` };
  const { url, refusal } = readFeedAddress(xmlurl);
  if (url === undefined) return { reason: `${where}: ${refusal}` };
  const { href } = new URL(url);
  // What an export says of a feed whose name was not known.
  const isNamed = name !== '' && name !== outletOf({ url: href });
  return { url: href, ...(isNamed && { title: name }) };
}

function eachOnce(listed: readonly Listed[], lost: number): ParsedFeedList {
  const feeds = new Map<string, ListedFeed>();
  const leftOut: string[] = [];
  for (const feed of listed) {
    if (feed.url === undefined) leftOut.push(feed.reason);
    else if (!feeds.has(feed.url)) feeds.set(feed.url, feed);
  }
  const repeats = listed.length - leftOut.length - feeds.size;
  if (lost > 0) leftOut.push(`${lost} more, lost in an outline in which a quote is missing`);
  if (feeds.size === 0) return { kind: 'refused', reasons: leftOut };
  return { kind: 'feeds', feeds: [...feeds.values()], repeats, leftOut };
}

/** Composes a list of feeds as OPML 2.0, which any feed reader imports. */
export function composeFeedList(feeds: readonly Pick<Feed, 'title' | 'url'>[], now: Date): string {
  const outlines = feeds.map((feed) => {
    const name = toValue(outletOf(feed));
    return `    <outline text="${name}" type="rss" xmlUrl="${toValue(feed.url)}" title="${name}"/>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>Feeds of Envoy Watch</title>
    <dateCreated>${now.toUTCString()}</dateCreated>
  </head>
  <body>
${outlines.join('')}  </body>
</opml>
`;
}

/** Text as it stands in an attribute: between double quotes single ones need no escape. */
function toValue(text: string): string {
  return escapeMarkup(text).replaceAll('&apos;', "'");
}
