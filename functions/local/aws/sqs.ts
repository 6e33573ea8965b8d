import { createHash } from 'node:crypto';
import { AwsError } from './aws-error.ts';
import type { MessageAttributes, Queues } from './queues.ts';

type Entry = {
  readonly Id?: string;
  readonly MessageBody?: string;
  readonly MessageAttributes?: MessageAttributes;
};
type Request = Entry & { readonly QueueUrl?: string; readonly Entries?: readonly Entry[] };
type Received = {
  readonly QueueUrl?: string;
  readonly ReceiptHandle?: string;
  readonly VisibilityTimeout?: number;
};
type Asked = {
  readonly QueueUrl?: string;
  readonly MaxNumberOfMessages?: number;
  readonly WaitTimeSeconds?: number;
};

const FIELDS = ['Id', 'MessageBody', 'MessageAttributes', 'QueueUrl', 'Entries'];

/** A batch, or a single message, may be this long: bodies and attributes together. */
const MAX_BYTES = 1_048_576;
const LONGEST_HIDDEN_SECONDS = 43_200;

/** What SQS accepts in a body: XML 1.0's characters, so no C0 controls and no half surrogate pairs. */
const SENDABLE = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** Makes the SQS actions, in the shapes of the AWS JSON protocol. Queue URLs count by their last part only. */
export function makeSqsActions(queues: Queues) {
  function send({ QueueUrl = '' }: Request, entry: Entry) {
    checkMessage(entry);
    const { MessageBody = '', MessageAttributes } = entry;
    const id = queues.send(nameOf(QueueUrl), MessageBody, MessageAttributes);
    return { MessageId: id, MD5OfMessageBody: md5(MessageBody) };
  }

  return {
    SendMessage: (request: Request) => send(request, request),

    /** Gives what AWS gives to who asks for all system attributes, and no attribute of the sender's. */
    async ReceiveMessage({ QueueUrl = '', MaxNumberOfMessages = 1, WaitTimeSeconds = 0 }: Asked) {
      const isWithin = MaxNumberOfMessages >= 1 && MaxNumberOfMessages <= 10 && WaitTimeSeconds <= 20;
      refuseIf(!isWithin, 'InvalidParameterValue', 'expected 1 to 10 messages, and 20 seconds at most.');
      const asked = { atMost: MaxNumberOfMessages, waitSeconds: WaitTimeSeconds };
      const received = await queues.receive(nameOf(QueueUrl), asked, new AbortController().signal);
      const Messages = received.map(({ messageId, receiptHandle, body, system }) => ({
        MessageId: messageId,
        ReceiptHandle: receiptHandle,
        Body: body,
        MD5OfBody: md5(body),
        Attributes: system,
      }));
      return Messages.length > 0 ? { Messages } : {};
    },

    DeleteMessage({ QueueUrl = '', ReceiptHandle = '' }: Received) {
      queues.remove(nameOf(QueueUrl), ReceiptHandle);
      return {};
    },

    ChangeMessageVisibility({ QueueUrl = '', ReceiptHandle = '', VisibilityTimeout = -1 }: Received) {
      const isWithin = VisibilityTimeout >= 0 && VisibilityTimeout <= LONGEST_HIDDEN_SECONDS;
      refuseIf(!isWithin, 'InvalidParameterValue', 'VisibilityTimeout: expected 0 to 43200.');
      queues.hide(nameOf(QueueUrl), ReceiptHandle, VisibilityTimeout);
      return {};
    },

    /** Sends the entries one by one; one that fails is named in `Failed` and holds none back. */
    SendMessageBatch(request: Request) {
      const { Entries = [] } = request;
      checkBatch(Entries);
      const Successful: object[] = [];
      const Failed: object[] = [];
      for (const entry of Entries) {
        try {
          Successful.push({ Id: entry.Id, ...send(request, entry) });
        } catch (error) {
          if (!(error instanceof AwsError) || error.code === 'QueueDoesNotExist') throw error;
          Failed.push({ Id: entry.Id, SenderFault: true, Code: error.code, Message: error.message });
        }
      }
      // AWS leaves an empty list out; callers must bear that.
      return { ...(Successful.length > 0 && { Successful }), ...(Failed.length > 0 && { Failed }) };
    },
  };
}

function nameOf(queueUrl: string): string {
  return queueUrl.split('/').at(-1) ?? '';
}

function checkBatch(entries: readonly Entry[]): void {
  const ids = entries.map(({ Id = '' }) => Id);
  const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  refuseIf(ids.length === 0, 'EmptyBatchRequest', 'There should be at least one entry.');
  refuseIf(ids.length > 10, 'TooManyEntriesInBatchRequest', `10 entries at most, not ${ids.length}.`);
  refuseIf(new Set(ids).size < ids.length, 'BatchEntryIdsNotDistinct', 'An entry id is repeated.');
  const areNamed = ids.every((id) => /^[\w-]{1,80}$/.test(id));
  refuseIf(!areNamed, 'InvalidBatchEntryId', 'An id is 1 to 80 letters, digits, hyphens or underscores.');
  refuseIf(bytes > MAX_BYTES, 'BatchRequestTooLong', `${bytes} bytes are more than ${MAX_BYTES}.`);
}

function checkMessage(entry: Entry): void {
  const { MessageBody: body = '', MessageAttributes: attributes = {} } = entry;
  const unknown = Object.keys(entry).find((name) => !FIELDS.includes(name));
  refuseIf(unknown !== undefined, 'UnsupportedOperation', `${unknown} is not emulated.`);
  refuseIf(body === '', 'MissingParameter', 'The request must contain the parameter MessageBody.');
  refuseIf(!SENDABLE.test(body), 'InvalidMessageContents', 'The body has characters SQS forbids.');
  refuseIf(
    sizeOf(entry) > MAX_BYTES,
    'InvalidParameterValue',
    `The message is longer than ${MAX_BYTES} bytes.`,
  );
  const texts = Object.values(attributes).filter(
    ({ DataType, StringValue }) => /^(String|Number)$/.test(DataType) && StringValue,
  );
  const areTexts = texts.length === Object.keys(attributes).length && texts.length <= 10;
  refuseIf(
    !areTexts,
    'InvalidParameterValue',
    'MessageAttributes: expected 10 texts and numbers at most here.',
  );
}

function refuseIf(isRefused: boolean, code: string, message: string): void {
  if (isRefused) throw new AwsError(code, message);
}

function sizeOf({ MessageBody = '', MessageAttributes = {} }: Entry): number {
  const attributes = Object.entries(MessageAttributes).map(
    ([name, { DataType, StringValue = '' }]) => name + DataType + StringValue,
  );
  return Buffer.byteLength(MessageBody + attributes.join(''));
}

/** The MD5 that AWS clients check a body by, in hex. */
export const md5 = (body: string) => createHash('md5').update(body).digest('hex');
