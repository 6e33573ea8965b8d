import type { Entry } from '../read/parse-feed.ts';

/** An entry as its publisher would give it. */
export type PublisherEntry = Entry & {
  /** The publisher, where the feed collects what others publish. */
  readonly outlet?: string;
};

/** Says whether a feed is of Google News, whose links and guids are opaque and change without cause. */
export function isGoogleNews(feedUrl: string): boolean {
  return URL.parse(feedUrl)?.hostname === 'news.google.com';
}

/**
 * Makes of an entry of Google News what its publisher tells: its title without the publisher behind it, and no summary, for
 * there it lists what others report, and that changes by the hour.
 */
export function toPublisherEntry(entry: Entry): PublisherEntry {
  const { title, outlet } = splitTitle(entry);
  return { ...entry, title, summary: '', ...(outlet !== undefined && { outlet }) };
}

/** A publisher's name is rarely longer. */
const LONGEST_PUBLISHER = 80;

function splitTitle({ title, source }: Entry): { readonly title: string; readonly outlet?: string } {
  if (source !== undefined) {
    const suffix = ` - ${source}`;
    const hasSuffix = title.endsWith(suffix) && title.length > suffix.length;
    return { title: hasSuffix ? title.slice(0, -suffix.length) : title, outlet: source };
  }
  const at = title.lastIndexOf(' - ');
  const publisher = title.slice(at + 3).trim();
  if (at <= 0 || publisher === '' || publisher.length > LONGEST_PUBLISHER) return { title };
  return { title: title.slice(0, at), outlet: publisher };
}
