/** What is logged when a poll finds alerts that should have been sent: the alarm AlertsLate counts it. */
export const ALERTS_HANDED_BACK = 'alerts handed back to the queue';
