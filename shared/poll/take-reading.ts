import { type Identification, type IdentifiedFeed, identifyEntries } from '../identify/identify-entries.ts';
import type { ParsedFeed } from '../read/parse-feed.ts';
import { takeVitals, type Vitals } from './feed-state.ts';

/** What a document tells of stories and of its feed. */
export type FeedReading = {
  readonly identification: Identification;
  readonly vitals: Vitals;
  /** Entries of those read that hold nothing, or repeat another's identity. */
  readonly leftOut: number;
};

/**
 * Identifies the entries of a feed's document, and measures what shows how the feed is doing. Entries with neither title nor
 * text are left out: there is nothing to recognise in them.
 */
export function takeReading(feed: IdentifiedFeed, parsed: ParsedFeed, now: Date): FeedReading {
  const entries = parsed.entries.filter(({ title }) => title !== '');
  const nameless = parsed.entries.length - entries.length;
  const identification = identifyEntries(feed, entries);
  return {
    identification,
    vitals: takeVitals(entries, now),
    leftOut: parsed.leftOut + nameless + identification.repeated,
  };
}
