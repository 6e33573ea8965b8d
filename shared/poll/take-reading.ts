import { type IdentifiedFeed, identifyEntries, type Reading } from '../identify/identify-entries.ts';
import type { ParsedFeed } from '../read/parse-feed.ts';
import { takeVitals, type Vitals } from './feed-state.ts';

/** What a document tells of stories and of its feed. */
export type FeedReading = {
  readonly reading: Reading;
  readonly vitals: Vitals;
  /** Entries that could not be read, were too many, or repeat another's identity. */
  readonly leftOut: number;
};

/** Takes from a document what a poll goes by. Entries with neither title nor text are left out: there is nothing to recognise. */
export function takeReading(feed: IdentifiedFeed, document: ParsedFeed, now: Date): FeedReading {
  const entries = document.entries.filter(({ title }) => title !== '');
  const nameless = document.entries.length - entries.length;
  const reading = identifyEntries(feed, entries);
  return {
    reading,
    vitals: takeVitals(entries, now),
    leftOut: document.leftOut + nameless + reading.repeated,
  };
}
