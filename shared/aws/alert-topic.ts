import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  type MessageAttributeValue,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  SubscribeCommand,
  type Subscription,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import type { AlertMail } from '../alerts/compose-alert.ts';
import type { DigestMail } from '../alerts/compose-digest.ts';
import {
  type AlertAttributes,
  composeFilterPolicy,
  parseFilterPolicy,
  publishedAttributes,
  publishedTogether,
} from '../alerts/filter-policy.ts';
import type { PublishedProof } from '../proofs/proof-way.ts';
import { sns } from './clients.ts';
import { PROOF_ATTRIBUTE } from './proof-queue.ts';
import { listSubscriptions, PENDING } from './subscriptions.ts';

/** What SNS selects by, by the names that filter policies have. */
type Attributes = Readonly<Record<string, string | number | readonly string[]>>;

/** Publishes a mail; SNS sends it to every confirmed subscriber whose filter policy its attributes meet. */
export function publishAlert(topicArn: string, mail: AlertMail): Promise<void> {
  return publish(topicArn, mail, toPublish(mail));
}

/** Publishes the alert of a proof as that of the news is published, and with it when it was where. */
export function publishProof(topicArn: string, mail: AlertMail, way: PublishedProof): Promise<void> {
  return publish(topicArn, mail, { ...toPublish(mail), [PROOF_ATTRIBUTE]: JSON.stringify(way) });
}

function toPublish({ attributes, thread }: AlertMail): Attributes {
  // By e-mail SNS sends no attribute on, and sets no header that would make a thread of mails; the local run does, by this one.
  return { ...publishedAttributes(attributes), engagement: thread };
}

/** Publishes a mail of several alerts to everyone who is mailed at once and asks for what one of them is. */
export function publishTogether(
  topicArn: string,
  mail: DigestMail,
  several: readonly AlertAttributes[],
): Promise<void> {
  return publish(topicArn, mail, publishedTogether(several));
}

/** Publishes a digest to those who asked for it. */
export function publishDigest(topicArn: string, mail: DigestMail, audience: string): Promise<void> {
  return publish(topicArn, mail, { digest: audience });
}

async function publish(
  topicArn: string,
  { subject, body }: DigestMail,
  attributes: Attributes,
): Promise<void> {
  // SNS takes no empty list.
  const filled = Object.entries(attributes).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  await sns.send(
    new PublishCommand({
      TopicArn: topicArn,
      Subject: subject,
      Message: body,
      MessageAttributes: Object.fromEntries(filled.map(([name, value]) => [name, toAttribute(value)])),
    }),
  );
}

function toAttribute(value: string | number | readonly string[]): MessageAttributeValue {
  if (typeof value === 'string') return { DataType: 'String', StringValue: value };
  if (typeof value === 'number') return { DataType: 'Number', StringValue: String(value) };
  return { DataType: 'String.Array', StringValue: JSON.stringify(value) };
}

/** Reads the filter policies of those who have confirmed, as far as the caller goes; `{}` for one who gets every alert. */
export async function* listFilterPolicies(topicArn: string): AsyncGenerator<string> {
  for await (const { SubscriptionArn } of emailSubscriptions(topicArn)) {
    if (SubscriptionArn === PENDING) continue;
    const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    yield Attributes?.FilterPolicy ?? '{}';
  }
}

/** An address that gets alerts, once it has confirmed that it wants to. */
export type Subscriber = {
  readonly email: string;
  readonly isConfirmed: boolean;
  /** Whether only the owner of the topic can end it, and not who opens the link in its mails; unknown while it is not confirmed. */
  readonly isProtected?: boolean;
  /** JSON; absent for one who gets every alert, and unknown while it is not confirmed. */
  readonly filterPolicy?: string;
};

/** The e-mail subscriptions of a topic as they were listed, also those that have yet to be confirmed. */
export type Subscriptions = readonly Subscription[];

/** Lists the e-mail subscriptions of a topic: a call for each hundred. */
export const listMailed = (topicArn: string): Promise<Subscriptions> =>
  Array.fromAsync(emailSubscriptions(topicArn));

/**
 * Subscribes an address, or gives the subscription it has another filter policy (`{}` lets everything pass).
 *
 * @param listed What the topic has, where that has been listed.
 * @returns Whether the address has yet to confirm, by the link that SNS mails to it.
 */
export async function subscribe(
  topicArn: string,
  email: string,
  filterPolicy: string,
  listed?: Subscriptions,
): Promise<'to-confirm' | 'changed'> {
  const arn = findListed(listed ?? (await listMailed(topicArn)), email)?.SubscriptionArn;
  if (arn !== undefined && arn !== PENDING) {
    await setFilterPolicy(arn, filterPolicy);
    return 'changed';
  }
  await sns.send(
    new SubscribeCommand({
      TopicArn: topicArn,
      Protocol: 'email',
      Endpoint: email,
      Attributes: { FilterPolicy: filterPolicy },
      ReturnSubscriptionArn: true,
    }),
  );
  return 'to-confirm';
}

/**
 * Confirms the subscription that a token was mailed for, so that only the owner of the topic can end it.
 *
 * @returns What is confirmed, which may be unprotected: what SNS does to one that was confirmed before it does not say. Nothing, when it
 * knows no such token (any more).
 * @throws Error when the token was another topic's, for SNS goes by the token alone.
 */
export async function confirm(topicArn: string, token: string): Promise<Subscriber | undefined> {
  const request = { TopicArn: topicArn, Token: token, AuthenticateOnUnsubscribe: 'true' };
  const confirmed = await sns.send(new ConfirmSubscriptionCommand(request)).catch((error) => {
    if (error instanceof InvalidParameterException) return undefined;
    throw error;
  });
  if (confirmed === undefined) return undefined;
  const { SubscriptionArn = '' } = confirmed;
  if (!SubscriptionArn.startsWith(`${topicArn}:`)) {
    throw new Error(`token: was of another topic, and has confirmed ${SubscriptionArn}`);
  }
  return describeSubscription(SubscriptionArn);
}

/** Ends an address's subscription. One that has not been confirmed can't be ended: it lapses by itself. */
export async function unsubscribe(
  topicArn: string,
  email: string,
): Promise<'ended' | 'unconfirmed' | 'unknown'> {
  const arns: (string | undefined)[] = [];
  for await (const { Endpoint, SubscriptionArn } of emailSubscriptions(topicArn)) {
    if (isSameAddress(Endpoint, email)) arns.push(SubscriptionArn);
  }
  const confirmed = arns.filter((arn) => arn !== PENDING);
  for (const SubscriptionArn of confirmed) await sns.send(new UnsubscribeCommand({ SubscriptionArn }));
  if (confirmed.length > 0) return 'ended';
  return arns.length > 0 ? 'unconfirmed' : 'unknown';
}

export async function listSubscribers(topicArn: string): Promise<Subscriber[]> {
  const subscribers: Subscriber[] = [];
  for await (const { Endpoint, SubscriptionArn } of emailSubscriptions(topicArn)) {
    subscribers.push(await describeSubscriber(Endpoint, SubscriptionArn));
  }
  return subscribers;
}

/** Finds who has an address, and what they are mailed. */
export async function findSubscriber(listed: Subscriptions, email: string): Promise<Subscriber | undefined> {
  const found = findListed(listed, email);
  return found && describeSubscriber(found.Endpoint, found.SubscriptionArn);
}

/**
 * Writes anew the filter policies that let digests pass to whom is mailed at once about everything: an older version wrote such, and a
 * subscription that was not made here may have none.
 */
export async function keepDigestsFromOthers(listed: Subscriptions): Promise<void> {
  for (const { Endpoint, SubscriptionArn } of listed) {
    const { isConfirmed, filterPolicy } = await describeSubscriber(Endpoint, SubscriptionArn);
    const wishes = isConfirmed ? parseFilterPolicy(filterPolicy ?? '{}') : undefined;
    const policy = wishes && composeFilterPolicy(wishes);
    if (policy !== undefined && policy !== filterPolicy) await setFilterPolicy(SubscriptionArn, policy);
  }
}

async function setFilterPolicy(SubscriptionArn: string | undefined, policy: string): Promise<void> {
  const attribute = { AttributeName: 'FilterPolicy', AttributeValue: policy };
  await sns.send(new SetSubscriptionAttributesCommand({ SubscriptionArn, ...attribute }));
}

async function describeSubscriber(email = '', SubscriptionArn?: string): Promise<Subscriber> {
  if (SubscriptionArn === PENDING) return { email, isConfirmed: false };
  return { ...(await describeSubscription(SubscriptionArn)), email };
}

async function describeSubscription(SubscriptionArn?: string): Promise<Subscriber> {
  const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
  const { Endpoint: email = '', FilterPolicy: filterPolicy, ConfirmationWasAuthenticated } = Attributes ?? {};
  const isProtected = ConfirmationWasAuthenticated === 'true';
  return { email, isConfirmed: true, isProtected, ...(filterPolicy && { filterPolicy }) };
}

/** Finds the subscription of an address; where it is listed twice what it has confirmed counts. */
function findListed(listed: Subscriptions, email: string): Subscription | undefined {
  const own = listed.filter(({ Endpoint }) => isSameAddress(Endpoint, email));
  return own.find(({ SubscriptionArn }) => SubscriptionArn !== PENDING) ?? own[0];
}

async function* emailSubscriptions(topicArn: string) {
  for await (const subscription of listSubscriptions(topicArn)) {
    if (subscription.Protocol === 'email') yield subscription;
  }
}

function isSameAddress(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
