import { passesFilterPolicy } from '../../functions/local/aws/filter-policy.ts';
import { composeFilterPolicy, type Wishes } from '../../shared/alerts/filter-policy.ts';
import type { Call } from './calls.ts';
import { ALERTS, PROOFS } from './setting.ts';
import type { Run, Timeline } from './timeline.ts';

/** An address that is subscribed, and what it asks for. */
export type Reader = { readonly email: string; readonly wishes: Wishes };
/** A mail that the topic has taken. */
export type Published = {
  readonly at: number;
  readonly run: Run | undefined;
  readonly topic: string;
  readonly subject: string;
  readonly body: string;
  /** Who gets the digest that it is; absent in another mail. */
  readonly digest?: string;
  readonly to: readonly string[];
};
type Attribute = { readonly DataType: string; readonly StringValue: string };
type Request = {
  readonly TopicArn: string;
  readonly Subject: string;
  readonly Message: string;
  readonly MessageAttributes?: Readonly<Record<string, Attribute>>;
  readonly SubscriptionArn: string;
};

export type Topic = ReturnType<typeof openTopic>;

/** The topics in memory, with readers of alerts who have confirmed. A mail is in the mailbox when the topic takes it; a proof is no mail. */
export function openTopic(
  timeline: Timeline,
  readers: readonly Reader[],
  onTaken: (mail: Published, call: Call) => void,
  onProof: (attributes: Readonly<Record<string, Attribute>>) => void,
) {
  const published: Published[] = [];
  const policies = readers.map(({ email, wishes }) => ({ email, policy: composeFilterPolicy(wishes) }));
  const answers: Readonly<Record<string, (request: Request, call: Call) => object>> = {
    Publish({ TopicArn, Subject, Message, MessageAttributes = {} }, call) {
      if (TopicArn === PROOFS) {
        onProof(MessageAttributes);
        return { MessageId: 'proof' };
      }
      const fields = Object.fromEntries(
        Object.entries(MessageAttributes).map(([name, attribute]) => [name, readAttribute(attribute)]),
      );
      const passed = policies.filter(({ policy }) => passesFilterPolicy(policy, fields));
      const mail = {
        ...{ at: timeline.now(), run: call.run, topic: TopicArn, subject: Subject, body: Message },
        ...(typeof fields.digest === 'string' && { digest: fields.digest }),
        to: TopicArn === ALERTS ? passed.map(({ email }) => email) : [],
      };
      published.push(mail);
      onTaken(mail, call);
      return { MessageId: String(published.length) };
    },
    ListSubscriptionsByTopic: () => ({
      Subscriptions: policies.map(({ email }) => ({
        ...{ Protocol: 'email', Endpoint: email, SubscriptionArn: `${ALERTS}:${email}` },
      })),
    }),
    GetSubscriptionAttributes: ({ SubscriptionArn }) => ({
      Attributes: {
        FilterPolicy: policies.find(({ email }) => SubscriptionArn === `${ALERTS}:${email}`)?.policy,
      },
    }),
  };
  return {
    answer(call: Call): object {
      const answer = answers[call.action];
      if (answer === undefined) throw new Error(`not simulated: SNS's ${call.action}`);
      return answer(call.input as Request, call);
    },
    published: published as readonly Published[],
  };
}

function readAttribute({ DataType, StringValue }: Attribute): unknown {
  return DataType === 'String' ? StringValue : JSON.parse(StringValue);
}
