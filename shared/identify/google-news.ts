import type { Entry } from '../read/parse-feed.ts';

/** Says whether a feed is of Google News, whose links and guids are opaque and change without cause. */
export function isGoogleNews(feedUrl: string): boolean {
  return URL.parse(feedUrl)?.hostname === 'news.google.com';
}

/** Gives the publisher of an entry of Google News; nothing for other feeds, and where none is named. */
export function outletOfEntry(feedUrl: string, entry: Entry): string | undefined {
  if (!isGoogleNews(feedUrl)) return undefined;
  return entry.source ?? splitTitle(entry.title)?.publisher;
}

/** Gives an entry's title; without the publisher that Google News puts behind it. */
export function titleOfEntry(feedUrl: string, { title, source }: Entry): string {
  if (!isGoogleNews(feedUrl)) return title;
  if (source === undefined) return splitTitle(title)?.title ?? title;
  const suffix = ` - ${source}`;
  return title.endsWith(suffix) && title.length > suffix.length ? title.slice(0, -suffix.length) : title;
}

/** Gives an entry's summary; none for Google News, where it lists what others report, and that changes by the hour. */
export function summaryOfEntry(feedUrl: string, { summary }: Entry): string {
  return isGoogleNews(feedUrl) ? '' : summary;
}

/** A publisher's name is rarely longer. */
const LONGEST_PUBLISHER = 80;

function splitTitle(title: string): { readonly title: string; readonly publisher: string } | undefined {
  const at = title.lastIndexOf(' - ');
  const publisher = title.slice(at + 3).trim();
  if (at <= 0 || publisher === '' || publisher.length > LONGEST_PUBLISHER) return undefined;
  return { title: title.slice(0, at), publisher };
}
