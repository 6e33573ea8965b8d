import { PublishCommand } from '@aws-sdk/client-sns';
import type { OperatorMail } from '../poll/compose-feed-mail.ts';
import { sns } from './clients.ts';
import { listSubscriptions, PENDING } from './subscriptions.ts';

/** Publishes a mail to everyone who has confirmed to be the operator. Never tries again: it would come twice. */
export async function tellOperator(topicArn: string, { subject, body }: OperatorMail): Promise<void> {
  await sns.send(new PublishCommand({ TopicArn: topicArn, Subject: subject, Message: body }));
}

/** Who is the operator: how many have confirmed, by whatever protocol, and who has been asked and has not. */
export type Operators = { readonly confirmed: number; readonly unconfirmed: readonly string[] };

export async function listOperators(topicArn: string): Promise<Operators> {
  let confirmed = 0;
  const unconfirmed: string[] = [];
  for await (const { SubscriptionArn, Endpoint = '' } of listSubscriptions(topicArn)) {
    if (SubscriptionArn === PENDING) unconfirmed.push(Endpoint);
    else confirmed += 1;
  }
  return { confirmed, unconfirmed };
}
