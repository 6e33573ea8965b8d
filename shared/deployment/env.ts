/** The variables each function needs: `infra/` must set them, the function reads them. */
const VARIABLES = {
  poller: [
    'FEED_TABLE',
    'ENGAGEMENT_TABLE',
    'ENTRY_QUEUE_URL',
    'OPERATOR_TOPIC_ARN',
    'SEED_FEEDS',
    // Minutes from one poll to the next.
    'POLL_MINUTES',
  ],
  classifier: [
    'STORY_TABLE',
    'ENGAGEMENT_TABLE',
    'ALERT_TOPIC_ARN',
    'DEAD_LETTER_QUEUE_URL',
    'RETENTION_DAYS',
    // A probability, or `model` for the model's own.
    'THRESHOLD',
  ],
  cli: ['STORY_TABLE', 'ENGAGEMENT_TABLE', 'FEED_TABLE', 'ALERT_TOPIC_ARN'],
} as const;

/** The variables a function can do without. */
const OPTIONAL_VARIABLES = {
  poller: [
    // Who polls, told to those who are polled: a URL or an e-mail address.
    'CONTACT',
    // Hosts that may be local, `host:port` after `host:port`, with commas. Only a local run sets it.
    'ALLOWED_HOSTS',
  ],
  classifier: [],
  cli: [],
} as const satisfies Record<FunctionName, readonly string[]>;

export type FunctionName = keyof typeof VARIABLES;
export type Env<Name extends FunctionName> = Readonly<
  Record<(typeof VARIABLES)[Name][number], string> &
    Partial<Record<(typeof OPTIONAL_VARIABLES)[Name][number], string>>
>;

/**
 * Reads a function's variables from an environment; an optional one that is empty is absent.
 *
 * @throws Error naming every variable that is missing or empty, so that a cold start fails at once.
 */
export function readEnv<Name extends FunctionName>(
  name: Name,
  environment: Readonly<Record<string, string | undefined>>,
): Env<Name> {
  const variables: readonly (typeof VARIABLES)[Name][number][] = VARIABLES[name];
  const missing = variables.filter((variable) => !environment[variable]);
  if (missing.length > 0) {
    throw new Error(`${name}: missing environment variables ${missing.join(', ')}`);
  }
  const given = OPTIONAL_VARIABLES[name].filter((variable) => environment[variable]);
  return Object.fromEntries(
    [...variables, ...given].map((variable) => [variable, environment[variable]]),
  ) as Env<Name>;
}

/** What can stand in a header and in a comment within it: visible ASCII but for `"`, `(`, `)`, `<`, `>` and `\\`. */
const IS_SAFE_CONTACT = /^[!#-'*-;=?-[\]-~]{1,200}$/;
const IS_EMAIL = /^[^\s@:]{1,64}@[^\s@]+\.[^\s@]+$/;

/**
 * Says whether a text can be the variable `CONTACT`, which is told to the servers of feeds: an http(s) URL that
 * holds no `@`, or an e-mail address.
 */
export function isContact(text: string): boolean {
  const isWebAddress = /^https?:\/\/[^@]+$/.test(text) && URL.canParse(text);
  return IS_SAFE_CONTACT.test(text) && (isWebAddress || IS_EMAIL.test(text));
}

/**
 * The times that make an alert go out once, in seconds. Each must be shorter than the next: a function that
 * still runs holds its lease, and a message comes back only when the lease of a dead one has run out.
 */
export const TIMINGS = {
  classifierTimeoutSeconds: 30,
  alertLeaseSeconds: 60,
  visibilityTimeoutSeconds: 180,
} as const;

/** How often a message of the entries queue is tried before it goes to the dead-letter queue. */
export const MOST_RECEIVES = 5;

/** The schedules that feeds can be divided among; with the 1,000 feeds that one poll does, enough for 50,000. */
export const MOST_SHARDS = 50;

/** How the tables are keyed; infra creates what `shared/aws/` queries. */
export const TABLES = {
  /**
   * One row a story (`counterpart` is `*`), and for an engagement one pointer row a counterpart, so that
   * "by counterpart" finds a story with two. Index rows hold keys only; records are read by key.
   */
  stories: {
    partitionKey: 'storyId',
    sortKey: 'counterpart',
    timeToLiveAttribute: 'expiresAt',
    indexes: {
      byCounterpart: { partitionKey: 'counterpart', sortKey: 'publishedAt' },
      byCategory: { partitionKey: 'category', sortKey: 'publishedAt' },
      byEngagement: { partitionKey: 'engagementId', sortKey: 'publishedAt' },
    },
  },
  /** One row an engagement (`counterpart` is `*`) and one pointer row a counterpart. */
  engagements: {
    partitionKey: 'engagementId',
    sortKey: 'counterpart',
    indexes: {
      byCounterpart: { partitionKey: 'counterpart', sortKey: 'day' },
      byCategory: { partitionKey: 'category', sortKey: 'day' },
      /** Sparse: only rows whose alert has not been sent carry `alertPending` (`yes`). */
      byAlertDue: { partitionKey: 'alertPending', sortKey: 'alertDueAt' },
    },
  },
  /** One row a feed. `watched` is `yes` while it is polled; the index leaves the long `seen` list out. */
  feeds: {
    partitionKey: 'feedId',
    indexes: {
      byNextPoll: { partitionKey: 'watched', sortKey: 'nextPollAt', include: ['feed'] },
    },
  },
} as const;
