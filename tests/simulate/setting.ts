/** What the simulated resources are called. */
export const ENTRIES = 'entries';
export const DEAD_LETTERS = 'dead-letters';
export const ALERTS = 'alerts';
export const OPERATOR = 'operator';
/** The topic of proofs, and the queue in which they end. */
export const PROOFS = 'proofs';
export const PROOF_QUEUE = 'proof-queue';
export const DIGEST_HOUR = 6;
export const POLL_MS = 900_000;
/** Short, so that what is to be deleted is deleted within a scenario. */
export const RETENTION_DAYS = 1;

/** The variables of the functions, which read them when they are loaded. */
export const ENVIRONMENT = {
  STORY_TABLE: 'stories',
  ENGAGEMENT_TABLE: 'engagements',
  FEED_TABLE: 'feeds',
  ENTRY_QUEUE_URL: ENTRIES,
  DEAD_LETTER_QUEUE_URL: DEAD_LETTERS,
  ALERT_TOPIC_ARN: ALERTS,
  OPERATOR_TOPIC_ARN: OPERATOR,
  PROOF_TOPIC_ARN: PROOFS,
  PROOF_QUEUE_URL: PROOF_QUEUE,
  SEED_FEEDS: 'false',
  POLL_MINUTES: String(POLL_MS / 60_000),
  DIGEST_HOUR: String(DIGEST_HOUR),
  FEEDS_AT_ONCE: '32',
  RETENTION_DAYS: String(RETENTION_DAYS),
  THRESHOLD: 'model',
  MOST_MAILS: '20',
};
