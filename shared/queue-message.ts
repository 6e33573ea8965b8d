/** An entry on its way from the poller to the classifier: what the story will need, and no more. */
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
};

/** What the entries queue carries: a new entry, or an alert that a sweep found unsent. */
export type QueueMessage =
  | { readonly type: 'entry'; readonly entry: QueuedEntry }
  | { readonly type: 'alert'; readonly engagementId: string };
