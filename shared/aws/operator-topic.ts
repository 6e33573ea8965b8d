import { PublishCommand } from '@aws-sdk/client-sns';
import type { OperatorMail } from '../poll/compose-feed-mail.ts';
import { sns } from './clients.ts';

/** Publishes a mail to everyone who has confirmed to be the operator. Never tries again: it would come twice. */
export async function tellOperator(topicArn: string, { subject, body }: OperatorMail): Promise<void> {
  await sns.send(new PublishCommand({ TopicArn: topicArn, Subject: subject, Message: body }));
}
