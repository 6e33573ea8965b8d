/** How the tables are keyed; infra creates what `shared/aws/` queries. */
export const TABLES = {
  /**
   * One row a story (`counterpart` is `*`), and for an engagement one pointer row a counterpart, so that
   * "by counterpart" finds a story with two. Index rows hold keys only; records are read by key. Where there is a second reader,
   * one row a day more counts its calls (`counterpart` is `second reader`); no index has it. A proof's row has `proof` for `*`, here and
   * in `engagements`, so that no list finds it.
   */
  stories: {
    partitionKey: 'storyId',
    sortKey: 'counterpart',
    timeToLiveAttribute: 'expiresAt',
    indexes: {
      byCounterpart: { partitionKey: 'counterpart', sortKey: 'publishedAt' },
      /** Sparse: a story has a category while it reports an engagement. */
      byCategory: { partitionKey: 'category', sortKey: 'publishedAt' },
      byEngagement: { partitionKey: 'engagementId', sortKey: 'publishedAt' },
    },
  },
  /** One row an engagement (`counterpart` is `*`) and one pointer row a counterpart; only what belongs to a proof expires. */
  engagements: {
    partitionKey: 'engagementId',
    sortKey: 'counterpart',
    timeToLiveAttribute: 'expiresAt',
    indexes: {
      byCounterpart: { partitionKey: 'counterpart', sortKey: 'day' },
      byCategory: { partitionKey: 'category', sortKey: 'day' },
      /** Sparse: only rows whose alert has not been sent carry `alertPending`: `yes`, or `waiting` while nobody would get it. */
      byAlertDue: { partitionKey: 'alertPending', sortKey: 'alertDueAt' },
    },
  },
  /**
   * One row a feed. `watched` is `yes` while it is polled; the index leaves the long `seen` list out. Of a feed that has seen much
   * that list stands in further rows, its pieces (`feedId#0` and so on), which its row names. One row a shard more has its last
   * poll, and one says that the default list is in; no index has these.
   */
  feeds: {
    partitionKey: 'feedId',
    indexes: {
      /**
       * `nextPollAt` is where the row of a feed stands for the shards, `0` and the place of its host: an index cannot change its
       * keys, and older versions, which write an instant there, read the whole. When a feed is polled next says its record.
       */
      byNextPoll: { partitionKey: 'watched', sortKey: 'nextPollAt', include: ['feed'] },
    },
  },
} as const;
