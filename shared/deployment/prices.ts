/**
 * What AWS asks for, in US dollars, as its lists for us-east-1 said in 2026, without any free tier. They are for estimates: look them up
 * before you rely on them.
 */
export const PRICES = {
  millionWriteUnits: 0.625,
  millionReadUnits: 0.125,
  /** Of Lambda on arm64. */
  millionGbSeconds: 13.3334,
  millionInvocations: 0.2,
  millionQueueRequests: 0.4,
  millionPublishes: 0.5,
  millionMails: 20,
  gbOfLogs: 0.5,
  /** A month, for each metric that an alarm looks at. */
  alarmMetric: 0.1,
  /** A month, for a metric that has a value in each hour. */
  metric: 0.3,
} as const;
