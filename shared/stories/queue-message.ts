import { COVERAGE, type Coverage } from '../feeds/coverage.ts';
import {
  day,
  exactly,
  type FieldsOf,
  filledListOf,
  filledText,
  flag,
  instant,
  kindOf,
  message,
  optional,
  parseJson,
  text,
  UnreadableRecord,
} from '../text/shapes.ts';

/**
 * An entry on its way from the poller to the classifier: what the story will need, and no more. An entry of a known
 * story is a version of it, first seen at `firstSeenAt`.
 */
export type QueuedEntry = {
  readonly storyId: string;
  readonly feedId: string;
  readonly outlet: string;
  readonly title: string;
  readonly link?: string;
  readonly summary: string;
  /** When the feed says it was published, never later than `firstSeenAt`; that, where the feed says nothing. */
  readonly publishedAt: string;
  readonly firstSeenAt: string;
  /** Whether an engagement that it opens is still news; false for old entries of a feed's first poll. */
  readonly isFresh: boolean;
  readonly author?: string;
  /** As the feed names it, such as `ko` or `en-GB`. */
  readonly language?: string;
  /** The date that the feed claims, where it lies in the future; `publishedAt` is `firstSeenAt` then. */
  readonly claimedAt?: string;
};

/**
 * A made-up entry on the same way, and when it set out. It is no `entry`, so that a version of the product which does not know it buries it
 * and mails it to nobody.
 */
export type QueuedProof = {
  /** Names the proof, as no other is named. */
  readonly proofId: string;
  readonly madeAt: string;
  readonly queuedAt: string;
  /** Somebody waits for it who has asked for it; the poller does not. */
  readonly byHand?: true;
  readonly entry: QueuedEntry;
};

/**
 * What the entries queue carries: an entry that is new or reads otherwise, a proof, a story that its feed has taken back, alerts that a sweep
 * found unsent, or a day whose digests are due. An older version queued a single alert.
 */
export type QueueMessage =
  | { readonly type: 'entry'; readonly entry: QueuedEntry }
  | { readonly type: 'proof'; readonly proof: QueuedProof }
  | { readonly type: 'removed'; readonly storyId: string; readonly seenAt: string }
  | { readonly type: 'alert'; readonly engagementId: string }
  | { readonly type: 'alerts'; readonly engagementIds: readonly string[] }
  | { readonly type: 'digests'; readonly day: string; readonly coverage: Coverage };

/** The shapes of an entry's fields. */
export const ENTRY_FIELDS = {
  storyId: filledText,
  feedId: filledText,
  outlet: filledText,
  title: filledText,
  link: optional(filledText),
  summary: text,
  publishedAt: instant,
  firstSeenAt: instant,
  isFresh: flag,
  author: optional(text),
  language: optional(text),
  claimedAt: optional(instant),
} satisfies FieldsOf<QueuedEntry>;

/** The shapes of a proof's fields, but for its entry. */
export const PROOF_FIELDS = {
  proofId: filledText,
  madeAt: instant,
  queuedAt: instant,
  byHand: optional(exactly(true)),
} satisfies FieldsOf<Omit<QueuedProof, 'entry'>>;

const ENTRY = message<QueuedEntry>(ENTRY_FIELDS, 'an entry');
const PROOF = message<QueuedProof>({ ...PROOF_FIELDS, entry: ENTRY }, 'a proof');

type Of<Type extends QueueMessage['type']> = Extract<QueueMessage, { readonly type: Type }>;
const QUEUE_MESSAGE = kindOf<QueueMessage>(
  'type',
  [
    message<Of<'entry'>>({ type: exactly('entry'), entry: ENTRY }, 'an entry'),
    message<Of<'proof'>>({ type: exactly('proof'), proof: PROOF }, 'a proof'),
    message<Of<'removed'>>({ type: exactly('removed'), storyId: filledText, seenAt: instant }, 'a removal'),
    message<Of<'alert'>>({ type: exactly('alert'), engagementId: filledText }, 'an alert'),
    message<Of<'alerts'>>({ type: exactly('alerts'), engagementIds: filledListOf(filledText) }, 'alerts'),
    message<Of<'digests'>>({ type: exactly('digests'), day, coverage: COVERAGE }, 'digests'),
  ],
  '"entry", "proof", "removed", "alert", "alerts" or "digests"',
);

/** Says that a message is not of its shape. To try it again is of no use. */
export class UnreadableMessage extends UnreadableRecord {
  override readonly name = 'UnreadableMessage';
}

/**
 * Reads a message of the entries queue.
 *
 * @throws UnreadableMessage naming the field that is wrong, and what was expected.
 */
export function parseQueueMessage(body: string): QueueMessage {
  try {
    return parseJson('queue message', QUEUE_MESSAGE, body);
  } catch (error) {
    throw new UnreadableMessage((error as Error).message, { cause: error });
  }
}
