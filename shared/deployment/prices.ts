/**
 * What AWS asks for, in dollars: list prices of us-east-1, on demand, without any free tier, each with who gave it when. They change and
 * differ between regions: whoever pays looks them up at https://aws.amazon.com/pricing/.
 */
export const PRICES = {
  // After the cut of November 2024: airbyte.com, July 2025.
  millionWriteUnits: 0.625,
  millionReadUnits: 0.125,
  // A month, in tables and indexes: aws.amazon.com/dynamodb/pricing, November 2026.
  gbStored: 0.25,
  // A month, of tables that can be recovered to a point in time: as long known, not looked up in November 2026.
  gbRecoverable: 0.2,
  // On arm64, cold starts included since August 2025: cloudchipr.com and speedrun.nobackspacecrew.com, 2026.
  millionGbSeconds: 13.3334,
  millionInvocations: 0.2,
  // factualminds.com, June 2026.
  millionQueueRequests: 0.4,
  millionPublishes: 0.5,
  millionMails: 20,
  // cloudburn.io, March 2026.
  millionScheduled: 1,
  // aws.amazon.com/cloudwatch/pricing and signoz.io, February 2026.
  gbOfLogs: 0.5,
  // A month, for each metric that an alarm looks at; the same.
  alarmMetric: 0.1,
  // A month, for a metric that has a value in each hour; the same.
  metric: 0.3,
  // A month; the same.
  dashboard: 3,
  // A month, of logs that are kept, which are compressed, so at most: as long known, not looked up in November 2026.
  gbOfLogsKept: 0.03,
} as const;
