import { ListSubscriptionsByTopicCommand, type Subscription } from '@aws-sdk/client-sns';
import { sns } from './clients.ts';

/** What SNS has in place of the ARN of a subscription that waits for its confirmation. */
export const PENDING = 'PendingConfirmation';
/** The same of one that was ended, which it lists for some days more. */
const ENDED = 'Deleted';

/** Lists the subscriptions of a topic, as far as the caller goes; without those that were ended. */
export async function* listSubscriptions(topicArn: string): AsyncGenerator<Subscription> {
  let token: string | undefined;
  do {
    const { Subscriptions = [], NextToken } = await sns.send(
      new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, NextToken: token }),
    );
    yield* Subscriptions.filter(({ SubscriptionArn }) => SubscriptionArn !== ENDED);
    token = NextToken;
  } while (token !== undefined);
}
