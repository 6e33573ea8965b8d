import { generateOpml, parseOpml } from 'feedsmith';
import { refuseUrl } from '../fetch/fetch-feed.ts';
import { findUnclosedElement } from '../read/xml/tokens.ts';
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
/** The parser leaves such an attribute out, so that its outline would look like a folder. */
const EMPTY_URL = /\sxmlUrl\s*=\s*(?:"\s*"|'\s*')/gi;

type Outline = {
  readonly xmlUrl?: string;
  readonly title?: string;
  readonly text?: string;
  readonly outlines?: readonly Outline[];
};

/**
 * Reads a list of feeds in OPML 1.0 or 2.0, in folders or not. All of it is good, or all of it is refused: with the
 * reason for each address that is.
 */
export function parseFeedList(text: string): ParsedFeedList {
  // The parser takes a document that is cut between two elements for a whole one.
  if (!/<\/opml\s*>\s*(?:<!--[^>]*-->\s*)*$/i.test(text.slice(-1_000))) return refuse(notOpml(text));
  if (/<!DOCTYPE[^<>[]*\[/i.test(text))
    return refuse('expected OPML, got a document whose DOCTYPE declares things');
  const unclosed = findUnclosedElement(text);
  if (unclosed !== undefined) {
    const name = truncate(oneLine(unclosed), 40);
    return refuse(
      `expected OPML, got a document that is not well-formed: <${name}> is opened or closed out of turn`,
    );
  }
  const empty = text.match(EMPTY_URL)?.length ?? 0;
  let outlines: readonly Outline[] = [];
  try {
    outlines = parseOpml(text).body?.outlines ?? [];
  } catch {
    const reason = 'expected OPML with at least one feed, got a damaged document or an empty list';
    if (empty === 0) return refuse(reason);
  }
  const listed = outlines.flatMap(flatten);
  if (listed.length + empty === 0) return refuse('expected at least one outline with an xmlUrl, got none');
  if (listed.length > MOST_FEEDS) return refuse(`expected at most ${MOST_FEEDS} feeds, got ${listed.length}`);
  const reasons = listed.flatMap(({ url }, at) => {
    const reason = refuseUrl(url);
    return reason === undefined ? [] : [`feed ${at + 1}: ${reason}`];
  });
  if (empty > 0) reasons.push(`${empty} ${empty === 1 ? 'outline' : 'outlines'} with an empty xmlUrl`);
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const feeds = new Map<string, ListedFeed>();
  for (const { url, title } of listed) {
    const { href } = new URL(url);
    if (!feeds.has(href)) feeds.set(href, { url: href, ...(title !== undefined && { title }) });
  }
  return { kind: 'feeds', feeds: [...feeds.values()], repeats: listed.length - feeds.size };
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

function flatten({ xmlUrl, title, text, outlines = [] }: Outline): ListedFeed[] {
  const name = oneLine(title ?? text ?? '');
  const own = xmlUrl === undefined ? [] : [{ url: xmlUrl.trim(), ...(name !== '' && { title: name }) }];
  return [...own, ...outlines.flatMap(flatten)];
}

/** Composes a list of feeds as OPML 2.0, which any feed reader imports. There must be at least one. */
export function composeFeedList(feeds: readonly Pick<Feed, 'title' | 'url'>[], now: Date): string {
  const outlines = feeds.map((feed) => {
    const name = outletOf(feed);
    return { type: 'rss', text: name, title: name, xmlUrl: feed.url };
  });
  const head = { title: 'Feeds of Envoy Watch', dateCreated: now };
  return `${generateOpml({ head, body: { outlines } }).trimEnd()}\n`;
}
