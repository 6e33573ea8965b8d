/**
 * An entry on its way from the poller to the classifier: what the story will need, and no more. An entry of a known
 * story is a version of it, first seen at `firstSeenAt`.
 */
export type QueuedEntry = {
  readonly storyId: string;
  readonly feedId: string;
  readonly outlet: string;
  readonly title: string;
  readonly link?: string;
  readonly summary: string;
  /** When the feed says it was published, never later than `firstSeenAt`; that, where the feed says nothing. */
  readonly publishedAt: string;
  readonly firstSeenAt: string;
  /** Whether an engagement that it opens is still news; false for old entries of a feed's first poll. */
  readonly isFresh: boolean;
  readonly author?: string;
  /** As the feed names it, such as `ko` or `en-GB`. */
  readonly language?: string;
  /** The date that the feed claims, where it lies in the future; `publishedAt` is `firstSeenAt` then. */
  readonly claimedAt?: string;
};

/**
 * What the entries queue carries: an entry that is new or reads otherwise, a story that its feed has taken back, or an
 * alert that a sweep found unsent.
 */
export type QueueMessage =
  | { readonly type: 'entry'; readonly entry: QueuedEntry }
  | { readonly type: 'removed'; readonly storyId: string; readonly seenAt: string }
  | { readonly type: 'alert'; readonly engagementId: string };
