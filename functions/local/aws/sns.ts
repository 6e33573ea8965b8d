import { randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { AwsError } from './aws-error.ts';
import { type FilterPolicyScope, findFilterPolicyFault, passesFilterPolicy } from './filter-policy.ts';
import type { Deliver } from './mail.ts';
import { type MessageAttribute, type Queues, queueArn } from './queues.ts';

type Action = (parameters: URLSearchParams, isSigned: boolean) => object | Promise<object>;
type Texts = Readonly<Record<string, string>>;

type Subscription = {
  readonly arn: string;
  readonly topic: string;
  readonly protocol: string;
  readonly endpoint: string;
  /** JSON of `Texts`. */
  readonly attributes: string;
  readonly token: string;
  readonly confirmed: number;
  readonly authenticated: number;
};

type Message = {
  readonly id: string;
  readonly topic: string;
  readonly subject: string | undefined;
  readonly text: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
};

export type SnsDependencies = {
  readonly store: DatabaseSync;
  readonly now: () => number;
  readonly queues: Queues;
  readonly deliver: Deliver;
  /** The emulator's own address, for the links in mails. */
  readonly url: () => string;
};

export const topicArn = (name: string) => `arn:aws:sns:us-east-1:000000000000:${name}`;

const SUBSCRIPTION_ATTRIBUTES = ['FilterPolicy', 'FilterPolicyScope', 'RawMessageDelivery'];
const MAX_BYTES = 262_144;
const PAGE = 100;
const TWO_DAYS = 48 * 3_600_000;

/** Makes the SNS actions. They answer objects in the order of the XML that SNS sends; a `Map` becomes entries. */
export function makeSnsActions({ store, now, queues, deliver, url }: SnsDependencies) {
  const sql = {
    topic: store.prepare('SELECT display_name FROM topics WHERE arn = ?'),
    saveTopic: store.prepare(`INSERT INTO topics VALUES (?, ?)
      ON CONFLICT (arn) DO UPDATE SET display_name = excluded.display_name`),
    forget: store.prepare('DELETE FROM subscriptions WHERE confirmed = 0 AND requested_at < ?'),
    ofTopic: store.prepare('SELECT * FROM subscriptions WHERE topic = ? ORDER BY rowid'),
    byArn: store.prepare('SELECT * FROM subscriptions WHERE arn = ?'),
    save: store.prepare(`INSERT INTO subscriptions VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)
      ON CONFLICT (topic, protocol, endpoint)
      DO UPDATE SET attributes = excluded.attributes, requested_at = excluded.requested_at`),
    confirm: store.prepare('UPDATE subscriptions SET confirmed = 1, authenticated = ? WHERE arn = ?'),
    setAttributes: store.prepare('UPDATE subscriptions SET attributes = ? WHERE arn = ?'),
    remove: store.prepare('DELETE FROM subscriptions WHERE arn = ?'),
  };

  const subscriptionsOf = (topic: string): Subscription[] => {
    sql.forget.run(now() - TWO_DAYS);
    return sql.ofTopic.all(topic) as unknown as Subscription[];
  };
  const displayNameOf = (topic: string) => String(sql.topic.get(topic)?.display_name || 'AWS Notifications');
  const link = (parameters: Texts) => `${url()}/?${new URLSearchParams(parameters)}`;

  function topicOf(parameters: URLSearchParams): string {
    const arn = parameters.get('TopicArn') ?? parameters.get('TargetArn') ?? '';
    if (!/^arn:aws:sns:([^:]+:){2}[\w-]+$/.test(arn)) throw invalid('TopicArn');
    if (!sql.topic.get(arn)) throw new AwsError('NotFound', 'Topic does not exist', 404);
    return arn;
  }

  function subscriptionOf(parameters: URLSearchParams): Subscription {
    const subscription = sql.byArn.get(parameters.get('SubscriptionArn') ?? '') as Subscription | undefined;
    if (subscription) return subscription;
    throw new AwsError('NotFound', 'Subscription does not exist', 404);
  }

  function askToConfirm({ topic, endpoint, token, arn }: Subscription): Promise<void> {
    return deliver({
      id: `confirm_${arn.split(':').at(-1)}`,
      sender: displayNameOf(topic),
      to: endpoint,
      subject: `${displayNameOf(topic)}: please confirm your subscription`,
      text: [
        `Somebody asked ${displayNameOf(topic)}, on this machine, to send you its mails. To get them, open this link within two days:`,
        link({ Action: 'ConfirmSubscription', TopicArn: topic, Token: token }),
        'If you did not ask for this, do nothing.',
      ].join('\n\n'),
      at: new Date(now()),
    });
  }

  const find = (topic: string, protocol: string, endpoint: string) =>
    subscriptionsOf(topic).find((one) => one.protocol === protocol && one.endpoint === endpoint);

  async function subscribe(
    topic: string,
    protocol: string,
    endpoint: string,
    attributes: Texts,
    isConfirmed = false,
  ) {
    checkEndpoint(protocol, endpoint);
    checkAttributes(protocol, attributes, 'Attributes Reason: ');
    const existing = find(topic, protocol, endpoint);
    if (existing?.confirmed) {
      const has: Texts = JSON.parse(existing.attributes);
      if (Object.entries(attributes).every(([name, value]) => has[name] === value)) return existing;
      throw invalid('Attributes Reason', 'Subscription already exists with different attributes');
    }
    const arn = `${topic}:${randomUUID()}`;
    const token = randomBytes(64).toString('hex');
    const confirmed = Number(isConfirmed || protocol !== 'email');
    sql.save.run(arn, topic, protocol, endpoint, JSON.stringify(attributes), token, confirmed, now());
    const saved = find(topic, protocol, endpoint) as Subscription;
    if (!saved.confirmed) await askToConfirm(saved);
    return saved;
  }

  async function send(message: Message, subscription: Subscription): Promise<void> {
    const { arn, protocol, endpoint } = subscription;
    if (protocol === 'sqs') {
      const isRaw = JSON.parse(subscription.attributes).RawMessageDelivery === 'true';
      const body = isRaw ? message.text : JSON.stringify(toEnvelope(message, now()));
      queues.send(endpoint.split(':').at(-1) ?? '', body, isRaw ? message.attributes : {});
      return;
    }
    const stop = link({ Action: 'Unsubscribe', SubscriptionArn: arn });
    await deliver({
      id: `${message.id}_${arn.split(':').at(-1)}`,
      sender: displayNameOf(message.topic),
      to: endpoint,
      subject: message.subject ?? displayNameOf(message.topic),
      text: `${message.text}\n\n--\nTo stop these mails, open this link:\n${stop}\n`,
      at: new Date(now()),
    });
  }

  const actions: Readonly<Record<string, Action>> = {
    CreateTopic(parameters) {
      const name = parameters.get('Name') ?? '';
      if (!/^[\w-]{1,256}$/.test(name)) throw invalid('Topic Name');
      const { DisplayName = '' } = readEntries(parameters, 'Attributes');
      if (!sql.topic.get(topicArn(name))) sql.saveTopic.run(topicArn(name), DisplayName);
      return { TopicArn: topicArn(name) };
    },
    GetTopicAttributes(parameters) {
      const topic = topicOf(parameters);
      const confirmed = subscriptionsOf(topic).filter((one) => one.confirmed).length;
      const attributes = {
        TopicArn: topic,
        Owner: '000000000000',
        DisplayName: String(sql.topic.get(topic)?.display_name),
        SubscriptionsConfirmed: String(confirmed),
        SubscriptionsPending: String(subscriptionsOf(topic).length - confirmed),
        SubscriptionsDeleted: '0',
      };
      return { Attributes: new Map(Object.entries(attributes)) };
    },
    async Subscribe(parameters) {
      const [protocol, endpoint] = [parameters.get('Protocol') ?? '', parameters.get('Endpoint') ?? ''];
      const attributes = readEntries(parameters, 'Attributes');
      const { arn, confirmed } = await subscribe(topicOf(parameters), protocol, endpoint, attributes);
      const isNamed = confirmed || parameters.get('ReturnSubscriptionArn') === 'true';
      return { SubscriptionArn: isNamed ? arn : 'pending confirmation' };
    },
    ConfirmSubscription(parameters) {
      const token = parameters.get('Token') ?? '';
      const subscription = subscriptionsOf(topicOf(parameters)).find((one) => one.token === token);
      if (!subscription) throw invalid('Token');
      const isAuthenticated = parameters.get('AuthenticateOnUnsubscribe') === 'true';
      if (!subscription.confirmed) sql.confirm.run(Number(isAuthenticated), subscription.arn);
      return { SubscriptionArn: subscription.arn };
    },
    ListSubscriptionsByTopic(parameters) {
      const start = Number(parameters.get('NextToken') ?? 0);
      const all = subscriptionsOf(topicOf(parameters));
      const members = all.slice(start, start + PAGE).map((one) => ({
        SubscriptionArn: one.confirmed ? one.arn : 'PendingConfirmation',
        Owner: '000000000000',
        Protocol: one.protocol,
        Endpoint: one.endpoint,
        TopicArn: one.topic,
      }));
      return {
        Subscriptions: members,
        ...(all.length > start + PAGE && { NextToken: String(start + PAGE) }),
      };
    },
    GetSubscriptionAttributes(parameters) {
      const subscription = subscriptionOf(parameters);
      const own: Texts = JSON.parse(subscription.attributes);
      const attributes = {
        SubscriptionArn: subscription.arn,
        TopicArn: subscription.topic,
        Owner: '000000000000',
        Protocol: subscription.protocol,
        Endpoint: subscription.endpoint,
        PendingConfirmation: String(!subscription.confirmed),
        ConfirmationWasAuthenticated: String(subscription.authenticated === 1),
        RawMessageDelivery: 'false',
        ...(own.FilterPolicy && { FilterPolicyScope: 'MessageAttributes' }),
        ...own,
      };
      return { Attributes: new Map(Object.entries(attributes)) };
    },
    SetSubscriptionAttributes(parameters) {
      const { arn, protocol, attributes } = subscriptionOf(parameters);
      const name = parameters.get('AttributeName') ?? '';
      const changed = { ...JSON.parse(attributes), [name]: parameters.get('AttributeValue') ?? '' };
      checkAttributes(protocol, changed, '');
      sql.setAttributes.run(JSON.stringify(changed), arn);
      return {};
    },
    Unsubscribe(parameters, isSigned) {
      const arn = parameters.get('SubscriptionArn') ?? '';
      if (arn.split(':').length < 6) throw invalid('SubscriptionArn', 'expected an ARN');
      if (sql.byArn.get(arn)?.authenticated && !isSigned) {
        throw new AwsError('AuthorizationError', 'Only its owner can end this subscription', 403);
      }
      sql.remove.run(arn);
      return {};
    },
    async Publish(parameters) {
      const message = readMessage(parameters, topicOf(parameters));
      const receivers = subscriptionsOf(message.topic).filter(
        (one) => one.confirmed && isWanted(message, one),
      );
      await Promise.all(receivers.map((subscription) => send(message, subscription)));
      return { MessageId: message.id };
    },
  };

  return {
    actions,

    /**
     * Subscribes an endpoint, or gives the subscription there is these attributes.
     *
     * @param isConfirmed Whether it is confirmed at once, without a mail that asks for it.
     */
    async saveSubscription(
      topic: string,
      protocol: string,
      endpoint: string,
      attributes: Texts,
      isConfirmed: boolean,
    ): Promise<void> {
      const existing = find(topic, protocol, endpoint);
      if (!existing) return void (await subscribe(topic, protocol, endpoint, attributes, isConfirmed));
      checkAttributes(protocol, attributes, '');
      sql.setAttributes.run(JSON.stringify(attributes), existing.arn);
      if (isConfirmed && !existing.confirmed) sql.confirm.run(0, existing.arn);
    },

    /** Creates a topic, or renames the one there is; its subscriptions stay. */
    saveTopic: (name: string, displayName: string) => void sql.saveTopic.run(topicArn(name), displayName),
  };
}

function invalid(parameter: string, reason = ''): AwsError {
  return new AwsError('InvalidParameter', `Invalid parameter: ${parameter}${reason && `: ${reason}`}`);
}

function checkEndpoint(protocol: string, endpoint: string): void {
  if (protocol === 'email') {
    if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(endpoint)) throw invalid('Email address');
    return;
  }
  if (protocol !== 'sqs') throw invalid('Protocol', `expected email or sqs here, not "${protocol}"`);
  if (!endpoint.startsWith(queueArn(''))) throw invalid('SQS endpoint ARN');
}

function checkAttributes(protocol: string, attributes: Texts, where: string): void {
  const scope = attributes.FilterPolicyScope ?? 'MessageAttributes';
  const unknown = Object.keys(attributes).find((name) => !SUBSCRIPTION_ATTRIBUTES.includes(name));
  if (unknown !== undefined) throw invalid(`${where}AttributeName`, unknown);
  if (!/^Message(Attributes|Body)$/.test(scope)) throw invalid(`${where}FilterPolicyScope`, scope);
  if (attributes.RawMessageDelivery === 'true' && protocol === 'email') {
    throw invalid(`${where}RawMessageDelivery`, 'not for e-mail');
  }
  const fault =
    attributes.FilterPolicy && findFilterPolicyFault(attributes.FilterPolicy, scope as FilterPolicyScope);
  if (fault) throw invalid(`${where}FilterPolicy`, fault);
}

function isWanted(message: Message, subscription: Subscription): boolean {
  const { FilterPolicy, FilterPolicyScope }: Texts = JSON.parse(subscription.attributes);
  if (!FilterPolicy) return true;
  if (FilterPolicyScope !== 'MessageBody')
    return passesFilterPolicy(FilterPolicy, toFields(message.attributes));
  try {
    return passesFilterPolicy(FilterPolicy, JSON.parse(message.text));
  } catch {
    return false;
  }
}

function readMessage(parameters: URLSearchParams, topic: string): Message {
  const subject = parameters.get('Subject') ?? undefined;
  const text = parameters.get('Message') ?? '';
  const attributes = readMessageAttributes(parameters);
  if (parameters.has('MessageStructure')) throw invalid('MessageStructure', 'not emulated');
  if (subject !== undefined && (subject.length > 99 || !/^[^\p{Cc}\u2028\u2029]+$/u.test(subject))) {
    throw invalid('Subject');
  }
  if (text === '') throw invalid('Empty message');
  const bytes = Object.entries(attributes).reduce(
    (sum, [name, { DataType, StringValue = '', BinaryValue = '' }]) =>
      sum + Buffer.byteLength(name + DataType + StringValue) + Buffer.byteLength(BinaryValue, 'base64'),
    Buffer.byteLength(text),
  );
  if (bytes > MAX_BYTES) throw invalid('Message too long');
  return { id: randomUUID(), topic, subject, text, attributes };
}

function readMessageAttributes(parameters: URLSearchParams): Message['attributes'] {
  const attributes: Record<string, MessageAttribute> = {};
  for (let at = 1; parameters.has(`MessageAttributes.entry.${at}.Name`); at += 1) {
    const entry = `MessageAttributes.entry.${at}`;
    const name = parameters.get(`${entry}.Name`) ?? '';
    const attribute = {
      DataType: parameters.get(`${entry}.Value.DataType`) ?? '',
      StringValue: parameters.get(`${entry}.Value.StringValue`) ?? '',
      BinaryValue: parameters.get(`${entry}.Value.BinaryValue`) ?? '',
    };
    attributes[name] = attribute;
    const fault = findAttributeFault(attribute);
    if (fault) throw new AwsError('ParameterValueInvalid', `The message attribute '${name}' ${fault}`);
  }
  return attributes;
}

function findAttributeFault({ DataType, StringValue, BinaryValue }: MessageAttribute): string | undefined {
  if (!/^(String|Number|Binary)(\.|$)/.test(DataType)) {
    return 'has an invalid type: expected String, String.Array, Number or Binary';
  }
  if (!(DataType.startsWith('Binary') ? BinaryValue : StringValue))
    return `must contain a non-empty ${DataType} value`;
  if (DataType.startsWith('Number') && !Number.isFinite(Number(StringValue))) return 'is not a number';
  if (DataType === 'String.Array' && !isArray(StringValue)) return 'is not a JSON array';
  return undefined;
}

function isArray(text = ''): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

/** The attributes as a filter policy sees them: text, numbers and lists; binary ones do not count. */
function toFields(attributes: Message['attributes']): Readonly<Record<string, unknown>> {
  const toValue = ({ DataType, StringValue = '' }: MessageAttribute): unknown => {
    if (DataType === 'String.Array') return JSON.parse(StringValue);
    return DataType.startsWith('Number') ? Number(StringValue) : StringValue;
  };
  const readable = Object.entries(attributes).filter(([, { DataType }]) => !DataType.startsWith('Binary'));
  return Object.fromEntries(readable.map(([name, attribute]) => [name, toValue(attribute)]));
}

/** What a queue without raw message delivery receives. */
function toEnvelope({ id, topic, subject, text, attributes }: Message, at: number) {
  const shown = Object.entries(attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
    name,
    { Type: DataType, Value: StringValue || BinaryValue },
  ]);
  return {
    Type: 'Notification',
    MessageId: id,
    TopicArn: topic,
    ...(subject !== undefined && { Subject: subject }),
    Message: text,
    Timestamp: new Date(at).toISOString(),
    ...(shown.length > 0 && { MessageAttributes: Object.fromEntries(shown) }),
  };
}

/** Reads `prefix.entry.1.key`, `prefix.entry.1.value` and so on. */
function readEntries(parameters: URLSearchParams, prefix: string): Texts {
  const entries: Record<string, string> = {};
  for (let at = 1; parameters.has(`${prefix}.entry.${at}.key`); at += 1) {
    entries[parameters.get(`${prefix}.entry.${at}.key`) ?? ''] =
      parameters.get(`${prefix}.entry.${at}.value`) ?? '';
  }
  return entries;
}
