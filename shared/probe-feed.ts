import { decodeFeed } from './decode-feed.ts';
import { makeFeed, outletOf } from './feed.ts';
import { fetchFeed } from './fetch-feed.ts';
import { FeedError, parseFeed } from './parse-feed.ts';
import { newest, toQueuedEntries } from './poll-feeds.ts';
import { makeStory, type Story } from './story.ts';

/** What the poller and the classifier would make of a feed. */
export type Probe =
  | { readonly kind: 'failed'; readonly url: string; readonly reason: string }
  | {
      readonly kind: 'read';
      readonly url: string;
      readonly format: string;
      readonly outlet: string;
      readonly leftOut: number;
      /** The latest date that the feed gives an entry. */
      readonly newestEntryAt?: string;
      readonly stories: readonly Story[];
    };

/** Fetches a feed once and takes its entries as a first poll would; keeps and sends nothing. */
export async function probeFeed(url: string, now: Date, fetch: typeof globalThis.fetch): Promise<Probe> {
  const fetched = await fetchFeed(url, {}, fetch);
  if (fetched.kind === 'failed') return { kind: 'failed', url, reason: fetched.reason };
  if (fetched.kind === 'unchanged')
    return { kind: 'failed', url, reason: 'HTTP status 304 to a first request' };
  const text = decodeFeed(fetched.body, fetched.contentType);
  try {
    const { title, entries, leftOut } = await parseFeed(text, url);
    const feed = makeFeed(url, now.toISOString(), title);
    return {
      kind: 'read',
      url: feed.url,
      format: nameFormat(text),
      outlet: outletOf(feed),
      leftOut,
      ...newest(entries),
      stories: toQueuedEntries(feed, entries, now).map((entry) => makeStory(entry)),
    };
  } catch (error) {
    if (error instanceof FeedError) return { kind: 'failed', url, reason: error.message };
    throw error;
  }
}

function nameFormat(text: string): string {
  const start = text.slice(0, 2_000);
  if (start.trimStart().startsWith('{')) return 'JSON Feed';
  if (/<(?:\w+:)?RDF\b/.test(start)) return 'RSS 1.0';
  const version = /<rss\b[^>]*\bversion\s*=\s*["']([\d.]{1,8})/i.exec(start)?.[1];
  if (version !== undefined) return `RSS ${version}`;
  return /<feed\b/i.test(start) ? 'Atom' : 'RSS';
}
