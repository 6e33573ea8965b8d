import type { BatchEvent } from '../shared/alerts/take-batch.ts';
import type { CallThrottled } from '../shared/aws/clients.ts';
import {
  ALERT_WAITS,
  ALERTS_HANDED_BACK,
  CALL_THROTTLED,
  FEED_UNREADABLE,
  FEEDS_SKIPPED,
  NO_FEEDS,
  PROOF_MISSING,
  SECOND_READER_FAILED,
  SUBSCRIBERS_COUNTED,
} from '../shared/deployment/alarm-events.ts';
import type { PollEvent } from '../shared/poll/run-poll.ts';
import type { ProofTaken } from '../shared/proofs/take-proof.ts';
import type { ProofEvent } from '../shared/proofs/watch-proofs.ts';
import type { SecondReaderEvent } from '../shared/stories/read-again.ts';

/** Everything that is logged: a constant `message`, and its particulars as fields. */
export type LogEvent =
  | PollEvent
  | BatchEvent
  | SecondReaderEvent
  | CallThrottled
  | ProofEvent
  | ProofTaken
  | { readonly message: 'stored record not readable' | typeof FEED_UNREADABLE; readonly cause: string }
  /** Of the local run alone: on AWS nobody tells. */
  | { readonly message: 'address suspended'; readonly address: string };

export type LogLevel = 'info' | 'warn' | 'error';

/** How grave an event is: what fails by itself is a warning, what fails us an error. */
export function levelOf(event: LogEvent): LogLevel {
  switch (event.message) {
    case 'message failed':
    case 'dead letter not sent':
    case 'stored record not readable':
    case FEED_UNREADABLE:
      return 'error';
    case ALERT_WAITS:
    case ALERTS_HANDED_BACK:
    case FEEDS_SKIPPED:
    case NO_FEEDS:
    case PROOF_MISSING:
    case SECOND_READER_FAILED:
    case CALL_THROTTLED:
    case 'address suspended':
      return 'warn';
    case SUBSCRIBERS_COUNTED:
      return event.isFewer ? 'warn' : 'info';
    case 'feed polled':
      if (event.outcome === 'not-stored') return 'error';
      return event.outcome === 'failed' || event.outcome === 'skipped' ? 'warn' : 'info';
    default:
      return 'info';
  }
}
