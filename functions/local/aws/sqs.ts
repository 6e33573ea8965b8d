import { createHash } from 'node:crypto';
import { AwsError } from './aws-error.ts';
import {
  type MessageAttribute,
  type MessageAttributes,
  type QueueAttributes,
  type Queues,
  queueArn,
  type ReceivedMessage,
} from './queues.ts';

type Entry = {
  readonly Id: string;
  readonly MessageBody?: string;
  readonly MessageAttributes?: MessageAttributes;
  readonly DelaySeconds?: number;
  readonly ReceiptHandle?: string;
  readonly VisibilityTimeout?: number;
};

type Request = Entry & {
  readonly QueueName?: string;
  readonly QueueNamePrefix?: string;
  readonly QueueUrl?: string;
  readonly Attributes?: QueueAttributes;
  readonly AttributeNames?: readonly string[];
  readonly MessageSystemAttributeNames?: readonly string[];
  readonly MessageAttributeNames?: readonly string[];
  readonly MaxNumberOfMessages?: number;
  readonly WaitTimeSeconds?: number;
  readonly Entries?: readonly Entry[];
};

type Action = (request: Request, signal: AbortSignal) => object | Promise<object>;

const RANGES = {
  DelaySeconds: [0, 900],
  MaximumMessageSize: [1024, 1_048_576],
  MessageRetentionPeriod: [60, 1_209_600],
  ReceiveMessageWaitTimeSeconds: [0, 20],
  VisibilityTimeout: [0, 43_200],
} as const;

/** The queue attributes that the emulator acts on; others can be neither set nor read. */
export const QUEUE_ATTRIBUTES: readonly string[] = [...Object.keys(RANGES), 'RedrivePolicy'];

/** A batch, or a single message, may be this long: bodies and attributes together. */
const MAX_BYTES = 1_048_576;

/** What SQS accepts in a body: XML 1.0's characters, so no C0 controls and no half surrogate pairs. */
const SENDABLE = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** Makes the SQS actions, in the shapes of the AWS JSON protocol. Queue URLs count by their last part only. */
export function makeSqsActions(queues: Queues, queueUrl: (name: string) => string) {
  const nameOf = ({ QueueUrl = '' }: Request): string => {
    const name = QueueUrl.split('/').at(-1) ?? '';
    if (queues.find(name)) return name;
    throw new AwsError('QueueDoesNotExist', `The specified queue does not exist: ${QueueUrl}`);
  };

  function send(name: string, entry: Entry) {
    const { MessageBody = '', MessageAttributes = {}, DelaySeconds } = entry;
    checkMessage(MessageBody, MessageAttributes, Number(queues.find(name)?.MaximumMessageSize));
    if (DelaySeconds !== undefined) checkRange('DelaySeconds', DelaySeconds);
    return {
      MessageId: queues.send(name, MessageBody, MessageAttributes, DelaySeconds),
      MD5OfMessageBody: md5(MessageBody),
      ...md5OfAttributes(MessageAttributes),
    };
  }

  function remove(name: string, { ReceiptHandle = '' }: Entry) {
    queues.remove(name, ReceiptHandle);
    return {};
  }

  function hide(name: string, { ReceiptHandle = '', VisibilityTimeout = -1 }: Entry) {
    checkRange('VisibilityTimeout', VisibilityTimeout);
    if (queues.hide(name, ReceiptHandle, VisibilityTimeout)) return {};
    throw new AwsError('MessageNotInflight', 'The message is not available for visibility timeout change.');
  }

  const actions: Readonly<Record<string, Action>> = {
    CreateQueue({ QueueName = '', Attributes = {} }) {
      checkQueue(queues, QueueName, Attributes);
      const existing = queues.find(QueueName);
      if (existing && Object.entries(Attributes).some(([name, value]) => existing[name] !== value)) {
        throw new AwsError('QueueNameExists', `Queue ${QueueName} exists with other attributes.`);
      }
      if (!existing) queues.save(QueueName, Attributes);
      return { QueueUrl: queueUrl(QueueName) };
    },
    GetQueueUrl({ QueueName = '' }) {
      return { QueueUrl: queueUrl(nameOf({ Id: '', QueueUrl: QueueName })) };
    },
    ListQueues({ QueueNamePrefix = '' }) {
      const names = queues.names().filter((name) => name.startsWith(QueueNamePrefix));
      return names.length > 0 ? { QueueUrls: names.map(queueUrl) } : {};
    },
    GetQueueAttributes(request) {
      const name = nameOf(request);
      const { visible, inFlight, delayed } = queues.count(name);
      const all = {
        ...queues.find(name),
        QueueArn: queueArn(name),
        ApproximateNumberOfMessages: String(visible),
        ApproximateNumberOfMessagesNotVisible: String(inFlight),
        ApproximateNumberOfMessagesDelayed: String(delayed),
      };
      return { Attributes: pick(all, request.AttributeNames) };
    },
    SendMessage: (request) => send(nameOf(request), request),
    SendMessageBatch(request) {
      const name = nameOf(request);
      const bytes = (request.Entries ?? []).reduce((sum, entry) => sum + sizeOf(entry), 0);
      if (bytes > MAX_BYTES) {
        throw new AwsError(
          'BatchRequestTooLong',
          `The batch is ${bytes} bytes long, more than ${MAX_BYTES}.`,
        );
      }
      return eachEntry(request, (entry) => send(name, entry));
    },
    async ReceiveMessage(request, signal) {
      const name = nameOf(request);
      const { MaxNumberOfMessages: atMost = 1, VisibilityTimeout: visibilitySeconds } = request;
      const waitSeconds =
        request.WaitTimeSeconds ?? Number(queues.find(name)?.ReceiveMessageWaitTimeSeconds ?? 0);
      check('MaxNumberOfMessages', atMost, 1, 10);
      checkRange('ReceiveMessageWaitTimeSeconds', waitSeconds);
      if (visibilitySeconds !== undefined) checkRange('VisibilityTimeout', visibilitySeconds);
      const messages = await queues.receive(name, { atMost, waitSeconds, visibilitySeconds }, signal);
      // Without messages AWS leaves the field out; callers must bear that.
      return messages.length > 0 ? { Messages: messages.map((message) => toMessage(message, request)) } : {};
    },
    DeleteMessage: (request) => remove(nameOf(request), request),
    DeleteMessageBatch(request) {
      const name = nameOf(request);
      return eachEntry(request, (entry) => remove(name, entry));
    },
    ChangeMessageVisibility: (request) => hide(nameOf(request), request),
    ChangeMessageVisibilityBatch(request) {
      const name = nameOf(request);
      return eachEntry(request, (entry) => hide(name, entry));
    },
    PurgeQueue(request) {
      queues.purge(nameOf(request));
      return {};
    },
  };
  return actions;
}

/** Does the entries of a batch one by one; one that fails is named in `Failed` and holds none back. */
function eachEntry({ Entries = [] }: Request, run: (entry: Entry) => object) {
  const ids = Entries.map(({ Id }) => Id);
  if (ids.length === 0) throw new AwsError('EmptyBatchRequest', 'There should be at least one entry.');
  if (ids.length > 10)
    throw new AwsError('TooManyEntriesInBatchRequest', `10 entries at most, not ${ids.length}.`);
  if (new Set(ids).size < ids.length)
    throw new AwsError('BatchEntryIdsNotDistinct', 'An entry id is repeated.');
  if (!ids.every((id) => /^[\w-]{1,80}$/.test(id))) {
    throw new AwsError(
      'InvalidBatchEntryId',
      'An entry id has 1 to 80 letters, digits, hyphens or underscores.',
    );
  }
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of Entries) {
    try {
      Successful.push({ Id: entry.Id, ...run(entry) });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      Failed.push({ Id: entry.Id, SenderFault: true, Code: error.code, Message: error.message });
    }
  }
  return { ...(Successful.length > 0 && { Successful }), ...(Failed.length > 0 && { Failed }) };
}

function checkQueue(queues: Queues, name: string, attributes: QueueAttributes): void {
  if (!/^[\w-]{1,80}$/.test(name)) invalid('QueueName', name, 'letters, digits, hyphens and underscores');
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!QUEUE_ATTRIBUTES.includes(attribute)) {
      throw new AwsError('InvalidAttributeName', `Unknown Attribute ${attribute}.`);
    }
    if (attribute !== 'RedrivePolicy') checkRange(attribute as keyof typeof RANGES, Number(value));
    else checkRedrivePolicy(queues, value);
  }
}

function checkRedrivePolicy(queues: Queues, value: string): void {
  const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(value);
  check('maxReceiveCount', Number(maxReceiveCount), 1, 1000);
  const target = String(deadLetterTargetArn).split(':').at(-1) ?? '';
  if (!queues.find(target)) invalid('RedrivePolicy', value, 'a dead-letter queue that exists');
}

function checkMessage(body: string, attributes: MessageAttributes, maxBytes: number): void {
  if (body === '')
    throw new AwsError('MissingParameter', 'The request must contain the parameter MessageBody.');
  if (!SENDABLE.test(body))
    throw new AwsError('InvalidMessageContents', 'The body has characters SQS forbids.');
  if (sizeOf({ Id: '', MessageBody: body, MessageAttributes: attributes }) > maxBytes) {
    invalid('MessageBody', `${body.slice(0, 20)}...`, `shorter than ${maxBytes} bytes`);
  }
  if (Object.keys(attributes).length > 10) invalid('MessageAttributes', 'more than 10', '10 at most');
  for (const [name, attribute] of Object.entries(attributes)) {
    if (!/^(String|Number|Binary)(\.|$)/.test(attribute.DataType) || bytesOf(attribute).length === 0) {
      invalid('MessageAttributes', name, 'a value of type String, Number or Binary');
    }
  }
}

function checkRange(name: keyof typeof RANGES, value: number): void {
  const [min, max] = RANGES[name];
  check(name, value, min, max);
}

function check(name: string, value: number, min: number, max: number): void {
  if (!Number.isInteger(value) || value < min || value > max) invalid(name, value, `${min} to ${max}`);
}

function invalid(name: string, value: unknown, expected: string): never {
  throw new AwsError(
    'InvalidParameterValue',
    `Value ${value} for parameter ${name} is invalid: ${expected}.`,
  );
}

function toMessage(message: ReceivedMessage, request: Request) {
  const attributes = pick(message.attributes, request.MessageAttributeNames);
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receiptHandle,
    Body: message.body,
    MD5OfBody: md5(message.body),
    Attributes: pick(message.system, request.MessageSystemAttributeNames ?? request.AttributeNames),
    ...(Object.keys(attributes).length > 0 && {
      MessageAttributes: attributes,
      ...md5OfAttributes(attributes),
    }),
  };
}

/** Leaves the named fields; `All` and `.*` name every one, `prefix.*` those that begin so. */
function pick<Value>(fields: Readonly<Record<string, Value>>, names: readonly string[] = []) {
  const isNamed = (field: string) =>
    names.some(
      (name) =>
        name === 'All' || name === field || (name.endsWith('.*') && field.startsWith(name.slice(0, -2))),
    );
  return Object.fromEntries(Object.entries(fields).filter(([field]) => isNamed(field)));
}

function sizeOf({ MessageBody = '', MessageAttributes = {} }: Entry): number {
  const attributes = Object.entries(MessageAttributes).map(
    ([name, attribute]) => Buffer.byteLength(name + attribute.DataType) + bytesOf(attribute).length,
  );
  return attributes.reduce((sum, bytes) => sum + bytes, Buffer.byteLength(MessageBody));
}

function bytesOf({ StringValue = '', BinaryValue }: MessageAttribute): Buffer {
  return BinaryValue === undefined ? Buffer.from(StringValue) : Buffer.from(BinaryValue, 'base64');
}

/** The MD5 that AWS clients check a body by, in hex. */
export const md5 = (body: string | Buffer) => createHash('md5').update(body).digest('hex');

/** The digest that AWS clients check attributes by: name, type and value by length, in order of names. */
function md5OfAttributes(attributes: MessageAttributes): { MD5OfMessageAttributes?: string } {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return {};
  const withLength = (part: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    return Buffer.concat([length, part]);
  };
  const parts = names.flatMap((name) => {
    const attribute = attributes[name] as MessageAttribute;
    const transport = Buffer.from([attribute.BinaryValue === undefined ? 1 : 2]);
    const type = Buffer.from(attribute.DataType);
    return [withLength(Buffer.from(name)), withLength(type), transport, withLength(bytesOf(attribute))];
  });
  return { MD5OfMessageAttributes: md5(Buffer.concat(parts)) };
}
