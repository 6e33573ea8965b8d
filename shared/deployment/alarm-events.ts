/** What is logged when a poll finds alerts that should have been sent: the alarm AlertsLate counts it. */
export const ALERTS_HANDED_BACK = 'alerts handed back to the queue';
/** What is logged when a second reader has decided, and when it was to and the local one did; the alarm SecondReaderFailing counts both. */
export const SECOND_READER_ANSWERED = 'second reader answered';
export const SECOND_READER_FAILED = 'second reader did not answer';
/** What is logged when there is an alert and nobody is subscribed: the alarm NobodySubscribed counts it. */
export const ALERT_WAITS = 'alert waits for a subscriber';
/** What is logged once a day with how many subscribers have confirmed: a metric shows it, the alarm SubscribersFewer counts those with `isFewer`. */
export const SUBSCRIBERS_COUNTED = 'subscribers counted';
/** What is logged when a story is classified and stored: metrics count these, and those with `isEngagement`; the alarm NothingFlagged compares both. */
export const STORY_TAKEN = 'story taken';
/** What is logged when an alert is out: a metric counts it. */
export const ALERT_SENT = 'alert sent';
/** What is logged at the end of a poll: the alarm FeedsSilent adds up its `newEntries`, and the dashboard shows its `states`. */
export const POLL_ENDED = 'poll ended';
/** What is logged when AWS refuses a call for being one too many, each time: the alarm Throttled counts it. */
export const CALL_THROTTLED = 'call throttled';
/** What is logged when a poll had no time for feeds, with how many of them had been skipped by the poll before: the alarm FeedsSkipped counts those. */
export const FEEDS_SKIPPED = 'feeds skipped';
/** What is logged of a stored feed that can't be read, and so is not polled: the alarm FeedsUnreadable counts it. */
export const FEED_UNREADABLE = 'stored feed not readable';
/** What is logged by a poll that finds no feed at all: the alarm NoFeeds counts it. */
export const NO_FEEDS = 'no feeds';
/** What is logged when a made-up story has gone its whole way, with the seconds of each hop, and at each poll while one has not: the alarm ProofMissing counts the latter. */
export const PROOF_ARRIVED = 'proof arrived';
export const PROOF_MISSING = 'proof missing';
