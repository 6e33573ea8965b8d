import type { Newest } from './newest-entries.ts';

/** What a document asks of those who poll it. */
export type Cadence = {
  /** The longer of its `ttl` and `sy:updatePeriod`, in seconds. */
  readonly everySeconds?: number;
  /** Hours of the day, 0 to 23, GMT. */
  readonly skipHours?: readonly number[];
  /** Days of the week, 0 for Sunday to 6. */
  readonly skipDays?: readonly number[];
};

/** Why a document is not a feed, in words for the operator. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly kind: 'empty' | 'html' | 'malformed';

  constructor(kind: FeedError['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** An entry as the feed has it: nothing checked, nothing cleaned, the better ones of several first. */
export type RawEntry = {
  readonly guid?: string;
  readonly titles: readonly string[];
  readonly links: readonly string[];
  readonly summaries: readonly string[];
  readonly texts: readonly string[];
  readonly dates: readonly string[];
  readonly author?: string;
  readonly language?: string;
  readonly source?: string;
};
export type RawFeed = Newest<RawEntry> & {
  readonly format: string;
  readonly title?: string;
  readonly language?: string;
  readonly repairs: number;
  readonly asks: Cadence;
  /** Entries that are none. */
  readonly leftOut: number;
};
