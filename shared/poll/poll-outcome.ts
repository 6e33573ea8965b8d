import { type Feed, maskFeed, outletOf } from '../feeds/feed.ts';
import { maskSecrets } from '../text/mask-secrets.ts';

type PolledFeed = Pick<Feed, 'feedId' | 'url' | 'state'> & { readonly outlet: string };
type Counts = {
  readonly newEntries: number;
  /** Known entries that read otherwise than before, and those of state media that are gone. */
  readonly changedEntries: number;
  /** Entries that hold nothing, repeat another's identity, or wait for the next polls, for they are too many. */
  readonly leftOut: number;
};
type Result =
  | { readonly outcome: 'new-entries' | 'unchanged'; readonly reason?: undefined }
  /** `not-stored` is our own failure, of the queue or the table; the feed itself is not to blame, and stays due. */
  | { readonly outcome: 'failed' | 'skipped' | 'not-stored'; readonly reason: string };

/** How a feed's poll went. */
export type PollOutcome = PolledFeed & Result & Counts;

/** Says how a feed's poll went, for the log, so without what may be a secret in its address; what is not counted is none. */
export function outcomeOf(feed: Feed, result: Result & Partial<Counts>): PollOutcome {
  const { feedId, url, state } = maskFeed(feed);
  const none = { newEntries: 0, changedEntries: 0, leftOut: 0 };
  const masked = result.reason === undefined ? result : { ...result, reason: maskSecrets(result.reason) };
  return { feedId, url, outlet: outletOf(feed), state, ...none, ...masked };
}
