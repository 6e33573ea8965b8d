import { Logger } from '@aws-lambda-powertools/logger';
import { FEED_UNREADABLE } from '../shared/deployment/alarm-events.ts';
import { type LogEvent, levelOf } from './events.ts';

const logger = new Logger({ serviceName: 'envoy-watch' });
let write = (event: LogEvent): void => {
  const { message, ...fields } = event;
  logger[levelOf(event)](message, fields);
};

/** Logs an event: as a line of JSON on AWS. */
export function log(event: LogEvent): void {
  write(event);
}

/** Logs that a stored record can't be read, and why. */
export function logUnreadable(error: unknown): void {
  log({ message: 'stored record not readable', cause: String(error) });
}

/** Logs that a stored feed can't be read, and why: it is not polled. */
export function logUnreadableFeed(error: unknown): void {
  log({ message: FEED_UNREADABLE, cause: String(error) });
}

/** Takes the events in place of the log; a local run shows them to the person in front of it. */
export function redirectLog(to: (event: LogEvent) => void): void {
  write = to;
}
