import { oneLine, truncate } from '../text/plain-text.ts';
import { count, filledText, instant, listOf, oneOf, optional, record } from '../text/shapes.ts';
import { FEED_STATES, type Feed, type FeedState, outletOf } from './feed.ts';

/** How the feeds are doing when a digest is composed. */
export type Coverage = {
  /** All that are watched. */
  readonly feeds: number;
  /** How many something is wrong with; the first of them are named. */
  readonly troubled: number;
  readonly named: readonly Trouble[];
  /** Since when the first of them is watched; nothing where there is none. */
  readonly watchedSince?: string;
};
type Trouble = { readonly outlet: string; readonly state: FeedState; readonly since: string };

const MOST_NAMED = 20;

export const COVERAGE = record<Coverage>(
  {
    feeds: count,
    troubled: count,
    named: listOf(
      record<Trouble>({ outlet: filledText, state: oneOf(FEED_STATES), since: instant }, 'a feed in trouble'),
    ),
    watchedSince: optional(instant),
  },
  'coverage',
);

/** Counts how feeds are doing; those longest in trouble are named first. */
export function coverageOf(feeds: readonly Feed[]): Coverage {
  const [watchedSince] = feeds.map(({ addedAt }) => addedAt).toSorted();
  const troubled = feeds
    .filter(({ state }) => state !== 'ok' && state !== 'new')
    .toSorted((one, other) =>
      one.stateSince < other.stateSince ? -1 : one.stateSince > other.stateSince ? 1 : 0,
    );
  return {
    feeds: feeds.length,
    troubled: troubled.length,
    ...(watchedSince !== undefined && { watchedSince }),
    named: troubled.slice(0, MOST_NAMED).map((feed) => ({
      outlet: truncate(oneLine(outletOf(feed)), 80),
      state: feed.state,
      since: feed.stateSince,
    })),
  };
}

/** Whether nothing is wrong in a time that began at `since`: there were feeds, stories came, and no feed is in trouble. */
export function isAllWell(
  { feeds, troubled, watchedSince }: Coverage,
  stories: number,
  since: string,
): boolean {
  return feeds > 0 && troubled === 0 && stories > 0 && !isLate(watchedSince, since);
}

/** Whether the first feed came to be watched only within a time that began at `since`. */
export function isLate(watchedSince: string | undefined, since: string): boolean {
  return watchedSince !== undefined && watchedSince > since;
}
