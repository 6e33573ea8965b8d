import { refuseUrl } from '../fetch/fetch-feed.ts';
import { type Attributes, readTokens } from '../read/xml/tokens.ts';
import { escapeMarkup } from '../text/entities.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import { type Feed, outletOf } from './feed.ts';

/** A feed as a list of feeds names it. */
export type ListedFeed = { readonly url: string; readonly title?: string };

export type ParsedFeedList =
  | {
      readonly kind: 'feeds';
      /** Each address once, in the order of the list. */
      readonly feeds: readonly ListedFeed[];
      /** Addresses that come again; the first title counts. */
      readonly repeats: number;
    }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

const MOST_FEEDS = 2_000;
/** Elements in one another; folders of a reader are two deep. */
const MAX_DEPTH = 1_000;
/** The name of an attribute: what else stands there is a value that has lost a quote. */
const IS_NAME = /^[\p{L}\p{N}_:.-]+$/u;

/**
 * Reads a list of feeds in OPML 1.0 or 2.0, in folders or not. If one address is no good, the whole list is refused, with
 * the reason for each that is not.
 */
export function parseFeedList(text: string): ParsedFeedList {
  // A document that is cut between two elements looks whole up to there.
  if (!/<\/opml\s*>\s*(?:<!--[^>]*-->\s*)*$/i.test(text.slice(-1_000))) return refuse(notOpml(text));
  if (/<!DOCTYPE[^<>[]*\[/i.test(text))
    return refuse('expected OPML, got a document whose DOCTYPE declares things');
  const { outlines, isDamaged, unclosed } = readOutlines(text);
  if (unclosed !== undefined) {
    const name = truncate(oneLine(unclosed), 40);
    return refuse(
      `expected OPML, got a document that is not well-formed: <${name}> is opened or closed out of turn`,
    );
  }
  if (isDamaged || outlines.length === 0)
    return refuse('expected OPML with at least one feed, got a damaged document or an empty list');
  const addresses = outlines.filter(({ xmlurl }) => xmlurl !== undefined);
  if (addresses.length === 0) return refuse('expected at least one outline with an xmlUrl, got none');
  const listed = addresses.flatMap(toListedFeed);
  if (listed.length > MOST_FEEDS) return refuse(`expected at most ${MOST_FEEDS} feeds, got ${listed.length}`);
  const empty = addresses.length - listed.length;
  const reasons = listed.flatMap(({ url }, at) => {
    const reason = refuseUrl(url);
    return reason === undefined ? [] : [`feed ${at + 1}: ${reason}`];
  });
  if (empty > 0) reasons.push(`${empty} ${empty === 1 ? 'outline' : 'outlines'} with an empty xmlUrl`);
  return reasons.length > 0 ? { kind: 'refused', reasons } : eachOnce(listed);
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
  /** Whether an attribute shows by its name that a quote is missing, or elements nest too deep. */
  readonly isDamaged: boolean;
  /** The first element that is opened and not closed, or closed out of turn. */
  readonly unclosed: string | undefined;
};

function readOutlines(text: string): Outlines {
  const outlines: Attributes[] = [];
  const open: string[] = [];
  let isDamaged = false;
  let isTooDeep = false;
  let unclosed: string | undefined;
  readTokens(text, {
    open({ name, attributes, isClosed }) {
      if (name === 'outline' && open[0] === 'opml' && open[1] === 'body') outlines.push(attributes);
      isDamaged ||= Object.keys(attributes).some((attribute) => !IS_NAME.test(attribute));
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
  return { outlines, isDamaged: isDamaged || isTooDeep, unclosed };
}

function toListedFeed({ xmlurl = '', title = '', text = '' }: Attributes): ListedFeed[] {
  const url = xmlurl.trim();
  const name = oneLine(title) || oneLine(text);
  return url === '' ? [] : [{ url, ...(name !== '' && { title: name }) }];
}

function eachOnce(listed: readonly ListedFeed[]): ParsedFeedList {
  const feeds = new Map<string, ListedFeed>();
  for (const feed of listed) {
    const { href } = new URL(feed.url);
    if (!feeds.has(href)) feeds.set(href, { ...feed, url: href });
  }
  return { kind: 'feeds', feeds: [...feeds.values()], repeats: listed.length - feeds.size };
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
