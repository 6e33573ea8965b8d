import { AwsError, invalid } from './aws-error.ts';
import { passesFilterPolicy } from './filter-policy.ts';
import type { Mail } from './mail.ts';
import type { Deliver } from './mail-folder.ts';
import { composeEnvelope, type Message, readEntries, readMessage, toFields } from './sns-message.ts';
import type { Subscription, SubscriptionAttributes, SubscriptionRequest, Topics } from './topics.ts';

type Action = (parameters: URLSearchParams, isSigned: boolean) => object | Promise<object>;

const PAGE = 100;
const OWNER = '000000000000';

type SnsOptions = {
  /** Says what a filter policy lets pass, for the mail that asks to confirm; AWS's own does not say it. */
  readonly sayFilterPolicy?: (policy: string) => string;
  /** Hears when an address has confirmed. */
  readonly onConfirmed?: () => void;
  /** Puts a message into a queue; without it no queue can be published to. */
  readonly sendToQueue?: (name: string, body: string) => void;
};

/**
 * Makes the SNS actions. They answer objects in the order of the XML that SNS sends; a `Map` becomes entries.
 *
 * @param url The emulator's own address, for the links in mails.
 */
export function makeSnsActions(
  topics: Topics,
  deliver: Deliver,
  now: () => number,
  url: () => string,
  { sayFilterPolicy, onConfirmed = () => {}, sendToQueue }: SnsOptions = {},
) {
  const link = (parameters: Readonly<Record<string, string>>) =>
    `${url()}/?${new URLSearchParams(parameters)}`;

  function topicOf(parameters: URLSearchParams): string {
    const arn = parameters.get('TopicArn') ?? '';
    if (!/^arn:aws:sns:([^:]+:){2}[\w-]+$/.test(arn)) throw invalid('TopicArn');
    if (!topics.has(arn)) throw new AwsError('NotFound', 'Topic does not exist', 404);
    return arn;
  }

  function subscriptionOf(parameters: URLSearchParams): Subscription {
    const subscription = topics.findByArn(parameters.get('SubscriptionArn') ?? '');
    if (subscription) return subscription;
    throw new AwsError('NotFound', 'Subscription does not exist', 404);
  }

  function mail(
    { topic, endpoint: to, arn }: Subscription,
    {
      id,
      subject = topics.nameOf(topic),
      text,
      thread,
    }: Pick<Message, 'id' | 'subject' | 'text'> & Pick<Mail, 'thread'>,
  ): Promise<void> {
    const sender = topics.nameOf(topic);
    const whole = `${id}_${arn.split(':').at(-1)}`;
    return deliver({ id: whole, sender, to, subject, text, at: new Date(now()), thread });
  }

  function askToConfirm(subscription: Subscription): Promise<void> {
    const { topic, token } = subscription;
    const { FilterPolicy = '{}' }: SubscriptionAttributes = JSON.parse(subscription.attributes);
    const text = [
      `Somebody asked ${topics.nameOf(topic)} to send you its mails. To get them, open this link within two days, on the machine that it runs on:`,
      link({ Action: 'ConfirmSubscription', TopicArn: topic, Token: token }),
      ...(sayFilterPolicy ? [`What was asked for is ${sayFilterPolicy(FilterPolicy)}.`] : []),
      'If you did not ask for this, do nothing.',
    ].join('\n\n');
    const subject = `${topics.nameOf(topic)}: please confirm your subscription`;
    return mail(subscription, { id: 'confirm', subject, text });
  }

  function send(message: Message, subscription: Subscription): Promise<void> {
    if (subscription.protocol === 'sqs') return enqueue(message, subscription);
    const stop = link({ Action: 'Unsubscribe', SubscriptionArn: subscription.arn });
    const text = `${message.text}\n\n--\nTo stop these mails, open this link on the machine that they come from:\n${stop}\n`;
    return mail(subscription, { ...message, text, thread: message.attributes.engagement?.StringValue });
  }

  /** Puts a message into a queue in what SNS wraps it in, as it does unless a subscription asks for the raw message. */
  async function enqueue(message: Message, { topic, endpoint }: Subscription): Promise<void> {
    const body = composeEnvelope(message, topic, new Date(now()));
    sendToQueue?.(endpoint.split(':').at(-1) ?? '', body);
  }

  /** Subscribes an address and asks it to confirm; one that has is left as it is. */
  async function subscribe(wanted: SubscriptionRequest): Promise<Subscription> {
    const existing = topics.find(wanted);
    if (existing?.confirmed) {
      const has: SubscriptionAttributes = JSON.parse(existing.attributes);
      if (Object.entries(wanted.attributes).every(([name, value]) => has[name] === value)) return existing;
      throw invalid('Attributes Reason', 'Subscription already exists with different attributes');
    }
    const subscription = topics.subscribe(wanted);
    if (!subscription.confirmed) await askToConfirm(subscription);
    return subscription;
  }

  const actions: Readonly<Record<string, Action>> = {
    async Subscribe(parameters) {
      const { arn, confirmed } = await subscribe({
        topic: topicOf(parameters),
        protocol: parameters.get('Protocol') ?? '',
        endpoint: parameters.get('Endpoint') ?? '',
        attributes: readEntries(parameters, 'Attributes'),
      });
      const isNamed = confirmed || parameters.get('ReturnSubscriptionArn') === 'true';
      return { SubscriptionArn: isNamed ? arn : 'pending confirmation' };
    },
    ConfirmSubscription(parameters) {
      const token = parameters.get('Token') ?? '';
      const subscription = topics.list(topicOf(parameters)).find((one) => one.token === token);
      if (!subscription) throw invalid('Token');
      const isAuthenticated = parameters.get('AuthenticateOnUnsubscribe') === 'true';
      if (!subscription.confirmed) {
        topics.confirm(subscription.arn, isAuthenticated);
        onConfirmed();
      }
      return { SubscriptionArn: subscription.arn };
    },
    ListSubscriptionsByTopic(parameters) {
      const start = Number(parameters.get('NextToken') ?? 0);
      const all = topics.list(topicOf(parameters));
      const members = all.slice(start, start + PAGE).map(({ arn, confirmed, protocol, endpoint, topic }) => ({
        SubscriptionArn: confirmed ? arn : 'PendingConfirmation',
        Owner: OWNER,
        Protocol: protocol,
        Endpoint: endpoint,
        TopicArn: topic,
      }));
      const next = all.length > start + PAGE && { NextToken: String(start + PAGE) };
      return { Subscriptions: members, ...next };
    },
    GetSubscriptionAttributes(parameters) {
      const { arn, topic, protocol, endpoint, confirmed, authenticated, attributes } =
        subscriptionOf(parameters);
      const { FilterPolicy }: SubscriptionAttributes = JSON.parse(attributes);
      const all = {
        SubscriptionArn: arn,
        TopicArn: topic,
        Owner: OWNER,
        Protocol: protocol,
        Endpoint: endpoint,
        PendingConfirmation: String(!confirmed),
        ConfirmationWasAuthenticated: String(authenticated === 1),
        ...(FilterPolicy && { FilterPolicyScope: 'MessageAttributes', FilterPolicy }),
      };
      return { Attributes: new Map(Object.entries(all)) };
    },
    SetSubscriptionAttributes(parameters) {
      const name = parameters.get('AttributeName') ?? '';
      topics.setAttributes(subscriptionOf(parameters).arn, {
        [name]: parameters.get('AttributeValue') ?? '',
      });
      return {};
    },
    Unsubscribe(parameters, isSigned) {
      const arn = parameters.get('SubscriptionArn') ?? '';
      if (arn.split(':').length < 6) throw invalid('SubscriptionArn', 'expected an ARN');
      if (topics.findByArn(arn)?.authenticated && !isSigned) {
        throw new AwsError('AuthorizationError', 'Only its owner can end this subscription', 403);
      }
      topics.remove(arn);
      return {};
    },
    async Publish(parameters) {
      const topic = topicOf(parameters);
      const message = readMessage(parameters);
      const fields = toFields(message.attributes);
      const receivers = topics.list(topic).filter(({ confirmed, attributes }) => {
        const { FilterPolicy }: SubscriptionAttributes = JSON.parse(attributes);
        return confirmed && (!FilterPolicy || passesFilterPolicy(FilterPolicy, fields));
      });
      await Promise.all(receivers.map((subscription) => send(message, subscription)));
      return { MessageId: message.id };
    },
  };

  return {
    actions,

    /** Asks those anew who have been asked to confirm and have not done so. */
    async askAgain(): Promise<void> {
      await Promise.all(topics.listPending().map(askToConfirm));
    },

    /**
     * Subscribes an address, or gives the subscription there is these attributes.
     *
     * @param isConfirmed Whether it is confirmed at once, without a mail that asks for it, and takes the place of all
     *   others of its topic: it is whoever runs this now.
     */
    async saveSubscription(wanted: SubscriptionRequest, isConfirmed: boolean): Promise<void> {
      const existing = topics.find(wanted);
      if (!existing && !isConfirmed) return void (await subscribe(wanted));
      const { arn, confirmed } = existing ?? topics.subscribe(wanted);
      topics.setAttributes(arn, wanted.attributes);
      if (!isConfirmed) return;
      if (!confirmed) topics.confirm(arn, false);
      for (const other of topics.list(wanted.topic)) if (other.arn !== arn) topics.remove(other.arn);
    },
  };
}
