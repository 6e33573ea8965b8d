/** What is logged when a poll finds alerts that should have been sent: the alarm AlertsLate counts it. */
export const ALERTS_HANDED_BACK = 'alerts handed back to the queue';
/** What is logged when a second reader was to decide and the local one did: the metric SecondReaderFailed counts it. */
export const SECOND_READER_FAILED = 'second reader did not answer';
