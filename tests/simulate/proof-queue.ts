import type { Timeline } from './timeline.ts';

type Message = { readonly body: string; readonly sentAt: number; visibleAt: number };
type Request = { readonly MaxNumberOfMessages: number; readonly ReceiptHandle: string };

/** As the stack has it. */
const VISIBILITY_MS = 30_000;

/** The queue of proofs in memory, into which SNS puts what is published to their topic. */
export function openProofQueue(timeline: Timeline) {
  const messages = new Map<string, Message>();
  let sent = 0;
  return {
    /** Puts in what was published, with its attributes around it as SNS has them. */
    put(attributes: Readonly<Record<string, { readonly DataType: string; readonly StringValue: string }>>) {
      sent += 1;
      const MessageAttributes = Object.fromEntries(
        Object.entries(attributes).map(([name, { DataType: Type, StringValue: Value }]) => [
          name,
          { Type, Value },
        ]),
      );
      const now = timeline.now();
      messages.set(`p${sent}`, { body: JSON.stringify({ MessageAttributes }), sentAt: now, visibleAt: now });
    },

    answer(action: string, request: Request): object {
      const { MaxNumberOfMessages: most, ReceiptHandle } = request;
      if (action === 'DeleteMessage') {
        messages.delete(ReceiptHandle);
        return {};
      }
      if (action !== 'ReceiveMessage') throw new Error(`not simulated: SQS's ${action} of proofs`);
      const visible = [...messages].filter(([, { visibleAt }]) => visibleAt <= timeline.now());
      const Messages = visible.slice(0, most).map(([id, message]) => {
        message.visibleAt = timeline.now() + VISIBILITY_MS;
        const Attributes = { SentTimestamp: String(message.sentAt) };
        return { MessageId: id, ReceiptHandle: id, Body: message.body, Attributes };
      });
      return { Messages };
    },

    count: () => messages.size,
  };
}
