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
    // Feeds polled side by side: the memory of the function allows so many.
    'FEEDS_AT_ONCE',
    // At which a day of digests ends, UTC.
    'DIGEST_HOUR',
    // Where proofs arrive.
    'PROOF_QUEUE_URL',
  ],
  classifier: [
    'STORY_TABLE',
    'ENGAGEMENT_TABLE',
    'ALERT_TOPIC_ARN',
    'ENTRY_QUEUE_URL',
    'DEAD_LETTER_QUEUE_URL',
    // To which no subscriber is subscribed.
    'PROOF_TOPIC_ARN',
    'RETENTION_DAYS',
    // A probability, or `model` for the model's own.
    'THRESHOLD',
    // Mails that go out one by one in the time from one poll to the next; what is more goes out as one.
    'MOST_MAILS',
    'POLL_MINUTES',
    'DIGEST_HOUR',
  ],
  // Beside the classifier's, where there is a second reader.
  secondReader: [
    'SECOND_READER_MODEL',
    // Probabilities between which a story is doubtful.
    'SECOND_READER_FROM',
    'SECOND_READER_TO',
    'SECOND_READER_CALLS_A_DAY',
    'SECOND_READER_WORDS_A_CALL',
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
  classifier: [
    // Where subscribers reach the operator: a URL or an e-mail address.
    'CONTACT',
  ],
  secondReader: [],
  cli: [
    // A stack that was deployed by an older version does not say these: the last two as the classifier has them.
    'OPERATOR_TOPIC_ARN',
    'PROOF_QUEUE_URL',
    'ENTRY_QUEUE_URL',
    'THRESHOLD',
    'RETENTION_DAYS',
  ],
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
