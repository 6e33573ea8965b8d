import { Logger } from '@aws-lambda-powertools/logger';

/** One thing that happened: a constant `message`, and its particulars as fields. */
export type LogEvent = { readonly message: string } & Readonly<Record<string, unknown>>;
export type LogLevel = 'info' | 'warn' | 'error';

const logger = new Logger({ serviceName: 'envoy-watch' });
let write = (level: LogLevel, event: LogEvent): void => {
  const { message, ...fields } = event;
  logger[level](message, fields);
};

/** Logs an event: as a line of JSON on AWS. */
export function log(level: LogLevel, event: LogEvent): void {
  write(level, event);
}

/** Takes the events in place of the log; a local run shows them to the person in front of it. */
export function redirectLog(to: (level: LogLevel, event: LogEvent) => void): void {
  write = to;
}
