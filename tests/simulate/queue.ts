import { MOST_RECEIVES, TIMINGS } from '../../shared/deployment/timings.ts';
import type { Random } from '../measure/fuzz/make-random.ts';
import type { Call } from './calls.ts';
import { ENTRIES } from './setting.ts';
import type { Timeline } from './timeline.ts';

/** A message of the entries queue as it is received. */
export type Received = {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly receives: number;
};
type Message = { readonly id: string; readonly body: string; visibleAt: number; receives: number };
type Request = {
  readonly QueueUrl: string;
  readonly Entries: readonly { readonly Id: string; readonly MessageBody: string }[];
  readonly MessageBody: string;
  readonly MessageAttributes?: { readonly cause?: { readonly StringValue: string } };
  readonly ReceiptHandle: string;
  readonly VisibilityTimeout: number;
};

export type Queue = ReturnType<typeof openQueue>;

/**
 * The entries queue and its dead-letter queue in memory. It gives messages in whatever order.
 *
 * @param options.isGivenTwice Whether a message comes again at once, as if it had not been received; asked for each.
 * @param options.onSent Hears of each message that is sent.
 */
export function openQueue(
  timeline: Timeline,
  random: Random,
  options: { isGivenTwice(): boolean; onSent(body: string): void },
) {
  const messages = new Map<string, Message>();
  const buried: { readonly body: string; readonly cause: string | undefined }[] = [];
  let sent = 0;
  /** The message that a handle is of; nothing where it has been received again since, for then it has another. */
  const held = ({ ReceiptHandle }: Request): Message | undefined => {
    const [id = '', receives] = ReceiptHandle.split('/');
    const message = messages.get(id);
    return String(message?.receives) === receives ? message : undefined;
  };
  const send = (body: string) => {
    sent += 1;
    const id = `m${sent}`;
    messages.set(id, { id, body, visibleAt: timeline.now(), receives: 0 });
    options.onSent(body);
  };
  const answers: Readonly<Record<string, (request: Request) => object>> = {
    SendMessageBatch({ Entries }) {
      for (const { MessageBody } of Entries) send(MessageBody);
      return { Failed: [] };
    },
    SendMessage({ QueueUrl, MessageBody, MessageAttributes }) {
      if (QueueUrl === ENTRIES) send(MessageBody);
      else buried.push({ body: MessageBody, cause: MessageAttributes?.cause?.StringValue });
      return {};
    },
    DeleteMessage(request) {
      messages.delete(held(request)?.id ?? '');
      return {};
    },
    ChangeMessageVisibility(request) {
      const message = held(request);
      if (message) message.visibleAt = timeline.now() + request.VisibilityTimeout * 1000;
      return {};
    },
  };

  return {
    answer({ action, input }: Pick<Call, 'action' | 'input'>): object {
      const answer = answers[action];
      if (answer === undefined) throw new Error(`not simulated: SQS's ${action}`);
      return answer(input as Request);
    },
    send,
    /** What lies in the dead-letter queue. */
    buried: buried as readonly { readonly body: string; readonly cause: string | undefined }[],
    count: () => messages.size,
    /** When the next message can be received; nothing when there is none. */
    nextAt: (): number | undefined =>
      messages.size === 0 ? undefined : Math.min(...[...messages.values()].map(({ visibleAt }) => visibleAt)),

    /** Receives up to so many of the messages that can be seen. */
    receive(most: number): Received[] {
      const now = timeline.now();
      const visible = [...messages.values()].filter(({ visibleAt }) => visibleAt <= now);
      const taken: Received[] = [];
      while (taken.length < most && visible.length > 0) {
        const [message] = visible.splice(random.below(Math.min(visible.length, most)), 1);
        if (message === undefined) break;
        if (message.receives >= MOST_RECEIVES) {
          messages.delete(message.id);
          buried.push({ body: message.body, cause: undefined });
          continue;
        }
        message.receives += 1;
        const hidden = options.isGivenTwice() ? random.below(5) : TIMINGS.visibilityTimeoutSeconds;
        message.visibleAt = now + hidden * 1000;
        const { id, body, receives } = message;
        taken.push({ messageId: id, receiptHandle: `${id}/${receives}`, body, receives });
      }
      return taken;
    },
  };
}
