import { randomUUID } from 'node:crypto';
import { AwsError, invalid } from './aws-error.ts';
import { parseJson } from './filter-policy.ts';
import type { MessageAttributes } from './queues.ts';

export type Message = {
  readonly id: string;
  readonly subject: string | undefined;
  readonly text: string;
  readonly attributes: MessageAttributes;
};

const MAX_BYTES = 262_144;

/** Reads what is to be published. @throws AwsError when SNS would not take it. */
export function readMessage(parameters: URLSearchParams): Message {
  const subject = parameters.get('Subject') ?? undefined;
  const text = parameters.get('Message') ?? '';
  const attributes = readAttributes(parameters);
  if (parameters.has('MessageStructure')) throw invalid('MessageStructure', 'not emulated');
  if (subject !== undefined && (subject.length > 99 || !/^[^\p{Cc}\u2028\u2029]+$/u.test(subject))) {
    throw invalid('Subject');
  }
  if (text === '') throw invalid('Empty message');
  const parts = Object.entries(attributes).map(
    ([name, { DataType, StringValue }]) => name + DataType + StringValue,
  );
  if (Buffer.byteLength(text + parts.join('')) > MAX_BYTES) throw invalid('Message too long');
  return { id: randomUUID(), subject, text, attributes };
}

/** Wraps a message as SNS does for a queue: JSON that has its attributes, too. */
export function composeEnvelope({ id, subject, text, attributes }: Message, topic: string, at: Date): string {
  const entries = Object.entries(attributes).map(([name, { DataType, StringValue }]) => [
    name,
    { Type: DataType, Value: StringValue },
  ]);
  return JSON.stringify({
    Type: 'Notification',
    MessageId: id,
    TopicArn: topic,
    ...(subject !== undefined && { Subject: subject }),
    Message: text,
    Timestamp: at.toISOString(),
    MessageAttributes: Object.fromEntries(entries),
  });
}

/** The attributes as a filter policy sees them: text, numbers and lists. */
export function toFields(attributes: MessageAttributes): Readonly<Record<string, unknown>> {
  const fields = Object.entries(attributes).map(([name, { DataType, StringValue = '' }]) => {
    if (DataType === 'String.Array') return [name, JSON.parse(StringValue)];
    return [name, DataType === 'Number' ? Number(StringValue) : StringValue];
  });
  return Object.fromEntries(fields);
}

/** Reads `prefix.entry.1.key`, `prefix.entry.1.value` and so on. */
export function readEntries(
  parameters: URLSearchParams,
  prefix: string,
  [key, value] = ['key', 'value'],
): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {};
  for (let at = 1; parameters.has(`${prefix}.entry.${at}.${key}`); at += 1) {
    const name = parameters.get(`${prefix}.entry.${at}.${key}`) ?? '';
    entries[name] = parameters.get(`${prefix}.entry.${at}.${value}`) ?? '';
  }
  return entries;
}

function readAttributes(parameters: URLSearchParams): MessageAttributes {
  const types = readEntries(parameters, 'MessageAttributes', ['Name', 'Value.DataType']);
  const values = readEntries(parameters, 'MessageAttributes', ['Name', 'Value.StringValue']);
  const attributes = Object.entries(types).map(([name, DataType]) => {
    const StringValue = values[name] ?? '';
    if (StringValue !== '' && VALUES[DataType]?.(StringValue)) return [name, { DataType, StringValue }];
    const expected = 'expected a text, a number or a JSON array, as String, Number or String.Array';
    throw new AwsError('ParameterValueInvalid', `The message attribute '${name}' is invalid: ${expected}`);
  });
  return Object.fromEntries(attributes);
}

/** What a value of each type has to be. */
const VALUES: Readonly<Record<string, (value: string) => boolean>> = {
  String: () => true,
  Number: (value) => Number.isFinite(Number(value)),
  'String.Array': (value) => Array.isArray(parseJson(value)),
};
